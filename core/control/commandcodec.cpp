// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/commandcodec.h"

#include "core/control/wordtable.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr WordOf<ControlFamily> families[] {
    {ControlFamily::ForcedCharge, "forcedCharge"_L1},
    {ControlFamily::BatteryMode, "batteryMode"_L1},
    {ControlFamily::BatteryParameters, "batteryParameters"_L1},
    {ControlFamily::ActivePower, "activePower"_L1},
    {ControlFamily::BatteryDispatch, "batteryDispatch"_L1},
};
constexpr WordOf<ForcedCharge::Direction> forcedDirections[] {
    {ForcedCharge::Direction::Stop, "stop"_L1},
    {ForcedCharge::Direction::Charge, "charge"_L1},
    {ForcedCharge::Direction::Discharge, "discharge"_L1},
};
constexpr WordOf<ForcedCharge::Until> untils[] {
    {ForcedCharge::Until::TargetSoc, "soc"_L1},
    {ForcedCharge::Until::Duration, "duration"_L1},
};
constexpr WordOf<BatteryDispatchOrder::Direction> dispatchDirections[] {
    {BatteryDispatchOrder::Direction::Idle, "idle"_L1},
    {BatteryDispatchOrder::Direction::Charge, "charge"_L1},
    {BatteryDispatchOrder::Direction::Discharge, "discharge"_L1},
};
constexpr WordOf<BatteryMode::Mode> batteryModes[] {
    {BatteryMode::Mode::MaximumSelfConsumption, "selfConsumption"_L1},
    {BatteryMode::Mode::FullyFedToGrid, "fullyFedToGrid"_L1},
    {BatteryMode::Mode::TimeOfUse, "timeOfUse"_L1},
    {BatteryMode::Mode::ThirdPartyDispatch, "thirdPartyDispatch"_L1},
    {BatteryMode::Mode::Other, "other"_L1},
};
constexpr WordOf<BatteryMode::SurplusPriority> surpluses[] {
    {BatteryMode::SurplusPriority::Unknown, "unknown"_L1},
    {BatteryMode::SurplusPriority::FeedIn, "feedIn"_L1},
    {BatteryMode::SurplusPriority::Charge, "charge"_L1},
};
constexpr WordOf<ActivePowerMode::Mode> powerModes[] {
    {ActivePowerMode::Mode::NoLimit, "noLimit"_L1},
    {ActivePowerMode::Mode::ZeroExport, "zeroExport"_L1},
    {ActivePowerMode::Mode::LimitKilowatts, "limitKw"_L1},
    {ActivePowerMode::Mode::LimitPercent, "limitPercent"_L1},
    {ActivePowerMode::Mode::Other, "other"_L1},
};
constexpr WordOf<ActivePowerMode::Limitation> limitations[] {
    {ActivePowerMode::Limitation::Unknown, "unknown"_L1},
    {ActivePowerMode::Limitation::TotalPower, "total"_L1},
    {ActivePowerMode::Limitation::SinglePhasePower, "singlePhase"_L1},
};

template <typename Number>
void putIf(QJsonObject &object, QLatin1StringView key, const std::optional<Number> &number)
{
    if (number)
        object.insert(key, *number);
}

std::optional<int> integerAt(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

QStringList textsAt(const QJsonObject &object, QLatin1StringView key)
{
    QStringList texts;
    for (const QJsonValue &text : object.value(key).toArray())
        texts.append(text.toString());
    return texts;
}

QString clockText(const QTime &time)
{
    return time.toString(u"HH:mm"_s);
}

QJsonArray windowsToJson(const QList<TouWindow> &windows)
{
    QJsonArray array;
    for (const TouWindow &window : windows) {
        QJsonArray days;
        for (const int day : window.weekdays)
            days.append(day);
        array.append(QJsonObject {{"start"_L1, clockText(window.start)},
                                  {"end"_L1, window.endsAtMidnight ? u"24:00"_s : clockText(window.end)},
                                  {"charge"_L1, window.isCharge},
                                  {"days"_L1, days}});
    }
    return array;
}

QList<TouWindow> windowsFrom(const QJsonArray &array)
{
    QList<TouWindow> windows;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        TouWindow window;
        window.start = QTime::fromString(object.value("start"_L1).toString(), u"HH:mm"_s);
        const QString end = object.value("end"_L1).toString();
        window.endsAtMidnight = end == "24:00"_L1;
        if (!window.endsAtMidnight)
            window.end = QTime::fromString(end, u"HH:mm"_s);
        window.isCharge = object.value("charge"_L1).toBool();
        for (const QJsonValue &day : object.value("days"_L1).toArray())
            window.weekdays.append(day.toInt());
        windows.append(window);
    }
    return windows;
}

