// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/inventoryreader.h"

#include <QCborStreamReader>
#include <QtEndian>

#include <bit>
#include <cmath>

namespace {

//! Reads in the order of writing; the first thing that does not fit makes everything after it empty.
class Reader
{
public:
    //! \a cells: what stands behind the CBOR.
    Reader(const QByteArray &cbor, QByteArrayView cells)
        : m_reader(cbor)
        , m_cells(cells)
        , m_size(cbor.size())
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
        if (!values.isEmpty())
            qFromLittleEndian<quint64>(bytes.constData(), values.size(), values.data());
        return values;
    }
    //! Columns of a list must all be as long as the first one.
    QList<quint64> column(qsizetype count)
    {
        QList<quint64> column = values();
        if (!check(column.size() == count))
            column = QList<quint64>(count);
        return column;
    }
    QStringList texts(qsizetype count)
    {
        const QList<quint64> lengths = column(count);
        const QString joined = text();
        QStringList texts;
        texts.reserve(count);
        qsizetype begin = 0;
        for (quint64 length : lengths) {
            if (!check(length <= quint64(joined.size() - begin)))
                return QStringList(count);
            texts << joined.mid(begin, qsizetype(length));
            begin += qsizetype(length);
        }
        check(begin == joined.size());
        return texts;
    }
    //! Texts that items share.
    QStringList sharedTexts(qsizetype count)
    {
        const qint64 distinct = integer();
        if (!checkCount(distinct))
            return {};
        const QStringList texts = this->texts(distinct);
        const QList<quint64> places = column(count);
        QStringList shared;
        shared.reserve(count);
        for (quint64 place : places) {
            if (!check(place < quint64(texts.size())))
                return {};
            shared << texts.at(qsizetype(place));
        }
        return shared;
    }
    //! The cells of the next table; they stay where they are.
    QByteArray cells(qsizetype rows, qsizetype columns)
    {
        const qsizetype size = rows * columns * qsizetype(sizeof(quint64));
        if (!check(size <= m_cells.size()))
            return {};
        const QByteArray cells = QByteArray::fromRawData(m_cells.data(), size);
        m_cells = m_cells.sliced(size);
        return cells;
    }
    bool isAtEnd() const { return m_cells.isEmpty(); }
    //! Each item has bytes in the file, so a count beyond its size is a lie.
    bool checkCount(qint64 count) { return check(count >= 0 && count <= m_size); }
    bool check(bool isRight)
    {
        m_isGood = m_isGood && isRight && m_reader.lastError() == QCborError::NoError;
        return m_isGood;
    }

private:
    QCborStreamReader m_reader;
    QByteArrayView m_cells;
    qsizetype m_size;
    bool m_isGood = true;
};

void readTable(Reader &reader, StoredTable &table, qsizetype rows)
{
    reader.enter();
    while (reader.hasNext())
        table.keys << reader.text();
    reader.leave();
    const qsizetype columns = table.keys.size();
    table.cells = reader.cells(rows, columns);
    reader.enter();
    while (reader.hasNext()) {
        const qint64 row = reader.integer();
        const qint64 column = reader.integer();
        const QString text = reader.text();
        if (reader.check(row >= 0 && row < rows && column >= 0 && column < columns))
            table.texts.insert({int(row), int(column)}, text);
    }
    reader.leave();
}

std::optional<double> numberIn(quint64 bits)
{
    const double number = std::bit_cast<double>(bits);
    return std::isnan(number) ? std::nullopt : std::optional(number);
}

void readPlants(Reader &reader, InventoryContent &content)
{
    const qint64 count = reader.integer();
    if (!reader.checkCount(count))
        return;
    const QStringList codes = reader.texts(count);
    const QStringList names = reader.texts(count);
    const QStringList addresses = reader.texts(count);
    const QStringList persons = reader.texts(count);
    const QStringList methods = reader.texts(count);
    const QList<quint64> latitudes = reader.column(count);
    const QList<quint64> longitudes = reader.column(count);
    const QList<quint64> capacities = reader.column(count);
    const QList<quint64> dates = reader.column(count);
    const QList<quint64> offsets = reader.column(count);
    const QList<quint64> listTimes = reader.column(count);
    for (qint64 i = 0; i < count && reader.isGood(); ++i) {
        Plant plant;
        plant.code = {codes.at(i)};
        plant.name = names.at(i);
        plant.address = addresses.at(i);
        plant.latitude = numberIn(latitudes.at(i));
        plant.longitude = numberIn(longitudes.at(i));
        plant.capacityKwp = numberIn(capacities.at(i));
        plant.contactPerson = persons.at(i);
        plant.contactMethod = methods.at(i);
        const auto date = qint64(dates.at(i));
        const auto offset = qint64(offsets.at(i));
        if (date != InventoryFormat::noDate && reader.check(std::abs(offset) <= 14 * 3600))
            plant.gridConnection = QDateTime::fromMSecsSinceEpoch(date, Qt::OffsetFromUTC, int(offset));
        content.plants << plant;
        content.deviceListTimes << qint64(listTimes.at(i));
    }
}

