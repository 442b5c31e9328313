// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/statusquestions.h"

#include "core/api/controlbodies.h"
#include "core/api/smartpvmsclient.h"
#include "core/control/commandjournal.h"
#include "core/control/taskoutcome.h"
#include "core/util/clock.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 firstNetworkPause = minute;
constexpr qint64 longestNetworkPause = 15 * minute;
constexpr qint64 refusedPause = 10 * minute;
constexpr qint64 withoutRightPause = 15 * minute;
constexpr qint64 withdrawnPause = 60 * minute; // each try costs a call, and the owner does not hurry
constexpr qint64 queueWaits = 20'000; // a question that may go so soon is asked

//! Tasks that one question answers about share a key.
QString keyOf(const ControlTask &task)
{
    return u"%1 %2"_s.arg(int(task.command.family())).arg(task.serviceId);
}

} // namespace

StatusQuestions::StatusQuestions(SmartPvmsClient &client, CommandJournal &journal,
                                 const ControlBudget &budget, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_journal(journal)
    , m_budget(budget)
    , m_clock(clock)
{
}

std::optional<qint64> StatusQuestions::retryAt(const ControlTask &task) const
{
    const auto retry = m_retryAt.constFind(keyOf(task));
    return retry == m_retryAt.cend() ? std::nullopt : std::optional(*retry);
}

void StatusQuestions::forgetFailures()
{
    m_retryAt.clear();
    m_failures.clear();
}

bool StatusQuestions::claim(const QString &id, bool isByHand)
{
    const ControlTask *known = m_journal.find(id);
    const qint64 askedBefore = known ? known->askedAt : 0;
    bool isMine = false;
    m_journal.update(id, [&](ControlTask &task) {
        isMine = task.isOpen() && (isByHand || task.askedAt == askedBefore);
        if (!isMine)
            return false;
        task.askedAt = m_clock.now();
        ++task.questions;
        return true;
    });
    return isMine;
}

void StatusQuestions::ask(const ControlTask &task, bool isByHand)
{
    const QString key = keyOf(task);
    if (m_inFlight.contains(key))
        return;
    const Endpoint endpoint = ControlBodies::queryEndpoint(task.command.family());
    const auto whom = isByHand ? ControlBudget::For::Person : ControlBudget::For::Schedule;
    const qint64 allowedAt = m_budget.allowedAt(endpoint, whom);
    if (allowedAt > m_clock.now() + queueWaits) {
        m_retryAt.insert(key, allowedAt);
        ApiError error;
        error.kind = ApiError::Kind::Quota;
        error.retryAfterMs = allowedAt - m_clock.now();
        Q_EMIT failed(task.id, error);
        Q_EMIT planChanged();
        return;
    }
    QStringList ids;
    const QList<ControlTask> tasks = m_journal.tasks(); // a copy: asking changes it
    for (const ControlTask &other : tasks) {
        if (other.isOpen() && !other.serviceId.isEmpty() && keyOf(other) == key && claim(other.id, isByHand))
            ids.append(other.id);
    }
    m_retryAt.remove(key);
    if (!ids.isEmpty()) {
        m_inFlight.insert(key);
        m_client
            .taskStatus(task.command.family(), task.serviceId,
                        isByHand ? Priority::User : Priority::Background)
            .then(this, [this, key, ids](const Result<TaskStatusAnswer> &answer) { take(key, ids, answer); });
    }
    Q_EMIT planChanged();
}

void StatusQuestions::take(const QString &key, const QStringList &ids, const Result<TaskStatusAnswer> &answer)
{
    m_inFlight.remove(key);
    const qint64 now = m_clock.now();
    for (const QString &id : ids) {
        m_journal.update(id, [&answer, now](ControlTask &task) {
            if (answer)
                TaskOutcome::applyStatus(task, *answer, now);
            else if (!answer.error().isNetwork())
                TaskOutcome::applyStatusError(task, answer.error(), now);
            return true;
        });
    }
    if (answer)
        m_failures.remove(key);
    else
        m_retryAt.insert(key, now + pauseAfter(key, answer.error()));
    Q_EMIT planChanged();
    for (const QString &id : ids) {
        Q_EMIT asked(id);
        if (!answer)
            Q_EMIT failed(id, answer.error());
    }
}

qint64 StatusQuestions::pauseAfter(const QString &key, const ApiError &error)
{
    using Kind = ApiError::Kind;
    if (error.isNetwork() || error.kind == Kind::Cancelled || error.kind == Kind::ServerBusy) {
        const int count = std::min(++m_failures[key], 5);
        return std::min(firstNetworkPause << (count - 1), longestNetworkPause);
    }
    if (error.isQuota())
        return std::max(error.retryAfterMs.value_or(0), withoutRightPause);
    if (error.kind == Kind::Permission)
        return withdrawnPause;
    return error.isAuth() ? withoutRightPause : refusedPause;
}
