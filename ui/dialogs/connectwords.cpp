// SPDX-License-Identifier: GPL-3.0-or-later
// How ConnectPresenter words what it knows, in the language of the moment.
#include "core/auth/oauthscopes.h"
#include "core/auth/redirectrules.h"
#include "ui/dialogs/connectpresenter.h"
#include "ui/format/statuswords.h"

using namespace Qt::Literals::StringLiterals;

QString ConnectPresenter::hint(Field field) const
{
    switch (field) {
    case Field::ClientId:
        if (isRefused(field))
            return tr("A client ID has 9 characters. This one has %n.", nullptr, int(text(field).size()));
        return isTaken()
            ? tr("This client is in the list already. A second consent of the same owner ends the "
                 "first one.")
            : QString();
    case Field::ClientSecret:
        return m_isRenewal ? tr("Leave it empty to use the one that is kept.") : QString();
    case Field::RedirectUri:
        return redirectHint();
    case Field::ListenAddress:
        return listenHint();
    case Field::OAuthServer:
    case Field::ApiHost:
        return hostHint(field);
    case Field::None:
    case Field::Title:
        break;
    }
    return {};
}

QString ConnectPresenter::redirectHint() const
{
    const QString address = text(Field::RedirectUri);
    switch (redirectProblem(address)) {
    case RedirectProblem::Empty:
        return tr("To the letter as Huawei has registered it for your client.");
    case RedirectProblem::Invalid:
        return tr("This is no complete address, as for example https://example.org/solar is one.");
    case RedirectProblem::TooLong:
        return tr("Huawei takes %1 characters at most. This address has %2.")
            .arg(longestRedirectUri)
            .arg(address.size());
    case RedirectProblem::DoubleDot:
        return tr("Huawei does not allow two dots in a row in it.");
    case RedirectProblem::RedirectWord:
        return tr("Huawei does not allow the words “redirect=” in it.");
    case RedirectProblem::Fragment:
        return tr("Huawei does not allow the sign # in it.");
    case RedirectProblem::Localhost:
        return tr(
            "Huawei does not allow the name localhost. Ask for http://127.0.0.1 with a port instead, or "
            "for a web page of yours.");
    case RedirectProblem::NotHttp:
        return tr("It must begin with https:// or, for this computer, with http://127.0.0.1.");
    case RedirectProblem::None:
        break;
    }
    return listenProblem(QUrl(address)) == ListenProblem::None
        ? tr("This computer: the browser comes back to Heliodesk by itself.")
        : tr("The browser ends on this page. It hands the answer on to the listen address, or you paste the "
             "page's address here.");
}

QString ConnectPresenter::listenHint() const
{
    const QString address = text(Field::ListenAddress);
    if (address.isEmpty())
        return listenUrl().isEmpty()
            ? tr("Empty: you copy the address from the browser and paste it. Or an address such as "
                 "http://127.0.0.1:53682/heliodesk that your page hands the answer on to.")
            : tr("Empty: the redirect address itself, %1.").arg(listenUrl().toString());
    switch (listenProblem(QUrl(address))) {
    case ListenProblem::Invalid:
        return tr("This is no complete address, as for example http://127.0.0.1:53682/heliodesk is one.");
    case ListenProblem::NotLoopback:
        return tr("Heliodesk listens on this computer only: the address must name 127.0.0.1.");
    case ListenProblem::NoPort:
        return tr("The address needs a port, as in http://127.0.0.1:53682/heliodesk.");
    case ListenProblem::NotHttp:
        return tr("It must begin with http:// – nothing leaves this computer.");
    case ListenProblem::None:
        break;
    }
    return tr("Heliodesk listens here while it waits, and nowhere else.");
}

QString ConnectPresenter::hostHint(Field field) const
{
    if (text(field).isEmpty())
        return tr("Enter an address.");
    return parseAddress(text(field)).text;
}

QString ConnectPresenter::defaultTitle() const
{
    const QString host = urlOf(Field::ApiHost).host();
    //: name of an account in the tree: %1 first part of the host, e.g. "eu5"
    return host.isEmpty() ? QString() : tr("Owner's consent (%1)").arg(host.section(u'.', 0, 0));
}

QString ConnectPresenter::countdown() const
{
    const qint64 seconds = qMax<qint64>(0, (m_deadline - m_clock.now() + 999) / 1000);
    const QString left = u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    if (m_state == State::Waiting && m_deadline > 0)
        return tr("Waiting for the owner's answer, %1 left").arg(left);
    if (m_state == State::RetryPossible)
        return tr("The consent can still be used for %1").arg(left);
    return {};
}

