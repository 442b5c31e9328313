// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/controlpresenter.h"

#include <QDialog>

#include <memory>

class ControlConfirmPage;
class ControlEditPage;
class ControlSentPage;
class QLabel;
class QPushButton;
class QStackedWidget;

//! A command from the wish to the task: form, confirmation, and what became of it. No button of it is a
//! default one: Enter never sends. open() it; Esc leaves it, before or after sending.
class ControlDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ControlDialog(std::unique_ptr<ControlPresenter> presenter, QWidget *parent = nullptr);
    ~ControlDialog() override;

    ControlPresenter &presenter() { return *m_presenter; }
    ControlEditPage &editPage() { return *m_edit; }

Q_SIGNALS:
    //! Somebody wants to see what becomes of it.
    void taskRequested(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void retranslate();
    void refresh();
    void showStage();
    void fitWidth();
    void showTask();
    QString plantWords() const;

    std::unique_ptr<ControlPresenter> m_presenter;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_plant;
    QLabel *m_calls;
    QStackedWidget *m_stack;
    ControlEditPage *m_edit;
    ControlConfirmPage *m_confirm;
    ControlSentPage *m_sent;
    QLabel *m_why; //!< why it does not go on
    QPushButton *m_back;
    QPushButton *m_cancel;
    QPushButton *m_continue;
    QPushButton *m_send;
    QPushButton *m_show;
};
