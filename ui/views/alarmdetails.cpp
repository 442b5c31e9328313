// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/alarmdetails.h"

#include "ui/format/alarmwords.h"
#include "ui/format/labels.h"
#include "ui/views/alarmlook.h"
#include "ui/views/factlist.h"
#include "ui/views/labels.h"
#include "ui/views/retranslation.h"
#include "ui/views/statebadge.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace {

//! The service breaks lines in several ways.
QString plainLines(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    text.replace(u"<br>"_s, u"\n"_s, Qt::CaseInsensitive).replace(u"<br/>"_s, u"\n"_s, Qt::CaseInsensitive);
    return text.trimmed();
}

QLabel *makeText(const QString &name, QWidget *parent)
{
    QLabel *label = makeParagraph(TextSize::Body, nullptr, parent);
    label->setObjectName(name);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

AlarmDetails::AlarmDetails(QWidget *parent)
    : QFrame(parent)
    , m_scroll(new QScrollArea(this))
    , m_hint(makeParagraph(TextSize::Body, "muted", this))
{
    setObjectName(u"alarmDetails"_s);
    setProperty("card", true);
    auto *page = new QWidget;
    page->setObjectName(u"alarmDetailsPage"_s);
    m_severity = new StateBadge(page);
    m_severity->setObjectName(u"alarmSeverityBadge"_s);
    m_name = makeText(u"alarmNameLabel"_s, page);
    m_name->setFont(textFont(TextSize::Title, QFont::DemiBold));
    m_state = makeText(u"alarmStateLabel"_s, page);
    m_facts = new FactList(u"alarmFactList"_s, {}, page, FactList::Shape::Columns);
    m_facts->setProperty("card", QVariant()); // it stands on one
    m_facts->layout()->setContentsMargins(0, Grid::unit, 0, 0);
    m_causeTitle = makeLabel(TextSize::Caption, "muted", page, QFont::DemiBold);
    m_cause = makeText(u"alarmCauseLabel"_s, page);
    m_adviceTitle = makeLabel(TextSize::Caption, "muted", page, QFont::DemiBold);
    m_advice = makeText(u"alarmAdviceLabel"_s, page);
    m_device = makeButton(u"goToDeviceButton"_s, {}, nullptr, page);
    m_plant = makeButton(u"goToPlantButton"_s, {}, nullptr, page);

    auto *top = new QHBoxLayout;
    top->setSpacing(Grid::unit);
    top->addWidget(m_severity, 0, Qt::AlignVCenter);
    top->addWidget(m_name, 1, Qt::AlignVCenter);
    top->addWidget(m_device);
    top->addWidget(m_plant);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(Grid::twice, Grid::unit + Grid::half, Grid::twice, Grid::unit + Grid::half);
    layout->setSpacing(Grid::half);
    layout->addLayout(top);
    layout->addWidget(m_state);
    for (QLabel *title : {m_causeTitle, m_adviceTitle}) {
        layout->addSpacing(Grid::half);
        layout->addWidget(title);
        layout->addWidget(title == m_causeTitle ? m_cause : m_advice);
    }
    layout->addWidget(m_facts);
    layout->addStretch(1);

    m_scroll->setObjectName(u"alarmDetailsScrollArea"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::StrongFocus); // long advice is read with the arrow keys
    m_scroll->setStyleSheet(
        u"QScrollArea, QWidget#alarmDetailsPage { background: transparent; border: none; }"_s);
    m_scroll->setWidget(page);
    m_hint->setObjectName(u"noAlarmChosenLabel"_s);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setContentsMargins(Grid::twice, Grid::twice, Grid::twice, Grid::twice);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1);
    outer->addWidget(m_scroll);
    outer->addWidget(m_hint);
    connect(m_device, &QAbstractButton::clicked, this, &AlarmDetails::deviceRequested);
    connect(m_plant, &QAbstractButton::clicked, this, &AlarmDetails::plantRequested);
    whenTranslated(this, [this] { retranslate(); });
    clear({});
}

void AlarmDetails::retranslate()
{
    m_scroll->setAccessibleName(tr("Details of the alarm"));
    m_causeTitle->setText(tr("Possible cause"));
    m_adviceTitle->setText(tr("What to do, as the service advises"));
    setButtonText(m_device, tr("Go to device"));
    setButtonText(m_plant, tr("Go to plant"));
}

void AlarmDetails::setFormatter(const Formatter &formatter)
{
    m_formatter = formatter;
}

void AlarmDetails::clear(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->show();
    m_scroll->hide();
}

void AlarmDetails::showAlarm(const AlarmRecord &record, const QString &plantName, const QTimeZone &zone,
                             qint64 now, bool hasDevice)
{
    const Alarm &alarm = record.alarm;
    const QString name = AlarmWords::name(alarm);
    if (m_name->text() != name)
        m_scroll->verticalScrollBar()->setValue(0);
    m_severity->setLook(
        [alarm](const ThemeColors &colors) {
            StateLook look = alarmLook(alarm.severity, colors);
            look.words = AlarmWords::severity(alarm);
            return look;
        },
        {});
    m_name->setText(name);
    m_state->setText(AlarmWords(m_formatter).stateSentence(record, now, zone));
    showFacts(record, plantName, zone, now);
    const QString cause = plainLines(alarm.cause);
    m_cause->setText(cause.isEmpty() ? tr("The service names no cause.") : cause);
    const QString advice = plainLines(alarm.repairSuggestion);
    m_advice->setText(advice.isEmpty() ? tr("The service gives no advice.") : advice);
    setTone(m_cause, cause.isEmpty() ? "muted" : nullptr);
    setTone(m_advice, advice.isEmpty() ? "muted" : nullptr);
    m_device->setEnabled(hasDevice);
    m_device->setToolTip(hasDevice ? QString() : tr("The device is not in the list of the plant."));
    m_hint->hide();
    m_scroll->show();
}

void AlarmDetails::showFacts(const AlarmRecord &record, const QString &plantName, const QTimeZone &zone,
                             qint64 now)
{
    const Alarm &alarm = record.alarm;
    const auto instant = [&](qint64 at) { return m_formatter.dateTime(at, zone); };
    const QString kind = alarm.causeId < 0
        ? m_formatter.locale().toString(alarm.alarmId)
        //: %1 number of the alarm, %2 number of its cause
        : tr("%1, cause %2").arg(QString::number(alarm.alarmId), QString::number(alarm.causeId));
    m_facts->setFacts({
        {tr("Plant"), plantName, {}},
        {tr("Device"), alarm.deviceName, {}},
        {tr("Type of device"), Labels::deviceType(alarm.deviceTypeId), {}},
        {tr("Serial number"), alarm.serial, {}, tr("Copy serial number")},
        {tr("Raised"), instant(alarm.raisedAt), tr("In the plant's local time")},
        {tr("Age"), m_formatter.age(alarm.raisedAt, now), {}},
        {tr("First seen"), instant(record.firstSeenAt),
         tr("The first time the service told it to Heliodesk")},
        {tr("Last seen"), instant(record.lastSeenAt), tr("The last time the service told it to Heliodesk")},
        {tr("Times"), tr("%n times so far", nullptr, record.occurrence),
         tr("How often this alarm was raised at this device, as far as Heliodesk has seen")},
        {tr("Type"), AlarmWords::type(alarm.type), {}},
        {tr("Number"), kind, tr("What the service calls alarmId and causeId")},
    });
}
