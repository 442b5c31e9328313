// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/answers.h"
#include "core/api/controlanswers.h"
#include "core/domain/calendarperiod.h"
#include "core/net/call.h"
#include "core/net/requestqueue.h"

//! The calls of the API as typed functions. Batches must not exceed endpointSpec().batchMax; use
//! requestbodies to cut. Every call goes through the RequestQueue, so it may wait for quota; it ends exactly
//! once.
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

    //! 5-minute samples of one device, both ends included, at most 24 h (§6.1).
    Call<DeviceHistory> deviceHistory(const DeviceDn &device, int typeId, qint64 startMs, qint64 endMs,
                                      Priority priority);
    //! Alarms of up to 100 plants that are active now and were raised within the window (§7). \a language:
    //! one of the 18 codes, e.g. "en_US".
    Call<AlarmList> activeAlarms(const QList<PlantCode> &plants, qint64 beginMs, qint64 endMs,
                                 const QString &language, Priority priority);
    //! The report of the period of this kind that contains the instant in each plant's own zone, for up to
    //! 100 plants (§8): Day gives hours, Month days, Year months, Lifetime years.
    Call<PlantReportRows> plantReport(PeriodKind kind, const QList<PlantCode> &plants, qint64 instantMs,
                                      Priority priority);
    //! The same of up to 100 devices of one type (§9); there is no hourly one, so \a kind must not be Day.
    Call<DeviceReportRows> deviceReport(PeriodKind kind, int typeId, const QList<DeviceId> &devices,
                                        qint64 instantMs, Priority priority);
    //! Present settings of one plant (§10).
    Call<BatteryMode> batteryMode(const PlantCode &plant, Priority priority);
    Call<ActivePowerMode> activePowerMode(const PlantCode &plant, Priority priority);
    //! Gives up to ControlBodies::batchMax commands of one family, in one call that is never repeated. What the
    //! service did not answer about is named in the oddities ("data.result: no row for NE=…"). \a isEmergency:
    //! a stop, which goes before everything else that waits and may use the reserve of the day.
    Call<DeliveryAnswer> deliver(const QList<ControlCommand> &commands, bool isEmergency = false);
    //! How a delivered task stands; a call of the control class (`control-endpoints.md` §3.4).
    Call<TaskStatusAnswer> taskStatus(ControlFamily family, const QString &serviceId,
                                      Priority priority = Priority::Background);
    //! What older accounts still need (§11): all plants at once; up to 10 devices and 3 days; the day of an
    //! instant.
    //! \a pageNo above 0 asks the later variant for a page of 100 (failCode 30005 without).
    Call<PlantPage> legacyPlants(Priority priority, int pageNo = 0);
    Call<DeviceReportRows> legacyDeviceHistory(int typeId, const QList<DeviceId> &devices, qint64 startMs,
                                               qint64 endMs, Priority priority);
    Call<DeviceReportRows> legacyFiveMinutes(int typeId, const QList<DeviceId> &devices, qint64 instantMs,
                                             Priority priority);

private:
    RequestQueue &m_queue;
};
