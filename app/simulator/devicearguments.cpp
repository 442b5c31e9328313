// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicearguments.h"

#include "arguments.h"

#include <QSet>

namespace Simulation {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int BatteryType = 39;

//! Types of the device list and the table of types that nothing serves (`query-endpoints.md` §4.2).
bool isKnownType(qint64 typeId)
{
    static const QSet<qint64> known {
        1,     2,     8,     10,    13,    16,    17,    22,    37,    38,    39,    40,    41,    45,
        46,    47,    62,    63,    70,    60001, 60003, 60010, 60014, 60043, 60044, 60092, 23070, 23093,
        8214,  23023, 23039, 23041, 23045, 23046, 23047, 23048, 23053, 23059, 23063, 23068, 23071, 23072,
        23075, 23076, 23310, 32769, 32778, 32791, 33330, 36867, 37890, 45577, 45578};
    return known.contains(typeId);
}

} // namespace

int findDevices(const ApiState &state, const ApiCall &call, QList<int> *devices, int atMost, int tooMany)
{
    if (!call.arguments.contains("devTypeId"_L1))
        return 20008;
    const std::optional<qint64> type = integerArgument(call.arguments, "devTypeId"_L1);
    if (!type)
        return 20008;
    const bool hidden = *type == 23093 && state.portfolio.profile() == ApiProfile::V25_3_0;
    if (!isKnownType(*type) || hidden)
        return 20006;
    if (!servesType(call.endpoint.id, int(*type)))
        return 20013;
    if (!call.arguments.contains("devIds"_L1) && !call.arguments.contains("sns"_L1))
        return 20005;
    const std::optional<QStringList> byId = listArgument(call.arguments, "devIds"_L1);
    const std::optional<QStringList> names = byId ? byId : listArgument(call.arguments, "sns"_L1);
    if (!names)
        return 20011;
    if (names->contains(QString()))
        return 20005;
    if (names->size() > atMost)
        return tooMany;
    const Account &account = state.sessions.accounts().at(call.account);
    for (const QString &name : *names) {
        const int device =
            byId ? state.portfolio.deviceById(account, name) : state.portfolio.deviceBySerial(account, name);
        if (device < 0 && state.switches.refuseForeignIds)
            return 20046;
        if (device < 0 || devices->contains(device))
            continue;
        if (state.portfolio.world().devices().at(device).typeId != *type)
            return 20006;
        devices->append(device);
    }
    return 0;
}

void writeSerial(JsonWriter &json, const SimulatedDevice &device, const Switches &switches)
{
    if (device.typeId == BatteryType)
        json.raw(switches.batterySerialText ? "\"null\"" : "null");
    else
        json.stringOrNull(device.serial);
}

} // namespace Simulation