void readDevices(Reader &reader, InventoryContent &content)
{
    const qint64 count = reader.integer();
    if (!reader.checkCount(count))
        return;
    const QList<quint64> ids = reader.column(count);
    const QList<quint64> plantRows = reader.column(count);
    const QList<quint64> types = reader.column(count);
    const QStringList dns = reader.texts(count);
    const QStringList names = reader.sharedTexts(count);
    const QStringList serials = reader.texts(count);
    const QStringList models = reader.sharedTexts(count);
    const QStringList versions = reader.sharedTexts(count);
    const QList<quint64> optimizers = reader.column(count);
    const QList<quint64> latitudes = reader.column(count);
    const QList<quint64> longitudes = reader.column(count);
    content.devices.reserve(count);
    for (qint64 i = 0; i < count && reader.isGood(); ++i) {
        if (!reader.check(plantRows.at(i) < quint64(content.plants.size())))
            return;
        Device &device = content.devices.emplace_back();
        device.id = {qint64(ids.at(i))};
        device.dn = {dns.at(i)};
        device.name = names.at(i);
        device.plant = content.plants.at(qsizetype(plantRows.at(i))).code;
        device.serial = serials.at(i);
        device.typeId = int(types.at(i));
        device.model = models.at(i);
        device.softwareVersion = versions.at(i);
        if (qint64(optimizers.at(i)) >= 0)
            device.optimizerCount = int(optimizers.at(i));
        device.latitude = numberIn(latitudes.at(i));
        device.longitude = numberIn(longitudes.at(i));
        content.devicePlants << qsizetype(plantRows.at(i));
    }
}

void readContent(Reader &reader, InventoryContent &content)
{
    content.plantListAt = reader.integer();
    readPlants(reader, content);
    readDevices(reader, content);
    const QList<quint64> rows = reader.values();
    for (quint64 row : rows) {
        if (reader.check(row < quint64(content.plants.size())))
            content.plantReadings.plants << content.plants.at(qsizetype(row)).code;
    }
    const QList<quint64> plantTimes = reader.values();
    content.plantReadings.times = QList<qint64>(plantTimes.cbegin(), plantTimes.cend());
    reader.check(plantTimes.size() == rows.size());
    readTable(reader, content.plantReadings.values, rows.size());
    reader.enter();
    while (reader.hasNext()) {
        StoredDeviceReadings stored;
        stored.typeId = int(reader.integer());
        const QList<quint64> ids = reader.values();
        for (quint64 id : ids)
            stored.devices << DeviceId {qint64(id)};
        const QList<quint64> times = reader.values();
        stored.times = QList<qint64>(times.cbegin(), times.cend());
        reader.check(times.size() == ids.size());
        readTable(reader, stored.values, ids.size());
        content.deviceReadings << stored;
    }
    reader.leave();
}

} // namespace

std::optional<InventoryContent> readInventory(const QByteArray &data, const QString &wantedAccount)
{
    const qsizetype end = data.size() - qsizetype(sizeof(quint64));
    if (end < 0)
        return std::nullopt;
    const auto cborSize = qFromLittleEndian<quint64>(data.constData() + end);
    if (cborSize > quint64(end))
        return std::nullopt;
    const auto size = qsizetype(cborSize);
    Reader reader(QByteArray::fromRawData(data.constData(), size),
                  QByteArrayView(data).sliced(size, end - size));
    InventoryContent content;
    reader.enter();
    const bool isOurs =
        reader.text() == InventoryFormat::name && reader.integer() == InventoryFormat::version;
    content.account = reader.text();
    if (!isOurs || !reader.isGood())
        return std::nullopt;
    if (content.account != wantedAccount)
        return content;
    readContent(reader, content);
    reader.leave();
    return reader.isGood() && reader.isAtEnd() ? std::optional(std::move(content)) : std::nullopt;
}
