// SPDX-License-Identifier: GPL-3.0-or-later
// The page of commands: every state, the details, and what it says when there is nothing to show.
#include "app/desktop/screenshotseries.h"
#include "core/account/accountsession.h"
#include "core/api/controlbodies.h"
#include "core/control/commandjournal.h"
#include "core/control/controldesk.h"
#include "core/control/taskmoves.h"
#include "core/net/ratelimiter.h"
#include "core/store/plantstore.h"
#include "core/util/clock.h"
#include "ui/views/mainwindow.h"
#include "ui/views/taskview.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr QSize pageSize {1120, 840};

//! A desk with a journal of its own, so that no command of the demo is made up.
class Samples
{
public:
    Samples(AccountSession &session, const Clock &clock)
        : m_clock(clock.now())
        , m_journal(m_folder.filePath(u"commands.jsonl"_s), u"samples"_s)
        , m_limiter(u"samples"_s, u"owner"_s, m_folder.filePath(u"books.json"_s), m_clock, nullptr,
                    QuotaMode::OAuth)
        , m_plants(session.store())
        , m_profile(session.profile())
    {
        m_profile.way = SignInWay::OAuth;
        m_desk = std::make_unique<ControlDesk>(
            ControlDesk::Parts {session.client(), session.store(), session.configs(), m_journal, m_limiter},
            m_clock);
        m_desk->setAccess(ControlObstacle::None);
    }

    void fill();
    TaskView *open(const MainWindow &window, bool isFilled);

private:
    void add(int plant, const ControlCommand::Order &order, qint64 age, TaskState end,
             const QString &text = {}, TaskReason reason = TaskReason::None);
    ControlTask &last() { return m_tasks.last(); }

    ManualClock m_clock;
    QTemporaryDir m_folder;
    CommandJournal m_journal;
    RateLimiter m_limiter;
    PlantStore &m_plants;
    Profile m_profile;
    std::unique_ptr<ControlDesk> m_desk;
    QList<ControlTask> m_tasks;
};

