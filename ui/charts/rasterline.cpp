// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/rasterline.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace {

//! \a alpha: 0 to 256.
QRgb blended(QRgb under, QRgb over, uint alpha)
{
    constexpr uint Outer = 0x00ff00ff; // two channels at once
    const uint redBlue = ((under & Outer) * (256 - alpha) + (over & Outer) * alpha) >> 8;
    const uint green = (((under >> 8) & 0xff) * (256 - alpha) + ((over >> 8) & 0xff) * alpha) >> 8;
    return 0xff000000 | (redBlue & Outer) | (green << 8);
}

//! A straight piece of a line and how much of a pixel it covers. Whole numbers count in 1/65536 of a pixel.
struct Piece
{
    static constexpr float One = 65536.0F;

    float x, y; //!< start
    float left, right, top, bottom; //!< of all it can touch
    float alongX, alongY; //!< unit vector
    float slope, tall; //!< rows a column; half the rows it covers in a column
    int half, edge, most; //!< length / 2; reach; greatest coverage

    Piece(const RasterPoint &from, const RasterPoint &to, float radius)
        : x(from.x)
        , y(from.y)
    {
        const float dx = to.x - from.x;
        const float dy = to.y - from.y;
        const float length = std::sqrt(dx * dx + dy * dy);
        const float reach = radius + 0.5F;
        alongX = length < 1e-3F ? 1.0F : dx / length;
        alongY = length < 1e-3F ? 0.0F : dy / length;
        left = from.x - reach;
        right = to.x + reach;
        top = std::min(from.y, to.y) - reach;
        bottom = std::max(from.y, to.y) + reach;
        const bool isUpright = alongX < 1e-3F;
        slope = isUpright ? 0.0F : alongY / alongX;
        tall = isUpright ? bottom - top : reach / alongX;
        half = int(length / 2.0F * One);
        edge = int(reach * One);
        most = radius < 0.5F ? int(512.0F * radius) : 256; // hair lines are pale, not thin
    }

    //! Raises the coverage (0 to 256) of the pixels of the column at \a px, the first one at \a py, to that
    //! of the piece, by the distance of their centres. Round ends: pieces join seamlessly. Without branches
    //! and roots: compilers turn this into vector code.
    void cover(int *cells, int count, float px, float py) const
    {
        const int stepAlong = int(alongY * One);
        const int stepAcross = int(alongX * One);
        int along = int(((px - x) * alongX + (py - y) * alongY) * One) - half;
        int across = int(((py - y) * alongX - (px - x) * alongY) * One);
        for (int i = 0; i < count; ++i) {
            const int beside = std::abs(across);
            const int outside = std::abs(along) - half;
            const int beyond = outside > 0 ? outside : 0;
            const int greater = beside > beyond ? beside : beyond;
            const int lesser = beside + beyond - greater;
            const int covered = (edge - greater - (lesser >> 2) - (lesser >> 3)) >> 8; // within 7 %
            const int limited = covered < most ? covered : most;
            cells[i] = limited > cells[i] ? limited : cells[i];
            along += stepAlong;
            across += stepAcross;
        }
    }
};

//! The part of a line within left … right and top … bottom; false if there is none, or no such line. Where a
//! chart is zoomed, lines come from far outside, farther than the whole numbers of a Piece reach.
bool clipTo(RasterPoint &from, RasterPoint &to, float left, float right, float top, float bottom)
{
    const double dx = double(to.x) - double(from.x);
    const double dy = double(to.y) - double(from.y);
    double begin = 0;
    double end = 1;
    const auto cut = [&](double step, double room) {
        if (step == 0)
            return room >= 0;
        const double at = room / step;
        if (step < 0)
            begin = std::max(begin, at);
        else
            end = std::min(end, at);
        return begin <= end;
    };
    if (!std::isfinite(dx) || !std::isfinite(dy) || !cut(-dx, double(from.x - left))
        || !cut(dx, double(right - from.x)) || !cut(-dy, double(from.y - top))
        || !cut(dy, double(bottom - from.y)))
        return false;
    const RasterPoint start = from;
    from.x = float(start.x + dx * begin);
    from.y = float(start.y + dy * begin);
    to.x = float(start.x + dx * end);
    to.y = float(start.y + dy * end);
    return true;
}

} // namespace

LineRaster::LineRaster(QImage &image, const QRect &clip)
    : m_bytes(image.bits())
    , m_bytesPerLine(image.bytesPerLine())
    , m_height(image.height())
    , m_clip(clip & image.rect())
{
    Q_ASSERT(image.format() == QImage::Format_RGB32);
}

void LineRaster::fillSpan(int y, int begin, int end, QRgb color, uint alpha)
{
    if (y < m_clip.top() || y > m_clip.bottom())
        return;
    // Four pixels at once, byte by byte without branches: compilers turn this into vector code.
    constexpr int Block = 16;
    const quint16 under = quint16(256 - alpha);
    std::array<quint16, Block> over;
    for (size_t i = 0; i < Block; ++i)
        over[i] = quint16(reinterpret_cast<const uchar *>(&color)[i % 4] * alpha + 127);
    uchar *byte = m_bytes + y * m_bytesPerLine + qsizetype(begin) * 4;
    const uchar *last = byte + qsizetype(end - begin) * 4;
    for (; last - byte >= Block; byte += Block) {
        for (size_t i = 0; i < Block; ++i)
            byte[i] = uchar((byte[i] * under + over[i]) >> 8);
    }
    for (size_t i = 0; byte < last; ++byte, ++i)
        *byte = uchar((*byte * under + over[i]) >> 8);
}

