// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/control/controlrig.h"
#include "ui/views/taskview.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {

const ProfileId owner {u"owner"_s};

Profile profileOf(SignInWay way)
{
    Profile profile;
    profile.id = owner;
    profile.title = u"Owner"_s;
    profile.way = way;
    return profile;
}

} // namespace

//! The page of commands, over a desk that sends to a real socket.
class TaskViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void saysWhyThereIsNothing();
    void showsTheChosenOne();
    void asksOnDemand();
    void givesAgainAsANewCommand();
    void undoesOnlyWhatIsKnown();
    void aPersonKnowsHowItEnded();
    void filters();
    void goesToTheTask();
    void exports();

private:
    QString give(const ControlCommand &command)
    {
        const QString id = m_rig->submitted(command);
        m_rig->until([&] { return m_rig->stateOf(id) == TaskState::Running; });
        return id;
    }
    template <typename Widget>
    Widget &part(const char *name)
    {
        return *m_view->findChild<Widget *>(QString::fromLatin1(name));
    }
    int rows() { return part<QTableView>("taskTableView").model()->rowCount(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ControlRig> m_rig;
    std::unique_ptr<TaskView> m_view;
};

void TaskViewTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_rig = std::make_unique<ControlRig>(m_folder->path());
    m_view = std::make_unique<TaskView>(m_rig->clock);
    m_view->setFormatter(Formatter(QLocale(QLocale::English, QLocale::UnitedKingdom)));
    m_view->addAccount(profileOf(SignInWay::OAuth), m_rig->desk, m_rig->plants);
    m_view->resize(1000, 800);
    m_view->show();
}

void TaskViewTest::cleanup()
{
    m_view.reset();
    m_rig.reset();
    m_folder.reset();
}

void TaskViewTest::saysWhyThereIsNothing()
{
    QVERIFY(part<QLabel>("noTasksLabel").text().contains(u"on the page of a plant"_s));
    QVERIFY(!part<QToolButton>("exportTasksButton").isEnabled());
    m_view->removeAccount(owner);
    m_view->addAccount(profileOf(SignInWay::ApiAccount), m_rig->desk, m_rig->plants);
    QVERIFY(part<QLabel>("noTasksLabel").text().contains(u"connected"_s));
}

void TaskViewTest::showsTheChosenOne()
{
    const QString id = give(TaskFixture::limit(1));
    m_view->showTask(owner, id);
    QCOMPARE(part<QLabel>("taskTitleLabel").text(), u"Plant 1: limit feed-in to 3.25 kW (total power)"_s);
    QVERIFY(part<QLabel>("taskExplanationLabel").text().contains(u"has not told its end"_s));
    part<QToolButton>("showRequestButton").click();
    const QString request = part<QPlainTextEdit>("requestTextEdit").toPlainText();
    QVERIFY2(
        request.startsWith(u"POST /rest/openapi/pvms/nbi/v2/control/active-power-control/async-task\n{"_s)
            && request.contains(u"\"maxGridFeedInPower\": 3.25"_s),
        qPrintable(request));
    // What happens meanwhile is seen without choosing it again.
    m_rig->status = u"FAIL"_s;
    m_rig->message = u"BUSY"_s;
    m_rig->desk.poller().askNow(id);
    QVERIFY(m_rig->until([&] { return m_rig->stateOf(id) == TaskState::Failed; }));
    QVERIFY(part<QLabel>("taskExplanationLabel").text().contains(u"busy with something else"_s));
}

void TaskViewTest::asksOnDemand()
{
    m_view->showTask(owner, give(TaskFixture::limit(1)));
    QPushButton &ask = part<QPushButton>("askNowButton");
    QVERIFY(ask.isVisible() && ask.isEnabled());
    QVERIFY(!part<QPushButton>("retryButton").isVisible()); // it still runs
    ask.click();
    QVERIFY(m_rig->until([&] { return m_rig->questions(ControlFamily::ActivePower) == 1; }));
    QCOMPARE(m_rig->deliveries(ControlFamily::ActivePower), 1);
}

void TaskViewTest::givesAgainAsANewCommand()
{
    const QString id = give(TaskFixture::limit(1));
    m_rig->status = u"FAIL"_s;
    m_rig->desk.poller().askNow(id);
    QVERIFY(m_rig->until([&] { return m_rig->stateOf(id) == TaskState::Failed; }));
    m_view->showTask(owner, id);
    QSignalSpy wanted(m_view.get(), &TaskView::commandRequested);
    QVERIFY(!part<QPushButton>("askNowButton").isVisible());
    part<QPushButton>("retryButton").click();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.constFirst().at(1).value<ControlCommand>(), TaskFixture::limit(1));
    QCOMPARE(wanted.constFirst().at(2).toString(), id);
    QCOMPARE(wanted.constFirst().at(3).toString(), QString());
    QCOMPARE(m_rig->deliveries(ControlFamily::ActivePower), 1); // the page sends nothing
}

