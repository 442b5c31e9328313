// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/configcommand.h"

#include "app/cli/cells.h"
#include "app/cli/fetchrun.h"
#include "core/account/accountsession.h"
#include "core/domain/plantzone.h"
#include "core/store/configstore.h"
#include "core/store/plantstore.h"
#include "core/util/clock.h"
#include "ui/format/modewords.h"
#include "ui/format/statuswords.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace {

//! "The plant has no such setting" is what was asked for, not a failed call (`query-endpoints.md` §10).
bool isAnswer(const ApiError &error)
{
    static const QSet<int> codes {20609, 20629, 20631};
    return codes.contains(error.failCode);
}

QString batteryModeKey(BatteryMode::Mode mode)
{
    switch (mode) {
    case BatteryMode::Mode::MaximumSelfConsumption:
        return u"maximum-self-consumption"_s;
    case BatteryMode::Mode::FullyFedToGrid:
        return u"fully-fed-to-grid"_s;
    case BatteryMode::Mode::TimeOfUse:
        return u"time-of-use"_s;
    case BatteryMode::Mode::ThirdPartyDispatch:
        return u"third-party-dispatch"_s;
    case BatteryMode::Mode::Other:
        break;
    }
    return u"other"_s;
}

QString activePowerModeKey(ActivePowerMode::Mode mode)
{
    switch (mode) {
    case ActivePowerMode::Mode::NoLimit:
        return u"no-limit"_s;
    case ActivePowerMode::Mode::ZeroExport:
        return u"zero-export"_s;
    case ActivePowerMode::Mode::LimitKilowatts:
        return u"limit-kw"_s;
    case ActivePowerMode::Mode::LimitPercent:
        return u"limit-percent"_s;
    case ActivePowerMode::Mode::Other:
        break;
    }
    return u"other"_s;
}

QString surplusKey(BatteryMode::SurplusPriority priority)
{
    switch (priority) {
    case BatteryMode::SurplusPriority::FeedIn:
        return u"feed-in"_s;
    case BatteryMode::SurplusPriority::Charge:
        return u"charge"_s;
    case BatteryMode::SurplusPriority::Unknown:
        break;
    }
    return {};
}

QString limitationKey(ActivePowerMode::Limitation limitation)
{
    switch (limitation) {
    case ActivePowerMode::Limitation::TotalPower:
        return u"total"_s;
    case ActivePowerMode::Limitation::SinglePhasePower:
        return u"each-phase"_s;
    case ActivePowerMode::Limitation::Unknown:
        break;
    }
    return {};
}

//! "charge 01:15-05:00 1,2,3"; several are separated by "; ".
QString windowsKey(const QList<TouWindow> &windows)
{
    QStringList parts;
    for (const TouWindow &window : windows) {
        QStringList days;
        for (int day : window.weekdays)
            days << QString::number(day);
        const QString end = window.endsAtMidnight ? u"24:00"_s : window.end.toString(u"HH:mm"_s);
        const QString direction = window.isCharge ? u"charge"_s : u"discharge"_s;
        parts << u"%1 %2-%3 %4"_s.arg(direction, window.start.toString(u"HH:mm"_s), end, days.join(u','));
    }
    return parts.join(u"; "_s);
}

SheetCell worded(const QString &key, const QString &words)
{
    return key.isEmpty() ? SheetCell {QJsonValue(QJsonValue::Null), words} : SheetCell {key, words};
}

class ConfigRun final : public FetchRun
{
    Q_DECLARE_TR_FUNCTIONS(ConfigRun)
public:
    ConfigRun(const Options &options, AccountSession &session, Clock &clock)
        : FetchRun(options, session, clock, Knowledge::PlantList)
    {
    }

protected:
    QList<int> ask(DataFetcher &fetcher, QString &problem, ExitCode &code) override
    {
        const QList<PlantCode> plants = session().store().plantCodes();
        if (options().plant.isEmpty() && plants.size() > 1) {
            problem = tr("config needs --plant: the service allows one plant a minute.");
            code = ExitCode::Usage;
            return {};
        }
        m_plant = options().plant.isEmpty() ? plants.constFirst() : options().plant;
        return {fetcher.fetchConfiguration(m_plant, Priority::User)};
    }

    int failuresOf(const FetchProgress &) const override
    {
        const ConfigStore &configs = session().configs();
        return failureOf(configs.batteryMode(m_plant).error)
            + failureOf(configs.activePowerMode(m_plant).error);
    }

    bool hasPart() const override
    {
        const ConfigStore &configs = session().configs();
        return isKnown(configs.batteryMode(m_plant)) || isKnown(configs.activePowerMode(m_plant));
    }

