// SPDX-License-Identifier: GPL-3.0-or-later
// What the presenter knows and does; how it words that stands in connectwords.cpp.
#include "ui/dialogs/connectpresenter.h"

#include "core/auth/oauthscopes.h"
#include "core/auth/redirectrules.h"
#include "core/settings/profilestore.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

ConnectPresenter::ConnectPresenter(ConnectService &service, Clock &clock, const QList<Profile> &taken,
                                   QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_clock(clock)
    , m_timer(clock)
    , m_taken(taken)
{
    m_texts.insert(Field::OAuthServer, OAuthSettings().serverUrl.toString());
    m_texts.insert(Field::ApiHost, u"https://eu5.fusionsolar.huawei.com"_s); // `oauth.md` §8
    connectService();
    connect(&m_timer, &ClockTimer::due, this, [this] {
        if (m_clock.now() < m_deadline)
            m_timer.startIn(1000);
        Q_EMIT changed();
    });
}

ConnectPresenter::~ConnectPresenter()
{
    if (isTrying())
        m_service.cancel();
}

void ConnectPresenter::connectService()
{
    connect(&m_service, &ConnectService::waiting, this, [this](const ConnectWait &wait) {
        if (m_state != State::Waiting)
            return;
        m_wait = wait;
        m_deadline = wait.deadline;
        m_timer.startIn(1000);
        Q_EMIT changed();
        Q_EMIT addressReady(wait.address);
    });
    connect(&m_service, &ConnectService::exchanging, this, [this](qint64 deadline) {
        m_deadline = deadline;
        m_paste.reset();
        setState(State::Exchanging);
    });
    connect(&m_service, &ConnectService::retryPossible, this, [this](const ApiError &error, qint64 deadline) {
        m_error = error;
        m_deadline = deadline;
        m_timer.startIn(1000);
        setState(State::RetryPossible);
    });
    connect(&m_service, &ConnectService::linked, this, [this](const Profile &profile) {
        if (!isTrying())
            return;
        m_profile = profile;
        m_timer.stop();
        setState(State::Done);
        Q_EMIT accepted(m_profile);
    });
    connect(&m_service, &ConnectService::failed, this, &ConnectPresenter::fail);
    connect(&m_service, &ConnectService::secretsNotKept, this, [this](const ApiError &error) {
        m_secretsError = error;
        Q_EMIT changed();
    });
    connect(&m_service, &ConnectService::plantsCounted, this, [this](int plants) {
        m_plants = plants;
        Q_EMIT changed();
    });
    connect(&m_service, &ConnectService::plantsRefused, this, [this](const ApiError &error) {
        m_plantsError = error;
        Q_EMIT changed();
    });
}

void ConnectPresenter::setProfile(const Profile &profile)
{
    m_profile = profile;
    m_isRenewal = true;
    m_wantsControl = profile.oauth.wantsControl;
    m_texts.insert(Field::ClientId, profile.oauth.clientId);
    m_texts.insert(Field::RedirectUri, profile.oauth.redirectUri);
    m_texts.insert(Field::ListenAddress, profile.oauth.listenUrl.toString());
    m_texts.insert(Field::OAuthServer, profile.oauth.serverUrl.toString());
    m_texts.insert(Field::ApiHost, profile.baseUrl.toString());
    m_texts.insert(Field::Title, profile.title);
    edit();
}

void ConnectPresenter::setText(Field field, const QString &text)
{
    // A secret may begin with a blank; nobody writes the others so on purpose.
    m_texts.insert(field, field == Field::ClientSecret ? text : text.trimmed());
    edit();
}

void ConnectPresenter::setWantsControl(bool wantsControl)
{
    m_wantsControl = wantsControl;
    edit();
}

void ConnectPresenter::setBrowserMissing(bool isMissing)
{
    m_isBrowserMissing = isMissing;
    Q_EMIT changed();
}

void ConnectPresenter::edit()
{
    if (isTrying() || m_state == State::Done)
        return;
    // The reason of a failure goes as soon as something is changed about it.
    m_ending = OAuthFlow::Ending::None;
    m_error = {};
    setState(State::Editing);
}

bool ConnectPresenter::isTrying() const
{
    return m_state == State::Waiting || m_state == State::Exchanging || m_state == State::RetryPossible;
}

QUrl ConnectPresenter::urlOf(Field field) const
{
    return parseAddress(text(field)).baseUrl;
}

QUrl ConnectPresenter::listenUrl() const
{
    if (!text(Field::ListenAddress).isEmpty())
        return QUrl(text(Field::ListenAddress));
    // The browser comes to us by itself where the service was told our address.
    const QUrl redirect(text(Field::RedirectUri));
    return listenProblem(redirect) == ListenProblem::None ? redirect : QUrl();
}

bool ConnectPresenter::isTaken() const
{
    return !m_isRenewal && std::any_of(m_taken.begin(), m_taken.end(), [this](const Profile &profile) {
        return profile.way == SignInWay::OAuth && profile.oauth.clientId == text(Field::ClientId)
            && profile.baseUrl == urlOf(Field::ApiHost)
            && profile.oauth.serverUrl == urlOf(Field::OAuthServer);
    });
}

bool ConnectPresenter::isRefused(Field field) const
{
    const QString typed = text(field);
    if (typed.isEmpty())
        return false;
    switch (field) {
    case Field::ClientId:
        return typed.size() != clientIdLength;
    case Field::RedirectUri:
        return redirectProblem(typed) != RedirectProblem::None;
    case Field::ListenAddress:
        return listenProblem(QUrl(typed)) != ListenProblem::None;
    case Field::OAuthServer:
    case Field::ApiHost:
        return parseAddress(typed).problem != PastedAddress::Problem::None;
    case Field::None:
    case Field::ClientSecret:
    case Field::Title:
        return false;
    }
    return false;
}

bool ConnectPresenter::canSubmit() const
{
    if (m_state != State::Editing && m_state != State::Failed)
        return false;
    for (const Field field : {Field::ClientId, Field::RedirectUri, Field::OAuthServer, Field::ApiHost}) {
        if (text(field).isEmpty() || isRefused(field))
            return false;
    }
    return !isRefused(Field::ListenAddress) && (m_isRenewal || !text(Field::ClientSecret).isEmpty());
}

void ConnectPresenter::fillProfile()
{
    m_profile.oauth.wantsControl = m_wantsControl;
    if (m_isRenewal)
        return;
    m_profile.id = ProfileStore::newId();
    m_profile.way = SignInWay::OAuth;
    m_profile.baseUrl = urlOf(Field::ApiHost);
    m_profile.title = text(Field::Title).isEmpty() ? defaultTitle() : text(Field::Title);
    m_profile.userName = m_profile.title;
    m_profile.oauth.serverUrl = urlOf(Field::OAuthServer);
    m_profile.oauth.clientId = text(Field::ClientId);
    m_profile.oauth.redirectUri = text(Field::RedirectUri);
    m_profile.oauth.listenUrl = listenUrl();
}

void ConnectPresenter::submit()
{
    if (!canSubmit())
        return;
    fillProfile();
    m_wait = {};
    m_deadline = 0;
    m_ending = OAuthFlow::Ending::None;
    m_error = {};
    m_paste.reset();
    m_secretsError = {};
    m_plantsError = {};
    m_plants.reset();
    m_isBrowserMissing = false;
    setState(State::Waiting);
    m_service.start(m_profile, text(Field::ClientSecret));
}

void ConnectPresenter::paste(const QString &address)
{
    if (m_state != State::Waiting)
        return;
    m_paste.reset();
    const OAuthFlow::Paste result = m_service.paste(address); // may end it at once
    if (m_state == State::Waiting && result != OAuthFlow::Paste::Taken)
        m_paste = result;
    Q_EMIT changed();
}

void ConnectPresenter::retryExchange()
{
    if (m_state != State::RetryPossible)
        return;
    setState(State::Exchanging);
    m_service.retryExchange();
}

void ConnectPresenter::cancel()
{
    if (!isTrying())
        return;
    m_service.cancel();
    fail(OAuthFlow::Ending::Cancelled, ApiError::cancelled());
}

void ConnectPresenter::fail(OAuthFlow::Ending ending, const ApiError &error)
{
    if (!isTrying())
        return;
    m_ending = ending;
    m_error = error;
    m_timer.stop();
    setState(State::Failed);
}

void ConnectPresenter::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

bool ConnectPresenter::isBad() const
{
    return m_state == State::RetryPossible
        || (m_state == State::Failed && m_ending != OAuthFlow::Ending::Cancelled
            && m_ending != OAuthFlow::Ending::Refused);
}

ConnectPresenter::Field ConnectPresenter::fieldAtFault() const
{
    if (m_state != State::Failed)
        return Field::None;
    if (m_ending == OAuthFlow::Ending::ClientInvalid)
        return m_isRenewal ? Field::ClientSecret : Field::ClientId;
    if (m_error.kind == ApiError::Kind::NameNotFound || m_error.kind == ApiError::Kind::NotAnApiHost)
        return m_isRenewal ? Field::None : Field::OAuthServer;
    return m_ending == OAuthFlow::Ending::None ? Field::ClientSecret : Field::None;
}

bool ConnectPresenter::isNarrower() const
{
    return m_state == State::Done
        && (!m_profile.oauth.grantedScopes.contains(OAuthScope::basic)
            || (m_wantsControl && !m_profile.oauth.grantedScopes.contains(OAuthScope::control)));
}
