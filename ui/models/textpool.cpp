// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/textpool.h"

#include <algorithm>

int TextPool::idOf(const QString &text)
{
    const auto known = m_ids.constFind(text);
    if (known != m_ids.cend())
        return *known;
    const int id = size();
    m_ids.insert(text, id);
    m_texts.append(text);
    m_index.add({text});
    return id;
}

void TextPool::clear()
{
    m_texts.clear();
    m_ids.clear();
    m_index.clear();
}

std::vector<quint16> TextPool::marks(const QStringList &words) const
{
    std::vector<quint16> marks(size_t(size()), 0);
    for (qsizetype i = 0; i < std::min<qsizetype>(words.size(), 16); ++i)
        m_index.mark(words.at(i), quint16(1 << i), marks);
    return marks;
}

std::vector<int> TextPool::ranks(std::vector<int> ids, const QCollator &collator) const
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    std::vector<std::pair<QCollatorSortKey, int>> keyed;
    keyed.reserve(ids.size());
    for (const int id : ids)
        keyed.emplace_back(collator.sortKey(text(id)), id);
    std::sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) {
        const int order = a.first.compare(b.first);
        return order == 0 ? a.second < b.second : order < 0;
    });
    std::vector<int> ranks(size_t(size()), -1);
    for (size_t rank = 0; rank < keyed.size(); ++rank)
        ranks[size_t(keyed[rank].second)] = int(rank);
    return ranks;
}
