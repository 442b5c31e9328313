// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/simulatorserver.h"
#include "core/auth/keychainsecretstore.h"
#include "core/auth/oauthauthenticator.h"
#include "core/settings/profilestore.h"
#include "tests/support/ownerstandin.h"

#include <QDirIterator>
#include <QFile>
#include <QImageReader>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <stdlib.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 120'000;
const QString relay = u"https://relay.example.org/solar/cb?from=fs"_s;

quint16 freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : 0;
}

//! One of our programs, with all its words.
class Run
{
public:
    Run()
    {
        QObject::connect(&process, &QProcess::readyReadStandardOutput, &process,
                         [this] { output += process.readAllStandardOutput(); });
        QObject::connect(&process, &QProcess::readyReadStandardError, &process,
                         [this] { messages += process.readAllStandardError(); });
        environment.remove(u"DISPLAY"_s);
        environment.insert(u"LANGUAGE"_s, u"en"_s);
        environment.insert(u"QT_FORCE_STDERR_LOGGING"_s, u"1"_s);
    }
    ~Run() { process.disconnect(); }

    void start(const QString &program, const QStringList &arguments)
    {
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
    }
    bool ends()
    {
        [this] {
            QTRY_VERIFY2_WITH_TIMEOUT(process.state() == QProcess::NotRunning, messages.constData(),
                                      patience);
        }();
        return process.state() == QProcess::NotRunning && process.exitStatus() == QProcess::NormalExit;
    }
    bool says(const QByteArray &words)
    {
        [this, words] {
            QTRY_VERIFY2_WITH_TIMEOUT(messages.contains(words), (words + " not in: " + messages).constData(),
                                      patience);
        }();
        return messages.contains(words);
    }
    //! The address it wants to have opened.
    QUrl address()
    {
        static const QRegularExpression line(u"^(http\\S+/authorize\\?\\S+)$"_s,
                                             QRegularExpression::MultilineOption);
        QRegularExpressionMatch match;
        [&] {
            QTRY_VERIFY2_WITH_TIMEOUT((match = line.match(QString::fromUtf8(messages))).hasMatch(),
                                      messages.constData(), patience);
        }();
        return QUrl::fromEncoded(match.captured(1).toUtf8(), QUrl::StrictMode);
    }
    void type(const QString &line) { process.write(line.toUtf8() + '\n'); }

    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QByteArray output;
    QByteArray messages;
};

//! A simulator with one client and one owner, and a folder of data.
struct Bench
{
    explicit Bench(const Simulation::Switches &switches = {})
        : port(freePort())
        , back(u"http://127.0.0.1:%1/back"_s.arg(port))
    {
        Simulation::SimulatorOptions options;
        Simulation::Account account = Simulation::defaultAccount(1);
        account.plantCount = 1;
        options.accounts = {account};
        options.switches = switches;
        options.clients = {{u"700123456"_s, u"client+secret/7Qz&w"_s, u"Heliodesk"_s, {relay, back}, true}};
        options.owners = {{u"lakeside_owner"_s, u"Owner#pass 99"_s, 0, true},
                          {u"fitter"_s, u"Fitter#99"_s, 0, false}};
        server = std::make_unique<Simulation::SimulatorServer>(options);
        QString error;
        isServing = server->start(&error);
    }

