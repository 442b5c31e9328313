// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/configurationcard.h"

#include "core/polling/datafetcher.h"
#include "core/store/configstore.h"
#include "core/util/clock.h"
#include "ui/format/modewords.h"
#include "ui/format/statuswords.h"
#include "ui/views/labels.h"
#include "ui/views/retranslation.h"
#include "ui/views/weekpicture.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

ConfigurationCard::ConfigurationCard(const Clock &clock, QWidget *parent)
    : QFrame(parent)
    , m_clock(clock)
    , m_toggle(new QToolButton(this))
    , m_ask(makeButton(u"askConfigurationButton"_s, {}, nullptr, this))
    , m_question(makeParagraph(TextSize::Caption, "muted", this))
    , m_body(new QWidget(this))
{
    setObjectName(u"configurationCard"_s);
    setProperty("card", true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_toggle->setObjectName(u"configurationToolButton"_s);
    m_toggle->setCheckable(true);
    m_toggle->setArrowType(Qt::RightArrow);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    m_toggle->setFont(textFont(TextSize::Caption, QFont::DemiBold));
    m_question->setObjectName(u"configurationQuestionLabel"_s);

    auto *battery = new QVBoxLayout;
    battery->setSpacing(Grid::half);
    m_battery = makeSection(u"battery"_s, m_body, battery);
    m_week = new WeekPicture(m_body);
    m_week->setObjectName(u"weekPicture"_s);
    m_legend = makeParagraph(TextSize::Caption, "muted", m_body);
    m_windows = makeParagraph(TextSize::Body, nullptr, m_body);
    m_windows->setObjectName(u"touWindowsLabel"_s);
    battery->insertWidget(battery->count() - 2, m_week);
    battery->insertWidget(battery->count() - 2, m_legend);
    battery->insertWidget(battery->count() - 2, m_windows);
    battery->addStretch(1);
    auto *power = new QVBoxLayout;
    power->setSpacing(Grid::half);
    m_power = makeSection(u"activePower"_s, m_body, power);
    power->addStretch(1);
    auto *sections = new QHBoxLayout;
    sections->setSpacing(Grid::triple);
    sections->addLayout(battery, 3);
    sections->addLayout(power, 2);
    auto *question = new QHBoxLayout;
    question->setSpacing(Grid::twice);
    question->addWidget(m_ask);
    question->addWidget(m_question, 1);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(Grid::unit, 0, Grid::unit, 0);
    body->setSpacing(Grid::unit + Grid::half);
    body->addLayout(sections);
    body->addLayout(question);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Grid::unit, Grid::unit, Grid::unit, Grid::unit);
    layout->setSpacing(Grid::unit);
    layout->addWidget(m_toggle, 0, Qt::AlignLeft);
    layout->addWidget(m_body);
    m_body->hide();

    connect(m_toggle, &QToolButton::toggled, this, [this](bool isOpened) {
        m_toggle->setArrowType(isOpened ? Qt::DownArrow : Qt::RightArrow);
        m_body->setVisible(isOpened);
        const bool isUnknown = m_configs && m_configs->batteryMode(m_plant).askedAt == 0
            && m_configs->activePowerMode(m_plant).askedAt == 0;
        if (isOpened && isUnknown)
            ask();
        refresh();
    });
    connect(m_ask, &QPushButton::clicked, this, &ConfigurationCard::ask);
    whenTranslated(this, [this] {
        m_toggle->setText(tr("Battery mode and feed-in limit"));
        m_toggle->setAccessibleName(m_toggle->text());
        m_toggle->setToolTip(
            tr("Shows what is set at the plant now. The service is asked when this is opened for the "
               "first time, and by the button."));
        m_battery.caption->setText(tr("Battery mode"));
        m_power.caption->setText(tr("Feed-in limit"));
        m_week->setAccessibleName(tr("Week of the battery"));
        m_legend->setText(
            tr("Filled: charge. Striped: discharge. Hours of the day, presumably the plant's."));
        setButtonText(m_ask, tr("Ask no&w"));
        refresh();
    });
    hide();
}

ConfigurationCard::Section ConfigurationCard::makeSection(const QString &name, QWidget *parent,
                                                          QVBoxLayout *layout)
{
    Section section;
    section.caption = makeLabel(TextSize::Caption, "muted", parent);
    section.mode = makeParagraph(TextSize::Title, nullptr, parent);
    section.details = makeParagraph(TextSize::Body, nullptr, parent);
    section.error = makeParagraph(TextSize::Body, "warn", parent);
    section.age = makeParagraph(TextSize::Caption, "muted", parent);
    section.mode->setObjectName(name + u"ModeLabel"_s);
    section.details->setObjectName(name + u"DetailsLabel"_s);
    section.error->setObjectName(name + u"ErrorLabel"_s);
    section.age->setObjectName(name + u"AgeLabel"_s);
    for (QLabel *label : {section.caption, section.mode, section.details, section.error, section.age})
        layout->addWidget(label);
    return section;
}

void ConfigurationCard::showPlant(const AccountData &sources, const PlantCode &plant, const QTimeZone &zone)
{
    if (m_configs && m_configs == sources.configs && m_plant == plant)
        return;
    clear();
    m_fetcher = sources.fetcher;
    m_configs = sources.configs;
    m_plant = plant;
    m_zone = zone;
    setVisible(m_configs);
    if (m_configs) {
        connect(m_configs, &ConfigStore::changed, this, [this](const PlantCode &changed) {
            if (changed == m_plant)
                refresh();
        });
    }
    if (m_fetcher) {
        connect(m_fetcher, &DataFetcher::progressed, this, &ConfigurationCard::follow);
        connect(m_fetcher, &DataFetcher::finished, this, &ConfigurationCard::follow);
    }
    refresh();
}

