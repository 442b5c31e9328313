// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/accountchoice.h"
#include "app/cli/commandrun.h"
#include "app/cli/console.h"
#include "app/cli/interrupt.h"
#include "app/cli/options.h"
#include "app/cli/setuprun.h"
#include "app/cli/terminalsecrets.h"
#include "core/account/accountsession.h"
#include "core/auth/accountauthenticator.h"
#include "core/auth/fallbacksecretstore.h"
#include "core/auth/keychainsecretstore.h"
#include "core/net/httptransport.h"
#include "core/settings/appsettings.h"
#include "core/settings/datafolder.h"
#include "core/settings/profilestore.h"
#include "core/settings/proxysettings.h"
#include "core/util/clock.h"
#include "ui/format/language.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QNetworkProxy>
#include <QSettings>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace {

int sayFarewell(const Farewell &farewell)
{
    if (farewell.code == ExitCode::Ok)
        Console::writeData(farewell.text.toLocal8Bit());
    else
        Console::say(farewell.text);
    return int(farewell.code);
}

//! Runs a command that works on accounts themselves.
int setUp(const Invocation &invocation, ProfileStore &profiles, const QString &folder)
{
    SystemClock clock;
    KeychainSecretStore keychain;
    FallbackSecretStore store(keychain);
    Farewell farewell;
    const std::unique_ptr<SetupRun> setup =
        invocation.command->createSetup(invocation.options, {profiles, store, clock, folder}, farewell);
    if (!setup)
        return sayFarewell(farewell);
    const Interrupt interrupt;
    QObject::connect(
        setup.get(), &SetupRun::finished, qApp, [](ExitCode code) { QCoreApplication::exit(int(code)); },
        Qt::QueuedConnection);
    QObject::connect(&interrupt, &Interrupt::requested, qApp,
                     [] { QCoreApplication::exit(int(ExitCode::Interrupted)); });
    const AppSettings settings(folder + u"/settings.ini"_s);
    ProxySettings proxy(settings, store);
    QObject::connect(
        &proxy, &ProxySettings::changed, setup.get(), [&proxy, &setup] { setup->start(proxy.proxy()); },
        Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    proxy.refresh();
    return QCoreApplication::exec();
}

int run(const Invocation &invocation)
{
    const Options &options = invocation.options;
    if (!invocation.command->needsAccount()) {
        QString problem;
        const Sheet sheet = invocation.command->answer(problem);
        if (sheet.columns.isEmpty())
            return sayFarewell({ExitCode::Other, problem});
        return int(writeSheet(sheet, options.format, ExitCode::Ok));
    }
    const auto pointer = DataFolder::userPointer();
    const DataFolder data = options.dataFolder.isEmpty() ? DataFolder(*pointer, DataFolder::standardPath())
                                                         : DataFolder::fixed(options.dataFolder);
    const QString folder = data.path();
    ProfileStore profiles(folder + u"/profiles.json"_s);
    for (const ApiError &error : {data.problem(), profiles.lastError()}) {
        if (error.kind != ApiError::Kind::None)
            Console::say(error.text);
    }
    if (invocation.command->isSetup())
        return setUp(invocation, profiles, folder);
    const auto choice = AccountChoice::choose(options, profiles.profiles());
    if (const auto *farewell = std::get_if<Farewell>(&choice))
        return sayFarewell(*farewell);
    const Profile &profile = std::get<Profile>(choice);

    SystemClock clock;
    KeychainSecretStore keychain;
    FallbackSecretStore store(keychain);
    TerminalSecrets secrets(store, AccountAuthenticator::passwordName(profile.id),
                            QCoreApplication::translate("main", "Password (system code) of %1 at %2: ")
                                .arg(profile.userName, profile.baseUrl.host()));
    AccountSession session(profile, secrets, clock, folder);
    const std::unique_ptr<CommandRun> commandRun = invocation.command->createRun(options, session, clock);
    const Interrupt interrupt;
    // What the cache answers ends within start(): then nothing may be sent, so the event loop must not begin.
    std::optional<ExitCode> ended;
    QObject::connect(commandRun.get(), &CommandRun::finished, qApp, [&ended](ExitCode code) {
        ended = code;
        QCoreApplication::exit(int(code));
    });
    QObject::connect(&interrupt, &Interrupt::requested, qApp,
                     [] { QCoreApplication::exit(int(ExitCode::Interrupted)); });
    // The way to the service is the window's choice, here too.
    const AppSettings settings(folder + u"/settings.ini"_s);
    ProxySettings proxy(settings, store);
    QObject::connect(&proxy, &ProxySettings::changed, commandRun.get(), [&proxy, &session, &commandRun] {
        session.setProxy(proxy.proxy());
        commandRun->start();
    });
    proxy.refresh();
    return ended ? int(*ended) : QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    Console::ignoreBrokenPipes();
    QCoreApplication application(argc, argv);
    // The desktop program's name: both share accounts, books and cached lists.
    QCoreApplication::setApplicationName(u"heliodesk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HELIODESK_VERSION));
    // What happens in between is for QT_LOGGING_RULES; a script wants messages that concern it.
    QLoggingCategory::setFilterRules(u"heliodesk.*.debug=false\nheliodesk.*.info=false"_s);

    Language language(application);
    language.use({});
    const auto parsed = OptionParser::parse(QCoreApplication::arguments());
    if (const auto *farewell = std::get_if<Farewell>(&parsed))
        return sayFarewell(*farewell);
    return run(std::get<Invocation>(parsed));
}
