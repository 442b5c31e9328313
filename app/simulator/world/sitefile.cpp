// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitefile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace Simulation {

namespace {

// Reads members of one object; the first mistake sticks in the shared error text.
class Reader
{
public:
    Reader(const QJsonValue &value, const QString &path, QString &error)
        : m_object(value.toObject())
        , m_path(path)
        , m_error(error)
    {
        if (!value.isObject())
            fail(u""_s, u"is not an object"_s);
    }

    double number(QLatin1StringView key, double fallback, double min, double max) const
    {
        const QJsonValue v = m_object.value(key);
        if (v.isUndefined() || v.isNull())
            return fallback;
        const double n = v.toDouble(std::nan(""));
        if (!(n >= min && n <= max)) {
            fail(key, u"is not a number from %1 to %2"_s.arg(min).arg(max));
            return fallback;
        }
        return n;
    }

    int integer(QLatin1StringView key, int fallback, int min, int max) const
    {
        return int(std::lround(number(key, fallback, min, max)));
    }

    QString text(QLatin1StringView key, const QString &fallback = {}) const
    {
        const QJsonValue v = m_object.value(key);
        if (v.isUndefined() || v.isNull())
            return fallback;
        if (!v.isString())
            fail(key, u"is not a text"_s);
        return v.toString();
    }

    int choice(QLatin1StringView key, int fallback, std::initializer_list<int> allowed) const
    {
        const int v = m_object.contains(key) ? m_object.value(key).toInt(-1) : fallback;
        if (std::find(allowed.begin(), allowed.end(), v) == allowed.end())
            fail(key, u"is not a type known here"_s);
        return v;
    }

    bool has(QLatin1StringView key) const { return m_object.contains(key) && !m_object.value(key).isNull(); }
    Reader object(QLatin1StringView key) const
    {
        return Reader(has(key) ? m_object.value(key) : QJsonValue(QJsonObject()), path(key), m_error);
    }

    template <typename Function>
    void each(QLatin1StringView key, Function function) const
    {
        const QJsonValue v = m_object.value(key);
        if (!v.isUndefined() && !v.isArray())
            fail(key, u"is not a list"_s);
        const QJsonArray list = v.toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            function(Reader(list.at(i), path(key) + u"[%1]"_s.arg(i), m_error));
    }

    void fail(const QString &key, const QString &what) const
    {
        if (m_error.isEmpty())
            m_error = path(key) + u' ' + what;
    }
    void fail(QLatin1StringView key, const QString &what) const { fail(QString(key), what); }

private:
    QString path(const QString &key) const
    {
        if (m_path.isEmpty() || key.isEmpty())
            return m_path.isEmpty() && key.isEmpty() ? u"the site"_s : m_path + key;
        return m_path + u'.' + key;
    }
    QString path(QLatin1StringView key) const { return path(QString(key)); }

