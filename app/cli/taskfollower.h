// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QStringList>

class Clock;
class ControlDesk;
struct ControlTask;

//! Tells of tasks until each has ended and live data have been compared: a line for each change. Starts the
//! desk's poller.
class TaskFollower : public QObject
{
    Q_OBJECT
public:
    TaskFollower(ControlDesk &desk, const QStringList &ids, const Clock &clock, QObject *parent = nullptr);

    //! Tells how they stand; ended() may come at once.
    void start();
    //! Nothing more will be heard of it: it has ended, or nobody can be asked any more.
    bool isOver(const QString &id) const;

Q_SIGNALS:
    void told(const QString &line);
    //! Once.
    void ended();

private:
    void tell(const QString &id);
    QString lineOf(const ControlTask &task) const;
    void checkEnd();

    ControlDesk &m_desk;
    QStringList m_ids;
    const Clock &m_clock;
    QHash<QString, QString> m_told; // by id: what was told last, without its time
    bool m_hasEnded = false;
};
