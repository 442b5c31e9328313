// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/controldialog.h"

#include "ui/dialogs/controlform.h"
#include "ui/dialogs/controlpages.h"
#include "ui/format/commandwords.h"
#include "ui/views/icons.h"
#include "ui/views/labels.h"
#include "ui/views/retranslation.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

using Stage = ControlPresenter::Stage;

namespace {

constexpr int iconSize = 28;

QString iconOf(ControlFamily family)
{
    switch (family) {
    case ControlFamily::ForcedCharge:
    case ControlFamily::BatteryParameters:
        return u"battery"_s;
    case ControlFamily::BatteryMode:
        return u"calendar"_s;
    case ControlFamily::ActivePower:
        return u"grid"_s;
    case ControlFamily::BatteryDispatch:
        break;
    }
    return u"command"_s;
}

QScrollArea *scrolled(QWidget *page, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(page);
    return area;
}

} // namespace

ControlDialog::ControlDialog(std::unique_ptr<ControlPresenter> presenter, QWidget *parent)
    : QDialog(parent)
    , m_presenter(std::move(presenter))
    , m_icon(new QLabel(this))
    , m_title(makeLabel(TextSize::Title, nullptr, this, QFont::DemiBold))
    , m_plant(makeLabel(TextSize::Body, "muted", this))
    , m_calls(makeLabel(TextSize::Caption, "muted", this))
    , m_stack(new QStackedWidget(this))
    , m_edit(new ControlEditPage(*m_presenter, m_stack))
    , m_confirm(new ControlConfirmPage(*m_presenter, m_stack))
    , m_sent(new ControlSentPage(*m_presenter, m_stack))
    , m_why(makeLabel(TextSize::Caption, "bad", this))
    , m_back(makeButton(u"backButton"_s, {}, nullptr, this))
    , m_cancel(makeButton(u"cancelButton"_s, {}, nullptr, this))
    , m_continue(makeButton(u"continueButton"_s, {}, "primary", this))
    , m_send(makeButton(u"sendButton"_s, {}, m_presenter->isStop() ? "primary" : "danger", this))
    , m_show(makeButton(u"showTaskButton"_s, {}, nullptr, this))
{
    setObjectName(u"controlDialog"_s);
    m_stack->setObjectName(u"controlStackedWidget"_s);
    m_plant->setObjectName(u"controlPlantLabel"_s);
    m_calls->setObjectName(u"callsLeftLabel"_s);
    m_why->setObjectName(u"whyNotLabel"_s);
    build();
    connect(m_back, &QPushButton::clicked, m_presenter.get(), &ControlPresenter::back);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_continue, &QPushButton::clicked, m_presenter.get(), &ControlPresenter::proceed);
    connect(m_send, &QPushButton::clicked, this, [this] { m_presenter->send(m_confirm->typed()); });
    connect(m_show, &QPushButton::clicked, this, &ControlDialog::showTask);
    m_send->installEventFilter(this);
    connect(m_confirm, &ControlConfirmPage::typedChanged, this, &ControlDialog::refresh);
    connect(m_presenter.get(), &ControlPresenter::changed, this, &ControlDialog::refresh);
    connect(m_presenter.get(), &ControlPresenter::stageChanged, this, &ControlDialog::showStage);
    whenTranslated(this, [this] { retranslate(); });
    const bool isWide = m_presenter->family() == ControlFamily::BatteryMode;
    const QSize wanted(fontMetrics().averageCharWidth() * (isWide ? 120 : 106), fontMetrics().height() * 50);
    resize(wanted.boundedTo(screen()->availableSize() - QSize(0, 2 * fontMetrics().height())));
    showStage();
    m_edit->form().firstField()->setFocus();
}

ControlDialog::~ControlDialog() = default;

void ControlDialog::build()
{
    m_icon->setFixedSize(iconSize, iconSize);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_plant);
    m_calls->setAlignment(Qt::AlignRight | Qt::AlignTop);
    auto *head = new QHBoxLayout;
    head->setSpacing(Grid::unit + Grid::half);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    head->addWidget(m_calls, 1, Qt::AlignTop);
    for (QWidget *page : std::initializer_list<QWidget *> {m_edit, m_confirm, m_sent})
        m_stack->addWidget(scrolled(page, m_stack));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Grid::unit + Grid::half);
    buttons->addWidget(m_back);
    buttons->addWidget(m_why, 1);
    buttons->addWidget(m_cancel);
    for (QPushButton *button : {m_continue, m_send, m_show})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Grid::triple, Grid::twice, Grid::triple, Grid::twice);
    layout->setSpacing(Grid::twice);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    layout->addLayout(buttons);
}

