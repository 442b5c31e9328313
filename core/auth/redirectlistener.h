// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/redirectanswer.h"
#include "core/auth/redirectpage.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class Clock;
class QTcpServer;
class RedirectVisitor;
struct RedirectRequest;

//! Waits on 127.0.0.1 for the browser to come back (`oauth.md` §2.1, §3.2). Anybody on this computer, and any
//! page in a browser, can talk to it: only a GET of the agreed path with the right Host is looked at,
//! everything else gets 404 or 405. Who sends too much, too slowly or too often is dropped. The first answer
//! that is accepted closes the port; its browser waits for the page with the real outcome.
class RedirectListener : public QObject
{
    Q_OBJECT
public:
    enum class Verdict { Accepted, Refused };
    //! Looks at what came; \a page is what the browser sees on Refused. \a isNavigation: false if the browser
    //! says that no person is going there.
    using Judge = std::function<Verdict(const RedirectAnswer &answer, bool isNavigation, RedirectPage &page)>;

    RedirectListener(Clock &clock, Judge judge, QObject *parent = nullptr);
    ~RedirectListener() override;

    //! http://127.0.0.1:port/path; port 0 is a free one (tests). False if the port is taken or may not be
    //! used: errorString().
    bool listen(const QUrl &listenUrl);
    bool isListening() const;
    QString errorString() const;
    QUrl url() const; //!< with the port in use; empty if not listening
    //! Frees the port and drops everybody but the browser that waits for its page.
    void close();
    //! Tells the browser that waits, if it still does.
    void show(const RedirectPage &page);

    static constexpr int mostVisitors = 64;

private:
    void welcome();
    void serve(RedirectVisitor *visitor, const RedirectRequest &request);

    Clock &m_clock;
    const Judge m_judge;
    std::unique_ptr<QTcpServer> m_server;
    QList<QPointer<RedirectVisitor>> m_visitors; // oldest first
    QPointer<RedirectVisitor> m_waiting;
    QUrl m_url;
    QByteArray m_path;
    QList<QByteArray> m_hosts; // as Host may name us
};
