// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class MainWindow;

//! Does what the menus of the window ask for beyond its pages: help, and what leaves the window.
class DesktopActions : public QObject
{
    Q_OBJECT
public:
    //! \a window must outlive it.
    explicit DesktopActions(MainWindow &window, QObject *parent = nullptr);

private:
    void showAbout();
    void showShortcuts();

    MainWindow &m_window;
};
