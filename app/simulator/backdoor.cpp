// SPDX-License-Identifier: GPL-3.0-or-later
#include "backdoor.h"

#include "authorizerequest.h"
#include "controlbackdoor.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Simulation {

using namespace Qt::Literals::StringLiterals;

namespace {

HttpReply jsonAnswer(const QJsonObject &object, int status = 200)
{
    HttpReply reply;
    reply.status = status;
    reply.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return reply;
}

HttpReply refusal(const QString &text)
{
    return jsonAnswer({{"error"_L1, text}}, 400);
}

QJsonObject batteryObject(const BatteryState &battery)
{
    QJsonObject object {{"powerKw"_L1, battery.powerKw},
                        {"endOfChargeSoc"_L1, battery.endOfChargeSoc},
                        {"endOfDischargeSoc"_L1, battery.endOfDischargeSoc},
                        {"chargeLimitKw"_L1, battery.chargeLimitKw},
                        {"dischargeLimitKw"_L1, battery.dischargeLimitKw}};
    if (battery.dispatchKw)
        object.insert("dispatchKw"_L1, *battery.dispatchKw);
    if (battery.forced) {
        object.insert("forced"_L1,
                      QJsonObject {{"isCharge"_L1, battery.forced->isCharge},
                                   {"isRunning"_L1, battery.forced->isRunning},
                                   {"since"_L1, battery.forced->since},
                                   {"until"_L1, battery.forced->until},
                                   {"energyKwh"_L1, battery.forced->energyKwh}});
    }
    return object;
}

//! True without a device in the wish.
bool isMeant(const SimulatedDevice &device, const QJsonObject &wish)
{
    const QJsonValue name = wish.value("device"_L1);
    if (name.isUndefined())
        return true;
    const QString text = name.isDouble() ? QString::number(name.toInteger()) : name.toString();
    return text == device.name || text == device.serial || text == device.dn
        || text == QString::number(device.id);
}

} // namespace

HttpReply Backdoor::books(qint64 now) const
{
    QJsonArray entries;
    const QList<QuotaEntry> report = m_state.quotas.report(now);
    for (const QuotaEntry &entry : report) {
        QJsonArray stamps;
        for (const qint64 stamp : entry.stamps)
            stamps.append(stamp);
        entries.append(QJsonObject {
            {"userName"_L1, m_state.sessions.accounts().at(entry.account).userName},
            {"interface"_L1, QLatin1StringView(endpoint(entry.endpoint).name)},
            {"limit"_L1, entry.allowance.calls},
            {"windowSeconds"_L1, entry.allowance.seconds},
            {"level"_L1, entry.level},
            {"used"_L1, stamps.size()},
            {"stamps"_L1, stamps},
            {"accepted"_L1, entry.accepted},
            {"refused"_L1, entry.refused},
        });
    }
    QJsonArray owners;
    const QList<OwnerQuotaEntry> ownerReport = m_state.quotas.ownerReport(now);
    for (const OwnerQuotaEntry &entry : ownerReport) {
        owners.append(QJsonObject {
            {"owner"_L1, m_state.tokens.owners().at(entry.owner).userName},
            {"class"_L1, entry.isControl ? "control"_L1 : "basic"_L1},
            {"limit"_L1, entry.allowance.calls},
            {"level"_L1, entry.level},
            {"accepted"_L1, entry.accepted},
            {"refused"_L1, entry.refused},
        });
    }
    return jsonAnswer({{"now"_L1, now}, {"books"_L1, entries}, {"owners"_L1, owners}});
}

