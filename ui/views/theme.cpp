// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/theme.h"

#include "ui/charts/chartcolors.h"
#include "ui/views/heliodeskstyle.h"
#include "ui/views/stylesheet.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>
#include <QPalette>
#include <QScreen>
#include <QTimer>
#include <QWidget>

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {

void takeEnergyColors(ThemeColors &c, const ChartColors &energy)
{
    c.pv = energy.pv;
    c.house = energy.load;
    c.battery = energy.battery;
    c.gridImport = energy.gridImport;
    c.gridExport = energy.gridExport;
}

ThemeColors lightColors()
{
    const ChartColors energy = ChartColors::light();
    ThemeColors c;
    c.window = QColor(0xf3f5f8);
    c.surface = energy.background;
    c.sunken = QColor(0xe8ecf1);
    c.border = QColor(0xdce1e8);
    c.text = energy.text;
    c.muted = QColor(0x586270);
    c.faint = QColor(0x8a94a1);
    c.accent = QColor(0x15599f);
    c.onAccent = QColor(0xffffff);
    c.accentSoft = QColor(0xdbe8f6);
    c.hover = QColor(0xedf2f8);
    c.good = QColor(0x1b7040);
    c.warn = QColor(0x8a5200);
    c.bad = QColor(0xb3261e);
    c.calm = QColor(0x4d5b86);
    c.goodSoft = QColor(0xdcf1e3);
    c.warnSoft = QColor(0xfcedd0);
    c.badSoft = QColor(0xfbe1de);
    c.calmSoft = QColor(0xe3e7f4);
    takeEnergyColors(c, energy);
    return c;
}

ThemeColors darkColors()
{
    const ChartColors energy = ChartColors::dark();
    ThemeColors c;
    c.window = QColor(0x13161b);
    c.surface = energy.background;
    c.sunken = QColor(0x272d36);
    c.border = QColor(0x2e353f);
    c.text = energy.text;
    c.muted = QColor(0xa4aebb);
    c.faint = QColor(0x76818f);
    c.accent = QColor(0x74b4f5);
    c.onAccent = QColor(0x07233f);
    c.accentSoft = QColor(0x21384f);
    c.hover = QColor(0x242b35);
    c.good = QColor(0x6fd096);
    c.warn = QColor(0xf2b957);
    c.bad = QColor(0xff8f85);
    c.calm = QColor(0xaab6e6);
    c.goodSoft = QColor(0x1b3a29);
    c.warnSoft = QColor(0x42331a);
    c.badSoft = QColor(0x4a2422);
    c.calmSoft = QColor(0x2a3150);
    c.isDark = true;
    takeEnergyColors(c, energy);
    return c;
}

QPalette paletteOf(const ThemeColors &c)
{
    QPalette p;
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.surface);
    p.setColor(QPalette::AlternateBase, c.window);
    p.setColor(QPalette::ToolTipBase, c.surface);
    p.setColor(QPalette::ToolTipText, c.text);
    p.setColor(QPalette::PlaceholderText, c.faint);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::Button, c.surface);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.bad);
    p.setColor(QPalette::Light, c.isDark ? c.sunken : c.surface);
    p.setColor(QPalette::Midlight, c.sunken);
    p.setColor(QPalette::Mid, c.border);
    p.setColor(QPalette::Dark, c.faint);
    p.setColor(QPalette::Shadow, c.isDark ? QColor(Qt::black) : c.faint);
    p.setColor(QPalette::Highlight, c.accent);
    p.setColor(QPalette::HighlightedText, c.onAccent);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.accent);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, c.faint);
    p.setColor(QPalette::Disabled, QPalette::Highlight, c.sunken);
    return p;
}

bool hasTabularFigures(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const qreal width = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        if (qAbs(metrics.horizontalAdvance(QChar(digit)) - width) > 0.01)
            return false;
    }
    return true;
}

//! Where the system falls back to the shapes of Japanese, Chinese text looks foreign to its readers.
void preferChineseShapes(const QString &family)
{
    for (const QString &chinese : {u"Noto Sans CJK SC"_s, u"Noto Sans SC"_s, u"Source Han Sans SC"_s}) {
        if (chinese != family && QFontDatabase::hasFamily(chinese)
            && !QFont::substitutes(family).contains(chinese, Qt::CaseInsensitive))
            QFont::insertSubstitution(family, chinese);
    }
}

//! Sizes of the type scale were set as numbers, so they are set anew.
void scaleOwnFont(QWidget &widget, double change)
{
    QFont own = widget.font();
    if (!widget.testAttribute(Qt::WA_SetFont) || !(own.resolveMask() & QFont::SizeResolved)
        || own.pointSizeF() <= 0)
        return;
    own.setPointSizeF(own.pointSizeF() * change);
    widget.setFont(own);
    // Qt keeps the font a widget had when it met the style sheet, and gives it back at the sheet's next
    // change.
    constexpr auto kept = "_q_styleSheetWidgetFont";
    if (widget.property(kept).isValid())
        widget.setProperty(kept, own);
}