void TaskViewTest::undoesOnlyWhatIsKnown()
{
    const QString id = give(TaskFixture::parameters(1));
    m_view->showTask(owner, id);
    const bool isKnown = ControlDesk::revertOf(*m_rig->desk.task(id)).has_value();
    QPushButton &undo = part<QPushButton>("revertButton");
    QCOMPARE(undo.isEnabled(), isKnown);
    QSignalSpy wanted(m_view.get(), &TaskView::commandRequested);
    undo.click();
    QCOMPARE(wanted.count(), isKnown ? 1 : 0);

    const QString charge = give(TaskFixture::charge(2)); // a stop undoes it, whatever was before
    m_view->showTask(owner, charge);
    QVERIFY(ControlDesk::revertOf(*m_rig->desk.task(charge)));
    undo.click();
    QCOMPARE(wanted.constLast().at(1).value<ControlCommand>(), TaskFixture::stop(2));
    QCOMPARE(wanted.constLast().at(3).toString(), charge);
}

void TaskViewTest::aPersonKnowsHowItEnded()
{
    m_rig->handlers.insert(ControlRig::pathOf(Endpoint::BatteryParametersDeliver),
                           [](const auto &) { return ScriptedServer::hangUp(); });
    const QString id = m_rig->submitted(TaskFixture::parameters(1));
    QVERIFY(m_rig->until([&] { return m_rig->stateOf(id) == TaskState::Unknown; }));
    m_view->showTask(owner, id);
    QVERIFY(part<QPushButton>("wasDoneButton").isVisible());
    part<QPushButton>("wasDoneButton").click();
    QCOMPARE(m_rig->stateOf(id), TaskState::Succeeded);
    QVERIFY(!part<QPushButton>("wasDoneButton").isVisible());
    QCOMPARE(m_rig->deliveries(ControlFamily::BatteryParameters), 1);
}

void TaskViewTest::filters()
{
    give(TaskFixture::limit(1));
    give(TaskFixture::charge(2));
    QCOMPARE(rows(), 2);
    part<QComboBox>("taskFamilyComboBox").setCurrentIndex(int(ControlFamily::ActivePower) + 1);
    QCOMPARE(rows(), 1);
    part<QLineEdit>("taskSearchLineEdit").setText(u"windmill"_s);
    QCOMPARE(rows(), 0);
    QVERIFY(part<QLabel>("noTasksLabel").text().contains(u"matches the filter"_s));
    part<QPushButton>("showAllTasksButton").click();
    QCOMPARE(rows(), 2);
    QSignalSpy moved(m_view.get(), &TaskView::placeChanged);
    m_view->showPlace(owner, TaskFixture::plant(2));
    QCOMPARE(rows(), 1);
    QCOMPARE(moved.count(), 1);
    QToolButton &place = part<QToolButton>("taskPlaceButton");
    QCOMPARE(place.text(), u"Only Plant 2"_s);
    place.click();
    QCOMPARE(rows(), 2);
}

void TaskViewTest::goesToTheTask()
{
    const QString first = give(TaskFixture::limit(1));
    give(TaskFixture::charge(2));
    part<QLineEdit>("taskSearchLineEdit").setText(u"charge"_s);
    m_view->showTask(owner, first); // the filter hides it
    QCOMPARE(rows(), 2);
    QVERIFY(part<QLabel>("taskTitleLabel").text().startsWith(u"Plant 1"_s));
    QSignalSpy plant(m_view.get(), &TaskView::plantRequested);
    part<QPushButton>("goToTaskPlantButton").click();
    QCOMPARE(plant.constFirst().at(1).value<PlantCode>(), TaskFixture::plant(1));
}

void TaskViewTest::exports()
{
    give(TaskFixture::limit(1));
    give(TaskFixture::charge(2));
    part<QComboBox>("taskFamilyComboBox").setCurrentIndex(int(ControlFamily::ActivePower) + 1);
    QSignalSpy wanted(m_view.get(), &TaskView::exportRequested);
    m_view->findChild<QAction *>(u"exportTasksCsvAction"_s)->trigger();
    m_view->findChild<QAction *>(u"exportTasksJsonAction"_s)->trigger();
    QCOMPARE(wanted.count(), 2);
    for (const QList<QVariant> &arguments : std::as_const(wanted)) {
        const auto page = arguments.constFirst().value<PageExport>();
        const QString path = m_folder->filePath(page.fileName);
        QCOMPARE(page.write(path), QString());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("Plant 1"));
        QVERIFY(!text.contains("Plant 2")); // what is shown, no more
    }
    QVERIFY(!wanted.constLast().constFirst().value<PageExport>().write(u"/nonexistent/x.json"_s).isEmpty());
}

QTEST_MAIN(TaskViewTest)
#include "tst_taskview.moc"