QJsonObject orderToJson(const ForcedCharge &order)
{
    QJsonObject object {{"direction"_L1, wordOf(forcedDirections, order.direction)},
                        {"until"_L1, wordOf(untils, order.until)},
                        {"targetSocPercent"_L1, order.targetSoc},
                        {"minutes"_L1, order.minutes}};
    putIf(object, "powerW"_L1, order.powerW);
    return object;
}

QJsonObject orderToJson(const BatteryModeOrder &order)
{
    QJsonObject object {{"mode"_L1, wordOf(batteryModes, order.mode)},
                        {"surplus"_L1, wordOf(surpluses, order.surplus)},
                        {"windows"_L1, windowsToJson(order.windows)}};
    putIf(object, "gridChargeKw"_L1, order.allowedGridChargeKw);
    return object;
}

QJsonObject orderToJson(const BatteryParametersOrder &order)
{
    return CommandCodec::toJson(order);
}

QJsonObject orderToJson(const ActivePowerOrder &order)
{
    return {{"limited"_L1, order.isLimited},
            {"maxFeedInKw"_L1, order.maxFeedInKw},
            {"limitation"_L1, wordOf(limitations, order.limitation)}};
}

QJsonObject orderToJson(const BatteryDispatchOrder &order)
{
    return {{"battery"_L1, order.battery.value},
            {"direction"_L1, wordOf(dispatchDirections, order.direction)},
            {"powerW"_L1, order.powerW}};
}

std::optional<ControlCommand::Order> forcedChargeFrom(const QJsonObject &object)
{
    const auto direction = valueOf(forcedDirections, object.value("direction"_L1).toString());
    const auto until = valueOf(untils, object.value("until"_L1).toString());
    if (!direction || !until)
        return std::nullopt;
    return ForcedCharge {*direction, *until, object.value("targetSocPercent"_L1).toDouble(),
                         object.value("minutes"_L1).toInt(), integerAt(object, "powerW"_L1)};
}

std::optional<ControlCommand::Order> modeOrderFrom(const QJsonObject &object)
{
    const auto mode = valueOf(batteryModes, object.value("mode"_L1).toString());
    const auto surplus = valueOf(surpluses, object.value("surplus"_L1).toString());
    if (!mode || !surplus)
        return std::nullopt;
    return BatteryModeOrder {*mode, *surplus, CommandCodec::numberAt(object, "gridChargeKw"_L1),
                             windowsFrom(object.value("windows"_L1).toArray())};
}

std::optional<ControlCommand::Order> powerOrderFrom(const QJsonObject &object)
{
    const auto limitation = valueOf(limitations, object.value("limitation"_L1).toString());
    if (!limitation)
        return std::nullopt;
    return ActivePowerOrder {object.value("limited"_L1).toBool(), object.value("maxFeedInKw"_L1).toDouble(),
                             *limitation};
}

std::optional<ControlCommand::Order> dispatchFrom(const QJsonObject &object)
{
    const auto direction = valueOf(dispatchDirections, object.value("direction"_L1).toString());
    if (!direction)
        return std::nullopt;
    return BatteryDispatchOrder {
        {object.value("battery"_L1).toString()}, *direction, object.value("powerW"_L1).toInt()};
}

std::optional<ControlCommand::Order> orderFrom(ControlFamily family, const QJsonObject &object)
{
    switch (family) {
    case ControlFamily::ForcedCharge:
        return forcedChargeFrom(object);
    case ControlFamily::BatteryMode:
        return modeOrderFrom(object);
    case ControlFamily::BatteryParameters:
        return CommandCodec::parametersFrom(object);
    case ControlFamily::ActivePower:
        return powerOrderFrom(object);
    case ControlFamily::BatteryDispatch:
        return dispatchFrom(object);
    }
    return std::nullopt;
}

} // namespace