    QJsonObject m_object;
    QString m_path;
    QString &m_error;
};

//! A local time as an instant, 0 if absent.
qint64 readSince(const Reader &r, const QTimeZone &zone)
{
    const QString text = r.text("since"_L1);
    if (text.isEmpty())
        return 0;
    const QDateTime clock = QDateTime::fromString(text + u'Z', Qt::ISODate);
    if (!clock.isValid())
        r.fail("since"_L1, u"is no local time like 2026-04-07T09:40:00"_s);
    return QDateTime(clock.date(), clock.time(), zone).toMSecsSinceEpoch();
}

InverterSpec readInverter(const Reader &r, const QTimeZone &zone)
{
    InverterSpec inverter;
    inverter.type = r.choice("type"_L1, 38, {1, 38});
    inverter.name = r.text("name"_L1);
    inverter.model = r.text("model"_L1, u"SUN2000"_s);
    inverter.software = r.text("software"_L1);
    inverter.ratedKw = r.number("ratedKw"_L1, 10, 0.1, 1000);
    inverter.limitKw = r.number("limitKw"_L1, 0, 0, 1000);
    inverter.phases = r.number("phases"_L1, 3, 1, 3) < 2 ? 1 : 3;
    inverter.mppts = r.integer("mppts"_L1, 2, 1, inverter.type == 1 ? 10 : 4);
    inverter.optimizers = r.integer("optimizers"_L1, 0, 0, 10'000);
    inverter.yieldBefore = r.number("yieldBefore"_L1, 0, 0, 1e9);
    const QString fault = r.text("fault"_L1);
    if (fault == "offline"_L1)
        inverter.fault = InverterFault::Offline;
    else if (fault == "shutdown"_L1)
        inverter.fault = InverterFault::Shutdown;
    else if (!fault.isEmpty())
        r.fail("fault"_L1, u"is neither offline nor shutdown"_s);
    inverter.since = readSince(r, zone);
    r.each("strings"_L1, [&](const Reader &s) {
        StringSpec spec;
        spec.mppt = s.integer("mppt"_L1, 1, 1, inverter.mppts) - 1;
        spec.kwp = s.number("kwp"_L1, 4, 0.01, 100);
        spec.tilt = s.number("tilt"_L1, 30, 0, 90);
        spec.azimuth = s.number("azimuth"_L1, 180, 0, 360);
        spec.factor = s.number("factor"_L1, 1, 0, 1);
        spec.dead = s.text("fault"_L1) == "dead"_L1;
        spec.since = readSince(s, zone);
        inverter.strings.insert(inverter.strings.end(), size_t(s.integer("count"_L1, 1, 1, 36)), spec);
    });
    if (inverter.strings.empty())
        r.fail("strings"_L1, u"is empty"_s);
    if (inverter.strings.size() > (inverter.type == 1 ? 36 : 8))
        r.fail("strings"_L1, u"has more strings than the type has inputs"_s);
    return inverter;
}

BatterySpec readBattery(const Reader &r)
{
    BatterySpec b;
    b.type = r.choice("type"_L1, 39, {39, 41});
    b.name = r.text("name"_L1, u"Battery"_s);
    b.model = r.text("model"_L1, u"LUNA2000"_s);
    b.software = r.text("software"_L1);
    b.capacityKwh = r.number("capacityKwh"_L1, 10, 0.1, 100'000);
    b.maxChargeKw = r.number("maxChargeKw"_L1, b.capacityKwh / 2, 0.01, 100'000);
    b.maxDischargeKw = r.number("maxDischargeKw"_L1, b.capacityKwh / 2, 0.01, 100'000);
    b.minSoc = r.number("minSoc"_L1, 5, 0, 99);
    b.maxSoc = r.number("maxSoc"_L1, 100, b.minSoc + 1, 100);
    b.chargeEfficiency = r.number("chargeEfficiency"_L1, 0.97, 0.5, 1);
    b.dischargeEfficiency = r.number("dischargeEfficiency"_L1, 0.97, 0.5, 1);
    b.packs = r.integer("packs"_L1, 1, 1, 12);
    return b;
}

int deviceNamed(const Site &site, const QString &name)
{
    int offset = 0;
    for (const InverterSpec &inverter : site.inverters) {
        if (inverter.name == name)
            return offset;
        ++offset;
    }
    if (site.battery && site.battery->name == name)
        return offset;
    offset += site.battery ? 1 : 0;
    if (site.meter && site.meter->name == name)
        return offset;
    offset += site.meter ? 1 : 0;
    for (const OtherSpec &other : site.others) {
        if (other.name == name)
            return offset;
        ++offset;
    }
    return -1;
}

FaultSpec readFault(const Reader &r, const Site &site)
{
    FaultSpec fault;
    const std::optional<FaultKind> kind = faultNamed(r.text("kind"_L1));
    static const QList<FaultKind> possible {FaultKind::WeakString, FaultKind::LowInsulation,
                                            FaultKind::GridOvervoltage, FaultKind::OverTemperature,
                                            FaultKind::BatteryFault};
    if (!kind || !possible.contains(*kind))
        r.fail("kind"_L1, u"is no fault that can be planned"_s);
    else
        fault.kind = *kind;
    fault.device = deviceNamed(site, r.text("device"_L1));
    if (fault.device < 0)
        r.fail("device"_L1, u"is no device of the site"_s);
    fault.part = r.integer("string"_L1, 0, 0, 36);
    fault.since = readSince(r, site.zone);
    fault.everyDays = r.integer("everyDays"_L1, 0, 0, 366);
    const QTime from = QTime::fromString(r.text("from"_L1, u"00:00"_s), u"HH:mm"_s);
    if (!from.isValid())
        r.fail("from"_L1, u"is no time like 11:30"_s);
    fault.fromMinute = from.isValid() ? from.hour() * 60 + from.minute() : 0;
    fault.minutes = r.integer("minutes"_L1, 60, 1, 24 * 60);
    const int firstMonth = r.integer("firstMonth"_L1, 1, 1, 12);
    const int lastMonth = r.integer("lastMonth"_L1, 12, firstMonth, 12);
    for (int month = firstMonth; month <= lastMonth; ++month)
        fault.months |= 1u << month;
    return fault;
}

QString readWord(const Reader &r, QLatin1StringView key, const QString &fallback, const QStringList &allowed)
{
    const QString word = r.text(key, fallback);
    if (!allowed.contains(word))
        r.fail(key, u"is none of %1"_s.arg(allowed.join(u", "_s)));
    return word;
}

TariffWindow readTariffWindow(const Reader &r)
{
    TariffWindow window;
    window.start = r.text("from"_L1, u"00:00"_s);
    window.end = r.text("to"_L1, u"24:00"_s);
    window.isCharge = readWord(r, "what"_L1, u"charge"_s, {u"charge"_s, u"discharge"_s}) == "charge"_L1;
    const QString days = r.text("days"_L1, u"1234567"_s);
    for (const QChar day : days) {
        if (day < u'1' || day > u'7')
            r.fail("days"_L1, u"are not digits from 1 (Monday) to 7"_s);
        window.weekdays.append(day.digitValue());
    }
    return window;
}

void readSettings(const Reader &root, Site &site)
{
    PlantSettings &settings = site.settings;
    const Reader battery = root.object("batteryMode"_L1);
    settings.batteryMode = readWord(
        battery, "mode"_L1, u"maximumSelfConsumption"_s,
        {u"maximumSelfConsumption"_s, u"fullyFidToGrid"_s, u"TOU"_s, u"thirdPartyDispatch"_s, u"other"_s});
    settings.surplus = readWord(battery, "surplus"_L1, u"chargePreference"_s,
                                {u"fedToGridPreference"_s, u"chargePreference"_s});
    settings.gridChargeKw = battery.number("gridChargeKw"_L1, 0, 0, 1e6);
    battery.each("windows"_L1, [&](const Reader &r) { settings.windows.append(readTariffWindow(r)); });

    // A limit at the inverters is set as one of the plant.
    for (const InverterSpec &inverter : site.inverters)
        settings.limit += inverter.limitKw;
    const Reader feedIn = root.object("feedIn"_L1);
    settings.activePowerMode =
        readWord(feedIn, "mode"_L1, settings.limit > 0 ? u"limitedPowerGridKW"_s : u"noLimit"_s,
                 {u"noLimit"_s, u"zeroExportLimitation"_s, u"limitedPowerGridKW"_s,
                  u"limitedPowerGridPercent"_s, u"other"_s});
    settings.limit = feedIn.number("limit"_L1, settings.limit, 0, 1e6);
    settings.limitation =
        readWord(feedIn, "limitation"_L1, u"totalPower"_s, {u"totalPower"_s, u"singlePhasePower"_s});
    settings.isOffered = root.number("settingsOffered"_L1, 1, 0, 1) > 0;

    settings.isForeignBattery = site.battery && site.battery->model.contains("LG"_L1);
    settings.hasScheduledTasks = root.number("scheduledTasks"_L1, 0, 0, 1) > 0;
    settings.isResidential = !site.business;

    settings.controllers = site.meter && site.meter->type == 23070 ? 1 : 0;
    for (const OtherSpec &other : site.others)
        settings.controllers += other.type == 2 || other.type == 62 || other.type == 63 ? 1 : 0;
}

void readPlace(const Reader &root, Site &site)
{
    site.name = root.text("name"_L1, u"Plant"_s);
    site.address = root.text("address"_L1);
    site.contactPerson = root.text("contactPerson"_L1);
    site.contactMethod = root.text("contactMethod"_L1);
    site.latitude = root.number("latitude"_L1, 48, -66, 66);
    site.longitude = root.number("longitude"_L1, 11, -180, 180);
    const QByteArray zone = root.text("zone"_L1, u"Europe/Berlin"_s).toUtf8();
    site.zone = QTimeZone(zone);
    if (!site.zone.isValid()) {
        root.fail("zone"_L1, u"is no time zone of this machine"_s);
        site.zone = QTimeZone::utc();
    }
    // Read as UTC: the machine's own zone may lack that hour.
    const QString connected = root.text("connected"_L1, u"2023-06-14T10:15:00"_s);
    const QDateTime clock = QDateTime::fromString(connected + u'Z', Qt::ISODate);
    if (!clock.isValid() || clock.date().year() < 2000)
        root.fail("connected"_L1, u"is no local time like 2023-06-14T10:15:00 since 2000"_s);
    else
        site.connected = QDateTime(clock.date(), clock.time(), site.zone);
    const Reader climate = root.object("climate"_L1);
    site.climate.meanTemperature = climate.number("meanTemperature"_L1, 10, -30, 40);
    site.climate.seasonSwing = climate.number("seasonSwing"_L1, 9, 0, 30);
    site.climate.daySwing = climate.number("daySwing"_L1, 4.5, 0, 20);
    site.climate.cloudiness = climate.number("cloudiness"_L1, 0.5, 0, 1);
}

size_t countPlanes(const Site &site)
{
    std::set<std::pair<double, double>> planes;
    for (const InverterSpec &inverter : site.inverters) {
        for (const StringSpec &s : inverter.strings)
            planes.emplace(s.tilt, s.azimuth);
    }
    return planes.size();
}

} // namespace

std::optional<Site> readSite(const QByteArray &json, QString &error)
{
    error.clear();
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (document.isNull()) {
        error = u"not JSON at byte %1: %2"_s.arg(parse.offset).arg(parse.errorString());
        return {};
    }
    const Reader root(document.isObject() ? QJsonValue(document.object()) : QJsonValue(), {}, error);
    Site site;
    readPlace(root, site);
    const Reader grid = root.object("grid"_L1);
    site.gridHz = grid.number("hertz"_L1, 50, 45, 65);
    site.gridVolts = grid.number("volts"_L1, 230, 90, 500);
    site.feedInTariff = grid.number("feedInTariff"_L1, 0.08, 0, 1e6);
    site.purchasePrice = grid.number("purchasePrice"_L1, 0.3, 0, 1e6);
    const Reader load = root.object("load"_L1);
    site.business = load.text("profile"_L1) == "business"_L1;
    site.annualLoadKwh = load.number("annualKwh"_L1, 4000, 0, 1e9);
    site.fleetWeight = root.integer("fleetWeight"_L1, 1, 0, 1000);
    root.each("inverters"_L1,
              [&site](const Reader &r) { site.inverters.push_back(readInverter(r, site.zone)); });
    if (site.inverters.empty())
        root.fail("inverters"_L1, u"is empty"_s);
    if (root.has("battery"_L1))
        site.battery = readBattery(root.object("battery"_L1));
    if (root.has("meter"_L1)) {
        const Reader r = root.object("meter"_L1);
        site.meter =
            MeterSpec {r.choice("type"_L1, 47, {17, 47, 23070}), r.text("name"_L1, u"Meter"_s),
                       r.text("model"_L1), r.text("software"_L1), r.number("phases"_L1, 3, 1, 3) < 2 ? 1 : 3};
    }
    root.each("others"_L1, [&site](const Reader &r) {
        site.others.push_back({r.integer("type"_L1, 62, 1, 1'000'000), r.text("name"_L1, u"Device"_s),
                               r.text("model"_L1), r.text("software"_L1)});
    });
    root.each("faults"_L1, [&site](const Reader &r) { site.faults.push_back(readFault(r, site)); });
    readSettings(root, site);
    if (site.inverters.size() + site.others.size() > maxDevices)
        root.fail("inverters"_L1, u"and others are more than %1 devices"_s.arg(maxDevices));
    if (countPlanes(site) > maxPlanes)
        root.fail("inverters"_L1, u"have strings in more than %1 directions"_s.arg(maxPlanes));
    if (!error.isEmpty())
        return {};
    return site;
}

} // namespace Simulation
