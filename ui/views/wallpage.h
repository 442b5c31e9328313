// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/plantfacts.h"

#include <QFont>
#include <QRectF>

class QPainter;
struct ThemeColors;

//! One plant across a whole screen, to be read from four metres: who and where, four big figures with their
//! direction, the flow as a picture, today's energy. Everything grows with the screen.
class WallPage
{
    Q_DECLARE_TR_FUNCTIONS(WallPage)
public:
    //! \a account is shown beside the place if it is not empty. \a now is UTC ms.
    WallPage(const PlantFacts &facts, const QString &account, const Formatter &formatter, qint64 now);

    //! Fills \a screen except FooterHeight (scaled like the rest) at its bottom.
    void paint(QPainter &painter, const QRectF &screen, const ThemeColors &colors) const;
    //! All that is shown, in words.
    QString description() const;
    //! How much bigger than on a screen of 1920 × 1080 (or upright 1080 × 1920) things are.
    static qreal scaleFor(const QSizeF &screen);
    //! Draws a line in the largest letters up to \a pixels that fit; cuts it if half of that is too wide.
    static void drawFitted(QPainter &painter, const QRectF &area, int alignment, const QString &text,
                           int pixels, QFont::Weight weight = QFont::Normal);
    //! Height at the bottom that the page leaves free.
    static constexpr qreal FooterHeight = 72;

private:
    void paintHeader(QPainter &painter, const QRectF &area, const ThemeColors &colors, bool isUpright) const;
    void paintState(QPainter &painter, const QRectF &area, const ThemeColors &colors, bool isLeft) const;
    void paintTile(QPainter &painter, const QRectF &area, const PlantFacts::Power &power,
                   const ThemeColors &colors) const;
    void paintFlow(QPainter &painter, const QRectF &area, const ThemeColors &colors) const;
    void paintToday(QPainter &painter, const QRectF &area, const ThemeColors &colors) const;

    PlantFacts m_facts;
    QString m_account;
    Formatter m_formatter;
    qint64 m_now;
};
