// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/realtimedecoders.h"
#include "tests/core/api/printedanswers.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using PrintedAnswers::capture;
using PrintedAnswers::decode;
using PrintedAnswers::Decoder;
using PrintedAnswers::printedRow;

class TestDecoders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void captures_data();
    void captures();
    void small_data();
    void small();
    void smallRows_data();
    void smallRows() { small(); }
    void smallEntries_data();
    void smallEntries() { small(); }
    void cutAnywhere_data() { captureNames(); }
    void cutAnywhere();
    void wrongTypeAnywhere_data() { captureNames(); }
    void wrongTypeAnywhere();
    void notJson_data();
    void notJson();
    void deepNesting();
    void tooManyKeys();
    void rowsWithOtherKeyOrder();

private:
    void captureNames();
};

void TestDecoders::captureNames()
{
    QTest::addColumn<Decoder>("decoder");
    QTest::addColumn<QString>("name");
    QTest::newRow("plant list") << Decoder::PlantList << u"plant-list"_s;
    QTest::newRow("device list") << Decoder::DeviceList << u"device-list"_s;
    QTest::newRow("plant realtime") << Decoder::PlantRealtime << u"plant-realtime"_s;
    QTest::newRow("inverters") << Decoder::DeviceRealtime << u"device-realtime-38"_s;
    QTest::newRow("batteries") << Decoder::DeviceRealtime << u"device-realtime-39"_s;
    QTest::newRow("meters") << Decoder::DeviceRealtime << u"device-realtime-47"_s;
    for (int type : {1, 10, 17, 38, 39, 41, 47, 63, 23070, 60001, 60003, 60010, 60014, 60043}) {
        const QString name = u"device-history-%1"_s.arg(type);
        QTest::newRow(qPrintable(name)) << Decoder::DeviceHistory << name;
    }
    for (const char *period : {"hour", "day", "month", "year"}) {
        const QString name = u"plant-%1"_s.arg(QLatin1StringView(period));
        QTest::newRow(qPrintable(name)) << Decoder::PlantReport << name;
    }
    for (const char *period : {"day", "month", "year"}) {
        for (int type : {1, 38, 39, 41}) {
            const QString name = u"device-%1-%2"_s.arg(QLatin1StringView(period)).arg(type);
            QTest::newRow(qPrintable(name)) << Decoder::DeviceReport << name;
        }
    }
    QTest::newRow("alarms") << Decoder::Alarms << u"active-alarms"_s;
    QTest::newRow("battery mode") << Decoder::BatteryMode << u"battery-mode"_s;
    QTest::newRow("active power mode") << Decoder::ActivePowerMode << u"active-power-mode"_s;
    QTest::newRow("older plant list") << Decoder::LegacyPlantList << u"legacy-plant-list"_s;
    QTest::newRow("older history") << Decoder::DeviceReport << u"legacy-device-history"_s;
    QTest::newRow("five minutes") << Decoder::DeviceReport << u"legacy-five-minutes"_s;
}

void TestDecoders::captures_data()
{
    captureNames();
}

void TestDecoders::captures()
{
    // tests/data/NAME.json is an answer, NAME.expected what has to come out; on failure NAME.got lies in the
    // current folder for comparison.
    QFETCH(Decoder, decoder);
    QFETCH(QString, name);
    const QString got = decode(decoder, capture(name + u".json"_s)) + u'\n';
    const QString expected = QString::fromUtf8(capture(name + u".expected"_s));
    if (got != expected) {
        QFile file(name + u".got"_s);
        if (file.open(QIODevice::WriteOnly))
            file.write(got.toUtf8());
    }
    QCOMPARE(got, expected);
}

