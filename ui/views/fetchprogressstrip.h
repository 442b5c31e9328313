// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/polling/datafetcher.h"
#include "ui/access/spoken.h"
#include "ui/format/formatter.h"

#include <QFrame>

class Clock;
class QLabel;
class QProgressBar;
class QPushButton;

//! Says how a wish for data of the past gets on: what is left, when it can be done under the allowance, and a
//! button that cancels. It goes on in the background when the page is left. Hidden while nothing takes long.
class FetchProgressStrip : public QFrame, public Spoken
{
    Q_OBJECT
public:
    FetchProgressStrip(const QString &objectName, const Clock &clock, QWidget *parent = nullptr);

    void setFormatter(const Formatter &formatter);
    //! Zone of the times it names: the plant's.
    void setZone(const QTimeZone &zone);
    //! The wishes the page is about (DataFetcher::running() and progressed()); those that are over or quick
    //! are left out.
    void setProgress(const QList<FetchProgress> &wishes);
    //! Times are judged anew.
    void refreshTimes() { refresh(); }
    const QList<FetchProgress> &shown() const { return m_shown; }
    QAccessible::Role spokenRole() const override { return QAccessible::ProgressBar; }
    QString spokenValue() const override;

Q_SIGNALS:
    //! The person wants these to stop (DataFetcher::cancel()).
    void cancelRequested(const QList<int> &ids);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    const Clock &m_clock;
    Formatter m_formatter;
    QTimeZone m_zone = QTimeZone::utc();
    QList<FetchProgress> m_wishes;
    QList<FetchProgress> m_shown;
    QLabel *m_subject;
    QLabel *m_outlook;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};