void LineRaster::fill(std::span<const RasterPoint> points, const RasterInk &ink, float opacity)
{
    if (m_clip.isEmpty())
        return;
    const uint alpha = uint(std::lround(std::clamp(opacity, 0.0F, 1.0F) * 256.0F));
    const QRgb above = ink.above.rgb();
    const QRgb below = ink.below.rgb();
    const int zero = int(std::clamp(std::floor(ink.zero + 0.5F), 0.0F, float(m_height)));
    // Open spans: where each row began to lie within the area. The total work is the line's ups and downs.
    const int height = m_height;
    std::vector<int> begun(size_t(height), 0);
    int edge = zero; // the row where the column before ends, zero if it is empty
    const auto moveTo = [&](int next, int column) {
        const auto close = [&](int from, int to, QRgb color) { // rows from … to - 1
            for (int y = from; y < to; ++y)
                fillSpan(y, begun[size_t(y)], column, color, alpha);
        };
        const auto open = [&](int from, int to) {
            std::fill(begun.begin() + from, begun.begin() + to, column);
        };
        const int oldTop = std::min(edge, zero);
        const int newTop = std::min(next, zero);
        close(oldTop, newTop, above);
        if (newTop < oldTop)
            open(newTop, oldTop);
        const int oldBottom = std::max(edge, zero);
        const int newBottom = std::max(next, zero);
        close(newBottom, oldBottom, below);
        if (newBottom > oldBottom)
            open(oldBottom, newBottom);
        edge = next;
    };
    const int left = m_clip.left();
    const int right = m_clip.right() + 1;
    int column = left;
    for (size_t i = 1; i < points.size(); ++i) {
        const RasterPoint &from = points[i - 1];
        const RasterPoint &to = points[i];
        if (!to.joinsPrevious || to.x <= from.x)
            continue;
        // Columns whose centre lies within [from, to).
        const int first = int(std::clamp(std::ceil(from.x - 0.5F), float(left), float(right)));
        const int end = int(std::clamp(std::ceil(to.x - 0.5F), float(left), float(right)));
        if (first >= end)
            continue;
        if (column < first)
            moveTo(zero, column);
        const float slope = (to.y - from.y) / (to.x - from.x);
        for (int c = first; c < end; ++c) {
            const float y = from.y + (float(c) + 0.5F - from.x) * slope;
            const int row = int(std::clamp(std::floor(y + 0.5F), 0.0F, float(height)));
            if (row != edge)
                moveTo(row, c);
        }
        column = end;
    }
    moveTo(zero, column);
}

void LineRaster::stroke(std::span<const RasterPoint> points, const RasterInk &ink, float width,
                        float dotRadius)
{
    if (m_clip.isEmpty() || points.empty())
        return;
    std::vector<Piece> pieces;
    pieces.reserve(points.size());
    const float margin = 2.0F * (std::max(width / 2.0F, dotRadius) + 1.0F);
    for (size_t i = 0; i < points.size(); ++i) {
        const bool joinsNext = i + 1 < points.size() && points[i + 1].joinsPrevious;
        if (!joinsNext && points[i].joinsPrevious)
            continue;
        RasterPoint from = points[i];
        RasterPoint to = joinsNext ? points[i + 1] : from; // a lonely value would be invisible as a line
        // Cut at the image, not at the clip: a strip is to look the same as the whole.
        if (clipTo(from, to, -margin, float(m_bytesPerLine / qsizetype(sizeof(QRgb))) + margin, -margin,
                   float(m_height) + margin))
            pieces.emplace_back(from, to, joinsNext ? width / 2.0F : dotRadius);
    }
    const float zero = std::floor(ink.zero + 0.5F);
    const QRgb above = ink.above.rgb();
    const QRgb below = ink.below.rgb();
    const int rowCount = m_clip.height();
    // One column after the other; where pieces overlap, the greater coverage counts, not both.
    std::vector<int> covered(size_t(rowCount), 0);
    const float widest = std::max(width / 2.0F, dotRadius) + 0.5F;
    const auto rowOf = [&](float y) { return std::clamp(int(y) - m_clip.top(), 0, rowCount); };
    size_t firstPiece = 0;
    for (int column = m_clip.left(); column <= m_clip.right(); ++column) {
        const float center = float(column) + 0.5F;
        while (firstPiece < pieces.size() && pieces[firstPiece].right < center)
            ++firstPiece;
        int low = rowCount;
        int high = 0;
        for (size_t i = firstPiece; i < pieces.size() && pieces[i].x - widest <= center; ++i) {
            const Piece &piece = pieces[i];
            if (piece.right < center || piece.left > center)
                continue;
            const float middle = piece.y + (center - piece.x) * piece.slope;
            const int begin = rowOf(std::max(piece.top, middle - piece.tall));
            const int end = rowOf(std::min(piece.bottom, middle + piece.tall) + 1.0F);
            if (begin >= end)
                continue;
            low = std::min(low, begin);
            high = std::max(high, end);
            piece.cover(covered.data() + begin, end - begin, center, float(begin + m_clip.top()) + 0.5F);
        }
        for (int row = low; row < high; ++row) {
            const uint alpha = uint(covered[size_t(row)]);
            covered[size_t(row)] = 0;
            if (alpha == 0)
                continue;
            const int y = row + m_clip.top();
            QRgb &pixel = reinterpret_cast<QRgb *>(m_bytes + y * m_bytesPerLine)[column];
            pixel = blended(pixel, float(y) < zero ? above : below, alpha);
        }
    }
}
