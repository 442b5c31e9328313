// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/settingspage.h"

class FactList;
class QPushButton;

//! The pages of the settings dialog, each with the fields of its subject.

class AppearancePage final : public SettingsPage
{
    Q_OBJECT
public:
    AppearancePage(SettingsPresenter &presenter, QWidget *parent);
};

class UnitsPage final : public SettingsPage
{
    Q_OBJECT
public:
    UnitsPage(SettingsPresenter &presenter, QWidget *parent);
};

class UpdatesPage final : public SettingsPage
{
    Q_OBJECT
public:
    UpdatesPage(SettingsPresenter &presenter, QWidget *parent);

private:
    void showCost();

    FactList *m_cost;
};

class NotificationsPage final : public SettingsPage
{
    Q_OBJECT
public:
    NotificationsPage(SettingsPresenter &presenter, QWidget *parent);
};

class NetworkPage final : public SettingsPage
{
    Q_OBJECT
public:
    NetworkPage(SettingsPresenter &presenter, QWidget *parent);
};

class ProgramPage final : public SettingsPage
{
    Q_OBJECT
public:
    ProgramPage(SettingsPresenter &presenter, QWidget *parent);

Q_SIGNALS:
    void folderOpenRequested();
    void folderChangeRequested();

private:
    void addStartAtLogin();
    void addFolder();
};
