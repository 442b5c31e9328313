// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitcode.h"
#include "app/cli/options.h"
#include "app/cli/reportcommand.h"
#include "app/cli/sheetwriters.h"
#include "core/net/apierror.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

//! What needs no service: the command line, the writers, the exit codes.
class TestCliOutput : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void refusesMistakes_data();
    void refusesMistakes();
    void readsOptions();
    void helpNamesTheContract();
    void helpOfACommand();
    void readsReportSpans();
    void explainsErrors();
    void listsFields();
    void writesCards();
    void writesCsv();
    void writesJsonInColumnOrder();
    void writesTable();
    void exitCodes_data();
    void exitCodes();

private:
    static Sheet sample();
};

void TestCliOutput::refusesMistakes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("part"); // of the explanation

    QTest::newRow("nothing") << QStringList {} << u"plants, devices, live, "_s;
    QTest::newRow("unknown command") << QStringList {u"hunter2"_s} << u"no such command"_s;
    QTest::newRow("two commands") << QStringList {u"live"_s, u"hunter2"_s} << u"One command"_s;
    QTest::newRow("unknown format") << QStringList {u"live"_s, u"--format"_s, u"xml"_s} << u"--format"_s;
    QTest::newRow("unknown option") << QStringList {u"live"_s, u"--frmat=hunter2"_s} << u"--frmat"_s;
    QTest::newRow("letters") << QStringList {u"live"_s, u"-hunter2"_s} << u"no such option"_s;
    QTest::newRow("value missing") << QStringList {u"live"_s, u"--user"_s} << u"lacks its value"_s;
    QTest::newRow("wait is text") << QStringList {u"live"_s, u"--max-wait"_s, u"soon"_s} << u"--max-wait"_s;
    QTest::newRow("wait below zero") << QStringList {u"live"_s, u"--max-wait=-1"_s} << u"--max-wait"_s;
    QTest::newRow("address alone") << QStringList {u"live"_s, u"--base-url"_s, u"https://a"_s} << u"--user"_s;
    QTest::newRow("address and profile")
        << QStringList {u"live"_s, u"--base-url=https://a"_s, u"--user=a"_s, u"--profile=b"_s} << u"Either"_s;
    QTest::newRow("secret in the address")
        << QStringList {u"live"_s, u"--base-url=https://a:hunter2@b"_s, u"--user=a"_s} << u"must not carry"_s;
    QTest::newRow("option of another command")
        << QStringList {u"live"_s, u"--type=hunter2"_s} << u"does not take"_s;
    QTest::newRow("type is text") << QStringList {u"fields"_s, u"--type=hunter2"_s} << u"--type is"_s;
    QTest::newRow("no such interface")
        << QStringList {u"fields"_s, u"--api"_s, u"hunter2"_s} << u"--api is"_s;
    QTest::newRow("empty type") << QStringList {u"fields"_s, u"--type="_s} << u"--type is empty"_s;
    QTest::newRow("error without code") << QStringList {u"error"_s} << u"lacks its CODE"_s;
    QTest::newRow("two codes") << QStringList {u"error"_s, u"305"_s, u"hunter2"_s} << u"One command"_s;
    QTest::newRow("by week") << QStringList {u"report"_s, u"--by=hunter2"_s} << u"--by is"_s;
    QTest::newRow("day by month") << QStringList {u"report"_s, u"--by"_s, u"month"_s, u"--day=2026-06-21"_s}
                                  << u"--by month takes"_s;
    QTest::newRow("month by year") << QStringList {u"report"_s, u"--by=year"_s, u"--year=2026"_s}
                                   << u"shows all"_s;
    QTest::newRow("day and month") << QStringList {u"report"_s, u"--by=hour"_s, u"--day=2026-06-21"_s,
                                                   u"--month=2026-06"_s}
                                   << u"Only one"_s;
    for (const char *date :
         {"hunter2", "2026-13", "2026-6", "26-06", "2026-06-21", "1999-12", "2200-01", "2026"}) {
        QTest::newRow(date) << QStringList {u"report"_s, u"--month"_s, QString::fromLatin1(date)}
                            << u"is written"_s;
    }
    QTest::newRow("30 February") << QStringList {u"history"_s, u"--device=a"_s, u"--day=2026-02-30"_s}
                                 << u"is written"_s;
    QTest::newRow("hours of a device")
        << QStringList {u"report"_s, u"--device=a"_s, u"--by=hour"_s} << u"no hourly report"_s;
    QTest::newRow("history of nothing") << QStringList {u"history"_s} << u"needs --device"_s;
    QTest::newRow("open end") << QStringList {u"history"_s, u"--device=a"_s, u"--to=2026-06-21"_s}
                              << u"needs --from"_s;
    QTest::newRow("backwards") << QStringList {u"history"_s, u"--device=a"_s, u"--from=2026-06-22"_s,
                                               u"--to=2026-06-21"_s}
                               << u"before --from"_s;
    QTest::newRow("empty plant") << QStringList {u"live"_s, u"--plant="_s} << u"--plant is empty"_s;
    for (const char *name :
         {"--password", "--password=hunter2", "-password", "--passwd=hunter2", "--Pass", "--pw",
          "--system-code", "--systemCode=hunter2", "--token=hunter2", "--secret=hunter2"}) {
        QTest::newRow(name) << QStringList {u"live"_s, QString::fromLatin1(name), u"hunter2"_s}
                            << u"HELIODESK_SYSTEM_CODE"_s;
    }
}

