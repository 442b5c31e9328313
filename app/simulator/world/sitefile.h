// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../faultkind.h"
#include "../plantsettings.h"
#include "weather.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace Simulation {

constexpr size_t maxDevices = 80; //!< of one site, without battery and meter
constexpr size_t maxPlanes = 64; //!< directions of strings in one site

struct StringSpec
{
    int mppt = 0; //!< from 0
    double kwp = 0;
    double tilt = 30, azimuth = 180;
    double factor = 1; //!< soiling, shade
    bool dead = false; //!< blown fuse: voltage, no current
    qint64 since = 0; //!< when it died or grew weak, UTC ms; 0 = the connection
};

enum class InverterFault { None, Offline, Shutdown };

struct InverterSpec
{
    int type = 38; //!< 1 or 38
    QString name, model, software;
    double ratedKw = 10;
    double limitKw = 0; //!< commanded limit (state 513), 0 = none
    int phases = 3;
    int mppts = 2;
    int optimizers = 0;
    double yieldBefore = 0; //!< kWh on its own counter before the plant was connected
    InverterFault fault = InverterFault::None;
    qint64 since = 0; //!< of the fault, UTC ms; 0 = the connection
    std::vector<StringSpec> strings;
};

struct BatterySpec
{
    int type = 39; //!< 39: on the DC side of the first inverter; 41: on the AC side of the plant
    QString name, model, software;
    double capacityKwh = 10, maxChargeKw = 5, maxDischargeKw = 5;
    double minSoc = 5, maxSoc = 100; //!< %
    double chargeEfficiency = 0.97, dischargeEfficiency = 0.97;
    int packs = 1;
};

struct MeterSpec
{
    int type = 47; //!< 17, 47 or 23070
    QString name, model, software;
    int phases = 3;
};

struct OtherSpec
{
    int type = 62;
    QString name, model, software;
};

//! An alarm without effect on the figures: from an instant on, or in a window of each so many-th local day.
struct FaultSpec
{
    FaultKind kind = FaultKind::LowInsulation;
    int device = 0; //!< offset within the site's devices
    int part = 0;
    qint64 since = 0; //!< UTC ms; 0 = always
    int everyDays = 0; //!< 0 = for good
    int fromMinute = 0, minutes = 0;
    unsigned months = 0; //!< bit 1 = January …; 0 = all
};

struct Site
{
    QString name, address, contactPerson, contactMethod;
    double latitude = 48, longitude = 11;
    QTimeZone zone;
    QDateTime connected; //!< with the plant's zone
    Climate climate;
    double gridHz = 50, gridVolts = 230;
    double feedInTariff = 0.08, purchasePrice = 0.3; //!< plant currency a kWh
    bool business = false;
    double annualLoadKwh = 4000;
    int fleetWeight = 1; //!< share in a fleet
    std::vector<InverterSpec> inverters;
    std::optional<BatterySpec> battery;
    std::optional<MeterSpec> meter;
    std::vector<OtherSpec> others;
    std::vector<FaultSpec> faults;
    PlantSettings settings;
};

//! Reads a site file (resources/sites/README.md). Unknown members are ignored, missing ones have defaults; on
//! a mistake returns nothing and says where in `error`.
std::optional<Site> readSite(const QByteArray &json, QString &error);

} // namespace Simulation
