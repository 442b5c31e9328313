// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/polling/datafetcher.h"
#include "ui/format/formatter.h"

#include <QDate>
#include <QPointer>

class Clock;
struct HistoryFrame;

//! Asks for the days a person looks at and says how it gets on, in words.
class HistoryFetch : public QObject
{
    Q_OBJECT
public:
    HistoryFetch(const Clock &clock, QObject *parent = nullptr);

    //! May be null: then nothing is asked for.
    void setFetcher(DataFetcher *fetcher);
    //! Asks for what the store lacks of these days. An earlier wish that has not begun is taken back; one
    //! that has goes on in the background.
    void want(const QList<DeviceId> &devices, const QDate &first, const QDate &last);
    //! The same days once more if the last time is long ago: today grows.
    void wantAgain();
    //! Nobody looks any more.
    void forget();
    //! Wishes about these devices that are not over.
    QList<FetchProgress> running() const;
    void cancel(const QList<int> &ids);
    //! Why \a frame holds nothing: not asked, waiting, refused, or the service has nothing. A sentence.
    QString reason(const HistoryFrame &frame, const Formatter &formatter, const QTimeZone &zone) const;

Q_SIGNALS:
    void changed();

private:
    void take(const FetchProgress &progress);
    static QString refusal(const ApiError &error);

    const Clock &m_clock;
    QPointer<DataFetcher> m_fetcher;
    QList<DeviceId> m_devices;
    QDate m_first, m_last;
    FetchProgress m_wish; //!< the newest; id 0 without one
    qint64 m_wantedAt = 0;
};
