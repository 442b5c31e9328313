// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/controlpages.h"
#include "ui/format/taskwords.h"
#include "ui/views/labels.h"
#include "ui/views/noticestrip.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

using Tone = NoticeStrip::Tone;

struct Look
{
    Tone tone;
    QString icon;
};

Look lookOf(TaskState state)
{
    switch (state) {
    case TaskState::Draft:
    case TaskState::Sending:
    case TaskState::Running:
        return {Tone::Info, u"syncing"_s};
    case TaskState::Succeeded:
    case TaskState::NoChange:
        return {Tone::Info, u"live"_s};
    case TaskState::Unknown:
    case TaskState::TimedOut:
    case TaskState::Closed:
    case TaskState::Discarded:
        return {Tone::Warning, u"warning"_s};
    case TaskState::Refused:
    case TaskState::Failed:
        break;
    }
    return {Tone::Bad, u"failed"_s};
}

} // namespace

ControlSentPage::ControlSentPage(ControlPresenter &presenter, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_sentence(makeParagraph(TextSize::Heading, nullptr, this))
    , m_state(new NoticeStrip(u"controlStateStrip"_s, this))
    , m_lines(new QVBoxLayout)
{
    setProperty("page", true);
    m_sentence->setFont(textFont(TextSize::Heading, QFont::DemiBold));
    m_lines->setSpacing(Grid::half);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, Grid::unit, 0);
    layout->setSpacing(Grid::twice);
    layout->addWidget(m_sentence);
    layout->addWidget(m_state);
    layout->addLayout(m_lines);
    layout->addStretch(1);
}

void ControlSentPage::refresh()
{
    m_sentence->setText(m_presenter.sentence());
    if (!m_presenter.failure().isEmpty()) {
        m_state->show(Tone::Bad, u"failed"_s, tr("Nothing was sent."), m_presenter.failure());
        return;
    }
    const QList<ControlPresenter::TaskLine> tasks = m_presenter.tasks();
    if (tasks.isEmpty())
        return;
    if (tasks.size() == 1) {
        const ControlPresenter::TaskLine &task = tasks.constFirst();
        const Look look = lookOf(task.state);
        m_state->show(look.tone, look.icon, task.words, task.advice);
        return;
    }
    // The worst of a fleet's is on top; each has a line of its own below.
    const auto rank = [](TaskState state) { return int(lookOf(state).tone); };
    ControlPresenter::TaskLine worst = tasks.constFirst();
    for (const ControlPresenter::TaskLine &task : tasks) {
        if (rank(task.state) > rank(worst.state))
            worst = task;
    }
    const Look look = lookOf(worst.state);
    m_state->show(look.tone, look.icon,
                  //: %1 name of a plant, %2 what became of its command
                  worst.plantName.isEmpty() ? worst.words : tr("%1: %2").arg(worst.plantName, worst.words),
                  worst.advice);
    while (m_labels.size() < tasks.size()) {
        m_labels << makeParagraph(TextSize::Body, nullptr, this);
        m_lines->addWidget(m_labels.constLast());
    }
    for (int i = 0; i < tasks.size(); ++i)
        m_labels.at(i)->setText(
            //: %1 name of a plant, %2 state of its command
            tr("%1: %2", "plant and state").arg(tasks.at(i).plantName, TaskWords::state(tasks.at(i).state)));
}