HttpReply Backdoor::power(const QString &plantCode, qint64 now) const
{
    Account everyone;
    const int plant = m_state.portfolio.plant(everyone, plantCode);
    if (plant < 0)
        return refusal(u"unknown plant"_s);
    const PowerBooks books = m_state.portfolio.world().books(plant, now);
    const PlantSettings settings = m_state.portfolio.world().settings(plant, now);
    QJsonObject answer {{"now"_L1, now},
                        {"plantCode"_L1, plantCode},
                        {"pv"_L1, books.pv},
                        {"import"_L1, books.import},
                        {"discharge"_L1, books.discharge},
                        {"load"_L1, books.load},
                        {"export"_L1, books.export_},
                        {"charge"_L1, books.charge},
                        {"losses"_L1, books.losses},
                        {"socPercent"_L1, books.socPercent},
                        {"batteryMode"_L1, settings.batteryMode},
                        {"activePowerMode"_L1, settings.activePowerMode},
                        {"limit"_L1, settings.limit}};
    const BatteryState battery = m_state.portfolio.world().battery(plant, now);
    if (battery.isThere)
        answer.insert("battery"_L1, batteryObject(battery));
    return jsonAnswer(answer);
}

int Backdoor::plantOf(const QJsonObject &wish) const
{
    return m_state.portfolio.plant(Account(), wish.value("plantCode"_L1).toString());
}

HttpReply Backdoor::alarms(const QString &plantCode, qint64 now) const
{
    const int only = plantCode.isEmpty() ? -1 : m_state.portfolio.plant(Account(), plantCode);
    if (only < 0 && !plantCode.isEmpty())
        return refusal(u"unknown plant"_s);
    QJsonArray list;
    for (int plant = 0; plant < int(m_world.plants().size()); ++plant) {
        if (only >= 0 && plant != only)
            continue;
        for (const ActiveFault &fault : m_world.faults(plant, now)) {
            const SimulatedDevice &device = m_world.devices().at(fault.device);
            QJsonObject entry {{"plantCode"_L1, m_world.plants().at(plant).code},
                               {"device"_L1, device.name},
                               {"esnCode"_L1, device.serial},
                               {"fault"_L1, nameOf(fault.kind)},
                               {"raiseTime"_L1, fault.raisedAt}};
            if (fault.part > 0)
                entry.insert("string"_L1, fault.part);
            list.append(entry);
        }
    }
    return jsonAnswer({{"now"_L1, now}, {"alarms"_L1, list}});
}

HttpReply Backdoor::clearFault(const QJsonObject &wish, qint64 now)
{
    const int plant = plantOf(wish);
    if (plant < 0)
        return refusal(u"unknown plant"_s);
    const QString kind = wish.value("fault"_L1).toString();
    if (!kind.isEmpty() && !faultNamed(kind))
        return refusal(u"unknown fault"_s);
    const QJsonValue part = wish.value("string"_L1);
    int count = 0;
    for (const ActiveFault &fault : m_world.faults(plant, now)) {
        if (isMeant(m_world.devices().at(fault.device), wish)
            && (kind.isEmpty() || kind == nameOf(fault.kind))
            && (part.isUndefined() || part.toInt(-1) == fault.part)
            && m_world.clearFault(fault.device, fault.kind, fault.part, now))
            ++count;
    }
    return jsonAnswer({{"cleared"_L1, count}});
}

HttpReply Backdoor::raiseFault(const QJsonObject &wish, qint64 now)
{
    const int plant = plantOf(wish);
    if (plant < 0)
        return refusal(u"unknown plant"_s);
    const std::optional<FaultKind> kind = faultNamed(wish.value("fault"_L1).toString());
    if (!kind)
        return refusal(u"unknown fault"_s);
    const SimulatedPlant &entry = m_world.plants().at(plant);
    for (int device = entry.firstDevice; device < entry.firstDevice + entry.deviceCount; ++device) {
        if (isMeant(m_world.devices().at(device), wish)
            && m_world.raiseFault(device, *kind, wish.value("string"_L1).toInt(0), now))
            return jsonAnswer({{"raised"_L1, 1}});
    }
    return refusal(u"no device that can have it"_s);
}

