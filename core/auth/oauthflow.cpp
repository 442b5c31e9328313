// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/oauthflow.h"

#include "core/auth/oauthanswers.h"
#include "core/auth/oauthendingwords.h"
#include "core/auth/oauthrequests.h"
#include "core/auth/redirectanswer.h"
#include "core/auth/redirectlistener.h"
#include "core/net/httptransport.h"
#include "core/net/netlogging.h"
#include "core/util/clock.h"

#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 waitingTime = 10 * minute; // `oauth.md` §3.2
constexpr qint64 codeLife = 5 * minute;
constexpr int exchangeTimeout = 20'000;
constexpr qint64 bodyLimit = 1024 * 1024;

//! Compares without telling by its time how much was right.
bool isEqual(const QByteArray &one, const QByteArray &other)
{
    if (one.size() != other.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < one.size(); ++i)
        difference |= unsigned(uchar(one.at(i)) ^ uchar(other.at(i)));
    return difference == 0;
}

OAuthFlow::Ending endingOf(const QString &error)
{
    using Ending = OAuthFlow::Ending;
    if (error == "10002"_L1 || error.compare("access_denied"_L1, Qt::CaseInsensitive) == 0)
        return Ending::Refused;
    if (error == "10007"_L1)
        return Ending::NotOwner;
    if (error.compare("invalid_scope"_L1, Qt::CaseInsensitive) == 0)
        return Ending::ScopeInvalid;
    return Ending::ServiceError;
}

ApiError errorOf(const RedirectAnswer &answer)
{
    ApiError error;
    error.kind = ApiError::Kind::Refused;
    error.exceptionId = u"oauth#"_s + answer.error;
    error.text =
        answer.description.isEmpty() ? answer.error : u"%1 (%2)"_s.arg(answer.error, answer.description);
    return error;
}

} // namespace

struct OAuthFlow::Private
{
    //! What became of an answer, from whatever side it came.
    enum class Fate { Taken, NothingInIt, WrongState };

    Private(OAuthFlow *flow, const Profile &profile, const QString &secret, Clock &someClock)
        : q(flow)
        , settings(profile.oauth)
        , clientSecret(secret.toUtf8())
        , clock(someClock)
        , timer(someClock)
        , transport(profile.oauth.serverUrl)
        , listener(someClock,
                   [this](const RedirectAnswer &answer, bool isNavigation, RedirectPage &page) {
                       return judge(answer, isNavigation, page);
                   })
        , stateWord(randomState())
    {
        transport.setTimeout(exchangeTimeout);
        transport.setBodyLimit(bodyLimit);
    }
    ~Private() { delete exchange; }

    RedirectListener::Verdict judge(const RedirectAnswer &answer, bool isNavigation, RedirectPage &page);
    Fate take(const RedirectAnswer &answer, bool mayLackState);
    void sendCode();
    void conclude(const HttpResponse &response);
    void end(Ending how, const ApiError &why = {});
    void setState(State present)
    {
        if (std::exchange(state, present) != present)
            Q_EMIT q->stateChanged(present);
    }

    OAuthFlow *q;
    const OAuthSettings settings;
    const QByteArray clientSecret;
    Clock &clock;
    ClockTimer timer;
    HttpTransport transport;
    RedirectListener listener;
    const QByteArray stateWord;
    QPointer<HttpExchange> exchange;
    State state = State::Idle;
    Ending ending = Ending::None;
    ApiError error;
    QString listenError;
    QByteArray code;
    qint64 deadline = 0;
    qint64 sentAt = 0;
    OAuthTokens tokens;
};

OAuthFlow::OAuthFlow(const Profile &profile, const QString &clientSecret, Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, profile, clientSecret, clock))
{
    connect(&d->timer, &ClockTimer::due, this, [this] {
        if (d->state == State::Waiting)
            d->end(Ending::TimedOut);
        else if (d->state == State::RetryPossible)
            d->end(Ending::ExchangeFailed, d->error);
    });
}

OAuthFlow::~OAuthFlow()
{
    d->listener.show(OAuthEndingWords::page(Ending::Cancelled)); // to a browser that waits for an exchange
    d->code.fill('\0');
}

void OAuthFlow::setProxy(const QNetworkProxy &proxy)
{
    d->transport.setProxy(proxy);
}

QUrl OAuthFlow::start()
{
    if (d->state != State::Idle)
        return authorizationUrl();
    const QUrl &listenUrl = d->settings.listenUrl;
    // Port 0 asks for any free one; a dialog refuses it, because it cannot be what was agreed.
    const ListenProblem problem = listenUrl.isEmpty() ? ListenProblem::None : listenProblem(listenUrl);
    if (problem != ListenProblem::None && !(problem == ListenProblem::NoPort && listenUrl.port() == 0))
        d->listenError = tr("Heliodesk listens only at an address of the form http://127.0.0.1:port/path.");
    else if (!listenUrl.isEmpty() && !d->listener.listen(listenUrl))
        d->listenError = d->listener.errorString();
    d->deadline = d->clock.now() + waitingTime;
    d->timer.startAt(d->deadline);
    d->setState(State::Waiting);
    return authorizationUrl();
}

