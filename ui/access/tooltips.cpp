// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/tooltips.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QHeaderView>
#include <QHelpEvent>
#include <QStringList>
#include <QToolTip>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

class ToolTipWrapper final : public QObject
{
public:
    explicit ToolTipWrapper(QAbstractItemView &view)
        : QObject(&view)
        , m_view(view)
    {
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip)
            return false;
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = textAt(help->pos());
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), wrappedToolTip(text), m_view.viewport());
        return true;
    }

private:
    QString textAt(const QPoint &position) const
    {
        if (const auto *header = qobject_cast<const QHeaderView *>(&m_view)) {
            const int section = header->logicalIndexAt(position);
            return header->model()->headerData(section, header->orientation(), Qt::ToolTipRole).toString();
        }
        return m_view.indexAt(position).data(Qt::ToolTipRole).toString();
    }

    QAbstractItemView &m_view;
};

} // namespace

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

void wrapToolTips(QAbstractItemView &view)
{
    view.viewport()->installEventFilter(new ToolTipWrapper(view));
}
