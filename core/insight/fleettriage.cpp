// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/fleettriage.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace {

using namespace TriageRules;
using Verdict = YieldComparison::Verdict;

constexpr double earthKm = 6371;

//! A point on the unit sphere: distances of all pairs cost three products.
struct Point
{
    double x = 0, y = 0, z = 0;
};

struct Candidate
{
    Point at;
    double specificYield = 0;
    bool isUsable = false; //!< may be a neighbour of others
};

bool isPlace(const std::optional<double> &latitude, const std::optional<double> &longitude)
{
    if (!latitude || !longitude || !(std::abs(*latitude) <= 90) || !(std::abs(*longitude) <= 180))
        return false;
    return *latitude != 0 || *longitude != 0; // (0, 0) is what forms say when nobody filled them in
}

Point pointAt(double latitude, double longitude)
{
    constexpr double degree = 3.14159265358979323846 / 180;
    const double flat = std::cos(latitude * degree);
    return {flat * std::cos(longitude * degree), flat * std::sin(longitude * degree),
            std::sin(latitude * degree)};
}

//! Of the chord: grows with the distance, and a million of them take no time.
double squaredChord(const Point &a, const Point &b)
{
    const double x = a.x - b.x;
    const double y = a.y - b.y;
    const double z = a.z - b.z;
    return x * x + y * y + z * z;
}

double kilometres(double squaredChord)
{
    return 2 * earthKm * std::asin(std::min(1.0, std::sqrt(squaredChord) / 2));
}

//! Reorders.
double median(std::vector<double> &values)
{
    std::sort(values.begin(), values.end());
    const size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

bool isSameDay(const PlantDayYield &a, const PlantDayYield &b)
{
    return a.isProvisional == b.isProvisional && std::abs(a.dayStart - b.dayStart) <= outOfStepMs
        && (!a.isProvisional || std::abs(a.countedUntil - b.countedUntil) <= sameMomentMs);
}

Candidate candidateOf(const PlantDayYield &yield)
{
    Candidate candidate;
    const bool hasPlace = isPlace(yield.latitude, yield.longitude);
    if (hasPlace)
        candidate.at = pointAt(*yield.latitude, *yield.longitude);
    const bool hasYield = yield.kilowattHours && std::isfinite(*yield.kilowattHours)
        && *yield.kilowattHours >= 0 && yield.capacityKwp && std::isfinite(*yield.capacityKwp)
        && *yield.capacityKwp > 0;
    if (hasYield)
        candidate.specificYield = *yield.kilowattHours / *yield.capacityKwp;
    candidate.isUsable = hasPlace && hasYield;
    return candidate;
}

//! \a spread: median deviation of the neighbours from their median, as a share of it.
Confidence confidenceOf(const YieldComparison &comparison, double spread)
{
    int points = comparison.neighbourCount >= 6 ? 2 : 1;
    points += comparison.radiusKm <= 25 ? 1 : 0;
    points += spread <= 0.1 ? 1 : 0;
    points -= comparison.isProvisional ? 1 : 0;
    return points >= 3 ? Confidence::High : points == 2 ? Confidence::Medium : Confidence::Low;
}

void judge(YieldComparison &comparison, std::vector<double> &yields, double capacityKwp)
{
    const double middle = median(yields);
    comparison.neighbourMedian = middle;
    const double sun = comparison.isProvisional ? runningSunKwhPerKwp : sunKwhPerKwp;
    if (middle < sun) {
        comparison.verdict = Verdict::TooLittleSun;
        return;
    }
    std::vector<double> deviations;
    deviations.reserve(yields.size());
    for (const double yield : yields)
        deviations.push_back(std::abs(yield - middle));
    const double spread = median(deviations) / middle;
    const double share = *comparison.specificYield / middle;
    comparison.shareOfNeighbours = share;
    comparison.missingKilowattHours = std::max(0.0, (middle - *comparison.specificYield) * capacityKwp);
    comparison.confidence = confidenceOf(comparison, spread);
    // Roofs that look elsewhere differ through a day that goes on; only what no roof explains is told then.
    const bool isFar = share <= farBelowShare && share < 1 - spreads * spread;
    const bool isClear = share <= belowShare && share < 1 - spreads * spread && !comparison.isProvisional;
    comparison.verdict = isFar ? Verdict::FarBelow : isClear ? Verdict::Below : Verdict::AsNeighbours;
}

using Kind = AttentionReason::Kind;

void addAlarms(const TriageFacts &facts, QList<AttentionReason> &reasons)
{
    constexpr std::pair<AlarmSeverity, Kind> kinds[] = {{AlarmSeverity::Critical, Kind::CriticalAlarm},
                                                        {AlarmSeverity::Major, Kind::MajorAlarm},
                                                        {AlarmSeverity::Minor, Kind::MinorAlarm},
                                                        {AlarmSeverity::Warning, Kind::Warning},
                                                        {AlarmSeverity::Unknown, Kind::Warning}};
    for (const auto &[severity, kind] : kinds) {
        const int count = facts.activeAlarms.value(severity);
        if (count <= 0)
            continue;
        if (!reasons.isEmpty() && reasons.constLast().kind == kind)
            reasons.last().count += count;
        else
            reasons.append({kind, count, {}});
    }
}

//! Of the days in a row that were below; dark days between them neither count nor end the row.
void addYield(const TriageFacts &facts, QList<AttentionReason> &reasons)
{
    int days = 0;
    bool isFar = false;
    std::optional<double> share;
    for (const YieldComparison &day : facts.recentDays) {
        if (day.verdict < Verdict::AsNeighbours)
            continue;
        if (!day.isBelow() || day.confidence < Confidence::Medium)
            break;
        if (days == 0) {
            share = day.shareOfNeighbours;
            isFar = day.verdict == Verdict::FarBelow;
        }
        ++days;
    }
    if (days > 0)
        reasons.append({isFar ? Kind::FarBelowNeighbours : Kind::BelowNeighbours, days, share});
}

QList<AttentionReason> reasonsOf(const TriageFacts &facts)
{
    QList<AttentionReason> reasons;
    const auto add = [&reasons](Kind kind, int count) {
        if (count > 0)
            reasons.append({kind, count, {}});
    };
    addAlarms(facts, reasons);
    add(Kind::Disconnected, facts.isDisconnected ? 1 : 0);
    add(Kind::Faulty, facts.isFaulty && !facts.isDisconnected ? 1 : 0);
    add(Kind::DeadString, facts.deadStrings);
    add(Kind::WeakString, facts.weakStrings);
    if (!facts.isDisconnected) {
        addYield(facts, reasons);
        // A plant that is faulty is so because of its devices.
        add(Kind::FaultyDevice, facts.isFaulty ? 0 : facts.faultyDevices);
        add(Kind::SilentDevice, facts.silentDevices);
        add(Kind::OldData, facts.isOld && !facts.isWaiting ? 1 : 0);
    }
    std::stable_sort(reasons.begin(), reasons.end(),
                     [](const AttentionReason &a, const AttentionReason &b) { return a.kind < b.kind; });
    return reasons;
}

} // namespace

