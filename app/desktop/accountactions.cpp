// SPDX-License-Identifier: GPL-3.0-or-later
// What Application does when a person asks for something about an account; how it is built stands in
// application.cpp.
#include "app/desktop/accountsignin.h"
#include "app/desktop/application.h"
#include "app/desktop/controlactions.h"
#include "app/desktop/desktopshell.h"
#include "core/auth/accountauthenticator.h"
#include "core/polling/poller.h"
#include "core/settings/profilestore.h"
#include "core/settings/proxysettings.h"
#include "ui/dialogs/signindialog.h"
#include "ui/dialogs/signinpresenter.h"
#include "ui/dialogs/signinwizard.h"
#include "ui/prompts/prompter.h"
#include "ui/views/mainwindow.h"

#include <QCoreApplication>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;

SignInWizard *Application::openSignIn()
{
    auto *service = new AccountSignIn(*m_secrets, *m_clock, m_folder);
    service->setProxy(m_proxy->proxy());
    auto *presenter = new SignInPresenter(*service, *m_clock, m_profiles->profiles());
    auto *wizard = new SignInWizard(*presenter, *m_urlOpener, m_window.get());
    // Both live as long as the form; children of a QDialog die in the order of their birth.
    presenter->setParent(wizard);
    service->setParent(wizard);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &SignInWizard::consentRequested, this, &Application::openConnect);
    connect(wizard, &SignInWizard::demoRequested, this, &Application::launchDemo);
    connect(presenter, &SignInPresenter::accepted, this,
            [this, service](const Profile &profile) { keepAccount(profile, service->takeSession()); });
    wizard->open();
    return wizard;
}

void Application::keepAccount(const Profile &profile, std::unique_ptr<AccountSession> session)
{
    if (!m_profiles->save(profile))
        m_prompter->tell(
            m_window.get(), tr("Accounts"),
            tr("The account works, but could not be saved: %1").arg(m_profiles->lastError().text));
    openSession(std::move(session));
    m_window->select(profile.id);
}

void Application::enterPassword(const ProfileId &profile)
{
    AccountSession *renewed = session(profile);
    if (!renewed)
        return;
    if (renewed->oauth()) { // no password helps there
        authoriseAgain(profile);
        return;
    }
    auto *service = new AccountSignIn(*m_secrets, *m_clock, m_folder);
    service->useSession(*renewed);
    auto *presenter = new SignInPresenter(*service, *m_clock, {});
    presenter->setProfile(renewed->profile());
    auto *dialog = new SignInDialog(*presenter, m_window.get());
    presenter->setParent(dialog);
    service->setParent(dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Application::removeAccount(const ProfileId &profile)
{
    AccountSession *removed = session(profile);
    if (!removed)
        return;
    if (removed->oauth()) {
        removeConsent(profile);
        return;
    }
    m_prompter->ask(
        m_window.get(), tr("Remove account"),
        tr("Remove “%1” from Heliodesk?\n\nIts password leaves the keychain. Nothing changes in FusionSolar.")
            .arg(removed->profile().title),
        tr("Remove"), [this, profile](bool yes) {
            if (yes)
                forgetAccount(profile);
        });
}

void Application::forgetAccount(const ProfileId &profile)
{
    AccountSession *removed = session(profile);
    if (!removed)
        return;
    removed->stop();
    removed->authenticator().forget();
    m_control->removeAccount(profile);
    m_shell->removeAccount(profile);
    m_window->removeAccount(profile);
    if (!m_profiles->remove(profile))
        m_prompter->tell(m_window.get(), tr("Accounts"), m_profiles->lastError().text);
    m_sessions[profile].release()->deleteLater();
    m_sessions.erase(profile);
}

void Application::refreshLists(const ProfileId &profile)
{
    AccountSession *refreshed = session(profile);
    if (!refreshed)
        return;
    const QString next =
        m_window->formatter().time(refreshed->poller().nextDataAt(), QTimeZone::systemTimeZone());
    m_window->showHint(
        refreshed->poller().refreshLists()
            ? tr("Asking for the lists of plants and devices. New live values can come about %1.").arg(next)
            : tr("The service has nothing newer: live values can change about %1, the lists once an hour.")
                  .arg(next));
}

void Application::retry(const ProfileId &profile)
{
    if (AccountSession *retried = session(profile))
        retried->signIn();
}

void Application::launchDemo()
{
    // A window of its own: the demo has its own clock, its own folder and nothing in common with real
    // accounts.
    if (!QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--demo"_s}))
        m_prompter->tell(m_window.get(), tr("Demo"), tr("The demo could not be started."));
}
