// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/accountchoice.h"

#include "core/settings/regions.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

// The same address and user name give the same id, so that the session in the keychain is found again.
Profile adHocProfile(const QUrl &baseUrl, const QString &userName)
{
    static const QUuid space(u"{6f0f3b0e-6c1f-4a53-9d6e-0d8f1f6a7c21}"_s);
    Profile profile;
    profile.baseUrl = baseUrl;
    profile.userName = userName;
    profile.id.value =
        QUuid::createUuidV5(space, baseUrl.toString() + u'\n' + userName).toString(QUuid::WithoutBraces);
    profile.title = baseUrl.host() + u" – "_s + userName;
    return profile;
}

QString titlesOf(const QList<Profile> &profiles)
{
    QStringList titles;
    for (const Profile &profile : profiles)
        titles.append(u"  "_s + profile.title);
    return titles.join(u'\n');
}

} // namespace

std::variant<Profile, Farewell> AccountChoice::choose(const Options &options, const QList<Profile> &profiles)
{
    QList<Profile> candidates = profiles;
    candidates.removeIf([](const Profile &profile) { return profile.isDemo; });

    if (!options.baseUrl.isEmpty()) {
        const PastedAddress address = parseAddress(options.baseUrl);
        if (address.problem != PastedAddress::Problem::None)
            return Farewell {ExitCode::Usage, u"--base-url: "_s + address.text};
        const auto known = std::find_if(candidates.cbegin(), candidates.cend(), [&](const Profile &profile) {
            return profile.way == SignInWay::ApiAccount && profile.baseUrl == address.baseUrl
                && profile.userName == options.userName;
        });
        return known != candidates.cend() ? *known : adHocProfile(address.baseUrl, options.userName);
    }

    if (candidates.isEmpty()) {
        return Farewell {
            ExitCode::Usage,
            tr("No account is set up in the desktop program. Name one with --base-url and --user.")};
    }
    QList<Profile> fitting = candidates;
    fitting.removeIf([&options](const Profile &profile) {
        const bool isNamed = options.profile.isEmpty() || profile.id.value == options.profile
            || profile.title.compare(options.profile, Qt::CaseInsensitive) == 0;
        return !isNamed || (!options.userName.isEmpty() && profile.userName != options.userName);
    });
    if (fitting.size() == 1)
        return fitting.constFirst();
    if (fitting.isEmpty())
        return Farewell {ExitCode::Usage, tr("No account fits. There are:\n%1").arg(titlesOf(candidates))};
    return Farewell {ExitCode::Usage,
                     tr("Several accounts fit; choose with --profile:\n%1").arg(titlesOf(fitting))};
}
