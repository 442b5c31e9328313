// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/powerchart.h"

#include "ui/access/tooltips.h"
#include "ui/charts/chartcanvas.h"
#include "ui/charts/legendbutton.h"
#include "ui/format/formatter.h"
#include "ui/format/valuehelp.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 Minute = 60'000;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 MaxSpan = 24 * Hour;
constexpr qint64 MinSpan = Hour;
constexpr int ValueTicks = 6;
//! PowerHistory merges the answers of one poll cycle within this span.
constexpr qint64 MergeSpan = 150'000;

float valueOf(const PowerSample &sample, int series)
{
    switch (series) {
    case PowerChart::Pv:
        return sample.pv;
    case PowerChart::Load:
        return sample.load;
    case PowerChart::Battery:
        return sample.battery;
    default:
        return sample.grid;
    }
}

//! The window grows in steps, so that most samples need no new axis: a quarter of an hour at first, then an
//! hour.
qint64 stepFor(qint64 span)
{
    return span <= 3 * Hour ? 15 * Minute : Hour;
}

} // namespace

PowerChart::PowerChart(QWidget *parent)
    : QWidget(parent)
    , m_unitLabel(new QLabel(this))
    , m_canvas(new ChartCanvas(this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_canvas->setObjectName(u"powerChartCanvas"_s);
    m_unitLabel->setObjectName(u"powerChartUnitLabel"_s);
    m_unitLabel->setText(u"kW"_s);

    auto *header = new QHBoxLayout;
    header->setContentsMargins(8, 0, 8, 0);
    header->setSpacing(4);
    header->addWidget(m_unitLabel);
    header->addStretch();
    const std::array names {u"pvLegendToolButton"_s, u"houseLegendToolButton"_s, u"batteryLegendToolButton"_s,
                            u"gridLegendToolButton"_s};
    for (int series = 0; series < SeriesCount; ++series) {
        auto *button = new LegendButton(this);
        button->setObjectName(names[size_t(series)]);
        connect(button, &QToolButton::toggled, this, [this, series](bool isOn) {
            rescale();
            feedLayer();
            showCrosshair();
            Q_EMIT seriesToggled(Series(series), isOn);
        });
        header->addWidget(button);
        m_buttons[size_t(series)] = button;
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(header);
    layout->addWidget(m_canvas, 1);

    connect(m_canvas, &ChartCanvas::hovered, this,
            [this](qint64 at) { setCrosshairIndex(nearestSample(at)); });
    connect(m_canvas, &ChartCanvas::hoverEnded, this, [this] {
        if (!hasFocus())
            setCrosshairIndex(-1);
    });
    connect(m_canvas, &ChartCanvas::plotMoved, this, &PowerChart::showCrosshair);
    retranslate();
    applyColors(ChartColors::forWindow(palette().color(QPalette::Window)));
    setSamples({});
}

PowerChart::~PowerChart() = default;

void PowerChart::setSamples(const QList<PowerSample> &samples)
{
    const auto isRecent = [&](const PowerSample &sample) {
        return sample.at > samples.constLast().at - MaxSpan;
    };
    const auto first = std::find_if(samples.cbegin(), samples.cend(), isRecent);
    const qint64 shownAt = m_crosshair >= 0 ? m_samples.at(m_crosshair).at : 0;
    m_samples = samples.mid(first - samples.cbegin());
    m_canvas->setMessage(m_samples.isEmpty() ? tr("Collecting data…") : QString());
    m_crosshair = m_crosshair >= 0 && !m_samples.isEmpty() ? nearestSample(shownAt) : -1;
    rescale();
    feedLayer();
    showCrosshair();
}

void PowerChart::appendOrReplaceLast(const PowerSample &sample)
{
    if (m_samples.isEmpty()) {
        setSamples({sample});
        return;
    }
    if (sample.at < m_samples.constLast().at) {
        // The clock was set back: what is later is not true any more (as in PowerHistory).
        QList<PowerSample> kept = m_samples;
        while (!kept.isEmpty() && kept.constLast().at >= sample.at)
            kept.removeLast();
        setSamples(kept << sample);
        return;
    }
    const bool isNew = sample.at - m_samples.constLast().at >= MergeSpan;
    if (isNew)
        m_samples.append(sample);
    else
        m_samples.last() = sample;
    qsizetype outdated = 0;
    while (m_samples.at(outdated).at <= sample.at - MaxSpan)
        ++outdated;
    m_samples.remove(0, outdated);
    if (m_crosshair >= 0)
        m_crosshair = std::max(0, m_crosshair - int(outdated));
    rescale();
    QList<qint64> times;
    const QList<LayerSeries> series = layerSeries(times);
    // Samples that left lie left of the window or in its first step; they go with the next full paint.
    m_canvas->setTail(times, series, int(m_samples.size()) - 1);
    if (m_crosshair == m_samples.size() - 1)
        showCrosshair();
    describe();
}

void PowerChart::setLongestGap(qint64 milliseconds)
{
    m_canvas->setLongestGap(milliseconds);
}

void PowerChart::setZone(const QTimeZone &zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    m_canvas->setZone(zone);
    rescale();
    showCrosshair();
}

void PowerChart::setColors(const ChartColors &colors)
{
    m_hasOwnColors = true;
    applyColors(colors);
}

void PowerChart::applyColors(const ChartColors &colors)
{
    m_colors = colors;
    m_canvas->setColors(colors);
    for (int series = 0; series < SeriesCount; ++series) {
        const auto [color, lower] = seriesColors(Series(series));
        m_buttons[size_t(series)]->setColors(color, lower, colors.text, colors.axis);
    }
    QPalette unitPalette = m_unitLabel->palette();
    unitPalette.setColor(QPalette::WindowText, colors.axis);
    m_unitLabel->setPalette(unitPalette);
    feedLayer();
    showCrosshair();
}

std::pair<QColor, QColor> PowerChart::seriesColors(Series series) const
{
    switch (series) {
    case Pv:
        return {m_colors.pv, {}};
    case Load:
        return {m_colors.load, {}};
    case Battery:
        return {m_colors.battery, {}};
    default:
        return {m_colors.gridExport, m_colors.gridImport};
    }
}

void PowerChart::setNumberLocale(const QLocale &locale)
{
    m_locale = locale;
    m_canvas->setNumberLocale(locale);
    showCrosshair();
    describe();
}

void PowerChart::setSeriesAvailable(Series series, bool available)
{
    if (m_buttons[series]->isVisibleTo(this) == available)
        return;
    m_buttons[series]->setVisible(available);
    rescale();
    feedLayer();
    showCrosshair();
}

void PowerChart::setSeriesVisible(Series series, bool visible)
{
    m_buttons[series]->setChecked(visible);
}

bool PowerChart::isSeriesVisible(Series series) const
{
    return m_buttons[series]->isChecked() && m_buttons[series]->isVisibleTo(this);
}

//! Window: from the first sample, at least an hour, at most a day and a step; bounds: what the visible series
//! need.
void PowerChart::rescale()
{
    if (m_samples.isEmpty()) {
        m_canvas->setRange(0, MinSpan, niceScale(0.0, 1.0, ValueTicks));
        return;
    }
    const qint64 first = m_samples.constFirst().at;
    const qint64 last = m_samples.constLast().at;
    const qint64 step = stepFor(last - first);
    // Steps at round local times, or the edges would lie between the marks of a zone with odd minutes.
    const qint64 offset = qint64(m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(last, Qt::UTC))) * 1000;
    const qint64 to = ((last + offset) / step + 1) * step - offset;
    const qint64 from = std::max(((first + offset) / step) * step - offset, to - MaxSpan);
    double minimum = 0.0;
    double maximum = 0.1; // kW: watts of noise at night stay small
    for (const PowerSample &sample : std::as_const(m_samples)) {
        for (int series = 0; series < SeriesCount; ++series) {
            const double value = double(valueOf(sample, series));
            if (!isSeriesVisible(Series(series)) || std::isnan(value))
                continue;
            minimum = std::min(minimum, value);
            maximum = std::max(maximum, value);
        }
    }
    // Slightly below zero is noise, not worth a lower half.
    if (minimum > -0.01 * maximum)
        minimum = 0.0;
    m_canvas->setRange(std::min(from, to - MinSpan), to, niceScale(minimum, maximum * 1.04, ValueTicks));
}

QList<LayerSeries> PowerChart::layerSeries(QList<qint64> &times) const
{
    times.reserve(m_samples.size());
    for (const PowerSample &sample : m_samples)
        times.append(sample.at);
    QList<LayerSeries> result;
    for (int series = 0; series < SeriesCount; ++series) {
        LayerSeries line;
        std::tie(line.color, line.negativeColor) = seriesColors(Series(series));
        line.fillOpacity = series == Pv ? 0.20 : series == Load ? 0.0 : 0.10;
        line.isVisible = isSeriesVisible(Series(series));
        line.values.reserve(m_samples.size());
        for (const PowerSample &sample : m_samples)
            line.values.append(valueOf(sample, series));
        result.append(line);
    }
    return result;
}

void PowerChart::feedLayer()
{
    QList<qint64> times;
    const QList<LayerSeries> series = layerSeries(times);
    m_canvas->setData(times, series);
    describe();
}

int PowerChart::nearestSample(qint64 at) const
{
    const auto next =
        std::lower_bound(m_samples.cbegin(), m_samples.cend(), at,
                         [](const PowerSample &sample, qint64 time) { return sample.at < time; });
    if (next == m_samples.cend())
        return int(m_samples.size()) - 1;
    const int index = int(next - m_samples.cbegin());
    return index > 0 && at - m_samples.at(index - 1).at < next->at - at ? index - 1 : index;
}

void PowerChart::setCrosshairIndex(int index)
{
    const int valid = index >= 0 && index < m_samples.size() ? index : -1;
    if (valid == m_crosshair)
        return;
    m_crosshair = valid;
    showCrosshair();
    describe();
    Q_EMIT crosshairMoved(m_crosshair);
}

void PowerChart::showCrosshair()
{
    if (m_crosshair < 0) {
        m_canvas->concealCrosshair();
        return;
    }
    const PowerSample &sample = m_samples.at(m_crosshair);
    QList<Crosshair::Entry> entries;
    for (int series = 0; series < SeriesCount; ++series) {
        if (!isSeriesVisible(Series(series)))
            continue;
        const float value = valueOf(sample, series);
        const auto [color, lower] = seriesColors(Series(series));
        entries.append({value < 0 && lower.isValid() ? lower : color, seriesName(Series(series)),
                        valueText(sample, Series(series)),
                        m_canvas->lines().yOf(std::isnan(value) ? 0.0 : double(value)), !std::isnan(value)});
    }
    m_canvas->showCrosshair(m_canvas->lines().xOf(sample.at), Formatter(m_locale).time(sample.at, m_zone),
                            entries);
}

QString PowerChart::valueText(const PowerSample &sample, Series series) const
{
    const float value = valueOf(sample, series);
    const std::optional<double> kilowatts = std::isnan(value) ? std::nullopt : std::optional(double(value));
    const Formatter formatter(m_locale);
    switch (series) {
    case Battery:
        return formatter.batteryFlow(kilowatts);
    case Grid:
        return formatter.gridFlow(kilowatts);
    default:
        return formatter.power(kilowatts);
    }
}

QString PowerChart::seriesName(Series series) const
{
    switch (series) {
    case Pv:
        return tr("PV");
    case Load:
        return tr("House");
    case Battery:
        return tr("Battery");
    default:
        return tr("Grid");
    }
}

QString PowerChart::readout() const
{
    if (m_samples.isEmpty())
        return {};
    const PowerSample &sample = m_crosshair >= 0 ? m_samples.at(m_crosshair) : m_samples.constLast();
    QStringList parts;
    for (int series = 0; series < SeriesCount; ++series) {
        if (isSeriesVisible(Series(series)))
            //: %1 a series of the chart, %2 its value
            parts.append(tr("%1: %2").arg(seriesName(Series(series)), valueText(sample, Series(series))));
    }
    //: %1 a time of day, %2 the values at that time
    return tr("%1 – %2").arg(Formatter(m_locale).time(sample.at, m_zone),
                             m_locale.createSeparatedList(parts));
}

//! Tells screen readers, but only of what the user does: a poll every few minutes must not talk.
void PowerChart::describe()
{
    if (hasFocus())
        announceValue(this);
}

void PowerChart::keyPressEvent(QKeyEvent *event)
{
    if (m_samples.isEmpty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int last = int(m_samples.size()) - 1;
    const int current = m_crosshair >= 0 ? m_crosshair : last;
    const int direction = event->key() == Qt::Key_Left ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (event->modifiers() & Qt::ControlModifier)
            setCrosshairIndex(nearestSample(m_samples.at(current).at + direction * Hour));
        else
            setCrosshairIndex(m_crosshair < 0 ? last : std::clamp(current + direction, 0, last));
        break;
    case Qt::Key_Home:
        setCrosshairIndex(0);
        break;
    case Qt::Key_End:
        setCrosshairIndex(last);
        break;
    case Qt::Key_Escape:
        if (m_crosshair < 0) {
            QWidget::keyPressEvent(event); // nothing to close here: the window may use it
            return;
        }
        setCrosshairIndex(-1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PowerChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    const bool isByKeyboard = event->reason() == Qt::TabFocusReason
        || event->reason() == Qt::BacktabFocusReason || event->reason() == Qt::ShortcutFocusReason;
    m_canvas->setFocusRing(isByKeyboard);
}

void PowerChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_canvas->setFocusRing(false);
    setCrosshairIndex(-1);
}

void PowerChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange && !m_hasOwnColors)
        applyColors(ChartColors::forWindow(palette().color(QPalette::Window)));
}

