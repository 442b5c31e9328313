// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/stringcomparison.h"

#include "core/insight/stringbars.h"
#include "core/store/historystore.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace {

using namespace StringDayRules;
using Kind = StringFinding::Kind;
using Outcome = StringJudgement::Outcome;
using Numbers = std::vector<double>;

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
//! A module of today gives 9 to 14 A in the sun and 1 to 3 A under clouds. Only direct light tells
//! orientations apart, so only bright days tell weak strings.
constexpr double brightAmperes = 4.0;
//! Shade takes the direct light only; what takes all of it is snow, a cover or a loose contact.
constexpr double darkShare = 0.05;

double median(Numbers values)
{
    if (values.empty())
        return unknown;
    std::sort(values.begin(), values.end());
    const size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

double orZero(double value)
{
    return std::isnan(value) ? 0 : value;
}

//! A string as the rules look at it.
struct Line
{
    const StringSeries *series = nullptr;
    double charge = 0; //!< sum of the currents
    bool isDead = false;
};

//! Medians of the currents of some lines, sample by sample; NaN where none is known. \a without: leaves one
//! out.
Numbers medians(const std::vector<const Line *> &lines, size_t samples, const Line *without = nullptr)
{
    Numbers result(samples, unknown);
    Numbers values;
    for (size_t i = 0; i < samples; ++i) {
        values.clear();
        for (const Line *line : lines) {
            if (line != without && !std::isnan(line->series->amperes[i]))
                values.push_back(line->series->amperes[i]);
        }
        result[i] = median(values);
    }
    return result;
}

//! The ratio that most samples share, and how large that part is.
struct Steadiness
{
    double ratio = unknown;
    double share = 0;
    int samples = 0;
};

//! \a a against \a b where at least one of them is in the sun.
Steadiness steadinessOf(const Numbers &a, const Numbers &b)
{
    Numbers logs;
    int total = 0;
    for (size_t i = 0; i < a.size(); ++i) {
        if (std::isnan(a[i]) || std::isnan(b[i]) || std::max(a[i], b[i]) < StringRules::sunAmperes)
            continue;
        ++total;
        if (a[i] > 0 && b[i] > 0)
            logs.push_back(std::log(a[i] / b[i]));
    }
    Steadiness result;
    result.samples = total;
    if (logs.empty())
        return result;
    std::sort(logs.begin(), logs.end());
    size_t best = 0, bestFirst = 0;
    for (size_t first = 0, last = 0; first < logs.size(); ++first) {
        while (last < logs.size() && logs[last] - logs[first] <= 2 * sameRatio)
            ++last;
        if (last - first > best) {
            best = last - first;
            bestFirst = first;
        }
    }
    result.ratio = std::exp(
        median(Numbers(logs.begin() + qsizetype(bestFirst), logs.begin() + qsizetype(bestFirst + best))));
    result.share = double(best) / total;
    return result;
}

bool isInUse(const StringSeries &series)
{
    const auto reaches = [](const Numbers &values, double least) {
        return std::any_of(values.begin(), values.end(), [least](double v) { return v >= least; });
    };
    return reaches(series.volts, StringRules::minVolts) || reaches(series.amperes, StringRules::minAmperes);
}

bool isWithoutCurrent(const StringSeries &series, size_t sample, double reference)
{
    // As stringbars says of one moment.
    const double least = std::max(StringRules::deadShare * reference, StringRules::minAmperes / 2);
    return orZero(series.volts[sample]) >= StringRules::minVolts && series.amperes[sample] < least;
}

//! Without current in (nearly) all samples in which the reference is in the sun; fills \a finding.
bool isDead(const StringSeries &series, const Numbers &reference, const QList<qint64> &times,
            StringFinding *finding = nullptr)
{
    int sunny = 0;
    int without = 0;
    StringFinding found;
    for (size_t i = 0; i < reference.size(); ++i) {
        if (!(reference[i] >= StringRules::sunAmperes) || std::isnan(series.amperes[i]))
            continue;
        ++sunny;
        if (!isWithoutCurrent(series, i, reference[i]))
            continue;
        if (without++ == 0)
            found.from = times.at(qsizetype(i));
        found.to = times.at(qsizetype(i));
    }
    if (sunny < leastSamples || without < deadPersistence * sunny)
        return false;
    if (finding) {
        found.kind = Kind::Dead;
        found.number = series.number;
        found.samples = without;
        *finding = found;
    }
    return true;
}

//! Largest charge first: each joins the leader it keeps its ratio to best, or leads a new group.
std::vector<std::vector<const Line *>> orientationsOf(const std::vector<Line> &lines)
{
    std::vector<const Line *> sorted;
    for (const Line &line : lines) {
        if (!line.isDead && line.charge > 0)
            sorted.push_back(&line);
    }
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Line *a, const Line *b) { return a->charge > b->charge; });
    std::vector<std::vector<const Line *>> groups;
    for (const Line *line : sorted) {
        std::vector<const Line *> *best = nullptr;
        double bestShare = steadyShare;
        for (auto &group : groups) {
            const Steadiness steady = steadinessOf(line->series->amperes, group.front()->series->amperes);
            if (steady.samples >= leastSamples && steady.share >= bestShare) {
                bestShare = steady.share;
                best = &group;
            }
        }
        if (best)
            best->push_back(line);
        else
            groups.push_back({line});
    }
    std::stable_sort(groups.begin(), groups.end(),
                     [](const auto &a, const auto &b) { return a.size() > b.size(); });
    return groups;
}

