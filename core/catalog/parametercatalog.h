// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/controlcommand.h"
#include "core/domain/controlsite.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <variant>

class QJsonObject;
class QJsonValue;

//! Every number that a command can carry (`control-endpoints.md` §4–§8).
enum class ControlParameter {
    TargetSoc,
    ForcedMinutes,
    ForcedPower,
    GridChargePower,
    EndOfChargeSoc,
    EndOfDischargeSoc,
    MaximumChargePower,
    MaximumDischargePower,
    FeedInLimit,
    DispatchPower
};

//! A range that holds for one plant. Unit and decimals are the catalogue's.
struct ParameterRange
{
    double minimum = 0;
    std::optional<double> maximum; //!< nothing: the limit of the device, which is not known
    bool isCutAbove = false; //!< a larger value is not refused but cut by the device

    friend bool operator==(const ParameterRange &, const ParameterRange &) = default;
};

//! What a power is for, where that decides its limit.
struct PowerTarget
{
    bool isDischarge = false; //!< for ForcedPower and DispatchPower
    DeviceDn battery; //!< for DispatchPower: the limit of this one; empty: of all batteries together
};

//! Names, units, steps and ranges of the parameters, from resources/catalog/control-parameters.json.
class ParameterCatalog
{
public:
    struct Entry
    {
        ControlParameter parameter;
        ControlFamily family;
        QString key; //!< on the wire, e.g. "maxGridFeedInPower"
        QString unit; //!< of the wire: "W", "kW", "%", "min"
        int decimals = 0; //!< that the wire takes
        double step = 1; //!< of a spin box
        QString source; //!< e.g. "control-endpoints.md §7.1"
    };

    static const ParameterCatalog &instance();
    const Entry &entry(ControlParameter parameter) const;
    const QList<Entry> &entries() const { return m_entries; }
    //! For power without a sign: forced power and dispatch begin above 0.
    ParameterRange range(ControlParameter parameter, const ControlSite &site,
                         const PowerTarget &target = {}) const;
    //! What in the file does not fit our lists, for the test that walks every entry.
    const QStringList &problems() const { return m_problems; }

    static constexpr int mostWindows = 14; //!< §5.2

private:
    enum class SiteLimit { BatteryCharge, BatteryDischarge, BatteryDirection, RatedPower };
    using Maximum = std::variant<double, SiteLimit>;
    struct Limits
    {
        double minimum = 0;
        std::array<Maximum, 5> maximum; //!< by ControllerKind
        bool isCutAbove = false;
    };
    ParameterCatalog();
    void read(const QJsonObject &object);
    Maximum readMaximum(const QJsonValue &value, const QString &place);

    QList<Entry> m_entries; //!< by ControlParameter
    QList<Limits> m_limits;
    QStringList m_problems;
};
