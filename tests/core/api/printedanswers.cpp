// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/api/printedanswers.h"

#include "core/api/alarmdecoder.h"
#include "core/api/configdecoders.h"
#include "core/api/devicelistdecoder.h"
#include "core/api/historydecoder.h"
#include "core/api/plantlistdecoder.h"
#include "core/api/realtimedecoders.h"
#include "core/api/reportdecoders.h"

#include <QFile>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;
using PrintedAnswers::printedRow;

namespace {

QString word(const Reading &reading)
{
    switch (reading.presence) {
    case Presence::Missing:
        return u"-"_s;
    case Presence::Null:
        return u"null"_s;
    case Presence::NotAvailable:
        return u"N/A"_s;
    case Presence::Text:
        return u"'%1'"_s.arg(reading.text);
    case Presence::Number:
        return QString::number(reading.number, 'g', QLocale::FloatingPointShortest);
    }
    return {};
}

QString word(const std::optional<double> &number)
{
    return number ? QString::number(*number, 'g', QLocale::FloatingPointShortest) : u"-"_s;
}

//! The decoded answer as text, to be compared with what is expected.
QString printed(const Result<PlantPage> &page)
{
    if (!page)
        return u"error %1"_s.arg(page.error().path);
    QStringList lines {u"%1 %2 %3"_s.arg(page->total).arg(page->pageCount).arg(page->pageNo)};
    for (const Plant &plant : page->plants) {
        lines << QStringList {plant.code.value,
                              plant.name,
                              plant.address,
                              word(plant.latitude),
                              word(plant.longitude),
                              word(plant.capacityKwp),
                              plant.contactPerson,
                              plant.contactMethod,
                              plant.gridConnection.toString(Qt::ISODate)}
                     .join(u'|');
    }
    return (lines + page->oddities).join(u'\n');
}

QString printed(const Result<DeviceList> &list)
{
    if (!list)
        return u"error %1"_s.arg(list.error().path);
    QStringList lines {QString::number(list->serverTime)};
    for (const Device &device : list->devices) {
        const QString optimizers = device.optimizerCount ? QString::number(*device.optimizerCount) : u"-"_s;
        lines << QStringList {QString::number(device.id.value),
                              device.dn.value,
                              device.name,
                              device.plant.value,
                              device.serial,
                              QString::number(device.typeId),
                              device.model,
                              device.softwareVersion,
                              optimizers,
                              word(device.latitude),
                              word(device.longitude)}
                     .join(u'|');
    }
    return (lines + list->oddities).join(u'\n');
}

QString printed(const Result<PlantRealtime> &answer)
{
    if (!answer)
        return u"error %1"_s.arg(answer.error().path);
    QStringList lines {QString::number(answer->serverTime)};
    for (int row = 0; row < answer->plants.size(); ++row)
        lines << printedRow(answer->plants.at(row).value, answer->values, row);
    return (lines + answer->oddities).join(u'\n');
}

QString printed(const Result<DeviceRealtime> &answer)
{
    if (!answer)
        return u"error %1"_s.arg(answer.error().path);
    QStringList lines {QString::number(answer->serverTime)};
    for (int row = 0; row < answer->devices.size(); ++row) {
        const QString head = u"%1/%2"_s.arg(answer->devices.at(row).value).arg(answer->serials.at(row));
        lines << printedRow(head, answer->values, row);
    }
    return (lines + answer->oddities).join(u'\n');
}

QString printed(const Result<DeviceHistory> &answer)
{
    if (!answer)
        return u"error %1"_s.arg(answer.error().path);
    QStringList lines {answer->device.value};
    for (int row = 0; row < answer->times.size(); ++row)
        lines << printedRow(QString::number(answer->times.at(row)), answer->values, row);
    return (lines + answer->oddities).join(u'\n');
}

QString printed(const Result<PlantReportRows> &answer)
{
    if (!answer)
        return u"error %1"_s.arg(answer.error().path);
    QStringList lines {QString::number(answer->serverTime)};
    for (int row = 0; row < answer->plants.size(); ++row) {
        const QString head = u"%1@%2"_s.arg(answer->plants.at(row).value).arg(answer->times.at(row));
        lines << printedRow(head, answer->values, row);
    }
    return (lines + answer->oddities).join(u'\n');
}

QString printed(const Result<DeviceReportRows> &answer)
{
    if (!answer)
        return u"error %1"_s.arg(answer.error().path);
    QStringList lines {QString::number(answer->serverTime)};
    for (int row = 0; row < answer->devices.size(); ++row) {
        const QString head = u"%1/%2@%3"_s.arg(answer->devices.at(row).value)
                                 .arg(answer->serials.at(row))
                                 .arg(answer->times.at(row));
        lines << printedRow(head, answer->values, row);
    }
    return (lines + answer->oddities).join(u'\n');
}

QString printed(const Result<AlarmList> &list)
{
    if (!list)
        return u"error %1"_s.arg(list.error().path);
    QStringList lines {QString::number(list->serverTime)};
    for (const Alarm &alarm : list->alarms) {
        lines << QStringList {alarm.plant.value,
                              alarm.plantName,
                              alarm.deviceName,
                              QString::number(alarm.deviceTypeId),
                              alarm.serial,
                              QString::number(alarm.alarmId),
                              alarm.name,
                              QString::number(alarm.type),
                              QString::number(alarm.causeId),
                              alarm.cause,
                              alarm.repairSuggestion,
                              QString::number(int(alarm.severity)),
                              QString::number(alarm.level),
                              QString::number(alarm.status),
                              QString::number(alarm.raisedAt)}
                     .join(u'|')
                     .replace(u'\n', u"\\n"_s);
    }
    return (lines + list->oddities).join(u'\n');
}

QString printed(const Result<BatteryMode> &answer)
{
    if (!answer)
        return u"error %1"_s.arg(answer.error().path);
    static const QStringList modes {u"MaximumSelfConsumption"_s, u"FullyFedToGrid"_s, u"TimeOfUse"_s,
                                    u"ThirdPartyDispatch"_s, u"Other"_s};
    static const QStringList priorities {u"Unknown"_s, u"FeedIn"_s, u"Charge"_s};
    QStringList lines {QStringList {answer->plant.value, modes.value(int(answer->mode)), answer->modeText,
                                    priorities.value(int(answer->surplus)), word(answer->allowedGridChargeKw)}
                           .join(u' ')};
    for (const TouWindow &window : answer->windows) {
        QString days;
        for (int day : window.weekdays)
            days += QString::number(day);
        const QString end = window.endsAtMidnight ? u"24:00"_s : window.end.toString(u"hh:mm"_s);
        lines << u"%1-%2 %3 %4"_s.arg(window.start.toString(u"hh:mm"_s), end,
                                      window.isCharge ? u"charge"_s : u"discharge"_s, days);
    }
    return (lines + answer->oddities).join(u'\n');
}

QString printed(const Result<ActivePowerMode> &answer)
{
    if (!answer)
        return u"error %1"_s.arg(answer.error().path);
    static const QStringList modes {u"NoLimit"_s, u"ZeroExport"_s, u"LimitKilowatts"_s, u"LimitPercent"_s,
                                    u"Other"_s};
    static const QStringList limitations {u"Unknown"_s, u"TotalPower"_s, u"SinglePhasePower"_s};
    const QStringList lines {QStringList {answer->plant.value, modes.value(int(answer->mode)),
                                          answer->modeText, limitations.value(int(answer->limitation)),
                                          word(answer->maxFeedInKw), word(answer->maxFeedInPercent)}
                                 .join(u' ')};
    return (lines + answer->oddities).join(u'\n');
}

} // namespace

