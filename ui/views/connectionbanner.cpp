// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/connectionbanner.h"

#include "core/util/clock.h"
#include "ui/dialogs/signinadvice.h"
#include "ui/format/statuswords.h"

using namespace Qt::Literals::StringLiterals;

ConnectionBanner::ConnectionBanner(const Clock &clock, QWidget *parent)
    : NoticeStrip(u"connectionBanner"_s, parent)
    , m_clock(clock)
{
    connect(this, &NoticeStrip::actionTriggered, this, [this] {
        if (m_action == Action::EnterPassword)
            Q_EMIT enterPasswordRequested();
        else if (m_action == Action::Authorise)
            Q_EMIT authoriseRequested();
        else if (m_action == Action::Retry)
            Q_EMIT retryRequested();
        else if (m_action == Action::Resume)
            Q_EMIT resumeRequested();
    });
}

QString ConnectionBanner::offlineDetail(const ApiError &error)
{
    const QString reason = StatusWords::error(error);
    return reason.isEmpty() ? tr("The last values stay on the screen with their age.")
                            //: %1 a sentence: why there is no connection
                            : tr("%1 The last values stay on the screen with their age.").arg(reason);
}

QString ConnectionBanner::needsUserDetail(const LinkStatus &status)
{
    return status.isOAuth && status.error.kind == ApiError::Kind::Secret
        ? tr("Unlock the keychain of your system, which keeps the owner's consent, and try again.")
        : signInAdvice(status.error);
}

void ConnectionBanner::showStatus(const LinkStatus &status, const QString &account)
{
    const StatusWords words(m_formatter);
    QString sentence = words.linkStatus(status, m_clock.now(), QTimeZone::systemTimeZone());
    if (!account.isEmpty()) {
        //: %1 account, %2 a sentence about its connection
        sentence = tr("%1: %2").arg(account, sentence);
    }
    m_action = Action::None;
    switch (status.state) {
    case LinkStatus::State::SigningIn:
        show(Tone::Info, u"syncing"_s, sentence);
        return;
    case LinkStatus::State::Offline:
        m_action = Action::Retry;
        show(Tone::Warning, u"lost"_s, sentence, offlineDetail(status.error), tr("Try &now"));
        return;
    case LinkStatus::State::QuotaPause:
        show(Tone::Calm, u"pause"_s, sentence, tr("The last values stay on the screen with their age."));
        return;
    case LinkStatus::State::SessionTaken:
        m_action = Action::Retry;
        show(Tone::Warning, u"account"_s, sentence,
             tr("The service allows one session an account. Close the other program, or ask the installer "
                "for a "
                "second API account."),
             tr("Take it &back"));
        return;
    case LinkStatus::State::NeedsUser:
        m_action = isCuredByConsent(status.error)                ? Action::Authorise
            : isCuredByPassword(status.error) && !status.isOAuth ? Action::EnterPassword
                                                                 : Action::Retry;
        show(Tone::Bad, u"key"_s, sentence, needsUserDetail(status),
             m_action == Action::Authorise           ? tr("Authorise a&gain…")
                 : m_action == Action::EnterPassword ? tr("Enter &password…")
                                                     : tr("Try a&gain"));
        return;
    case LinkStatus::State::SignedOut:
    case LinkStatus::State::Online:
        break;
    }
    if (status.passwordForgottenAtExit) {
        show(Tone::Info, u"key"_s,
             status.isOAuth ? tr("The owner's consent is kept for this run only: no keychain could store it.")
                            : tr("The password is kept for this run only: no keychain could store it."));
        return;
    }
    clear();
}

void ConnectionBanner::noteAccountEnd(const QDate &end)
{
    if (!isHidden())
        return;
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_clock.now()).date();
    const QString sentence = StatusWords(m_formatter).accountEnd(end, today);
    if (!sentence.isEmpty())
        show(Tone::Warning, u"key"_s, sentence);
}

void ConnectionBanner::showPaused()
{
    m_action = Action::Resume;
    show(Tone::Calm, u"pause"_s, tr("You have paused the updates."),
         tr("The last values stay on the screen with their age."), tr("&Resume"));
}
