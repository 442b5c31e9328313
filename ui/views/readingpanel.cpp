// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/readingpanel.h"

#include "ui/models/readingfilter.h"
#include "ui/models/readingtablemodel.h"
#include "ui/models/roles.h"
#include "ui/views/columnmenu.h"
#include "ui/views/icons.h"
#include "ui/views/labels.h"
#include "ui/views/readingdelegate.h"
#include "ui/views/retranslation.h"
#include "ui/views/tables.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int leastTableHeight = 220;
constexpr int leastLabelWidth = 170;
constexpr int widestSearch = 320;
} // namespace

ReadingPanel::ReadingPanel(const Clock &clock, QWidget *parent)
    : QFrame(parent)
    , m_model(new ReadingTableModel(clock, this))
    , m_filter(new ReadingFilter(*m_model, this))
    , m_search(new QLineEdit(this))
    , m_withoutValue(new QCheckBox(this))
    , m_table(makeTable(u"readingTableView"_s, this))
    , m_empty(makeParagraph(TextSize::Body, "muted", this))
{
    setObjectName(u"readingPanel"_s);
    setProperty("card", true);
    m_search->setObjectName(u"readingSearchLineEdit"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(widestSearch);
    m_search->installEventFilter(this);
    m_withoutValue->setObjectName(u"fieldsWithoutValueCheckBox"_s);
    m_empty->setObjectName(u"noReadingsLabel"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setContentsMargins(Grid::twice, Grid::triple, Grid::twice, Grid::triple);
    setUpTable();
    setUpActions();

    auto *top = new QHBoxLayout;
    top->setContentsMargins(Grid::unit, Grid::half, Grid::unit, 0);
    top->setSpacing(Grid::twice);
    top->addWidget(m_search, 3);
    top->addStretch(1);
    top->addWidget(m_withoutValue);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Grid::half, Grid::half, Grid::half, Grid::half);
    layout->setSpacing(Grid::half);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        refreshEmptyState();
    });
    connect(m_search, &QLineEdit::returnPressed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_withoutValue, &QCheckBox::toggled, this, [this](bool shows) {
        m_filter->setShowsWithoutValue(shows);
        refreshEmptyState();
        Q_EMIT showsFieldsWithoutValueChanged(shows);
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, signal, this, &ReadingPanel::refreshEmptyState);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &ReadingPanel::refreshEmptyState);
    whenTranslated(this, [this] { retranslate(); });
    setUsualWidths();
}

void ReadingPanel::setUpTable()
{
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new ReadingDelegate(m_table));
    m_table->setMouseTracking(true);
    m_table->setMinimumHeight(leastTableHeight);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    QHeaderView *header = m_table->horizontalHeader();
    header->setObjectName(u"readingHeaderView"_s);
    header->setMinimumSectionSize(40);
    header->setSectionResizeMode(QHeaderView::Interactive);
    addColumnMenu(*header, ReadingTableModel::Label);
    connect(header, &QHeaderView::sectionResized, this, [this](int column) {
        if (column != ReadingTableModel::Label)
            fitLabelColumn();
    });
    connect(m_table, &QAbstractItemView::clicked, this, &ReadingPanel::toggleGroup);
}

void ReadingPanel::setUpActions()
{
    const auto add = [this](QWidget *owner, const QString &name) {
        auto *action = new QAction(this);
        action->setObjectName(name);
        owner->addAction(action);
        return action;
    };
    auto *separator = new QAction(m_table);
    separator->setSeparator(true);
    m_table->addAction(separator);
    m_expandAll = add(m_table, u"expandGroupsAction"_s);
    m_collapseAll = add(m_table, u"collapseGroupsAction"_s);
    m_find = add(this, u"findReadingAction"_s);
    m_find->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    connect(m_expandAll, &QAction::triggered, m_filter, [this] { m_filter->setAllExpanded(true); });
    connect(m_collapseAll, &QAction::triggered, m_filter, [this] { m_filter->setAllExpanded(false); });
    connect(m_find, &QAction::triggered, this, &ReadingPanel::focusSearch);
}

void ReadingPanel::retranslate()
{
    m_search->setPlaceholderText(tr("Filter readings"));
    m_search->setAccessibleName(tr("Filter readings"));
    m_search->setToolTip(
        tr("By name, key or group (%1)").arg(m_find->shortcut().toString(QKeySequence::NativeText)));
    m_table->setAccessibleName(tr("Readings of the device"));
    m_expandAll->setText(tr("&Expand all groups"));
    m_collapseAll->setText(tr("Co&llapse all groups"));
    m_find->setText(tr("&Filter readings"));
    m_model->retranslate();
    refreshEmptyState();
}

