// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/sendermark.h"

#include <QFile>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

SenderMark::SenderMark(const QString &journal)
    : m_journal(journal)
{
}

SenderMark::~SenderMark()
{
    if (m_lock)
        QFile::remove(fileOf(m_name)); // while the lock is held: nobody takes it for a dead one's
}

QString SenderMark::fileOf(const QString &name) const
{
    return m_journal + ".sender-"_L1 + name;
}

bool SenderMark::hold()
{
    if (m_lock)
        return true;
    const QString name = QUuid::createUuid().toString(QUuid::Id128).left(12);
    auto lock = std::make_unique<ProcessLock>(fileOf(name));
    if (!lock->tryLock(0)) {
        m_error = lock->errorText();
        return false;
    }
    m_name = name;
    m_lock = std::move(lock);
    return true;
}

bool SenderMark::isAlive(const QString &name) const
{
    if (m_lock && name == m_name)
        return true;
    const QString path = fileOf(name);
    if (name.isEmpty() || !QFile::exists(path))
        return false;
    ProcessLock lock(path);
    if (!lock.tryLock(0))
        return true;
    QFile::remove(path);
    return false;
}
