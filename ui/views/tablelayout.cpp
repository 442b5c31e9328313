// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/tablelayout.h"

#include "ui/models/roles.h"
#include "ui/views/retranslation.h"
#include "ui/views/tablelayouts.h"
#include "ui/views/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QDataStream>
#include <QEvent>
#include <QHeaderView>
#include <QIODevice>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTableView>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint32 stateMagic = 0x48'54'43'31; // "HTC1"
constexpr int narrowest = 32;
constexpr int arrow = 18; //!< of the sort order, beside a heading
constexpr int measuredRows = 60;
constexpr double widestUsual = 22; //!< heights of a line: longer cells are elided until the user wants more
constexpr double legible = 16; //!< of the column that stretches

} // namespace

TableLayout::TableLayout(QTableView &table, const Options &options)
    : QObject(&table)
    , m_table(table)
    , m_header(*table.horizontalHeader())
    , m_options(options)
    , m_hidden(options.hidden)
    , m_columns(new QAction(this))
    , m_sort(new QAction(this))
{
    m_header.setSectionsMovable(true);
    m_header.setMinimumSectionSize(narrowest);
    m_header.setResizeContentsPrecision(measuredRows);
    m_header.setSectionResizeMode(QHeaderView::Interactive);
    m_header.setContextMenuPolicy(Qt::CustomContextMenu);
    if (options.isSortable) {
        m_header.setSortIndicatorClearable(true);
        m_header.setSortIndicator(options.sortColumn, options.sortOrder);
        table.setSortingEnabled(true);
    }
    setUpActions();
    connect(&m_header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (m_isAdjusting || width == 0)
            return;
        if (column != m_options.stretchColumn)
            m_ownWidths.insert(column, width / em());
        fit();
        remember();
    });
    connect(&m_header, &QHeaderView::sectionMoved, this, &TableLayout::remember);
    connect(&m_header, &QHeaderView::sortIndicatorChanged, this, &TableLayout::remember);
    connect(&m_header, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        auto *menu = new QMenu(&m_table);
        menu->setObjectName(u"columnMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnMenu(menu);
        menu->popup(m_header.viewport()->mapToGlobal(position));
    });
    const QAbstractItemModel *model = table.model();
    connect(model, &QAbstractItemModel::headerDataChanged, this, &TableLayout::measure);
    connect(model, &QAbstractItemModel::modelReset, this, &TableLayout::measure);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (!m_hasMeasuredRows)
            measure();
    });
    connect(model, &QAbstractItemModel::dataChanged, this, &TableLayout::growSoon);
    table.installEventFilter(this);
    table.viewport()->installEventFilter(this);
    whenTranslated(&table, [this] {
        m_columns->setText(tr("C&olumns"));
        m_sort->setText(tr("&Sort by"));
        measure();
    });
}

void TableLayout::setUpActions()
{
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    m_table.addAction(separator);
    const auto addMenu = [this](QAction *action, const QString &name, auto fill) {
        auto *menu = new QMenu(&m_table);
        menu->setObjectName(name);
        action->setMenu(menu);
        connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
            menu->clear();
            (this->*fill)(menu);
        });
        m_table.addAction(action);
    };
    m_columns->setObjectName(u"columnsAction"_s);
    m_sort->setObjectName(u"sortByAction"_s);
    if (m_options.isSortable)
        addMenu(m_sort, u"sortMenu"_s, &TableLayout::fillSortMenu);
    addMenu(m_columns, u"tableColumnMenu"_s, &TableLayout::fillColumnMenu);
}

void TableLayout::fillColumnMenu(QMenu *menu)
{
    for (int visual = 0; visual < m_header.count(); ++visual) {
        const int column = m_header.logicalIndex(visual);
        if (column == m_options.fixedColumn || m_unavailable.contains(column))
            continue;
        QAction *action = menu->addAction(headingOf(column));
        action->setCheckable(true);
        action->setChecked(!m_hidden.contains(column));
        connect(action, &QAction::toggled, this, [this, column](bool isShown) { choose(column, isShown); });
    }
    menu->addSeparator();
    QAction *reset = menu->addAction(tr("&Reset columns"));
    reset->setObjectName(u"resetTableAction"_s);
    connect(reset, &QAction::triggered, this, [this] {
        this->reset();
        remember();
    });
}

