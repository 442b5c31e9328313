// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endpoint.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace Simulation {

//! Every call that delivers a command, as it came in: also those that a scripted fault, the session, the
//! quota or a check turned away. Tests prove by it that no command is sent twice.
class CommandLog
{
public:
    struct Call
    {
        EndpointId endpoint = EndpointId::ForcedChargeDeliver;
        qint64 at = 0; //!< UTC ms
        QByteArray body; //!< as sent
        QStringList plants; //!< that the body names
        QStringList accepted; //!< for which a task began
        QString taskId; //!< or requestID; empty if nothing was accepted
    };

    void received(EndpointId endpoint, const QByteArray &body, qint64 now);
    //! Of the call that was received last.
    void accepted(const QString &taskId, const QStringList &plants);
    //! {"received", "accepted" (calls), "calls": […], "byPlant": [{"plantCode", "endpoint", "received",
    //! "accepted", "instants"}]}; of one plant if the code is not empty.
    QJsonObject toJson(const QString &plantCode) const;

private:
    std::vector<Call> m_calls;
};

} // namespace Simulation
