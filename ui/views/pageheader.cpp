// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pageheader.h"

#include "ui/access/tooltips.h"
#include "ui/format/alarmwords.h"
#include "ui/views/alarmlook.h"
#include "ui/views/icons.h"
#include "ui/views/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int iconSize = 32;
constexpr int alarmIconSize = 16;
} // namespace

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(makeLabel(TextSize::Heading, nullptr, this, QFont::DemiBold))
    , m_facts(makeParagraph(TextSize::Body, "muted", this))
    , m_age(makeLabel(TextSize::Caption, "muted", this))
    , m_badge(new StateBadge(this))
    , m_alarms(new QToolButton(this))
{
    m_title->setObjectName(u"pageTitleLabel"_s);
    m_facts->setObjectName(u"pageFactsLabel"_s);
    m_age->setObjectName(u"pageAgeLabel"_s);
    m_badge->setObjectName(u"pageStateBadge"_s);
    m_icon->setFixedSize(iconSize, iconSize);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_age->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_age->setAlignment(Qt::AlignRight);

    m_alarms->setObjectName(u"pageAlarmsButton"_s);
    m_alarms->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_alarms->setFocusPolicy(Qt::StrongFocus);
    m_alarms->setFont(textFont(TextSize::Caption, QFont::DemiBold));
    m_alarms->hide();
    connect(m_alarms, &QAbstractButton::clicked, this, &PageHeader::alarmsRequested);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_facts);
    auto *state = new QVBoxLayout;
    state->setSpacing(Grid::half);
    state->addWidget(m_badge, 0, Qt::AlignRight);
    state->addWidget(m_age, 0, Qt::AlignRight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid::twice);
    layout->addWidget(m_icon, 0, Qt::AlignVCenter);
    layout->addLayout(words, 1);
    layout->addWidget(m_alarms, 0, Qt::AlignTop);
    layout->addLayout(state);
}

void PageHeader::setIcon(const QString &iconName)
{
    m_iconName = iconName;
    recolor();
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setToolTip(title);
}

void PageHeader::setFacts(const QStringList &facts, const QString &help)
{
    QStringList known = facts;
    known.removeAll(QString());
    const QString text = known.join(u"  ·  "_s);
    m_facts->setText(text);
    m_facts->setToolTip(wrappedToolTip(help.isEmpty() ? text : text + u"\n\n"_s + help));
}

void PageHeader::setAge(const QString &age)
{
    m_age->setText(age);
    m_age->setVisible(!age.isEmpty());
}

void PageHeader::setAlarms(int active, AlarmSeverity worst)
{
    m_worst = worst;
    m_alarms->setVisible(active > 0);
    if (active == 0)
        return;
    m_alarms->setText(AlarmWords::count(active));
    m_alarms->setAccessibleName(AlarmWords::summary(active, worst));
    m_alarms->setToolTip(tr("%1. Press to see them.").arg(AlarmWords::summary(active, worst)));
    recolor();
}

void PageHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        recolor();
    QWidget::changeEvent(event);
}

void PageHeader::recolor()
{
    const StateLook alarms = alarmLook(m_worst, themeColors(palette()));
    m_alarms->setIcon(iconPixmap(alarms.icon, alarmIconSize, alarms.ink, devicePixelRatioF()));
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(
            iconPixmap(m_iconName, iconSize, themeColors(palette()).accent, devicePixelRatioF()));
}
