// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/statusline.h"

#include "ui/views/labels.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_data(makeLabel(TextSize::Caption, "muted", this))
    , m_next(makeLabel(TextSize::Caption, "muted", this))
    , m_calls(makeLabel(TextSize::Caption, "muted", this))
{
    m_data->setObjectName(u"statusDataLabel"_s);
    m_next->setObjectName(u"statusNextLabel"_s);
    m_calls->setObjectName(u"statusCallsLabel"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Grid::unit + Grid::half, Grid::half, Grid::unit + Grid::half, Grid::half);
    layout->setSpacing(Grid::triple);
    for (QLabel *label : {m_data, m_next, m_calls}) {
        label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        layout->addWidget(label);
    }
    layout->insertStretch(2, 1);
}

void StatusLine::setData(const QString &text)
{
    m_data->setText(text);
}

void StatusLine::setNext(const QString &text)
{
    m_next->setText(text);
}

void StatusLine::setCalls(const QString &text, const QString &toolTip)
{
    m_calls->setText(text);
    m_calls->setToolTip(toolTip);
    m_calls->setAccessibleDescription(toolTip);
}