void TableLayout::fillSortMenu(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, bool isChecked, int column, Qt::SortOrder order) {
        QAction *action = menu->addAction(text);
        group->addAction(action);
        action->setCheckable(true);
        action->setChecked(isChecked);
        connect(action, &QAction::triggered, this,
                [this, column, order] { m_table.sortByColumn(column, order); });
    };
    const int sorted = m_header.sortIndicatorSection();
    for (int visual = 0; visual < m_header.count(); ++visual) {
        const int column = m_header.logicalIndex(visual);
        if (m_header.isSectionHidden(column))
            continue;
        const bool isSorted = column == sorted;
        const QVariant first = m_table.model()->headerData(column, Qt::Horizontal, Qt::InitialSortOrderRole);
        // The same column again turns the order round, as a click on its heading does.
        const Qt::SortOrder order = isSorted
            ? (m_header.sortIndicatorOrder() == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder)
            : Qt::SortOrder(first.isValid() ? first.toInt() : int(Qt::AscendingOrder));
        add(headingOf(column), isSorted, column, order);
    }
    menu->addSeparator();
    //: rows of a table in no special order
    add(tr("&Not sorted"), sorted < 0 || sorted >= m_header.count(), -1, Qt::AscendingOrder);
}

int TableLayout::columnCount() const
{
    return m_table.model()->columnCount();
}

QString TableLayout::headingOf(int column) const
{
    return m_table.model()->headerData(column, Qt::Horizontal).toString();
}

QString TableLayout::keyOf(int column) const
{
    const QVariant key = m_table.model()->headerData(column, Qt::Horizontal, Roles::ColumnKey);
    return key.isValid() ? key.toString() : QString::number(column);
}

int TableLayout::columnOf(const QString &key) const
{
    for (int column = 0; column < columnCount(); ++column) {
        if (keyOf(column) == key)
            return column;
    }
    return -1;
}

double TableLayout::em() const
{
    return qMax(1, m_table.fontMetrics().height());
}

void TableLayout::setAvailable(int column, bool isAvailable)
{
    if (isAvailable == !m_unavailable.contains(column))
        return;
    if (isAvailable)
        m_unavailable.remove(column);
    else
        m_unavailable.insert(column);
    showColumns();
}

void TableLayout::choose(int column, bool isShown)
{
    if (isShown)
        m_hidden.remove(column);
    else
        m_hidden.insert(column);
    measure();
    remember();
}

void TableLayout::measure()
{
    measureCells(true);
}

//! \a isAnew: columns may get narrower, too.
void TableLayout::measureCells(bool isAnew)
{
    m_hasMeasuredRows = m_table.model()->rowCount() > 0;
    const QAbstractItemView &view = m_table; // QTableView hides it
    for (int column = 0; column < columnCount(); ++column) {
        const int cells =
            m_hasMeasuredRows ? qMin(view.sizeHintForColumn(column), int(widestUsual * em())) : 0;
        const int before = isAnew ? 0 : m_usualWidths.value(column);
        m_usualWidths.insert(column, qMax(before, qMax(headingWidth(column), cells + Grid::unit)));
    }
    showColumns();
}

//! Figures that have become longer; once for all that changes in one turn of the event loop.
void TableLayout::growSoon()
{
    if (!m_table.isVisible() || std::exchange(m_isGrowthPlanned, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isGrowthPlanned = false;
            measureCells(false);
        },
        Qt::QueuedConnection);
}

int TableLayout::headingWidth(int column) const
{
    return qMax(m_header.fontMetrics().horizontalAdvance(headingOf(column)) + Grid::twice,
                m_header.sectionSizeHint(column))
        + arrow;
}

void TableLayout::showColumns()
{
    const QScopedValueRollback guard(m_isAdjusting, true);
    for (int column = 0; column < columnCount(); ++column) {
        const bool isShown = column == m_options.fixedColumn
            || (!m_hidden.contains(column) && !m_unavailable.contains(column));
        m_header.setSectionHidden(column, !isShown);
    }
    fit();
}

