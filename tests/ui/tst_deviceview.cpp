// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calendarperiod.h"
#include "core/domain/plantzone.h"
#include "tests/ui/windowfixture.h"
#include "ui/models/readingtablemodel.h"
#include "ui/models/roles.h"
#include "ui/views/deviceview.h"
#include "ui/views/factlist.h"
#include "ui/views/noticestrip.h"
#include "ui/views/readingpanel.h"
#include "ui/views/statebadge.h"
#include "ui/views/stringbarswidget.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QToolTip>
#include <QTranslator>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr DeviceId inverter {11};
constexpr DeviceId battery {12};

//! Puts a mark in front of every text of the program.
class MarkingTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return u"§"_s + QString::fromUtf8(text);
    }
};

} // namespace

//! The device page: groups, filter, columns, states, strings, by keyboard and mouse.
class DeviceViewTest : public QObject
{
    Q_OBJECT

    struct World
    {
        FilledAccount account;
        DeviceView view {account.clock};

        explicit World(DeviceId device = inverter)
        {
            account.poll();
            view.setFormatter(Formatter(QLocale::c()));
            view.resize(820, 860);
            view.showDevice(account.store, device);
            view.show();
        }
        //! Strings of the inverter: volts and amperes from PV1 on.
        void applyStrings(const QList<std::pair<double, double>> &strings, double state = 512)
        {
            TreeFixture::Values values {{u"inverter_state"_s, state}, {u"run_state"_s, 1}};
            for (int i = 0; i < 8; ++i) {
                const auto [volts, amperes] = i < strings.size() ? strings.at(i) : std::pair(0.0, 0.0);
                values.append({u"pv%1_u"_s.arg(i + 1), volts});
                values.append({u"pv%1_i"_s.arg(i + 1), amperes});
            }
            TreeFixture::applyDevice(account.store, DeviceType::ResidentialInverter,
                                     {{inverter.value, values}}, account.clock.now());
        }
        template <typename T>
        T &child(const QString &name) const
        {
            T *found = view.findChild<T *>(name);
            Q_ASSERT(found);
            return *found;
        }
        QTableView &table() const { return child<QTableView>(u"readingTableView"_s); }
        QLineEdit &search() const { return child<QLineEdit>(u"readingSearchLineEdit"_s); }
        NoticeStrip &notice() const { return child<NoticeStrip>(u"deviceNoticeStrip"_s); }
        QString verdict() const { return child<QLabel>(u"stringVerdictLabel"_s).text(); }
        int rowOf(const QString &label) const
        {
            const QAbstractItemModel &rows = *table().model();
            for (int row = 0; row < rows.rowCount(); ++row) {
                if (rows.index(row, 0).data() == label)
                    return row;
            }
            return -1;
        }
        void makeCurrent(const QString &label) const
        {
            table().setFocus();
            table().setCurrentIndex(table().model()->index(rowOf(label), 0));
        }
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void opensAndClosesGroups()
    {
        World world;
        const int before = world.table().model()->rowCount();
        QVERIFY(world.rowOf(u"Active Power"_s) > 0);
        const QModelIndex heading =
            world.table().model()->index(world.rowOf(u"Power"_s), ReadingTableModel::Key);
        QTest::mouseClick(world.table().viewport(), Qt::LeftButton, {},
                          world.table().visualRect(heading).center());
        QCOMPARE(world.rowOf(u"Active Power"_s), -1);
        QVERIFY(world.table().model()->rowCount() < before);
        // By keyboard, as in a tree.
        world.makeCurrent(u"Power"_s);
        QTest::keyClick(&world.table(), Qt::Key_Right);
        QVERIFY(world.rowOf(u"Active Power"_s) > 0);
        QTest::keyClick(&world.table(), Qt::Key_Left);
        QCOMPARE(world.rowOf(u"Active Power"_s), -1);
        QTest::keyClick(&world.table(), Qt::Key_Space);
        QVERIFY(world.rowOf(u"Active Power"_s) > 0);
        QTest::keyClick(&world.table(), Qt::Key_Return);
        QCOMPARE(world.rowOf(u"Active Power"_s), -1);
        world.child<QAction>(u"expandGroupsAction"_s).trigger();
        QCOMPARE(world.table().model()->rowCount(), before);
        world.child<QAction>(u"collapseGroupsAction"_s).trigger();
        QVERIFY(world.table().model()->index(1, 0).data(Roles::Heading).toBool());
    }

