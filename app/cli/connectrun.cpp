// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/connectrun.h"

#include "app/cli/cells.h"
#include "app/cli/commandrun.h"
#include "app/cli/console.h"
#include "core/account/accountfiles.h"
#include "core/auth/oauthendingwords.h"
#include "core/auth/oauthscopes.h"
#include "core/settings/profilestore.h"
#include "ui/format/statuswords.h"

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *secretVariable = "HELIODESK_CLIENT_SECRET";

ExitCode exitCodeOf(OAuthFlow::Ending ending)
{
    switch (ending) {
    case OAuthFlow::Ending::Linked:
        return ExitCode::Ok;
    case OAuthFlow::Ending::ExchangeFailed:
        return ExitCode::Network;
    default:
        return ExitCode::SignIn;
    }
}

//! What a terminal can show without obeying it.
QString harmless(QString text)
{
    text.removeIf([](QChar letter) { return !letter.isPrint(); });
    return text;
}

} // namespace

ConnectRun::ConnectRun(const Options &options, const Profile &profile, const SetupPlace &place)
    : m_options(options)
    , m_profile(profile)
    , m_place(place)
    , m_authenticator(profile, place.secrets, place.clock)
    , m_clientSecret(qEnvironmentVariable(secretVariable))
{
    qunsetenv(secretVariable); // no child shall inherit it
    m_authenticator.setLockFile(AccountFiles(profile, place.folder).path(u"tokens"_s, u"lock"_s));
    connect(&m_authenticator, &OAuthAuthenticator::tokensNotKept, this,
            [this](const ApiError &error) { m_notKept = error; });
    connect(&m_authenticator, &Authenticator::signedIn, this, &ConnectRun::noteKept);
    connect(&m_lines, &LineReader::lineRead, this, &ConnectRun::takeLine);
    connect(&m_lines, &LineReader::closed, this, &ConnectRun::noteClosed);
}

ConnectRun::~ConnectRun() = default;

void ConnectRun::start(const QNetworkProxy &proxy)
{
    m_proxy = proxy;
    m_authenticator.setProxy(proxy);
    // The kept secret goes to the server and for the client it was kept for, and nowhere else.
    const Profile *known = m_place.profiles.find(m_profile.id);
    const bool isKnown = known && known->oauth.serverUrl == m_profile.oauth.serverUrl
        && known->oauth.clientId == m_profile.oauth.clientId;
    if (!m_clientSecret.isEmpty())
        begin(m_clientSecret);
    else if (isKnown)
        readClientSecret();
    else
        askClientSecret();
}

void ConnectRun::readClientSecret()
{
    m_place.secrets.read(OAuthAuthenticator::clientSecretName(m_profile.id), this,
                         [this](const SecretAnswer &answer) {
                             if (answer.outcome == SecretOutcome::Ok && !answer.secret.isEmpty())
                                 begin(QString::fromUtf8(answer.secret));
                             else
                                 askClientSecret();
                         });
}

void ConnectRun::askClientSecret()
{
    if (!PasswordPrompt::isPossible()) {
        Console::say(
            tr("The client secret is missing: set HELIODESK_CLIENT_SECRET, or start this at a terminal."));
        Q_EMIT finished(ExitCode::SignIn);
        return;
    }
    m_prompt.ask(tr("Client secret of client %1: ").arg(harmless(m_profile.oauth.clientId)),
                 [this](const std::optional<QString> &secret) {
                     if (secret && !secret->isEmpty()) {
                         begin(*secret);
                         return;
                     }
                     Console::say(tr("Without the client secret nothing can be linked."));
                     Q_EMIT finished(ExitCode::SignIn);
                 });
}

void ConnectRun::begin(const QString &clientSecret)
{
    m_clientSecret = clientSecret;
    m_flow = std::make_unique<OAuthFlow>(m_profile, clientSecret, m_place.clock);
    m_flow->setProxy(m_proxy);
    connect(m_flow.get(), &OAuthFlow::stateChanged, this, &ConnectRun::noteState);
    connect(m_flow.get(), &OAuthFlow::ended, this, &ConnectRun::conclude);
    const QUrl address = m_flow->start();
    Console::say(tr("Open this address in the owner's browser, best in a private window:"));
    Console::write(address.toString(QUrl::FullyEncoded) + u'\n');
    if (m_flow->isListening())
        Console::say(tr("Heliodesk waits for the browser at %1 for ten minutes.")
                         .arg(m_flow->listenUrl().toString(QUrl::FullyEncoded)));
    else if (!m_flow->listenError().isEmpty())
        Console::say(tr("Heliodesk cannot listen for the browser: %1").arg(m_flow->listenError()));
    Console::say(
        tr("After the consent, paste the whole address that the browser shows here, even if the page does "
           "not load."));
    m_lines.start();
}

