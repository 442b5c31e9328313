// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/datenavigator.h"

#include "ui/charts/flowlayout.h"
#include "ui/format/periodwords.h"
#include "ui/views/icons.h"
#include "ui/views/retranslation.h"
#include "ui/views/theme.h"

#include <QCalendarWidget>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

DateNavigator::DateNavigator(QWidget *parent)
    : QWidget(parent)

{
    setObjectName(u"dateNavigator"_s);
    auto *layout = new FlowLayout(this);
    layout->setSpacing(Grid::triple);
    const auto addRow = [this, layout] {
        auto *row = new QWidget(this);
        auto *buttons = new QHBoxLayout(row);
        buttons->setContentsMargins(0, 0, 0, 0);
        buttons->setSpacing(2);
        layout->addWidget(row);
        return buttons;
    };
    QHBoxLayout *kindRow = addRow(), *stepRow = addRow(), *todayRow = addRow();
    const std::pair<PeriodKind, QString> kinds[] = {{PeriodKind::Day, u"dayPeriodToolButton"_s},
                                                    {PeriodKind::Month, u"monthPeriodToolButton"_s},
                                                    {PeriodKind::Year, u"yearPeriodToolButton"_s},
                                                    {PeriodKind::Lifetime, u"lifetimePeriodToolButton"_s}};
    for (const auto &[kind, name] : kinds) {
        QToolButton *button = addButton(name, *kindRow);
        button->setCheckable(true);
        button->setProperty("kind", u"segment"_s);
        connect(button, &QToolButton::clicked, this, [this, chosen = kind] { chooseKind(chosen); });
        m_kinds.append({kind, button});
    }
    m_previous = addButton(u"previousPeriodToolButton"_s, *stepRow);
    m_previous->setIcon(themedIcon(u"previous"_s));
    m_title = addButton(u"periodTitleToolButton"_s, *stepRow);
    m_title->setIcon(themedIcon(u"calendar"_s));
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setFont(textFont(TextSize::Body, QFont::DemiBold));
    m_next = addButton(u"nextPeriodToolButton"_s, *stepRow);
    m_next->setIcon(themedIcon(u"next"_s));
    m_todayButton = addButton(u"todayToolButton"_s, *todayRow);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_title, &QToolButton::clicked, this, &DateNavigator::openCalendar);
    connect(m_todayButton, &QToolButton::clicked, this, &DateNavigator::goToToday);
    whenTranslated(this, [this] { refresh(); });
}

QToolButton *DateNavigator::addButton(const QString &name, QHBoxLayout &row)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    button->installEventFilter(this);
    row.addWidget(button);
    return button;
}

void DateNavigator::setKinds(const QList<PeriodKind> &kinds)
{
    for (const auto &[kind, button] : std::as_const(m_kinds))
        button->setVisible(kinds.size() > 1 && kinds.contains(kind));
    m_kinds.constFirst().second->parentWidget()->setVisible(kinds.size() > 1);
    if (!kinds.contains(m_period.kind))
        setPeriod(CalendarPeriod::containing(kinds.constFirst(), m_anchor));
}

void DateNavigator::setFormatter(const Formatter &formatter)
{
    m_formatter = formatter;
    refresh();
}

void DateNavigator::setBounds(const QDate &first, const QDate &today)
{
    if (first == m_first && today == m_today)
        return;
    m_first = first;
    m_today = today;
    const CalendarPeriod inside = clamped(m_period);
    if (inside != m_period)
        choose(inside);
    else
        refresh();
}

void DateNavigator::show(const QDate &first, const QDate &today, const CalendarPeriod &period)
{
    m_first = first;
    m_today = today;
    setPeriod(period);
}

CalendarPeriod DateNavigator::clamped(const CalendarPeriod &period) const
{
    if (period.kind == PeriodKind::Lifetime)
        return period;
    const bool isTooLate = m_today.isValid() && period.first > m_today;
    const bool isTooEarly = m_first.isValid() && period.last() < m_first;
    if (isTooLate)
        return CalendarPeriod::containing(period.kind, m_today);
    return isTooEarly ? CalendarPeriod::containing(period.kind, m_first) : period;
}

void DateNavigator::setPeriod(const CalendarPeriod &period)
{
    m_period = clamped(period);
    if (m_period.kind != PeriodKind::Lifetime && !m_period.contains(m_anchor))
        m_anchor = m_period.first;
    refresh();
}

void DateNavigator::choose(const CalendarPeriod &period)
{
    const CalendarPeriod before = m_period;
    setPeriod(period);
    if (m_period != before)
        Q_EMIT periodChosen(m_period);
}

bool DateNavigator::canStep(int steps) const
{
    return m_period.kind != PeriodKind::Lifetime && clamped(m_period.moved(steps)) == m_period.moved(steps);
}

void DateNavigator::step(int steps)
{
    if (m_period.kind != PeriodKind::Lifetime)
        choose(m_period.moved(steps));
}

