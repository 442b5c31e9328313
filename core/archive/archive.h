// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/alarm.h"
#include "core/net/apierror.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

struct AlarmRecord;

//! What of an account is kept over a restart, in one SQLite file (write-ahead log, versioned). Holds no
//! secret. Reads are immediate, writes are gathered and made within a second or at the end, off the GUI
//! thread. A damaged file is moved aside (".unreadable") and a new one begun; a full disk stops writing and
//! says so once, reading goes on.
class Archive : public QObject
{
    Q_OBJECT
public:
    //! What one chunk is about.
    enum class Subject : quint8 { PlantReport = 1, DeviceReport = 2, DeviceDay = 3 };

    struct ChunkKey
    {
        Subject subject = Subject::PlantReport;
        QString owner; //!< plant code or device id
        int kind = 0; //!< PeriodKind for reports, 0 for device days
        qint64 day = 0; //!< Julian day of the period's first day; 0 for Lifetime
    };
    struct Chunk
    {
        qint64 fetchedAt = 0;
        bool isFinal = false; //!< settled report, complete day
        QByteArray content;
    };

    //! \a file is created when first written; \a account tells archives apart (codes are valid for one
    //! account only).
    Archive(const QString &file, const QString &account, QObject *parent = nullptr);
    ~Archive() override; //!< writes what is left

    std::optional<Chunk> chunk(const ChunkKey &key) const;
    void putChunk(const ChunkKey &key, const Chunk &chunk);

    QList<AlarmRecord> alarms() const; //!< the whole journal by id
    //! Adds or replaces by id.
    void putAlarms(const QList<AlarmRecord> &records);
    //! What AlarmStore knew of polls: plant → UTC ms.
    QHash<PlantCode, qint64> alarmPolls() const;
    void putAlarmPolls(const QHash<PlantCode, qint64> &polls);

    //! Waits until all is on disk; false if it could not be written.
    bool flush();
    //! Kind None if all is well.
    ApiError error() const;

Q_SIGNALS:
    void failed(const ApiError &error); //!< said once until writing works again

private:
    struct Private;
    std::unique_ptr<Private> d;
};
