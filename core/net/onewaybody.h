// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

//! A request body that can be read once. Qt's HTTP layer silently sends a request again, POST or not, when
//! the connection closes before the answer; it can only do so if it can rewind the body. A command must not
//! be repeated, and a repeated query would miss in our books (`style.md` rule 7).
class OneWayBody : public QIODevice
{
public:
    explicit OneWayBody(const QByteArray &data)
        : m_data(data)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool seek(qint64) override { return false; }
    bool atEnd() const override { return m_position >= m_data.size() && QIODevice::atEnd(); }
    qint64 bytesAvailable() const override
    {
        return m_data.size() - m_position + QIODevice::bytesAvailable();
    }

protected:
    qint64 readData(char *target, qint64 capacity) override
    {
        const qint64 count = qMin(capacity, qint64(m_data.size()) - m_position);
        if (count <= 0)
            return -1;
        memcpy(target, m_data.constData() + m_position, size_t(count));
        m_position += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_data;
    qint64 m_position = 0;
};
