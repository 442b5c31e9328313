// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/signinsteps.h"

#include "ui/views/icons.h"
#include "ui/views/labels.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

using Step = SignInPresenter::Step;
using Progress = SignInPresenter::Progress;

constexpr int iconSize = 22;
constexpr int frameMs = 50;
constexpr int degreesPerFrame = 15;

std::pair<QString, QColor> lookOf(Progress progress, const ThemeColors &colors)
{
    switch (progress) {
    case Progress::Ahead:
        return {u"ahead"_s, colors.faint};
    case Progress::Running:
        return {u"syncing"_s, colors.accent};
    case Progress::Done:
        return {u"live"_s, colors.good};
    case Progress::Failed:
        return {u"failed"_s, colors.bad};
    case Progress::Doubtful:
        break;
    }
    return {u"warning"_s, colors.warn};
}

QPixmap turned(const QString &icon, const QColor &color, int degrees, qreal ratio)
{
    QPixmap pixmap(QSize(iconSize, iconSize) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(iconSize / 2.0, iconSize / 2.0);
    painter.rotate(degrees);
    painter.translate(-iconSize / 2.0, -iconSize / 2.0);
    painter.drawPixmap(0, 0, iconPixmap(icon, iconSize, color, ratio));
    return pixmap;
}

} // namespace

SignInSteps::SignInSteps(const SignInPresenter &presenter, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
{
    setObjectName(u"signInSteps"_s);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(Grid::unit + Grid::half);
    layout->setVerticalSpacing(Grid::unit + Grid::half);
    layout->setColumnStretch(1, 1);
    const std::pair<Step, QString> steps[] = {{Step::Reach, u"reachStepLabel"_s},
                                              {Step::SignIn, u"signInStepLabel"_s},
                                              {Step::Plants, u"plantsStepLabel"_s}};
    for (const auto &[step, name] : steps) {
        const Line line {step, new QLabel(this), makeParagraph(TextSize::Body, nullptr, this)};
        line.words->setObjectName(name);
        line.icon->setFixedSize(iconSize, iconSize);
        const int row = int(m_lines.size());
        layout->addWidget(line.icon, row, 0, Qt::AlignTop);
        layout->addWidget(line.words, row, 1, Qt::AlignVCenter);
        m_lines << line;
    }
    m_turning.setInterval(frameMs);
    connect(&m_turning, &QTimer::timeout, this, [this] {
        if (!isVisible())
            return;
        m_angle = (m_angle + degreesPerFrame) % 360;
        paintIcons();
    });
    refresh();
}

void SignInSteps::refresh()
{
    for (const Line &line : std::as_const(m_lines)) {
        line.words->setText(m_presenter.stepWords(line.step));
        setTone(line.words, m_presenter.progress(line.step) == Progress::Ahead ? "muted" : nullptr);
    }
    const bool isRunning = std::any_of(m_lines.cbegin(), m_lines.cend(), [this](const Line &line) {
        return m_presenter.progress(line.step) == Progress::Running;
    });
    if (isRunning != m_turning.isActive())
        isRunning ? m_turning.start() : m_turning.stop();
    paintIcons();
}

void SignInSteps::paintIcons()
{
    const ThemeColors &colors = themeColors(palette());
    for (const Line &line : std::as_const(m_lines)) {
        const Progress progress = m_presenter.progress(line.step);
        const auto [icon, color] = lookOf(progress, colors);
        line.icon->setPixmap(progress == Progress::Running
                                 ? turned(icon, color, m_angle, devicePixelRatioF())
                                 : iconPixmap(icon, iconSize, color, devicePixelRatioF()));
    }
}

void SignInSteps::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}
