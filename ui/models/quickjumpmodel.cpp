// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/quickjumpmodel.h"

#include "ui/format/labels.h"
#include "ui/format/mnemonics.h"
#include "ui/models/roles.h"
#include "ui/models/rowstate.h"
#include "ui/models/searchtext.h"

#include <QAction>

using namespace Qt::Literals::StringLiterals;

namespace {

QString wordsOf(const QAction &action)
{
    return withoutMnemonic(action.text().section(u'\t', 0, 0));
}

//! Among equal hits plants come first and devices, of which there are most, last.
int orderOf(QuickJumpModel::Kind kind)
{
    switch (kind) {
    case QuickJumpModel::Kind::Plant:
        return 0;
    case QuickJumpModel::Kind::Account:
        return 1;
    case QuickJumpModel::Kind::Command:
        return 2;
    case QuickJumpModel::Kind::Device:
        break;
    }
    return 3;
}

} // namespace

QuickJumpModel::QuickJumpModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

QuickJumpModel::~QuickJumpModel() = default;

void QuickJumpModel::add(const Entry &entry, const QuickJumpIndex::Texts &texts)
{
    m_index.add(texts, orderOf(entry.kind), entry.plant);
    m_entries.push_back(entry);
}

void QuickJumpModel::addAccount(const Profile &profile, const PlantStore &store)
{
    const int account = int(m_accounts.size());
    m_accounts.push_back({profile, &store});
    Entry own;
    own.kind = Kind::Account;
    own.account = account;
    own.title = profile.title;
    add(own, {own.title, {}, {}, {profile.baseUrl.host()}});
    const QList<PlantCode> codes = store.plantCodes();
    for (const PlantCode &code : codes) {
        const Plant *plant = store.plant(code);
        if (!plant)
            continue;
        Entry entry;
        entry.kind = Kind::Plant;
        entry.account = account;
        entry.title = plant->name.isEmpty() ? code.value : plant->name;
        entry.code = code.value;
        entry.more = plant->address;
        entry.plantCode = code;
        const int plantEntry = int(m_entries.size());
        // People leave out what all codes begin with.
        add(entry, {entry.title, {}, {code.value, code.value.section(u'=', 1)}, {plant->address}});
        const QList<DeviceId> ids = store.deviceIds(code);
        for (const DeviceId id : ids) {
            const Device *device = store.device(id);
            if (!device)
                continue;
            Entry below = entry;
            below.kind = Kind::Device;
            below.plant = plantEntry;
            below.title = device->name.isEmpty() ? Labels::deviceType(device->typeId) : device->name;
            below.code = device->serial;
            below.more = device->model;
            below.device = id;
            below.deviceType = device->typeId;
            add(below,
                {below.title,
                 {device->serial},
                 {QString::number(id.value), device->dn.value},
                 {device->model}});
        }
    }
}

void QuickJumpModel::addCommand(QAction &action, const QString &path)
{
    Entry entry;
    entry.kind = Kind::Command;
    entry.title = wordsOf(action);
    entry.more = path;
    entry.action = &action;
    // "Settings…" is what "settings" means as a whole.
    QString bare = entry.title;
    while (bare.endsWith(u'…'))
        bare.chop(1);
    add(entry, {bare, {}, {}, {path}});
}

void QuickJumpModel::setRecent(const QList<Place> &places)
{
    m_recent.clear();
    for (const Place &place : places) {
        if (const int entry = entryOf(place); entry >= 0)
            m_recent.append(entry);
    }
    show();
}

int QuickJumpModel::entryOf(const Place &place) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(), [&](const Entry &entry) {
        return entry.kind != Kind::Command && m_accounts[size_t(entry.account)].profile.id == place.profile
            && entry.device == place.device && entry.plantCode == place.plant;
    });
    return found == m_entries.cend() ? -1 : int(found - m_entries.cbegin());
}

void QuickJumpModel::setQuery(const QString &query)
{
    m_query = query;
    show();
}

void QuickJumpModel::show()
{
    beginResetModel();
    m_shown = m_index.find(m_query, mostShown, &m_hitCount);
    if (SearchText::words(m_query).isEmpty()) {
        for (const int entry : std::as_const(m_recent))
            m_shown.append({entry, QuickJumpIndex::Rank::None});
        // Then what a home has at all, and where a fleet begins.
        for (int entry = 0; entry < int(m_entries.size()) && m_shown.size() < mostShown; ++entry) {
            const Kind kind = m_entries[size_t(entry)].kind;
            if ((kind == Kind::Account || kind == Kind::Plant) && !m_recent.contains(entry))
                m_shown.append({entry, QuickJumpIndex::Rank::None});
        }
        m_hitCount = int(m_shown.size());
    }
    endResetModel();
}

