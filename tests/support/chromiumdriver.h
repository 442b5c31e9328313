// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QLocalSocket>
#include <QMap>
#include <QObject>
#include <QPoint>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

#include <functional>
#include <optional>

//! A real browser for tests: Debian's chromium, headless, with a home of its own, over the DevTools protocol
//! on a socket pair that only the two have. It reaches 127.0.0.1 and resolves no name. The functions wait in
//! the event loop, so that servers in the same process answer; false or nothing: error() says why, without
//! queries and what was typed. The browser ends with its driver, and with the test's process in any case.
//! Linux only. Links nothing of the product.
class ChromiumDriver : public QObject
{
    Q_OBJECT
public:
    ChromiumDriver() = default;
    ~ChromiumDriver() override;

    //! Empty if there is none on this computer; a snap does not count, it is locked away from our folders.
    static QString program();

    bool start();
    void stop();
    //! A private window instead of the one before: no cookies.
    bool openPrivateWindow();

    //! Until the page and all in it are there. True for a page of the browser's own about a failure too:
    //! isErrorPage().
    bool navigate(const QUrl &url);
    //! Moves the mouse there and clicks. False if it is not there, hidden or covered.
    bool click(const QString &selector);
    //! click(), and until the page it leads to is there.
    bool clickThrough(const QString &selector);
    //! Until the next page is there that nobody has waited for yet.
    bool waitForPage();
    //! Replaces what stands in a field, as typing does.
    bool fill(const QString &selector, const QString &text);
    //! Ticks a box or takes the tick away, by a click if need be.
    bool setChecked(const QString &selector, bool isChecked);

    //! What the address bar shows: of a page that failed to load too.
    QUrl currentUrl();
    bool isErrorPage();
    QString title();
    //! As a person sees it.
    QString pageText();
    QString textOf(const QString &selector);
    bool has(const QString &selector);
    //! The value of a JavaScript expression in the page.
    std::optional<QJsonValue> evaluate(const QString &expression);
    //! PNG of what is seen.
    QByteArray screenshot();

    qint64 processId() const { return m_process.processId(); }
    const QString &error() const { return m_error; }

private:
    bool fail(const QString &why);
    bool waitFor(const std::function<bool()> &fact, const QString &what);
    int post(const QString &method, const QJsonObject &parameters);
    std::optional<QJsonObject> call(const QString &method, const QJsonObject &parameters = {});
    void read();
    void take(const QJsonObject &message);
    std::optional<QPoint> centreOf(const QString &selector);

    QTemporaryDir m_home;
    QProcess m_process;
    QLocalSocket m_pipe;
    QByteArray m_bytes; // of a message that is not whole yet
    QMap<int, QJsonObject> m_answers; // by id, until somebody takes them
    QString m_context; // the private window
    QString m_session;
    QString m_error;
    int m_lastId = 0;
    int m_pages = 0; // loaded since the window was opened
    int m_pagesSeen = 0;
};
