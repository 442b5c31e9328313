// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/print/plantprint.h"
#include "ui/print/plantsheet.h"
#include "ui/views/theme.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintPreviewWidget>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class PlantPrintTest : public QObject
{
    Q_OBJECT

    static PlantReport filledReport(FilledAccount &account)
    {
        Plant plant = *account.store.plant(FilledAccount::code(1));
        plant.name = u"Lakeside home"_s;
        plant.address = u"Seeblick 3, Musterau"_s;
        plant.gridConnection = QDateTime::fromString(u"2020-05-01T00:00:00+03:00"_s, Qt::ISODate);
        account.store.applyPlants({plant}, account.clock.now());
        for (int i = 0; i < 30; ++i) {
            account.poll(3 + i * 0.1, 2000, 1500);
            account.clock.advanceBy(300'000);
        }
        return PlantReport::of(account.store, account.history, FilledAccount::code(1), u"Roofs"_s,
                               Formatter(QLocale(QLocale::English, QLocale::UnitedKingdom)),
                               account.clock.now());
    }

    static QString textOf(const QString &file)
    {
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
        return reader.waitForFinished(20'000) ? QString::fromUtf8(reader.readAllStandardOutput()) : QString();
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void writesThePage_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("A4") << int(QPageSize::A4);
        QTest::newRow("Letter") << int(QPageSize::Letter);
        QTest::newRow("A5") << int(QPageSize::A5);
    }

    void writesThePage()
    {
        QFETCH(int, size);
        FilledAccount account;
        const PlantReport report = filledReport(account);
        const QTemporaryDir folder;
        const QString path = folder.filePath(report.fileName() + u".pdf"_s);
        QCOMPARE(PlantPrint::writePdf(report, path, QPageSize(QPageSize::PageSizeId(size))), QString());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.startsWith("%PDF-"));
        QVERIFY(!content.contains("/Subtype /Image")); // vectors only
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext (poppler-utils) is not installed");
        const QString text = textOf(path);
        for (const QString &expected :
             {u"Lakeside home"_s, u"Seeblick 3, Musterau"_s, u"Account: Roofs"_s, u"UTC+03:00"_s,
              u"5.90 kW"_s, u"Producing"_s, u"2.00 kW"_s, u"Exporting"_s, u"1.50 kW"_s, u"Charging"_s,
              u"64 % charged"_s, u"Yield today"_s, u"12.5 kWh"_s, u"Data: 5 min ago"_s,
              u"3 of 3 devices report"_s, u"As of"_s, u"Live"_s, u"Heliodesk"_s, u"Page 1 of 1"_s})
            QVERIFY2(text.contains(expected), qPrintable(expected + u"\n"_s + text));
    }

    void goesOnOnTheNextPage()
    {
        FilledAccount account;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"wide.pdf"_s);
        {
            QPdfWriter writer(path);
            writer.setPageSize(QPageSize(QPageSize::A4));
            writer.setPageOrientation(QPageLayout::Landscape);
            QPainter painter(&writer);
            PlantSheet::print(filledReport(account), writer, painter);
        }
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext (poppler-utils) is not installed");
        const QString text = textOf(path);
        QVERIFY2(text.contains(u"Page 1 of 2"_s) && text.contains(u"Page 2 of 2"_s), qPrintable(text));
        QVERIFY(text.indexOf(u"Live power"_s) > text.indexOf(u"Page 1 of 2"_s));
    }

    void saysWhyItCannot()
    {
        FilledAccount account;
        const PlantReport report = filledReport(account);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"missing/page.pdf"_s);
        const QString refusal = PlantPrint::writePdf(report, path, QPageSize(QPageSize::A4));
        QVERIFY2(refusal.contains(u"page.pdf"_s) && refusal.contains(u": "_s), qPrintable(refusal));
        QVERIFY(!QFile::exists(path));
    }

    void staysLightAndStill()
    {
        Theme theme(*qApp);
        theme.setChoice(ThemeChoice::Dark);
        FilledAccount account;
        QWidget parent;
        QDialog *preview = PlantPrint::makePreview(filledReport(account), &parent);
        preview->open();
        auto *pages = preview->findChild<QPrintPreviewWidget *>();
        QVERIFY(pages);
        QTRY_COMPARE(pages->pageCount(), 1);
        // Another poll changes the plant, not the page that is about to be printed.
        account.poll(0, -800, 0);
        pages->updatePreview();
        pages->setZoomMode(QPrintPreviewWidget::FitInView);
        const QImage shown = pages->grab().toImage();
        QCOMPARE(shown.pixelColor(shown.rect().center() + QPoint(20, -shown.height() / 2 + 40)).lightness(),
                 255);
        preview->close();
    }

    void namesFilesForEverySystem_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("file");
        QTest::newRow("plain") << u"Lakeside home"_s << u"Lakeside home 2026-06-21"_s;
        QTest::newRow("slashes") << u"Roof 1/2: \"east\""_s << u"Roof 1 2 east 2026-06-21"_s;
        QTest::newRow("dots") << u"..\\..\\etc"_s << u"etc 2026-06-21"_s;
        QTest::newRow("Chinese") << u"湖畔之家"_s << u"湖畔之家 2026-06-21"_s;
        QTest::newRow("nothing left") << u"???"_s << u"2026-06-21"_s;
    }

    void namesFilesForEverySystem()
    {
        QFETCH(QString, name);
        QFETCH(QString, file);
        PlantReport report;
        report.facts.name = name;
        report.facts.zone = QTimeZone::utc();
        report.now = TreeFixture::Noon;
        QCOMPARE(report.fileName(), file);
    }
};

QTEST_MAIN(PlantPrintTest)
#include "tst_plantprint.moc"
