// SPDX-License-Identifier: GPL-3.0-or-later
// What Application does with the settings of the user; how it is built stands in application.cpp.
#include "app/desktop/application.h"
#include "app/desktop/desktopshell.h"
#include "core/account/accountsession.h"
#include "core/auth/urlopener.h"
#include "core/net/httptransport.h"
#include "core/net/ratelimiter.h"
#include "core/polling/pollcost.h"
#include "core/polling/poller.h"
#include "core/settings/appsettings.h"
#include "core/settings/autostart.h"
#include "core/settings/datafolder.h"
#include "core/settings/proxysettings.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/settingspresenter.h"
#include "ui/format/formatterfromsettings.h"
#include "ui/format/language.h"
#include "ui/prompts/prompter.h"
#include "ui/views/mainwindow.h"

#include <QNetworkProxy>
#include <QUrl>

using Key = AppSettings::Key;

void Application::openSettings()
{
    m_settings = std::make_unique<AppSettings>(m_folder + QStringLiteral("/settings.ini"));
    m_proxy = std::make_unique<ProxySettings>(*m_settings, *m_secrets);
    connect(m_proxy.get(), &ProxySettings::changed, this, &Application::applyProxy);
    connect(m_settings.get(), &AppSettings::writingFailed, this,
            [this](const ApiError &error) { m_prompter->tell(m_window.get(), tr("Settings"), error.text); });
    connect(m_proxy.get(), &ProxySettings::passwordNotKept, this, [this](const ApiError &error) {
        m_prompter->tell(m_window.get(), tr("Settings"),
                         tr("The password of the proxy could not be kept: %1").arg(error.text));
    });
    // What the command line asks for holds until the user chooses otherwise.
    connect(m_settings.get(), &AppSettings::changed, this, [this](Key key) {
        if (key == Key::Theme)
            m_line.theme.reset();
        else if (key == Key::Language)
            m_line.language.clear();
    });
}

//! What could not be read: once there is a window to say it in.
void Application::tellSettingsTrouble()
{
    for (const ApiError &error : {m_dataFolder->problem(), m_settings->lastError()}) {
        if (error.kind != ApiError::Kind::None)
            m_prompter->tell(m_window.get(), tr("Settings"), error.text);
    }
}

void Application::showSettings()
{
    if (m_settingsDialog && m_settingsDialog->isVisible()) {
        m_settingsDialog->raise();
        m_settingsDialog->activateWindow();
        return;
    }
    QList<PollFleet> fleets;
    for (const auto &[id, session] : m_sessions)
        fleets << pollFleet(session->store(), session->limiter().mode());
    auto *presenter = new SettingsPresenter({*m_settings, *m_proxy, *m_autostart, *m_dataFolder, fleets});
    auto *dialog = new SettingsDialog(*presenter, *m_prompter, m_window.get());
    m_settingsDialog = dialog;
    presenter->setParent(dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(presenter, &SettingsPresenter::applied, this, [this] {
        applySettings();
        m_proxy->refresh();
    });
    connect(dialog, &SettingsDialog::folderOpenRequested, this,
            [this](const QString &path) { m_urlOpener->open(QUrl::fromLocalFile(path)); });
    dialog->open();
}

void Application::applyLook()
{
    m_language->use(m_line.language.isEmpty() ? m_settings->text(Key::Language) : m_line.language);
    m_theme->setTextScale(m_settings->number(Key::TextSize) / 100.0);
    const ThemeChoice kept = Theme::fromKey(m_settings->text(Key::Theme)).value_or(ThemeChoice::System);
    m_theme->setChoice(m_line.theme.value_or(kept));
}

void Application::applySettings()
{
    applyLook();
    const Formatter formatter = formatterFromSettings(*m_settings, m_language->code());
    QLocale::setDefault(formatter.locale()); // for whatever is made later
    m_window->setFormatter(formatter);
    m_shell->setFormatter(formatter);
    for (const auto &[id, session] : m_sessions) {
        applyCadence(*session);
        applyAlarmLanguage(*session);
        m_window->showNextDataAt(id, session->poller().nextDataAt());
    }
}

void Application::applyCadence(AccountSession &session)
{
    session.setRealtimeInterval(cadenceOf(m_settings->number(Key::PollMinutes)).realtime);
}

void Application::applyProxy()
{
    for (const auto &[id, session] : m_sessions) {
        session->setProxy(m_proxy->proxy());
        if (session->status().state == LinkStatus::State::Offline)
            session->signIn(); // the new way may be the right one
    }
    if (const auto wake = std::exchange(m_onProxyKnown, nullptr))
        wake();
}

//! Calls \a next now, or when the password of the proxy has been read.
void Application::whenProxyIsKnown(std::function<void()> next)
{
    if (m_proxy->isReady())
        next();
    else
        m_onProxyKnown = std::move(next);
}
