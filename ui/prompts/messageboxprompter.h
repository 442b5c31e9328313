// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts/prompter.h"

//! Asks with message boxes that are open()ed and go with their parent.
class MessageBoxPrompter final : public Prompter
{
    Q_OBJECT
public:
    using Prompter::Prompter;

    void ask(QWidget *parent, const QString &title, const QString &question, const QString &yesText,
             std::function<void(bool)> answered) override;
    void tell(QWidget *parent, const QString &title, const QString &message) override;
};
