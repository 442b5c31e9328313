// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/configdecoders.h"

#include "core/api/jsonreader.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename Value>
using Word = std::pair<QLatin1StringView, Value>;

//! The value of a word, whatever its case; an unknown word that is there is named.
template <typename Value, size_t Count>
Value read(const QJsonObject &object, QLatin1StringView key, const std::array<Word<Value>, Count> &words,
           Value otherwise, const QString &place, QStringList &oddities)
{
    const QJsonValue value = object.value(key);
    const QString text = JsonReader::text(value).trimmed();
    for (const auto &[word, meaning] : words) {
        if (text.compare(word, Qt::CaseInsensitive) == 0)
            return meaning;
    }
    if (!JsonReader::isAbsent(value))
        oddities << place + u'.' + key;
    return otherwise;
}

std::optional<double> readNumber(const QJsonObject &object, QLatin1StringView key, const QString &place,
                                 QStringList &oddities)
{
    const QJsonValue value = object.value(key);
    const auto number = JsonReader::number(value);
    if (!number && !JsonReader::isAbsent(value))
        oddities << place + u'.' + key;
    return number;
}

Result<QJsonObject> dataOf(const QByteArray &body)
{
    const Result<QJsonObject> envelope = JsonReader::parse(body);
    if (!envelope)
        return envelope.error();
    const QJsonValue data = envelope->value("data"_L1);
    if (!data.isObject())
        return ApiError::malformed(u"data"_s, u"an object was expected"_s);
    return data.toObject();
}

QTime timeOf(const QJsonValue &value)
{
    const QString text = JsonReader::text(value).trimmed();
    for (const auto &format : {u"h:m"_s, u"h:m:s"_s}) {
        if (const QTime time = QTime::fromString(text, format); time.isValid())
            return time;
    }
    return {};
}

bool isMidnight(const QJsonValue &end)
{
    const QString text = JsonReader::text(end).trimmed();
    return text.startsWith("24:00"_L1) || timeOf(end) == QTime(0, 0);
}

QList<int> weekdaysOf(const QJsonValue &value, const QString &place, QStringList &oddities)
{
    QList<int> days;
    // A single number instead of an array would still name its day.
    const QJsonArray entries = value.isArray() ? value.toArray() : QJsonArray {value};
    for (const QJsonValue &entry : entries) {
        const auto day = JsonReader::smallInteger(entry);
        if (!day || *day < 1 || *day > 7)
            oddities << place + u".repeat"_s;
        else if (!days.contains(*day))
            days << *day;
    }
    std::sort(days.begin(), days.end());
    return days;
}

QList<TouWindow> windowsOf(const QJsonValue &value, const QString &place, QStringList &oddities)
{
    QList<TouWindow> windows;
    if (!value.isArray() && !JsonReader::isAbsent(value))
        oddities << place;
    const QJsonArray entries = value.toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString here = JsonReader::path(place, i, {});
        const QJsonObject entry = entries.at(i).toObject();
        const QString direction = JsonReader::text(entry.value("chargeOrDischarge"_L1)).trimmed();
        TouWindow window;
        window.start = timeOf(entry.value("startTime"_L1));
        window.endsAtMidnight = isMidnight(entry.value("endTime"_L1));
        window.end = window.endsAtMidnight ? QTime() : timeOf(entry.value("endTime"_L1));
        window.isCharge = direction.compare("charge"_L1, Qt::CaseInsensitive) == 0;
        const bool isDischarge = direction.compare("discharge"_L1, Qt::CaseInsensitive) == 0;
        // Half a window would claim a plan that nobody made.
        if (!window.start.isValid() || (!window.end.isValid() && !window.endsAtMidnight)
            || !(window.isCharge || isDischarge)) {
            oddities << here;
            continue;
        }
        window.weekdays = weekdaysOf(entry.value("repeat"_L1), here, oddities);
        windows << window;
    }
    return windows;
}

bool isFilled(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return std::any_of(object.begin(), object.end(),
                       [](const QJsonValue &member) { return !JsonReader::isAbsent(member); });
}

} // namespace

