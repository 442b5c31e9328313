// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/alarmstore.h"
#include "ui/format/formatter.h"
#include "ui/models/alarmfilter.h"
#include "ui/models/textpool.h"

#include <QAbstractItemModel>

#include <array>
#include <memory>
#include <optional>
#include <vector>

class Clock;
class PlantStore;

//! The alarms of all accounts as a table, or grouped: then groups are the upper level and alarms the lower.
//! Keeps order and filter itself, because a journal can be long: texts are looked at once each, not once a
//! row. Follows the stores by differences. Polls move no row: an alarm that ends stays where it is until
//! somebody sorts.
class AlarmTableModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    //! Settings keep the numbers of the columns.
    enum Column {
        Name,
        SeverityWord,
        PlantName,
        DeviceName,
        Raised, //!< in the plant's zone
        Age,
        State, //!< active, or between which polls it ended
        Occurrence,
        Type,
        Serial,
        ColumnCount
    };
    Q_ENUM(Column)

    //! An alarm and whose it is; the record is the store's, valid until that changes.
    struct Ref
    {
        ProfileId profile;
        const AlarmRecord *record = nullptr;
    };
    struct Counts
    {
        int known = 0; //!< alarms of all accounts, ended ones included
        int active = 0;
        int shown = 0;
        std::array<int, 5> bySeverity {}; //!< that pass all of the filter but the severities
    };

    explicit AlarmTableModel(const Clock &clock, QObject *parent = nullptr);
    ~AlarmTableModel() override;

    //! Both stores must outlive the account here. \a plants gives zones and names; may be null.
    void addAccount(const ProfileId &profile, AlarmStore &alarms, PlantStore *plants);
    void removeAccount(const ProfileId &profile);

    void setFilter(const AlarmFilter &filter);
    const AlarmFilter &filter() const { return m_filter; }
    void setGrouping(AlarmGrouping grouping);
    AlarmGrouping grouping() const { return m_grouping; }
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }
    const Counts &counts() const { return m_counts; }

    void setFormatter(const Formatter &formatter);
    void retranslate();
    //! Words what depends on the clock anew.
    void refreshAges();

    bool isGroup(const QModelIndex &index) const;
    //! Without a record for a group and an invalid index.
    Ref alarm(const QModelIndex &index) const;
    //! Invalid if it is not shown.
    QModelIndex indexOf(const ProfileId &profile, quint64 id) const;
    //! Zone of the plant; UTC if it is unknown.
    QTimeZone zoneOf(const ProfileId &profile, const PlantCode &plant) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void countsChanged();

private:
    struct Source;
    struct PlantEntry;
    struct Entry;
    struct Group;
    struct Identity;
    struct SortKey;

    // Following the stores.
    Source *source(const ProfileId &profile) const;
    void connectSource(Source &source);
    void readAll();
    void append(int sourceNumber, int first, int count);
    Entry entryOf(int sourceNumber, int row);
    int plantEntryOf(int sourceNumber, const Alarm &alarm);
    void addRows(Source &source, int first, int count);
    void changeRows(Source &source, const QList<int> &rows);
    void removeShown(int entry);
    void forgetZones(const Source &source);

    // Order, filter, groups.
    void sortAll();
    qint64 keyOf(const Entry &entry) const;
    SortKey sortKeyOf(int entry) const;
    const std::vector<int> &ranks(int column) const;
    void resolveFilter();
    bool passes(const Entry &entry) const;
    bool passesRest(const Entry &entry) const;
    bool takeIntoCounts(const Entry &entry);
    void countAll();
    void arrange();
    void rebuild();
    void insertShown(int entry);
    int groupKeyOf(const Entry &entry) const;
    void summarize(Group &group) const;
    void renumberGroups();
    std::vector<int> *rowsFor(const Entry &entry) const;
    Identity identityOf(const QModelIndex &index) const;
    QModelIndexList indexesOf(const std::vector<Identity> &identities) const;

    // Words.
    const Entry *entryAt(const QModelIndex &index) const;
    const AlarmRecord &recordOf(const Entry &entry) const;
    QString cellText(const Entry &entry, int column) const;
    QVariant alarmData(const Entry &entry, int column, int role) const;
    QVariant groupData(const Group &group, int column, int role) const;
    void showAll(int first, int last, const QList<int> &roles);
    QTimeZone zoneOf(const Entry &entry) const;

    const Clock &m_clock;
    Formatter m_formatter;
    AlarmFilter m_filter;
    AlarmGrouping m_grouping = AlarmGrouping::None;
    int m_sortColumn = SeverityWord;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    Counts m_counts;
    std::vector<std::unique_ptr<Source>> m_sources;
    mutable std::vector<PlantEntry> m_plants;
    QHash<std::pair<int, PlantCode>, int> m_plantNumbers;
    TextPool m_texts;
    std::vector<Entry> m_entries; // all alarms, in the order in which they came
    std::vector<int> m_sorted; // all entries in the order of the column
    std::vector<int> m_rows; // entries shown without groups
    std::vector<std::unique_ptr<Group>> m_groups;
    mutable std::array<std::vector<int>, ColumnCount> m_ranks; // by text number; empty: to be made
    // The filter, made quick to look at.
    std::array<bool, 5> m_isChosen {true, true, true, true, true}; // by severity
    QStringList m_words;
    std::vector<quint16> m_marks; // of the texts, for the words
    quint16 m_wantedMarks = 0;
    int m_wantedSource = -1; // −1: all
    int m_wantedPlant = -1;
};
