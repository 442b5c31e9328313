// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/smartpvmsclient.h"
#include "core/polling/poller.h"
#include "core/store/plantstore.h"
#include "tests/support/simulatedaccount.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using Simulation::DataItem;
using Simulation::DataItems;
using Simulation::ReportPeriod;
using Simulation::ReportRow;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = 1440 * minuteMs;
constexpr qint64 sampleMs = 5 * minuteMs;
constexpr int historyTypes[] = {1, 10, 17, 38, 39, 41, 47, 23070};

ReportPeriod periodOf(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Day:
        return ReportPeriod::Hour;
    case PeriodKind::Month:
        return ReportPeriod::Day;
    case PeriodKind::Year:
        return ReportPeriod::Month;
    case PeriodKind::Lifetime:
        break;
    }
    return ReportPeriod::Year;
}

bool isWritten(const ReportRow &row, const QString &emptyRows)
{
    if (row.state == ReportRow::State::Data)
        return true;
    return emptyRows == "nullAll"_L1 || (row.state == ReportRow::State::Empty && emptyRows != "omit"_L1);
}

//! Whether a decoded row says what the world does, up to the rounding of each figure; absent stays absent.
bool agrees(const ReadingTable &table, int row, const DataItems &items)
{
    for (const DataItem &item : items) {
        const QString key = QLatin1StringView(item.key);
        const int column = table.columnOf(key);
        const Reading reading = column < 0 ? Reading() : table.at(row, column);
        bool same = false;
        if (item.kind == DataItem::Kind::Number || item.kind == DataItem::Kind::Integer) {
            const double tolerance = 0.5 * std::pow(10, -item.decimals) + 1e-9 * std::abs(item.number) + 1e-9;
            same = reading.value() && std::abs(*reading.value() - item.number) <= tolerance;
        } else {
            same = reading.presence == Presence::Null || reading.presence == Presence::NotAvailable
                || reading.presence == Presence::Missing;
        }
        if (!same) {
            qInfo() << key << "is" << int(reading.presence) << reading.number << "and should be"
                    << int(item.kind) << item.number;
            return false;
        }
    }
    return true;
}

} // namespace

//! Every query of the past from the simulator's world through sockets, client and decoders to readings, and
//! each figure compared with the world; in every reading that the reference leaves open.
class TestEveryQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void plantReports_data() { quirks(); }
    void plantReports();
    void deviceReports_data() { quirks(); }
    void deviceReports();
    void deviceHistory_data() { quirks(); }
    void deviceHistory();
    void olderInterfaces_data() { quirks(); }
    void olderInterfaces();

private:
    static void quirks();
    void play(const QJsonObject &switches);
    const Simulation::SimulatedWorld &world() const { return m_account->server->world(); }
    SmartPvmsClient &client() const { return m_account->session->client(); }
    int deviceOfType(int typeId) const;
    template <typename T>
    Result<T> answer(Call<T> call)
    {
        std::optional<Result<T>> result;
        call.then(this, [&result](const Result<T> &r) { result = r; });
        m_account->driver.runUntilTrue([&result] { return result.has_value(); }, dayMs);
        return result ? *result : Result<T>(ApiError());
    }

    std::unique_ptr<SimulatedAccount> m_account;
    QJsonObject m_ordinary; // all switches as they are at the start
    QList<PlantCode> m_plants;
};

void TestEveryQuery::initTestCase()
{
    Simulation::SimulatorOptions options;
    options.switches.legacyInterfaces = true;
    m_ordinary = options.switches.toJson();
    m_account = std::make_unique<SimulatedAccount>(0, options);
    QVERIFY(m_account->startServer());
    m_account->openSession().start();
    QVERIFY(m_account->driver.runUntilTrue([this] { return m_account->session->poller().isFirstSweepDone(); },
                                           60 * minuteMs));
    m_account->session->poller().stop();
    m_plants = m_account->session->store().plantCodes();
    QCOMPARE(m_plants.size(), 5);
}

