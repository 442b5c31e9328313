// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QObject>
#include <QString>

#include <deque>
#include <functional>

class AccountSession;
class Clock;
class MainWindow;
class PlantHistoryView;
class Theme;

//! Walks the window through its pages in light and dark and writes each as a PNG with a telling name.
class ScreenshotSeries : public QObject
{
    Q_OBJECT
public:
    ScreenshotSeries(MainWindow &window, Theme &theme, const Clock &clock, const QString &folder,
                     QObject *parent);

    //! Something to look at. An empty name only arranges what the next ones need.
    struct Shot
    {
        QString name;
        std::function<QWidget *()> arrange; //!< brings the subject about and returns it; it stays its owner's
    };

    //! Lets the series show data that have grown old: \a moveClock sets the window's clock, which must stand
    //! still.
    void setClockMover(std::function<void(qint64)> moveClock) { m_moveClock = std::move(moveClock); }
    //! Pages and dialogs of this account in one theme, in the order in which they must be arranged.
    std::deque<Shot> plan(AccountSession &session, bool isDark);
    //! Asks for the past that the pictures show and returns the wishes, which are to be waited for before the
    //! plan. \a now: UTC ms.
    static QList<int> wishHistory(AccountSession &session, qint64 now);
    //! The same for the devices.
    static QList<int> wishDeviceHistory(AccountSession &session, qint64 now);
    //! Lets layouts take in the texts that were just set, without waiting for the event loop.
    static void settle();
    //! Writes all of them in light and dark.
    void start(AccountSession &session);

Q_SIGNALS:
    //! All is written; \a count files.
    void finished(int count);
    void failed(const QString &reason);

private:
    void planFleet(AccountSession &session, const QString &suffix);
    void planPlants(AccountSession &session, const QString &suffix);
    void planDevices(AccountSession &session, const QString &suffix);
    void planDeviceHistory(AccountSession &session, const QString &suffix);
    void planSignIn(const QString &suffix);
    void planSettings(const QString &suffix);
    void planControl(AccountSession &session, const QString &suffix);
    void planHistory(AccountSession &session, const QString &suffix);
    void planHistoryStates(const std::function<PlantHistoryView &()> &open, const QDate &today,
                           const QString &suffix);
    void planDataStates(AccountSession &session, const QString &suffix);
    void planLinkStates(AccountSession &session, const QString &suffix);
    void planQuickJump(const QString &suffix);
    void planWall(AccountSession &session, const QString &suffix);
    void planPage(AccountSession &session, const QString &suffix);
    void planHelp(AccountSession &session, const QString &suffix);
    void planAlarms(AccountSession &session, const QString &suffix);
    void planTasks(AccountSession &session, const QString &suffix);
    void planWelcome(const QString &suffix);
    void planTheme(bool isDark);
    void next();
    void write(const Shot &shot, QWidget *subject);

    MainWindow &m_window;
    Theme &m_theme;
    const Clock &m_clock;
    QString m_folder;
    std::function<void(qint64)> m_moveClock;
    std::deque<Shot> m_shots;
    int m_count = 0;
};
