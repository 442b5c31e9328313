// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/util/clock.h"
#include "ui/models/alarmwatch.h"
#include "ui/models/linkwatch.h"
#include "ui/models/troublewatch.h"

#include <QMap>
#include <QObject>

class AlarmStore;
class ControlDesk;
class PlantStore;
struct Plant;

//! Watches the plants, alarms and connections of all accounts and says what a person should hear of. Silent
//! about the night, about what was so from the start, about what is told already, and about plants while
//! nothing can be known of them.
class Notifier : public QObject
{
    Q_OBJECT
public:
    explicit Notifier(Clock &clock, QObject *parent = nullptr);

    //! What is given must outlive its account here; \a alarms and \a desk may be null.
    void addAccount(const ProfileId &profile, const QString &title, PlantStore &store,
                    AlarmStore *alarms = nullptr, ControlDesk *desk = nullptr);
    void removeAccount(const ProfileId &profile);
    void setStatus(const ProfileId &profile, const LinkStatus &status);
    //! The user has stopped the polling: old data are nobody's fault.
    void setPaused(bool isPaused);

Q_SIGNALS:
    void noticed(const Notice &notice);

private:
    struct PlantMemory
    {
        bool wasAsleep = false; // when it was last in contact
        qint64 lostSince = 0;
    };
    struct Account
    {
        QString title;
        PlantStore *store = nullptr;
        AlarmStore *alarms = nullptr;
        ControlDesk *desk = nullptr;
        LinkWatch link;
        QHash<PlantCode, PlantMemory> plants; // that answered in this run
    };

    void look(const ProfileId &profile, const QList<PlantCode> &plants);
    void lookAgain();
    bool isLost(const Account &account, const PlantCode &plant, PlantMemory &memory) const;
    bool isNight(const Account &account, const PlantCode &plant, const PlantMemory &memory) const;
    void tell();
    void tellLinks();
    void tellAlarms();
    void tellTask(const ProfileId &profile, const QString &id);
    void watchAlarms(const ProfileId &profile, AlarmStore &alarms);
    Notice noticeOf(Notice::Event event, const QList<AlarmWatch::Item> &items) const;
    QString plantName(const ProfileId &profile, const PlantCode &plant) const;
    void tellPlants(TroubleWatch &watch, Notice::Event begun, Notice::Event over);
    void emitNotice(Notice notice);
    QList<Notice::Subject> subjects(const QList<TroubleWatch::Key> &keys) const;
    void plan();

    Clock &m_clock;
    ClockTimer m_timer;
    QMap<ProfileId, Account> m_accounts;
    TroubleWatch m_lost;
    TroubleWatch m_faulty;
    AlarmWatch m_alarms;
    qint64 m_resumedAt = 0;
    int m_lastId = 0;
    bool m_isPaused = false;
};
