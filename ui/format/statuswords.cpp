// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/statuswords.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

StatusWords::StatusWords(const Formatter &formatter)
    : m_formatter(formatter)
{
}

QString StatusWords::dataState(DataState state)
{
    switch (state) {
    case DataState::Live:
        return tr("Live");
    case DataState::Old:
        return tr("Old");
    case DataState::Asleep:
        return tr("Asleep");
    case DataState::Lost:
        return tr("Lost");
    }
    return {};
}

QString StatusWords::dataState(DataState state, bool hasAnswered)
{
    return state == DataState::Old && !hasAnswered ? tr("No data yet") : dataState(state);
}

QString StatusWords::dataStateSentence(DataState state)
{
    switch (state) {
    case DataState::Live:
        return tr("The values are current.");
    case DataState::Old:
        return tr("New values are overdue; the last ones are shown.");
    case DataState::Asleep:
        return tr("Night rest: no sun, nothing is wrong.");
    case DataState::Lost:
        return tr("No connection to the plant or device; the last values are shown.");
    }
    return {};
}

QString StatusWords::completeness(const PowerFigure &figure, Part part) const
{
    const int expected = figure.partsExpected;
    if (expected <= 0 || figure.partsKnown >= expected)
        return {};
    if (figure.partsKnown == 0) {
        switch (part) {
        case Part::Inverter:
            return tr("no inverter reports");
        case Part::Meter:
            return tr("no meter reports");
        case Part::Battery:
            return tr("no battery reports");
        case Part::Device:
            return tr("no device reports");
        }
    }
    const QString known = m_formatter.locale().toString(figure.partsKnown);
    switch (part) {
    case Part::Inverter:
        return tr("%1 of %n inverters", nullptr, expected).arg(known);
    case Part::Meter:
        return tr("%1 of %n meters", nullptr, expected).arg(known);
    case Part::Battery:
        return tr("%1 of %n batteries", nullptr, expected).arg(known);
    case Part::Device:
        return tr("%1 of %n devices", nullptr, expected).arg(known);
    }
    return {};
}

QString StatusWords::caveat(const PowerFigure &figure, Part part, qint64 now, bool isStale) const
{
    constexpr qint64 agedAfterMs = 10 * 60 * 1000;
    const QString missing = completeness(figure, part);
    const bool isAged = isStale || (!missing.isEmpty() && now - figure.oldestMs >= agedAfterMs);
    if (!isAged || figure.oldestMs == 0 || !figure.kilowatts)
        return missing;
    const QString age = m_formatter.age(figure.oldestMs, now);
    //: completeness, age: "2 of 3 inverters, 12 min ago"
    return missing.isEmpty() ? age : tr("%1, %2").arg(missing, age);
}

QString StatusWords::consumption(std::optional<double> kilowatts)
{
    if (!kilowatts)
        return tr("No data");
    // A remainder of readings from different moments, or of a source nobody measures: no house feeds in.
    return *kilowatts <= -Formatter::IdleBelowKilowatts ? tr("Figures do not add up") : tr("Consuming");
}

QString StatusWords::production(std::optional<double> kilowatts)
{
    if (!kilowatts)
        return tr("No data");
    return *kilowatts < Formatter::IdleBelowKilowatts ? tr("No sun power") : tr("Producing");
}

QString StatusWords::gridDirection(std::optional<double> kilowatts)
{
    if (!kilowatts)
        return tr("No data");
    if (std::abs(*kilowatts) < Formatter::IdleBelowKilowatts)
        return tr("Idle");
    return *kilowatts > 0 ? tr("Exporting") : tr("Importing");
}

QString StatusWords::batteryDirection(std::optional<double> kilowatts)
{
    if (!kilowatts)
        return tr("No data");
    if (std::abs(*kilowatts) < Formatter::IdleBelowKilowatts)
        return tr("Idle");
    return *kilowatts > 0 ? tr("Charging") : tr("Discharging");
}

QString StatusWords::linkState(LinkStatus::State state)
{
    switch (state) {
    case LinkStatus::State::SignedOut:
        return tr("Signed out");
    case LinkStatus::State::SigningIn:
        return tr("Signing in…");
    case LinkStatus::State::Online:
        return tr("Online");
    case LinkStatus::State::Offline:
        return tr("Offline");
    case LinkStatus::State::QuotaPause:
        return tr("Paused");
    case LinkStatus::State::SessionTaken:
        return tr("Session taken");
    case LinkStatus::State::NeedsUser:
        return tr("Needs you");
    }
    return {};
}

QString StatusWords::linkStatus(const LinkStatus &status, qint64 now, const QTimeZone &zone) const
{
    const QString since = m_formatter.timeOrDate(status.since, now, zone);
    const QString until = m_formatter.timeOrDate(status.until, now, zone);
    switch (status.state) {
    case LinkStatus::State::SignedOut:
        return tr("Signed out.");
    case LinkStatus::State::SigningIn:
        return tr("Signing in…");
    case LinkStatus::State::Online:
        return tr("Connected.");
    case LinkStatus::State::Offline:
        if (status.since == 0)
            return tr("No connection to the service.");
        return status.until == 0
            ? tr("No connection to the service since %1.").arg(since)
            : tr("No connection to the service since %1. Next attempt at %2.").arg(since, until);
    case LinkStatus::State::QuotaPause:
        return status.until == 0 ? tr("The service asked for a pause: this account's calls are used up.")
                                 : tr("The service asked for a pause. Polling goes on at %1.").arg(until);
    case LinkStatus::State::SessionTaken:
        return status.until == 0
            ? tr("Another program is using this account.")
            : tr("Another program is using this account. Next attempt at %1.").arg(until);
    case LinkStatus::State::NeedsUser:
        if (status.error.kind == ApiError::Kind::AccountLocked && status.until != 0
            && status.error.exceptionId != "20400#sessions"_L1)
            return tr("The account is locked until %1 after too many wrong passwords.").arg(until);
        return error(status.error);
    }
    return {};
}

QString StatusWords::accountEnd(const QDate &end, const QDate &today) const
{
    constexpr qint64 noticeDays = 30;
    if (!end.isValid() || today.daysTo(end) > noticeDays)
        return {};
    const QString date = m_formatter.locale().toString(end, QLocale::ShortFormat);
    const int days = int(today.daysTo(end));
    if (days < 0)
        return tr("The API account ended on %1. Ask the administrator of the company to extend it.")
            .arg(date);
    if (days == 0)
        return tr(
            "Today is the last day of the API account. Ask the administrator of the company to extend it.");
    return tr("The API account ends on %1, in %n days. Ask the administrator of the company to extend it.",
              nullptr, days)
        .arg(date);
}