    void filtersByTyping()
    {
        World world;
        world.makeCurrent(u"Inverter State"_s);
        QTest::keyClicks(&world.table(), u"a"_s); // the first letter moves the keyboard to the field
        QCOMPARE(world.search().text(), u"a"_s);
        QTRY_VERIFY(world.search().hasFocus());
        QTest::keyClicks(&world.search(), u"ctive"_s);
        QCOMPARE(world.table().model()->rowCount(), 2);
        QTest::keyClick(&world.search(), Qt::Key_Return);
        QVERIFY(world.table().isVisible());
        QTest::keyClick(&world.table(), Qt::Key_Escape);
        QCOMPARE(world.search().text(), QString());
        QVERIFY(world.table().model()->rowCount() > 2);
        QTest::keyClicks(&world.search(), u"chocolate"_s);
        QVERIFY(!world.table().isVisible());
        QCOMPARE(world.child<QLabel>(u"noReadingsLabel"_s).text(), u"No reading matches."_s);
        QTest::keyClick(&world.search(), Qt::Key_Escape);
        QVERIFY(world.table().isVisible());
    }

    void findsByShortcut()
    {
        World world;
        world.view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&world.view));
        world.table().setFocus();
        QTest::keyClick(&world.table(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(world.search().hasFocus());
    }

    void showsFieldsWithoutValueOnRequest()
    {
        World world;
        auto &box = world.child<QCheckBox>(u"fieldsWithoutValueCheckBox"_s);
        QVERIFY(!world.view.readings().showsFieldsWithoutValue());
        QVERIFY(box.text().contains(u'('));
        QCOMPARE(world.rowOf(u"Lifetime Energy"_s), -1);
        QSignalSpy changed(&world.view.readings(), &ReadingPanel::showsFieldsWithoutValueChanged);
        QTest::mouseClick(&box, Qt::LeftButton, {}, {8, box.height() / 2});
        QCOMPARE(changed.count(), 1);
        QVERIFY(world.view.readings().showsFieldsWithoutValue());
        const int row = world.rowOf(u"Lifetime Energy"_s);
        QVERIFY(row > 0);
        QCOMPARE(world.table().model()->index(row, ReadingTableModel::Value).data().toString(),
                 u"not sent"_s);
        // Another device keeps the choice.
        world.view.showDevice(world.account.store, battery);
        QVERIFY(world.rowOf(u"Rated Capacity"_s) > 0);
        world.view.readings().setShowsFieldsWithoutValue(false);
        QCOMPARE(world.rowOf(u"Rated Capacity"_s), -1);
    }

    void remembersItsColumns()
    {
        World world;
        QHeaderView *header = world.table().horizontalHeader();
        // The menu of the header.
        Q_EMIT header->customContextMenuRequested({5, 5});
        auto *menu = header->findChild<QMenu *>(u"columnMenu"_s);
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), ReadingTableModel::ColumnCount - 1); // the label always stays
        menu->actions().constLast()->trigger();
        QVERIFY(header->isSectionHidden(ReadingTableModel::Key));
        menu->close();
        header->moveSection(header->visualIndex(ReadingTableModel::Age), 1);
        header->resizeSection(ReadingTableModel::Value, 222);
        const QByteArray state = world.view.readings().headerState();

