// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/linereader.h"
#include "app/cli/options.h"
#include "app/cli/passwordprompt.h"
#include "app/cli/setuprun.h"
#include "core/auth/oauthauthenticator.h"
#include "core/auth/oauthflow.h"

#include <QNetworkProxy>

#include <memory>

//! Links an account by its owner's consent: shows the address for the browser, takes what comes back through
//! the listener or as a pasted line, whichever is first, keeps the tokens in the keychain and says what was
//! granted.
class ConnectRun final : public SetupRun
{
    Q_OBJECT
public:
    ConnectRun(const Options &options, const Profile &profile, const SetupPlace &place);
    ~ConnectRun() override;

    void start(const QNetworkProxy &proxy) override;

private:
    void readClientSecret();
    void askClientSecret();
    void begin(const QString &clientSecret);
    void takeLine(const QString &line);
    void noteClosed();
    void noteState(OAuthFlow::State state);
    void conclude(OAuthFlow::Ending ending);
    void keep();
    void noteKept();

    const Options m_options;
    Profile m_profile;
    const SetupPlace m_place;
    OAuthAuthenticator m_authenticator;
    std::unique_ptr<OAuthFlow> m_flow;
    QNetworkProxy m_proxy;
    PasswordPrompt m_prompt;
    LineReader m_lines;
    QString m_clientSecret;
    ApiError m_notKept;
    bool m_isInputClosed = false;
};
