// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/devicecatalog.h"
#include "core/catalog/enumcatalog.h"
#include "core/catalog/errorcatalog.h"
#include "core/catalog/fieldcatalog.h"
#include "core/domain/device.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyFieldIsWellFormed();
    void targetCounts_data();
    void targetCounts();
    void everyFieldHasAGroup();
    void groupsOfDevices_data();
    void groupsOfDevices();
    void fieldLookUp();
    void unknownFieldKeepsItsKey();
    void unitsConvertWithinTheirDimension();
    void everyDeviceTypeHasAName();
    void realtimeTypes();
    void everyEnumEntryHasALabel();
    void fieldValuesAgreeWithEnums();
    void everyErrorEntryIsWellFormed();
    void adviceIsFound_data();
    void adviceIsFound();
};

void TestCatalog::everyFieldIsWellFormed()
{
    const FieldCatalog &catalog = FieldCatalog::shared();
    QCOMPARE(catalog.problems(), QStringList());
    QCOMPARE_GT(catalog.deviceFields().size(), 400);
    QCOMPARE(catalog.plantFields().size(), 36);
    for (const QList<Field> &fields : {catalog.deviceFields(), catalog.plantFields()}) {
        for (const Field &field : fields) {
            const QByteArray key = field.key.toUtf8();
            QVERIFY2(!field.key.isEmpty() && !field.label.isEmpty(), key.constData());
            QVERIFY2(!field.key.contains(u'{') && !field.label.contains(u'{'), key.constData());
            QVERIFY2(field.apis != FieldApis(), key.constData());
            QVERIFY2(field.decimals >= 0 && field.decimals <= 3, key.constData());
            QVERIFY2(field.isKnown, key.constData());
            for (const QString &name : field.values)
                QVERIFY2(!name.isEmpty(), key.constData());
            if (!field.seriesKey.isEmpty())
                QVERIFY2(field.seriesIndex > 0 && field.label.contains(QString::number(field.seriesIndex)),
                         key.constData());
        }
    }
    // No key twice for one device type and interface: a look-up has one answer.
    for (const FieldApi api :
         {FieldApi::Realtime, FieldApi::History, FieldApi::Day, FieldApi::Month, FieldApi::Year}) {
        QSet<QPair<int, QString>> seen;
        for (const Field &field : catalog.deviceFields()) {
            if (!field.apis.testFlag(api))
                continue;
            for (int type : field.deviceTypes) {
                QVERIFY2(!seen.contains({type, field.key}), qPrintable(field.key));
                seen.insert({type, field.key});
                QCOMPARE(catalog.find(type, api, field.key), &field);
            }
        }
    }
}

void TestCatalog::targetCounts_data()
{
    // The table "How many keys" of device-fields.md: with in25_3_0, in brackets the retired ones among them.
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("realtime");
    QTest::addColumn<int>("history");
    QTest::addColumn<int>("reports");
    QTest::addColumn<int>("retired");
    const struct
    {
        int type, realtime, history, reports, retired;
    } rows[] {
        {1, 105, 104, 3, 0},   {10, 9, 8, 0, 2},    {17, 40, 40, 0, 20}, {38, 42, 41, 3, 0},
        {39, 13, 10, 4, 0},    {41, 6, 4, 2, 1},    {47, 42, 41, 0, 22}, {63, 0, 8, 0, 0},
        {23070, 32, 31, 0, 0}, {60001, 8, 5, 0, 0}, {60003, 3, 2, 0, 0}, {60010, 4, 2, 0, 0},
        {60014, 9, 3, 0, 0},   {60043, 2, 2, 0, 0}, {60044, 4, 0, 0, 0}, {60092, 10, 0, 0, 0},
        {23093, 0, 0, 0, 0},   {14, 0, 0, 0, 0},    {62, 0, 0, 0, 0},
    };
    for (const auto &row : rows)
        QTest::addRow("%d", row.type)
            << row.type << row.realtime << row.history << row.reports << row.retired;
}

