// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/changetable.h"
#include "ui/dialogs/controlpages.h"
#include "ui/dialogs/controlwordlists.h"
#include "ui/format/mnemonics.h"
#include "ui/views/labels.h"
#include "ui/views/noticestrip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

ControlConfirmPage::ControlConfirmPage(ControlPresenter &presenter, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_question(makeLabel(TextSize::Body, "muted", this))
    , m_sentence(makeParagraph(TextSize::Heading, nullptr, this))
    , m_changes(new ChangeTable(u"confirmChanges"_s, this))
    , m_consequence(makeParagraph(TextSize::Body, nullptr, this))
    , m_warning(new NoticeStrip(u"confirmWarningStrip"_s, this))
    , m_plants(makeParagraph(TextSize::Body, nullptr, this))
    , m_typing(new QWidget(this))
    , m_typedLabel(new QLabel(m_typing))
    , m_typed(new QLineEdit(m_typing))
{
    setProperty("page", true);
    m_sentence->setObjectName(u"confirmSentenceLabel"_s);
    m_sentence->setFont(textFont(TextSize::Heading, QFont::DemiBold));
    m_plants->setObjectName(u"confirmPlantsLabel"_s);
    m_typed->setObjectName(u"confirmLineEdit"_s);
    m_typed->setMaximumWidth(m_typed->fontMetrics().averageCharWidth() * 16);
    m_typedLabel->setBuddy(m_typed);
    auto *typing = new QHBoxLayout(m_typing);
    typing->setContentsMargins(0, 0, 0, 0);
    typing->setSpacing(Grid::unit);
    typing->addWidget(m_typedLabel);
    typing->addWidget(m_typed);
    typing->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, Grid::unit, 0);
    layout->setSpacing(Grid::twice);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_question, m_sentence, m_changes, m_plants,
                                                             m_consequence, m_warning, m_typing})
        layout->addWidget(widget);
    layout->addStretch(1);
    connect(m_typed, &QLineEdit::textChanged, this, &ControlConfirmPage::typedChanged);
}

QString ControlConfirmPage::typed() const
{
    return m_typed->text();
}

void ControlConfirmPage::clear()
{
    m_typed->clear();
}

void ControlConfirmPage::refresh()
{
    const bool isFleet = m_presenter.isFleet();
    const int count = m_presenter.includedCount();
    m_question->setText(isFleet ? tr("Send this command to %n plant(s)?", nullptr, count)
                                : tr("Send this command?"));
    m_sentence->setText(m_presenter.sentence());
    m_changes->setVisible(!isFleet);
    m_changes->setLines(m_presenter.changes());
    m_plants->setVisible(isFleet);
    m_plants->setText(ControlWordLists::plants(m_presenter.plants()));
    m_consequence->setText(ControlWordLists::bullets(m_presenter.consequence()));
    const QStringList warnings = m_presenter.warnings();
    if (warnings.isEmpty())
        m_warning->clear();
    else
        m_warning->show(NoticeStrip::Tone::Warning, u"warning"_s, warnings.constFirst(),
                        warnings.mid(1).join(u' '));
    m_typing->setVisible(isFleet);
    m_typedLabel->setText(
        tr("Type the &number of plants that get the command (%1):").arg(m_presenter.requiredWord()));
    m_typed->setAccessibleName(withoutMnemonic(m_typedLabel->text()));
}
