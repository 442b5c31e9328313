// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/planttreepanel.h"

#include "ui/format/formatter.h"
#include "ui/models/planttreefilter.h"
#include "ui/models/planttreemodel.h"
#include "ui/models/roles.h"
#include "ui/views/icons.h"
#include "ui/views/labels.h"
#include "ui/views/planttreedelegate.h"
#include "ui/views/planttreeview.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

QString keyOf(const QModelIndex &sourceIndex)
{
    return PlantTreeModel::profileId(sourceIndex).value + u'|' + PlantTreeModel::plantCode(sourceIndex).value;
}

} // namespace

PlantTreePanel::PlantTreePanel(PlantTreeModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(new PlantTreeFilter(model, this))
    , m_search(new QLineEdit(this))
    , m_tree(new PlantTreeView(this))
    , m_nothingFound(makeParagraph(TextSize::Body, "muted", this))
{
    setObjectName(u"plantTreePanel"_s);
    setAttribute(Qt::WA_StyledBackground);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);

    m_search->setObjectName(u"plantSearchLineEdit"_s);
    m_search->setPlaceholderText(tr("Search plants, devices, serial numbers"));
    m_search->setAccessibleName(tr("Search plants and devices"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(u"search"_s), QLineEdit::LeadingPosition);

    m_tree->setObjectName(u"plantTreeView"_s);
    m_tree->setAccessibleName(tr("Accounts, plants and devices"));
    m_tree->setModel(m_filter);
    m_tree->setItemDelegate(new PlantTreeDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setMouseTracking(true);
    setUpColumns();

    m_nothingFound->setObjectName(u"nothingFoundLabel"_s);
    m_nothingFound->setText(tr("Nothing matches the search."));
    m_nothingFound->setAlignment(Qt::AlignCenter);
    m_nothingFound->setContentsMargins(Grid::twice, Grid::triple, Grid::twice, Grid::triple);
    m_nothingFound->hide();

    auto *searchRow = new QVBoxLayout;
    searchRow->setContentsMargins(Grid::unit + Grid::half, Grid::unit + Grid::half, Grid::unit + Grid::half,
                                  Grid::unit);
    searchRow->addWidget(m_search);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(searchRow);
    layout->addWidget(m_nothingFound);
    layout->addWidget(m_tree, 1);

    connect(m_search, &QLineEdit::textChanged, this, &PlantTreePanel::applySearch);
    connect(m_search, &QLineEdit::returnPressed, m_tree, qOverload<>(&QWidget::setFocus));
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &PlantTreePanel::expandNewAccounts);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid() && !m_isRefiltering)
                    Q_EMIT currentChanged(m_filter->mapToSource(current));
            });
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        const QModelIndex index = m_tree->indexAt(position);
        if (index.isValid())
            Q_EMIT contextMenuRequested(m_filter->mapToSource(index),
                                        m_tree->viewport()->mapToGlobal(position));
    });
    expandNewAccounts();
}

void PlantTreePanel::setUpColumns()
{
    QHeaderView *header = m_tree->header();
    header->setObjectName(u"plantTreeHeaderView"_s);
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(48);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(PlantTreeModel::Name, QHeaderView::Stretch);
    // Wide enough for a usual cell and for the heading, in any language.
    const QFontMetrics metrics(figureFont(TextSize::Body, QFont::Normal));
    const auto fit = [&](int column, const QStringList &samples, int extra) {
        const QString heading = m_filter->headerData(column, Qt::Horizontal).toString();
        int text = header->fontMetrics().horizontalAdvance(heading);
        for (const QString &sample : samples)
            text = qMax(text, metrics.horizontalAdvance(sample));
        m_usualWidths[column] = text + 2 * Grid::unit + extra;
        header->resizeSection(column, m_usualWidths.value(column));
    };
    const Formatter formatter;
    constexpr double usual = 1.888;
    fit(PlantTreeModel::Power,
        {formatter.gridFlow(usual), formatter.gridFlow(-usual), formatter.batteryFlow(usual),
         formatter.batteryFlow(-usual)},
        Grid::half);
    fit(PlantTreeModel::EnergyToday, {formatter.energy(1888)}, Grid::half);
    fit(PlantTreeModel::StateOfCharge, {formatter.percent(100)}, Grid::half);
    fit(PlantTreeModel::State, {u"Standby: no sun"_s}, Grid::triple);
}

