// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/fieldcatalog.h"

#include <QAbstractListModel>
#include <QSet>
#include <QSortFilterProxyModel>

//! The fields of one type of device to choose from, grouped as the readings are: a heading above each group,
//! a check mark for each field. A heading's mark stands for all of its group.
class FieldChoiceModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit FieldChoiceModel(QObject *parent = nullptr);

    //! Replaces the list; fields keep their marks by key.
    void setFields(QList<Field> fields);
    //! Marks exactly these; says nothing.
    void setChosen(const QStringList &keys);
    //! In the order of the list.
    QList<Field> chosen() const;
    QStringList chosenKeys() const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    //! A person has set or taken a mark.
    void chosenChanged();

private:
    struct Row
    {
        bool isHeading = false;
        FieldGroup group = FieldGroup::Undocumented;
        Field field;
    };
    Qt::CheckState groupState(FieldGroup group) const;

    QList<Row> m_rows;
    QSet<QString> m_chosen;
};

//! The fields whose label, key or group has all words of a text; headings of groups that have one.
class FieldChoiceFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit FieldChoiceFilter(FieldChoiceModel &model, QObject *parent = nullptr);
    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    bool matches(int sourceRow) const;

    QStringList m_words;
};
