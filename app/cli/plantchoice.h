// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QCoreApplication>
#include <QList>
#include <QStringList>

class PlantStore;

//! The plants that somebody means, named by code or by a name that only one of them has.
class PlantChoice
{
    Q_DECLARE_TR_FUNCTIONS(PlantChoice)
public:
    //! In the order of \a words, none twice; empty with \a problem if a word does not name exactly one plant.
    static QList<PlantCode> choose(const PlantStore &store, const QStringList &words, QString &problem);
};
