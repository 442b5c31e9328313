// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/alarm.h"
#include "ui/views/statebadge.h"

class QLabel;
class QToolButton;

//! Top of every page: icon, title, a line of facts, and on the right the state with the age of the data.
class PageHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setIcon(const QString &iconName);
    void setTitle(const QString &title);
    //! \a help says where they come from; for the tool tip.
    void setFacts(const QStringList &facts, const QString &help = {});
    //! "3 min ago"; empty hides it.
    void setAge(const QString &age);
    //! "2 alarms" as a button beside the badge; none hides it.
    void setAlarms(int active, AlarmSeverity worst);
    StateBadge &badge() { return *m_badge; }

Q_SIGNALS:
    void alarmsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolor();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_age;
    StateBadge *m_badge;
    QToolButton *m_alarms;
    AlarmSeverity m_worst = AlarmSeverity::Unknown;
};
