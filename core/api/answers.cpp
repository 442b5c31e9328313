// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/answers.h"

#include "core/domain/codedvalue.h"

#include <algorithm>

Reading ReadingTable::at(int row, int column) const
{
    if (row < 0 || row >= m_rowCount || column < 0 || column >= m_keys.size())
        return {};
    const double value = cell(row, column);
    Reading reading;
    reading.presence = CodedValue::presenceOf(value);
    if (reading.presence == Presence::Number)
        reading.number = value;
    else if (reading.presence == Presence::Text)
        reading.text = text(row, column);
    return reading;
}

int ReadingTable::addColumn(const QString &key)
{
    if (const int existing = columnOf(key); existing >= 0)
        return existing;
    const int column = int(m_keys.size());
    if (column == m_stride)
        widen(std::max(16, m_stride * 2));
    m_keys.append(key);
    m_columns.insert(key, column);
    return column;
}

int ReadingTable::addRow()
{
    m_cells.insert(m_cells.size(), m_stride, CodedValue::encode(Presence::Missing));
    return m_rowCount++;
}

void ReadingTable::widen(int stride)
{
    QList<double> cells(qsizetype(m_rowCount) * stride, CodedValue::encode(Presence::Missing));
    const qsizetype kept = std::min<qsizetype>(m_keys.size(), stride);
    for (qsizetype row = 0; row < m_rowCount; ++row)
        std::copy_n(m_cells.constData() + row * m_stride, kept, cells.data() + row * stride);
    m_cells = std::move(cells);
    m_stride = stride;
}

void ReadingTable::setCell(int row, int column, double cell)
{
    if (!m_texts.isEmpty())
        m_texts.remove({row, column});
    m_cells.data()[size_t(row) * m_stride + column] = cell;
}

void ReadingTable::setNumber(int row, int column, double value)
{
    setCell(row, column, value);
}

void ReadingTable::setPresence(int row, int column, Presence presence)
{
    setCell(row, column, CodedValue::encode(presence));
}

void ReadingTable::setText(int row, int column, const QString &text)
{
    setCell(row, column, CodedValue::encode(Presence::Text));
    m_texts.insert({row, column}, text);
}

ReadingTable ReadingTable::selected(const QList<int> &rows) const
{
    ReadingTable table;
    table.m_rowCount = int(rows.size());
    table.m_stride = int(m_keys.size());
    table.m_keys = m_keys;
    table.m_columns = m_columns;
    table.m_cells.resize(rows.size() * m_keys.size());
    double *to = table.m_cells.data();
    for (int row : rows)
        to = std::copy_n(rowCells(row), m_keys.size(), to);
    if (m_texts.isEmpty())
        return table;
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < m_keys.size(); ++column) {
            const auto text = m_texts.constFind({rows.at(row), column});
            if (text != m_texts.constEnd())
                table.m_texts.insert({row, column}, *text);
        }
    }
    return table;
}

void ReadingTable::squeeze()
{
    if (m_stride != m_keys.size())
        widen(int(m_keys.size()));
    m_cells.squeeze();
}
