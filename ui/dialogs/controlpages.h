// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/controlpresenter.h"

#include <QWidget>

class ChangeTable;
class ControlForm;
class JsonPreview;
class NoticeStrip;
class QLabel;
class QLineEdit;
class QVBoxLayout;

//! First page of a command: the form, what it changes, what follows from it.
class ControlEditPage : public QWidget
{
    Q_OBJECT
public:
    explicit ControlEditPage(ControlPresenter &presenter, QWidget *parent = nullptr);

    void refresh();
    ControlForm &form() { return *m_form; }
    JsonPreview &json() { return *m_json; }

private:
    ControlPresenter &m_presenter;
    QLabel *m_purpose;
    NoticeStrip *m_obstacle;
    ControlForm *m_form;
    QLabel *m_problems;
    ChangeTable *m_changes;
    QLabel *m_consequence;
    NoticeStrip *m_warning;
    QLabel *m_plantsHead;
    QLabel *m_plants;
    JsonPreview *m_json;
};

//! Second page: plant and value are named once more, and a fleet's command wants a word typed.
class ControlConfirmPage : public QWidget
{
    Q_OBJECT
public:
    explicit ControlConfirmPage(ControlPresenter &presenter, QWidget *parent = nullptr);

    void refresh();
    QString typed() const;
    void clear();

Q_SIGNALS:
    void typedChanged();

private:
    ControlPresenter &m_presenter;
    QLabel *m_question;
    QLabel *m_sentence;
    ChangeTable *m_changes;
    QLabel *m_consequence;
    NoticeStrip *m_warning;
    QLabel *m_plants;
    QWidget *m_typing;
    QLabel *m_typedLabel;
    QLineEdit *m_typed;
};

//! Last page: what became of it, as far as is known.
class ControlSentPage : public QWidget
{
    Q_OBJECT
public:
    explicit ControlSentPage(ControlPresenter &presenter, QWidget *parent = nullptr);

    void refresh();

private:
    ControlPresenter &m_presenter;
    QLabel *m_sentence;
    NoticeStrip *m_state;
    QVBoxLayout *m_lines;
    QList<QLabel *> m_labels;
};
