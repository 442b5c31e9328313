// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/control/controlrig.h"
#include "ui/models/roles.h"
#include "ui/models/taskfiltermodel.h"
#include "ui/models/tasktablemodel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Tester = QAbstractItemModelTester;

namespace {

const ProfileId owner {u"owner"_s};

QString printed(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (const int column : {TaskTableModel::PlantName, TaskTableModel::Action, TaskTableModel::State})
            cells << model.index(row, column).data().toString();
        lines << cells.join(u" | "_s);
    }
    return lines.join(u'\n');
}

} // namespace

//! The table of all commands, over a desk that sends to a real socket.
class TestTaskTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_rig = std::make_unique<ControlRig>(m_folder->path());
        m_model = std::make_unique<TaskTableModel>(m_rig->clock);
        m_tester = std::make_unique<Tester>(m_model.get(), Tester::FailureReportingMode::QtTest);
        m_model->setFormatter(Formatter(QLocale(QLocale::English, QLocale::UnitedKingdom)));
        m_model->addAccount(owner, u"Owner"_s, m_rig->desk, &m_rig->plants);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_rig.reset();
        m_folder.reset();
    }

    void followsACommandToItsEnd();
    void newestFirst();
    void knowsTheJournalOfBefore();
    void nextQuestion();
    void filters_data();
    void filters();
    void sortsByWorth();
    void forgetsAnAccount();
    void namesTheBattery();

private:
    //! Gives it and waits for the answer.
    QString give(const ControlCommand &command)
    {
        const QString id = m_rig->submitted(command);
        m_rig->until([this, &id] {
            return m_rig->stateOf(id) != TaskState::Draft && m_rig->stateOf(id) != TaskState::Sending;
        });
        return id;
    }
    QString finish(const ControlCommand &command, const QString &status, const QString &message = {})
    {
        const QString id = give(command);
        m_rig->status = status;
        m_rig->message = message;
        m_rig->desk.poller().askNow(id);
        m_rig->until([this, &id] { return m_rig->stateOf(id) != TaskState::Running; });
        m_rig->status = u"RUNNING"_s;
        m_rig->message.clear();
        return id;
    }
    void giveFour()
    {
        finish(TaskFixture::charge(1), u"SUCCESS"_s);
        finish(TaskFixture::limit(2), u"FAIL"_s, u"BUSY"_s);
        give(TaskFixture::parameters(3));
        m_rig->handlers.insert(ControlRig::pathOf(Endpoint::BatteryModeDeliver),
                               [](const auto &) { return ScriptedServer::failCode(2, "no permission"); });
        give(TaskFixture::timeOfUse(1));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ControlRig> m_rig;
    std::unique_ptr<TaskTableModel> m_model;
    std::unique_ptr<Tester> m_tester;
};

void TestTaskTable::followsACommandToItsEnd()
{
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    const QString id = give(TaskFixture::limit(1));
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(printed(*m_model), u"Plant 1 | Limit feed-in to 3.25 kW (total power) | Running"_s);
    QCOMPARE(m_model->openCount(), 1);
    QCOMPARE(m_model->index(0, TaskTableModel::State).data(Roles::State).toInt(), int(TaskState::Running));

    changed.clear();
    m_rig->status = u"SUCCESS"_s;
    m_rig->desk.poller().askNow(id);
    QVERIFY(m_rig->until([this, &id] { return m_rig->stateOf(id) == TaskState::Succeeded; }));
    QCOMPARE_GE(changed.count(), 1);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(m_model->openCount(), 0);
    QCOMPARE(m_model->index(0, TaskTableModel::State).data().toString(), u"Done"_s);
}

