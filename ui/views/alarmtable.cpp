// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/alarmtable.h"

#include "ui/access/tooltips.h"
#include "ui/format/alarmwords.h"
#include "ui/models/alarmtablemodel.h"
#include "ui/views/alarmdelegate.h"
#include "ui/views/columnmenu.h"
#include "ui/views/retranslation.h"
#include "ui/views/tablecopy.h"
#include "ui/views/theme.h"

#include <QAccessible>
#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace {
//! Groups of so few alarms are opened at once.
constexpr int mostOpened = 200;
} // namespace

AlarmTable::AlarmTable(AlarmTableModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_expandAll(new QAction(this))
    , m_collapseAll(new QAction(this))
{
    setObjectName(u"alarmTreeView"_s);
    setModel(&model);
    setItemDelegate(new AlarmDelegate(this));
    setUniformRowHeights(true);
    setRootIsDecorated(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAllColumnsShowFocus(true);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    wrapToolTips(*this);
    setUpHeader();
    m_expandAll->setObjectName(u"expandAlarmGroupsAction"_s);
    m_collapseAll->setObjectName(u"collapseAlarmGroupsAction"_s);
    connect(m_expandAll, &QAction::triggered, this, &QTreeView::expandAll);
    connect(m_collapseAll, &QAction::triggered, this, &QTreeView::collapseAll);
    addCopyActions(*this);
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    addActions({separator, m_expandAll, m_collapseAll});
    openGroups();
    connect(&model, &QAbstractItemModel::modelReset, this, &AlarmTable::openGroups);
    whenTranslated(this, [this] { retranslate(); });
}

void AlarmTable::setUpHeader()
{
    QHeaderView *head = header();
    head->setObjectName(u"alarmHeaderView"_s);
    head->setMinimumSectionSize(40);
    head->setStretchLastSection(false);
    head->setHighlightSections(false);
    wrapToolTips(*head);
    addColumnMenu(*head, AlarmTableModel::Name);
    const QFontMetrics metrics(figureFont(TextSize::Body, QFont::Medium));
    const auto fit = [&](int column, const QString &sample) {
        const int heading =
            head->fontMetrics().horizontalAdvance(m_model.headerData(column, Qt::Horizontal).toString());
        head->resizeSection(column, qMax(metrics.horizontalAdvance(sample), heading) + Grid::triple);
    };
    fit(AlarmTableModel::Name, u"Low insulation resistance"_s);
    fit(AlarmTableModel::PlantName, u"Hillside House"_s);
    fit(AlarmTableModel::DeviceName, u"Inverter-10"_s);
    fit(AlarmTableModel::Raised, u"26/06/2026 14:32"_s);
    fit(AlarmTableModel::Age, u"59 min ago"_s);
    fit(AlarmTableModel::State, u"Ended 14:00 – 14:30"_s);
    fit(AlarmTableModel::Occurrence, u"000"_s);
    fit(AlarmTableModel::Type, u"Exception alarm"_s);
    fit(AlarmTableModel::Serial, u"ES2340000011"_s);
    int widest = 0;
    for (const auto severity : {AlarmSeverity::Critical, AlarmSeverity::Major, AlarmSeverity::Minor,
                                AlarmSeverity::Warning, AlarmSeverity::Unknown})
        widest = qMax(widest, metrics.horizontalAdvance(AlarmWords::severity(severity)));
    head->resizeSection(AlarmTableModel::SeverityWord, widest + 2 * Grid::triple);
    for (const int column : {AlarmTableModel::Type, AlarmTableModel::Serial, AlarmTableModel::Occurrence})
        head->setSectionHidden(column, true);
    head->setSortIndicator(m_model.sortColumn(), m_model.sortOrder());
    setSortingEnabled(true);
}

void AlarmTable::retranslate()
{
    setAccessibleName(tr("Alarms"));
    m_expandAll->setText(tr("&Expand all groups"));
    m_collapseAll->setText(tr("Co&llapse all groups"));
}

void AlarmTable::openGroups()
{
    const bool hasGroups = m_model.grouping() != AlarmGrouping::None;
    setRootIsDecorated(hasGroups);
    m_expandAll->setVisible(hasGroups);
    m_collapseAll->setVisible(hasGroups);
    if (hasGroups && m_model.counts().shown <= mostOpened)
        expandAll();
}

QByteArray AlarmTable::layoutState() const
{
    return header()->saveState();
}

void AlarmTable::restoreLayout(const QByteArray &state)
{
    if (!state.isEmpty())
        header()->restoreState(state);
    header()->setSectionHidden(AlarmTableModel::Name, false);
}

void AlarmTable::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                             const QList<int> &roles)
{
    // All rows have one height: a repaint is enough, and 50,000 ages are told at once.
    if (QAccessible::isActive() && topLeft == bottomRight)
        QTreeView::dataChanged(topLeft, bottomRight, roles);
    else
        viewport()->update();
}

void AlarmTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT escaped();
        return;
    }
    const bool isCommand = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const QString text = event->text();
    // "+", "-" and "*" open and close groups.
    const bool isForTree =
        m_model.grouping() != AlarmGrouping::None && (text == "+"_L1 || text == "-"_L1 || text == "*"_L1);
    if (!isCommand && !isForTree && !text.isEmpty() && text.front().isPrint() && text != " "_L1) {
        Q_EMIT typed(text);
        return;
    }
    QTreeView::keyPressEvent(event);
}
