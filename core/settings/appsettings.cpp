// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/appsettings.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Entry
{
    AppSettings::Key key;
    QLatin1StringView name;
    QVariant defaultValue;
    QStringList choices;
    int minimum = 0;
    int maximum = 0;
};

const Entry &entryOf(AppSettings::Key key)
{
    using Key = AppSettings::Key;
    static const std::array<Entry, 11> table {{
        {Key::Theme, "look/theme"_L1, u"system"_s, {u"system"_s, u"light"_s, u"dark"_s}},
        {Key::Language, "look/language"_L1, QString(), {}},
        {Key::PowerUnit, "units/power"_L1, u"auto"_s, {u"auto"_s, u"W"_s, u"kW"_s, u"MW"_s}},
        {Key::EnergyUnit, "units/energy"_L1, u"auto"_s, {u"auto"_s, u"Wh"_s, u"kWh"_s, u"MWh"_s}},
        {Key::ChartHours, "chart/hours"_L1, 24, {}, 1, 168},
        {Key::WindowGeometry, "window/geometry"_L1, QByteArray(), {}},
        {Key::WindowState, "window/state"_L1, QByteArray(), {}},
        {Key::SplitterState, "window/splitter"_L1, QByteArray(), {}},
        {Key::SelectedProfile, "window/profile"_L1, QString(), {}},
        {Key::SelectedPlant, "window/plant"_L1, QString(), {}},
        {Key::CaptureFolder, "diagnostics/captureFolder"_L1, QString(), {}},
    }};
    return table.at(size_t(key));
}

//! The value in the type of the default if it fits, else an invalid one. An ini file gives numbers back as
//! text.
QVariant fitted(const Entry &entry, const QVariant &value)
{
    if (entry.defaultValue.typeId() == QMetaType::Int) {
        bool isNumber = false;
        const int number = value.toInt(&isNumber);
        return isNumber && number >= entry.minimum && number <= entry.maximum ? QVariant(number) : QVariant();
    }
    if (!value.canConvert(entry.defaultValue.metaType()))
        return {};
    QVariant result = value;
    result.convert(entry.defaultValue.metaType());
    if (!entry.choices.isEmpty() && !entry.choices.contains(result.toString()))
        return {};
    return result;
}

} // namespace

AppSettings::AppSettings(const QString &path, QObject *parent)
    : QObject(parent)
    , m_settings(path, QSettings::IniFormat)
{
}

QVariant AppSettings::value(Key key) const
{
    const Entry &entry = entryOf(key);
    const QVariant stored = m_settings.value(entry.name);
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
    m_settings.setValue(entry.name, fitting);
    Q_EMIT changed(key);
    return true;
}

void AppSettings::reset(Key key)
{
    const QVariant before = value(key);
    m_settings.remove(entryOf(key).name);
    if (before != value(key))
        Q_EMIT changed(key);
}

QVariant AppSettings::defaultValue(Key key)
{
    return entryOf(key).defaultValue;
}

QStringList AppSettings::choices(Key key)
{
    return entryOf(key).choices;
}
