// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/inventorycache.h"

#include "core/store/inventoryreader.h"

#include <QCborStreamWriter>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QSaveFile>
#include <QtEndian>

#include <bit>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace {

ApiError storageError(const QString &text)
{
    ApiError error;
    error.kind = ApiError::Kind::Storage;
    error.text = text;
    return error;
}

//! 64-bit values as one byte string: a million readings are read in milliseconds that way.
QByteArray packed(const QList<quint64> &values)
{
    QByteArray bytes(values.size() * qsizetype(sizeof(quint64)), Qt::Uninitialized);
    if (!values.isEmpty()) // of nothing there is no address to copy from
        qToLittleEndian<quint64>(values.constData(), values.size(), bytes.data());
    return bytes;
}

QByteArray packedTimes(const QList<qint64> &times)
{
    return packed(QList<quint64>(times.cbegin(), times.cend()));
}

//! The cells stand behind the CBOR.
void writeTable(QCborStreamWriter &writer, const StoredTable &table)
{
    writer.startArray(quint64(table.keys.size()));
    for (const QString &key : table.keys)
        writer.append(key);
    writer.endArray();
    writer.startArray(); // texts: row, column, text, row, column, text …
    for (auto it = table.texts.cbegin(); it != table.texts.cend(); ++it) {
        writer.append(it.key().first);
        writer.append(it.key().second);
        writer.append(it.value());
    }
    writer.endArray();
}

//! One member of all items as one piece: their lengths and their texts in a row. An item at a time would cost
//! ten times as much to read.
template <typename T, typename Member>
void writeTexts(QCborStreamWriter &writer, const QList<const T *> &items, Member member)
{
    QList<quint64> lengths;
    QString joined;
    for (const T *item : items) {
        const QString &text = member(*item);
        lengths << quint64(text.size());
        joined += text;
    }
    writer.append(packed(lengths));
    writer.append(joined);
}

//! As writeTexts, for members that many items have in common: each text once, and its place for every item.
template <typename T, typename Member>
void writeSharedTexts(QCborStreamWriter &writer, const QList<const T *> &items, Member member)
{
    QHash<QString, quint64> places;
    QList<const QString *> texts;
    QList<quint64> placeOfItem;
    for (const T *item : items) {
        const QString &text = member(*item);
        const auto place = places.constFind(text);
        if (place != places.cend()) {
            placeOfItem << *place;
            continue;
        }
        placeOfItem << quint64(texts.size());
        places.insert(text, quint64(texts.size()));
        texts << &text;
    }
    writer.append(qint64(texts.size()));
    writeTexts(writer, texts, [](const QString &text) -> const QString & { return text; });
    writer.append(packed(placeOfItem));
}

template <typename T, typename Member>
void writeNumbers(QCborStreamWriter &writer, const QList<const T *> &items, Member member)
{
    QList<quint64> values;
    for (const T *item : items) {
        const std::optional<double> number = member(*item);
        values << std::bit_cast<quint64>(number.value_or(std::numeric_limits<double>::quiet_NaN()));
    }
    writer.append(packed(values));
}

template <typename T, typename Member>
void writeIntegers(QCborStreamWriter &writer, const QList<const T *> &items, Member member)
{
    QList<quint64> values;
    for (const T *item : items)
        values << quint64(qint64(member(*item)));
    writer.append(packed(values));
}

void writePlants(QCborStreamWriter &writer, const PlantStore &store, const QList<const Plant *> &plants)
{
    writeTexts(writer, plants, [](const Plant &plant) { return plant.code.value; });
    writeTexts(writer, plants, [](const Plant &plant) { return plant.name; });
    writeTexts(writer, plants, [](const Plant &plant) { return plant.address; });
    writeTexts(writer, plants, [](const Plant &plant) { return plant.contactPerson; });
    writeTexts(writer, plants, [](const Plant &plant) { return plant.contactMethod; });
    writeNumbers(writer, plants, [](const Plant &plant) { return plant.latitude; });
    writeNumbers(writer, plants, [](const Plant &plant) { return plant.longitude; });
    writeNumbers(writer, plants, [](const Plant &plant) { return plant.capacityKwp; });
    writeIntegers(writer, plants, [](const Plant &plant) {
        return plant.gridConnection.isValid() ? plant.gridConnection.toMSecsSinceEpoch()
                                              : InventoryFormat::noDate;
    });
    writeIntegers(writer, plants, [](const Plant &plant) {
        return plant.gridConnection.isValid() ? plant.gridConnection.offsetFromUtc() : 0;
    });
    writeIntegers(writer, plants, [&store](const Plant &plant) { return store.deviceListAt(plant.code); });
}

