// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFrame;
class QLabel;
class QPushButton;
class QSplitter;
class QWidget;

//! What pages of a table with details below (alarms, commands) have in common.
namespace ListPage {

//! Stands in place of an empty table: why it is empty, and a way to see more.
struct EmptyNotice
{
    QWidget *widget = nullptr;
    QLabel *label = nullptr;
    QPushButton *button = nullptr;
};

//! \a table and the notice one below the other in \a card; which of them is shown is the page's matter.
//! \a subject makes the names of the objects: "Alarms" gives "noAlarmsWidget" and "noAlarmsLabel".
EmptyNotice fillCard(QFrame *card, QWidget *table, const QString &subject, const QString &buttonName);
//! The card above its details, to be moved by the user; neither can be folded away.
QSplitter *makeSplitter(const QString &name, QWidget *card, QWidget *details, QWidget *parent);
//! From top to bottom; the splitter takes what room there is.
void layOut(QWidget *page, QWidget *header, QWidget *notice, QWidget *filterBar, QSplitter *splitter);

} // namespace ListPage
