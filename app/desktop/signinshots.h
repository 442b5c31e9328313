// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QWidget;

//! The sign-in dialogs in each of their states, for pictures: nobody signs in.
namespace SignInShots {

//! First parts of the names of the pictures: "sign-in-start" …
QList<QString> names();
//! Opens the dialog over \a parent; it deletes itself when closed. \a now is UTC ms.
QWidget *open(const QString &name, QWidget *parent, qint64 now);

} // namespace SignInShots
