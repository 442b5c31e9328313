// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/support/benchfleet.h"

#include "core/api/realtimedecoders.h"
#include "core/catalog/fieldcatalog.h"

#include <QMap>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace BenchFleet {

namespace {

constexpr std::array<int, 12> plantTypes {
    DeviceType::StringInverter,     DeviceType::StringInverter, DeviceType::StringInverter,
    DeviceType::StringInverter,     DeviceType::StringInverter, DeviceType::StringInverter,
    DeviceType::StringInverter,     DeviceType::StringInverter, DeviceType::ResidentialBattery,
    DeviceType::ResidentialBattery, DeviceType::GridMeter,      DeviceType::PowerSensor};

constexpr int batchSize = 100;
constexpr qint64 firstDeviceId = 1'000'000'040'000'000;
constexpr qint64 answeredAt = 1'782'036'000'000;

//! Mixes an integer well; the same on every machine, unlike std's distributions.
quint64 mixed(quint64 x)
{
    x ^= x >> 30;
    x *= 0xbf58476d1ce4e5b9ULL;
    x ^= x >> 27;
    x *= 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

//! The keys of a type with the shape of their values.
struct KeyShape
{
    QByteArray quotedKey; //!< with quotes and colon
    FieldKind kind;
    int pvInput; //!< 0 if the key is of no PV input
    bool isVoltage;
};

QList<const Field *> fieldsInServiceOrder(int typeId)
{
    QList<const Field *> fields = FieldCatalog::shared().fieldsOf(typeId, FieldApi::Realtime);
    // The service writes a hash map: the order is mixed, but the same in each answer.
    std::sort(fields.begin(), fields.end(), [](const Field *a, const Field *b) {
        const auto rank = [](const Field *field) {
            quint64 hash = 14'695'981'039'346'656'037ULL; // FNV-1a: qHash differs between machines
            for (const QChar c : field->key)
                hash = (hash ^ c.unicode()) * 1'099'511'628'211ULL;
            return mixed(hash);
        };
        return rank(a) < rank(b);
    });
    return fields;
}

void appendNumber(QByteArray &json, double value, int decimals)
{
    std::array<char, 32> text {};
    int length = std::snprintf(text.data(), text.size(), "%.*f", decimals, value);
    // As Java writes doubles: no trailing zeros, but one decimal stays.
    while (decimals > 1 && length > 2 && text[size_t(length) - 1] == '0' && text[size_t(length) - 2] != '.')
        --length;
    json.append(text.data(), length);
}

void appendValue(QByteArray &json, const KeyShape &shape, quint64 noise, int tick)
{
    const double unit = double(noise % 100'000) / 100'000.0;
    switch (shape.kind) {
    case FieldKind::State:
        json += "512.0";
        return;
    case FieldKind::Timestamp:
        json += noise % 2 ? QByteArray::number(answeredAt - 20'000'000) : QByteArray("\"N/A\"");
        return;
    case FieldKind::Counter:
    case FieldKind::PeriodTotal:
        appendNumber(json, 20'000.0 + std::floor(unit * 1e6) / 100.0 + tick * 0.25, 2);
        return;
    case FieldKind::DailyCounter:
        appendNumber(json, 18.0 + unit * 40.0 + tick * 0.25, 2);
        return;
    case FieldKind::Instantaneous:
        break;
    }
    if (shape.pvInput > 24)
        json += "0.0"; // unused inputs
    else if (shape.isVoltage)
        appendNumber(json, 380.0 + unit * 300.0, 1);
    else
        appendNumber(json, unit * 12.0, shape.pvInput > 0 ? 2 : 3);
}

QList<KeyShape> shapesOf(int typeId)
{
    QList<KeyShape> shapes;
    const QList<const Field *> fields = fieldsInServiceOrder(typeId);
    for (const Field *field : fields) {
        shapes.append({'"' + field->key.toUtf8() + "\":", field->kind,
                       field->key.startsWith("pv"_L1) ? field->seriesIndex : 0,
                       field->key.endsWith("_u"_L1)});
    }
    return shapes;
}

//! The members of an object, and its end.
void appendValues(QByteArray &json, const QList<KeyShape> &shapes, quint64 noise, int tick)
{
    for (const KeyShape &shape : shapes) {
        noise = mixed(noise + 1);
        json += shape.quotedKey;
        appendValue(json, shape, noise, tick);
        json += ',';
    }
    json.back() = '}';
}

const QByteArray runStateKey = "\"run_state\":";

} // namespace

Fleet make(int plantCount)
{
    Fleet fleet;
    for (int p = 0; p < plantCount; ++p) {
        Plant plant;
        plant.code = {u"NE=%1"_s.arg(40'000'000 + p)};
        plant.name = u"Plant %1"_s.arg(p, 4, 10, QChar(u'0'));
        plant.address = u"Example Street %1"_s.arg(p);
        plant.latitude = 48.0 + p * 0.001;
        plant.longitude = 11.0;
        plant.capacityKwp = 120.0;
        plant.gridConnection = QDateTime::fromString(u"2020-05-01T12:00:00+02:00"_s, Qt::ISODate);
        fleet.plants.append(plant);
        for (int d = 0; d < int(plantTypes.size()); ++d) {
            Device device;
            const int number = p * int(plantTypes.size()) + d;
            device.id = {firstDeviceId + number};
            device.dn = {u"NE=%1"_s.arg(50'000'000 + number)};
            device.name = u"Device %1-%2"_s.arg(p).arg(d);
            device.plant = plant.code;
            device.serial = u"ES%1"_s.arg(2'340'000'000LL + number);
            device.typeId = plantTypes[size_t(d)];
            device.model = u"SUN2000-20KTL"_s;
            fleet.devices.append(device);
        }
    }
    return fleet;
}

QByteArray deviceAnswer(int typeId, const QList<DeviceId> &devices, int tick)
{
    const QList<KeyShape> shapes = shapesOf(typeId);
    QByteArray json = "{\"success\":true,\"failCode\":0,\"params\":{\"currentTime\":"
        + QByteArray::number(answeredAt + tick * 300'000LL) + ",\"devTypeId\":" + QByteArray::number(typeId)
        + "},\"message\":\"\",\"data\":[";
    for (const DeviceId device : devices) {
        json += "{\"devId\":" + QByteArray::number(device.value) + ",\"sn\":\"ES"
            + QByteArray::number(device.value % 10'000'000'000) + "\",\"dataItemMap\":{";
        const quint64 noise = mixed(quint64(device.value) * 31 + quint64(tick));
        appendValues(json, shapes, noise, tick);
        json += "},";
    }
    json.back() = ']';
    json += '}';
    json.squeeze();
    return json;
}

QByteArray historyAnswer(int typeId, const DeviceDn &device)
{
    QList<KeyShape> shapes = shapesOf(typeId);
    shapes.removeIf([](const KeyShape &shape) { return shape.quotedKey == runStateKey; });
    QByteArray json = "{\"success\":true,\"failCode\":0,\"message\":\"get history data success\",\"data\":[";
    for (int sample = 0; sample < samplesADay; ++sample) {
        json += "{\"devDn\":\"" + device.value.toUtf8() + "\",\"collectTime\":"
            + QByteArray::number(answeredAt + sample * 300'000LL) + ",\"dataItems\":{";
        appendValues(json, shapes, mixed(quint64(sample)), sample);
        json += "},";
    }
    json.back() = ']';
    json += '}';
    json.squeeze();
    return json;
}

QList<QByteArray> keysOf(int typeId)
{
    QList<QByteArray> keys;
    const QList<const Field *> fields = fieldsInServiceOrder(typeId);
    for (const Field *field : fields)
        keys.append(field->key.toUtf8());
    return keys;
}

std::vector<PollCall> poll(const Fleet &fleet, int tick)
{
    QMap<int, QList<DeviceId>> byType;
    for (const Device &device : fleet.devices)
        byType[device.typeId].append(device.id);
    std::vector<PollCall> calls;
    for (auto type = byType.cbegin(); type != byType.cend(); ++type) {
        for (qsizetype first = 0; first < type->size(); first += batchSize) {
            PollCall call;
            call.typeId = type.key();
            call.asked = type->mid(first, batchSize);
            Result<DeviceRealtime> answer = decodeDeviceRealtime(deviceAnswer(call.typeId, call.asked, tick));
            if (!answer.isOk())
                std::abort(); // the bytes above are no answer any more: the benchmark would measure nothing
            call.answer = *std::move(answer);
            calls.push_back(std::move(call));
        }
    }
    return calls;
}

} // namespace BenchFleet
