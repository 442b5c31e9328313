// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class FilterChip;

//! Filter chips side by side, in one row whatever the width: the words go first. Left and right walk along.
class ChipRow : public QWidget
{
    Q_OBJECT
public:
    explicit ChipRow(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void addChip(FilterChip *chip) { m_chips.append(chip); }
    const QList<FilterChip *> &chips() const { return m_chips; }
    //! To be called when counts or words have changed.
    void arrange();
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int widthWith(bool isCompact) const;

    QList<FilterChip *> m_chips;
};
