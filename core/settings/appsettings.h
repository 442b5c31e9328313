// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QObject>
#include <QSettings>

//! The user's preferences in an ini file: one table of keys with their defaults, so that no key has two.
class AppSettings : public QObject
{
    Q_OBJECT
public:
    enum class Key {
        Theme, //!< "system", "light", "dark"
        Language, //!< "" = of the system, else e.g. "de"
        PowerUnit, //!< "auto", "W", "kW", "MW"
        EnergyUnit, //!< "auto", "Wh", "kWh", "MWh"
        ChartHours, //!< span of the live chart
        WindowGeometry, //!< QByteArray
        WindowState, //!< QByteArray
        SplitterState, //!< QByteArray
        SelectedProfile, //!< id, empty = none
        SelectedPlant, //!< code, empty = none
        CaptureFolder //!< redacted captures; empty = off
    };
    Q_ENUM(Key)

    explicit AppSettings(const QString &path, QObject *parent = nullptr);

    //! The stored value if it is of the right kind, else the default.
    QVariant value(Key key) const;
    QString text(Key key) const { return value(key).toString(); }
    int number(Key key) const { return value(key).toInt(); }
    //! Values of another type, or outside the choices of the key, are refused with false.
    bool setValue(Key key, const QVariant &value);
    void reset(Key key);
    static QVariant defaultValue(Key key);
    //! Allowed texts; empty if anything is allowed.
    static QStringList choices(Key key);

Q_SIGNALS:
    void changed(AppSettings::Key key);

private:
    QSettings m_settings;
};