void TestDecoders::small_data()
{
    QTest::addColumn<Decoder>("decoder");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, Decoder decoder, const QByteArray &body, const QString &expected) {
        QTest::newRow(name) << decoder << body << expected;
    };
    using enum Decoder;
    row("no plants", PlantList, R"({"data":{"total":0,"pageCount":0,"pageNo":1,"pageSize":100,"list":[]}})",
        u"0 0 1"_s);
    row("null page", PlantList, R"({"success":true,"data":null})", u"0 0 0"_s);
    row("null list", PlantList, R"({"data":{"total":0,"pageCount":0,"pageNo":1,"list":null}})", u"0 0 1"_s);
    row("counts as text", PlantList, R"({"data":{"total":"250","pageCount":"3","pageNo":"2","list":[]}})",
        u"250 3 2"_s);
    row("list is no array", PlantList, R"({"data":{"list":{}}})", u"error data.list"_s);
    row("page is no object", PlantList, R"({"data":[]})", u"error data"_s);
    row("total is no count", PlantList, R"({"data":{"total":{},"list":[]}})", u"error data.total"_s);
    row("pageCount negative", PlantList, R"({"data":{"pageCount":-1,"list":[]}})", u"error data.pageCount"_s);
    row("pageCount absurd", PlantList, R"({"data":{"pageCount":9000000,"list":[]}})",
        u"error data.pageCount"_s);
    row("no device data", DeviceList, R"({"data":null})", u"0"_s);
    row("devices are no array", DeviceList, R"({"data":"x"})", u"error data"_s);
    row("no realtime data", PlantRealtime, R"({"data":null,"params":null})", u"0"_s);
    row("realtime, empty", DeviceRealtime, R"({"data":[],"params":{"currentTime":"17"}})", u"17"_s);
    row("realtime, data is text", DeviceRealtime, R"({"data":"x"})", u"error data"_s);
    row("realtime, data is an object", PlantRealtime, R"({"data":{"a":1}})", u"error data"_s);
    row("realtime, no object", DeviceRealtime, R"([1])", u"error "_s);
    row("no map", DeviceRealtime, R"({"data":[{"devId":5,"dataItemMap":null},{"devId":6}]})",
        u"0\n5/: \n6/: "_s);
    row("map is no object", DeviceRealtime, R"({"data":[{"devId":5,"dataItemMap":[1,{"a":2}]}]})",
        u"0\n5/: \ndata[0].dataItemMap"_s);
    row("rows that are none", DeviceRealtime, R"({"data":[7,null,[],{"devId":5,"dataItemMap":{"a":1}}]})",
        u"0\n5/: a=1\ndata[0]\ndata[1]\ndata[2]"_s);
    row("ids in every form", DeviceRealtime,
        R"({"data":[{"devId":"1234567890123456789"},{"devId":-214543629611879},{"devId":1.0e3},{"devId":"NE=5"},{"devId":{}}]})",
        u"0\n1234567890123456789/: \n-214543629611879/: \n1000/: \n0/: \n0/: \nrow 3: no devId\nrow 4: no devId"_s);
    row("map before the id", DeviceRealtime, R"({"data":[{"dataItemMap":{"a":1},"sn":"null","devId":5}]})",
        u"0\n5/: a=1"_s);
    row("every kind of value", DeviceRealtime,
        R"({"data":[{"devId":5,"sn":null,"dataItemMap":{"a":"1.5","b":"N/A","c":"","d":"null","e":null,"f":true,)"
        R"("g":[1,2],"h":{"x":"y"},"i":"abc","j":123456789012345678901234567890,"k":-0.0,"l":1e5}}]})",
        u"0\n5/: a=1.5 b=N/A c=null d=null e=null f='true' g='[1,2]' h='{\"x\":\"y\"}' i='abc' "
        u"j=1.2345678901234568e+29 k=0 l=1e+05"_s);
    row("a key twice", DeviceRealtime, R"({"data":[{"devId":5,"dataItemMap":{"a":"x","a":2}}]})",
        u"0\n5/: a=2"_s);
    row("a device twice", DeviceRealtime, R"({"data":[{"devId":5,"dataItemMap":{"a":1}},{"devId":5}]})",
        u"0\n5/: a=1\n5/: "_s);
    row("escaped key", DeviceRealtime,
        R"({"data":[{"devId":5,"dataItemMap":{"\u0061":1}},{"devId":6,"dataItemMap":{"a":2}}]})",
        u"0\n5/: a=1\n6/: a=2"_s);
    row("trailing garbage", DeviceRealtime, R"({"data":[]}})", u"error "_s);
    row("plant without code", PlantRealtime, R"({"data":[{"dataItemMap":{"a":1}}]})",
        u"0\n: a=1\nrow 0: no stationCode"_s);
}

