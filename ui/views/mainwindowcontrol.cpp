// SPDX-License-Identifier: GPL-3.0-or-later
// The ways to a command in the main window: card and banner of the plant, menu, context menu of the tree.
#include "core/util/clock.h"
#include "ui/dialogs/signinadvice.h"
#include "ui/format/statuswords.h"
#include "ui/models/planttreemodel.h"
#include "ui/views/controlcard.h"
#include "ui/views/controlmenu.h"
#include "ui/views/icons.h"
#include "ui/views/inforcebanner.h"
#include "ui/views/mainwindow.h"
#include "ui/views/plantpages.h"
#include "ui/views/planttreepanel.h"
#include "ui/views/plantview.h"

#include <QAction>
#include <QMenu>
#include <QTreeView>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

void MainWindow::buildControlMenu(QMenu *menu)
{
    m_controlMenu = addSubmenu(menu, u"controlMenu"_s, QT_TR_NOOP("&Control"));
    m_controlMenu->setIcon(themedIcon(u"command"_s));
    const QList<QAction *> actions = makeControlActions(m_controlMenu, [this](ControlFamily family) {
        if (!m_visiblePlant.isEmpty())
            Q_EMIT controlRequested(m_current, {m_visiblePlant}, family);
    });
    m_controlMenu->addActions(actions);
    const QKeySequence keys[] = {Qt::CTRL | Qt::SHIFT | Qt::Key_B, Qt::CTRL | Qt::SHIFT | Qt::Key_M,
                                 Qt::CTRL | Qt::SHIFT | Qt::Key_P, Qt::CTRL | Qt::SHIFT | Qt::Key_L,
                                 Qt::CTRL | Qt::SHIFT | Qt::Key_D};
    for (int i = 0; i < actions.size(); ++i)
        actions.at(i)->setShortcut(keys[i]);
}

//! Others are told why not on the card of the plant.
bool MainWindow::mayControl(const Account &account)
{
    return account.data.control && account.profile.way == SignInWay::OAuth;
}

//! Commands need a plant and an account that may give them; why else not, the card and the dialog say.
void MainWindow::refreshControlActions()
{
    const auto account = m_accounts.constFind(m_current);
    const bool isPossible =
        account != m_accounts.cend() && mayControl(account.value()) && !m_visiblePlant.isEmpty();
    m_controlMenu->setEnabled(isPossible);
    const QList<QAction *> actions = m_controlMenu->actions();
    for (QAction *action : actions)
        action->setEnabled(isPossible);
}

//! Beside a command that cannot be given stands what helps, as in the banner.
void MainWindow::refreshControlConsent()
{
    if (!m_plantPages)
        return;
    const LinkStatus status = m_accounts.value(m_current).status;
    const bool isNeeded = status.isOAuth && status.state == LinkStatus::State::NeedsUser
        && isCuredByConsent(status.error);
    m_plantPages->now().control().setConsentNeeded(
        isNeeded ? StatusWords(m_formatter).linkStatus(status, m_clock.now(), QTimeZone::systemTimeZone())
                 : QString());
}

void MainWindow::connectControl()
{
    const ControlCard *card = &m_plantPages->now().control();
    const auto plant = [this] { return m_plantPages->now().plant(); };
    connect(card, &ControlCard::modeRequested, this,
            [this, plant](bool isOn) { Q_EMIT controlModeRequested(m_current, plant(), isOn); });
    connect(card, &ControlCard::controlRequested, this, [this, plant](ControlFamily family) {
        Q_EMIT controlRequested(m_current, {plant()}, family);
    });
    connect(card, &ControlCard::authoriseRequested, this, [this] { Q_EMIT authoriseRequested(m_current); });
    connect(card, &ControlCard::taskRequested, this,
            [this](const QString &id) { showTask(m_current, id); });
    connect(&m_plantPages->now().inForce(), &InForceBanner::commandRequested, this,
            [this](const ControlCommand &command) { Q_EMIT commandRequested(m_current, command, {}, {}); });
}

//! Of the rows chosen in the tree, in the order of the tree.
QList<PlantCode> MainWindow::selectedPlants(const ProfileId &profile) const
{
    QList<PlantCode> plants;
    QModelIndexList rows = m_tree->tree().selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : std::as_const(rows)) {
        if (PlantTreeModel::nodeKind(row) == PlantTreeModel::NodeKind::Plant
            && PlantTreeModel::profileId(row) == profile)
            plants << PlantTreeModel::plantCode(row);
    }
    return plants;
}

void MainWindow::addControlActions(QMenu &menu, const QModelIndex &sourceIndex)
{
    const ProfileId profile = PlantTreeModel::profileId(sourceIndex);
    const auto account = m_accounts.constFind(profile);
    if (account == m_accounts.cend() || !mayControl(account.value())
        || PlantTreeModel::nodeKind(sourceIndex) != PlantTreeModel::NodeKind::Plant)
        return;
    QList<PlantCode> plants = selectedPlants(profile);
    const PlantCode clicked = PlantTreeModel::plantCode(sourceIndex);
    if (!plants.contains(clicked))
        plants = {clicked};
    menu.addSeparator();
    QMenu *control = menu.addMenu(plants.size() == 1 ? tr("Co&ntrol")
                                                     : tr("Co&ntrol %n plants", nullptr, int(plants.size())));
    control->setObjectName(u"treeControlMenu"_s);
    control->setIcon(themedIcon(u"command"_s));
    control->addActions(makeControlActions(control, [this, profile, plants](ControlFamily family) {
        Q_EMIT controlRequested(profile, plants, family);
    }));
}
