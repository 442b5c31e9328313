// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulatorserver.h"

#include <QThread>

namespace Simulation {

//! Runs a simulator in a thread of its own, for `--demo`: the window talks to it over a socket as to the real
//! service. Ends the thread in its destructor.
class SimulatorThread : public QObject
{
    Q_OBJECT
public:
    //! `options.now` is called in the other thread.
    explicit SimulatorThread(SimulatorOptions options, QObject *parent = nullptr);
    ~SimulatorThread() override;

    //! Returns at once; exactly one of ready and failed follows, in the thread of this object. To be called
    //! once.
    void start();

    //! Of the OAuth host; only after ready().
    QUrl oauthUrl() const { return m_oauthUrl; }
    const OAuthClient &client() const { return m_client; }

Q_SIGNALS:
    void ready(const QUrl &baseUrl, const QString &userName, const QString &systemCode);
    void failed(const QString &error);

private:
    SimulatorOptions m_options;
    QThread m_thread;
    QUrl m_oauthUrl;
    OAuthClient m_client;
};

} // namespace Simulation