//! The weakest of the orientations in each sample: where even it is in the sun, everybody is.
Numbers weakestOrientation(const std::vector<std::vector<const Line *>> &groups, size_t samples)
{
    Numbers result(samples, unknown);
    const bool hasSisters = !groups.empty() && groups.front().size() > 1;
    for (const auto &group : groups) {
        if (hasSisters && group.size() < 2)
            continue; // a lone odd one says nothing about the sun
        const Numbers middle = medians(group, samples);
        for (size_t i = 0; i < samples; ++i)
            result[i] = std::isnan(result[i]) ? middle[i] : std::min(result[i], middle[i]);
    }
    return result;
}

//! Samples in the sun, and whether the sun itself was out.
struct Light
{
    int sunny = 0;
    bool isBright = false;
};

Light lightOf(const Numbers &reference)
{
    Numbers sunny;
    std::copy_if(reference.begin(), reference.end(), std::back_inserter(sunny),
                 [](double amperes) { return amperes >= StringRules::sunAmperes; });
    Light light;
    light.sunny = int(sunny.size());
    if (!sunny.empty()) {
        std::sort(sunny.begin(), sunny.end());
        light.isBright = sunny[sunny.size() * 3 / 4] >= brightAmperes;
    }
    return light;
}

//! The longest time at a stretch in which the string stays below its usual share.
void addShade(const StringSeries &series, const Numbers &sisters, double usual, int sisterCount,
              const QList<qint64> &times, QList<StringFinding> &findings)
{
    StringFinding best;
    StringFinding run;
    double own = 0;
    double others = 0;
    const auto close = [&] {
        if (run.samples >= leastShadeSamples && run.samples > best.samples) {
            best = run;
            best.share = own / others;
        }
        run = {};
        own = others = 0;
    };
    for (size_t i = 0; i < sisters.size(); ++i) {
        if (!(sisters[i] >= StringRules::sunAmperes) || std::isnan(series.amperes[i])) {
            if (!std::isnan(series.amperes[i]))
                close();
            continue;
        }
        if (series.amperes[i] > shadeShare * usual * sisters[i]) {
            close();
            continue;
        }
        if (run.samples++ == 0)
            run.from = times.at(qsizetype(i));
        run.to = times.at(qsizetype(i));
        own += series.amperes[i];
        others += sisters[i];
    }
    close();
    if (best.samples == 0 || best.share < darkShare)
        return;
    best.kind = Kind::Shaded;
    best.number = series.number;
    best.sisters = sisterCount;
    best.confidence = sisterCount >= 2 ? Confidence::Medium : Confidence::Low;
    findings.append(best);
}

