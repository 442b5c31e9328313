// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/accountsession.h"
#include "ui/format/formatter.h"

#include <QPointer>
#include <QWidget>

class Clock;
class EnergyFlowWidget;
class FactList;
class PageHeader;
class PlantStore;
class QLabel;
class Tile;

//! The page of one account: its connection, and the sums and states of its fleet.
class AccountView : public QWidget
{
    Q_OBJECT
public:
    explicit AccountView(const Clock &clock, QWidget *parent = nullptr);

    //! \a store must outlive the page or be taken off with clear().
    void showAccount(const Profile &profile, PlantStore &store, const LinkStatus &status);
    void clear();
    ProfileId profileId() const { return m_profile.id; }
    void setStatus(const LinkStatus &status);
    void setFormatter(const Formatter &formatter);
    void refreshAges();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void refresh();

    const Clock &m_clock;
    Formatter m_formatter;
    Profile m_profile;
    LinkStatus m_status;
    QPointer<PlantStore> m_store;
    PageHeader *m_header;
    Tile *m_pv;
    Tile *m_load;
    Tile *m_grid;
    Tile *m_today;
    QLabel *m_flowTitle = nullptr;
    EnergyFlowWidget *m_flow;
    FactList *m_states;
    FactList *m_account;
};
