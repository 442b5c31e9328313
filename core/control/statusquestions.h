// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/controlanswers.h"
#include "core/control/controlbudget.h"
#include "core/net/apierror.h"
#include "core/util/result.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <optional>

class Clock;
class CommandJournal;
class SmartPvmsClient;

//! Asks the service how delivered tasks stand, one question for all tasks of a call, and writes the answers
//! into the journal. What cannot be asked now is tried again at retryAt().
class StatusQuestions : public QObject
{
    Q_OBJECT
public:
    StatusQuestions(SmartPvmsClient &client, CommandJournal &journal, const ControlBudget &budget,
                    Clock &clock, QObject *parent = nullptr);

    //! Asks about a task that has an id of the service, and about all that share it. Nothing happens if the
    //! question is on its way.
    void ask(const ControlTask &task, bool isByHand);
    //! When a question that failed is asked again (UTC ms); nothing if none has.
    std::optional<qint64> retryAt(const ControlTask &task) const;
    //! Whatever stood against questions may be over.
    void forgetFailures();
    //! Notes in the journal that the task is asked about now; false if another process was quicker, or if it
    //! has ended.
    bool claim(const QString &id, bool isByHand);

Q_SIGNALS:
    void asked(const QString &id);
    void failed(const QString &id, const ApiError &error);
    //! The next question may be due at another time.
    void planChanged();

private:
    void take(const QString &key, const QStringList &ids, const Result<TaskStatusAnswer> &answer);
    qint64 pauseAfter(const QString &key, const ApiError &error);

    SmartPvmsClient &m_client;
    CommandJournal &m_journal;
    ControlBudget m_budget;
    Clock &m_clock;
    QSet<QString> m_inFlight; // keys: tasks that one question answers about share one
    QHash<QString, qint64> m_retryAt; // by key
    QHash<QString, int> m_failures; // by key: in a row, for want of a network
};
