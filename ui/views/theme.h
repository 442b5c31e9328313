// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>

#include <optional>

class QApplication;
class QPainter;
class QPalette;

enum class ThemeChoice { System, Light, Dark };

//! The colours of the program by role. The energy colours stay recognisable in both themes and differ in
//! lightness too, so that they hold for colour-blind eyes.
struct ThemeColors
{
    QColor window, surface, sunken, border, text, muted, faint;
    QColor accent, onAccent, accentSoft, hover;
    QColor good, warn, bad, calm; //!< live, old, lost, asleep
    QColor goodSoft, warnSoft, badSoft, calmSoft;
    QColor pv, house, battery, gridImport, gridExport; //!< those of ChartColors
    bool isDark = false;
};

//! The role colours that belong to a palette; judged by the lightness of its window colour, so a widget only
//! has to look at its own palette and follows a switch at run time.
const ThemeColors &themeColors(const QPalette &palette);

//! Everything stands on a grid of 8 pixels.
namespace Grid {
constexpr int half = 4;
constexpr int unit = 8;
constexpr int twice = 16;
constexpr int triple = 24;
} // namespace Grid

//! One type scale, relative to the font of the application.
enum class TextSize { Caption, Body, Title, Heading, Display };
QFont textFont(TextSize size, QFont::Weight weight = QFont::Normal);
//! The same for figures: all digits have one width.
QFont figureFont(TextSize size, QFont::Weight weight = QFont::DemiBold);
//! \a font as big in the units of \a painter as on the screen, whatever the resolution of its device: paper.
QFont fontFor(const QPainter &painter, const QFont &font);

//! Gives the application its look and follows the system's light or dark while the choice is System.
class Theme : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QApplication &application, QObject *parent = nullptr);
    //! Gives the application its size of text back.
    ~Theme() override;

    ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);
    bool isDark() const { return m_isDark; }
    //! How large all text is: 1 is the size of the system. Widgets that are there follow.
    void setTextScale(double factor);
    double textScale() const { return m_textScale; }
    //! "system", "light" or "dark", for settings and the command line.
    static QString keyOf(ThemeChoice choice);
    //! Nothing for a word that is none of the three.
    static std::optional<ThemeChoice> fromKey(const QString &key);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();

private:
    void apply();
    bool systemIsDark();

    QApplication &m_application;
    ThemeChoice m_choice = ThemeChoice::System;
    double m_textScale = 1;
    bool m_isDark = false;
    bool m_isApplying = false;
    bool m_isFirst = true;
};
