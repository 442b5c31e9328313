// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/historymarks.h"

#include "core/catalog/enumcatalog.h"
#include "core/domain/codedvalue.h"
#include "core/domain/device.h"
#include "core/store/alarmstore.h"
#include "ui/format/labels.h"
#include "ui/models/historyframe.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 sampleSpan = 5 * 60'000;
constexpr qint64 longestGap = 11 * 60'000; // as the lines have it

MarkTone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Ok:
        return MarkTone::Good;
    case Severity::Info:
        return MarkTone::Info;
    case Severity::Warning:
        return MarkTone::Warning;
    case Severity::Error:
        return MarkTone::Bad;
    case Severity::Unknown:
        break;
    }
    return MarkTone::Calm;
}

MarkTone toneOfState(const Field &field, int code)
{
    if (field.key != "inverter_state"_L1)
        return MarkTone::Calm;
    const InverterState state = EnumCatalog::shared().inverterState(code);
    return state.stateClass == StateClass::Standby ? MarkTone::Calm : toneOf(state.severity);
}

MarkTone toneOf(AlarmSeverity severity)
{
    switch (severity) {
    case AlarmSeverity::Critical:
    case AlarmSeverity::Major:
        return MarkTone::Bad;
    case AlarmSeverity::Minor:
        return MarkTone::Warning;
    default:
        return MarkTone::Info;
    }
}

QString nameOf(const HistoryColumn &column, bool namesDevices)
{
    const QString name = Labels::field(column.field);
    if (!namesDevices)
        return name;
    //: a line of a chart: %1 a device, %2 its reading
    return QCoreApplication::translate("HistoryMarks", "%1: %2").arg(column.deviceName, name);
}

} // namespace

HistoryPicture HistoryMarks::picture(const HistoryFrame &frame, bool namesDevices, int mostLines)
{
    HistoryPicture picture;
    picture.times = frame.times;
    for (const HistoryColumn &column : frame.columns) {
        if (column.field.kind == FieldKind::State) {
            StateBand band = stateBand(frame.times, column);
            if (band.spans.isEmpty())
                continue;
            band.name = nameOf(column, namesDevices);
            picture.bands.append(band);
            continue;
        }
        if (picture.series.size() >= mostLines || !isPlottable(column.field) || !column.hasNumbers())
            continue;
        HistorySeries series;
        series.name = nameOf(column, namesDevices);
        series.unit = column.field.unit;
        series.decimals = column.field.decimals;
        series.values.reserve(column.cells.size());
        for (const double cell : column.cells)
            series.values.append(float(cell)); // a coded NaN stays one
        picture.series.append(series);
    }
    return picture;
}

int HistoryMarks::emptyLines(const HistoryFrame &frame)
{
    return int(std::count_if(frame.columns.cbegin(), frame.columns.cend(), [](const HistoryColumn &column) {
        return isPlottable(column.field) && !column.hasNumbers();
    }));
}

StateBand HistoryMarks::stateBand(const QList<qint64> &times, const HistoryColumn &column)
{
    StateBand band;
    bool isOpen = false;
    int code = 0;
    for (qsizetype i = 0; i < times.size(); ++i) {
        const double cell = column.cells.at(i);
        if (std::isnan(cell)) {
            isOpen = false;
            continue;
        }
        const qint64 at = times.at(i);
        const bool isJoined = isOpen && at - times.at(i - 1) < longestGap;
        if (isJoined)
            band.spans.last().to = at; // the state before held until now
        if (!isJoined || int(cell) != code) {
            code = int(cell);
            band.spans.append(
                {at, at, Labels::stateValue(column.field, code), toneOfState(column.field, code)});
        }
        band.spans.last().to = at + sampleSpan;
        isOpen = true;
    }
    for (qsizetype i = 0; i + 1 < band.spans.size(); ++i) // a late sample ends the one before it
        band.spans[i].to = std::min(band.spans.at(i).to, band.spans.at(i + 1).from);
    return band;
}

QList<TimeMark> HistoryMarks::alarmMarks(const AlarmStore &alarms, const Device &device, qint64 from,
                                         qint64 to)
{
    QList<TimeMark> marks;
    const auto isWithin = [&](qint64 at) { return at >= from && at < to; };
    for (int row = 0; row < alarms.count(); ++row) {
        const AlarmRecord &record = alarms.at(row);
        if (record.alarm.serial != device.serial || record.alarm.serial.isEmpty()
            || record.alarm.plant != device.plant)
            continue;
        if (isWithin(record.alarm.raisedAt))
            //: a mark in a chart; %1 the name of an alarm
            marks.append({record.alarm.raisedAt,
                          QCoreApplication::translate("HistoryMarks", "Alarm: %1").arg(record.alarm.name),
                          toneOf(record.alarm.severity)});
        if (!record.isActive() && isWithin(record.missedAt))
            //: a mark in a chart; %1 the name of an alarm that a query did not tell any more
            marks.append(
                {record.missedAt,
                 QCoreApplication::translate("HistoryMarks", "Alarm over: %1").arg(record.alarm.name),
                 MarkTone::Calm});
    }
    std::stable_sort(marks.begin(), marks.end(),
                     [](const TimeMark &a, const TimeMark &b) { return a.at < b.at; });
    return marks;
}

QList<StringTrack> HistoryMarks::stringTracks(const HistoryFrame &frame, DeviceId device)
{
    QMap<int, StringTrack> tracks;
    for (const HistoryColumn &column : frame.columns) {
        const bool isCurrent = column.field.seriesKey == "pv{n}_i"_L1;
        if (column.device != device || (!isCurrent && column.field.seriesKey != "pv{n}_u"_L1))
            continue;
        StringTrack &track = tracks[column.field.seriesIndex];
        track.number = column.field.seriesIndex;
        (isCurrent ? track.amperes : track.volts) = column.cells;
    }
    const QList<double> unknown(frame.times.size(), CodedValue::encode(Presence::Missing));
    for (StringTrack &track : tracks) {
        if (track.amperes.isEmpty())
            track.amperes = unknown;
        if (track.volts.isEmpty())
            track.volts = unknown;
    }
    return tracks.values();
}
