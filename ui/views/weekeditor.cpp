// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/weekeditor.h"

#include "core/catalog/parametercatalog.h"
#include "ui/dialogs/copydaydialog.h"
#include "ui/dialogs/touwindowdialog.h"
#include "ui/format/modewords.h"
#include "ui/models/touwindowmodel.h"
#include "ui/views/labels.h"
#include "ui/views/retranslation.h"
#include "ui/views/tables.h"
#include "ui/views/weekgrid.h"
#include "ui/views/weekpatch.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTableView>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowsShown = 4;

QToolButton *makeBrush(const QString &name, bool isCharge, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setProperty("kind", u"segment"_s);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIcon(weekPatch(isCharge));
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

WeekEditor::WeekEditor(QWidget *parent)
    : QWidget(parent)
    , m_drawLabel(makeLabel(TextSize::Body, "muted", this))
    , m_charge(makeBrush(u"drawChargeToolButton"_s, true, this))
    , m_discharge(makeBrush(u"drawDischargeToolButton"_s, false, this))
    , m_copyDay(makeButton(u"copyDayButton"_s, {}, nullptr, this))
    , m_grid(new WeekGrid(this))
    , m_hint(makeParagraph(TextSize::Caption, "muted", this))
    , m_model(new TouWindowModel(this))
    , m_table(makeTable(u"touWindowsTableView"_s, this))
    , m_add(makeButton(u"addWindowButton"_s, {}, nullptr, this))
    , m_edit(makeButton(u"editWindowButton"_s, {}, nullptr, this))
    , m_remove(makeButton(u"removeWindowButton"_s, {}, nullptr, this))
    , m_count(makeLabel(TextSize::Caption, "muted", this))
{
    setObjectName(u"weekEditor"_s);
    m_grid->setObjectName(u"weekGrid"_s);
    m_hint->setObjectName(u"weekHintLabel"_s);
    m_count->setObjectName(u"windowCountLabel"_s);
    m_drawLabel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_charge->setChecked(true);
    build();
    connect(m_charge, &QToolButton::toggled, m_grid, &WeekGrid::setMakesCharge);
    connect(m_copyDay, &QPushButton::clicked, this, &WeekEditor::copyDay);
    connect(m_grid, &WeekGrid::planChanged, this, [this] {
        refresh();
        Q_EMIT changed();
    });
    connect(m_grid, &WeekGrid::currentChanged, this, &WeekEditor::followGrid);
    connect(m_grid, &WeekGrid::editRequested, this, &WeekEditor::editChosen);
    connect(m_grid, &WeekGrid::hinted, this, &WeekEditor::say);
    connect(m_model, &TouWindowModel::edited, this, &WeekEditor::replace, Qt::QueuedConnection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) {
                if (m_isFollowing || !row.isValid())
                    return;
                const QList<WeekSpan> spans = WeekPlan::spansOf(m_model->windows().at(row.row()));
                const QScopedValueRollback following(m_isFollowing, true);
                m_grid->setCurrent(spans.isEmpty() ? -1 : m_grid->plan().indexOf(spans.constFirst()));
                refresh();
            });
    connect(m_add, &QPushButton::clicked, this, &WeekEditor::addWindow);
    connect(m_edit, &QPushButton::clicked, this, &WeekEditor::editChosen);
    connect(m_remove, &QPushButton::clicked, this, &WeekEditor::removeChosen);
    whenTranslated(this, [this] { retranslate(); });
}

