// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <initializer_list>
#include <vector>

//! The texts of many rows in one folded string (SearchText), so that a word is looked for in one sweep.
class TextIndex
{
public:
    void clear();
    void reserve(int rows, int characters);
    //! Appends a row.
    void add(std::initializer_list<QStringView> texts);
    int rowCount() const { return int(m_ends.size()); }
    //! Sets \a bit in the marks of every row that contains \a word (folded, without blanks).
    void mark(const QString &word, quint16 bit, std::vector<quint16> &marks) const;

private:
    QString m_text;
    std::vector<qsizetype> m_ends; //!< of the rows in m_text
};
