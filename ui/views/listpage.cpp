// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/listpage.h"

#include "ui/views/labels.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

ListPage::EmptyNotice ListPage::fillCard(QFrame *card, QWidget *table, const QString &subject,
                                         const QString &buttonName)
{
    EmptyNotice empty;
    empty.widget = new QWidget(card);
    empty.widget->setObjectName(u"no%1Widget"_s.arg(subject));
    empty.label = makeParagraph(TextSize::Body, "muted", empty.widget);
    empty.label->setObjectName(u"no%1Label"_s.arg(subject));
    empty.label->setAlignment(Qt::AlignCenter);
    empty.button = makeButton(buttonName, {}, nullptr, empty.widget);
    auto *emptyLayout = new QVBoxLayout(empty.widget);
    emptyLayout->setContentsMargins(Grid::twice, Grid::triple, Grid::twice, Grid::triple);
    emptyLayout->setSpacing(Grid::twice);
    emptyLayout->addStretch(1);
    emptyLayout->addWidget(empty.label);
    emptyLayout->addWidget(empty.button, 0, Qt::AlignHCenter);
    emptyLayout->addStretch(1);
    auto *cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(Grid::half, Grid::half, Grid::half, Grid::half);
    cardLayout->addWidget(table);
    cardLayout->addWidget(empty.widget);
    return empty;
}

QSplitter *ListPage::makeSplitter(const QString &name, QWidget *card, QWidget *details, QWidget *parent)
{
    auto *splitter = new QSplitter(Qt::Vertical, parent);
    splitter->setObjectName(name);
    splitter->addWidget(card);
    splitter->addWidget(details);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(Grid::unit + Grid::half);
    splitter->setStyleSheet(u"QSplitter::handle { background: transparent; }"_s);
    return splitter;
}

void ListPage::layOut(QWidget *page, QWidget *header, QWidget *notice, QWidget *filterBar,
                      QSplitter *splitter)
{
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(Grid::triple, Grid::twice, Grid::triple, Grid::twice);
    layout->setSpacing(Grid::unit + Grid::half);
    layout->addWidget(header);
    layout->addWidget(notice);
    layout->addWidget(filterBar);
    layout->addWidget(splitter, 1);
}
