// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/spoken.h"
#include "ui/format/formatter.h"
#include "ui/models/wallcycle.h"
#include "ui/views/wallkeys.h"
#include "ui/views/wallpage.h"

#include <QPixmap>
#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

#include <optional>

class Clock;

//! A full screen that walks through the plants of all accounts by itself, for a wall in the hall. Closing it
//! is all that leaving does.
class WallDisplay : public QWidget, public Spoken
{
    Q_OBJECT
public:
    static constexpr int DefaultSeconds = 30;

    explicit WallDisplay(const Clock &clock, QWidget *parent = nullptr);

    WallCycle &cycle() { return m_cycle; }
    void setFormatter(const Formatter &formatter);
    //! How long it stays at a plant.
    void setSeconds(int seconds);
    //! No fading from plant to plant.
    void setReducedMotion(bool isReduced) { m_isReducedMotion = isReduced; }
    bool isPaused() const { return m_isPaused; }
    bool isFading() const { return m_fade.state() == QVariantAnimation::Running; }

    QAccessible::Role spokenRole() const override { return QAccessible::Graphic; }
    QString spokenValue() const override { return m_spoken; }

Q_SIGNALS:
    //! It is on the screen, or has left it.
    void shownChanged(bool isShown);

public Q_SLOTS:
    void next();
    void previous();
    void togglePause();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildActions();
    void obey(WallKey::Command command);
    void showCurrent();
    void startTurn();
    void showPointer();
    void hidePointer();
    void refresh();
    QString nothingWords() const;
    QString pointerHint() const;
    void paintAll(QPainter &painter) const;
    void paintFooter(QPainter &painter) const;
    void paintDots(QPainter &painter, const QRectF &area) const;

    const Clock &m_clock;
    Formatter m_formatter;
    WallCycle m_cycle;
    QTimer m_turn; // on to the next plant
    QTimer m_tick; // ages and the local time
    QTimer m_stillness; // of the pointer
    QVariantAnimation m_fade;
    std::optional<WallPage> m_page; // of the current plant; nothing if there is none
    QPixmap m_before; // fading out
    QString m_spoken;
    int m_seconds = DefaultSeconds;
    bool m_isPaused = false;
    bool m_isPointerShown = true;
    bool m_isReducedMotion = false;
};
