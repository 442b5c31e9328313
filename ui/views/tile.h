// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/spoken.h"

#include <QColor>
#include <QFrame>

#include <functional>

class QLabel;
struct ThemeColors;

//! A card with an icon, a caption, one big figure and a line of words below: "Grid · 1.23 kW · Exporting".
class Tile : public QFrame, public Spoken
{
    Q_OBJECT
public:
    //! \a color picks the icon's colour from the theme, also after a switch.
    Tile(const QString &objectName, const QString &iconName, std::function<QColor(const ThemeColors &)> color,
         QWidget *parent = nullptr);

    void setCaption(const QString &caption);
    //! \a figure as text with unit; \a words say direction or state; \a note completeness and age, may be
    //! empty.
    void setContent(const QString &figure, const QString &words, const QString &note = {});
    //! Where the figure comes from: tool tip, and what a screen reader says on request.
    void setHelp(const QString &help);
    //! 0 … 1 draws a level bar (state of charge) below the figure; nothing hides it.
    void setLevel(std::optional<double> level);
    //! Width at which the figure and the words below are not cut.
    int neededWidth() const;
    QAccessible::Role spokenRole() const override { return QAccessible::StaticText; }
    QString spokenValue() const override { return m_spoken; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void recolor();

    QString m_iconName;
    std::function<QColor(const ThemeColors &)> m_color;
    std::optional<double> m_level;
    QString m_spoken;
    int m_neededWidth = 0;
    QLabel *m_icon;
    QLabel *m_caption;
    QLabel *m_figure;
    QLabel *m_words;
    QLabel *m_note;
};