void ConnectRun::takeLine(const QString &line)
{
    if (m_flow->state() == OAuthFlow::State::RetryPossible) {
        m_flow->retryExchange();
        return;
    }
    if (line.isEmpty())
        return;
    switch (m_flow->paste(line)) {
    case OAuthFlow::Paste::Taken:
    case OAuthFlow::Paste::Late:
        return;
    case OAuthFlow::Paste::NoAddress:
        Console::say(tr("That is no address. Copy the whole line from the address bar of the browser."));
        return;
    case OAuthFlow::Paste::NothingInIt:
        Console::say(tr("That address holds no answer of FusionSolar. Copy it after accepting or refusing."));
        return;
    case OAuthFlow::Paste::WrongState:
        Console::say(tr("That address belongs to another attempt. Open the address above once more."));
        return;
    }
}

void ConnectRun::noteClosed()
{
    m_isInputClosed = true;
    const bool isWaiting = m_flow->state() == OAuthFlow::State::Waiting;
    if ((isWaiting && !m_flow->isListening()) || m_flow->state() == OAuthFlow::State::RetryPossible)
        m_flow->cancel(); // nothing can come any more
}

void ConnectRun::noteState(OAuthFlow::State state)
{
    if (state == OAuthFlow::State::Exchanging)
        Console::say(tr("The consent has come; fetching the tokens."));
    if (state != OAuthFlow::State::RetryPossible)
        return;
    Console::say(StatusWords::error(m_flow->error()));
    if (m_isInputClosed)
        m_flow->cancel();
    else
        Console::say(tr("The consent can be used for five minutes: press Enter to try again."));
}

void ConnectRun::conclude(OAuthFlow::Ending ending)
{
    if (ending == OAuthFlow::Ending::Linked) {
        keep();
        return;
    }
    Console::say(OAuthEndingWords::title(ending));
    if (ending == OAuthFlow::Ending::ServiceError)
        Console::say(harmless(m_flow->error().text));
    else
        Console::say(OAuthEndingWords::text(ending));
    const bool isNetwork =
        ending == OAuthFlow::Ending::Cancelled && m_flow->error().kind != ApiError::Kind::None;
    Q_EMIT finished(isNetwork ? ExitCode::Network : exitCodeOf(ending));
}

void ConnectRun::keep()
{
    m_profile.oauth.grantedScopes = m_flow->tokens().scopes;
    if (!m_place.profiles.save(m_profile)) {
        Console::say(m_place.profiles.lastError().text);
        Q_EMIT finished(ExitCode::Other);
        return;
    }
    m_authenticator.setClientSecret(m_clientSecret);
    m_authenticator.accept(m_flow->tokens());
}

void ConnectRun::noteKept()
{
    const bool isKept = m_notKept.kind == ApiError::Kind::None && m_place.secrets.isPersistent();
    const QStringList &scopes = m_profile.oauth.grantedScopes;
    const bool hasControl = scopes.contains(OAuthScope::control);
    if (m_profile.oauth.wantsControl && !hasControl)
        Console::say(tr("The owner has not granted control: commands stay off."));
    if (!scopes.contains(OAuthScope::basic))
        Console::say(tr("The owner has not granted reading: no values will come."));
    if (!isKept) {
        if (m_notKept.kind != ApiError::Kind::None)
            Console::say(m_notKept.text);
        Console::say(
            tr("The owner has consented, but there is no keychain that keeps the tokens: they are lost with "
               "the end of this command."));
    }
    const QString words = hasControl ? tr("reading and control") : tr("reading");
    const Sheet sheet {{{u"account"_s, tr("Account")},
                        {u"service"_s, tr("Service")},
                        {u"client_id"_s, tr("Client")},
                        {u"scopes"_s, tr("Granted")},
                        {u"kept"_s, tr("Tokens in the keychain")}},
                       {{Cells::text(m_profile.title),
                         Cells::text(m_profile.baseUrl.toString()),
                         Cells::text(m_profile.oauth.clientId),
                         {scopes.join(u' '), words},
                         {isKept, isKept ? tr("yes") : tr("no")}}},
                       true};
    Q_EMIT finished(writeSheet(sheet, m_options.format, isKept ? ExitCode::Ok : ExitCode::SignIn));
}
