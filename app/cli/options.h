// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/exitcode.h"
#include "core/domain/ids.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <memory>
#include <variant>

//! What the user asked for, as far as every command understands it.
struct Options
{
    enum class Format { Table, Json, Csv };

    Format format = Format::Table;
    QString baseUrl; //!< as typed; empty = take a profile of the desktop program
    QString userName; //!< empty = take a profile
    QString profile; //!< title or id of a profile; empty = the only one
    QString dataFolder; //!< empty = the desktop program's
    PlantCode plant; //!< empty = all
    int maxWaitSeconds = 120;
};

//! Nothing to run: help, the version, or a mistake.
struct Farewell
{
    ExitCode code = ExitCode::Ok;
    QString text; //!< for stdout if code is Ok, else for stderr; never repeats what may be a secret
};

//! A command line that was understood.
struct Invocation
{
    Options options;
    std::unique_ptr<Command> command; //!< never null; has taken its own options
};

struct CommonOptions;

//! Reads the command line; \a arguments starts with the program's name.
class OptionParser
{
    Q_DECLARE_TR_FUNCTIONS(OptionParser)
public:
    static std::variant<Invocation, Farewell> parse(const QStringList &arguments);

private:
    static QString generalHelp(const QString &choice);
    static QString helpOf(const Command &command);
    // Both return the mistake, or nothing.
    static QString checkOwn(const QCommandLineParser &parser, const QStringList &ownNames,
                            const Command &command);
    static QString takeCommon(const QCommandLineParser &parser, const CommonOptions &common,
                              const Command &command, Options &options);
};
