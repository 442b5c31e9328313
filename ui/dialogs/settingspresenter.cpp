// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settingspresenter.h"

#include "core/settings/autostart.h"
#include "core/settings/proxysettings.h"
#include "ui/format/formatterfromsettings.h"
#include "ui/format/language.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 sampleTime = 1'782'052'320'000; // 21 June 2026, 14:32 UTC

QVariantList numberFormats()
{
    const auto words = [](const QString &name) {
        return SettingsWords::choice(AppSettings::Key::NumberFormat, name);
    };
    QStringList names = offeredNumberFormats();
    std::sort(names.begin(), names.end(), [&words](const QString &left, const QString &right) {
        return words(left).localeAwareCompare(words(right)) < 0;
    });
    QVariantList formats {QString(), u"language"_s};
    for (const QString &name : std::as_const(names))
        formats << name;
    return formats;
}

bool isHostName(const QString &host)
{
    static const QRegularExpression pattern(u"^[\\w.-]+$|^[0-9A-Fa-f:.]+$"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(host).hasMatch();
}

} // namespace

SettingsPresenter::SettingsPresenter(const Subjects &subjects, QObject *parent)
    : QObject(parent)
    , m_subjects(subjects)
    , m_startsAtLogin(subjects.autostart.isEnabled())
{
}

QList<SettingsPresenter::Key> SettingsPresenter::keysOf(SettingsPageId page)
{
    switch (page) {
    case SettingsPageId::Appearance:
        return {Key::Theme, Key::Language, Key::AlarmLanguage, Key::TextSize};
    case SettingsPageId::Units:
        return {Key::NumberFormat, Key::PowerUnit, Key::EnergyUnit};
    case SettingsPageId::Updates:
        return {Key::PollMinutes};
    case SettingsPageId::Notifications:
        return {Key::NotifyConnection, Key::NotifyPlants, Key::NotifyFaults, Key::NotifyAlarms,
                Key::QuietHours,       Key::QuietFrom,    Key::QuietTo,      Key::QuietCritical};
    case SettingsPageId::Network:
        return {Key::ProxyMode, Key::ProxyHost, Key::ProxyPort, Key::ProxyUser};
    case SettingsPageId::Program:
        return {Key::ShowTray, Key::CloseToTray, Key::WallSeconds};
    }
    return {};
}

QVariant SettingsPresenter::value(Key key) const
{
    const auto edit = m_edits.constFind(key);
    return edit != m_edits.cend() ? *edit : m_subjects.settings.value(key);
}

bool SettingsPresenter::setValue(Key key, const QVariant &value)
{
    if (!AppSettings::isFitting(key, value))
        return false;
    if (value == this->value(key))
        return true;
    if (value == m_subjects.settings.value(key))
        m_edits.remove(key);
    else
        m_edits.insert(key, value);
    m_failure.clear();
    Q_EMIT changed();
    return true;
}

QVariantList SettingsPresenter::choices(Key key) const
{
    if (key != Key::NumberFormat)
        return AppSettings::choices(key);
    QVariantList formats = numberFormats();
    // Whoever wrote another one into the file by hand keeps it.
    if (const QVariant kept = m_subjects.settings.value(key); !formats.contains(kept))
        formats << kept;
    return formats;
}

bool SettingsPresenter::needsServer() const
{
    const QString mode = text(Key::ProxyMode);
    return mode == "http"_L1 || mode == "socks5"_L1;
}

bool SettingsPresenter::isInUse(Key key) const
{
    switch (key) {
    case Key::ProxyHost:
    case Key::ProxyPort:
    case Key::ProxyUser:
        return needsServer();
    case Key::QuietFrom:
    case Key::QuietTo:
    case Key::QuietCritical:
        return isOn(Key::QuietHours);
    case Key::CloseToTray:
        return isOn(Key::ShowTray);
    default:
        return true;
    }
}

void SettingsPresenter::setProxyPassword(const QString &password)
{
    m_password = password;
    Q_EMIT changed();
}

bool SettingsPresenter::keepsPasswords() const
{
    return m_subjects.proxy.keepsPasswords();
}

bool SettingsPresenter::canStartAtLogin() const
{
    return m_subjects.autostart.isSupported();
}

void SettingsPresenter::setStartsAtLogin(bool starts)
{
    if (starts == m_startsAtLogin)
        return;
    m_startsAtLogin = starts;
    m_failure.clear();
    Q_EMIT changed();
}

QString SettingsPresenter::folder() const
{
    return m_subjects.folder.path();
}

QString SettingsPresenter::nextFolder() const
{
    const QString next = m_wantedFolder.isEmpty() ? m_subjects.folder.nextPath() : m_wantedFolder;
    return next == folder() ? QString() : next;
}

bool SettingsPresenter::isFolderFixed() const
{
    return m_subjects.folder.isFixed();
}

