// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts/prompter.h"

#include <QStringList>

//! Answers every question at once as the test said beforehand, and writes down what people would have read.
class ScriptedPrompter final : public Prompter
{
public:
    using Prompter::Prompter;

    void ask(QWidget *, const QString &, const QString &question, const QString &,
             std::function<void(bool)> answered) override
    {
        questions << question;
        answered(saysYes);
    }
    void tell(QWidget *, const QString &, const QString &message) override { messages << message; }

    bool saysYes = true;
    QStringList questions;
    QStringList messages;
};
