// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>

class QWidget;

//! The remembered layouts of tables by object name. A child of the window: every TableLayout below it
//! (dialogs too) finds it there when its table is first shown.
class TableLayouts : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    //! That of the nearest parent that has one; null if none has.
    static TableLayouts *of(const QWidget &widget);

    //! Empty if nothing is remembered.
    QByteArray layout(const QString &tableName) const { return m_layouts.value(tableName); }
    void setLayout(const QString &tableName, const QByteArray &layout);
    //! All of them, for the settings.
    QByteArray state() const;
    //! What is not understood changes nothing.
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void restored();

private:
    QHash<QString, QByteArray> m_layouts;
};
