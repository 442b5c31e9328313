// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archivewriter.h"

#include <chrono>

using namespace std::chrono_literals;

namespace {

constexpr auto gatherTime = 400ms; // an answer about a hundred plants is one transaction
constexpr auto retryTime = 60s;

} // namespace

ArchiveWriter::ArchiveWriter(const QString &file, const QString &account,
                             std::function<void(const ApiError &, bool)> told)
    : m_fileName(file)
    , m_account(account)
    , m_told(std::move(told))
{
}

ArchiveWriter::~ArchiveWriter()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isQuitting = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void ArchiveWriter::put(const std::function<void(ArchiveBatch &)> &change)
{
    const std::lock_guard lock(m_mutex);
    change(m_waiting);
    if (!m_thread.joinable())
        m_thread = std::thread([this] { run(); });
    m_changed.notify_all();
}

void ArchiveWriter::look(
    const std::function<void(const ArchiveBatch &waiting, const ArchiveBatch &beingWritten)> &look) const
{
    const std::lock_guard lock(m_mutex);
    look(m_waiting, m_beingWritten);
}

bool ArchiveWriter::flush()
{
    std::unique_lock lock(m_mutex);
    if (m_waiting.isEmpty() && m_beingWritten.isEmpty())
        return true;
    const quint64 ticket = ++m_flushWanted;
    m_changed.notify_all();
    m_changed.wait(lock, [&] { return m_flushDone >= ticket || m_isDamaged; });
    return m_waiting.isEmpty() && m_beingWritten.isEmpty();
}

bool ArchiveWriter::isDamaged() const
{
    const std::lock_guard lock(m_mutex);
    return m_isDamaged;
}

void ArchiveWriter::repair(const std::function<bool()> &mend)
{
    std::unique_lock lock(m_mutex);
    m_isRepairWanted = true;
    m_changed.notify_all();
    m_changed.wait(lock, [this] { return m_isClosed || !m_thread.joinable(); });
    m_isDamaged = !mend();
    m_isRepairWanted = false;
    m_changed.notify_all();
}

ApiError ArchiveWriter::error() const
{
    const std::lock_guard lock(m_mutex);
    return m_error;
}

void ArchiveWriter::run()
{
    std::unique_lock lock(m_mutex);
    m_file.emplace(m_fileName, m_account);
    bool hasFailed = false;
    while (true) {
        const auto isUrgent = [this] {
            return m_isQuitting || m_isRepairWanted || m_flushDone < m_flushWanted;
        };
        if (hasFailed)
            m_changed.wait_for(lock, retryTime, isUrgent);
        else
            m_changed.wait(lock, [&] { return isUrgent() || (!m_waiting.isEmpty() && !m_isDamaged); });
        if (!isUrgent())
            m_changed.wait_for(lock, gatherTime, isUrgent);
        if (m_isRepairWanted || m_isDamaged) {
            m_file->close();
            m_isClosed = true;
            m_changed.notify_all();
            m_changed.wait(lock, [this] { return (!m_isRepairWanted && !m_isDamaged) || m_isQuitting; });
            hasFailed = false;
            if (!m_isQuitting)
                continue;
        }
        const quint64 ticket = m_flushWanted;
        if (!m_waiting.isEmpty() && !m_isDamaged)
            writeOnce(lock);
        hasFailed = !m_waiting.isEmpty() && m_error.kind != ApiError::Kind::None;
        m_flushDone = std::max(m_flushDone, ticket);
        m_changed.notify_all();
        if (m_isQuitting && !m_isRepairWanted)
            break;
    }
    m_file.reset();
    m_isClosed = true;
    m_changed.notify_all();
}

void ArchiveWriter::writeOnce(std::unique_lock<std::mutex> &lock)
{
    m_beingWritten = std::exchange(m_waiting, {});
    m_isClosed = false;
    lock.unlock();
    const bool isWritten = m_file->open(true) == ArchiveFile::State::Ready && m_file->write(m_beingWritten);
    const ApiError error = isWritten ? ApiError() : m_file->error();
    const bool isDamaged = m_file->state() == ArchiveFile::State::Damaged;
    if (!isWritten)
        m_file->close(); // another try begins from the beginning
    lock.lock();
    m_isDamaged = isDamaged;
    if (!isWritten)
        m_waiting.addOlder(m_beingWritten);
    m_beingWritten = {};
    const bool isNews =
        isDamaged || (error.kind == ApiError::Kind::None) != (m_error.kind == ApiError::Kind::None);
    m_error = error;
    if (isNews && !m_isQuitting)
        m_told(error, isDamaged);
}
