// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/planttreepanel.h"

#include "ui/access/tooltips.h"
#include "ui/format/wordlist.h"
#include "ui/models/planttreefilter.h"
#include "ui/models/rowstatetracker.h"
#include "ui/views/icons.h"
#include "ui/views/labels.h"
#include "ui/views/planttreedelegate.h"
#include "ui/views/planttreeview.h"
#include "ui/views/retranslation.h"
#include "ui/views/statefilterbar.h"
#include "ui/views/tablecopy.h"
#include "ui/views/treecolumns.h"
#include "ui/views/treeexpansion.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

PlantTreePanel::PlantTreePanel(PlantTreeModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(new PlantTreeFilter(model, this))
    , m_search(new QLineEdit(this))
    , m_states(new StateFilterBar(m_filter->tracker(), this))
    , m_tree(new PlantTreeView(this))
    , m_nothing(new QWidget(this))
    , m_nothingFound(makeParagraph(TextSize::Body, "muted", m_nothing))
    , m_clear(makeButton(u"clearFiltersButton"_s, {}, nullptr, m_nothing))
{
    setObjectName(u"plantTreePanel"_s);
    setAttribute(Qt::WA_StyledBackground);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setUpSearch();
    setUpTree();
    setUpEmptyNotice();
    layOut();
    m_columns = new TreeColumns(*m_tree, *m_filter);
    m_expansion = new TreeExpansion(*m_tree, *m_filter);
    connect(m_states, &StateFilterBar::statesChanged, this,
            [this](RowStates states) { applyFilter(m_search->text(), states); });
    connect(m_states, &StateFilterBar::clearRequested, this, &PlantTreePanel::clearFilters);
    connect(m_filter, &PlantTreeFilter::matchCountChanged, this, &PlantTreePanel::refreshNotice);
    connect(&model, &PlantTreeModel::formatterChanged, this, [this] {
        m_states->setLocale(m_model.formatter().locale());
        m_columns->measure();
    });
    whenTranslated(this, [this] { retranslate(); });
}

void PlantTreePanel::setUpSearch()
{
    m_search->setObjectName(u"plantSearchLineEdit"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this,
            [this](const QString &text) { applyFilter(text, m_states->states()); });
    connect(m_search, &QLineEdit::returnPressed, this, &PlantTreePanel::showFirstRow);
}

void PlantTreePanel::setUpTree()
{
    m_tree->setObjectName(u"plantTreeView"_s);
    m_tree->setModel(m_filter);
    m_tree->setItemDelegate(new PlantTreeDelegate(m_tree));
    wrapToolTips(*m_tree);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setMouseTracking(true);
    addCopyActions(*m_tree);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (!current.isValid() || m_isRefiltering)
                    return;
                m_shown = m_filter->mapToSource(current.siblingAtColumn(0));
                m_filter->keep(m_shown);
                Q_EMIT currentChanged(m_filter->mapToSource(current));
            });
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        const QModelIndex index = m_tree->indexAt(position);
        if (index.isValid() && !m_tree->selectionModel()->isSelected(index))
            m_tree->setCurrentIndex(index); // several selected rows stay what the menu is about
        if (index.isValid())
            Q_EMIT contextMenuRequested(m_filter->mapToSource(index),
                                        m_tree->viewport()->mapToGlobal(position));
    });
    // Ages grow without a change of data.
    connect(&m_model, &PlantTreeModel::agesChanged, this, [this] {
        if (!m_tree->isColumnHidden(PlantTreeModel::Age))
            m_tree->viewport()->update();
    });
}

void PlantTreePanel::setUpEmptyNotice()
{
    m_nothing->setObjectName(u"nothingFoundWidget"_s);
    m_nothingFound->setObjectName(u"nothingFoundLabel"_s);
    m_nothingFound->setAlignment(Qt::AlignCenter);
    m_nothing->hide();
    auto *notice = new QVBoxLayout(m_nothing);
    notice->setContentsMargins(Grid::twice, Grid::triple, Grid::twice, Grid::triple);
    notice->setSpacing(Grid::twice);
    notice->addWidget(m_nothingFound);
    notice->addWidget(m_clear, 0, Qt::AlignHCenter);
    notice->addStretch(1);
    connect(m_clear, &QAbstractButton::clicked, this, [this] {
        clearFilters();
        m_search->setFocus(Qt::OtherFocusReason);
    });
}

void PlantTreePanel::layOut()
{
    constexpr int margin = Grid::unit + Grid::half;
    auto *top = new QVBoxLayout;
    top->setContentsMargins(margin, margin, margin, Grid::unit);
    top->setSpacing(Grid::unit);
    top->addWidget(m_search);
    top->addWidget(m_states);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(m_tree, 1);
}

