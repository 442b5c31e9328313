// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/redirectrequest.h"
#include "core/util/clock.h"

#include <QObject>

class QTcpSocket;

//! One connection to the redirect listener: reads one request head of limited size in limited time, gives one
//! answer and ends. Deletes itself once the connection is gone.
class RedirectVisitor : public QObject
{
    Q_OBJECT
public:
    //! Takes \a socket over.
    RedirectVisitor(QTcpSocket *socket, Clock &clock, QObject *parent);
    ~RedirectVisitor() override;

    //! Waits for its answer no longer than this (ms by the clock) instead of the time for the head.
    void hold(qint64 span);
    bool isAnswered() const { return m_stage == Stage::Answered; }
    //! Answers with a page and closes. \a extraHeaders: whole lines.
    void answer(int status, const QByteArray &page, const QByteArray &extraHeaders = {});
    //! Closes without a word.
    void drop();

Q_SIGNALS:
    //! The head is whole and clean; it wants an answer() or hold().
    void asked(const RedirectRequest &request);

private:
    enum class Stage { Reading, Asked, Held, Answered };
    void read();

    QTcpSocket *m_socket; // child
    ClockTimer m_timer;
    QByteArray m_head;
    qint64 m_discarded = 0;
    Stage m_stage = Stage::Reading;
};