        World other;
        other.view.readings().restoreHeaderState(state);
        header = other.table().horizontalHeader();
        QVERIFY(header->isSectionHidden(ReadingTableModel::Key));
        QCOMPARE(header->visualIndex(ReadingTableModel::Age), 1);
        QCOMPARE(header->sectionSize(ReadingTableModel::Value), 222);
        other.view.readings().restoreHeaderState("nonsense");
        QVERIFY(header->isSectionHidden(ReadingTableModel::Key));
        // What is left belongs to the label.
        int sum = 0;
        for (int column = 0; column < ReadingTableModel::ColumnCount; ++column)
            sum += header->sectionSize(column);
        QCOMPARE(sum, other.table().viewport()->width());
    }

    void keepsSelectionAndScrollOverPolls()
    {
        World world;
        world.applyStrings({{500, 4}, {510, 4.1}});
        world.view.resize(820, 600);
        world.makeCurrent(u"PV2 Input Current"_s);
        world.table().scrollTo(world.table().currentIndex());
        const int scroll = world.table().verticalScrollBar()->value();
        QVERIFY(scroll > 0);
        for (int poll = 0; poll < 3; ++poll) {
            world.account.clock.advanceBy(300'000);
            world.applyStrings({{500, 4}, {510, 4.0 + poll}});
        }
        QCOMPARE(world.table().currentIndex().siblingAtColumn(0).data().toString(), u"PV2 Input Current"_s);
        QCOMPARE(world.table().verticalScrollBar()->value(), scroll);
    }

    void explainsTheCellUnderTheMouse()
    {
        World world;
        const QTableView &table = world.table();
        const QModelIndex index =
            table.model()->index(world.rowOf(u"Active Power"_s), ReadingTableModel::Value);
        const QPoint place = table.visualRect(index).center();
        QHelpEvent help(QEvent::ToolTip, place, table.viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(table.viewport(), &help);
        QTRY_VERIFY(QToolTip::isVisible());
        QVERIFY2(QToolTip::text().contains(u"/thirdData/getDevRealKpi, field active_power"_s),
                 qPrintable(QToolTip::text()));
        QVERIFY(QToolTip::text().startsWith(u"<table"_s)); // a long line wraps
        QToolTip::hideText();
        QCOMPARE(world.table().model()->data(index, Qt::WhatsThisRole), index.data(Qt::ToolTipRole));
        const QString facts = world.child<QLabel>(u"pageFactsLabel"_s).toolTip();
        QVERIFY2(facts.contains(u"field inverter_state"_s), qPrintable(facts));
    }

    void copiesTheSerialNumber()
    {
        World world;
        auto &button = world.child<QToolButton>(u"deviceFactListCopy0ToolButton"_s);
        QCOMPARE(button.accessibleName(), u"Copy serial number"_s);
        QTRY_VERIFY(button.height() > 10); // laid out
        QTest::mouseClick(&button, Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"INV1"_s);
        world.view.showDevice(world.account.store, battery); // which has none
        QVERIFY(!button.isVisible());
    }

    void tellsTheStatesApart_data()
    {
        QTest::addColumn<qint64>("age");
        QTest::addColumn<double>("inverterState");
        QTest::addColumn<QString>("notice");
        QTest::addColumn<QString>("facts");
        QTest::newRow("live") << qint64(0) << 512.0 << QString() << u"On-grid"_s;
        QTest::newRow("old") << qint64(30 * 60'000) << 512.0 << u"overdue"_s << u"Old"_s;
        QTest::newRow("lost") << qint64(2 * 3'600'000) << 512.0 << u"No connection"_s << u"Lost"_s;
        QTest::newRow("asleep") << qint64(0) << 40960.0 << u"Night rest"_s << u"Standby: no irradiation"_s;
        QTest::newRow("fault") << qint64(0) << 768.0 << u"fault: Shutdown: fault"_s << u"Shutdown: fault"_s;
    }

    void tellsTheStatesApart()
    {
        QFETCH(qint64, age);
        QFETCH(double, inverterState);
        QFETCH(QString, notice);
        QFETCH(QString, facts);
        World world;
        world.applyStrings({}, inverterState);
        world.account.clock.advanceBy(age);
        world.view.refreshAges();
        QCOMPARE(world.notice().isHidden(), notice.isEmpty());
        QVERIFY2(world.notice().sentence().contains(notice), qPrintable(world.notice().sentence()));
        const QString line = world.child<QLabel>(u"pageFactsLabel"_s).text();
        QVERIFY2(line.startsWith(facts) && line.contains(u"Inverter"_s) && line.contains(u"Plant 001"_s),
                 qPrintable(line));
        QVERIFY(world.child<StateBadge>(u"pageStateBadge"_s).isVisible());
    }

    void saysWhyThereIsNothing()
    {
        World world;
        world.account.store.applyDevices(
            {FilledAccount::code(1)},
            {TreeFixture::device(14, u"NE=1"_s, DeviceType::Dongle, u"Dongle"_s),
             TreeFixture::device(15, u"NE=1"_s, DeviceType::GridMeter, u"Gate"_s)},
            world.account.clock.now());
        world.view.showDevice(world.account.store, {14});
        QVERIFY(world.notice().sentence().contains(u"no live values"_s));
        QVERIFY(!world.child<StateBadge>(u"pageStateBadge"_s).isVisible());
        QVERIFY(!world.view.readings().isVisible());
        world.view.showDevice(world.account.store, {15});
        QVERIFY(world.notice().sentence().contains(u"Waiting"_s));
        QVERIFY(world.view.readings().isVisible());
        QVERIFY(!world.table().isVisible());
        QCOMPARE(world.child<QLabel>(u"noReadingsLabel"_s).text(), u"No values have come yet."_s);
    }

    void showsStringsOfInvertersOnly()
    {
        World world;
        world.applyStrings({{500, 4}, {480, 0}, {500, 4.2}});
        const auto &card = world.child<QFrame>(u"stringsCard"_s);
        QVERIFY(card.isVisible());
        QCOMPARE(world.verdict(), u"Voltage but no current while others produce: PV2. Inputs not used: 5."_s);
        QCOMPARE(world.child<StringBarsWidget>(u"stringBarsWidget"_s).strings().bars.size(), 3);
        world.view.showDevice(world.account.store, battery);
        QVERIFY(!card.isVisible());
    }

    void claimsNothingAboutStringsInTheDark()
    {
        World world;
        world.applyStrings({}, 40960);
        QCOMPARE(world.verdict(), u"No sun: the strings rest."_s);
        QVERIFY(!world.child<StringBarsWidget>(u"stringBarsWidget"_s).isVisible());
        world.applyStrings({{500, 4}, {480, 0}, {500, 4.2}});
        world.account.clock.advanceBy(30 * 60'000);
        world.view.refreshAges();
        QCOMPARE(world.verdict(), u"These are the last values that came; nothing is concluded from them."_s);
        QCOMPARE(world.child<StringBarsWidget>(u"stringBarsWidget"_s).strings().suspiciousCount, 0);
    }

    void scrollsInASmallWindow()
    {
        World world;
        world.applyStrings({{500, 4}, {480, 0}, {500, 4.2}});
        world.view.resize(480, 320);
        auto &scroll = world.child<QScrollArea>(u"deviceScrollArea"_s);
        QTRY_VERIFY(scroll.verticalScrollBar()->maximum() > 0);
        QCOMPARE(scroll.horizontalScrollBar()->maximum(), 0);
    }

    void wrapsTheIdentityWhereItIsNarrow()
    {
        World world;
        Device full = *world.account.store.device(inverter);
        full.model = u"SUN2000-10KTL-M1"_s;
        full.softwareVersion = u"V100R001C00SPC158"_s;
        full.optimizerCount = 12;
        world.account.store.applyDevices({FilledAccount::code(1)}, {full}, world.account.clock.now());
        const auto &identity = world.child<FactList>(u"deviceFactList"_s);
        QVERIFY(identity.accessibleDescription().contains(u"Optimizers: 12; Device id: 11"_s));
        QTRY_VERIFY(identity.height() > 40);
        const int wide = identity.height();
        world.view.resize(460, 860);
        QTRY_VERIFY(identity.height() > wide + 20);
        const QList<QLabel *> labels = identity.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                QVERIFY2(label->width() >= label->sizeHint().width() || label->text().isEmpty(),
                         qPrintable(label->text()));
        }
    }

    void followsTheLanguage()
    {
        World world;
        world.applyStrings({{500, 4}, {500, 4}});
        MarkingTranslator translator;
        QVERIFY(QCoreApplication::installTranslator(&translator)); // sends LanguageChange to every widget
        QTRY_COMPARE(world.search().placeholderText(), u"§Filter readings"_s);
        QVERIFY(world.verdict().startsWith(u'§'));
        QCOMPARE(world.table().model()->headerData(0, Qt::Horizontal).toString(), u"§Reading"_s);
        QCOMPARE(world.table().model()->index(0, 0).data().toString(), u"§State and time"_s);
        QVERIFY(world.child<QCheckBox>(u"fieldsWithoutValueCheckBox"_s).text().startsWith(u'§'));
        QCoreApplication::removeTranslator(&translator);
        QTRY_COMPARE(world.search().placeholderText(), u"Filter readings"_s);
    }

    void theDayOfHistoryTellsAboutTheStrings()
    {
        World world;
        world.view.setHistory(&world.account.deviceHistory);
        const auto text = [&world] {
            const auto *label = world.view.findChild<QLabel *>(u"stringDayLabel"_s);
            return label->isHidden() ? QString() : label->text();
        };
        QCOMPARE(text(), QString());
        const QTimeZone zone = plantZone(*world.account.store.plant(FilledAccount::code(1)));
        const QDate yesterday = localDate(world.account.clock.now(), zone).addDays(-1);
        const auto history = [&](const QList<double> &shares) {
            DeviceHistory answer;
            QList<int> columns;
            for (int n = 1; n <= shares.size(); ++n)
                columns << answer.values.addColumn(u"pv%1_u"_s.arg(n))
                        << answer.values.addColumn(u"pv%1_i"_s.arg(n));
            for (int i = 0; i < 120; ++i) {
                answer.times << startOfDayMs(yesterday, zone) + (84 + i) * 300'000LL;
                const int row = answer.values.addRow();
                const double sun = 9 * std::sin((i + 1) * 3.14 / 121);
                for (qsizetype n = 0; n < shares.size(); ++n) {
                    answer.values.setNumber(row, columns.at(2 * n), 600);
                    answer.values.setNumber(row, columns.at(2 * n + 1), sun * shares.at(n));
                }
            }
            return answer;
        };
        world.account.deviceHistory.applyDeviceDay(inverter, yesterday, zone, history({1, 0, 1, 0.8}));
        QCOMPARE(
            text(),
            u"Yesterday: PV2 had voltage but no current all day. PV4 gave 20 % less current than its 2 sisters."_s);
        world.account.deviceHistory.applyDeviceDay(inverter, yesterday, zone, history({1, 1, 1, 1}));
        QCOMPARE(text(), u"Yesterday: all strings did as their sisters."_s);
        world.account.deviceHistory.applyDeviceDay(inverter, yesterday, zone, history({0.05, 0.05, 0.05}));
        QCOMPARE(text(), u"Yesterday: there was too little sun to compare the strings."_s);
        world.view.showDevice(world.account.store, battery);
        QCOMPARE(text(), QString());
    }
};

QTEST_MAIN(DeviceViewTest)
#include "tst_deviceview.moc"
