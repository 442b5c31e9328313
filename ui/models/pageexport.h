// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

//! What a page can write into a file that a person chooses: pages know what, the window's owner asks where.
struct PageExport
{
    QString title; //!< of the file choice: "Save the chart as a picture"
    QString fileName; //!< suggested, with an ending that names the kind, without a folder
    QString kind; //!< in words: "PNG pictures"
    //! Writes the file; returns why it could not, in words, or nothing.
    std::function<QString(const QString &path)> write;

    //! \a name without what a file system does not take.
    static QString safeName(const QString &name);
};
