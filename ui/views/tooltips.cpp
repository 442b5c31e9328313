// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/tooltips.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QModelIndex>
#include <QStringList>
#include <QStyleOptionViewItem>
#include <QToolTip>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

QString wrappedToolTip(const QString &plain)
{
    constexpr int lineLength = 64;
    const QStringList lines = plain.split(u'\n');
    const bool isShort = std::all_of(lines.begin(), lines.end(),
                                     [](const QString &line) { return line.size() <= lineLength; });
    if (isShort)
        return plain;
    // Left alone, Qt makes a narrow column of it.
    const int width = lineLength * QFontMetrics(QToolTip::font()).averageCharWidth();
    QString text = u"<table width=\"%1\"><tr><td>"_s.arg(width);
    for (const QString &line : lines)
        text += u"<p style=\"margin-top:0; margin-bottom:4px\">"_s + line.toHtmlEscaped() + u"</p>"_s;
    return text + u"</td></tr></table>"_s;
}

bool showItemToolTip(const QHelpEvent &event, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event.type() != QEvent::ToolTip)
        return false;
    const QString text = index.data(Qt::ToolTipRole).toString();
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event.globalPos(), wrappedToolTip(text), const_cast<QWidget *>(option.widget),
                           option.rect);
    return true;
}
