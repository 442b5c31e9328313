// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

//! A widget that paints what it says: gives a screen reader its role and, in words, its value. Name and description
//! are the widget's accessibleName and accessibleDescription.
class Spoken
{
public:
    Spoken();
    virtual ~Spoken();
    Spoken(const Spoken &) = delete;
    Spoken &operator=(const Spoken &) = delete;

    virtual QAccessible::Role spokenRole() const = 0;
    virtual QString spokenValue() const = 0;
};

//! Tells a running screen reader that the value of \a widget, which is a Spoken, has changed.
void announceValue(QWidget *widget);