void TableLayout::fit()
{
    const QScopedValueRollback guard(m_isAdjusting, true);
    int room = m_table.viewport()->width();
    for (int column = 0; column < columnCount(); ++column) {
        if (m_header.isSectionHidden(column) || column == m_options.stretchColumn)
            continue;
        const double own = m_ownWidths.value(column);
        const int width = own > 0 ? qMax(narrowest, qRound(own * em())) : m_usualWidths.value(column);
        if (m_header.sectionSize(column) != width)
            m_header.resizeSection(column, width);
        room -= width;
    }
    if (m_options.stretchColumn < 0 || m_header.isSectionHidden(m_options.stretchColumn))
        return;
    const int least = qMax(headingWidth(m_options.stretchColumn),
                           qMin(m_usualWidths.value(m_options.stretchColumn), int(legible * em())));
    m_header.resizeSection(m_options.stretchColumn, qMax(least, room));
}

void TableLayout::adopt()
{
    if (m_memory)
        return;
    m_memory = TableLayouts::of(m_table);
    if (!m_memory)
        return;
    const auto restore = [this] {
        const QByteArray kept = m_memory ? m_memory->layout(m_table.objectName()) : QByteArray();
        if (!kept.isEmpty())
            restoreState(kept);
    };
    connect(m_memory, &TableLayouts::restored, this, restore);
    restore();
}

void TableLayout::remember()
{
    if (!m_isAdjusting && m_memory)
        m_memory->setLayout(m_table.objectName(), state());
}

QByteArray TableLayout::state() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    const int sorted = m_header.sortIndicatorSection();
    stream << stateMagic << (sorted < 0 || sorted >= columnCount() ? QString() : keyOf(sorted))
           << (m_header.sortIndicatorOrder() == Qt::DescendingOrder) << qint32(columnCount());
    for (int visual = 0; visual < columnCount(); ++visual) {
        const int column = m_header.logicalIndex(visual);
        stream << keyOf(column) << m_hidden.contains(column) << m_ownWidths.value(column, 0);
    }
    return state;
}

void TableLayout::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 magic = 0;
    QString sorted;
    bool isDescending = false;
    qint32 count = 0;
    stream >> magic;
    if (magic != stateMagic)
        return;
    stream >> sorted >> isDescending >> count;
    QList<int> order;
    QHash<int, double> widths;
    QSet<int> hidden = m_options.hidden; // of columns the memory does not know
    for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        QString key;
        bool isHidden = false;
        double width = 0;
        stream >> key >> isHidden >> width;
        const int column = columnOf(key);
        if (column < 0 || order.contains(column))
            continue; // of another version
        order << column;
        if (isHidden && column != m_options.fixedColumn)
            hidden.insert(column);
        else
            hidden.remove(column);
        if (width > 0 && width < 1000)
            widths.insert(column, width);
    }
    if (stream.status() != QDataStream::Ok || order.isEmpty())
        return;
    const QScopedValueRollback guard(m_isAdjusting, true);
    m_hidden = hidden;
    m_ownWidths = widths;
    restoreOrder(order);
    if (m_options.isSortable)
        m_table.sortByColumn(sorted.isEmpty() ? -1 : columnOf(sorted),
                             isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    showColumns();
}

void TableLayout::restoreOrder(const QList<int> &columns)
{
    for (int place = 0; place < columns.size(); ++place)
        m_header.moveSection(m_header.visualIndex(columns.at(place)), place);
}

void TableLayout::reset()
{
    const QScopedValueRollback guard(m_isAdjusting, true);
    m_hidden = m_options.hidden;
    m_ownWidths.clear();
    QList<int> order;
    for (int column = 0; column < columnCount(); ++column)
        order << column;
    restoreOrder(order);
    if (m_options.isSortable)
        m_table.sortByColumn(m_options.sortColumn, m_options.sortOrder);
    measure();
}

bool TableLayout::eventFilter(QObject *watched, QEvent *event)
{
    // Events come from the viewport while the table is destroyed, too: then it must not be asked any more.
    if (event->type() == QEvent::Resize && watched == m_table.viewport()) {
        fit();
    } else if (watched == &m_table && event->type() == QEvent::Show) {
        adopt();
        if (!m_hasMeasuredRows)
            measure();
    } else if (watched == &m_table && event->type() == QEvent::FontChange) {
        measure();
    }
    return false;
}
