// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/wizardframe.h"

#include "ui/dialogs/signinpage.h"
#include "ui/views/labels.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {
constexpr int lettersInLine = 85;
}

WizardFrame::Buttons WizardFrame::makeButtons(const QString &backName, const QString &cancelName,
                                              const QString &nextName, QWidget *parent)
{
    Buttons buttons;
    buttons.row = new QWidget(parent);
    buttons.back = makeButton(backName, {}, nullptr, buttons.row);
    buttons.cancel = makeButton(cancelName, {}, nullptr, buttons.row);
    buttons.next = makeButton(nextName, {}, "primary", buttons.row);
    auto *layout = new QHBoxLayout(buttons.row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid::unit + Grid::half);
    layout->addWidget(buttons.back);
    layout->addStretch();
    layout->addWidget(buttons.cancel);
    layout->addWidget(buttons.next);
    return buttons;
}

void WizardFrame::layOut(QDialog *dialog, QWidget *indicator, QStackedWidget *pages, const Buttons &buttons,
                         const QSize &usualSize)
{
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(Grid::triple, Grid::triple, Grid::triple, Grid::twice);
    layout->setSpacing(Grid::triple);
    layout->addWidget(indicator);
    layout->addWidget(pages, 1);
    layout->addWidget(buttons.row);
    // Large letters need longer lines, or the pages grow higher than the screen.
    dialog->setMinimumWidth(
        qMax(usualSize.width(), dialog->fontMetrics().horizontalAdvance(u'x') * lettersInLine));
    dialog->resize(dialog->minimumWidth(),
                   qMin(usualSize.height(), dialog->screen()->availableSize().height() - 2 * Grid::triple));
}

void WizardFrame::focusPage(const SignInPage *page, QPushButton *next)
{
    if (QWidget *field = page->firstField())
        field->setFocus();
    else
        next->setFocus();
}
