// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/alarmfilterbar.h"

#include "ui/format/alarmwords.h"
#include "ui/views/alarmlook.h"
#include "ui/views/filterchip.h"
#include "ui/views/icons.h"
#include "ui/views/labels.h"
#include "ui/views/retranslation.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScopedValueRollback>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::pair<AlarmSeverity, const char *> offered[] = {{AlarmSeverity::Critical, "critical"},
                                                              {AlarmSeverity::Major, "major"},
                                                              {AlarmSeverity::Minor, "minor"},
                                                              {AlarmSeverity::Warning, "warning"},
                                                              {AlarmSeverity::Unknown, "unknown"}};
constexpr int longestPlace = 28;

} // namespace

SeverityChips::SeverityChips(QWidget *parent)
    : ChipRow(parent)
{
    setObjectName(u"severityChips"_s);
    for (const auto &[severity, name] : offered) {
        auto *chip = new FilterChip(
            [shown = severity](const ThemeColors &colors) { return alarmLook(shown, colors); }, this);
        chip->setObjectName(QString::fromLatin1(name) + u"SeverityButton"_s);
        connect(chip, &QAbstractButton::toggled, this, [this] {
            if (!m_isSetting)
                Q_EMIT severitiesChanged();
        });
        addChip(chip);
        m_bySeverity.insert(severity, chip);
    }
}

QSet<AlarmSeverity> SeverityChips::severities() const
{
    QSet<AlarmSeverity> chosen;
    for (auto chip = m_bySeverity.cbegin(); chip != m_bySeverity.cend(); ++chip) {
        if (chip.value()->isChecked())
            chosen.insert(chip.key());
    }
    return chosen;
}

void SeverityChips::setSeverities(const QSet<AlarmSeverity> &severities)
{
    const QScopedValueRollback guard(m_isSetting, true);
    for (auto chip = m_bySeverity.cbegin(); chip != m_bySeverity.cend(); ++chip)
        chip.value()->setChecked(severities.contains(chip.key()));
}

void SeverityChips::showCounts(const AlarmTableModel::Counts &counts, const QLocale &locale)
{
    for (auto chip = m_bySeverity.cbegin(); chip != m_bySeverity.cend(); ++chip) {
        const int count = counts.bySeverity[size_t(chip.key())];
        chip.value()->setCount(locale.toString(count));
        // The four of the service are always there, or the row would jump; a level nobody knows only if it
        // came.
        chip.value()->setVisible(chip.key() != AlarmSeverity::Unknown || count > 0
                                 || chip.value()->isChecked());
        const QString word = AlarmWords::severity(chip.key());
        //: %1 a severity: "Major"
        chip.value()->setAccessibleName(tr("%1: %n alarms", nullptr, count).arg(word));
        //: %1 a severity: "Major"
        chip.value()->setToolTip(tr("Show alarms of this severity: %1").arg(word));
    }
    updateGeometry();
    arrange();
}

