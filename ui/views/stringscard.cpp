// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/stringscard.h"

#include "ui/access/tooltips.h"
#include "ui/format/stringwords.h"
#include "ui/format/valuehelp.h"
#include "ui/views/labels.h"
#include "ui/views/retranslation.h"
#include "ui/views/stringbarswidget.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

StringsCard::StringsCard(QWidget *parent)
    : QFrame(parent)
    , m_title(makeLabel(TextSize::Caption, "muted", this, QFont::DemiBold))
    , m_verdict(makeParagraph(TextSize::Body, nullptr, this))
    , m_dayVerdict(makeParagraph(TextSize::Body, nullptr, this))
    , m_bars(new StringBarsWidget(this))
    , m_readout(makeLabel(TextSize::Caption, "muted", this))
{
    setObjectName(u"stringsCard"_s);
    setProperty("card", true);
    m_verdict->setObjectName(u"stringVerdictLabel"_s);
    m_dayVerdict->setObjectName(u"stringDayLabel"_s);
    m_readout->setObjectName(u"stringReadoutLabel"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Grid::twice, Grid::unit + Grid::half, Grid::twice, Grid::unit + Grid::half);
    layout->setSpacing(Grid::half);
    layout->addWidget(m_title);
    layout->addWidget(m_verdict);
    layout->addWidget(m_dayVerdict);
    layout->addSpacing(Grid::half);
    layout->addWidget(m_bars);
    layout->addWidget(m_readout);
    connect(m_bars, &StringBarsWidget::currentChanged, this, &StringsCard::refreshWords);
    whenTranslated(this, [this] {
        m_title->setText(tr("Strings"));
        m_bars->setAccessibleName(tr("Strings"));
        m_bars->setWhatsThis(ValueHelp::figure(ValueHelp::Figure::StringPower));
        m_title->setToolTip(wrappedToolTip(m_bars->whatsThis()));
        refreshWords();
    });
}

void StringsCard::setInputs(const QList<StringInput> &inputs, DataState state)
{
    m_state = state;
    m_strings = compareStrings(inputs, state == DataState::Live);
    m_bars->setStrings(m_strings, state == DataState::Live);
    m_bars->setVisible(!m_strings.bars.isEmpty());
    refreshWords();
}

void StringsCard::setDay(const StringJudgement &judgement, const QDate &day, qint64 now,
                         const QTimeZone &zone)
{
    m_judgement = judgement;
    m_day = day;
    m_now = now;
    m_zone = zone;
    refreshWords();
}

void StringsCard::setFormatter(const Formatter &formatter)
{
    m_formatter = formatter;
    m_bars->setFormatter(formatter);
    refreshWords();
}

void StringsCard::refreshWords()
{
    const QString verdict = StringWords::verdict(m_strings, m_state);
    const QString unused = StringWords::unused(m_strings);
    //: two sentences about the strings of an inverter
    m_verdict->setText(unused.isEmpty() ? verdict : tr("%1 %2", "two sentences").arg(verdict, unused));
    setTone(m_verdict, m_strings.suspiciousCount > 0 ? "bad" : nullptr);
    const QString day = StringWords(m_formatter).day(m_judgement, m_day, m_now, m_zone);
    m_dayVerdict->setText(day);
    m_dayVerdict->setVisible(!day.isEmpty());
    setTone(m_dayVerdict, m_judgement.findings.isEmpty() ? "muted" : "bad");
    QString line = m_bars->readout();
    if (line.isEmpty() && m_strings.medianWatts && m_strings.bars.size() > 1) {
        line = tr("The dashed line is the median: %1. Pick a bar to read it.")
                   .arg(m_formatter.power(*m_strings.medianWatts / 1000));
    }
    m_readout->setText(line);
    m_readout->setToolTip(line);
    m_readout->setVisible(!line.isEmpty());
    m_bars->setAccessibleDescription(day.isEmpty() ? m_verdict->text() : m_verdict->text() + u' ' + day);
}
