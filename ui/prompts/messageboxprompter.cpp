// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/messageboxprompter.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace {

QMessageBox *makeBox(QWidget *parent, QMessageBox::Icon icon, const QString &title, const QString &text)
{
    auto *box = new QMessageBox(icon, title, text, QMessageBox::NoButton, parent);
    box->setObjectName(u"promptMessageBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse);
    return box;
}

} // namespace

void MessageBoxPrompter::ask(QWidget *parent, const QString &title, const QString &question,
                             const QString &yesText, std::function<void(bool)> answered)
{
    QMessageBox *box = makeBox(parent, QMessageBox::Question, title, question);
    QPushButton *yes = box->addButton(yesText, QMessageBox::AcceptRole);
    yes->setObjectName(u"promptYesButton"_s);
    QPushButton *no = box->addButton(QMessageBox::Cancel);
    no->setObjectName(u"promptNoButton"_s);
    // What cannot be undone is never one careless Return away.
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    connect(box, &QDialog::finished, this,
            [box, yes, answered = std::move(answered)] { answered(box->clickedButton() == yes); });
    box->open();
}

void MessageBoxPrompter::choose(QWidget *parent, const QString &title, const QString &question,
                                const QStringList &choices, std::function<void(int)> chosen)
{
    QMessageBox *box = makeBox(parent, QMessageBox::Question, title, question);
    QList<QAbstractButton *> buttons;
    for (const QString &choice : choices) {
        QPushButton *button = box->addButton(choice, QMessageBox::AcceptRole);
        button->setObjectName(u"promptChoice%1Button"_s.arg(buttons.size()));
        buttons.append(button);
    }
    QPushButton *no = box->addButton(QMessageBox::Cancel);
    no->setObjectName(u"promptNoButton"_s);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    connect(box, &QDialog::finished, this, [box, buttons, chosen = std::move(chosen)] {
        if (const qsizetype number = buttons.indexOf(box->clickedButton()); number >= 0)
            chosen(int(number));
    });
    box->open();
}

void MessageBoxPrompter::tell(QWidget *parent, const QString &title, const QString &message)
{
    QMessageBox *box = makeBox(parent, QMessageBox::Information, title, message);
    box->addButton(QMessageBox::Ok)->setObjectName(u"promptOkButton"_s);
    box->open();
}

void MessageBoxPrompter::chooseSaveFile(QWidget *parent, const QString &title, const QString &suggestion,
                                        const QString &kind, std::function<void(const QString &)> chosen)
{
    const QFileInfo suggested(suggestion);
    auto *dialog = new QFileDialog(parent, title, suggested.absolutePath());
    dialog->setObjectName(u"saveFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(suggested.suffix());
    dialog->setNameFilter(u"%1 (*.%2)"_s.arg(kind, suggested.suffix()));
    dialog->selectFile(suggested.fileName());
    connect(dialog, &QFileDialog::fileSelected, this,
            [chosen = std::move(chosen)](const QString &path) { chosen(path); });
    dialog->open();
}

void MessageBoxPrompter::chooseFolder(QWidget *parent, const QString &title, const QString &start,
                                      std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(parent, title, start);
    dialog->setObjectName(u"folderFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [chosen = std::move(chosen)](const QString &path) { chosen(path); });
    dialog->open();
}
