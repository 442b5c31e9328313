// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/factlist.h"

#include "ui/views/labels.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

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

void FactList::setFacts(const QList<Fact> &facts)
{
    qsizetype used = 0;
    QStringList spoken;
    for (const Fact &fact : facts) {
        if (fact.value.isEmpty())
            continue;
        if (used == m_labels.size()) {
            QLabel *name = makeLabel(TextSize::Body, "muted", this);
            QLabel *value = makeFigureLabel(TextSize::Body, this);
            value->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
            value->setTextInteractionFlags(Qt::TextSelectableByMouse);
            if (m_shape == Shape::Lines) {
                m_lines->addWidget(name, int(used), 0);
                value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
                m_lines->addWidget(value, int(used), 1, Qt::AlignRight);
            } else {
                name->setFont(textFont(TextSize::Caption));
                m_lines->addWidget(name, 0, int(used));
                m_lines->addWidget(value, 1, int(used));
                m_lines->setColumnStretch(int(used), 1);
            }
            m_labels.append(std::pair(name, value));
        }
        const auto &[name, value] = m_labels.at(used);
        name->setText(fact.name);
        name->setToolTip(fact.toolTip);
        value->setText(fact.value);
        value->setToolTip(fact.toolTip);
        value->setAccessibleName(fact.name);
        name->show();
        value->show();
        spoken << u"%1: %2"_s.arg(fact.name, fact.value);
        ++used;
    }
    for (qsizetype i = used; i < m_labels.size(); ++i) {
        m_labels.at(i).first->hide();
        m_labels.at(i).second->hide();
    }
    setAccessibleDescription(spoken.join(u"; "_s));
}
