// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/sheet.h"

#include <QCommandLineOption>
#include <QList>
#include <QString>

#include <memory>

class AccountSession;
class Clock;
class CommandRun;
class QCommandLineParser;
class SetupRun;
struct Farewell;
struct Options;
struct SetupPlace;

//! One word of the command line with the options that belong to it. To add a command, derive from this and
//! list it in commands.cpp.
class Command
{
public:
    virtual ~Command() = default;

    virtual QString name() const = 0; //!< as typed: "plants"
    virtual QString summary() const = 0; //!< half a line for the help
    //! Options it takes besides those that every command has. Options of the same name mean the same in every
    //! command: take them from commandoptions.h.
    virtual QList<QCommandLineOption> options() const { return {}; }
    //! Name of the word that follows the command, "CODE"; empty if there is none.
    virtual QString argumentName() const { return {}; }
    //! Reads its options, of which the parser has checked that they belong here; returns the mistake in them,
    //! or nothing. Never repeats a value: it may be a secret in the wrong place.
    virtual QString take(const QCommandLineParser &parser, const Options &common);

    //! It works on accounts themselves instead of showing what one has; then createSetup() is all there is to it,
    //! and --base-url and --profile are its own to judge.
    virtual bool isSetup() const { return false; }
    //! Null if what was asked for does not fit the accounts; \a farewell says why.
    virtual std::unique_ptr<SetupRun> createSetup(const Options &common, const SetupPlace &place,
                                                  Farewell &farewell) const;
    //! False if it shows what the program knows by itself; then answer() is all there is to it.
    virtual bool needsAccount() const { return true; }
    //! An empty sheet (no columns) if there is nothing to show for what was asked; \a problem says why.
    virtual Sheet answer(QString &problem) const;
    //! The run of a command that needs an account; all arguments outlive it.
    virtual std::unique_ptr<CommandRun> createRun(const Options &common, AccountSession &session,
                                                  Clock &clock) const;
};
