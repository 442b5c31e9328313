// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

//! Lays widgets out like words: from the start of the line, in as many lines as they need.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    //! Returns the height; \a isMeant: places the items too.
    int place(const QRect &rect, bool isMeant) const;

    QList<QLayoutItem *> m_items;
};
