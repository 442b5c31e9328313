// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class Tile;

//! Tiles side by side in columns of one width; where the room is too small for a figure, in more rows: four,
//! two, one in a row.
class TileRow : public QWidget
{
    Q_OBJECT
public:
    explicit TileRow(const QList<Tile *> &tiles, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    int wantedColumns() const;
    void arrange();

    QList<Tile *> m_tiles;
    QGridLayout *m_grid;
    QList<Tile *> m_placed; //!< that are visible, as they lie now
    int m_columns = 0;
};
