// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QtEndian>

#include <bit>

//! Writes whole numbers in as few bytes as they need, least significant seven bits first.
class ByteWriter
{
public:
    void byte(quint8 value) { m_bytes.append(char(value)); }
    void number(quint64 value)
    {
        while (value >= 0x80) {
            byte(quint8(value | 0x80));
            value >>= 7;
        }
        byte(quint8(value));
    }
    //! Small in amount means few bytes, whatever the sign.
    void difference(qint64 value) { number((quint64(value) << 1) ^ quint64(value >> 63)); }
    void real(double value)
    {
        char bytes[8];
        qToLittleEndian(std::bit_cast<quint64>(value), bytes);
        m_bytes.append(bytes, 8);
    }
    void text(const QString &value)
    {
        const QByteArray utf8 = value.toUtf8();
        number(quint64(utf8.size()));
        m_bytes.append(utf8);
    }
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

//! Reads them back; after anything that does not fit isOk() is false and everything reads as 0.
class ByteReader
{
public:
    explicit ByteReader(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }
    bool isOk() const { return m_isOk; }
    bool isAtEnd() const { return m_at == m_bytes.size(); }
    qsizetype left() const { return m_bytes.size() - m_at; }
    void spoil() { m_isOk = false; }

    quint8 byte()
    {
        if (!m_isOk || m_at >= m_bytes.size()) {
            m_isOk = false;
            return 0;
        }
        return quint8(m_bytes.at(m_at++));
    }
    quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const quint8 next = byte();
            value |= quint64(next & 0x7f) << shift;
            if (!(next & 0x80))
                return m_isOk ? value : 0;
        }
        m_isOk = false;
        return 0;
    }
    //! A number that must not exceed \a most.
    qsizetype count(qsizetype most)
    {
        const quint64 value = number();
        if (value <= quint64(most))
            return qsizetype(value);
        m_isOk = false;
        return 0;
    }
    qint64 difference()
    {
        const quint64 value = number();
        return qint64(value >> 1) ^ -qint64(value & 1);
    }
    double real()
    {
        if (!m_isOk || left() < 8) {
            m_isOk = false;
            return 0;
        }
        const quint64 bits = qFromLittleEndian<quint64>(m_bytes.constData() + m_at);
        m_at += 8;
        return std::bit_cast<double>(bits);
    }
    QString text()
    {
        const qsizetype size = count(left());
        const QString value = QString::fromUtf8(m_bytes.constData() + m_at, m_isOk ? size : 0);
        m_at += size;
        return value;
    }

private:
    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    bool m_isOk = true;
};
