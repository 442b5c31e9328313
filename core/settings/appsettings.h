// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/apierror.h"

#include <QObject>
#include <QVariant>

#include <memory>

class QSettings;

//! The user's preferences in an ini file: one table of keys with their defaults, so that no key has two.
//! Holds no secret. A file that cannot be written costs nothing but the memory over a restart.
class AppSettings : public QObject
{
    Q_OBJECT
public:
    enum class Key {
        Theme, //!< "system", "light", "dark"
        Language, //!< of the words: "" = of the system, "en", "de", "zh_CN"
        NumberFormat, //!< "" = of the system, "language" = of the words, else a locale like "de_CH"
        PowerUnit, //!< "auto", "W", "kW"
        EnergyUnit, //!< "auto", "kWh", "MWh"
        TextSize, //!< per cent: 100, 115, 130, 150
        PollMinutes, //!< 5, 10, 15, 30
        ShowTray,
        CloseToTray,
        TrayExplained, //!< the user has been told where the window goes
        NotifyConnection,
        NotifyPlants,
        NotifyFaults,
        NotifyAlarms, //!< up to which severity: "none", "critical", "major", "minor", "all"
        QuietHours,
        QuietFrom, //!< hour of the local day, 0 to 23
        QuietTo, //!< the same
        QuietCritical, //!< critical alarms pass the quiet hours
        AlarmLanguage, //!< of the texts of alarms: "" = of the words, else one of the 18 codes of the service
        WallSeconds, //!< how long the wall display stays at a plant, 10 to 300
        ProxyMode, //!< "system", "none", "http", "socks5"
        ProxyHost,
        ProxyPort,
        ProxyUser, //!< its password is in the SecretStore
        WindowState, //!< QByteArray: size, place, splitter, columns
        TableLayouts //!< QByteArray: columns, widths and order of the tables by their name
    };
    Q_ENUM(Key)

    //! Reads \a path; a missing file is all defaults. Of a damaged one the readable part is used, and it is
    //! copied to
    //! *.corrupt before anything is written.
    explicit AppSettings(const QString &path, QObject *parent = nullptr);
    ~AppSettings() override;

    //! The stored value if it is of the right kind, else the default.
    QVariant value(Key key) const;
    QString text(Key key) const { return value(key).toString(); }
    int number(Key key) const { return value(key).toInt(); }
    bool isOn(Key key) const { return value(key).toBool(); }
    //! Values of another type, or outside the choices of the key, are refused with false. Written soon after.
    bool setValue(Key key, const QVariant &value);
    void reset(Key key);
    //! Writes now what is not on the disk yet; false with lastError() if that failed.
    bool save();

    static QVariant defaultValue(Key key);
    //! True if setValue() would take it.
    static bool isFitting(Key key, const QVariant &value);
    //! Allowed values; empty if more are allowed than can be listed.
    static QVariantList choices(Key key);
    //! Smallest and largest number; 0 and 0 if the key has no range.
    static std::pair<int, int> range(Key key);

    //! Why reading or the last writing failed (kind Storage); kind None if all is well.
    const ApiError &lastError() const { return m_lastError; }

Q_SIGNALS:
    void changed(AppSettings::Key key);
    //! The file cannot be written: said once, until writing works again. Values hold for this run.
    void writingFailed(const ApiError &error);

private:
    void open();
    void renew();
    void saveSoon();

    QString m_path;
    std::unique_ptr<QSettings> m_settings;
    ApiError m_lastError;
    bool m_isSavePlanned = false;
    bool m_hasToldFailure = false;
};
