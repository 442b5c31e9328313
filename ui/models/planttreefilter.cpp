// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/planttreefilter.h"

#include "core/catalog/devicecatalog.h"
#include "ui/models/planttreemodel.h"
#include "ui/models/roles.h"

#include <QStringMatcher>
#include <QTimer>

#include <algorithm>

namespace {

//! Words that must all be found, each in any of the texts.
class WordMatcher
{
public:
    explicit WordMatcher(const QStringList &words)
    {
        for (const QString &word : words)
            m_matchers.append(QStringMatcher(word, Qt::CaseInsensitive));
    }
    //! A bit for each word that one of the texts contains.
    quint64 found(std::initializer_list<QStringView> texts, quint64 already = 0) const
    {
        for (qsizetype i = 0; i < m_matchers.size(); ++i) {
            const quint64 bit = quint64(1) << i;
            if (already & bit)
                continue;
            for (const QStringView text : texts) {
                if (m_matchers[i].indexIn(text) >= 0) {
                    already |= bit;
                    break;
                }
            }
        }
        return already;
    }
    quint64 all() const { return (quint64(1) << m_matchers.size()) - 1; }

private:
    QList<QStringMatcher> m_matchers;
};

constexpr int MaxWords = 16;

} // namespace

PlantTreeFilter::PlantTreeFilter(PlantTreeModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
    , m_later(new QTimer(this))
{
    m_later->setSingleShot(true);
    m_later->setInterval(0);
    connect(m_later, &QTimer::timeout, this, &PlantTreeFilter::refilter);
    setSortRole(Roles::Sort);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
    setDynamicSortFilter(false); // a poll must not move rows under the mouse; names rarely change
    setSourceModel(&model);
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                scheduleIfStateful(roles);
            });
    const auto later = [this] {
        if (isFiltering())
            m_later->start();
    };
    connect(&model, &QAbstractItemModel::rowsInserted, this, later);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, later);
}

void PlantTreeFilter::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts).mid(0, MaxWords);
    refilter();
}

void PlantTreeFilter::setStates(const QSet<DataState> &states)
{
    if (states == m_states)
        return;
    m_states = states;
    refilter();
}

//! States change with polls and with the clock: look again once the signals are through.
void PlantTreeFilter::scheduleIfStateful(const QList<int> &roles)
{
    const bool mayMatter = roles.isEmpty() || (!m_states.isEmpty() && roles.contains(Roles::State));
    if (isFiltering() && mayMatter && !m_later->isActive())
        m_later->start();
}

void PlantTreeFilter::refilter()
{
    m_later->stop();
    const int before = m_matchCount;
    m_matchCount = 0;
    m_accepted.clear();
    if (isFiltering()) {
        const WordMatcher matcher(m_words);
        for (int accountRow = 0; accountRow < m_model.rowCount(); ++accountRow) {
            const QModelIndex account = m_model.index(accountRow, 0);
            const PlantStore &store = *PlantTreeModel::storeOf(account);
            const int plantCount = m_model.rowCount(account);
            for (int plantRow = 0; plantRow < plantCount; ++plantRow) {
                const QModelIndex plantIndex = m_model.index(plantRow, 0, account);
                const Plant *plant = store.plant(PlantTreeModel::plantCode(plantIndex));
                if (!plant)
                    continue;
                const quint64 inPlant = matcher.found({plant->name, plant->code.value, plant->address});
                const bool plantState =
                    m_states.isEmpty() || m_states.contains(store.plantState(plant->code));
                const bool plantMatches = inPlant == matcher.all() && plantState;
                bool anyDevice = false;
                const int deviceCount = m_model.rowCount(plantIndex);
                for (int deviceRow = 0; deviceRow < deviceCount; ++deviceRow) {
                    const QModelIndex deviceIndex = m_model.index(deviceRow, 0, plantIndex);
                    const Device *device = store.device(PlantTreeModel::deviceId(deviceIndex));
                    if (!device)
                        continue;
                    const quint64 inDevice = matcher.found(
                        {device->name, device->serial, device->model, device->dn.value}, inPlant);
                    const bool deviceMatches = inDevice == matcher.all()
                        && (m_states.isEmpty()
                            || (DeviceCatalog::shared().hasRealtime(device->typeId)
                                && m_states.contains(store.deviceState(device->id))));
                    if (deviceMatches && (inDevice != inPlant || !m_states.isEmpty()))
                        ++m_matchCount;
                    if (deviceMatches || (plantMatches && m_states.isEmpty())) {
                        m_accepted.insert(deviceIndex.internalPointer());
                        anyDevice = true;
                    }
                }
                if (plantMatches)
                    ++m_matchCount;
                if (plantMatches || anyDevice)
                    m_accepted.insert(plantIndex.internalPointer());
            }
        }
    }
    invalidateFilter();
    if (m_matchCount != before)
        Q_EMIT matchCountChanged(m_matchCount);
}

bool PlantTreeFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (!isFiltering() || !sourceParent.isValid())
        return true;
    return m_accepted.contains(m_model.index(sourceRow, 0, sourceParent).internalPointer());
}

bool PlantTreeFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    // Accounts keep the order in which the user added them, whatever the plants are sorted by.
    if (!left.parent().isValid())
        return sortOrder() == Qt::AscendingOrder ? left.row() < right.row() : left.row() > right.row();
    return QSortFilterProxyModel::lessThan(left, right);
}
