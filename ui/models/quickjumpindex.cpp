// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/quickjumpindex.h"

#include "ui/models/searchtext.h"

#include <QStringMatcher>

#include <algorithm>

namespace {

//! With more good hits than this, nobody needs those that only have the letters.
constexpr int enoughHits = 20;
constexpr int fewestLetters = 3;

} // namespace

void QuickJumpIndex::clear()
{
    m_text.clear();
    m_fields.clear();
    m_entries.clear();
}

void QuickJumpIndex::reserve(int entries)
{
    m_entries.reserve(size_t(entries));
    m_fields.reserve(size_t(entries) * 4);
    m_text.reserve(qsizetype(entries) * 56);
}

void QuickJumpIndex::append(const QString &text, Role role)
{
    if (text.isEmpty())
        return;
    const qsizetype start = m_text.size();
    m_text += SearchText::folded(text);
    m_fields.push_back({start, m_text.size(), count() - 1, role});
    m_text += u'\n';
}

void QuickJumpIndex::add(const Texts &texts, int kind, int above)
{
    m_entries.push_back({int(qMin<qsizetype>(texts.name.size(), 255)), above, quint8(kind)});
    append(texts.name, Role::Name);
    for (const QString &code : texts.codes)
        append(code, Role::Code);
    for (const QString &id : texts.ids)
        append(id, Role::Id);
    for (const QString &other : texts.others)
        append(other, Role::Other);
}

//! Calls \a visit(field, place in m_text) for every occurrence that counts.
template <typename Visitor>
void QuickJumpIndex::forEachHit(const QString &needle, Visitor visit) const
{
    const QStringMatcher matcher(needle);
    auto field = m_fields.cbegin();
    for (qsizetype at = matcher.indexIn(m_text); at >= 0; at = matcher.indexIn(m_text, at + 1)) {
        while (field->end <= at)
            ++field;
        if (field->role != Role::Id || at == field->start)
            visit(*field, at);
    }
}

void QuickJumpIndex::rankPhrase(const QString &phrase, std::vector<Rank> &ranks) const
{
    forEachHit(phrase, [&](const Field &field, qsizetype at) {
        Rank rank = Rank::Within;
        if (at == field.start && field.role != Role::Other) {
            const bool isWhole = at + phrase.size() == field.end;
            rank = !isWhole ? Rank::Start : field.role == Role::Name ? Rank::WholeName : Rank::WholeCode;
        } else if (at == field.start || !m_text.at(at - 1).isLetterOrNumber()) {
            rank = Rank::WordStart;
        }
        Rank &best = ranks[size_t(field.entry)];
        best = std::min(best, rank);
    });
}

void QuickJumpIndex::rankWords(const QStringList &words, std::vector<Rank> &ranks) const
{
    std::vector<quint16> marks(m_entries.size());
    for (qsizetype word = 0; word < words.size(); ++word)
        forEachHit(words.at(word),
                   [&](const Field &field, qsizetype) { marks[size_t(field.entry)] |= quint16(1 << word); });
    const auto all = quint16((1 << words.size()) - 1);
    for (size_t entry = 0; entry < m_entries.size(); ++entry) {
        const int above = m_entries[entry].above;
        const quint16 own = marks[entry];
        // Something of its own: not every device of a plant whose name was typed.
        if (own != 0 && (own | (above >= 0 ? marks[size_t(above)] : 0)) == all)
            ranks[entry] = std::min(ranks[entry], Rank::Words);
    }
}

void QuickJumpIndex::rankLetters(const QString &letters, std::vector<Rank> &ranks) const
{
    for (const Field &field : m_fields) {
        if (field.role != Role::Name || ranks[size_t(field.entry)] != Rank::None)
            continue;
        qsizetype next = 0;
        for (qsizetype at = field.start; at < field.end && next < letters.size(); ++at)
            next += m_text.at(at) == letters.at(next) ? 1 : 0;
        if (next == letters.size())
            ranks[size_t(field.entry)] = Rank::Letters;
    }
}

QList<QuickJumpIndex::Hit> QuickJumpIndex::find(const QString &typed, int most, int *found) const
{
    *found = 0;
    const QStringList words = SearchText::words(typed);
    if (words.isEmpty() || m_entries.empty())
        return {};
    std::vector<Rank> ranks(m_entries.size(), Rank::None);
    rankPhrase(words.join(u' '), ranks);
    if (words.size() > 1)
        rankWords(words, ranks);
    const auto hits = [&ranks] {
        return int(ranks.size()) - int(std::count(ranks.cbegin(), ranks.cend(), Rank::None));
    };
    const QString letters = words.join(QString());
    if (letters.size() >= fewestLetters && hits() < enoughHits)
        rankLetters(letters, ranks);

    // One number an entry, so that the best are found by comparing integers.
    std::vector<quint64> keys;
    for (size_t entry = 0; entry < ranks.size(); ++entry) {
        if (ranks[entry] == Rank::None)
            continue;
        const Entry &of = m_entries[entry];
        keys.push_back(quint64(ranks[entry]) << 48 | quint64(of.kind) << 44 | quint64(of.nameLength) << 32
                       | quint64(entry));
    }
    *found = int(keys.size());
    const auto end = keys.begin() + std::min<qsizetype>(most, qsizetype(keys.size()));
    std::partial_sort(keys.begin(), end, keys.end());
    QList<Hit> best;
    for (auto key = keys.begin(); key != end; ++key)
        best.append({int(*key & 0xffff'ffff), Rank(*key >> 48)});
    return best;
}