void ConfigurationCard::clear()
{
    if (m_configs)
        disconnect(m_configs, nullptr, this, nullptr);
    if (m_fetcher)
        disconnect(m_fetcher, nullptr, this, nullptr);
    m_configs = nullptr;
    m_fetcher = nullptr;
    m_plant = {};
    m_wish = 0;
    m_nextCallAt = 0;
    // The next plant's settings are another question.
    m_toggle->setChecked(false);
}

void ConfigurationCard::setFormatter(const Formatter &formatter)
{
    m_formatter = formatter;
    refresh();
}

void ConfigurationCard::refreshAges()
{
    if (isOpen())
        refresh();
}

bool ConfigurationCard::isOpen() const
{
    return m_toggle->isChecked();
}

void ConfigurationCard::setOpen(bool isOpen)
{
    m_toggle->setChecked(isOpen);
}

void ConfigurationCard::ask()
{
    if (!m_fetcher || m_plant.isEmpty())
        return;
    m_wish = m_fetcher->fetchConfiguration(m_plant);
    m_nextCallAt = m_wish ? m_fetcher->progress(m_wish).nextCallAt : 0;
    refresh();
}

void ConfigurationCard::follow(const FetchProgress &progress)
{
    if (progress.id != m_wish)
        return;
    m_nextCallAt = progress.nextCallAt;
    if (progress.isOver())
        m_wish = 0;
    refresh();
}

void ConfigurationCard::refresh()
{
    if (!m_configs || m_body->isHidden())
        return;
    refreshBattery();
    refreshPower();
    refreshQuestion();
}

void ConfigurationCard::setAge(const Section &section, qint64 knownAt, qint64 askedAt, bool isAsking)
{
    const qint64 now = m_clock.now();
    if (isAsking)
        section.age->setText(tr("Asking…"));
    else if (knownAt != 0)
        section.age->setText(tr("Asked %1").arg(m_formatter.age(knownAt, now)));
    else
        section.age->setText(askedAt == 0 ? tr("Not asked yet")
                                          : tr("Asked %1").arg(m_formatter.age(askedAt, now)));
}

void ConfigurationCard::setError(const Section &section, const QString &words)
{
    section.error->setText(words);
    section.error->setVisible(!words.isEmpty());
}

void ConfigurationCard::refreshBattery()
{
    const ConfigEntry<BatteryMode> &entry = m_configs->batteryMode(m_plant);
    const ModeWords words(m_formatter);
    const bool isKnown = entry.mode.has_value();
    m_battery.mode->setText(isKnown ? ModeWords::mode(*entry.mode) : Formatter::absent());
    const QString details = isKnown ? words.details(*entry.mode) : QString();
    m_battery.details->setText(details);
    m_battery.details->setVisible(!details.isEmpty());
    QStringList windows;
    if (isKnown) {
        for (const TouWindow &window : entry.mode->windows)
            windows << words.window(window);
    }
    m_week->setVisible(!windows.isEmpty());
    m_legend->setVisible(!windows.isEmpty());
    m_windows->setVisible(!windows.isEmpty());
    m_windows->setText(windows.join(u'\n'));
    m_week->setWindows(isKnown ? entry.mode->windows : QList<TouWindow>(), m_windows->text());
    const bool hasFailed = entry.error.kind != ApiError::Kind::None;
    setError(m_battery, hasFailed ? ModeWords::error(entry.error, true) : QString());
    m_battery.error->setToolTip(StatusWords::errorDetails(entry.error));
    setAge(m_battery, entry.knownAt, entry.askedAt, entry.isAsking);
}

void ConfigurationCard::refreshPower()
{
    const ConfigEntry<ActivePowerMode> &entry = m_configs->activePowerMode(m_plant);
    const bool isKnown = entry.mode.has_value();
    m_power.mode->setText(isKnown ? ModeWords(m_formatter).mode(*entry.mode)
                                  : Formatter::absent());
    const QString details = isKnown ? ModeWords::limitation(*entry.mode) : QString();
    m_power.details->setText(details);
    m_power.details->setVisible(!details.isEmpty());
    const bool hasFailed = entry.error.kind != ApiError::Kind::None;
    setError(m_power, hasFailed ? ModeWords::error(entry.error, false) : QString());
    m_power.error->setToolTip(StatusWords::errorDetails(entry.error));
    setAge(m_power, entry.knownAt, entry.askedAt, entry.isAsking);
}

void ConfigurationCard::refreshQuestion()
{
    constexpr qint64 minuteMs = 60'000; // one call a minute and interface, for the whole account (§10)
    const qint64 now = m_clock.now();
    const qint64 askedAt =
        qMax(m_configs->batteryMode(m_plant).askedAt, m_configs->activePowerMode(m_plant).askedAt);
    const qint64 next = m_wish ? m_nextCallAt : askedAt + minuteMs;
    const bool mustWait = next > now && next - now < 24 * 60 * minuteMs;
    m_ask->setEnabled(m_fetcher && !m_wish && !mustWait);
    if (!m_fetcher)
        m_question->setText(tr("There is nobody to ask: the account is not connected."));
    else if (m_wish && mustWait)
        m_question->setText(tr("The service allows one question a minute; the next goes at %1.")
                                .arg(m_formatter.time(next, m_zone)));
    else if (m_wish)
        m_question->setText(tr("The service is being asked…"));
    else if (mustWait)
        m_question->setText(tr("The service allows one question a minute; you can ask again at %1.")
                                .arg(m_formatter.time(next + minuteMs - 1, m_zone)));
    else
        m_question->setText(tr("Settings are only asked for here, never in the background."));
}
