// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/appsettings.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QSettings>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Entry
{
    AppSettings::Key key;
    QLatin1StringView name;
    QVariant defaultValue;
    QVariantList choices;
    int minimum = 0;
    int maximum = 0;
};

QVariantList hoursOfTheDay()
{
    QVariantList hours;
    for (int hour = 0; hour < 24; ++hour)
        hours << hour;
    return hours;
}

//! `query-endpoints.md` §7.
QVariantList alarmLanguages()
{
    return {QString(),  u"cs_CZ"_s, u"de_DE"_s, u"en_US"_s, u"es_ES"_s, u"fr_FR"_s, u"hu_HU"_s,
            u"it_IT"_s, u"ja_JP"_s, u"ko_KR"_s, u"nl_NL"_s, u"pl_PL"_s, u"pt_BR"_s, u"ro_RO"_s,
            u"tr_TR"_s, u"uk_UA"_s, u"vi_VN"_s, u"zh_CN"_s, u"zh_TW"_s};
}

const Entry &entryOf(AppSettings::Key key)
{
    using Key = AppSettings::Key;
    static const std::array<Entry, 26> table {{
        {Key::Theme, "look/theme"_L1, u"system"_s, {u"system"_s, u"light"_s, u"dark"_s}},
        {Key::Language, "look/language"_L1, QString(), {QString(), u"en"_s, u"de"_s, u"zh_CN"_s}},
        {Key::NumberFormat, "look/numbers"_L1, QString(), {}},
        {Key::PowerUnit, "units/power"_L1, u"auto"_s, {u"auto"_s, u"W"_s, u"kW"_s}},
        {Key::EnergyUnit, "units/energy"_L1, u"auto"_s, {u"auto"_s, u"kWh"_s, u"MWh"_s}},
        {Key::TextSize, "look/textSize"_L1, 100, {100, 115, 130, 150}},
        {Key::PollMinutes, "updates/minutes"_L1, 5, {5, 10, 15, 30}},
        {Key::ShowTray, "tray/shown"_L1, true, {}},
        {Key::CloseToTray, "tray/closeToTray"_L1, false, {}},
        {Key::TrayExplained, "tray/explained"_L1, false, {}},
        {Key::NotifyConnection, "notify/connection"_L1, true, {}},
        {Key::NotifyPlants, "notify/plants"_L1, true, {}},
        {Key::NotifyFaults, "notify/faults"_L1, true, {}},
        {Key::NotifyAlarms,
         "notify/alarms"_L1,
         u"major"_s,
         {u"none"_s, u"critical"_s, u"major"_s, u"minor"_s, u"all"_s}},
        {Key::QuietHours, "notify/quiet"_L1, false, {}},
        {Key::QuietFrom, "notify/quietFrom"_L1, 22, hoursOfTheDay()},
        {Key::QuietTo, "notify/quietTo"_L1, 7, hoursOfTheDay()},
        {Key::QuietCritical, "notify/quietCritical"_L1, true, {}},
        {Key::AlarmLanguage, "alarms/language"_L1, QString(), alarmLanguages()},
        {Key::WallSeconds, "wall/seconds"_L1, 30, {}, 10, 300},
        {Key::ProxyMode, "proxy/mode"_L1, u"system"_s, {u"system"_s, u"none"_s, u"http"_s, u"socks5"_s}},
        {Key::ProxyHost, "proxy/host"_L1, QString(), {}},
        {Key::ProxyPort, "proxy/port"_L1, 8080, {}, 1, 65535},
        {Key::ProxyUser, "proxy/user"_L1, QString(), {}},
        {Key::WindowState, "window/state"_L1, QByteArray(), {}},
        {Key::TableLayouts, "window/tables"_L1, QByteArray(), {}},
    }};
    return table.at(size_t(key));
}

bool isNumberFormat(const QString &name)
{
    static const QRegularExpression localeName(u"^[a-z]{2,3}(_[A-Z][a-z]{3})?(_([A-Z]{2}|[0-9]{3}))?$"_s);
    return name.isEmpty() || name == "language"_L1
        || (localeName.match(name).hasMatch() && QLocale(name).language() != QLocale::C);
}

QVariant fittedSwitch(const QVariant &value)
{
    // QVariant takes every other word for "on".
    const QString word = value.toString();
    if (word == "true"_L1 || word == "1"_L1)
        return true;
    return word == "false"_L1 || word == "0"_L1 ? QVariant(false) : QVariant();
}

QVariant fittedNumber(const Entry &entry, const QVariant &value)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (!isNumber || (entry.maximum > 0 && (number < entry.minimum || number > entry.maximum)))
        return {};
    return number;
}

