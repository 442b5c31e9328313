// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace Simulation {

//! Version of the interface that is played: 25.3.0 hides what came later (`query-endpoints.md` §13.13).
enum class ApiProfile { V25_3_0, V26_2_0 };

//! Where the reference is silent or the field disagrees with it, both readings can be played. All may change
//! while the simulator runs; names in JSON are the names of the members.
struct Switches
{
    bool quotedNumbers = false; //!< numbers in dataItemMap come as text
    bool notAvailable = false; //!< "N/A" instead of null in real-time device data
    bool missingKeys = false; //!< keys without a value are left out
    bool coordinatesAsNumbers = false; //!< `stations` as documented instead of as seen
    bool refuseForeignIds = false; //!< 20045/20046 instead of leaving unknown ids out
    bool shortRelogin = false; //!< 305 in the short body
    bool batterySerialText = false; //!< `sn` of batteries is the text "null"
    bool addressLocked = false; //!< login answers 413 for everyone
    bool accountDisabled = false; //!< 20002
    bool accountExpired = false; //!< 20003
    bool passwordExpired = false; //!< 20400
    bool withoutBasicClass = false; //!< every query answers 401
    int idleMinutes = 30; //!< sliding life of a session
    QString gridFilterZone; //!< region's zone of the grid-connection filter; empty = plain UTC instants

    //! Takes the members that are there; false and *error (not null) on an unknown name or a wrong type,
    //! nothing changed.
    bool apply(const QJsonObject &changes, QString *error);
    QJsonObject toJson() const;
};

} // namespace Simulation
