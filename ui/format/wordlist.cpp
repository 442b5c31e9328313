// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/wordlist.h"

#include <QCoreApplication>

namespace {

class WordList
{
    Q_DECLARE_TR_FUNCTIONS(WordList)
};

} // namespace

QString commaList(const QStringList &words)
{
    QString list = words.value(0);
    for (qsizetype i = 1; i < words.size(); ++i) {
        //: %1 the list so far, %2 its next word
        list = WordList::tr("%1, %2").arg(list, words.at(i));
    }
    return list;
}

QString andList(const QStringList &words)
{
    if (words.size() < 2)
        return commaList(words);
    //: %1 all words of a list but the last, with commas; %2 the last
    return WordList::tr("%1 and %2").arg(commaList(words.first(words.size() - 1)), words.constLast());
}
