// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/settingspresenter.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

//! A page of the settings dialog: title, introduction, and fields that show the presenter's copy and edit it.
//! Words and values are set anew by refresh().
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    using Key = AppSettings::Key;

    SettingsPage(SettingsPresenter &presenter, SettingsPageId page, QWidget *parent);

    //! Shows what the copy holds, in the language of the moment.
    void refresh();

protected:
    SettingsPresenter &presenter() { return m_presenter; }
    QComboBox *addChoice(Key key, const QString &name);
    QSpinBox *addNumber(Key key, const QString &name, std::function<QString()> suffix);
    QLineEdit *addText(Key key, const QString &name);
    QCheckBox *addSwitch(Key key, const QString &name);
    //! A check box that is no entry of AppSettings.
    QCheckBox *addOwnSwitch(const QString &name, std::function<QString()> label);
    //! A field of another kind; \a label may have a mnemonic.
    void addField(QWidget *field, std::function<QString()> label);
    //! A small text below the last field; hidden while empty.
    QLabel *addNote(const QString &name, std::function<QString()> words);
    //! Something below the form.
    void addBelow(QWidget *widget);
    void onRefresh(std::function<void()> step) { m_steps.append(std::move(step)); }

private:
    void addExplanation(Key key);
    void beginRow();
    bool eventFilter(QObject *watched, QEvent *event) override;

    SettingsPresenter &m_presenter;
    QGridLayout *m_form;
    QVBoxLayout *m_column;
    QList<std::function<void()>> m_steps;
    int m_row = 0; // of the last field or note
    bool m_isSpanning = false; // the last field takes both columns
};
