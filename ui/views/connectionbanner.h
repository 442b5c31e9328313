// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/accountsession.h"
#include "ui/format/formatter.h"
#include "ui/views/noticestrip.h"

class Clock;

//! Says over the pages what is wrong with the connection of an account and what can be done; silent while all
//! is well.
class ConnectionBanner : public NoticeStrip
{
    Q_OBJECT
public:
    //! What the button does.
    enum class Action { None, EnterPassword, Authorise, Retry, Resume };
    Q_ENUM(Action)

    explicit ConnectionBanner(const Clock &clock, QWidget *parent = nullptr);

    void setFormatter(const Formatter &formatter) { m_formatter = formatter; }
    //! \a account names the account in the sentence; empty if there is only one.
    void showStatus(const LinkStatus &status, const QString &account = {});
    //! Says that an account that works will soon end, unless something else is said already.
    void noteAccountEnd(const QDate &end);
    //! The user has stopped the updates of all accounts.
    void showPaused();

Q_SIGNALS:
    void resumeRequested();
    void enterPasswordRequested();
    void authoriseRequested();
    void retryRequested();

private:
    static QString offlineDetail(const ApiError &error);
    static QString needsUserDetail(const LinkStatus &status);

    const Clock &m_clock;
    Formatter m_formatter;
    Action m_action = Action::None;
};
