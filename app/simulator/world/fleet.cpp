// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet.h"

#include "builtinsites.h"
#include "numbers.h"

using namespace Qt::Literals::StringLiterals;

namespace Simulation {

namespace {

constexpr int connectionDates = 6; // of the plants of one archetype
constexpr int deviceNumbers = 100; // reserved for a plant
constexpr double neighbourhood = 20; // degrees

class Builder
{
public:
    Builder(const std::vector<Site> &sites, quint64 seed)
        : m_sites(sites)
        , m_seed(seed)
    {
    }

    void addOriginal(int site)
    {
        const Site &s = m_sites[size_t(site)];
        const auto index = m_fleet.plants.size();
        m_fleet.archetypes.push_back(std::make_unique<Archetype>(s, m_seed));
        const PlantUnit unit {int(m_fleet.archetypes.size()) - 1, 1, mix(m_seed, 10, quint64(index)),
                              slotAt(s.connected.toMSecsSinceEpoch()), -1};
        addPlant(unit, s.name, s.address, s.contactPerson, s.contactMethod, s.connected, s.latitude,
                 s.longitude);
    }

    void addDrawn()
    {
        if (m_variants.empty())
            makeVariants();
        const auto index = quint64(m_fleet.plants.size());
        const quint64 chance = mix(m_seed, 20, index);
        const Variant &variant = m_variants[variantFor(chance)];
        const Site &site = m_fleet.archetypes[size_t(variant.archetype)]->site();
        static constexpr double scales[] = {0.5, 1, 1, 1.5};
        const auto age = qint64(mix(chance, 1) % connectionDates);
        const QDateTime connected = site.connected.addDays(-131 * age);
        PlantUnit unit {variant.archetype, scales[mix(chance, 2) % 4], chance,
                        slotAt(connected.toMSecsSinceEpoch()), -1};
        unit.isDrawn = true;
        if (unit01(chance, 3) < 0.008) // a few lost its link in spring 2026
            unit.lostSlot = lostFrom + qint64(mix(chance, 4) % 60) * slotsPerDay;
        const Place &place = m_places[size_t(variant.place)];
        const auto pick = [&](const QStringList &list, quint64 what) {
            return list.isEmpty() ? place.town : list.at(qsizetype(mix(chance, what) % quint64(list.size())));
        };
        const QString name = u"%1 %2"_s.arg(pick(place.names, 5)).arg(index + 1);
        const QString address =
            u"%1 %2, %3"_s.arg(pick(place.streets, 6)).arg(1 + mix(chance, 7) % 120).arg(place.town);
        const double north = 0.04 * (unit01(chance, 8) - 0.5);
        const double east = 0.06 * (unit01(chance, 9) - 0.5);
        addPlant(unit, name, address, {}, {}, connected, site.latitude + north, site.longitude + east);
    }

    Fleet take() { return std::move(m_fleet); }

private:
    struct Variant
    {
        int archetype, place, firstShare;
    };
    static constexpr qint64 lostFrom = 1'772'323'200'000 / slotMs; // 1 March 2026

    static double unit01(quint64 chance, quint64 what) { return Simulation::unit(mix(chance, what)); }

    // Plants share archetypes, because a model year costs some ten milliseconds (archetype.h).
    void makeVariants()
    {
        m_places = builtInPlaces();
        const bool nobodyCounts =
            std::all_of(m_sites.begin(), m_sites.end(), [](const Site &s) { return s.fleetWeight == 0; });
        for (size_t s = 0; s < m_sites.size(); ++s) {
            const Site &base = m_sites[s];
            const int weight = nobodyCounts ? 1 : base.fleetWeight;
            const int count = weight == 0 ? 0 : std::clamp(weight / 4, 4, 16);
            const std::vector<int> near = placesNear(base);
            const Place &nearest = m_places[size_t(near.front())];
            // A site far from all known places stays where it is.
            const bool moves =
                std::hypot(nearest.latitude - base.latitude, nearest.longitude - base.longitude)
                < neighbourhood;
            for (int v = 0; v < count; ++v) {
                const quint64 chance = mix(m_seed, 30 + s, quint64(v));
                const int place = near[size_t(v) % near.size()];
                m_fleet.archetypes.push_back(
                    std::make_unique<Archetype>(variantOf(base, place, moves, chance), m_seed));
                m_variants.push_back({int(m_fleet.archetypes.size()) - 1, place, m_shares});
                m_shares += std::max(1, weight * 1000 / count);
            }
        }
    }

    std::vector<int> placesNear(const Site &site) const
    {
        std::vector<std::pair<double, int>> byDistance;
        for (size_t p = 0; p < m_places.size(); ++p) {
            if ((m_places[p].latitude < 0) == (site.latitude < 0)) {
                byDistance.emplace_back(
                    std::hypot(m_places[p].latitude - site.latitude, m_places[p].longitude - site.longitude),
                    int(p));
            }
        }
        std::sort(byDistance.begin(), byDistance.end());
        std::vector<int> near;
        for (size_t i = 0; i < std::min<size_t>(8, byDistance.size()); ++i)
            near.push_back(byDistance[i].second);
        return near;
    }

