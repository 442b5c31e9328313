// SPDX-License-Identifier: GPL-3.0-or-later
// A whole sync by our client core against a server on loopback: login, lists, one sweep of real-time data.
// Time is simulated, so that no pause between calls costs real time. Prints what it holds at the end. Usage:
// bench_sync_ours URL USER, with the password in HELIODESK_SYSTEM_CODE.
#include "core/account/accountsession.h"
#include "core/auth/authenticator.h"
#include "core/auth/memorysecretstore.h"
#include "core/net/requestqueue.h"
#include "core/polling/poller.h"
#include "core/store/plantstore.h"
#include "core/util/clock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int hurryMs = 5;
constexpr int longestMs = 120'000;

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fputs("usage: bench_sync_ours URL USER\n", stderr);
        return 2;
    }
    Profile profile;
    profile.id = {u"bench"_s};
    profile.baseUrl = QUrl(arguments.at(1));
    profile.userName = arguments.at(2);
    const QTemporaryDir folder;
    ManualClock clock(QDateTime::currentMSecsSinceEpoch());
    MemorySecretStore secrets;
    AccountSession session(profile, secrets, clock, folder.path());
    int calls = 0;
    QObject::connect(&session.queue(), &RequestQueue::exchanged, &session, [&calls] { ++calls; });
    session.setPassword(qEnvironmentVariable("HELIODESK_SYSTEM_CODE"));
    session.start();
    QObject::connect(&session.poller(), &Poller::firstSweepDone, &application, &QCoreApplication::quit);
    // Whatever the core waits for is due at once, unless a call is on the wire.
    QTimer hurry;
    QObject::connect(&hurry, &QTimer::timeout, &session, [&] {
        const Authenticator &authenticator = session.authenticator();
        const bool isLoggingIn =
            authenticator.state() == Authenticator::State::SigningIn && !authenticator.nextTryAt();
        if (!isLoggingIn && !session.queue().isCallInFlight() && clock.nextDue())
            clock.advanceTo(*clock.nextDue());
    });
    hurry.start(hurryMs);
    QTimer::singleShot(longestMs, &application, &QCoreApplication::quit);
    QCoreApplication::exec();
    const PlantStore &store = session.store();
    int devices = 0;
    int answered = 0;
    const QList<PlantCode> codes = store.plantCodes();
    for (const PlantCode &code : codes) {
        const QList<DeviceId> ids = store.deviceIds(code);
        devices += int(ids.size());
        for (const DeviceId id : ids)
            answered += store.deviceReadingAt(id) > 0 ? 1 : 0;
    }
    std::printf("{\"calls\":%d,\"plants\":%d,\"devices\":%d,\"answered\":%d}\n", calls, int(codes.size()),
                devices, answered);
    return session.poller().isFirstSweepDone() ? 0 : 1;
}
