// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/walldisplay.h"

#include "core/store/plantstore.h"
#include "core/util/clock.h"
#include "ui/views/icons.h"
#include "ui/views/theme.h"
#include "ui/views/wallpage.h"

#include <QAction>
#include <QEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int tickMs = 1000;
constexpr int fadeMs = 350;
constexpr int pointerMs = 3000;
constexpr int mostDots = 24; // more cannot be told apart
constexpr int footerText = 30;

QFont footerFont()
{
    QFont font = figureFont(TextSize::Body, QFont::Normal);
    font.setPixelSize(footerText);
    return font;
}

} // namespace

WallDisplay::WallDisplay(const Clock &clock, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_clock(clock)
{
    setObjectName(u"wallDisplay"_s);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    m_stillness.setSingleShot(true);
    m_fade.setDuration(fadeMs);
    m_fade.setStartValue(1.0);
    m_fade.setEndValue(0.0);
    connect(&m_turn, &QTimer::timeout, this, [this] { m_cycle.step(1); });
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_cycle.refresh();
        refresh();
    });
    connect(&m_stillness, &QTimer::timeout, this, &WallDisplay::hidePointer);
    connect(&m_fade, &QVariantAnimation::valueChanged, this, [this] { update(); });
    connect(&m_fade, &QVariantAnimation::finished, this, [this] { m_before = {}; });
    connect(&m_cycle, &WallCycle::currentChanged, this, &WallDisplay::showCurrent);
    buildActions();
    refresh();
}

void WallDisplay::buildActions()
{
    const QList<WallKey> keys = WallKey::all();
    for (const WallKey &key : keys) {
        auto *action = new QAction(key.words, this);
        action->setObjectName(u"wall%1Action"_s.arg(int(key.command)));
        action->setShortcuts(key.sequences);
        action->setAutoRepeat(key.command != WallKey::Command::Pause);
        connect(action, &QAction::triggered, this, [this, command = key.command] { obey(command); });
        addAction(action);
    }
}

void WallDisplay::obey(WallKey::Command command)
{
    switch (command) {
    case WallKey::Command::Next:
        next();
        break;
    case WallKey::Command::Previous:
        previous();
        break;
    case WallKey::Command::Pause:
        togglePause();
        break;
    case WallKey::Command::Leave:
        close();
        break;
    }
}

void WallDisplay::setFormatter(const Formatter &formatter)
{
    m_formatter = formatter;
    refresh();
}

void WallDisplay::setSeconds(int seconds)
{
    m_seconds = qMax(1, seconds);
    if (m_turn.isActive())
        startTurn();
}

void WallDisplay::next()
{
    m_cycle.step(1);
}

void WallDisplay::previous()
{
    m_cycle.step(-1);
}

void WallDisplay::togglePause()
{
    m_isPaused = !m_isPaused;
    startTurn();
    refresh();
}

//! The plant one has just come to stays for the whole time, whoever asked for it.
void WallDisplay::startTurn()
{
    if (isVisible() && !m_isPaused)
        m_turn.start(m_seconds * 1000);
    else
        m_turn.stop();
}

void WallDisplay::showCurrent()
{
    if (isVisible() && !m_isReducedMotion && m_page) {
        m_before = QPixmap(size() * devicePixelRatioF());
        m_before.setDevicePixelRatio(devicePixelRatioF());
        QPainter painter(&m_before);
        paintAll(painter);
        painter.end();
        m_fade.stop();
        m_fade.start();
    }
    startTurn();
    refresh();
}

void WallDisplay::refresh()
{
    const WallStop stop = m_cycle.current();
    const PlantStore *store = m_cycle.store(stop.profile);
    m_page.reset();
    QString name = tr("Wall display");
    if (store && store->plant(stop.plant)) {
        const qint64 now = m_clock.now();
        const PlantFacts facts = PlantFacts::of(*store, stop.plant, m_formatter, now);
        name = facts.name;
        m_page.emplace(facts, m_cycle.accountTitle(stop.profile), m_formatter, now);
    }
    setWindowTitle(name);
    setAccessibleName(name);
    const QString spoken = m_page ? m_page->description() : nothingWords();
    if (spoken != m_spoken) {
        m_spoken = spoken;
        announceValue(this);
    }
    update();
}

QString WallDisplay::nothingWords() const
{
    const int waiting = m_cycle.waitingCount();
    return waiting > 0 ? tr("Waiting for the first data of %n plants…", nullptr, waiting)
                       : tr("There are no plants to show yet.");
}

