// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/regions.h"
#include "core/util/clock.h"
#include "ui/dialogs/signinreason.h"

#include <QDate>
#include <QObject>

#include <optional>

//! What the sign-in dialogs know and do, without a widget: understands the address, says what is missing,
//! tries the sign-in and words how far it has come and how it ended. Words follow the language of the moment.
class SignInPresenter : public QObject
{
    Q_OBJECT
public:
    enum class State { Editing, Trying, Failed, Done };
    //! The steps of a try.
    enum class Step { Reach, SignIn, Plants };
    enum class Progress { Ahead, Running, Done, Failed, Doubtful };

    //! A sentence and what to do about it; empty if there is nothing to say.
    struct Note
    {
        QString sentence;
        QString advice;
    };

    //! \a taken are the accounts that exist already.
    SignInPresenter(SignInService &service, Clock &clock, const QList<Profile> &taken,
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
    //! The name in the list; empty for defaultTitle().
    void setTitle(const QString &title);
    //! The last day of the account as people write dates; may be empty.
    void setExpiry(const QString &expiry);
    //! Starts the sign-in if nothing is missing.
    void submit();
    //! Gives a running try up: it ends as cancelled.
    void cancel();

    State state() const { return m_state; }
    int region() const { return m_region; }
    //! The try waits for its turn; outcome() counts the seconds.
    bool isWaiting() const { return m_state == State::Trying && m_waitingUntil > m_clock.now(); }
    //! Nothing is missing.
    bool canSubmit() const;
    //! The same, and the time until which a try was of no use has come.
    bool canRetry() const;
    //! The API host that will be used; empty while the address is no good.
    QString host() const;
    //! A hint or the reason why the address is no good; empty if there is nothing to say.
    QString addressHint() const;
    bool isAddressRefused() const;
    QString expiryHint() const;
    bool isExpiryRefused() const;
    //! What the account is called in the list if nobody gives it a name.
    QString defaultTitle() const;
    //! What happens or happened; empty while there is nothing to say.
    Note outcome() const;
    //! True if outcome() is about something that went wrong, the user's own cancelling aside.
    bool isBad() const;
    //! Where outcome() can be mended.
    SignInField fieldAtFault() const;
    Progress progress(Step step) const;
    QString stepWords(Step step) const;
    //! What becomes of the password if no keychain takes it.
    Note passwordNote() const;
    //! What is wrong with the list of plants after a sign-in that worked.
    Note plantsNote() const;
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
    QDate expiry() const;
    void connectService();
    void edit();
    void fillProfile();
    void showFailure(const SignInFailure &failure);
    SignInReason reason() const;

    SignInService &m_service;
    Clock &m_clock;
    ClockTimer m_timer; // words and buttons change with the time
    QList<Profile> m_taken;
    Profile m_profile;
    QString m_address;
    QString m_userName;
    QString m_systemCode;
    QString m_title;
    QString m_expiry;
    int m_region = 0;
    bool m_isRenewal = false;
    State m_state = State::Editing;
    bool m_wasReached = false;
    qint64 m_waitingUntil = 0;
    SignInFailure m_failure;
    std::optional<int> m_plants;
    ApiError m_plantsError;
    ApiError m_passwordError;
};
