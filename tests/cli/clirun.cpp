// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clirun.h"

#include <QProcessEnvironment>

using namespace Qt::Literals::StringLiterals;

namespace {

Simulation::SimulatorOptions withFixedClock(Simulation::SimulatorOptions options, qint64 now)
{
    options.now = [now] { return now; };
    return options;
}

} // namespace

CliRun::CliRun(Simulation::SimulatorOptions options, qint64 now)
    : m_now(now)
    , m_server(withFixedClock(std::move(options), now))
{
    QString error;
    m_isServing = m_server.start(&error);
    baseUrl = m_server.baseUrl().toString();
    userName = m_server.userName();
    password = m_server.systemCode();
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process,
                     [this] { m_output += m_process.readAllStandardOutput(); });
    QObject::connect(&m_process, &QProcess::readyReadStandardError, &m_process,
                     [this] { m_messages += m_process.readAllStandardError(); });
}

CliRun::~CliRun()
{
    // Its end is no longer of interest, and the buffers go before the process does.
    m_process.disconnect();
}

qint64 CliRun::now() const
{
    return m_now;
}

qint64 CliRun::calls() const
{
    using enum Simulation::EndpointId;
    qint64 sum = 0;
    for (const auto endpoint : {Login, Logout, PlantList, DeviceList, PlantRealtime, DeviceRealtime,
                                DeviceHistory, PlantHour, PlantDay, PlantMonth, PlantYear, DeviceDay,
                                DeviceMonth, DeviceYear, BatteryModeConfig, ActivePowerModeConfig})
        sum += m_server.acceptedCalls(endpoint);
    return sum;
}

void CliRun::start(const QStringList &arguments)
{
    startBare(arguments
              + QStringList {u"--base-url"_s, baseUrl, u"--user"_s, userName, u"--data-dir"_s, folder()});
}

void CliRun::startBare(const QStringList &arguments)
{
    m_output.clear();
    m_messages.clear();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // No keychain: neither the user's own nor one that asks.
    if (!hasKeychain)
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"HELIODESK_SYSTEM_CODE"_s);
    if (!password.isEmpty())
        environment.insert(u"HELIODESK_SYSTEM_CODE"_s, password);
    if (!locale.isEmpty()) {
        environment.insert(u"LC_ALL"_s, locale);
        environment.remove(u"LANGUAGE"_s);
    }
    if (!timeZone.isEmpty())
        environment.insert(u"TZ"_s, timeZone);
    m_process.setProcessEnvironment(environment);
    m_process.start(QStringLiteral(HELIODESK_CLI), arguments);
}
