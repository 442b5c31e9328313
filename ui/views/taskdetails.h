// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/controltask.h"
#include "ui/format/formatter.h"

#include <QFrame>

class FactList;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QToolButton;
class StateBadge;

//! One command in full: what was ordered, how it stands and why, what was set before, what became of it,
//! every step with its time, and the request for technicians.
class TaskDetails : public QFrame
{
    Q_OBJECT
public:
    //! What the page knows besides the task itself.
    struct Surroundings
    {
        QString batteryName; //!< of a dispatch
        QTimeZone zone = QTimeZone::utc(); //!< of the plant
        qint64 now = 0; //!< UTC ms
        qint64 nextQuestionAt = 0; //!< UTC ms; 0 if it is not asked about
        QString askHint; //!< why it cannot be asked about now; empty if it can
        bool canRevert = false;
        bool hasPlant = false;
    };

    explicit TaskDetails(QWidget *parent = nullptr);

    void setFormatter(const Formatter &formatter);
    void showTask(const ControlTask &task, const Surroundings &around);
    //! \a hint is shown instead of a command.
    void clear(const QString &hint);

Q_SIGNALS:
    void askRequested();
    void retryRequested();
    void revertRequested();
    void plantRequested();
    //! Nothing else can tell how a command with a lost answer ended, but the person can.
    void settled(bool wasDone);

private:
    void build();
    void retranslate();
    void showButtons(const ControlTask &task, const Surroundings &around);
    void showPath(const ControlTask &task, const Surroundings &around);
    void showTimeline(const ControlTask &task, const Surroundings &around);
    void showFacts(const ControlTask &task, const Surroundings &around);

    Formatter m_formatter;
    QString m_shown; //!< id
    QScrollArea *m_scroll;
    QLabel *m_hint;
    StateBadge *m_state = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_explanation = nullptr;
    QLabel *m_verdict = nullptr;
    FactList *m_path = nullptr;
    FactList *m_timeline = nullptr;
    FactList *m_facts = nullptr;
    QToolButton *m_requestButton = nullptr;
    QPlainTextEdit *m_request = nullptr;
    QPushButton *m_ask = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_revert = nullptr;
    QPushButton *m_plant = nullptr;
    QPushButton *m_wasDone = nullptr;
    QPushButton *m_wasNotDone = nullptr;
};