//! A name nobody can read is worth less than a figure of today: in a narrow window columns go, the state
//! keeps its picture, and all come back with the room.
void PlantTreePanel::fitColumns()
{
    constexpr int legibleName = 150;
    QHeaderView *header = m_tree->header();
    int room = width() - style()->pixelMetric(QStyle::PM_ScrollBarExtent) - legibleName
        - header->sectionSize(PlantTreeModel::Power);
    const int usualState = m_usualWidths.value(PlantTreeModel::State);
    if (room < header->sectionSize(PlantTreeModel::State) || m_isStateCut) {
        m_isStateCut = room < usualState;
        header->resizeSection(PlantTreeModel::State, qBound(header->minimumSectionSize(), room, usualState));
    }
    room -= header->sectionSize(PlantTreeModel::State);
    for (const int column : {PlantTreeModel::StateOfCharge, PlantTreeModel::EnergyToday}) {
        const int wanted =
            m_tree->isColumnHidden(column) ? m_usualWidths.value(column) : header->sectionSize(column);
        m_tree->setColumnHidden(column, room < wanted);
        room -= wanted;
    }
}

void PlantTreePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void PlantTreePanel::select(const QModelIndex &sourceIndex)
{
    const QModelIndex index = m_filter->mapFromSource(sourceIndex);
    if (!index.isValid())
        return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

QModelIndex PlantTreePanel::currentSourceIndex() const
{
    return m_filter->mapToSource(m_tree->currentIndex());
}

void PlantTreePanel::expandAll()
{
    m_tree->expandAll();
}

void PlantTreePanel::collapseAll()
{
    m_tree->collapseAll();
    m_tree->expandToDepth(0);
}

void PlantTreePanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QByteArray PlantTreePanel::headerState() const
{
    return m_tree->header()->saveState();
}

void PlantTreePanel::restoreHeaderState(const QByteArray &state)
{
    if (!state.isEmpty())
        m_tree->header()->restoreState(state);
    fitColumns();
}

void PlantTreePanel::applySearch(const QString &text)
{
    const bool wasFiltering = m_filter->isFiltering();
    // The page on the right stays while rows come and go; the row it shows is found again afterwards.
    const QPersistentModelIndex shown = currentSourceIndex();
    if (!wasFiltering)
        rememberExpansion();
    {
        const QScopedValueRollback guard(m_isRefiltering, true);
        m_filter->setText(text);
        if (m_filter->isFiltering())
            m_tree->expandAll();
        else
            restoreExpansion();
        if (shown.isValid() && m_filter->mapFromSource(shown).isValid())
            select(shown);
    }
    const bool isNothing = m_filter->isFiltering() && m_filter->matchCount() == 0;
    m_nothingFound->setVisible(isNothing);
    m_tree->setVisible(!isNothing);
}

void PlantTreePanel::rememberExpansion()
{
    m_expanded.clear();
    for (int account = 0; account < m_filter->rowCount(); ++account) {
        const QModelIndex accountIndex = m_filter->index(account, 0);
        if (m_tree->isExpanded(accountIndex))
            m_expanded.insert(keyOf(m_filter->mapToSource(accountIndex)));
        for (int plant = 0; plant < m_filter->rowCount(accountIndex); ++plant) {
            const QModelIndex plantIndex = m_filter->index(plant, 0, accountIndex);
            if (m_tree->isExpanded(plantIndex))
                m_expanded.insert(keyOf(m_filter->mapToSource(plantIndex)));
        }
    }
}

void PlantTreePanel::restoreExpansion()
{
    m_tree->collapseAll();
    for (int account = 0; account < m_filter->rowCount(); ++account) {
        const QModelIndex accountIndex = m_filter->index(account, 0);
        if (m_expanded.contains(keyOf(m_filter->mapToSource(accountIndex))))
            m_tree->expand(accountIndex);
        for (int plant = 0; plant < m_filter->rowCount(accountIndex); ++plant) {
            const QModelIndex plantIndex = m_filter->index(plant, 0, accountIndex);
            if (m_expanded.contains(keyOf(m_filter->mapToSource(plantIndex))))
                m_tree->expand(plantIndex);
        }
    }
}

void PlantTreePanel::expandNewAccounts()
{
    for (int account = 0; account < m_filter->rowCount(); ++account) {
        const QModelIndex index = m_filter->index(account, 0);
        const QString key = keyOf(m_filter->mapToSource(index));
        if (m_filter->rowCount(index) == 0 || m_seenAccounts.contains(key))
            continue;
        m_seenAccounts.insert(key);
        m_tree->expand(index);
    }
}
