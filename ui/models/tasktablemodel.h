// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/controltask.h"
#include "ui/format/formatter.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

class Clock;
class ControlDesk;
class PlantStore;

//! The commands of all accounts, one row each, the newest first. Follows the desks' journals: a new command
//! is one row more, a change one dataChanged; nothing else moves.
class TaskTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Drafted, PlantName, Action, State, Verdict, Next, Family, Account, Who, ColumnCount };

    //! A command and whose it is; the pointer is valid until the next change of the journal.
    struct Ref
    {
        ProfileId profile;
        const ControlTask *task = nullptr;
    };

    explicit TaskTableModel(const Clock &clock, QObject *parent = nullptr);
    ~TaskTableModel() override;

    //! Desk and plants must outlive the account here. \a plants only serves the zones, may be null.
    void addAccount(const ProfileId &profile, const QString &title, ControlDesk &desk, PlantStore *plants);
    void removeAccount(const ProfileId &profile);
    void setFormatter(const Formatter &formatter);
    //! The texts that depend on the time of day.
    void refreshAges();
    void retranslate();

    Ref taskAt(int row) const;
    int rowOf(const ProfileId &profile, const QString &id) const; //!< -1 if unknown
    //! The zone of the plant; UTC if it is not known.
    QTimeZone zoneOf(const ProfileId &profile, const PlantCode &plant) const;
    //! Of a dispatch; empty if it is not known or another command.
    QString batteryName(const Ref &ref) const;
    //! When it is asked about next (UTC ms); 0 if not at all.
    qint64 nextQuestionAt(const Ref &ref) const;
    int openCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    //! Rows or states have changed: counts are new.
    void countsChanged();

private:
    struct Source;
    struct Row
    {
        Source *source = nullptr;
        QString id;
        qint64 draftedAt = 0;
    };
    Source *sourceOf(const ProfileId &profile) const;
    void takeChange(Source &source, const QString &id);
    void readAll();
    void sortRows();
    void showColumns(int first, int last);
    QString text(const Row &row, const ControlTask &task, int column) const;
    QVariant sortValue(const Row &row, const ControlTask &task, int column) const;
    QString nextText(const Row &row, const ControlTask &task) const;

    const Clock &m_clock;
    Formatter m_formatter;
    std::vector<std::unique_ptr<Source>> m_sources;
    QList<Row> m_rows;
};