//! What the keys do, while a hand is on the mouse.
QString WallDisplay::pointerHint() const
{
    const auto keys = [](const QKeySequence &sequence) {
        return sequence.toString(QKeySequence::NativeText);
    };
    //: %1 and %2 arrow keys, %3 the space bar, %4 the escape key
    return tr("%1 %2 other plants  ·  %3 stay  ·  %4 leave")
        .arg(u"←"_s, u"→"_s, keys(Qt::Key_Space), keys(Qt::Key_Escape));
}

void WallDisplay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintAll(painter);
    if (m_before.isNull())
        return;
    painter.setOpacity(m_fade.currentValue().toDouble());
    painter.drawPixmap(0, 0, m_before);
}

void WallDisplay::paintAll(QPainter &painter) const
{
    const ThemeColors &colors = themeColors(palette());
    painter.fillRect(rect(), colors.window);
    if (m_page) {
        m_page->paint(painter, rect(), colors);
    } else {
        QFont font = footerFont();
        font.setPixelSize(int(48 * WallPage::scaleFor(size())));
        painter.setFont(font);
        painter.setPen(colors.muted);
        const int margin = width() / 12;
        painter.drawText(rect().adjusted(margin, 0, -margin, 0), Qt::AlignCenter | Qt::TextWordWrap,
                         nothingWords());
    }
    paintFooter(painter);
}

void WallDisplay::paintFooter(QPainter &painter) const
{
    const ThemeColors &colors = themeColors(palette());
    const qreal scale = WallPage::scaleFor(size());
    painter.save();
    painter.scale(scale, scale);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(footerFont());
    painter.setPen(colors.muted);
    const QSizeF room = QSizeF(size()) / scale;
    const QRectF area =
        QRectF(0, room.height() - WallPage::FooterHeight, room.width(), WallPage::FooterHeight)
            .adjusted(56, 0, -56, 0);
    const QRectF left = area.adjusted(0, 0, -area.width() * 0.65, 0);
    const QRectF right = area.adjusted(area.width() * 0.65, 0, 0, 0);
    if (m_isPaused) {
        paintIcon(&painter, QRectF(left.left(), left.center().y() - 18, 36, 36), u"pause"_s, colors.muted);
        painter.drawText(left.adjusted(48, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, tr("Paused"));
    } else if (m_page && m_cycle.waitingCount() > 0) {
        WallPage::drawFitted(painter, left, Qt::AlignVCenter | Qt::AlignLeft,
                             tr("%n plants without data yet", nullptr, m_cycle.waitingCount()), footerText);
    }
    paintDots(painter, area);
    painter.setPen(colors.muted);
    if (m_isPointerShown)
        WallPage::drawFitted(painter, right, Qt::AlignVCenter | Qt::AlignRight, pointerHint(), footerText);
    painter.restore();
}

void WallDisplay::paintDots(QPainter &painter, const QRectF &area) const
{
    const int count = m_cycle.count();
    if (count < 2)
        return;
    if (count > mostDots) {
        //: %1 number of the plant, %2 how many there are
        painter.drawText(area, Qt::AlignCenter,
                         tr("%1 of %2")
                             .arg(m_formatter.locale().toString(m_cycle.index() + 1),
                                  m_formatter.locale().toString(count)));
        return;
    }
    const ThemeColors &colors = themeColors(palette());
    constexpr qreal pitch = 26;
    qreal x = area.center().x() - pitch * (count - 1) / 2;
    for (int i = 0; i < count; ++i) {
        const bool isCurrent = i == m_cycle.index();
        painter.setPen(QPen(isCurrent ? colors.accent : colors.faint, 2));
        painter.setBrush(isCurrent ? QBrush(colors.accent) : QBrush(Qt::NoBrush));
        const qreal radius = isCurrent ? 9 : 6;
        painter.drawEllipse(QPointF(x, area.center().y()), radius, radius);
        x += pitch;
    }
}

void WallDisplay::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_cycle.refresh();
    refresh();
    m_tick.start(tickMs);
    startTurn();
    showPointer();
    Q_EMIT shownChanged(true);
}

void WallDisplay::hideEvent(QHideEvent *event)
{
    m_tick.stop();
    m_turn.stop();
    m_fade.stop();
    m_before = {};
    QWidget::hideEvent(event);
    Q_EMIT shownChanged(false);
}

void WallDisplay::mouseMoveEvent(QMouseEvent *event)
{
    showPointer();
    QWidget::mouseMoveEvent(event);
}

void WallDisplay::showPointer()
{
    m_stillness.start(pointerMs);
    if (m_isPointerShown)
        return;
    m_isPointerShown = true;
    unsetCursor();
    update();
}

void WallDisplay::hidePointer()
{
    m_isPointerShown = false;
    setCursor(Qt::BlankCursor);
    update();
}

void WallDisplay::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}
