// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/controlcommand.h"

#include <QCommandLineOption>
#include <QCoreApplication>
#include <QStringList>

class QCommandLineParser;

//! What `heliodesk-cli control` is to do, as typed; plants and battery are not looked up yet.
class ControlWish
{
    Q_DECLARE_TR_FUNCTIONS(ControlWish)
public:
    ControlCommand::Order order;
    QStringList plants; //!< codes or names
    QString battery; //!< for dispatch; empty: the only one
    bool isDryRun = false;
    bool isConfirmed = false; //!< --yes

    static QStringList kinds(); //!< "forced-charge" …
    static QList<QCommandLineOption> options();
    //! Reads \a kind and the options that belong to it; returns the mistake, or nothing.
    QString take(const QString &kind, const QCommandLineParser &parser);

private:
    QString takeForced(const QCommandLineParser &parser);
    QString takeMode(const QCommandLineParser &parser);
    QString takeParameters(const QCommandLineParser &parser);
    QString takeFeedIn(const QCommandLineParser &parser);
    QString takeDispatch(const QCommandLineParser &parser);
    static QString readNumber(const QCommandLineParser &parser, const QString &name, double &number);
    static QString readWatts(const QCommandLineParser &parser, const QString &name,
                             std::optional<int> &watts);
    static QString readKilowatts(const QCommandLineParser &parser, const QString &name,
                                 std::optional<double> &kilowatts);
    static QString readPercent(const QCommandLineParser &parser, const QString &name,
                               std::optional<double> &percent);
};
