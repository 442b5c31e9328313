// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/answers.h"
#include "core/api/jsonreader.h"
#include "core/api/requestbodies.h"
#include "core/domain/codedvalue.h"

#include <QJsonDocument>
#include <QTest>

#include <cmath>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

class TestJsonReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scalars_data();
    void scalars();
    void integers_data();
    void integers();
    void brokenBodies();
    void requestBodies();
    void batches();
    void readingTable();
};

static QJsonValue parseValue(const QByteArray &json)
{
    return QJsonDocument::fromJson("{\"v\":" + json + "}").object().value("v"_L1);
}

void TestJsonReader::scalars_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Presence>("presence");
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("text");
    const auto row = [](const QByteArray &json, Presence presence, double number = 0,
                        const QString &text = {}) {
        QTest::newRow(json.constData()) << json << presence << number << text;
    };
    row("12.5", Presence::Number, 12.5);
    row("-0", Presence::Number, -0.0);
    row("512.0", Presence::Number, 512);
    row("\"12.5\"", Presence::Number, 12.5);
    row("\" 12.5 \"", Presence::Number, 12.5);
    row("\"-1e3\"", Presence::Number, -1000);
    row("\"12,5\"", Presence::Text, 0, u"12,5"_s); // a comma is no decimal point, whatever the locale
    row("\"0x10\"", Presence::Text, 0, u"0x10"_s);
    row("\"nan\"", Presence::Text, 0, u"nan"_s);
    row("\"inf\"", Presence::Text, 0, u"inf"_s);
    row("\"1e999\"", Presence::Text, 0, u"1e999"_s);
    row("\"70.0%\"", Presence::Text, 0, u"70.0%"_s);
    row("null", Presence::Null);
    row("\"\"", Presence::Null);
    row("\"  \"", Presence::Null);
    row("\"null\"", Presence::Null);
    row("\"N/A\"", Presence::NotAvailable);
    row("true", Presence::Text, 0, u"true"_s);
    row("{\"a\":[1]}", Presence::Text, 0, u"{\"a\":[1]}"_s);
    row("[1,2]", Presence::Text, 0, u"[1,2]"_s);
}

void TestJsonReader::scalars()
{
    QFETCH(QByteArray, json);
    const Reading reading = JsonReader::scalar(parseValue(json));
    QTEST(reading.presence, "presence");
    QTEST(reading.number, "number");
    QTEST(reading.text, "text");
    QCOMPARE(JsonReader::number(parseValue(json)), reading.value());
    QCOMPARE(JsonReader::scalar(QJsonValue(QJsonValue::Undefined)).presence, Presence::Missing);
}

void TestJsonReader::integers_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isInteger");
    QTest::addColumn<qint64>("value");
    const auto row = [](const QByteArray &json, bool isInteger, qint64 value = 0) {
        QTest::newRow(json.constData()) << json << isInteger << value;
    };
    row("1000000040000011", true, 1000000040000011);
    row("-214543629611879", true, -214543629611879);
    row("9223372036854775807", true, 9223372036854775807); // not exact as a double
    row("1234567890123456789", true, 1234567890123456789);
    row("\"1234567890123456789\"", true, 1234567890123456789);
    row("\" -5 \"", true, -5);
    row("0", true, 0);
    row("1", true, 1);
    row("1.0", true, 1);
    row("1.5", false);
    row("1e30", false);
    row("\"1.5\"", false);
    row("\"NE=1\"", false);
    row("null", false);
    row("true", false);
    row("[]", false);
}

void TestJsonReader::integers()
{
    QFETCH(QByteArray, json);
    const std::optional<qint64> integer = JsonReader::integer(parseValue(json));
    QTEST(integer.has_value(), "isInteger");
    QTEST(integer.value_or(0), "value");
    QCOMPARE(JsonReader::text(parseValue("1234567890123456789")), u"1234567890123456789"_s);
    QCOMPARE(JsonReader::text(parseValue("0.5")), u"0.5"_s);
}

