// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/controlcommand.h"
#include "ui/format/formatter.h"

#include <QPointer>
#include <QWidget>

class Clock;
class ControlService;
class NoticeStrip;

//! Stands on the page of a plant while something commanded is in force: what, since when, who says so and how old
//! that is, each with the way to end it.
class InForceBanner : public QWidget
{
    Q_OBJECT
public:
    explicit InForceBanner(const Clock &clock, QWidget *parent = nullptr);

    //! \a service must outlive the plant here or be taken off with clear().
    void showPlant(ControlService &service, const PlantCode &plant);
    void clear();
    void setFormatter(const Formatter &formatter);
    void refreshAges();

Q_SIGNALS:
    //! A person wants to end it; nothing is sent yet.
    void commandRequested(const ControlCommand &command);

private:
    void refresh();
    NoticeStrip &strip(int number);

    const Clock &m_clock;
    Formatter m_formatter;
    QPointer<ControlService> m_service;
    PlantCode m_plant;
    QList<NoticeStrip *> m_strips;
    QList<ControlCommand> m_ends; //!< of the strips
};