void TestCliOutput::refusesMistakes()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, part);
    const auto parsed = OptionParser::parse(QStringList {u"heliodesk-cli"_s} + arguments);
    const auto *farewell = std::get_if<Farewell>(&parsed);
    QVERIFY(farewell);
    QCOMPARE(farewell->code, ExitCode::Usage);
    QVERIFY2(farewell->text.contains(part), qPrintable(farewell->text));
    QVERIFY2(!farewell->text.contains(u"hunter2"), qPrintable(farewell->text));
}

void TestCliOutput::readsOptions()
{
    const auto parsed =
        OptionParser::parse({u"heliodesk-cli"_s, u"--user"_s, u"sun"_s, u"live"_s, u"-f"_s, u"csv"_s,
                             u"--base-url"_s, u"https://intl.fusionsolar.huawei.com"_s, u"--plant=NE=7"_s,
                             u"--data-dir=/tmp/x"_s, u"--max-wait=3"_s});
    const auto *invocation = std::get_if<Invocation>(&parsed);
    QVERIFY(invocation);
    QCOMPARE(invocation->command->name(), u"live"_s);
    const Options *options = &invocation->options;
    QCOMPARE(options->format, Options::Format::Csv);
    QCOMPARE(options->userName, u"sun"_s);
    QCOMPARE(options->baseUrl, u"https://intl.fusionsolar.huawei.com"_s);
    QCOMPARE(options->plant.value, u"NE=7"_s);
    QCOMPARE(options->dataFolder, u"/tmp/x"_s);
    QCOMPARE(options->maxWaitSeconds, 3);
}

void TestCliOutput::helpNamesTheContract()
{
    const auto parsed = OptionParser::parse({u"heliodesk-cli"_s, u"--help"_s});
    const auto *farewell = std::get_if<Farewell>(&parsed);
    QVERIFY(farewell);
    QCOMPARE(farewell->code, ExitCode::Ok);
    for (const char *word :
         {"plants", "devices", "live", "budget", "--format", "--base-url", "--user", "--profile",
          "--data-dir", "--plant", "--max-wait", "HELIODESK_SYSTEM_CODE", "6 partly"})
        QVERIFY2(farewell->text.contains(QLatin1StringView(word)), word);
    QVERIFY(!farewell->text.contains(u"--password"));
}

void TestCliOutput::helpOfACommand()
{
    const auto parsed = OptionParser::parse({u"heliodesk-cli"_s, u"fields"_s, u"--help"_s});
    const auto *farewell = std::get_if<Farewell>(&parsed);
    QVERIFY(farewell);
    QCOMPARE(farewell->code, ExitCode::Ok);
    for (const char *word : {"fields", "--type", "--api", "--format"})
        QVERIFY2(farewell->text.contains(QLatin1StringView(word)), word);
}

