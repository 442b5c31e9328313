// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/settingswords.h"

#include <QDialog>

class NoticeStrip;
class Prompter;
class QListWidget;
class QPushButton;
class QStackedWidget;
class SettingsPage;
class SettingsPresenter;

//! The form of SettingsPresenter: a list of pages, one of which is shown. To be open()ed.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    //! Both must outlive the dialog (or be its children).
    SettingsDialog(SettingsPresenter &presenter, Prompter &prompter, QWidget *parent = nullptr);

    void showPage(SettingsPageId page);

Q_SIGNALS:
    //! The data folder is to be shown by the desktop.
    void folderOpenRequested(const QString &path);

private:
    void buildPages();
    void addPage(SettingsPageId id, const QString &iconName, SettingsPage *page);
    QWidget *buildButtons();
    void retranslate();
    void refresh();
    void refreshStrip();
    void fitList();
    void chooseFolder();
    void takeFolder(const QString &folder);
    void apply();
    SettingsPageId currentPage() const;

    SettingsPresenter &m_presenter;
    Prompter &m_prompter;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    NoticeStrip *m_strip;
    QList<SettingsPage *> m_pages;
    QPushButton *m_reset = nullptr;
    QPushButton *m_apply = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_ok = nullptr;
};
