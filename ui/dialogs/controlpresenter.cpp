// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/controlpresenter.h"

#include "core/api/controlbodies.h"
#include "core/util/clock.h"
#include "ui/dialogs/controlproposal.h"
#include "ui/format/commandwords.h"
#include "ui/format/controlwords.h"
#include "ui/format/statuswords.h"
#include "ui/format/taskwords.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

ParameterRange ControlContext::range(ControlParameter parameter, const PowerTarget &target) const
{
    const ParameterCatalog &catalog = ParameterCatalog::instance();
    ParameterRange widest = catalog.range(parameter, site, target);
    for (const ControlSite &one : sites) {
        const ParameterRange range = catalog.range(parameter, one, target);
        widest.minimum = std::min(widest.minimum, range.minimum);
        if (!range.maximum || !widest.maximum)
            widest.maximum.reset();
        else
            widest.maximum = std::max(*widest.maximum, *range.maximum);
    }
    return widest;
}

ControlPresenter::ControlPresenter(ControlService &service, const Clock &clock, ControlFamily family,
                                   const QList<PlantCode> &plants, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_clock(clock)
    , m_family(family)
    , m_plants(plants)
{
    Q_ASSERT(!plants.isEmpty());
    if (m_family == ControlFamily::BatteryDispatch)
        m_plants = m_plants.first(1); // §8: one plant, one battery
    m_order =
        controlProposal(family, service.site(m_plants.constFirst()), service.present(m_plants.constFirst()));
    connect(&m_service, &ControlService::taskChanged, this, [this](const QString &id) {
        if (m_ids.contains(id))
            Q_EMIT changed();
    });
    connect(&m_service, &ControlService::changed, this, &ControlPresenter::changed);
    connect(&m_service, &ControlService::presentChanged, this, [this](const PlantCode &plant) {
        if (m_plants.contains(plant))
            Q_EMIT changed();
    });
}

void ControlPresenter::begin(const ControlCommand::Order &order, const QString &retryOf,
                             const QString &revertOf)
{
    m_retryOf = retryOf;
    m_revertOf = revertOf;
    setOrder(order);
}

void ControlPresenter::setFormatter(const Formatter &formatter)
{
    m_formatter = formatter;
    Q_EMIT changed();
}

ControlContext ControlPresenter::context() const
{
    const PlantCode &plant = m_plants.constFirst();
    ControlContext context;
    for (const PlantCode &one : m_plants)
        context.sites << m_service.site(one);
    context.site = context.sites.constFirst();
    context.present = m_service.present(plant);
    context.zone = m_service.zone(plant);
    context.now = m_clock.now();
    context.formatter = m_formatter;
    context.isFleet = isFleet();
    return context;
}

void ControlPresenter::setOrder(const ControlCommand::Order &order)
{
    if (m_stage != Stage::Edit || order == m_order || order.index() != size_t(m_family))
        return;
    m_order = order;
    Q_EMIT changed();
}

ControlCommand ControlPresenter::commandFor(const PlantCode &plant) const
{
    return {plant, m_order};
}

QList<CommandProblem> ControlPresenter::problems() const
{
    QList<CommandProblem> found;
    for (const PlantCode &plant : m_plants) {
        const QList<CommandProblem> ofPlant = problemsOf(commandFor(plant), m_service.site(plant));
        for (const CommandProblem &problem : ofPlant) {
            if (!found.contains(problem))
                found << problem;
        }
    }
    return found;
}

QString ControlPresenter::problemWords(const CommandProblem &problem) const
{
    return CommandWords(m_formatter).problem(problem);
}

//! Why a plant is left out; empty if it is not.
QString ControlPresenter::objectionTo(const PlantCode &plant) const
{
    const ControlAvailability availability = m_service.availability(m_family, plant, isStop());
    if (availability.obstacle != ControlObstacle::None)
        return ControlWords(m_formatter, m_clock.now()).obstacle(availability, m_service.zone(plant));
    const QList<CommandProblem> problems = problemsOf(commandFor(plant), m_service.site(plant));
    const auto worst = std::find_if(problems.cbegin(), problems.cend(),
                                    [](const CommandProblem &problem) { return problem.isError(); });
    return worst == problems.cend() ? QString() : problemWords(*worst);
}

//! What the number of this order may be at one plant; empty if there is no single one.
QString ControlPresenter::limitsOf(const ControlSite &site) const
{
    const ParameterCatalog &catalog = ParameterCatalog::instance();
    const CommandWords words(m_formatter);
    if (const auto *forced = std::get_if<ForcedCharge>(&m_order); forced && forced->powerW) {
        const PowerTarget target {forced->direction == ForcedCharge::Direction::Discharge, {}};
        return words.range(ControlParameter::ForcedPower,
                           catalog.range(ControlParameter::ForcedPower, site, target));
    }
    if (const auto *limit = std::get_if<ActivePowerOrder>(&m_order); limit && limit->isLimited)
        return words.range(ControlParameter::FeedInLimit, catalog.range(ControlParameter::FeedInLimit, site));
    return {};
}

QList<ControlPresenter::PlantLine> ControlPresenter::plants() const
{
    QList<PlantLine> lines;
    const int most = ControlBodies::batchMax(m_family);
    int included = 0;
    for (const PlantCode &plant : m_plants) {
        const ControlSite site = m_service.site(plant);
        PlantLine line {plant, site.plantName.isEmpty() ? plant.value : site.plantName, false,
                        objectionTo(plant)};
        if (line.words.isEmpty() && included == most) {
            line.words = tr("Too many: one command takes %n plant(s).", nullptr, most);
        } else if (line.words.isEmpty()) {
            line.isIncluded = true;
            ++included;
            QStringList notes;
            const QList<CommandProblem> problems = problemsOf(commandFor(plant), site);
            for (const CommandProblem &problem : problems)
                notes << problemWords(problem);
            if (const QString limits = limitsOf(site); notes.isEmpty() && isFleet() && !limits.isEmpty())
                notes << tr("takes %1").arg(limits);
            line.words = notes.join(u' ');
        }
        lines << line;
    }
    return lines;
}

QList<ControlCommand> ControlPresenter::commands() const
{
    QList<ControlCommand> commands;
    const QList<PlantLine> lines = plants();
    for (const PlantLine &line : lines) {
        if (line.isIncluded)
            commands << commandFor(line.plant);
    }
    return commands;
}

QString ControlPresenter::obstacle() const
{
    if (!isFleet())
        return objectionTo(m_plants.constFirst());
    return commands().isEmpty() ? tr("None of these plants takes the command.") : QString();
}

bool ControlPresenter::mayProceed() const
{
    return m_stage == Stage::Edit && !commands().isEmpty();
}

QList<ChangeLine> ControlPresenter::changes() const
{
    const ControlContext known = context();
    return ChangeWords(m_formatter, known.now).lines(m_order, known.present, known.site);
}

QString ControlPresenter::sentence() const
{
    const CommandWords words(m_formatter);
    const ControlCommand command = commandFor(m_plants.constFirst());
    return isFleet() ? words.action(command) : words.sentence(command, m_service.site(command.plant));
}

QStringList ControlPresenter::consequence() const
{
    return CommandWords(m_formatter)
        .consequence(commandFor(m_plants.constFirst()), m_service.site(m_plants.constFirst()));
}

QStringList ControlPresenter::warnings() const
{
    QStringList found;
    for (const PlantCode &plant : m_plants) {
        const QStringList ofPlant =
            CommandWords(m_formatter).warnings(commandFor(plant), m_service.present(plant).batteryMode.mode);
        for (const QString &warning : ofPlant) {
            if (!found.contains(warning))
                found << warning;
        }
    }
    return found;
}

QByteArray ControlPresenter::json() const
{
    QList<ControlCommand> sent = commands();
    if (sent.isEmpty())
        sent = {commandFor(m_plants.constFirst())};
    const QJsonDocument body = QJsonDocument::fromJson(ControlBodies::deliver(sent));
    return body.toJson(QJsonDocument::Indented);
}

QString ControlPresenter::requiredWord() const
{
    return isFleet() ? QString::number(includedCount()) : QString();
}

bool ControlPresenter::isConfirmedBy(const QString &typed) const
{
    return typed.trimmed() == requiredWord();
}

bool ControlPresenter::isStop() const
{
    return ControlDesk::isEmergencyStop(commandFor(m_plants.constFirst()));
}

QString ControlPresenter::callsWords() const
{
    return ControlWords::callsLeft(m_service.callsLeft(), m_service.callsReserved());
}

void ControlPresenter::proceed()
{
    if (!mayProceed())
        return;
    m_failure.clear();
    m_stage = Stage::Confirm;
    Q_EMIT stageChanged();
}

void ControlPresenter::back()
{
    if (m_stage != Stage::Confirm)
        return;
    m_stage = Stage::Edit;
    Q_EMIT stageChanged();
}

void ControlPresenter::send(const QString &typed)
{
    if (m_stage != Stage::Confirm || !isConfirmedBy(typed))
        return;
    const QList<ControlCommand> wanted = commands();
    if (wanted.isEmpty()) { // the world has changed meanwhile
        back();
        return;
    }
    m_stage = Stage::Sent; // first: a second click finds nothing to send
    const Result<QStringList> ids = m_service.submit(wanted, m_retryOf, m_revertOf);
    if (ids)
        m_ids = *ids;
    else
        m_failure = StatusWords::error(ids.error());
    Q_EMIT stageChanged();
}

QList<ControlPresenter::TaskLine> ControlPresenter::tasks() const
{
    QList<TaskLine> lines;
    for (const QString &id : m_ids) {
        if (const ControlTask *task = m_service.task(id))
            lines << TaskLine {id, task->plantName, task->state, TaskWords::explanation(*task),
                               ControlWords::waiting(*task)};
    }
    return lines;
}

bool ControlPresenter::isWaiting() const
{
    const QList<TaskLine> lines = tasks();
    return std::any_of(lines.cbegin(), lines.cend(), [](const TaskLine &line) {
        return line.state == TaskState::Draft || line.state == TaskState::Sending;
    });
}

void ControlPresenter::readNow()
{
    if (!isReading())
        m_service.readNow(m_plants.constFirst());
}

void ControlPresenter::readIfUnknown()
{
    const PresentSettings present = m_service.present(m_plants.constFirst());
    const qint64 askedAt =
        m_family == ControlFamily::ActivePower ? present.activePower.askedAt : present.batteryMode.askedAt;
    if (canRead() && askedAt == 0)
        readNow();
}

bool ControlPresenter::isReading() const
{
    const PresentSettings present = m_service.present(m_plants.constFirst());
    return present.batteryMode.isAsking || present.activePower.isAsking;
}

//! Parameters cannot be read (§6.1), and a forced charge shows in live data.
bool ControlPresenter::canRead() const
{
    return !isFleet()
        && (m_family == ControlFamily::BatteryMode || m_family == ControlFamily::ActivePower
            || m_family == ControlFamily::BatteryDispatch);
}