QList<YieldComparison> compareYields(const QList<PlantDayYield> &yields)
{
    std::vector<Candidate> candidates;
    candidates.reserve(size_t(yields.size()));
    for (const PlantDayYield &yield : yields)
        candidates.push_back(candidateOf(yield));
    // From south to north: only a strip of them can be near.
    std::vector<size_t> strip;
    for (size_t i = 0; i < candidates.size(); ++i) {
        if (candidates[i].isUsable)
            strip.push_back(i);
    }
    const auto isSouth = [&candidates](size_t a, size_t b) {
        return candidates[a].at.z < candidates[b].at.z;
    };
    std::stable_sort(strip.begin(), strip.end(), isSouth);

    QList<YieldComparison> result;
    result.resize(yields.size());
    for (qsizetype i = 0; i < yields.size(); ++i) {
        result[i].isProvisional = yields.at(i).isProvisional;
        const PlantDayYield &yield = yields.at(i);
        if (yield.kilowattHours && yield.capacityKwp.value_or(0) > 0)
            result[i].specificYield = *yield.kilowattHours / *yield.capacityKwp;
    }
    constexpr double reach = radiusKm / earthKm; // of z: never less than the distance
    const double farthest = std::pow(2 * std::sin(reach / 2), 2);
    std::vector<std::pair<double, double>> around; // squared chord, specific yield
    size_t first = 0;
    for (const size_t own : strip) {
        const Candidate &candidate = candidates[own];
        const PlantDayYield &yield = yields.at(qsizetype(own));
        while (candidates[strip[first]].at.z < candidate.at.z - reach)
            ++first;
        around.clear();
        for (size_t place = first; place < strip.size(); ++place) {
            const Candidate &neighbour = candidates[strip[place]];
            if (neighbour.at.z > candidate.at.z + reach)
                break;
            const double chord = squaredChord(candidate.at, neighbour.at);
            if (chord <= farthest && strip[place] != own
                && isSameDay(yield, yields.at(qsizetype(strip[place]))))
                around.emplace_back(chord, neighbour.specificYield);
        }
        if (around.size() > size_t(mostNeighbours)) {
            std::nth_element(around.begin(), around.begin() + mostNeighbours, around.end());
            around.resize(size_t(mostNeighbours));
        }
        YieldComparison &comparison = result[qsizetype(own)];
        comparison.neighbourCount = int(around.size());
        std::vector<double> others;
        for (const auto &[chord, specificYield] : around) {
            others.push_back(specificYield);
            comparison.radiusKm = std::max(comparison.radiusKm, kilometres(chord));
        }
        if (comparison.neighbourCount < leastNeighbours)
            comparison.verdict = Verdict::TooFewNeighbours;
        else
            judge(comparison, others, *yield.capacityKwp);
    }
    return result;
}

QList<Attention> triage(const QList<TriageFacts> &plants)
{
    QList<Attention> result;
    for (const TriageFacts &facts : plants) {
        const QList<AttentionReason> reasons = reasonsOf(facts);
        if (reasons.isEmpty())
            continue;
        double missing = 0;
        for (const YieldComparison &day : facts.recentDays) {
            if (day.verdict < Verdict::AsNeighbours)
                continue;
            missing = day.isBelow() ? day.missingKilowattHours : 0;
            break;
        }
        result.append({facts.plant, reasons, missing});
    }
    std::stable_sort(result.begin(), result.end(), [](const Attention &a, const Attention &b) {
        if (a.reasons.constFirst().kind != b.reasons.constFirst().kind)
            return a.reasons.constFirst().kind < b.reasons.constFirst().kind;
        if (a.reasons.size() != b.reasons.size())
            return a.reasons.size() > b.reasons.size();
        return a.missingKilowattHours > b.missingKilowattHours;
    });
    return result;
}