QByteArray PrintedAnswers::capture(const QString &name)
{
    QFile file(QStringLiteral(HELIODESK_SOURCE_DIR) + u"/tests/data/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("capture %s is missing", qPrintable(name));
    return file.readAll();
}

QString PrintedAnswers::printedRow(const QString &head, const ReadingTable &table, int row)
{
    QStringList cells;
    for (int column = 0; column < table.keys().size(); ++column) {
        const Reading reading = table.at(row, column);
        if (reading.presence != Presence::Missing)
            cells << table.keys().at(column) + u'=' + word(reading);
    }
    return head + u": "_s + cells.join(u' ');
}

QString PrintedAnswers::decode(Decoder decoder, const QByteArray &body)
{
    switch (decoder) {
    case Decoder::PlantList:
        return printed(decodePlantList(body));
    case Decoder::LegacyPlantList:
        return printed(decodeLegacyPlantList(body));
    case Decoder::DeviceList:
        return printed(decodeDeviceList(body));
    case Decoder::PlantRealtime:
        return printed(decodePlantRealtime(body));
    case Decoder::DeviceRealtime:
        return printed(decodeDeviceRealtime(body));
    case Decoder::DeviceHistory:
        return printed(decodeDeviceHistory(body));
    case Decoder::PlantReport:
        return printed(decodePlantReport(body));
    case Decoder::DeviceReport:
        return printed(decodeDeviceReport(body));
    case Decoder::Alarms:
        return printed(decodeAlarms(body));
    case Decoder::BatteryMode:
        return printed(decodeBatteryMode(body));
    case Decoder::ActivePowerMode:
        return printed(decodeActivePowerMode(body));
    }
    return {};
}