void PlantTreePanel::retranslate()
{
    m_search->setPlaceholderText(tr("Search plants, devices, serial numbers"));
    m_search->setAccessibleName(tr("Search plants and devices"));
    m_tree->setAccessibleName(tr("Accounts, plants and devices"));
    m_clear->setText(tr("Clear filters"));
    m_clear->setAccessibleName(m_clear->text());
    m_columns->retranslate();
    refreshNotice();
}

void PlantTreePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_columns->fit(width());
}

bool PlantTreePanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_search || !isKey)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & ~Qt::KeypadModifier)
        return false;
    if (event->type() == QEvent::KeyPress)
        return handleSearchKey(key->key());
    // Before anything else takes Escape: leaving the full screen, for instance.
    if (key->key() == Qt::Key_Escape && m_filter->isFiltering())
        event->accept();
    return false;
}

//! Escape takes back one thing after the other; Down goes on to the rows.
bool PlantTreePanel::handleSearchKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        if (m_search->text().isEmpty() && !m_states->states())
            return false;
        if (m_search->text().isEmpty())
            clearFilters();
        else
            m_search->clear();
        return true;
    case Qt::Key_Down:
        if (m_tree->isHidden())
            return false;
        if (!m_tree->currentIndex().isValid())
            showFirstRow();
        m_tree->setFocus(Qt::OtherFocusReason);
        return true;
    default:
        return false;
    }
}

//! What a search is for: the first plant or device it found, or the first account without any.
void PlantTreePanel::showFirstRow()
{
    if (m_tree->isHidden())
        return;
    const QModelIndex account = m_tree->model()->index(0, PlantTreeModel::Name);
    const QModelIndex plant = m_tree->model()->index(0, PlantTreeModel::Name, account);
    const QModelIndex found = plant.isValid() ? plant : account;
    m_tree->setCurrentIndex(found);
    m_tree->scrollTo(found);
    m_tree->setFocus(Qt::OtherFocusReason);
}

void PlantTreePanel::select(const QModelIndex &sourceIndex)
{
    if (!sourceIndex.isValid())
        return;
    m_filter->settle();
    if (!m_filter->mapFromSource(sourceIndex).isValid())
        clearFilters();
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
    m_expansion->expandAll();
}

void PlantTreePanel::collapseAll()
{
    m_expansion->collapseAll();
}

void PlantTreePanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QByteArray PlantTreePanel::headerState() const
{
    return m_columns->state();
}

void PlantTreePanel::restoreHeaderState(const QByteArray &state)
{
    m_columns->restoreState(state);
}

QList<QAction *> PlantTreePanel::filterActions() const
{
    return m_states->actions();
}

QMenu *PlantTreePanel::columnMenu(QWidget *parent)
{
    return m_columns->makeColumnMenu(parent);
}

QMenu *PlantTreePanel::sortMenu(QWidget *parent)
{
    return m_columns->makeSortMenu(parent);
}

void PlantTreePanel::clearFilters()
{
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    m_states->setStates({});
    applyFilter({}, {});
}

//! The rows are other ones afterwards, but for the user the tree is the same: what is open stays open, and
//! the page on the right stays while its row comes and goes.
void PlantTreePanel::applyFilter(const QString &text, RowStates states)
{
    const QScopedValueRollback guard(m_isRefiltering, true);
    m_expansion->remember();
    m_filter->setFilter(text, states);
    m_expansion->restore();
    const QModelIndex shown = m_filter->mapFromSource(m_shown);
    if (shown.isValid() && m_tree->currentIndex() != shown) {
        m_tree->setCurrentIndex(shown);
        m_tree->scrollTo(shown);
    }
    refreshNotice();
}

//! Says which filter leaves nothing, instead of showing a bare account.
void PlantTreePanel::refreshNotice()
{
    m_states->clearAction()->setEnabled(m_filter->isFiltering());
    const bool isNothing = m_filter->isFiltering() && m_filter->matchCount() == 0;
    QStringList states;
    for (const RowState state :
         {RowState::Live, RowState::Old, RowState::Asleep, RowState::Lost, RowState::Faulty}) {
        if (m_filter->states() & state)
            states << rowStateWord(state);
    }
    const QString list = andList(states);
    const QString text = m_filter->text().simplified();
    if (!m_filter->isSearching())
        //: %1 one or several states: "Old and Lost"
        m_nothingFound->setText(tr("No plant or device is in this state: %1.").arg(list));
    else if (states.isEmpty())
        m_nothingFound->setText(tr("Nothing matches “%1”.").arg(text));
    else
        //: %1 what was typed, %2 one or several states: "Old and Lost"
        m_nothingFound->setText(tr("Nothing matches “%1” in this state: %2.").arg(text, list));
    const bool hadFocus = m_tree->hasFocus();
    m_nothing->setVisible(isNothing);
    m_tree->setVisible(!isNothing);
    if (isNothing && hadFocus)
        m_search->setFocus(Qt::OtherFocusReason);
}
