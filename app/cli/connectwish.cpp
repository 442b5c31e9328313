// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/connectwish.h"

#include "core/auth/redirectrules.h"
#include "core/settings/profilestore.h"
#include "core/settings/regions.h"

#include <QCommandLineParser>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto usualRegion =
    "https://eu5.fusionsolar.huawei.com"_L1; // the trial is open to Europe (`oauth.md` §1)

QList<Profile> consents(const QList<Profile> &profiles)
{
    QList<Profile> fitting = profiles;
    fitting.removeIf(
        [](const Profile &profile) { return profile.isDemo || profile.way != SignInWay::OAuth; });
    return fitting;
}

QString titlesOf(const QList<Profile> &profiles)
{
    QStringList titles;
    for (const Profile &profile : profiles)
        titles << u"  "_s + profile.title;
    return titles.join(u'\n');
}

//! Plain http is for this computer only: the client secret goes there.
bool isGoodServer(const QUrl &url)
{
    const bool isSafe =
        url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && url.host() == "127.0.0.1"_L1);
    return url.isValid() && isSafe && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery()
        && !url.hasFragment();
}

} // namespace

QList<QCommandLineOption> ConnectWish::options()
{
    return {
        {u"client-id"_s,
         tr("Client ID from Huawei. The client secret is taken from HELIODESK_CLIENT_SECRET or the keychain, "
            "or "
            "is asked for."),
         u"ID"_s},
        {u"redirect"_s, tr("Redirect address, to the letter as registered at Huawei."), u"URL"_s},
        {u"listen"_s,
         tr("Address on this computer where the browser comes back, as in http://127.0.0.1:53682/heliodesk. "
            "Without it you paste the address from the browser."),
         u"URL"_s},
        {u"oauth-server"_s, tr("Authorisation server, if it is not Huawei's for Europe."), u"URL"_s},
        {u"control"_s, tr("Asks for the permission to send commands too.")},
        {u"revoke"_s, tr("Ends the owner's authorisation at FusionSolar and forgets the tokens.")}};
}

QString ConnectWish::take(const QCommandLineParser &parser, const Options &common)
{
    m_isRevoke = parser.isSet(u"revoke"_s);
    m_wantsControl = parser.isSet(u"control"_s);
    m_clientId = parser.value(u"client-id"_s);
    m_redirectUri = parser.value(u"redirect"_s);
    if (m_isRevoke) {
        for (const QString &name :
             {u"client-id"_s, u"redirect"_s, u"listen"_s, u"oauth-server"_s, u"control"_s}) {
            if (parser.isSet(name))
                return tr("--revoke does not go with --%1.").arg(name);
        }
    }
    if (!m_clientId.isEmpty() && m_clientId.size() != clientIdLength)
        return tr("A client ID has 9 characters.");
    if (parser.isSet(u"listen"_s)) {
        m_listenUrl = QUrl(parser.value(u"listen"_s));
        if (listenProblem(m_listenUrl) != ListenProblem::None)
            return tr("--listen has the form http://127.0.0.1:PORT/PATH.");
    }
    if (parser.isSet(u"oauth-server"_s)) {
        m_serverUrl = QUrl(parser.value(u"oauth-server"_s), QUrl::StrictMode);
        if (!isGoodServer(m_serverUrl))
            return tr(
                "--oauth-server is an address that begins with https://, or with http://127.0.0.1 for the "
                "simulator.");
    }
    if (!common.baseUrl.isEmpty()) {
        const PastedAddress address = parseAddress(common.baseUrl);
        if (address.problem != PastedAddress::Problem::None)
            return u"--base-url: "_s + address.text;
        m_baseUrl = address.baseUrl;
    }
    return {};
}

