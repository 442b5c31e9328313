// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

//! One of several choices that need explaining: picture, title and a sentence; exactly one of a group is
//! checked. Arrow keys choose, as with radio buttons.
class OptionCard : public QAbstractButton
{
    Q_OBJECT
public:
    //! \a iconName without ending, as for iconPixmap().
    OptionCard(const QString &objectName, const QString &iconName, QWidget *parent = nullptr);

    //! \a title may have a mnemonic.
    void setWords(const QString &title, const QString &explanation);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int textWidth(int width) const;
    int heightOf(const QString &words, const QFont &font, int width) const;

    QString m_iconName;
    QString m_explanation;
};
