// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/pausetable.h"
#include "core/net/quotarule.h"
#include "core/net/retrypolicy.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using Kind = ApiError::Kind;
using Action = RetryDecision::Action;

namespace {

ApiError errorOf(Kind kind, int failCode = 0, int httpStatus = 200)
{
    ApiError error;
    error.kind = kind;
    error.failCode = failCode;
    error.httpStatus = httpStatus;
    return error;
}

//! Works a formula of endpoints.json out for a fleet, independently of the code.
std::optional<double> referenceLimit(const QString &formula, int plants, const QList<int> &devices)
{
    double pages = 0;
    double tens = 0;
    double all = 0;
    for (const int count : devices) {
        pages += std::ceil(count / 100.0);
        tens += std::ceil(count / 10.0);
        all += count;
    }
    const double plantPages = std::ceil(plants / 100.0);
    const QHash<QString, double> values {
        {u"5"_s, 5},
        {u"24"_s, 24},
        {u"1"_s, 1},
        {u"1 (published, but API accounts have no access to control)"_s, 1},
        {u"ceil(N/100)*10+24"_s, plantPages * 10 + 24},
        {u"ceil(N/100)+24"_s, plantPages + 24},
        {u"ceil(N/100)"_s, plantPages},
        {u"sum_t(ceil(Dt/100))"_s, pages},
        {u"sum_t(ceil(Dt/100))+24"_s, pages + 24},
        {u"sum_t(ceil(Dt/10))+24"_s, tens + 24},
        {u"sum_t(Dt/600), not rounded"_s, all / 600},
        {u"max(ceil(N/100),sum_t(ceil(Dt/100)))"_s, std::max(plantPages, pages)},
    };
    const auto found = values.constFind(formula);
    return found != values.constEnd() ? std::optional(*found) : std::nullopt;
}

} // namespace

class TestQuotaRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tableMatchesReference()
    {
        QFile file(QStringLiteral(HELIODESK_SOURCE_DIR "/tests/data/endpoints.json"));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QJsonArray reference = QJsonDocument::fromJson(file.readAll()).array();
        QCOMPARE(reference.size(), 33);
        QCOMPARE(allEndpoints().size(), reference.size());
        // One type with real-time data, one device-report type among them, so that nothing is filtered away.
        FleetSize fleet {230, {{1, 120}, {39, 215}}};
        for (qsizetype i = 0; i < reference.size(); ++i) {
            const QJsonObject expected = reference.at(i).toObject();
            const EndpointSpec &spec = allEndpoints().at(i);
            const QJsonObject quota = expected.value("quota"_L1).toObject();
            QCOMPARE(int(spec.endpoint), int(i));
            QCOMPARE(&endpointSpec(spec.endpoint), &spec);
            QCOMPARE(QString(spec.id), expected.value("id"_L1).toString());
            QCOMPARE(QString(spec.path), expected.value("path"_L1).toString());
            QCOMPARE(spec.isMutating, expected.value("mutating"_L1).toBool());
            QCOMPARE(spec.isControl, quota.value("oauth"_L1).toString() == "control"_L1);
            const int documentedBatch = expected.value("batch"_L1).toObject().value("max"_L1).toInt();
            // The plant list takes no plants, but its pages hold 100.
            QCOMPARE(spec.batchMax, documentedBatch);
            QCOMPARE(spec.windowSeconds, quota.value("windowSeconds"_L1).toInt());
            const auto limit =
                referenceLimit(quota.value("apiAccount"_L1).toString(), fleet.plants, {120, 215});
            QCOMPARE(spec.formula != QuotaFormula::Unknown, limit.has_value());
            if (limit && spec.endpoint != Endpoint::Login)
                QCOMPARE(quotaRule(spec.endpoint, fleet).limit, *limit);
        }
    }

    void workedExamples_data()
    {
        QTest::addColumn<int>("plants");
        QTest::addColumn<int>("inverters");
        QTest::addColumn<int>("meters");
        QTest::addColumn<int>("endpoint");
        QTest::addColumn<double>("limit");
        QTest::addColumn<double>("capacity");
        const auto row = [](const char *name, int plants, int inverters, int meters, Endpoint endpoint,
                            double limit, double capacity) {
            QTest::newRow(name) << plants << inverters << meters << int(endpoint) << limit << capacity;
        };
        row("stations 20", 20, 20, 20, Endpoint::PlantList, 34, 7);
        row("stations 120", 120, 120, 120, Endpoint::PlantList, 44, 8);
        row("stations 1000", 1000, 1000, 1000, Endpoint::PlantList, 124, 16);
        row("devices 20", 20, 20, 20, Endpoint::DeviceList, 25, 7);
        row("devices 120", 120, 120, 120, Endpoint::DeviceList, 26, 8);
        row("plant live 120", 120, 120, 120, Endpoint::PlantRealtime, 2, 2);
        row("device live 20", 20, 20, 20, Endpoint::DeviceRealtime, 2, 2);
        row("device live 120", 120, 120, 120, Endpoint::DeviceRealtime, 4, 4);
        row("history 30", 20, 20, 10, Endpoint::DeviceHistory, 0.05, 1);
        row("history 1200", 600, 600, 600, Endpoint::DeviceHistory, 2, 2);
        row("alarms 20", 20, 20, 20, Endpoint::ActiveAlarms, 2, 2);
        row("alarms 120", 120, 120, 120, Endpoint::ActiveAlarms, 4, 4);
        row("reports 120", 120, 120, 120, Endpoint::PlantDay, 26, 8);
        row("device reports 20", 20, 20, 0, Endpoint::DeviceDay, 25, 7);
        row("configuration", 20, 20, 20, Endpoint::BatteryModeConfig, 1, 1);
        row("unknown lists", 1, 0, 0, Endpoint::DeviceRealtime, 1, 1);
        row("login guard", 500, 500, 500, Endpoint::Login, 4, 4);
    }

    void workedExamples()
    {
        QFETCH(int, plants);
        QFETCH(int, inverters);
        QFETCH(int, meters);
        QFETCH(int, endpoint);
        QFETCH(double, limit);
        QFETCH(double, capacity);
        FleetSize fleet {plants, {}};
        if (inverters > 0)
            fleet.devicesByType.insert(1, inverters);
        if (meters > 0)
            fleet.devicesByType.insert(17, meters);
        fleet.devicesByType.insert(62, 500); // dongles have no real-time data and bring no allowance
        if (Endpoint(endpoint) == Endpoint::ActiveAlarms)
            fleet.devicesByType.remove(62);
        const QuotaRule rule = quotaRule(Endpoint(endpoint), fleet);
        QCOMPARE(rule.limit, limit);
        QCOMPARE(rule.capacity, capacity);
    }

    void pauses_data()
    {
        QTest::addColumn<int>("endpoint");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("failCode");
        QTest::addColumn<int>("streak");
        QTest::addColumn<qint64>("seconds");
        const auto row = [](const char *name, Endpoint endpoint, Kind kind, int failCode, int streak,
                            qint64 seconds) {
            QTest::newRow(name) << int(endpoint) << int(kind) << failCode << streak << seconds;
        };
        row("407 minute", Endpoint::BatteryModeConfig, Kind::Quota, 407, 1, 65);
        row("407 minute cap", Endpoint::BatteryModeConfig, Kind::Quota, 407, 9, 900);
        row("407 five minutes", Endpoint::DeviceRealtime, Kind::Quota, 407, 1, 300);
        row("407 five minutes again", Endpoint::DeviceRealtime, Kind::Quota, 407, 3, 1200);
        row("407 five minutes cap", Endpoint::DeviceRealtime, Kind::Quota, 407, 6, 3600);
        row("407 half hour", Endpoint::ActiveAlarms, Kind::Quota, 407, 1, 900);
        row("407 half hour cap", Endpoint::ActiveAlarms, Kind::Quota, 407, 5, 7200);
        row("407 day", Endpoint::PlantList, Kind::Quota, 407, 1, 3600);
        row("407 day cap", Endpoint::PlantList, Kind::Quota, 407, 5, 21600);
        row("407 history", Endpoint::DeviceHistory, Kind::Quota, 407, 1, 120);
        row("407 login", Endpoint::Login, Kind::Quota, 407, 1, 900);
        row("407 login twice", Endpoint::Login, Kind::Quota, 407, 2, 1800);
        row("407 login cap", Endpoint::Login, Kind::Quota, 407, 4, 3600);
        row("429", Endpoint::DeviceRealtime, Kind::Overload, 429, 1, 60);
        row("429 cap", Endpoint::DeviceRealtime, Kind::Overload, 429, 7, 900);
        row("busy", Endpoint::PlantList, Kind::ServerBusy, 20200, 2, 60);
        row("busy cap", Endpoint::PlantList, Kind::ServerBusy, 20200, 8, 600);
        row("20618", Endpoint::PlantDay, Kind::Quota, 20618, 1, 21600);
        row("20618 before midnight in Paris", Endpoint::PlantDay, Kind::Quota, 20618, -1, 3660);
        row("wrong password", Endpoint::Login, Kind::Credentials, 20400, 1, 300);
        row("locked", Endpoint::Login, Kind::AccountLocked, 20400, 1, 1800);
        row("wrong argument", Endpoint::PlantList, Kind::Parameter, 20015, 1, 0);
        row("fine", Endpoint::PlantList, Kind::None, 0, 1, 0);
    }

    void pauses()
    {
        QFETCH(int, endpoint);
        QFETCH(int, kind);
        QFETCH(int, failCode);
        QFETCH(int, streak);
        QFETCH(qint64, seconds);
        const FleetSize fleet {20, {{1, 10}}}; // history: one call a minute
        const QDateTime noon(QDate(2026, 6, 21), QTime(10, 0), QTimeZone::utc());
        const qint64 now = (streak < 0 ? noon.addSecs(11 * 3600) : noon).toMSecsSinceEpoch();
        QCOMPARE(pauseAfter(Endpoint(endpoint), quotaRule(Endpoint(endpoint), fleet),
                            errorOf(Kind(kind), failCode), std::abs(streak), u"eu5.fusionsolar.huawei.com"_s,
                            now),
                 seconds * 1000);
    }

    void retryAfterIsHonouredUpToADay()
    {
        ApiError error = errorOf(Kind::Quota, 407);
        const QuotaRule rule = quotaRule(Endpoint::DeviceRealtime, {});
        error.retryAfterMs = 400'000;
        QCOMPARE(pauseAfter(Endpoint::DeviceRealtime, rule, error, 1, {}, 0), 400'000);
        error.retryAfterMs = 9'000'000'000;
        QCOMPARE(pauseAfter(Endpoint::DeviceRealtime, rule, error, 1, {}, 0), 86'400'000);
    }

    void longRetryAfterIsForAPerson()
    {
        ApiError error = errorOf(Kind::ServerBusy);
        error.retryAfterMs = 10 * 60'000;
        QCOMPARE(decideRetry(error, 1, false), (RetryDecision {Action::RepeatAfter, 10 * 60'000}));
        error.retryAfterMs = 86'400'000; // a call must not hold up a sweep for a day
        QCOMPARE(decideRetry(error, 1, false), RetryDecision {});
    }

    void retries_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("attempt");
        QTest::addColumn<int>("action");
        QTest::addColumn<qint64>("delay");
        const auto row = [](Kind kind, int attempt, Action action, qint64 seconds = 0) {
            QTest::addRow("kind %d attempt %d", int(kind), attempt)
                << int(kind) << attempt << int(action) << seconds * 1000;
        };
        for (const Kind kind : {Kind::NameNotFound, Kind::Connection, Kind::Timeout, Kind::ServerBusy}) {
            row(kind, 1, Action::RepeatAfter, 30);
            row(kind, 2, Action::RepeatAfter, 60);
            row(kind, 3, Action::RepeatAfter, 120);
            row(kind, 4, Action::GiveUp);
        }
        row(Kind::DeviceOffline, 1, Action::RepeatAfter, 60);
        row(Kind::DeviceOffline, 2, Action::RepeatAfter, 120);
        row(Kind::DeviceOffline, 3, Action::RepeatAfter, 300);
        row(Kind::DeviceOffline, 4, Action::GiveUp);
        row(Kind::Session, 1, Action::RenewThenRepeat);
        row(Kind::Session, 2, Action::GiveUp);
        row(Kind::Quota, 1, Action::WaitForLimiter);
        row(Kind::Quota, 4, Action::GiveUp);
        row(Kind::Overload, 3, Action::WaitForLimiter);
        for (const Kind kind :
             {Kind::None, Kind::Cancelled, Kind::Tls, Kind::NotAnApiHost, Kind::Malformed, Kind::TooLarge,
              Kind::HttpStatus, Kind::Credentials, Kind::AccountLocked, Kind::AccountClosed, Kind::Permission,
              Kind::Parameter, Kind::Refused, Kind::Secret, Kind::Storage})
            row(kind, 1, Action::GiveUp);
    }

    void retries()
    {
        QFETCH(int, kind);
        QFETCH(int, attempt);
        QFETCH(int, action);
        QFETCH(qint64, delay);
        const ApiError error = errorOf(Kind(kind));
        QCOMPARE(decideRetry(error, attempt, false), (RetryDecision {Action(action), delay}));
        // A command whose answer was lost may have been carried out.
        QCOMPARE(decideRetry(error, attempt, true), RetryDecision {});
    }
};

QTEST_GUILESS_MAIN(TestQuotaRules)
#include "test_quotarules.moc"
