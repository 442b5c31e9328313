// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/accountdata.h"
#include "core/account/accountsession.h"
#include "core/net/ratelimiter.h"
#include "core/domain/controlcommand.h"
#include "ui/format/formatter.h"
#include "ui/views/factlist.h"

#include <QPointer>
#include <QWidget>

class AttentionModel;
class Clock;
class EnergyFlowWidget;
class FleetStateBar;
class FleetTableModel;
class PageHeader;
class PlantStore;
class QLabel;
class QMenu;
class QTableView;
class QTimer;
class Tile;
struct PlantPower;

//! The page of one account, its fleet: sums, the plants that need somebody, all plants as a table with the
//! states as filters, and at the end the energy flow and the connection.
class AccountView : public QWidget
{
    Q_OBJECT
public:
    explicit AccountView(const Clock &clock, QWidget *parent = nullptr);

    //! The stores of \a sources must outlive the page or be taken off with clear().
    void showAccount(const Profile &profile, const AccountData &sources, const LinkStatus &status);
    void clear();
    ProfileId profileId() const { return m_profile.id; }
    void setStatus(const LinkStatus &status);
    //! Shown for accounts by OAuth, whose calls are counted by class.
    void setBudgets(const QList<BudgetReport> &budgets);
    void setFormatter(const Formatter &formatter);
    void refreshAges();

Q_SIGNALS:
    //! The user wants the page of this plant.
    void plantActivated(const PlantCode &plant);
    //! The user wants to give a command to these plants.
    void controlRequested(const QList<PlantCode> &plants, ControlFamily family);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeAttentionCard();
    QWidget *makePlantsCard();
    QWidget *makeFlowCard();
    void retranslate();
    void refresh();
    void refreshSoon();
    void refreshHeader();
    void refreshTiles(const PlantPower &total);
    void refreshCounts();
    void refreshAttention();
    void refreshAccount();
    QList<FactList::Fact> consentFacts(qint64 now) const;
    void addControlMenu();
    QTableView *makePlantTable(const QString &name, QWidget *parent);

    const Clock &m_clock;
    Formatter m_formatter;
    Profile m_profile;
    LinkStatus m_status;
    QList<BudgetReport> m_budgets;
    QPointer<PlantStore> m_store;
    FleetTableModel *m_fleet;
    AttentionModel *m_attention;
    QTimer *m_later;
    PageHeader *m_header = nullptr;
    Tile *m_pv;
    Tile *m_load;
    Tile *m_grid;
    Tile *m_today;
    QLabel *m_attentionTitle = nullptr;
    QTableView *m_attentionTable = nullptr;
    QLabel *m_plantsTitle = nullptr;
    FleetStateBar *m_states = nullptr;
    QTableView *m_table = nullptr;
    QMenu *m_controlMenu = nullptr; //!< of the chosen plants
    QLabel *m_empty = nullptr;
    QLabel *m_flowTitle = nullptr;
    EnergyFlowWidget *m_flow = nullptr;
    FactList *m_account = nullptr;
};
