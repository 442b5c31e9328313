// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/textindex.h"

#include "ui/models/searchtext.h"

#include <QStringMatcher>

#include <algorithm>

void TextIndex::clear()
{
    m_text.clear();
    m_ends.clear();
}

void TextIndex::reserve(int rows, int characters)
{
    m_ends.reserve(size_t(rows));
    m_text.reserve(characters);
}

void TextIndex::add(std::initializer_list<QStringView> texts)
{
    for (const QStringView text : texts) {
        m_text += SearchText::folded(text);
        m_text += u'\n'; // no word holds one, so none is found across two texts
    }
    m_ends.push_back(m_text.size());
}

void TextIndex::mark(const QString &word, quint16 bit, std::vector<quint16> &marks) const
{
    if (word.isEmpty())
        return;
    const QStringMatcher matcher(word);
    auto end = m_ends.cbegin();
    for (qsizetype at = matcher.indexIn(m_text); at >= 0; at = matcher.indexIn(m_text, at)) {
        end = std::upper_bound(end, m_ends.cend(), at);
        marks[size_t(end - m_ends.cbegin())] |= bit;
        at = *end; // one hit is enough: on with the next row
    }
}
