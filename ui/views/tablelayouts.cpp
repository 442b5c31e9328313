// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/tablelayouts.h"

#include <QDataStream>
#include <QIODevice>
#include <QWidget>

namespace {
constexpr quint32 stateMagic = 0x48'54'4C'31; // "HTL1"
}

TableLayouts *TableLayouts::of(const QWidget &widget)
{
    for (const QObject *parent = &widget; parent; parent = parent->parent()) {
        if (auto *layouts = parent->findChild<TableLayouts *>({}, Qt::FindDirectChildrenOnly))
            return layouts;
    }
    return nullptr;
}

void TableLayouts::setLayout(const QString &tableName, const QByteArray &layout)
{
    m_layouts.insert(tableName, layout);
}

QByteArray TableLayouts::state() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << stateMagic << m_layouts;
    return state;
}

void TableLayouts::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 magic = 0;
    QHash<QString, QByteArray> layouts;
    stream >> magic;
    if (magic != stateMagic)
        return;
    stream >> layouts;
    if (stream.status() != QDataStream::Ok)
        return;
    m_layouts = layouts;
    Q_EMIT restored();
}
