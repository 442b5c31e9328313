// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QList>
#include <QObject>

class PlantStore;

//! A plant on the wall display's way.
struct WallStop
{
    ProfileId profile;
    PlantCode plant;

    friend bool operator==(const WallStop &, const WallStop &) = default;
};

//! The way of the wall display through the plants of all accounts, in their order. Plants that never answered
//! are left out until they do, and counted; lost ones stay. Keeps its place when plants come and go.
class WallCycle : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    //! \a store must outlive its account here.
    void addAccount(const ProfileId &profile, const QString &title, const PlantStore &store);
    void removeAccount(const ProfileId &profile);

    //! Looks which plants have data now; emits currentChanged if another one is due.
    void refresh();
    //! \a by −1 or 1; starts again at the end.
    void step(int by);
    //! Does nothing if it is not on the way.
    void goTo(const WallStop &stop);
    //! Nothing (an empty plant) if there is none.
    WallStop current() const { return m_index < 0 ? WallStop() : m_stops.at(m_index); }
    int index() const { return m_index; } //!< −1 without stops
    int count() const { return int(m_stops.size()); }
    int waitingCount() const { return m_waiting; } //!< plants without data yet
    const PlantStore *store(const ProfileId &profile) const;
    //! Empty if there is one account only.
    QString accountTitle(const ProfileId &profile) const;

Q_SIGNALS:
    void currentChanged();

private:
    struct Account
    {
        ProfileId profile;
        QString title;
        const PlantStore *store;
    };

    QList<Account> m_accounts;
    QList<WallStop> m_stops;
    int m_index = -1;
    int m_waiting = 0;
};
