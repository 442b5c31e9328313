// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

//! One text of a .ts file.
struct TsMessage
{
    QString context;
    QString source;
    QString comment; //!< tells equal sources apart
    QStringList translations; //!< one; several forms where the text counts something; empty if there is none
    QString type; //!< "unfinished", "vanished", "obsolete" or nothing
    bool isPlural = false;

    //! What makes it another text for tr().
    QString key() const;
    //! For a failing test.
    QString where() const;
};

//! The messages of a .ts file; \a error says why there are none.
QList<TsMessage> readTsFile(const QString &path, QString *error);
