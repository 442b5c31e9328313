// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

//! Keeps the screen from going dark while something is shown to people who do not touch the keyboard. Ends
//! with the process at the latest.
class ScreenAwake : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~ScreenAwake() override;

    //! \a reason is shown by some desktops.
    void hold(const QString &reason);
    void release();
    bool isHeld() const { return m_isHeld; }

private:
    bool m_isHeld = false;
    quint32 m_cookie = 0; // of the desktop's service; 0: none yet
};
