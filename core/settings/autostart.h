// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/apierror.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <memory>

//! What is to be run when the user signs in.
struct StartCommand
{
    QString program; //!< absolute path
    QStringList arguments;
};

//! Whether the system starts the program at login. Asked from the system each time, never stored by us: the
//! user can change it there too.
class Autostart
{
    Q_DECLARE_TR_FUNCTIONS(Autostart)
public:
    virtual ~Autostart() = default;

    //! False where the program has no way to do it (a sandbox).
    virtual bool isSupported() const { return true; }
    virtual bool isEnabled() const = 0;
    //! Kind None, or Storage if the system does not take it.
    virtual ApiError setEnabled(bool isEnabled) = 0;
};

//! The one of this system, for this program with \a arguments.
std::unique_ptr<Autostart> systemAutostart(const QStringList &arguments);

//! A .desktop file in \a folder ($XDG_CONFIG_HOME/autostart).
class XdgAutostart final : public Autostart
{
public:
    XdgAutostart(const QString &folder, const StartCommand &command);
    bool isEnabled() const override;
    ApiError setEnabled(bool isEnabled) override;
    //! Text of the file.
    static QString entryFor(const StartCommand &command);

private:
    QString m_file;
    StartCommand m_command;
};

//! A property list in \a folder (~/Library/LaunchAgents).
class LaunchAgentAutostart final : public Autostart
{
public:
    LaunchAgentAutostart(const QString &folder, const StartCommand &command);
    bool isEnabled() const override;
    ApiError setEnabled(bool isEnabled) override;
    //! Text of the file.
    static QString agentFor(const StartCommand &command);

private:
    QString m_file;
    StartCommand m_command;
};

//! A value of the registry key \a path (HKEY_CURRENT_USER\…\Run); elsewhere than on Windows a file of that
//! name.
class RunKeyAutostart final : public Autostart
{
public:
    RunKeyAutostart(const QString &path, const StartCommand &command);
    bool isEnabled() const override;
    ApiError setEnabled(bool isEnabled) override;
    static QString commandLineFor(const StartCommand &command);

private:
    QString m_path;
    StartCommand m_command;
};

//! Where the program has no way to be started at login.
class NoAutostart final : public Autostart
{
public:
    bool isSupported() const override { return false; }
    bool isEnabled() const override { return false; }
    ApiError setEnabled(bool) override { return {}; }
};
