// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/changetable.h"

#include "ui/views/labels.h"
#include "ui/views/retranslation.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int linesEach = 2; // value and source

QLabel *makeCell(TextSize size, const char *tone, QWidget *parent)
{
    QLabel *label = makeParagraph(size, tone, parent);
    label->setMinimumWidth(90);
    return label;
}

} // namespace

ChangeTable::ChangeTable(const QString &objectName, QWidget *parent)
    : QFrame(parent)
    , m_grid(new QGridLayout(this))
    , m_nowHead(makeLabel(TextSize::Caption, "muted", this, QFont::DemiBold))
    , m_newHead(makeLabel(TextSize::Caption, "muted", this, QFont::DemiBold))
    , m_read(makeButton(objectName + u"ReadButton"_s, {}, "link", this))
{
    setObjectName(objectName);
    setProperty("card", true);
    m_grid->setContentsMargins(Grid::twice, Grid::unit + Grid::half, Grid::twice, Grid::unit + Grid::half);
    m_grid->setHorizontalSpacing(Grid::twice);
    m_grid->setVerticalSpacing(2);
    m_grid->addWidget(m_nowHead, 0, 1);
    m_grid->addWidget(m_newHead, 0, 2);
    m_grid->addWidget(m_read, 0, 3, Qt::AlignRight | Qt::AlignVCenter);
    for (const int column : {0, 1, 2})
        m_grid->setColumnStretch(column, 1);
    m_read->hide();
    connect(m_read, &QPushButton::clicked, this, &ChangeTable::readRequested);
    whenTranslated(this, [this] {
        m_nowHead->setText(tr("Now"));
        m_newHead->setText(tr("With this command"));
        if (m_read->isEnabled())
            setButtonText(m_read, tr("Read now"));
    });
}

ChangeTable::Row ChangeTable::makeRow(int number)
{
    const QString stem = objectName() + QString::number(number);
    Row row {makeCell(TextSize::Body, "muted", this), makeCell(TextSize::Body, nullptr, this),
             makeCell(TextSize::Caption, "faint", this), makeCell(TextSize::Body, nullptr, this)};
    row.now->setObjectName(stem + u"NowLabel"_s);
    row.source->setObjectName(stem + u"SourceLabel"_s);
    row.wished->setObjectName(stem + u"NewLabel"_s);
    row.wished->setFont(textFont(TextSize::Body, QFont::DemiBold));
    const int line = 1 + linesEach * number;
    m_grid->addWidget(row.name, line, 0, linesEach, 1, Qt::AlignTop);
    m_grid->addWidget(row.now, line, 1, Qt::AlignTop);
    m_grid->addWidget(row.wished, line, 2, linesEach, 2, Qt::AlignTop);
    m_grid->addWidget(row.source, line + 1, 1, Qt::AlignTop);
    return row;
}

void ChangeTable::setLines(const QList<ChangeLine> &lines)
{
    while (m_rows.size() < lines.size())
        m_rows << makeRow(int(m_rows.size()));
    for (int i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        const bool isShown = i < lines.size();
        for (QLabel *label : {row.name, row.now, row.source, row.wished})
            label->setVisible(isShown);
        if (!isShown)
            continue;
        const ChangeLine &line = lines.at(i);
        row.name->setText(line.name);
        row.now->setText(line.now);
        row.source->setText(line.source);
        row.wished->setText(line.wished.isEmpty() ? tr("stays as it is") : line.wished);
        row.wished->setFont(
            textFont(TextSize::Body, line.wished.isEmpty() ? QFont::Normal : QFont::DemiBold));
        setTone(row.wished, line.wished.isEmpty() ? "faint" : nullptr);
    }
}

void ChangeTable::setReading(bool canRead, bool isReading)
{
    m_read->setVisible(canRead);
    m_read->setEnabled(!isReading);
    setButtonText(m_read, isReading ? tr("Asking…") : tr("Read now"));
}
