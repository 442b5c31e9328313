// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QCoreApplication>
#include <QDate>
#include <QStringList>

#include <optional>

class QCommandLineParser;

//! Options that several commands share.
class CommandOptions
{
    Q_DECLARE_TR_FUNCTIONS(CommandOptions)
public:
    static QCommandLineOption by();
    static QCommandLineOption day();
    static QCommandLineOption month();
    static QCommandLineOption year();
    static QCommandLineOption from();
    static QCommandLineOption to();
    static QCommandLineOption device();
    static QCommandLineOption field();

    //! "2026-06-21", "2026-06", "2026" with its first day; nothing if it is no such date of the years 2000 to
    //! 2199.
    static std::optional<QDate> readDay(const QString &text);
    static std::optional<QDate> readMonth(const QString &text);
    static std::optional<QDate> readYear(const QString &text);
    static QString dateMistake();
    //! The keys of --field, none twice.
    static QStringList readKeys(const QCommandLineParser &parser);
};
