// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;

//! What this program is, whose work is in it under which licence, and where it runs.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);

private:
    QWidget *makeAboutPage();
    QWidget *makeLicencePage();
    QWidget *makeSystemPage();
    void retranslate();
    void showLicence(int row);

    QTabWidget *m_tabs;
    QLabel *m_title;
    QLabel *m_purpose;
    QLabel *m_freedom;
    QLabel *m_trademark;
    QListWidget *m_works;
    QLabel *m_workNote;
    QPlainTextEdit *m_licence;
    QLabel *m_system;
    QPushButton *m_copy;
    QPushButton *m_close;
};