    QStringList connectArguments() const
    {
        return {u"connect"_s,
                u"--client-id"_s,
                u"700123456"_s,
                u"--redirect"_s,
                relay,
                u"--base-url"_s,
                server->baseUrl().toString(),
                u"--oauth-server"_s,
                server->oauthUrl().toString(),
                u"--data-dir"_s,
                folder.path(),
                u"--profile"_s,
                u"Lakeside home"_s};
    }
    void cli(Run &run, const QStringList &arguments, bool givesSecret = true) const
    {
        if (givesSecret)
            run.environment.insert(u"HELIODESK_CLIENT_SECRET"_s, server->clients().first().secret);
        run.start(QStringLiteral(HELIODESK_CLI), arguments);
    }
    QStringList onProfile(const QStringList &arguments) const
    {
        return arguments + QStringList {u"--profile"_s, u"Lakeside home"_s, u"--data-dir"_s, folder.path()};
    }
    OwnerStandIn owner() const { return {u"lakeside_owner"_s, u"Owner#pass 99"_s}; }
    Profile profile() const
    {
        const ProfileStore store(folder.filePath(u"profiles.json"_s));
        return store.profiles().value(0);
    }
    //! What lies in the keychain.
    QByteArray kept(const QString &name) const
    {
        KeychainSecretStore keychain;
        QByteArray found;
        bool isAnswered = false;
        keychain.read(name, &keychain, [&](const SecretAnswer &answer) {
            found = answer.secret;
            isAnswered = true;
        });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(isAnswered, patience); }();
        return found;
    }
    //! By paste, until it has ended.
    bool link(Run &run, OwnerStandIn::Ticks ticks = {}, const QStringList &more = {u"--control"_s})
    {
        cli(run, connectArguments() + more);
        const QUrl location = owner().accept(run.address(), ticks);
        code = QUrlQuery(location).queryItemValue(u"code"_s, QUrl::FullyDecoded);
        run.type(location.toString(QUrl::FullyEncoded));
        return run.ends();
    }

    QTemporaryDir folder;
    quint16 port;
    QString back;
    std::unique_ptr<Simulation::SimulatorServer> server;
    bool isServing = false;
    QString code;
};

//! In whatever form a program may have written it.
QList<QByteArray> formsOf(const QString &secret)
{
    const QByteArray utf8 = secret.toUtf8();
    const auto *utf16 = reinterpret_cast<const char *>(secret.utf16());
    return {utf8,
            utf8.toPercentEncoding(),
            utf8.toBase64(QByteArray::OmitTrailingEquals).chopped(1),
            utf8.toHex(),
            QByteArray(utf16, secret.size() * 2),
            QJsonDocument(QJsonArray {secret}).toJson(QJsonDocument::Compact).chopped(2).mid(2)};
}

//! An answer of the token endpoint that repeats what it was sent.
QByteArray echoingScript()
{
    const QJsonObject rule {{"endpoint"_L1, u"token"_s},
                            {"once"_L1, true},
                            {"action"_L1, u"httpStatus"_s},
                            {"status"_L1, 400},
                            {"contentType"_L1, u"application/json"_s},
                            {"body"_L1,
                             QString::fromLatin1(QJsonDocument(QJsonObject {{"error"_L1, u"77"_s},
                                                                            {"error_description"_L1,
                                                                             u"no client+secret/7Qz&w"_s}})
                                                     .toJson())}};
    return QJsonDocument(QJsonArray {rule}).toJson();
}

} // namespace

//! heliodesk-cli connect against the simulator's OAuth host, with a keychain of the test's own
//! (keychain_test.sh).
class TestCliConnect : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void initTestCase();
    void linksByPasteReadsAndRevokes();
    void linksByListener();
    void narrowerGrantIsSaid();
    void refusals_data();
    void refusals();
    void wrongClientSecret();
    void asksForTheClientSecretWithoutEcho();
    void withoutKeychain();
    void endsWithItsInput();
    void mistakes_data();
    void mistakes();
    void noSecretIsLeftAnywhere();
};

//! The keychain has just been started: written to until it takes something.
void TestCliConnect::initTestCase()
{
    KeychainSecretStore keychain;
    std::optional<SecretOutcome> outcome;
    bool isAsking = false;
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            if (outcome != SecretOutcome::Ok && !std::exchange(isAsking, true)) {
                keychain.write(u"heliodesk/test/awake"_s, "yes"_ba, &keychain,
                               [&](const SecretAnswer &answer) {
                                   outcome = answer.outcome;
                                   isAsking = false;
                               });
            }
            return outcome == SecretOutcome::Ok;
        }(),
        patience);
}

