// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/controlstand.h"

#include "core/store/plantstore.h"
#include "tests/simulator/apiclient.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

//! As the simulator's back door calls the interfaces.
QString interfaceName(ControlFamily family)
{
    static const QStringList names {u"forced-charge"_s, u"battery-mode"_s, u"battery-parameters"_s,
                                    u"active-power"_s, u"battery-dispatch"_s};
    return names.at(int(family)) + u"-deliver"_s;
}

Simulation::EndpointId questionEndpoint(ControlFamily family)
{
    using Id = Simulation::EndpointId;
    static constexpr Id ids[] = {Id::ForcedChargeQuery, Id::BatteryModeQuery, Id::BatteryParametersQuery,
                                 Id::ActivePowerQuery, Id::BatteryDispatchQuery};
    return ids[int(family)];
}

} // namespace

ControlStand::ControlStand(Simulation::SimulatorOptions options, int plants)
    : account(plants, std::move(options), 1'782'018'000'000 + 13 * hour) // 2026-06-21T18:00Z
{
}

bool ControlStand::start()
{
    return account.startServer() && account.useConsent() && reopen();
}

bool ControlStand::reopen()
{
    AccountSession &session = account.openSession();
    session.setAlarmsPolled(false);
    session.setReportsPolled(false);
    journal = std::make_unique<CommandJournal>(account.folder.filePath(u"commands.journal"_s),
                                               account.profile.id.value);
    desk = std::make_unique<ControlDesk>(ControlDesk::Parts {session.client(), session.store(),
                                                             session.configs(), *journal, session.limiter()},
                                         account.clock);
    desk->setAccess(ControlObstacle::None);
    QList<PlantCode> all;
    for (int i = 0; i < int(account.server->world().plants().size()); ++i)
        all.append(plant(i));
    desk->setControlledPlants(all);
    session.start();
    desk->poller().start();
    const auto isKnown = [this] {
        const ControlSite site = desk->site(plant(home));
        return !site.batteries.isEmpty() && site.batteries.first().soc.has_value();
    };
    return account.driver.runUntilTrue(isKnown, 10 * minute);
}

void ControlStand::close()
{
    desk.reset();
    journal.reset();
    account.closeSession();
}

PlantCode ControlStand::plant(int index) const
{
    return {account.server->world().plants().at(index).code};
}

bool ControlStand::enterThirdPartyMode(int index)
{
    BatteryModeOrder order;
    order.mode = BatteryMode::Mode::ThirdPartyDispatch;
    const QString id = submit({plant(index), order});
    return !id.isEmpty() && runUntil(id, TaskState::Succeeded, hour) && runFor(10 * minute);
}

ControlCommand ControlStand::command(ControlFamily family, int index) const
{
    ControlCommand command;
    command.plant = plant(index);
    switch (family) {
    case ControlFamily::ForcedCharge: {
        ForcedCharge order;
        order.direction = ForcedCharge::Direction::Discharge;
        order.until = ForcedCharge::Until::Duration;
        order.minutes = 40;
        order.powerW = 2000;
        command.order = order;
        break;
    }
    case ControlFamily::BatteryMode: {
        BatteryModeOrder order;
        order.mode = BatteryMode::Mode::TimeOfUse;
        order.surplus = BatteryMode::SurplusPriority::Charge;
        order.allowedGridChargeKw = 2.5;
        TouWindow window;
        window.start = QTime(1, 15);
        window.end = QTime(4, 45);
        window.weekdays = {1, 2, 3, 4, 5};
        order.windows = {window};
        command.order = order;
        break;
    }
    case ControlFamily::BatteryParameters: {
        BatteryParametersOrder order;
        order.endOfChargeSoc = 97.5;
        order.maximumChargeW = 3600;
        command.order = order;
        break;
    }
    case ControlFamily::ActivePower: {
        ActivePowerOrder order;
        order.isLimited = true;
        order.maxFeedInKw = 3.25;
        command.order = order;
        break;
    }
    case ControlFamily::BatteryDispatch: {
        BatteryDispatchOrder order;
        order.battery = desk->site(command.plant).batteries.value(0).dn;
        order.direction = BatteryDispatchOrder::Direction::Discharge;
        order.powerW = 1200;
        command.order = order;
        break;
    }
    }
    return command;
}

QStringList ControlStand::submit(const QList<ControlCommand> &commands)
{
    const Result<QStringList> ids = desk->submit(commands, u"tester (window)"_s);
    if (!ids) {
        qWarning("not written down: kind %d, %s", int(ids.error().kind), qPrintable(ids.error().text));
        return {};
    }
    return *ids;
}

bool ControlStand::runUntil(const QString &id, TaskState wanted, qint64 longest)
{
    return account.driver.runUntilTrue([&] { return state(id) == wanted; }, longest);
}

bool ControlStand::runUntilEnded(const QString &id, qint64 longest)
{
    const auto hasEnded = [&] { return state(id) != TaskState::Draft && !task(id).isOpen(); };
    return account.driver.runUntilTrue(hasEnded, longest);
}

int ControlStand::counted(ControlFamily family, int index, QLatin1StringView what)
{
    const QJsonArray rows = atBackdoor(u"commands"_s)["byPlant"_L1].toArray();
    for (const QJsonValue &row : rows) {
        if (row["plantCode"_L1].toString() == plant(index).value
            && row["endpoint"_L1].toString() == interfaceName(family))
            return row[what].toInt();
    }
    return 0;
}

int ControlStand::received(ControlFamily family, int index)
{
    return counted(family, index, "received"_L1);
}

int ControlStand::accepted(ControlFamily family, int index)
{
    return counted(family, index, "accepted"_L1);
}

qint64 ControlStand::questions(ControlFamily family) const
{
    return account.server->acceptedCalls(questionEndpoint(family));
}

bool ControlStand::spoil(ControlFamily family, QJsonObject rule)
{
    rule.insert("endpoint"_L1, interfaceName(family));
    QString error;
    return account.server->setFaults(QJsonDocument(QJsonArray {rule}).toJson(), &error);
}

void ControlStand::setProfile(int index, QJsonObject facts)
{
    facts.insert("plantCode"_L1, plant(index).value);
    atBackdoor(u"plant-profile"_s, facts);
}

QJsonObject ControlStand::atBackdoor(const QString &path, const QJsonObject &wish)
{
    ApiClient client(account.server->baseUrl());
    const QByteArray body =
        wish.isEmpty() ? QByteArray() : QJsonDocument(wish).toJson(QJsonDocument::Compact);
    const ApiAnswer answer = client.send(wish.isEmpty() ? "GET" : "POST", u"/simulator/"_s + path, body);
    if (answer.status != 200)
        qWarning("back door: %s", answer.body.constData());
    return answer.json();
}

void addFamilies()
{
    QTest::addColumn<ControlFamily>("family");
    QTest::newRow("forced charge") << ControlFamily::ForcedCharge;
    QTest::newRow("battery mode") << ControlFamily::BatteryMode;
    QTest::newRow("battery parameters") << ControlFamily::BatteryParameters;
    QTest::newRow("active power") << ControlFamily::ActivePower;
    QTest::newRow("battery dispatch") << ControlFamily::BatteryDispatch;
}
