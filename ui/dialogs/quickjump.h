// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QDialog>

class QuickJumpModel;
struct Place;
struct Profile;
class PlantStore;
class QLabel;
class QLineEdit;
class QListView;
class QMenuBar;

//! A palette over the window: what is typed finds plants, devices, serial numbers, accounts and commands;
//! Enter jumps. The keys of the list work while typing. Closes on Escape and when another window gets the
//! keyboard.
class QuickJump : public QDialog
{
    Q_OBJECT
public:
    explicit QuickJump(QWidget *parent);

    //! \a store is only read while the palette is open.
    void addAccount(const Profile &profile, const PlantStore &store);
    //! The items of all menus that can be used now, except \a excepted.
    void addCommands(const QMenuBar &menus, const QAction *excepted);
    //! Opens over the upper part of the parent. \a recent: where the user has been, newest first.
    void popUp(const QList<Place> &recent);

Q_SIGNALS:
    void plantChosen(const ProfileId &profile, const PlantCode &plant);
    void deviceChosen(const ProfileId &profile, DeviceId device);
    void accountChosen(const ProfileId &profile);
    void actionChosen(QAction *action);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    void search(const QString &text);
    void moveBy(int rows);
    void refresh();
    void choose(const QModelIndex &index);

    QuickJumpModel *m_model;
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_nothingFound;
    QLabel *m_count;
};
