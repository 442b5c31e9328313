// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulatorthread.h"

namespace Simulation {

using namespace Qt::Literals::StringLiterals;

SimulatorThread::SimulatorThread(SimulatorOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    m_thread.setObjectName(u"simulator"_s);
}

SimulatorThread::~SimulatorThread()
{
    m_thread.quit();
    m_thread.wait();
}

void SimulatorThread::start()
{
    auto *server = new SimulatorServer(m_options);
    server->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, server, &QObject::deleteLater);
    connect(&m_thread, &QThread::started, server, [this, server] {
        QString error;
        const bool isUp = server->start(&error);
        // Signals leave in the owner's thread, so that direct connections are safe.
        QMetaObject::invokeMethod(
            this,
            [this, isUp, error, url = server->baseUrl(), name = server->userName(),
             code = server->systemCode(), oauthUrl = server->oauthUrl(), client = server->clients().first()] {
                m_oauthUrl = oauthUrl;
                m_client = client;
                if (isUp)
                    Q_EMIT ready(url, name, code);
                else
                    Q_EMIT failed(error);
            },
            Qt::QueuedConnection);
    });
    m_thread.start();
}

} // namespace Simulation