void TestDecoders::smallRows_data()
{
    QTest::addColumn<Decoder>("decoder");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, Decoder decoder, const QByteArray &body, const QString &expected) {
        QTest::newRow(name) << decoder << body << expected;
    };
    using enum Decoder;
    row("history, empty", DeviceHistory, R"({"success":true,"failCode":0,"message":"m","data":[]})", u""_s);
    row("history, null", DeviceHistory, R"({"success":true,"failCode":0,"data":null})", u""_s);
    row("history, no data", DeviceHistory, R"({"success":true,"failCode":0})", u""_s);
    row("history, data is text", DeviceHistory, R"({"data":"x"})", u"error data"_s);
    row("history, no time", DeviceHistory,
        R"({"data":[{"devDn":"a","dataItems":{"x":1}},{"devDn":"a","collectTime":5,"dataItems":{"x":2}}]})",
        u"a\n5: x=2\nrow 0: no collectTime"_s);
    row("history, odd times", DeviceHistory,
        R"({"data":[{"devDn":"a","collectTime":null},{"devDn":"a","collectTime":"N/A"},{"devDn":"a","collectTime":-1},)"
        R"({"devDn":"a","collectTime":1e300},{"devDn":"a","collectTime":9223372036854775807},)"
        R"({"devDn":"a","collectTime":1.5},{"devDn":"a","collectTime":{}},{"devDn":"a","collectTime":1.0E1}]})",
        u"a\n10: \nrow 0: no collectTime\nrow 1: no collectTime\nrow 2: no collectTime\nrow 3: no "
        u"collectTime\n"
        u"row 4: no collectTime\nrow 5: no collectTime\nrow 6: no collectTime"_s);
    row("history, two devices", DeviceHistory,
        R"({"data":[{"collectTime":7,"devDn":"a"},{"collectTime":6,"devDns":"b"},{"devDn":"a","collectTime":5}]})",
        u"a\n5: \n7: \nrow 1: another device"_s);
    row("history, no device", DeviceHistory,
        R"({"data":[{"collectTime":7,"dataItems":{"x":"y"}},{"collectTime":6,"devDn":null,"dataItems":{"x":1}}]})",
        u"\n6: x=1\n7: x='y'"_s);
    row("history, sorted, last one counts", DeviceHistory,
        R"({"data":[{"devDn":"a","collectTime":9,"dataItems":{"x":"t"}},{"devDn":"a","collectTime":3,"dataItems":{"y":3}},)"
        R"({"devDn":"a","collectTime":9,"dataItems":{"y":"u"}}]})",
        u"a\n3: y=3\n9: y='u'"_s);
    row("history, items as map", DeviceHistory,
        R"({"data":[{"devDn":"a","collectTime":9,"dataItemMap":{"x":1}}]})", u"a\n9: x=1"_s);
    row("history, items null", DeviceHistory,
        R"({"data":[{"devDn":"a","collectTime":9,"dataItems":null},{"devDn":"a","collectTime":8,"dataItems":[1]}]})",
        u"a\n8: \n9: \ndata[1].dataItems"_s);
    row("history, params as well", DeviceHistory,
        R"({"params":{"currentTime":5},"data":[{"devDn":"a","collectTime":9}]})", u"a\n9: "_s);

    row("report, empty", PlantReport, R"({"data":[],"params":{"currentTime":17}})", u"17"_s);
    row("report, null", PlantReport, R"({"data":null,"params":null})", u"0"_s);
    row("report, data is an object", PlantReport, R"({"data":{"list":[]}})", u"error data"_s);
    row("report, no plant, no time", PlantReport,
        R"({"data":[{"collectTime":9,"dataItemMap":{"a":1}},{"stationCode":"p","dataItemMap":{"a":2}},)"
        R"({"stationCode":"null","collectTime":9},{"plantCode":"p","collectTime":"9","dataItemMap":{"a":3}}]})",
        u"0\np@9: a=3\nrow 0: no stationCode\nrow 1: no collectTime\nrow 2: no stationCode"_s);
    row("report, interleaved, descending", PlantReport,
        R"({"data":[{"stationCode":"q","collectTime":2},{"stationCode":"p","collectTime":2},)"
        R"({"stationCode":"q","collectTime":1},{"stationCode":"p","collectTime":1}]})",
        u"0\nq@1: \nq@2: \np@1: \np@2: "_s);
    row("report, nested and huge", PlantReport,
        R"({"data":[{"stationCode":"p","collectTime":1,"dataItemMap":{"a":{"b":[]},"c":1e400,"d":"1e5","e":-0.0}}]})",
        u"0\np@1: a='{\"b\":[]}' c='1e400' d=1e+05 e=0"_s);
    row("device report, by serial", DeviceReport,
        R"({"data":[{"sn":"S","collectTime":2},{"devId":5,"sn":"T","collectTime":1},{"devId":5,"collectTime":1},)"
        R"({"devId":"x","collectTime":1},{"sn":"S","collectTime":1}]})",
        u"0\n0/S@1: \n0/S@2: \n5/@1: \nrow 3: no devId"_s);
}

