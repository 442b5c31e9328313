// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/energybarchart.h"

#include "ui/access/tooltips.h"
#include "ui/charts/energybarcanvas.h"
#include "ui/charts/flowlayout.h"
#include "ui/charts/legendbutton.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

EnergyBarChart::EnergyBarChart(QWidget *parent)
    : QWidget(parent)
    , m_above(new QLabel(this))
    , m_below(new QLabel(this))
    , m_ghost(new QLabel(this))
    , m_canvas(new EnergyBarCanvas(m_picture, this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_canvas->setObjectName(u"energyBarCanvas"_s);
    m_above->setObjectName(u"energyAboveLabel"_s);
    m_below->setObjectName(u"energyBelowLabel"_s);
    m_ghost->setObjectName(u"energyGhostLabel"_s);
    m_ghost->hide();
    const std::array names {u"directLegendToolButton"_s,      u"toBatteryLegendToolButton"_s,
                            u"fedInLegendToolButton"_s,       u"pvYieldLegendToolButton"_s,
                            u"fromBatteryLegendToolButton"_s, u"boughtLegendToolButton"_s};
    auto *top = new FlowLayout;
    auto *bottom = new FlowLayout;
    for (FlowLayout *row : {top, bottom}) {
        row->setContentsMargins(8, 0, 8, 0);
        row->setSpacing(4);
    }
    top->addWidget(m_above);
    bottom->addWidget(m_below);
    for (int i = 0; i < EnergyPartCount; ++i) {
        const auto part = EnergyPart(i);
        auto *button = new LegendButton(this);
        button->setObjectName(names[size_t(i)]);
        connect(button, &QToolButton::toggled, this, [this, part](bool isOn) {
            m_picture.setPartShown(part, isOn);
            m_canvas->refresh();
        });
        (EnergyBarPicture::isAbove(part) ? top : bottom)->addWidget(button);
        m_buttons[size_t(i)] = button;
    }
    bottom->addWidget(m_ghost);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(top);
    layout->addWidget(m_canvas, 1);
    layout->addLayout(bottom);
    connect(m_canvas, &EnergyBarCanvas::hovered, this, &EnergyBarChart::setCurrent);
    connect(m_canvas, &EnergyBarCanvas::hoverEnded, this, [this] {
        if (!hasFocus())
            setCurrent(-1);
    });
    connect(m_canvas, &EnergyBarCanvas::doubleClicked, this, &EnergyBarChart::activated);
    m_picture.setFont(font());
    applyColors();
    retranslate();
}

EnergyBarChart::~EnergyBarChart() = default;

QString EnergyBarChart::partName(EnergyPart part)
{
    switch (part) {
    case EnergyPart::DirectlyUsed:
        return tr("used directly");
    case EnergyPart::ToBattery:
        return tr("into the battery");
    case EnergyPart::FedIn:
        return tr("fed into the grid");
    case EnergyPart::PvYield:
        return tr("not told apart");
    case EnergyPart::FromBattery:
        return tr("out of the battery");
    case EnergyPart::Bought:
        break;
    }
    return tr("bought from the grid");
}

void EnergyBarChart::retranslate()
{
    setAccessibleName(tr("Energy"));
    setAccessibleDescription(tr("Arrow keys go from bar to bar, Enter opens one."));
    //: above the bars of a chart; legend entries follow: "used directly", "fed into the grid"
    m_above->setText(tr("PV energy (%1):").arg(m_picture.unitText()));
    //: below the bars of a chart; legend entries follow: "bought from the grid"
    m_below->setText(tr("The rest came:"));
    for (int i = 0; i < EnergyPartCount; ++i) {
        LegendButton *button = m_buttons[size_t(i)];
        button->setText(partName(EnergyPart(i)));
        button->setAccessibleName(button->text());
        button->setToolTip(wrappedToolTip(tr("Shows or hides “%1”").arg(button->text())));
        button->updateGeometry();
    }
    // The words of a line stand on one height with its entries.
    for (QLabel *label : {m_above, m_below, m_ghost})
        label->setMinimumHeight(m_buttons[0]->sizeHint().height());
}

void EnergyBarChart::setBars(const QList<EnergyBar> &bars)
{
    m_picture.setBars(bars);
    m_above->setText(tr("PV energy (%1):").arg(m_picture.unitText()));
    m_canvas->refresh();
}

void EnergyBarChart::setMessage(const QString &message)
{
    m_message = message;
    m_canvas->setMessage(message);
}

void EnergyBarChart::setGhostName(const QString &name)
{
    m_ghostName = name;
    //: a dashed outline in a chart; %1 a month, a year …
    m_ghost->setText(name.isEmpty() ? QString() : tr("Dashed: %1").arg(name));
    m_ghost->setVisible(!name.isEmpty());
    m_picture.setGhostShown(!name.isEmpty());
    m_canvas->refresh();
}

void EnergyBarChart::setFormatter(const Formatter &formatter)
{
    m_picture.setFormatter(formatter);
    retranslate();
    m_canvas->refresh();
}

void EnergyBarChart::setPartAvailable(EnergyPart part, bool isAvailable)
{
    m_buttons[size_t(part)]->setVisible(isAvailable);
}

void EnergyBarChart::setPartShown(EnergyPart part, bool isShown)
{
    m_buttons[size_t(part)]->setChecked(isShown);
}

void EnergyBarChart::setColors(const ChartColors &colors)
{
    m_hasOwnColors = true;
    m_picture.setColors(colors);
    applyColors();
}

void EnergyBarChart::applyColors()
{
    if (!m_hasOwnColors)
        m_picture.setColors(ChartColors::forWindow(palette().color(QPalette::Window)));
    const ChartColors &colors = m_picture.colors();
    for (int i = 0; i < EnergyPartCount; ++i)
        m_buttons[size_t(i)]->setColors(EnergyBarPicture::colorOf(EnergyPart(i), colors), {}, colors.text,
                                        colors.axis);
    for (QLabel *label : {m_above, m_below, m_ghost}) {
        QPalette pale = label->palette();
        pale.setColor(QPalette::WindowText, colors.axis);
        label->setPalette(pale);
    }
    m_canvas->refresh();
}

void EnergyBarChart::setCurrent(int bar)
{
    const int valid = bar >= 0 && bar < bars().size() && m_message.isEmpty() ? bar : -1;
    if (valid == current())
        return;
    m_picture.setCurrent(valid);
    m_canvas->refresh();
    if (hasFocus())
        announceValue(this);
    Q_EMIT currentChanged(valid);
}

QString EnergyBarChart::readout() const
{
    if (!m_message.isEmpty())
        return m_message;
    if (current() < 0) {
        const auto known = std::count_if(bars().cbegin(), bars().cend(),
                                         [](const EnergyBar &bar) { return bar.hasValues(); });
        return tr("%n bars with values", nullptr, int(known));
    }
    const EnergyBar &bar = bars().at(current());
    QStringList parts;
    for (const EnergyBar::Fact &fact : bar.facts)
        parts << tr("%1: %2").arg(fact.name, fact.value);
    if (parts.isEmpty() && bar.mark.isEmpty())
        parts << tr("no data");
    if (!bar.mark.isEmpty())
        parts << bar.mark;
    return tr("%1 – %2").arg(bar.title, parts.join(u"; "_s));
}

void EnergyBarChart::keyPressEvent(QKeyEvent *event)
{
    const int last = int(bars().size()) - 1;
    if (last < 0 || !m_message.isEmpty() || (event->modifiers() & ~Qt::KeypadModifier)) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent(current() < 0 ? last : std::max(0, current() - 1));
        return;
    case Qt::Key_Right:
        setCurrent(current() < 0 ? 0 : std::min(last, current() + 1));
        return;
    case Qt::Key_Home:
        setCurrent(0);
        return;
    case Qt::Key_End:
        setCurrent(last);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current() >= 0) {
            Q_EMIT activated(current());
            return;
        }
        break;
    case Qt::Key_Escape:
        if (current() >= 0) {
            setCurrent(-1);
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void EnergyBarChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    const bool isByKeyboard = event->reason() == Qt::TabFocusReason
        || event->reason() == Qt::BacktabFocusReason || event->reason() == Qt::ShortcutFocusReason;
    m_canvas->setFocusRing(isByKeyboard);
}

void EnergyBarChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_canvas->setFocusRing(false);
    setCurrent(-1);
}

void EnergyBarChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        m_picture.setFont(font());
    if (event->type() == QEvent::PaletteChange && m_canvas)
        applyColors();
}

QList<EnergyPart> EnergyBarChart::shownParts() const
{
    QList<EnergyPart> parts;
    for (int i = 0; i < EnergyPartCount; ++i) {
        if (m_buttons[size_t(i)]->isVisibleTo(this) && m_buttons[size_t(i)]->isChecked())
            parts << EnergyPart(i);
    }
    return parts;
}

void EnergyBarChart::paintDocument(QPainter &painter, const QRectF &rect, const QString &title,
                                   const QString &notes) const
{
    EnergyBarPicture picture = m_picture;
    picture.setCurrent(-1);
    const ChartColors colors = ChartColors::light();
    picture.setColors(colors);
    painter.save();
    painter.fillRect(rect, colors.background);
    QFont heading = font();
    heading.setPointSizeF(heading.pointSizeF() * 1.3);
    heading.setWeight(QFont::DemiBold);
    const qreal line = QFontMetricsF(font()).lineSpacing();
    const qreal margin = line;
    QRectF room = rect.adjusted(margin, margin, -margin, -margin);
    painter.setPen(colors.text);
    painter.setFont(heading);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, title);
    room.setTop(room.top() + QFontMetricsF(heading).lineSpacing() + line * 0.3);
    painter.setFont(font());
    const auto legend = [&](bool isUp) {
        qreal x = room.left();
        painter.setPen(colors.axis);
        const QString lead = isUp ? m_above->text() : m_below->text();
        painter.drawText(QPointF(x, room.top() + line * 0.8), lead);
        x += QFontMetricsF(font()).horizontalAdvance(lead) + line * 0.6;
        const QList<EnergyPart> parts = shownParts();
        for (const EnergyPart part : parts) {
            if (EnergyBarPicture::isAbove(part) != isUp)
                continue;
            painter.fillRect(QRectF(x, room.top() + line * 0.2, line * 0.6, line * 0.6),
                             EnergyBarPicture::colorOf(part, colors));
            painter.setPen(colors.text);
            painter.drawText(QPointF(x + line * 0.9, room.top() + line * 0.8), partName(part));
            x += line * 1.7 + QFontMetricsF(font()).horizontalAdvance(partName(part));
        }
        if (!isUp && !m_ghostName.isEmpty())
            painter.drawText(QPointF(x, room.top() + line * 0.8), m_ghost->text());
        room.setTop(room.top() + line * 1.2);
    };
    legend(true);
    legend(false);
    const QRectF noteRoom = QRectF(room.left(), 0, room.width(), line * 4);
    const QRectF needed = painter.boundingRect(noteRoom, Qt::TextWordWrap, notes);
    picture.setRect(room.adjusted(0, 0, 0, -needed.height() - line * 0.3));
    picture.paint(painter);
    painter.setPen(colors.axis);
    painter.drawText(QRectF(room.left(), room.bottom() - needed.height(), room.width(), needed.height()),
                     Qt::TextWordWrap, notes);
    painter.restore();
}
