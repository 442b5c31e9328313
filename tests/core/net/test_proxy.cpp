// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/memorysecretstore.h"
#include "core/net/httptransport.h"
#include "core/settings/appsettings.h"
#include "core/settings/proxysettings.h"
#include "tests/core/net/scriptedserver.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using Kind = ApiError::Kind;
using Key = AppSettings::Key;

namespace {

const QUrl plainService(u"http://plants.example"_s); // no such name: only a proxy can know it
const QUrl safeService(u"https://plants.example"_s);

QNetworkProxy proxyAt(const QUrl &url, const QString &user = {}, const QString &password = {})
{
    return ProxySettings::proxyOf(u"http"_s, url.host(), url.port(), user, password);
}

//! A port of this computer where nobody listens.
QUrl deadEnd()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    QUrl url(u"http://127.0.0.1"_s);
    url.setPort(server.serverPort());
    return url;
}

ScriptedServer::Answer authorized(const ScriptedServer::Request &request)
{
    if (request.headers.value("proxy-authorization") == "Basic " + QByteArray("sun:roof").toBase64())
        return {"HTTP/1.1 200 OK\r\n\r\n", true};
    return ScriptedServer::json("{}", 407, "Proxy-Authenticate: Basic realm=\"house\"\r\n");
}

} // namespace

//! The way through a proxy, seen from the proxy's side.
class TestProxy : public QObject
{
    Q_OBJECT

    static HttpResponse post(HttpTransport &transport)
    {
        std::optional<HttpResponse> answer;
        HttpExchange *exchange = transport.post({u"/thirdData/stations"_s, "{}", {}});
        QObject::connect(exchange, &HttpExchange::finished, &transport,
                         [&answer](const HttpResponse &response) { answer = response; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000))
            qFatal("the exchange did not end");
        return *answer;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aPlainServiceIsAskedThroughTheProxy()
    {
        ScriptedServer proxy([](const auto &) { return ScriptedServer::json("{\"a\":1}"); });
        HttpTransport transport(plainService);
        transport.setProxy(proxyAt(proxy.url()));
        const HttpResponse answer = post(transport);
        QCOMPARE(answer.error, ApiError());
        QCOMPARE(answer.body, "{\"a\":1}");
        QCOMPARE(proxy.requests.size(), 1);
        QCOMPARE(proxy.requests.constFirst().method, "POST");
        QCOMPARE(proxy.requests.constFirst().path, "http://plants.example/thirdData/stations");
    }

    void aSafeServiceIsAskedThroughATunnel()
    {
        ScriptedServer proxy([](const auto &) { return ScriptedServer::json("{}", 502); });
        HttpTransport transport(safeService);
        transport.setProxy(proxyAt(proxy.url()));
        QVERIFY(post(transport).error.isAtProxy); // no tunnel, no answer
        QVERIFY(!proxy.requests.isEmpty());
        QCOMPARE(proxy.requests.constFirst().method, "CONNECT");
        QCOMPARE(proxy.requests.constFirst().path, "plants.example:443");
        // What the proxy must not see.
        QVERIFY(!proxy.requests.constFirst().headers.contains("xsrf-token"));
        QVERIFY(proxy.requests.constFirst().body.isEmpty());
    }

    void theProxyGetsItsPassword()
    {
        ScriptedServer proxy(authorized);
        HttpTransport transport(safeService);
        transport.setProxy(proxyAt(proxy.url(), u"sun"_s, u"roof"_s));
        QVERIFY(post(transport).error.httpStatus != 407); // it is content; its tunnel ends nowhere
        QCOMPARE(proxy.requests.constLast().headers.value("proxy-authorization"),
                 "Basic " + QByteArray("sun:roof").toBase64());
    }

    void aWrongPasswordIsSaidClearly_data()
    {
        QTest::addColumn<QString>("user");
        QTest::newRow("wrong") << u"sun"_s;
        QTest::newRow("none") << QString();
    }

    void aWrongPasswordIsSaidClearly()
    {
        QFETCH(QString, user);
        ScriptedServer proxy(authorized);
        HttpTransport transport(safeService);
        transport.setProxy(proxyAt(proxy.url(), user, u"wrong-secret"_s));
        const ApiError error = post(transport).error;
        QCOMPARE(error.kind, Kind::Connection);
        QVERIFY(error.isAtProxy);
        QCOMPARE(error.httpStatus, 407);
        QVERIFY(error.neverArrived); // costs no call
        QVERIFY(!error.text.contains(u"wrong-secret"_s));
        QVERIFY(proxy.requests.size() <= 2);
    }

    void aDeadProxyIsSaidClearly_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::newRow("http") << u"http"_s;
        QTest::newRow("socks5") << u"socks5"_s;
    }