QUrl OAuthFlow::authorizationUrl() const
{
    return ::authorizationUrl(d->settings, d->stateWord);
}

OAuthFlow::Paste OAuthFlow::paste(const QString &address)
{
    if (d->state != State::Waiting)
        return Paste::Late;
    const std::optional<PastedRedirect> pasted = parsePasted(address);
    if (!pasted)
        return Paste::NoAddress;
    // An error needs no state, but then it has to stand in an address of ours.
    const bool isOurs = isSamePlace(pasted->url, QUrl(d->settings.redirectUri))
        || isSamePlace(pasted->url, d->settings.listenUrl);
    switch (d->take(pasted->answer, isOurs)) {
    case Private::Fate::Taken:
        return Paste::Taken;
    case Private::Fate::WrongState:
        return Paste::WrongState;
    case Private::Fate::NothingInIt:
        break;
    }
    return Paste::NothingInIt;
}

void OAuthFlow::retryExchange()
{
    if (d->state == State::RetryPossible)
        d->sendCode();
}

void OAuthFlow::cancel()
{
    d->end(Ending::Cancelled);
}

OAuthFlow::State OAuthFlow::state() const
{
    return d->state;
}

OAuthFlow::Ending OAuthFlow::ending() const
{
    return d->ending;
}

const ApiError &OAuthFlow::error() const
{
    return d->error;
}

bool OAuthFlow::isListening() const
{
    return d->listener.isListening();
}

QString OAuthFlow::listenError() const
{
    return d->listenError;
}

QUrl OAuthFlow::listenUrl() const
{
    return d->listener.url();
}

qint64 OAuthFlow::deadline() const
{
    return d->state == State::Done ? 0 : d->deadline;
}

const OAuthTokens &OAuthFlow::tokens() const
{
    return d->tokens;
}

RedirectListener::Verdict OAuthFlow::Private::judge(const RedirectAnswer &answer, bool isNavigation,
                                                    RedirectPage &page)
{
    // A picture of some page must not be able to end the try with an error that needs no state.
    if (take(answer, isNavigation) == Fate::Taken)
        return RedirectListener::Verdict::Accepted;
    page = OAuthEndingWords::strangerPage();
    return RedirectListener::Verdict::Refused;
}

OAuthFlow::Private::Fate OAuthFlow::Private::take(const RedirectAnswer &answer, bool mayLackState)
{
    if (state != State::Waiting || answer.isOdd)
        return Fate::NothingInIt;
    const bool hasError = !answer.error.isEmpty();
    if (!hasError && answer.code.isEmpty())
        return Fate::NothingInIt;
    const bool isRight = answer.hasState && isEqual(answer.state, stateWord);
    if (answer.hasState ? !isRight : !(hasError && answer.code.isEmpty()))
        return Fate::WrongState;
    if (!answer.hasState && !mayLackState)
        return Fate::NothingInIt;
    if (hasError) {
        end(endingOf(answer.error), errorOf(answer));
        return Fate::Taken;
    }
    code = answer.code;
    deadline = clock.now() + codeLife;
    timer.startAt(deadline);
    listener.close();
    sendCode();
    return Fate::Taken;
}

void OAuthFlow::Private::sendCode()
{
    sentAt = clock.now();
    exchange = transport.post(codeExchangeRequest(settings, code, clientSecret));
    QObject::connect(exchange, &HttpExchange::finished, q,
                     [this](const HttpResponse &response) { conclude(response); });
    setState(State::Exchanging);
}

void OAuthFlow::Private::conclude(const HttpResponse &response)
{
    exchange = nullptr;
    TokenAnswer answer = decodeTokenAnswer(response, sentAt, {code, clientSecret, stateWord});
    switch (answer.verdict) {
    case TokenVerdict::Granted:
        tokens = answer.tokens;
        if (tokens.scopes.isEmpty()) // not named: what was asked for
            tokens.scopes = wantedScopes(settings);
        end(Ending::Linked);
        return;
    case TokenVerdict::GrantRefused:
        end(Ending::CodeInvalid, answer.error);
        return;
    case TokenVerdict::ClientRefused:
        end(Ending::ClientInvalid, answer.error);
        return;
    case TokenVerdict::Defect:
        end(Ending::ServiceError, answer.error);
        return;
    case TokenVerdict::Untrusted:
    case TokenVerdict::Transient:
        break;
    }
    if (clock.now() >= deadline) {
        end(Ending::ExchangeFailed, answer.error);
        return;
    }
    error = answer.error;
    listener.show(OAuthEndingWords::retryPage());
    qCInfo(lcAuth, "The code was not exchanged: kind %d, HTTP %d", int(error.kind), error.httpStatus);
    setState(State::RetryPossible);
}

void OAuthFlow::Private::end(Ending how, const ApiError &why)
{
    if (state == State::Done)
        return;
    timer.stop();
    delete exchange;
    code.fill('\0');
    code.clear();
    ending = how;
    error = why;
    listener.close();
    listener.show(OAuthEndingWords::page(how));
    qCInfo(lcAuth, "The try for a consent has ended: %d", int(how));
    const QPointer<OAuthFlow> guard(q);
    setState(State::Done);
    if (guard)
        Q_EMIT q->ended(how);
}
