// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/welcomeview.h"

#include "ui/views/icons.h"
#include "ui/views/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int pictureSize = 72;
}

WelcomeView::WelcomeView(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
{
    setObjectName(u"welcomeView"_s);
    QLabel *title = makeParagraph(TextSize::Heading, nullptr, this);
    title->setFont(textFont(TextSize::Heading, QFont::DemiBold));
    title->setText(tr("Your plants, live on your desk"));
    QLabel *text = makeParagraph(TextSize::Body, "muted", this);
    text->setText(
        tr("Heliodesk shows FusionSolar plants through the official interface of the service. Sign in with "
           "an API account (the installer creates one in FusionSolar), or look around in the demo "
           "plants first: they need no account."));
    text->setMaximumWidth(560);
    QPushButton *add = makeButton(u"welcomeAddAccountButton"_s, tr("&Add account…"), "primary", this);
    QPushButton *demo = makeButton(u"welcomeDemoButton"_s, tr("Open the &demo plants"), nullptr, this);
    connect(add, &QPushButton::clicked, this, &WelcomeView::addAccountRequested);
    connect(demo, &QPushButton::clicked, this, &WelcomeView::demoRequested);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Grid::unit + Grid::half);
    buttons->addWidget(add);
    buttons->addWidget(demo);
    buttons->addStretch();
    auto *column = new QVBoxLayout;
    column->setSpacing(Grid::twice);
    column->addStretch(2);
    column->addWidget(m_picture);
    column->addWidget(title);
    column->addWidget(text);
    column->addSpacing(Grid::unit);
    column->addLayout(buttons);
    column->addStretch(3);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(column, 6);
    layout->addStretch(1);
    recolor();
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
