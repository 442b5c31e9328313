// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/inventorycache.h"

#include "core/store/plantstore.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QtEndian>

#include <bit>

using namespace Qt::Literals::StringLiterals;

namespace {

const auto formatName = "heliodesk-inventory"_L1;
constexpr int formatVersion = 1;

ApiError storageError(const QString &text)
{
    ApiError error;
    error.kind = ApiError::Kind::Storage;
    error.text = text;
    return error;
}

// ---- writing ----

void append(QCborStreamWriter &writer, const std::optional<double> &number)
{
    if (number)
        writer.append(*number);
    else
        writer.append(nullptr);
}

//! 64-bit values as one byte string: a million readings are read in milliseconds that way.
QByteArray packed(const QList<quint64> &values)
{
    QByteArray bytes(values.size() * qsizetype(sizeof(quint64)), Qt::Uninitialized);
    qToLittleEndian<quint64>(values.constData(), values.size(), bytes.data());
    return bytes;
}

QByteArray packedTimes(const QList<qint64> &times)
{
    return packed(QList<quint64>(times.cbegin(), times.cend()));
}

void writeTable(QCborStreamWriter &writer, const ReadingTable &table)
{
    writer.startArray(quint64(table.keys().size()));
    for (const QString &key : table.keys())
        writer.append(key);
    writer.endArray();
    QList<quint64> cells;
    cells.reserve(qsizetype(table.rowCount()) * table.keys().size());
    for (int row = 0; row < table.rowCount(); ++row) {
        for (int column = 0; column < table.keys().size(); ++column)
            cells << std::bit_cast<quint64>(table.cell(row, column));
    }
    writer.append(packed(cells));
    writer.startArray(); // texts: row, column, text, row, column, text …
    for (int row = 0; row < table.rowCount() && table.hasTexts(); ++row) {
        for (int column = 0; column < table.keys().size(); ++column) {
            const Reading reading = table.at(row, column);
            if (reading.presence != Presence::Text)
                continue;
            writer.append(row);
            writer.append(column);
            writer.append(reading.text);
        }
    }
    writer.endArray();
}

void writePlant(QCborStreamWriter &writer, const Plant &plant, qint64 deviceListAt)
{
    writer.startArray(11);
    writer.append(plant.code.value);
    writer.append(plant.name);
    writer.append(plant.address);
    append(writer, plant.latitude);
    append(writer, plant.longitude);
    append(writer, plant.capacityKwp);
    writer.append(plant.contactPerson);
    writer.append(plant.contactMethod);
    const bool hasDate = plant.gridConnection.isValid();
    append(writer, hasDate ? std::optional(double(plant.gridConnection.toMSecsSinceEpoch())) : std::nullopt);
    writer.append(hasDate ? plant.gridConnection.offsetFromUtc() : 0);
    writer.append(deviceListAt);
    writer.endArray();
}

void writeDevice(QCborStreamWriter &writer, const Device &device, int plantRow)
{
    writer.startArray(11);
    writer.append(device.id.value);
    writer.append(device.dn.value);
    writer.append(device.name);
    writer.append(plantRow);
    writer.append(device.serial);
    writer.append(device.typeId);
    writer.append(device.model);
    writer.append(device.softwareVersion);
    append(writer, device.optimizerCount ? std::optional(double(*device.optimizerCount)) : std::nullopt);
    append(writer, device.latitude);
    append(writer, device.longitude);
    writer.endArray();
}

// ---- reading ----

//! Reads in the order of writing; the first thing that does not fit makes everything after it empty.
class Reader
{
public:
    explicit Reader(const QByteArray &data)
        : m_reader(data)
        , m_size(data.size())
    {
    }

    bool isGood() const { return m_isGood; }

    void enter()
    {
        if (check(m_reader.isArray()))
            m_isGood = m_reader.enterContainer();
    }
    void leave()
    {
        if (check(!m_reader.hasNext()))
            m_isGood = m_reader.leaveContainer();
    }
    bool hasNext() { return m_isGood && m_reader.lastError() == QCborError::NoError && m_reader.hasNext(); }

