// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/jsonpreview.h"

#include "ui/views/labels.h"
#include "ui/views/retranslation.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int linesShown = 9;
}

JsonPreview::JsonPreview(QWidget *parent)
    : QWidget(parent)
    , m_toggle(new QToolButton(this))
    , m_text(new QPlainTextEdit(this))
    , m_copy(makeButton(u"copyJsonButton"_s, {}, "link", this))
{
    m_toggle->setObjectName(u"jsonToolButton"_s);
    m_toggle->setCheckable(true);
    m_toggle->setArrowType(Qt::RightArrow);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    m_toggle->setFont(textFont(TextSize::Caption, QFont::DemiBold));
    m_text->setObjectName(u"jsonPlainTextEdit"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * linesShown);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(m_toggle);
    head->addStretch(1);
    head->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid::half);
    layout->addLayout(head);
    layout->addWidget(m_text);
    m_text->hide();
    m_copy->hide();
    connect(m_toggle, &QToolButton::toggled, this, [this](bool isOpened) {
        m_toggle->setArrowType(isOpened ? Qt::DownArrow : Qt::RightArrow);
        m_text->setVisible(isOpened);
        m_copy->setVisible(isOpened);
    });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    whenTranslated(this, [this] {
        m_toggle->setText(tr("For technicians: what is sent"));
        m_toggle->setAccessibleName(m_toggle->text());
        m_text->setAccessibleName(tr("JSON that is sent"));
        setButtonText(m_copy, tr("Copy JSON"));
    });
}

void JsonPreview::setJson(const QByteArray &json)
{
    const QString text = QString::fromUtf8(json).trimmed();
    if (text != m_text->toPlainText())
        m_text->setPlainText(text);
}

bool JsonPreview::isOpen() const
{
    return m_toggle->isChecked();
}

void JsonPreview::setOpen(bool isOpen)
{
    m_toggle->setChecked(isOpen);
}
