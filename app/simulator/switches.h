// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace Simulation {

//! Version of the interface that is played: 25.3.0 hides what came later (`query-endpoints.md` §13.13).
enum class ApiProfile { V25_3_0, V26_2_0 };

//! What a report has in place of periods without data (`query-endpoints.md` §8, "Empty periods").
enum class EmptyRows {
    NullBefore, //!< rows of nulls for what is over, no row for the future
    Omit, //!< no row, as documented
    NullAll, //!< rows of nulls for the future too
};

//! Where the reference is silent or the field disagrees with it, both readings can be played. All may change
//! while the simulator runs; names in JSON are the names of the members.
struct Switches
{
    bool quotedNumbers = false; //!< numbers in dataItemMap come as text
    bool notAvailable = false; //!< "N/A" instead of null in the data of devices
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
    bool reportsNotConfigured = false; //!< 20009 from the reports
    bool nullEcho = false; //!< arguments that were not sent come back as null
    bool repeatedRows = false; //!< the last row of a report comes twice, first without values
    bool rowsByPlant = false; //!< report rows plant by plant instead of interleaved
    bool ratioInAllPeriods = false; //!< perpower_ratio in the device's months and years too
    bool quotedTimes = false; //!< collectTime of the device history comes as text
    bool deviceDnsMember = false; //!< `devDns` as the field table prints it, instead of `devDn`
    bool samplesDescend = false; //!< latest sample first
    bool samplesAtNight = false; //!< sleeping inverters have samples too
    bool legacyInterfaces = false; //!< serves the three of §11 instead of 401
    bool pagedLegacyList = false; //!< getStationList wants pageNo and pageSize
    bool clippedLegacyHistory = false; //!< getDevHistoryKpi cuts a long span instead of 30032
    int reportLagMinutes = 23; //!< how long after its end an hour is in the reports
    int historyDays = 0; //!< 20026 for older device history; 0 = no limit
    EmptyRows emptyRows = EmptyRows::NullBefore;
    QHash<QString, EmptyRows> emptyRowsOf; //!< by plant code, where it differs
    bool alarmLanguageRequired = false; //!< 20024 instead of English when the alarms' language is missing
    bool oldAlarmWindowCode = false; //!< 20023 instead of 20604 for a window that ends before it begins
    bool alarmsOfOneWeek = false; //!< older alarms are silently left out, as one client says
    bool nullMessages = false; //!< `message` of control answers is null instead of a text
    bool rowsWithoutMessage = false; //!< rows of control answers have `message` only if it says something
    bool permissionInRows = false; //!< missing permission for battery parameters is told in the row
    bool shortTaskTimes = false; //!< `startTime`, `endTime` of forced tasks, as one example has them
    bool statusAsObject = false; //!< the only row of a forced task's status is `data` itself, not a list
    bool allInOne = false; //!< devices of type 23093 take commands (26.2.0)
    int taskSeconds = 60; //!< from the delivery of a task until the plant has it
    int idleMinutes = 30; //!< sliding life of a session
    // OAuth Connect (`oauth.md` §12)
    bool rotateRefreshToken = false; //!< each refresh brings a new refresh token; the old one is dead
    bool oldRefreshTokenLives = false; //!< a refresh token that was rotated away is still taken
    bool omitRefreshToken = false; //!< the answer to a refresh has none
    int codeSeconds = 300; //!< life of a code
    int accessTokenSeconds = 3600; //!< life of an access token
    int refreshTokenSeconds = 0; //!< life of a refresh token; 0 = no end
    bool expiresInAsText = false; //!< `expires_in` comes as text
    bool grantBasicOnly = false; //!< whatever the owner ticks, the basic class alone is granted
    bool controlNotOpened = false; //!< the control scope is not opened for any client
    bool httpsRedirectsOnly = false; //!< redirect addresses without https are no good
    bool noLoopbackRedirects = false; //!< redirect addresses at 127.0.0.1 are no good
    bool wrongRegion = false; //!< host of another region: invalid_client from token, 305 from the API
    bool invalidTokenAs401 = false; //!< HTTP 401 with the body of 305 for a token that is not good
    bool bothHeadersTaken = false; //!< XSRF-TOKEN besides the bearer token does no harm
    bool scopesAtRefresh = false; //!< what the owner changes counts from the next refresh on only
    bool revokeFails = false; //!< revoke-token answers 500 and 1107
    QString autoConsent; //!< user name of who consents to everything without a page; "*" = first owner
    QStringList plantsOff; //!< codes of plants whose API access the owner has switched off: 20056 with OAuth
    QString gridFilterZone; //!< region's zone of the grid-connection filter; empty = plain UTC instants

    //! Takes the members that are there; false and *error (not null) on an unknown name or a wrong type,
    //! nothing changed.
    //! `emptyRows` is "nullBefore", "omit" or "nullAll", or an object of them by plant code, "*" being the
    //! rest. `plantsOff` is a list of texts, or a text with commas.
    bool apply(const QJsonObject &changes, QString *error);
    QJsonObject toJson() const;

    EmptyRows emptyRowsFor(const QString &plantCode) const { return emptyRowsOf.value(plantCode, emptyRows); }
};

} // namespace Simulation