Result<BatteryMode> decodeBatteryMode(const QByteArray &body)
{
    using Mode = BatteryMode::Mode;
    using Surplus = BatteryMode::SurplusPriority;
    static constexpr std::array<Word<Mode>, 6> modes {{
        {"maximumSelfConsumption"_L1, Mode::MaximumSelfConsumption},
        {"fullyFidToGrid"_L1, Mode::FullyFedToGrid}, // spelled so by the service
        {"fullyFedToGrid"_L1, Mode::FullyFedToGrid},
        {"TOU"_L1, Mode::TimeOfUse},
        {"thirdPartyDispatch"_L1, Mode::ThirdPartyDispatch},
        {"other"_L1, Mode::Other},
    }};
    static constexpr std::array<Word<Surplus>, 2> priorities {{
        {"fedToGridPreference"_L1, Surplus::FeedIn},
        {"chargePreference"_L1, Surplus::Charge},
    }};
    const Result<QJsonObject> data = dataOf(body);
    if (!data)
        return data.error();
    BatteryMode mode;
    mode.plant = {JsonReader::text(data->value("plantCode"_L1))};
    mode.modeText = JsonReader::text(data->value("operationMode"_L1));
    if (mode.modeText.isEmpty())
        mode.oddities << u"data.operationMode"_s;
    mode.mode = read(*data, "operationMode"_L1, modes, Mode::Other, u"data"_s, mode.oddities);
    const QJsonValue detail = data->value("touOperationModeParamDetail"_L1);
    const QString place = u"data.touOperationModeParamDetail"_s;
    if (!detail.isObject() && (mode.mode == Mode::TimeOfUse || !JsonReader::isAbsent(detail)))
        mode.oddities << place;
    if (mode.mode != Mode::TimeOfUse || !detail.isObject())
        return mode;
    const QJsonObject plan = detail.toObject();
    mode.surplus =
        read(plan, "redundantPVEnergyPriority"_L1, priorities, Surplus::Unknown, place, mode.oddities);
    mode.allowedGridChargeKw = readNumber(plan, "allowedAcChargePower"_L1, place, mode.oddities);
    mode.windows = windowsOf(plan.value("chargingAndDischargingTimeWindow"_L1),
                             place + u".chargingAndDischargingTimeWindow"_s, mode.oddities);
    return mode;
}

Result<ActivePowerMode> decodeActivePowerMode(const QByteArray &body)
{
    using Mode = ActivePowerMode::Mode;
    using Limitation = ActivePowerMode::Limitation;
    static constexpr std::array<Word<Mode>, 5> modes {{
        {"noLimit"_L1, Mode::NoLimit},
        {"zeroExportLimitation"_L1, Mode::ZeroExport},
        {"limitedPowerGridKW"_L1, Mode::LimitKilowatts},
        {"limitedPowerGridPercent"_L1, Mode::LimitPercent},
        {"other"_L1, Mode::Other},
    }};
    static constexpr std::array<Word<Limitation>, 2> limitations {{
        {"totalPower"_L1, Limitation::TotalPower},
        {"singlePhasePower"_L1, Limitation::SinglePhasePower},
    }};
    static constexpr std::array<Word<Mode>, 3> objects {{
        {"limitedPowerGridValueParam"_L1, Mode::LimitKilowatts},
        {"limitedPowerGridPercentParam"_L1, Mode::LimitPercent},
        {"zeroExportLimitationParam"_L1, Mode::ZeroExport},
    }};
    const Result<QJsonObject> data = dataOf(body);
    if (!data)
        return data.error();
    ActivePowerMode mode;
    mode.plant = {JsonReader::text(data->value("plantCode"_L1))};
    mode.modeText = JsonReader::text(data->value("controlMode"_L1));
    if (mode.modeText.isEmpty())
        mode.oddities << u"data.controlMode"_s;
    const Mode byWord = read(*data, "controlMode"_L1, modes, Mode::Other, u"data"_s, mode.oddities);
    mode.mode = byWord;

    // Where the word and the only filled object disagree, the object is trusted (§10.2).
    QLatin1StringView filled;
    for (const auto &[key, meaning] : objects) {
        const QJsonValue object = data->value(key);
        if (!object.isObject() && !JsonReader::isAbsent(object))
            mode.oddities << u"data."_s + key;
        if (!isFilled(object) || (!filled.isEmpty() && meaning != byWord))
            continue;
        filled = key;
        mode.mode = meaning;
    }
    if (filled.isEmpty())
        return mode;
    if (mode.mode != byWord)
        mode.oddities << u"data.controlMode: another setting than data."_s + filled;
    const QString place = u"data."_s + filled;
    const QJsonObject setting = data->value(filled).toObject();
    mode.limitation =
        read(setting, "limitationMode"_L1, limitations, Limitation::Unknown, place, mode.oddities);
    if (mode.mode == Mode::LimitKilowatts)
        mode.maxFeedInKw = readNumber(setting, "maxGridFeedInPowerValue"_L1, place, mode.oddities);
    else if (mode.mode == Mode::LimitPercent)
        mode.maxFeedInPercent = readNumber(setting, "maxGridFeedInPowerPercent"_L1, place, mode.oddities);
    return mode;
}
