// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/polling/datafetcher.h"
#include "ui/format/formatter.h"

#include <QCoreApplication>

//! How far a wish for data of the past has got, in words.
class FetchWords
{
    Q_DECLARE_TR_FUNCTIONS(FetchWords)
public:
    //! \a zone: of the times, the plant's.
    FetchWords(const Formatter &formatter, const QTimeZone &zone)
        : m_formatter(formatter)
        , m_zone(zone)
    {
    }

    //! What is fetched: "Hourly values, 01/06/2026 – 30/06/2026".
    QString subject(const FetchProgress &progress) const;
    //! What is left and when it can be done: "23 of 25 calls to go, at most 25 a day; can be done in 4 days".
    //! \a now is UTC ms.
    QString outlook(const FetchProgress &progress, qint64 now) const;
    //! "waiting for the allowance until 14:05"; empty if the next call may go now.
    QString waiting(const FetchProgress &progress, qint64 now) const;
    //! True if a person should be told: it waits for the allowance, or has more than one call to go.
    static bool isLong(const FetchProgress &progress, qint64 now);

private:
    QString until(qint64 at, qint64 now) const;

    Formatter m_formatter;
    QTimeZone m_zone;
};
