// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/alarmstore.h"
#include "ui/format/formatter.h"

#include <QFrame>

class FactList;
class QLabel;
class QPushButton;
class QScrollArea;
class StateBadge;

//! One alarm in full: what, where, since when, why it may have come about and what the service advises.
class AlarmDetails : public QFrame
{
    Q_OBJECT
public:
    explicit AlarmDetails(QWidget *parent = nullptr);

    void setFormatter(const Formatter &formatter);
    //! \a plantName as the tree calls it. Times are those of \a zone.
    void showAlarm(const AlarmRecord &record, const QString &plantName, const QTimeZone &zone, qint64 now,
                   bool hasDevice);
    //! \a hint is shown instead of an alarm.
    void clear(const QString &hint);

Q_SIGNALS:
    void deviceRequested();
    void plantRequested();

private:
    void retranslate();
    void showFacts(const AlarmRecord &record, const QString &plantName, const QTimeZone &zone, qint64 now);

    Formatter m_formatter;
    QScrollArea *m_scroll;
    QLabel *m_hint;
    StateBadge *m_severity;
    QLabel *m_name;
    QLabel *m_state;
    FactList *m_facts;
    QLabel *m_causeTitle;
    QLabel *m_cause;
    QLabel *m_adviceTitle;
    QLabel *m_advice;
    QPushButton *m_device;
    QPushButton *m_plant;
};
