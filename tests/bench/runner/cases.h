// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

//! One line of the report.
struct ReportRow
{
    QString what;
    double ours = 0;
    double floor = 0; //!< 0 if nothing was compared
    QString unit;
    QString aim; //!< of performance.md; may be empty
    QString note; //!< may be empty; alone if nothing was measured
    bool isMeasured = true;
};

//! Where the programs are and how patient to be.
struct ReportOptions
{
    QString programs; //!< folder of the benchmark programs
    QString simulator; //!< heliodesk-simulator
    QString sources; //!< this folder in the checkout
    QString scratch; //!< folder for npm and caches
    int repetitions = 9;
};

QList<ReportRow> decodeRows(const ReportOptions &options);
QList<ReportRow> pollRows(const ReportOptions &options);
QList<ReportRow> chartRows(const ReportOptions &options);
QList<ReportRow> historyRows(const ReportOptions &options);
QList<ReportRow> startRows(const ReportOptions &options);
QList<ReportRow> syncRows(const ReportOptions &options);

//! Middle value; 0 for none.
double median(QList<double> values);
