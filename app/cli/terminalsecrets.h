// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/passwordprompt.h"
#include "core/auth/secretstore.h"

#include <QCoreApplication>
#include <QHash>

//! The terminal's way to a password: HELIODESK_SYSTEM_CODE, else the keychain, else a question. A password
//! that was set or typed is used for this run and stored nowhere. Everything else (the session token) goes to
//! the keychain; where there is none it is forgotten at the end of the run.
class TerminalSecrets final : public SecretStore
{
    Q_OBJECT
public:
    //! \a passwordName is the name under which the account's password is asked for; \a question is put to the
    //! user. The variable is taken out of the environment, so that no child inherits it.
    TerminalSecrets(SecretStore &keychain, const QString &passwordName, const QString &question,
                    QObject *parent = nullptr);

    void read(const QString &name, QObject *context, Callback callback) override;
    void write(const QString &name, const QByteArray &secret, QObject *context, Callback callback) override;
    void remove(const QString &name, QObject *context, Callback callback) override;
    bool isPersistent() const override { return m_keychain.isPersistent(); }

private:
    void askUser(const SecretAnswer &keychainAnswer, QObject *context, Callback callback);

    SecretStore &m_keychain;
    QString m_passwordName;
    QString m_question;
    QByteArray m_password; // given for this run
    PasswordPrompt m_prompt;
};