    qint64 integer()
    {
        if (!check(m_reader.isInteger()))
            return 0;
        const qint64 value = m_reader.toInteger();
        m_reader.next();
        return value;
    }
    std::optional<double> number()
    {
        if (m_isGood && m_reader.isNull()) {
            m_reader.next();
            return std::nullopt;
        }
        if (!check(m_reader.isDouble()))
            return std::nullopt;
        const double value = m_reader.toDouble();
        m_reader.next();
        return value;
    }
    QString text()
    {
        QString text;
        if (!check(m_reader.isString()))
            return text;
        while (check(m_reader.currentStringChunkSize() <= m_size)) {
            const auto chunk = m_reader.readString();
            if (chunk.status == QCborStreamReader::EndOfString)
                break;
            if (!check(chunk.status == QCborStreamReader::Ok))
                break;
            text += chunk.data;
        }
        return text;
    }
    QList<quint64> values()
    {
        QByteArray bytes;
        if (!check(m_reader.isByteArray()))
            return {};
        while (check(m_reader.currentStringChunkSize() <= m_size)) {
            const auto chunk = m_reader.readByteArray();
            if (chunk.status == QCborStreamReader::EndOfString)
                break;
            if (!check(chunk.status == QCborStreamReader::Ok))
                break;
            bytes += chunk.data;
        }
        if (!check(bytes.size() % qsizetype(sizeof(quint64)) == 0))
            return {};
        QList<quint64> values(bytes.size() / qsizetype(sizeof(quint64)));
        qFromLittleEndian<quint64>(bytes.constData(), values.size(), values.data());
        return values;
    }
    bool check(bool isRight)
    {
        m_isGood = m_isGood && isRight && m_reader.lastError() == QCborError::NoError;
        return m_isGood;
    }

private:
    QCborStreamReader m_reader;
    qsizetype m_size;
    bool m_isGood = true;
};

struct Content
{
    qint64 plantListAt = 0;
    QList<Plant> plants;
    QList<qint64> deviceListTimes; // by plant
    QList<Device> devices;
    StoredPlantReadings plantReadings;
    QList<StoredDeviceReadings> deviceReadings;
};

void readTable(Reader &reader, ReadingTable &table, qsizetype rows)
{
    reader.enter();
    while (reader.hasNext())
        table.addColumn(reader.text());
    reader.leave();
    const QList<quint64> cells = reader.values();
    const qsizetype columns = table.keys().size();
    if (!reader.check(cells.size() == rows * columns))
        return;
    for (qsizetype row = 0; row < rows; ++row) {
        table.addRow();
        for (qsizetype column = 0; column < columns; ++column)
            table.setCell(int(row), int(column), std::bit_cast<double>(cells.at(row * columns + column)));
    }
    reader.enter();
    while (reader.hasNext()) {
        const qint64 row = reader.integer();
        const qint64 column = reader.integer();
        const QString text = reader.text();
        if (reader.check(row >= 0 && row < rows && column >= 0 && column < columns))
            table.setText(int(row), int(column), text);
    }
    reader.leave();
}

Plant readPlant(Reader &reader, qint64 &deviceListAt)
{
    Plant plant;
    reader.enter();
    plant.code = {reader.text()};
    plant.name = reader.text();
    plant.address = reader.text();
    plant.latitude = reader.number();
    plant.longitude = reader.number();
    plant.capacityKwp = reader.number();
    plant.contactPerson = reader.text();
    plant.contactMethod = reader.text();
    const std::optional<double> date = reader.number();
    const qint64 offset = reader.integer();
    if (date)
        plant.gridConnection = QDateTime::fromMSecsSinceEpoch(qint64(*date), Qt::OffsetFromUTC, int(offset));
    deviceListAt = reader.integer();
    reader.leave();
    return plant;
}

Device readDevice(Reader &reader, const QList<Plant> &plants)
{
    Device device;
    reader.enter();
    device.id = {reader.integer()};
    device.dn = {reader.text()};
    device.name = reader.text();
    const qint64 plantRow = reader.integer();
    if (reader.check(plantRow >= 0 && plantRow < plants.size()))
        device.plant = plants.at(plantRow).code;
    device.serial = reader.text();
    device.typeId = int(reader.integer());
    device.model = reader.text();
    device.softwareVersion = reader.text();
    if (const auto count = reader.number())
        device.optimizerCount = int(*count);
    device.latitude = reader.number();
    device.longitude = reader.number();
    reader.leave();
    return device;
}

void readContent(Reader &reader, Content &content)
{
    content.plantListAt = reader.integer();
    reader.enter();
    while (reader.hasNext()) {
        qint64 deviceListAt = 0;
        content.plants << readPlant(reader, deviceListAt);
        content.deviceListTimes << deviceListAt;
    }
    reader.leave();
    reader.enter();
    while (reader.hasNext())
        content.devices << readDevice(reader, content.plants);
    reader.leave();

    const QList<quint64> rows = reader.values();
    for (quint64 row : rows) {
        if (reader.check(row < quint64(content.plants.size())))
            content.plantReadings.values.plants << content.plants.at(qsizetype(row)).code;
    }
    const QList<quint64> plantTimes = reader.values();
    content.plantReadings.times = QList<qint64>(plantTimes.cbegin(), plantTimes.cend());
    reader.check(plantTimes.size() == rows.size());
    readTable(reader, content.plantReadings.values.values, rows.size());
    reader.enter();
    while (reader.hasNext()) {
        StoredDeviceReadings stored;
        stored.typeId = int(reader.integer());
        const QList<quint64> ids = reader.values();
        for (quint64 id : ids)
            stored.values.devices << DeviceId {qint64(id)};
        const QList<quint64> times = reader.values();
        stored.times = QList<qint64>(times.cbegin(), times.cend());
        reader.check(times.size() == ids.size());
        readTable(reader, stored.values.values, ids.size());
        content.deviceReadings << stored;
    }
    reader.leave();
}

} // namespace

