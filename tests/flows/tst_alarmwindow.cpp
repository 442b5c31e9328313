// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/accountsession.h"
#include "core/polling/alarmpoller.h"
#include "core/settings/appsettings.h"
#include "core/store/alarmstore.h"
#include "tests/simulator/apiclient.h"
#include "tests/support/program.h"
#include "ui/models/roles.h"
#include "ui/views/alarmview.h"
#include "ui/views/mainwindow.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTest>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 hour = qint64(3600) * 1000;
constexpr auto deadString = "2015"_L1;
} // namespace

//! Issue 4, show 2, in the program as it ships: from a fault of the simulated world to the page and back.
class AlarmWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void showsADeadStringUntilItIsMended()
    {
        Program program;
        Simulation::SimulatorServer *server = program.addAccount(u"roofs"_s, 5);
        QVERIFY(server);
        QVERIFY(program.start());
        QVERIFY(program.reachFirstData());
        AccountSession &session = *program.application().sessions().constFirst();
        AlarmStore &alarms = session.alarms();
        QVERIFY(program.runUntilTrue([&] { return alarms.activeCount() > 0; }, hour));
        MainWindow &window = program.window();
        window.findChild<QAction *>(u"alarmsAction"_s)->trigger();
        auto *table = window.findChild<QTreeView *>(u"alarmTreeView"_s);
        const auto rowOf = [table](bool isActive) {
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                const QModelIndex index = table->model()->index(row, 0);
                const AlarmTableModel::Ref alarm =
                    static_cast<AlarmTableModel *>(table->model())->alarm(index);
                if (QString::number(alarm.record->alarm.alarmId) == deadString
                    && alarm.record->isActive() == isActive)
                    return index;
            }
            return QModelIndex();
        };
        const auto text = [&window](const QString &name) { return window.findChild<QLabel *>(name)->text(); };
        const QModelIndex dead = rowOf(true);
        QVERIFY(dead.isValid());
        table->setCurrentIndex(dead);
        QVERIFY2(text(u"alarmCauseLabel"_s).contains(u"fuse"_s), qPrintable(text(u"alarmCauseLabel"_s)));
        QVERIFY(text(u"alarmAdviceLabel"_s).contains(u'\n'));
        QVERIFY(text(u"alarmStateLabel"_s).startsWith(u"Still active"_s));

        // Asking again so soon is not allowed, and is said.
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_F5);
        QVERIFY2(
            window.statusBar()->currentMessage().startsWith(u"The service allows asking for alarms again"_s),
            qPrintable(window.statusBar()->currentMessage()));

        ApiClient backdoor(server->baseUrl());
        const QJsonObject wish {{"plantCode"_L1, server->world().plants().at(3).code},
                                {"fault"_L1, u"dead-string"_s}};
        backdoor.post(u"/simulator/clear-fault"_s, QJsonDocument(wish).toJson());
        QSignalSpy cleared(&alarms, &AlarmStore::cleared);
        QVERIFY(program.runUntilTrue([&] { return !cleared.isEmpty(); }, 2 * hour));
        QVERIFY(!rowOf(true).isValid());
        window.findChild<QComboBox *>(u"alarmStateComboBox"_s)->setCurrentIndex(int(AlarmFilter::State::All));
        const QModelIndex ended = rowOf(false);
        QVERIFY(ended.isValid());
        table->setCurrentIndex(ended);
        QVERIFY2(text(u"alarmStateLabel"_s).startsWith(u"Ended between "_s),
                 qPrintable(text(u"alarmStateLabel"_s)));
    }

    void saysWhyItCannotTell()
    {
        Program program;
        QVERIFY(program.addAccount(u"roofs"_s, 5));
        QVERIFY(program.script(R"([{"endpoint":"active-alarms","action":"failCode","failCode":20056}])"));
        QVERIFY(program.start());
        QVERIFY(program.reachFirstData());
        AccountSession &session = *program.application().sessions().constFirst();
        QVERIFY(program.runUntilTrue(
            [&] { return session.alarmPoller().lastError().kind != ApiError::Kind::None; }, 2 * hour));
        program.window().showAlarms();
        const QString text = program.window().findChild<QLabel *>(u"noAlarmsLabel"_s)->text();
        QVERIFY2(text.startsWith(u"The alarms are not known."_s), qPrintable(text));
    }
};

QTEST_MAIN(AlarmWindowTest)
#include "tst_alarmwindow.moc"