    Site variantOf(Site site, int place, bool moves, quint64 chance) const
    {
        const Place &at = m_places[size_t(place)];
        if (moves) {
            site.latitude = at.latitude;
            site.longitude = at.longitude;
            site.zone = at.zone;
        }
        site.connected = QDateTime(site.connected.date().addDays(-int(mix(chance, 1) % 120)),
                                   site.connected.time(), site.zone);
        site.name += u" #%1"_s.arg(chance); // seeds its household
        site.faults.clear(); // plants of a fleet have their own
        site.annualLoadKwh *= 0.7 + 0.7 * unit01(chance, 2);
        const double turn = std::round(60 * unit01(chance, 3) - 30);
        const double more = 0.85 + 0.3 * unit01(chance, 4);
        for (InverterSpec &inverter : site.inverters) {
            for (StringSpec &s : inverter.strings) {
                s.azimuth = std::fmod(s.azimuth + turn + 360, 360);
                s.kwp = std::round(s.kwp * more * 100) / 100;
            }
        }
        return site;
    }

    size_t variantFor(quint64 chance) const
    {
        const int share = int(unit01(chance, 0) * m_shares);
        size_t v = m_variants.size() - 1;
        while (v > 0 && m_variants[v].firstShare > share)
            --v;
        return v;
    }

    void addPlant(const PlantUnit &unit, const QString &name, const QString &address, const QString &person,
                  const QString &method, const QDateTime &connected, double latitude, double longitude)
    {
        const Site &site = m_fleet.archetypes[size_t(unit.archetype)]->site();
        SimulatedPlant plant;
        const auto index = m_fleet.plants.size();
        m_firstNumber = 40'000'001 + qint64(index) * deviceNumbers;
        plant.code = u"NE=%1"_s.arg(m_firstNumber);
        plant.name = name;
        plant.address = address;
        plant.latitude = latitude;
        plant.longitude = longitude;
        plant.contactPerson = person;
        plant.contactMethod = method;
        plant.gridConnection = connected.toOffsetFromUtc(site.zone.offsetFromUtc(connected));
        plant.zone = site.zone;
        for (const InverterSpec &inverter : site.inverters) {
            for (const StringSpec &s : inverter.strings)
                plant.capacityKwp += s.kwp * unit.scale;
        }
        plant.capacityKwp = std::round(plant.capacityKwp * 1000) / 1000;
        plant.firstDevice = int(m_fleet.devices.size());
        addDevices(site, unit.scale);
        plant.deviceCount = int(m_fleet.devices.size()) - plant.firstDevice;
        m_fleet.plantUnits.push_back(unit);
        m_fleet.plants.push_back(std::move(plant));
    }

    void addDevices(const Site &site, double scale)
    {
        m_nextDevice = 0;
        using Role = DeviceUnit::Role;
        for (size_t i = 0; i < site.inverters.size(); ++i) {
            const InverterSpec &spec = site.inverters[i];
            SimulatedDevice &device = addDevice({Role::Inverter, int(i)}, spec.type, spec.name,
                                                sized(spec.model, spec.ratedKw * scale), spec.software);
            device.inverterType = device.model;
            device.ratedKw = spec.ratedKw * scale;
            device.optimizers = spec.optimizers;
        }
        if (site.battery) {
            addDevice({Role::Battery, 0}, site.battery->type, site.battery->name,
                      sized(site.battery->model, site.battery->capacityKwh * scale), site.battery->software);
        }
        if (site.meter)
            addDevice({Role::Meter, 0}, site.meter->type, site.meter->name, site.meter->model,
                      site.meter->software);
        for (const OtherSpec &other : site.others) {
            const Role role = other.type == 10 ? Role::Environment
                : other.type == 63             ? Role::Logger
                                               : Role::Silent;
            addDevice({role, 0}, other.type, other.name, other.model, other.software);
        }
    }

    SimulatedDevice &addDevice(const DeviceUnit &unit, int type, const QString &name, const QString &model,
                               const QString &software)
    {
        const qint64 number = m_firstNumber + 10 + m_nextDevice++;
        SimulatedDevice device;
        device.id = 1'000'000'000'000'000 + number;
        device.dn = u"NE=%1"_s.arg(number);
        device.name = name;
        device.serial =
            u"%1%2"_s.arg(type == 23070                  ? u"EM24"_s
                              : type == 39 || type == 41 ? u"BT23"_s
                                                         : u"ES23"_s)
                .arg(number);
        device.typeId = type;
        device.model = model;
        device.softwareVersion = software;
        device.plant = int(m_fleet.plants.size());
        m_fleet.deviceUnits.push_back(unit);
        m_fleet.devices.push_back(std::move(device));
        return m_fleet.devices.back();
    }

    // "%1" in a model name is its size.
    static QString sized(const QString &model, double size)
    {
        return model.contains("%1"_L1) ? model.arg(QString::number(size, 'g', 4)) : model;
    }

    const std::vector<Site> &m_sites;
    quint64 m_seed;
    Fleet m_fleet;
    std::vector<Place> m_places;
    std::vector<Variant> m_variants;
    int m_shares = 0;
    qint64 m_firstNumber = 0;
    int m_nextDevice = 0;
};

} // namespace

Fleet makeFleet(const std::vector<Site> &sites, int plantCount, quint64 seed)
{
    Builder builder(sites, seed);
    const int count = plantCount > 0 ? plantCount : int(sites.size());
    for (int i = 0; i < count; ++i) {
        if (i < int(sites.size()))
            builder.addOriginal(i);
        else
            builder.addDrawn();
    }
    return builder.take();
}

} // namespace Simulation
