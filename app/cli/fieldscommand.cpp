// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fieldscommand.h"

#include "app/cli/unitkey.h"
#include "core/catalog/devicecatalog.h"
#include "core/catalog/fieldcatalog.h"
#include "ui/format/formatter.h"
#include "ui/format/labels.h"

#include <QCommandLineParser>
#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

struct ApiName
{
    QLatin1StringView word;
    FieldApi api;
};

constexpr std::array<ApiName, 7> apiNames {{{"list"_L1, FieldApi::List},
                                            {"realtime"_L1, FieldApi::Realtime},
                                            {"history"_L1, FieldApi::History},
                                            {"hour"_L1, FieldApi::Hour},
                                            {"day"_L1, FieldApi::Day},
                                            {"month"_L1, FieldApi::Month},
                                            {"year"_L1, FieldApi::Year}}};

QString kindName(const Field &field)
{
    // Plant reports have no kind of their own in the catalogue; what is no capacity or ratio is a sum.
    const bool isReport = field.apis & (FieldApi::Hour | FieldApi::Day | FieldApi::Month | FieldApi::Year);
    if (field.kind == FieldKind::Instantaneous && isReport && field.unit != Unit::KilowattPeak
        && field.unit != Unit::Kilowatt && field.unit != Unit::Percent)
        return u"period-total"_s;
    switch (field.kind) {
    case FieldKind::Instantaneous:
        return u"instantaneous"_s;
    case FieldKind::Counter:
        return u"counter"_s;
    case FieldKind::DailyCounter:
        return u"daily-counter"_s;
    case FieldKind::State:
        return u"state"_s;
    case FieldKind::Timestamp:
        return u"timestamp"_s;
    case FieldKind::PeriodTotal:
        break;
    }
    return u"period-total"_s;
}

SheetCell textCell(const QString &value, const QString &shown = {})
{
    if (value.isEmpty())
        return {QJsonValue(QJsonValue::Null), {}};
    return {value, shown.isEmpty() ? value : shown};
}

//! "0 = Standby; 512 = On-grid": the names of the codes of a state.
SheetCell codesCell(const Field &field)
{
    QStringList english;
    QStringList words;
    for (auto it = field.values.cbegin(); it != field.values.cend(); ++it) {
        english << u"%1 = %2"_s.arg(it.key()).arg(it.value());
        words << u"%1 = %2"_s.arg(it.key()).arg(Labels::stateValue(field, it.key()));
    }
    return textCell(english.join(u"; "_s), words.join(u"; "_s));
}

QList<SheetCell> rowOf(const Field &field, int type)
{
    QStringList apis;
    for (const ApiName &name : apiNames) {
        if (field.apis.testFlag(name.api))
            apis << name.word;
    }
    const QString subject = type == 0 ? u"plant"_s : QString::number(type);
    const QString typeName = type == 0 ? u"Plant"_s : DeviceCatalog::shared().nameOf(type);
    const QString unit = unitSpec(field.unit).symbol;
    return {textCell(subject),
            textCell(typeName, type == 0 ? FieldsCommand::tr("Plant") : Labels::deviceType(type)),
            textCell(field.key),
            textCell(field.label, Labels::field(field)),
            textCell(unit, Formatter::unitText(field.unit)),
            textCell(field.key + UnitKey::suffix(field.unit)),
            textCell(kindName(field)),
            textCell(apis.join(u' ')),
            {field.isInTarget && !field.isRetired, {}},
            codesCell(field),
            textCell(field.note)};
}

} // namespace

QString FieldsCommand::name() const
{
    return u"fields"_s;
}

QString FieldsCommand::summary() const
{
    return tr("what the keys mean, by device type and interface; asks nobody");
}

QList<QCommandLineOption> FieldsCommand::options() const
{
    return {{u"type"_s, tr("Only keys of this device type (38 …), or \"plant\"."), u"TYPE"_s},
            {u"api"_s, tr("Only keys of list, realtime, history, hour, day, month or year."), u"API"_s}};
}

QString FieldsCommand::take(const QCommandLineParser &parser, const Options &)
{
    if (parser.isSet(u"type"_s)) {
        const QString type = parser.value(u"type"_s);
        bool isNumber = false;
        const int number = type.toInt(&isNumber);
        if (type == "plant"_L1)
            m_type = 0;
        else if (isNumber && number > 0)
            m_type = number;
        else
            return tr("--type is the number of a device type, or \"plant\".");
    }
    if (parser.isSet(u"api"_s)) {
        const QString word = parser.value(u"api"_s);
        const auto found = std::find_if(apiNames.cbegin(), apiNames.cend(),
                                        [&word](const ApiName &name) { return name.word == word; });
        if (found == apiNames.cend())
            return tr("--api is list, realtime, history, hour, day, month or year.");
        m_api = found->api;
    }
    return {};
}

Sheet FieldsCommand::answer(QString &problem) const
{
    Sheet sheet {{{u"subject"_s, {}},
                  {u"type"_s, tr("Type")},
                  {u"key"_s, tr("Key")},
                  {u"label"_s, tr("Meaning")},
                  {u"unit"_s, tr("Unit")},
                  {u"column"_s, {}},
                  {u"kind"_s, tr("Kind")},
                  {u"interfaces"_s, tr("Interfaces")},
                  {u"served"_s, {}},
                  {u"codes"_s, {}},
                  {u"note"_s, {}}},
                 {}};
    const FieldCatalog &catalog = FieldCatalog::shared();
    const auto isWanted = [this](const Field &field) { return !m_api || field.apis.testFlag(*m_api); };
    if (!m_type || *m_type == 0) {
        for (const Field &field : catalog.plantFields()) {
            if (isWanted(field))
                sheet.rows << rowOf(field, 0);
        }
    }
    const QList<DeviceTypeInfo> types = DeviceCatalog::shared().allTypes();
    for (const DeviceTypeInfo &type : types) {
        if (m_type && *m_type != type.id)
            continue;
        for (const Field &field : catalog.deviceFields()) {
            if (field.deviceTypes.contains(type.id) && isWanted(field))
                sheet.rows << rowOf(field, type.id);
        }
    }
    // A table for people names the codes of states only where there are some, and for one type.
    for (qsizetype column = 0; m_type && column < sheet.columns.size(); ++column) {
        const bool hasCodes = std::any_of(sheet.rows.cbegin(), sheet.rows.cend(), [column](const auto &row) {
            return !row.at(column).text.isEmpty();
        });
        if (sheet.columns.at(column).key == "codes"_L1 && hasCodes)
            sheet.columns[column].title = tr("Codes");
    }
    if (sheet.rows.isEmpty()) {
        problem = tr("The catalogue has no keys of that type and interface.");
        return {};
    }
    return sheet;
}
