// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/application.h"
#include "app/simulator/simulatorserver.h"
#include "core/auth/memorysecretstore.h"
#include "core/util/clock.h"
#include "tests/support/flowdriver.h"
#include "tests/support/scriptedprompter.h"

#include <QSet>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>
#include <vector>

class AccountSession;
class MainWindow;

//! The program as it ships (app/desktop/application), with simulators on real loopback sockets, a clock moved
//! by hand and a secret store in memory. It can be ended and started again on the same folder.
class Program
{
public:
    //! 2026-06-21T10:00Z by default: noon in Europe.
    explicit Program(qint64 begin = 1'782'036'000'000);
    ~Program();

    //! A simulator with an account that the program knows at its next start. Null if the server does not come
    //! up.
    Simulation::SimulatorServer *addAccount(const QString &id, int plants,
                                            Simulation::SimulatorOptions options = {});
    //! The same with an account on the consent of the first owner, whose tokens lie in the secret store.
    Simulation::SimulatorServer *addConsent(const QString &id, int plants,
                                            Simulation::SimulatorOptions options = {});
    //! A simulator that the program knows nothing of. Null if it does not come up.
    Simulation::SimulatorServer *addService(int plants, Simulation::SimulatorOptions options = {});
    //! Starts the program with its window and waits until every account is open.
    bool start(CommandLine line = {});
    //! What an end of the program does.
    void end();
    //! Lets simulated time pass until every account has its first data.
    bool reachFirstData();
    //! Lets time wait for the calls of accounts that were opened since the start.
    void followNewAccounts();
    bool runFor(qint64 span);
    bool runUntilTrue(const std::function<bool()> &condition, qint64 longest);

    MainWindow &window() { return m_application->window(); }
    Application &application() { return *m_application; }
    ManualClock &clock() { return *m_clock; }
    ScriptedPrompter &prompter() { return *m_prompter; }
    MemorySecretStore &secrets() { return m_secrets; }
    //! Addresses that were to be opened, which nothing does.
    const QList<QUrl> &openedUrls() const { return m_openedUrls; }
    QString folder() const { return m_folder.path(); }
    //! Replaces the faults of the \a number-th account's simulator.
    bool script(const QByteArray &rules, size_t number = 0);

private:
    QTemporaryDir m_folder;
    MemorySecretStore m_secrets;
    std::vector<std::unique_ptr<Simulation::SimulatorServer>> m_servers;
    qint64 m_now;
    ManualClock *m_clock = nullptr; // the application's
    ScriptedPrompter *m_prompter = nullptr; // the application's
    std::unique_ptr<Application> m_application;
    std::unique_ptr<FlowDriver> m_driver;
    QSet<AccountSession *> m_followed;
    QList<QUrl> m_openedUrls;
};
