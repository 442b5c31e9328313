// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/connectpresenter.h"
#include "ui/dialogs/signinpage.h"

class NoticeStrip;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

//! The form of the client: what Huawei has given, where the answer comes back, what is asked for. Checked
//! while it is typed.
class ConnectClientPage : public SignInPage
{
    Q_OBJECT
public:
    //! \a presenter must outlive the page.
    explicit ConnectClientPage(ConnectPresenter &presenter, QWidget *parent = nullptr);

    void refresh();
    //! Lets a person mend this field; None stands for the first.
    void focusField(ConnectPresenter::Field field);
    QWidget *firstField() const override;

private:
    struct Row
    {
        ConnectPresenter::Field field;
        QWidget *input; //!< line edit or editable combo box
        QLabel *label;
        QLabel *hint;
    };
    void addRow(ConnectPresenter::Field field, QWidget *input, const QString &hintName);
    QFormLayout *buildForm();
    QLineEdit *makeEdit(const QString &name, ConnectPresenter::Field field);
    QComboBox *makeHosts(const QString &name, ConnectPresenter::Field field);
    QWidget *inputOf(ConnectPresenter::Field field) const;
    void setWords();

    ConnectPresenter &m_presenter;
    QFormLayout *m_form;
    QList<Row> m_rows;
    QCheckBox *m_control;
    QLabel *m_controlHint;
    NoticeStrip *m_strip;
};
