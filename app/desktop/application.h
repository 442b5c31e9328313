// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/commandline.h"
#include "core/settings/profile.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <map>
#include <memory>

class AccountSession;
class AppSettings;
class Autostart;
class Clock;
class ControlActions;
class ConnectWizard;
class DataFolder;
class DemoMode;
class DesktopShell;
class HeadlessRun;
class Language;
class MainWindow;
class ProfileStore;
class Prompter;
class ProxySettings;
class QApplication;
class QSettings;
class SecretStore;
class SettingsDialog;
class SignInWizard;
class SingleInstance;
class Theme;
class UrlOpener;

//! Builds the objects of the program in order and knows who is connected to whom; nobody else knows them all.
class Application : public QObject
{
    Q_OBJECT
public:
    //! What the program meets outside; a test brings its own. Null members mean the real ones.
    struct Surroundings
    {
        std::unique_ptr<Clock> clock;
        std::unique_ptr<SecretStore> secrets;
        std::unique_ptr<Prompter> prompter;
        std::unique_ptr<UrlOpener> urlOpener;
        std::unique_ptr<Autostart> autostart;
    };

    Application(QApplication &application, const CommandLine &line, Surroundings surroundings);
    Application(QApplication &application, const CommandLine &line);
    ~Application() override;

    //! Opens the window or starts the headless run; the event loop does the rest.
    void start();

    //! Only after start().
    MainWindow &window() { return *m_window; }
    Theme &theme() { return *m_theme; }
    Language &language() { return *m_language; }
    //! The open accounts.
    QList<AccountSession *> sessions() const;

private:
    void chooseFolder();
    void openStores();
    void openSettings();
    void openAll();
    void yieldToFirst();
    void openWindow();
    void showWindow();
    void setAwaitingAccounts(bool isAwaiting);
    void connectWindow();
    void openStoredNow();
    void openStoredAfterPaint();
    void openNextStored();
    void openDemo();
    void askDemoOwner(const Profile &profile, const QString &clientSecret);
    void tellDemoFailed(const QString &reason);
    void openSession(std::unique_ptr<AccountSession> session);
    void connectSession(AccountSession &session);
    void startHeadless();
    SignInWizard *openSignIn();
    ConnectWizard *openConnect();
    void authoriseAgain(const ProfileId &profile);
    void removeConsent(const ProfileId &profile);
    void revokeConsent(const ProfileId &profile);
    void keepAccount(const Profile &profile, std::unique_ptr<AccountSession> session);
    void enterPassword(const ProfileId &profile);
    void removeAccount(const ProfileId &profile);
    void forgetAccount(const ProfileId &profile);
    void connectAlarms(AccountSession &session);
    void applyAlarmLanguage(AccountSession &session);
    void refreshAlarms(const ProfileId &profile);
    void refreshLists(const ProfileId &profile);
    void retry(const ProfileId &profile);
    void launchDemo();
    void showSettings();
    void tellSettingsTrouble();
    void applyLook();
    void applySettings();
    void applyCadence(AccountSession &session);
    void applyProxy();
    void whenProxyIsKnown(std::function<void()> next);
    void saveLayout();
    void failHeadless(const QString &reason);
    AccountSession *session(const ProfileId &profile) const;

    QApplication &m_application;
    CommandLine m_line;
    std::unique_ptr<QSettings> m_pointer; // to the data folder; null if that is fixed
    std::unique_ptr<DataFolder> m_dataFolder;
    QString m_folder;
    std::unique_ptr<DemoMode> m_demo;
    std::unique_ptr<Clock> m_ownClock; // not in demo mode
    Clock *m_clock = nullptr; // the demo's or ours
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<SecretStore> m_keychain;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<AppSettings> m_settings;
    std::unique_ptr<ProxySettings> m_proxy;
    std::unique_ptr<Autostart> m_autostart;
    std::function<void()> m_onProxyKnown;
    std::unique_ptr<ProfileStore> m_profiles;
    std::unique_ptr<Prompter> m_prompter;
    std::unique_ptr<UrlOpener> m_urlOpener;
    std::map<ProfileId, std::unique_ptr<AccountSession>> m_sessions;
    QList<Profile> m_stored; // not opened yet
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<MainWindow> m_window;
    QPointer<SettingsDialog> m_settingsDialog;
    std::unique_ptr<DesktopShell> m_shell;
    std::unique_ptr<ControlActions> m_control;
    std::unique_ptr<HeadlessRun> m_headless;
};
