// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

class Prompter;
class QWidget;

//! Lets a window go to the tray instead of closing, and brings it back. It never hides the only way back: the
//! window goes only while there is an icon, and returns by itself if that vanishes.
class WindowKeeper : public QObject
{
    Q_OBJECT
public:
    //! \a hasWayBack tells whether an icon is shown now. All must outlive it.
    WindowKeeper(QWidget &window, Prompter &prompter, std::function<bool()> hasWayBack,
                 QObject *parent = nullptr);
    ~WindowKeeper() override;

    //! Closing hides the window. \a isExplained: the user has been told before where it goes.
    void setClosesToTray(bool closesToTray, bool isExplained);
    void bringToFront();
    //! Brings it to the front, or hides it if it is there already.
    void toggle();
    //! At the start: the window is not shown at all, or minimized if there is no way back.
    void startHidden();

Q_SIGNALS:
    //! The user knows now where the window goes.
    void explained();
    //! The window has gone to the tray.
    void hidden();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void hide();
    void explain();
    void setHidden(bool isHidden);
    bool isInFront() const;

    QWidget &m_window;
    Prompter &m_prompter;
    std::function<bool()> m_hasWayBack;
    QTimer m_watch; // of the icon while the window is hidden
    QElapsedTimer m_sinceActive;
    bool m_closesToTray = false;
    bool m_isExplained = false;
    bool m_isQuitting = false;
};