void TestEveryQuery::quirks()
{
    QTest::addColumn<QJsonObject>("switches");
    QTest::newRow("as usual") << QJsonObject();
    for (const auto &name :
         {u"quotedNumbers"_s, u"notAvailable"_s, u"missingKeys"_s, u"nullEcho"_s, u"repeatedRows"_s,
          u"rowsByPlant"_s, u"ratioInAllPeriods"_s, u"quotedTimes"_s, u"deviceDnsMember"_s,
          u"samplesDescend"_s, u"samplesAtNight"_s, u"batterySerialText"_s})
        QTest::newRow(qPrintable(name)) << QJsonObject {{name, true}};
    QTest::newRow("no empty rows") << QJsonObject {{"emptyRows"_L1, u"omit"_s}};
    QTest::newRow("empty rows everywhere") << QJsonObject {{"emptyRows"_L1, u"nullAll"_s}};
    QTest::newRow("all at once") << QJsonObject {
        {"quotedNumbers"_L1, true},  {"notAvailable"_L1, true},      {"nullEcho"_L1, true},
        {"repeatedRows"_L1, true},   {"quotedTimes"_L1, true},       {"deviceDnsMember"_L1, true},
        {"samplesDescend"_L1, true}, {"batterySerialText"_L1, true}, {"ratioInAllPeriods"_L1, true}};
}

void TestEveryQuery::play(const QJsonObject &switches)
{
    QJsonObject all = m_ordinary;
    for (auto change = switches.begin(); change != switches.end(); ++change)
        all.insert(change.key(), change.value());
    QString error;
    QVERIFY2(m_account->server->setSwitches(all, &error), qPrintable(error));
}

int TestEveryQuery::deviceOfType(int typeId) const
{
    for (int d = 0; d < world().devices().size(); ++d) {
        if (world().devices().at(d).typeId == typeId)
            return d;
    }
    return -1;
}

void TestEveryQuery::plantReports()
{
    QFETCH(QJsonObject, switches);
    play(switches);
    const QString empty = switches["emptyRows"_L1].toString();
    for (const PeriodKind kind :
         {PeriodKind::Day, PeriodKind::Month, PeriodKind::Year, PeriodKind::Lifetime}) {
        const qint64 instant = m_account->clock.now();
        const auto rows = answer(client().plantReport(kind, m_plants, instant, Priority::Reports));
        QVERIFY(rows.isOk());
        QCOMPARE(rows->oddities, QStringList());
        QVERIFY(rows->serverTime >= instant);
        QCOMPARE(rows->values.rowCount(), rows->plants.size());
        QHash<std::pair<QString, qint64>, int> found;
        for (int row = 0; row < rows->plants.size(); ++row)
            found.insert({rows->plants.at(row).value, rows->times.at(row)}, row);
        QCOMPARE(found.size(), rows->plants.size());
        int expected = 0;
        for (int p = 0; p < world().plants().size(); ++p) {
            const auto made =
                world().plantReport(p, periodOf(kind), instant, rows->serverTime - 23 * minuteMs);
            for (const ReportRow &row : made) {
                if (!isWritten(row, empty))
                    continue;
                ++expected;
                const int at = found.value({world().plants().at(p).code, row.start}, -1);
                QVERIFY(at >= 0);
                QVERIFY(agrees(rows->values, at, row.items));
            }
        }
        QCOMPARE(rows->plants.size(), expected);
    }
}

