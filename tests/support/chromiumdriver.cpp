// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chromiumdriver.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTest>

#include <fcntl.h>
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>

#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patienceMs = 60'000; // a loaded machine with sanitizers
constexpr int farewellMs = 10'000;

//! As a string of JavaScript.
QString quoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray {text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

QString elementBy(const QString &selector)
{
    return u"document.querySelector(%1)"_s.arg(quoted(selector));
}

//! Takes the numbers below 5, so that nothing of QProcess lies where the browser's ends will be.
class LowNumbers
{
public:
    LowNumbers()
    {
        for (int fd = 0; fd >= 0 && (fd = ::open("/dev/null", O_RDONLY | O_CLOEXEC)) >= 0;) {
            m_taken.push_back(fd);
            if (fd > 4)
                break;
        }
    }
    ~LowNumbers()
    {
        for (const int fd : m_taken)
            ::close(fd);
    }
    Q_DISABLE_COPY_MOVE(LowNumbers)

private:
    std::vector<int> m_taken;
};

//! A snap sees neither our folder nor the numbers we hand down. Ubuntu hides one behind a script.
bool isSnap(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).canonicalFilePath() == "/usr/bin/snap"_L1
        || (file.open(QIODevice::ReadOnly) && file.read(4096).contains("/snap/bin/"));
}

QProcessEnvironment environmentIn(const QString &home)
{
    QProcessEnvironment environment;
    const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
    // Little of ours: no sanitizer's options, proxies, displays, session bus or preloaded libraries.
    for (const QString &name : {u"PATH"_s, u"LANG"_s, u"LC_ALL"_s, u"LOCPATH"_s, u"TZ"_s}) {
        if (ours.contains(name))
            environment.insert(name, ours.value(name));
    }
    for (const QString &name :
         {u"HOME"_s, u"TMPDIR"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_DATA_HOME"_s})
        environment.insert(name, home);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
    environment.insert(u"DBUS_SYSTEM_BUS_ADDRESS"_s, u"disabled:"_s);
    return environment;
}

QStringList argumentsIn(const QString &home)
{
    return {u"--headless=new"_s,
            u"--no-sandbox"_s, // tests run as root in a container too
            u"--remote-debugging-pipe"_s,
            u"--user-data-dir="_s + home + u"/profile"_s,
            u"--no-first-run"_s,
            u"--no-default-browser-check"_s,
            u"--no-proxy-server"_s,
            u"--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"_s,
            u"--disable-gpu"_s,
            u"--disable-dev-shm-usage"_s,
            u"--disable-extensions"_s,
            u"--disable-background-networking"_s,
            u"--disable-component-update"_s,
            u"--disable-sync"_s,
            u"--disable-crash-reporter"_s,
            u"--disable-breakpad"_s,
            u"--disable-features=Translate,PasswordManager,OptimizationHints,MediaRouter"_s,
            u"--password-store=basic"_s,
            u"--use-mock-keychain"_s,
            u"--mute-audio"_s,
            u"--lang=en-US"_s,
            u"--window-size=1000,800"_s,
            u"about:blank"_s};
}

} // namespace

ChromiumDriver::~ChromiumDriver()
{
    stop();
}

QString ChromiumDriver::program()
{
    for (const QString &name : {u"chromium"_s, u"chromium-browser"_s, u"google-chrome"_s}) {
        const QString path = QStandardPaths::findExecutable(name);
        if (!path.isEmpty() && !isSnap(path))
            return path;
    }
    return {};
}

bool ChromiumDriver::start()
{
    if (!m_home.isValid())
        return fail(m_home.errorString());
    const LowNumbers low;
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return fail(u"no socket pair"_s);
    if (!m_pipe.setSocketDescriptor(ends[0])) {
        ::close(ends[0]);
        ::close(ends[1]);
        return fail(m_pipe.errorString());
    }
    connect(&m_pipe, &QLocalSocket::readyRead, this, &ChromiumDriver::read);
    m_process.setProcessEnvironment(environmentIn(m_home.path()));
    m_process.setWorkingDirectory(m_home.path());
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(m_home.filePath(u"stderr"_s));
    m_process.setChildProcessModifier([theirs = ends[1]] {
        ::setsid(); // a group of its own, for the end
        ::dup2(theirs, 3); // it reads there
        ::dup2(theirs, 4); // and writes there
    });
    m_process.start(program(), argumentsIn(m_home.path()));
    const bool hasStarted = m_process.waitForStarted(patienceMs);
    ::close(ends[1]);
    if (!hasStarted)
        return fail(u"not started: "_s + m_process.errorString());
    return openPrivateWindow();
}

void ChromiumDriver::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    const pid_t group = pid_t(m_process.processId());
    post(u"Browser.close"_s, {});
    m_pipe.flush();
    const bool hasGone = m_process.waitForFinished(farewellMs);
    ::kill(-group, SIGKILL); // helpers of it that are still about, and itself
    if (!hasGone)
        m_process.waitForFinished(farewellMs);
    m_pipe.abort();
    // The last of them, one for crashes among them, may still be writing.
    if (!QTest::qWaitFor([this] { return QDir(m_home.path()).removeRecursively(); }, farewellMs))
        qWarning("chromium has left something in %s", qPrintable(m_home.path()));
}

