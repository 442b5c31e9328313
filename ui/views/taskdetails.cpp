// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/taskdetails.h"

#include "core/api/controlbodies.h"
#include "ui/format/commandwords.h"
#include "ui/format/taskwords.h"
#include "ui/views/factlist.h"
#include "ui/views/icons.h"
#include "ui/views/labels.h"
#include "ui/views/retranslation.h"
#include "ui/views/statebadge.h"
#include "ui/views/tasklook.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int requestLines = 9;
constexpr int longestLine = 90;

QLabel *makeText(const QString &name, const char *tone, QWidget *parent)
{
    QLabel *label = makeParagraph(TextSize::Body, tone, parent);
    label->setObjectName(name);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

//! A line is as wide as its words: long ones, such as plans of many windows, stand whole in the tool tip.
FactList::Fact factOf(const QString &name, const QString &value, const QString &whole = {})
{
    const bool isLong = value.size() > longestLine;
    const QString shown = isLong ? value.first(longestLine - 1) + u'…' : value;
    return {name, shown, isLong && whole.isEmpty() ? value : whole};
}

FactList *makeFacts(const QString &name, FactList::Shape shape, QWidget *parent)
{
    auto *facts = new FactList(name, {}, parent, shape);
    facts->setProperty("card", QVariant()); // it stands on one
    facts->layout()->setContentsMargins(0, Grid::unit, 0, 0);
    return facts;
}

} // namespace

TaskDetails::TaskDetails(QWidget *parent)
    : QFrame(parent)
    , m_scroll(new QScrollArea(this))
    , m_hint(makeParagraph(TextSize::Body, "muted", this))
{
    setObjectName(u"taskDetails"_s);
    setProperty("card", true);
    build();
    m_hint->setObjectName(u"noTaskChosenLabel"_s);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setContentsMargins(Grid::twice, Grid::twice, Grid::twice, Grid::twice);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1);
    outer->addWidget(m_scroll);
    outer->addWidget(m_hint);
    connect(m_ask, &QAbstractButton::clicked, this, &TaskDetails::askRequested);
    connect(m_retry, &QAbstractButton::clicked, this, &TaskDetails::retryRequested);
    connect(m_revert, &QAbstractButton::clicked, this, &TaskDetails::revertRequested);
    connect(m_plant, &QAbstractButton::clicked, this, &TaskDetails::plantRequested);
    connect(m_wasDone, &QAbstractButton::clicked, this, [this] { Q_EMIT settled(true); });
    connect(m_wasNotDone, &QAbstractButton::clicked, this, [this] { Q_EMIT settled(false); });
    connect(m_requestButton, &QAbstractButton::toggled, m_request, &QWidget::setVisible);
    whenTranslated(this, [this] { retranslate(); });
    clear({});
}

