// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/controlwindowstand.h"

#include "core/account/accountsession.h"
#include "core/control/commandjournal.h"
#include "core/store/plantstore.h"
#include "tests/simulator/apiclient.h"
#include "ui/dialogs/notificationsdialog.h"
#include "ui/models/planttreemodel.h"
#include "ui/models/roles.h"
#include "ui/views/mainwindow.h"
#include "ui/views/noticestrip.h"
#include "ui/views/planttreepanel.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QJsonArray>
#include <QLabel>
#include <QListView>
#include <QTest>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

ControlWindowStand::ControlWindowStand(qint64 begin)
    : program(begin)
{
}

bool ControlWindowStand::start(int plants)
{
    server = program.addConsent(u"home"_s, plants);
    if (!server || !program.start() || !program.reachFirstData())
        return false;
    const auto isKnown = [this] {
        const ControlSite site = desk().site(plant());
        return !site.batteries.isEmpty() && site.batteries.constFirst().soc.has_value();
    };
    if (!program.runUntilTrue(isKnown, 10 * minute))
        return false;
    show(0);
    window().activateWindow();
    return QTest::qWaitForWindowActive(&window());
}

bool ControlWindowStand::switchControlOn()
{
    window().findChild<QCheckBox *>(u"controlModeCheckBox"_s)->click();
    return !program.prompter().questions.isEmpty();
}

ControlDesk &ControlWindowStand::desk()
{
    return session().control();
}

ProfileId ControlWindowStand::id()
{
    return session().profile().id;
}

QString ControlWindowStand::plantName(int index)
{
    return session().store().plant(plant(index))->name;
}

void ControlWindowStand::show(int index)
{
    window().select(id(), plant(index));
}

ControlDialog *ControlWindowStand::dialog()
{
    const QList<ControlDialog *> dialogs = window().findChildren<ControlDialog *>();
    for (ControlDialog *one : dialogs) { // a closed one is there until the loop turns
        if (one->isVisible())
            return one;
    }
    return nullptr;
}

QString ControlWindowStand::text(const QString &label, QWidget *in)
{
    const auto *found = (in ? in : &window())->findChild<QLabel *>(label);
    return found && found->isVisible() ? found->text() : QString();
}

NoticeStrip *ControlWindowStand::strip(const QString &name, QWidget *in)
{
    auto *found = (in ? in : &window())->findChild<NoticeStrip *>(name);
    return found && found->isVisible() ? found : nullptr;
}

void ControlWindowStand::click(const QString &button, QWidget *in)
{
    auto *found = (in ? in : &window())->findChild<QAbstractButton *>(button);
    if (!found || !found->isVisible() || !found->isEnabled())
        qWarning("%s cannot be pressed", qPrintable(button));
    else
        found->click();
}

bool ControlWindowStand::tabTo(QWidget &top, const QString &name)
{
    for (int i = 0; i < 60; ++i) {
        QWidget *focus = top.focusWidget();
        if (focus && focus->objectName() == name)
            return true;
        QTest::keyClick(focus ? focus : &top, Qt::Key_Tab);
    }
    return false;
}

QString ControlWindowStand::confirmAndSend()
{
    const qsizetype before = desk().journal().tasks().size();
    click(u"continueButton"_s, dialog());
    click(u"sendButton"_s, dialog());
    const QList<ControlTask> &tasks = desk().journal().tasks();
    return tasks.size() > before ? tasks.constLast().id : QString();
}

bool ControlWindowStand::runUntil(const QString &task, TaskState wanted, qint64 longest)
{
    return program.runUntilTrue([&] { return state(task) == wanted; }, longest);
}

QStringList ControlWindowStand::notices()
{
    Q_EMIT window().notificationsRequested();
    auto *list = window().findChildren<NotificationsDialog *>().constLast();
    const QAbstractItemModel *model = list->findChild<QListView *>()->model();
    QStringList titles;
    for (int row = 0; row < model->rowCount(); ++row)
        titles << model->index(row, 0).data().toString();
    list->close();
    return titles;
}

int ControlWindowStand::markOf(int index)
{
    PlantTreeModel &model = window().treeModel();
    const QModelIndex account = model.index(0, 0);
    for (int row = 0; row < model.rowCount(account); ++row) {
        const QModelIndex found = model.index(row, 0, account);
        if (PlantTreeModel::plantCode(found) == plant(index))
            return found.data(Roles::InForce).toInt();
    }
    return -1;
}

int ControlWindowStand::received()
{
    return atBackdoor(u"commands"_s)["received"_L1].toInt();
}

QJsonObject ControlWindowStand::atBackdoor(const QString &path, const QJsonObject &wish)
{
    ApiClient client(server->baseUrl());
    const QByteArray body =
        wish.isEmpty() ? QByteArray() : QJsonDocument(wish).toJson(QJsonDocument::Compact);
    const ApiAnswer answer = client.send(wish.isEmpty() ? "GET" : "POST", u"/simulator/"_s + path, body);
    if (answer.status != 200)
        qWarning("back door: %s", answer.body.constData());
    return answer.json();
}
