// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/noticelistmodel.h"

#include "core/util/clock.h"
#include "ui/models/noticewords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

NoticeListModel::NoticeListModel(const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
{
}

void NoticeListModel::add(const Notice &notice)
{
    if (m_notices.size() == Longest) {
        beginRemoveRows({}, Longest - 1, Longest - 1);
        m_notices.removeLast();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_notices.prepend(notice);
    endInsertRows();
}

void NoticeListModel::setFormatter(const Formatter &formatter)
{
    m_formatter = formatter;
    reword();
}

void NoticeListModel::reword()
{
    if (!m_notices.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const Notice *NoticeListModel::notice(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_notices.size() ? &m_notices.at(index.row()) : nullptr;
}

const Notice *NoticeListModel::noticeById(int id) const
{
    const auto found = std::find_if(m_notices.cbegin(), m_notices.cend(),
                                    [id](const Notice &notice) { return notice.id == id; });
    return found == m_notices.cend() ? nullptr : &*found;
}

int NoticeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_notices.size());
}

QVariant NoticeListModel::data(const QModelIndex &index, int role) const
{
    const Notice *shown = notice(index);
    if (!shown)
        return {};
    const NoticeWords words(m_formatter);
    const QTimeZone here = QTimeZone::systemTimeZone();
    switch (role) {
    case Qt::DisplayRole:
        return words.title(*shown);
    case TextRole:
        return words.text(*shown, here);
    case TimeRole:
        return m_formatter.timeOrDate(shown->at, m_clock.now(), here);
    case EventRole:
        return int(shown->event);
    case Qt::AccessibleTextRole:
        return u"%1, %2. %3"_s.arg(words.title(*shown),
                                   m_formatter.timeOrDate(shown->at, m_clock.now(), here),
                                   words.text(*shown, here));
    default:
        return {};
    }
}