void TestCatalog::targetCounts()
{
    QFETCH(int, type);
    const auto count = [type](FieldApi api, bool onlyRetired) {
        int number = 0;
        for (const Field *field : FieldCatalog::shared().fieldsOf(type, api))
            number += field->isInTarget && (!onlyRetired || field->isRetired);
        return number;
    };
    QTEST(count(FieldApi::Realtime, false), "realtime");
    QTEST(count(FieldApi::Realtime, true), "retired");
    QTEST(count(FieldApi::History, false), "history");
    QTEST(count(FieldApi::Day, false), "reports");
    QTEST(count(FieldApi::Month, false), "reports");
    QTEST(count(FieldApi::Year, false), "reports");
}

void TestCatalog::everyFieldHasAGroup()
{
    // What stands under "Other" is chosen, not forgotten: nobody would look for it anywhere else.
    const QSet<QString> chosen {u"thunder_count"_s,
                                u"aop"_s,
                                u"aoc_ratio"_s,
                                u"total_aop"_s,
                                u"plantCode"_s,
                                u"plantName"_s,
                                u"plantAddress"_s,
                                u"longitude"_s,
                                u"latitude"_s,
                                u"contactPerson"_s,
                                u"contactMethod"_s,
                                u"gridConnectionDate"_s,
                                u"reduction_total_co2"_s,
                                u"reduction_total_coal"_s,
                                u"reduction_total_tree"_s};
    QSet<FieldGroup> met;
    for (const QList<Field> &fields :
         {FieldCatalog::shared().deviceFields(), FieldCatalog::shared().plantFields()}) {
        for (const Field &field : fields) {
            met.insert(field.group);
            QVERIFY2(field.group != FieldGroup::Undocumented, qPrintable(field.key));
            QVERIFY2((field.group == FieldGroup::Other) == chosen.contains(field.key), qPrintable(field.key));
        }
    }
    QCOMPARE(int(met.size()), FieldGroupCount - 1);
    QCOMPARE(FieldCatalog::shared().field(1, FieldApi::Realtime, u"flux_capacity"_s).group,
             FieldGroup::Undocumented);
}

void TestCatalog::groupsOfDevices_data()
{
    // Keys by group of one type; series by their pattern, once.
    QTest::addColumn<int>("type");
    QTest::addColumn<FieldGroup>("group");
    QTest::addColumn<QString>("keys");
    const auto row = [](const char *name, int type, FieldGroup group, const QString &keys) {
        QTest::newRow(name) << type << group << keys;
    };
    using G = FieldGroup;
    const int inverter = DeviceType::StringInverter;
    row("inverter states", inverter, G::Status, u"inverter_state open_time close_time run_state"_s);
    row("inverter power", inverter, G::Power, u"efficiency active_power reactive_power mppt_power"_s);
    row("inverter energy", inverter, G::Energy, u"day_cap total_cap"_s);
    row("inverter grid", inverter, G::Grid,
        u"ab_u bc_u ca_u a_u b_u c_u a_i b_i c_i power_factor elec_freq"_s);
    row("inverter strings", inverter, G::Strings, u"pv{n}_u pv{n}_i"_s);
    row("inverter trackers", inverter, G::Mppt, u"mppt_total_cap mppt_{n}_cap"_s);
    row("inverter temperature", inverter, G::Temperature, u"temperature"_s);
    const int battery = DeviceType::ResidentialBattery;
    row("battery", battery, G::Battery,
        u"battery_status max_charge_power max_discharge_power ch_discharge_power busbar_u battery_soc "
        u"battery_soh "
        "ch_discharge_model rated_capacity battery_unit_info"_s);
    row("battery energy", battery, G::Energy, u"charge_cap discharge_cap"_s);
    row("battery states", battery, G::Status, u"run_state"_s);
    row("meter, no string", DeviceType::GridMeter, G::Strings, {});
    row("meter power", DeviceType::GridMeter, G::Power,
        u"active_power reactive_power active_power_a active_power_b active_power_c reactive_power_a "
        u"reactive_power_b "
        "reactive_power_c total_apparent_power"_s);
    row("weather", DeviceType::EnvironmentMonitor, G::Weather,
        u"wind_speed wind_direction radiant_total radiant_line horiz_radiant_line horiz_radiant_total"_s);
    row("rack", DeviceType::LithiumRack, G::Battery,
        u"battery_state soc charge_discharge_power voltage current remaining_backup_time "
        u"total_discharge_times "
        "total_capacity"_s);
    row("solar module", 60044, G::Strings, u"input_voltage output_voltage output_current"_s);
}

