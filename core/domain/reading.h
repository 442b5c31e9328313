// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

//! What the service said about one value. Absent is not zero (style rule 13).
enum class Presence : quint8 {
    Missing, //!< the key was not in the answer, or no answer came yet
    Null, //!< JSON null, "" or the text "null"
    NotAvailable, //!< the text "N/A": the device says the value is invalid
    Text, //!< a text that is no number, or a nested object; see the row's texts
    Number //!< a number, or a number sent as text
};

//! One value of a device or plant in the unit of its catalogue entry.
struct Reading
{
    Presence presence = Presence::Missing;
    double number = 0.0; //!< only meaningful if presence == Number
    QString text; //!< only filled if presence == Text

    std::optional<double> value() const
    {
        return presence == Presence::Number ? std::optional<double>(number) : std::nullopt;
    }
    friend bool operator==(const Reading &, const Reading &) = default;
};
