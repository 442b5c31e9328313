// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/pendingcall.h"

PendingCall::PendingCall(QObject *parent)
    : QObject(parent)
    , m_result(ApiError::cancelled())
{
}

PendingCall::~PendingCall() = default;

void PendingCall::cancel()
{
    if (m_state == State::Finished)
        return;
    Q_EMIT cancelRequested();
    finish(ApiError::cancelled());
}

void PendingCall::markRunning()
{
    if (m_state != State::Queued)
        return;
    m_state = State::Running;
    Q_EMIT started();
}

void PendingCall::finish(Result<HttpResponse> result)
{
    if (m_state == State::Finished)
        return;
    m_state = State::Finished;
    m_result = std::move(result);
    deleteLater();
    Q_EMIT finished();
}
