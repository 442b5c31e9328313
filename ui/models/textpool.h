// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/textindex.h"

#include <QCollator>
#include <QHash>
#include <QStringList>

//! Texts that occur in many rows, each kept once under a number: 50,000 alarms have a few hundred names. So a
//! word is looked for in each text once, and each text is collated once.
class TextPool
{
public:
    //! The number of \a text; an unknown one is added.
    int idOf(const QString &text);
    const QString &text(int id) const { return m_texts.at(id); }
    int size() const { return int(m_texts.size()); }
    void clear();

    //! For each text a bit for each of the words (folded, at most 16) that it contains.
    std::vector<quint16> marks(const QStringList &words) const;
    //! Place in the order of \a collator of each text in \a ids, indexed by number; −1 for the others.
    std::vector<int> ranks(std::vector<int> ids, const QCollator &collator) const;

private:
    QStringList m_texts;
    QHash<QString, int> m_ids;
    TextIndex m_index;
};
