// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopactions.h"

#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/views/mainwindow.h"

namespace {

void open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

DesktopActions::DesktopActions(MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
    connect(&m_window, &MainWindow::aboutRequested, this, &DesktopActions::showAbout);
    connect(&m_window, &MainWindow::shortcutsRequested, this, &DesktopActions::showShortcuts);
}

void DesktopActions::showAbout()
{
    open(new AboutDialog(&m_window));
}

void DesktopActions::showShortcuts()
{
    open(new ShortcutsDialog([this] { return shortcutsOf(m_window); }, &m_window));
}
