// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QToolButton>

//! A legend entry that switches its series: a coloured dot and a name, without a box at rest. Switched off,
//! the dot is hollow and the name pale.
class LegendButton : public QToolButton
{
    Q_OBJECT
public:
    explicit LegendButton(QWidget *parent = nullptr);

    //! \a lower: the colour of the dot's lower half; invalid for one colour.
    void setColors(const QColor &dot, const QColor &lower, const QColor &text, const QColor &paleText);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QColor m_dot, m_lower, m_text, m_paleText;
    bool m_hasRing = false; // while it has the focus by keyboard
};