void DateNavigator::bigStep(int steps)
{
    switch (m_period.kind) {
    case PeriodKind::Day:
        choose({PeriodKind::Day, m_period.first.addMonths(steps)});
        break;
    case PeriodKind::Month:
        choose(m_period.moved(steps * 12));
        break;
    default:
        step(steps);
        break;
    }
}

void DateNavigator::goToToday()
{
    if (m_today.isValid() && m_period.kind != PeriodKind::Lifetime) {
        m_anchor = m_today;
        choose(CalendarPeriod::containing(m_period.kind, m_today));
    }
}

void DateNavigator::chooseKind(PeriodKind kind)
{
    QDate day = m_anchor.isValid() ? m_anchor : m_today;
    if (m_today.isValid())
        day = qMin(day, m_today);
    choose(CalendarPeriod::containing(kind, day));
    refresh(); // the button of the present kind stays pressed
}

bool DateNavigator::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Right:
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_PageUp:
        bigStep(-1);
        return true;
    case Qt::Key_PageDown:
        bigStep(1);
        return true;
    case Qt::Key_Home:
        goToToday();
        return true;
    default:
        return false;
    }
}

bool DateNavigator::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        const bool isPlain = !(key.modifiers() & ~Qt::KeypadModifier);
        if (isPlain && takeKey(key.key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DateNavigator::openCalendar()
{
    if (m_popup || !m_today.isValid() || m_period.kind == PeriodKind::Lifetime)
        return;
    m_popup = new QFrame(this, Qt::Popup);
    m_popup->setObjectName(u"calendarPopup"_s);
    m_popup->setAttribute(Qt::WA_DeleteOnClose);
    m_popup->setProperty("card", true);
    auto *calendar = new QCalendarWidget(m_popup);
    calendar->setObjectName(u"periodCalendarWidget"_s);
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setLocale(m_formatter.locale());
    calendar->setFirstDayOfWeek(m_formatter.locale().firstDayOfWeek());
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (m_first.isValid())
        calendar->setMinimumDate(m_first);
    calendar->setMaximumDate(m_today);
    const QDate day = m_period.contains(m_anchor) ? m_anchor : m_period.first;
    calendar->setSelectedDate(day);
    auto *layout = new QVBoxLayout(m_popup);
    layout->setContentsMargins(Grid::half, Grid::half, Grid::half, Grid::half);
    layout->addWidget(calendar);
    const auto take = [this](const QDate &chosen) {
        if (m_popup)
            m_popup->close();
        m_anchor = chosen;
        choose(CalendarPeriod::containing(m_period.kind, chosen));
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    m_popup->move(m_title->mapToGlobal(QPoint(0, m_title->height() + 2)));
    m_popup->show();
    calendar->setFocus();
}

void DateNavigator::refresh()
{
    const PeriodWords words(m_formatter);
    const bool isLifetime = m_period.kind == PeriodKind::Lifetime;
    for (const auto &[kind, button] : std::as_const(m_kinds)) {
        button->setText(PeriodWords::kind(kind));
        button->setAccessibleName(button->text());
        button->setChecked(kind == m_period.kind);
    }
    m_title->setText(words.title(m_period));
    // As wide as a long day or month of the year, so that "next" stays under the pointer.
    const QString longest = words.title(CalendarPeriod::containing(m_period.kind, QDate(2026, 9, 30)));
    m_title->setMinimumWidth(m_title->fontMetrics().horizontalAdvance(longest) + 4 * Grid::unit
                             + Grid::twice);
    //: %1 a day, month or year
    m_title->setAccessibleName(tr("Shown: %1").arg(m_title->text()));
    m_title->setToolTip(tr("Choose in a calendar. Arrow keys: one step, Page Up and Page Down: a big step, "
                           "Home: today."));
    m_title->setEnabled(!isLifetime);
    m_previous->setAccessibleName(tr("Previous"));
    m_previous->setToolTip(canStep(-1) ? tr("Previous (Left)")
                                       : tr("Earlier than this the plant was not connected to the grid."));
    m_next->setAccessibleName(tr("Next"));
    m_next->setToolTip(canStep(1) ? tr("Next (Right)") : tr("Later than this there are no data yet."));
    m_todayButton->setText(tr("Today"));
    m_todayButton->setAccessibleName(m_todayButton->text());
    m_todayButton->setToolTip(tr("Today in the time zone of the plant (Home)"));
    // A button that goes out of use keeps the keyboard: it only says that there is nothing more.
    m_previous->setEnabled(canStep(-1) || m_previous->hasFocus());
    m_next->setEnabled(canStep(1) || m_next->hasFocus());
    m_todayButton->setEnabled(!isLifetime && m_today.isValid());
}

void DateNavigator::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange && m_title)
        m_title->setFont(textFont(TextSize::Body, QFont::DemiBold));
    QWidget::changeEvent(event);
}
