// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rowstate.h"

#include <QToolButton>

#include <functional>

struct StateLook;
struct ThemeColors;

//! A pill that switches the filter by one state or severity: its picture, its word if there is room, and how
//! many rows it would leave. Quiet until pressed.
class FilterChip : public QToolButton
{
    Q_OBJECT
public:
    using LookOf = std::function<StateLook(const ThemeColors &)>;

    explicit FilterChip(LookOf lookOf, QWidget *parent = nullptr);
    explicit FilterChip(RowState state, QWidget *parent = nullptr);

    //! None if it is about something else.
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
    LookOf m_lookOf;
    RowState m_state = RowState::None;
    QString m_count;
    bool m_isCompact = false;
};
