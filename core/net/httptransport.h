// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpmessage.h"

#include <QElapsedTimer>
#include <QObject>
#include <QUrl>

#include <functional>

class QNetworkAccessManager;
class QNetworkProxy;
class QNetworkReply;
class QSslError;
class QTimer;

//! One POST on its way. Ends exactly once with finished(), after which it deletes itself; deleting it before
//! the end drops the transfer silently. Owned by the transport until given another parent.
class HttpExchange : public QObject
{
    Q_OBJECT
public:
    ~HttpExchange() override;

Q_SIGNALS:
    //! The connection stands, encrypted if it is to be: what fails from now on is no matter of address or
    //! certificate. At most once.
    void reached();
    void finished(const HttpResponse &response);

private:
    friend class HttpTransport;
    HttpExchange(QNetworkReply *reply, int timeoutMs, qint64 bodyLimit, QObject *parent);
    void collect();
    void noteProgress(bool isConnected);
    void noteTlsErrors(const QList<QSslError> &errors);
    void stop(ApiError::Kind kind, const QString &text);
    void conclude();
    ApiError transportError(int status) const;

    QNetworkReply *m_reply; // child
    QTimer *m_idleTimer;
    QTimer *m_totalTimer;
    qint64 m_bodyLimit;
    QByteArray m_body;
    ApiError m_stopped; // set when we aborted ourselves
    ApiError m_tlsError; // kind None until a certificate was found wanting
    QElapsedTimer m_elapsed;
    bool m_isReached = false;
    bool m_isConcluded = false;
};

//! The one place that opens connections (style rule "one transport"). HTTP/1.1, no redirects, no cookies, no
//! resending behind our back, TLS errors never ignored. Timeouts are real milliseconds, whatever clock the
//! program runs on.
class HttpTransport : public QObject
{
    Q_OBJECT
public:
    //! Uses \a manager if given (not owned), otherwise one of its own.
    explicit HttpTransport(const QUrl &baseUrl, QObject *parent = nullptr,
                           QNetworkAccessManager *manager = nullptr);
    ~HttpTransport() override;

    const QUrl &baseUrl() const { return m_baseUrl; }

    //! Sends the request. Never null; finished() never comes before control returns to the event loop.
    HttpExchange *post(const HttpRequest &request);

    static constexpr int defaultTimeoutMs = 30'000;
    //! Longest time without any progress (defaultTimeoutMs if not set); a whole exchange may take four times
    //! as long.
    void setTimeout(int milliseconds) { m_timeoutMs = milliseconds; }
    //! Longest body after decompression in bytes (default 32 MB).
    void setBodyLimit(qint64 bytes) { m_bodyLimit = bytes; }
    //! Until told otherwise the system decides about a proxy. A service on this computer is never asked
    //! through one.
    void setProxy(const QNetworkProxy &proxy);

Q_SIGNALS:
    //! An exchange has a connection to the service.
    void reached();
    //! After every exchange that was not dropped, for the traffic log.
    void exchanged(const HttpRequest &request, const HttpResponse &response);

private:
    QUrl m_baseUrl;
    QNetworkAccessManager *m_manager;
    int m_timeoutMs = defaultTimeoutMs;
    qint64 m_bodyLimit = 32 * 1024 * 1024;
};
