// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/mnemonics.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

QString withoutMnemonic(QString text)
{
    // Languages without Latin letters put one in brackets behind their words.
    static const QRegularExpression inBrackets(u"\\s*\\(&[^&]\\)"_s);
    text.remove(inBrackets);
    // "&&" is an ampersand, a single one marks a letter.
    return text.replace("&&"_L1, QString(QChar::ReplacementCharacter))
        .remove(u'&')
        .replace(QChar::ReplacementCharacter, u'&');
}
