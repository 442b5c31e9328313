// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

enum class FieldGroup : quint8;
struct Field;
struct Reading;

//! Translated names of what the catalogues list; English of the catalogue where no translation is known.
class Labels
{
    Q_DECLARE_TR_FUNCTIONS(Labels)
public:
    //! "Inverter", "Battery", …; an unknown type by its number.
    static QString deviceType(int typeId);
    //! "PV3 Input Voltage"; an unknown key is its own label.
    static QString field(const Field &field);
    //! "Power", "Strings (DC)", …
    static QString fieldGroup(FieldGroup group);
    //! Name of a code of a state field; "Unknown (7)" for one that is not listed.
    static QString stateValue(const Field &field, int code);
    //! \a english of a catalogue, translated; itself if there is no translation.
    static QString catalogueText(const QString &english);
    //! A value that is no number and no text: "not available" if the device says so, "not sent" if the answer
    //! has no such key, "–" for an empty value.
    static QString presence(const Reading &reading);
};
