// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/realtimedecoders.h"

#include "core/api/rowwalk.h"

using namespace Qt::Literals::StringLiterals;
using TableFilling::Scalar;

Result<PlantRealtime> decodePlantRealtime(const QByteArray &body)
{
    PlantRealtime answer;
    RowWalk walk(answer.values, answer.oddities, &answer.serverTime);
    const ApiError error = walk.walk(body, [&answer](int row, std::string_view key, const Scalar &value) {
        if (row == answer.plants.size())
            answer.plants.append(PlantCode());
        if (key == "stationCode" || key == "plantCode")
            answer.plants[row] = {value.text()};
    });
    if (error.kind != ApiError::Kind::None)
        return error;
    for (qsizetype row = 0; row < answer.plants.size(); ++row) {
        if (answer.plants.at(row).isEmpty())
            answer.oddities << u"row %1: no stationCode"_s.arg(row);
    }
    return answer;
}

Result<DeviceRealtime> decodeDeviceRealtime(const QByteArray &body)
{
    DeviceRealtime answer;
    RowWalk walk(answer.values, answer.oddities, &answer.serverTime);
    const ApiError error = walk.walk(body, [&answer](int row, std::string_view key, const Scalar &value) {
        if (row == answer.devices.size()) {
            answer.devices.append(DeviceId());
            answer.serials.append(QString());
        }
        if (key == "devId")
            answer.devices[row] = {value.integer.value_or(0)};
        else if (key == "sn")
            answer.serials[row] = value.text();
    });
    if (error.kind != ApiError::Kind::None)
        return error;
    for (qsizetype row = 0; row < answer.devices.size(); ++row) {
        if (answer.devices.at(row).value == 0)
            answer.oddities << u"row %1: no devId"_s.arg(row);
    }
    return answer;
}