void ControlDialog::retranslate()
{
    setWindowTitle(CommandWords::family(m_presenter->family()));
    m_title->setText(windowTitle());
    setButtonText(m_back, tr("&Back"));
    refresh();
}

QString ControlDialog::plantWords() const
{
    if (m_presenter->isFleet())
        return tr("%n plants chosen", nullptr, int(m_presenter->plantCodes().size()));
    const ControlSite site = m_presenter->context().site;
    const QString name = site.plantName.isEmpty() ? site.plant.value : site.plantName;
    //: %1 name of a plant, %2 its controller ("Dongle")
    return tr("%1 – %2", "plant and controller").arg(name, CommandWords::controller(site.controller));
}

void ControlDialog::refresh()
{
    const ThemeColors &colors = themeColors(palette());
    m_icon->setPixmap(
        iconPixmap(iconOf(m_presenter->family()), iconSize, colors.accent, devicePixelRatioF()));
    m_plant->setText(plantWords());
    m_plant->setToolTip(m_plant->text());
    m_calls->setText(m_presenter->callsWords());
    m_calls->setToolTip(m_calls->text());
    const Stage stage = m_presenter->stage();
    if (stage == Stage::Edit)
        m_edit->refresh();
    else if (stage == Stage::Confirm)
        m_confirm->refresh();
    else
        m_sent->refresh();
    fitWidth();
    setButtonText(m_cancel, stage == Stage::Sent ? tr("Close") : tr("Cancel"));
    setButtonText(m_continue, tr("Continue…"));
    setButtonText(m_send,
                  m_presenter->isFleet() ? tr("Send to %n plant(s)", nullptr, m_presenter->includedCount())
                                         : tr("Send command"));
    setButtonText(m_show, tr("Show task"));
    m_continue->setEnabled(m_presenter->mayProceed());
    // The form may have scrolled its reason away.
    m_why->setText(stage == Stage::Edit ? m_presenter->obstacle() : QString());
    m_why->setToolTip(m_why->text());
    m_send->setEnabled(m_presenter->includedCount() > 0 && m_presenter->isConfirmedBy(m_confirm->typed()));
    m_show->setEnabled(!m_presenter->tasks().isEmpty());
}

//! A page scrolls up and down only.
void ControlDialog::fitWidth()
{
    auto *area = qobject_cast<QScrollArea *>(m_stack->currentWidget());
    area->setMinimumWidth(area->widget()->minimumSizeHint().width()
                          + area->verticalScrollBar()->sizeHint().width());
}

void ControlDialog::showStage()
{
    const Stage stage = m_presenter->stage();
    m_stack->setCurrentIndex(int(stage));
    m_confirm->clear();
    m_send->setProperty("kind", m_presenter->isStop() ? u"primary"_s : u"danger"_s);
    m_send->style()->polish(m_send);
    // The keyboard is never on the button that sends, unless a person goes there.
    if (stage != Stage::Edit)
        m_cancel->setFocus();
    m_continue->setVisible(stage == Stage::Edit);
    m_back->setVisible(stage == Stage::Confirm);
    m_send->setVisible(stage == Stage::Confirm);
    m_show->setVisible(stage == Stage::Sent);
    refresh();
}

void ControlDialog::showTask()
{
    const QList<ControlPresenter::TaskLine> tasks = m_presenter->tasks();
    if (tasks.isEmpty())
        return;
    const QString id = tasks.constFirst().id;
    accept();
    Q_EMIT taskRequested(id);
}

void ControlDialog::keyPressEvent(QKeyEvent *event)
{
    // Enter ends the typing in a field and nothing else: a command is not sent by the way.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->accept();
        return;
    }
    QDialog::keyPressEvent(event);
}

bool ControlDialog::eventFilter(QObject *watched, QEvent *event)
{
    // The second half of a double click on "Continue…" lands on the button that sends.
    if (watched == m_send && event->type() == QEvent::MouseButtonDblClick)
        return true;
    return QDialog::eventFilter(watched, event);
}
