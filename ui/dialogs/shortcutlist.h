// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QMainWindow;

//! Keys that do something, with what they do.
struct Shortcut
{
    QString words;
    QString keys; //!< as people of this platform write them

    friend bool operator==(const Shortcut &, const Shortcut &) = default;
};
struct ShortcutGroup
{
    QString title;
    QList<Shortcut> shortcuts;
};

//! Read from the menus and actions of \a window as they are now, so that the list cannot lie; keys that
//! widgets handle without an action follow (a test presses each).
QList<ShortcutGroup> shortcutsOf(const QMainWindow &window);
