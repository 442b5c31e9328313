// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/plantreport.h"

#include <QRectF>
#include <QSizeF>

class QPagedPaintDevice;
class QPainter;
struct ThemeColors;

//! Lays a report out on pages of any size, in the light colours, and draws them. Lengths are 1/96 inch.
class PlantSheet
{
    Q_DECLARE_TR_FUNCTIONS(PlantSheet)
public:
    //! \a room is what a page has inside its margins, in inches.
    PlantSheet(const PlantReport &report, const QSizeF &room);

    int pageCount() const { return int(m_pages.size()); }
    //! Draws a page (from 0 on) at the origin of \a painter.
    void paintPage(QPainter &painter, int number) const;
    //! Draws all pages. \a device has its page set up; \a painter is active on it.
    static void print(const PlantReport &report, QPagedPaintDevice &device, QPainter &painter);

private:
    //! A part that stays on one page.
    struct Block
    {
        qreal height = 0;
        qreal stretch = 0; //!< takes up to this much more if the page has it
        void (PlantSheet::*paint)(QPainter &, const QRectF &) const = nullptr;
    };

    QList<Block> blocks() const;
    void paintBlocks(QPainter &painter, const QList<Block> &blocks) const;
    //! Returns where the rest may begin.
    qreal paintHeading(QPainter &painter, const QRectF &area, const QString &text) const;
    void paintHeader(QPainter &painter, const QRectF &area) const;
    void paintPowers(QPainter &painter, const QRectF &area) const;
    void paintFlowAndEnergies(QPainter &painter, const QRectF &area) const;
    void paintChart(QPainter &painter, const QRectF &area) const;
    void paintFooter(QPainter &painter, int number) const;

    const PlantReport m_report;
    const ThemeColors &m_colors;
    qreal m_scale = 1;
    QSizeF m_page;
    QList<QList<Block>> m_pages;
};
