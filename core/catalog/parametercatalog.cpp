// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/parametercatalog.h"

#include "core/catalog/catalogresource.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int parameterCount = int(ControlParameter::DispatchPower) + 1;

//! In the order of the enumerations.
const QStringList parameterIds {
    u"targetSoc"_s,      u"forcedMinutes"_s,     u"forcedPower"_s,        u"gridChargePower"_s,
    u"endOfChargeSoc"_s, u"endOfDischargeSoc"_s, u"maximumChargePower"_s, u"maximumDischargePower"_s,
    u"feedInLimit"_s,    u"dispatchPower"_s,
};
const QStringList families {
    u"forcedCharge"_s, u"batteryMode"_s, u"batteryParameters"_s, u"activePower"_s, u"batteryDispatch"_s,
};
const QStringList controllers {
    u"direct"_s, u"dongle"_s, u"emma"_s, u"smartLogger"_s, u"distributedSmartLogger"_s,
};
const QStringList siteLimits {
    u"batteryCharge"_s,
    u"batteryDischarge"_s,
    u"batteryDirection"_s,
    u"ratedPower"_s,
};
const QStringList units {u"%"_s, u"min"_s, u"W"_s, u"kW"_s};

//! Of the battery named, or of all together; nothing unless it is known of each.
std::optional<double> batteryLimit(const ControlSite &site, const DeviceDn &battery, bool isDischarge)
{
    double sum = 0;
    bool isFound = false;
    for (const ControlledBattery &candidate : site.batteries) {
        if (!battery.isEmpty() && candidate.dn != battery)
            continue;
        const auto &limit = isDischarge ? candidate.maxDischargeW : candidate.maxChargeW;
        if (!limit)
            return std::nullopt;
        sum += *limit;
        isFound = true;
    }
    return isFound ? std::optional(sum) : std::nullopt;
}

} // namespace

const ParameterCatalog &ParameterCatalog::instance()
{
    static const ParameterCatalog catalog;
    return catalog;
}

ParameterCatalog::ParameterCatalog()
{
    m_entries.resize(parameterCount);
    m_limits.resize(parameterCount);
    const QJsonArray entries =
        readCatalogue("control-parameters.json"_L1).object().value("parameters"_L1).toArray();
    for (const QJsonValue &value : entries)
        read(value.toObject());
    for (int i = 0; i < parameterCount; ++i) {
        if (m_entries.at(i).key.isEmpty())
            m_problems << parameterIds.at(i) + u": missing"_s;
    }
}

void ParameterCatalog::read(const QJsonObject &object)
{
    const QString id = object.value("id"_L1).toString();
    const qsizetype index = parameterIds.indexOf(id);
    const qsizetype family = families.indexOf(object.value("family"_L1).toString());
    if (index < 0 || family < 0 || !m_entries.at(index).key.isEmpty()) {
        m_problems << id + u": unknown, of no family, or twice"_s;
        return;
    }
    Entry &entry = m_entries[index];
    entry.parameter = ControlParameter(index);
    entry.family = ControlFamily(family);
    entry.key = object.value("key"_L1).toString();
    entry.unit = object.value("unit"_L1).toString();
    entry.decimals = object.value("decimals"_L1).toInt(-1);
    entry.step = object.value("step"_L1).toDouble();
    entry.source = object.value("source"_L1).toString();
    if (!units.contains(entry.unit))
        m_problems << id + u": unit"_s;
    if (entry.decimals < 0 || entry.decimals > 3 || entry.step <= 0)
        m_problems << id + u": decimals or step"_s;

    Limits &limits = m_limits[index];
    if (!object.value("minimum"_L1).isDouble())
        m_problems << id + u": minimum"_s;
    limits.minimum = object.value("minimum"_L1).toDouble();
    limits.isCutAbove = object.value("cutAbove"_L1).toBool();
    const QJsonValue maximum = object.value("maximum"_L1);
    if (maximum.isObject() && QStringList(maximum.toObject().keys()).size() != controllers.size())
        m_problems << id + u": not a maximum for each controller"_s;
    for (qsizetype i = 0; i < controllers.size(); ++i) {
        const QJsonValue value = maximum.isObject() ? maximum.toObject().value(controllers.at(i)) : maximum;
        limits.maximum.at(size_t(i)) = readMaximum(value, id);
    }
}

ParameterCatalog::Maximum ParameterCatalog::readMaximum(const QJsonValue &value, const QString &place)
{
    if (value.isDouble())
        return value.toDouble();
    const qsizetype limit = siteLimits.indexOf(value.toString());
    if (limit >= 0)
        return SiteLimit(limit);
    m_problems << place + u": maximum"_s;
    return 0.0;
}

const ParameterCatalog::Entry &ParameterCatalog::entry(ControlParameter parameter) const
{
    return m_entries.at(qsizetype(parameter));
}

ParameterRange ParameterCatalog::range(ControlParameter parameter, const ControlSite &site,
                                       const PowerTarget &target) const
{
    const Limits &limits = m_limits.at(qsizetype(parameter));
    ParameterRange range;
    range.minimum = limits.minimum;
    range.isCutAbove = limits.isCutAbove;
    const Maximum &maximum = limits.maximum.at(size_t(site.controller));
    if (const double *number = std::get_if<double>(&maximum)) {
        range.maximum = *number;
        return range;
    }
    switch (std::get<SiteLimit>(maximum)) {
    case SiteLimit::BatteryCharge:
        range.maximum = batteryLimit(site, {}, false);
        break;
    case SiteLimit::BatteryDischarge:
        range.maximum = batteryLimit(site, {}, true);
        break;
    case SiteLimit::BatteryDirection:
        range.maximum = batteryLimit(site, target.battery, target.isDischarge);
        break;
    case SiteLimit::RatedPower:
        range.maximum = site.ratedKw;
        break;
    }
    return range;
}
