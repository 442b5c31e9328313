// SPDX-License-Identifier: GPL-3.0-or-later
// The states nobody looks at when all is well: old and lost data, trouble with the connection, nothing found.
#include "app/desktop/screenshotseries.h"

#include "core/account/accountsession.h"
#include "core/store/freshness.h"
#include "core/store/plantstore.h"
#include "core/util/clock.h"
#include "ui/views/mainwindow.h"
#include "ui/views/planttreepanel.h"

#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;

LinkStatus trouble(LinkStatus::State state, ApiError::Kind kind, qint64 since, qint64 until)
{
    LinkStatus status;
    status.state = state;
    status.since = since;
    status.until = until;
    status.error.kind = kind;
    return status;
}

} // namespace

void ScreenshotSeries::planDataStates(AccountSession &session, const QString &suffix)
{
    const QList<PlantCode> plants = session.store().plantCodes();
    if (!m_moveClock || plants.isEmpty())
        return;
    const ProfileId id = session.profile().id;
    const PlantCode home = plants.constFirst();
    const QList<DeviceId> devices = session.store().deviceIds(home);
    const qint64 present = m_clock.now();
    const auto moveTo = [this](qint64 instant) {
        m_moveClock(instant);
        m_window.setFormatter(m_window.formatter()); // ages and states are worded anew
    };
    const std::pair<QString, qint64> states[] = {{u"old"_s, 14 * minuteMs}, {u"lost"_s, 75 * minuteMs}};
    for (const auto &[state, later] : states) {
        const qint64 then = present + later;
        m_shots.push_back({u"state-%1-plant-%2"_s.arg(state, suffix), [this, id, home, then, moveTo] {
                               moveTo(then);
                               m_window.select(id, home);
                               return &m_window;
                           }});
        m_shots.push_back({u"state-%1-device-%2"_s.arg(state, suffix), [this, id, devices] {
                               m_window.select(id, devices.constLast());
                               return &m_window;
                           }});
        m_shots.push_back({u"state-%1-fleet-%2"_s.arg(state, suffix), [this, id] {
                               m_window.select(id);
                               return &m_window;
                           }});
    }
    m_shots.push_back({{}, [moveTo, present]() -> QWidget * {
                           moveTo(present);
                           return nullptr;
                       }});
}

void ScreenshotSeries::planLinkStates(AccountSession &session, const QString &suffix)
{
    const QList<PlantCode> plants = session.store().plantCodes();
    if (plants.isEmpty())
        return;
    const ProfileId id = session.profile().id;
    const PlantCode home = plants.constFirst();
    const qint64 now = m_clock.now();
    using State = LinkStatus::State;
    using Kind = ApiError::Kind;
    const std::pair<QString, LinkStatus> states[] = {
        {u"signing-in"_s, trouble(State::SigningIn, Kind::None, now, 0)},
        {u"offline"_s, trouble(State::Offline, Kind::Connection, now - 25 * minuteMs, now + 5 * minuteMs)},
        {u"quota-pause"_s, trouble(State::QuotaPause, Kind::Quota, now, now + 10 * minuteMs)},
        {u"session-taken"_s, trouble(State::SessionTaken, Kind::Session, now, now + 20 * minuteMs)},
        {u"wrong-password"_s, trouble(State::NeedsUser, Kind::Credentials, now, 0)},
        {u"locked"_s, trouble(State::NeedsUser, Kind::AccountLocked, now, now + 30 * minuteMs)}};
    for (const auto &[name, status] : states) {
        m_shots.push_back({u"link-%1-%2"_s.arg(name, suffix), [this, id, home, status = status] {
                               m_window.select(id, home);
                               m_window.showStatus(id, status);
                               return &m_window;
                           }});
    }
    m_shots.push_back({{}, [this, id, &session]() -> QWidget * {
                           m_window.showStatus(id, session.status());
                           return nullptr;
                       }});
    auto *search = m_window.treePanel().findChild<QLineEdit *>(u"plantSearchLineEdit"_s);
    m_shots.push_back({u"nothing-found-%1"_s.arg(suffix), [this, search] {
                           search->setText(u"windmill"_s);
                           return &m_window;
                       }});
    m_shots.push_back({{}, [search]() -> QWidget * {
                           search->clear();
                           return nullptr;
                       }});
}
