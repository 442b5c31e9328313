// SPDX-License-Identifier: GPL-3.0-or-later
// The page of alarms: what it shows, and what it says when there is nothing to show.
#include "app/desktop/screenshotseries.h"

#include "core/account/accountsession.h"
#include "core/store/alarmstore.h"
#include "core/store/plantstore.h"
#include "ui/views/alarmview.h"
#include "ui/views/mainwindow.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

void ScreenshotSeries::planAlarms(AccountSession &session, const QString &suffix)
{
    const ProfileId id = session.profile().id;
    const auto add = [this, suffix](const QString &name, const std::function<void()> &arrange) {
        m_shots.push_back({u"%1-%2"_s.arg(name, suffix), [this, arrange]() -> QWidget * {
                               arrange();
                               return &m_window;
                           }});
    };
    const auto choose = [this](const QString &box, int index) {
        m_window.findChild<QComboBox *>(box)->setCurrentIndex(index);
    };
    const auto search = [this](const QString &text) {
        m_window.findChild<QLineEdit *>(u"alarmSearchLineEdit"_s)->setText(text);
    };
    add(u"alarms"_s, [this, choose] {
        m_window.showAlarms();
        choose(u"alarmGroupingComboBox"_s, int(AlarmGrouping::None));
        choose(u"alarmStateComboBox"_s, int(AlarmFilter::State::All));
        auto *table = m_window.findChild<QTreeView *>(u"alarmTreeView"_s);
        table->setCurrentIndex(table->model()->index(0, 0));
    });
    add(u"alarms-by-plant"_s, [choose] { choose(u"alarmGroupingComboBox"_s, int(AlarmGrouping::Plant)); });
    add(u"alarms-by-alarm"_s, [choose] { choose(u"alarmGroupingComboBox"_s, int(AlarmGrouping::Name)); });
    add(u"alarms-nothing-found"_s, [search, choose] {
        choose(u"alarmGroupingComboBox"_s, int(AlarmGrouping::None));
        search(u"windmill"_s);
    });
    add(u"alarms-not-permitted"_s, [this, search, id] {
        search({});
        AlarmPollStatus status;
        status.error.kind = ApiError::Kind::Permission;
        m_window.showAlarmPoll(id, status);
    });
    const QList<PlantCode> plants = session.store().plantCodes();
    for (const PlantCode &plant : plants) {
        if (session.alarms().activeCount(plant) > 0)
            continue;
        add(u"alarms-none"_s, [this, choose, id, plant] {
            m_window.showAlarmPoll(id, {});
            m_window.showAlarms(id, plant);
            choose(u"alarmStateComboBox"_s, int(AlarmFilter::State::Active));
        });
        break;
    }
    m_shots.push_back({{}, [this, id]() -> QWidget * {
                           m_window.showAlarmPoll(id, {});
                           m_window.showAlarms();
                           m_window.select(id);
                           return nullptr;
                       }});
}
