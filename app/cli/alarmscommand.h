// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/domain/alarm.h"

#include <QCoreApplication>
#include <QSet>

//! Which alarms are wanted, as the command line says it.
struct AlarmWish
{
    bool isActive = false; //!< --active
    bool isHistory = false; //!< --history: those that have ended too
    bool isBrief = false; //!< as a table one line each, without cause and advice
    QSet<AlarmSeverity> severities; //!< empty = all
    QString language; //!< empty = that of the system
};

//! Active alarms, or the journal that comparing polls has made of them.
class AlarmsCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(AlarmsCommand)
public:
    QString name() const override;
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    QString take(const QCommandLineParser &parser, const Options &common) override;
    std::unique_ptr<CommandRun> createRun(const Options &common, AccountSession &session,
                                          Clock &clock) const override;

    const AlarmWish &wish() const { return m_wish; }

private:
    AlarmWish m_wish;
};
