// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/spoken.h"
#include "ui/charts/chartcolors.h"
#include "ui/charts/plotwindow.h"
#include "ui/charts/stringmatrix.h"
#include "ui/format/formatter.h"

#include <QImage>
#include <QTimeZone>
#include <QWidget>

//! Colour of a share of the median: orange below, blue above, pale at 1. Both sides differ in hue for every
//! kind of colour blindness, and the farther from 1 the farther in lightness from the background.
QColor shareColor(float share, bool isDark);

//! String × time: a row a string, a colour for its share of the median of its sisters. What is not known is
//! hatched, night is empty: neither is zero. Mouse: the crosshair follows, the wheel zooms time at the
//! pointer, the middle button moves, a double click shows all. Keys: arrows move the crosshair through
//! strings and time (Ctrl: an hour, Home, End, Esc), with Shift the window; + and − zoom, 0 shows all.
class StringHeatMap : public QWidget, public Spoken
{
    Q_OBJECT
public:
    explicit StringHeatMap(QWidget *parent = nullptr);

    //! [\a from, \a to]: UTC ms of the whole.
    void setMatrix(const StringMatrix &matrix, StringQuantity quantity, qint64 from, qint64 to);
    const StringMatrix &matrix() const { return m_matrix; }
    void setZone(const QTimeZone &zone);
    void setLongestGap(qint64 milliseconds);
    void setFormatter(const Formatter &formatter);
    //! Shown in place of the map; empty to show it.
    void setMessage(const QString &message);
    const PlotWindow &window() const { return m_window; }
    QRectF plot() const { return m_plot; }

    //! Row of the crosshair and sample; −1 and −1 if it is hidden.
    int currentRow() const { return m_row; }
    int currentSample() const { return m_sample; }
    void setCurrent(int row, int sample);
    //! The cell in words; without one what the map shows.
    QString readout() const;
    QAccessible::Role spokenRole() const override { return QAccessible::Chart; }
    QString spokenValue() const override { return readout(); }
    QSize sizeHint() const override { return {720, 360}; }
    QSize minimumSizeHint() const override { return {260, 180}; }
    //! The map with its legend, light whatever the theme.
    void paintFile(QPainter &painter, const QSize &size, const QString &title) const;

Q_SIGNALS:
    void currentChanged(int row, int sample);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QRectF plotFor(const QRectF &area) const;
    void layOut();
    void apply(bool isChanged);
    void hover(const QPointF &position);
    qint64 timeAt(qreal x) const;
    int nearestSample(qint64 at) const;
    bool takeKey(int key, Qt::KeyboardModifiers modifiers);
    QString stringName(int row) const;
    QString cellText(int row, int sample) const;
    //! One pixel a column and row; transparent where nothing is known.
    QImage cells(int columns, bool isDark) const;
    void paintMap(QPainter &painter, const QRectF &plot, const QImage &cells,
                  const ChartColors &colors) const;
    void paintLegend(QPainter &painter, const QRectF &plot, const ChartColors &colors) const;
    QFont smallFont() const;

    StringMatrix m_matrix;
    StringQuantity m_quantity = StringQuantity::Current;
    PlotWindow m_window;
    QTimeZone m_zone = QTimeZone::utc();
    qint64 m_longestGap = 11 * 60'000;
    Formatter m_formatter;
    QString m_message;
    QRectF m_plot;
    QImage m_cells; //!< null: outdated
    bool m_hasDarkCells = false;
    int m_row = -1, m_sample = -1;
    bool m_isMoving = false;
    bool m_hasRing = false;
    qreal m_movedAt = 0;
};
