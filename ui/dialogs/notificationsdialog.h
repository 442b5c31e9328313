// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/notice.h"

#include <QDialog>

class NoticeListModel;
class QFrame;
class QLabel;
class QListView;
class QPushButton;
class QTimer;

//! The last notices, for whoever missed them.
class NotificationsDialog : public QDialog
{
    Q_OBJECT
public:
    //! \a model must outlive it.
    explicit NotificationsDialog(NoticeListModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    //! The user wants to see the plant, or the account if it is about that.
    void subjectRequested(const Notice::Subject &subject);
    //! The notice is about alarms: the worst of them.
    void alarmRequested(const Notice::AlarmItem &alarm);
    void taskRequested(const ProfileId &profile, const QString &id);

private:
    void retranslate();
    void refresh();
    void showSubject(const QModelIndex &index);

    NoticeListModel &m_model;
    QListView *m_list;
    QFrame *m_card;
    QLabel *m_emptyTitle;
    QLabel *m_emptyText;
    QPushButton *m_show;
    QPushButton *m_close;
    QTimer *m_tick;
};
