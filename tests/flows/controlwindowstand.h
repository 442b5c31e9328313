// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/controldesk.h"
#include "tests/support/program.h"
#include "ui/dialogs/controldialog.h"

#include <QJsonObject>

class AccountSession;
class NoticeStrip;

//! The whole program on an owner's consent with control switched on by its window: what a person sees and
//! presses, and what the simulator's back door counts.
class ControlWindowStand
{
public:
    static constexpr qint64 minute = 60'000;
    static constexpr qint64 hour = 60 * minute;

    //! Evening at the plants by default: the batteries have charge to give.
    explicit ControlWindowStand(qint64 begin = 1'782'018'000'000 + 13 * hour); // 2026-06-21T18:00Z

    //! Server, program and first data; the page of the first plant is shown and the window is active.
    bool start(int plants = 2);
    //! Ticks the box on the card of the plant that is shown; the question is answered with yes.
    bool switchControlOn();

    AccountSession &session() { return *program.application().sessions().constFirst(); }
    ControlDesk &desk();
    MainWindow &window() { return program.window(); }
    ProfileId id();
    PlantCode plant(int index = 0) const { return {server->world().plants().at(index).code}; }
    QString plantName(int index = 0);
    void show(int index);

    //! The one that is open; null if there is none.
    ControlDialog *dialog();
    QString text(const QString &label, QWidget *in = nullptr);
    NoticeStrip *strip(const QString &name, QWidget *in = nullptr);
    void click(const QString &button, QWidget *in = nullptr);
    //! Presses Tab until \a name has the keyboard. False if it never gets it.
    bool tabTo(QWidget &top, const QString &name);
    //! From the form to the task, by the buttons of the dialog that is open; empty if nothing was sent.
    QString confirmAndSend();
    TaskState state(const QString &task) { return desk().task(task)->state; }
    bool runUntil(const QString &task, TaskState wanted, qint64 longest);
    //! Titles in the list of notifications, the newest first.
    QStringList notices();
    //! What the tree says of the plant; 0: nothing is in force.
    int markOf(int index);

    //! Deliveries that came in, refused and spoilt ones too.
    int received();
    QJsonObject atBackdoor(const QString &path, const QJsonObject &wish = {});

    Program program;
    Simulation::SimulatorServer *server = nullptr;
};