void TestCatalog::groupsOfDevices()
{
    QFETCH(int, type);
    QFETCH(FieldGroup, group);
    QStringList keys;
    for (const Field *field : FieldCatalog::shared().fieldsOf(type, FieldApi::Realtime)) {
        const QString key = field->seriesKey.isEmpty() ? field->key : field->seriesKey;
        if (field->group == group && field->isInTarget && !keys.contains(key))
            keys << key;
    }
    QTEST(keys.join(u' '), "keys");
}

void TestCatalog::fieldLookUp()
{
    const FieldCatalog &catalog = FieldCatalog::shared();
    const Field pv = catalog.field(DeviceType::StringInverter, FieldApi::Realtime, u"pv17_u"_s);
    QCOMPARE(pv.label, u"PV17 Input Voltage"_s);
    QCOMPARE(pv.seriesIndex, 17);
    QCOMPARE(pv.unit, Unit::Volt);
    QVERIFY(!catalog.find(DeviceType::ResidentialInverter, FieldApi::Realtime, u"pv9_u"_s));
    QVERIFY(!catalog.find(DeviceType::StringInverter, FieldApi::Realtime, u"pv37_u"_s));
    // The same key in another unit, by type (device-fields.md, trap 1).
    const auto power = [&](int type) {
        return catalog.field(type, FieldApi::Realtime, u"active_power"_s).unit;
    };
    QCOMPARE(power(DeviceType::ResidentialInverter), Unit::Kilowatt);
    QCOMPARE(power(DeviceType::Emma), Unit::Kilowatt);
    QCOMPARE(power(DeviceType::GridMeter), Unit::Watt);
    QCOMPARE(power(DeviceType::PowerSensor), Unit::Watt);
    // The same key with another meaning, by interface (trap 2).
    QCOMPARE(catalog.field(39, FieldApi::Realtime, u"charge_cap"_s).kind, FieldKind::DailyCounter);
    QCOMPARE(catalog.field(39, FieldApi::Day, u"charge_cap"_s).kind, FieldKind::PeriodTotal);
    const Field health = catalog.plantField(FieldApi::Realtime, u"real_health_state"_s);
    QCOMPARE(health.values.value(1), u"Disconnected"_s);
    QCOMPARE(health.kind, FieldKind::State);
    QCOMPARE(catalog.plantFieldsOf(FieldApi::Realtime).size(), 8);
}

void TestCatalog::unknownFieldKeepsItsKey()
{
    const Field field = FieldCatalog::shared().field(4711, FieldApi::Realtime, u"flux_capacity"_s);
    QCOMPARE(field.label, u"flux_capacity"_s);
    QVERIFY(!field.isKnown);
    QVERIFY(!FieldCatalog::shared().plantField(FieldApi::Realtime, u"flux"_s).isKnown);
}

void TestCatalog::unitsConvertWithinTheirDimension()
{
    for (int i = 0; i < allUnits().size(); ++i) {
        QCOMPARE(int(allUnits().at(i).unit), i);
        QCOMPARE(unitFromCatalogue(allUnits().at(i).catalogueName), allUnits().at(i).unit);
    }
    QCOMPARE(convert(1500, Unit::Watt, Unit::Kilowatt), 1.5);
    QCOMPARE(convert(2, Unit::Megawatt, Unit::Watt), 2e6);
    QCOMPARE(convert(1.5, Unit::Hour, Unit::Millisecond), 5.4e6);
    QCOMPARE(convert(1, Unit::KilowattHourPerSquareMetre, Unit::MegajoulePerSquareMetre), 3.6);
    QVERIFY(!convert(1, Unit::Kilowatt, Unit::KilowattHour));
    QVERIFY(!convert(1, Unit::Times, Unit::Trees));
    QVERIFY(!unitFromCatalogue(u"furlong"_s));
}

