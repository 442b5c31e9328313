// SPDX-License-Identifier: GPL-3.0-or-later
// What the presenter knows and does; how it words that stands in signinwords.cpp.
#include "ui/dialogs/signinpresenter.h"

#include "core/settings/profilestore.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

SignInPresenter::SignInPresenter(SignInService &service, Clock &clock, const QList<Profile> &taken,
                                 QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_clock(clock)
    , m_timer(clock)
    , m_taken(taken)
{
    connectService();
    connect(&m_timer, &ClockTimer::due, this, [this] {
        if (m_state == State::Trying && m_clock.now() < m_waitingUntil)
            m_timer.startIn(1000);
        Q_EMIT changed();
    });
}

SignInPresenter::~SignInPresenter()
{
    if (m_state == State::Trying)
        m_service.cancel();
}

void SignInPresenter::connectService()
{
    connect(&m_service, &SignInService::reached, this, [this] {
        m_wasReached = true;
        m_waitingUntil = 0;
        Q_EMIT changed();
    });
    connect(&m_service, &SignInService::waiting, this, [this](qint64 until) {
        m_waitingUntil = until;
        m_timer.startIn(1000);
        Q_EMIT changed();
    });
    connect(&m_service, &SignInService::succeeded, this, [this](const Profile &profile) {
        if (m_state != State::Trying)
            return;
        m_profile = profile;
        m_state = State::Done;
        Q_EMIT changed();
        Q_EMIT accepted(m_profile);
    });
    connect(&m_service, &SignInService::failed, this, &SignInPresenter::showFailure);
    connect(&m_service, &SignInService::passwordNotKept, this, [this](const ApiError &error) {
        m_passwordError = error;
        Q_EMIT changed();
    });
    connect(&m_service, &SignInService::plantsCounted, this, [this](int plants) {
        m_plants = plants;
        Q_EMIT changed();
    });
    connect(&m_service, &SignInService::plantsRefused, this, [this](const ApiError &error) {
        m_plantsError = error;
        Q_EMIT changed();
    });
}

void SignInPresenter::setProfile(const Profile &profile)
{
    m_profile = profile;
    m_isRenewal = true;
    m_region = -1;
    m_address = profile.baseUrl.toString();
    m_userName = profile.userName;
    edit();
}

void SignInPresenter::setRegion(int index)
{
    m_region = index >= 0 && index < knownRegions().size() ? index : -1;
    edit();
}

void SignInPresenter::setAddress(const QString &address)
{
    m_address = address;
    edit();
}

void SignInPresenter::setUserName(const QString &userName)
{
    m_userName = userName.trimmed();
    edit();
}

void SignInPresenter::setSystemCode(const QString &systemCode)
{
    m_systemCode = systemCode;
    edit();
}

void SignInPresenter::setTitle(const QString &title)
{
    m_title = title.trimmed();
    edit();
}

void SignInPresenter::setExpiry(const QString &expiry)
{
    m_expiry = expiry.trimmed();
    edit();
}

void SignInPresenter::edit()
{
    if (m_state == State::Trying || m_state == State::Done)
        return;
    // The reason of a failure goes as soon as something is changed about it.
    m_state = State::Editing;
    m_failure = {};
    Q_EMIT changed();
}

PastedAddress SignInPresenter::understoodAddress() const
{
    return parseAddress(m_address);
}

QUrl SignInPresenter::baseUrl() const
{
    if (m_isRenewal)
        return m_profile.baseUrl;
    return m_region >= 0 ? knownRegions().at(m_region).baseUrl() : understoodAddress().baseUrl;
}

bool SignInPresenter::isTaken() const
{
    return !m_isRenewal && std::any_of(m_taken.begin(), m_taken.end(), [this](const Profile &profile) {
        return profile.baseUrl == baseUrl() && profile.userName == m_userName;
    });
}

QDate SignInPresenter::expiry() const
{
    const QLocale locale;
    for (const QString &format :
         {locale.dateFormat(QLocale::ShortFormat), locale.dateFormat(QLocale::LongFormat), u"yyyy-M-d"_s,
          u"d.M.yyyy"_s, u"d/M/yyyy"_s}) {
        QDate date = locale.toDate(m_expiry, format);
        if (date.isValid() && date.year() < 1970) // two digits: Qt takes the last century
            date = date.addYears(100);
        if (date.isValid())
            return date;
    }
    return {};
}

QString SignInPresenter::host() const
{
    const QUrl url = baseUrl();
    return url.port() > 0 ? u"%1:%2"_s.arg(url.host()).arg(url.port()) : url.host();
}

bool SignInPresenter::isAddressRefused() const
{
    return !m_isRenewal && m_region < 0 && !m_address.trimmed().isEmpty()
        && understoodAddress().problem != PastedAddress::Problem::None;
}

bool SignInPresenter::isExpiryRefused() const
{
    return !m_expiry.isEmpty() && !expiry().isValid();
}

bool SignInPresenter::canSubmit() const
{
    return (m_state == State::Editing || m_state == State::Failed) && !baseUrl().isEmpty()
        && !m_userName.isEmpty() && !m_systemCode.isEmpty() && !isTaken() && !isExpiryRefused();
}

bool SignInPresenter::canRetry() const
{
    return canSubmit() && m_failure.until <= m_clock.now();
}

void SignInPresenter::fillProfile()
{
    if (m_isRenewal)
        return;
    m_profile.id = ProfileStore::newId();
    m_profile.baseUrl = baseUrl();
    m_profile.userName = m_userName;
    m_profile.title = m_title.isEmpty() ? defaultTitle() : m_title;
    m_profile.expiresOn = expiry();
}

void SignInPresenter::submit()
{
    if (!canSubmit())
        return;
    fillProfile();
    m_state = State::Trying;
    m_wasReached = false;
    m_waitingUntil = 0;
    m_failure = {};
    m_passwordError = {};
    m_plantsError = {};
    m_plants.reset();
    m_timer.stop();
    Q_EMIT changed();
    m_service.signIn(m_profile, m_systemCode);
}

void SignInPresenter::cancel()
{
    if (m_state != State::Trying)
        return;
    m_service.cancel();
    SignInFailure failure;
    failure.error = ApiError::cancelled();
    failure.wasReached = m_wasReached;
    showFailure(failure);
}

void SignInPresenter::showFailure(const SignInFailure &failure)
{
    if (m_state != State::Trying)
        return;
    m_state = State::Failed;
    m_failure = failure;
    if (failure.until > m_clock.now())
        m_timer.startAt(failure.until);
    Q_EMIT changed();
}
