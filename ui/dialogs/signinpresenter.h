// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/accountsession.h"
#include "core/settings/regions.h"
#include "ui/format/formatter.h"

#include <QObject>

class Clock;
class SignInService;

//! What the sign-in dialog knows and does, without a widget: understands the address, says what is missing,
//! tries the sign-in and words the outcome.
class SignInPresenter : public QObject
{
    Q_OBJECT
public:
    enum class State { Editing, Trying, Failed, Done };

    //! \a taken are the accounts that exist already.
    SignInPresenter(SignInService &service, const Clock &clock, const QList<Profile> &taken,
                    QObject *parent = nullptr);
    //! Gives a running try up.
    ~SignInPresenter() override;

    //! Renews the password of an account that exists: address and name are fixed.
    void setProfile(const Profile &profile);
    bool isRenewal() const { return m_isRenewal; }

    //! A known region, or -1 for "another address".
    void setRegion(int index);
    void setAddress(const QString &address);
    void setUserName(const QString &userName);
    void setSystemCode(const QString &systemCode);
    //! Starts the sign-in if nothing is missing.
    void submit();
    //! Gives a running try up.
    void cancel();

    State state() const { return m_state; }
    int region() const { return m_region; }
    bool canSubmit() const;
    //! The API host that will be used; empty while the address is no good.
    QString host() const;
    //! A hint or the reason why the address is no good; empty if there is nothing to say.
    QString addressHint() const;
    bool isAddressRefused() const;
    //! One sentence for the strip below the form; empty while there is nothing to say.
    QString message() const { return m_message; }
    QString advice() const { return m_advice; }
    bool keepsPasswords() const;
    const Profile &profile() const { return m_profile; }
    QString systemCode() const { return m_systemCode; }

Q_SIGNALS:
    void changed();
    //! Signed in; the profile is complete.
    void accepted(const Profile &profile);

private:
    PastedAddress understoodAddress() const;
    QUrl baseUrl() const;
    bool isTaken() const;
    void edit();
    void showFailure(const LinkStatus &status);

    SignInService &m_service;
    const Clock &m_clock;
    QList<Profile> m_taken;
    Profile m_profile;
    QString m_address;
    QString m_userName;
    QString m_systemCode;
    int m_region = 0;
    bool m_isRenewal = false;
    State m_state = State::Editing;
    QString m_message;
    QString m_advice;
};