AlarmFilterBar::AlarmFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_state(new QComboBox(this))
    , m_grouping(new QComboBox(this))
    , m_severities(new SeverityChips(this))
    , m_place(new QToolButton(this))
    , m_find(new QAction(this))
{
    setObjectName(u"alarmFilterBar"_s);
    m_search->setObjectName(u"alarmSearchLineEdit"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_state->setObjectName(u"alarmStateComboBox"_s);
    m_grouping->setObjectName(u"alarmGroupingComboBox"_s);
    for (QComboBox *box : {m_state, m_grouping}) {
        box->addItems({QString(), QString(), QString()});
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    }
    m_place->setObjectName(u"alarmPlaceButton"_s);
    m_place->setIcon(themedIcon(u"close"_s));
    m_place->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_place->setFocusPolicy(Qt::StrongFocus);
    m_place->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_place->hide();
    m_find->setObjectName(u"findAlarmAction"_s);
    m_find->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    addAction(m_find);

    auto *first = new QHBoxLayout;
    first->setSpacing(Grid::unit);
    first->addWidget(m_search, 1);
    first->addWidget(m_state);
    first->addWidget(m_grouping);
    auto *second = new QHBoxLayout;
    second->setSpacing(Grid::unit);
    second->addWidget(m_severities, 1);
    second->addWidget(m_place);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid::unit);
    layout->addLayout(first);
    layout->addLayout(second);

    connect(m_search, &QLineEdit::textChanged, this, &AlarmFilterBar::take);
    connect(m_state, &QComboBox::currentIndexChanged, this, &AlarmFilterBar::take);
    connect(m_severities, &SeverityChips::severitiesChanged, this, &AlarmFilterBar::take);
    connect(m_grouping, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isShowing)
            Q_EMIT groupingChanged(grouping());
    });
    connect(m_place, &QAbstractButton::clicked, this, [this] {
        m_filter.profile = {};
        m_filter.plant = {};
        showFilter();
        m_search->setFocus(Qt::OtherFocusReason); // the button is gone
        Q_EMIT filterChanged();
    });
    connect(m_find, &QAction::triggered, this, &AlarmFilterBar::focusSearch);
    whenTranslated(this, [this] { retranslate(); });
}

void AlarmFilterBar::retranslate()
{
    m_search->setPlaceholderText(tr("Search alarms"));
    m_search->setAccessibleName(tr("Search alarms"));
    m_search->setToolTip(tr("By plant, device, alarm or serial number (%1)")
                             .arg(m_find->shortcut().toString(QKeySequence::NativeText)));
    m_find->setText(tr("&Search alarms"));
    const QScopedValueRollback guard(m_isShowing, true);
    m_state->setItemText(int(AlarmFilter::State::Active), tr("Active alarms"));
    m_state->setItemText(int(AlarmFilter::State::Ended), tr("Ended alarms"));
    m_state->setItemText(int(AlarmFilter::State::All), tr("Active and ended"));
    m_state->setAccessibleName(tr("State"));
    m_grouping->setItemText(int(AlarmGrouping::None), tr("Not grouped"));
    m_grouping->setItemText(int(AlarmGrouping::Plant), tr("By plant"));
    m_grouping->setItemText(int(AlarmGrouping::Name), tr("By alarm"));
    m_grouping->setAccessibleName(tr("Groups"));
    m_grouping->setToolTip(tr("What the alarms are grouped by"));
    showFilter();
}

AlarmGrouping AlarmFilterBar::grouping() const
{
    return AlarmGrouping(m_grouping->currentIndex());
}

void AlarmFilterBar::setGrouping(AlarmGrouping grouping)
{
    m_grouping->setCurrentIndex(int(grouping));
}

void AlarmFilterBar::setFilter(const AlarmFilter &filter, const QString &placeName)
{
    m_filter = filter;
    m_placeName = placeName;
    showFilter();
}

void AlarmFilterBar::clear()
{
    m_filter = {};
    showFilter();
    Q_EMIT filterChanged();
}

void AlarmFilterBar::showFilter()
{
    const QScopedValueRollback guard(m_isShowing, true);
    if (m_search->text() != m_filter.text)
        m_search->setText(m_filter.text);
    m_state->setCurrentIndex(int(m_filter.state));
    m_severities->setSeverities(m_filter.severities);
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
    m_place->setToolTip(tr("Show the alarms of all plants again"));
}

void AlarmFilterBar::take()
{
    if (m_isShowing)
        return;
    m_filter.text = m_search->text();
    m_filter.state = AlarmFilter::State(m_state->currentIndex());
    m_filter.severities = m_severities->severities();
    Q_EMIT filterChanged();
}

void AlarmFilterBar::showCounts(const AlarmTableModel::Counts &counts, const QLocale &locale)
{
    m_severities->showCounts(counts, locale);
}

void AlarmFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}
