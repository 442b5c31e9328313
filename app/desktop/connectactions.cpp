// SPDX-License-Identifier: GPL-3.0-or-later
// What Application does when a person connects by an owner's consent or ends one; how it is built stands in
// application.cpp.
#include "app/desktop/accountconnect.h"
#include "app/desktop/application.h"
#include "core/auth/oauthauthenticator.h"
#include "core/settings/profilestore.h"
#include "core/settings/proxysettings.h"
#include "ui/dialogs/connectpresenter.h"
#include "ui/dialogs/connectwizard.h"
#include "ui/dialogs/signinwizard.h"
#include "ui/format/statuswords.h"
#include "ui/prompts/prompter.h"
#include "ui/views/mainwindow.h"

using namespace Qt::Literals::StringLiterals;

ConnectWizard *Application::openConnect()
{
    auto *service = new AccountConnect(*m_secrets, *m_clock, m_folder);
    service->setProxy(m_proxy->proxy());
    auto *presenter = new ConnectPresenter(*service, *m_clock, m_profiles->profiles());
    auto *wizard = new ConnectWizard(*presenter, *m_urlOpener, m_window.get());
    // Both live as long as the form; children of a QDialog die in the order of their birth.
    presenter->setParent(wizard);
    service->setParent(wizard);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &ConnectWizard::backRequested, this, &Application::openSignIn);
    connect(presenter, &ConnectPresenter::accepted, this,
            [this, service](const Profile &profile) { keepAccount(profile, service->takeSession()); });
    wizard->open();
    return wizard;
}

void Application::authoriseAgain(const ProfileId &profile)
{
    AccountSession *renewed = session(profile);
    if (!renewed || !renewed->oauth())
        return;
    auto *service = new AccountConnect(*m_secrets, *m_clock, m_folder);
    service->setProxy(m_proxy->proxy());
    service->useSession(*renewed);
    auto *presenter = new ConnectPresenter(*service, *m_clock, {});
    presenter->setProfile(renewed->profile());
    auto *wizard = new ConnectWizard(*presenter, *m_urlOpener, m_window.get());
    presenter->setParent(wizard);
    service->setParent(wizard);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(presenter, &ConnectPresenter::accepted, this, [this](const Profile &accepted) {
        if (const AccountSession *kept = session(accepted.id))
            m_profiles->save(kept->profile());
    });
    wizard->open();
}

void Application::removeConsent(const ProfileId &profile)
{
    m_prompter->choose(m_window.get(), tr("Remove account"),
                       tr("Remove “%1” from Heliodesk?\n\nTo forget it on this computer removes its secrets "
                          "from the keychain; "
                          "the owner's consent stays and can be used again. To revoke it at FusionSolar ends "
                          "the consent for "
                          "every program of this client.")
                           .arg(session(profile)->profile().title),
                       {tr("&Forget on this computer"), tr("&Revoke at FusionSolar")},
                       [this, profile](int choice) {
                           if (choice == 0)
                               forgetAccount(profile);
                           else
                               revokeConsent(profile);
                       });
}

void Application::revokeConsent(const ProfileId &profile)
{
    AccountSession *revoked = session(profile);
    if (!revoked || !revoked->oauth())
        return;
    connect(
        revoked->oauth(), &OAuthAuthenticator::revoked, this,
        [this, profile](const ApiError &error, bool wasInvalid) {
            if (error.kind != ApiError::Kind::None && !wasInvalid) {
                m_prompter->tell(m_window.get(), tr("Remove account"),
                                 tr("The consent could not be revoked, so the account stays: %1\n\nTry again "
                                    "later, or forget it on this computer.")
                                     .arg(StatusWords::error(error)));
                return;
            }
            // We are inside a signal of the session that goes.
            QMetaObject::invokeMethod(
                this, [this, profile] { forgetAccount(profile); }, Qt::QueuedConnection);
            m_window->showHint(wasInvalid
                                   ? tr("The consent was no longer valid; the account has been removed.")
                                   : tr("The consent has been revoked and the account removed."));
        },
        Qt::SingleShotConnection);
    revoked->oauth()->revoke();
}
