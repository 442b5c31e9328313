// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/controlbodies.h"

#include "core/catalog/parametercatalog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {

//! At the decimals the wire takes: 3.25, not 3.2499999999999996.
double rounded(double value, ControlParameter parameter)
{
    const double scale = std::pow(10.0, ParameterCatalog::instance().entry(parameter).decimals);
    return std::round(value * scale) / scale;
}

QString modeWord(BatteryMode::Mode mode)
{
    switch (mode) {
    case BatteryMode::Mode::MaximumSelfConsumption:
        return u"maximumSelfConsumption"_s;
    case BatteryMode::Mode::TimeOfUse:
        return u"TOU"_s;
    case BatteryMode::Mode::ThirdPartyDispatch:
        return u"thirdPartyDispatch"_s;
    case BatteryMode::Mode::FullyFedToGrid: // read only (§5.1): problemsOf() lets none of these pass
        return u"fullyFidToGrid"_s;
    case BatteryMode::Mode::Other:
        break;
    }
    return u"other"_s;
}

QJsonObject windowBody(const TouWindow &window)
{
    QJsonArray days;
    for (int day : window.weekdays)
        days << day;
    // 24:00 is out of range (§5.2).
    const QTime end = window.endsAtMidnight ? QTime(23, 59) : window.end;
    return {{u"startTime"_s, window.start.toString(u"HH:mm"_s)},
            {u"endTime"_s, end.toString(u"HH:mm"_s)},
            {u"chargeOrDischarge"_s, window.isCharge ? u"charge"_s : u"discharge"_s},
            {u"repeat"_s, days}};
}

void add(QJsonObject &body, const ForcedCharge &order)
{
    const bool isCharge = order.direction == ForcedCharge::Direction::Charge;
    const bool isStop = order.direction == ForcedCharge::Direction::Stop;
    body.insert(u"dispatchSwitch"_s, isStop ? 0 : isCharge ? 1 : 2);
    if (isStop)
        return;
    if (order.until == ForcedCharge::Until::TargetSoc) {
        body.insert(u"controlType"_s, 1);
        body.insert(u"targetSOC"_s, rounded(order.targetSoc, ControlParameter::TargetSoc));
    } else {
        body.insert(u"controlType"_s, 2);
        body.insert(u"dispatchTime"_s, order.minutes);
    }
    if (order.powerW)
        body.insert(u"powerDispatch"_s, isCharge ? *order.powerW : -*order.powerW);
}

void add(QJsonObject &body, const BatteryModeOrder &order)
{
    body.insert(u"operationMode"_s, modeWord(order.mode));
    if (order.mode != BatteryMode::Mode::TimeOfUse)
        return;
    if (order.surplus != BatteryMode::SurplusPriority::Unknown) {
        const bool isCharge = order.surplus == BatteryMode::SurplusPriority::Charge;
        body.insert(u"redundantPVEnergyPriority"_s,
                    isCharge ? u"chargePreference"_s : u"fedToGridPreference"_s);
    }
    if (order.allowedGridChargeKw)
        body.insert(u"allowedAcChargePower"_s,
                    rounded(*order.allowedGridChargeKw, ControlParameter::GridChargePower));
    QJsonArray windows;
    for (const TouWindow &window : order.windows)
        windows << windowBody(window);
    body.insert(u"chargingAndDischargingTimeWindow"_s, windows);
}

void add(QJsonObject &body, const BatteryParametersOrder &order)
{
    QJsonObject info;
    if (order.endOfChargeSoc)
        info.insert(u"endOfChargeSoc"_s, rounded(*order.endOfChargeSoc, ControlParameter::EndOfChargeSoc));
    if (order.endOfDischargeSoc)
        info.insert(u"endOfDischargeSoc"_s,
                    rounded(*order.endOfDischargeSoc, ControlParameter::EndOfDischargeSoc));
    if (order.maximumChargeW)
        info.insert(u"maximumChargePower"_s, *order.maximumChargeW);
    if (order.maximumDischargeW)
        info.insert(u"maximumDischargePower"_s, *order.maximumDischargeW);
    body.insert(u"batteryConfigurationInfo"_s, info);
}

