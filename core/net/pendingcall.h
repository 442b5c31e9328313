// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpmessage.h"
#include "core/util/result.h"

#include <QObject>

//! A call on its way: queued, sent, ended. Ends exactly once with finished(), after which it deletes itself.
//! Endings: an answer of the service judged as fine (result holds the response), or an ApiError:
//! refused by the service, transport failure, cancelled. Deleting it before the end drops the transfer silently.
class PendingCall : public QObject
{
    Q_OBJECT
public:
    enum class State { Queued, Running, Finished };

    explicit PendingCall(QObject *parent = nullptr);
    ~PendingCall() override;

    State state() const { return m_state; }
    //! Ends the call with ApiError::Kind::Cancelled; nothing happens if it has ended.
    void cancel();
    //! Valid once finished.
    const Result<HttpResponse> &result() const { return m_result; }

    // For the queue only.
    void markRunning();
    //! Records the outcome and emits finished(); further calls are ignored.
    void finish(Result<HttpResponse> result);

Q_SIGNALS:
    void started();
    void cancelRequested();
    void finished();

private:
    State m_state = State::Queued;
    Result<HttpResponse> m_result;
};
