// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/historychart.h"

#include "ui/charts/flowlayout.h"
#include "ui/charts/legendbutton.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

HistoryChart::HistoryChart(QWidget *parent)
    : QWidget(parent)
    , m_plot(new HistoryPlot(this))
    , m_legendScroll(new QScrollArea(this))
    , m_legend(new QWidget(m_legendScroll))
    , m_legendLayout(new FlowLayout(m_legend))
    , m_note(new QLabel(this))
{
    m_plot->setObjectName(u"historyPlot"_s);
    m_legend->setObjectName(u"historyLegend"_s);
    m_legendScroll->setObjectName(u"historyLegendScrollArea"_s);
    m_legendScroll->setProperty("plain", true); // the card shows through
    m_legendScroll->setFrameShape(QFrame::NoFrame);
    m_legendScroll->setFocusPolicy(Qt::NoFocus);
    m_legendScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_legendScroll->setWidgetResizable(true);
    m_legendScroll->setWidget(m_legend);
    m_legendScroll->viewport()->setAutoFillBackground(false);
    m_legend->setAutoFillBackground(false);
    m_note->setObjectName(u"historyNoteLabel"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setProperty("tone", u"muted"_s);
    m_note->setWordWrap(true);
    m_note->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_legendScroll);
    layout->addWidget(m_note);
    layout->addWidget(m_plot, 1);
    refreshNote();
}

//! The buttons stay where the names do: a new day must not take the keyboard away.
void HistoryChart::setPicture(HistoryPicture picture, qint64 from, qint64 to)
{
    for (HistorySeries &series : picture.series)
        series.isVisible = series.isVisible && !m_hidden.contains(series.name);
    m_plot->setPicture(picture, from, to);
    buildLegend();
    refreshNote();
}

void HistoryChart::buildLegend()
{
    const int count = int(m_plot->scene().picture().series.size());
    while (m_buttons.size() > count)
        delete m_buttons.takeLast();
    while (m_buttons.size() < count) {
        const int series = int(m_buttons.size());
        auto *button = new LegendButton(m_legend);
        button->setObjectName(u"historyLegend%1ToolButton"_s.arg(series));
        connect(button, &QToolButton::toggled, this, [this, series](bool isOn) {
            const QString name = m_plot->scene().picture().series.at(series).name;
            if (isOn)
                m_hidden.remove(name);
            else
                m_hidden.insert(name);
            m_plot->setSeriesVisible(series, isOn);
            refreshNote();
        });
        m_legendLayout->addWidget(button);
        m_buttons.append(button);
        button->show();
    }
    for (int series = 0; series < count; ++series) {
        LegendButton *button = m_buttons.at(series);
        const QSignalBlocker blocker(button);
        button->setChecked(m_plot->scene().picture().series.at(series).isVisible);
        const QString text = legendText(series);
        button->setText(text);
        button->setAccessibleName(tr("Show %1").arg(text));
        button->setToolTip(button->accessibleName());
        button->updateGeometry();
    }
    m_legendScroll->setVisible(count > 0);
    colorLegend();
    fitLegend();
}

//! As high as its lines, up to four of them; the rest scrolls.
void HistoryChart::fitLegend()
{
    if (m_buttons.isEmpty())
        return;
    constexpr int mostLines = 4;
    const int line = m_buttons.constFirst()->sizeHint().height() + m_legendLayout->spacing();
    const int width = this->width() - style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    m_legendScroll->setFixedHeight(qMin(m_legendLayout->heightForWidth(qMax(1, width)), mostLines * line));
}

void HistoryChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitLegend();
}

//! With the unit if the chart has several.
QString HistoryChart::legendText(int series) const
{
    const QList<HistorySeries> &all = m_plot->scene().picture().series;
    const auto isOther = [&](const HistorySeries &one) { return one.unit != all.constFirst().unit; };
    if (std::none_of(all.cbegin(), all.cend(), isOther))
        return all.at(series).name;
    const HistorySeries &shown = m_plot->scene().picture().series.at(series);
    const QString unit = Formatter::unitText(shown.unit);
    //: %1 a series of a chart, %2 its unit
    return unit.isEmpty() ? shown.name : tr("%1 (%2)").arg(shown.name, unit);
}

void HistoryChart::colorLegend()
{
    const ChartColors &colors = m_plot->scene().colors();
    for (int series = 0; series < m_buttons.size(); ++series)
        m_buttons.at(series)->setColors(m_plot->scene().colorOf(series), {}, colors.text, colors.axis);
}

void HistoryChart::setFormatter(const Formatter &formatter)
{
    m_plot->setFormatter(formatter);
    buildLegend();
}

void HistoryChart::refreshNote()
{
    const int leftOut = m_plot->scene().leftOutCount();
    m_note->setVisible(leftOut > 0);
    m_note->setText(
        leftOut > 0
            ? tr("%n line(s) not drawn: the chart has room for four units. Switch others off.", "", leftOut)
            : QString());
}

void HistoryChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        buildLegend();
        refreshNote();
    }
    if (event->type() == QEvent::PaletteChange)
        colorLegend();
}

void HistoryChart::paintFile(QPainter &painter, const QSize &size, const QString &title,
                             bool asOutlines) const
{
    HistoryScene scene = m_plot->scene(); // the window stays as it is
    scene.setColors(ChartColors::light());
    const ChartColors &colors = scene.colors();
    painter.fillRect(QRect(QPoint(), size), colors.background);
    QFont font = this->font();
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    constexpr qreal margin = 12.0;
    qreal y = margin + QFontMetricsF(bold).ascent();
    painter.setFont(bold);
    painter.setPen(colors.text);
    painter.drawText(QPointF(margin, y), title);
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    qreal x = margin;
    y += metrics.lineSpacing() + 2;
    for (int series = 0; series < scene.picture().series.size(); ++series) {
        if (scene.axisOf(series) < 0)
            continue;
        const QString text = legendText(series);
        const qreal width = metrics.horizontalAdvance(text) + 30;
        if (x > margin && x + width > size.width() - margin) {
            x = margin;
            y += metrics.lineSpacing() + 2;
        }
        painter.fillRect(QRectF(x, y - metrics.capHeight() / 2 - 4, 8, 8), scene.colorOf(series));
        painter.setPen(colors.text);
        painter.drawText(QPointF(x + 13, y), text);
        x += width;
    }
    y += metrics.descent() + 6;
    scene.setArea(QRectF(margin, y, size.width() - 2 * margin, size.height() - y - margin));
    if (asOutlines) {
        scene.paintAxes(painter);
        scene.paintOutlines(painter);
        return;
    }
    const qreal scale = std::abs(painter.deviceTransform().m11());
    QImage image((QSizeF(size) * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(colors.background);
    {
        QPainter axes(&image);
        scene.paintAxes(axes);
    }
    scene.paintLines(image, image.rect(), scale);
    const QRectF area = scene.area();
    painter.drawImage(area, image, QRectF(area.topLeft() * scale, area.size() * scale));
}
