// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <vector>

//! Finds the best of many entries for what somebody types, whatever its case and accents. How good a hit is:
//! a whole code > a whole name > the start of a text > the start of a word > within a word > words in several
//! texts > letters in this order. Among equals the class of the entry decides, then the shorter name, then
//! the order of adding. All texts lie in one string: a key costs one sweep over it.
class QuickJumpIndex
{
public:
    enum class Rank : quint8 { WholeCode, WholeName, Start, WordStart, Within, Words, Letters, None };

    void clear();
    void reserve(int entries);
    struct Texts
    {
        QString name;
        QStringList codes; //!< serial numbers and the like, found by any part
        QStringList ids; //!< long numbers that are found by their beginning, or by chance by everything
        QStringList others; //!< places, models
    };
    //! Appends an entry. \a kind: 0 comes first among equals (up to 3). \a above: an earlier entry whose
    //! texts help to find this one by several words; −1 for none.
    void add(const Texts &texts, int kind, int above = -1);
    int count() const { return int(m_entries.size()); }

    struct Hit
    {
        int entry;
        Rank rank;
    };
    //! The best \a most, best first; \a found gets the number of all. None for a blank \a typed.
    QList<Hit> find(const QString &typed, int most, int *found) const;

private:
    enum class Role : quint8 { Name, Code, Id, Other };
    struct Field
    {
        qsizetype start;
        qsizetype end;
        int entry;
        Role role;
    };
    struct Entry
    {
        int nameLength;
        int above;
        quint8 kind;
    };

    void append(const QString &text, Role role);
    void rankPhrase(const QString &phrase, std::vector<Rank> &ranks) const;
    void rankWords(const QStringList &words, std::vector<Rank> &ranks) const;
    void rankLetters(const QString &letters, std::vector<Rank> &ranks) const;
    template <typename Visitor>
    void forEachHit(const QString &needle, Visitor visit) const;

    QString m_text; //!< folded; every field ends with a line feed
    std::vector<Field> m_fields;
    std::vector<Entry> m_entries;
};
