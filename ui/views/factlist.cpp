// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/factlist.h"

#include "ui/access/tooltips.h"
#include "ui/views/icons.h"
#include "ui/views/labels.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int copyIconSize = 14;

//! What a software version takes, the longest of the usual facts.
int leastColumnWidth()
{
    return QFontMetrics(figureFont(TextSize::Body)).horizontalAdvance(u"V500R001C00SPC158"_s) + Grid::twice;
}
} // namespace

FactList::FactList(const QString &objectName, const QString &title, QWidget *parent, Shape shape)
    : QFrame(parent)
    , m_shape(shape)
    , m_title(makeLabel(TextSize::Caption, "muted", this, QFont::DemiBold))
    , m_lines(new QGridLayout)
{
    setObjectName(objectName);
    setProperty("card", true);
    setTitle(title);
    m_title->setVisible(m_shape == Shape::Lines);
    m_lines->setHorizontalSpacing(Grid::twice);
    m_lines->setVerticalSpacing(m_shape == Shape::Lines ? Grid::unit : 2);
    if (m_shape == Shape::Lines)
        m_lines->setColumnStretch(0, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Grid::twice, Grid::unit + Grid::half, Grid::twice, Grid::twice);
    layout->setSpacing(Grid::unit + Grid::half);
    layout->addWidget(m_title);
    layout->addLayout(m_lines);
    layout->addStretch();
}

void FactList::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

FactList::Line FactList::makeLine(int number)
{
    auto *cell = new QWidget(this);
    const Line line {makeLabel(TextSize::Body, "muted", this), makeFigureLabel(TextSize::Body, cell),
                     new QToolButton(cell), cell};
    line.value->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    line.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line.copy->setObjectName(objectName() + u"Copy%1ToolButton"_s.arg(number));
    line.copy->setIcon(themedIcon(u"copy"_s));
    line.copy->setIconSize({copyIconSize, copyIconSize});
    line.copy->setFocusPolicy(Qt::StrongFocus);
    connect(line.copy, &QToolButton::clicked, line.value,
            [value = line.value] { QGuiApplication::clipboard()->setText(value->text()); });
    const bool isLine = m_shape == Shape::Lines;
    if (isLine)
        line.value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    else
        line.name->setFont(textFont(TextSize::Caption));
    auto *row = new QHBoxLayout(cell);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Grid::half);
    if (isLine)
        row->addStretch(1);
    row->addWidget(line.value);
    row->addWidget(line.copy);
    if (!isLine)
        row->addStretch(1);
    return line;
}

//! Puts the lines where the shape and the width want them.
void FactList::arrange()
{
    const int perRow = qMax(1, (width() - 2 * Grid::twice) / leastColumnWidth());
    for (int i = 0; i < m_shown; ++i) {
        const Line &line = m_all.at(i);
        const bool isLine = m_shape == Shape::Lines;
        const int row = isLine ? i : i / perRow * 3; // name, value, gap
        const int column = isLine ? 0 : i % perRow;
        m_lines->addWidget(line.name, row, column);
        m_lines->addWidget(line.cell, isLine ? row : row + 1, isLine ? 1 : column);
    }
    for (int row = 2; m_shape == Shape::Columns && row < m_lines->rowCount(); row += 3)
        m_lines->setRowMinimumHeight(row, m_lines->itemAtPosition(row + 1, 0) ? Grid::half : 0);
    for (int column = 0; m_shape == Shape::Columns && column < m_lines->columnCount(); ++column)
        m_lines->setColumnStretch(column, column < qMin<qsizetype>(perRow, m_shown) ? 1 : 0);
}

void FactList::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (m_shape == Shape::Columns)
        arrange();
}

QSize FactList::minimumSizeHint() const
{
    QSize least = QFrame::minimumSizeHint();
    constexpr int narrowest = 232;
    int names = 0;
    int values = 0;
    for (qsizetype i = 0; i < m_shown; ++i) {
        const QLabel &name = *m_all.at(i).name;
        const QLabel &value = *m_all.at(i).value;
        names = qMax(names, name.fontMetrics().horizontalAdvance(name.text()));
        values = qMax(values, value.fontMetrics().horizontalAdvance(value.text()));
    }
    const int needed = qMax(narrowest, names + values + 3 * Grid::twice + Grid::half);
    if (m_shape == Shape::Lines)
        least.setWidth(qMax(least.width(), needed));
    return least;
}

void FactList::setFacts(const QList<Fact> &facts)
{
    qsizetype used = 0;
    QStringList spoken;
    for (const Fact &fact : facts) {
        if (fact.value.isEmpty())
            continue;
        if (used == m_all.size())
            m_all.append(makeLine(int(used)));
        const auto &[name, value, copy, cell] = m_all.at(used);
        name->setText(fact.name);
        name->setToolTip(wrappedToolTip(fact.toolTip));
        value->setText(fact.value);
        value->setToolTip(name->toolTip());
        value->setWhatsThis(fact.toolTip);
        value->setAccessibleName(fact.name);
        copy->setToolTip(fact.copyWords);
        copy->setAccessibleName(fact.copyWords);
        name->show();
        cell->show();
        copy->setVisible(!fact.copyWords.isEmpty());
        spoken << u"%1: %2"_s.arg(fact.name, fact.value);
        ++used;
    }
    for (qsizetype i = used; i < m_all.size(); ++i) {
        m_all.at(i).name->hide();
        m_all.at(i).cell->hide();
    }
    if (used != m_shown) {
        m_shown = used;
        arrange();
    }
    updateGeometry();
    setAccessibleDescription(spoken.join(u"; "_s));
}
