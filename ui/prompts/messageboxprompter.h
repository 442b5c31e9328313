// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts/prompter.h"

//! Asks with message boxes and file dialogs that are open()ed and go with their parent.
class MessageBoxPrompter final : public Prompter
{
    Q_OBJECT
public:
    using Prompter::Prompter;

    void ask(QWidget *parent, const QString &title, const QString &question, const QString &yesText,
             std::function<void(bool)> answered) override;
    void choose(QWidget *parent, const QString &title, const QString &question, const QStringList &choices,
                std::function<void(int)> chosen) override;
    void tell(QWidget *parent, const QString &title, const QString &message) override;
    void chooseSaveFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &kind,
                        std::function<void(const QString &path)> chosen) override;
    void chooseFolder(QWidget *parent, const QString &title, const QString &start,
                      std::function<void(const QString &path)> chosen) override;
};
