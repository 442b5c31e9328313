// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/answers.h"

#include <QObject>

#include <memory>

class Archive;
class Clock;

//! One occurrence of an alarm in the journal. The API returns active alarms only (`query-endpoints.md` §7),
//! so everything about the end is derived from comparing polls, and only what was observed is claimed.
struct AlarmRecord
{
    quint64 id = 0; //!< of ours, unique within the account and kept over restarts
    Alarm alarm; //!< as it was told last
    qint64 firstSeenAt = 0; //!< UTC ms of the poll that first told it
    qint64 lastSeenAt = 0; //!< UTC ms of the last poll that told it
    qint64 missedAt = 0; //!< UTC ms of the first poll that did not tell it any more: it ended between
                         //!< lastSeenAt and then; 0 while it is active
    int occurrence = 1; //!< how often this kind was raised at this device, this time included, as far as seen
    bool isActive() const { return missedAt == 0; }

    friend bool operator==(const AlarmRecord &, const AlarmRecord &) = default;
};

//! Alarms of one account: what is active now and the journal of what was, kept in the archive.
class AlarmStore : public QObject
{
    Q_OBJECT
public:
    //! \a archive may be null (memory only) and must outlive the store.
    AlarmStore(Archive *archive, Clock &clock, QObject *parent = nullptr);
    ~AlarmStore() override;

    //! Reads the journal from the archive, the first time only; apply() does so itself.
    void load();

    //! All records, in row order: new ones are added at the end.
    int count() const;
    const AlarmRecord &at(int row) const;
    int rowOf(quint64 id) const; //!< -1 if unknown
    int activeCount() const;
    int activeCount(const PlantCode &plant) const;
    //! The worst active one; Unknown without any.
    AlarmSeverity worstActive(const PlantCode &plant) const;
    AlarmSeverity worstActive() const;
    //! UTC ms of the last poll that told about this plant; 0 if none yet.
    qint64 polledAt(const PlantCode &plant) const;

    //! Takes a complete answer about \a asked, for alarms raised within [beginMs, endMs]: those of these
    //! plants and that window which it does not tell have ended. \a at: UTC ms of the answer.
    void apply(const QList<PlantCode> &asked, qint64 beginMs, qint64 endMs, const AlarmList &answer,
               qint64 at);
    //! Forgets everything in memory; the archive keeps what it has.
    void clear();

Q_SIGNALS:
    void aboutToBeAdded(int firstRow, int count);
    void added(int firstRow, int count);
    //! Rows that changed (ended, seen again with other texts); not for lastSeenAt alone.
    void changed(const QList<int> &rows);
    void aboutToReset();
    void reset(); //!< clear(), or the journal was loaded
    //! A poll about these plants was taken in; after added and changed.
    void polled(const QList<PlantCode> &plants);
    //! Occurrences that began (not those of the first poll of a plant ever) and ended in this poll, by id.
    void raised(const QList<quint64> &ids);
    void cleared(const QList<quint64> &ids);

private:
    struct Private;
    std::unique_ptr<Private> d;
};
