// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

//! Where the program runs, for a question to its makers: versions, platform, style, screens. Names neither
//! users nor machines nor folders.
struct SystemReport
{
    Q_DECLARE_TR_FUNCTIONS(SystemReport)
public:
    struct Line
    {
        QString name;
        QString value;
    };
    QList<Line> lines;

    //! As it is now.
    static SystemReport now();
    //! One "name: value" a line.
    QString text() const;
};
