// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/profile.h"
#include "ui/format/formatter.h"
#include "ui/models/alarmpollstatus.h"
#include "ui/models/alarmtablemodel.h"

#include <QHash>
#include <QWidget>

class AlarmDetails;
class AlarmFilterBar;
class AlarmTable;
class Clock;
class NoticeStrip;
class PageHeader;
class PlantStore;
class QLabel;
class QPushButton;
class QSplitter;
struct Device;

//! The page "Alarms": all alarms of all accounts in a table, a bar that filters and groups them, and the
//! chosen one in full below.
class AlarmView : public QWidget
{
    Q_OBJECT
public:
    explicit AlarmView(const Clock &clock, QWidget *parent = nullptr);
    ~AlarmView() override;

    //! Both stores must outlive the account here.
    void addAccount(const Profile &profile, AlarmStore &alarms, PlantStore &plants);
    void removeAccount(const ProfileId &profile);
    void setPollStatus(const ProfileId &profile, const AlarmPollStatus &status);
    void setFormatter(const Formatter &formatter);
    void refreshAges();

    //! Whose alarms are shown: all, an account's or a plant's. What else was filtered by is taken back if it
    //! would hide them.
    void showPlace(const ProfileId &profile, const PlantCode &plant);
    //! Chooses an alarm; filters that hide it are taken back. Nothing happens if there is none.
    void showAlarm(const ProfileId &profile, quint64 id);
    const AlarmFilter &filter() const;
    AlarmTableModel &model() { return *m_model; }
    //! When the service was asked last, of all accounts that are shown: the oldest (UTC ms); 0 if one was not
    //! yet.
    qint64 askedAt() const;

    //! Columns, sorting, groups, state and severities of the filter, and the splitter.
    QByteArray layoutState() const;
    //! Anything that is no such state changes nothing.
    void restoreLayout(const QByteArray &state);

Q_SIGNALS:
    void plantRequested(const ProfileId &profile, const PlantCode &plant);
    void deviceRequested(const ProfileId &profile, DeviceId device);
    //! Another plant or account, or all of them.
    void placeChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Account
    {
        Profile profile;
        AlarmStore *alarms = nullptr;
        PlantStore *plants = nullptr;
        AlarmPollStatus status;
    };

    void build();
    void connectParts();
    void addTableActions();
    void retranslate();
    void applyFilter();
    void refresh();
    void refreshHeader();
    void refreshNotice();
    void refreshEmptyState();
    QString emptyText(QString &action) const;
    QString troubleOf(const Account &account) const;
    void refreshDetails();
    qint64 askedAt(const Account &account) const;
    QString placeName() const;
    QString plantName(const ProfileId &profile, const PlantCode &plant, const QString &fallback) const;
    const Device *deviceOf(const AlarmTableModel::Ref &alarm) const;
    AlarmTableModel::Ref chosen() const;
    void goToDevice();
    void goToPlant();
    void activate(const QModelIndex &index);

    const Clock &m_clock;
    Formatter m_formatter;
    QHash<ProfileId, Account> m_accounts;
    AlarmTableModel *m_model;
    PageHeader *m_header = nullptr;
    NoticeStrip *m_notice = nullptr;
    AlarmFilterBar *m_bar = nullptr;
    AlarmTable *m_table = nullptr;
    QWidget *m_empty = nullptr;
    QLabel *m_emptyLabel = nullptr;
    QPushButton *m_emptyButton = nullptr;
    AlarmDetails *m_details = nullptr;
    QSplitter *m_splitter = nullptr;
    QAction *m_goToDevice = nullptr;
    QAction *m_goToPlant = nullptr;
    QAction *m_onlyPlant = nullptr;
};
