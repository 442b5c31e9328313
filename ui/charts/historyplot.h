// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/spoken.h"
#include "ui/charts/crosshair.h"
#include "ui/charts/historyscene.h"
#include "ui/format/formatter.h"

#include <QImage>
#include <QWidget>

#include <optional>

//! A history chart to work in. Mouse: the wheel zooms time at the pointer, with Shift the values; a drag
//! selects a span, with Shift a part of the values; the middle button, or Space and a drag, moves; a double
//! click shows all. Over a value axis the wheel zooms that axis alone. Keys: Left and Right move the
//! crosshair (Ctrl: an hour, Home, End, Esc), with Shift the window; Page Up and Page Down by a window; + and
//! − zoom at the crosshair; Up and Down zoom the values, with Shift move them; 0 shows all.
class HistoryPlot : public QWidget, public Spoken
{
    Q_OBJECT
public:
    explicit HistoryPlot(QWidget *parent = nullptr);

    //! Replaces what is shown within the whole [from, to] (UTC ms). The window stays if the whole does.
    void setPicture(const HistoryPicture &picture, qint64 from, qint64 to);
    void setSeriesVisible(int series, bool isVisible);
    void setZone(const QTimeZone &zone);
    void setLongestGap(qint64 milliseconds);
    void setFormatter(const Formatter &formatter);
    //! Shown in place of the chart; empty to show it.
    void setMessage(const QString &message);
    const QString &message() const { return m_message; }
    const HistoryScene &scene() const { return m_scene; }

    //! Sample under the crosshair; −1 if it is hidden.
    int crosshairIndex() const { return m_crosshair; }
    void setCrosshairIndex(int index);
    //! The crosshair's instant, values with units, states and alarms in words; else what the chart shows.
    QString readout() const;
    //! Shows this span (UTC ms) as far as it lies in the whole.
    void showSpan(qint64 from, qint64 to);
    void showAll();
    void zoomTime(double factor);
    QAccessible::Role spokenRole() const override { return QAccessible::Chart; }
    QString spokenValue() const override { return readout(); }
    QSize sizeHint() const override { return {720, 360}; }
    QSize minimumSizeHint() const override { return {260, 180}; }

Q_SIGNALS:
    void crosshairMoved(int index);
    //! Another part is on view.
    void windowChanged();

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
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Drag { None, Time, Values, Move };

    void apply(bool isChanged);
    void invalidate();
    void recolor();
    void refont();
    void showCrosshair();
    QList<Crosshair::Entry> entries() const;
    QString valueText(int series, int sample) const;
    int nearestSample(qint64 at) const;
    //! Marks that belong to the sample.
    QList<const TimeMark *> marksAt(int sample) const;
    void hover(const QPointF &position);
    QRectF dragRect() const;
    void endDrag();
    void dragMove(const QPointF &position);
    bool takeKey(int key, Qt::KeyboardModifiers modifiers);
    bool moveCrosshair(int key, Qt::KeyboardModifiers modifiers);
    void bringIntoView(qint64 at);
    int axisAt(const QPointF &position) const;
    void updatePicture(qreal scale);

    HistoryScene m_scene;
    Formatter m_formatter;
    Crosshair m_cross;
    QString m_message;
    int m_crosshair = -1;
    Drag m_drag = Drag::None;
    QPointF m_dragFrom, m_dragTo;
    bool m_isSpaceHeld = false;
    bool m_hasRing = false;
    QImage m_picture; //!< null: outdated
};
