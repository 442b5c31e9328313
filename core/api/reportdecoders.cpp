// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/reportdecoders.h"

#include "core/api/rowwalk.h"

using namespace Qt::Literals::StringLiterals;
using TableFilling::Scalar;

namespace {

//! Numbers owners in the order of their first appearance. Rows of one owner mostly follow each other.
template <typename Owner>
class OwnerNumbers
{
public:
    int numberOf(const Owner &owner)
    {
        const auto known = m_numbers.constFind(owner);
        if (known != m_numbers.constEnd())
            return *known;
        const int number = int(m_numbers.size());
        m_numbers.insert(owner, number);
        return number;
    }

private:
    QHash<Owner, int> m_numbers;
};

void nameOddRow(QStringList &oddities, int row, bool hasOwner, QLatin1StringView ownerKey)
{
    oddities << u"row %1: no %2"_s.arg(row).arg(hasOwner ? "collectTime"_L1 : ownerKey);
}

} // namespace

Result<PlantReportRows> decodePlantReport(const QByteArray &body)
{
    PlantReportRows answer;
    RowWalk walk(answer.values, answer.oddities, &answer.serverTime);
    const ApiError error = walk.walk(body, [&answer](int row, std::string_view key, const Scalar &value) {
        if (row == answer.plants.size()) {
            answer.plants.append(PlantCode());
            answer.times.append(0);
        }
        if (key == "stationCode" || key == "plantCode")
            answer.plants[row] = {value.text()};
        else if (key == "collectTime" && isPlausibleTime(value.integer))
            answer.times[row] = *value.integer;
    });
    if (error.kind != ApiError::Kind::None)
        return error;
    QList<int> owners;
    OwnerNumbers<PlantCode> numbers;
    for (int row = 0; row < answer.plants.size(); ++row) {
        const PlantCode &plant = answer.plants.at(row);
        const bool isUsable = !plant.isEmpty() && answer.times.at(row) > 0;
        owners << (isUsable ? numbers.numberOf(plant) : -1);
        if (!isUsable)
            nameOddRow(answer.oddities, row, !plant.isEmpty(), "stationCode"_L1);
    }
    if (const auto order = rowOrder(owners, answer.times)) {
        answer.plants = selected(answer.plants, *order);
        answer.times = selected(answer.times, *order);
        answer.values = answer.values.selected(*order);
    }
    return answer;
}

Result<DeviceReportRows> decodeDeviceReport(const QByteArray &body)
{
    DeviceReportRows answer;
    RowWalk walk(answer.values, answer.oddities, &answer.serverTime);
    const ApiError error = walk.walk(body, [&answer](int row, std::string_view key, const Scalar &value) {
        if (row == answer.devices.size()) {
            answer.devices.append(DeviceId());
            answer.serials.append(QString());
            answer.times.append(0);
        }
        if (key == "devId")
            answer.devices[row] = {value.integer.value_or(0)};
        else if (key == "sn")
            answer.serials[row] = value.text();
        else if (key == "collectTime" && isPlausibleTime(value.integer))
            answer.times[row] = *value.integer;
    });
    if (error.kind != ApiError::Kind::None)
        return error;
    QList<int> owners;
    // Where the id is there the serial says nothing new, and it may be missing in some of the rows.
    OwnerNumbers<QPair<DeviceId, QString>> numbers;
    for (int row = 0; row < answer.devices.size(); ++row) {
        const DeviceId id = answer.devices.at(row);
        const QString serial = id.value == 0 ? answer.serials.at(row) : QString();
        const bool hasOwner = id.value != 0 || !serial.isEmpty();
        const bool isUsable = hasOwner && answer.times.at(row) > 0;
        owners << (isUsable ? numbers.numberOf({id, serial}) : -1);
        if (!isUsable)
            nameOddRow(answer.oddities, row, hasOwner, "devId"_L1);
    }
    if (const auto order = rowOrder(owners, answer.times)) {
        answer.devices = selected(answer.devices, *order);
        answer.serials = selected(answer.serials, *order);
        answer.times = selected(answer.times, *order);
        answer.values = answer.values.selected(*order);
    }
    return answer;
}
