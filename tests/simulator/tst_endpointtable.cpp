// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/endpoint.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Simulation;

namespace {

QString kindName(EndpointKind kind)
{
    switch (kind) {
    case EndpointKind::Auth:
        return u"auth"_s;
    case EndpointKind::Query:
        return u"query"_s;
    case EndpointKind::Config:
        return u"config"_s;
    case EndpointKind::ControlDeliver:
        return u"control-deliver"_s;
    case EndpointKind::ControlQuery:
        return u"control-query"_s;
    case EndpointKind::Legacy:
        return u"legacy"_s;
    }
    return {};
}

QJsonValue unitName(BatchUnit unit)
{
    switch (unit) {
    case BatchUnit::None:
        return QJsonValue::Undefined;
    case BatchUnit::Plants:
        return u"plants"_s;
    case BatchUnit::Devices:
        return u"devices"_s;
    case BatchUnit::Task:
        return u"task"_s;
    }
    return {};
}

//! The formula as endpoints.json spells it; empty where any text without a formula is right.
QString formulaText(const Endpoint &endpoint)
{
    switch (endpoint.formula) {
    case QuotaFormula::Unknown:
        return {};
    case QuotaFormula::Fixed:
        return QString::number(endpoint.fixedCalls);
    case QuotaFormula::PlantPagesTimes10Plus24:
        return u"ceil(N/100)*10+24"_s;
    case QuotaFormula::PlantPagesPlus24:
        return u"ceil(N/100)+24"_s;
    case QuotaFormula::PlantPages:
        return u"ceil(N/100)"_s;
    case QuotaFormula::DevicePages:
        return u"sum_t(ceil(Dt/100))"_s;
    case QuotaFormula::DevicePagesPlus24:
        return u"sum_t(ceil(Dt/100))+24"_s;
    case QuotaFormula::DeviceTensPlus24:
        return u"sum_t(ceil(Dt/10))+24"_s;
    case QuotaFormula::DeviceRate:
        return u"sum_t(Dt/600), not rounded"_s;
    case QuotaFormula::LargerPages:
        return u"max(ceil(N/100),sum_t(ceil(Dt/100)))"_s;
    }
    return {};
}

} // namespace

class TestEndpointTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void agreesWithReference_data();
    void agreesWithReference();
    void findsByPathAndName();
};

void TestEndpointTable::agreesWithReference_data()
{
    QTest::addColumn<int>("position");
    QTest::addColumn<QJsonObject>("entry");
    QFile file(QStringLiteral(HELIODESK_SOURCE_DIR "/tests/data/endpoints.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).array();
    QCOMPARE(entries.size(), EndpointCount);
    int position = 0;
    for (const QJsonValue &entry : entries)
        QTest::newRow(qPrintable(entry["id"_L1].toString())) << position++ << entry.toObject();
}

void TestEndpointTable::agreesWithReference()
{
    QFETCH(int, position);
    QFETCH(QJsonObject, entry);
    const Endpoint &ours = endpointTable()[std::size_t(position)];
    QCOMPARE(int(ours.id), position);
    QCOMPARE(QString::fromLatin1(ours.name), entry["id"_L1].toString());
    QCOMPARE(QString::fromLatin1(ours.path), entry["path"_L1].toString());
    QCOMPARE(kindName(ours.kind), entry["kind"_L1].toString());
    QCOMPARE(unitName(ours.unit), entry["batch"_L1]["unit"_L1]);
    QCOMPARE(ours.batch, entry["batch"_L1]["max"_L1].toInt());
    QCOMPARE(ours.windowSeconds, entry["quota"_L1]["windowSeconds"_L1].toInt());
    const QJsonArray modes = entry["authModes"_L1].toArray();
    QCOMPARE(ours.forAccount, modes.contains("api-account"_L1));
    QCOMPARE(ours.forOAuth, modes.contains("oauth"_L1));
    const QString published = entry["quota"_L1]["apiAccount"_L1].toString();
    if (ours.formula == QuotaFormula::Unknown)
        QVERIFY2(published.startsWith("unknown"_L1) || published.startsWith("unclear"_L1),
                 qPrintable(published));
    else
        QCOMPARE(formulaText(ours), published.section(" (published"_L1, 0, 0));
}

void TestEndpointTable::findsByPathAndName()
{
    QCOMPARE(endpointAt(u"/thirdData/stations"_s), &endpoint(EndpointId::PlantList));
    QCOMPARE(endpointAt(u"/thirdData/Stations"_s), nullptr);
    QCOMPARE(endpointNamed(u"device-history"_s), &endpoint(EndpointId::DeviceHistory));
    QCOMPARE(endpointNamed(u"stations"_s), nullptr);
    QVERIFY(endpoint(EndpointId::DeviceHistory).isRest());
    QVERIFY(!endpoint(EndpointId::PlantList).isRest());
}

QTEST_GUILESS_MAIN(TestEndpointTable)
#include "tst_endpointtable.moc"