void TaskDetails::build()
{
    auto *page = new QWidget;
    page->setObjectName(u"taskDetailsPage"_s);
    m_state = new StateBadge(page);
    m_state->setObjectName(u"taskStateBadge"_s);
    m_title = makeText(u"taskTitleLabel"_s, nullptr, page);
    m_title->setFont(textFont(TextSize::Title, QFont::DemiBold));
    m_explanation = makeText(u"taskExplanationLabel"_s, nullptr, page);
    m_verdict = makeText(u"taskVerdictLabel"_s, "muted", page);
    m_path = makeFacts(u"taskPathFactList"_s, FactList::Shape::Lines, page);
    m_timeline = makeFacts(u"taskTimelineFactList"_s, FactList::Shape::Lines, page);
    m_facts = makeFacts(u"taskFactList"_s, FactList::Shape::Lines, page);
    m_requestButton = new QToolButton(page);
    m_requestButton->setObjectName(u"showRequestButton"_s);
    m_requestButton->setIcon(themedIcon(u"command"_s));
    m_requestButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_requestButton->setCheckable(true);
    m_requestButton->setFocusPolicy(Qt::StrongFocus);
    m_request = new QPlainTextEdit(page);
    m_request->setObjectName(u"requestTextEdit"_s);
    m_request->setReadOnly(true);
    m_request->setTabChangesFocus(true);
    m_request->setLineWrapMode(QPlainTextEdit::NoWrap);
    QFont fixed(u"monospace"_s);
    fixed.setStyleHint(QFont::TypeWriter);
    fixed.setPointSizeF(textFont(TextSize::Caption).pointSizeF());
    m_request->setFont(fixed);
    m_request->setFixedHeight(QFontMetrics(fixed).lineSpacing() * requestLines + Grid::twice);
    m_request->hide();
    m_ask = makeButton(u"askNowButton"_s, {}, nullptr, page);
    m_retry = makeButton(u"retryButton"_s, {}, nullptr, page);
    m_revert = makeButton(u"revertButton"_s, {}, nullptr, page);
    m_plant = makeButton(u"goToTaskPlantButton"_s, {}, nullptr, page);
    m_wasDone = makeButton(u"wasDoneButton"_s, {}, nullptr, page);
    m_wasNotDone = makeButton(u"wasNotDoneButton"_s, {}, nullptr, page);

    auto *top = new QHBoxLayout;
    top->setSpacing(Grid::unit);
    top->addWidget(m_state, 0, Qt::AlignTop);
    top->addWidget(m_title, 1, Qt::AlignVCenter);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Grid::unit);
    for (QPushButton *button : {m_ask, m_wasDone, m_wasNotDone, m_retry, m_revert, m_plant})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(Grid::twice, Grid::unit + Grid::half, Grid::twice, Grid::unit + Grid::half);
    layout->setSpacing(Grid::half);
    layout->addLayout(top);
    layout->addWidget(m_explanation);
    layout->addWidget(m_verdict);
    layout->addSpacing(Grid::half);
    layout->addLayout(buttons);
    for (FactList *facts : {m_path, m_timeline, m_facts})
        layout->addWidget(facts);
    layout->addWidget(m_requestButton, 0, Qt::AlignLeft);
    layout->addWidget(m_request);
    layout->addStretch(1);

    m_scroll->setObjectName(u"taskDetailsScrollArea"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setStyleSheet(
        u"QScrollArea, QWidget#taskDetailsPage { background: transparent; border: none; }"_s);
    m_scroll->setWidget(page);
}

void TaskDetails::retranslate()
{
    m_scroll->setAccessibleName(tr("Details of the command"));
    m_path->setTitle(tr("From before to now"));
    m_timeline->setTitle(tr("What happened"));
    m_facts->setTitle(tr("More about it"));
    setButtonText(m_ask, tr("Ask now"));
    setButtonText(m_retry, tr("Give it again…"));
    setButtonText(m_revert, tr("Undo…"));
    setButtonText(m_plant, tr("Go to plant"));
    setButtonText(m_wasDone, tr("It was done"));
    setButtonText(m_wasNotDone, tr("It was not done"));
    for (QPushButton *button : {m_wasDone, m_wasNotDone})
        button->setToolTip(tr("If you have seen at the plant how it ended; nothing is sent"));
    m_retry->setToolTip(tr("Opens this command as a new one; nothing is sent yet"));
    m_requestButton->setText(tr("Request for technicians"));
    m_requestButton->setAccessibleName(tr("Show the request for technicians"));
    m_request->setAccessibleName(tr("Request as it was sent"));
}

void TaskDetails::setFormatter(const Formatter &formatter)
{
    m_formatter = formatter;
}

void TaskDetails::clear(const QString &hint)
{
    m_shown.clear();
    m_hint->setText(hint);
    m_hint->show();
    m_scroll->hide();
}

