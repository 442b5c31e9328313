// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/commandline.h"

#include "app/desktop/startwish.h"
#include "ui/format/language.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTimeZone>

#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace {

QString languageCodes()
{
    QStringList codes;
    for (const LanguageInfo &language : Language::known())
        codes << language.code;
    return codes.join(u", "_s);
}

struct Options
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
public:
    QCommandLineOption demo {u"demo"_s, tr("Show plants of the built-in simulator; needs no account.")};
    QCommandLineOption plants {u"plants"_s, tr("Demo: number of plants (1 to 10000)."), u"N"_s};
    QCommandLineOption seed {u"seed"_s, tr("Demo: seed of the simulated world."), u"number"_s};
    QCommandLineOption time {u"time"_s, tr("Demo: start of the clock, e.g. 2026-06-21T07:00:00+02:00."),
                             u"ISO"_s};
    QCommandLineOption speed {u"speed"_s, tr("Demo: how much faster than real time the clock runs."), u"X"_s};
    QCommandLineOption headless {u"headless"_s,
                                 tr("Open no window: print a summary, write screenshots, then end.")};
    QCommandLineOption screenshots {u"screenshots"_s, tr("Headless: folder for PNG files of the views."),
                                    u"DIR"_s};
    QCommandLineOption theme {u"theme"_s, tr("Colours: system, light or dark."), u"name"_s};
    QCommandLineOption language {u"language"_s, tr("Language of the words: %1.").arg(languageCodes()),
                                 u"CODE"_s};
    QCommandLineOption profiles {u"profiles"_s, tr("Keep profiles, call books and settings in this folder."),
                                 u"DIR"_s};
    QCommandLineOption plant {u"plant"_s, tr("Show this plant after the start, e.g. NE=123."), u"code"_s};
    QCommandLineOption minimized {u"minimized"_s, tr("Start in the tray, or minimized where there is none.")};
};

CommandLine refuse(const QString &reason)
{
    CommandLine line;
    line.outcome = CommandLine::Outcome::Refuse;
    line.text = reason;
    return line;
}

} // namespace

CommandLine CommandLine::parse(const QStringList &arguments)
{
    const Options options;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Monitors FusionSolar plants through the SmartPVMS Northbound interface."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOptions({options.demo, options.plants, options.seed, options.time, options.speed,
                       options.headless, options.screenshots, options.theme, options.language,
                       options.profiles, options.plant, options.minimized});
    if (!parser.parse(arguments))
        return refuse(parser.errorText());
    CommandLine line;
    line.language = parser.value(options.language);
    if (parser.isSet(options.language) && !Language::isKnown(line.language))
        return refuse(tr("--language wants one of these: %1.").arg(languageCodes()));
    if (parser.isSet(help) || parser.isSet(u"help-all"_s)) {
        line.outcome = Outcome::ShowText;
        line.text = parser.helpText();
        return line;
    }
    if (parser.isSet(version)) {
        line.outcome = Outcome::ShowText;
        line.text =
            u"%1 %2\n"_s.arg(QCoreApplication::applicationName(), QCoreApplication::applicationVersion());
        return line;
    }
    if (!parser.positionalArguments().isEmpty())
        return refuse(tr("Unexpected argument: %1").arg(parser.positionalArguments().constFirst()));

    bool ok = true;
    line.isDemo = parser.isSet(options.demo);
    if (parser.isSet(options.plants)) {
        line.plants = parser.value(options.plants).toInt(&ok);
        if (!ok || line.plants < 1 || line.plants > 10000)
            return refuse(tr("--plants wants a number from 1 to 10000."));
    }
    if (parser.isSet(options.seed)) {
        line.seed = parser.value(options.seed).toULongLong(&ok);
        if (!ok)
            return refuse(tr("--seed wants a whole number."));
    }
    if (parser.isSet(options.time)) {
        const QDateTime time = QDateTime::fromString(parser.value(options.time), Qt::ISODate);
        if (!time.isValid())
            return refuse(tr("--time wants a date and time like 2026-06-21T07:00:00+02:00."));
        line.time = time.toMSecsSinceEpoch();
    }
    if (parser.isSet(options.speed)) {
        line.speed = parser.value(options.speed).toDouble(&ok);
        if (!ok || !(*line.speed > 0) || *line.speed > 3600)
            return refuse(tr("--speed wants a number above 0 and up to 3600."));
    }
    line.isHeadless = parser.isSet(options.headless);
    line.screenshotFolder = parser.value(options.screenshots);
    if (!line.screenshotFolder.isEmpty() && !line.isHeadless)
        return refuse(tr("--screenshots needs --headless."));
    if (parser.isSet(options.theme)) {
        line.theme = Theme::fromKey(parser.value(options.theme));
        if (!line.theme)
            return refuse(tr("--theme wants system, light or dark."));
    }
    line.profileFolder = parser.value(options.profiles);
    if (parser.isSet(options.plant)) {
        line.plant.value = parser.value(options.plant);
        if (!StartWish::isPlantCode(line.plant.value))
            return refuse(tr("--plant wants the code of a plant like NE=123."));
    }
    line.isMinimized = parser.isSet(options.minimized);
    if (line.isHeadless && (line.isMinimized || !line.plant.isEmpty()))
        return refuse(tr("--plant and --minimized need a window; --headless opens none."));
    const bool hasDemoOption = parser.isSet(options.plants) || parser.isSet(options.seed)
        || parser.isSet(options.time) || parser.isSet(options.speed);
    if (hasDemoOption && !line.isDemo)
        return refuse(tr("--plants, --seed, --time and --speed need --demo."));
    return line;
}

bool CommandLine::asksForHeadless(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        for (const char *word : {"--headless", "--help", "-h", "--help-all", "--version", "-v"}) {
            if (std::strcmp(argv[i], word) == 0)
                return true;
        }
    }
    return false;
}
