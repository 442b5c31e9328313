// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QWidget;

//! The dialog that connects by an owner's consent in each of its states, for pictures: nobody is asked.
namespace OAuthShots {

//! First parts of the names of the pictures: "connect-needs" …
QList<QString> names();
//! Opens the dialog over \a parent; it deletes itself when closed. \a now is UTC ms.
QWidget *open(const QString &name, QWidget *parent, qint64 now);

} // namespace OAuthShots