ConnectPresenter::Note ConnectPresenter::failure() const
{
    using Ending = OAuthFlow::Ending;
    switch (m_ending) {
    case Ending::Refused:
        return {tr("The owner has refused access."),
                tr("Nothing has changed. You can ask again at any time.")};
    case Ending::NotOwner:
        return {tr("The account in the browser is not the owner of a plant."),
                tr("Only owners can give their consent; installers cannot. Sign out of FusionSolar in the "
                   "browser, or use a private window, and sign in as the owner.")};
    case Ending::ScopeInvalid:
        return m_wantsControl
            ? Note {tr("Huawei has not opened the rights that were asked for."),
                    tr("Perhaps your client may read only. Try again without “also give commands”, or ask "
                       "Huawei to open control for your client.")}
            : Note {tr("Huawei has not opened the rights that were asked for."),
                    tr("Ask Huawei which rights your client has.")};
    case Ending::ServiceError:
        return {tr("FusionSolar answered with an error: %1").arg(m_error.text),
                tr("Try again. If it stays, this text helps Huawei's support.")};
    case Ending::CodeInvalid:
        return {tr("The consent was no longer good: it lives for five minutes and can be used once."),
                tr("Ask the owner again. If it happens at once, the redirect address differs from the "
                   "registered one.")};
    case Ending::ClientInvalid:
        return {tr("FusionSolar does not know this client ID with this client secret."),
                tr("Check both, and the address of the OAuth server. Huawei may have renewed the secret; or "
                   "the server belongs to another region.")};
    case Ending::ExchangeFailed:
        return {tr("The consent was given, but could not be exchanged in time: %1")
                    .arg(StatusWords::error(m_error)),
                tr("Ask the owner again when the connection works.")};
    case Ending::TimedOut:
        return {tr("No answer came in ten minutes."),
                tr("If the browser shows an error page of Huawei, the client ID or the redirect address is "
                   "wrong: both must be to the letter as registered.")};
    case Ending::Cancelled:
        return {tr("You have stopped the attempt."), {}};
    case Ending::None: // the client secret cannot be read
    case Ending::Linked:
        break;
    }
    return {tr("The client secret could not be read: %1").arg(StatusWords::error(m_error)),
            tr("Enter it once more.")};
}

ConnectPresenter::Note ConnectPresenter::outcome() const
{
    switch (m_state) {
    case State::Editing:
        break;
    case State::Waiting:
        if (m_deadline == 0)
            return {tr("Preparing…"), {}};
        if (m_isBrowserMissing)
            return {tr("This system has no browser that answers."),
                    tr("Copy the address and open it in a browser, on this computer or on another one.")};
        if (!m_wait.listenError.isEmpty())
            return {tr("Heliodesk cannot listen for the browser: %1").arg(m_wait.listenError),
                    tr("Paste the address that the browser shows in the end.")};
        break;
    case State::Exchanging:
        return {tr("The answer is here. Fetching the access…"), {}};
    case State::RetryPossible:
        return {
            tr("The consent was given, but could not be exchanged yet: %1").arg(StatusWords::error(m_error)),
            tr("Try again while it lives; the owner need not be asked again.")};
    case State::Failed:
        return failure();
    case State::Done:
        return {tr("Connected."), {}};
    }
    return {};
}

ConnectPresenter::Note ConnectPresenter::pasteNote() const
{
    if (!m_paste)
        return {};
    switch (*m_paste) {
    case OAuthFlow::Paste::NoAddress:
        return {
            tr("This is no address."),
            tr("Copy the whole line from the address bar of the browser, even if the page did not load.")};
    case OAuthFlow::Paste::NothingInIt:
        return {tr("This address holds no answer of FusionSolar."),
                tr("Copy it after you have accepted or refused: it then holds the word “code” or “error”.")};
    case OAuthFlow::Paste::WrongState:
        return {tr("This address belongs to another attempt."),
                tr("Open the address shown above once more and paste where that one ends.")};
    case OAuthFlow::Paste::Late:
        return {tr("The answer is here already."), {}};
    case OAuthFlow::Paste::Taken:
        break;
    }
    return {};
}

ConnectPresenter::Note ConnectPresenter::granted() const
{
    if (m_state != State::Done)
        return {};
    const bool hasBasic = m_profile.oauth.grantedScopes.contains(OAuthScope::basic);
    const bool hasControl = m_profile.oauth.grantedScopes.contains(OAuthScope::control);
    const QString later = tr("The owner can change that in the FusionSolar app, or you authorise again.");
    if (hasBasic && hasControl)
        return {tr("The owner has granted reading and control."), {}};
    if (hasBasic)
        return {m_wantsControl ? tr("The owner has granted reading only: commands stay off.")
                               : tr("The owner has granted reading."),
                m_wantsControl ? later : QString()};
    if (hasControl)
        return {tr("The owner has granted control but not reading: values will not come."), later};
    return {tr("The owner has granted nothing that Heliodesk knows."), later};
}

ConnectPresenter::Note ConnectPresenter::secretsNote() const
{
    if (m_secretsError.secretProblem == ApiError::SecretProblem::Locked)
        return {tr("The keychain is locked: the access is kept for this run only."),
                tr("Unlock the keychain; Heliodesk tries to keep it again by itself.")};
    if (m_secretsError.kind != ApiError::Kind::None
        && m_secretsError.secretProblem != ApiError::SecretProblem::Unavailable)
        return {tr("The keychain did not take the access: it is kept for this run only."),
                m_secretsError.text};
    if (m_secretsError.kind != ApiError::Kind::None || !m_service.keepsSecrets())
        return {tr("No keychain is available on this system."),
                tr("The access is kept in memory for this run only; then the owner has to be asked again.")};
    return {};
}

ConnectPresenter::Note ConnectPresenter::plantsNote() const
{
    if (m_state != State::Done)
        return {};
    if (m_plants && *m_plants == 0)
        return {
            tr("The owner has no plant at this API host."),
            tr("Perhaps the plants are in another region. Remove the account and connect it with another API "
               "host.")};
    if (m_plants)
        return {tr("%n plants found", nullptr, *m_plants), {}};
    if (m_plantsError.kind != ApiError::Kind::None)
        return {tr("The list of plants did not come: %1").arg(StatusWords::error(m_plantsError)),
                tr("Heliodesk asks again by itself.")};
    return {tr("Fetching the list of plants…"), {}};
}