void TestCliConnect::linksByPasteReadsAndRevokes()
{
    Bench bench;
    QVERIFY(bench.isServing);
    Run run;
    bench.cli(run, bench.connectArguments() + QStringList {u"--control"_s, u"--format"_s, u"json"_s});
    const QUrl address = run.address();
    QCOMPARE(QUrlQuery(address).queryItemValue(u"scope"_s, QUrl::FullyEncoded),
             u"pvms.openapi.basic%20pvms.openapi.control"_s);
    run.type(u"is this it?"_s);
    QVERIFY(run.says("That is no address"));
    run.type(relay + u"&code=abc&state=AAAAAAAAAAAAAAAA"_s);
    QVERIFY(run.says("belongs to another attempt"));
    run.type(address.toString(QUrl::FullyEncoded));
    QVERIFY(run.says("holds no answer"));
    const QString location = bench.owner().accept(address).toString(QUrl::FullyEncoded);
    QVERIFY(location.startsWith(relay));
    run.type(u"  "_s + location + u"#top \r"_s);
    QVERIFY(run.ends());
    QVERIFY2(run.process.exitCode() == 0, run.messages.constData());
    const QJsonObject row = QJsonDocument::fromJson(run.output).array().at(0).toObject();
    QCOMPARE(row["scopes"_L1].toString(), u"pvms.openapi.basic pvms.openapi.control"_s);
    QCOMPARE(row["account"_L1].toString(), u"Lakeside home"_s);
    QCOMPARE(row["kept"_L1].toBool(), true);

    const Profile profile = bench.profile();
    QCOMPARE(profile.way, SignInWay::OAuth);
    QCOMPARE(profile.oauth.redirectUri, relay);
    QCOMPARE(profile.oauth.grantedScopes.size(), 2);
    QCOMPARE(bench.kept(OAuthAuthenticator::clientSecretName(profile.id)),
             bench.server->clients().first().secret.toUtf8());

    Run plants;
    bench.cli(plants, bench.onProfile({u"plants"_s, u"--format"_s, u"json"_s}), false);
    QVERIFY(plants.ends());
    QVERIFY2(plants.process.exitCode() == 0, plants.messages.constData());
    QCOMPARE(QJsonDocument::fromJson(plants.output).array().size(), 1);

    Run again; // the same account once more: all is known, the secret too
    bench.cli(again, bench.onProfile({u"connect"_s}), false);
    again.type(bench.owner().accept(again.address()).toString(QUrl::FullyEncoded));
    QVERIFY(again.ends());
    QVERIFY2(again.process.exitCode() == 0, again.messages.constData());
    QCOMPARE(bench.profile(), profile);

    Run revoke;
    bench.cli(revoke, bench.onProfile({u"connect"_s, u"--revoke"_s}), false);
    QVERIFY(revoke.ends());
    QVERIFY2(revoke.process.exitCode() == 0, revoke.messages.constData());
    QVERIFY(revoke.messages.contains("has been ended at FusionSolar"));
    QVERIFY(bench.kept(OAuthAuthenticator::tokensName(profile.id)).isEmpty());
    QVERIFY(bench.kept(OAuthAuthenticator::clientSecretName(profile.id)).isEmpty());
    QVERIFY(bench.profile().oauth.grantedScopes.isEmpty());

    Run twice;
    bench.cli(twice, bench.onProfile({u"connect"_s, u"--revoke"_s}), false);
    QVERIFY(twice.ends());
    QVERIFY(twice.messages.contains("was not linked"));
}

void TestCliConnect::linksByListener()
{
    Bench bench;
    QVERIFY(bench.isServing);
    QStringList arguments = bench.connectArguments();
    arguments.replaceInStrings(relay, bench.back); // no --listen: the redirect address is on this computer
    Run run;
    bench.cli(run, arguments);
    const QUrl address = run.address();
    run.process.closeWriteChannel(); // nobody at the keyboard
    OwnerStandIn owner = bench.owner();
    const QUrl location = owner.accept(address);
    QCOMPARE(location.port(), int(bench.port));
    QCOMPARE(owner.get(QUrl(bench.back + u"?code=x&state=y"_s)).status, 400); // a stranger comes first
    const OwnerStandIn::Page page = owner.get(location);
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("Heliodesk is linked"));
    QVERIFY(run.ends());
    QVERIFY2(run.process.exitCode() == 0, run.messages.constData());
}

