// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/controlpresenter.h"

#include <QCoreApplication>

//! Lists of the control dialogs as plain text.
class ControlWordLists
{
    Q_DECLARE_TR_FUNCTIONS(ControlWordLists)
public:
    static QString bullets(const QStringList &lines);
    //! "3 of 5 plants get the command"
    static QString countOf(const ControlPresenter &presenter);
    //! A line for each plant: whether it gets the command, and why not.
    static QString plants(const QList<ControlPresenter::PlantLine> &lines);
};
