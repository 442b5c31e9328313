// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/powercurvepane.h"

#include "ui/charts/powerchart.h"
#include "ui/views/labels.h"
#include "ui/views/retranslation.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 longestGapMs = 12 * 60'000; // samples are 5 minutes apart; one may be missing
}

PowerCurvePane::PowerCurvePane(QWidget *parent)
    : QWidget(parent)
    , m_chart(new PowerChart(this))
    , m_note(makeParagraph(TextSize::Body, "muted", this))
    , m_fetch(makeButton(u"fetchPowerCurveButton"_s, {}, nullptr, this))
{
    setObjectName(u"powerCurvePane"_s);
    m_chart->setObjectName(u"dayPowerChart"_s);
    m_note->setObjectName(u"powerCurveNoteLabel"_s);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_note, 1);
    bottom->addWidget(m_fetch);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_chart, 1);
    layout->addLayout(bottom);
    connect(m_fetch, &QPushButton::clicked, this, &PowerCurvePane::fetchRequested);
    whenTranslated(this, [this] { refresh(); });
}

void PowerCurvePane::setPower(const QList<PowerSample> &samples, const QTimeZone &zone, bool hasBattery,
                              int callsNeeded)
{
    m_calls = callsNeeded;
    m_isEmpty = samples.isEmpty();
    m_chart->setZone(zone);
    m_chart->setLongestGap(longestGapMs);
    m_chart->setSeriesAvailable(PowerChart::Battery, hasBattery);
    m_chart->setSamples(samples);
    refresh();
}

void PowerCurvePane::setFormatter(const Formatter &formatter)
{
    m_formatter = formatter;
    m_chart->setNumberLocale(formatter.locale());
}

void PowerCurvePane::refresh()
{
    m_chart->setVisible(!m_isEmpty);
    if (m_isEmpty)
        m_note->setText(m_calls > 0 ? tr("The power over this day has not been fetched yet.")
                                    : tr("The devices have no power values of this day."));
    else
        m_note->setText(m_calls > 0 ? tr("This is what the program saw while it was running.") : QString());
    m_note->setVisible(!m_note->text().isEmpty());
    setButtonText(m_fetch, tr("Fetch the 5-&minute values (%n calls)", nullptr, m_calls));
    m_fetch->setVisible(m_calls > 0);
}
