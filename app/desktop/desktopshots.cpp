// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the window: the wall display, the printed page, and the dialogs of the Help menu.
#include "app/desktop/screenshotseries.h"

#include "core/account/accountsession.h"
#include "core/store/plantstore.h"
#include "core/util/clock.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/notificationsdialog.h"
#include "ui/dialogs/quickjump.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/models/noticelistmodel.h"
#include "ui/print/plantprint.h"
#include "ui/views/mainwindow.h"
#include "ui/views/walldisplay.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPageSize>
#include <QTabWidget>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize wallSize(1920, 1080);
constexpr int pageDpi = 100;

template <typename Widget>
Widget *shown(Widget *widget)
{
    widget->setAttribute(Qt::WA_DeleteOnClose);
    widget->show();
    return widget;
}

//! Some of each kind, as a day may bring them.
void fillNotices(NoticeListModel &model, AccountSession &session, qint64 now)
{
    const PlantStore &store = session.store();
    QList<Notice::Subject> plants;
    for (const PlantCode &code : store.plantCodes())
        plants.append({session.profile().id, code, store.plant(code)->name});
    if (plants.isEmpty())
        return;
    const QList<Notice::Subject> account {{session.profile().id, {}, session.profile().title}};
    const std::pair<Notice::Event, QList<Notice::Subject>> events[] = {
        {Notice::Event::Offline, account},
        {Notice::Event::Connected, account},
        {Notice::Event::PlantsLost, plants},
        {Notice::Event::PlantsBack, plants},
        {Notice::Event::PlantsFaulty, {plants.constLast()}},
        {Notice::Event::SessionTaken, account}};
    qint64 at = now - qint64(6) * 1'500'000;
    for (const auto &[event, subjects] : events) {
        Notice notice;
        notice.event = event;
        notice.at = at;
        notice.since = at - 300'000;
        notice.subjects = subjects;
        model.add(notice);
        at += 1'500'000;
    }
}

} // namespace

void ScreenshotSeries::planWall(AccountSession &session, const QString &suffix)
{
    m_shots.push_back({u"wall-%1"_s.arg(suffix), [this, &session] {
                           auto *wall = new WallDisplay(m_clock);
                           wall->cycle().addAccount(session.profile().id, session.profile().title,
                                                    session.store());
                           wall->setFormatter(m_window.formatter());
                           wall->resize(wallSize);
                           return shown(wall);
                       }});
}

void ScreenshotSeries::planPage(AccountSession &session, const QString &suffix)
{
    if (session.store().plantCount() == 0)
        return;
    // Paper is light in both themes.
    m_shots.push_back({u"printed-page-%1"_s.arg(suffix), [this, &session] {
                           const PlantReport report =
                               PlantReport::of(session.store(), session.powerHistory(),
                                               session.store().plantCodes().constFirst(),
                                               session.profile().title, m_window.formatter(), m_clock.now());
                           const QImage picture =
                               PlantPrint::picture(report, QPageSize(QPageSize::A4), pageDpi);
                           auto *page = new QLabel;
                           page->setObjectName(u"printedPageLabel"_s);
                           page->setPixmap(QPixmap::fromImage(picture));
                           page->setFixedSize(picture.size()); // not that of the screen
                           return shown(page);
                       }});
}

void ScreenshotSeries::planHelp(AccountSession &session, const QString &suffix)
{
    m_shots.push_back({u"about-%1"_s.arg(suffix), [this] { return shown(new AboutDialog(&m_window)); }});
    m_shots.push_back({u"about-licences-%1"_s.arg(suffix), [this] {
                           auto *about = shown(new AboutDialog(&m_window));
                           about->findChild<QTabWidget *>(u"aboutTabWidget"_s)->setCurrentIndex(1);
                           return about;
                       }});
    m_shots.push_back(
        {u"shortcuts-%1"_s.arg(suffix),
         [this] { return shown(new ShortcutsDialog([this] { return shortcutsOf(m_window); }, &m_window)); }});
    m_shots.push_back({u"notifications-%1"_s.arg(suffix), [this, &session] {
                           auto *model = new NoticeListModel(m_clock);
                           model->setFormatter(m_window.formatter());
                           fillNotices(*model, session, m_clock.now());
                           auto *dialog = shown(new NotificationsDialog(*model, &m_window));
                           model->setParent(dialog);
                           return dialog;
                       }});
}

void ScreenshotSeries::planQuickJump(const QString &suffix)
{
    m_shots.push_back({u"quick-jump-%1"_s.arg(suffix), [this]() -> QWidget * {
                           m_window.findChild<QAction *>(u"quickJumpAction"_s)->trigger();
                           auto *palette = m_window.findChild<QuickJump *>();
                           palette->findChild<QLineEdit *>()->setText(u"in"_s);
                           return palette;
                       }});
}
