// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rowstate.h"

#include <QToolButton>

//! A pill that switches the filter by one state: its picture, its word if there is room, and how many plants
//! it would leave. Quiet until pressed.
class FilterChip : public QToolButton
{
    Q_OBJECT
public:
    explicit FilterChip(RowState state, QWidget *parent = nullptr);

    RowState state() const { return m_state; }
    void setCount(const QString &count);
    //! Without the word; the tool tip and the accessible name still have it.
    void setCompact(bool isCompact);
    int widthWith(bool isCompact) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RowState m_state;
    QString m_count;
    bool m_isCompact = false;
};
