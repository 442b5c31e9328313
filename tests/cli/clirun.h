// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/simulatorserver.h"

#include <QProcess>
#include <QTemporaryDir>

//! A simulator on a loopback socket in this process, a data folder of its own, and the real heliodesk-cli
//! started against them. Several may run at the same time: a run waits most of its time for the pauses
//! between calls.
class CliRun
{
public:
    static constexpr qint64 noonOfJune = 1'782'036'000'000; //!< 2026-06-21T12:00+02:00

    //! The simulator's clock stands still at \a now (UTC ms), so its values do too.
    explicit CliRun(Simulation::SimulatorOptions options = {}, qint64 now = noonOfJune);
    ~CliRun();

    //! False if the server does not come up.
    bool isServing() const { return m_isServing; }
    Simulation::SimulatorServer &server() { return m_server; }
    QString folder() const { return m_folder.path(); }
    qint64 now() const;
    //! Calls the service let pass, of all interfaces tests look at.
    qint64 calls() const;

    //! Starts `heliodesk-cli arguments` with address, user and data folder added.
    void start(const QStringList &arguments);
    //! The same without anything added.
    void startBare(const QStringList &arguments);
    bool hasEnded() const { return m_process.state() == QProcess::NotRunning; }
    //! True if it was not killed by a signal.
    bool isCleanEnd() const { return m_process.exitStatus() == QProcess::NormalExit; }
    int exitCode() const { return m_process.exitCode(); }
    //! What the last run wrote; complete once it has ended.
    QByteArray output() const { return m_output; }
    QByteArray messages() const { return m_messages; }
    QProcess &process() { return m_process; }

    QString password; //!< put into HELIODESK_SYSTEM_CODE; empty = not set
    bool hasKeychain =
        false; //!< the one of this process's session bus (keychain_test.sh); else there is none
    QString baseUrl; //!< the simulator's, unless changed
    QString userName;
    QString locale; //!< of the program's surroundings (LC_ALL); empty = this process's
    QString timeZone; //!< of the program's surroundings (TZ); empty = this process's

private:
    qint64 m_now;
    Simulation::SimulatorServer m_server;
    QTemporaryDir m_folder;
    QProcess m_process;
    QByteArray m_output;
    QByteArray m_messages;
    bool m_isServing = false;
};
