// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/enumcatalog.h"

#include "core/catalog/catalogresource.h"

#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {

StateClass classFrom(const QString &name)
{
    static const QMap<QString, StateClass> classes {
        {u"standby"_s, StateClass::Standby},   {u"starting"_s, StateClass::Starting},
        {u"running"_s, StateClass::Running},   {u"derated"_s, StateClass::Derated},
        {u"shutdown"_s, StateClass::Shutdown}, {u"fault"_s, StateClass::Fault},
        {u"test"_s, StateClass::Test},         {u"comm"_s, StateClass::Communication},
    };
    return classes.value(name, StateClass::Unknown);
}

Severity severityFrom(const QString &name)
{
    static const QMap<QString, Severity> severities {
        {u"ok"_s, Severity::Ok},
        {u"info"_s, Severity::Info},
        {u"warning"_s, Severity::Warning},
        {u"error"_s, Severity::Error},
    };
    return severities.value(name, Severity::Unknown);
}

QString unknownLabel(const QString &code)
{
    return u"Unknown (%1)"_s.arg(code);
}

} // namespace

EnumCatalog::EnumCatalog()
{
    const QJsonObject enums = readCatalogue("enums.json"_L1).object();
    for (auto it = enums.begin(); it != enums.end(); ++it) {
        if (it.value().isArray()) {
            readList(it.key(), it.value().toArray());
        } else if (it.key() != "about"_L1) {
            const QJsonObject nested = it.value().toObject();
            for (auto inner = nested.begin(); inner != nested.end(); ++inner)
                readList(it.key() + u'.' + inner.key(), inner.value().toArray());
        }
    }
    const QJsonArray states = enums.value("inverterStates"_L1).toArray();
    for (const QJsonValue &value : states) {
        const QJsonObject entry = value.toObject();
        InverterState state;
        state.code = entry.value("code"_L1).toInt();
        state.label = entry.value("label"_L1).toString();
        state.stateClass = classFrom(entry.value("class"_L1).toString());
        state.severity = severityFrom(entry.value("severity"_L1).toString());
        state.isProducing = entry.value("producing"_L1).toBool();
        state.isKnown = true;
        if (state.stateClass == StateClass::Unknown || state.severity == Severity::Unknown)
            m_problems << u"inverter state %1"_s.arg(state.code);
        m_inverterStates.insert(state.code, state);
    }
}

void EnumCatalog::readList(const QString &name, const QJsonArray &entries)
{
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        const QJsonValue code = entry.contains("code"_L1) ? entry.value("code"_L1) : entry.value("id"_L1);
        if (code.isUndefined())
            continue; // "conflicts" holds topics, no codes
        const QString text = code.isString() ? code.toString() : QString::number(code.toInteger());
        const QString label = entry.contains("label"_L1) ? entry.value("label"_L1).toString()
                                                         : entry.value("name"_L1).toString();
        if (label.isEmpty())
            m_problems << name + u'/' + text;
        m_lists[name].insert(text, {label, severityFrom(entry.value("severity"_L1).toString())});
    }
}

const EnumCatalog &EnumCatalog::shared()
{
    static const EnumCatalog catalog;
    return catalog;
}

InverterState EnumCatalog::inverterState(int code) const
{
    const auto it = m_inverterStates.constFind(code);
    if (it != m_inverterStates.constEnd())
        return *it;
    InverterState state;
    state.code = code;
    state.label = unknownLabel(QString::number(code));
    return state;
}

QString EnumCatalog::label(const QString &list, const QString &code) const
{
    const auto entries = m_lists.constFind(list);
    if (entries != m_lists.constEnd()) {
        const auto it = entries->constFind(code);
        if (it != entries->constEnd())
            return it->label;
    }
    return unknownLabel(code);
}

QString EnumCatalog::label(const QString &list, int code) const
{
    return label(list, QString::number(code));
}

bool EnumCatalog::contains(const QString &list, const QString &code) const
{
    const auto entries = m_lists.constFind(list);
    return entries != m_lists.constEnd() && entries->contains(code);
}

Severity EnumCatalog::severity(const QString &list, int code) const
{
    return m_lists.value(list).value(QString::number(code)).severity;
}
