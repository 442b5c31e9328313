// SPDX-License-Identifier: GPL-3.0-or-later
// Commands: the card and banner of a plant, the five dialogs valid, invalid and waiting, a fleet, the week
// editor.
#include "app/desktop/picturedcontrol.h"
#include "app/desktop/screenshotseries.h"
#include "core/account/accountsession.h"
#include "core/account/sessiondata.h"
#include "core/catalog/devicecatalog.h"
#include "core/control/controldesk.h"
#include "core/domain/weekplan.h"
#include "core/store/plantstore.h"
#include "core/util/clock.h"
#include "ui/dialogs/controldialog.h"
#include "ui/dialogs/controlpages.h"
#include "ui/dialogs/copydaydialog.h"
#include "ui/dialogs/jsonpreview.h"
#include "ui/dialogs/touwindowdialog.h"
#include "ui/views/controlcard.h"
#include "ui/views/inforcebanner.h"
#include "ui/views/mainwindow.h"
#include "ui/views/plantpages.h"
#include "ui/views/plantview.h"

#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace {

using Order = ControlCommand::Order;

struct Example
{
    QString name;
    Order valid;
    Order invalid;
};

//! For the plant of \a site, all values as a person would choose or mistype them.
QList<Example> examples(const ControlSite &site)
{
    ForcedCharge charge;
    charge.direction = ForcedCharge::Direction::Discharge;
    charge.until = ForcedCharge::Until::TargetSoc;
    charge.targetSoc = 30;
    charge.minutes = 60;
    charge.powerW = 2500;
    ForcedCharge badCharge = charge;
    badCharge.targetSoc = 130;
    BatteryModeOrder mode;
    mode.mode = BatteryMode::Mode::TimeOfUse;
    mode.surplus = BatteryMode::SurplusPriority::Charge;
    mode.allowedGridChargeKw = 2.5;
    mode.windows = WeekPlan::of({{QTime(1, 15), QTime(4, 45), false, true, {1, 2, 3, 4, 5}},
                                 {QTime(12, 0), QTime(14, 0), false, true, {6, 7}},
                                 {QTime(17, 30), QTime(21, 0), false, false, {1, 2, 3, 4, 5, 6, 7}}})
                       .windows();
    BatteryModeOrder badMode = mode;
    badMode.windows.clear();
    badMode.allowedGridChargeKw = 90'000;
    BatteryParametersOrder parameters;
    parameters.endOfChargeSoc = 97;
    parameters.maximumChargeW = 3600;
    BatteryParametersOrder badParameters;
    badParameters.endOfChargeSoc = 85;
    badParameters.maximumChargeW = 150;
    ActivePowerOrder limit;
    limit.isLimited = true;
    limit.maxFeedInKw = 3.25;
    ActivePowerOrder badLimit = limit;
    badLimit.maxFeedInKw = -2000;
    BatteryDispatchOrder dispatch;
    if (!site.batteries.isEmpty())
        dispatch.battery = site.batteries.constFirst().dn;
    dispatch.direction = BatteryDispatchOrder::Direction::Discharge;
    dispatch.powerW = 2000;
    BatteryDispatchOrder badDispatch = dispatch;
    badDispatch.powerW = 0;
    return {{u"forced-charge"_s, charge, badCharge},
            {u"battery-mode"_s, mode, badMode},
            {u"battery-parameters"_s, parameters, badParameters},
            {u"feed-in-limit"_s, limit, badLimit},
            {u"battery-dispatch"_s, dispatch, badDispatch}};
}

} // namespace

