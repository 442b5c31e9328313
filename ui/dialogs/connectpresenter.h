// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/regions.h"
#include "core/util/clock.h"
#include "ui/dialogs/connectservice.h"

#include <QHash>

#include <optional>

//! What the dialog that connects by an owner's consent knows and does, without a widget: checks what is typed
//! against the rules of the service (`oauth.md` §2), waits for the browser and words every ending. Words
//! follow the language of the moment.
class ConnectPresenter : public QObject
{
    Q_OBJECT
public:
    enum class State { Editing, Waiting, Exchanging, RetryPossible, Failed, Done };
    //! Where in the form something stands or can be mended.
    enum class Field {
        None,
        ClientId,
        ClientSecret,
        RedirectUri,
        ListenAddress,
        OAuthServer,
        ApiHost,
        Title
    };

    //! A sentence and what to do about it; empty if there is nothing to say.
    struct Note
    {
        QString sentence;
        QString advice;
    };

    //! \a taken are the accounts that exist already.
    ConnectPresenter(ConnectService &service, Clock &clock, const QList<Profile> &taken,
                     QObject *parent = nullptr);
    //! Gives a running try up.
    ~ConnectPresenter() override;

    //! Asks the owner of an account that exists once more: all but the secret and the scopes is fixed.
    void setProfile(const Profile &profile);
    bool isRenewal() const { return m_isRenewal; }

    //! What is typed; blanks around it do not matter.
    void setText(Field field, const QString &text);
    QString text(Field field) const { return m_texts.value(field); }
    void setWantsControl(bool wantsControl);
    bool wantsControl() const { return m_wantsControl; }

    //! Starts waiting for the consent if nothing is missing.
    void submit();
    //! What came of it is told by pasteNote().
    void paste(const QString &address);
    //! The exchange once more, while the code lives.
    void retryExchange();
    void cancel();
    //! No program of this system opens addresses: pasteNote() and words change.
    void setBrowserMissing(bool isMissing);

    State state() const { return m_state; }
    bool isTrying() const;
    bool canSubmit() const;
    //! A hint or the reason why it is no good; empty if there is nothing to say.
    QString hint(Field field) const;
    bool isRefused(Field field) const;
    //! Where we will listen: what is typed, or the redirect address itself if it is at 127.0.0.1.
    QUrl listenUrl() const;
    QString defaultTitle() const;

    const ConnectWait &wait() const { return m_wait; }
    //! "The attempt ends in 9:58."
    QString countdown() const;
    //! What happens or happened; empty while there is nothing to say.
    Note outcome() const;
    bool isBad() const;
    Note pasteNote() const;
    Field fieldAtFault() const;
    //! What the owner has granted, after Done; \a advice if that is less than was asked for.
    Note granted() const;
    bool isNarrower() const;
    Note secretsNote() const;
    Note plantsNote() const;
    const Profile &profile() const { return m_profile; }

Q_SIGNALS:
    void changed();
    //! For the browser.
    void addressReady(const QUrl &address);
    //! Linked; the profile is complete.
    void accepted(const Profile &profile);

private:
    QUrl urlOf(Field field) const;
    bool isTaken() const;
    QString redirectHint() const;
    QString listenHint() const;
    QString hostHint(Field field) const;
    Note failure() const;
    void connectService();
    void edit();
    void fillProfile();
    void setState(State state);
    void fail(OAuthFlow::Ending ending, const ApiError &error);

    ConnectService &m_service;
    Clock &m_clock;
    ClockTimer m_timer; // the countdown
    QList<Profile> m_taken;
    Profile m_profile;
    QHash<Field, QString> m_texts;
    bool m_wantsControl = false;
    bool m_isRenewal = false;
    bool m_isBrowserMissing = false;
    State m_state = State::Editing;
    ConnectWait m_wait;
    qint64 m_deadline = 0;
    OAuthFlow::Ending m_ending = OAuthFlow::Ending::None;
    ApiError m_error;
    std::optional<OAuthFlow::Paste> m_paste;
    ApiError m_secretsError;
    std::optional<int> m_plants;
    ApiError m_plantsError;
};
