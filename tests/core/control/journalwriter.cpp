// SPDX-License-Identifier: GPL-3.0-or-later
// Writes into a journal beside others. Arguments: file, word of this writer, number of commands. Tries to
// claim each command for one of four plants; prints "claimed" or "blocked" for each.
#include "core/control/commandjournal.h"
#include "taskfixture.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    CommandJournal journal(arguments.at(1), u"account"_s);
    const int count = arguments.at(3).toInt();
    for (int i = 0; i < count; ++i) {
        const ControlTask task = TaskFixture::draft(TaskFixture::charge(i % 4, 1000 + i));
        if (!journal.record(task))
            return 1;
        const auto claim = journal.claim({task.id}, [](QList<ControlTask> &marked) {
            for (ControlTask &one : marked)
                moveTo(one, TaskState::Sending, TaskFixture::start);
        });
        if (!claim.isOnDisk)
            return 2;
        const TaskState end = claim.marked.isEmpty() ? TaskState::Refused : TaskState::Succeeded;
        std::puts(claim.marked.isEmpty() ? "blocked" : "claimed");
        std::fflush(stdout);
        if (arguments.at(2) == "dies"_L1)
            std::_Exit(3);
        if (!journal.update(task.id, [end](ControlTask &one) {
                moveTo(one, end, TaskFixture::start);
                return true;
            }))
            return 4;
    }
    return 0;
}
