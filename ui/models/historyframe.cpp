// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/historyframe.h"

#include "core/domain/codedvalue.h"
#include "core/store/historystore.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace {

using DayPointer = std::shared_ptr<const DeviceDay>;

//! One day of all devices, on their common times.
void appendDay(HistoryFrame &frame, const QList<DayPointer> &days, qsizetype fieldCount)
{
    QList<qint64> times;
    for (const DayPointer &day : days) {
        if (!day || day->times == times)
            continue;
        QList<qint64> both;
        both.reserve(times.size() + day->times.size());
        std::set_union(times.cbegin(), times.cend(), day->times.cbegin(), day->times.cend(),
                       std::back_inserter(both));
        times = both;
    }
    const qsizetype begin = frame.times.size();
    frame.times.append(times);
    const double missing = CodedValue::encode(Presence::Missing);
    for (qsizetype place = 0; place < days.size(); ++place) {
        const DeviceDay *day = days.at(place).get();
        for (qsizetype i = 0; i < fieldCount; ++i) {
            const qsizetype number = place * fieldCount + i;
            HistoryColumn &column = frame.columns[number];
            column.cells.resize(frame.times.size(), missing);
            const int source = day ? day->values.columnOf(column.field.key) : -1;
            if (source < 0)
                continue;
            qsizetype row = begin;
            for (int sample = 0; sample < day->times.size(); ++sample, ++row) {
                while (frame.times.at(row) < day->times.at(sample))
                    ++row;
                column.cells[row] = day->values.cell(sample, source);
                if (CodedValue::presenceOf(column.cells.at(row)) == Presence::Text)
                    frame.texts.insert({int(row), int(number)}, day->values.text(sample, source));
            }
        }
    }
}

QByteArray quoted(const QString &text)
{
    QString cell = text;
    if (cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n') || cell.contains(u'\r'))
        cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    return cell.toUtf8();
}

} // namespace

bool HistoryColumn::hasNumbers() const
{
    return std::any_of(cells.cbegin(), cells.cend(), [](double cell) { return !std::isnan(cell); });
}

Reading HistoryFrame::at(int row, int column) const
{
    const double cell = columns.at(column).cells.at(row);
    const Presence presence = CodedValue::presenceOf(cell);
    return {presence, presence == Presence::Number ? cell : 0.0, texts.value({row, column})};
}

HistoryFrame historyFrame(const HistoryStore &store, const QList<HistoryDevice> &devices,
                          const QList<Field> &fields, const QDate &first, const QDate &last)
{
    HistoryFrame frame;
    for (const HistoryDevice &device : devices) {
        for (const Field &field : fields)
            frame.columns.append({device.id, device.name, field, {}});
    }
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        QList<DayPointer> days;
        for (const HistoryDevice &device : devices) {
            days.append(store.deviceDay(device.id, day));
            ++frame.wantedDays;
            if (!days.constLast())
                continue;
            ++frame.knownDays;
            frame.fetchedAt = std::max(frame.fetchedAt, days.constLast()->fetchedAt);
        }
        appendDay(frame, days, fields.size());
    }
    return frame;
}

bool isPlottable(const Field &field)
{
    return field.kind != FieldKind::Timestamp && field.kind != FieldKind::State && field.values.isEmpty()
        && field.type != FieldType::Text && field.type != FieldType::Object && field.type != FieldType::Array;
}

QList<Field> historyFieldsOf(int typeId)
{
    QList<Field> fields;
    for (const Field *field : FieldCatalog::shared().fieldsOf(typeId, FieldApi::History)) {
        if (field->isInTarget && !field->isRetired)
            fields.append(*field);
    }
    return fields;
}

QByteArray historyCsv(const HistoryFrame &frame, const QTimeZone &zone)
{
    QSet<qint64> devices;
    for (const HistoryColumn &column : frame.columns)
        devices.insert(column.device.value);
    QByteArray csv = "Time";
    for (const HistoryColumn &column : frame.columns) {
        const QString unit = unitSpec(column.field.unit).symbol;
        QString heading = column.field.label;
        if (column.field.label != column.field.key)
            heading += u" ("_s + column.field.key + u')';
        if (!unit.isEmpty())
            heading += u" ["_s + unit + u']';
        if (devices.size() > 1)
            heading = column.deviceName + u": "_s + heading;
        csv += ',' + quoted(heading);
    }
    csv += "\r\n";
    for (int row = 0; row < frame.times.size(); ++row) {
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(frame.times.at(row), zone);
        csv += local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate).toLatin1();
        for (int column = 0; column < frame.columns.size(); ++column) {
            csv += ',';
            const Reading reading = frame.at(row, column);
            if (reading.presence == Presence::Number)
                csv += QByteArray::number(reading.number, 'g', QLocale::FloatingPointShortest);
            else if (reading.presence == Presence::Text)
                csv += quoted(reading.text);
        }
        csv += "\r\n";
    }
    return csv;
}
