// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

//! Asks for a password on the terminal without echoing it. One question at a time; the echo is switched on
//! again when the answer is there or the prompt is destroyed (Ctrl+C).
class PasswordPrompt : public QObject
{
    Q_OBJECT
public:
    //! Nothing if the user gave no answer (Ctrl+D).
    using Callback = std::function<void(const std::optional<QString> &)>;

    explicit PasswordPrompt(QObject *parent = nullptr);
    ~PasswordPrompt() override;

    //! True if a person sits at the standard input.
    static bool isPossible();
    void ask(const QString &question, Callback callback);
    //! The same for an answer that is no secret: it is echoed.
    void askOpenly(const QString &question, Callback callback);

private:
    void readLine();
    void finish(const std::optional<QString> &answer);

    struct Echo;
    std::unique_ptr<Echo> m_echo;
    Callback m_callback;
};