void TestCliConnect::narrowerGrantIsSaid()
{
    Bench bench;
    QVERIFY(bench.isServing);
    Run run;
    QVERIFY(bench.link(run, {true, false}));
    QCOMPARE(run.process.exitCode(), 0);
    QVERIFY2(run.messages.contains("has not granted control"), run.messages.constData());
    QCOMPARE(bench.profile().oauth.grantedScopes, QStringList {u"pvms.openapi.basic"_s});
    QVERIFY(bench.profile().oauth.wantsControl);
}

void TestCliConnect::refusals_data()
{
    QTest::addColumn<bool>("isOwner");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("refused") << true << "The consent was refused"_ba;
    QTest::newRow("installer") << false << "This account is not an owner"_ba;
}

void TestCliConnect::refusals()
{
    QFETCH(bool, isOwner);
    QFETCH(QByteArray, words);
    Bench bench;
    QVERIFY(bench.isServing);
    Run run;
    bench.cli(run, bench.connectArguments());
    OwnerStandIn person = isOwner ? bench.owner() : OwnerStandIn(u"fitter"_s, u"Fitter#99"_s);
    const QUrl location = isOwner ? person.refuse(run.address()) : person.accept(run.address());
    QVERIFY(!location.isEmpty());
    run.type(location.toString(QUrl::FullyEncoded));
    QVERIFY(run.ends());
    QCOMPARE(run.process.exitCode(), 3);
    QVERIFY2(run.messages.contains(words), run.messages.constData());
    QVERIFY(run.output.isEmpty());
    QVERIFY(!QFile::exists(bench.folder.filePath(u"profiles.json"_s)));
}

void TestCliConnect::wrongClientSecret()
{
    Bench bench;
    QVERIFY(bench.isServing);
    Run run;
    run.environment.insert(u"HELIODESK_CLIENT_SECRET"_s, u"not-it-4711"_s);
    bench.cli(run, bench.connectArguments(), false);
    run.type(bench.owner().accept(run.address()).toString(QUrl::FullyEncoded));
    QVERIFY(run.ends());
    QCOMPARE(run.process.exitCode(), 3);
    QVERIFY2(run.messages.contains("Client ID or client secret is wrong"), run.messages.constData());
    QVERIFY(!run.messages.contains("not-it-4711"));
}

void TestCliConnect::asksForTheClientSecretWithoutEcho()
{
    Bench bench;
    QVERIFY(bench.isServing);
    const int terminal = ::posix_openpt(O_RDWR | O_NOCTTY);
    QVERIFY(terminal >= 0 && ::grantpt(terminal) == 0 && ::unlockpt(terminal) == 0);
    const int line = ::open(::ptsname(terminal), O_RDWR | O_NOCTTY);
    QVERIFY(line >= 0);
    const auto type = [terminal](const QByteArray &text) {
        return ::write(terminal, text.constData(), size_t(text.size())) == text.size();
    };
    Run run;
    run.process.setChildProcessModifier([line] { ::dup2(line, STDIN_FILENO); });
    bench.cli(run, bench.connectArguments(), false);
    QVERIFY(run.says("Client secret of client 700123456: "));
    termios mode = {};
    QTRY_VERIFY_WITH_TIMEOUT(::tcgetattr(line, &mode) == 0 && (mode.c_lflag & ECHO) == 0, patience);
    QVERIFY(type(bench.server->clients().first().secret.toUtf8() + '\n'));
    const QUrl address = run.address();
    QTRY_VERIFY_WITH_TIMEOUT(::tcgetattr(line, &mode) == 0 && (mode.c_lflag & ECHO) != 0, patience);
    QVERIFY(type(bench.owner().accept(address).toString(QUrl::FullyEncoded).toUtf8() + '\n'));
    QVERIFY(run.ends());
    QVERIFY2(run.process.exitCode() == 0, run.messages.constData());
    ::fcntl(terminal, F_SETFL, O_NONBLOCK);
    std::array<char, 4096> echo = {};
    const ssize_t size = ::read(terminal, echo.data(), echo.size());
    QVERIFY(size <= 0
            || !QByteArray(echo.data(), size).contains(bench.server->clients().first().secret.toUtf8()));
    ::close(line);
    ::close(terminal);
}