//! An account that is known; Farewell with code Ok if a new one is meant.
std::variant<Profile, Farewell> ConnectWish::existing(const Options &common,
                                                      const QList<Profile> &profiles) const
{
    QList<Profile> fitting = consents(profiles);
    if (!common.profile.isEmpty()) {
        for (const Profile &profile : profiles) {
            const bool isNamed = profile.id.value == common.profile
                || profile.title.compare(common.profile, Qt::CaseInsensitive) == 0;
            if (isNamed && profile.way == SignInWay::OAuth && !profile.isDemo)
                return profile;
            if (isNamed)
                return Farewell {
                    ExitCode::Usage,
                    tr("%1 is an API account; give the owner's account another name.").arg(profile.title)};
        }
        if (m_isRevoke)
            return Farewell {ExitCode::Usage, tr("No account fits. There are:\n%1").arg(titlesOf(fitting))};
        return Farewell {ExitCode::Ok, {}};
    }
    const QList<Profile> all = fitting;
    fitting.removeIf([this](const Profile &profile) {
        return (!m_clientId.isEmpty() && profile.oauth.clientId != m_clientId)
            || (!m_baseUrl.isEmpty() && profile.baseUrl != m_baseUrl);
    });
    if (fitting.size() == 1)
        return fitting.constFirst();
    if (fitting.size() > 1)
        return Farewell {ExitCode::Usage,
                         tr("Several accounts fit; choose with --profile:\n%1").arg(titlesOf(fitting))};
    if (m_isRevoke)
        return Farewell {ExitCode::Usage, tr("No account is linked by an owner's authorisation.")};
    return Farewell {ExitCode::Ok, {}};
}

std::variant<Profile, Farewell> ConnectWish::profileOf(const Options &common,
                                                       const QList<Profile> &profiles) const
{
    const auto known = existing(common, profiles);
    if (const auto *farewell = std::get_if<Farewell>(&known); farewell && farewell->code != ExitCode::Ok)
        return *farewell;
    const bool isNew = std::holds_alternative<Farewell>(known);
    Profile profile = isNew ? Profile() : std::get<Profile>(known);
    if (m_isRevoke)
        return profile;
    if (isNew) {
        profile.id = ProfileStore::newId();
        profile.way = SignInWay::OAuth;
        profile.baseUrl = QUrl(usualRegion);
    }
    if (!m_baseUrl.isEmpty())
        profile.baseUrl = m_baseUrl;
    if (isNew) {
        //: name of an account: %1 is the first part of the host, e.g. "eu5"
        profile.title = common.profile.isEmpty()
            ? tr("Owner's consent (%1)").arg(profile.baseUrl.host().section(u'.', 0, 0))
            : common.profile;
        profile.userName = profile.title;
    }
    if (!m_serverUrl.isEmpty())
        profile.oauth.serverUrl = m_serverUrl;
    if (!m_clientId.isEmpty())
        profile.oauth.clientId = m_clientId;
    if (!m_redirectUri.isEmpty()) {
        profile.oauth.redirectUri = m_redirectUri;
        profile.oauth.listenUrl = m_listenUrl;
    } else if (!m_listenUrl.isEmpty()) {
        profile.oauth.listenUrl = m_listenUrl;
    }
    // A redirect address on this computer is where to listen, if it is not told otherwise.
    const QUrl redirect(profile.oauth.redirectUri);
    if (profile.oauth.listenUrl.isEmpty() && listenProblem(redirect) == ListenProblem::None)
        profile.oauth.listenUrl = redirect;
    profile.oauth.wantsControl = m_wantsControl || profile.oauth.wantsControl;
    if (profile.oauth.clientId.isEmpty() || profile.oauth.redirectUri.isEmpty())
        return Farewell {ExitCode::Usage, tr("A new account needs --client-id and --redirect.")};
    if (redirectProblem(profile.oauth.redirectUri) != RedirectProblem::None)
        return Farewell {
            ExitCode::Usage,
            tr("--redirect is a whole address of at most 255 characters, without the name localhost, "
               "\"..\", \"redirect=\" or \"#\".")};
    return profile;
}