void writeDevices(QCborStreamWriter &writer, const PlantStore &store, const QList<const Device *> &devices)
{
    writeIntegers(writer, devices, [](const Device &device) { return device.id.value; });
    writeIntegers(writer, devices, [&store](const Device &device) { return store.rowOf(device.plant); });
    writeIntegers(writer, devices, [](const Device &device) { return device.typeId; });
    writeTexts(writer, devices, [](const Device &device) { return device.dn.value; });
    writeSharedTexts(writer, devices, [](const Device &device) -> const QString & { return device.name; });
    writeTexts(writer, devices, [](const Device &device) { return device.serial; });
    writeSharedTexts(writer, devices, [](const Device &device) -> const QString & { return device.model; });
    writeSharedTexts(writer, devices,
                     [](const Device &device) -> const QString & { return device.softwareVersion; });
    writeIntegers(writer, devices, [](const Device &device) { return device.optimizerCount.value_or(-1); });
    writeNumbers(writer, devices, [](const Device &device) { return device.latitude; });
    writeNumbers(writer, devices, [](const Device &device) { return device.longitude; });
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
    // Mapped, the readings go into the store without a copy on the way. Unmapped again when the file closes.
    uchar *mapped = file.map(0, file.size());
    const QByteArray data = mapped
        ? QByteArray::fromRawData(reinterpret_cast<const char *>(mapped), qsizetype(file.size()))
        : file.readAll();

    std::optional<InventoryContent> read = readInventory(data, m_account);
    if (!read) {
        if (mapped)
            file.unmap(mapped);
        file.close();
        const QString aside = m_file + u".unreadable"_s;
        QFile::remove(aside);
        QFile::rename(m_file, aside);
        return storageError(u"%1 cannot be read and was moved to %2"_s.arg(m_file, aside));
    }
    InventoryContent &content = *read;
    if (content.account != m_account)
        return storageError(u"%1 belongs to another account"_s.arg(m_file));

    store.applyPlants(content.plants, content.plantListAt);
    // Plants whose device lists are of the same age go in together; usually that is one batch, at most a few.
    QMap<qint64, QPair<QList<PlantCode>, QList<Device>>> byTime;
    for (qsizetype i = 0; i < content.plants.size(); ++i)
        byTime[content.deviceListTimes.at(i)].first << content.plants.at(i).code;
    for (qsizetype i = 0; i < content.devices.size(); ++i) {
        const qint64 time = content.deviceListTimes.at(content.devicePlants.at(i));
        QList<Device> &devices = byTime[time].second;
        if (devices.isEmpty())
            devices.reserve(content.devices.size() - i);
        devices << std::move(content.devices[i]);
    }
    byTime.remove(0); // no device list came for these yet
    for (auto it = byTime.cbegin(); it != byTime.cend(); ++it)
        store.applyDevices(it->first, it->second, it.key());
    store.restoreReadings(content.plantReadings, content.deviceReadings);
    return {};
}

ApiError InventoryCache::save(const PlantStore &store) const
{
    QByteArray data;
    QCborStreamWriter writer(&data);
    writer.startArray();
    writer.append(InventoryFormat::name);
    writer.append(InventoryFormat::version);
    writer.append(m_account);
    writer.append(store.plantListAt());
    QList<const Plant *> plantList;
    QList<const Device *> deviceList;
    const QList<PlantCode> codes = store.plantCodes();
    for (const PlantCode &code : codes) {
        plantList << store.plant(code);
        const QList<DeviceId> ids = store.deviceIds(code);
        for (DeviceId id : ids)
            deviceList << store.device(id);
    }
    writer.append(qint64(plantList.size()));
    writePlants(writer, store, plantList);
    writer.append(qint64(deviceList.size()));
    writeDevices(writer, store, deviceList);

    const StoredPlantReadings plants = store.storedPlantReadings();
    QList<quint64> rows;
    for (const PlantCode &code : plants.plants)
        rows << quint64(store.rowOf(code));
    writer.append(packed(rows));
    writer.append(packedTimes(plants.times));
    writeTable(writer, plants.values);
    writer.startArray();
    const QList<StoredDeviceReadings> devices = store.storedDeviceReadings();
    for (const StoredDeviceReadings &stored : devices) {
        writer.append(stored.typeId);
        QList<quint64> ids;
        for (DeviceId id : stored.devices)
            ids << quint64(id.value);
        writer.append(packed(ids));
        writer.append(packedTimes(stored.times));
        writeTable(writer, stored.values);
    }
    writer.endArray();
    writer.endArray();

    const auto cborSize = quint64(data.size());
    data += plants.values.cells;
    for (const StoredDeviceReadings &stored : devices)
        data += stored.values.cells;
    data += packed({cborSize});

    if (!QDir().mkpath(QFileInfo(m_file).absolutePath()))
        return storageError(u"%1: the folder cannot be made"_s.arg(m_file));
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly) || file.write(data) != data.size() || !file.commit())
        return storageError(u"%1: %2"_s.arg(m_file, file.errorString()));
    return {};
}
