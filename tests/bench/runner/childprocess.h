// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <sys/types.h>

//! What a finished process has used.
struct ProcessCost
{
    int exitCode = -1; //!< -1 if it did not end by itself or could not be started
    double cpuMs = 0; //!< user and system
    double peakMegabytes = 0; //!< largest resident set
};

//! A process with its standard output on a pipe. POSIX; the runner is a tool, it may block.
class ChildProcess
{
public:
    //! \a environment: "NAME=value" on top of our own. Standard error goes to ours.
    ChildProcess(const QString &program, const QStringList &arguments, const QStringList &environment = {});
    ~ChildProcess(); //!< ends and reaps it if that was not done
    ChildProcess(const ChildProcess &) = delete;
    ChildProcess &operator=(const ChildProcess &) = delete;

    bool isStarted() const { return m_pid > 0; }
    //! The next line, without its end; null if there is none any more.
    QByteArray readLine();
    QByteArray readAll();
    //! Asks it to end (SIGTERM).
    void terminate();
    //! Reads what is left, waits for the end.
    ProcessCost wait();

private:
    pid_t m_pid = -1;
    int m_output = -1;
};
