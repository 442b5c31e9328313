// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/simdjsonbody.h"

#include <charconv>
#include <cmath>

namespace {

// A parser keeps its buffers, so that each answer does not pay for fresh memory; a huge one is not kept.
constexpr size_t keptCapacity = 4 * 1024 * 1024;

simdjson::ondemand::parser &threadParser()
{
    thread_local simdjson::ondemand::parser parser;
    return parser;
}

} // namespace

SimdjsonBody::SimdjsonBody(const QByteArray &body)
    : m_body(body)
{
}

SimdjsonBody::~SimdjsonBody()
{
    if (threadParser().capacity() > keptCapacity)
        threadParser() = simdjson::ondemand::parser();
}

simdjson::simdjson_result<simdjson::ondemand::document> SimdjsonBody::start()
{
    if (m_body.capacity() >= m_body.size() + qsizetype(simdjson::SIMDJSON_PADDING)) {
        return threadParser().iterate(simdjson::padded_string_view(m_body.constData(), size_t(m_body.size()),
                                                                   size_t(m_body.capacity())));
    }
    if (m_copy.size() == 0)
        m_copy = simdjson::padded_string(m_body.constData(), size_t(m_body.size()));
    return threadParser().iterate(m_copy);
}

bool isAtEnd(simdjson::ondemand::document &document)
{
    return document.current_location().error() == simdjson::OUT_OF_BOUNDS;
}

Presence classifyText(std::string_view text, double &number)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    if (text.empty() || text == "null")
        return Presence::Null;
    if (text == "N/A")
        return Presence::NotAvailable;
    double value = 0;
    const char *end = text.data() + text.size();
    const std::from_chars_result result = std::from_chars(text.data(), end, value);
    if (result.ec != std::errc() || result.ptr != end || !std::isfinite(value))
        return Presence::Text;
    number = value;
    return Presence::Number;
}
