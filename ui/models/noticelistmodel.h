// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/formatter.h"
#include "ui/models/notice.h"

#include <QAbstractListModel>

class Clock;

//! The last notices, newest first, in words.
class NoticeListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr int Longest = 50;

    enum Role {
        TextRole = Qt::UserRole + 1, //!< more than the title (display role); may be empty
        TimeRole, //!< when, in words
        EventRole //!< int of Notice::Event
    };

    explicit NoticeListModel(const Clock &clock, QObject *parent = nullptr);

    void add(const Notice &notice);
    void setFormatter(const Formatter &formatter);
    //! Times and words are read again: a minute has passed, or the language has changed.
    void reword();
    //! Null if there is none; valid until the next change.
    const Notice *notice(const QModelIndex &index) const;
    const Notice *noticeById(int id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    const Clock &m_clock;
    Formatter m_formatter;
    QList<Notice> m_notices;
};