bool ChromiumDriver::openPrivateWindow()
{
    m_session.clear();
    if (!m_context.isEmpty()
        && !call(u"Target.disposeBrowserContext"_s, {{"browserContextId"_L1, m_context}}))
        return false;
    m_context.clear();
    const auto context = call(u"Target.createBrowserContext"_s);
    if (!context)
        return false;
    m_context = (*context)["browserContextId"_L1].toString();
    const auto target =
        call(u"Target.createTarget"_s, {{"url"_L1, u"about:blank"_s}, {"browserContextId"_L1, m_context}});
    if (!target)
        return false;
    const auto session =
        call(u"Target.attachToTarget"_s, {{"targetId"_L1, (*target)["targetId"_L1]}, {"flatten"_L1, true}});
    if (!session)
        return false;
    m_session = (*session)["sessionId"_L1].toString();
    if (!call(u"Page.enable"_s) || !call(u"Runtime.enable"_s))
        return false;
    // The page it begins with may still be on its way; what comes later is what somebody asked for.
    const auto isBlank = [this] {
        const auto state = evaluate(u"document.readyState"_s);
        return state && state->toString() == "complete"_L1;
    };
    if (!waitFor(isBlank, u"an empty window"_s))
        return false;
    m_pages = m_pagesSeen = 0;
    return true;
}

bool ChromiumDriver::fail(const QString &why)
{
    m_error = u"chromium: "_s + why;
    return false;
}

bool ChromiumDriver::waitFor(const std::function<bool()> &fact, const QString &what)
{
    const auto isOver = [&] { return m_process.state() != QProcess::Running; };
    if (!QTest::qWaitFor([&] { return fact() || isOver(); }, patienceMs))
        return fail(u"waited in vain for %1"_s.arg(what));
    if (!fact())
        return fail(u"it has ended before %1"_s.arg(what));
    return true;
}

int ChromiumDriver::post(const QString &method, const QJsonObject &parameters)
{
    QJsonObject message {{"id"_L1, ++m_lastId}, {"method"_L1, method}, {"params"_L1, parameters}};
    if (!m_session.isEmpty() && !method.startsWith("Target."_L1) && !method.startsWith("Browser."_L1))
        message.insert("sessionId"_L1, m_session);
    m_pipe.write(QJsonDocument(message).toJson(QJsonDocument::Compact) + '\0');
    return m_lastId;
}

std::optional<QJsonObject> ChromiumDriver::call(const QString &method, const QJsonObject &parameters)
{
    const int id = post(method, parameters);
    if (!waitFor([&] { return m_answers.contains(id); }, method))
        return std::nullopt;
    const QJsonObject answer = m_answers.take(id);
    if (answer.contains("error"_L1)) {
        fail(u"%1: %2"_s.arg(method, answer["error"_L1]["message"_L1].toString()));
        return std::nullopt;
    }
    return answer["result"_L1].toObject();
}

void ChromiumDriver::read()
{
    m_bytes += m_pipe.readAll();
    qsizetype begin = 0;
    for (qsizetype end = 0; (end = m_bytes.indexOf('\0', begin)) >= 0; begin = end + 1)
        take(QJsonDocument::fromJson(m_bytes.mid(begin, end - begin)).object());
    m_bytes.remove(0, begin);
}

void ChromiumDriver::take(const QJsonObject &message)
{
    if (message.contains("id"_L1))
        m_answers.insert(message["id"_L1].toInt(), message);
    else if (message["method"_L1] == "Page.loadEventFired"_L1 && message["sessionId"_L1] == m_session)
        ++m_pages;
}

bool ChromiumDriver::navigate(const QUrl &url)
{
    m_pagesSeen = m_pages;
    const auto answer = call(u"Page.navigate"_s, {{"url"_L1, url.toString(QUrl::FullyEncoded)}});
    return answer && waitForPage();
}

bool ChromiumDriver::waitForPage()
{
    if (!waitFor([this] { return m_pages > m_pagesSeen; }, u"a page"_s))
        return false;
    m_pagesSeen = m_pages;
    return true;
}