void TestCliOutput::readsReportSpans()
{
    const QDate today(2026, 6, 21);
    const auto periods = [&today](const QStringList &arguments) {
        const auto parsed = OptionParser::parse(QStringList {u"heliodesk-cli"_s, u"report"_s} + arguments);
        const auto *invocation = std::get_if<Invocation>(&parsed);
        const auto *command =
            invocation ? dynamic_cast<const ReportCommand *>(invocation->command.get()) : nullptr;
        return command ? command->wish().periods(today) : QList<CalendarPeriod>();
    };
    using enum PeriodKind;
    QCOMPARE(periods({}), (QList<CalendarPeriod> {{Month, QDate(2026, 6, 1)}}));
    QCOMPARE(periods({u"--by=hour"_s}), (QList<CalendarPeriod> {{Day, today}}));
    QCOMPARE(periods({u"--by=month"_s, u"--year=2025"_s}),
             (QList<CalendarPeriod> {{Year, QDate(2025, 1, 1)}}));
    QCOMPARE(periods({u"--by=year"_s}), QList<CalendarPeriod> {CalendarPeriod::lifetime()});
    QCOMPARE(periods({u"--by=hour"_s, u"--month=2026-02"_s}).size(), 28);
    QCOMPARE(periods({u"--by=hour"_s, u"--month=2026-06"_s}).size(), 21); // the rest has not begun
    QCOMPARE(periods({u"--by=day"_s, u"--year=2026"_s}).size(), 6);
    QCOMPARE(periods({u"--by=day"_s, u"--month=2026-07"_s}).size(), 0);
}

namespace {

//! The answer of a command that needs no account, as objects; a text if there is none.
std::variant<QJsonArray, QString> answerOf(const QStringList &arguments)
{
    const auto parsed = OptionParser::parse(QStringList {u"heliodesk-cli"_s} + arguments);
    const auto *invocation = std::get_if<Invocation>(&parsed);
    if (!invocation)
        return std::get<Farewell>(parsed).text;
    QString problem;
    const Sheet sheet = invocation->command->answer(problem);
    if (sheet.columns.isEmpty())
        return problem;
    return QJsonDocument::fromJson(SheetWriters::json(sheet)).array();
}

} // namespace

void TestCliOutput::explainsErrors()
{
    const auto found = answerOf({u"error"_s, u"20400"_s});
    const auto *rows = std::get_if<QJsonArray>(&found);
    QVERIFY(rows && rows->size() > 3); // the code and its readings
    QCOMPARE(rows->at(0)["code"_L1].toString(), u"20400"_s);
    for (const auto key : {"meaning"_L1, "cause"_L1, "advice"_L1, "signal"_L1})
        QVERIFY(!rows->at(0)[key].toString().isEmpty());
    QCOMPARE(rows->at(0)["retryable"_L1], QJsonValue(false));
    for (const char *code :
         {"305", "407", "http 503", "503", "framwork.remote.Paramerror", "20609", "40001"}) {
        const auto one = answerOf({u"error"_s, QString::fromLatin1(code)});
        QVERIFY2(std::holds_alternative<QJsonArray>(one), code);
    }
    const auto unknown = answerOf({u"error"_s, u"hunter2"_s});
    QVERIFY(std::holds_alternative<QString>(unknown));
    QVERIFY(!std::get<QString>(unknown).contains(u"hunter2"));
}

void TestCliOutput::listsFields()
{
    const auto hours = answerOf({u"fields"_s, u"--type=plant"_s, u"--api=hour"_s});
    QVERIFY(std::holds_alternative<QJsonArray>(hours));
    QCOMPARE(std::get<QJsonArray>(hours).size(), 10); // query-endpoints.md §8.1
    const auto history = answerOf({u"fields"_s, u"--type"_s, u"1"_s, u"--api=history"_s});
    QVERIFY(std::holds_alternative<QJsonArray>(history));
    int served = 0;
    QStringList columns;
    for (const QJsonValue row : std::get<QJsonArray>(history)) {
        served += row["served"_L1].toBool() ? 1 : 0;
        columns << row["column"_L1].toString();
        QVERIFY(!row["label"_L1].toString().isEmpty());
    }
    QCOMPARE(served, 104); // device-fields.md, "How many keys"
    for (const auto &column : {u"active_power_kw"_s, u"day_cap_kwh"_s, u"pv36_u_v"_s, u"elec_freq_hz"_s,
                               u"temperature_degc"_s, u"efficiency_percent"_s, u"inverter_state"_s})
        QVERIFY2(columns.contains(column), qPrintable(column));
    QCOMPARE(QSet<QString>(columns.cbegin(), columns.cend()).size(), columns.size());
    QVERIFY(std::holds_alternative<QString>(answerOf({u"fields"_s, u"--type=99999"_s})));
}

