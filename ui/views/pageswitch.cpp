// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pageswitch.h"

PageSwitch::PageSwitch(const QString &objectName, QWidget *parent)
    : QTabBar(parent)
{
    setObjectName(objectName);
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideNone);
    setUsesScrollButtons(false);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PageSwitch::addPages(int count)
{
    for (int page = 0; page < count; ++page)
        addTab({});
}

//! Words came, or a choice went: a layout around has the old size.
void PageSwitch::tabLayoutChange()
{
    QTabBar::tabLayoutChange();
    updateGeometry();
}