DataFolder::Objection SettingsPresenter::objectionTo(const QString &folder) const
{
    return m_subjects.folder.objectionTo(folder);
}

void SettingsPresenter::setFolder(const QString &folder)
{
    m_wantedFolder = QDir::cleanPath(folder);
    if (m_wantedFolder == m_subjects.folder.nextPath())
        m_wantedFolder.clear();
    m_failure.clear();
    Q_EMIT changed();
}

Formatter SettingsPresenter::formatter() const
{
    const QString language = text(Key::Language);
    return formatterFor({text(Key::NumberFormat),
                         language.isEmpty() ? Language::bestFor(QLocale::system().uiLanguages()) : language,
                         text(Key::PowerUnit), text(Key::EnergyUnit)});
}

QString SettingsPresenter::numberSample() const
{
    const Formatter chosen = formatter();
    //: samples of the chosen format: %1 an energy, %2 a date with time
    return tr("%1 · %2").arg(chosen.quantity(1234.5, Unit::KilowattHour, 1),
                             chosen.dateTime(sampleTime, QTimeZone::utc()));
}

QString SettingsPresenter::powerSample() const
{
    const Formatter chosen = formatter();
    //: three samples of the chosen unit: "850 W · 4.20 kW · 1.25 MW"
    return tr("%1 · %2 · %3").arg(chosen.power(0.85), chosen.power(4.2), chosen.power(1250));
}

QString SettingsPresenter::energySample() const
{
    const Formatter chosen = formatter();
    return tr("%1 · %2 · %3").arg(chosen.energy(12.5), chosen.energy(4321), chosen.energy(45'678));
}

bool SettingsPresenter::hasFleet() const
{
    return std::any_of(m_subjects.fleets.begin(), m_subjects.fleets.end(),
                       [](const PollFleet &fleet) { return fleet.plants > 0; });
}

PollCost SettingsPresenter::cost() const
{
    PollCost sum;
    const PollCadence cadence = cadenceOf(value(Key::PollMinutes).toInt());
    for (const PollFleet &fleet : m_subjects.fleets)
        sum += pollCost(fleet, cadence);
    return sum;
}

QString SettingsPresenter::problem() const
{
    if (!needsServer())
        return {};
    const QString host = text(Key::ProxyHost);
    if (host.isEmpty())
        return tr("Enter the server of the proxy, or choose another kind.");
    if (!isHostName(host))
        return tr("The server of the proxy is a name or a number only: “proxy.example.com”, without http:// "
                  "and port.");
    return {};
}

void SettingsPresenter::reset(SettingsPageId page)
{
    const QList<Key> keys = keysOf(page);
    for (Key key : keys) {
        const QVariant standard = AppSettings::defaultValue(key);
        if (standard == m_subjects.settings.value(key))
            m_edits.remove(key);
        else
            m_edits.insert(key, standard);
    }
    if (page == SettingsPageId::Network)
        m_password.reset();
    if (page == SettingsPageId::Program)
        m_startsAtLogin = false;
    m_failure.clear();
    Q_EMIT changed();
}

bool SettingsPresenter::isChanged() const
{
    return !m_edits.isEmpty() || m_password || !m_wantedFolder.isEmpty()
        || m_startsAtLogin != m_subjects.autostart.isEnabled();
}

bool SettingsPresenter::apply()
{
    if (!problem().isEmpty())
        return false;
    m_failure.clear();
    // Without a user there is no password to keep.
    if (m_edits.contains(Key::ProxyUser) && text(Key::ProxyUser).isEmpty())
        m_password = QString();
    const QHash<Key, QVariant> edits = std::exchange(m_edits, {});
    for (auto edit = edits.cbegin(); edit != edits.cend(); ++edit)
        m_subjects.settings.setValue(edit.key(), edit.value());
    applyAutostart();
    applyFolder();
    Q_EMIT applied();
    // After what follows from applied(): the password then goes with the new settings.
    if (m_password)
        m_subjects.proxy.setPassword(*std::exchange(m_password, std::nullopt));
    Q_EMIT changed();
    return true;
}

void SettingsPresenter::applyAutostart()
{
    if (m_startsAtLogin == m_subjects.autostart.isEnabled())
        return;
    const ApiError error = m_subjects.autostart.setEnabled(m_startsAtLogin);
    if (error.kind != ApiError::Kind::None) {
        m_startsAtLogin = m_subjects.autostart.isEnabled();
        m_failure = error.text;
    }
}

void SettingsPresenter::applyFolder()
{
    if (m_wantedFolder.isEmpty())
        return;
    const QString wanted = std::exchange(m_wantedFolder, {});
    const bool isThere = m_subjects.folder.objectionTo(wanted) == DataFolder::Objection::HoldsData;
    const ApiError error = isThere ? m_subjects.folder.adopt(wanted) : m_subjects.folder.moveTo(wanted);
    if (error.kind != ApiError::Kind::None)
        m_failure = error.text;
}
