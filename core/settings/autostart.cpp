// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/autostart.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto valueName = "Heliodesk"_L1;

ApiError refused(const QString &path, const QString &reason)
{
    ApiError error;
    error.kind = ApiError::Kind::Storage;
    error.path = path;
    //: %1 a path, %2 the reason
    error.text = Autostart::tr("%1 cannot be written: %2").arg(QDir::toNativeSeparators(path), reason);
    return error;
}

ApiError writeFile(const QString &path, const QString &text)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return refused(path, file.errorString());
    return {};
}

ApiError removeFile(const QString &path)
{
    QFile file(path);
    return !file.exists() || file.remove() ? ApiError() : refused(path, file.errorString());
}

//! An argument of the Exec key: in quotes, with the characters escaped that are special there, and once more
//! for the value of a key (Desktop Entry Specification, "The Exec key").
QString execWord(QString word)
{
    static const QRegularExpression special(uR"((["`$\\]))"_s);
    word.replace(special, uR"(\\1)"_s);
    word.replace(u'\\', uR"(\\)"_s);
    word.replace(u'%', "%%"_L1);
    return u'"' + word + u'"';
}

QString windowsWord(const QString &word)
{
    return word.contains(u' ') ? u'"' + word + u'"' : word;
}

//! An AppImage is started by the file itself, not by what it unpacks to.
QString programPath()
{
    const QString image = qEnvironmentVariable("APPIMAGE");
    return image.isEmpty() ? QCoreApplication::applicationFilePath() : image;
}

} // namespace

std::unique_ptr<Autostart> systemAutostart(const QStringList &arguments)
{
    const StartCommand command {programPath(), arguments};
#if defined(Q_OS_WIN)
    return std::make_unique<RunKeyAutostart>(
        u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"_s, command);
#elif defined(Q_OS_MACOS)
    return std::make_unique<LaunchAgentAutostart>(QDir::homePath() + "/Library/LaunchAgents"_L1, command);
#else
    if (QFile::exists(u"/.flatpak-info"_s))
        return std::make_unique<NoAutostart>();
    return std::make_unique<XdgAutostart>(
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/autostart"_L1, command);
#endif
}

XdgAutostart::XdgAutostart(const QString &folder, const StartCommand &command)
    : m_file(folder + "/heliodesk.desktop"_L1)
    , m_command(command)
{
}

QString XdgAutostart::entryFor(const StartCommand &command)
{
    QStringList words {execWord(command.program)};
    for (const QString &argument : command.arguments)
        words << execWord(argument);
    return u"[Desktop Entry]\n"
           "Type=Application\n"
           "Name=Heliodesk\n"
           "Comment=Watches FusionSolar plants\n"
           "Exec=%1\n"
           "Icon=heliodesk\n"
           "Terminal=false\n"
           "X-GNOME-Autostart-enabled=true\n"_s.arg(words.join(u' '));
}

bool XdgAutostart::isEnabled() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    // Desktops switch an entry off in place.
    static const QRegularExpression off(u"^(Hidden=true|X-GNOME-Autostart-enabled=false)\\s*$"_s,
                                        QRegularExpression::MultilineOption);
    return !off.match(QString::fromUtf8(file.readAll())).hasMatch();
}

ApiError XdgAutostart::setEnabled(bool isEnabled)
{
    return isEnabled ? writeFile(m_file, entryFor(m_command)) : removeFile(m_file);
}

LaunchAgentAutostart::LaunchAgentAutostart(const QString &folder, const StartCommand &command)
    : m_file(folder + "/org.heliodesk.heliodesk.plist"_L1)
    , m_command(command)
{
}

QString LaunchAgentAutostart::agentFor(const StartCommand &command)
{
    QString words;
    for (const QString &word : QStringList(command.program) + command.arguments)
        words += u"        <string>%1</string>\n"_s.arg(word.toHtmlEscaped());
    return uR"(<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
    <key>Label</key>
    <string>org.heliodesk.heliodesk</string>
    <key>ProgramArguments</key>
    <array>
%1    </array>
    <key>RunAtLoad</key>
    <true/>
    <key>ProcessType</key>
    <string>Interactive</string>
</dict>
</plist>
)"_s.arg(words);
}

bool LaunchAgentAutostart::isEnabled() const
{
    return QFile::exists(m_file);
}

ApiError LaunchAgentAutostart::setEnabled(bool isEnabled)
{
    return isEnabled ? writeFile(m_file, agentFor(m_command)) : removeFile(m_file);
}

RunKeyAutostart::RunKeyAutostart(const QString &path, const StartCommand &command)
    : m_path(path)
    , m_command(command)
{
}

QString RunKeyAutostart::commandLineFor(const StartCommand &command)
{
    QStringList words {u'"' + QDir::toNativeSeparators(command.program) + u'"'};
    for (const QString &argument : command.arguments)
        words << windowsWord(argument);
    return words.join(u' ');
}

bool RunKeyAutostart::isEnabled() const
{
    return QSettings(m_path, QSettings::NativeFormat).contains(valueName);
}

ApiError RunKeyAutostart::setEnabled(bool isEnabled)
{
    QSettings key(m_path, QSettings::NativeFormat);
    if (isEnabled)
        key.setValue(valueName, commandLineFor(m_command));
    else
        key.remove(valueName);
    key.sync();
    return key.status() == QSettings::NoError ? ApiError() : refused(m_path, tr("no access"));
}
