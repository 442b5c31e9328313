// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/stringwords.h"

#include "core/domain/calendarperiod.h"
#include "ui/format/wordlist.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

StringWords::StringWords(const Formatter &formatter)
    : m_formatter(formatter)
{
}

QString StringWords::power(const StringBar &bar) const
{
    return m_formatter.power(bar.watts ? std::optional(*bar.watts / 1000) : std::nullopt);
}

QString StringWords::product(const StringBar &bar) const
{
    //: %1 a voltage, %2 a current
    return tr("%1 × %2").arg(m_formatter.quantity(bar.volts, Unit::Volt),
                             m_formatter.quantity(bar.amperes, Unit::Ampere));
}

QString StringWords::bar(const StringBar &bar) const
{
    const QString number = m_formatter.locale().toString(bar.number);
    if (bar.hasNoCurrent) {
        //: %1 number of an input, %2 voltage × current
        return tr("PV%1: no current while others produce, %2").arg(number, product(bar));
    }
    if (!bar.shareOfMedian)
        //: %1 number of an input, %2 power, %3 voltage × current
        return tr("PV%1: %2, %3").arg(number, power(bar), product(bar));
    return tr("PV%1: %2, %3, %4 of the median")
        .arg(number, power(bar), product(bar), m_formatter.percent(*bar.shareOfMedian * 100));
}

QString StringWords::verdict(const StringBars &bars, DataState state)
{
    if (state == DataState::Asleep)
        return tr("No sun: the strings rest.");
    if (bars.bars.isEmpty())
        return state == DataState::Live ? tr("No string has voltage.")
                                        : tr("There are no values of the strings.");
    if (state != DataState::Live)
        return tr("These are the last values that came; nothing is concluded from them.");
    if (bars.suspiciousCount > 0) {
        QStringList names;
        for (const StringBar &bar : bars.bars) {
            if (bar.hasNoCurrent)
                names << u"PV%1"_s.arg(bar.number);
        }
        //: %1 names of inputs: "PV2, PV7"
        return tr("Voltage but no current while others produce: %1.").arg(commaList(names));
    }
    if (bars.bars.size() == 1)
        return tr("There is only one string: nothing to compare it with.");
    if (!bars.isJudged)
        return tr("There is too little current to compare the strings.");
    const bool isComplete = std::all_of(bars.bars.begin(), bars.bars.end(),
                                        [](const StringBar &bar) { return bar.watts.has_value(); });
    return isComplete ? tr("All strings deliver current.") : tr("Some strings do not report their current.");
}

QString StringWords::unused(const StringBars &bars)
{
    return bars.unusedCount == 0 ? QString() : tr("Inputs not used: %1.").arg(bars.unusedCount);
}

QString StringWords::finding(const StringFinding &finding, const QTimeZone &zone) const
{
    const QString number = m_formatter.locale().toString(finding.number);
    QString text;
    switch (finding.kind) {
    case StringFinding::Kind::Dead:
        //: %1 number of an input
        text = tr("PV%1 had voltage but no current all day.").arg(number);
        break;
    case StringFinding::Kind::Weak:
        //: %1 number of an input, %2 a percentage, %n strings that look the same way
        text = tr("PV%1 gave %2 less current than its %n sisters.", nullptr, finding.sisters)
                   .arg(number, m_formatter.percent((1 - finding.share) * 100));
        break;
    case StringFinding::Kind::Shaded:
        //: %1 number of an input, %2 a percentage, %3 and %4 clock times
        text = tr("PV%1 gave only %2 of its sisters' current from %3 to %4: shade?")
                   .arg(number, m_formatter.percent(finding.share * 100),
                        m_formatter.time(finding.from, zone), m_formatter.time(finding.to, zone));
        break;
    }
    if (finding.days > 1)
        text += u' ' + tr("So it was on %n of the last days.", nullptr, finding.days);
    return text;
}

QString StringWords::day(const StringJudgement &judgement, const QDate &day, qint64 now,
                         const QTimeZone &zone) const
{
    using Outcome = StringJudgement::Outcome;
    if (!day.isValid())
        return {};
    const QDate today = localDate(now, zone);
    const QString name = day == today ? tr("Today so far")
        : day == today.addDays(-1)    ? tr("Yesterday")
                                      : m_formatter.locale().toString(day, QLocale::ShortFormat);
    QString text;
    switch (judgement.outcome) {
    case Outcome::NoStrings:
    case Outcome::OneString:
        return {};
    case Outcome::TooLittleSun:
        text = tr("there was too little sun to compare the strings.");
        break;
    case Outcome::Widespread:
        text = tr("many strings were low at once: snow or shade is likelier than as many faults.");
        break;
    case Outcome::Judged: {
        QStringList sentences;
        for (const StringFinding &one : judgement.findings)
            sentences << finding(one, zone);
        text = sentences.isEmpty() ? tr("all strings did as their sisters.") : sentences.join(u' ');
        break;
    }
    }
    //: %1 a day ("Yesterday"), %2 a sentence about it
    return tr("%1: %2", "day").arg(name, text);
}