    Sheet sheet(const Sheets &) override
    {
        Sheet sheet {{{u"plant"_s, {}},
                      {u"name"_s, tr("Plant")},
                      {u"setting"_s, tr("Setting")},
                      {u"mode"_s, tr("Mode")},
                      {u"mode_sent"_s, {}},
                      {u"surplus_priority"_s, tr("Surplus")},
                      {u"grid_charge_kw"_s, tr("Charging from the grid, at most")},
                      {u"windows"_s, tr("Windows")},
                      {u"limitation"_s, tr("Limit")},
                      {u"max_feed_in_kw"_s, {}},
                      {u"max_feed_in_percent"_s, {}},
                      {u"known_at"_s, {}},
                      {{}, tr("Age")},
                      {u"fail_code"_s, tr("Code")},
                      {u"problem"_s, tr("Problem")}},
                     {},
                     true};
        if (const Plant *plant = session().store().plant(m_plant)) {
            sheet.rows << batteryRow(*plant) << activePowerRow(*plant);
        }
        return sheet;
    }

private:
    static int failureOf(const ApiError &error)
    {
        return error.kind == ApiError::Kind::None || isAnswer(error) ? 0 : 1;
    }
    template <typename Mode>
    static bool isKnown(const ConfigEntry<Mode> &entry)
    {
        return entry.mode || isAnswer(entry.error);
    }

    //! The last four cells: when it was known, its age, and what went wrong.
    template <typename Mode>
    QList<SheetCell> tail(const ConfigEntry<Mode> &entry, const QTimeZone &zone) const
    {
        const SheetCell none {QJsonValue(QJsonValue::Null), {}};
        const bool isRefused = entry.error.kind != ApiError::Kind::None;
        const int code = entry.error.failCode;
        return {entry.knownAt > 0 ? SheetCell {Cells::isoTime(entry.knownAt, zone), {}} : none,
                entry.knownAt > 0
                    ? SheetCell {QJsonValue(QJsonValue::Null), Formatter().age(entry.knownAt, clock().now())}
                    : none,
                code != 0 ? SheetCell {code, QString::number(code)} : none,
                isRefused ? Cells::text(StatusWords::error(entry.error)) : none};
    }

    QList<SheetCell> batteryRow(const Plant &plant) const
    {
        const ConfigEntry<BatteryMode> &entry = session().configs().batteryMode(m_plant);
        const BatteryMode mode = entry.mode.value_or(BatteryMode());
        const ModeWords words;
        QStringList windows;
        for (const TouWindow &window : mode.windows)
            windows << words.window(window);
        const QString power =
            mode.allowedGridChargeKw ? Formatter().power(mode.allowedGridChargeKw) : QString();
        const SheetCell none {QJsonValue(QJsonValue::Null), {}};
        return QList<SheetCell> {Cells::text(plant.code.value),
                                 Cells::text(plant.name),
                                 {u"battery"_s, tr("Battery")},
                                 entry.mode ? worded(batteryModeKey(mode.mode), ModeWords::mode(mode)) : none,
                                 worded(mode.modeText, {}),
                                 worded(surplusKey(mode.surplus), ModeWords::surplus(mode)),
                                 {Cells::rawNumber(mode.allowedGridChargeKw), power},
                                 worded(windowsKey(mode.windows), windows.join(u'\n')),
                                 none,
                                 none,
                                 none}
        + tail(entry, plantZone(plant));
    }

    QList<SheetCell> activePowerRow(const Plant &plant) const
    {
        const ConfigEntry<ActivePowerMode> &entry = session().configs().activePowerMode(m_plant);
        const ActivePowerMode mode = entry.mode.value_or(ActivePowerMode());
        const SheetCell none {QJsonValue(QJsonValue::Null), {}};
        return QList<SheetCell> {Cells::text(plant.code.value),
                                 Cells::text(plant.name),
                                 {u"active-power"_s, tr("Active power")},
                                 entry.mode ? worded(activePowerModeKey(mode.mode), ModeWords().mode(mode))
                                            : none,
                                 worded(mode.modeText, {}),
                                 none,
                                 none,
                                 none,
                                 worded(limitationKey(mode.limitation), ModeWords::limitation(mode)),
                                 {Cells::rawNumber(mode.maxFeedInKw), {}},
                                 {Cells::rawNumber(mode.maxFeedInPercent), {}}}
        + tail(entry, plantZone(plant));
    }

    PlantCode m_plant;
};

} // namespace

QString ConfigCommand::name() const
{
    return u"config"_s;
}

QString ConfigCommand::summary() const
{
    return tr("what is set at a plant: battery mode, active-power mode");
}

std::unique_ptr<CommandRun> ConfigCommand::createRun(const Options &common, AccountSession &session,
                                                     Clock &clock) const
{
    return std::make_unique<ConfigRun>(common, session, clock);
}
