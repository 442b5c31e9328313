// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/oauthendingwords.h"
#include "core/auth/oauthflow.h"
#include "core/auth/redirectlistener.h"
#include "core/util/clock.h"
#include "tests/core/net/scriptedserver.h"

#include <QFile>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;
using Ending = OAuthFlow::Ending;
using Paste = OAuthFlow::Paste;
using State = OAuthFlow::State;

Q_DECLARE_METATYPE(OAuthFlow::Ending)

namespace {

constexpr qint64 start = 1'782'000'000'000;
constexpr qint64 minute = 60'000;
const QByteArray secret = "demo-secret";

//! A connection that sends what it likes.
class Raw
{
public:
    explicit Raw(quint16 port)
    {
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket,
                         [this] { m_bytes += m_socket.readAll(); });
    }
    Raw(quint16 port, const QByteArray &bytes)
        : Raw(port)
    {
        QObject::connect(&m_socket, &QTcpSocket::connected, &m_socket,
                         [this, bytes] { m_socket.write(bytes); });
    }
    void write(const QByteArray &bytes) { m_socket.write(bytes); }
    void leave() { m_socket.abort(); }
    bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    bool isOver() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    const QByteArray &bytes() const { return m_bytes; }
    int status() const { return m_bytes.mid(9, 3).toInt(); }
    bool ends()
    {
        [this] { QTRY_VERIFY(isOver()); }();
        return isOver();
    }

private:
    QTcpSocket m_socket;
    QByteArray m_bytes;
};

struct Bench
{
    explicit Bench(bool listens = true)
    {
        server.handler = [this](const ScriptedServer::Request &) {
            return answers.isEmpty() ? grant() : answers.takeFirst();
        };
        profile.way = SignInWay::OAuth;
        profile.oauth.serverUrl = server.url();
        profile.oauth.clientId = u"700123456"_s;
        profile.oauth.redirectUri = u"https://relay.example.org/solar/cb?a=b"_s;
        profile.oauth.wantsControl = true;
        if (listens)
            profile.oauth.listenUrl = QUrl(u"http://127.0.0.1:0/back"_s);
        flow = std::make_unique<OAuthFlow>(profile, QString::fromLatin1(secret), clock);
        QObject::connect(flow.get(), &OAuthFlow::ended, flow.get(),
                         [this](Ending how) { endings.append(how); });
        url = flow->start();
        stateWord = QUrlQuery(url).queryItemValue(u"state"_s).toLatin1();
    }

    static ScriptedServer::Answer grant()
    {
        return ScriptedServer::json(
            R"({"access_token":"at-1","refresh_token":"rt-1","expires_in":3600,"scope":"pvms.openapi.basic","token_type":"Bearer"})");
    }
    quint16 port() const { return quint16(flow->listenUrl().port()); }
    QByteArray host() const
    {
        return "Host: 127.0.0.1:" + QByteArray::number(flow->listenUrl().port()) + "\r\n";
    }
    QByteArray get(const QByteArray &target, const QByteArray &headers = {}) const
    {
        return "GET " + target + " HTTP/1.1\r\n" + host() + headers + "\r\n";
    }
    QByteArray good() const { return "/back?code=c0de&state=" + stateWord; }
    QString pasted() const
    {
        return u"https://relay.example.org/solar/cb?a=b&code=c0de&state="_s + QString::fromLatin1(stateWord);
    }
    bool isWaiting() const
    {
        return flow->state() == State::Waiting && endings.isEmpty() && server.requests.isEmpty();
    }

    ManualClock clock {start};
    ScriptedServer server;
    Profile profile;
    QList<ScriptedServer::Answer> answers;
    std::unique_ptr<OAuthFlow> flow;
    QUrl url;
    QByteArray stateWord;
    QList<Ending> endings;
};

} // namespace