void TestCliConnect::withoutKeychain()
{
    Bench bench;
    QVERIFY(bench.isServing);
    Run run;
    run.environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    QVERIFY(bench.link(run, {}, {u"--format"_s, u"json"_s}));
    QCOMPARE(run.process.exitCode(), 3);
    QVERIFY2(run.messages.contains("lost with the end of this command"), run.messages.constData());
    QCOMPARE(QJsonDocument::fromJson(run.output).array().at(0).toObject()["kept"_L1].toBool(true), false);
}

void TestCliConnect::endsWithItsInput()
{
    Bench bench;
    QVERIFY(bench.isServing);
    Run run;
    bench.cli(run, bench.connectArguments());
    run.address();
    run.process.closeWriteChannel(); // and there is no listener
    QVERIFY(run.ends());
    QCOMPARE(run.process.exitCode(), 3);
    QVERIFY(run.messages.contains("cancelled"));

    Run interrupted;
    bench.cli(interrupted, bench.connectArguments());
    interrupted.address();
    ::kill(pid_t(interrupted.process.processId()), SIGINT);
    QVERIFY(interrupted.ends());
    QCOMPARE(interrupted.process.exitCode(), 130);
}

void TestCliConnect::mistakes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *name, const QStringList &arguments, const QByteArray &words) {
        QTest::newRow(name) << arguments << words;
    };
    const QString id = u"--client-id=700123456"_s;
    row("secret on the command line", {id, u"--client-secret=hunter22"_s},
        "never taken from the command line");
    row("token on the command line", {id, u"--refresh-token"_s, u"hunter22"_s}, "never taken");
    row("nothing", {}, "needs --client-id and --redirect");
    row("no redirect", {id}, "needs --client-id and --redirect");
    row("short id", {u"--client-id=7"_s}, "9 characters");
    row("localhost", {id, u"--redirect=http://localhost:1/cb"_s}, "localhost");
    row("fragment", {id, u"--redirect=https://a.example/#x"_s}, "\"#\"");
    row("listens elsewhere", {id, u"--listen=http://0.0.0.0:8080/x"_s}, "127.0.0.1:PORT");
    row("plain http server", {id, u"--oauth-server=http://oauth.example"_s}, "https://");
    row("plain http service", {id, u"--base-url=http://eu5.fusionsolar.huawei.com"_s}, "--base-url");
    row("revoke what", {u"--revoke"_s}, "No account is linked");
    row("revoke and ask", {u"--revoke"_s, u"--control"_s}, "does not go with --control");
}

void TestCliConnect::mistakes()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, words);
    QTemporaryDir folder;
    Run run;
    run.start(QStringLiteral(HELIODESK_CLI),
              QStringList {u"connect"_s, u"--data-dir"_s, folder.path()} + arguments);
    QVERIFY(run.ends());
    QCOMPARE(run.process.exitCode(), 2);
    QVERIFY2(run.messages.contains(words), run.messages.constData());
    QVERIFY(!run.messages.contains("hunter22"));
}

