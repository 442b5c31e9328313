// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio.h"

namespace Simulation {
namespace {

constexpr int AllInOneType = 23093; // since 26.2.0

} // namespace

Portfolio::Portfolio(const SimulatedWorld &world, ApiProfile profile)
    : m_world(world)
    , m_profile(profile)
{
    const QList<SimulatedPlant> &plants = world.plants();
    m_plants.reserve(plants.size());
    for (int i = 0; i < int(plants.size()); ++i)
        m_plants.insert(plants.at(i).code, i);
    const QList<SimulatedDevice> &devices = world.devices();
    m_devices.reserve(devices.size() * 2);
    m_serials.reserve(devices.size());
    for (int i = 0; i < int(devices.size()); ++i) {
        m_devices.insert(QString::number(devices.at(i).id), i);
        m_devices.insert(devices.at(i).dn, i);
        if (!devices.at(i).serial.isEmpty())
            m_serials.insert(devices.at(i).serial, i);
    }
}

std::pair<int, int> Portfolio::plantRange(const Account &account) const
{
    const int all = int(m_world.plants().size());
    const int first = std::min(account.firstPlant, all);
    const int last = account.plantCount < 0 ? all : std::min(all, first + account.plantCount);
    return {first, last};
}

int Portfolio::plant(const Account &account, const QString &code) const
{
    const int index = m_plants.value(code, -1);
    const auto [first, last] = plantRange(account);
    return index >= first && index < last ? index : -1;
}

bool Portfolio::shows(int device) const
{
    return m_profile != ApiProfile::V25_3_0 || m_world.devices().at(device).typeId != AllInOneType;
}

int Portfolio::owned(const Account &account, int device) const
{
    if (device < 0 || !shows(device))
        return -1;
    const auto [first, last] = plantRange(account);
    const int plant = m_world.devices().at(device).plant;
    return plant >= first && plant < last ? device : -1;
}

int Portfolio::deviceById(const Account &account, const QString &idOrDn) const
{
    return owned(account, m_devices.value(idOrDn, -1));
}

int Portfolio::deviceBySerial(const Account &account, const QString &serial) const
{
    return owned(account, m_serials.value(serial, -1));
}

AccountSize Portfolio::sizeOf(const Account &account) const
{
    const auto [first, last] = plantRange(account);
    AccountSize size;
    size.plants = last - first;
    for (int plant = first; plant < last; ++plant) {
        const SimulatedPlant &entry = m_world.plants().at(plant);
        for (int i = entry.firstDevice; i < entry.firstDevice + entry.deviceCount; ++i) {
            if (shows(i))
                ++size.devicesByType[m_world.devices().at(i).typeId];
        }
    }
    return size;
}

} // namespace Simulation
