// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/valuecolumns.h"

#include "app/cli/cells.h"
#include "app/cli/unitkey.h"
#include "core/api/answers.h"
#include "ui/format/labels.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {

int shownDecimals(const Field &field)
{
    return field.unit == Unit::None ? field.decimals
                                    : std::max(field.decimals, unitSpec(field.unit).decimals);
}

} // namespace

ValueColumns::ValueColumns(int typeId, FieldApi api)
    : m_typeId(typeId)
    , m_api(api)
{
    const FieldCatalog &catalog = FieldCatalog::shared();
    const QList<const Field *> fields =
        typeId == 0 ? catalog.plantFieldsOf(api) : catalog.fieldsOf(typeId, api);
    for (const Field *field : fields) {
        if (field->isInTarget && !field->isRetired)
            m_fields << *field;
    }
}

void ValueColumns::addKeysOf(const ReadingTable &table)
{
    for (int column = 0; column < table.keys().size(); ++column) {
        const QString &key = table.keys().at(column);
        bool hasNumber = false;
        bool hasValue = false;
        for (int row = 0; row < table.rowCount(); ++row) {
            const Presence presence = table.at(row, column).presence;
            hasNumber = hasNumber || presence == Presence::Number;
            hasValue = hasValue || presence == Presence::Number || presence == Presence::Text;
        }
        if (hasNumber && !m_numberKeys.contains(key))
            m_numberKeys << key;
        const auto known = std::find_if(m_fields.cbegin(), m_fields.cend(),
                                        [&key](const Field &field) { return field.key == key; });
        // Retired keys and those of other versions only if there is something in them.
        if (known != m_fields.cend() || !hasValue)
            continue;
        const FieldCatalog &catalog = FieldCatalog::shared();
        const Field extra =
            m_typeId == 0 ? catalog.plantField(m_api, key) : catalog.field(m_typeId, m_api, key);
        const auto place = std::find_if(m_fields.cbegin(), m_fields.cend(), [&](const Field &field) {
            return (!field.isInTarget || field.isRetired || !field.isKnown) && field.key > key;
        });
        m_fields.insert(place - m_fields.cbegin(), extra);
    }
}

QStringList ValueColumns::restrictTo(const QStringList &keys)
{
    QStringList missing;
    QList<Field> chosen;
    for (const QString &key : keys) {
        const auto found = std::find_if(m_fields.cbegin(), m_fields.cend(),
                                        [&key](const Field &field) { return field.key == key; });
        if (found == m_fields.cend())
            missing << key;
        else
            chosen << *found;
    }
    m_fields = chosen;
    m_isRestricted = true;
    return missing;
}

QList<SheetColumn> ValueColumns::columns(const QStringList &hidden, int most) const
{
    QList<SheetColumn> columns;
    for (const Field &field : m_fields) {
        SheetColumn column {field.key + UnitKey::suffix(field.unit), {}, true};
        const bool isShown =
            m_isRestricted || (most > 0 && !hidden.contains(field.key) && holdsNumber(field.key));
        if (isShown) {
            const QString unit = Formatter::unitText(field.unit);
            column.title = Labels::field(field) + (unit.isEmpty() ? QString() : u", "_s + unit);
            --most;
        }
        columns << column;
    }
    return columns;
}

QList<SheetCell> ValueColumns::cells(const ReadingTable &table, int row, const Formatter &formatter) const
{
    QList<SheetCell> cells;
    for (const Field &field : m_fields) {
        const Reading reading = table.at(row, table.columnOf(field.key));
        if (reading.presence == Presence::Text) {
            cells << SheetCell {reading.text, reading.text};
        } else if (reading.presence != Presence::Number) {
            cells << Cells::unknown();
        } else if (!field.values.isEmpty() && reading.number == std::floor(reading.number)
                   && std::abs(reading.number) < 1e9) {
            cells << SheetCell {reading.number, Labels::stateValue(field, int(reading.number))};
        } else {
            cells << Cells::number(reading.number, shownDecimals(field), formatter);
        }
    }
    return cells;
}