void judgeGroup(const std::vector<const Line *> &group, const QList<qint64> &times,
                QList<StringFinding> &weak, QList<StringFinding> &shaded)
{
    if (group.size() < 2)
        return;
    const auto samples = size_t(times.size());
    const Light light = lightOf(medians(group, samples));
    if (light.sunny < leastSamples)
        return;
    Numbers levels;
    std::vector<Numbers> references;
    std::vector<Steadiness> steadiness;
    const Numbers middle = medians(group, samples);
    for (const Line *line : group) {
        references.push_back(medians(group, samples, line));
        steadiness.push_back(steadinessOf(line->series->amperes, references.back()));
        levels.push_back(steadinessOf(line->series->amperes, middle).ratio);
    }
    const int sisters = int(group.size()) - 1;
    for (size_t i = 0; i < group.size(); ++i) {
        const Steadiness &steady = steadiness[i];
        if (std::isnan(steady.ratio) || steady.samples < leastSamples)
            continue;
        addShade(*group[i]->series, references[i], steady.ratio, sisters, times, shaded);
        // The others must agree, or nobody knows who is the odd one.
        Numbers others = levels;
        others.erase(others.begin() + qsizetype(i));
        const double usual = median(others);
        for (double &level : others)
            level = std::abs(level / usual - 1);
        const bool isWeak = sisters >= 2 && light.isBright && levels[i] < weakShare * usual
            && median(others) <= agreement && steady.share >= steadyShare;
        if (!isWeak)
            continue;
        StringFinding finding;
        finding.kind = Kind::Weak;
        finding.number = group[i]->series->number;
        finding.share = levels[i] / usual;
        finding.samples = int(std::lround(steady.share * steady.samples));
        finding.sisters = sisters;
        finding.confidence = Confidence::Medium;
        for (size_t at = 0; at < samples; ++at) {
            if (!(references[i][at] >= StringRules::sunAmperes))
                continue;
            finding.to = times.at(qsizetype(at));
            finding.from = finding.from == 0 ? finding.to : finding.from;
        }
        weak.append(finding);
    }
}

//! More than a third at once is no run of faults.
bool isWidespread(const QList<StringFinding> &findings, size_t strings)
{
    return size_t(findings.size()) > std::max<size_t>(1, strings / 3);
}

} // namespace

