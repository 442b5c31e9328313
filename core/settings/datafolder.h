// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/apierror.h"

#include <QCoreApplication>
#include <QString>

#include <memory>

class QSettings;

//! Where accounts, settings, call books and cached lists are kept. A folder of the user's choice is named in
//! a pointer outside of it; a change takes effect at the next start.
class DataFolder
{
    Q_DECLARE_TR_FUNCTIONS(DataFolder)
public:
    //! What speaks against a folder.
    enum class Objection {
        None,
        Same, //!< it is the one in use
        Inside, //!< it lies within the one in use
        Missing, //!< it does not exist and cannot be made
        NotWritable,
        HoldsData //!< Heliodesk has kept data there before
    };

    //! \a pointer must outlive it. The fallback is used if nothing is named, or if what is named is not
    //! there.
    DataFolder(QSettings &pointer, const QString &fallback);
    //! Where the choice of this user is kept; shared by window and terminal.
    static std::unique_ptr<QSettings> userPointer();
    //! Where data lie unless told otherwise. The application must be called "heliodesk".
    static QString standardPath();
    //! A folder that is given for this run (--profiles) and cannot be changed.
    static DataFolder fixed(const QString &path);

    bool isFixed() const { return !m_pointer; }
    //! The folder of this run, absolute.
    const QString &path() const { return m_path; }
    //! The folder of the next start.
    QString nextPath() const;
    //! Why the named folder is not used (kind Storage); kind None if all is well.
    const ApiError &problem() const { return m_problem; }

    Objection objectionTo(const QString &folder) const;
    //! Copies all files there and names it for the next start. Kind Storage if that failed; nothing has
    //! changed then. Asks for objectionTo() first and refuses everything but None and Same.
    ApiError moveTo(const QString &folder);
    //! Names a folder that holds data already; nothing is copied.
    ApiError adopt(const QString &folder);
    //! At the end of the run: copies again what has changed since moveTo().
    ApiError finish();

    //! True if the folder has accounts or settings in it.
    static bool holdsData(const QString &folder);

private:
    explicit DataFolder(const QString &path);
    ApiError point(const QString &folder);

    QSettings *m_pointer = nullptr; // null: fixed
    QString m_fallback;
    QString m_path;
    QString m_copiedTo; // of this run; empty if nothing was moved
    ApiError m_problem;
};
