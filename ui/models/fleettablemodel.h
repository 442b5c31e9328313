// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/accountdata.h"
#include "core/insight/fleettriage.h"
#include "ui/format/formatter.h"
#include "ui/models/rowstate.h"

#include <QAbstractTableModel>
#include <QPointer>
#include <QTimeZone>

#include <vector>

class Clock;
class PlantStore;
class StringWatch;
class QTimer;

//! The plants of one account as a table: what they do, what they yield beside their neighbours, and who needs
//! somebody. Keeps order and filter itself. Values follow the stores while the table is looked at
//! (setActive), some time after an answer, because a poll comes in a hundred of them; they move no row,
//! except into and out of a filter by state, and where the table is sorted by who needs somebody.
class FleetTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Name,
        State,
        NeedsAttention, //!< the worst reason
        Power,
        EnergyToday,
        EnergyYesterday,
        EnergyMonth,
        YieldToday, //!< kWh/kWp
        YieldYesterday,
        Rank, //!< by yesterday's specific yield within the account, 1 is the best
        Difference, //!< to the neighbours, yesterday
        Alarms,
        StateOfCharge,
        Capacity,
        Age,
        Place,
        ColumnCount
    };
    Q_ENUM(Column)

    explicit FleetTableModel(const Clock &clock, QObject *parent = nullptr);
    ~FleetTableModel() override;

    //! Resets. The stores must outlive the account here or be taken off with clear(). All but the plants may
    //! be null.
    void showAccount(const AccountData &data);
    void clear();
    void setFormatter(const Formatter &formatter);
    //! Figures are only worth their time while somebody looks.
    void setActive(bool isActive);
    //! Reads everything that has changed now, instead of soon.
    void refresh();
    void refreshAges();
    void retranslate();

    //! No flag: all plants.
    void setStates(RowStates states);
    RowStates states() const { return m_states; }
    //! Plants in this state, shown or not.
    int count(RowState state) const;
    int plantCount() const { return int(m_rows.size()); }

    //! Who needs somebody, the most urgent first; filters do not matter.
    const QList<Attention> &attention() const { return m_attention; }
    QString nameOf(const PlantCode &plant) const;
    //! Of a row on the screen.
    PlantCode plantAt(int row) const;
    //! −1 if it is unknown or filtered out.
    int rowOf(const PlantCode &plant) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    //! Column −1: the order of the service. What is not known stands at the end in both orders.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void countsChanged();
    void attentionChanged();

private:
    struct Row
    {
        PlantCode code;
        QString name;
        QString place;
        RowState state = RowState::None;
        std::optional<double> capacity, power, today, yesterday, month, stateOfCharge;
        YieldComparison beside, besideYesterday; //!< neighbours, today and yesterday
        int rank = 0; //!< 0: none
        int alarms = 0;
        bool hasBattery = false;
        QList<AttentionReason> reasons;
        int urgency = 0; //!< place among those that need somebody, 1 is the first; 0: none
        qint64 at = 0;
    };
    //! Yields of days that are over, which need a look into the reports.
    struct Kept
    {
        QTimeZone zone; //!< the plant's; looking for it takes time
        PlantDayYield today, yesterday, before;
        qint64 todayEnd = 0; //!< UTC ms; from then on it is another day
        bool isRead = false;
    };

    void reload();
    void connectStores();
    void later();
    void addPlants(int first, int count);
    void removePlant(int place);
    void readDays();
    Row read(const PlantCode &plant) const;
    void judge();
    void rank();
    Kept keptOf(const PlantCode &plant) const;
    void applyRows(std::vector<Row> rows);
    std::vector<int> sortedRows() const;
    std::vector<int> filtered(const std::vector<int> &sorted) const;
    void show(const std::vector<int> &wanted);
    bool passes(const Row &row) const;
    QString text(const Row &row, int column) const;
    QString tip(const Row &row, int column) const;
    QVariant value(const Row &row, int column) const;
    QVariant sortValue(const Row &row, int column) const;
    QString headingHelp(int column) const;

    const Clock &m_clock;
    Formatter m_formatter;
    QPointer<PlantStore> m_plants;
    QPointer<ReportStore> m_reports;
    QPointer<AlarmStore> m_alarms;
    StringWatch *m_strings;
    QTimer *m_later;
    std::vector<Row> m_rows; //!< as in the store
    std::vector<Kept> m_kept; //!< beside m_rows
    std::vector<int> m_sorted; //!< all of m_rows in the chosen order
    std::vector<int> m_shown; //!< those of m_sorted that pass
    QList<YieldComparison> m_besideYesterday; //!< beside m_rows
    QList<YieldComparison> m_besideBefore;
    QList<Attention> m_attention;
    RowStates m_states;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    qint64 m_readAt = 0;
    bool m_isActive = false;
    bool m_isStale = false;
};