std::optional<QPoint> ChromiumDriver::centreOf(const QString &selector)
{
    const auto found = evaluate(
        u"(() => { const e = %1; if (!e) return 'is not there';"
        "e.scrollIntoView({block: 'center', behavior: 'instant'});"
        "const r = e.getBoundingClientRect();"
        "if (!r.width || !r.height) return 'is hidden';"
        "const x = Math.round(r.x + r.width / 2), y = Math.round(r.y + r.height / 2);"
        "const top = document.elementFromPoint(x, y);"
        "return e.contains(top) ? [x, y] : 'is covered or outside'; })()"_s.arg(elementBy(selector)));
    if (!found)
        return std::nullopt;
    if (!found->isArray()) {
        fail(u"%1 %2"_s.arg(selector, found->toString()));
        return std::nullopt;
    }
    return QPoint(found->toArray().at(0).toInt(), found->toArray().at(1).toInt());
}

bool ChromiumDriver::click(const QString &selector)
{
    const std::optional<QPoint> where = centreOf(selector);
    if (!where)
        return false;
    QJsonObject mouse {{"x"_L1, where->x()}, {"y"_L1, where->y()}, {"button"_L1, u"left"_s}};
    mouse.insert("type"_L1, u"mouseMoved"_s);
    if (!call(u"Input.dispatchMouseEvent"_s, mouse))
        return false;
    mouse.insert("clickCount"_L1, 1);
    for (const QString &type : {u"mousePressed"_s, u"mouseReleased"_s}) {
        mouse.insert("type"_L1, type);
        if (!call(u"Input.dispatchMouseEvent"_s, mouse))
            return false;
    }
    return true;
}

bool ChromiumDriver::clickThrough(const QString &selector)
{
    m_pagesSeen = m_pages;
    return click(selector) && waitForPage();
}

bool ChromiumDriver::fill(const QString &selector, const QString &text)
{
    if (!click(selector))
        return false;
    const auto isThere = evaluate(u"(() => { const e = %1; e.focus(); e.select();"
                                  "return document.activeElement === e; })()"_s.arg(elementBy(selector)));
    if (!isThere)
        return false;
    if (!isThere->toBool())
        return fail(u"%1 does not take the focus"_s.arg(selector));
    if (!call(u"Input.insertText"_s, {{"text"_L1, text}}))
        return false;
    const auto value = evaluate(elementBy(selector) + u".value"_s);
    return value && (value->toString() == text || fail(u"%1 does not take what is typed"_s.arg(selector)));
}

bool ChromiumDriver::setChecked(const QString &selector, bool isChecked)
{
    const auto is = [&] { return evaluate(u"!!(%1 && %1.checked)"_s.arg(elementBy(selector))); };
    auto now = is();
    if (now && now->toBool() != isChecked) {
        if (!click(selector))
            return false;
        now = is();
    }
    return now && (now->toBool() == isChecked || fail(u"%1 does not change"_s.arg(selector)));
}

QUrl ChromiumDriver::currentUrl()
{
    const auto history = call(u"Page.getNavigationHistory"_s);
    if (!history)
        return {};
    const int index = (*history)["currentIndex"_L1].toInt();
    return QUrl::fromEncoded((*history)["entries"_L1][index]["url"_L1].toString().toUtf8());
}

bool ChromiumDriver::isErrorPage()
{
    const auto address = evaluate(u"location.protocol"_s);
    return address && address->toString() == "chrome-error:"_L1;
}

QString ChromiumDriver::title()
{
    return evaluate(u"document.title"_s).value_or(QJsonValue()).toString();
}

QString ChromiumDriver::pageText()
{
    return evaluate(u"document.body ? document.body.innerText : ''"_s).value_or(QJsonValue()).toString();
}

QString ChromiumDriver::textOf(const QString &selector)
{
    return evaluate(u"(%1 || {innerText: ''}).innerText"_s.arg(elementBy(selector)))
        .value_or(QJsonValue())
        .toString();
}

bool ChromiumDriver::has(const QString &selector)
{
    return evaluate(u"!!"_s + elementBy(selector)).value_or(QJsonValue()).toBool();
}

std::optional<QJsonValue> ChromiumDriver::evaluate(const QString &expression)
{
    const auto answer =
        call(u"Runtime.evaluate"_s, {{"expression"_L1, expression}, {"returnByValue"_L1, true}});
    if (!answer)
        return std::nullopt;
    if (answer->contains("exceptionDetails"_L1)) {
        fail(u"the page says: "_s + (*answer)["exceptionDetails"_L1]["text"_L1].toString());
        return std::nullopt;
    }
    return (*answer)["result"_L1]["value"_L1];
}

QByteArray ChromiumDriver::screenshot()
{
    const auto picture = call(u"Page.captureScreenshot"_s);
    return picture ? QByteArray::fromBase64((*picture)["data"_L1].toString().toLatin1()) : QByteArray();
}