InventoryCache::InventoryCache(const QString &file, const QString &account)
    : m_file(file)
    , m_account(account)
{
}

ApiError InventoryCache::restore(PlantStore &store) const
{
    QFile file(m_file);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return storageError(u"%1: %2"_s.arg(m_file, file.errorString()));
    const QByteArray data = file.readAll();
    file.close();

    Reader reader(data);
    Content content;
    reader.enter();
    const QString format = reader.text();
    const qint64 version = reader.integer();
    const QString account = reader.text();
    const bool isOurs = reader.isGood() && format == formatName && version == formatVersion;
    if (isOurs && account != m_account)
        return storageError(u"%1 belongs to another account"_s.arg(m_file));
    if (isOurs) {
        readContent(reader, content);
        reader.leave();
    }
    if (!isOurs || !reader.isGood()) {
        const QString aside = m_file + u".unreadable"_s;
        QFile::remove(aside);
        QFile::rename(m_file, aside);
        return storageError(u"%1 cannot be read and was moved to %2"_s.arg(m_file, aside));
    }

    store.applyPlants(content.plants, content.plantListAt);
    // Plants whose device lists are of the same age go in together; usually that is one batch, at most a few.
    QMap<qint64, QList<PlantCode>> plantsByTime;
    for (qsizetype i = 0; i < content.plants.size(); ++i)
        plantsByTime[content.deviceListTimes.at(i)] << content.plants.at(i).code;
    QHash<PlantCode, QList<Device>> devicesByPlant;
    for (const Device &device : std::as_const(content.devices))
        devicesByPlant[device.plant] << device;
    for (auto it = plantsByTime.cbegin(); it != plantsByTime.cend(); ++it) {
        if (it.key() == 0)
            continue; // no device list came for these yet
        QList<Device> devices;
        for (const PlantCode &plant : it.value())
            devices << devicesByPlant.value(plant);
        store.applyDevices(it.value(), devices, it.key());
    }
    store.restoreReadings(content.plantReadings, content.deviceReadings);
    return {};
}

ApiError InventoryCache::save(const PlantStore &store) const
{
    QByteArray data;
    QCborStreamWriter writer(&data);
    writer.startArray();
    writer.append(formatName);
    writer.append(formatVersion);
    writer.append(m_account);
    writer.append(store.plantListAt());
    const QList<PlantCode> codes = store.plantCodes();
    writer.startArray(quint64(codes.size()));
    for (const PlantCode &code : codes)
        writePlant(writer, *store.plant(code), store.deviceListAt(code));
    writer.endArray();
    writer.startArray();
    for (qsizetype row = 0; row < codes.size(); ++row) {
        const QList<DeviceId> ids = store.deviceIds(codes.at(row));
        for (DeviceId id : ids)
            writeDevice(writer, *store.device(id), int(row));
    }
    writer.endArray();

    const StoredPlantReadings plants = store.storedPlantReadings();
    QList<quint64> rows;
    for (const PlantCode &code : plants.values.plants)
        rows << quint64(store.rowOf(code));
    writer.append(packed(rows));
    writer.append(packedTimes(plants.times));
    writeTable(writer, plants.values.values);
    writer.startArray();
    const QList<StoredDeviceReadings> devices = store.storedDeviceReadings();
    for (const StoredDeviceReadings &stored : devices) {
        writer.append(stored.typeId);
        QList<quint64> ids;
        for (DeviceId id : stored.values.devices)
            ids << quint64(id.value);
        writer.append(packed(ids));
        writer.append(packedTimes(stored.times));
        writeTable(writer, stored.values.values);
    }
    writer.endArray();
    writer.endArray();

    if (!QDir().mkpath(QFileInfo(m_file).absolutePath()))
        return storageError(u"%1: the folder cannot be made"_s.arg(m_file));
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly) || file.write(data) != data.size() || !file.commit())
        return storageError(u"%1: %2"_s.arg(m_file, file.errorString()));
    return {};
}
