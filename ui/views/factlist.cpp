// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/factlist.h"

#include "ui/views/icons.h"
#include "ui/views/labels.h"
#include "ui/views/tooltips.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int copyIconSize = 14;
}

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
    const Line line {makeLabel(TextSize::Body, "muted", this), makeFigureLabel(TextSize::Body, this),
                     new QToolButton(this)};
    line.value->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    line.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line.copy->setObjectName(objectName() + u"Copy%1ToolButton"_s.arg(number));
    line.copy->setIcon(themedIcon(u"copy"_s));
    line.copy->setIconSize({copyIconSize, copyIconSize});
    line.copy->setFocusPolicy(Qt::StrongFocus);
    connect(line.copy, &QToolButton::clicked, line.value,
            [value = line.value] { QGuiApplication::clipboard()->setText(value->text()); });
    if (m_shape == Shape::Lines) {
        m_lines->addWidget(line.name, number, 0);
        line.value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_lines->addWidget(line.value, number, 1, Qt::AlignRight);
        m_lines->addWidget(line.copy, number, 2);
    } else {
        line.name->setFont(textFont(TextSize::Caption));
        auto *cell = new QHBoxLayout;
        cell->setSpacing(Grid::half);
        cell->addWidget(line.value);
        cell->addWidget(line.copy);
        cell->addStretch(1);
        m_lines->addWidget(line.name, 0, number);
        m_lines->addLayout(cell, 1, number);
        m_lines->setColumnStretch(number, 1);
    }
    return line;
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
        const auto &[name, value, copy] = m_all.at(used);
        name->setText(fact.name);
        name->setToolTip(wrappedToolTip(fact.toolTip));
        value->setText(fact.value);
        value->setToolTip(name->toolTip());
        value->setWhatsThis(fact.toolTip);
        value->setAccessibleName(fact.name);
        copy->setToolTip(fact.copyWords);
        copy->setAccessibleName(fact.copyWords);
        name->show();
        value->show();
        copy->setVisible(!fact.copyWords.isEmpty());
        spoken << u"%1: %2"_s.arg(fact.name, fact.value);
        ++used;
    }
    for (qsizetype i = used; i < m_all.size(); ++i) {
        m_all.at(i).name->hide();
        m_all.at(i).value->hide();
        m_all.at(i).copy->hide();
    }
    setAccessibleDescription(spoken.join(u"; "_s));
}