void TestDecoders::smallEntries_data()
{
    QTest::addColumn<Decoder>("decoder");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, Decoder decoder, const QByteArray &body, const QString &expected) {
        QTest::newRow(name) << decoder << body << expected;
    };
    using enum Decoder;
    row("no alarms", Alarms, R"({"data":[],"params":{"currentTime":"17"}})", u"17"_s);
    row("alarms null", Alarms, R"({"data":null})", u"0"_s);
    row("alarms, text", Alarms, R"({"data":"x"})", u"error data"_s);
    row("alarm without plant", Alarms,
        R"({"data":[{"alarmId":1,"raiseTime":5},7,{"stationCode":"p","raiseTime":{},"lev":"x","alarmId":null}]})",
        u"0\np|||0||0||0|-1|||0|0|1|0\ndata[0].stationCode\ndata[1]\ndata[2].alarmId\ndata[2].lev\n"
        u"data[2].raiseTime"_s);
    row("alarm repeated", Alarms,
        R"({"data":[{"stationCode":"p","alarmId":1,"raiseTime":5},{"stationCode":"p","alarmId":1,"raiseTime":5},)"
        R"({"stationCode":"p","devName":"d","alarmId":"1.0","raiseTime":5}]})",
        u"0\np|||0||1||0|-1|||0|0|1|5\np||d|0||1||0|-1|||0|0|1|5\ndata[1]: repeated"_s);
    row("alarm of the year 292 million", Alarms,
        R"({"data":[{"stationCode":"p","alarmId":1,"raiseTime":9223372036854775807}]})",
        u"0\np|||0||1||0|-1|||0|0|1|0\ndata[0].raiseTime"_s);

    row("mode null", BatteryMode, R"({"success":true,"data":null})", u"error data"_s);
    row("mode as list", BatteryMode, R"({"data":[]})", u"error data"_s);
    row("mode missing", BatteryMode, R"({"data":{}})", u" Other  Unknown -\ndata.operationMode"_s);
    row("mode unknown", BatteryMode, R"({"data":{"plantCode":"p","operationMode":"dreaming"}})",
        u"p Other dreaming Unknown -\ndata.operationMode"_s);
    row("mode, spelled by the service", BatteryMode,
        R"({"data":{"plantCode":"p","operationMode":"fullyFidToGrid","touOperationModeParamDetail":null}})",
        u"p FullyFedToGrid fullyFidToGrid Unknown -"_s);
    row("mode, spelled well", BatteryMode, R"({"data":{"plantCode":"p","operationMode":"fullyFedToGrid"}})",
        u"p FullyFedToGrid fullyFedToGrid Unknown -"_s);
    row("mode, details that do not count", BatteryMode,
        R"({"data":{"plantCode":"p","operationMode":"other","touOperationModeParamDetail":{"allowedAcChargePower":5}}})",
        u"p Other other Unknown -"_s);
    row("TOU without plan", BatteryMode, R"({"data":{"plantCode":"p","operationMode":"tou"}})",
        u"p TimeOfUse tou Unknown -\ndata.touOperationModeParamDetail"_s);
    row("TOU, odd windows", BatteryMode,
        R"({"data":{"plantCode":"p","operationMode":"TOU","touOperationModeParamDetail":{"redundantPVEnergyPriority":"x",)"
        R"("allowedAcChargePower":"2.5","chargingAndDischargingTimeWindow":[{"startTime":"25:00","endTime":"26:00",)"
        R"("chargeOrDischarge":"charge"},{"startTime":"1:05","endTime":"00:00","chargeOrDischarge":"Discharge",)"
        R"("repeat":["7",8,1,1,null]},5,{"startTime":"01:00:00","endTime":"02:30:00","chargeOrDischarge":"charge","repeat":3}]}}})",
        u"p TimeOfUse TOU Unknown 2.5\n01:05-24:00 discharge 17\n01:00-02:30 charge 3\n"
        u"data.touOperationModeParamDetail.redundantPVEnergyPriority\n"
        u"data.touOperationModeParamDetail.chargingAndDischargingTimeWindow[0]\n"
        u"data.touOperationModeParamDetail.chargingAndDischargingTimeWindow[1].repeat\n"
        u"data.touOperationModeParamDetail.chargingAndDischargingTimeWindow[1].repeat\n"
        u"data.touOperationModeParamDetail.chargingAndDischargingTimeWindow[2]"_s);
    row("power, no limit", ActivePowerMode,
        R"({"data":{"plantCode":"p","controlMode":"noLimit","zeroExportLimitationParam":null}})",
        u"p NoLimit noLimit Unknown - -"_s);
    row("power, zero export", ActivePowerMode,
        R"({"data":{"plantCode":"p","controlMode":"zeroExportLimitation","zeroExportLimitationParam":{"limitationMode":"singlePhasePower"}}})",
        u"p ZeroExport zeroExportLimitation SinglePhasePower - -"_s);
    row("power, percent", ActivePowerMode,
        R"({"data":{"plantCode":"p","controlMode":"limitedPowerGridPercent","limitedPowerGridPercentParam":)"
        R"({"limitationMode":"totalPower","maxGridFeedInPowerPercent":"70"}}})",
        u"p LimitPercent limitedPowerGridPercent TotalPower - 70"_s);
    row("power, word and object disagree", ActivePowerMode,
        R"({"data":{"plantCode":"p","controlMode":"limitedPowerGridKW","limitedPowerGridValueParam":{"limitationMode":null},)"
        R"("limitedPowerGridPercentParam":{"limitationMode":"totalPower","maxGridFeedInPowerPercent":60.5}}})",
        u"p LimitPercent limitedPowerGridKW TotalPower - 60.5\n"
        u"data.controlMode: another setting than data.limitedPowerGridPercentParam"_s);
    row("power, two objects, word decides", ActivePowerMode,
        R"({"data":{"plantCode":"p","controlMode":"limitedPowerGridPercent","limitedPowerGridValueParam":)"
        R"({"maxGridFeedInPowerValue":5},"limitedPowerGridPercentParam":{"maxGridFeedInPowerPercent":60}}})",
        u"p LimitPercent limitedPowerGridPercent Unknown - 60"_s);
    row("power, limit unknown", ActivePowerMode,
        R"({"data":{"plantCode":"p","controlMode":"limitedPowerGridKW","limitedPowerGridValueParam":)"
        R"({"limitationMode":"x","maxGridFeedInPowerValue":{}}}})",
        u"p LimitKilowatts limitedPowerGridKW Unknown - -\ndata.limitedPowerGridValueParam.limitationMode\n"
        u"data.limitedPowerGridValueParam.maxGridFeedInPowerValue"_s);
    row("power, object is text", ActivePowerMode,
        R"({"data":{"plantCode":"p","controlMode":"limitedPowerGridKW","limitedPowerGridValueParam":"x"}})",
        u"p LimitKilowatts limitedPowerGridKW Unknown - -\ndata.limitedPowerGridValueParam"_s);

    row("older list, none", LegacyPlantList, R"({"data":[]})", u"0 1 1"_s);
    row("older list, null", LegacyPlantList, R"({"data":null})", u"0 0 0"_s);
    row("older list, paged", LegacyPlantList,
        R"({"data":{"total":"201","pageCount":3,"pageNo":2,"list":[{"plantCode":"p","plantName":"P","capacity":0.1}]}})",
        u"201 3 2\np|P||-|-|100|||"_s);
    row("older list, odd", LegacyPlantList,
        R"({"data":[{"stationName":"x"},5,{"stationCode":"p","capacity":"big"}]})",
        u"3 1 1\np|||-|-|-|||\ndata[0].stationCode\ndata[1]\ndata[2].capacity"_s);
    row("older list, text", LegacyPlantList, R"({"data":"x"})", u"error data"_s);
}

