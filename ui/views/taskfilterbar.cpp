// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/taskfilterbar.h"

#include "ui/format/commandwords.h"
#include "ui/views/icons.h"
#include "ui/views/labels.h"
#include "ui/views/retranslation.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int longestPlace = 28;
constexpr int familyCount = 5;
} // namespace

TaskFilterBar::TaskFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_state(new QComboBox(this))
    , m_family(new QComboBox(this))
    , m_place(new QToolButton(this))
    , m_export(new QToolButton(this))
    , m_csv(new QAction(this))
    , m_json(new QAction(this))
    , m_find(new QAction(this))
{
    setObjectName(u"taskFilterBar"_s);
    m_search->setObjectName(u"taskSearchLineEdit"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_state->setObjectName(u"taskStateComboBox"_s);
    m_state->addItems(QStringList(4));
    m_family->setObjectName(u"taskFamilyComboBox"_s);
    m_family->addItems(QStringList(familyCount + 1));
    for (QComboBox *box : {m_state, m_family})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_place->setObjectName(u"taskPlaceButton"_s);
    m_place->setIcon(themedIcon(u"close"_s));
    m_export->setObjectName(u"exportTasksButton"_s);
    m_export->setIcon(themedIcon(u"export"_s));
    m_export->setPopupMode(QToolButton::InstantPopup);
    for (QToolButton *button : {m_place, m_export}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    m_place->hide();
    m_csv->setObjectName(u"exportTasksCsvAction"_s);
    m_json->setObjectName(u"exportTasksJsonAction"_s);
    auto *menu = new QMenu(m_export);
    menu->setObjectName(u"exportTasksMenu"_s);
    menu->addActions({m_csv, m_json});
    m_export->setMenu(menu);
    m_find->setObjectName(u"findTaskAction"_s);
    m_find->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    addAction(m_find);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid::unit);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_place);
    layout->addWidget(m_state);
    layout->addWidget(m_family);
    layout->addWidget(m_export);

    connect(m_search, &QLineEdit::textChanged, this, &TaskFilterBar::take);
    connect(m_state, &QComboBox::currentIndexChanged, this, &TaskFilterBar::take);
    connect(m_family, &QComboBox::currentIndexChanged, this, &TaskFilterBar::take);
    connect(m_place, &QAbstractButton::clicked, this, [this] {
        m_filter.profile = {};
        m_filter.plant = {};
        showFilter();
        Q_EMIT filterChanged();
    });
    connect(m_csv, &QAction::triggered, this, &TaskFilterBar::csvRequested);
    connect(m_json, &QAction::triggered, this, &TaskFilterBar::jsonRequested);
    connect(m_find, &QAction::triggered, this, &TaskFilterBar::focusSearch);
    whenTranslated(this, [this] { retranslate(); });
}

void TaskFilterBar::retranslate()
{
    const QScopedValueRollback guard(m_isShowing, true);
    m_search->setPlaceholderText(tr("Search…"));
    m_search->setAccessibleName(tr("Search commands"));
    m_state->setAccessibleName(tr("Which states"));
    m_state->setItemText(int(TaskFilter::State::All), tr("All states"));
    m_state->setItemText(int(TaskFilter::State::Open), tr("Not ended"));
    m_state->setItemText(int(TaskFilter::State::Done), tr("Done"));
    m_state->setItemText(int(TaskFilter::State::NotDone), tr("Not done"));
    m_family->setAccessibleName(tr("Which kind of command"));
    m_family->setItemText(0, tr("All kinds"));
    for (int i = 0; i < familyCount; ++i)
        m_family->setItemText(i + 1, CommandWords::family(ControlFamily(i)));
    m_export->setText(tr("Export"));
    m_export->setAccessibleName(tr("Export the commands"));
    m_export->setToolTip(tr("Saves the commands that are shown, with all that is known of them"));
    m_csv->setText(tr("As a &table (CSV)…"));
    m_json->setText(tr("For &programs (JSON)…"));
    m_find->setText(tr("&Search commands"));
    showFilter();
}

void TaskFilterBar::setFilter(const TaskFilter &filter, const QString &placeName)
{
    m_filter = filter;
    m_placeName = placeName;
    showFilter();
}

void TaskFilterBar::setExportEnabled(bool isEnabled)
{
    m_export->setEnabled(isEnabled);
}

void TaskFilterBar::showFilter()
{
    const QScopedValueRollback guard(m_isShowing, true);
    if (m_search->text() != m_filter.text)
        m_search->setText(m_filter.text);
    m_state->setCurrentIndex(int(m_filter.state));
    m_family->setCurrentIndex(m_filter.family ? int(*m_filter.family) + 1 : 0);
    m_place->setVisible(!m_filter.profile.isEmpty());
    if (m_filter.profile.isEmpty())
        return;
    QString shown = m_placeName;
    if (shown.size() > longestPlace)
        shown = shown.first(longestPlace - 1) + u'…';
    shown.replace(u'&', u"&&"_s);
    //: a filter: %1 a plant or an account
    m_place->setText(tr("Only %1").arg(shown));
    //: a filter: %1 a plant or an account
    m_place->setAccessibleName(tr("Only %1. Press to show all plants.").arg(m_placeName));
    m_place->setToolTip(tr("Show the commands of all plants again"));
}

void TaskFilterBar::take()
{
    if (m_isShowing)
        return;
    m_filter.text = m_search->text();
    m_filter.state = TaskFilter::State(m_state->currentIndex());
    const int family = m_family->currentIndex();
    m_filter.family = family > 0 ? std::optional(ControlFamily(family - 1)) : std::nullopt;
    Q_EMIT filterChanged();
}

void TaskFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}