QuickJumpModel::Target QuickJumpModel::targetOf(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries[size_t(m_shown.at(index.row()).entry)];
    Target target;
    target.kind = entry.kind;
    target.action = entry.action;
    if (entry.kind != Kind::Command)
        target.place = {m_accounts[size_t(entry.account)].profile.id, entry.plantCode, entry.device};
    return target;
}

int QuickJumpModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant QuickJumpModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries[size_t(m_shown.at(index.row()).entry)];
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Detail:
        return detailOf(entry);
    case Keys:
        return entry.action ? entry.action->shortcut().toString(QKeySequence::NativeText) : QString();
    case TitleHits:
        return QVariant::fromValue(hitsIn(entry.title, index.row()));
    case DetailHits:
        return QVariant::fromValue(hitsIn(detailOf(entry), index.row()));
    case Roles::Kind:
        return int(entry.kind);
    case Roles::Badge:
        return badgeOf(entry);
    case Roles::DeviceType:
        return entry.kind == Kind::Device ? QVariant(entry.deviceType) : QVariant();
    case Qt::AccessibleTextRole:
        return spokenTextOf(entry);
    default:
        return {};
    }
}

QString QuickJumpModel::detailOf(const Entry &entry) const
{
    QStringList parts;
    switch (entry.kind) {
    case Kind::Account:
        if (const PlantStore *store = m_accounts[size_t(entry.account)].store)
            parts << tr("%n plants", nullptr, store->plantCount());
        break;
    case Kind::Plant:
        parts << entry.more << entry.code;
        break;
    case Kind::Device:
        parts << m_entries[size_t(entry.plant)].title << entry.code << entry.more;
        break;
    case Kind::Command:
        parts << entry.more;
        break;
    }
    const bool hasSeveral = m_accounts.size() > 1;
    if (hasSeveral && (entry.kind == Kind::Plant || entry.kind == Kind::Device))
        parts << m_accounts[size_t(entry.account)].profile.title;
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

int QuickJumpModel::badgeOf(const Entry &entry) const
{
    const PlantStore *store = entry.account >= 0 ? m_accounts[size_t(entry.account)].store.data() : nullptr;
    if (!store)
        return int(RowState::None);
    if (entry.kind == Kind::Plant && store->plant(entry.plantCode))
        return int(plantRowState(*store, entry.plantCode));
    if (entry.kind == Kind::Device) {
        if (const Device *device = store->device(entry.device))
            return int(deviceRowState(*store, *device));
    }
    return int(RowState::None);
}

QString QuickJumpModel::spokenTextOf(const Entry &entry) const
{
    QString kind;
    switch (entry.kind) {
    case Kind::Account:
        kind = tr("Account");
        break;
    case Kind::Plant:
        kind = tr("Plant");
        break;
    case Kind::Device:
        kind = Labels::deviceType(entry.deviceType);
        break;
    case Kind::Command:
        kind = tr("Command");
        break;
    }
    QStringList parts {kind, entry.title, detailOf(entry), rowStateWord(RowState(badgeOf(entry)))};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

//! Where the words of the query are in a text; for a hit by letters, where these are.
QList<int> QuickJumpModel::hitsIn(const QString &text, int row) const
{
    const QStringList words = SearchText::words(m_query);
    if (words.isEmpty())
        return {};
    QList<int> places;
    const QString folded = SearchText::folded(text, &places);
    QList<int> hits;
    if (m_shown.at(row).rank == QuickJumpIndex::Rank::Letters) {
        const QString letters = words.join(QString());
        qsizetype next = 0;
        for (qsizetype at = 0; at < folded.size() && next < letters.size(); ++at) {
            if (folded.at(at) == letters.at(next)) {
                hits.append(places.at(at));
                ++next;
            }
        }
        return next == letters.size() ? hits : QList<int>();
    }
    const QString phrase = words.join(u' ');
    const QStringList needles = folded.contains(phrase) ? QStringList {phrase} : words;
    for (const QString &needle : needles) {
        const qsizetype at = folded.indexOf(needle);
        for (qsizetype i = at; at >= 0 && i < at + needle.size(); ++i) {
            if (!hits.contains(places.at(i)))
                hits.append(places.at(i));
        }
    }
    std::sort(hits.begin(), hits.end());
    return hits;
}
