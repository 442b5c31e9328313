// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopactions.h"

#include "core/account/accountsession.h"
#include "core/util/clock.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/models/pageexport.h"
#include "ui/print/plantprint.h"
#include "ui/prompts/prompter.h"
#include "ui/views/mainwindow.h"
#include "ui/views/walldisplay.h"

#include <QDir>
#include <QFileInfo>
#include <QPageSize>
#include <QScreen>
#include <QStandardPaths>
#include <QStatusBar>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int messageMs = 10'000;

void open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

DesktopActions::DesktopActions(MainWindow &window, const Clock &clock, Prompter &prompter, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_clock(clock)
    , m_prompter(prompter)
    , m_wallSeconds(WallDisplay::DefaultSeconds)
{
    connect(&m_window, &MainWindow::aboutRequested, this, &DesktopActions::showAbout);
    connect(&m_window, &MainWindow::shortcutsRequested, this, &DesktopActions::showShortcuts);
    connect(&m_window, &MainWindow::printRequested, this, &DesktopActions::print);
    connect(&m_window, &MainWindow::exportRequested, this, &DesktopActions::save);
    connect(&m_window, &MainWindow::wallDisplayRequested, this, &DesktopActions::showWall);
    connect(&m_window, &MainWindow::printPdfRequested, this, &DesktopActions::savePdf);
    connect(&m_window, &MainWindow::visiblePlantChanged, this,
            [this](const ProfileId &profile, const PlantCode &plant) {
                m_profile = profile;
                m_plant = plant;
            });
}

DesktopActions::~DesktopActions() = default;

void DesktopActions::addAccount(AccountSession &session)
{
    const Profile &profile = session.profile();
    m_sessions.insert(profile.id, &session);
    if (m_wall)
        m_wall->cycle().addAccount(profile.id, profile.title, session.store());
}

void DesktopActions::removeAccount(const ProfileId &profile)
{
    m_sessions.remove(profile);
    if (m_wall)
        m_wall->cycle().removeAccount(profile);
}

void DesktopActions::setFormatter(const Formatter &formatter)
{
    m_formatter = formatter;
    if (m_wall)
        m_wall->setFormatter(formatter);
}

void DesktopActions::setWallSeconds(int seconds)
{
    m_wallSeconds = seconds;
    if (m_wall)
        m_wall->setSeconds(seconds);
}

void DesktopActions::makeWall()
{
    // No child of the window: it stays when the window goes to the tray.
    m_wall = std::make_unique<WallDisplay>(m_clock);
    m_wall->setFormatter(m_formatter);
    m_wall->setSeconds(m_wallSeconds);
    m_wall->setReducedMotion(m_motion.isReduced());
    connect(&m_motion, &MotionSetting::changed, m_wall.get(), &WallDisplay::setReducedMotion);
    connect(m_wall.get(), &WallDisplay::shownChanged, this, [this](bool isShown) {
        if (isShown)
            m_awake.hold(tr("The wall display is shown."));
        else
            m_awake.release();
    });
    for (AccountSession *session : std::as_const(m_sessions))
        m_wall->cycle().addAccount(session->profile().id, session->profile().title, session->store());
}

void DesktopActions::showWall()
{
    if (!m_wall)
        makeWall();
    m_wall->cycle().goTo({m_profile, m_plant});
    m_wall->setGeometry(m_window.screen()->geometry());
    m_wall->showFullScreen();
    m_wall->raise();
    m_wall->activateWindow();
}

void DesktopActions::showAbout()
{
    open(new AboutDialog(&m_window));
}

void DesktopActions::showShortcuts()
{
    open(new ShortcutsDialog([this] { return shortcutsOf(m_window); }, &m_window));
}

std::optional<PlantReport> DesktopActions::report() const
{
    AccountSession *session = m_sessions.value(m_profile);
    if (!session || !session->store().plant(m_plant))
        return std::nullopt;
    return PlantReport::of(session->store(), session->powerHistory(), m_plant, session->profile().title,
                           m_formatter, m_clock.now());
}

void DesktopActions::print()
{
    if (const std::optional<PlantReport> shown = report())
        open(PlantPrint::makePreview(*shown, &m_window));
}

void DesktopActions::savePdf()
{
    const std::optional<PlantReport> shown = report();
    if (!shown)
        return;
    PageExport wanted;
    wanted.title = tr("Save plant page as PDF");
    wanted.fileName = shown->fileName() + u".pdf"_s;
    wanted.kind = tr("PDF files");
    wanted.write = [shown = *shown](const QString &path) {
        return PlantPrint::writePdf(shown, path, PlantPrint::usualPageSize());
    };
    save(wanted);
}

void DesktopActions::save(const PageExport &wanted)
{
    if (m_folder.isEmpty())
        m_folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_prompter.chooseSaveFile(&m_window, wanted.title, m_folder + u'/' + wanted.fileName, wanted.kind,
                              [this, wanted](const QString &path) {
                                  m_folder = QFileInfo(path).absolutePath();
                                  const QString refusal = wanted.write(path);
                                  if (!refusal.isEmpty())
                                      m_prompter.tell(&m_window, wanted.title, refusal);
                                  else
                                      m_window.statusBar()->showMessage(
                                          tr("Saved as %1").arg(QDir::toNativeSeparators(path)), messageMs);
                              });
}
