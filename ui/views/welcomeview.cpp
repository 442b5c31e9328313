// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/welcomeview.h"

#include "ui/views/icons.h"
#include "ui/views/labels.h"
#include "ui/views/retranslation.h"
#include "ui/views/waysin.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pictureSize = 72;
constexpr int columnWidth = 640;

} // namespace

WelcomeView::WelcomeView(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
{
    setObjectName(u"welcomeView"_s);
    QLabel *title = makeParagraph(TextSize::Heading, nullptr, this);
    title->setFont(textFont(TextSize::Heading, QFont::DemiBold));
    QLabel *text = makeParagraph(TextSize::Body, "muted", this);
    auto *ways = new WaysIn(u"welcome"_s, this);
    connect(ways, &WaysIn::accountChosen, this, &WelcomeView::accountChosen);
    connect(ways, &WaysIn::consentChosen, this, &WelcomeView::consentChosen);
    connect(ways, &WaysIn::helpChosen, this, &WelcomeView::helpChosen);
    connect(ways, &WaysIn::demoChosen, this, &WelcomeView::demoChosen);

    auto *column = new QWidget(this);
    column->setMaximumWidth(columnWidth);
    auto *parts = new QVBoxLayout(column);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(Grid::unit + Grid::half);
    parts->addWidget(m_picture);
    parts->addWidget(title);
    parts->addWidget(text);
    parts->addSpacing(Grid::unit);
    parts->addWidget(ways);
    auto *page = new QWidget(this);
    page->setProperty("page", true);
    auto *layout = new QGridLayout(page);
    layout->setContentsMargins(Grid::triple, Grid::triple, Grid::triple, Grid::triple);
    layout->addWidget(column, 1, 1);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 100); // up to its widest
    layout->setColumnStretch(2, 1);
    layout->setRowStretch(0, 2);
    layout->setRowStretch(2, 3);
    auto *area = new QScrollArea(this);
    area->setObjectName(u"welcomeScrollArea"_s);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(page);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
    recolor();
    whenTranslated(this, [title, text] {
        title->setText(tr("Your plants, live on your desk"));
        text->setText(
            tr("Heliodesk shows FusionSolar plants through the official interface of the service. How do you "
               "want to start?"));
    });
}

void WelcomeView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        recolor();
    QWidget::changeEvent(event);
}

void WelcomeView::recolor()
{
    m_picture->setPixmap(iconPixmap(u"pv"_s, pictureSize, themeColors(palette()).pv, devicePixelRatioF()));
}
