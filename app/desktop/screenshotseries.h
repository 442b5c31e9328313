// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <deque>
#include <functional>

class AccountSession;
class Clock;
class MainWindow;
class Theme;

//! Walks the window through its pages in light and dark and writes each as a PNG with a telling name.
class ScreenshotSeries : public QObject
{
    Q_OBJECT
public:
    ScreenshotSeries(MainWindow &window, Theme &theme, const Clock &clock, const QString &folder,
                     QObject *parent);

    //! Pages of this account: the fleet, its first plants, two devices, and the sign-in dialog.
    void start(AccountSession &session);

Q_SIGNALS:
    //! All is written; \a count files.
    void finished(int count);
    void failed(const QString &reason);

private:
    struct Shot
    {
        QString name;
        std::function<QWidget *()> arrange; //!< brings the subject about and returns it; it stays its owner's
    };

    void planPlants(AccountSession &session, const QString &suffix);
    void planDevices(AccountSession &session, const QString &suffix);
    void planSignIn(const QString &suffix);
    void planWelcome(const QString &suffix);
    void planTheme(bool isDark);
    void next();
    void write(const Shot &shot, QWidget *subject);

    MainWindow &m_window;
    Theme &m_theme;
    const Clock &m_clock;
    QString m_folder;
    std::deque<Shot> m_shots;
    int m_count = 0;
};
