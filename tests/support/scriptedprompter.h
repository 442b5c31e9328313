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
    void choose(QWidget *, const QString &, const QString &question, const QStringList &choices,
                std::function<void(int)> chosen) override
    {
        questions << question;
        choicesSeen << choices;
        if (choice >= 0)
            chosen(choice);
    }
    void tell(QWidget *, const QString &, const QString &message) override { messages << message; }

    void chooseSaveFile(QWidget *, const QString &, const QString &suggestion, const QString &,
                        std::function<void(const QString &)> chosen) override
    {
        suggestions << suggestion;
        if (!saveFile.isEmpty())
            chosen(saveFile);
    }

    void chooseFolder(QWidget *, const QString &, const QString &start,
                      std::function<void(const QString &)> chosen) override
    {
        suggestions << start;
        if (!folder.isEmpty())
            chosen(folder);
    }

    bool saysYes = true;
    int choice = -1; //!< -1: Cancel
    QList<QStringList> choicesSeen;
    QString folder; //!< chosen whenever a folder is asked for; empty: the choice is cancelled
    QString saveFile; //!< chosen for every file; empty: the choice is cancelled
    QStringList suggestions;
    QStringList questions;
    QStringList messages;
};
