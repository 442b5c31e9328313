// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/connectcommand.h"

#include "app/cli/connectrun.h"
#include "app/cli/revokerun.h"
#include "core/settings/profilestore.h"

using namespace Qt::Literals::StringLiterals;

QString ConnectCommand::name() const
{
    return u"connect"_s;
}

QString ConnectCommand::summary() const
{
    return tr("links an account by its owner's consent in a browser, or ends that");
}

QList<QCommandLineOption> ConnectCommand::options() const
{
    return ConnectWish::options();
}

QString ConnectCommand::take(const QCommandLineParser &parser, const Options &common)
{
    return m_wish.take(parser, common);
}

std::unique_ptr<SetupRun> ConnectCommand::createSetup(const Options &common, const SetupPlace &place,
                                                      Farewell &farewell) const
{
    const auto choice = m_wish.profileOf(common, place.profiles.profiles());
    if (const auto *mistake = std::get_if<Farewell>(&choice)) {
        farewell = *mistake;
        return nullptr;
    }
    const Profile &profile = std::get<Profile>(choice);
    if (m_wish.isRevoke())
        return std::make_unique<RevokeRun>(profile, place);
    return std::make_unique<ConnectRun>(common, profile, place);
}