void TestJsonReader::brokenBodies()
{
    QCOMPARE(JsonReader::parse("[]").error().kind, ApiError::Kind::Malformed);
    const Result<QJsonObject> cut = JsonReader::parse("{\"a\":");
    QCOMPARE(cut.error().kind, ApiError::Kind::Malformed);
    QVERIFY(cut.error().text.contains(u"at byte"_s));
    QCOMPARE(JsonReader::path(u"data"_s, 3, u"id"_s), u"data[3].id"_s);
}

void TestJsonReader::requestBodies()
{
    QCOMPARE(RequestBodies::login(u"sun \"roof\""_s, u"Exämple#2025+ &"_s),
             QByteArray("{\"systemCode\":\"Exämple#2025+ &\",\"userName\":\"sun \\\"roof\\\"\"}"));
    QCOMPARE(RequestBodies::logout(u"x-9k2"_s), QByteArray("{\"xsrfToken\":\"x-9k2\"}"));
    QCOMPARE(RequestBodies::plantList(3), QByteArray("{\"pageNo\":3}"));
    const QList<PlantCode> plants {{u"NE=40000001"_s}, {u"NE=40000002"_s}};
    QCOMPARE(RequestBodies::deviceList(plants), QByteArray("{\"stationCodes\":\"NE=40000001,NE=40000002\"}"));
    QCOMPARE(RequestBodies::plantRealtime(plants), RequestBodies::deviceList(plants));
    QCOMPARE(RequestBodies::deviceRealtime(38, {{1000000040000011}, {-214543629611879}}),
             QByteArray("{\"devIds\":\"1000000040000011,-214543629611879\",\"devTypeId\":38}"));
}

void TestJsonReader::batches()
{
    QList<int> items(250);
    std::iota(items.begin(), items.end(), 0);
    const QList<QList<int>> batches = RequestBodies::cut(items, 100);
    QCOMPARE(batches.size(), 3);
    QCOMPARE(batches.at(0).size(), 100);
    QCOMPARE(batches.at(1).size(), 100);
    QCOMPARE(batches.at(2), items.mid(200));
    QVERIFY(RequestBodies::cut(QList<int>(), 100).isEmpty());
    QVERIFY(RequestBodies::cut(items, 0).isEmpty());
}

void TestJsonReader::readingTable()
{
    ReadingTable table;
    table.addRow();
    for (int i = 0; i < 40; ++i) // wider than the first reserve, with a row already there
        QCOMPARE(table.addColumn(u"k%1"_s.arg(i)), i);
    QCOMPARE(table.addColumn(u"k7"_s), 7);
    QCOMPARE(table.addRow(), 1);
    table.setNumber(0, 39, 1.5);
    table.setText(1, 0, u"t"_s);
    table.setPresence(1, 1, Presence::NotAvailable);
    table.squeeze();
    QCOMPARE(table.at(0, 39), (Reading {Presence::Number, 1.5, {}}));
    QCOMPARE(table.at(1, 0), (Reading {Presence::Text, 0, u"t"_s}));
    QCOMPARE(table.at(1, 1).presence, Presence::NotAvailable);
    QCOMPARE(table.at(0, 0).presence, Presence::Missing);
    QCOMPARE(table.at(5, 0).presence, Presence::Missing);
    QCOMPARE(table.at(0, -1).presence, Presence::Missing);
    table.setNumber(1, 0, 2.0);
    QVERIFY(!table.hasTexts());
    QCOMPARE(table.cellBytes(), 2 * 40 * 8);
    QCOMPARE(table.columnOf(u"absent"_s), -1);
    QCOMPARE(CodedValue::presenceOf(std::nan("")), Presence::Missing);
}

QTEST_GUILESS_MAIN(TestJsonReader)
#include "test_jsonreader.moc"
