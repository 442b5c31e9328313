// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/systemcodeedit.h"

#include "ui/views/icons.h"
#include "ui/views/retranslation.h"

#include <QAction>

using namespace Qt::Literals::StringLiterals;

SystemCodeEdit::SystemCodeEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_show(addAction(themedIcon(u"show"_s), QLineEdit::TrailingPosition))
{
    setObjectName(u"systemCodeLineEdit"_s);
    m_show->setObjectName(u"showSystemCodeAction"_s);
    m_show->setCheckable(true);
    connect(m_show, &QAction::toggled, this, &SystemCodeEdit::setShown);
    whenTranslated(this, [this] {
        setAccessibleName(tr("System code (password)"));
        setShown(m_show->isChecked());
    });
}

void SystemCodeEdit::setShown(bool isShown)
{
    setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    m_show->setIcon(themedIcon(isShown ? u"hide"_s : u"show"_s));
    m_show->setText(isShown ? tr("Hide the system code") : tr("Show the system code"));
    m_show->setToolTip(m_show->text());
}
