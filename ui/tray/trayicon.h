// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/traysummary.h"
#include "ui/tray/notificationsink.h"

#include <QMenu>
#include <QPointer>
#include <QSystemTrayIcon>

//! The icon in the notification area of the desktop with its menu. Shows and forwards.
class TrayIcon : public QObject
{
    Q_OBJECT
public:
    explicit TrayIcon(QObject *parent = nullptr);
    ~TrayIcon() override;

    //! False where the desktop shows no such icons, or not yet.
    static bool isAvailable();
    //! Why there is none, for the settings.
    static QString absence();

    void setSummary(const TraySummary &summary, const Formatter &formatter);
    void show();
    QSystemTrayIcon &icon() { return m_icon; }
    QMenu &menu() { return m_menu; }

Q_SIGNALS:
    void openRequested();
    //! A click on the icon: the window comes or goes.
    void toggleRequested();
    void pauseRequested(bool isPaused);
    void settingsRequested();
    void quitRequested();

private:
    void buildMenu();
    void retranslate();
    bool eventFilter(QObject *watched, QEvent *event) override;

    QSystemTrayIcon m_icon;
    QMenu m_menu; // of no widget: the window may be gone
    QAction *m_open = nullptr;
    QAction *m_power = nullptr;
    QAction *m_pause = nullptr;
    QAction *m_settings = nullptr;
    QAction *m_quit = nullptr;
    TraySummary m_summary;
    Formatter m_formatter;
    std::optional<TraySummary::State> m_shown; // whose glyph the icon has
};

//! Native notifications through the icon; only the last one shown can be clicked.
class TraySink final : public NotificationSink
{
    Q_OBJECT
public:
    using NotificationSink::NotificationSink;

    //! Refuses everything while it has none.
    void setIcon(QSystemTrayIcon *icon);
    void show(const NativeMessage &message) override;

private:
    QPointer<QSystemTrayIcon> m_icon;
    int m_lastId = 0;
};
