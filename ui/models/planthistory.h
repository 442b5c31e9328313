// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/accountdata.h"
#include "core/polling/datafetcher.h"
#include "ui/models/periodpicture.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class Clock;
struct Device;
struct PowerSample;

//! The past of one plant for its page: which period is looked at, what the stores have of it, and the wishes
//! that fill the rest. Asks through the fetcher it is given, and only while it is active.
class PlantHistory : public QObject
{
    Q_OBJECT
public:
    enum class State {
        NoPlant,
        Ready, //!< there are values
        Empty, //!< the service had none
        Fetching,
        Waiting, //!< for the allowance, until waitingUntil()
        NotPermitted,
        Failed, //!< see error()
        NoDataYet //!< nobody has asked, and nobody can
    };

    explicit PlantHistory(const Clock &clock, QObject *parent = nullptr);

    //! What \a sources points to must outlive the plant here or be taken off with clear(). Starts at the
    //! plant's today; the kind of period stays.
    void showPlant(const AccountData &sources, const PlantCode &plant);
    void clear();
    const PlantCode &plant() const { return m_source.plant; }
    //! Only an active one asks: a page that is not looked at costs no calls.
    void setActive(bool isActive);
    void setPeriod(const CalendarPeriod &period);
    //! The period of this kind with the plant's today; without a plant, for the next one.
    void setKind(PeriodKind kind);
    void setGhost(PeriodBeside ghost);
    PeriodBeside ghost() const { return m_ghost; }
    //! Asks again what failed.
    void retry();
    //! Time has passed: running periods are asked anew now and then, and midnight may have come.
    void refreshTimes();

    const CalendarPeriod &period() const { return m_period; }
    const PeriodPicture &picture() const { return m_picture; }
    const QTimeZone &zone() const { return m_source.zone; }
    bool hasBattery() const { return m_source.traits.hasBattery; }
    QDate today() const; //!< of the plant
    QDate firstDay() const { return m_source.firstDay; } //!< of the plant; invalid if unknown
    QString plantName() const;
    State state() const;
    qint64 waitingUntil() const; //!< UTC ms; 0 if it does not wait
    const ApiError &error() const { return m_error; }
    //! Running wishes about this plant's reports and power.
    QList<FetchProgress> wishes() const;
    void cancel(const QList<int> &ids);

    //! The power over the shown day, kW: from the 5-minute samples of the devices if all of them are there,
    //! else what the program saw live. Empty for longer periods.
    QList<PowerSample> power() const;
    //! Devices whose samples of the shown day are missing or old: a call each.
    QList<DeviceId> devicesToAsk() const;
    void fetchPower();

    //! How old a provisional report may be before it is asked for again (ms).
    static constexpr qint64 oldAfterMs = 15 * 60'000;

Q_SIGNALS:
    void changed(); //!< picture, state or bounds
    void progressed(); //!< wishes or state
    void powerChanged();

private:
    void learnPlant();
    void rebuild();
    void fetch();
    bool isMissing(const CalendarPeriod &period) const;
    QList<PlantCode> plantsToAsk() const;
    QList<const Device *> powerDevices() const;
    void take(const FetchProgress &progress);

    const Clock &m_clock;
    AccountData m_data;
    QPointer<QObject> m_fetcherAlive; //!< the fetcher of m_data
    PeriodSource m_source;
    CalendarPeriod m_period {PeriodKind::Day, QDate(2000, 1, 1)};
    PeriodBeside m_ghost = PeriodBeside::None;
    PeriodPicture m_picture;
    ApiError m_error;
    QList<int> m_ids; //!< of the wishes of this period
    QList<int> m_powerIds; //!< of those for the power of a day
    QTimer m_askTimer; //!< who leafs through a year does not ask for every day
    qint64 m_askedAt = 0;
    bool m_isActive = false;
};
