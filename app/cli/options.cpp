// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"

#include <QCommandLineParser>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace {

// Anything that looks as if a secret were to follow. Every user of the machine can read a command line.
bool isSecretOption(const QString &argument)
{
    static const QRegularExpression pattern(
        u"^--?(?:pw|pwd|pass|passwd|password|passphrase|system-?code|code|secret|token|xsrf-?token)(?:=.*)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(argument).hasMatch();
}

Farewell mistake(const QString &text)
{
    return {ExitCode::Usage, text};
}

std::optional<Options::Command> commandOf(const QString &word)
{
    using enum Options::Command;
    static const QHash<QString, Options::Command> commands {
        {u"plants"_s, Plants}, {u"devices"_s, Devices}, {u"live"_s, Live}, {u"budget"_s, Budget}};
    const auto found = commands.constFind(word);
    return found == commands.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Options::Format> formatOf(const QString &word)
{
    using enum Options::Format;
    static const QHash<QString, Options::Format> formats {
        {u"table"_s, Table}, {u"json"_s, Json}, {u"csv"_s, Csv}};
    const auto found = formats.constFind(word);
    return found == formats.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

std::variant<Options, Farewell> OptionParser::parse(const QStringList &arguments)
{
    for (const QString &argument : arguments.mid(1)) {
        if (isSecretOption(argument)) {
            return mistake(
                tr("A password is never taken from the command line, where every user of this computer "
                   "could read it. Put it into the keychain with the desktop program, set "
                   "HELIODESK_SYSTEM_CODE, or wait for the question."));
        }
    }

    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    parser.setApplicationDescription(tr(
        "Reads the plants of a FusionSolar API account from a terminal.\n\n"
        "Commands:\n"
        "  plants    what the plants are: name, place, capacity\n"
        "  devices   what the devices are: type, serial number, model\n"
        "  live      what every plant does now: PV, load, grid, battery\n"
        "  budget    how many calls the service still allows; asks nobody\n\n"
        "The password (system code) comes from the keychain, from HELIODESK_SYSTEM_CODE, or is asked for.\n"
        "Data go to stdout, messages to stderr. Answers of the last minutes are used again without a "
        "call.\n\n"
        "Exit codes: 0 fine, 1 other, 2 usage, 3 sign-in, 4 quota, 5 network,\n"
        "            6 partly (some calls failed or some plants lack data), 130 interrupted"));
    const QCommandLineOption help({u"h"_s, u"help"_s}, tr("Shows this text."));
    const QCommandLineOption version({u"v"_s, u"version"_s}, tr("Shows the version."));
    const QCommandLineOption format({u"f"_s, u"format"_s}, tr("table, json or csv."), u"FORMAT"_s,
                                    u"table"_s);
    const QCommandLineOption baseUrl(u"base-url"_s, tr("Address of the service."), u"URL"_s);
    const QCommandLineOption user(u"user"_s, tr("Name of the API account."), u"NAME"_s);
    const QCommandLineOption profile(u"profile"_s, tr("Account of the desktop program, if it has several."),
                                     u"NAME"_s);
    const QCommandLineOption dataFolder(u"data-dir"_s, tr("Folder of the call books and the cached lists."),
                                        u"DIR"_s);
    const QCommandLineOption plant(u"plant"_s, tr("Only this plant."), u"CODE"_s);
    const QCommandLineOption maxWait(u"max-wait"_s,
                                     tr("How long to wait for the service's allowance, then end with 4."),
                                     u"SECONDS"_s, u"120"_s);
    parser.addOptions({help, version, format, baseUrl, user, profile, dataFolder, plant, maxWait});
    parser.addPositionalArgument(u"command"_s, tr("plants, devices, live or budget"));

    const QString hint = tr("See heliodesk-cli --help.");
    if (!parser.parse(arguments)) {
        // Qt's own text would repeat what was typed, letter by letter: it may be a secret.
        const QStringList names = parser.unknownOptionNames();
        if (names.size() == 1 && names.constFirst().size() > 1)
            return mistake(tr("There is no option --%1. %2").arg(names.constFirst(), hint));
        return mistake(names.isEmpty() ? tr("An option lacks its value or has one too many. %1").arg(hint)
                                       : tr("There is no such option. %1").arg(hint));
    }
    if (parser.isSet(help))
        return Farewell {ExitCode::Ok, parser.helpText()};
    if (parser.isSet(version))
        return Farewell {ExitCode::Ok, u"heliodesk-cli " HELIODESK_VERSION "\n"_s};

    Options options;
    const QStringList words = parser.positionalArguments();
    if (words.isEmpty())
        return mistake(tr("What shall be shown: plants, devices, live or budget? %1").arg(hint));
    const auto command = commandOf(words.constFirst());
    if (!command)
        return mistake(tr("There is no such command: plants, devices, live or budget. %1").arg(hint));
    if (words.size() > 1)
        return mistake(tr("One command at a time, and only options after it. %1").arg(hint));
    options.command = *command;

    const auto wantedFormat = formatOf(parser.value(format));
    if (!wantedFormat)
        return mistake(tr("--format is table, json or csv."));
    options.format = *wantedFormat;

    bool isNumber = false;
    options.maxWaitSeconds = parser.value(maxWait).toInt(&isNumber);
    if (!isNumber || options.maxWaitSeconds < 0 || options.maxWaitSeconds > 24 * 3600)
        return mistake(tr("--max-wait is a number of seconds, at most a day."));

    options.baseUrl = parser.value(baseUrl);
    options.userName = parser.value(user);
    options.profile = parser.value(profile);
    options.dataFolder = parser.value(dataFolder);
    options.plant.value = parser.value(plant);
    if (!QUrl(options.baseUrl).userInfo().isEmpty())
        return mistake(tr("--base-url must not carry a name or password; name the account with --user."));
    if (parser.isSet(baseUrl) && (options.baseUrl.isEmpty() || options.userName.isEmpty()))
        return mistake(tr("--base-url also needs --user."));
    if (parser.isSet(baseUrl) && parser.isSet(profile))
        return mistake(tr("Either --profile, or --base-url with --user."));
    for (const QCommandLineOption &option : {user, profile, dataFolder, plant}) {
        if (parser.isSet(option) && parser.value(option).isEmpty())
            return mistake(tr("--%1 is empty.").arg(option.names().constLast()));
    }
    return options;
}