void TestCatalog::everyDeviceTypeHasAName()
{
    const DeviceCatalog &catalog = DeviceCatalog::shared();
    QCOMPARE(catalog.allTypes().size(), 28 + 25 + 26);
    for (const DeviceTypeInfo &info : catalog.allTypes()) {
        QVERIFY2(!info.name.isEmpty() && info.isKnown, qPrintable(QString::number(info.id)));
        QCOMPARE(info.group, catalog.groupOf(info.id));
    }
    QCOMPARE(catalog.nameOf(12345), u"Device type 12345"_s);
    QVERIFY(!catalog.type(12345).isKnown);
    QCOMPARE(catalog.groupOf(DeviceType::Emma), DeviceGroup::Meter);
    QCOMPARE(catalog.groupOf(DeviceType::Dongle), DeviceGroup::Logger);
}

void TestCatalog::realtimeTypes()
{
    QList<int> types;
    for (const DeviceTypeInfo &info : DeviceCatalog::shared().allTypes()) {
        if (DeviceCatalog::shared().hasRealtime(info.id))
            types << info.id;
    }
    const QList<int> expected {1,     10,    17,    38,    39,    41,    47,    23070,
                               23093, 60001, 60003, 60010, 60014, 60043, 60044, 60092};
    QCOMPARE(types, expected);
    QVERIFY(!DeviceCatalog::shared().hasRealtime(4711));
    // Whoever is served has fields, and the other way round.
    for (int type : types)
        QVERIFY(!FieldCatalog::shared().fieldsOf(type, FieldApi::Realtime).isEmpty());
}

void TestCatalog::everyEnumEntryHasALabel()
{
    const EnumCatalog &catalog = EnumCatalog::shared();
    QCOMPARE(catalog.problems(), QStringList());
    QCOMPARE(catalog.inverterStates().size(), 58);
    QCOMPARE(catalog.codesOf(u"languages"_s).size(), 18);
    for (const QString &list : catalog.lists()) {
        for (const QString &code : catalog.codesOf(list))
            QVERIFY2(!catalog.label(list, code).startsWith(u"Unknown ("_s), qPrintable(list + u'/' + code));
    }
    QCOMPARE(catalog.label(u"batteryStatus"_s, 2), u"Running"_s);
    QCOMPARE(catalog.label(u"control.taskStatus"_s, u"RUNNING"_s), u"Task still running"_s);
    QCOMPARE(catalog.label(u"batteryStatus"_s, 77), u"Unknown (77)"_s);
    QCOMPARE(catalog.severity(u"plantHealthStates"_s, 2), Severity::Error);
    const InverterState night = catalog.inverterState(EnumCatalog::NoIrradiation);
    QCOMPARE(night.stateClass, StateClass::Standby);
    QVERIFY(!night.isProducing);
    QVERIFY(catalog.inverterState(512).isProducing);
    QCOMPARE(catalog.inverterState(31337).label, u"Unknown (31337)"_s);
    QVERIFY(!catalog.inverterState(31337).isKnown);
}

void TestCatalog::fieldValuesAgreeWithEnums()
{
    // The states of the field file and the enumeration are the same set of codes.
    const Field *state = FieldCatalog::shared().find(38, FieldApi::Realtime, u"inverter_state"_s);
    QVERIFY(state);
    QCOMPARE(state->values.size(), EnumCatalog::shared().inverterStates().size());
    for (int code : state->values.keys())
        QVERIFY(EnumCatalog::shared().inverterState(code).isKnown);
}

