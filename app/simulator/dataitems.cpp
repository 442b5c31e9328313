// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataitems.h"

#include <numeric>

namespace Simulation {
namespace {

//! A step that meets every one of so many items.
std::size_t strideOf(std::size_t count)
{
    std::size_t stride = 7;
    while (std::gcd(stride, count) > 1)
        stride += 2;
    return stride;
}

bool isHidden(const DataItem &item, const ItemStyle &style)
{
    // Lifetime counters of batteries came with 26.1.0.
    return style.profile == ApiProfile::V25_3_0 && style.typeId == 39
        && (std::strcmp(item.key, "total_charged_energy") == 0
            || std::strcmp(item.key, "total_discharged_energy") == 0);
}

//! The state a 25.3.0 service has for one that 26.2.0 added (device-fields.json, `valuesSince`).
double olderState(double state)
{
    const int code = int(state);
    if ((code >= 4 && code <= 7) || code == 2560 || code == 2561)
        return 0;
    if ((code >= 515 && code <= 525) || (code >= 1027 && code <= 1029))
        return 512;
    if (code >= 775 && code <= 785)
        return 768;
    return code == 40961 ? 40960 : state;
}

bool isInverterState(const DataItem &item, const ItemStyle &style)
{
    return (style.typeId == 1 || style.typeId == 38) && std::strcmp(item.key, "inverter_state") == 0;
}

void writeNumber(JsonWriter &json, const DataItem &item, const ItemStyle &style)
{
    if (style.quotedNumbers)
        json.raw('"');
    if (item.kind == DataItem::Kind::Integer)
        json.integer(qint64(item.number));
    else if (style.profile == ApiProfile::V25_3_0 && isInverterState(item, style))
        json.number(olderState(item.number), item.decimals);
    else
        json.number(item.number, item.decimals);
    if (style.quotedNumbers)
        json.raw('"');
}

} // namespace

ItemStyle ItemStyle::forPlants(const Switches &switches, ApiProfile profile)
{
    ItemStyle style;
    style.quotedNumbers = switches.quotedNumbers;
    style.missingKeys = switches.missingKeys;
    style.profile = profile;
    return style;
}

ItemStyle ItemStyle::forDevices(const Switches &switches, ApiProfile profile)
{
    ItemStyle style = forPlants(switches, profile);
    style.notAvailable = switches.notAvailable;
    return style;
}

void writeItems(JsonWriter &json, const DataItems &items, const ItemStyle &style, std::size_t turn)
{
    json.raw('{');
    const std::size_t stride = strideOf(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        const DataItem &item = items[(i * stride + turn) % items.size()];
        if (isHidden(item, style) || (style.missingKeys && item.kind == DataItem::Kind::Null))
            continue;
        json.key(item.key);
        switch (item.kind) {
        case DataItem::Kind::Number:
        case DataItem::Kind::Integer:
            writeNumber(json, item, style);
            break;
        case DataItem::Kind::Null:
            json.raw(style.notAvailable ? "\"N/A\"" : "null");
            break;
        case DataItem::Kind::NotAvailable:
            json.raw("\"N/A\"");
            break;
        case DataItem::Kind::Text:
            json.string(QString::fromUtf8(item.text));
            break;
        case DataItem::Kind::RawJson:
            json.raw(item.text);
            break;
        }
    }
    json.raw('}');
}

} // namespace Simulation
