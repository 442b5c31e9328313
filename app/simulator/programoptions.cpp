// SPDX-License-Identifier: GPL-3.0-or-later
#include "programoptions.h"

#include "authorizerequest.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonObject>

namespace Simulation {

using namespace Qt::Literals::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    const auto flag = [&](const char *name, const char *text) {
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), QString::fromLatin1(text)));
    };
    const auto value = [&](const char *name, const char *text, const char *shape, const char *standard = "") {
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), QString::fromLatin1(text),
                                            QString::fromLatin1(shape), QString::fromLatin1(standard)));
    };
    value("port", "Port on 127.0.0.1; 0 is a free one.", "number", "0");
    value("oauth-port", "Port of the OAuth host; 0 is a free one.", "number", "0");
    value("redirect", "A further redirect address of the OAuth client, may be repeated.", "address");
    flag("tls", "Serve HTTPS, with a self-made certificate unless one is given.");
    value("cert", "Certificate for --tls, PEM.", "file");
    value("key", "Key of the certificate, PEM.", "file");
    value("plants", "Size of the fleet; 0 is one plant for each site.", "number", "0");
    value("alarms", "So many made-up alarms besides those of the world, spread over all plants.", "number",
          "0");
    value("sites", "Directory of site files (*.json) instead of the built-in ones.", "directory");
    value("seed", "Same seed, same world.", "number", "1");
    value("time", "Start of the simulator's clock with offset, as 2026-06-21T12:00:00+02:00; now without it.",
          "iso");
    value("speed", "How fast its clock runs.", "factor", "1");
    value("user", "User name of the API account.", "name", "demo_api");
    value("profile", "Version of the interface: 25.3.0 or 26.2.0.", "version", "25.3.0");
    value("fault", "Script of faults, see faultscript.h.", "file");
    value("policy", "Quota policy: bucket, documented-window, calendar-day or calendar-day:ZONE.", "name",
          "bucket");
    value("account-policy", "Allowances of the account: new or old.", "name", "new");
    value("counted-devices", "Devices that count for quotas: all or served.", "name", "all");
    flag("per-minute-rule", "One call a minute on lists, plant real-time data and reports.");
    flag("count-refused", "Refused calls use up allowance too.");
    flag("daily-20618", "Daily quotas answer 20618 instead of 407.");
    const QString switches = QStringList(Switches().toJson().keys()).join(u", "_s);
    parser.addOption(QCommandLineOption(
        u"quirk"_s,
        u"NAME or NAME=VALUE of a switch, may be repeated; what they do stands in app/simulator/README.md: %1."_s
            .arg(switches),
        u"name"_s));
    parser.addHelpOption();
}

bool readPolicy(const QCommandLineParser &parser, QuotaOptions *quotas)
{
    const QString policy = parser.value(u"policy"_s);
    if (policy == "bucket"_L1) {
        quotas->policy = QuotaOptions::Policy::Bucket;
    } else if (policy == "documented-window"_L1) {
        quotas->policy = QuotaOptions::Policy::DocumentedWindow;
    } else if (policy.section(u':', 0, 0) == "calendar-day"_L1) {
        quotas->policy = QuotaOptions::Policy::CalendarDay;
        if (policy.contains(u':'))
            quotas->zone = QTimeZone(policy.section(u':', 1).toLatin1());
        if (!quotas->zone.isValid())
            return false;
    } else {
        return false;
    }
    quotas->perMinuteRule = parser.isSet(u"per-minute-rule"_s);
    quotas->countRefused = parser.isSet(u"count-refused"_s);
    quotas->dailySignal20618 = parser.isSet(u"daily-20618"_s);
    return true;
}

bool isOneOf(const QCommandLineParser &parser, const QString &option, const QStringList &values)
{
    return values.contains(parser.value(option));
}

bool readFile(const QString &path, QByteArray *content)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    *content = file.readAll();
    return true;
}

bool readSites(const QString &directory, QList<QByteArray> *sites)
{
    const QDir folder(directory);
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QByteArray content;
        if (!readFile(folder.filePath(name), &content))
            return false;
        sites->append(content);
    }
    return !sites->isEmpty();
}

bool readQuirk(const QString &quirk, Switches *switches, QString *error)
{
    const QString name = quirk.section(u'=', 0, 0);
    const QString value = quirk.section(u'=', 1);
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    const QJsonValue json = value.isEmpty() || value == "true"_L1 ? QJsonValue(true)
        : isNumber                                                ? QJsonValue(number)
                                                                  : QJsonValue(value);
    return switches->apply({{name, json}}, error);
}

