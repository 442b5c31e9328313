// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/controlcommand.h"

#include <QHash>
#include <QObject>

#include <memory>

class AccountSession;
class Clock;
class ControlDialog;
class ControlPresenter;
class DeskControlService;
class MainWindow;
class Prompter;

//! Opens the dialogs of commands and asks before control is switched on: what the window wishes about
//! control.
class ControlActions : public QObject
{
    Q_OBJECT
public:
    //! All must outlive it.
    ControlActions(MainWindow &window, const Clock &clock, Prompter &prompter, QObject *parent = nullptr);
    ~ControlActions() override;

    void addAccount(AccountSession &session);
    //! Its dialogs are closed.
    void removeAccount(const ProfileId &profile);

    //! Opens the dialog for one plant or several; null if the account is not there. The dialog is the
    //! window's and goes when it is closed.
    ControlDialog *open(const ProfileId &profile, const QList<PlantCode> &plants, ControlFamily family);
    //! The same, filled in; \a retryOf and \a revertOf: ids of earlier tasks, or empty.
    ControlDialog *open(const ProfileId &profile, const ControlCommand &command, const QString &retryOf,
                        const QString &revertOf);
    void askForMode(const ProfileId &profile, const PlantCode &plant, bool isOn);

Q_SIGNALS:
    //! Control was switched on or off for a plant; the receiver keeps it.
    void controlledPlantsChanged(const ProfileId &profile, const QList<PlantCode> &plants);

private:
    struct Account
    {
        AccountSession *session;
        DeskControlService *service;
    };
    ControlDialog *show(std::unique_ptr<ControlPresenter> presenter, const ProfileId &profile);
    void setMode(const ProfileId &profile, const PlantCode &plant, bool isOn);

    MainWindow &m_window;
    const Clock &m_clock;
    Prompter &m_prompter;
    QHash<ProfileId, Account> m_accounts;
};
