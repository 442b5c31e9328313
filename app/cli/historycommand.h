// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QCoreApplication>
#include <QDate>
#include <QStringList>

//! Which samples are wanted, as the command line says it.
struct HistoryWish
{
    QString device; //!< as typed
    QDate from; //!< days of the plant's calendar; invalid = today
    QDate to; //!< invalid = \a from, or today for an open span
    bool isOpen = false; //!< from that day until today
    QStringList fields; //!< empty = all
};

//! The 5-minute samples of one device.
class HistoryCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(HistoryCommand)
public:
    QString name() const override;
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    QString take(const QCommandLineParser &parser, const Options &common) override;
    std::unique_ptr<CommandRun> createRun(const Options &common, AccountSession &session,
                                          Clock &clock) const override;

    const HistoryWish &wish() const { return m_wish; }

private:
    HistoryWish m_wish;
};
