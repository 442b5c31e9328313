// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/searchtext.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype maxWords = 16;

//! What Unicode does not take apart, but people type apart.
QStringView spelled(char32_t c)
{
    switch (c) {
    case U'ß':
    case U'ẞ':
        return u"ss";
    case U'æ':
    case U'Æ':
        return u"ae";
    case U'œ':
    case U'Œ':
        return u"oe";
    case U'ø':
    case U'Ø':
        return u"o";
    case U'đ':
    case U'Đ':
        return u"d";
    case U'ł':
    case U'Ł':
        return u"l";
    case U'ı':
        return u"i";
    default:
        return {};
    }
}

void appendFolded(QString &result, char32_t c)
{
    if (c < 0x80) {
        result += QChar(c >= U'A' && c <= U'Z' ? char16_t(c + 32) : char16_t(c));
        return;
    }
    if (QChar::category(c) == QChar::Mark_NonSpacing)
        return;
    if (const QStringView apart = spelled(c); !apart.isEmpty()) {
        result += apart;
        return;
    }
    if (QChar::decompositionTag(c) == QChar::NoDecomposition) {
        result += QChar::fromUcs4(QChar::toCaseFolded(c));
        return;
    }
    const QString parts = QChar::decomposition(c);
    if (parts.size() == 1 && parts.at(0).unicode() == c) { // Hangul: the parts are not needed
        result += parts;
        return;
    }
    const QList<uint> points = parts.toUcs4();
    for (const uint point : points)
        appendFolded(result, point);
}

} // namespace

QString SearchText::folded(QStringView text)
{
    return folded(text, nullptr);
}

QString SearchText::folded(QStringView text, QList<int> *places)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype first = at;
        char32_t c = text.at(at).unicode();
        if (text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate()) {
            ++at;
            c = QChar::surrogateToUcs4(text.at(first), text.at(at));
        }
        appendFolded(result, c);
        if (places) {
            while (places->size() < result.size())
                places->append(int(first));
        }
    }
    return result;
}

QStringList SearchText::words(const QString &typed)
{
    return folded(typed).simplified().split(u' ', Qt::SkipEmptyParts).mid(0, maxWords);
}
