// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"
#include "app/desktop/commandline.h"
#include "ui/format/language.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

//! Windows of the offscreen platform cannot take size hints; it says so for each one. All else is passed on.
QtMessageHandler passOn = nullptr;
void skipSizeHintNotes(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (text != "This plugin does not support propagateSizeHints()"_L1)
        passOn(type, context, text);
}

//! Help and refusals speak the language of the system or of --language; later the settings have a say too.
CommandLine parseInLanguage(QApplication &application)
{
    Language language(application);
    language.use({});
    const CommandLine line = CommandLine::parse(QCoreApplication::arguments());
    if (line.language.isEmpty())
        return line;
    language.use(line.language);
    return CommandLine::parse(QCoreApplication::arguments());
}

} // namespace

int main(int argc, char **argv)
{
    // Must be known before there is an application; a platform the user chose stays.
    if (CommandLine::asksForHeadless(argc, argv) && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (QGuiApplication::platformName() == "offscreen"_L1)
        passOn = qInstallMessageHandler(skipSizeHintNotes);
    QCoreApplication::setApplicationName(u"heliodesk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HELIODESK_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Heliodesk"_s);
    QGuiApplication::setDesktopFileName(u"heliodesk"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/app.svg"_s));

    // Containers often have no locale; people there get plain English with 24-hour times.
    if (QLocale::system().language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));

    const CommandLine line = parseInLanguage(application);
    if (line.outcome == CommandLine::Outcome::ShowText) {
        std::fputs(qUtf8Printable(line.text), stdout);
        return 0;
    }
    if (line.outcome == CommandLine::Outcome::Refuse) {
        std::fprintf(stderr, "heliodesk: %s\n", qUtf8Printable(line.text));
        return 2;
    }
    Application program(application, line);
    program.start();
    return QApplication::exec();
}