constexpr std::array<double, 5> sizeFactors {0.86, 1.0, 1.2, 1.65, 2.1};

} // namespace

const ThemeColors &themeColors(const QPalette &palette)
{
    static const ThemeColors light = lightColors();
    static const ThemeColors dark = darkColors();
    return palette.color(QPalette::Window).lightness() < 128 ? dark : light;
}

QFont textFont(TextSize size, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * sizeFactors[size_t(size)]);
    font.setWeight(weight);
    return font;
}

QFont figureFont(TextSize size, QFont::Weight weight)
{
    QFont font = textFont(size, weight);
    if (hasTabularFigures(font))
        return font;
    // Some system fonts have proportional figures and Qt 6.4 cannot switch the feature on.
    for (const QString &family : {u"Noto Sans"_s, u"Segoe UI"_s, u"Helvetica Neue"_s, u"DejaVu Sans"_s}) {
        if (!QFontDatabase::hasFamily(family))
            continue;
        font.setFamily(family);
        if (hasTabularFigures(font))
            break;
    }
    return font;
}

QFont fontFor(const QPainter &painter, const QFont &font)
{
    const qreal screenDpi = QGuiApplication::primaryScreen()->logicalDotsPerInchY();
    QFont scaled = font;
    scaled.setPointSizeF(font.pointSizeF() * screenDpi / painter.device()->logicalDpiY());
    if (scaled.pointSizeF() < font.pointSizeF() / 2)
        scaled.setHintingPreference(QFont::PreferNoHinting); // paper, and its preview on the screen
    return scaled;
}

Theme::Theme(QApplication &application, QObject *parent)
    : QObject(parent)
    , m_application(application)
{
    m_isDark = systemIsDark();
    m_application.setStyle(new HeliodeskStyle);
    // Qt's offscreen platform and bare X servers name a font nobody chose, or an alias ("Sans Serif") that
    // would become its own substitute; system settings are left alone.
    const QString named = m_application.font().family();
    QString family = QFontDatabase::hasFamily(named) ? named : QFontInfo(m_application.font()).family();
    if (family == "DejaVu Sans"_L1 && QFontDatabase::hasFamily(u"Noto Sans"_s))
        family = u"Noto Sans"_s;
    if (family != named) {
        QFont font(family);
        font.setPointSizeF(m_application.font().pointSizeF());
        m_application.setFont(font);
    }
    for (const QString &latin : {family, u"Noto Sans"_s, u"DejaVu Sans"_s})
        preferChineseShapes(latin);
    apply();
    m_application.installEventFilter(this);
}

Theme::~Theme()
{
    blockSignals(true);
    setTextScale(1);
}

void Theme::setChoice(ThemeChoice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    apply();
}

void Theme::setTextScale(double factor)
{
    if (qFuzzyCompare(factor, m_textScale))
        return;
    const double change = factor / std::exchange(m_textScale, factor);
    QFont font = m_application.font();
    font.setPointSizeF(font.pointSizeF() * change);
    m_application.setFont(font);
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets)
        scaleOwnFont(*widget, change);
    // What the style sheet has touched takes the new font only from here.
    m_application.setStyleSheet(m_application.styleSheet());
    Q_EMIT changed();
}

QString Theme::keyOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return u"light"_s;
    case ThemeChoice::Dark:
        return u"dark"_s;
    case ThemeChoice::System:
        break;
    }
    return u"system"_s;
}

std::optional<ThemeChoice> Theme::fromKey(const QString &key)
{
    for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        if (keyOf(choice) == key)
            return choice;
    }
    return std::nullopt;
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && watched == &m_application && !m_isApplying
        && m_choice == ThemeChoice::System)
        QTimer::singleShot(0, this, [this] { apply(); });
    return false;
}

void Theme::apply()
{
    m_isApplying = true;
    const bool isDark = m_choice == ThemeChoice::System ? systemIsDark() : m_choice == ThemeChoice::Dark;
    if (m_isFirst || isDark != m_isDark || m_application.styleSheet().isEmpty()) {
        const ThemeColors colors = isDark ? darkColors() : lightColors();
        m_isDark = isDark;
        m_application.setPalette(paletteOf(colors));
        m_application.setStyleSheet(styleSheetOf(colors));
    } else {
        m_application.setPalette(paletteOf(isDark ? darkColors() : lightColors()));
    }
    m_isFirst = false;
    m_isApplying = false;
    Q_EMIT changed();
}

bool Theme::systemIsDark()
{
    // Qt 6.4 has no colorScheme(): the palette without ours on top tells.
    m_application.setPalette(QPalette());
    return m_application.palette().color(QPalette::Window).lightness() < 128;
}
