// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/noticestrip.h"

#include "ui/format/mnemonics.h"
#include "ui/views/icons.h"
#include "ui/views/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int iconSize = 20;

std::pair<QColor, QColor> inkAndPaper(NoticeStrip::Tone tone, const ThemeColors &colors)
{
    switch (tone) {
    case NoticeStrip::Tone::Info:
        return {colors.accent, colors.accentSoft};
    case NoticeStrip::Tone::Warning:
        return {colors.warn, colors.warnSoft};
    case NoticeStrip::Tone::Bad:
        return {colors.bad, colors.badSoft};
    case NoticeStrip::Tone::Calm:
        break;
    }
    return {colors.calm, colors.calmSoft};
}

} // namespace

NoticeStrip::NoticeStrip(const QString &objectName, QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_sentence(makeParagraph(TextSize::Body, nullptr, this))
    , m_detail(makeParagraph(TextSize::Caption, "muted", this))
    , m_button(makeButton(objectName + u"Button"_s, {}, nullptr, this))
{
    setObjectName(objectName);
    m_sentence->setObjectName(objectName + u"SentenceLabel"_s);
    m_sentence->setFont(textFont(TextSize::Body, QFont::DemiBold));
    m_icon->setFixedSize(iconSize, iconSize);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_sentence);
    words->addWidget(m_detail);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Grid::twice, Grid::unit, Grid::unit + Grid::half, Grid::unit);
    layout->setSpacing(Grid::unit + Grid::half);
    layout->addWidget(m_icon);
    layout->addLayout(words, 1);
    layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &NoticeStrip::actionTriggered);
    clear();
}

void NoticeStrip::show(Tone tone, const QString &iconName, const QString &sentence, const QString &detail,
                       const QString &action)
{
    m_tone = tone;
    m_iconName = iconName;
    m_sentence->setText(sentence);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_button->setText(action);
    m_button->setAccessibleName(withoutMnemonic(action));
    m_button->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
    setAccessibleDescription(detail);
    recolor();
    if (isHidden()) {
        setVisible(true);
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void NoticeStrip::clear()
{
    setVisible(false);
    m_sentence->clear();
}

QString NoticeStrip::sentence() const
{
    return m_sentence->text();
}

void NoticeStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(inkAndPaper(m_tone, themeColors(palette())).second);
    painter.drawRoundedRect(rect(), 8, 8);
}

void NoticeStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        recolor();
    QFrame::changeEvent(event);
}

void NoticeStrip::recolor()
{
    if (!m_iconName.isEmpty()) {
        const QColor ink = inkAndPaper(m_tone, themeColors(palette())).first;
        m_icon->setPixmap(iconPixmap(m_iconName, iconSize, ink, devicePixelRatioF()));
    }
    update();
}