void PowerChart::retranslate()
{
    setAccessibleName(tr("Power chart"));
    setAccessibleDescription(tr("Power of the last 24 hours. The arrow keys move through the values."));
    m_unitLabel->setToolTip(tr("All powers in kilowatts"));
    const std::array texts {tr("PV"), tr("House"), tr("Battery (+ charging)"), tr("Grid (+ export)")};
    const std::array tips {tr("Power of the modules"), tr("Consumption of the house or site"),
                           tr("Above zero the battery charges, below it discharges"),
                           tr("Above zero power is exported, below it is imported")};
    using Figure = ValueHelp::Figure;
    constexpr std::array figures {Figure::Pv, Figure::House, Figure::Battery, Figure::Grid};
    for (int series = 0; series < SeriesCount; ++series) {
        const QString help = tips[size_t(series)] + u"\n\n"_s + ValueHelp::figure(figures[size_t(series)]);
        m_buttons[size_t(series)]->setText(texts[size_t(series)]);
        m_buttons[size_t(series)]->setToolTip(wrappedToolTip(help));
        m_buttons[size_t(series)]->setWhatsThis(help);
        m_buttons[size_t(series)]->setAccessibleName(tr("Show %1").arg(seriesName(Series(series))));
    }
    if (m_samples.isEmpty())
        m_canvas->setMessage(tr("Collecting data…"));
    showCrosshair();
}