//! Wide enough for a usual cell and for the heading.
void ReadingPanel::setUsualWidths()
{
    QHeaderView *header = m_table->horizontalHeader();
    const QFontMetrics metrics(figureFont(TextSize::Body, QFont::Medium));
    const auto fit = [&](int column, const QString &sample) {
        const QString heading = m_filter->headerData(column, Qt::Horizontal).toString();
        const int text =
            qMax(metrics.horizontalAdvance(sample), header->fontMetrics().horizontalAdvance(heading));
        header->resizeSection(column, text + Grid::triple);
    };
    fit(ReadingTableModel::Value, u"Maximum self-consumption"_s);
    fit(ReadingTableModel::UnitText, u"kWh/m²"_s);
    fit(ReadingTableModel::Age, Formatter().age(1, 59 * 60'000));
    fit(ReadingTableModel::Key, u"max_discharge_power"_s);
    fitLabelColumn();
}

//! The label takes what the others leave, but stays legible: then the table scrolls sideways.
void ReadingPanel::fitLabelColumn()
{
    QHeaderView *header = m_table->horizontalHeader();
    int room = m_table->viewport()->width();
    for (int column = 0; column < ReadingTableModel::ColumnCount; ++column) {
        if (column != ReadingTableModel::Label && !header->isSectionHidden(column))
            room -= header->sectionSize(column);
    }
    header->resizeSection(ReadingTableModel::Label, qMax(leastLabelWidth, room));
}

void ReadingPanel::showDevice(PlantStore &store, DeviceId device, const QTimeZone &zone)
{
    m_search->clear();
    m_model->setZone(zone);
    m_model->showDevice(store, device);
    m_table->scrollToTop();
}

void ReadingPanel::clear()
{
    m_model->clear();
}

void ReadingPanel::setFormatter(const Formatter &formatter)
{
    m_model->setFormatter(formatter);
}

void ReadingPanel::refreshAges()
{
    m_model->refreshAges();
}

void ReadingPanel::setEmptyText(const QString &text)
{
    m_emptyText = text;
    refreshEmptyState();
}

bool ReadingPanel::showsFieldsWithoutValue() const
{
    return m_withoutValue->isChecked();
}

void ReadingPanel::setShowsFieldsWithoutValue(bool shows)
{
    m_withoutValue->setChecked(shows);
}

QByteArray ReadingPanel::headerState() const
{
    return m_table->horizontalHeader()->saveState();
}

void ReadingPanel::restoreHeaderState(const QByteArray &state)
{
    if (!state.isEmpty())
        m_table->horizontalHeader()->restoreState(state);
    m_table->setColumnHidden(ReadingTableModel::Label, false);
    fitLabelColumn();
}

void ReadingPanel::refreshEmptyState()
{
    const bool isEmpty = m_filter->rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_empty->setText(m_filter->isSearching() ? tr("No reading matches.") : m_emptyText);
    const int count = m_filter->withoutValueCount();
    m_withoutValue->setText(count == 0 ? tr("Show fields &without a value")
                                       : tr("Show fields &without a value (%1)").arg(count));
}

void ReadingPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ReadingPanel::toggleGroup(const QModelIndex &index)
{
    if (index.data(Roles::Heading).toBool())
        m_filter->setExpanded(FieldGroup(index.data(Roles::Group).toInt()),
                              !index.data(Roles::Expanded).toBool());
}

//! Keys that mean something else here than to a table; false leaves it to the table.
bool ReadingPanel::takeTableKey(const QKeyEvent &event)
{
    const QModelIndex current = m_table->currentIndex();
    const bool isHeading = current.data(Roles::Heading).toBool();
    const bool isOpen = current.data(Roles::Expanded).toBool();
    switch (event.key()) {
    case Qt::Key_Escape:
        if (m_search->text().isEmpty())
            return false;
        m_search->clear();
        return true;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isHeading)
            toggleGroup(current);
        return isHeading;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (isHeading && isOpen == (event.key() == Qt::Key_Left))
            toggleGroup(current);
        return isHeading;
    default:
        break;
    }
    const bool isCommand = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (isCommand || event.text().isEmpty() || !event.text().front().isPrint())
        return false;
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->setText(m_search->text() + event.text());
    return true;
}

bool ReadingPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_table->viewport())
        fitLabelColumn();
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (watched == m_table)
        return takeTableKey(key);
    if (watched == m_search && key.key() == Qt::Key_Escape) {
        if (m_search->text().isEmpty())
            m_table->setFocus();
        m_search->clear();
        return true;
    }
    if (watched == m_search && key.key() == Qt::Key_Down) {
        m_table->setFocus();
        return true;
    }
    return false;
}