void TestCliOutput::writesCards()
{
    Sheet sheet = sample();
    sheet.isCard = true;
    sheet.rows[1][1].text.clear();
    QCOMPARE(QString::fromUtf8(SheetWriters::table(sheet)),
             u"Name  Dach\n      \uFFFD[31mrot\nPV    3,25 kW\nAge   5\n\nName  屋頂\nAge   12\n"_s);
}

Sheet TestCliOutput::sample()
{
    const QJsonValue unknown(QJsonValue::Null);
    return {{{u"name"_s, u"Name"_s}, {u"pv_kw"_s, u"PV"_s, true}, {u"code"_s, {}}, {{}, u"Age"_s, true}},
            {{{u"Dach, \"Süd\"\nHaus"_s, u"Dach\n\x1b[31mrot"_s},
              {3.25, u"3,25 kW"_s},
              {u"NE=1"_s, {}},
              {{}, u"5"_s}},
             {{u"屋頂"_s, u"屋頂"_s}, {unknown, u"–"_s}, {true, {}}, {{}, u"12"_s}}}};
}

void TestCliOutput::writesCsv()
{
    QCOMPARE(SheetWriters::csv(sample()),
             "name,pv_kw,code\r\n\"Dach, \"\"Süd\"\"\nHaus\",3.25,NE=1\r\n屋頂,,true\r\n"_ba);
    QCOMPARE(SheetWriters::csv({{{u"a"_s, {}}}, {}}), "a\r\n"_ba);
}

void TestCliOutput::writesJsonInColumnOrder()
{
    const QByteArray text = SheetWriters::json(sample());
    QCOMPARE(text,
             "[\n {\"name\": \"Dach, \\\"Süd\\\"\\nHaus\", \"pv_kw\": 3.25, \"code\": \"NE=1\"},\n"
             " {\"name\": \"屋頂\", \"pv_kw\": null, \"code\": true}\n]\n"_ba);
    QCOMPARE(QJsonDocument::fromJson(text).array().size(), 2);
    QCOMPARE(QJsonDocument::fromJson(SheetWriters::json({})).array().size(), 0);
    QVERIFY(QJsonDocument::fromJson(SheetWriters::json({})).isArray());
}

void TestCliOutput::writesTable()
{
    // A plant's name must not steer the terminal; wide letters take two columns; numbers stand to the right.
    QCOMPARE(
        QString::fromUtf8(SheetWriters::table(sample())),
        u"Name                PV  Age\nDach\uFFFD\uFFFD[31mrot  3,25 kW    5\n屋頂                 –   12\n"_s);
}

void TestCliOutput::exitCodes_data()
{
    using Kind = ApiError::Kind;
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("code");
    QTest::newRow("fine") << Kind::None << 0;
    QTest::newRow("malformed") << Kind::Malformed << 1;
    QTest::newRow("not allowed") << Kind::Permission << 1;
    QTest::newRow("wrong password") << Kind::Credentials << 3;
    QTest::newRow("locked") << Kind::AccountLocked << 3;
    QTest::newRow("expired") << Kind::AccountClosed << 3;
    QTest::newRow("no password") << Kind::Secret << 3;
    QTest::newRow("session taken") << Kind::Session << 3;
    QTest::newRow("407") << Kind::Quota << 4;
    QTest::newRow("429") << Kind::Overload << 4;
    QTest::newRow("no name") << Kind::NameNotFound << 5;
    QTest::newRow("refused") << Kind::Connection << 5;
    QTest::newRow("slow") << Kind::Timeout << 5;
    QTest::newRow("certificate") << Kind::Tls << 5;
    QTest::newRow("a web page") << Kind::NotAnApiHost << 5;
    QTest::newRow("busy") << Kind::ServerBusy << 5;
}

void TestCliOutput::exitCodes()
{
    QFETCH(ApiError::Kind, kind);
    QFETCH(int, code);
    ApiError error;
    error.kind = kind;
    QCOMPARE(int(exitCodeFor(error)), code);
}

QTEST_GUILESS_MAIN(TestCliOutput)
#include "tst_clioutput.moc"
