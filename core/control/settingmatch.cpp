// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/settingmatch.h"

#include "core/domain/controlrules.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr double kilowattStep = 0.0011; // the wire has three decimals

using Mode = ActivePowerMode::Mode;
using Limitation = ActivePowerMode::Limitation;

bool isSame(double a, double b)
{
    return std::abs(a - b) < kilowattStep;
}

//! One window for each weekday, sorted: windows of the same times may be told apart or together.
QList<TouWindow> plain(const QList<TouWindow> &windows)
{
    QList<TouWindow> each;
    for (const TouWindow &window : splitAtMidnight(windows)) {
        for (const int day : window.weekdays) {
            TouWindow one = window;
            one.weekdays = {day};
            each.append(one);
        }
    }
    std::sort(each.begin(), each.end(), [](const TouWindow &a, const TouWindow &b) {
        return std::tuple(a.weekdays.constFirst(), a.start, a.end, a.isCharge)
            < std::tuple(b.weekdays.constFirst(), b.start, b.end, b.isCharge);
    });
    return each;
}

} // namespace

bool isSetAs(const BatteryMode &read, const BatteryModeOrder &order)
{
    if (read.mode != order.mode)
        return false;
    if (order.mode != BatteryMode::Mode::TimeOfUse)
        return true;
    if (order.surplus != BatteryMode::SurplusPriority::Unknown && read.surplus != order.surplus)
        return false;
    if (order.allowedGridChargeKw
        && (!read.allowedGridChargeKw || !isSame(*read.allowedGridChargeKw, *order.allowedGridChargeKw)))
        return false;
    return plain(read.windows) == plain(order.windows);
}

bool isSetAs(const ActivePowerMode &read, const ActivePowerOrder &order)
{
    if (!order.isLimited)
        return read.mode == Mode::NoLimit;
    if (read.limitation != Limitation::Unknown && order.limitation != Limitation::Unknown
        && read.limitation != order.limitation)
        return false;
    if (read.mode == Mode::ZeroExport)
        return isSame(order.maxFeedInKw, 0);
    return read.mode == Mode::LimitKilowatts && read.maxFeedInKw
        && isSame(*read.maxFeedInKw, order.maxFeedInKw);
}

std::optional<BatteryModeOrder> orderFor(const BatteryMode &read)
{
    BatteryModeOrder order;
    order.mode = read.mode;
    switch (read.mode) {
    case BatteryMode::Mode::MaximumSelfConsumption:
    case BatteryMode::Mode::ThirdPartyDispatch:
        return order;
    case BatteryMode::Mode::TimeOfUse:
        order.surplus = read.surplus;
        order.allowedGridChargeKw = read.allowedGridChargeKw;
        order.windows = splitAtMidnight(read.windows);
        return order.windows.isEmpty() ? std::nullopt : std::optional(order);
    case BatteryMode::Mode::FullyFedToGrid:
    case BatteryMode::Mode::Other:
        break;
    }
    return std::nullopt;
}

std::optional<ActivePowerOrder> orderFor(const ActivePowerMode &read)
{
    const Limitation limitation =
        read.limitation == Limitation::Unknown ? Limitation::TotalPower : read.limitation;
    switch (read.mode) {
    case Mode::NoLimit:
        return ActivePowerOrder {};
    case Mode::ZeroExport:
        return ActivePowerOrder {true, 0, limitation};
    case Mode::LimitKilowatts:
        if (read.maxFeedInKw)
            return ActivePowerOrder {true, *read.maxFeedInKw, limitation};
        break;
    case Mode::LimitPercent:
    case Mode::Other:
        break;
    }
    return std::nullopt;
}
