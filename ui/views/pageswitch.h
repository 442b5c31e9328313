// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

//! Switches between a few views of one subject ("Now | History"). One stop of the Tab key; the arrow keys
//! choose. currentChanged() tells; the words are set with setTabText() in whenTranslated().
class PageSwitch : public QTabBar
{
    Q_OBJECT
public:
    //! \a objectName ends in "PageSwitch".
    explicit PageSwitch(const QString &objectName, QWidget *parent = nullptr);

    //! Adds \a count choices without words yet.
    void addPages(int count);

protected:
    void tabLayoutChange() override;
};
