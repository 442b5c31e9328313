// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passwordprompt.h"

#include "app/cli/console.h"

#include <QSocketNotifier>

#ifdef Q_OS_WIN
#include <windows.h>

#include <io.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestPassword = 1024;

QString withoutLineEnd(const QByteArray &line)
{
    QString text = QString::fromLocal8Bit(line);
    while (text.endsWith(u'\n') || text.endsWith(u'\r'))
        text.chop(1);
    return text;
}

} // namespace

#ifdef Q_OS_WIN

struct PasswordPrompt::Echo
{
    Echo()
        : handle(GetStdHandle(STD_INPUT_HANDLE))
    {
        GetConsoleMode(handle, &mode);
        SetConsoleMode(handle, mode & ~DWORD(ENABLE_ECHO_INPUT));
    }
    ~Echo() { SetConsoleMode(handle, mode); }
    HANDLE handle;
    DWORD mode = 0;
};

bool PasswordPrompt::isPossible()
{
    return _isatty(0) != 0;
}

#else

struct PasswordPrompt::Echo
{
    Echo()
    {
        tcgetattr(STDIN_FILENO, &before);
        termios quiet = before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        quiet.c_lflag |= ICANON;
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~Echo() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &before); }
    termios before = {};
};

bool PasswordPrompt::isPossible()
{
    return isatty(STDIN_FILENO) != 0;
}

#endif

PasswordPrompt::PasswordPrompt(QObject *parent)
    : QObject(parent)
{
}

PasswordPrompt::~PasswordPrompt() = default;

void PasswordPrompt::ask(const QString &question, Callback callback)
{
    m_callback = std::move(callback);
    Console::write(question);
    m_echo = std::make_unique<Echo>();
    readLine();
}

void PasswordPrompt::askOpenly(const QString &question, Callback callback)
{
    m_callback = std::move(callback);
    Console::write(question);
    readLine();
}

void PasswordPrompt::readLine()
{
#ifdef Q_OS_WIN
    // A console handle cannot be watched by the event loop; nothing else can happen before the answer anyway.
    std::array<char, longestPassword> line;
    const bool isAnswered = std::fgets(line.data(), int(line.size()), stdin) != nullptr;
    finish(isAnswered ? std::optional(withoutLineEnd(line.data())) : std::nullopt);
#else
    // The terminal hands over whole lines, so one read is the answer.
    auto *notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        notifier->deleteLater();
        std::array<char, longestPassword> line;
        const ssize_t size = ::read(STDIN_FILENO, line.data(), line.size());
        finish(size > 0 ? std::optional(withoutLineEnd(QByteArray(line.data(), size))) : std::nullopt);
    });
#endif
}

void PasswordPrompt::finish(const std::optional<QString> &answer)
{
    if (m_echo) // nobody has seen the line end
        Console::write(u"\n"_s);
    m_echo.reset();
    std::exchange(m_callback, nullptr)(answer);
}