//! The numbers; false names the first option that is none of its kind.
bool readNumbers(const QCommandLineParser &parser, SimulatorOptions *options, double *speed, QString *error)
{
    bool ok[6] = {};
    const int port = parser.value(u"port"_s).toInt(&ok[0]);
    const int oauthPort = parser.value(u"oauth-port"_s).toInt(&ok[5]);
    options->world.plantCount = parser.value(u"plants"_s).toInt(&ok[1]);
    options->world.seed = parser.value(u"seed"_s).toULongLong(&ok[2]);
    *speed = parser.value(u"speed"_s).toDouble(&ok[3]);
    options->world.extraAlarms = parser.value(u"alarms"_s).toInt(&ok[4]);
    ok[4] = ok[4] && options->world.extraAlarms >= 0;
    ok[0] = ok[0] && port >= 0 && port <= 65535;
    ok[1] = ok[1] && options->world.plantCount >= 0;
    ok[3] = ok[3] && *speed > 0;
    ok[5] = ok[5] && oauthPort >= 0 && oauthPort <= 65535;
    options->port = static_cast<quint16>(port);
    options->oauthPort = static_cast<quint16>(oauthPort);
    constexpr QLatin1StringView names[] = {"port"_L1,  "plants"_L1, "seed"_L1,
                                           "speed"_L1, "alarms"_L1, "oauth-port"_L1};
    for (int i = 0; i < 6; ++i) {
        if (!ok[i]) {
            *error = u"--%1 needs a number"_s.arg(names[i]);
            return false;
        }
    }
    return true;
}

} // namespace

std::function<qint64()> scaledClock(qint64 startMs, double speed)
{
    QElapsedTimer timer;
    timer.start();
    return [timer, startMs, speed] { return startMs + qint64(double(timer.elapsed()) * speed); };
}

std::optional<ProgramOptions> parseProgramOptions(const QStringList &arguments, QString *error)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Local stand-in for the SmartPVMS Northbound API."_s);
    addOptions(parser);
    if (!parser.parse(arguments) || !parser.positionalArguments().isEmpty()) {
        *error = parser.errorText().isEmpty() ? u"unexpected argument"_s : parser.errorText();
        return std::nullopt;
    }
    ProgramOptions result;
    if (parser.isSet(u"help"_s)) {
        result.helpText = parser.helpText();
        return result;
    }
    SimulatorOptions &options = result.simulator;
    double speed = 1;
    if (!readNumbers(parser, &options, &speed, error))
        return std::nullopt;
    if (!readPolicy(parser, &options.quotas) || !isOneOf(parser, u"account-policy"_s, {u"new"_s, u"old"_s})
        || !isOneOf(parser, u"counted-devices"_s, {u"all"_s, u"served"_s})
        || !isOneOf(parser, u"profile"_s, {u"25.3.0"_s, u"26.2.0"_s})) {
        *error = u"unknown --policy, --account-policy, --counted-devices or --profile"_s;
        return std::nullopt;
    }
    options.quotas.oldAccounts = parser.value(u"account-policy"_s) == "old"_L1;
    options.quotas.countServedOnly = parser.value(u"counted-devices"_s) == "served"_L1;
    options.profile = parser.value(u"profile"_s) == "26.2.0"_L1 ? ApiProfile::V26_2_0 : ApiProfile::V25_3_0;

    options.certificateFile = parser.value(u"cert"_s);
    options.keyFile = parser.value(u"key"_s);
    options.tls = parser.isSet(u"tls"_s) || !options.certificateFile.isEmpty();
    if (parser.isSet(u"sites"_s) && !readSites(parser.value(u"sites"_s), &options.world.siteFiles)) {
        *error = u"no readable site file in the directory of --sites"_s;
        return std::nullopt;
    }
    if (parser.isSet(u"fault"_s) && !readFile(parser.value(u"fault"_s), &options.faults)) {
        *error = u"cannot read the file of --fault"_s;
        return std::nullopt;
    }
    const QStringList quirks = parser.values(u"quirk"_s);
    for (const QString &quirk : quirks) {
        if (!readQuirk(quirk, &options.switches, error))
            return std::nullopt;
    }
    QDateTime start = QDateTime::currentDateTimeUtc();
    if (parser.isSet(u"time"_s))
        start = QDateTime::fromString(parser.value(u"time"_s), Qt::ISODateWithMs);
    if (!start.isValid() || start.timeSpec() == Qt::LocalTime) {
        *error = u"--time needs an ISO 8601 instant with its offset"_s;
        return std::nullopt;
    }
    options.now = scaledClock(start.toMSecsSinceEpoch(), speed);

    Account account = defaultAccount(options.world.seed);
    account.userName = parser.value(u"user"_s);
    if (qEnvironmentVariableIsSet("HELIODESK_SIMULATOR_SYSTEM_CODE"))
        account.systemCode = qEnvironmentVariable("HELIODESK_SIMULATOR_SYSTEM_CODE");
    options.accounts = {account};
    OAuthClient client = defaultClient(options.world.seed);
    client.redirectUris += parser.values(u"redirect"_s);
    *error = registrationProblem(client);
    if (!error->isEmpty())
        return std::nullopt;
    options.clients = {client};
    return result;
}

} // namespace Simulation
