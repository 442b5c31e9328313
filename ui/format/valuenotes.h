// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

struct Field;

//! What a person should know about a field beyond label and unit: signs, misleading names, when it stays
//! empty.
namespace ValueNotes {

struct Note
{
    QString key; //!< of a series: its pattern, e.g. "pv{n}_u"
    QList<int> deviceTypes; //!< empty: of every type, and of plants
    const char *english; //!< translated in the context "ValueNotes"
};

const QList<Note> &all();
//! Translated; empty if there is nothing to know. \a typeId 0 is a plant.
QString noteOf(const Field &field, int typeId);

} // namespace ValueNotes
