// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/errorcommand.h"

#include "core/catalog/errorcatalog.h"
#include "ui/format/labels.h"

#include <QCommandLineParser>

using namespace Qt::Literals::StringLiterals;

namespace {

QString signalName(SignalKind signal)
{
    switch (signal) {
    case SignalKind::FailCode:
        return u"failCode"_s;
    case SignalKind::Condition:
        return u"condition"_s;
    case SignalKind::Message:
        return u"message"_s;
    case SignalKind::Http:
        return u"http"_s;
    case SignalKind::Gateway:
        return u"gateway"_s;
    case SignalKind::ExceptionId:
        return u"exceptionId"_s;
    case SignalKind::OAuth:
        return u"oauth"_s;
    case SignalKind::Transport:
        break;
    }
    return u"transport"_s;
}

//! The code itself, its readings ("20400#locked"), and an HTTP status without the word.
bool isMeant(const ErrorAdvice &entry, const QString &code)
{
    return entry.code.compare(code, Qt::CaseInsensitive) == 0
        || entry.code.startsWith(code + u'#', Qt::CaseInsensitive)
        || (entry.signal == SignalKind::Http && entry.code == u"HTTP "_s + code);
}

SheetCell sentence(const QString &english)
{
    if (english.isEmpty())
        return {QJsonValue(QJsonValue::Null), {}};
    return {english, Labels::catalogueText(english)};
}

} // namespace

QString ErrorCommand::name() const
{
    return u"error"_s;
}

QString ErrorCommand::summary() const
{
    return tr("what an error code means and what to do; asks nobody");
}

QString ErrorCommand::argumentName() const
{
    return u"CODE"_s;
}

QString ErrorCommand::take(const QCommandLineParser &parser, const Options &)
{
    m_code = parser.positionalArguments().value(1).trimmed();
    return {};
}

Sheet ErrorCommand::answer(QString &problem) const
{
    Sheet sheet {{{u"code"_s, tr("Code")},
                  {u"signal"_s, tr("Comes as")},
                  {u"meaning"_s, tr("Meaning")},
                  {u"cause"_s, tr("Cause")},
                  {u"advice"_s, tr("Advice")},
                  {u"retryable"_s, tr("May be repeated")},
                  {u"retry_after_s"_s, tr("First pause, s")},
                  {u"relogin"_s, tr("Needs a new sign-in")},
                  {u"confidence"_s, {}}},
                 {},
                 true};
    const auto yesNo = [](bool flag) { return SheetCell {flag, flag ? tr("yes") : tr("no")}; };
    for (const ErrorAdvice &entry : ErrorCatalog::shared().entries()) {
        if (!isMeant(entry, m_code))
            continue;
        const SheetCell pause = entry.retryAfterSeconds
            ? SheetCell {*entry.retryAfterSeconds, QString::number(*entry.retryAfterSeconds)}
            : SheetCell {QJsonValue(QJsonValue::Null), {}};
        sheet.rows.append({{entry.code, entry.code},
                           {signalName(entry.signal), signalName(entry.signal)},
                           sentence(entry.meaning),
                           sentence(entry.cause),
                           sentence(entry.advice),
                           yesNo(entry.isRetryable),
                           pause,
                           yesNo(entry.needsRelogin),
                           {entry.confidence, {}}});
    }
    if (sheet.rows.isEmpty()) {
        problem = tr("The catalogue does not have that code. It may be new, or belong to another service.");
        return {};
    }
    return sheet;
}
