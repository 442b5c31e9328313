// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

//! Headings with the arrow of the sorting beside the words: on the side where the column has room, so that it
//! neither covers nor moves them.
class TreeHeaderView final : public QHeaderView
{
    Q_OBJECT
public:
    explicit TreeHeaderView(QWidget *parent = nullptr);

    //! Room that a heading needs.
    int widthOfHeading(const QString &heading) const;
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
};
