// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/controlcard.h"

#include "core/util/clock.h"
#include "ui/format/commandwords.h"
#include "ui/format/controlwords.h"
#include "ui/format/taskwords.h"
#include "ui/models/controlservice.h"
#include "ui/views/labels.h"
#include "ui/views/noticestrip.h"
#include "ui/views/retranslation.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {

//! What stands against every command of the plant in the same way.
bool isOfAll(ControlObstacle obstacle)
{
    return obstacle == ControlObstacle::ApiAccount || obstacle == ControlObstacle::NotSignedIn
        || obstacle == ControlObstacle::ScopeMissing || obstacle == ControlObstacle::NotResidential
        || obstacle == ControlObstacle::JournalBroken || obstacle == ControlObstacle::QuotaUsedUp;
}

} // namespace

ControlCard::ControlCard(const Clock &clock, QWidget *parent)
    : QFrame(parent)
    , m_clock(clock)
    , m_caption(makeLabel(TextSize::Caption, "muted", this, QFont::DemiBold))
    , m_switch(new QCheckBox(this))
    , m_explanation(makeParagraph(TextSize::Body, "muted", this))
    , m_obstacle(new NoticeStrip(u"controlCardStrip"_s, this))
    , m_task(new NoticeStrip(u"runningTaskStrip"_s, this))
    , m_body(new QWidget(this))
    , m_calls(makeParagraph(TextSize::Caption, "muted", m_body))
{
    setObjectName(u"controlCard"_s);
    setProperty("card", true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_switch->setObjectName(u"controlModeCheckBox"_s);
    m_explanation->setObjectName(u"controlExplanationLabel"_s);
    m_calls->setObjectName(u"controlCallsLabel"_s);
    build();
    connect(m_switch, &QCheckBox::clicked, this, [this](bool isOn) {
        // It moves when it is so, not when it is wished.
        refresh();
        Q_EMIT modeRequested(isOn);
    });
    connect(m_obstacle, &NoticeStrip::actionTriggered, this, &ControlCard::authoriseRequested);
    connect(m_task, &NoticeStrip::actionTriggered, this, [this] { Q_EMIT taskRequested(m_taskId); });
    whenTranslated(this, [this] { retranslate(); });
    hide();
}

void ControlCard::build()
{
    auto *rows = new QGridLayout;
    rows->setHorizontalSpacing(Grid::twice);
    rows->setVerticalSpacing(Grid::half + 2);
    rows->setColumnStretch(1, 1);
    const std::pair<ControlFamily, QString> families[] = {
        {ControlFamily::ForcedCharge, u"forcedChargeButton"_s},
        {ControlFamily::BatteryMode, u"batteryModeButton"_s},
        {ControlFamily::BatteryParameters, u"batteryParametersButton"_s},
        {ControlFamily::ActivePower, u"activePowerButton"_s},
        {ControlFamily::BatteryDispatch, u"batteryDispatchButton"_s}};
    for (const auto &[family, name] : families) {
        Row row {family, makeButton(name, {}, nullptr, m_body),
                 makeParagraph(TextSize::Caption, "muted", m_body)};
        row.words->setObjectName(name + u"WordsLabel"_s);
        const int number = int(m_rows.size());
        rows->addWidget(row.button, number, 0);
        rows->addWidget(row.words, number, 1);
        connect(row.button, &QPushButton::clicked, this,
                [this, wanted = family] { Q_EMIT controlRequested(wanted); });
        m_rows << row;
    }
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(Grid::unit);
    body->addLayout(rows);
    body->addWidget(m_calls);
    auto *head = new QHBoxLayout;
    head->addWidget(m_caption, 1);
    head->addWidget(m_switch);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Grid::twice, Grid::unit + Grid::half, Grid::twice, Grid::unit + Grid::half);
    layout->setSpacing(Grid::unit);
    layout->addLayout(head);
    layout->addWidget(m_explanation);
    layout->addWidget(m_obstacle);
    layout->addWidget(m_task);
    layout->addWidget(m_body);
}

void ControlCard::retranslate()
{
    m_caption->setText(tr("Control"));
    m_switch->setText(tr("Control of this plant is switched on"));
    m_switch->setAccessibleName(m_switch->text());
    for (const Row &row : std::as_const(m_rows))
        setButtonText(row.button, ControlWords::button(row.family));
    refresh();
}

