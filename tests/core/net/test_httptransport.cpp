// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httptransport.h"
#include "core/net/trafficlog.h"
#include "core/util/clock.h"
#include "tests/core/net/scriptedserver.h"

#include <QDir>
#include <QFile>
#include <QNetworkProxy>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using Kind = ApiError::Kind;
using Answer = ScriptedServer::Answer;

namespace {

QByteArray readFile(const QByteArray &name)
{
    QFile file(QStringLiteral(HELIODESK_SOURCE_DIR "/tests/core/net/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Fetched
{
    std::optional<HttpResponse> response;
    int count = 0;
};

} // namespace

class TestHttpTransport : public QObject
{
    Q_OBJECT

    static void post(HttpTransport &transport, Fetched &fetched, const QByteArray &body = "{}")
    {
        HttpExchange *exchange =
            transport.post({u"/thirdData/stations"_s, body, {{"XSRF-TOKEN", "secret-token"}}});
        QObject::connect(exchange, &HttpExchange::finished, &transport,
                         [&fetched](const HttpResponse &response) {
                             fetched.response = response;
                             ++fetched.count;
                         });
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sendsWhatItShould()
    {
        ScriptedServer server([](const auto &) {
            return ScriptedServer::json("{\"a\":1}", 200,
                                        "Set-Cookie: XSRF-TOKEN=n-1; path=/\r\nXSRF-Token: x-2\r\n");
        });
        HttpTransport transport(server.url());
        for (int i = 1; i <= 2; ++i) {
            Fetched fetched;
            post(transport, fetched, R"({"pageNo":1})");
            QTRY_VERIFY(fetched.response);
            QCOMPARE(fetched.response->error, ApiError());
            QCOMPARE(fetched.response->status, 200);
            QCOMPARE(fetched.response->body, "{\"a\":1}");
            QCOMPARE(fetched.response->header("xsrf-token"), "x-2");
            const ScriptedServer::Request &request = server.requests.constLast();
            QCOMPARE(request.path, "/thirdData/stations");
            QCOMPARE(request.body, R"({"pageNo":1})");
            QCOMPARE(request.headers.value("content-type"), "application/json");
            QCOMPARE(request.headers.value("accept"), "application/json, */*");
            QVERIFY(request.headers.value("user-agent").startsWith("Heliodesk/"));
            QCOMPARE(request.headers.value("xsrf-token"), "secret-token");
            QVERIFY(!request.headers.contains("cookie")); // one credential a request
            QVERIFY(!request.headers.contains("upgrade")); // no HTTP/2
        }
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isClosing");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("kind");
        const QByteArray big(2'000'000, ' ');
        const QByteArray packed = qCompress(big, 9).mid(4);
        const auto row = [](const char *name, const Answer &answer, int status, Kind kind) {
            QTest::newRow(name) << answer.bytes << answer.isClosing << status << int(kind);
        };
        row("html page", ScriptedServer::json("<html>"), 200, Kind::None);
        row("exception body", ScriptedServer::json("{}", 400), 400, Kind::None);
        row("not found", ScriptedServer::json("{}", 404), 404, Kind::None);
        row("unauthorized", ScriptedServer::json("{}", 401), 401, Kind::None);
        row("gateway quota", ScriptedServer::json("{}", 403), 403, Kind::None);
        row("too many", ScriptedServer::json("{}", 429), 429, Kind::None);
        row("server fault", ScriptedServer::json("{}", 500), 500, Kind::None);
        row("bad gateway", ScriptedServer::json("", 502), 502, Kind::None);
        row("redirect is not followed", ScriptedServer::json("", 302, "Location: /elsewhere\r\n"), 302,
            Kind::None);
        row("hung up before an answer", ScriptedServer::hangUp(), 0, Kind::Connection);
        row("half a body", {"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"a\":", true}, 0,
            Kind::Connection);
        row("half a chunk", {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n50\r\n{\"a\":", true}, 0,
            Kind::Connection);
        row("half a head", {"HTTP/1.1 200 OK\r\nContent-Le", true}, 0, Kind::Connection);
        row("no HTTP", {"SSH-2.0-OpenSSH_9.2\r\n\r\n", true}, 0, Kind::Connection);
        row("stalled", ScriptedServer::silence(), 0, Kind::Timeout);
        row("stalled in mid-answer", {"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"a\":", false}, 0,
            Kind::Timeout);
        row("broken packing",
            ScriptedServer::json("no zlib stream at all", 200, "Content-Encoding: gzip\r\n"), 0,
            Kind::Malformed);
        row("huge", ScriptedServer::json(big), 0, Kind::TooLarge);
        row("huge when unpacked", ScriptedServer::json(packed, 200, "Content-Encoding: deflate\r\n"), 0,
            Kind::TooLarge);
    }

    void faults()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isClosing);
        QFETCH(int, status);
        QFETCH(int, kind);
        ScriptedServer server([&](const auto &) { return Answer {bytes, isClosing}; });
        HttpTransport transport(server.url());
        transport.setTimeout(Kind(kind) == Kind::Timeout ? 200 : 20'000);
        transport.setBodyLimit(1'000'000);
        Fetched fetched;
        post(transport, fetched);
        QTRY_VERIFY_WITH_TIMEOUT(fetched.response, 15'000);
        QCOMPARE(int(fetched.response->error.kind), kind);
        QCOMPARE(fetched.response->status, status);
        QCOMPARE(fetched.response->error.neverArrived, false);
        QCOMPARE(fetched.count, 1);
        // Never sent twice behind our back, whatever happened.
        QCOMPARE(server.requests.size(), 1);
    }

    void unreachable_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::addColumn<int>("kind");
        QTest::newRow("refused") << QUrl(u"http://127.0.0.1:1"_s) << int(Kind::Connection);
        QTest::newRow("no such name") << QUrl(u"http://nowhere.invalid"_s) << int(Kind::NameNotFound);
    }

    void unreachable()
    {
        QFETCH(QUrl, url);
        QFETCH(int, kind);
        HttpTransport transport(url);
        Fetched fetched;
        post(transport, fetched);
        QTRY_VERIFY_WITH_TIMEOUT(fetched.response, 30'000);
        QCOMPARE(int(fetched.response->error.kind), kind);
        QVERIFY(fetched.response->error.neverArrived);
        QVERIFY(!fetched.response->error.isAtProxy);
        QVERIFY(!fetched.response->error.text.isEmpty());
    }

    void selfSignedCertificateIsRefused()
    {
        auto sslServer = std::make_unique<QSslServer>();
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(readFile("selfsigned.crt")));
        configuration.setPrivateKey(QSslKey(readFile("selfsigned.key"), QSsl::Rsa));
        QVERIFY(!configuration.privateKey().isNull());
        sslServer->setSslConfiguration(configuration);
        ScriptedServer server({}, std::move(sslServer));
        HttpTransport transport(server.url());
        Fetched fetched;
        post(transport, fetched);
        QTRY_VERIFY(fetched.response);
        QCOMPARE(fetched.response->error.kind, Kind::Tls);
        QVERIFY(fetched.response->error.neverArrived);
        QVERIFY(fetched.response->error.text.contains(u"self"_s));
        QCOMPARE(fetched.response->error.tlsProblem, ApiError::TlsProblem::SelfSigned);
        QCOMPARE(server.requests.size(), 0); // nothing is written before the certificate is trusted
    }

    void saysWhatIsWrongWithTheCertificate_data()
    {
        using Problem = ApiError::TlsProblem;
        QTest::addColumn<QByteArray>("certificate");
        QTest::addColumn<int>("problem");
        QTest::addColumn<QString>("name");
        QTest::newRow("good") << "good.crt"_ba << int(Problem::None) << QString();
        QTest::newRow("expired") << "expired.crt"_ba << int(Problem::Expired) << u"127.0.0.1"_s;
        QTest::newRow("not yet valid") << "notyet.crt"_ba << int(Problem::NotYetValid) << u"127.0.0.1"_s;
        QTest::newRow("other name") << "othername.crt"_ba << int(Problem::WrongName) << u"portal.example"_s;
    }

    //! The authority is trusted here, so that nothing but the one fault is left.
    void saysWhatIsWrongWithTheCertificate()
    {
        QFETCH(QByteArray, certificate);
        const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
        const auto restore = qScopeGuard([&before] { QSslConfiguration::setDefaultConfiguration(before); });
        QSslConfiguration trusting = before;
        trusting.addCaCertificate(QSslCertificate(readFile("../../data/tls/authority.crt")));
        QSslConfiguration::setDefaultConfiguration(trusting);
        auto sslServer = std::make_unique<QSslServer>();
        QSslConfiguration configuration = before;
        configuration.setLocalCertificate(QSslCertificate(readFile("../../data/tls/" + certificate)));
        configuration.setPrivateKey(QSslKey(readFile("../../data/tls/server.key"), QSsl::Ec));
        sslServer->setSslConfiguration(configuration);
        ScriptedServer server({}, std::move(sslServer));
        HttpTransport transport(server.url());
        QSignalSpy reached(&transport, &HttpTransport::reached);
        Fetched fetched;
        post(transport, fetched);
        QTRY_VERIFY(fetched.response);
        const ApiError &error = fetched.response->error;
        QTEST(int(error.tlsProblem), "problem");
        QTEST(error.path, "name");
        const bool isGood = error.tlsProblem == ApiError::TlsProblem::None;
        QCOMPARE(error.kind, isGood ? Kind::None : Kind::Tls);
        QCOMPARE(reached.count(), isGood ? 1 : 0);
        QCOMPARE(server.requests.size(), isGood ? 1 : 0);
    }

    void aProxyIsSaidToBeAtFault_data()
    {
        QTest::addColumn<QString>("proxyHost");
        QTest::addColumn<QUrl>("url");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("httpStatus");
        const QUrl service(u"https://service.invalid"_s);
        const QString here = u"127.0.0.1"_s;
        QTest::newRow("nobody there") << here << service << QByteArray() << int(Kind::Connection) << 0;
        QTest::newRow("nobody there, plain")
            << here << QUrl(u"http://service.invalid"_s) << QByteArray() << int(Kind::Connection) << 0;
        QTest::newRow("no such name")
            << u"nowhere.invalid"_s << service << QByteArray() << int(Kind::NameNotFound) << 0;
        QTest::newRow("wants a password")
            << here << service
            << "HTTP/1.1 407 X\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n"_ba
            << int(Kind::Connection) << 407;
    }

    void aProxyIsSaidToBeAtFault()
    {
        QFETCH(QString, proxyHost);
        QFETCH(QUrl, url);
        QFETCH(QByteArray, answer);
        ScriptedServer proxy([&answer](const auto &) { return Answer {answer, true}; });
        HttpTransport transport(url);
        transport.setProxy(QNetworkProxy(QNetworkProxy::HttpProxy, proxyHost,
                                         answer.isEmpty() ? 1 : quint16(proxy.url().port())));
        Fetched fetched;
        post(transport, fetched);
        QTRY_VERIFY_WITH_TIMEOUT(fetched.response, 30'000);
        const ApiError &error = fetched.response->error;
        QTEST(int(error.kind), "kind");
        QVERIFY(error.isAtProxy);
        QVERIFY(error.neverArrived);
        QTEST(error.httpStatus, "httpStatus");
    }

    void droppedExchangeIsSilent()
    {
        ScriptedServer server([](const auto &) { return ScriptedServer::silence(); });
        HttpTransport transport(server.url());
        Fetched fetched;
        HttpExchange *exchange = transport.post({u"/x"_s, "{}", {}});
        connect(exchange, &HttpExchange::finished, this,
                [&fetched](const HttpResponse &) { ++fetched.count; });
        QTRY_COMPARE(server.requests.size(), 1);
        delete exchange;
        QTRY_COMPARE(server.openConnections(), 0);
        QCOMPARE(fetched.count, 0);
    }

    void trafficLogKeepsNoSecret()
    {
        ScriptedServer server([](const auto &) {
            return ScriptedServer::json(
                R"({"success":false,"failCode":20400,"data":{"list":[{"contactPerson":"Ms Roof","plantName":"Barn",)"
                R"("contactMethod":"phone-number","id":1000000033112233}]}})",
                200, "XSRF-TOKEN: hidden-token\r\nSet-Cookie: XSRF-TOKEN=hidden-token\r\n");
        });
        QTemporaryDir folder;
        ManualClock clock(1'782'000'000'000);
        HttpTransport transport(server.url());
        TrafficLog log(transport, clock);
        log.setCaptureFolder(folder.filePath(u"captures"_s));
        const QByteArray secrets =
            R"({"userName":"owner-name","systemCode":"pass-word","xsrfToken":"secret-token"})";
        Fetched fetched;
        for (int i = 0; i < 203; ++i)
            post(transport, fetched, secrets);
        QTRY_COMPARE(fetched.count, 203);
        QCOMPARE(log.entries().size(), 200);
        const TrafficEntry &entry = log.entries().back();
        QCOMPARE(entry.endpointId, u"plant-list"_s);
        QCOMPARE(entry.status, 200);
        QCOMPARE(entry.failCode, 20400);
        QCOMPARE(entry.sentBytes, secrets.size());
        QCOMPARE(entry.at, clock.now());
        const QDir captures(folder.filePath(u"captures"_s));
        const QStringList names = captures.entryList(QDir::Files);
        QCOMPARE(names.size(), 203);
        QFile file(captures.filePath(names.constFirst()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        for (const char *secret :
             {"owner-name", "pass-word", "secret-token", "hidden-token", "Ms Roof", "phone-number"})
            QVERIFY2(!text.contains(secret), secret);
        QVERIFY(text.contains("Barn") && text.contains("1000000033112233"));
    }

    void unwritableCaptureIsToldOnce()
    {
        ScriptedServer server;
        QTemporaryDir folder;
        ManualClock clock(1'782'000'000'000);
        HttpTransport transport(server.url());
        TrafficLog log(transport, clock);
        QFile blocker(folder.filePath(u"file"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        log.setCaptureFolder(folder.filePath(u"file/captures"_s));
        QSignalSpy failed(&log, &TrafficLog::captureFailed);
        for (int i = 0; i < 2; ++i) {
            Fetched fetched;
            post(transport, fetched);
            QTRY_VERIFY(fetched.response);
        }
        QCOMPARE(failed.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestHttpTransport)
#include "test_httptransport.moc"
