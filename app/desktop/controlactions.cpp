// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/controlactions.h"

#include "core/account/accountsession.h"
#include "core/account/sessiondata.h"
#include "core/control/controldesk.h"
#include "core/store/plantstore.h"
#include "ui/dialogs/controldialog.h"
#include "ui/models/deskcontrolservice.h"
#include "ui/prompts/prompter.h"
#include "ui/views/mainwindow.h"

using namespace Qt::Literals::StringLiterals;

ControlActions::ControlActions(MainWindow &window, const Clock &clock, Prompter &prompter, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_clock(clock)
    , m_prompter(prompter)
{
    connect(&window, &MainWindow::controlRequested, this,
            [this](const ProfileId &profile, const QList<PlantCode> &plants, ControlFamily family) {
                open(profile, plants, family);
            });
    connect(&window, &MainWindow::commandRequested, this,
            [this](const ProfileId &profile, const ControlCommand &command, const QString &retryOf,
                   const QString &revertOf) { open(profile, command, retryOf, revertOf); });
    connect(&window, &MainWindow::controlModeRequested, this, &ControlActions::askForMode);
}

ControlActions::~ControlActions() = default;

void ControlActions::addAccount(AccountSession &session)
{
    removeAccount(session.profile().id);
    m_accounts.insert(session.profile().id, {&session, new DeskControlService(dataOf(session), this)});
}

void ControlActions::removeAccount(const ProfileId &profile)
{
    const QList<ControlDialog *> dialogs = m_window.findChildren<ControlDialog *>();
    for (ControlDialog *dialog : dialogs) {
        if (dialog->property("profile").toString() == profile.value)
            delete dialog; // it looks at the service
    }
    if (m_accounts.contains(profile))
        delete m_accounts.take(profile).service;
}

ControlDialog *ControlActions::open(const ProfileId &profile, const QList<PlantCode> &plants,
                                    ControlFamily family)
{
    const auto account = m_accounts.constFind(profile);
    if (account == m_accounts.cend() || plants.isEmpty())
        return nullptr;
    return show(std::make_unique<ControlPresenter>(*account->service, m_clock, family, plants), profile);
}

ControlDialog *ControlActions::open(const ProfileId &profile, const ControlCommand &command,
                                    const QString &retryOf, const QString &revertOf)
{
    const auto account = m_accounts.constFind(profile);
    if (account == m_accounts.cend())
        return nullptr;
    auto presenter = std::make_unique<ControlPresenter>(*account->service, m_clock, command.family(),
                                                        QList<PlantCode> {command.plant});
    presenter->begin(command.order, retryOf, revertOf);
    return show(std::move(presenter), profile);
}

ControlDialog *ControlActions::show(std::unique_ptr<ControlPresenter> presenter, const ProfileId &profile)
{
    presenter->setFormatter(m_window.formatter());
    if (presenter->obstacle().isEmpty())
        presenter->readIfUnknown();
    auto *dialog = new ControlDialog(std::move(presenter), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setProperty("profile", profile.value);
    connect(dialog, &ControlDialog::taskRequested, &m_window,
            [this, profile](const QString &id) { m_window.showTask(profile, id); });
    dialog->open();
    return dialog;
}

void ControlActions::askForMode(const ProfileId &profile, const PlantCode &plant, bool isOn)
{
    const auto account = m_accounts.constFind(profile);
    if (account == m_accounts.cend())
        return;
    if (!isOn) {
        setMode(profile, plant, false);
        return;
    }
    const Plant *known = account->session->store().plant(plant);
    const QString name = known && !known->name.isEmpty() ? known->name : plant.value;
    m_prompter.ask(
        &m_window, tr("Switch control on"),
        tr("Allow commands to “%1”?\n\nCommands move real power: they charge and discharge the "
           "battery, set its working mode and limit the feed-in. Each one is asked about before it is "
           "sent, and written to the journal of commands.")
            .arg(name),
        tr("Switch control on"), [this, profile, plant](bool yes) {
            if (yes)
                setMode(profile, plant, true);
        });
}

void ControlActions::setMode(const ProfileId &profile, const PlantCode &plant, bool isOn)
{
    const auto account = m_accounts.constFind(profile);
    if (account == m_accounts.cend()) // gone while the question was open
        return;
    QList<PlantCode> plants = account->session->profile().controlledPlants;
    plants.removeAll(plant);
    if (isOn)
        plants << plant;
    account->session->setControlledPlants(plants);
    Q_EMIT controlledPlantsChanged(profile, plants);
}
