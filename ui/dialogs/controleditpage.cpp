// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/changetable.h"
#include "ui/dialogs/controlform.h"
#include "ui/dialogs/controlpages.h"
#include "ui/dialogs/controlwordlists.h"
#include "ui/dialogs/jsonpreview.h"
#include "ui/format/controlwords.h"
#include "ui/views/labels.h"
#include "ui/views/noticestrip.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

//! Problems that no field shows: of the order, of its windows.
bool isOfOrder(CommandProblem::Kind kind)
{
    using Kind = CommandProblem::Kind;
    return kind >= Kind::NothingSet && kind <= Kind::WindowsOverlap;
}

} // namespace

ControlEditPage::ControlEditPage(ControlPresenter &presenter, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_purpose(makeParagraph(TextSize::Body, "muted", this))
    , m_obstacle(new NoticeStrip(u"controlObstacleStrip"_s, this))
    , m_form(ControlForm::make(presenter.family(), this))
    , m_problems(makeParagraph(TextSize::Body, "bad", this))
    , m_changes(new ChangeTable(u"controlChanges"_s, this))
    , m_consequence(makeParagraph(TextSize::Body, nullptr, this))
    , m_warning(new NoticeStrip(u"controlWarningStrip"_s, this))
    , m_plantsHead(makeLabel(TextSize::Caption, "muted", this, QFont::DemiBold))
    , m_plants(makeParagraph(TextSize::Body, nullptr, this))
    , m_json(new JsonPreview(this))
{
    setProperty("page", true);
    m_problems->setObjectName(u"controlProblemsLabel"_s);
    m_consequence->setObjectName(u"controlConsequenceLabel"_s);
    m_plants->setObjectName(u"controlPlantsLabel"_s);
    QFrame *card = makeCard(this);
    auto *cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(Grid::twice, Grid::twice, Grid::twice, Grid::twice);
    cardLayout->setSpacing(Grid::unit);
    cardLayout->addWidget(m_form);
    cardLayout->addWidget(m_problems);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, Grid::unit, 0);
    layout->setSpacing(Grid::unit + Grid::half);
    for (QWidget *widget :
         std::initializer_list<QWidget *> {m_purpose, m_obstacle, card, m_changes, m_plantsHead, m_plants,
                                           m_consequence, m_warning, m_json})
        layout->addWidget(widget);
    layout->addStretch(1);
    m_form->setContext(m_presenter.context());
    m_form->setOrder(m_presenter.order());
    connect(m_form, &ControlForm::changed, this, [this] { m_presenter.setOrder(m_form->order()); });
    connect(m_changes, &ChangeTable::readRequested, &m_presenter, &ControlPresenter::readNow);
}

void ControlEditPage::refresh()
{
    m_purpose->setText(ControlWords::purpose(m_presenter.family()));
    m_form->setContext(m_presenter.context());
    const QList<CommandProblem> problems = m_presenter.problems();
    m_form->showProblems(problems);
    QStringList words;
    for (const CommandProblem &problem : problems) {
        if (isOfOrder(problem.kind))
            words << m_presenter.problemWords(problem);
    }
    m_problems->setText(words.join(u'\n'));
    m_problems->setVisible(!words.isEmpty());
    m_changes->setVisible(!m_presenter.isFleet());
    m_changes->setLines(m_presenter.changes());
    m_changes->setReading(m_presenter.canRead(), m_presenter.isReading());
    m_consequence->setText(ControlWordLists::bullets(m_presenter.consequence()));
    const QStringList warnings = m_presenter.warnings();
    if (warnings.isEmpty())
        m_warning->clear();
    else
        m_warning->show(NoticeStrip::Tone::Warning, u"warning"_s, warnings.constFirst(),
                        warnings.mid(1).join(u' '));
    const QString obstacle = m_presenter.obstacle();
    // What fields say already is not said twice.
    const bool isSaid = !problems.isEmpty() && obstacle == m_presenter.problemWords(problems.constFirst())
        && problems.constFirst().kind < CommandProblem::Kind::NotResidential;
    if (obstacle.isEmpty() || isSaid)
        m_obstacle->clear();
    else
        m_obstacle->show(NoticeStrip::Tone::Bad, u"failed"_s, obstacle);
    m_plantsHead->setVisible(m_presenter.isFleet());
    m_plants->setVisible(m_presenter.isFleet());
    if (m_presenter.isFleet()) {
        m_plantsHead->setText(ControlWordLists::countOf(m_presenter));
        m_plants->setText(ControlWordLists::plants(m_presenter.plants()));
    }
    m_json->setJson(m_presenter.json());
}
