// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/attentionwords.h"

#include "ui/format/wordlist.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

AttentionWords::AttentionWords(const Formatter &formatter)
    : m_formatter(formatter)
{
}

QString AttentionWords::reason(const AttentionReason &reason) const
{
    using Kind = AttentionReason::Kind;
    const int count = reason.count;
    switch (reason.kind) {
    case Kind::Disconnected:
        return tr("Not connected");
    case Kind::Faulty:
        return tr("Fault");
    case Kind::CriticalAlarm:
        return tr("%n critical alarms", nullptr, count);
    case Kind::MajorAlarm:
        return tr("%n major alarms", nullptr, count);
    case Kind::MinorAlarm:
        return tr("%n minor alarms", nullptr, count);
    case Kind::Warning:
        return tr("%n warnings", nullptr, count);
    case Kind::DeadString:
        return tr("%n strings without current", nullptr, count);
    case Kind::WeakString:
        return tr("%n weak or shaded strings", nullptr, count);
    case Kind::FaultyDevice:
        return tr("%n faulty devices", nullptr, count);
    case Kind::SilentDevice:
        return tr("%n devices do not answer", nullptr, count);
    case Kind::OldData:
        return tr("Values are overdue");
    case Kind::FarBelowNeighbours:
    case Kind::BelowNeighbours: {
        const QString share = m_formatter.percent(reason.share.value_or(0) * 100);
        //: %1 a percentage: the plant's yield for each kWp beside that of plants nearby
        return count > 1 ? tr("yields %1 of its neighbours, %n days in a row", nullptr, count).arg(share)
                         : tr("yields %1 of its neighbours").arg(share);
    }
    }
    return {};
}

QString AttentionWords::reasons(const QList<AttentionReason> &reasons) const
{
    QStringList words;
    for (const AttentionReason &one : reasons)
        words << reason(one);
    return commaList(words);
}

QString AttentionWords::summary(const QList<AttentionReason> &reasons) const
{
    if (reasons.isEmpty())
        return {};
    const QString worst = reason(reasons.constFirst());
    const int more = int(reasons.size()) - 1;
    //: %1 why a plant needs attention, %n reasons beside it
    return more == 0 ? worst : tr("%1 + %n more", nullptr, more).arg(worst);
}

QString AttentionWords::difference(const YieldComparison &comparison) const
{
    if (!comparison.shareOfNeighbours)
        return Formatter::absent();
    const double percent = (*comparison.shareOfNeighbours - 1) * 100;
    if (std::abs(percent) < 0.5)
        return tr("as much");
    const QString amount = m_formatter.percent(std::abs(percent));
    return percent < 0 ? tr("%1 less").arg(amount) : tr("%1 more").arg(amount);
}

QString AttentionWords::basis(const YieldComparison &comparison) const
{
    using Verdict = YieldComparison::Verdict;
    switch (comparison.verdict) {
    case Verdict::Unknown:
        return tr("Yield, capacity or place of the plant are not known.");
    case Verdict::TooFewNeighbours:
        //: within a radius around the plant, with a yield of the same day
        return tr("There are too few plants nearby to compare it with: %1.")
            .arg(m_formatter.locale().toString(comparison.neighbourCount));
    case Verdict::TooLittleSun:
        return tr("The plants nearby yield too little as well: nothing can be told from such a day.");
    default:
        break;
    }
    const QString median = m_formatter.number(comparison.neighbourMedian, 2);
    const QString radius = m_formatter.number(std::max(1.0, std::ceil(comparison.radiusKm)), 0);
    QString text = tr("Median of %n plants within %1 km: %2 kWh/kWp.", nullptr, comparison.neighbourCount)
                       .arg(radius, median);
    if (comparison.isProvisional)
        text += u' ' + tr("The day is not over: roofs that look elsewhere differ.");
    if (comparison.confidence == Confidence::Low)
        text += u' ' + tr("The comparison is not sure.");
    return text;
}
