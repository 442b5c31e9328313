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
        if (server->start(&error))
            Q_EMIT ready(server->baseUrl(), server->userName(), server->systemCode());
        else
            Q_EMIT failed(error);
    });
    m_thread.start();
}

} // namespace Simulation
