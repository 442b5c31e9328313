// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/fetchwords.h"

#include "ui/format/periodwords.h"

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 noticeableMs = 10'000; //!< calls are 1.5 s apart anyway
constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;

} // namespace

QString FetchWords::subject(const FetchProgress &progress) const
{
    QString what;
    using Kind = FetchProgress::Kind;
    switch (progress.kind) {
    case Kind::DeviceDays:
        what = tr("5-minute values");
        break;
    case Kind::Configuration:
        return tr("Settings of the plant");
    case Kind::PlantReports:
    case Kind::DeviceReports:
        switch (progress.period) {
        case PeriodKind::Day:
            what = tr("Hourly values");
            break;
        case PeriodKind::Month:
            what = tr("Daily values");
            break;
        case PeriodKind::Year:
            what = tr("Monthly values");
            break;
        case PeriodKind::Lifetime:
            return tr("Yearly values");
        }
        break;
    }
    const QString days = PeriodWords(m_formatter).days(progress.from, progress.to);
    //: %1 "Hourly values", %2 a day or a span of days
    return days.isEmpty() ? what : tr("%1, %2", "values of days").arg(what, days);
}

//! A moment ahead: a clock time today, a span of days later on.
QString FetchWords::until(qint64 at, qint64 now) const
{
    if (at - now < 2 * dayMs)
        return m_formatter.timeOrDate(at, now, m_zone);
    return m_formatter.locale().toString(localDate(at, m_zone), QLocale::ShortFormat);
}

QString FetchWords::outlook(const FetchProgress &progress, qint64 now) const
{
    const int left = qMax(0, progress.callsTotal - progress.callsDone);
    QStringList parts {tr("%n calls to go", nullptr, left)};
    if (progress.callsADay > 0 && left > 1 && progress.callsADay < 24 * 60)
        parts << tr("the service allows %n a day", nullptr, qMax(1, int(progress.callsADay)));
    if (progress.endEstimate > now + dayMs) {
        const int days = int((progress.endEstimate - now + dayMs - 1) / dayMs);
        //: %1 a date
        parts << tr("can be done in %n days, on %1", nullptr, days).arg(until(progress.endEstimate, now));
    } else if (progress.endEstimate > now + noticeableMs) {
        //: %1 a time of day
        parts << tr("can be done by %1").arg(until(progress.endEstimate, now));
    }
    if (progress.callsFailed > 0)
        parts << tr("%n calls failed", nullptr, progress.callsFailed);
    return parts.join(u" · "_s);
}

QString FetchWords::waiting(const FetchProgress &progress, qint64 now) const
{
    if (progress.isOver() || progress.nextCallAt <= now + noticeableMs)
        return {};
    //: %1 a time of day or a date
    return tr("Waiting for the allowance until %1").arg(until(progress.nextCallAt, now));
}

bool FetchWords::isLong(const FetchProgress &progress, qint64 now)
{
    return !progress.isOver()
        && (progress.callsTotal - progress.callsDone > 1 || progress.nextCallAt > now + noticeableMs);
}
