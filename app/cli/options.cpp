// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"

#include "app/cli/commands.h"

#include <QCommandLineParser>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

//! The options every command has.
struct CommonOptions
{
    Q_DECLARE_TR_FUNCTIONS(OptionParser)
public:
    const QCommandLineOption help {{u"h"_s, u"help"_s}, tr("Shows this text, or what a command takes.")};
    const QCommandLineOption version {{u"v"_s, u"version"_s}, tr("Shows the version.")};
    const QCommandLineOption format {
        {u"f"_s, u"format"_s}, tr("table, json or csv."), u"FORMAT"_s, u"table"_s};
    const QCommandLineOption baseUrl {u"base-url"_s, tr("Address of the service."), u"URL"_s};
    const QCommandLineOption user {u"user"_s, tr("Name of the API account."), u"NAME"_s};
    const QCommandLineOption profile {u"profile"_s, tr("Account of the desktop program, if it has several."),
                                      u"NAME"_s};
    const QCommandLineOption dataFolder {u"data-dir"_s, tr("Folder of the call books and the cached lists."),
                                         u"DIR"_s};
    const QCommandLineOption plant {u"plant"_s, tr("Only this plant."), u"CODE"_s};
    const QCommandLineOption maxWait {u"max-wait"_s,
                                      tr("How long to wait for the service's allowance, then end with 4."),
                                      u"SECONDS"_s, u"120"_s};

    QList<QCommandLineOption> all() const
    {
        return {help, version, format, baseUrl, user, profile, dataFolder, plant, maxWait};
    }
};

