// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/notificationsdialog.h"

#include "ui/dialogs/noticedelegate.h"
#include "ui/models/noticelistmodel.h"
#include "ui/views/labels.h"
#include "ui/views/retranslation.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int tickMs = 60'000;
}

NotificationsDialog::NotificationsDialog(NoticeListModel &model, QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_list(new QListView(this))
    , m_card(makeCard(this))
    , m_emptyTitle(makeLabel(TextSize::Title, nullptr, m_card, QFont::DemiBold))
    , m_emptyText(makeParagraph(TextSize::Body, "muted", m_card))
    , m_show(makeButton(u"showNoticeButton"_s, {}, nullptr, this))
    , m_close(makeButton(u"closeNotificationsButton"_s, {}, "primary", this))
    , m_tick(new QTimer(this))
{
    setObjectName(u"notificationsDialog"_s);
    m_list->setObjectName(u"noticesListView"_s);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new NoticeDelegate(m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_emptyTitle->setAlignment(Qt::AlignCenter);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setObjectName(u"noNoticesLabel"_s);
    auto *cardLayout = new QVBoxLayout(m_card);
    cardLayout->setContentsMargins(Grid::triple, Grid::triple, Grid::triple, Grid::triple);
    cardLayout->addStretch();
    cardLayout->addWidget(m_emptyTitle);
    cardLayout->addWidget(m_emptyText);
    cardLayout->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_show);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Grid::triple, Grid::triple, Grid::triple, Grid::twice);
    layout->setSpacing(Grid::twice);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_card, 1);
    layout->addLayout(buttons);
    resize(620, 480);

    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_show, &QPushButton::clicked, this, [this] { showSubject(m_list->currentIndex()); });
    connect(m_list, &QListView::activated, this, &NotificationsDialog::showSubject);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &NotificationsDialog::refresh);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &NotificationsDialog::refresh);
    connect(m_tick, &QTimer::timeout, &m_model, &NoticeListModel::reword);
    m_tick->start(tickMs);
    whenTranslated(this, [this] { retranslate(); });
    if (m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(0));
    refresh();
}

void NotificationsDialog::retranslate()
{
    setWindowTitle(tr("Notifications"));
    m_list->setAccessibleName(tr("Notifications"));
    m_emptyTitle->setText(tr("Nothing has happened"));
    m_emptyText->setText(
        tr("Plants that lose contact or report a fault, new alarms, and accounts that need you, are listed "
           "here while the program runs, the newest first."));
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    m_model.reword();
    refresh();
}

void NotificationsDialog::refresh()
{
    const bool hasNotices = m_model.rowCount() > 0;
    m_list->setVisible(hasNotices);
    m_card->setVisible(!hasNotices);
    m_show->setVisible(hasNotices);
    m_show->setEnabled(m_list->currentIndex().isValid());
    const Notice *chosen = m_model.notice(m_list->currentIndex());
    setButtonText(m_show,
                  chosen && chosen->task                    ? tr("&Show command")
                      : chosen && !chosen->alarms.isEmpty() ? tr("&Show alarm")
                                                            : tr("&Show plant"));
}

void NotificationsDialog::showSubject(const QModelIndex &index)
{
    const Notice *notice = m_model.notice(index);
    if (!notice || notice->subjects.isEmpty())
        return;
    const Notice shown = *notice;
    accept();
    if (shown.task)
        Q_EMIT taskRequested(shown.subjects.constFirst().profile, shown.task->id);
    else if (shown.alarms.isEmpty())
        Q_EMIT subjectRequested(shown.subjects.constFirst());
    else
        Q_EMIT alarmRequested(shown.alarms.constFirst());
}
