// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/windowkeeper.h"

#include "ui/prompts/prompter.h"

#include <QApplication>
#include <QCloseEvent>
#include <QWidget>

namespace {

constexpr int watchMs = 3000;
//! The click on the icon may take the keyboard from the window before we hear of it.
constexpr int activeGraceMs = 400;

} // namespace

WindowKeeper::WindowKeeper(QWidget &window, Prompter &prompter, std::function<bool()> hasWayBack,
                           QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_prompter(prompter)
    , m_hasWayBack(std::move(hasWayBack))
{
    m_window.installEventFilter(this);
    qApp->installEventFilter(this); // for the quitting: it closes windows, too
    m_watch.setInterval(watchMs);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        if (m_hasWayBack())
            return;
        setHidden(false);
        m_window.showMinimized();
    });
}

WindowKeeper::~WindowKeeper()
{
    setHidden(false);
}

void WindowKeeper::setClosesToTray(bool closesToTray, bool isExplained)
{
    m_closesToTray = closesToTray;
    m_isExplained = isExplained;
}

bool WindowKeeper::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp) {
        if (event->type() == QEvent::Quit)
            m_isQuitting = true;
        return false;
    }
    if (watched != &m_window)
        return false;
    if (event->type() == QEvent::WindowDeactivate)
        m_sinceActive.start();
    if (event->type() != QEvent::Close)
        return false;
    // A session that ends must not be held up by a window that wants to stay.
    if (!m_closesToTray || m_isQuitting || qApp->isSavingSession() || !m_hasWayBack())
        return false;
    event->ignore();
    if (m_isExplained)
        hide();
    else
        explain();
    return true;
}

void WindowKeeper::explain()
{
    m_prompter.ask(
        &m_window, tr("Close to the tray"),
        tr("Heliodesk goes on watching your plants. A click on its icon in the tray brings the window back; "
           "“Quit” in the File menu or in the menu of the icon ends it."),
        tr("Keep running"), [this](bool yes) {
            if (!yes)
                return;
            m_isExplained = true;
            Q_EMIT explained();
            hide();
        });
}

void WindowKeeper::hide()
{
    if (!m_hasWayBack()) { // it may have gone while a question was open
        m_window.showMinimized();
        return;
    }
    m_window.hide();
    setHidden(true);
    Q_EMIT hidden();
}

//! While the window is hidden, the end of the last dialog is not the end of the program.
void WindowKeeper::setHidden(bool isHidden)
{
    QApplication::setQuitOnLastWindowClosed(!isHidden);
    if (isHidden)
        m_watch.start();
    else
        m_watch.stop();
}

void WindowKeeper::bringToFront()
{
    setHidden(false);
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

bool WindowKeeper::isInFront() const
{
    if (!m_window.isVisible() || m_window.isMinimized())
        return false;
    return m_window.isActiveWindow() || (m_sinceActive.isValid() && m_sinceActive.elapsed() < activeGraceMs);
}

void WindowKeeper::toggle()
{
    if (isInFront() && m_hasWayBack())
        hide();
    else
        bringToFront();
}

void WindowKeeper::startHidden()
{
    if (m_hasWayBack())
        setHidden(true);
    else
        m_window.showMinimized();
}