void TestDecoders::small()
{
    QFETCH(Decoder, decoder);
    QFETCH(QByteArray, body);
    QTEST(decode(decoder, body), "expected");
}

void TestDecoders::cutAnywhere()
{
    QFETCH(Decoder, decoder);
    QFETCH(QString, name);
    const QByteArray body = capture(name + u".json"_s).trimmed();
    // Every length of a short body; of a long one a prime step meets every kind of place, too.
    const qsizetype step = body.size() > 4'000 ? 7 : 1;
    for (qsizetype length = 0; length < body.size(); length += step) {
        // A copy of exactly this size, so that reading past the end would be seen by the sanitizer.
        const QByteArray cut(body.constData(), length);
        QVERIFY2(decode(decoder, cut).startsWith(u"error"_s), qPrintable(QString::number(length)));
    }
}

void TestDecoders::wrongTypeAnywhere()
{
    // Every scalar of the capture is replaced in turn by something of another type: the decoder may give up
    // with a path or note an oddity, but never crash and never make a number of it.
    QFETCH(Decoder, decoder);
    QFETCH(QString, name);
    const QByteArray body = capture(name + u".json"_s);
    static const QRegularExpression scalar(uR"re((?<=:)\s*("[^"]*"|-?[0-9.eE+]+|null|true|false))re"_s);
    QRegularExpressionMatchIterator matches = scalar.globalMatch(QString::fromUtf8(body));
    int count = 0;
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (body.size() > 4'000 && ++count % 5 != 0)
            continue;
        for (const auto &other :
             {u"{}"_s, u"[[1],{\"a\":null}]"_s, u"true"_s, u"-1e400"_s, u"\"\\u0000\""_s}) {
            QString changed = QString::fromUtf8(body);
            changed.replace(match.capturedStart(), match.capturedLength(), other);
            const QString result = decode(decoder, changed.toUtf8());
            QVERIFY2(!result.isEmpty() && !result.contains(u"=nan"_s) && !result.contains(u"=inf"_s),
                     qPrintable(changed.mid(match.capturedStart() - 30, 60)));
        }
        count += body.size() > 4'000 ? 0 : 1;
    }
    QCOMPARE_GT(count, 4);
}

