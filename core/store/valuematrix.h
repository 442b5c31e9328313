// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/answers.h"

#include <functional>
#include <vector>

struct StoredTable;

//! The latest values of all devices of one type (or of all plants): a matrix of doubles, texts aside. Tells
//! what changed at the catalogue's decimals, so that a poll without news changes nothing.
class ValueMatrix
{
public:
    //! Decimals of a key; asked once a key.
    using DecimalsOf = std::function<int(const QString &key)>;

    explicit ValueMatrix(DecimalsOf decimalsOf);

    int addRow();
    //! The row may be handed out again.
    void freeRow(int row);

    //! Our column of each key of \a keys, new ones added.
    QList<int> mapColumns(const QStringList &keys);
    //! Replaces the row by a row of an answer; keys that are not in the answer become Missing. True if a
    //! value changed visibly.
    bool update(int row, const ReadingTable &answer, int answerRow, const QList<int> &columns);

    int columnOf(const QString &key) const { return m_columnOf.value(key, -1); }
    int columnCount() const { return int(m_keys.size()); }
    const QStringList &keys() const { return m_keys; }
    //! The raw cell; Missing for column -1.
    double cell(int row, int column) const;
    Reading at(int row, int column) const;
    //! Keys that ever came for this row.
    QStringList keysOf(int row) const;
    //! Appends the row to a table that was filled by this function only.
    void copyRow(int row, StoredTable &table) const;
    //! Replaces the row by a stored one; \a columns as mapColumns() gives them for the keys of \a table.
    void restoreRow(int row, const StoredTable &table, int tableRow, const QList<int> &columns);

private:
    bool isSame(double before, double after, int row, int column, const QString &text) const;
    void widen(int stride);

    DecimalsOf m_decimalsOf;
    QStringList m_keys;
    QHash<QString, int> m_columnOf;
    std::vector<double> m_scales; // 10^decimals by column
    std::vector<double> m_cells; // rows × stride
    std::vector<double> m_scratch;
    std::vector<int> m_freeRows;
    QHash<QPair<int, int>, QString> m_texts;
    int m_stride = 0;
    int m_rowCount = 0;
};
