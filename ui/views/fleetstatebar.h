// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rowstate.h"

#include <QHash>
#include <QWidget>

class FilterChip;

//! How many plants are in which state; a click leaves only these in the table. Wraps where it is narrow.
class FleetStateBar : public QWidget
{
    Q_OBJECT
public:
    explicit FleetStateBar(QWidget *parent = nullptr);

    //! States nobody is in have no chip, unless it is pressed.
    void setCounts(const QHash<RowState, int> &counts, const QLocale &locale);
    RowStates states() const;
    void setStates(RowStates states);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void statesChanged(RowStates states);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    //! Places the chips if \a isReal; returns the height.
    int arrange(int width, bool isReal) const;

    QList<FilterChip *> m_chips;
    QHash<RowState, int> m_counts;
    bool m_isSetting = false;
};
