// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/oauthscopes.h"
#include "ui/dialogs/connectservice.h"

//! Records what the dialog asks for; the test answers by hand.
class FakeConnect final : public ConnectService
{
public:
    using ConnectService::ConnectService;

    void start(const Profile &profile, const QString &clientSecret) override
    {
        ++tries;
        lastProfile = profile;
        lastSecret = clientSecret;
    }
    OAuthFlow::Paste paste(const QString &address) override
    {
        pasted << address;
        return pasteResult;
    }
    void retryExchange() override { ++retries; }
    void cancel() override { ++cancels; }
    bool keepsSecrets() const override { return isPersistent; }

    void wait(qint64 deadline, bool isListening = true, const QString &listenError = {})
    {
        Q_EMIT waiting({QUrl(QStringLiteral("https://oauth2.example.org/authorize?state=abc")), isListening,
                        listenError, deadline});
    }
    void grant(bool basic, bool control)
    {
        Profile granted = lastProfile;
        if (basic)
            granted.oauth.grantedScopes.append(OAuthScope::basic);
        if (control)
            granted.oauth.grantedScopes.append(OAuthScope::control);
        Q_EMIT linked(granted);
    }

    int tries = 0;
    int retries = 0;
    int cancels = 0;
    bool isPersistent = true;
    OAuthFlow::Paste pasteResult = OAuthFlow::Paste::Taken;
    QStringList pasted;
    Profile lastProfile;
    QString lastSecret;
};
