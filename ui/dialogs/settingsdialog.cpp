// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settingsdialog.h"

#include "ui/dialogs/settingspages.h"
#include "ui/prompts/prompter.h"
#include "ui/views/icons.h"
#include "ui/views/labels.h"
#include "ui/views/noticestrip.h"
#include "ui/views/retranslation.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

SettingsDialog::SettingsDialog(SettingsPresenter &presenter, Prompter &prompter, QWidget *parent)
    : QDialog(parent)
    , m_presenter(presenter)
    , m_prompter(prompter)
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_strip(new NoticeStrip(u"settingsStrip"_s, this))
{
    setObjectName(u"settingsDialog"_s);
    m_list->setObjectName(u"settingsPagesListWidget"_s);
    m_list->setProperty("kind", u"pages"_s);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack->setObjectName(u"settingsStackedWidget"_s);
    buildPages();

    auto *middle = new QHBoxLayout;
    middle->setSpacing(Grid::unit);
    middle->addWidget(m_list);
    middle->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Grid::twice, Grid::twice, Grid::twice, Grid::twice);
    layout->setSpacing(Grid::twice);
    layout->addLayout(middle, 1);
    layout->addWidget(m_strip);
    layout->addWidget(buildButtons());

    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_strip, &NoticeStrip::actionTriggered, this, [this] { showPage(m_presenter.problemPage()); });
    connect(&m_presenter, &SettingsPresenter::changed, this, &SettingsDialog::refresh);
    whenTranslated(this, [this] { retranslate(); });
    m_list->setCurrentRow(0);
    m_list->setFocus();
    const QFontMetrics metrics(font());
    resize(metrics.averageCharWidth() * 118, metrics.height() * 31);
}

void SettingsDialog::buildPages()
{
    addPage(SettingsPageId::Appearance, u"appearance"_s, new AppearancePage(m_presenter, this));
    addPage(SettingsPageId::Units, u"units"_s, new UnitsPage(m_presenter, this));
    addPage(SettingsPageId::Updates, u"syncing"_s, new UpdatesPage(m_presenter, this));
    addPage(SettingsPageId::Notifications, u"bell"_s, new NotificationsPage(m_presenter, this));
    addPage(SettingsPageId::Network, u"network"_s, new NetworkPage(m_presenter, this));
    auto *program = new ProgramPage(m_presenter, this);
    addPage(SettingsPageId::Program, u"window"_s, program);
    connect(program, &ProgramPage::folderChangeRequested, this, &SettingsDialog::chooseFolder);
    connect(program, &ProgramPage::folderOpenRequested, this,
            [this] { Q_EMIT folderOpenRequested(m_presenter.folder()); });
}

void SettingsDialog::addPage(SettingsPageId id, const QString &iconName, SettingsPage *page)
{
    Q_ASSERT(int(id) == m_pages.size());
    auto *item = new QListWidgetItem(themedIcon(iconName), QString(), m_list);
    item->setData(Qt::UserRole, int(id));
    auto *area = new QScrollArea(m_stack);
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(area);
    m_pages << page;
}

QWidget *SettingsDialog::buildButtons()
{
    auto *row = new QWidget(this);
    m_reset = makeButton(u"resetPageButton"_s, {}, "link", row);
    m_apply = makeButton(u"applyButton"_s, {}, nullptr, row);
    m_cancel = makeButton(u"cancelButton"_s, {}, nullptr, row);
    m_ok = makeButton(u"okButton"_s, {}, "primary", row);
    m_ok->setDefault(true);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid::unit + Grid::half);
    layout->addWidget(m_reset);
    layout->addStretch();
    layout->addWidget(m_apply);
    layout->addWidget(m_cancel);
    layout->addWidget(m_ok);
    connect(m_reset, &QPushButton::clicked, this, [this] { m_presenter.reset(currentPage()); });
    connect(m_apply, &QPushButton::clicked, this, &SettingsDialog::apply);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, [this] {
        apply();
        if (m_presenter.problem().isEmpty() && m_presenter.failure().isEmpty())
            accept();
    });
    return row;
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_list->setAccessibleName(tr("Pages of the settings"));
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setText(SettingsWords::title(SettingsPageId(i)));
    setButtonText(m_reset, tr("&Reset this page"));
    setButtonText(m_apply, tr("&Apply"));
    setButtonText(m_cancel, tr("Cancel"));
    setButtonText(m_ok, tr("OK"));
    refresh();
}

//! As wide as its words, at every size of text.
void SettingsDialog::fitList()
{
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 2 * m_list->frameWidth() + Grid::unit);
}

void SettingsDialog::refresh()
{
    fitList();
    for (SettingsPage *page : std::as_const(m_pages))
        page->refresh();
    m_ok->setEnabled(m_presenter.problem().isEmpty());
    m_apply->setEnabled(m_presenter.problem().isEmpty() && m_presenter.isChanged());
    refreshStrip();
}

void SettingsDialog::refreshStrip()
{
    if (!m_presenter.failure().isEmpty())
        m_strip->show(NoticeStrip::Tone::Bad, u"warning"_s, m_presenter.failure());
    else if (!m_presenter.problem().isEmpty())
        m_strip->show(NoticeStrip::Tone::Warning, u"info"_s, m_presenter.problem(), {},
                      currentPage() == m_presenter.problemPage() ? QString() : tr("Show"));
    else
        m_strip->clear();
}

void SettingsDialog::apply()
{
    m_presenter.apply();
}

void SettingsDialog::chooseFolder()
{
    m_prompter.chooseFolder(this, tr("Data folder"), m_presenter.folder(),
                            [this](const QString &folder) { takeFolder(folder); });
}

void SettingsDialog::takeFolder(const QString &folder)
{
    const DataFolder::Objection objection = m_presenter.objectionTo(folder);
    switch (objection) {
    case DataFolder::Objection::None:
    case DataFolder::Objection::Same:
        m_presenter.setFolder(folder);
        return;
    case DataFolder::Objection::HoldsData:
        m_prompter.ask(
            this, tr("Data folder"),
            tr("This folder holds data of Heliodesk already.\n\nUse the accounts and settings that are "
               "there? The present ones stay where they are; nothing is copied or overwritten."),
            tr("Use that folder"), [this, folder](bool yes) {
                if (yes)
                    m_presenter.setFolder(folder);
            });
        return;
    default:
        m_prompter.tell(this, tr("Data folder"), SettingsWords::objection(objection));
    }
}

SettingsPageId SettingsDialog::currentPage() const
{
    return SettingsPageId(m_stack->currentIndex());
}

void SettingsDialog::showPage(SettingsPageId page)
{
    m_list->setCurrentRow(int(page));
}
