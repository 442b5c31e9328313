// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/runner/childprocess.h"

#include <QFile>
#include <QProcessEnvironment>

#include <array>
#include <cerrno>
#include <csignal>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

std::vector<char *> pointersTo(QList<QByteArray> &texts)
{
    std::vector<char *> pointers;
    for (QByteArray &text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

QList<QByteArray> encoded(const QStringList &texts)
{
    QList<QByteArray> result;
    for (const QString &text : texts)
        result.append(QFile::encodeName(text));
    return result;
}

double milliseconds(const timeval &time)
{
    return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
}

} // namespace

ChildProcess::ChildProcess(const QString &program, const QStringList &arguments,
                           const QStringList &environment)
{
    std::array<int, 2> ends {};
    if (pipe(ends.data()) != 0)
        return;
    fcntl(ends[0], F_SETFD, FD_CLOEXEC);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    posix_spawn_file_actions_addclose(&actions, ends[1]);
    QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
    for (const QString &variable : environment)
        surroundings.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    QList<QByteArray> argumentTexts = encoded(QStringList(program) + arguments);
    QList<QByteArray> environmentTexts = encoded(surroundings.toStringList());
    const std::vector<char *> argv = pointersTo(argumentTexts);
    const std::vector<char *> envp = pointersTo(environmentTexts);
    if (posix_spawnp(&m_pid, argv[0], &actions, nullptr, argv.data(), envp.data()) != 0)
        m_pid = -1;
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    m_output = ends[0];
}

ChildProcess::~ChildProcess()
{
    if (m_pid > 0) {
        terminate();
        wait();
    }
    if (m_output >= 0)
        close(m_output);
}

QByteArray ChildProcess::readLine()
{
    QByteArray line;
    char next = 0;
    while (true) {
        const ssize_t count = read(m_output, &next, 1);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return line;
        if (next == '\n')
            return line.isNull() ? QByteArray("") : line;
        line.append(next);
    }
}

QByteArray ChildProcess::readAll()
{
    QByteArray all;
    std::array<char, 16384> buffer {};
    while (true) {
        const ssize_t count = read(m_output, buffer.data(), buffer.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return all;
        all.append(buffer.data(), count);
    }
}

void ChildProcess::terminate()
{
    if (m_pid > 0)
        kill(m_pid, SIGTERM);
}

ProcessCost ChildProcess::wait()
{
    ProcessCost cost;
    if (m_pid <= 0)
        return cost;
    readAll();
    int status = 0;
    rusage used {};
    while (wait4(m_pid, &status, 0, &used) < 0) {
        if (errno != EINTR) {
            m_pid = -1;
            return cost;
        }
    }
    m_pid = -1;
    cost.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    cost.cpuMs = milliseconds(used.ru_utime) + milliseconds(used.ru_stime);
#ifdef Q_OS_MACOS
    cost.peakMegabytes = double(used.ru_maxrss) / 1048576.0; // bytes there, kilobytes elsewhere
#else
    cost.peakMegabytes = double(used.ru_maxrss) / 1024.0;
#endif
    return cost;
}
