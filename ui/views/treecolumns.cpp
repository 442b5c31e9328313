// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/treecolumns.h"

#include "ui/format/formatter.h"
#include "ui/models/planttreefilter.h"
#include "ui/views/theme.h"
#include "ui/views/treeheaderview.h"

#include <QAction>
#include <QActionGroup>
#include <QDataStream>
#include <QIODevice>
#include <QMenu>
#include <QMetaEnum>
#include <QScopedValueRollback>
#include <QStyle>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

namespace {

using Tree = PlantTreeModel;

constexpr quint32 stateMagic = 0x48544331; // "HTC1"
constexpr int legibleName = 150;
constexpr int narrowest = 48;

//! From left to right.
constexpr int usualOrder[] = {Tree::Name,         Tree::Power,      Tree::EnergyToday, Tree::StateOfCharge,
                              Tree::State,        Tree::HousePower, Tree::GridPower,   Tree::EnergyMonth,
                              Tree::EnergyTotal,  Tree::Age,        Tree::Place,       Tree::Capacity,
                              Tree::SerialNumber, Tree::DeviceModel};

bool isUsual(int column)
{
    return column <= Tree::State;
}

QString nameOf(int column)
{
    return QString::fromLatin1(QMetaEnum::fromType<Tree::Column>().valueToKey(column));
}

//! −1 if there is no such column.
int columnNamed(const QString &name)
{
    return QMetaEnum::fromType<Tree::Column>().keyToValue(name.toLatin1().constData());
}

//! Usual cells of a column at their widest.
QStringList samplesOf(int column, const Formatter &formatter)
{
    constexpr double usual = 1.888;
    switch (column) {
    case Tree::Power:
        return {formatter.gridFlow(usual), formatter.gridFlow(-usual), formatter.batteryFlow(usual),
                formatter.batteryFlow(-usual)};
    case Tree::GridPower:
        return {formatter.gridFlow(usual), formatter.gridFlow(-usual)};
    case Tree::HousePower:
        return {formatter.power(usual)};
    case Tree::EnergyToday:
    case Tree::EnergyMonth:
    case Tree::EnergyTotal:
        return {formatter.energy(1888), formatter.energy(8888e3)};
    case Tree::StateOfCharge:
        return {formatter.percent(100)};
    case Tree::State:
        return {u"Standby: no sun"_s};
    case Tree::Age:
        return {formatter.age(1, 1 + 58 * 60'000), formatter.age(1, 1 + 23 * 3'600'000)};
    case Tree::Capacity:
        return {formatter.quantity(8888.8, Unit::KilowattPeak, 1)};
    case Tree::Place:
        return {u"Example Street 188, Town"_s};
    case Tree::SerialNumber:
        return {u"HV2140188888888"_s};
    case Tree::DeviceModel:
        return {u"SUN2000-10KTL-M1"_s};
    default:
        return {};
    }
}

} // namespace

TreeColumns::TreeColumns(QTreeView &tree, PlantTreeFilter &filter)
    : QObject(&tree)
    , m_tree(tree)
    , m_filter(filter)
    , m_header(*new TreeHeaderView(&tree))
    , m_sortGroup(new QActionGroup(this))
    , m_reset(new QAction(this))
{
    tree.setHeader(&m_header);
    m_header.setObjectName(u"plantTreeHeaderView"_s);
    m_header.setStretchLastSection(false);
    m_header.setMinimumSectionSize(narrowest);
    m_header.setSectionResizeMode(QHeaderView::Interactive);
    m_header.setSortIndicatorClearable(true); // a third click: the order of the service again
    m_header.setSortIndicator(-1, Qt::AscendingOrder);
    m_header.setContextMenuPolicy(Qt::CustomContextMenu);
    tree.setSortingEnabled(true);
    setUpActions();
    retranslate();
    reset();
    connect(&m_header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (m_isAdjusting || width == 0 || column == Tree::Name)
            return;
        m_ownWidths.insert(column, width);
        fit(m_room);
    });
    connect(&m_header, &QHeaderView::sortIndicatorChanged, this, &TreeColumns::showChecks);
    connect(&m_header, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        QMenu *menu = makeColumnMenu(&m_tree);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(m_header.viewport()->mapToGlobal(position));
    });
}

