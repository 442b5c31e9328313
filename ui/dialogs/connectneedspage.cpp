// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connectneedspage.h"

#include "ui/views/labels.h"
#include "ui/views/noticestrip.h"
#include "ui/views/retranslation.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int factCount = 5;
}

ConnectNeedsPage::ConnectNeedsPage(QWidget *parent)
    : SignInPage(parent)
    , m_strip(new NoticeStrip(u"connectRegionStrip"_s, this))
{
    setObjectName(u"connectNeedsPage"_s);
    QLabel *title = makeParagraph(TextSize::Title, nullptr, this);
    title->setFont(textFont(TextSize::Title, QFont::DemiBold));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Grid::twice);
    grid->setVerticalSpacing(Grid::unit + Grid::half);
    grid->setColumnStretch(1, 1);
    QList<std::pair<QLabel *, QLabel *>> rows;
    for (int row = 0; row < factCount; ++row) {
        QLabel *about = makeLabel(TextSize::Body, "muted", this);
        about->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        QLabel *fact = makeParagraph(TextSize::Body, nullptr, this);
        grid->addWidget(about, row, 0, Qt::AlignTop);
        grid->addWidget(fact, row, 1);
        rows << std::pair(about, fact);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid::twice);
    layout->addWidget(title);
    layout->addLayout(grid);
    layout->addWidget(m_strip);
    layout->addStretch();
    whenTranslated(this, [this, title, rows] {
        title->setText(tr("What OAuth Connect needs"));
        rows.at(0).first->setText(tr("What it is"));
        rows.at(0).second->setText(
            tr("The owner of the plants lets Heliodesk in, in the browser. It is the only way to give "
               "commands; reading works as well, up to 1000 calls a day."));
        rows.at(1).first->setText(tr("A client"));
        rows.at(1).second->setText(
            tr("Client ID and client secret come from Huawei, on a company's application by mail to "
               "huaweipartners@huawei.com. An owner without a company cannot get one."));
        rows.at(2).first->setText(tr("A redirect address"));
        rows.at(2).second->setText(
            tr("Registered together with the client, to the letter. Not allowed are the name localhost, two "
               "dots in a row, “redirect=”, # and more than 255 characters."));
        rows.at(3).first->setText(tr("The owner"));
        rows.at(3).second->setText(tr(
            "Signs in to FusionSolar in the browser and ticks what Heliodesk may do. Accounts of installers "
            "cannot consent. A private window keeps another sign-in out of the way."));
        rows.at(4).first->setText(tr("One program"));
        rows.at(4).second->setText(tr(
            "Two programs with the same client and owner end each other's access. Give each a client of its "
            "own."));
        m_strip->show(NoticeStrip::Tone::Info, u"info"_s,
                      tr("Huawei offers OAuth Connect on trial and in Europe only."),
                      tr("Elsewhere, or only to read, an API account is the way."));
    });
}
