// SPDX-License-Identifier: GPL-3.0-or-later
// What is in force, and how it ends; the other half of ControlWords.
#include "ui/format/commandwords.h"
#include "ui/format/controlwords.h"

using namespace Qt::Literals::StringLiterals;

QString ControlWords::inForce(const InForce &force) const
{
    if (force.command) {
        //: %1: what was ordered, e.g. "Feed nothing in (total power)"
        return tr("In force: %1").arg(CommandWords(m_formatter).action(*force.command));
    }
    switch (force.kind) {
    case InForce::Kind::ForcedCharge:
        return tr("In force: a forced charge or discharge");
    case InForce::Kind::FeedInLimit:
        return tr("In force: a limit of the feed-in");
    case InForce::Kind::Dispatch:
        return tr("In force: a dispatch of the battery");
    case InForce::Kind::ThirdPartyMode:
        break;
    }
    return tr("In force: third-party dispatch; the battery does nothing by itself");
}

QString ControlWords::source(InForce::Source source, bool isOurs)
{
    switch (source) {
    case InForce::Source::Journal:
        return tr("Commanded with this program");
    case InForce::Source::Configuration:
        return isOurs ? tr("Commanded with this program, confirmed by the plant's settings")
                      : tr("Found in the plant's settings; not commanded with this program");
    case InForce::Source::LiveData:
        break;
    }
    return isOurs ? tr("Commanded with this program, confirmed by live data")
                  : tr("Found in live data; not commanded with this program");
}

QString ControlWords::inForceDetails(const InForce &force, const QTimeZone &zone) const
{
    const QString known = m_formatter.age(force.knownAt, m_now);
    const QString from = source(force.source, !force.taskId.isEmpty());
    if (force.since == 0)
        //: %1 where it is known from, %2 how old that is ("3 min ago")
        return tr("%1. Known %2.").arg(from, known);
    //: %1 where it is known from, %2 a time, %3 how old that is ("3 min ago")
    return tr("%1. Since %2; known %3.").arg(from, m_formatter.timeOrDate(force.since, m_now, zone), known);
}

QString ControlWords::endButton(InForce::Kind kind)
{
    switch (kind) {
    case InForce::Kind::ForcedCharge:
        return tr("Stop…");
    case InForce::Kind::FeedInLimit:
        return tr("Lift the limit…");
    case InForce::Kind::Dispatch:
        return tr("Stop the battery…");
    case InForce::Kind::ThirdPartyMode:
        break;
    }
    return tr("Change the mode…");
}

ControlCommand ControlWords::endCommand(const InForce &force, const ControlSite &site)
{
    ControlCommand command;
    command.plant = site.plant;
    switch (force.kind) {
    case InForce::Kind::ForcedCharge:
        command.order = ForcedCharge {};
        break;
    case InForce::Kind::FeedInLimit:
        command.order = ActivePowerOrder {};
        break;
    case InForce::Kind::Dispatch: {
        BatteryDispatchOrder order;
        if (const auto *given =
                force.command ? std::get_if<BatteryDispatchOrder>(&force.command->order) : nullptr)
            order.battery = given->battery;
        else if (!site.batteries.isEmpty())
            order.battery = site.batteries.constFirst().dn;
        command.order = order;
        break;
    }
    case InForce::Kind::ThirdPartyMode:
        command.order = BatteryModeOrder {};
        break;
    }
    return command;
}

QString ControlWords::waiting(const ControlTask &task)
{
    switch (task.state) {
    case TaskState::Draft:
    case TaskState::Sending:
        return tr("It is sent exactly once. You may close this window; the command goes on.");
    case TaskState::Running:
        return tr(
            "That takes minutes. You may close this window; the page of tasks follows the command to its "
            "end.");
    case TaskState::Unknown:
        return tr("Do not give it a second time before that is known. You may close this window.");
    default:
        return {};
    }
}
