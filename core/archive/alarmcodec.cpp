// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/alarmcodec.h"

#include "core/archive/bytestream.h"

namespace {

constexpr quint8 version = 1;

//! One list of the members for both directions.
template <typename Archiver, typename Record>
void visit(Archiver &archiver, Record &record)
{
    archiver(record.id);
    archiver(record.firstSeenAt);
    archiver(record.lastSeenAt);
    archiver(record.missedAt);
    archiver(record.occurrence);
    auto &alarm = record.alarm;
    archiver(alarm.plant.value);
    archiver(alarm.plantName);
    archiver(alarm.deviceName);
    archiver(alarm.deviceTypeId);
    archiver(alarm.serial);
    archiver(alarm.alarmId);
    archiver(alarm.name);
    archiver(alarm.type);
    archiver(alarm.causeId);
    archiver(alarm.cause);
    archiver(alarm.repairSuggestion);
    archiver(alarm.level);
    archiver(alarm.status);
    archiver(alarm.raisedAt);
}

struct Packer
{
    ByteWriter out;
    void operator()(const QString &text) { out.text(text); }
    template <typename Number>
    void operator()(const Number &number)
    {
        out.difference(qint64(number));
    }
};

struct Unpacker
{
    ByteReader in;
    void operator()(QString &text) { text = in.text(); }
    template <typename Number>
    void operator()(Number &number)
    {
        number = Number(in.difference());
    }
};

} // namespace

namespace AlarmCodec {

QByteArray pack(const AlarmRecord &record)
{
    Packer packer;
    packer.out.byte(version);
    packer.out.byte(quint8(record.alarm.severity));
    visit(packer, record);
    return packer.out.bytes();
}

std::optional<AlarmRecord> unpack(const QByteArray &packed)
{
    Unpacker unpacker {ByteReader(packed)};
    if (unpacker.in.byte() != version)
        return std::nullopt;
    AlarmRecord record;
    const quint8 severity = unpacker.in.byte();
    if (severity > quint8(AlarmSeverity::Warning))
        return std::nullopt;
    record.alarm.severity = AlarmSeverity(severity);
    visit(unpacker, record);
    if (!unpacker.in.isOk() || !unpacker.in.isAtEnd())
        return std::nullopt;
    return record;
}

} // namespace AlarmCodec
