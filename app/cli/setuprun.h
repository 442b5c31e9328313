// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"

#include <QObject>
#include <QString>

class Clock;
class ProfileStore;
class QNetworkProxy;
class SecretStore;

//! What a run finds that works on accounts themselves. All of it outlives the run.
struct SetupPlace
{
    ProfileStore &profiles;
    SecretStore &secrets;
    Clock &clock;
    QString folder; //!< of the data
};

//! One run of a command that makes, changes or ends the link of an account, and so has no session yet. Ends
//! exactly once with finished().
class SetupRun : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void start(const QNetworkProxy &proxy) = 0;

Q_SIGNALS:
    void finished(ExitCode code);
};
