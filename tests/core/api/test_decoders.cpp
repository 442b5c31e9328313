// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/devicelistdecoder.h"
#include "core/api/plantlistdecoder.h"
#include "core/api/realtimedecoders.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Kind = ApiError::Kind;

namespace {

QByteArray capture(const QString &name)
{
    QFile file(QStringLiteral(HELIODESK_SOURCE_DIR) + u"/tests/data/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("capture %s is missing", qPrintable(name));
    return file.readAll();
}

QString word(const Reading &reading)
{
    switch (reading.presence) {
    case Presence::Missing:
        return u"-"_s;
    case Presence::Null:
        return u"null"_s;
    case Presence::NotAvailable:
        return u"N/A"_s;
    case Presence::Text:
        return u"'%1'"_s.arg(reading.text);
    case Presence::Number:
        return QString::number(reading.number, 'g', QLocale::FloatingPointShortest);
    }
    return {};
}

QString word(const std::optional<double> &number)
{
    return number ? QString::number(*number, 'g', QLocale::FloatingPointShortest) : u"-"_s;
}

//! The decoded answer as text, to be compared with what is expected.
QString printed(const Result<PlantPage> &page)
{
    if (!page)
        return u"error %1"_s.arg(page.error().path);
    QStringList lines {u"%1 %2 %3"_s.arg(page->total).arg(page->pageCount).arg(page->pageNo)};
    for (const Plant &plant : page->plants) {
        lines << QStringList {plant.code.value,
                              plant.name,
                              plant.address,
                              word(plant.latitude),
                              word(plant.longitude),
                              word(plant.capacityKwp),
                              plant.contactPerson,
                              plant.contactMethod,
                              plant.gridConnection.toString(Qt::ISODate)}
                     .join(u'|');
    }
    return (lines + page->oddities).join(u'\n');
}

QString printed(const Result<DeviceList> &list)
{
    if (!list)
        return u"error %1"_s.arg(list.error().path);
    QStringList lines {QString::number(list->serverTime)};
    for (const Device &device : list->devices) {
        const QString optimizers = device.optimizerCount ? QString::number(*device.optimizerCount) : u"-"_s;
        lines << QStringList {QString::number(device.id.value),
                              device.dn.value,
                              device.name,
                              device.plant.value,
                              device.serial,
                              QString::number(device.typeId),
                              device.model,
                              device.softwareVersion,
                              optimizers,
                              word(device.latitude),
                              word(device.longitude)}
                     .join(u'|');
    }
    return (lines + list->oddities).join(u'\n');
}

QString printedRow(const QString &head, const ReadingTable &table, int row)
{
    QStringList cells;
    for (int column = 0; column < table.keys().size(); ++column) {
        const Reading reading = table.at(row, column);
        if (reading.presence != Presence::Missing)
            cells << table.keys().at(column) + u'=' + word(reading);
    }
    return head + u": "_s + cells.join(u' ');
}

QString printed(const Result<PlantRealtime> &answer)
{
    if (!answer)
        return u"error %1"_s.arg(answer.error().path);
    QStringList lines {QString::number(answer->serverTime)};
    for (int row = 0; row < answer->plants.size(); ++row)
        lines << printedRow(answer->plants.at(row).value, answer->values, row);
    return (lines + answer->oddities).join(u'\n');
}

QString printed(const Result<DeviceRealtime> &answer)
{
    if (!answer)
        return u"error %1"_s.arg(answer.error().path);
    QStringList lines {QString::number(answer->serverTime)};
    for (int row = 0; row < answer->devices.size(); ++row) {
        const QString head = u"%1/%2"_s.arg(answer->devices.at(row).value).arg(answer->serials.at(row));
        lines << printedRow(head, answer->values, row);
    }
    return (lines + answer->oddities).join(u'\n');
}

enum class Decoder { PlantList, DeviceList, PlantRealtime, DeviceRealtime };

QString decode(Decoder decoder, const QByteArray &body)
{
    switch (decoder) {
    case Decoder::PlantList:
        return printed(decodePlantList(body));
    case Decoder::DeviceList:
        return printed(decodeDeviceList(body));
    case Decoder::PlantRealtime:
        return printed(decodePlantRealtime(body));
    case Decoder::DeviceRealtime:
        return printed(decodeDeviceRealtime(body));
    }
    return {};
}

} // namespace

class TestDecoders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void captures_data();
    void captures();
    void small_data();
    void small();
    void cutAnywhere_data() { captureNames(); }
    void cutAnywhere();
    void wrongTypeAnywhere_data() { captureNames(); }
    void wrongTypeAnywhere();
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
    for (qsizetype length = 0; length < body.size(); ++length) {
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
        for (const auto &other :
             {u"{}"_s, u"[[1],{\"a\":null}]"_s, u"true"_s, u"-1e400"_s, u"\"\\u0000\""_s}) {
            QString changed = QString::fromUtf8(body);
            changed.replace(match.capturedStart(), match.capturedLength(), other);
            const QString result = decode(decoder, changed.toUtf8());
            QVERIFY2(!result.isEmpty() && !result.contains(u"=nan"_s) && !result.contains(u"=inf"_s),
                     qPrintable(changed.mid(match.capturedStart() - 30, 60)));
        }
        ++count;
    }
    QCOMPARE_GT(count, 8);
}

void TestDecoders::deepNesting()
{
    const QByteArray deep = QByteArray(100'000, '[');
    QVERIFY(decode(Decoder::DeviceRealtime, R"({"data":[{"devId":1,"dataItemMap":{"a":)" + deep)
                .startsWith(u"error"_s));
    QVERIFY(decode(Decoder::PlantRealtime, R"({"data":)" + deep).startsWith(u"error"_s));
    QVERIFY(decode(Decoder::PlantList, R"({"data":)" + deep).startsWith(u"error"_s));
    QVERIFY(decode(Decoder::DeviceList, deep).startsWith(u"error"_s));
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
