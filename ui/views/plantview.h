// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/alarm.h"
#include "ui/format/formatter.h"

#include <QPointer>
#include <QWidget>

class Clock;
class ConfigurationCard;
class ControlCard;
class EnergyFlowWidget;
class FactList;
class InForceBanner;
class LivePowerCard;
class NoticeStrip;
class PageHeader;
class PlantStore;
class PowerHistory;
class QLabel;
class Tile;
struct Plant;
struct PlantPower;

//! The page of one plant: who and where, the power now in tiles and as a picture, energy figures, the live
//! chart.
class PlantView : public QWidget
{
    Q_OBJECT
public:
    explicit PlantView(const Clock &clock, QWidget *parent = nullptr);

    //! Shows a plant of \a store; both must outlive it on the page or be taken off with clear().
    void showPlant(PlantStore &store, PowerHistory &history, const PlantCode &plant);
    //! Shows nothing any more.
    void clear();
    //! How many alarms are active at the plant, in its header.
    void showAlarms(int active, AlarmSeverity worst);
    const PlantCode &plant() const { return m_plant; }
    //! The card of what is set at the plant; cleared with the page.
    ConfigurationCard &configuration() { return *m_configuration; }
    //! The card of commands and the banner of what is in force; cleared with the page.
    ControlCard &control() { return *m_control; }
    InForceBanner &inForce() { return *m_inForce; }
    void setFormatter(const Formatter &formatter);
    //! Ages and the local time are read again.
    void refreshAges();
    //! The live chart as a table; reports the user's own choice by chartAsTableChanged().
    void showChartAsTable(bool isTable);

Q_SIGNALS:
    void chartAsTableChanged(bool isTable);
    void alarmsRequested(const PlantCode &plant);

private:
    void build();
    void retranslate();
    void refresh();
    void refreshHeader(const Plant &plant);
    void refreshPower();
    void refreshTiles(const PlantPower &power);
    void refreshEnergy();
    void refreshNotice();
    bool isFaulty() const;
    bool isStale() const;
    bool hasBattery() const;
    QString energyOf(const QString &key) const;
    QString amountOf(const QString &key) const;

    const Clock &m_clock;
    Formatter m_formatter;
    QPointer<PlantStore> m_store;
    PlantCode m_plant;
    bool m_showsAge = false; //!< values that are not new any more say how old they are
    PageHeader *m_header = nullptr;
    NoticeStrip *m_notice = nullptr;
    Tile *m_pv = nullptr;
    Tile *m_house = nullptr;
    Tile *m_grid = nullptr;
    Tile *m_battery = nullptr;
    EnergyFlowWidget *m_flow = nullptr;
    QLabel *m_flowTitle = nullptr;
    FactList *m_energy = nullptr;
    LivePowerCard *m_live = nullptr;
    ConfigurationCard *m_configuration = nullptr;
    ControlCard *m_control = nullptr;
    InForceBanner *m_inForce = nullptr;
};
