// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/textcells.h"

#include <QChar>
#include <QList>

#include <algorithm>

int textCells(const QString &text)
{
    int cells = 0;
    const QList<uint> letters = text.toUcs4();
    for (const char32_t letter : letters) {
        const QChar::Category category = QChar::category(letter);
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
            || category == QChar::Other_Format)
            continue;
        const bool isWide = (letter >= 0x1100 && letter <= 0x115f) || (letter >= 0x2e80 && letter <= 0xa4cf)
            || (letter >= 0xac00 && letter <= 0xd7a3) || (letter >= 0xf900 && letter <= 0xfaff)
            || (letter >= 0xfe30 && letter <= 0xfe6f) || (letter >= 0xff00 && letter <= 0xff60)
            || (letter >= 0xffe0 && letter <= 0xffe6) || (letter >= 0x1f300 && letter <= 0x1faff)
            || (letter >= 0x20000 && letter <= 0x3fffd);
        cells += isWide ? 2 : 1;
    }
    return cells;
}

QString paddedToCells(const QString &text, int cells)
{
    return text + QString(std::max(0, cells - textCells(text)), u' ');
}
