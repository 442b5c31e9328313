// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace Simulation {

void JsonWriter::key(const char *name)
{
    separate();
    m_out.append('"');
    raw(name);
    m_out.append("\":", 2);
}

void JsonWriter::integer(qint64 value)
{
    m_out.append(QByteArray::number(value));
}

void JsonWriter::number(double value, int decimals)
{
    static constexpr qint64 powers[] = {1, 10, 100, 1000, 10000, 100000, 1000000};
    decimals = std::clamp(decimals, 0, 6);
    if (!std::isfinite(value)) {
        m_out.append("null", 4);
        return;
    }
    const double scaled = value * double(powers[decimals]);
    if (std::abs(scaled) > 9e15) {
        m_out.append(QByteArray::number(value, 'g', 15));
        return;
    }
    qint64 digits = std::llround(scaled);
    const bool negative = digits < 0;
    if (negative)
        digits = -digits;
    while (decimals > 1 && digits % 10 == 0) {
        digits /= 10;
        --decimals;
    }
    if (decimals == 0) {
        digits *= 10;
        decimals = 1;
    }
    char buffer[32];
    char *const end = buffer + sizeof buffer;
    char *position = end;
    do {
        *--position = char('0' + digits % 10);
        digits /= 10;
        if (--decimals == 0)
            *--position = '.';
    } while (digits > 0 || decimals >= 0);
    if (negative)
        *--position = '-';
    m_out.append(position, end - position);
}

void JsonWriter::string(const QString &text)
{
    static constexpr char hex[] = "0123456789abcdef";
    m_out.append('"');
    const QByteArray utf8 = text.toUtf8();
    for (const char character : utf8) {
        if (character == '"' || character == '\\') {
            m_out.append('\\');
            m_out.append(character);
        } else if (static_cast<unsigned char>(character) < 0x20) {
            m_out.append("\\u00", 4);
            m_out.append(hex[(character >> 4) & 0xf]);
            m_out.append(hex[character & 0xf]);
        } else {
            m_out.append(character);
        }
    }
    m_out.append('"');
}

void JsonWriter::stringOrNull(const QString &text)
{
    if (text.isEmpty())
        raw("null");
    else
        string(text);
}

void JsonWriter::value(const QJsonValue &value)
{
    // Only documents can be written by Qt 6.4: wrap the value and take the brackets off again.
    const QByteArray wrapped = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    m_out.append(wrapped.constData() + 1, wrapped.size() - 2);
}

} // namespace Simulation