    void aDeadProxyIsSaidClearly()
    {
        QFETCH(QString, mode);
        const QUrl nobody = deadEnd();
        HttpTransport transport(safeService);
        transport.setProxy(ProxySettings::proxyOf(mode, nobody.host(), nobody.port(), {}, {}));
        const ApiError error = post(transport).error;
        QVERIFY(error.isNetwork());
        QVERIFY(error.isAtProxy);
        QVERIFY(error.neverArrived);
    }

    void aSilentProxyIsSaidClearly()
    {
        ScriptedServer proxy([](const auto &) { return ScriptedServer::silence(); });
        HttpTransport transport(safeService);
        transport.setTimeout(200);
        transport.setProxy(proxyAt(proxy.url()));
        const ApiError error = post(transport).error;
        QCOMPARE(error.kind, Kind::Timeout);
        QVERIFY(error.isAtProxy);
        QVERIFY(error.neverArrived);
    }

    void socksIsSpoken()
    {
        QTcpServer proxy;
        QVERIFY(proxy.listen(QHostAddress::LocalHost));
        QByteArray heard;
        connect(&proxy, &QTcpServer::newConnection, this, [&proxy, &heard] {
            while (QTcpSocket *socket = proxy.nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, socket, [socket, &heard] {
                    heard += socket->readAll();
                    socket->disconnectFromHost();
                });
            }
        });
        HttpTransport transport(safeService);
        transport.setTimeout(500); // Qt waits on after such a proxy has hung up
        transport.setProxy(
            ProxySettings::proxyOf(u"socks5"_s, u"127.0.0.1"_s, proxy.serverPort(), u"sun"_s, u"roof"_s));
        QVERIFY(post(transport).error.isAtProxy);
        QVERIFY(heard.startsWith('\x05')); // its version; the password is not sent before it is asked for
        QVERIFY(!heard.contains("roof"));
    }

    void thisComputerIsAskedDirectly_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("number") << u"127.0.0.1"_s;
        QTest::newRow("name") << u"localhost"_s;
    }

    void thisComputerIsAskedDirectly()
    {
        QFETCH(QString, host);
        ScriptedServer service([](const auto &) { return ScriptedServer::json("{}"); });
        QUrl url = service.url();
        url.setHost(host);
        qputenv("http_proxy", deadEnd().toEncoded());
        {
            HttpTransport transport(url); // neither the system's proxy
            QCOMPARE(post(transport).error, ApiError());
            transport.setProxy(proxyAt(deadEnd())); // nor that of the settings
            QCOMPARE(post(transport).error, ApiError());
        }
        qunsetenv("http_proxy");
        QCOMPARE(service.requests.size(), 2);
        QCOMPARE(service.requests.constFirst().path, "/thirdData/stations");
    }

    void theSystemsProxyIsUsedByDefault()
    {
#ifndef Q_OS_LINUX
        QSKIP("the environment decides on Linux only");
#endif
        ScriptedServer proxy([](const auto &) { return ScriptedServer::json("{}"); });
        qputenv("http_proxy", proxy.url().toEncoded());
        HttpTransport transport(plainService);
        const HttpResponse answer = post(transport);
        qunsetenv("http_proxy");
        QCOMPARE(answer.error, ApiError());
        QCOMPARE(proxy.requests.size(), 1);
    }

    void choicesMakeAProxy_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("user");
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("password");
        QTest::newRow("system") << u"system"_s << u"box"_s << u"sun"_s << int(QNetworkProxy::DefaultProxy)
                                << QString();
        QTest::newRow("none") << u"none"_s << u"box"_s << u"sun"_s << int(QNetworkProxy::NoProxy)
                              << QString();
        QTest::newRow("http") << u"http"_s << u"box"_s << u"sun"_s << int(QNetworkProxy::HttpProxy)
                              << u"roof"_s;
        QTest::newRow("socks") << u"socks5"_s << u"box"_s << u"sun"_s << int(QNetworkProxy::Socks5Proxy)
                               << u"roof"_s;
        QTest::newRow("nameless") << u"http"_s << QString() << u"sun"_s << int(QNetworkProxy::NoProxy)
                                  << QString();
        QTest::newRow("no user") << u"http"_s << u"box"_s << QString() << int(QNetworkProxy::HttpProxy)
                                 << QString();
    }

    void choicesMakeAProxy()
    {
        QFETCH(QString, mode);
        QFETCH(QString, host);
        QFETCH(QString, user);
        const QNetworkProxy proxy = ProxySettings::proxyOf(mode, host, 3128, user, u"roof"_s);
        QTEST(int(proxy.type()), "type");
        QTEST(proxy.password(), "password");
        if (proxy.type() == QNetworkProxy::HttpProxy || proxy.type() == QNetworkProxy::Socks5Proxy) {
            QCOMPARE(proxy.hostName(), host);
            QCOMPARE(proxy.port(), 3128);
            QCOMPARE(proxy.user(), user);
        }
    }

    void thePasswordComesFromTheSecretStore()
    {
        QTemporaryDir folder;
        AppSettings settings(folder.filePath(u"settings.ini"_s));
        MemorySecretStore secrets;
        ProxySettings proxy(settings, secrets);
        QSignalSpy changed(&proxy, &ProxySettings::changed);
        proxy.refresh();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(proxy.proxy().type(), QNetworkProxy::DefaultProxy);

        settings.setValue(Key::ProxyMode, u"http"_s);
        settings.setValue(Key::ProxyHost, u"box"_s);
        settings.setValue(Key::ProxyPort, 3128);
        settings.setValue(Key::ProxyUser, u"sun"_s);
        proxy.setPassword(u"roof"_s);
        QVERIFY(!proxy.isReady());
        QTRY_VERIFY(proxy.isReady());
        QCOMPARE(proxy.proxy().password(), u"roof"_s);
        QCOMPARE(changed.count(), 2);

        secrets.setTrouble(SecretOutcome::Locked);
        proxy.refresh();
        QTRY_VERIFY(proxy.isReady());
        QCOMPARE(proxy.proxy().hostName(), u"box"_s); // it may let us through without
        QCOMPARE(proxy.proxy().password(), QString());
        QCOMPARE(proxy.secretError().secretProblem, ApiError::SecretProblem::Locked);

        QSignalSpy notKept(&proxy, &ProxySettings::passwordNotKept);
        proxy.setPassword(u"other"_s);
        QTRY_COMPARE(notKept.count(), 1);
        QTRY_VERIFY(proxy.isReady());

        // A later choice wins over a password that comes late.
        secrets.setTrouble(SecretOutcome::Ok);
        proxy.refresh();
        settings.setValue(Key::ProxyMode, u"none"_s);
        proxy.refresh();
        QVERIFY(proxy.isReady());
        changed.clear();
        bool isAnswered = false;
        secrets.read(ProxySettings::passwordName(), this,
                     [&isAnswered](const SecretAnswer &) { isAnswered = true; });
        QTRY_VERIFY(isAnswered);
        QCOMPARE(changed.count(), 0);
        QCOMPARE(proxy.proxy().type(), QNetworkProxy::NoProxy);
        settings.setValue(Key::ProxyMode, u"http"_s);
        proxy.setPassword({});
        QTRY_VERIFY(proxy.isReady());
        QCOMPARE(proxy.proxy().type(), QNetworkProxy::HttpProxy);
        QCOMPARE(proxy.proxy().password(), QString());
        QVERIFY(settings.save());
        QFile file(folder.filePath(u"settings.ini"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("roof"));
    }
};

QTEST_GUILESS_MAIN(TestProxy)
#include "test_proxy.moc"
