// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/accountsession.h"
#include "core/store/plantstore.h"
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
        for (const LanguageInfo &language : Language::known())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }

    void isSoundInEveryLanguage()
    {
        QFETCH(QString, language);
        Program program;
        QVERIFY(program.addAccount(u"roofs"_s, 0));
        CommandLine line;
        line.language = language;
        QVERIFY(program.start(line));
        QVERIFY(program.reachFirstData());
        MainWindow &window = program.window();
        window.resize(1440, 900);
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QStringList faults;
        const auto audit = [&faults](const QString &what, QWidget &subject) {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            for (const QStringList &found :
                 {WidgetAudit::cutTexts(subject), WidgetAudit::namelessWidgets(subject),
                  WidgetAudit::tabOrderFaults(subject), WidgetAudit::doubleMnemonics(subject)}) {
                for (const QString &fault : found)
                    faults << what + u": "_s + fault;
            }
        };
        AccountSession &session = *program.application().sessions().constFirst();
        const ProfileId id = session.profile().id;
        window.select(id);
        audit(u"account"_s, window);
        const QList<PlantCode> plants = session.store().plantCodes();
        for (const PlantCode &plant : plants) {
            window.select(id, plant);
            audit(u"plant "_s + session.store().plant(plant)->name, window);
            const QList<DeviceId> devices = session.store().deviceIds(plant);
            for (const DeviceId device : devices) {
                window.select(id, device);
                audit(u"device "_s + session.store().device(device)->name, window);
            }
        }
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }
};

QTEST_MAIN(EveryWidgetTest)
#include "tst_everywidget.moc"
