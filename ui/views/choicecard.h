// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

//! A button the size of a card for a choice that needs explaining: picture, title, a sentence or two.
class ChoiceCard : public QPushButton
{
    Q_OBJECT
public:
    //! \a iconName without ending, as for iconPixmap().
    ChoiceCard(const QString &objectName, const QString &iconName, QWidget *parent = nullptr);

    //! \a title may have a mnemonic.
    void setWords(const QString &title, const QString &explanation);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int textWidth(int width) const;
    int explanationHeight(int width) const;

    QString m_iconName;
    QString m_explanation;
};
