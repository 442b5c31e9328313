// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QMap>
#include <QObject>

class PlantStore;

//! Finds the account of a plant of which only the code is known; waits for it while plant lists are missing.
class PlantFinder : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    //! \a store must outlive its account here.
    void addAccount(const ProfileId &profile, PlantStore &store);
    void removeAccount(const ProfileId &profile);
    //! More accounts are about to be added: nothing is missing before setAwaitingAccounts(false).
    void setAwaitingAccounts(bool isAwaiting);
    //! One of found() and missing() follows, at once or later; an earlier wish that is still open is dropped.
    void find(const PlantCode &plant);

Q_SIGNALS:
    void found(const ProfileId &profile, const PlantCode &plant);
    //! Every account has its plant list, and none has this plant.
    void missing(const PlantCode &plant);

private:
    void look();

    QMap<ProfileId, PlantStore *> m_stores;
    PlantCode m_wanted;
    bool m_isAwaitingAccounts = false;
};
