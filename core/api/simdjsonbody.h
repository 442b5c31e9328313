// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reading.h"

#include <QByteArray>

#include <simdjson.h>

//! A body ready for simdjson, with the parser of this thread. Only one at a time per thread; for .cpp files
//! of core/api only.
class SimdjsonBody
{
public:
    explicit SimdjsonBody(const QByteArray &body);
    ~SimdjsonBody();
    SimdjsonBody(const SimdjsonBody &) = delete;
    SimdjsonBody &operator=(const SimdjsonBody &) = delete;

    //! Starts reading from the front.
    simdjson::simdjson_result<simdjson::ondemand::document> start();

private:
    const QByteArray &m_body;
    simdjson::padded_string m_copy; // only if the body itself has no room behind its end
};

//! True once everything has been read: nothing follows the last closing brace.
bool isAtEnd(simdjson::ondemand::document &document);

//! Reads a number sent as text (C locale) and the words for "no value"; anything else is Presence::Text.
//! \a number is only set for Presence::Number.
Presence classifyText(std::string_view text, double &number);