void TaskDetails::showTask(const ControlTask &task, const Surroundings &around)
{
    if (m_shown != task.id)
        m_scroll->verticalScrollBar()->setValue(0);
    m_shown = task.id;
    m_state->setLook([state = task.state](const ThemeColors &colors) { return taskLook(state, colors); }, {});
    m_title->setText(CommandWords(m_formatter).sentence(task.command, task.plantName, around.batteryName));
    m_explanation->setText(TaskWords::explanation(task));
    const bool isChecked = task.telemetry.verdict != FollowVerdict::NotChecked;
    m_verdict->setText(isChecked ? TaskWords(m_formatter).verdict(task) : QString());
    m_verdict->setVisible(isChecked);
    showButtons(task, around);
    showPath(task, around);
    showTimeline(task, around);
    showFacts(task, around);
    const QString path = endpointSpec(ControlBodies::deliverEndpoint(task.command.family())).path;
    const QByteArray body = QJsonDocument::fromJson(task.request).toJson(QJsonDocument::Indented);
    const QString request = u"POST %1\n%2"_s.arg(path, QString::fromUtf8(body));
    if (m_request->toPlainText() != request)
        m_request->setPlainText(request);
    m_requestButton->setVisible(!task.request.isEmpty());
    m_request->setVisible(!task.request.isEmpty() && m_requestButton->isChecked());
    m_hint->hide();
    m_scroll->show();
}

void TaskDetails::showButtons(const ControlTask &task, const Surroundings &around)
{
    m_ask->setVisible(task.isOpen());
    m_ask->setEnabled(around.askHint.isEmpty());
    m_ask->setToolTip(around.askHint.isEmpty()
                          ? tr("Asks the service how it stands; takes one call of the day")
                          : around.askHint);
    const bool isUnknown = task.state == TaskState::Unknown;
    m_wasDone->setVisible(isUnknown);
    m_wasNotDone->setVisible(isUnknown);
    m_retry->setVisible(!task.isOpen());
    m_retry->setEnabled(around.hasPlant);
    m_revert->setEnabled(around.canRevert && around.hasPlant);
    m_revert->setToolTip(around.canRevert
                             ? tr("Opens a command that restores what was set before; nothing is sent yet")
                             : tr("What was set before is not known, or nothing was changed."));
    m_plant->setEnabled(around.hasPlant);
    m_plant->setToolTip(around.hasPlant ? QString() : tr("The plant is not in the list of the account."));
}

//! Before, ordered, delivered.
void TaskDetails::showPath(const ControlTask &task, const Surroundings &around)
{
    const TaskWords words(m_formatter);
    const QStringList before = words.before(task, around.now);
    m_path->setFacts({
        //: the state before a command
        factOf(tr("Before"), before.isEmpty() ? tr("Not known") : before.join(u" · "_s), before.join(u'\n')),
        factOf(tr("Ordered"), CommandWords(m_formatter).action(task.command, around.batteryName)),
        factOf(tr("Come of it"), words.result(task)),
    });
}

void TaskDetails::showTimeline(const ControlTask &task, const Surroundings &around)
{
    QList<FactList::Fact> facts;
    for (const TaskEvent &event : task.timeline)
        facts.append(factOf(m_formatter.dateTime(event.at, around.zone), TaskWords::event(event)));
    if (around.nextQuestionAt)
        facts.append({m_formatter.dateTime(around.nextQuestionAt, around.zone),
                      tr("Next question to the service"),
                      {}});
    m_timeline->setFacts(facts);
    m_timeline->setVisible(!facts.isEmpty());
}

void TaskDetails::showFacts(const ControlTask &task, const Surroundings &around)
{
    const auto instant = [&](qint64 at) { return at ? m_formatter.dateTime(at, around.zone) : QString(); };
    m_facts->setFacts({
        {tr("Plant"), task.plantName, {}},
        {tr("Kind"), CommandWords::family(task.command.family()), {}},
        {tr("Given"), instant(task.draftedAt), tr("In the plant's local time")},
        {tr("Sent"), instant(task.sentAt), tr("In the plant's local time")},
        {tr("Ended"), instant(task.endedAt), tr("In the plant's local time")},
        {tr("By"), task.who, {}},
        {tr("Asked"), task.questions ? tr("%n times", nullptr, task.questions) : QString(),
         tr("How often the service was asked how it stands")},
        {tr("Number at the service"), task.serviceId, {}, tr("Copy the number")},
        {tr("Code"), task.failCode ? QString::number(task.failCode) : QString(), {}},
        factOf(tr("Words of the service"), task.text),
        {tr("Live data of"), instant(task.telemetry.sampleAt),
         tr("When the values that were compared were measured")},
    });
}
