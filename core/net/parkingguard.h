// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/requestqueue.h"

#include <QPointer>

//! Parks a queue while it lives; guards nest (style rule 9).
class ParkingGuard
{
public:
    explicit ParkingGuard(RequestQueue &queue)
        : m_queue(&queue)
    {
        queue.park();
    }
    ~ParkingGuard()
    {
        if (m_queue)
            m_queue->unpark();
    }
    ParkingGuard(const ParkingGuard &) = delete;
    ParkingGuard &operator=(const ParkingGuard &) = delete;

private:
    QPointer<RequestQueue> m_queue;
};
