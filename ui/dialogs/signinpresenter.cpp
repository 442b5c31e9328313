// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/signinpresenter.h"

#include "core/settings/profilestore.h"
#include "core/util/clock.h"
#include "ui/dialogs/signinadvice.h"
#include "ui/dialogs/signinservice.h"
#include "ui/format/statuswords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

SignInPresenter::SignInPresenter(SignInService &service, const Clock &clock, const QList<Profile> &taken,
                                 QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_clock(clock)
    , m_taken(taken)
{
    connect(&m_service, &SignInService::succeeded, this, [this](const Profile &profile) {
        if (m_state != State::Trying)
            return;
        m_profile = profile;
        m_state = State::Done;
        m_message = tr("Signed in.");
        m_advice.clear();
        Q_EMIT changed();
        Q_EMIT accepted(m_profile);
    });
    connect(&m_service, &SignInService::failed, this, &SignInPresenter::showFailure);
}

SignInPresenter::~SignInPresenter()
{
    if (m_state == State::Trying)
        m_service.cancel();
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

void SignInPresenter::edit()
{
    if (m_state == State::Trying || m_state == State::Done)
        return;
    // The reason of a failure goes as soon as something is changed about it.
    m_state = State::Editing;
    m_message.clear();
    m_advice.clear();
    if (isTaken()) {
        m_message = tr("This account is in the list already.");
        m_advice = tr("Two sign-ins of one account end each other's session.");
    }
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

QString SignInPresenter::host() const
{
    const QUrl url = baseUrl();
    return url.port() > 0 ? u"%1:%2"_s.arg(url.host()).arg(url.port()) : url.host();
}

QString SignInPresenter::addressHint() const
{
    if (m_isRenewal || m_region >= 0 || m_address.trimmed().isEmpty())
        return {};
    return understoodAddress().text;
}

bool SignInPresenter::isAddressRefused() const
{
    return !m_isRenewal && m_region < 0 && !m_address.trimmed().isEmpty()
        && understoodAddress().problem != PastedAddress::Problem::None;
}

bool SignInPresenter::canSubmit() const
{
    return (m_state == State::Editing || m_state == State::Failed) && !baseUrl().isEmpty()
        && !m_userName.isEmpty() && !m_systemCode.isEmpty() && !isTaken();
}

bool SignInPresenter::keepsPasswords() const
{
    return m_service.keepsPasswords();
}

void SignInPresenter::submit()
{
    if (!canSubmit())
        return;
    if (!m_isRenewal) {
        m_profile.id = ProfileStore::newId();
        m_profile.baseUrl = baseUrl();
        m_profile.userName = m_userName;
        //: name of an account in the tree: %1 account name, %2 first part of the host, e.g. "eu5"
        m_profile.title = tr("%1 (%2)").arg(m_userName, m_profile.baseUrl.host().section(u'.', 0, 0));
    }
    m_state = State::Trying;
    m_message = tr("Signing in at %1…").arg(host());
    m_advice.clear();
    Q_EMIT changed();
    m_service.signIn(m_profile, m_systemCode);
}

void SignInPresenter::cancel()
{
    if (m_state != State::Trying)
        return;
    m_service.cancel();
    m_state = State::Editing;
    m_message.clear();
    Q_EMIT changed();
}

void SignInPresenter::showFailure(const LinkStatus &status)
{
    if (m_state != State::Trying)
        return;
    m_state = State::Failed;
    const Formatter formatter;
    const StatusWords words(formatter);
    // Whatever the link says later, here the reason counts, with the time if there is one.
    const bool hasTime = status.error.kind == ApiError::Kind::AccountLocked
        || status.state == LinkStatus::State::QuotaPause || status.state == LinkStatus::State::SessionTaken
        || status.error.kind == ApiError::Kind::None;
    m_message = hasTime ? words.linkStatus(status, m_clock.now(), QTimeZone::systemTimeZone())
                        : StatusWords::error(status.error);
    m_advice = signInAdvice(status.error);
    Q_EMIT changed();
}
