// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/powerhistory.h"

#include "core/store/plantstore.h"
#include "core/util/clock.h"

#include <algorithm>
#include <limits>

namespace {

constexpr qint64 keptMs = 48 * 3'600'000LL;
constexpr qint64 mergeMs = 150'000; // plant, inverter, battery and meter answers of one sweep

float toFloat(const std::optional<double> &value)
{
    return value ? float(*value) : std::numeric_limits<float>::quiet_NaN();
}

} // namespace

PowerHistory::PowerHistory(PlantStore &store, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
    // Polls without news count too: a standing value is a line, not a gap.
    connect(&store, &PlantStore::polled, this, &PowerHistory::take);
    connect(&store, &PlantStore::reset, this, [this] { m_samples.clear(); });
}

const QList<PowerSample> &PowerHistory::samples(const PlantCode &plant) const
{
    static const QList<PowerSample> none;
    const auto it = m_samples.constFind(plant);
    return it == m_samples.constEnd() ? none : *it;
}

qint64 PowerHistory::longestGap() const
{
    return m_store.longestGap();
}

void PowerHistory::take(const QList<PlantCode> &plants)
{
    const qint64 now = m_clock.now();
    QList<PlantCode> taken;
    for (const PlantCode &plant : plants) {
        const PlantPower &power = m_store.power(plant);
        if (!power.pv.kilowatts && !power.load.kilowatts && !power.grid.kilowatts && !power.battery.kilowatts)
            continue; // only the plant's energies have come so far
        const PowerSample sample {now,
                                  toFloat(power.pv.kilowatts),
                                  toFloat(power.load.kilowatts),
                                  toFloat(power.grid.kilowatts),
                                  toFloat(power.battery.kilowatts),
                                  toFloat(power.stateOfChargePercent)};
        QList<PowerSample> &samples = m_samples[plant];
        // After the clock was set back, later samples are not true any more.
        while (!samples.isEmpty() && samples.constLast().at > now)
            samples.removeLast();
        const bool isSameCycle = !samples.isEmpty() && now - samples.constLast().at < mergeMs;
        if (isSameCycle) {
            const qint64 begin = samples.constLast().at;
            samples.last() = sample;
            samples.last().at = begin;
        } else {
            samples.append(sample);
        }
        const auto firstKept = std::find_if(samples.cbegin(), samples.cend(), [now](const PowerSample &kept) {
            return now - kept.at <= keptMs;
        });
        samples.erase(samples.cbegin(), firstKept);
        taken << plant;
    }
    for (const PlantCode &plant : std::as_const(taken))
        Q_EMIT sampleChanged(plant);
}
