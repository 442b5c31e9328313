// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/historydecoder.h"

#include "core/api/rowwalk.h"

using namespace Qt::Literals::StringLiterals;
using TableFilling::Scalar;

Result<DeviceHistory> decodeDeviceHistory(const QByteArray &body)
{
    constexpr int other = -1;
    constexpr int untimed = -2;
    DeviceHistory answer;
    QList<int> owners; // 0, or why the row cannot be used
    std::string device; // a comparison of bytes for each row instead of a QString
    RowWalk walk(answer.values, answer.oddities, nullptr);
    const ApiError error = walk.walk(body, [&](int row, std::string_view key, const Scalar &value) {
        if (row == owners.size()) {
            owners.append(untimed);
            answer.times.append(0);
        }
        if (key == "collectTime") {
            if (isPlausibleTime(value.integer)) {
                answer.times[row] = *value.integer;
                owners[row] = owners.at(row) == untimed ? 0 : owners.at(row);
            }
        } else if ((key == "devDn" || key == "devDns") && !value.text().isEmpty()) { // both are printed
            const std::string_view name = value.utf8;
            if (device.empty())
                device = name;
            else if (device != name)
                owners[row] = other;
        }
    });
    if (error.kind != ApiError::Kind::None)
        return error;
    answer.device = {QString::fromStdString(device)};
    for (int row = 0; row < owners.size(); ++row) {
        if (owners.at(row) == untimed)
            answer.oddities << u"row %1: no collectTime"_s.arg(row);
        else if (owners.at(row) == other)
            answer.oddities << u"row %1: another device"_s.arg(row);
    }
    if (const auto order = rowOrder(owners, answer.times)) {
        answer.times = selected(answer.times, *order);
        answer.values = answer.values.selected(*order);
    }
    return answer;
}
