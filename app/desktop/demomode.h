// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/democlock.h"
#include "app/simulator/simulatorthread.h"
#include "core/settings/profile.h"

#include <QTemporaryDir>

struct CommandLine;

//! Starts the simulator in a thread of its own on a loopback socket and makes a ready profile for it. From
//! there on the program walks the same path as with a real account.
class DemoMode : public QObject
{
    Q_OBJECT
public:
    explicit DemoMode(const CommandLine &line, QObject *parent = nullptr);
    ~DemoMode() override;

    //! Shared with the simulator.
    DemoClock &clock() { return m_clock; }
    //! Books, lists and settings of the demo; gone when it ends.
    QString folder() const { return m_folder.path(); }
    //! Returns at once; exactly one of ready() and failed() follows.
    void start();

Q_SIGNALS:
    //! With a person before it the account lives on the consent of the plants' owner (DemoOwner), so that
    //! commands can be tried; \a secret is then the client's. Else it is an API account and its system code.
    void ready(const Profile &profile, const QString &secret);
    void failed(const QString &reason);

private:
    DemoClock m_clock; // outlives the thread that reads it
    QTemporaryDir m_folder;
    std::unique_ptr<Simulation::SimulatorThread> m_simulator;
};