HttpReply Backdoor::tokens() const
{
    QJsonArray consents;
    const auto counts = m_state.tokens.counts();
    for (auto entry = counts.begin(); entry != counts.end(); ++entry) {
        consents.append(QJsonObject {
            {"owner"_L1, m_state.tokens.owners().at(entry.key().first).userName},
            {"clientId"_L1, m_state.tokens.clients().at(entry.key().second).id},
            {"codes"_L1, entry->codes},
            {"exchanges"_L1, entry->exchanges},
            {"refreshes"_L1, entry->refreshes},
            {"refusals"_L1, entry->refusals},
            {"revocations"_L1, entry->revocations},
            {"withdrawals"_L1, entry->withdrawals},
        });
    }
    return jsonAnswer({{"consents"_L1, consents}});
}

HttpReply Backdoor::changeConsent(const QString &what, const QJsonObject &wish)
{
    const TokenBook::Key key {
        m_state.tokens.ownerNamed(wish["owner"_L1].toString(m_state.tokens.owners().first().userName)),
        m_state.tokens.clientWithId(wish["clientId"_L1].toString(m_state.tokens.clients().first().id))};
    const bool isDone = what == "end-consent"_L1
        ? m_state.tokens.endConsent(key)
        : m_state.tokens.setScopes(key, {wish["basic"_L1].toBool(true), wish["control"_L1].toBool()},
                                   !m_switches.scopesAtRefresh);
    return isDone ? jsonAnswer({}) : refusal(u"no such consent"_s);
}

HttpReply Backdoor::resetQuota(const QJsonObject &wish)
{
    const int owner = m_state.tokens.ownerNamed(wish["owner"_L1].toString());
    if (owner < 0 && wish.contains("owner"_L1))
        return refusal(u"unknown owner"_s);
    m_state.quotas.resetOwner(owner);
    return jsonAnswer({});
}

HttpReply Backdoor::registerRedirect(const QString &redirectUri)
{
    if (const QString problem = registrationProblem(redirectUri); !problem.isEmpty())
        return refusal(problem);
    m_state.tokens.registerRedirect(0, redirectUri);
    return jsonAnswer({});
}

HttpReply Backdoor::answer(const HttpRequest &request, qint64 now)
{
    m_state.tasks.settle(m_world, now);
    const QString what = request.path.section(u'/', 2);
    const bool isPost = request.method == "POST";
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    QString error;
    if (what == "books"_L1)
        return books(now);
    if (what == "power"_L1)
        return power(request.query.queryItemValue(u"plantCode"_s, QUrl::FullyDecoded), now);
    if (what == "alarms"_L1)
        return alarms(request.query.queryItemValue(u"plantCode"_s, QUrl::FullyDecoded), now);
    if (what == "clear-fault"_L1 && isPost)
        return clearFault(document.object(), now);
    if (what == "raise-fault"_L1 && isPost)
        return raiseFault(document.object(), now);
    if (what == "tokens"_L1)
        return tokens();
    if ((what == "end-consent"_L1 || what == "set-scopes"_L1) && isPost)
        return changeConsent(what, document.object());
    if (what == "reset-quota"_L1 && isPost)
        return resetQuota(document.object());
    if (what == "register-redirect"_L1 && isPost)
        return registerRedirect(document["redirectUri"_L1].toString());
    if (what == "faults"_L1) {
        if (isPost && !m_faults.load(request.body, &error))
            return refusal(error);
        return jsonAnswer({{"rules"_L1, QJsonDocument::fromJson(m_faults.source()).array()},
                           {"spoilt"_L1, m_faults.spoilt()}});
    }
    if (what == "switches"_L1) {
        if (isPost && (!document.isObject() || !m_switches.apply(document.object(), &error)))
            return refusal(error);
        return jsonAnswer(m_switches.toJson());
    }
    if (what == "steal-session"_L1 && isPost) {
        const QString userName =
            document["userName"_L1].toString(m_state.sessions.accounts().first().userName);
        const int account = m_state.sessions.accountNamed(userName);
        if (account < 0)
            return refusal(u"unknown account"_s);
        m_state.sessions.startSession(account, now);
        return jsonAnswer({});
    }
    if (std::optional<HttpReply> reply = answerControlBackdoor(m_state, request, now))
        return *reply;
    return htmlPage(404, "404 Not Found");
}

} // namespace Simulation