class TestOAuthFlow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void wholeWayThroughTheListener()
    {
        Bench bench;
        QVERIFY(bench.flow->isListening());
        QCOMPARE(bench.flow->deadline(), start + 10 * minute);
        QCOMPARE(bench.stateWord.size(), 16);
        QVERIFY(bench.url.toString(QUrl::FullyEncoded)
                    .contains(u"redirect_uri=https%3A%2F%2Frelay.example.org%2Fsolar%2Fcb%3Fa%3Db&"));
        bench.clock.advanceBy(3 * minute);
        const quint16 port = bench.port();
        Raw browser(port,
                    bench.get(bench.good(), "Sec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document\r\n"));
        QTRY_COMPARE(bench.endings, QList {Ending::Linked});
        QVERIFY(browser.ends());
        QCOMPARE(browser.status(), 200);
        QVERIFY(browser.bytes().contains("Heliodesk is linked"));
        QVERIFY(!browser.bytes().contains("c0de") && !browser.bytes().contains(bench.stateWord));
        for (const char *line :
             {"Cache-Control: no-store", "Referrer-Policy: no-referrer", "default-src 'none'",
              "X-Content-Type-Options: nosniff", "frame-ancestors 'none'", "Connection: close"})
            QVERIFY2(browser.bytes().contains(line), line);
        QCOMPARE(bench.flow->tokens().accessToken, "at-1");
        QCOMPARE(bench.flow->tokens().scopes, QStringList {u"pvms.openapi.basic"_s}); // narrower than asked
        QCOMPARE(bench.flow->tokens().expiresAt, start + 63 * minute);
        QCOMPARE(bench.flow->deadline(), 0);
        QCOMPARE(bench.server.requests.size(), 1);
        QCOMPARE(bench.server.requests.constFirst().body,
                 "grant_type=authorization_code&code=c0de&client_id=700123456&client_secret=demo-secret&"
                 "redirect_uri=https%3A%2F%2Frelay.example.org%2Fsolar%2Fcb%3Fa%3Db");
        QVERIFY(!bench.flow->isListening());
        Raw late(port, bench.get(bench.good()));
        QVERIFY(late.ends());
        QVERIFY(late.bytes().isEmpty());
    }

    void pageTellsTheRealOutcome_data()
    {
        QTest::addColumn<ScriptedServer::Answer>("answer");
        QTest::addColumn<Ending>("ending");
        const auto refused = [](const QByteArray &error, int status) {
            return ScriptedServer::json("{\"error\":\"" + error + "\"}", status);
        };
        QTest::newRow("1110") << refused("1110", 400) << Ending::CodeInvalid;
        QTest::newRow("client") << refused("invalid_client", 401) << Ending::ClientInvalid;
        QTest::newRow("defect") << refused("1111", 400) << Ending::ServiceError;
    }
    void pageTellsTheRealOutcome()
    {
        QFETCH(ScriptedServer::Answer, answer);
        QFETCH(Ending, ending);
        Bench bench;
        bench.answers = {answer};
        Raw browser(bench.port(), bench.get(bench.good()));
        QTRY_COMPARE(bench.endings, QList {ending});
        QVERIFY(browser.ends());
        QVERIFY(browser.bytes().contains(OAuthEndingWords::title(ending).toHtmlEscaped().toUtf8()));
        QVERIFY(!browser.bytes().contains("is linked"));
        QVERIFY(!bench.flow->error().text.isEmpty());
        QVERIFY(!bench.flow->error().text.contains(u"c0de")
                && !bench.flow->error().text.contains(u"demo-secret"));
        QVERIFY(bench.flow->tokens().accessToken.isEmpty());
    }

    void redirectErrors_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<Ending>("ending");
        QTest::newRow("refused") << "error=10002&error_description=access_is_denied"_ba << Ending::Refused;
        QTest::newRow("no owner") << "error=10007&error_description=only_owner"_ba << Ending::NotOwner;
        QTest::newRow("scope") << "error=invalid_scope&error_description=scope"_ba << Ending::ScopeInvalid;
        QTest::newRow("unknown") << "error=%3Cb%3E4711&error_description=%3Cscript%3E"_ba
                                 << Ending::ServiceError;
    }
    void redirectErrors()
    {
        QFETCH(QByteArray, query);
        QFETCH(Ending, ending);
        for (const bool hasState : {false, true}) {
            Bench bench;
            Raw browser(
                bench.port(),
                bench.get("/back?" + query + (hasState ? "&state=" + bench.stateWord : QByteArray())));
            QTRY_COMPARE(bench.endings, QList {ending});
            QVERIFY(browser.ends());
            QCOMPARE(browser.status(), 200);
            QVERIFY(!browser.bytes().contains("4711") && !browser.bytes().contains("script"));
            if (ending == Ending::ServiceError)
                QCOMPARE(bench.flow->error().text, u"<b>4711 (<script>)"_s); // literally, for plain text
            QVERIFY(bench.server.requests.isEmpty());
        }
    }

    void strangersDoNotEndTheFlow_data()
    {
        QTest::addColumn<QByteArray>("request"); // @H@ is the host line, @S@ the state, @P@ the port
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &request, int status) {
            QTest::newRow(name) << request << status;
        };
        row("another path", "GET /?code=c&state=@S@ HTTP/1.1\r\n@H@\r\n", 404);
        row("longer path", "GET /back/?code=c&state=@S@ HTTP/1.1\r\n@H@\r\n", 404);
        row("encoded slash", "GET %2Fback?code=c&state=@S@ HTTP/1.1\r\n@H@\r\n", 400);
        row("twice encoded path", "GET /b%2561ck?code=c&state=@S@ HTTP/1.1\r\n@H@\r\n", 404);
        row("odd percent signs", "GET /back%zz%?code=c&state=@S@ HTTP/1.1\r\n@H@\r\n", 404);
        row("encoded zero", "GET /back%00?code=c&state=@S@ HTTP/1.1\r\n@H@\r\n", 404);
        row("dots", "GET /x/../back?code=c&state=@S@ HTTP/1.1\r\n@H@\r\n", 404);
        row("favicon", "GET /favicon.ico HTTP/1.1\r\n@H@\r\n", 404);
        row("POST", "POST /back?code=c&state=@S@ HTTP/1.1\r\n@H@Content-Length: 3\r\n\r\nabc", 405);
        row("HEAD", "HEAD /back?code=c&state=@S@ HTTP/1.1\r\n@H@\r\n", 405);
        row("OPTIONS", "OPTIONS /back HTTP/1.1\r\n@H@\r\n", 405);
        row("POST elsewhere", "POST /x HTTP/1.1\r\n@H@\r\n", 404);
        row("rebound name", "GET /back?code=c&state=@S@ HTTP/1.1\r\nHost: evil.example:@P@\r\n\r\n", 404);
        row("localhost", "GET /back?code=c&state=@S@ HTTP/1.1\r\nHost: localhost:@P@\r\n\r\n", 404);
        row("host without port", "GET /back?code=c&state=@S@ HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", 404);
        row("no host", "GET /back?code=c&state=@S@ HTTP/1.0\r\n\r\n", 404);
        row("two hosts", "GET /back?code=c&state=@S@ HTTP/1.1\r\n@H@@H@\r\n", 400);
        row("garbage", "\x16\x03\x01\x02\r\n\r\n", 400);
        row("empty head", "\r\n\r\n", 400);
        row("injected line", "GET /back?code=c HTTP/1.1\nX: y HTTP/1.1\r\n@H@\r\n", 400);
        row("wrong state", "GET /back?code=c&state=AAAAAAAAAAAAAAAA HTTP/1.1\r\n@H@\r\n", 400);
        row("state too short", "GET /back?code=c&state=A HTTP/1.1\r\n@H@\r\n", 400);
        row("no state", "GET /back?code=c HTTP/1.1\r\n@H@\r\n", 400);
        row("empty state", "GET /back?code=c&state= HTTP/1.1\r\n@H@\r\n", 400);
        row("two states", "GET /back?code=c&state=x&state=@S@ HTTP/1.1\r\n@H@\r\n", 400);
        row("two codes", "GET /back?code=c&code=d&state=@S@ HTTP/1.1\r\n@H@\r\n", 400);
        row("error with the wrong state", "GET /back?error=10002&state=x HTTP/1.1\r\n@H@\r\n", 400);
        row("error and code without state", "GET /back?error=10002&code=c HTTP/1.1\r\n@H@\r\n", 400);
        row("neither code nor error", "GET /back?state=@S@ HTTP/1.1\r\n@H@\r\n", 400);
        row("nothing", "GET /back HTTP/1.1\r\n@H@\r\n", 400);
        row("error as a picture", "GET /back?error=10002 HTTP/1.1\r\n@H@Sec-Fetch-Mode: no-cors\r\n\r\n",
            400);
        row("error in a frame",
            "GET /back?error=1 HTTP/1.1\r\n@H@Sec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe\r\n\r\n",
            400);
        row("error fetched ahead",
            "GET /back?error=1 HTTP/1.1\r\n@H@Sec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document\r\n"
            "Sec-Purpose: prefetch;prerender\r\n\r\n",
            400);
        row("header line in the query", "GET /back?code=c%0d%0aSet-Cookie:%20a=b&state=x HTTP/1.1\r\n@H@\r\n",
            400);
        row("markup", "GET /back?state=%3Cscript%3Ealert(1)%3C/script%3E&code=c HTTP/1.1\r\n@H@\r\n", 400);
    }
    void strangersDoNotEndTheFlow()
    {
        QFETCH(QByteArray, request);
        Bench bench;
        request.replace("@H@", bench.host());
        request.replace("@S@", bench.stateWord);
        request.replace("@P@", QByteArray::number(bench.port()));
        Raw stranger(bench.port(), request);
        QVERIFY(stranger.ends());
        QTEST(stranger.status(), "status");
        QVERIFY(!stranger.bytes().contains(bench.stateWord));
        QVERIFY(!stranger.bytes().contains("Set-Cookie") && !stranger.bytes().contains("alert"));
        QCOMPARE(stranger.bytes().contains("Allow: GET"), stranger.status() == 405);
        QVERIFY(bench.isWaiting());
        Raw browser(bench.port(), bench.get(bench.good())); // and the right one still comes through
        QTRY_COMPARE(bench.endings, QList {Ending::Linked});
    }

    void halfARequestIsDroppedByTheClock()
    {
        Bench bench;
        Raw slow(bench.port(), "GET /back?co");
        QTRY_VERIFY(slow.isConnected());
        Raw browser(bench.port(), bench.get("/favicon.ico"));
        QVERIFY(browser.ends()); // accepted after the slow one, so that one is in by now
        for (int i = 0; i < 9; ++i) { // a byte a second
            bench.clock.advanceBy(1000);
            slow.write("d");
            QVERIFY(!slow.isOver());
        }
        bench.clock.advanceBy(1000);
        QVERIFY(slow.ends());
        QVERIFY(slow.bytes().isEmpty());
        QVERIFY(bench.isWaiting());
    }

    void tooLongAHead()
    {
        Bench bench;
        Raw flood(bench.port(), bench.get("/back", "X: " + QByteArray(10 * 1024 * 1024, 'x') + "\r\n"));
        QVERIFY(flood.ends());
        QVERIFY(flood.bytes().isEmpty() || flood.status() == 431); // a reset may overtake the answer
        Raw line(bench.port(), "GET /" + QByteArray(17 * 1024, 'x'));
        QVERIFY(line.ends());
        QVERIFY(bench.isWaiting());
        Raw browser(bench.port(), bench.get(bench.good()));
        QTRY_COMPARE(bench.endings, QList {Ending::Linked});
    }

    void manyConnectionsDoNotKeepTheBrowserOut()
    {
        Bench bench;
        std::vector<std::unique_ptr<Raw>> crowd;
        for (int i = 0; i < 3 * RedirectListener::mostVisitors; ++i)
            crowd.push_back(std::make_unique<Raw>(bench.port(), "GET /back?code="));
        Raw browser(bench.port(), bench.get(bench.good()));
        QTRY_COMPARE(bench.endings, QList {Ending::Linked});
        QVERIFY(browser.ends());
        QCOMPARE(browser.status(), 200);
        for (const auto &one : crowd) // all of them are let go
            QVERIFY(one->ends());
    }

    void pipelinedRequestsAreNotAnswered()
    {
        Bench bench;
        Raw both(bench.port(), bench.get("/x") + bench.get(bench.good()));
        QVERIFY(both.ends());
        QCOMPARE(both.bytes().count("HTTP/1.1 "), 1);
        QCOMPARE(both.status(), 404);
        QVERIFY(bench.isWaiting());
    }

    void secondRequestWithTheRightStateIsLate()
    {
        Bench bench;
        bench.answers = {ScriptedServer::silence()};
        Raw early(bench.port()); // connected before, asks after
        QTRY_VERIFY(early.isConnected());
        const QByteArray request = bench.get(bench.good());
        Raw browser(bench.port(), request);
        QTRY_COMPARE(bench.flow->state(), State::Exchanging);
        early.write(request);
        QVERIFY(early.ends());
        QVERIFY(!early.bytes().contains("200 OK"));
        QTRY_COMPARE(bench.server.requests.size(), 1);
        QVERIFY(!browser.isOver()); // it waits for the outcome
        QCOMPARE(bench.flow->paste(bench.pasted()), Paste::Late);
        bench.flow->cancel();
        QVERIFY(browser.ends());
        QVERIFY(browser.bytes().contains("was cancelled"));
        QCOMPARE(bench.endings, QList {Ending::Cancelled});
    }

    //! Two whole requests in one turn of the loop: the second has lost its connection when it is looked at.
    void bothInOneTurn()
    {
        Bench bench;
        QTcpSocket sockets[2];
        for (QTcpSocket &socket : sockets) {
            socket.connectToHost(QHostAddress(QHostAddress::LocalHost), bench.port());
            QVERIFY(socket.waitForConnected());
            socket.write(bench.get(bench.good()));
            QVERIFY(socket.waitForBytesWritten());
        }
        QTRY_COMPARE(bench.endings, QList {Ending::Linked});
        QCOMPARE(bench.server.requests.size(), 1);
        for (QTcpSocket &socket : sockets)
            QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(int(sockets[0].readAll().contains("is linked"))
                     + int(sockets[1].readAll().contains("is linked")),
                 1);
    }

    //! Browsers leave the port of plain HTTP out of Host.
    void portOfPlainHttp()
    {
        Bench bench(false);
        bench.profile.oauth.listenUrl = QUrl(u"http://127.0.0.1:80/back"_s);
        OAuthFlow flow(bench.profile, u"demo-secret"_s, bench.clock);
        const QByteArray word = QUrlQuery(flow.start()).queryItemValue(u"state"_s).toLatin1();
        if (!flow.isListening())
            QSKIP("Port 80 is not for everybody here.");
        for (const QByteArray host : {"127.0.0.1:80", "127.0.0.1"}) {
            Raw visitor(80, "GET /back HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
            QVERIFY(visitor.ends());
            QCOMPARE(visitor.status(), 400); // not 404: it is ours, and there is nothing in it
        }
        Raw browser(80, "GET /back?code=c&state=" + word + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        QTRY_COMPARE(flow.ending(), Ending::Linked);
    }

    void flowThatIsDroppedTellsTheBrowser()
    {
        Bench bench;
        bench.answers = {ScriptedServer::silence()};
        Raw browser(bench.port(), bench.get(bench.good()));
        QTRY_COMPARE(bench.flow->state(), State::Exchanging);
        bench.flow.reset();
        QVERIFY(browser.ends());
        QVERIFY(browser.bytes().contains("was cancelled"));
        QVERIFY(bench.endings.isEmpty());
    }

    void browserThatLeavesEarlyDoesNotMatter()
    {
        Bench bench;
        Raw browser(bench.port(), bench.get(bench.good()));
        QTRY_COMPARE(bench.flow->state(), State::Exchanging);
        browser.leave();
        QTRY_COMPARE(bench.endings, QList {Ending::Linked});
        QCOMPARE(bench.flow->tokens().refreshToken, "rt-1");
    }

    void pageArrivesThoughTheFlowIsGone()
    {
        Bench bench;
        Raw browser(bench.port(), bench.get(bench.good()));
        QObject::connect(bench.flow.get(), &OAuthFlow::ended, bench.flow.get(), &QObject::deleteLater);
        const QPointer<OAuthFlow> flow(bench.flow.release());
        QTRY_VERIFY(!flow);
        QVERIFY(browser.ends());
        QVERIFY(browser.bytes().endsWith("</html>\n"));
    }

    void takenPortLeavesThePaste()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        Bench bench(false);
        bench.profile.oauth.listenUrl = QUrl(u"http://127.0.0.1:%1/back"_s.arg(other.serverPort()));
        OAuthFlow flow(bench.profile, u"demo-secret"_s, bench.clock);
        const QString word = QUrlQuery(flow.start()).queryItemValue(u"state"_s);
        QVERIFY(!flow.isListening());
        QVERIFY(!flow.listenError().isEmpty());
        QCOMPARE(flow.state(), State::Waiting);
        QCOMPARE(flow.paste(u"https://relay.example.org/solar/cb?code=c&state="_s + word), Paste::Taken);
        QTRY_COMPARE(flow.ending(), Ending::Linked);
    }

    void listensNowhereElse_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("all interfaces") << u"http://0.0.0.0:0/back"_s;
        QTest::newRow("a name") << u"http://localhost:0/back"_s;
        QTest::newRow("no port") << u"http://127.0.0.1/back"_s;
    }
    void listensNowhereElse()
    {
        QFETCH(QString, address);
        Bench bench(false);
        bench.profile.oauth.listenUrl = QUrl(address);
        OAuthFlow flow(bench.profile, u"demo-secret"_s, bench.clock);
        flow.start();
        QVERIFY(!flow.isListening());
        QVERIFY(!flow.listenError().isEmpty());
    }

    void pastes_data()
    {
        QTest::addColumn<QString>("text"); // @S@ is the state
        QTest::addColumn<int>("outcome");
        QTest::addColumn<Ending>("ending"); // None: goes on waiting
        const auto row = [](const char *name, const QString &text, Paste outcome,
                            Ending ending = Ending::None) {
            QTest::newRow(name) << text << int(outcome) << ending;
        };
        const QString base = u"https://relay.example.org/solar/cb?"_s;
        row("good", base + u"code=c&state=@S@"_s, Paste::Taken, Ending::Linked);
        row("blanks, breaks and a fragment", u" \n"_s + base + u"code=c&st\r\nate=@S@#top \n"_s, Paste::Taken,
            Ending::Linked);
        row("of the relay's target", u"http://127.0.0.1:8765/x?code=c&state=@S@"_s, Paste::Taken,
            Ending::Linked);
        row("refused, no state", base + u"error=10002"_s, Paste::Taken, Ending::Refused);
        row("error elsewhere, no state", u"https://oauth.example/login?error=10002"_s, Paste::NothingInIt);
        row("error elsewhere, right state", u"https://x.example/?error=10007&state=@S@"_s, Paste::Taken,
            Ending::NotOwner);
        row("error, wrong state", base + u"error=10002&state=x"_s, Paste::WrongState);
        row("only the code", u"Zm9vYmFy01"_s, Paste::NoAddress);
        row("code without state", base + u"code=c"_s, Paste::WrongState);
        row("an older try", base + u"code=c&state=AAAAAAAAAAAAAAAA"_s, Paste::WrongState);
        row("another kind of address", u"https://www.example.org/search?q=heliodesk"_s, Paste::NothingInIt);
        row("the address for the browser", u"https://x/authorize?client_id=1&state=@S@"_s,
            Paste::NothingInIt);
        row("words", u"it does not work"_s, Paste::NoAddress);
        row("nothing", QString(), Paste::NoAddress);
    }
    void pastes()
    {
        QFETCH(QString, text);
        QFETCH(int, outcome);
        QFETCH(Ending, ending);
        Bench bench(false);
        QVERIFY(bench.flow->listenError().isEmpty());
        QCOMPARE(int(bench.flow->paste(text.replace(u"@S@"_s, QString::fromLatin1(bench.stateWord)))),
                 outcome);
        if (ending == Ending::None) {
            QVERIFY(bench.isWaiting());
            QCOMPARE(bench.flow->paste(bench.pasted()), Paste::Taken);
            ending = Ending::Linked;
        }
        QTRY_COMPARE(bench.endings, QList {ending});
        QCOMPARE(bench.flow->paste(bench.pasted()), Paste::Late);
    }

    void waitingEndsAfterTenMinutes()
    {
        Bench bench;
        bench.clock.advanceBy(10 * minute - 1);
        QCOMPARE(bench.flow->state(), State::Waiting);
        bench.clock.advanceBy(1);
        QCOMPARE(bench.endings, QList {Ending::TimedOut});
        QVERIFY(!bench.flow->isListening());
    }

    void codeLivesFiveMinutes()
    {
        Bench bench;
        bench.clock.advanceBy(8 * minute);
        for (int i = 0; i < 3; ++i)
            bench.answers.append(ScriptedServer::json("<html></html>", 503));
        bench.answers.append(ScriptedServer::hangUp());
        Raw browser(bench.port(), bench.get(bench.good()));
        QTRY_COMPARE(bench.flow->state(), State::RetryPossible);
        QCOMPARE(bench.flow->deadline(), start + 13 * minute); // not the ten minutes of waiting
        QVERIFY(browser.ends());
        QVERIFY(browser.bytes().contains("Not finished yet"));
        QCOMPARE(bench.flow->error().kind, ApiError::Kind::ServerBusy);
        for (int i = 0; i < 3; ++i) {
            bench.clock.advanceBy(minute);
            bench.flow->retryExchange();
            QCOMPARE(bench.flow->state(), State::Exchanging);
            bench.flow->retryExchange(); // not twice at a time
            QTRY_COMPARE(bench.flow->state(), State::RetryPossible);
        }
        QCOMPARE(bench.server.requests.size(), 4);
        QCOMPARE(bench.flow->error().kind, ApiError::Kind::Connection);
        QVERIFY(bench.endings.isEmpty());
        bench.clock.advanceBy(2 * minute);
        QCOMPARE(bench.endings, QList {Ending::ExchangeFailed});
        QCOMPARE(bench.flow->error().kind, ApiError::Kind::Connection);
        bench.flow->retryExchange();
        QCOMPARE(bench.flow->state(), State::Done);
    }

    void retrySucceeds()
    {
        Bench bench(false);
        bench.answers = {ScriptedServer::hangUp()};
        QCOMPARE(bench.flow->paste(bench.pasted()), Paste::Taken);
        QTRY_COMPARE(bench.flow->state(), State::RetryPossible);
        bench.flow->retryExchange();
        QTRY_COMPARE(bench.endings, QList {Ending::Linked});
    }

    void certificateIsNeverWavedThrough()
    {
        const auto readFile = [](const QString &name) {
            QFile file(QStringLiteral(HELIODESK_SOURCE_DIR "/tests/core/net/") + name);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(readFile(u"selfsigned.crt"_s)));
        configuration.setPrivateKey(QSslKey(readFile(u"selfsigned.key"_s), QSsl::Rsa));
        QVERIFY(!configuration.privateKey().isNull());
        auto sslServer = std::make_unique<QSslServer>();
        sslServer->setSslConfiguration(configuration);
        ScriptedServer impostor([](const ScriptedServer::Request &) { return Bench::grant(); },
                                std::move(sslServer));
        Bench bench(false);
        bench.profile.oauth.serverUrl = impostor.url();
        OAuthFlow flow(bench.profile, u"demo-secret"_s, bench.clock);
        const QString word = QUrlQuery(flow.start()).queryItemValue(u"state"_s);
        QCOMPARE(flow.paste(u"https://relay.example.org/solar/cb?code=c&state="_s + word), Paste::Taken);
        QTRY_COMPARE(flow.state(), State::RetryPossible);
        QCOMPARE(flow.error().kind, ApiError::Kind::Tls);
        QVERIFY(impostor.requests.isEmpty());
    }

    void endsOnceAndOnlyOnce()
    {
        Bench bench;
        QSignalSpy states(bench.flow.get(), &OAuthFlow::stateChanged);
        bench.flow->cancel();
        bench.flow->cancel();
        bench.clock.advanceBy(20 * minute);
        QCOMPARE(bench.endings, QList {Ending::Cancelled});
        QCOMPARE(states.size(), 1);
        QCOMPARE(bench.flow->paste(bench.pasted()), Paste::Late);
    }

    void everyEndingHasWords()
    {
        for (int i = int(Ending::Linked); i <= int(Ending::Cancelled); ++i) {
            QVERIFY(!OAuthEndingWords::title(Ending(i)).isEmpty());
            QVERIFY(!OAuthEndingWords::text(Ending(i)).isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestOAuthFlow)
#include "tst_oauthflow.moc"