void TestEveryQuery::deviceReports()
{
    QFETCH(QJsonObject, switches);
    play(switches);
    const QString empty = switches["emptyRows"_L1].toString();
    const bool hasRatio = switches["ratioInAllPeriods"_L1].toBool();
    for (const int type : {1, 38, 39, 41}) {
        QList<DeviceId> devices;
        QHash<qint64, int> indexOf;
        for (int d = 0; d < world().devices().size(); ++d) {
            if (world().devices().at(d).typeId == type) {
                devices.append(DeviceId {world().devices().at(d).id});
                indexOf.insert(world().devices().at(d).id, d);
            }
        }
        const PeriodKind kind = type == 1 ? PeriodKind::Year
            : type == 38                  ? PeriodKind::Lifetime
                                          : PeriodKind::Month;
        const qint64 instant = m_account->clock.now();
        const auto rows = answer(client().deviceReport(kind, type, devices, instant, Priority::Reports));
        QVERIFY(rows.isOk());
        QCOMPARE(rows->oddities, QStringList());
        QHash<std::pair<qint64, qint64>, int> found;
        for (int row = 0; row < rows->devices.size(); ++row) {
            found.insert({rows->devices.at(row).value, rows->times.at(row)}, row);
            const auto &device = world().devices().at(indexOf.value(rows->devices.at(row).value));
            QCOMPARE(rows->serials.at(row), type == 39 ? QString() : device.serial);
        }
        QCOMPARE(found.size(), rows->devices.size());
        int expected = 0;
        for (const DeviceId &device : std::as_const(devices)) {
            auto made = world().deviceReport(indexOf.value(device.value), periodOf(kind), instant,
                                             rows->serverTime - 23 * minuteMs);
            for (ReportRow &row : made) {
                if (!isWritten(row, empty))
                    continue;
                ++expected;
                for (DataItem &item : row.items) {
                    if (kind != PeriodKind::Month && !hasRatio && qstrcmp(item.key, "perpower_ratio") == 0)
                        item.kind = DataItem::Kind::Null;
                }
                const int at = found.value({device.value, row.start}, -1);
                QVERIFY(at >= 0);
                QVERIFY(agrees(rows->values, at, row.items));
            }
        }
        QCOMPARE(rows->devices.size(), expected);
    }
}

void TestEveryQuery::deviceHistory()
{
    QFETCH(QJsonObject, switches);
    play(switches);
    const bool atNight = switches["samplesAtNight"_L1].toBool();
    const qint64 end = m_account->clock.now() - 3 * dayMs;
    for (const int type : historyTypes) {
        const int index = deviceOfType(type);
        const DeviceDn dn {world().devices().at(index).dn};
        const auto samples = answer(client().deviceHistory(dn, type, end - dayMs, end, Priority::Reports));
        QVERIFY(samples.isOk());
        QCOMPARE(samples->oddities, QStringList());
        QCOMPARE(samples->device, dn);
        QVERIFY(std::is_sorted(samples->times.begin(), samples->times.end()));
        int row = 0;
        for (qint64 t = (end - dayMs + sampleMs - 1) / sampleMs * sampleMs; t <= end; t += sampleMs) {
            const DataItems items = world().deviceSample(index, t, atNight);
            if (items.empty())
                continue;
            QVERIFY(row < samples->times.size());
            QCOMPARE(samples->times.at(row), t);
            QVERIFY(agrees(samples->values, row++, items));
        }
        QCOMPARE(row, samples->times.size());
        QVERIFY(row > 100);
    }
}

void TestEveryQuery::olderInterfaces()
{
    QFETCH(QJsonObject, switches);
    play(switches);
    const auto plants = answer(client().legacyPlants(Priority::Reports));
    QVERIFY(plants.isOk());
    QCOMPARE(plants->oddities, QStringList());
    QCOMPARE(plants->plants.size(), m_plants.size());
    for (const Plant &plant : plants->plants) {
        const auto known = m_account->session->store().plant(plant.code);
        QVERIFY(known);
        QVERIFY(std::abs(*plant.capacityKwp - *known->capacityKwp) < 1e-6); // MW there, kWp here
        QCOMPARE(plant.name, known->name);
    }
    const int type = 47;
    const int index = deviceOfType(type);
    const DeviceId id {world().devices().at(index).id};
    const qint64 end = m_account->clock.now() - dayMs;
    const auto check = [&](const DeviceReportRows &rows) {
        for (int row = 0; row < rows.devices.size(); ++row) {
            if (rows.devices.at(row) != id
                || !agrees(rows.values, row, world().deviceSample(index, rows.times.at(row))))
                return false;
        }
        return !rows.devices.isEmpty() && rows.oddities.isEmpty();
    };
    const auto old =
        answer(client().legacyDeviceHistory(type, {id}, end - 3 * dayMs, end, Priority::Reports));
    QVERIFY(old.isOk());
    QVERIFY(check(*old));
    QVERIFY(old->devices.size() >= 3 * 288);
    const auto today = answer(client().legacyFiveMinutes(type, {id}, end, Priority::Reports));
    QVERIFY(today.isOk());
    QVERIFY(check(*today));
    QCOMPARE(today->devices.size(), 288);
}

QTEST_GUILESS_MAIN(TestEveryQuery)
#include "tst_everyquery.moc"
