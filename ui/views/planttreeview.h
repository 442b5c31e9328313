// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QTreeView>

//! A tree whose rows are all of one height and never edited, so that changed values only need a repaint. The
//! base class looks up the rectangle of every changed cell, which takes four times as long as the repaint of
//! a poll.
class PlantTreeView final : public QTreeView
{
public:
    using QTreeView::QTreeView;

    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles = {}) override
    {
        if (QAccessible::isActive())
            QTreeView::dataChanged(topLeft, bottomRight, roles); // tells the screen reader as well
        else
            viewport()->update();
    }

protected:
    //! The base class makes the first row current if none is, and would so leave the page that is shown
    //! whenever a filter hides its row.
    void focusInEvent(QFocusEvent *event) override
    {
        QAbstractScrollArea::focusInEvent(event);
        viewport()->update();
    }
};