void WeekEditor::build()
{
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setFrameShape(QFrame::StyledPanel);
    auto *removeKey = new QAction(m_table);
    removeKey->setShortcut(QKeySequence::Delete);
    removeKey->setShortcutContext(Qt::WidgetShortcut);
    connect(removeKey, &QAction::triggered, this, &WeekEditor::removeChosen);
    m_table->addAction(removeKey);
    removeKey->setVisible(false); // the button says it
    m_table->setMinimumHeight(m_table->horizontalHeader()->sizeHint().height()
                              + rowsShown * m_table->verticalHeader()->defaultSectionSize());

    auto *tools = new QHBoxLayout;
    tools->setSpacing(Grid::unit);
    tools->addWidget(m_drawLabel);
    tools->addWidget(m_charge);
    tools->addWidget(m_discharge);
    tools->addStretch(1);
    tools->addWidget(m_copyDay);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(Grid::unit);
    for (QPushButton *button : {m_add, m_edit, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *list = new QHBoxLayout;
    list->setSpacing(Grid::unit + Grid::half);
    list->addWidget(m_table, 1);
    list->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid::unit);
    layout->addLayout(tools);
    layout->addWidget(m_grid);
    layout->addWidget(m_hint);
    layout->addLayout(list);
    layout->addWidget(m_count);
}

void WeekEditor::retranslate()
{
    m_drawLabel->setText(tr("Dragging makes a window to"));
    m_charge->setText(tr("Charge"));
    m_charge->setAccessibleName(tr("Dragging makes a window to charge"));
    m_discharge->setText(tr("Discharge"));
    m_discharge->setAccessibleName(tr("Dragging makes a window to discharge"));
    setButtonText(m_copyDay, tr("Copy a da&y…"));
    setButtonText(m_add, tr("&Add…"));
    setButtonText(m_edit, tr("&Edit…"));
    setButtonText(m_remove, tr("&Remove"));
    m_table->setAccessibleName(tr("Windows of the week"));
    m_model->retranslate();
    say({});
    refresh();
}

void WeekEditor::say(const QString &hint)
{
    m_hint->setText(hint.isEmpty()
                        ? tr("Drag on the week, or press Insert for a window and the arrow keys to "
                             "move it. Steps of 15 minutes, of 5 with Ctrl. Hours are those of the "
                             "plant.")
                        : hint);
}

QList<TouWindow> WeekEditor::windows() const
{
    return m_grid->plan().windows();
}

void WeekEditor::setWindows(const QList<TouWindow> &windows)
{
    int lost = 0;
    m_grid->setPlan(WeekPlan::of(windows, &lost));
    refresh();
    if (lost > 0)
        say(tr("%n window(s) overlapped others and are not here.", nullptr, lost));
}

void WeekEditor::setFormatter(const Formatter &formatter)
{
    m_formatter = formatter;
    m_grid->setFormatter(formatter);
    m_model->setFormatter(formatter);
}

void WeekEditor::takePlan(const WeekPlan &plan)
{
    if (plan == m_grid->plan())
        return;
    m_grid->setPlan(plan);
    say({});
    refresh();
    Q_EMIT changed();
}

//! The table chooses the row of the window that is chosen on the week.
void WeekEditor::followGrid()
{
    if (m_isFollowing)
        return;
    refresh();
}

void WeekEditor::refresh()
{
    const WeekPlan &plan = m_grid->plan();
    {
        const QScopedValueRollback following(m_isFollowing, true);
        m_model->setPlan(plan);
        const int current = m_grid->current();
        const int row = current < 0 ? -1 : m_model->rowOf(plan.spans().at(current));
        if (row < 0)
            m_table->clearSelection();
        else if (m_table->currentIndex().row() != row || !m_table->selectionModel()->hasSelection())
            m_table->setCurrentIndex(m_model->index(row, TouWindowModel::From));
    }
    m_edit->setEnabled(chosen());
    m_remove->setEnabled(chosen());
    m_copyDay->setEnabled(!plan.isEmpty());
    const int count = m_model->rowCount();
    const int most = ParameterCatalog::mostWindows;
    setTone(m_count, count > most ? "bad" : "muted");
    m_count->setText(
        count > most
            ? tr("%1 windows: the service takes no more than %2. Days with the same times count once.")
                  .arg(count)
                  .arg(most)
            : tr("%1 of at most %2 windows. The same times on several days are one window.")
                  .arg(count)
                  .arg(most));
    m_count->setToolTip(m_count->text());
}

const TouWindow *WeekEditor::chosen() const
{
    const int current = m_grid->current();
    const int row = current < 0 ? -1 : m_model->rowOf(m_grid->plan().spans().at(current));
    return row < 0 ? nullptr : &m_model->windows().at(row);
}

QString WeekEditor::objectionTo(const TouWindow &wished, const TouWindow *instead) const
{
    WeekPlan plan = m_grid->plan();
    if (instead)
        plan.remove(*instead);
    const QList<WeekSpan> spans = WeekPlan::spansOf(wished);
    for (const WeekSpan &span : spans) {
        if (const int other = plan.inTheWayOf(span); other >= 0)
            return tr("Overlaps another window: %1.").arg(m_grid->wordsOf(plan.spans().at(other)));
    }
    return {};
}

void WeekEditor::addWindow()
{
    constexpr int minutes = 60;
    TouWindow proposal;
    const auto room = m_grid->plan().firstRoom(m_grid->day(), minutes);
    proposal.start = WeekPlan::timeAt(room ? room->from : 0);
    proposal.end = WeekPlan::timeAt(room ? qMin(room->from + minutes, room->to) : minutes);
    proposal.isCharge = m_grid->makesCharge();
    proposal.weekdays = {m_grid->day()};
    auto *dialog = new TouWindowDialog(
        proposal, [this](const TouWindow &wished) { return objectionTo(wished, nullptr); }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        WeekPlan plan = m_grid->plan();
        const TouWindow made = dialog->window();
        if (plan.add(made)) {
            takePlan(plan);
            m_grid->setCurrent(plan.indexOf(WeekPlan::spansOf(made).constFirst()));
        }
    });
    dialog->open();
}

void WeekEditor::editChosen()
{
    if (!chosen())
        return;
    const TouWindow before = *chosen();
    auto *dialog = new TouWindowDialog(
        before, [this, before](const TouWindow &wished) { return objectionTo(wished, &before); }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, before] { replace(before, dialog->window()); });
    dialog->open();
}

void WeekEditor::replace(const TouWindow &before, const TouWindow &wished)
{
    WeekPlan plan = m_grid->plan();
    if (!plan.replace(before, wished)) {
        say(objectionTo(wished, &before));
        return;
    }
    takePlan(plan);
    m_grid->setCurrent(plan.indexOf(WeekPlan::spansOf(wished).constFirst()));
}

void WeekEditor::removeChosen()
{
    if (!chosen())
        return;
    WeekPlan plan = m_grid->plan();
    plan.remove(*chosen());
    takePlan(plan);
}

void WeekEditor::copyDay()
{
    auto *dialog = new CopyDayDialog(m_grid->day(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        WeekPlan plan = m_grid->plan();
        plan.copyDay(dialog->day(), dialog->toDays());
        takePlan(plan);
    });
    dialog->open();
}
