// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/fieldcatalog.h"
#include "ui/format/formatter.h"

#include <QCoreApplication>
#include <QString>

//! Explains every value: where it comes from in the service's words, its unit, and the formula of what is
//! composed. Plain text of several lines, for tool tips and screen readers.
class ValueHelp
{
    Q_DECLARE_TR_FUNCTIONS(ValueHelp)
public:
    //! Figures that are composed, not sent.
    enum class Figure {
        Pv,
        House,
        Grid,
        Battery,
        StateOfCharge,
        Remainder,
        StringPower,
        FleetPv,
        FleetHouse,
        FleetGrid,
        FleetBattery
    };
    static constexpr int FigureCount = int(Figure::FleetBattery) + 1;

    //! A live value of a device.
    static QString deviceField(const Field &field, int typeId, const Formatter &formatter = Formatter());
    //! A live value of a plant, by key.
    static QString plantField(const QString &key, const Formatter &formatter = Formatter());
    //! A live value of a plant, added up over the plants of an account.
    static QString plantSum(const QString &key);
    //! What the device list says about a device.
    static QString listedDevice(const QString &label, const QString &key);
    //! What the plant list says about a plant, by key.
    static QString listedPlant(const QString &key);
    static QString figure(Figure figure);
    //! "Momentary value", "Counter since commissioning", …
    static QString kind(const Field &field);

private:
    static QString explain(const Field &field, const QString &path, int typeId, const Formatter &formatter);
    static QString unit(const Field &field, const Formatter &formatter);
};