void add(QJsonObject &body, const ActivePowerOrder &order)
{
    body.insert(u"controlMode"_s, order.isLimited ? u"6"_s : u"0"_s);
    if (!order.isLimited)
        return;
    const bool isEachPhase = order.limitation == ActivePowerMode::Limitation::SinglePhasePower;
    body.insert(
        u"controlInfo"_s,
        QJsonObject {{u"maxGridFeedInPower"_s, rounded(order.maxFeedInKw, ControlParameter::FeedInLimit)},
                     {u"limitationMode"_s, isEachPhase ? u"1"_s : u"0"_s}});
}

void add(QJsonObject &body, const BatteryDispatchOrder &order)
{
    int power = 0;
    if (order.direction == BatteryDispatchOrder::Direction::Charge)
        power = order.powerW;
    else if (order.direction == BatteryDispatchOrder::Direction::Discharge)
        power = -order.powerW;
    body.insert(u"batteryDn"_s, order.battery.value);
    body.insert(u"dispatchPower"_s, power);
}

QJsonObject taskBody(const ControlCommand &command)
{
    QJsonObject body {{u"plantCode"_s, command.plant.value}};
    std::visit([&body](const auto &order) { add(body, order); }, command.order);
    return body;
}

struct Endpoints
{
    Endpoint deliver;
    Endpoint query;
};

//! In the order of ControlFamily.
constexpr std::array<Endpoints, 5> endpoints {{
    {Endpoint::ForcedChargeDeliver, Endpoint::ForcedChargeQuery},
    {Endpoint::BatteryModeDeliver, Endpoint::BatteryModeQuery},
    {Endpoint::BatteryParametersDeliver, Endpoint::BatteryParametersQuery},
    {Endpoint::ActivePowerDeliver, Endpoint::ActivePowerQuery},
    {Endpoint::BatteryDispatchDeliver, Endpoint::BatteryDispatchQuery},
}};

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

namespace ControlBodies {

Endpoint deliverEndpoint(ControlFamily family)
{
    return endpoints.at(size_t(family)).deliver;
}

Endpoint queryEndpoint(ControlFamily family)
{
    return endpoints.at(size_t(family)).query;
}

int batchMax(ControlFamily family)
{
    return endpointSpec(deliverEndpoint(family)).batchMax;
}

QByteArray deliver(const QList<ControlCommand> &commands)
{
    Q_ASSERT(!commands.isEmpty());
    const ControlFamily family = commands.constFirst().family();
    Q_ASSERT(commands.size() <= batchMax(family));
    if (family == ControlFamily::BatteryDispatch) // flat, no list (§8.1)
        return compact(taskBody(commands.constFirst()));
    QJsonArray tasks;
    for (const ControlCommand &command : commands) {
        Q_ASSERT(command.family() == family);
        tasks << taskBody(command);
    }
    return compact({{u"tasks"_s, tasks}});
}

QString preview(const QList<ControlCommand> &commands)
{
    const EndpointSpec &spec = endpointSpec(deliverEndpoint(commands.constFirst().family()));
    const QJsonDocument body = QJsonDocument::fromJson(deliver(commands));
    return u"POST %1\n%2"_s.arg(spec.path, QString::fromUtf8(body.toJson(QJsonDocument::Indented)));
}

QByteArray query(ControlFamily family, const QString &serviceId)
{
    if (family == ControlFamily::ForcedCharge) // the odd one out: an integer of 64 bits (§4.3)
        return compact({{u"requestID"_s, serviceId.toLongLong()}});
    return compact({{u"taskId"_s, serviceId}});
}

} // namespace ControlBodies
