// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/alarmscommand.h"

#include "app/cli/alarmsheet.h"
#include "app/cli/commandrun.h"
#include "app/cli/console.h"
#include "core/account/accountsession.h"
#include "core/auth/accountauthenticator.h"
#include "core/polling/alarmpoller.h"
#include "core/store/alarmstore.h"
#include "core/store/plantstore.h"
#include "core/util/clock.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QLocale>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

//! One poll of alarms, unless the last one is too young for another.
class AlarmsRun final : public CommandRun
{
    Q_DECLARE_TR_FUNCTIONS(AlarmsRun)
public:
    AlarmsRun(const Options &options, AccountSession &session, Clock &clock, const AlarmWish &wish)
        : CommandRun(options, session, clock, Knowledge::DeviceList) // the devices decide the allowance
        , m_wish(wish)
    {
    }

protected:
    void proceed() override
    {
        session().stop(); // the lists are known; nothing but one poll of alarms is wanted
        const PlantStore &plants = session().store();
        if (plants.plantCount() == 0 || (!options().plant.isEmpty() && !plants.plant(options().plant))) {
            show(failedLists());
            return;
        }
        AlarmPoller &poller = session().alarmPoller();
        poller.setLanguage(m_wish.language.isEmpty() ? AlarmPoller::languageFor(QLocale()) : m_wish.language);
        connect(&poller, &AlarmPoller::callFailed, this, [this](const ApiError &error) { noteError(error); });
        connect(&poller, &AlarmPoller::pollFinished, this, &AlarmsRun::takePoll);
        if (session().authenticator().state() == Authenticator::State::NeedsUser) {
            giveUp(session().status().error);
        } else if (poller.refreshNow()) {
            watch();
        } else {
            const QDateTime possibleAt = QDateTime::fromMSecsSinceEpoch(poller.refreshPossibleAt());
            Console::say(tr("As of the last poll; the next one is possible at %1.")
                             .arg(QLocale().toString(possibleAt, u"HH:mm:ss"_s)));
            show(failedLists());
        }
    }

    Sheet sheet(const Sheets &) override
    {
        return alarmSheet(session().alarms(), session().store(), options().plant, m_wish, clock().now());
    }

    //! The journal of earlier runs, when the service could not be asked.
    bool hasPart() const override
    {
        const QList<PlantCode> plants = session().store().plantCodes();
        return std::any_of(plants.cbegin(), plants.cend(), [this](const PlantCode &plant) {
            return session().alarms().polledAt(plant) != 0;
        });
    }

private:
    void takePoll(int failedCalls)
    {
        if (hasEnded())
            return;
        if (failedCalls > 0 && !hasPart())
            giveUp(lastError());
        else
            show(failedCalls + failedLists());
    }

    AlarmWish m_wish;
};

struct SeverityName
{
    QLatin1StringView word;
    AlarmSeverity severity;
};

constexpr std::array<SeverityName, 4> severityNames {{{"critical"_L1, AlarmSeverity::Critical},
                                                      {"major"_L1, AlarmSeverity::Major},
                                                      {"minor"_L1, AlarmSeverity::Minor},
                                                      {"warning"_L1, AlarmSeverity::Warning}}};

} // namespace

QString AlarmsCommand::name() const
{
    return u"alarms"_s;
}

QString AlarmsCommand::summary() const
{
    return tr("what is wrong, with cause and advice, and what was");
}

QList<QCommandLineOption> AlarmsCommand::options() const
{
    return {{u"active"_s, tr("Only alarms that are active now; so without --history, too.")},
            {u"history"_s, tr("The journal: what has ended as well, as far as it was watched.")},
            {u"severity"_s, tr("Only critical, major, minor or warning; several separated by commas."),
             u"LIST"_s},
            {u"language"_s, tr("Language of the texts, as de_DE. Default: the system's."), u"CODE"_s},
            {u"brief"_s, tr("As a table: one line an alarm, without cause and advice.")}};
}

QString AlarmsCommand::take(const QCommandLineParser &parser, const Options &)
{
    m_wish.isActive = parser.isSet(u"active"_s);
    m_wish.isHistory = parser.isSet(u"history"_s);
    m_wish.isBrief = parser.isSet(u"brief"_s);
    if (m_wish.isActive && m_wish.isHistory)
        return tr("--active and --history exclude each other.");
    const QStringList severities = parser.value(u"severity"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &word : severities) {
        const auto found =
            std::find_if(severityNames.cbegin(), severityNames.cend(),
                         [&word](const SeverityName &name) { return name.word == word.trimmed(); });
        if (found == severityNames.cend())
            return tr("--severity takes critical, major, minor and warning, separated by commas.");
        m_wish.severities.insert(found->severity);
    }
    if (parser.isSet(u"severity"_s) && m_wish.severities.isEmpty())
        return tr("--severity takes critical, major, minor and warning, separated by commas.");
    if (parser.isSet(u"language"_s)) {
        // Only codes of the service; those it lacks would come back in English without a word.
        const QString wanted = parser.value(u"language"_s);
        m_wish.language = AlarmPoller::languageFor(QLocale(wanted));
        if (m_wish.language.left(2) != wanted.left(2))
            return tr("The service has no texts in that language.");
    }
    return {};
}

std::unique_ptr<CommandRun> AlarmsCommand::createRun(const Options &common, AccountSession &session,
                                                     Clock &clock) const
{
    return std::make_unique<AlarmsRun>(common, session, clock, m_wish);
}
