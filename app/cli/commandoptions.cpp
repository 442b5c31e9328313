// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandoptions.h"

#include <QCommandLineParser>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<QDate> readDate(const QString &text, const QString &pattern, const QString &rest)
{
    static const QRegularExpression form(u"^[0-9]{4}(-[0-9]{2}){0,2}$"_s);
    if (text.size() != pattern.size() || !form.match(text).hasMatch())
        return std::nullopt;
    const QDate date = QDate::fromString(text + rest, Qt::ISODate);
    const bool isUsable = date.isValid() && date.year() >= 2000 && date.year() < 2200;
    return isUsable ? std::optional(date) : std::nullopt;
}

} // namespace

QCommandLineOption CommandOptions::by()
{
    return {u"by"_s, tr("What a row is about: hour, day, month or year."), u"STEP"_s, u"day"_s};
}

QCommandLineOption CommandOptions::day()
{
    return {u"day"_s, tr("A day of the plant's calendar, 2026-06-21. Default: today."), u"DAY"_s};
}

QCommandLineOption CommandOptions::month()
{
    return {u"month"_s, tr("A month of the plant's calendar, 2026-06. Default: this month."), u"MONTH"_s};
}

QCommandLineOption CommandOptions::year()
{
    return {u"year"_s, tr("A year of the plant's calendar, 2026. Default: this year."), u"YEAR"_s};
}

QCommandLineOption CommandOptions::from()
{
    return {u"from"_s, tr("First day of a span."), u"DAY"_s};
}

QCommandLineOption CommandOptions::to()
{
    return {u"to"_s, tr("Last day of a span. Default: today."), u"DAY"_s};
}

QCommandLineOption CommandOptions::device()
{
    return {u"device"_s, tr("Id, serial number, DN or name of a device."), u"DEVICE"_s};
}

QCommandLineOption CommandOptions::field()
{
    return {u"field"_s, tr("Keys of the values to show, separated by commas; see heliodesk-cli fields."),
            u"KEYS"_s};
}

std::optional<QDate> CommandOptions::readDay(const QString &text)
{
    return readDate(text, u"2026-06-21"_s, {});
}

std::optional<QDate> CommandOptions::readMonth(const QString &text)
{
    return readDate(text, u"2026-06"_s, u"-01"_s);
}

std::optional<QDate> CommandOptions::readYear(const QString &text)
{
    return readDate(text, u"2026"_s, u"-01-01"_s);
}

QString CommandOptions::dateMistake()
{
    return tr("A day is written 2026-06-21, a month 2026-06, a year 2026.");
}

QStringList CommandOptions::readKeys(const QCommandLineParser &parser)
{
    QStringList keys;
    const QStringList values = parser.values(u"field"_s);
    for (const QString &value : values) {
        const QStringList words = value.split(u',', Qt::SkipEmptyParts);
        for (const QString &word : words)
            keys << word.trimmed();
    }
    keys.removeDuplicates();
    return keys;
}
