// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/trayicon.h"

#include "ui/tray/trayglyph.h"

#include <QAction>
#include <QEvent>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int messageMs = 10'000;
}

TrayIcon::TrayIcon(QObject *parent)
    : QObject(parent)
{
    m_menu.setObjectName(u"trayMenu"_s);
    buildMenu();
    m_menu.installEventFilter(this);
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT toggleRequested();
    });
    retranslate();
}

TrayIcon::~TrayIcon() = default;

bool TrayIcon::isAvailable()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

QString TrayIcon::absence()
{
    return tr("This desktop shows no icons of programs, so closing the window ends Heliodesk.");
}

void TrayIcon::buildMenu()
{
    const auto add = [this](const QString &name) {
        QAction *action = m_menu.addAction(QString());
        action->setObjectName(name);
        return action;
    };
    m_power = add(u"trayPowerAction"_s);
    m_power->setEnabled(false);
    m_menu.addSeparator();
    m_open = add(u"trayOpenAction"_s);
    m_pause = add(u"trayPauseAction"_s);
    m_settings = add(u"traySettingsAction"_s);
    m_menu.addSeparator();
    m_quit = add(u"trayQuitAction"_s);
    m_menu.setDefaultAction(m_open);
    connect(m_open, &QAction::triggered, this, &TrayIcon::openRequested);
    connect(m_pause, &QAction::triggered, this, [this] { Q_EMIT pauseRequested(!m_summary.isPaused); });
    connect(m_settings, &QAction::triggered, this, &TrayIcon::settingsRequested);
    connect(m_quit, &QAction::triggered, this, &TrayIcon::quitRequested);
}

void TrayIcon::setSummary(const TraySummary &summary, const Formatter &formatter)
{
    m_summary = summary;
    m_formatter = formatter;
    if (m_shown != summary.state()) {
        m_shown = summary.state();
        m_icon.setIcon(trayGlyph(*m_shown));
    }
    retranslate();
}

void TrayIcon::show()
{
    if (!m_shown)
        setSummary({}, m_formatter);
    m_icon.show();
}

void TrayIcon::retranslate()
{
    m_open->setText(tr("&Open Heliodesk"));
    m_pause->setText(m_summary.isPaused ? tr("&Resume updates") : tr("&Pause updates"));
    m_settings->setText(tr("&Settings…"));
    m_quit->setText(tr("&Quit"));
    m_power->setText(m_summary.powerLine(m_formatter));
    m_icon.setToolTip(m_summary.toolTip(m_formatter));
}

bool TrayIcon::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

void TraySink::setIcon(QSystemTrayIcon *icon)
{
    m_icon = icon;
    if (m_icon)
        connect(m_icon, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT activated(m_lastId); });
}

void TraySink::show(const NativeMessage &message)
{
    if (!m_icon || !m_icon->isVisible() || !QSystemTrayIcon::supportsMessages()) {
        Q_EMIT refused(message);
        return;
    }
    m_lastId = message.id;
    m_icon->showMessage(message.title, message.text,
                        message.isUrgent ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information,
                        messageMs);
}