void TestDecoders::notJson_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("HTML") << "<!DOCTYPE html><html>portal</html>"_ba;
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("text") << "ok"_ba;
    QTest::newRow("list") << "[1,2]"_ba;
    QTest::newRow("zeros") << QByteArray(64, '\0');
    QTest::newRow("not UTF-8") << "{\"data\":\"\xff\xfe\"}"_ba;
    QTest::newRow("cut number") << "{\"data\":-"_ba;
}

void TestDecoders::notJson()
{
    QFETCH(QByteArray, body);
    for (int decoder = 0; decoder <= int(Decoder::ActivePowerMode); ++decoder)
        QVERIFY2(decode(Decoder(decoder), body).startsWith(u"error"_s), qPrintable(QString::number(decoder)));
}

void TestDecoders::deepNesting()
{
    const QByteArray deep = QByteArray(100'000, '[');
    QVERIFY(decode(Decoder::DeviceRealtime, R"({"data":[{"devId":1,"dataItemMap":{"a":)" + deep)
                .startsWith(u"error"_s));
    QVERIFY(decode(Decoder::PlantRealtime, R"({"data":)" + deep).startsWith(u"error"_s));
    QVERIFY(decode(Decoder::PlantList, R"({"data":)" + deep).startsWith(u"error"_s));
    QVERIFY(decode(Decoder::DeviceList, deep).startsWith(u"error"_s));
    QVERIFY(decode(Decoder::DeviceHistory, R"({"data":[{"collectTime":1,"dataItems":{"a":)" + deep)
                .startsWith(u"error"_s));
    for (auto decoder : {Decoder::PlantReport, Decoder::DeviceReport, Decoder::Alarms, Decoder::BatteryMode,
                         Decoder::ActivePowerMode, Decoder::LegacyPlantList}) {
        QVERIFY(decode(decoder, R"({"data":)" + deep).startsWith(u"error"_s));
        const QByteArray closed = R"({"data":)" + deep + QByteArray(deep.size(), ']') + '}';
        QVERIFY(!decode(decoder, closed).isEmpty()); // an oddity or an error
    }
}

void TestDecoders::tooManyKeys()
{
    QByteArray body = R"({"data":[{"devId":1,"dataItemMap":{)";
    for (int i = 0; i < 5'000; ++i)
        body += "\"key" + QByteArray::number(i) + "\":" + QByteArray::number(i) + ',';
    body.chop(1);
    body += "}},{\"devId\":2,\"dataItemMap\":{\"key4999\":1,\"key3\":4}}]}";
    const Result<DeviceRealtime> answer = decodeDeviceRealtime(body);
    QVERIFY(answer);
    QCOMPARE(answer->values.keys().size(), 2'000);
    QCOMPARE(answer->values.at(1, answer->values.columnOf(u"key3"_s)).number, 4);
    QCOMPARE(answer->oddities, QStringList {u"data: more keys than can be kept"_s});
}

void TestDecoders::rowsWithOtherKeyOrder()
{
    const Result<DeviceRealtime> answer = decodeDeviceRealtime(
        R"({"data":[{"devId":1,"dataItemMap":{"a":1,"b":2,"c":3}},{"devId":2,"dataItemMap":{"c":30,"a":10}},)"
        R"({"devId":3,"dataItemMap":{"ab":5,"b":20,"c":7}}]})");
    QVERIFY(answer);
    QCOMPARE(answer->values.keys(), (QStringList {u"a"_s, u"b"_s, u"c"_s, u"ab"_s}));
    QCOMPARE(printedRow({}, answer->values, 1), u": a=10 c=30"_s);
    QCOMPARE(printedRow({}, answer->values, 2), u": b=20 c=7 ab=5"_s);
    // At rest a value takes no more than its eight bytes.
    QCOMPARE(answer->values.cellBytes(), 3 * 4 * 8);
}

QTEST_GUILESS_MAIN(TestDecoders)
#include "test_decoders.moc"
