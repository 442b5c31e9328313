// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/controlbudget.h"
#include "core/domain/controltask.h"
#include "core/net/apierror.h"
#include "core/util/result.h"

#include <QList>
#include <QObject>

class Clock;
class ClockTimer;
class CommandJournal;
class SmartPvmsClient;
struct DeliveryAnswer;

//! Takes written drafts to the service, one call after the other: claimed in the journal, marked as being
//! sent on the disk, sent exactly once, answered in the journal. What cannot be sent at once is refused, not
//! kept: a command that goes out when nobody expects it any more is worse than none.
class CommandSender : public QObject
{
    Q_OBJECT
public:
    CommandSender(SmartPvmsClient &client, CommandJournal &journal, const ControlBudget &budget, Clock &clock,
                  QObject *parent = nullptr);
    ~CommandSender() override;

    //! Ids of drafts, for one call; stops go before others that wait.
    void send(const QStringList &ids, bool isStop);
    bool isIdle() const;

Q_SIGNALS:
    //! A call has ended, whatever came of it.
    void callEnded();

private:
    struct Batch
    {
        QStringList ids;
        bool isStop = false;
    };
    void sendNext();
    void deliver(const QList<ControlTask> &tasks, bool isStop);
    void conclude(const QStringList &ids, const Result<DeliveryAnswer> &answer, bool wasSent);
    void refuse(const QStringList &ids, TaskReason reason, const QString &text = {});

    SmartPvmsClient &m_client;
    CommandJournal &m_journal;
    ControlBudget m_budget;
    Clock &m_clock;
    ClockTimer *m_patience; // until the call has left the queue
    QList<Batch> m_waiting;
    bool m_isBusy = false;
};
