// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/windowtext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

//! 1 = Monday; 0 if it is no weekday. "mon", "Monday" and "1" are the same.
int dayOf(const QString &word)
{
    static const QStringList names {u"monday"_s, u"tuesday"_s,  u"wednesday"_s, u"thursday"_s,
                                    u"friday"_s, u"saturday"_s, u"sunday"_s};
    const QString lower = word.trimmed().toLower();
    if (lower.size() == 1 && lower >= u"1"_s && lower <= u"7"_s)
        return lower.toInt();
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (lower.size() >= 3 && names.at(i).startsWith(lower))
            return int(i) + 1;
    }
    return 0;
}

QList<int> daysOf(const QString &text)
{
    if (text.compare("daily"_L1, Qt::CaseInsensitive) == 0)
        return {1, 2, 3, 4, 5, 6, 7};
    QList<int> days;
    const QStringList parts = text.split(u',');
    for (const QString &part : parts) {
        const QStringList ends = part.split(u'-');
        const int first = dayOf(ends.constFirst());
        const int last = dayOf(ends.constLast());
        if (ends.size() > 2 || first == 0 || last == 0)
            return {};
        for (int day = first;; day = day % 7 + 1) { // "Fri-Mon" goes over the end of the week
            if (!days.contains(day))
                days << day;
            if (day == last)
                break;
        }
    }
    std::sort(days.begin(), days.end());
    return days;
}

} // namespace

std::optional<TouWindow> readWindow(const QString &text)
{
    static const QRegularExpression form(
        uR"(^(\S+)\s+(\d{1,2}:\d{2})\s*-\s*(\d{1,2}:\d{2})\s+(charge|discharge)$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    TouWindow window;
    window.weekdays = daysOf(match.captured(1));
    window.start = QTime::fromString(match.captured(2), u"h:mm"_s);
    window.endsAtMidnight = match.captured(3) == "24:00"_L1;
    if (!window.endsAtMidnight)
        window.end = QTime::fromString(match.captured(3), u"h:mm"_s);
    window.isCharge = match.captured(4).compare("charge"_L1, Qt::CaseInsensitive) == 0;
    const bool isWhole = !window.weekdays.isEmpty() && window.start.isValid()
        && (window.endsAtMidnight || window.end.isValid());
    return isWhole ? std::optional(window) : std::nullopt;
}
