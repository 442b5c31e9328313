// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/models/powertablemodel.h"
#include "ui/models/roles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

//! The table of the live chart over a store that is filled by hand.
class PowerTableTest : public QObject
{
    Q_OBJECT

    static QString row(const PowerTableModel &model, int row)
    {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        return cells.join(u" | ");
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void wordsTheSamples()
    {
        FilledAccount account;
        PowerTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setFormatter(Formatter(QLocale(QLocale::English, QLocale::UnitedKingdom)));
        account.poll(5, 2000, 1500);
        model.showPlant(account.history, FilledAccount::code(1));
        QCOMPARE(model.rowCount(), 1);
        QVERIFY2(row(model, 0).endsWith(u"5.00 kW | 1.35 kW | Charging 1.50 kW | Exporting 2.00 kW | 64 %"_s),
                 qPrintable(row(model, 0)));
        account.clock.advanceBy(300'000);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        account.poll(0, -800, -500);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(model.rowCount(), 2);
        QVERIFY2(row(model, 0).contains(u"Discharging 500 W | Importing 800 W"_s), qPrintable(row(model, 0)));
        QCOMPARE(model.index(0, PowerTableModel::Grid).data(Roles::Value).toDouble(), double(-0.8F));
        QVERIFY(row(model, 1).contains(u"5.00 kW"_s));
    }

    void followsTheHistoryOverTwoDays()
    {
        FilledAccount account;
        PowerTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.showPlant(account.history, FilledAccount::code(1));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        for (int poll = 0; poll < 2 * 288 + 20; ++poll) {
            account.poll(1 + poll % 7);
            account.clock.advanceBy(300'000);
        }
        QCOMPARE(model.rowCount(), int(account.history.samples(FilledAccount::code(1)).size()));
        QVERIFY(reset.count() <= 1); // the first sample
        // A clock that is set back is another picture; it must be the right one.
        account.clock.jumpTo(account.clock.now() - 3600'000);
        account.poll(3);
        const QList<PowerSample> &samples = account.history.samples(FilledAccount::code(1));
        QCOMPARE(model.rowCount(), int(samples.size()));
        QCOMPARE(model.index(0, PowerTableModel::Time).data(Roles::Value).toLongLong(),
                 samples.constLast().at);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(PowerTableTest)
#include "tst_powertable.moc"