void TestCatalog::everyErrorEntryIsWellFormed()
{
    const ErrorCatalog &catalog = ErrorCatalog::shared();
    QCOMPARE(catalog.problems(), QStringList());
    QCOMPARE(catalog.entries().size(), 250);
    int failCodes = 0;
    for (const ErrorAdvice &entry : catalog.entries()) {
        failCodes += entry.signal == SignalKind::FailCode;
        QVERIFY2(!entry.meaning.isEmpty() && !entry.cause.isEmpty() && !entry.advice.isEmpty(),
                 qPrintable(entry.code));
        QCOMPARE(entry.isRetryable, entry.retryAfterSeconds.has_value());
        QVERIFY2(!entry.needsRelogin || entry.isRetryable, qPrintable(entry.code));
        QCOMPARE(catalog.find(entry.signal, entry.code), &entry);
    }
    QCOMPARE(failCodes, 184);
}

void TestCatalog::adviceIsFound_data()
{
    QTest::addColumn<ApiError>("error");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("documented");
    using Kind = ApiError::Kind;
    const auto row = [](const char *name, const ApiError &error, const QString &code,
                        bool documented = true) { QTest::newRow(name) << error << code << documented; };
    row("failCode", {Kind::Quota, 407, 200, {}, {}, {}, {}}, u"407"_s);
    row("condition first", {Kind::AccountLocked, 20400, 200, u"20400#locked"_s, {}, {}, {}},
        u"20400#locked"_s);
    row("gateway", {Kind::Overload, 0, 403, u"49401021002"_s, {}, {}, {}}, u"49401021002"_s);
    row("exception", {Kind::Parameter, 0, 400, u"framwork.remote.Paramerror"_s, {}, {}, {}},
        u"framwork.remote.Paramerror"_s);
    row("text of a refused login",
        {Kind::AccountClosed, 20400, 200, {}, u"user.user.policy_violation_stop"_s, {}, {}},
        u"user.user.policy_violation_stop"_s);
    row("http", {Kind::ServerBusy, 0, 503, {}, {}, {}, {}}, u"HTTP 503"_s);
    row("other 5xx", {Kind::ServerBusy, 0, 507, {}, {}, {}, {}}, u"HTTP 500"_s);
    row("redirect", {Kind::NotAnApiHost, 0, 302, {}, {}, {}, {}}, u"HTTP 3xx"_s);
    row("html", {Kind::NotAnApiHost, 0, 200, {}, {}, {}, {}}, u"HTTP 200 non-JSON"_s);
    row("dns", {Kind::NameNotFound, 0, 0, {}, {}, {}, {}}, u"transport#dns"_s);
    row("connect", {Kind::Connection, 0, 0, {}, {}, {}, {}}, u"transport#connect"_s);
    row("timeout", {Kind::Timeout, 0, 0, {}, {}, {}, {}}, u"transport#timeout"_s);
    row("tls", {Kind::Tls, 0, 0, {}, {}, {}, {}}, u"transport#tls"_s);
    row("malformed", {Kind::Malformed, 0, 200, {}, {}, {}, {}}, u"transport#protocol"_s);
    row("too large", {Kind::TooLarge, 0, 200, {}, {}, {}, {}}, u"transport#protocol"_s);
    row("unknown failCode", {Kind::Refused, 99999, 200, {}, {}, {}, {}}, u"99999"_s, false);
    row("unknown exception", {Kind::Parameter, 0, 200, u"x.y"_s, {}, {}, {}}, u"x.y"_s, false);
    row("unknown status", {Kind::HttpStatus, 0, 418, {}, {}, {}, {}}, u"HTTP 418"_s, false);
}

void TestCatalog::adviceIsFound()
{
    QFETCH(ApiError, error);
    const ErrorAdvice advice = ErrorCatalog::shared().adviceFor(error);
    QTEST(advice.code, "code");
    QTEST(advice.isDocumented, "documented");
    QVERIFY(!advice.meaning.isEmpty() && !advice.advice.isEmpty());
    if (!advice.isDocumented)
        QVERIFY(!advice.isRetryable);
}

QTEST_GUILESS_MAIN(TestCatalog)
#include "test_catalog.moc"