namespace CommandCodec {

std::optional<double> numberAt(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

QLatin1StringView familyWord(ControlFamily family)
{
    return wordOf(families, family);
}

QJsonObject toJson(const ControlCommand &command)
{
    return {{"plant"_L1, command.plant.value},
            {"family"_L1, familyWord(command.family())},
            {"order"_L1, std::visit([](const auto &order) { return orderToJson(order); }, command.order)}};
}

std::optional<ControlCommand> commandFrom(const QJsonObject &object)
{
    const auto family = valueOf(families, object.value("family"_L1).toString());
    if (!family || !object.value("order"_L1).isObject())
        return std::nullopt;
    const auto order = orderFrom(*family, object.value("order"_L1).toObject());
    if (!order)
        return std::nullopt;
    return ControlCommand {{object.value("plant"_L1).toString()}, *order};
}

QJsonObject toJson(const BatteryMode &mode)
{
    QJsonObject object {{"plant"_L1, mode.plant.value},
                        {"mode"_L1, wordOf(batteryModes, mode.mode)},
                        {"modeText"_L1, mode.modeText},
                        {"surplus"_L1, wordOf(surpluses, mode.surplus)},
                        {"windows"_L1, windowsToJson(mode.windows)}};
    putIf(object, "gridChargeKw"_L1, mode.allowedGridChargeKw);
    if (!mode.oddities.isEmpty())
        object.insert("oddities"_L1, QJsonArray::fromStringList(mode.oddities));
    return object;
}

std::optional<BatteryMode> batteryModeFrom(const QJsonObject &object)
{
    const auto mode = valueOf(batteryModes, object.value("mode"_L1).toString());
    const auto surplus = valueOf(surpluses, object.value("surplus"_L1).toString());
    if (!mode || !surplus)
        return std::nullopt;
    return BatteryMode {
        {object.value("plant"_L1).toString()},  *mode,
        object.value("modeText"_L1).toString(), *surplus,
        numberAt(object, "gridChargeKw"_L1),    windowsFrom(object.value("windows"_L1).toArray()),
        textsAt(object, "oddities"_L1)};
}

QJsonObject toJson(const ActivePowerMode &mode)
{
    QJsonObject object {{"plant"_L1, mode.plant.value},
                        {"mode"_L1, wordOf(powerModes, mode.mode)},
                        {"modeText"_L1, mode.modeText},
                        {"limitation"_L1, wordOf(limitations, mode.limitation)}};
    putIf(object, "maxFeedInKw"_L1, mode.maxFeedInKw);
    putIf(object, "maxFeedInPercent"_L1, mode.maxFeedInPercent);
    if (!mode.oddities.isEmpty())
        object.insert("oddities"_L1, QJsonArray::fromStringList(mode.oddities));
    return object;
}

std::optional<ActivePowerMode> activePowerModeFrom(const QJsonObject &object)
{
    const auto mode = valueOf(powerModes, object.value("mode"_L1).toString());
    const auto limitation = valueOf(limitations, object.value("limitation"_L1).toString());
    if (!mode || !limitation)
        return std::nullopt;
    return ActivePowerMode {{object.value("plant"_L1).toString()},  *mode,
                            object.value("modeText"_L1).toString(), *limitation,
                            numberAt(object, "maxFeedInKw"_L1),     numberAt(object, "maxFeedInPercent"_L1),
                            textsAt(object, "oddities"_L1)};
}

QJsonObject toJson(const BatteryParametersOrder &order)
{
    QJsonObject object;
    putIf(object, "endOfChargePercent"_L1, order.endOfChargeSoc);
    putIf(object, "endOfDischargePercent"_L1, order.endOfDischargeSoc);
    putIf(object, "maximumChargeW"_L1, order.maximumChargeW);
    putIf(object, "maximumDischargeW"_L1, order.maximumDischargeW);
    return object;
}

BatteryParametersOrder parametersFrom(const QJsonObject &object)
{
    return {numberAt(object, "endOfChargePercent"_L1), numberAt(object, "endOfDischargePercent"_L1),
            integerAt(object, "maximumChargeW"_L1), integerAt(object, "maximumDischargeW"_L1)};
}

} // namespace CommandCodec
