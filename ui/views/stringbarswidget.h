// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/stringbars.h"
#include "ui/access/spoken.h"
#include "ui/format/formatter.h"

#include <QWidget>

struct ThemeColors;

//! One bar for each string of an inverter, up to 36, beside the median of those that produce. The arrow keys
//! and the mouse pick one; a narrow widget takes several rows.
class StringBarsWidget : public QWidget, public Spoken
{
    Q_OBJECT
public:
    explicit StringBarsWidget(QWidget *parent = nullptr);

    //! \a isCurrent false: the bars are drawn pale, as what they were.
    void setStrings(const StringBars &strings, bool isCurrent);
    void setFormatter(const Formatter &formatter);
    const StringBars &strings() const { return m_strings; }
    //! Index of the picked bar; -1 without one.
    int current() const { return m_current; }
    void setCurrent(int index);
    //! The picked bar in words; empty without one.
    QString readout() const;
    //! Where the bar stands, with its words.
    QRect cellRect(int index) const;
    QAccessible::Role spokenRole() const override { return QAccessible::Chart; }
    QString spokenValue() const override { return readout(); }

Q_SIGNALS:
    void currentChanged(int index);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    enum class Density { NumberOnly, WithPower, WithProduct };

    int count() const { return int(m_strings.bars.size()); }
    int perRow() const;
    int rowCount() const;
    int cellWidth() const;
    int cellHeight() const;
    int indexAt(const QPoint &position) const;
    Density density() const;
    void fitHeight();
    QString toolTipOf(const StringBar &bar) const;
    QRectF trackRect(int index) const;
    void paintBar(QPainter &painter, int index, const ThemeColors &colors) const;
    void paintWords(QPainter &painter, int index, const ThemeColors &colors) const;
    void paintMedian(QPainter &painter, int row, const ThemeColors &colors) const;

    StringBars m_strings;
    Formatter m_formatter;
    bool m_isCurrent = true;
    int m_current = -1;
};
