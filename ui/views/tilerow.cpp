// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/tilerow.h"

#include "ui/views/theme.h"
#include "ui/views/tile.h"

#include <QEvent>
#include <QGridLayout>

namespace {
constexpr int gap = Grid::unit + Grid::half;
}

TileRow::TileRow(const QList<Tile *> &tiles, QWidget *parent)
    : QWidget(parent)
    , m_tiles(tiles)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(gap);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    for (Tile *tile : tiles)
        tile->setParent(this);
    arrange();
}

int TileRow::wantedColumns() const
{
    int count = 0;
    int needed = 0;
    for (const Tile *tile : m_tiles) {
        if (tile->isHidden())
            continue;
        ++count;
        needed = qMax(needed, tile->neededWidth());
    }
    int columns = qMax(1, count);
    while (columns > 1 && columns * needed + (columns - 1) * gap > width())
        columns = (columns + 1) / 2;
    return columns;
}

void TileRow::arrange()
{
    QList<Tile *> shown;
    for (Tile *tile : m_tiles) {
        if (!tile->isHidden())
            shown << tile;
    }
    const int columns = wantedColumns();
    if (columns == m_columns && shown == m_placed)
        return;
    for (int column = 0; column < m_tiles.size(); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    for (Tile *tile : m_tiles)
        m_grid->removeWidget(tile);
    for (qsizetype i = 0; i < shown.size(); ++i)
        m_grid->addWidget(shown.at(i), int(i) / columns, int(i) % columns);
    m_columns = columns;
    m_placed = shown;
}

void TileRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

//! A longer figure, a tile more or less.
bool TileRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}
