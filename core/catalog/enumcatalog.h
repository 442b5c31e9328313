// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QMap>
#include <QString>
#include <QStringList>

//! Our own grouping of inverter states for the interface; not part of the API (`enums.json` about).
enum class StateClass : quint8 {
    Unknown,
    Standby,
    Starting,
    Running,
    Derated,
    Shutdown,
    Fault,
    Test,
    Communication
};
enum class Severity : quint8 { Unknown, Ok, Info, Warning, Error };

struct InverterState
{
    int code = 0;
    QString label; //!< "Unknown (12345)" if not in the catalogue
    StateClass stateClass = StateClass::Unknown;
    Severity severity = Severity::Unknown;
    bool isProducing = false; //!< PV output is normally expected
    bool isKnown = false;
};

//! Enumerations of `enums.json`. Unknown codes are shown by number, never dropped. Immutable.
class EnumCatalog
{
public:
    //! Inverter state "standby: no irradiation": the inverter sleeps, nothing is wrong.
    static constexpr int NoIrradiation = 40960;

    EnumCatalog();
    //! The one copy of the program; pure data, built at first use.
    static const EnumCatalog &shared();

    InverterState inverterState(int code) const;
    //! Name of a code of \a list, e.g. ("batteryStatus", 2); "Unknown (7)" if not in it. Nested lists are
    //! named with a dot: "powerM.mainsState", "control.taskStatus".
    QString label(const QString &list, int code) const;
    QString label(const QString &list, const QString &code) const;
    bool contains(const QString &list, const QString &code) const;
    //! Severity of plantHealthStates; Unknown for other lists.
    Severity severity(const QString &list, int code) const;

    QStringList lists() const { return m_lists.keys(); }
    QStringList codesOf(const QString &list) const { return m_lists.value(list).keys(); }
    QList<InverterState> inverterStates() const { return m_inverterStates.values(); }
    //! What does not fit our lists, for the test that walks every entry.
    const QStringList &problems() const { return m_problems; }

private:
    struct Entry
    {
        QString label;
        Severity severity = Severity::Unknown;
    };
    void readList(const QString &name, const QJsonArray &entries);

    QMap<int, InverterState> m_inverterStates;
    QMap<QString, QMap<QString, Entry>> m_lists;
    QStringList m_problems;
};
