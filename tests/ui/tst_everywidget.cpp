// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screenshotseries.h"
#include "core/account/accountsession.h"
#include "core/polling/datafetcher.h"
#include "tests/support/program.h"
#include "tests/support/widgetaudit.h"
#include "ui/format/language.h"
#include "ui/views/mainwindow.h"

#include <QApplication>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

//! Every page and dialog in every language: named for people and screen readers, reachable by Tab, nothing
//! cut. ctest runs it at 100, 150 and 200 %.
class EveryWidgetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void isSoundInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("percent"); // of the text, as the settings offer it; pixels stay what they are
        for (const LanguageInfo &language : Language::known())
            QTest::newRow(qPrintable(language.code)) << language.code << 100;
        QTest::newRow("en, large text") << u"en"_s << 150;
    }

    void isSoundInEveryLanguage()
    {
        QFETCH(QString, language);
        QFETCH(int, percent);
        Program program;
        QVERIFY(program.addAccount(u"roofs"_s, 0));
        CommandLine line;
        line.language = language;
        QVERIFY(program.start(line));
        QVERIFY(program.reachFirstData());
        MainWindow &window = program.window();
        program.application().theme().setTextScale(percent / 100.0);
        window.resize(1440, 900);
        AccountSession &session = *program.application().sessions().constFirst();
        const QList<int> wishes = ScreenshotSeries::wishHistory(session, program.clock().now());
        const auto isThere = [&] {
            return std::all_of(wishes.cbegin(), wishes.cend(),
                               [&](int id) { return session.fetcher().progress(id).isOver(); });
        };
        QVERIFY(program.runUntilTrue(isThere, 24 * 3'600'000LL));
        ScreenshotSeries series(window, program.application().theme(), program.clock(), {}, nullptr);
        series.setClockMover([&program](qint64 instant) { program.clock().jumpTo(instant); });
        QStringList faults;
        for (const ScreenshotSeries::Shot &shot : series.plan(session, false)) {
            QWidget *subject = shot.arrange();
            if (!subject || shot.name.isEmpty())
                continue;
            subject->activateWindow();
            QVERIFY2(QTest::qWaitForWindowActive(subject), qPrintable(shot.name));
            ScreenshotSeries::settle();
            for (const QStringList &found :
                 {WidgetAudit::cutTexts(*subject), WidgetAudit::namelessWidgets(*subject),
                  WidgetAudit::tabOrderFaults(*subject), WidgetAudit::doubleMnemonics(*subject)}) {
                for (const QString &fault : found)
                    faults << shot.name + u": "_s + fault;
            }
            if (subject != &window) {
                subject->close();
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // one at a time
            }
        }
        faults.removeDuplicates();
        for (const QString &fault : std::as_const(faults)) // a failure's own text is cut after some lines
            qInfo().noquote() << fault;
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }
};

QTEST_MAIN(EveryWidgetTest)
#include "tst_everywidget.moc"