void Samples::add(int plant, const ControlCommand::Order &order, qint64 age, TaskState end,
                  const QString &text, TaskReason reason)
{
    const QList<PlantCode> codes = m_plants.plantCodes();
    const PlantCode code = codes.at(plant % codes.size());
    ControlTask task;
    task.id = u"sample-%1"_s.arg(m_tasks.size());
    task.command = {code, order};
    task.plantName = m_plants.plant(code)->name;
    task.who = u"ada (window)"_s;
    task.draftedAt = m_clock.now() - age * minute;
    moveTo(task, TaskState::Draft, task.draftedAt);
    if (end != TaskState::Draft && end != TaskState::Discarded) {
        task.request = ControlBodies::deliver({task.command});
        task.sentAt = task.draftedAt + 2'000;
        moveTo(task, TaskState::Sending, task.sentAt);
    }
    const bool isTaken = end == TaskState::Running || end == TaskState::Succeeded || end == TaskState::Failed
        || end == TaskState::Closed || end == TaskState::TimedOut;
    if (isTaken) {
        task.serviceId = u"88304177226059%1"_s.arg(10 + m_tasks.size());
        moveTo(task, TaskState::Running, task.sentAt + 1'400);
    }
    if (end != TaskState::Running && end != TaskState::Sending && end != TaskState::Draft) {
        task.questions = isTaken ? 2 : 0;
        moveTo(task, end, task.sentAt + (isTaken ? 6 * minute : 1'900), text, reason);
    }
    m_tasks << task;
}

void Samples::fill()
{
    using Forced = ForcedCharge;
    using enum TaskState;
    BatteryModeOrder plan;
    plan.mode = BatteryMode::Mode::TimeOfUse;
    plan.surplus = BatteryMode::SurplusPriority::Charge;
    plan.allowedGridChargeKw = 2.5;
    plan.windows = {{QTime(1, 15), QTime(4, 45), false, true, {1, 2, 3, 4, 5}},
                    {QTime(18, 0), QTime(21, 30), false, false, {1, 2, 3, 4, 5, 6, 7}}};
    BatteryModeOrder thirdParty;
    thirdParty.mode = BatteryMode::Mode::ThirdPartyDispatch;
    const Forced discharge {Forced::Direction::Discharge, Forced::Until::TargetSoc, 30, 0, 2500};
    const Forced charge {Forced::Direction::Charge, Forced::Until::Duration, 0, 45, {}};
    const ActivePowerOrder limit {true, 3.25, ActivePowerMode::Limitation::TotalPower};

    add(2, thirdParty, 2 * 24 * 60, Discarded);
    add(0, charge, 26 * 60, TimedOut, u"task timed out"_s);
    add(1, limit, 25 * 60, NoChange, u"maxGridFeedInPower is the same as the current value."_s);
    add(2, BatteryParametersOrder {97, {}, 3600, {}}, 22 * 60, Refused,
        u"The device does not support the setting."_s);
    last().failCode = 20629;
    add(0, charge, 300, Closed, u"The charge/discharge task of the battery was changed."_s);
    last().energyKwh = 1.25;
    add(1, plan, 180, Succeeded);
    last().telemetry = {
        FollowVerdict::Followed, m_clock.now() - 60 * minute, m_clock.now() - 65 * minute, {}, {}, {}};
    BatteryMode before;
    before.mode = BatteryMode::Mode::MaximumSelfConsumption;
    last().before.batteryMode = before;
    last().before.soc = 61;
    last().before.knownAt = m_clock.now() - 190 * minute;
    add(2, limit, 95, Failed, u"BUSY"_s, TaskReason::Busy);
    add(0, ActivePowerOrder {}, 60, Succeeded);
    last().telemetry = {FollowVerdict::NotFollowed,
                        m_clock.now() - 10 * minute,
                        m_clock.now() - 12 * minute,
                        4.1,
                        0.4,
                        u"kW"_s};
    add(2, discharge, 34, Unknown, u"The connection was lost before an answer came."_s);
    add(0, discharge, 7, Running);
    last().before.soc = 74;
    last().before.batteryW = 1850;
    last().before.knownAt = m_clock.now() - 8 * minute;
    last().energyKwh = 0.21;
    last().telemetry = {
        FollowVerdict::Partly, m_clock.now() - 2 * minute, m_clock.now() - 3 * minute, -2500, -1980, u"W"_s};
    add(1, charge, 0, Sending);
    m_journal.record(m_tasks);
}

TaskView *Samples::open(const MainWindow &window, bool isFilled)
{
    auto *view = new TaskView(m_clock);
    view->setAttribute(Qt::WA_DeleteOnClose);
    view->setFormatter(window.formatter());
    Profile profile = m_profile;
    if (!isFilled)
        profile.way = SignInWay::ApiAccount; // the page explains why there is nothing
    view->addAccount(profile, *m_desk, m_plants);
    view->setAutoFillBackground(true);
    view->resize(pageSize);
    view->show();
    return view;
}

void choose(TaskView &view, TaskState state)
{
    auto *table = view.findChild<QTableView *>(u"taskTableView"_s);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (view.model().taskAt(row).task->state == state) {
            view.showTask(view.model().taskAt(row).profile, view.model().taskAt(row).task->id);
            return;
        }
    }
}

} // namespace

void ScreenshotSeries::planTasks(AccountSession &session, const QString &suffix)
{
    // Made when it is first looked at: the plan comes long before.
    auto samples = std::make_shared<std::unique_ptr<Samples>>();
    const auto add = [&](const QString &name, bool isFilled, const std::function<void(TaskView &)> &arrange) {
        m_shots.push_back(
            {u"%1-%2"_s.arg(name, suffix), [this, &session, samples, isFilled, arrange]() -> QWidget * {
                 if (!*samples)
                     *samples = std::make_unique<Samples>(session, m_clock);
                 TaskView *view = (*samples)->open(m_window, isFilled);
                 arrange(*view);
                 return view;
             }});
    };
    add(u"tasks-no-control"_s, false, [](TaskView &) {});
    add(u"tasks-empty"_s, true, [](TaskView &) {});
    add(u"tasks"_s, true, [samples](TaskView &view) {
        (*samples)->fill();
        choose(view, TaskState::Running);
    });
    add(u"tasks-done"_s, true, [](TaskView &view) { choose(view, TaskState::Succeeded); });
    add(u"tasks-failed"_s, true, [](TaskView &view) {
        choose(view, TaskState::Failed);
        view.findChild<QToolButton *>(u"showRequestButton"_s)->setChecked(true);
    });
    add(u"tasks-unknown"_s, true, [](TaskView &view) {
        view.findChild<QComboBox *>(u"taskStateComboBox"_s)->setCurrentIndex(int(TaskFilter::State::Open));
        choose(view, TaskState::Unknown);
    });
    add(u"tasks-nothing-found"_s, true,
        [](TaskView &view) { view.findChild<QLineEdit *>(u"taskSearchLineEdit"_s)->setText(u"windmill"_s); });
    m_shots.push_back({u"tasks-window-%1"_s.arg(suffix), [this]() -> QWidget * {
                           m_window.showTasks();
                           return &m_window;
                       }});
    const ProfileId id = session.profile().id;
    m_shots.push_back({{}, [this, id]() -> QWidget * {
                           m_window.select(id);
                           return nullptr;
                       }});
}
