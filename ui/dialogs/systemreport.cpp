// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/systemreport.h"

#include <QApplication>
#include <QFont>
#include <QLocale>
#include <QScreen>
#include <QSysInfo>

using namespace Qt::Literals::StringLiterals;

namespace {

QString screens()
{
    QStringList words;
    const QList<QScreen *> all = QGuiApplication::screens();
    for (const QScreen *screen : all) {
        const QSize size = screen->size();
        words << u"%1 × %2 @ %3"_s.arg(size.width()).arg(size.height()).arg(screen->devicePixelRatio());
    }
    return words.join(u", "_s);
}

} // namespace

SystemReport SystemReport::now()
{
    const QString built = QString::fromLatin1(QT_VERSION_STR);
    const QString running = QString::fromLatin1(qVersion());
    const QString qt = built == running ? running : tr("%1 (built with %2)").arg(running, built);
    SystemReport report;
    report.lines = {{tr("Heliodesk"), QCoreApplication::applicationVersion()},
                    {tr("Qt"), qt},
                    {tr("Operating system"), QSysInfo::prettyProductName()},
                    {tr("Kernel"), QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion()},
                    {tr("Processor"), QSysInfo::currentCpuArchitecture()},
                    {tr("Window system"), QGuiApplication::platformName()},
                    {tr("Style"), u"Heliodesk, Fusion"_s},
                    {tr("Font"), QApplication::font().family()},
                    {tr("Locale"), QLocale::system().name()},
                    {tr("Screens"), screens()}};
    return report;
}

QString SystemReport::text() const
{
    QString text;
    for (const Line &line : lines)
        text += u"%1: %2\n"_s.arg(line.name, line.value);
    return text;
}