StringJudgement judgeStrings(const StringDay &day)
{
    StringJudgement result;
    const auto samples = size_t(day.times.size());
    std::vector<Line> lines;
    for (const StringSeries &series : day.strings) {
        if (series.volts.size() != samples || series.amperes.size() != samples || !isInUse(series))
            continue;
        Line line;
        line.series = &series;
        line.charge = std::accumulate(series.amperes.begin(), series.amperes.end(), 0.0,
                                      [](double sum, double i) { return sum + std::max(0.0, orZero(i)); });
        lines.push_back(line);
    }
    if (lines.empty())
        return result;
    if (lines.size() == 1) {
        result.outcome = Outcome::OneString;
        return result;
    }
    // First by the median of those with current, as for one moment; then by what the orientations say.
    std::vector<const Line *> charged;
    for (const Line &line : lines)
        if (line.charge > 0)
            charged.push_back(&line);
    Numbers producing(samples, unknown);
    for (size_t i = 0; i < samples; ++i) {
        Numbers values;
        for (const Line *line : charged) {
            if (line->series->amperes[i] >= StringRules::minAmperes)
                values.push_back(line->series->amperes[i]);
        }
        producing[i] = median(values);
    }
    for (Line &line : lines)
        line.isDead = isDead(*line.series, producing, day.times);
    const auto groups = orientationsOf(lines);
    for (const auto &group : groups) {
        QList<int> numbers;
        for (const Line *line : group)
            numbers << line->series->number;
        std::sort(numbers.begin(), numbers.end());
        result.orientations << numbers;
    }
    const Numbers reference = weakestOrientation(groups, samples);
    result.sunnySamples = lightOf(reference).sunny;
    QList<StringFinding> dead, weak, shaded;
    int alive = 0;
    for (const Line &line : lines)
        alive += line.isDead ? 0 : 1;
    for (const Line &line : lines) {
        StringFinding finding;
        if (!line.isDead || !isDead(*line.series, reference, day.times, &finding))
            continue;
        finding.sisters = alive;
        finding.confidence =
            finding.samples >= manySamples && alive >= 2 ? Confidence::High : Confidence::Medium;
        dead << finding;
    }
    for (const auto &group : groups)
        judgeGroup(group, day.times, weak, shaded);
    // Where orientations are never in the sun together, each has been judged by itself.
    const bool isAnyJudged =
        result.sunnySamples >= leastSamples
        || std::any_of(groups.begin(), groups.end(), [samples](const auto &group) {
               return group.size() > 1 && lightOf(medians(group, samples)).sunny >= leastSamples;
           });
    if (!isAnyJudged) {
        result.outcome = Outcome::TooLittleSun;
        return result;
    }
    result.outcome = Outcome::Judged;
    for (const QList<StringFinding> *kind : {&dead, &weak, &shaded}) {
        if (isWidespread(*kind, lines.size())) {
            result.outcome = Outcome::Widespread;
            result.findings.clear();
            return result;
        }
        for (const StringFinding &finding : *kind) {
            if (finding.confidence >= Confidence::Medium)
                result.findings << finding;
        }
    }
    std::stable_sort(result.findings.begin(), result.findings.end(),
                     [](const StringFinding &a, const StringFinding &b) { return a.number < b.number; });
    return result;
}

StringJudgement judgeStrings(const QList<StringDay> &days)
{
    StringJudgement newest;
    bool hasNewest = false;
    for (qsizetype i = 0; i < days.size(); ++i) {
        const StringJudgement judged = judgeStrings(days.at(i));
        if (!hasNewest && (i == 0 || judged.outcome == Outcome::Judged)) {
            newest = judged;
            newest.day = int(i);
            hasNewest = judged.outcome == Outcome::Judged;
        } else if (hasNewest && judged.outcome == Outcome::Judged) {
            for (StringFinding &finding : newest.findings) {
                for (const StringFinding &earlier : judged.findings) {
                    if (earlier.number != finding.number || earlier.kind != finding.kind)
                        continue;
                    ++finding.days;
                    finding.confidence = Confidence::High;
                }
            }
        }
    }
    return newest;
}

StringDay stringDayOf(const DeviceDay &day)
{
    StringDay result;
    result.times = day.times;
    constexpr int mostInputs = 36; // of the catalogue (`device-fields.md`)
    for (int number = 1; number <= mostInputs; ++number) {
        const int volts = day.values.columnOf(u"pv%1_u"_s.arg(number));
        const int amperes = day.values.columnOf(u"pv%1_i"_s.arg(number));
        if (amperes < 0)
            continue;
        StringSeries series {number, {}, {}};
        bool isKnown = false;
        for (int row = 0; row < int(day.times.size()); ++row) {
            const auto valueAt = [&](int column) {
                return column < 0 ? unknown : day.values.at(row, column).value().value_or(unknown);
            };
            series.volts.push_back(valueAt(volts));
            series.amperes.push_back(valueAt(amperes));
            isKnown = isKnown || !std::isnan(series.amperes.back());
        }
        if (isKnown)
            result.strings.append(series);
    }
    return result;
}
