// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QTimer>

class AccountSession;
class Clock;
class DemoMode;
class MainWindow;
class ScreenshotSeries;
class Theme;
struct LinkStatus;

//! Waits for the first data of all accounts, prints the summary, writes the screenshots, ends. Waits by
//! signals; a deadline in real time ends it with a reason.
class HeadlessRun : public QObject
{
    Q_OBJECT
public:
    //! An empty \a screenshotFolder writes none.
    HeadlessRun(const QList<AccountSession *> &sessions, MainWindow &window, Theme &theme, const Clock &clock,
                const QString &screenshotFolder, QObject *parent = nullptr);
    ~HeadlessRun() override;

    //! Lets the demo's clock run until the chart has hours to show, then stops it.
    void setDemo(DemoMode &demo);
    void start();

Q_SIGNALS:
    //! The exit code of the program. Emitted once.
    void finished(int code);

private:
    void check();
    //! False while the past that the pictures show is on its way.
    bool hasHistory();
    void judge(const LinkStatus &status);
    bool isReady(AccountSession &session) const;
    void present();
    void fail(const QString &reason);
    void finish(int code);

    QList<AccountSession *> m_sessions;
    MainWindow &m_window;
    Theme &m_theme;
    const Clock &m_clock;
    QString m_folder;
    DemoMode *m_demo = nullptr;
    qint64 m_startedAt = 0;
    QTimer m_deadline;
    ScreenshotSeries *m_series = nullptr;
    bool m_hasAskedHistory = false;
    QList<int> m_wishes; //!< of the past
    bool m_isPresenting = false;
    bool m_isFinished = false;
};
