// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/fieldgroup.h"

#include <QSet>
#include <QSortFilterProxyModel>

class ReadingTableModel;

//! The readings a person wants to see: matching a text, with a value unless told otherwise, of expanded
//! groups. A heading stays as long as a row of its group could be shown. A search shows the rows of collapsed
//! groups too.
class ReadingFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit ReadingFilter(ReadingTableModel &model, QObject *parent = nullptr);

    //! Several words must all occur in label, key or group name.
    void setText(const QString &text);
    bool isSearching() const { return !m_words.isEmpty(); }
    //! Fields that were not sent, are empty or not available.
    void setShowsWithoutValue(bool shows);
    bool showsWithoutValue() const { return m_showsWithoutValue; }
    //! How many of them there are among the matching fields.
    int withoutValueCount() const;
    void setExpanded(FieldGroup group, bool isExpanded);
    void setAllExpanded(bool isExpanded);
    bool isExpanded(FieldGroup group) const { return isSearching() || !m_collapsed.contains(group); }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    bool isHeading(int sourceRow) const;
    FieldGroup groupOf(int sourceRow) const;
    bool matches(int sourceRow) const;
    bool isShowable(int sourceRow) const;
    void refilter();

    ReadingTableModel &m_model;
    QStringList m_words;
    bool m_showsWithoutValue = false;
    QSet<FieldGroup> m_collapsed;
};