void TreeColumns::setUpActions()
{
    for (const int column : usualOrder) {
        auto *sort = new QAction(m_sortGroup);
        sort->setObjectName(u"sortBy%1Action"_s.arg(nameOf(column)));
        m_sortActions.insert(column, sort);
        if (column == Tree::Name)
            continue;
        auto *show = new QAction(this);
        show->setObjectName(u"show%1ColumnAction"_s.arg(nameOf(column)));
        show->setCheckable(true);
        connect(show, &QAction::triggered, this, [this, column](bool isShown) { choose(column, isShown); });
        m_columnActions.insert(column, show);
    }
    auto *service = new QAction(m_sortGroup);
    service->setObjectName(u"sortAsServiceAction"_s);
    m_sortActions.insert(-1, service);
    for (auto action = m_sortActions.cbegin(); action != m_sortActions.cend(); ++action) {
        action.value()->setCheckable(true);
        connect(action.value(), &QAction::triggered, this, [this, column = action.key()] { sortBy(column); });
    }
    m_reset->setObjectName(u"resetColumnsAction"_s);
    connect(m_reset, &QAction::triggered, this, &TreeColumns::reset);
}

void TreeColumns::retranslate()
{
    for (auto action = m_columnActions.cbegin(); action != m_columnActions.cend(); ++action) {
        action.value()->setText(m_filter.headerData(action.key(), Qt::Horizontal).toString());
        action.value()->setToolTip(
            m_filter.headerData(action.key(), Qt::Horizontal, Qt::ToolTipRole).toString());
    }
    for (auto action = m_sortActions.cbegin(); action != m_sortActions.cend(); ++action)
        action.value()->setText(m_filter.headerData(action.key(), Qt::Horizontal).toString());
    //: Rows as the service lists them, not sorted by a column
    m_sortActions.value(-1)->setText(tr("&Order of the service"));
    m_reset->setText(tr("&Reset columns"));
    measure();
}

void TreeColumns::measure()
{
    const Formatter formatter = static_cast<Tree *>(m_filter.sourceModel())->formatter();
    const QFontMetrics cells(figureFont(TextSize::Body, QFont::DemiBold)); // as in accounts
    const auto widest = [&cells](const QStringList &samples) {
        int width = 0;
        for (const QString &sample : samples)
            width = qMax(width, cells.horizontalAdvance(sample));
        return width;
    };
    constexpr int padding = 2 * Grid::unit + Grid::half;
    for (const int column : usualOrder) {
        const int badge = column == Tree::State ? Grid::twice + Grid::half : 0;
        const int heading = m_header.widthOfHeading(m_filter.headerData(column, Qt::Horizontal).toString());
        m_usualWidths.insert(column, qMax(heading, widest(samplesOf(column, formatter)) + padding + badge));
    }
    m_compactPower =
        qMax(m_header.widthOfHeading(m_filter.headerData(Tree::Power, Qt::Horizontal).toString()),
             widest({formatter.power(88.8), formatter.power(0.888)}) + padding);
    fit(m_room);
}

bool TreeColumns::isWanted(int column) const
{
    const Choice choice = m_choices.value(column, Choice::Automatic);
    return choice == Choice::Shown || (choice == Choice::Automatic && isUsual(column));
}

int TreeColumns::widthOf(int column) const
{
    return m_ownWidths.value(column, m_usualWidths.value(column));
}

void TreeColumns::setWidth(int column, int width)
{
    if (m_header.sectionSize(column) != width)
        m_header.resizeSection(column, width);
}

bool TreeColumns::isAutomatic(int column) const
{
    return isUsual(column) && !m_choices.contains(column);
}

//! A name nobody can read is worth less than a figure of today: in a narrow window columns go that nobody
//! asked for, power loses its words and the state all but its picture; all come back with the room. What the
//! user asked for stays; then the tree scrolls.
void TreeColumns::fit(int width)
{
    m_room = width;
    if (width <= 0)
        return;
    const QScopedValueRollback guard(m_isAdjusting, true);
    bool hasOwn = false;
    int room = width - m_tree.style()->pixelMetric(QStyle::PM_ScrollBarExtent) - legibleName;
    for (const int column : usualOrder) {
        if (column == Tree::Name || isAutomatic(column))
            continue;
        m_header.setSectionHidden(column, !isWanted(column));
        if (!isWanted(column))
            continue;
        hasOwn = true;
        setWidth(column, widthOf(column));
        room -= widthOf(column);
    }
    const auto take = [&](int column, int least, int reserved) {
        if (!isAutomatic(column))
            return;
        const int wanted = widthOf(column);
        m_header.setSectionHidden(column, false);
        setWidth(column, qBound(qMin(least, wanted), room - reserved, wanted));
        room -= m_header.sectionSize(column);
    };
    take(Tree::Power, m_compactPower, isAutomatic(Tree::State) ? narrowest : 0);
    take(Tree::State, narrowest, 0);
    bool hasRoom = true; // once there is none, the less important ones go as well
    for (const int column : {Tree::StateOfCharge, Tree::EnergyToday}) {
        if (!isAutomatic(column))
            continue;
        hasRoom = hasRoom && room >= widthOf(column);
        m_header.setSectionHidden(column, !hasRoom);
        if (!hasRoom)
            continue;
        setWidth(column, widthOf(column));
        room -= widthOf(column);
    }
    const bool overflows = hasOwn && legibleName + room < 2 * narrowest;
    m_header.setSectionResizeMode(Tree::Name, overflows ? QHeaderView::Interactive : QHeaderView::Stretch);
    if (overflows)
        setWidth(Tree::Name, legibleName);
    showChecks();
}

