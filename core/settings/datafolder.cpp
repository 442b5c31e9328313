// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/datafolder.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryFile>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto pointerKey = "dataFolder"_L1;

ApiError storageError(const QString &path, const QString &text)
{
    ApiError error;
    error.kind = ApiError::Kind::Storage;
    error.path = path;
    error.text = text;
    return error;
}

QString cleaned(const QString &folder)
{
    return QDir::cleanPath(QDir(folder).absolutePath());
}

//! The same for two spellings of one existing folder.
QString identity(const QString &folder)
{
    const QString real = QFileInfo(folder).canonicalFilePath();
    return real.isEmpty() ? cleaned(folder) : real;
}

bool isWritable(const QString &folder)
{
    QTemporaryFile probe(folder + "/heliodesk-XXXXXX"_L1);
    return probe.open();
}

bool isCopyCurrent(const QFileInfo &original, const QFileInfo &copy)
{
    return copy.exists() && copy.size() == original.size() && copy.lastModified() >= original.lastModified();
}

//! Relative paths of all files; locks belong to the process that made them.
QStringList filesIn(const QString &folder)
{
    QStringList files;
    const QDir root(folder);
    QDirIterator iterator(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        const QString file = root.relativeFilePath(iterator.next());
        if (!file.endsWith(".lock"_L1))
            files << file;
    }
    return files;
}

//! Copies what is not there or is older there; \a made gets the files that are new.
ApiError copyFiles(const QString &from, const QString &to, QStringList &made)
{
    const QStringList files = filesIn(from);
    for (const QString &file : files) {
        const QString source = from + u'/' + file;
        const QString target = to + u'/' + file;
        if (isCopyCurrent(QFileInfo(source), QFileInfo(target)))
            continue;
        QDir().mkpath(QFileInfo(target).absolutePath());
        const bool isNew = !QFile::exists(target);
        QFile original(source);
        if ((!isNew && !QFile::remove(target)) || !original.copy(target))
            return storageError(target,
                                DataFolder::tr("%1 could not be copied: %2")
                                    .arg(QDir::toNativeSeparators(source), original.errorString()));
        if (isNew)
            made << target;
    }
    return {};
}

} // namespace

DataFolder::DataFolder(QSettings &pointer, const QString &fallback)
    : m_pointer(&pointer)
    , m_fallback(cleaned(fallback))
    , m_path(m_fallback)
{
    const QString named = pointer.value(pointerKey).toString();
    if (named.isEmpty())
        return;
    // It is not made anew: an empty folder where a disk is missing would look like lost accounts.
    if (QDir::isAbsolutePath(named) && QFileInfo(named).isDir() && isWritable(named)) {
        m_path = cleaned(named);
        return;
    }
    m_problem = storageError(
        named,
        tr("The data folder %1 is not there or cannot be written. Heliodesk uses %2 until it is back; "
           "nothing in the missing folder is changed.")
            .arg(QDir::toNativeSeparators(named), QDir::toNativeSeparators(m_fallback)));
}

DataFolder::DataFolder(const QString &path)
    : m_fallback(cleaned(path))
    , m_path(m_fallback)
{
}

std::unique_ptr<QSettings> DataFolder::userPointer()
{
    return std::make_unique<QSettings>(QSettings::NativeFormat, QSettings::UserScope, u"heliodesk"_s,
                                       u"heliodesk"_s);
}

QString DataFolder::standardPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

DataFolder DataFolder::fixed(const QString &path)
{
    return DataFolder(path);
}

QString DataFolder::nextPath() const
{
    if (!m_pointer)
        return m_path;
    const QString named = m_pointer->value(pointerKey).toString();
    return named.isEmpty() ? m_fallback : cleaned(named);
}

bool DataFolder::holdsData(const QString &folder)
{
    return QFile::exists(folder + "/profiles.json"_L1) || QFile::exists(folder + "/settings.ini"_L1);
}

DataFolder::Objection DataFolder::objectionTo(const QString &folder) const
{
    const QString wanted = cleaned(folder);
    if (identity(wanted) == identity(m_path))
        return Objection::Same;
    if (wanted.startsWith(m_path + u'/') || identity(wanted).startsWith(identity(m_path) + u'/'))
        return Objection::Inside;
    if (!QDir().mkpath(wanted))
        return Objection::Missing;
    if (!isWritable(wanted))
        return Objection::NotWritable;
    return holdsData(wanted) ? Objection::HoldsData : Objection::None;
}

ApiError DataFolder::moveTo(const QString &folder)
{
    const QString wanted = cleaned(folder);
    const Objection objection = objectionTo(wanted);
    if (objection == Objection::Same) {
        m_copiedTo.clear();
        return point(m_path);
    }
    if (!m_pointer || objection != Objection::None)
        return storageError(wanted, tr("%1 cannot be used.").arg(QDir::toNativeSeparators(wanted)));
    QStringList made;
    ApiError error = copyFiles(m_path, wanted, made);
    if (error.kind == ApiError::Kind::None)
        error = point(wanted);
    if (error.kind != ApiError::Kind::None) {
        for (const QString &file : std::as_const(made))
            QFile::remove(file);
        return error;
    }
    m_copiedTo = wanted;
    return {};
}

ApiError DataFolder::adopt(const QString &folder)
{
    m_copiedTo.clear();
    return point(cleaned(folder));
}

ApiError DataFolder::finish()
{
    if (m_copiedTo.isEmpty())
        return {};
    QStringList made;
    return copyFiles(m_path, m_copiedTo, made);
}

ApiError DataFolder::point(const QString &folder)
{
    if (!m_pointer)
        return {};
    const QVariant before = m_pointer->value(pointerKey);
    if (folder == m_fallback)
        m_pointer->remove(pointerKey);
    else
        m_pointer->setValue(pointerKey, folder);
    m_pointer->sync();
    if (m_pointer->status() == QSettings::NoError)
        return {};
    m_pointer->setValue(pointerKey, before);
    return storageError(m_pointer->fileName(),
                        tr("The choice of the folder cannot be kept in %1.")
                            .arg(QDir::toNativeSeparators(m_pointer->fileName())));
}
