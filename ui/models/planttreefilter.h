// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/plantstore.h"

#include <QSet>
#include <QSortFilterProxyModel>

class PlantTreeModel;
class QTimer;

//! The tree, thinned by a text and by states. A text matches names, codes, serials and models; several words
//! must all match, in the device or in its plant. A plant that matches keeps all its devices; a device that
//! matches keeps its plant. Accounts stay visible. Matching is done once for the whole tree, so the recursion
//! of the base class is not used.
class PlantTreeFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit PlantTreeFilter(PlantTreeModel &model, QObject *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text; }
    //! Only plants in one of these states, or with a device in one; empty: all.
    void setStates(const QSet<DataState> &states);
    const QSet<DataState> &states() const { return m_states; }
    bool isFiltering() const { return !m_words.isEmpty() || !m_states.isEmpty(); }
    //! Plants and devices that match by themselves; 0 while not filtering.
    int matchCount() const { return m_matchCount; }

Q_SIGNALS:
    void matchCountChanged(int count);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void refilter();
    void scheduleIfStateful(const QList<int> &roles);

    PlantTreeModel &m_model;
    QString m_text;
    QStringList m_words;
    QSet<DataState> m_states;
    QSet<const void *> m_accepted; // node addresses; only used while filtering
    int m_matchCount = 0;
    QTimer *m_later;
};