//! The same column again: in the same order, with the values of now.
void TreeColumns::sortBy(int column)
{
    if (column == m_header.sortIndicatorSection()) {
        m_filter.sort(column, m_header.sortIndicatorOrder());
        return;
    }
    const QVariant first = m_filter.headerData(column, Qt::Horizontal, Qt::InitialSortOrderRole);
    m_tree.sortByColumn(column, first.isValid() ? Qt::SortOrder(first.toInt()) : Qt::AscendingOrder);
}

void TreeColumns::choose(int column, bool isShown)
{
    m_choices.insert(column, isShown ? Choice::Shown : Choice::Hidden);
    fit(m_room);
    showChecks();
}

void TreeColumns::reset()
{
    m_choices.clear();
    m_ownWidths.clear();
    restoreOrder(QList<int>(std::begin(usualOrder), std::end(usualOrder)));
    m_tree.sortByColumn(-1, Qt::AscendingOrder);
    fit(m_room > 0 ? m_room : 10'000);
}

void TreeColumns::restoreOrder(const QList<int> &columns)
{
    for (int place = 0; place < columns.size(); ++place)
        m_header.moveSection(m_header.visualIndex(columns.at(place)), place);
}

void TreeColumns::showChecks()
{
    for (auto action = m_columnActions.cbegin(); action != m_columnActions.cend(); ++action)
        action.value()->setChecked(!m_header.isSectionHidden(action.key()));
    for (auto action = m_sortActions.cbegin(); action != m_sortActions.cend(); ++action) {
        const int column = action.key();
        action.value()->setVisible(column < 0 || !m_header.isSectionHidden(column)
                                   || column == m_filter.sortColumn());
        action.value()->setChecked(column == m_header.sortIndicatorSection());
    }
}

QMenu *TreeColumns::makeColumnMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(u"columnMenu"_s);
    menu->setToolTipsVisible(true);
    for (const int column : usualOrder) {
        if (column != Tree::Name)
            menu->addAction(m_columnActions.value(column));
    }
    menu->addSeparator();
    menu->addAction(m_reset);
    return menu;
}

QMenu *TreeColumns::makeSortMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(u"sortMenu"_s);
    for (const int column : usualOrder)
        menu->addAction(m_sortActions.value(column));
    menu->addSeparator();
    menu->addAction(m_sortActions.value(-1));
    return menu;
}

QByteArray TreeColumns::state() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    const int sorted = m_header.sortIndicatorSection();
    stream << stateMagic << (sorted < 0 ? QString() : nameOf(sorted)) << qint32(m_header.sortIndicatorOrder())
           << qint32(m_header.count());
    for (int place = 0; place < m_header.count(); ++place) {
        const int column = m_header.logicalIndex(place);
        stream << nameOf(column) << qint32(m_ownWidths.value(column, -1))
               << quint8(m_choices.value(column, Choice::Automatic));
    }
    return state;
}

void TreeColumns::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 magic = 0;
    QString sorted;
    qint32 sortOrder = 0;
    qint32 count = 0;
    stream >> magic;
    if (magic != stateMagic)
        return;
    stream >> sorted >> sortOrder >> count;
    QList<int> order;
    QHash<int, int> widths;
    QHash<int, Choice> choices;
    for (int i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        QString name;
        qint32 width = -1;
        quint8 choice = 0;
        stream >> name >> width >> choice;
        const int column = columnNamed(name);
        if (column < 0 || column >= Tree::ColumnCount || order.contains(column))
            continue; // of another version
        order.append(column);
        if (width >= narrowest)
            widths.insert(column, width);
        if (column != Tree::Name && choice <= quint8(Choice::Hidden) && choice != quint8(Choice::Automatic))
            choices.insert(column, Choice(choice));
    }
    if (stream.status() != QDataStream::Ok || order.isEmpty() || order.constFirst() != Tree::Name)
        return;
    m_choices = choices;
    m_ownWidths = widths;
    restoreOrder(order);
    const int column = sorted.isEmpty() ? -1 : columnNamed(sorted);
    m_tree.sortByColumn(column >= 0 && column < Tree::ColumnCount ? column : -1,
                        sortOrder == Qt::DescendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder);
    fit(m_room > 0 ? m_room : 10'000);
}