void ControlCard::showPlant(ControlService &service, const PlantCode &plant)
{
    clear();
    m_service = &service;
    m_plant = plant;
    connect(&service, &ControlService::changed, this, &ControlCard::refresh);
    connect(&service, &ControlService::taskChanged, this, &ControlCard::refresh);
    setVisible(true);
    refresh();
}

void ControlCard::clear()
{
    if (m_service)
        disconnect(m_service, nullptr, this, nullptr);
    m_service = nullptr;
    m_plant = {};
    hide();
}

void ControlCard::setFormatter(const Formatter &formatter)
{
    m_formatter = formatter;
    refresh();
}

void ControlCard::refreshAges()
{
    refresh();
}

void ControlCard::setConsentNeeded(const QString &sentence)
{
    if (std::exchange(m_consentNeeded, sentence) != sentence)
        refresh();
}

bool ControlCard::isForConsent(ControlObstacle obstacle) const
{
    return obstacle == ControlObstacle::NotSignedIn && !m_consentNeeded.isEmpty();
}

QString ControlCard::why(const ControlAvailability &availability) const
{
    return isForConsent(availability.obstacle)
        ? m_consentNeeded
        : ControlWords(m_formatter, m_clock.now()).obstacle(availability, m_service->zone(m_plant));
}

void ControlCard::refresh()
{
    if (!m_service)
        return;
    const bool isOn = m_service->isControlled(m_plant);
    {
        const QSignalBlocker blocker(m_switch);
        m_switch->setChecked(isOn);
    }
    const ControlAvailability first = m_service->availability(ControlFamily::ActivePower, m_plant, false);
    const bool hasObstacle = isOfAll(first.obstacle);
    m_switch->setEnabled(isOn || first.obstacle != ControlObstacle::ApiAccount);
    m_explanation->setVisible(!isOn && !hasObstacle);
    m_explanation->setText(
        tr("No command can be given to this plant. Switched on, the program can charge and discharge its "
           "battery, set its working mode and limit its feed-in; each command is asked about before it is "
           "sent."));
    if (hasObstacle)
        m_obstacle->show(first.obstacle == ControlObstacle::ApiAccount ? NoticeStrip::Tone::Calm
                                                                       : NoticeStrip::Tone::Warning,
                         u"info"_s, why(first), {},
                         ControlWords::canBeAuthorised(first.obstacle) || isForConsent(first.obstacle)
                             ? tr("Authorise again…")
                             : QString());
    else
        m_obstacle->clear();
    m_body->setVisible(isOn && first.obstacle != ControlObstacle::ApiAccount);
    m_calls->setText(ControlWords::callsLeft(m_service->callsLeft(), m_service->callsReserved()) + u'.');
    refreshRows();
    refreshTask();
}

//! What was begun can be ended even when nothing else may be given: its dialog is the way.
bool ControlCard::canStop(ControlFamily family) const
{
    const bool hasStop = family == ControlFamily::ForcedCharge || family == ControlFamily::ActivePower
        || family == ControlFamily::BatteryDispatch;
    return hasStop && m_service->availability(family, m_plant, true).obstacle == ControlObstacle::None;
}

void ControlCard::refreshRows()
{
    for (const Row &row : std::as_const(m_rows)) {
        const ControlAvailability availability = m_service->availability(row.family, m_plant, false);
        const bool isOff = availability.obstacle != ControlObstacle::None && !canStop(row.family);
        row.button->setEnabled(!isOff);
        const bool isSaidAbove = isOfAll(availability.obstacle);
        const QString why = this->why(availability);
        row.words->setText(why.isEmpty() || isSaidAbove ? ControlWords::purpose(row.family) : why);
        row.button->setToolTip(why);
        row.button->setAccessibleDescription(why.isEmpty() ? ControlWords::purpose(row.family) : why);
    }
}

void ControlCard::refreshTask()
{
    const ControlTask *task = m_service->openTask(m_plant);
    m_taskId = task ? task->id : QString();
    if (!task) {
        m_task->clear();
        return;
    }
    const bool isLost = task->state == TaskState::Unknown;
    m_task->show(isLost ? NoticeStrip::Tone::Warning : NoticeStrip::Tone::Info,
                 isLost ? u"warning"_s : u"syncing"_s,
                 //: %1 state of a command ("Running"), %2 what was ordered
                 tr("%1: %2").arg(TaskWords::state(task->state),
                                  CommandWords(m_formatter).action(task->command)),
                 TaskWords::explanation(*task), tr("Show task"));
}
