// SPDX-License-Identifier: GPL-3.0-or-later
// Gives commands to a server until it is killed: the whole way from the desk to the socket, as the programs
// have it. Arguments: URL, folder, number of the first plant, number of plants, start of its clock (UTC ms).
// Every plant gets one command in its life. Prints "ready", then the number of each plant whose command is
// written down.
#include "core/api/smartpvmsclient.h"
#include "core/auth/authenticator.h"
#include "core/control/commandjournal.h"
#include "core/control/controldesk.h"
#include "core/control/taskpoller.h"
#include "core/domain/device.h"
#include "core/domain/plant.h"
#include "core/net/httptransport.h"
#include "core/net/ratelimiter.h"
#include "core/net/requestqueue.h"
#include "core/store/configstore.h"
#include "core/store/plantstore.h"
#include "core/util/clock.h"
#include "tests/core/control/taskfixture.h"

#include <QCoreApplication>
#include <QUrl>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double speed = 100; // the pace of 1.5 s between two calls becomes 15 ms

class SignedIn final : public Authenticator
{
public:
    State state() const override { return State::SignedIn; }
    bool hasCredential() const override { return true; }
    void sign(HttpRequest &) const override { }
    quint64 generation() const override { return 1; }
    void renew(quint64) override { }
    void signIn() override { }
    void forget() override { }
    const ApiError &lastError() const override { return m_error; }
    std::optional<qint64> nextTryAt() const override { return std::nullopt; }

private:
    ApiError m_error;
};

void addPlants(PlantStore &store, int first, int count)
{
    QList<Plant> plants;
    QList<PlantCode> codes;
    QList<Device> devices;
    for (int i = first; i < first + count; ++i) {
        Plant plant;
        plant.code = TaskFixture::plant(i);
        plant.name = u"Plant %1"_s.arg(i);
        plants.append(plant);
        codes.append(plant.code);
        for (const int type : {62, 38, 39}) {
            Device device;
            device.id = {i * 100 + type};
            device.plant = plant.code;
            device.typeId = type;
            devices.append(device);
        }
    }
    store.applyPlants(plants, TaskFixture::start);
    store.applyDevices(codes, devices, TaskFixture::start);
}

//! One after the other, in calls of one and of three plants.
QList<QList<int>> orders(int first, int count)
{
    QList<QList<int>> calls;
    int next = first;
    while (next < first + count) {
        const int size = std::min(calls.size() % 2 == 0 ? 1 : 3, first + count - next);
        QList<int> call;
        for (int i = 0; i < size; ++i)
            call.append(next++);
        calls.append(call);
    }
    return calls;
}

void say(const QByteArray &line)
{
    std::puts(line.constData());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 6)
        return 2;
    const QString folder = arguments.at(2);
    const int first = arguments.at(3).toInt();
    const int count = arguments.at(4).toInt();
    ScaledClock clock(arguments.at(5).toLongLong(), speed);
    HttpTransport transport(QUrl(arguments.at(1)));
    RateLimiter limiter(u"127.0.0.1"_s, u"owner"_s, folder + u"/books.json"_s, clock, nullptr,
                        QuotaMode::OAuth);
    SignedIn authenticator;
    RequestQueue queue(transport, authenticator, limiter, clock);
    SmartPvmsClient client(queue);
    PlantStore plants(clock);
    ConfigStore configs;
    CommandJournal journal(folder + u"/journal.jsonl"_s, u"account"_s);
    ControlDesk desk({client, plants, configs, journal, limiter}, clock);
    addPlants(plants, first, count);
    desk.setControlledPlants(plants.plantCodes());
    desk.setAccess(ControlObstacle::None);
    desk.poller().start();
    QList<QList<int>> calls = orders(first, count);
    QStringList waiting;
    const auto giveNext = [&] {
        for (const QString &id : std::as_const(waiting)) {
            const TaskState state = desk.task(id)->state;
            if (state == TaskState::Draft || state == TaskState::Sending)
                return;
        }
        if (calls.isEmpty())
            return;
        QList<ControlCommand> commands;
        const QList<int> call = calls.takeFirst();
        for (const int number : call)
            commands.append(call.size() == 1 ? TaskFixture::charge(number) : TaskFixture::limit(number));
        const auto ids = desk.submit(commands, u"runner"_s);
        if (!ids)
            QCoreApplication::exit(3);
        waiting = ids ? *ids : QStringList();
        for (const int number : call)
            say(QByteArray::number(number));
    };
    QObject::connect(&desk, &ControlDesk::taskChanged, &application, giveNext, Qt::QueuedConnection);
    say("ready");
    giveNext();
    return QCoreApplication::exec();
}