namespace {

// Anything that looks as if a secret were to follow. Every user of the machine can read a command line.
bool isSecretOption(const QString &argument)
{
    static const QRegularExpression pattern(
        u"^--?(?:pw|pwd|pass|passwd|password|passphrase|system-?code|code|(?:client-?)?secret|(?:xsrf-?|access-?|refresh-?)?token)(?:=.*)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(argument).hasMatch();
}

Farewell mistake(const QString &text)
{
    return {ExitCode::Usage, text};
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

QString OptionParser::generalHelp(const QString &choice)
{
    QString commands;
    for (const auto &command : allCommands()) {
        const QString word = QStringList {command->name(), command->argumentName()}.join(u' ').trimmed();
        commands += u"  "_s + word.leftJustified(11) + u' ' + command->summary() + u'\n';
    }
    const QString description =
        tr("Reads and commands the plants of a FusionSolar account from a terminal.\n\n"
           "Commands:\n%1"
           "heliodesk-cli COMMAND --help tells what a command takes.\n\n"
           "The password (system code) of an API account comes from the keychain, from\n"
           "HELIODESK_SYSTEM_CODE, or is asked for. An account by OAuth Connect is linked in the window or "
           "with connect.\n"
           "Data go to stdout, messages to stderr. Answers of the last minutes are used again without a "
           "call.\n\n"
           "Exit codes: 0 fine, 1 other, 2 usage, 3 sign-in, 4 quota, 5 network,\n"
           "            6 partly (some calls failed or some plants lack data), 130 interrupted")
            .arg(commands);
    QCommandLineParser parser;
    parser.setApplicationDescription(description);
    parser.addOptions(CommonOptions().all());
    parser.addPositionalArgument(u"command"_s, choice);
    return parser.helpText();
}

QString OptionParser::helpOf(const Command &command)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(command.name() + u": "_s + command.summary());
    parser.addOptions(command.options() + CommonOptions().all());
    parser.addPositionalArgument(command.name(), command.summary(), command.name());
    if (!command.argumentName().isEmpty())
        parser.addPositionalArgument(command.argumentName(), {}, command.argumentName());
    return parser.helpText();
}

//! An option that some commands have must be one of this command; the mistake if not.
QString OptionParser::checkOwn(const QCommandLineParser &parser, const QStringList &ownNames,
                               const Command &command)
{
    const QString hint = tr("See heliodesk-cli --help.");
    const QList<QCommandLineOption> own = command.options();
    for (const QString &name : ownNames) {
        const auto option = std::find_if(own.cbegin(), own.cend(), [&name](const QCommandLineOption &known) {
            return known.names().contains(name);
        });
        if (parser.isSet(name) && option == own.cend())
            return tr("%1 does not take --%2. %3").arg(command.name(), name, hint);
        const bool takesValue = option != own.cend() && !option->valueName().isEmpty();
        if (takesValue && parser.isSet(name) && parser.value(name).isEmpty())
            return tr("--%1 is empty.").arg(name);
    }
    return {};
}

QString OptionParser::takeCommon(const QCommandLineParser &parser, const CommonOptions &common,
                                 const Command &command, Options &options)
{
    const auto wantedFormat = formatOf(parser.value(common.format));
    if (!wantedFormat)
        return tr("--format is table, json or csv.");
    options.format = *wantedFormat;

    bool isNumber = false;
    options.maxWaitSeconds = parser.value(common.maxWait).toInt(&isNumber);
    if (!isNumber || options.maxWaitSeconds < 0 || options.maxWaitSeconds > 24 * 3600)
        return tr("--max-wait is a number of seconds, at most a day.");

    options.baseUrl = parser.value(common.baseUrl);
    options.userName = parser.value(common.user);
    options.profile = parser.value(common.profile);
    options.dataFolder = parser.value(common.dataFolder);
    options.plant.value = parser.value(common.plant);
    if (!QUrl(options.baseUrl).userInfo().isEmpty())
        return tr("--base-url must not carry a name or password; name the account with --user.");
    if (parser.isSet(common.baseUrl) && options.baseUrl.isEmpty())
        return tr("--%1 is empty.").arg(u"base-url"_s);
    if (parser.isSet(common.baseUrl) && options.userName.isEmpty() && !command.isSetup())
        return tr("--base-url also needs --user.");
    if (parser.isSet(common.baseUrl) && parser.isSet(common.profile) && !command.isSetup())
        return tr("Either --profile, or --base-url with --user.");
    for (const QCommandLineOption &option : {common.user, common.profile, common.dataFolder, common.plant}) {
        if (parser.isSet(option) && parser.value(option).isEmpty())
            return tr("--%1 is empty.").arg(option.names().constLast());
    }
    return {};
}

std::variant<Invocation, Farewell> OptionParser::parse(const QStringList &arguments)
{
    for (const QString &argument : arguments.mid(1)) {
        if (isSecretOption(argument)) {
            return mistake(
                tr("A password is never taken from the command line, where every user of this computer "
                   "could read it. Put it into the keychain with the desktop program, set "
                   "HELIODESK_SYSTEM_CODE, or wait for the question."));
        }
    }

    // Options may stand before the command, so those of all commands are known while reading.
    const CommonOptions common;
    auto commands = allCommands();
    QStringList commandNames;
    QStringList ownNames; // of the options that only some commands have
    QCommandLineParser reader;
    reader.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    reader.addOptions(common.all());
    for (const auto &command : commands) {
        commandNames << command->name();
        const QList<QCommandLineOption> options = command->options();
        for (const QCommandLineOption &option : options) {
            const QString name = option.names().constFirst();
            if (!ownNames.contains(name) && reader.addOption(option))
                ownNames << name;
        }
    }
    const QString choice = commandNames.join(u", "_s);
    const QString hint = tr("See heliodesk-cli --help.");
    if (!reader.parse(arguments)) {
        // Qt's own text would repeat what was typed, letter by letter: it may be a secret.
        const QStringList names = reader.unknownOptionNames();
        if (names.size() == 1 && names.constFirst().size() > 1)
            return mistake(tr("There is no option --%1. %2").arg(names.constFirst(), hint));
        return mistake(names.isEmpty() ? tr("An option lacks its value or has one too many. %1").arg(hint)
                                       : tr("There is no such option. %1").arg(hint));
    }
    if (reader.isSet(common.version))
        return Farewell {ExitCode::Ok, u"heliodesk-cli " HELIODESK_VERSION "\n"_s};
    const QStringList words = reader.positionalArguments();
    const qsizetype place = words.isEmpty() ? -1 : commandNames.indexOf(words.constFirst());
    if (reader.isSet(common.help))
        return Farewell {ExitCode::Ok, place < 0 ? generalHelp(choice) : helpOf(*commands[size_t(place)])};

    if (words.isEmpty())
        return mistake(tr("What shall be shown? One of: %1. %2").arg(choice, hint));
    if (place < 0)
        return mistake(tr("There is no such command. One of: %1. %2").arg(choice, hint));
    Invocation invocation {{}, std::move(commands[size_t(place)])};
    const bool takesWord = !invocation.command->argumentName().isEmpty();
    if (words.size() > (takesWord ? 2 : 1))
        return mistake(tr("One command at a time, and only options after it. %1").arg(hint));
    if (takesWord && words.size() < 2)
        return mistake(tr("%1 lacks its %2. %3")
                           .arg(invocation.command->name(), invocation.command->argumentName(), hint));
    if (const QString problem = checkOwn(reader, ownNames, *invocation.command); !problem.isEmpty())
        return mistake(problem);
    if (const QString problem = takeCommon(reader, common, *invocation.command, invocation.options);
        !problem.isEmpty())
        return mistake(problem);
    if (const QString problem = invocation.command->take(reader, invocation.options); !problem.isEmpty())
        return mistake(problem);
    return invocation;
}
