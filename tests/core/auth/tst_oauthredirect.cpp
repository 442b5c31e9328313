// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/redirectanswer.h"
#include "core/auth/redirectpage.h"
#include "core/auth/redirectrequest.h"
#include "core/auth/redirectrules.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(RedirectProblem)
Q_DECLARE_METATYPE(ListenProblem)

//! What comes back from the browser, without a socket.
class TestOAuthRedirect : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void redirectAddresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<RedirectProblem>("problem");
        using enum RedirectProblem;
        QTest::newRow("relay") << u"https://relay.example.org/solar/cb"_s << None;
        QTest::newRow("port, path and query") << u"https://relay.example.org:8123/a/b?x=1&y=2"_s << None;
        QTest::newRow("no path") << u"https://relay.example.org"_s << None;
        QTest::newRow("loopback by number") << u"http://127.0.0.1:8765/cb"_s << None;
        QTest::newRow("empty") << QString() << Empty;
        QTest::newRow("blanks") << u"  "_s << Empty;
        QTest::newRow("no address") << u"relay"_s << Invalid;
        QTest::newRow("blank within") << u"https://relay.example.org/a b"_s << Invalid;
        QTest::newRow("blank at the end") << u"https://relay.example.org/cb "_s << Invalid;
        QTest::newRow("line break") << u"https://relay.example.org/cb\n"_s << Invalid;
        QTest::newRow("no host") << u"https:///cb"_s << Invalid;
        QTest::newRow("name and password") << u"https://me:secret@relay.example.org/cb"_s << Invalid;
        QTest::newRow("port 0") << u"https://relay.example.org:0/cb"_s << Invalid;
        QTest::newRow("backslash") << u"https://relay.example.org\\cb"_s << Invalid;
        const QString longest = u"https://relay.example.org/"_s + QString(229, u'a');
        QTest::newRow("255") << longest << None;
        QTest::newRow("256") << longest + u'a' << TooLong;
        QTest::newRow("two dots") << u"https://relay.example.org/a/../b"_s << DoubleDot;
        QTest::newRow("two dots in a name") << u"https://relay.example.org/a..b"_s << DoubleDot;
        QTest::newRow("two dots, encoded") << u"https://relay.example.org/%2E%2e/b"_s << DoubleDot;
        QTest::newRow("redirect=") << u"https://relay.example.org/?redirect=x"_s << RedirectWord;
        QTest::newRow("Redirect=") << u"https://relay.example.org/?my_Redirect=x"_s << RedirectWord;
        QTest::newRow("redirect alone") << u"https://relay.example.org/redirect"_s << None;
        QTest::newRow("fragment") << u"https://relay.example.org/cb#top"_s << Fragment;
        QTest::newRow("empty fragment") << u"https://relay.example.org/cb#"_s << Fragment;
        QTest::newRow("localhost") << u"http://localhost:8765/cb"_s << Localhost;
        QTest::newRow("LocalHost.") << u"https://LocalHost./cb"_s << Localhost;
        QTest::newRow("below localhost") << u"https://app.localhost/cb"_s << Localhost;
        QTest::newRow("localhost in the path") << u"https://relay.example.org/localhost"_s << None;
        QTest::newRow("own scheme") << u"myapp:/cb"_s << NotHttp;
        QTest::newRow("ftp") << u"ftp://relay.example.org/cb"_s << NotHttp;
    }
    void redirectAddresses()
    {
        QFETCH(QString, address);
        QTEST(redirectProblem(address), "problem");
    }

    void listenAddresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<ListenProblem>("problem");
        using enum ListenProblem;
        QTest::newRow("good") << u"http://127.0.0.1:8765/cb"_s << None;
        QTest::newRow("no path") << u"http://127.0.0.1:8765"_s << None;
        QTest::newRow("empty") << QString() << Invalid;
        QTest::newRow("query") << u"http://127.0.0.1:8765/cb?a=b"_s << Invalid;
        QTest::newRow("fragment") << u"http://127.0.0.1:8765/cb#a"_s << Invalid;
        QTest::newRow("user") << u"http://me@127.0.0.1:8765/cb"_s << Invalid;
        QTest::newRow("port too large") << u"http://127.0.0.1:70000/cb"_s << Invalid;
        QTest::newRow("https") << u"https://127.0.0.1:8765/cb"_s << NotHttp;
        QTest::newRow("localhost") << u"http://localhost:8765/cb"_s << NotLoopback;
        QTest::newRow("all interfaces") << u"http://0.0.0.0:8765/cb"_s << NotLoopback;
        QTest::newRow("IPv6") << u"http://[::1]:8765/cb"_s << NotLoopback;
        QTest::newRow("elsewhere") << u"http://192.0.2.1:8765/cb"_s << NotLoopback;
        QTest::newRow("no port") << u"http://127.0.0.1/cb"_s << NoPort;
        QTest::newRow("port 0") << u"http://127.0.0.1:0/cb"_s << NoPort;
    }
    void listenAddresses()
    {
        QFETCH(QString, address);
        QTEST(listenProblem(QUrl(address)), "problem");
    }

    void queries_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<RedirectAnswer>("answer");
        const auto row = [](const char *name, const QByteArray &query, const RedirectAnswer &answer) {
            QTest::newRow(name) << query << answer;
        };
        row("accepted", "code=Zm9v01&state=k3Vd", {"Zm9v01", "k3Vd", {}, {}, true, false});
        row("order and strangers", "x=1&state=s&&y&code=c", {"c", "s", {}, {}, true, false});
        row("encoded", "code=a%26b%3D%2B%2f&state=s", {"a&b=+/", "s", {}, {}, true, false});
        row("plus stays in the code", "code=a+b&state=s", {"a+b", "s", {}, {}, true, false});
        row("refused", "error=10002&error_description=access_is_denied",
            {{}, {}, u"10002"_s, u"access_is_denied"_s, false, false});
        row("description with blanks", "error=x&error_description=a+b%20c%0d%0A%00d",
            {{}, {}, u"x"_s, u"a b c d"_s, false, false});
        row("empty state is a state", "code=c&state=", {"c", {}, {}, {}, true, false});
        row("nothing", "", {});
        row("names are exact", "CODE=c&codes=c&state%3D=s", {});
        row("two codes", "code=a&code=b&state=s", {{}, "s", {}, {}, true, true});
        row("two states", "code=a&state=s&state=t", {{}, "t", {}, {}, true, true});
        row("line break in the code", "code=a%0d%0aX&state=s", {{}, "s", {}, {}, true, true});
        row("not ASCII", "code=%C3%BC&state=s", {{}, "s", {}, {}, true, true});
        row("endless", "state=s&code=" + QByteArray(9000, 'x'), {{}, "s", {}, {}, true, true});
    }
    void queries()
    {
        QFETCH(QByteArray, query);
        QFETCH(RedirectAnswer, answer);
        const RedirectAnswer got = parseRedirectQuery(query);
        QCOMPARE(got.code, answer.code);
        QCOMPARE(got.state, answer.state);
        QCOMPARE(got.error, answer.error);
        QCOMPARE(got.description, answer.description);
        QCOMPARE(got, answer);
    }

    void errorTextsAreCut()
    {
        const RedirectAnswer answer = parseRedirectQuery("error=" + QByteArray(5000, 'e')
                                                         + "&error_description=" + QByteArray(5000, 'd'));
        QVERIFY(answer.error.size() <= 200);
        QVERIFY(answer.description.size() <= 200);
    }

    void pastes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isAddress");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char *name, const QString &text, bool isAddress, const QByteArray &code) {
            QTest::newRow(name) << text << isAddress << code;
        };
        row("plain", u"https://relay.example.org/cb?code=c1&state=s"_s, true, "c1");
        row("blanks around", u"  https://relay.example.org/cb?code=c1&state=s \n"_s, true, "c1");
        row("wrapped", u"https://relay.example.org/cb?co\r\n   de=c1&st\tate=s"_s, true, "c1");
        row("fragment", u"https://relay.example.org/cb?code=c1&state=s#_=_"_s, true, "c1");
        row("in angle brackets", u"<https://relay.example.org/cb?code=c1&state=s>"_s, true, "c1");
        row("in quotes", u"„https://relay.example.org/cb?code=c1&state=s“"_s, true, "c1");
        row("zero width blank", u"https://relay.example.org/cb?code=c\u200b1&state=s"_s, true, "c1");
        row("only in the fragment", u"https://relay.example.org/cb#code=c1&state=s"_s, true, {});
        row("no parameters", u"https://relay.example.org/cb"_s, true, {});
        row("a code only", u"Zm9vYmFy01"_s, false, {});
        row("words", u"what am I to do here?"_s, false, {});
        row("empty", QString(), false, {});
        row("query only", u"?code=c1&state=s"_s, false, {});
        row("endless", u"https://relay.example.org/cb?code="_s + QString(20'000, u'x'), false, {});
    }
    void pastes()
    {
        QFETCH(QString, text);
        QFETCH(bool, isAddress);
        const auto pasted = parsePasted(text);
        QCOMPARE(pasted.has_value(), isAddress);
        if (pasted)
            QTEST(pasted->answer.code, "code");
    }

    void places()
    {
        const QUrl one(u"https://Relay.example.org/cb?x=1"_s);
        QVERIFY(isSamePlace(one, QUrl(u"https://relay.example.org:443/cb?code=c#f"_s)));
        QVERIFY(isSamePlace(QUrl(u"http://a.example"_s), QUrl(u"http://a.example:80/"_s)));
        QVERIFY(!isSamePlace(one, QUrl(u"http://relay.example.org/cb"_s)));
        QVERIFY(!isSamePlace(one, QUrl(u"https://relay.example.org/cb/"_s)));
        QVERIFY(!isSamePlace(one, QUrl(u"https://relay.example.org.evil.example/cb"_s)));
        QVERIFY(!isSamePlace(one, QUrl()));
    }

    void heads_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<bool>("isClean");
        const auto row = [](const char *name, const QByteArray &head, bool isClean) {
            QTest::newRow(name) << head << isClean;
        };
        row("bare", "GET /cb HTTP/1.0", true);
        row("browser", "GET /cb?a=b HTTP/1.1\r\nHost: 127.0.0.1:1\r\nAccept: */*\r\nX-Note: gr\xc3\xbc\xdf",
            true);
        row("empty", "", false);
        row("one word", "GET", false);
        row("two words", "GET /", false);
        row("two blanks", "GET  / HTTP/1.1", false);
        row("whole address", "GET http://127.0.0.1/cb HTTP/1.1", false);
        row("fragment", "GET /cb#x HTTP/1.1", false);
        row("HTTP/2", "GET / HTTP/2", false);
        row("HTTP/1.2", "GET / HTTP/1.2", false);
        row("tab in the target", "GET /\t/ HTTP/1.1\x01", false);
        row("control letter", "GET /\x07 HTTP/1.1", false);
        row("no ASCII in the target", "GET /\xc3\xbc HTTP/1.1", false);
        row("bare line feed", "GET / HTTP/1.1\nHost: x", false);
        row("line feed in a header", "GET / HTTP/1.1\r\nA: b\nHost: x", false);
        row("bare return in a header", "GET / HTTP/1.1\r\nA: b\rHost: x", false);
        row("zero byte", QByteArray("GET / HTTP/1.1\r\nA: b\0c", 22), false);
        row("folded", "GET / HTTP/1.1\r\nA: b\r\n c", false);
        row("no colon", "GET / HTTP/1.1\r\nAb", false);
        row("blank before the colon", "GET / HTTP/1.1\r\nHost : x", false);
        row("two hosts", "GET / HTTP/1.1\r\nHost: x\r\nhost: x", false);
        row("garbage", QByteArray::fromHex("16030100a5010000a10303"), false);
    }
    void heads()
    {
        QFETCH(QByteArray, head);
        QTEST(parseRequestHead(head).has_value(), "isClean");
    }

    void headParts()
    {
        const auto request = parseRequestHead("GET /a%20b?x=1?y HTTP/1.1\r\nHOST:  127.0.0.1:5 \r\n"
                                              "Sec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document");
        QCOMPARE(request->method, "GET");
        QCOMPARE(request->path, "/a%20b");
        QCOMPARE(request->query, "x=1?y");
        QCOMPARE(request->host, "127.0.0.1:5");
        QVERIFY(request->isNavigation);
        QCOMPARE(parseRequestHead("GET /back HTTP/1.0")->path, "/back");
        QVERIFY(!parseRequestHead("GET / HTTP/1.1\r\nSec-Fetch-Mode: no-cors")->isNavigation);
        QVERIFY(!parseRequestHead("GET / HTTP/1.1\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe")
                     ->isNavigation);
    }

    void pageIsEscapedAndSelfContained()
    {
        const QByteArray html =
            RedirectPage {RedirectPage::Tone::Bad, u"<b>\"title\"&"_s, u"<script>"_s}.html();
        QVERIFY(html.contains("&lt;b&gt;&quot;title&quot;&amp;"));
        QVERIFY(!html.contains("<script") && !html.contains("http") && !html.contains("src="));
        QVERIFY(html.contains("prefers-color-scheme:dark"));
        // The policy names this very style by its hash.
        const qsizetype begin = html.indexOf("<style>") + 7;
        const QByteArray style = html.mid(begin, html.indexOf("</style>") - begin);
        QVERIFY(RedirectPage::policy().contains(
            QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64()));
    }
};

QTEST_GUILESS_MAIN(TestOAuthRedirect)
#include "tst_oauthredirect.moc"
