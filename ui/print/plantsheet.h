// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/plantreport.h"

class QPagedPaintDevice;
class QPainter;
class QRectF;
struct ThemeColors;

//! Lays a report out on pages of any size, in the light colours, and draws them. Lengths are 1/96 inch.
class PlantSheet
{
    Q_DECLARE_TR_FUNCTIONS(PlantSheet)
public:
    explicit PlantSheet(const PlantReport &report);

    //! \a device has its page set up; \a painter is active on it.
    void paint(QPagedPaintDevice &device, QPainter &painter) const;

private:
    //! A part that stays on one page.
    struct Block
    {
        qreal height = 0;
        qreal stretch = 0; //!< takes up to this much more if the page has it
        void (PlantSheet::*paint)(QPainter &, const QRectF &) const = nullptr;
    };

    QList<Block> blocks() const;
    void paintPage(QPainter &painter, const QRectF &page, const QList<Block> &blocks) const;
    //! Returns where the rest may begin.
    qreal paintHeading(QPainter &painter, const QRectF &area, const QString &text) const;
    void paintHeader(QPainter &painter, const QRectF &area) const;
    void paintPowers(QPainter &painter, const QRectF &area) const;
    void paintFlowAndEnergies(QPainter &painter, const QRectF &area) const;
    void paintChart(QPainter &painter, const QRectF &area) const;
    void paintFooter(QPainter &painter, const QRectF &page, int number, int count) const;

    const PlantReport m_report;
    const ThemeColors &m_colors;
};
