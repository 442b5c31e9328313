// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screenshotseries.h"

#include "app/desktop/oauthshots.h"
#include "app/desktop/signinshots.h"
#include "core/account/accountsession.h"
#include "core/catalog/devicecatalog.h"
#include "core/store/plantstore.h"
#include "core/util/clock.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/views/mainwindow.h"
#include "ui/views/planttreepanel.h"
#include "ui/views/theme.h"
#include "ui/views/welcomeview.h"

#include <QCoreApplication>
#include <QDir>
#include <QPixmap>
#include <QRegularExpression>
#include <QTimer>
#include <QTreeView>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int plantsShown = 6;
constexpr QSize windowSize(1440, 900);

//! "Roof of Café №2" → "roof-of-café-2": readable as a file name everywhere.
QString slug(const QString &name)
{
    static const QRegularExpression other(u"[^\\p{L}\\p{N}]+"_s);
    QString text = name.toLower();
    text.replace(other, u"-"_s);
    while (text.startsWith(u'-'))
        text.remove(0, 1);
    while (text.endsWith(u'-'))
        text.chop(1);
    return text.left(40);
}

} // namespace

ScreenshotSeries::ScreenshotSeries(MainWindow &window, Theme &theme, const Clock &clock,
                                   const QString &folder, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_theme(theme)
    , m_clock(clock)
    , m_folder(folder)
{
}

void ScreenshotSeries::start(AccountSession &session)
{
    if (!QDir().mkpath(m_folder)) {
        Q_EMIT failed(tr("The folder %1 cannot be made.").arg(m_folder));
        return;
    }
    std::deque<Shot> shots = plan(session, false);
    for (Shot &shot : plan(session, true))
        shots.push_back(std::move(shot));
    m_shots = std::move(shots);
    m_window.resize(windowSize);
    m_window.show();
    next();
}

std::deque<ScreenshotSeries::Shot> ScreenshotSeries::plan(AccountSession &session, bool isDark)
{
    const QString suffix = isDark ? u"dark"_s : u"light"_s;
    m_shots.clear();
    planTheme(isDark);
    const ProfileId id = session.profile().id;
    m_shots.push_back({u"fleet-%1"_s.arg(suffix), [this, id] {
                           m_window.select(id);
                           return &m_window;
                       }});
    planFleet(session, suffix);
    planPlants(session, suffix);
    planHistory(session, suffix);
    planDevices(session, suffix);
    planDeviceHistory(session, suffix);
    planAlarms(session, suffix);
    planTasks(session, suffix);
    planSignIn(suffix);
    planSettings(suffix);
    planControl(session, suffix);
    planWelcome(suffix);
    planWall(session, suffix);
    planPage(session, suffix);
    planHelp(session, suffix);
    planQuickJump(suffix);
    planDataStates(session, suffix);
    planLinkStates(session, suffix);
    return std::exchange(m_shots, {});
}

void ScreenshotSeries::planTheme(bool isDark)
{
    m_shots.push_back({{}, [this, isDark]() -> QWidget * {
                           m_theme.setChoice(isDark ? ThemeChoice::Dark : ThemeChoice::Light);
                           return nullptr;
                       }});
}

void ScreenshotSeries::planPlants(AccountSession &session, const QString &suffix)
{
    const ProfileId id = session.profile().id;
    const QList<PlantCode> plants = session.store().plantCodes();
    for (const PlantCode &code : plants.first(qMin<qsizetype>(plants.size(), plantsShown))) {
        const QString name = session.store().plant(code)->name;
        m_shots.push_back({u"plant-%1-%2"_s.arg(slug(name), suffix), [this, id, code] {
                               PlantTreePanel &panel = m_window.treePanel();
                               panel.collapseAll();
                               m_window.select(id, code);
                               panel.tree().expand(panel.tree().currentIndex());
                               return &m_window;
                           }});
    }
}

void ScreenshotSeries::planDevices(AccountSession &session, const QString &suffix)
{
    const ProfileId id = session.profile().id;
    const PlantStore &store = session.store();
    QSet<int> typesShown;
    const QList<PlantCode> plants = store.plantCodes();
    for (const PlantCode &plant : plants.first(qMin<qsizetype>(plants.size(), plantsShown))) {
        const QList<DeviceId> devices = store.deviceIds(plant);
        QSet<int> typesOfPlant;
        for (const DeviceId device : devices) {
            // Every kind of device once, and of each plant an inverter with many strings: they differ most.
            const int type = store.device(device)->typeId;
            const bool isKindNew = !typesShown.contains(type);
            const bool isInverterNew = type == DeviceType::StringInverter && !typesOfPlant.contains(type);
            if (!isKindNew && !isInverterNew)
                continue;
            typesShown.insert(type);
            typesOfPlant.insert(type);
            m_shots.push_back({u"device-%1-%2-%3"_s.arg(slug(DeviceCatalog::shared().nameOf(type)),
                                                        slug(store.plant(plant)->name), suffix),
                               [this, id, device] {
                                   m_window.select(id, device);
                                   return &m_window;
                               }});
        }
    }
}

void ScreenshotSeries::planWelcome(const QString &suffix)
{
    m_shots.push_back({u"welcome-%1"_s.arg(suffix), [] {
                           auto *welcome = new WelcomeView;
                           welcome->setAttribute(Qt::WA_DeleteOnClose);
                           welcome->resize(1000, 640);
                           welcome->show();
                           return welcome;
                       }});
}

void ScreenshotSeries::planSignIn(const QString &suffix)
{
    for (const QString &name : OAuthShots::names())
        m_shots.push_back({u"%1-%2"_s.arg(name, suffix),
                           [this, name] { return OAuthShots::open(name, &m_window, m_clock.now()); }});
    for (const QString &name : SignInShots::names())
        m_shots.push_back({u"%1-%2"_s.arg(name, suffix),
                           [this, name] { return SignInShots::open(name, &m_window, m_clock.now()); }});
}

//! The dialog of the program itself, as its menu opens it.
void ScreenshotSeries::planSettings(const QString &suffix)
{
    const std::pair<SettingsPageId, QString> pages[] = {
        {SettingsPageId::Appearance, u"appearance"_s}, {SettingsPageId::Units, u"units"_s},
        {SettingsPageId::Updates, u"updates"_s},       {SettingsPageId::Notifications, u"notifications"_s},
        {SettingsPageId::Network, u"network"_s},       {SettingsPageId::Program, u"program"_s}};
    for (const auto &[page, name] : pages) {
        m_shots.push_back({u"settings-%1-%2"_s.arg(name, suffix), [this, shown = page]() -> QWidget * {
                               Q_EMIT m_window.settingsRequested();
                               // Closed ones are still there until the loop turns.
                               const QList<SettingsDialog *> dialogs =
                                   m_window.findChildren<SettingsDialog *>();
                               if (dialogs.isEmpty())
                                   return nullptr;
                               dialogs.constLast()->showPage(shown);
                               return dialogs.constLast();
                           }});
    }
}

void ScreenshotSeries::next()
{
    if (m_shots.empty()) {
        Q_EMIT finished(m_count);
        return;
    }
    const Shot shot = m_shots.front();
    m_shots.pop_front();
    QWidget *subject = shot.arrange();
    // One round of the event loop lets layouts and posted updates settle.
    QTimer::singleShot(0, this, [this, shot, subject] {
        if (subject)
            write(shot, subject);
        else
            next();
    });
}

void ScreenshotSeries::settle()
{
    // A wrapped text that finds its width asks its parents again: one round for each level that does.
    constexpr int rounds = 4;
    for (int round = 0; round < rounds; ++round)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

void ScreenshotSeries::write(const Shot &shot, QWidget *subject)
{
    const QString file = u"%1/%2.png"_s.arg(m_folder, shot.name);
    settle();
    const bool isWritten = subject->grab().save(file, "PNG");
    if (subject != &m_window)
        subject->close();
    if (!isWritten) {
        m_shots.clear();
        Q_EMIT failed(tr("%1 cannot be written.").arg(file));
        return;
    }
    ++m_count;
    next();
}