//! The value in the type of the default if it fits, else an invalid one. An ini file gives everything back as
//! text.
QVariant fitted(const Entry &entry, const QVariant &value)
{
    QVariant result = value;
    switch (entry.defaultValue.typeId()) {
    case QMetaType::Bool:
        result = fittedSwitch(value);
        break;
    case QMetaType::Int:
        result = fittedNumber(entry, value);
        break;
    default:
        if (!value.canConvert(entry.defaultValue.metaType()))
            return {};
        result.convert(entry.defaultValue.metaType());
        break;
    }
    const bool isOutside = (!entry.choices.isEmpty() && !entry.choices.contains(result))
        || (entry.key == AppSettings::Key::NumberFormat && !isNumberFormat(result.toString()));
    return isOutside ? QVariant() : result;
}

ApiError storageError(const QString &path, const QString &text)
{
    ApiError error;
    error.kind = ApiError::Kind::Storage;
    error.path = path;
    error.text = text;
    return error;
}

} // namespace

AppSettings::AppSettings(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_settings(std::make_unique<QSettings>(path, QSettings::IniFormat))
{
    open();
}

AppSettings::~AppSettings() = default;

void AppSettings::open()
{
    const QString name = QDir::toNativeSeparators(m_path);
    m_settings->allKeys(); // sections are parsed when they are asked for
    if (m_settings->status() == QSettings::AccessError) {
        m_lastError = storageError(
            m_path, tr("The settings in %1 cannot be read. The defaults are used in this run.").arg(name));
    } else if (m_settings->status() == QSettings::FormatError) {
        const QString aside = m_path + ".corrupt"_L1;
        QFile::remove(aside);
        const bool isKept = QFile::copy(m_path, aside);
        m_lastError = storageError(
            m_path,
            isKept ? tr("The file of the settings was damaged. What could be read of it is used; the file as "
                        "it was "
                        "has been kept as %1.")
                         .arg(QDir::toNativeSeparators(aside))
                   : tr("The file of the settings, %1, is damaged. What could be read of it is used.")
                         .arg(name));
    } else {
        return;
    }
    renew();
}

QVariant AppSettings::value(Key key) const
{
    const Entry &entry = entryOf(key);
    const QVariant stored = m_settings->value(entry.name);
    const QVariant value = stored.isValid() ? fitted(entry, stored) : QVariant();
    return value.isValid() ? value : entry.defaultValue;
}

bool AppSettings::setValue(Key key, const QVariant &value)
{
    const Entry &entry = entryOf(key);
    const QVariant fitting = fitted(entry, value);
    if (!fitting.isValid())
        return false;
    if (fitting == this->value(key))
        return true;
    m_settings->setValue(entry.name, fitting);
    saveSoon();
    Q_EMIT changed(key);
    return true;
}

void AppSettings::reset(Key key)
{
    const QVariant before = value(key);
    m_settings->remove(entryOf(key).name);
    saveSoon();
    if (before != value(key))
        Q_EMIT changed(key);
}

void AppSettings::saveSoon()
{
    if (std::exchange(m_isSavePlanned, true))
        return;
    QMetaObject::invokeMethod(this, &AppSettings::save, Qt::QueuedConnection);
}

bool AppSettings::save()
{
    m_isSavePlanned = false;
    renew();
    m_settings->sync();
    if (m_settings->status() == QSettings::NoError) {
        m_lastError = {};
        m_hasToldFailure = false;
        return true;
    }
    m_lastError =
        storageError(m_path,
                     tr("The settings cannot be written to %1. They hold until Heliodesk is closed.")
                         .arg(QDir::toNativeSeparators(m_path)));
    if (!std::exchange(m_hasToldFailure, true))
        Q_EMIT writingFailed(m_lastError);
    return false;
}

//! The status of a QSettings stays bad for good. A new one has its own, and shares what is not written yet if
//! it is made before the old one goes.
void AppSettings::renew()
{
    auto fresh = std::make_unique<QSettings>(m_path, QSettings::IniFormat);
    m_settings = std::move(fresh);
}

QVariant AppSettings::defaultValue(Key key)
{
    return entryOf(key).defaultValue;
}

bool AppSettings::isFitting(Key key, const QVariant &value)
{
    return fitted(entryOf(key), value).isValid();
}

QVariantList AppSettings::choices(Key key)
{
    return entryOf(key).choices;
}

std::pair<int, int> AppSettings::range(Key key)
{
    return {entryOf(key).minimum, entryOf(key).maximum};
}
