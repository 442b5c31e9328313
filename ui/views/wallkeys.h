// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QKeySequence>
#include <QList>

//! The keys of the wall display, for itself and for the list in Help.
struct WallKey
{
    Q_DECLARE_TR_FUNCTIONS(WallKey)
public:
    enum class Command { Next, Previous, Pause, Leave };

    Command command;
    QList<QKeySequence> sequences;
    QString words; //!< what it does, in the language of now

    static QList<WallKey> all();
};
