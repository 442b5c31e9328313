// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/answers.h"
#include "core/net/call.h"
#include "core/net/requestqueue.h"

//! The calls of the API as typed functions. Batches must not exceed endpointSpec().batchMax; use requestbodies to
//! cut. Every call goes through the RequestQueue, so it may wait for quota; it ends exactly once.
class SmartPvmsClient : public QObject
{
    Q_OBJECT
public:
    explicit SmartPvmsClient(RequestQueue &queue, QObject *parent = nullptr);

    //! One page of 100 (`query-endpoints.md` §4.1), pages count from 1.
    Call<PlantPage> plants(int pageNo, Priority priority);
    //! Devices of up to 100 plants (§4.2).
    Call<DeviceList> devices(const QList<PlantCode> &plants, Priority priority);
    //! Energy figures and health of up to 100 plants (§5.1).
    Call<PlantRealtime> plantRealtime(const QList<PlantCode> &plants, Priority priority);
    //! Latest sample of up to 100 devices of one type (§5.2).
    Call<DeviceRealtime> deviceRealtime(int typeId, const QList<DeviceId> &devices, Priority priority);

private:
    RequestQueue &m_queue;
};
