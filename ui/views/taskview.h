// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/profile.h"
#include "ui/format/formatter.h"
#include "ui/models/pageexport.h"
#include "ui/models/taskfiltermodel.h"
#include "ui/models/tasktablemodel.h"

#include <QWidget>

class ControlDesk;
class NoticeStrip;
class PageHeader;
class PlantStore;
class QLabel;
class QPushButton;
class QSplitter;
class QTableView;
class TableLayout;
class TaskDetails;
class TaskFilterBar;

//! The page "Commands": all commands of all accounts in a table, a bar that filters and exports them, how
//! many calls are left today, and the chosen command in full below.
class TaskView : public QWidget
{
    Q_OBJECT
public:
    explicit TaskView(const Clock &clock, QWidget *parent = nullptr);
    ~TaskView() override;

    //! Desk and plants must outlive the account here.
    void addAccount(const Profile &profile, ControlDesk &desk, PlantStore &plants);
    void removeAccount(const ProfileId &profile);
    void setFormatter(const Formatter &formatter);
    void refreshAges();

    //! Whose commands are shown: all, an account's or a plant's. What else was filtered by is taken back.
    void showPlace(const ProfileId &profile, const PlantCode &plant);
    //! Chooses a command; filters that hide it are taken back. Nothing happens if there is none.
    void showTask(const ProfileId &profile, const QString &id);
    const TaskFilter &filter() const;
    TaskTableModel &model() { return *m_model; }

Q_SIGNALS:
    void plantRequested(const ProfileId &profile, const PlantCode &plant);
    //! A person wants this as a new command: a dialog shows it, nothing is sent. One of the ids is empty.
    void commandRequested(const ProfileId &profile, const ControlCommand &command, const QString &retryOf,
                          const QString &revertOf);
    void exportRequested(const PageExport &wanted);
    //! Another plant or account, or all of them.
    void placeChanged();

private:
    struct Account
    {
        Profile profile;
        ControlDesk *desk = nullptr;
        PlantStore *plants = nullptr;
    };

    void build();
    void buildTable(QWidget *card);
    void connectParts();
    void retranslate();
    void applyFilter();
    void refresh();
    void refreshHeader();
    void refreshNotice();
    void refreshEmptyState();
    QString emptyText(QString &action) const;
    void refreshDetails();
    void showAccountColumn();
    QString placeName() const;
    TaskTableModel::Ref chosen() const;
    ControlDesk *deskOf(const ProfileId &profile) const;
    void askNow();
    void giveAgain();
    void undo();
    void exportAs(bool isCsv);
    QList<ControlTask> shownTasks() const;

    const Clock &m_clock;
    Formatter m_formatter;
    QHash<ProfileId, Account> m_accounts;
    TaskTableModel *m_model;
    TaskFilterModel *m_shown;
    PageHeader *m_header = nullptr;
    NoticeStrip *m_notice = nullptr;
    TaskFilterBar *m_bar = nullptr;
    QTableView *m_table = nullptr;
    TableLayout *m_layout = nullptr;
    QWidget *m_empty = nullptr;
    QLabel *m_emptyLabel = nullptr;
    QPushButton *m_emptyButton = nullptr;
    TaskDetails *m_details = nullptr;
    QSplitter *m_splitter = nullptr;
};
