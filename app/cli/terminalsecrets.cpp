// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminalsecrets.h"

#include <QPointer>
#include <QTimer>

namespace {

constexpr const char *variableName = "HELIODESK_SYSTEM_CODE";

// Answers from the event loop, as a keychain does: callers may not expect an answer inside read().
void answerLater(QObject *context, const SecretStore::Callback &callback, const SecretAnswer &answer)
{
    QTimer::singleShot(0, context, [callback, answer] { callback(answer); });
}

} // namespace

TerminalSecrets::TerminalSecrets(SecretStore &keychain, const QString &passwordName, const QString &question,
                                 QObject *parent)
    : SecretStore(parent)
    , m_keychain(keychain)
    , m_passwordName(passwordName)
    , m_question(question)
    , m_password(qEnvironmentVariable(variableName).toUtf8())
{
    qunsetenv(variableName);
}

void TerminalSecrets::read(const QString &name, QObject *context, Callback callback)
{
    if (name != m_passwordName) {
        m_keychain.read(name, context, callback);
        return;
    }
    if (!m_password.isEmpty()) {
        answerLater(context, callback, {SecretOutcome::Ok, m_password, {}});
        return;
    }
    m_keychain.read(name, this, [this, context = QPointer(context), callback](const SecretAnswer &answer) {
        if (!context)
            return;
        if (answer.outcome == SecretOutcome::Ok)
            callback(answer);
        else
            askUser(answer, context, callback);
    });
}

void TerminalSecrets::askUser(const SecretAnswer &keychainAnswer, QObject *context, Callback callback)
{
    if (!PasswordPrompt::isPossible()) {
        SecretAnswer answer = keychainAnswer;
        answer.secret.clear();
        callback(answer);
        return;
    }
    m_prompt.ask(m_question,
                 [this, context = QPointer(context), callback](const std::optional<QString> &password) {
                     if (!context)
                         return;
                     if (!password || password->isEmpty()) {
                         callback({SecretOutcome::Missing, {}, {}});
                         return;
                     }
                     m_password = password->toUtf8();
                     callback({SecretOutcome::Ok, m_password, {}});
                 });
}

void TerminalSecrets::write(const QString &name, const QByteArray &secret, QObject *context,
                            Callback callback)
{
    if (name == m_passwordName) {
        m_password = secret;
        answerLater(context, callback, {SecretOutcome::Ok, {}, {}});
        return;
    }
    m_keychain.write(name, secret, context, callback);
}

void TerminalSecrets::remove(const QString &name, QObject *context, Callback callback)
{
    if (name == m_passwordName) {
        m_password.clear();
        answerLater(context, callback, {SecretOutcome::Ok, {}, {}});
        return;
    }
    m_keychain.remove(name, context, callback);
}
