// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/spoken.h"

#include <QFrame>

class QLabel;
class QPushButton;

//! A coloured line with a picture, a sentence and perhaps a button. Hidden while there is nothing to say.
class NoticeStrip : public QFrame, public Spoken
{
    Q_OBJECT
public:
    enum class Tone { Calm, Info, Warning, Bad };

    NoticeStrip(const QString &objectName, QWidget *parent = nullptr);

    //! \a detail is a smaller second line, may be empty; \a action is the text of the button, empty for none.
    void show(Tone tone, const QString &iconName, const QString &sentence, const QString &detail = {},
              const QString &action = {});
    void clear();
    QString sentence() const;
    QAccessible::Role spokenRole() const override { return QAccessible::AlertMessage; }
    QString spokenValue() const override { return sentence(); }

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void recolor();

    Tone m_tone = Tone::Calm;
    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_sentence;
    QLabel *m_detail;
    QPushButton *m_button;
};