void TestCliConnect::noSecretIsLeftAnywhere()
{
    Bench bench;
    QVERIFY(bench.isServing);
    QTemporaryDir pictures;
    QByteArray words;
    QStringList secrets {bench.server->clients().first().secret, u"Owner#pass 99"_s};
    const auto addKept = [&] {
        const QJsonObject kept =
            QJsonDocument::fromJson(bench.kept(OAuthAuthenticator::tokensName(bench.profile().id))).object();
        for (const auto key : {"access"_L1, "refresh"_L1}) {
            QVERIFY(kept[key].toString().size() > 6);
            secrets << kept[key].toString();
        }
    };
    const auto loud = [](Run &run) { run.environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s); };
    const auto finish = [&words](Run &run, int code) {
        QVERIFY(run.ends());
        QVERIFY2(run.process.exitCode() == code, run.messages.right(2000).constData());
        const QByteArray start = (run.process.arguments().join(u' ').toUtf8() + run.messages).left(2000);
        QVERIFY2(run.messages.contains("heliodesk."), start.constData()); // the logging is on
        words += run.output + run.messages;
    };

    Run refused; // the code comes back in an answer that repeats it
    loud(refused);
    QString error;
    QVERIFY2(bench.server->setFaults(echoingScript(), &error), qPrintable(error));
    QVERIFY(bench.link(refused));
    secrets << bench.code;
    QCOMPARE(refused.process.exitCode(), 3);
    words += refused.output + refused.messages;

    Run linked;
    loud(linked);
    QVERIFY(bench.link(linked));
    QVERIFY(!bench.code.isEmpty());
    secrets << bench.code;
    finish(linked, 0);
    addKept();

    Run live;
    loud(live);
    bench.cli(live, bench.onProfile({u"live"_s}), false);
    finish(live, 0);

    Run control; // whatever the plant says to it, it is written down
    loud(control);
    bench.cli(control,
              bench.onProfile({u"control"_s, u"forced-charge"_s, u"--plant"_s,
                               bench.server->world().plants().constFirst().code, u"--discharge"_s,
                               u"--power"_s, u"2.5"_s, u"--until-soc"_s, u"30"_s, u"--yes"_s}),
              false);
    QVERIFY(control.ends());
    words += control.output + control.messages;
    const QStringList journals =
        QDir(bench.folder.path()).entryList({u"commands-*"_s}, QDir::Files | QDir::Hidden);
    QVERIFY2(!journals.isEmpty(), control.messages.right(2000).constData());

    Run desktop; // with its log, its archive, its cache and its pictures
    loud(desktop);
    desktop.environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    desktop.start(
        QStringLiteral(HELIODESK_DESKTOP),
        {u"--headless"_s, u"--profiles"_s, bench.folder.path(), u"--screenshots"_s, pictures.path()});
    finish(desktop, 0);

    Run crashed; // in the middle of a try, with the client secret in memory
    loud(crashed);
    bench.cli(crashed, bench.connectArguments());
    crashed.address();
    ::kill(pid_t(crashed.process.processId()), SIGABRT);
    QTRY_VERIFY_WITH_TIMEOUT(crashed.process.state() == QProcess::NotRunning, patience);
    QCOMPARE(crashed.process.exitStatus(), QProcess::CrashExit);
    words += crashed.output + crashed.messages;

    Run revoked;
    loud(revoked);
    bench.cli(revoked, bench.onProfile({u"connect"_s, u"--revoke"_s}), false);
    finish(revoked, 0);

    int files = 0;
    int images = 0;
    QList<std::pair<QString, QByteArray>> contents {{u"what the programs said"_s, words}};
    for (const QString &root : {bench.folder.path(), pictures.path(), QDir::homePath()}) {
        QDirIterator all(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString name = all.next();
            QFile file(name);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
            QByteArray content = name.toUtf8() + file.readAll();
            if (name.endsWith(u".png")) {
                ++images;
                QImageReader reader(name); // texts of a picture may be packed
                const QStringList keys = reader.textKeys();
                for (const QString &key : keys)
                    content += key.toUtf8() + reader.text(key).toUtf8();
            }
            contents.emplaceBack(name, content);
            ++files;
        }
    }
    // The search finds what may be there.
    const auto isFound = [&contents](const QByteArray &sought) {
        return std::any_of(contents.cbegin(), contents.cend(),
                           [&sought](const auto &content) { return content.second.contains(sought); });
    };
    QVERIFY(isFound("700123456") && isFound("Lakeside home") && isFound("pvms.openapi.basic"));
    QVERIFY(files > 5);
    QVERIFY(images > 3);
    QVERIFY(words.size() > 2000);
    for (const QString &secret : std::as_const(secrets)) {
        for (const QByteArray &form : formsOf(secret)) {
            for (const auto &[name, content] : std::as_const(contents))
                QVERIFY2(!content.contains(form),
                         qPrintable(u"%1 in %2"_s.arg(QString::fromLatin1(form), name)));
        }
    }
}

QTEST_GUILESS_MAIN(TestCliConnect)
#include "tst_cliconnect.moc"
