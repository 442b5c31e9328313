// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/aboutdialog.h"

#include "ui/views/labels.h"

#include <QCoreApplication>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Heliodesk"));
    auto *picture = new QLabel(this);
    picture->setPixmap(QIcon(u":/icons/app.svg"_s).pixmap(64, 64));
    QLabel *title = makeParagraph(TextSize::Heading, nullptr, this);
    title->setText(tr("Heliodesk %1").arg(QCoreApplication::applicationVersion()));
    QLabel *text = makeParagraph(TextSize::Body, "muted", this);
    text->setText(
        tr("Monitors FusionSolar plants through the SmartPVMS Northbound interface.\n\n"
           "Free software under the GNU General Public License, version 3 or later. Built with Qt %1 and "
           "QtKeychain.\n\nNot a product of Huawei. FusionSolar is a trademark of its owner.")
            .arg(QString::fromLatin1(qVersion())));
    QPushButton *close = makeButton(u"closeAboutButton"_s, tr("&Close"), "primary", this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Grid::triple, Grid::triple, Grid::triple, Grid::twice);
    layout->setSpacing(Grid::twice);
    layout->addWidget(picture);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addStretch();
    layout->addWidget(close, 0, Qt::AlignRight);
    setMinimumWidth(440);
}
