// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <cstring>

namespace Simulation {

//! Appends raw JSON to a byte array: no tree in between, because an answer about 100 inverters has 10,000
//! values.
class JsonWriter
{
public:
    explicit JsonWriter(QByteArray &out)
        : m_out(out)
    {
    }

    void raw(const char *text) { m_out.append(text, static_cast<qsizetype>(std::strlen(text))); }
    void raw(const QByteArray &text) { m_out.append(text); }
    void raw(char character) { m_out.append(character); }

    //! A comma, unless this is the first member or element after an opening bracket.
    void separate()
    {
        const char last = m_out.isEmpty() ? '{' : m_out.back();
        if (last != '{' && last != '[')
            m_out.append(',');
    }
    //! "name": with the comma before it if one is due; the name must not need escaping.
    void key(const char *name);

    void integer(qint64 value);
    //! At most so many decimals (0 to 6), at least one, as Java prints doubles; null if not finite.
    void number(double value, int decimals);
    void string(const QString &text);
    //! Null for an empty text.
    void stringOrNull(const QString &text);
    void value(const QJsonValue &value);

private:
    QByteArray &m_out;
};

} // namespace Simulation
