// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QImage>
#include <QProcess>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
// A hundred and sixty pictures and a morning of simulated calls, perhaps with sanitizers on a busy machine.
constexpr int longestMs = 1'200'000;
}

//! The program itself, as a stranger starts it on a machine without a display.
class DemoTest : public QObject
{
    Q_OBJECT

    struct Outcome
    {
        int code = -1;
        QString output;
        QString errors;
    };

    static Outcome run(const QStringList &arguments)
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"DISPLAY"_s);
        environment.remove(u"WAYLAND_DISPLAY"_s);
        environment.remove(u"QT_QPA_PLATFORM"_s); // it must find out by itself
        program.setProcessEnvironment(environment);
        QSignalSpy finished(&program, &QProcess::finished);
        program.start(QStringLiteral(HELIODESK_PROGRAM), arguments);
        Outcome outcome;
        if (!finished.wait(longestMs)) {
            program.kill();
            return outcome;
        }
        outcome.code = program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -2;
        outcome.output = QString::fromUtf8(program.readAllStandardOutput());
        outcome.errors = QString::fromUtf8(program.readAllStandardError());
        return outcome;
    }

    //! A picture somebody could show: of some size, with more than a handful of colours.
    static bool isPicture(const QString &file)
    {
        const QImage image(file);
        if (image.width() < 400 || image.height() < 240)
            return false;
        QSet<QRgb> colors;
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3)
                colors.insert(image.pixel(x, y));
        }
        return colors.size() > 40;
    }

private Q_SLOTS:
    void showsThePlantsInWordsAndPictures()
    {
        const QTemporaryDir folder;
        const Outcome outcome =
            run({u"--demo"_s, u"--headless"_s, u"--screenshots"_s, folder.filePath(u"shots"_s)});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.errors));
        QVERIFY2(!outcome.errors.contains(u"propagateSizeHints"_s), qPrintable(outcome.errors));
        const QStringList lines = outcome.output.split(u'\n', Qt::SkipEmptyParts);
        QVERIFY2(lines.size() >= 8, qPrintable(outcome.output)); // account, heading, five plants, pictures
        QVERIFY(lines.at(0).contains(u"Online"_s));
        for (const QString &word : {u"PV"_s, u"Grid"_s, u"Battery"_s, u"SOC"_s, u"State"_s})
            QVERIFY2(lines.at(1).contains(word), qPrintable(lines.at(1)));
        QVERIFY2(outcome.output.contains(u" kW"_s), qPrintable(outcome.output));
        QVERIFY(outcome.output.contains(u"Live"_s));
        QVERIFY(outcome.output.contains(u"Exporting"_s) || outcome.output.contains(u"Importing"_s));

        const QDir shots(folder.filePath(u"shots"_s));
        const QStringList files = shots.entryList({u"*.png"_s}, QDir::Files);
        QVERIFY2(files.size() >= 10, qPrintable(files.join(u' ')));
        for (const QString &file : files)
            QVERIFY2(isPicture(shots.filePath(file)), qPrintable(file));
        QVERIFY(!files.filter(u"light"_s).isEmpty());
        QCOMPARE(files.filter(u"light"_s).size(), files.filter(u"dark"_s).size());
        QVERIFY(files.filter(u"plant-"_s).size() >= 10);
        for (const QString &step : {u"start"_s, u"letter"_s, u"testing"_s, u"refused"_s, u"locked"_s, u"done"_s})
            QVERIFY2(files.contains(u"sign-in-%1-light.png"_s.arg(step)), qPrintable(step));
        QVERIFY(!files.filter(u"device-"_s).isEmpty());
    }

    void saysWhyItCannot_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::newRow("no account") << QStringList {u"--headless"_s, u"--profiles"_s, u"@"_s} << 1;
        QTest::newRow("nonsense") << QStringList {u"--headless"_s, u"--nonsense"_s} << 2;
    }

    void saysWhyItCannot()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        const QTemporaryDir folder;
        arguments.replaceInStrings(u"@"_s, folder.path());
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.code, code);
        QVERIFY2(outcome.errors.contains(u"heliodesk:"_s), qPrintable(outcome.errors));
    }
};

QTEST_GUILESS_MAIN(DemoTest)
#include "tst_demo.moc"