void TestTaskTable::newestFirst()
{
    give(TaskFixture::limit(1));
    m_rig->pass(60'000);
    give(TaskFixture::charge(2));
    QCOMPARE(printed(*m_model),
             u"Plant 2 | Charge at 2.5 kW until the battery is at 85 % | Running\n"
             "Plant 1 | Limit feed-in to 3.25 kW (total power) | Running"_s);
}

void TestTaskTable::knowsTheJournalOfBefore()
{
    give(TaskFixture::limit(1));
    give(TaskFixture::charge(2));
    TaskTableModel later(m_rig->clock);
    later.setFormatter(Formatter(QLocale(QLocale::English, QLocale::UnitedKingdom)));
    later.addAccount(owner, u"Owner"_s, m_rig->desk, &m_rig->plants);
    QCOMPARE(printed(later), printed(*m_model));
}

void TestTaskTable::nextQuestion()
{
    m_rig->desk.poller().start();
    const QString id = give(TaskFixture::limit(1));
    const QModelIndex cell = m_model->index(0, TaskTableModel::Next);
    QCOMPARE(m_model->nextQuestionAt(m_model->taskAt(0)),
             m_rig->desk.poller().nextQuestionAt(id).value_or(-1));
    QVERIFY(!cell.data().toString().isEmpty());
    finish(TaskFixture::charge(2), u"SUCCESS"_s);
    QCOMPARE(m_model->index(0, TaskTableModel::Next).data().toString(), QString());
}

void TestTaskTable::filters_data()
{
    QTest::addColumn<TaskFilter>("filter");
    QTest::addColumn<QString>("plants");
    const auto row = [](const char *name, const TaskFilter &filter, const char *plants) {
        QTest::newRow(name) << filter << QString::fromLatin1(plants);
    };
    const auto with = [](const auto &change) {
        TaskFilter filter;
        change(filter);
        return filter;
    };
    row("all", {}, "1 3 2 1");
    row("open", with([](TaskFilter &f) { f.state = TaskFilter::State::Open; }), "3");
    row("done", with([](TaskFilter &f) { f.state = TaskFilter::State::Done; }), "1");
    row("not done", with([](TaskFilter &f) { f.state = TaskFilter::State::NotDone; }), "1 2");
    row("family", with([](TaskFilter &f) { f.family = ControlFamily::ActivePower; }), "2");
    row("plant", with([](TaskFilter &f) {
            f.profile = owner;
            f.plant = TaskFixture::plant(1);
        }),
        "1 1");
    row("other account", with([](TaskFilter &f) { f.profile = {u"stranger"_s}; }), "");
    row("text", with([](TaskFilter &f) { f.text = u"FEED-in busy"_s; }), "");
    row("text of the command", with([](TaskFilter &f) { f.text = u"FEED-in"_s; }), "2");
    row("text of plant and state", with([](TaskFilter &f) { f.text = u"refused plant"_s; }), "1");
}

void TestTaskTable::filters()
{
    QFETCH(TaskFilter, filter);
    QFETCH(QString, plants);
    giveFour();
    TaskFilterModel shown(*m_model);
    const Tester tester(&shown, Tester::FailureReportingMode::QtTest);
    shown.setFilter(filter);
    QStringList numbers;
    for (int row = 0; row < shown.rowCount(); ++row)
        numbers << shown.index(row, TaskTableModel::PlantName).data().toString().right(1);
    QCOMPARE(numbers.join(u' '), plants);
}

void TestTaskTable::sortsByWorth()
{
    giveFour();
    TaskFilterModel shown(*m_model);
    shown.sort(TaskTableModel::State, Qt::AscendingOrder);
    QList<int> states;
    for (int row = 0; row < shown.rowCount(); ++row)
        states << shown.index(row, 0).data(Roles::State).toInt();
    QVERIFY(std::is_sorted(states.cbegin(), states.cend()));
    shown.sort(-1);
    QCOMPARE(printed(shown), printed(*m_model));
}

void TestTaskTable::forgetsAnAccount()
{
    giveFour();
    QSignalSpy counted(m_model.get(), &TaskTableModel::countsChanged);
    m_model->removeAccount(owner);
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(counted.count(), 1);
    give(TaskFixture::charge(2)); // of no interest any more
    QCOMPARE(m_model->rowCount(), 0);
}

void TestTaskTable::namesTheBattery()
{
    const DeviceId id = ControlRig::deviceId(1, 39);
    Device device = *m_rig->plants.device(id);
    device.name = u"Cellar"_s;
    device.dn = {u"NE=777"_s};
    m_rig->plants.applyDevices({TaskFixture::plant(1)}, {device}, m_rig->clock.now());
    m_rig->submitted({TaskFixture::plant(1),
                      BatteryDispatchOrder {device.dn, BatteryDispatchOrder::Direction::Charge, 900}});
    QVERIFY2(printed(*m_model).contains(u"Charge “Cellar” at 900 W until you end it"_s),
             qPrintable(printed(*m_model)));
}

QTEST_GUILESS_MAIN(TestTaskTable)
#include "tst_tasktable.moc"
