// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/pendingcall.h"

#include <QPointer>

#include <functional>

//! Typed handle of a PendingCall: decodes the answer and calls back once, only while the context lives.
//!     client.plants(1).then(this, [this](const Result<PlantPage> &page) { … });
template <typename T>
class Call
{
public:
    using Decoder = std::function<Result<T>(const HttpResponse &)>;

    Call(PendingCall *call, Decoder decoder)
        : m_call(call)
        , m_decoder(std::move(decoder))
    {
    }

    template <typename Callback>
    Call &then(QObject *context, Callback callback)
    {
        if (!m_call)
            return *this;
        PendingCall *call = m_call;
        QObject::connect(call, &PendingCall::finished, context,
                         [call, decoder = m_decoder, callback = std::move(callback)]() mutable {
                             callback(call->result() ? decoder(*call->result())
                                                     : Result<T>(call->result().error()));
                         });
        return *this;
    }

    PendingCall *pending() const { return m_call; }
    void cancel()
    {
        if (m_call)
            m_call->cancel();
    }

private:
    QPointer<PendingCall> m_call;
    Decoder m_decoder;
};
