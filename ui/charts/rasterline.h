// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>

#include <span>

//! A corner of a line in device pixels. x never falls along a line.
struct RasterPoint
{
    float x = 0, y = 0;
    bool joinsPrevious = false; //!< false: a new line starts here
};

//! Colours on both sides of zero.
struct RasterInk
{
    QColor above, below;
    float zero = 0; //!< device y of zero
};

//! Draws straight into the pixels of an opaque RGB32 image. A line of a chart is a function of x, which makes
//! it far cheaper than an outline of any shape: QPainter needs three times as long for antialiased lines of
//! 2 px and splits translucent areas over threads that cost more than the area (performance.md §1). What is
//! drawn between the columns \a left (included) and \a right (excluded) does not depend on these.
class LineRaster
{
public:
    LineRaster(QImage &image, const QRect &clip);

    //! Blends the area between the line and zero with the ink at \a opacity (0 to 1).
    void fill(std::span<const RasterPoint> points, const RasterInk &ink, float opacity);
    //! Draws the antialiased line \a width device pixels wide, and dots of \a dotRadius for lonely values.
    void stroke(std::span<const RasterPoint> points, const RasterInk &ink, float width, float dotRadius);

private:
    void fillSpan(int y, int begin, int end, QRgb color, uint alpha);

    uchar *m_bytes;
    qsizetype m_bytesPerLine;
    int m_height;
    QRect m_clip;
};
