// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/controlcommand.h"
#include "ui/format/formatter.h"

#include <QFrame>
#include <QPointer>

class Clock;
class ControlService;
class NoticeStrip;
class QCheckBox;
class QLabel;
class QPushButton;
enum class ControlObstacle;
struct ControlAvailability;

//! Control of one plant: a switch that is off until a person turns it on, five commands that each say why they
//! are off, what is running, and how many calls are left today. Only asks by its signals.
class ControlCard : public QFrame
{
    Q_OBJECT
public:
    explicit ControlCard(const Clock &clock, QWidget *parent = nullptr);

    //! \a service must outlive the plant here or be taken off with clear().
    void showPlant(ControlService &service, const PlantCode &plant);
    void clear();
    void setFormatter(const Formatter &formatter);
    void refreshAges();
    //! What is said instead of "not signed in" while the owner must consent (again); empty if that is not so.
    void setConsentNeeded(const QString &sentence);

Q_SIGNALS:
    //! A person wants control on or off for the plant; the switch itself stays until it is so.
    void modeRequested(bool isOn);
    void controlRequested(ControlFamily family);
    //! The owner is to allow control.
    void authoriseRequested();
    void taskRequested(const QString &id);

private:
    struct Row
    {
        ControlFamily family;
        QPushButton *button;
        QLabel *words;
    };
    void build();
    void retranslate();
    void refresh();
    bool isForConsent(ControlObstacle obstacle) const;
    QString why(const ControlAvailability &availability) const;
    bool canStop(ControlFamily family) const;
    void refreshRows();
    void refreshTask();

    const Clock &m_clock;
    Formatter m_formatter;
    QPointer<ControlService> m_service;
    PlantCode m_plant;
    QString m_taskId; //!< shown as running
    QString m_consentNeeded;
    QLabel *m_caption;
    QCheckBox *m_switch;
    QLabel *m_explanation;
    NoticeStrip *m_obstacle;
    NoticeStrip *m_task;
    QWidget *m_body;
    QLabel *m_calls;
    QList<Row> m_rows;
};
