// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpmessage.h"

#include <QObject>

#include <deque>

class Clock;
class HttpTransport;

//! One exchange as the diagnostics page shows it: nothing in it identifies anybody.
struct TrafficEntry
{
    qint64 at = 0; //!< UTC ms, when the answer came
    QString endpointId; //!< id of endpoints.json; the path if it is none of them
    int status = 0; //!< HTTP; 0 if none came
    int failCode = 0;
    ApiError::Kind failure = ApiError::Kind::None; //!< of the transport
    qint64 sentBytes = 0;
    qint64 receivedBytes = 0;
    qint64 durationMs = 0;

    friend bool operator==(const TrafficEntry &, const TrafficEntry &) = default;
};

//! The last 200 exchanges of a transport, and, if wished, redacted captures for bug reports and tests (style
//! rule 21).
class TrafficLog : public QObject
{
    Q_OBJECT
public:
    TrafficLog(HttpTransport &transport, Clock &clock, QObject *parent = nullptr);

    //! Oldest first.
    const std::deque<TrafficEntry> &entries() const { return m_entries; }
    //! Writes each exchange redacted into a file of its own in \a folder; empty switches it off.
    void setCaptureFolder(const QString &folder) { m_captureFolder = folder; }

Q_SIGNALS:
    void added(const TrafficEntry &entry);
    //! A capture could not be written; captures are switched off.
    void captureFailed(const ApiError &error);

private:
    void record(const HttpRequest &request, const HttpResponse &response);
    void capture(const TrafficEntry &entry, const HttpRequest &request, const HttpResponse &response);

    Clock &m_clock;
    std::deque<TrafficEntry> m_entries;
    QString m_captureFolder;
    int m_captureCount = 0;
};

//! A JSON body without tokens, passwords, account names and contact details; another body becomes its size.
//! Pure.
QByteArray redactedBody(const QByteArray &body);