void ScreenshotSeries::planControl(AccountSession &session, const QString &suffix)
{
    const PlantStore &store = session.store();
    QList<PlantCode> homes;
    const QList<PlantCode> plants = store.plantCodes();
    for (const PlantCode &plant : plants) {
        if (!session.control().site(plant).batteries.isEmpty() && homes.size() < 3)
            homes << plant;
    }
    if (homes.isEmpty())
        return;
    auto *control = new PicturedControl(dataOf(session), m_clock.now(), this);
    const auto open = [this, control](const QList<PlantCode> &chosen, const Order &order) {
        auto presenter =
            std::make_unique<ControlPresenter>(*control, m_clock, ControlFamily(order.index()), chosen);
        presenter->setFormatter(m_window.formatter());
        presenter->begin(order);
        auto *dialog = new ControlDialog(std::move(presenter), &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        return dialog;
    };
    const QList<PlantCode> home {homes.constFirst()};
    const QList<Example> all = examples(control->site(home.constFirst()));
    for (const Example &example : all) {
        const QString stem = u"control-"_s + example.name;
        m_shots.push_back({u"%1-valid-%2"_s.arg(stem, suffix), [=] { return open(home, example.valid); }});
        m_shots.push_back(
            {u"%1-invalid-%2"_s.arg(stem, suffix), [=] { return open(home, example.invalid); }});
        m_shots.push_back({u"%1-confirm-%2"_s.arg(stem, suffix), [=] {
                               ControlDialog *dialog = open(home, example.valid);
                               dialog->presenter().proceed();
                               return dialog;
                           }});
        m_shots.push_back({u"%1-waiting-%2"_s.arg(stem, suffix), [=] {
                               ControlDialog *dialog = open(home, example.valid);
                               dialog->presenter().proceed();
                               dialog->presenter().send({});
                               return dialog;
                           }});
    }
    const Order limit = all.at(3).valid;
    m_shots.push_back({u"control-json-%1"_s.arg(suffix), [=] {
                           ControlDialog *dialog = open(home, limit);
                           dialog->editPage().json().setOpen(true);
                           return dialog;
                       }});
    m_shots.push_back({u"control-fleet-%1"_s.arg(suffix), [=] { return open(homes, limit); }});
    m_shots.push_back({u"control-fleet-confirm-%1"_s.arg(suffix), [=] {
                           ControlDialog *dialog = open(homes, limit);
                           dialog->presenter().proceed();
                           return dialog;
                       }});
    m_shots.push_back({u"week-window-%1"_s.arg(suffix), [this] {
                           auto *dialog = new TouWindowDialog(
                               {QTime(1, 15), QTime(4, 45), false, true, {1, 2, 3, 4, 5}},
                               [](const TouWindow &) { return QString(); }, &m_window);
                           dialog->setAttribute(Qt::WA_DeleteOnClose);
                           dialog->open();
                           return dialog;
                       }});
    m_shots.push_back({u"week-copy-day-%1"_s.arg(suffix), [this] {
                           auto *dialog = new CopyDayDialog(1, &m_window);
                           dialog->setAttribute(Qt::WA_DeleteOnClose);
                           dialog->open();
                           return dialog;
                       }});
    const ProfileId id = session.profile().id;
    m_shots.push_back(
        {u"plant-control-%1"_s.arg(suffix), [this, control, id, home] {
             m_window.select(id, home.constFirst());
             PlantView &page = m_window.findChild<PlantPages *>()->now();
             control->setInForce(true);
             page.control().showPlant(*control, home.constFirst());
             page.inForce().showPlant(*control, home.constFirst());
             settle();
             page.findChild<QScrollArea *>(u"plantScrollArea"_s)->ensureWidgetVisible(&page.control());
             return &m_window;
         }});
    m_shots.push_back(
        {u"plant-in-force-%1"_s.arg(suffix), [this] {
             PlantView &page = m_window.findChild<PlantPages *>()->now();
             page.findChild<QScrollArea *>(u"plantScrollArea"_s)->ensureWidgetVisible(&page.inForce());
             return &m_window;
         }});
    m_shots.push_back({{}, [this, control, id]() -> QWidget * {
                           control->setInForce(false);
                           m_window.findChild<PlantPages *>()->clear(); // shown again with what is really so
                           m_window.select(id);
                           return nullptr;
                       }});
}
