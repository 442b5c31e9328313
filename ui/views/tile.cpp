// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/tile.h"

#include "ui/access/tooltips.h"
#include "ui/views/icons.h"
#include "ui/views/labels.h"
#include "ui/views/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int iconSize = 20;
constexpr int levelHeight = 4;
} // namespace

Tile::Tile(const QString &objectName, const QString &iconName,
           std::function<QColor(const ThemeColors &)> color, QWidget *parent)
    : QFrame(parent)
    , m_iconName(iconName)
    , m_color(std::move(color))
    , m_icon(new QLabel(this))
    , m_caption(makeLabel(TextSize::Caption, "muted", this))
    , m_figure(makeFigureLabel(TextSize::Heading, this))
    , m_words(makeLabel(TextSize::Body, nullptr, this))
    , m_note(makeLabel(TextSize::Caption, "warn", this))
{
    setObjectName(objectName);
    setProperty("card", true);
    setFocusPolicy(Qt::NoFocus);
    m_figure->setObjectName(objectName + u"FigureLabel"_s);
    m_words->setObjectName(objectName + u"WordsLabel"_s);
    m_icon->setFixedSize(iconSize, iconSize);
    auto *top = new QHBoxLayout;
    top->setSpacing(Grid::unit);
    top->addWidget(m_icon);
    top->addWidget(m_caption, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Grid::twice, Grid::unit + Grid::half, Grid::twice, Grid::twice);
    layout->setSpacing(2);
    layout->addLayout(top);
    layout->addSpacing(Grid::half);
    layout->addWidget(m_figure);
    layout->addWidget(m_words);
    layout->addWidget(m_note);
    layout->addStretch();
    // Room for a long figure is taken from the tile, not from its neighbours.
    setMinimumWidth(128);
    recolor();
}

void Tile::setCaption(const QString &caption)
{
    m_caption->setText(caption);
    setAccessibleName(caption);
}

void Tile::setContent(const QString &figure, const QString &words, const QString &note)
{
    m_figure->setText(figure);
    m_words->setText(words);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    QStringList parts {figure, words, note};
    parts.removeAll(QString());
    const QString spoken = parts.join(u", "_s);
    if (spoken == m_spoken)
        return;
    m_spoken = spoken;
    if (neededWidth() != m_neededWidth)
        updateGeometry();
    m_neededWidth = neededWidth();
    announceValue(this);
}

int Tile::neededWidth() const
{
    int text = 0;
    for (const QLabel *label : {m_figure, m_words, m_note}) {
        if (!label->isHidden())
            text = qMax(text, label->fontMetrics().horizontalAdvance(label->text()));
    }
    return qMax(minimumWidth(), text + 2 * Grid::twice + 2);
}

void Tile::setHelp(const QString &help)
{
    setToolTip(wrappedToolTip(help));
    setWhatsThis(help);
}

void Tile::setLevel(std::optional<double> level)
{
    if (m_level == level)
        return;
    m_level = level;
    update();
}

void Tile::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (!m_level)
        return;
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QRectF bar(Grid::twice, height() - Grid::unit - levelHeight, width() - 2 * Grid::twice, levelHeight);
    painter.setBrush(colors.sunken);
    painter.drawRoundedRect(bar, 2, 2);
    bar.setWidth(qMax<qreal>(levelHeight, bar.width() * qBound(0.0, *m_level, 1.0)));
    painter.setBrush(m_color(colors));
    painter.drawRoundedRect(bar, 2, 2);
}

void Tile::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        recolor();
    QFrame::changeEvent(event);
}

void Tile::recolor()
{
    m_icon->setPixmap(iconPixmap(m_iconName, iconSize, m_color(themeColors(palette())), devicePixelRatioF()));
}
