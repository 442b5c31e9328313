// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

//! Turns Ctrl+C (SIGINT) and SIGTERM into a signal of the event loop, so that files are closed and the
//! terminal echoes again. A second Ctrl+C ends the process at once. One object a process; does nothing on
//! Windows, where the system's own handling is enough.
class Interrupt : public QObject
{
    Q_OBJECT
public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

Q_SIGNALS:
    void requested();
};
