// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/aboutdialog.h"

#include "ui/dialogs/systemreport.h"
#include "ui/views/labels.h"
#include "ui/views/retranslation.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::Literals::StringLiterals;

namespace {

//! A work of others (or ours) in this program.
struct Work
{
    const char *name;
    const char *licence; //!< its name
    const char *note; //!< marked with QT_TR_NOOP
    const char *file; //!< of the resources
};

constexpr Work works[] = {
    {"Heliodesk", "GPL-3.0-or-later",
     QT_TRANSLATE_NOOP("AboutDialog", "This program with its icons. Fonts are those of your system."),
     "LICENSE"},
    {"Qt", "LGPL-3.0", QT_TRANSLATE_NOOP("AboutDialog", "© The Qt Company Ltd and other contributors."),
     "lgpl-3.0.txt"},
    {"Qt Charts, HTTP Server", "GPL-3.0",
     QT_TRANSLATE_NOOP("AboutDialog", "© The Qt Company Ltd and other contributors."), "LICENSE"},
    {"QtKeychain", "BSD-2-Clause",
     QT_TRANSLATE_NOOP("AboutDialog", "© Frank Osterfeld and other contributors."), "qtkeychain.txt"},
    {"simdjson", "Apache-2.0", QT_TRANSLATE_NOOP("AboutDialog", "© Daniel Lemire and Geoff Langdale."),
     "apache-2.0.txt"},
};

QString textOf(const char *file)
{
    QFile text(u":/licences/%1"_s.arg(QLatin1StringView(file)));
    return text.open(QIODevice::ReadOnly) ? QString::fromUtf8(text.readAll()) : QString();
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
    , m_tabs(new QTabWidget(this))
{
    setObjectName(u"aboutDialog"_s);
    auto *picture = new QLabel(this);
    picture->setPixmap(QIcon(u":/icons/app.svg"_s).pixmap(QSize(56, 56), devicePixelRatioF()));
    m_title = makeLabel(TextSize::Heading, nullptr, this, QFont::DemiBold);
    m_title->setObjectName(u"aboutTitleLabel"_s);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *top = new QHBoxLayout;
    top->setSpacing(Grid::twice);
    top->addWidget(picture);
    top->addWidget(m_title, 1);

    m_tabs->setObjectName(u"aboutTabWidget"_s);
    m_tabs->addTab(makeAboutPage(), {});
    m_tabs->addTab(makeLicencePage(), {});
    m_tabs->addTab(makeSystemPage(), {});
    m_close = makeButton(u"closeAboutButton"_s, {}, "primary", this);
    m_close->setDefault(true);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Grid::triple, Grid::triple, Grid::triple, Grid::twice);
    layout->setSpacing(Grid::twice);
    layout->addLayout(top);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_close, 0, Qt::AlignRight);
    whenTranslated(this, [this] { retranslate(); });
    resize(QSize(680, 520).expandedTo(sizeHint())); // a large text needs more
    m_works->setCurrentRow(0);
}

QWidget *AboutDialog::makeAboutPage()
{
    auto *page = new QWidget(m_tabs);
    m_purpose = makeParagraph(TextSize::Body, nullptr, page);
    m_freedom = makeParagraph(TextSize::Body, nullptr, page);
    m_trademark = makeParagraph(TextSize::Body, "muted", page);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, Grid::twice, 0, 0);
    layout->setSpacing(Grid::twice);
    layout->addWidget(m_purpose);
    layout->addWidget(m_freedom);
    layout->addWidget(m_trademark);
    layout->addStretch();
    return page;
}

QWidget *AboutDialog::makeLicencePage()
{
    auto *page = new QWidget(m_tabs);
    m_works = new QListWidget(page);
    m_works->setObjectName(u"worksListWidget"_s);
    m_works->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    const int rowHeight = m_works->fontMetrics().height() + 2 * Grid::half;
    int width = 0;
    for (const Work &work : works) {
        const QString name = QString::fromUtf8(work.name);
        (new QListWidgetItem(name, m_works))->setSizeHint({0, rowHeight});
        width = qMax(width, m_works->fontMetrics().horizontalAdvance(name));
    }
    m_works->setMinimumWidth(width + Grid::triple);
    m_workNote = makeParagraph(TextSize::Body, "muted", page);
    m_workNote->setObjectName(u"workNoteLabel"_s);
    m_licence = new QPlainTextEdit(page);
    m_licence->setObjectName(u"licencePlainTextEdit"_s);
    m_licence->setReadOnly(true);
    m_licence->setTabChangesFocus(true);
    m_licence->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(textFont(TextSize::Caption).pointSizeF());
    m_licence->setFont(fixed);
    connect(m_works, &QListWidget::currentRowChanged, this, &AboutDialog::showLicence);

    auto *right = new QVBoxLayout;
    right->setSpacing(Grid::unit);
    right->addWidget(m_workNote);
    right->addWidget(m_licence, 1);
    auto *layout = new QHBoxLayout(page);
    layout->setContentsMargins(0, Grid::twice, 0, 0);
    layout->setSpacing(Grid::twice);
    layout->addWidget(m_works, 1);
    layout->addLayout(right, 3);
    return page;
}

QWidget *AboutDialog::makeSystemPage()
{
    auto *page = new QWidget(m_tabs);
    m_system = makeParagraph(TextSize::Body, nullptr, page);
    m_system->setObjectName(u"systemLabel"_s);
    m_system->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copy = makeButton(u"copySystemButton"_s, {}, nullptr, page);
    connect(m_copy, &QPushButton::clicked, this,
            [] { QGuiApplication::clipboard()->setText(SystemReport::now().text()); });
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, Grid::twice, 0, 0);
    layout->setSpacing(Grid::twice);
    layout->addWidget(m_system);
    layout->addWidget(m_copy, 0, Qt::AlignLeft);
    layout->addStretch();
    return page;
}

void AboutDialog::retranslate()
{
    setWindowTitle(tr("About Heliodesk"));
    //: %1 a version number
    m_title->setText(tr("Heliodesk %1").arg(QCoreApplication::applicationVersion()));
    m_purpose->setText(
        tr("Shows what FusionSolar plants do now, through the SmartPVMS Northbound interface."));
    m_freedom->setText(
        tr("Free software: you may use, study, share and change it under the GNU General Public "
           "License, version 3 or later. It comes without any warranty."));
    m_trademark->setText(tr("Not a product of Huawei. FusionSolar is a trademark of its owner."));
    m_tabs->setTabText(0, tr("&About"));
    m_tabs->setTabText(1, tr("&Licences"));
    m_tabs->setTabText(2, tr("&System"));
    m_works->setAccessibleName(tr("Works in this program"));
    m_licence->setAccessibleName(tr("Text of the licence"));
    m_system->setAccessibleName(tr("System"));
    m_system->setText(SystemReport::now().text().trimmed());
    m_copy->setText(tr("&Copy"));
    m_copy->setAccessibleName(tr("Copy"));
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    showLicence(m_works->currentRow());
}

void AboutDialog::showLicence(int row)
{
    if (row < 0 || row >= int(std::size(works)))
        return;
    const Work &work = works[row];
    //: name of a work, name of its licence, whose it is
    m_workNote->setText(
        tr("%1: %2. %3").arg(QString::fromUtf8(work.name), QString::fromUtf8(work.licence), tr(work.note)));
    m_licence->setPlainText(textOf(work.file));
}
