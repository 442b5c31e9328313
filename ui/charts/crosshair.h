// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QRectF>
#include <QString>

//! A vertical line through one instant with a dot on each curve and a box with all values, in columns if
//! there are many: an overlay of its own, so that moving it never repaints the whole plot.
class Crosshair
{
public:
    struct Entry
    {
        QColor color;
        QString name;
        QString value;
        qreal y = 0; //!< of the dot, in plot coordinates
        bool hasValue = true; //!< no dot in a gap
    };
    struct Colors
    {
        QColor line, text, muted, box, border;
    };

    void setPlot(const QRectF &plot);
    void setColors(const Colors &colors);
    void setFont(const QFont &font);
    //! Shows it at \a x with a title (the time) and the entries.
    void showAt(qreal x, const QString &title, const QList<Entry> &entries);
    void conceal();
    bool isShown() const { return m_isShown; }

    //! What it covers; null if it is not shown.
    QRectF boundingRect() const;
    void paint(QPainter &painter) const;

private:
    void layOut();

    QRectF m_plot;
    Colors m_colors;
    QFont m_font;
    QFont m_boldFont;
    qreal m_x = 0;
    QString m_title;
    QList<Entry> m_entries;
    QRectF m_box;
    int m_rowCount = 0; //!< of one column of entries
    qreal m_columnWidth = 0;
    bool m_isShown = false;
};
