// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/controlcommand.h"

#include "app/cli/controlrun.h"

#include <QCommandLineParser>

using namespace Qt::Literals::StringLiterals;

QString GiveCommand::name() const
{
    return u"control"_s;
}

QString GiveCommand::summary() const
{
    return tr("gives a command to plants: %1").arg(ControlWish::kinds().join(u", "_s));
}

QList<QCommandLineOption> GiveCommand::options() const
{
    return ControlWish::options();
}

QString GiveCommand::argumentName() const
{
    return u"KIND"_s;
}

QString GiveCommand::take(const QCommandLineParser &parser, const Options &)
{
    return m_wish.take(parser.positionalArguments().value(1), parser);
}

std::unique_ptr<CommandRun> GiveCommand::createRun(const Options &common, AccountSession &session,
                                                   Clock &clock) const
{
    Options options = common;
    options.plant = {}; // here it may be a name, and there may be several
    return std::make_unique<ControlRun>(options, session, clock, m_wish);
}
