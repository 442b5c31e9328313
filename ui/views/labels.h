// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/theme.h"

class QAbstractButton;
class QFrame;
class QLabel;
class QPushButton;
class QWidget;

//! A label of the type scale; \a tone is a word of the style sheet ("muted", "faint", "bad") or null. Wraps
//! nothing, yields its width (the text is never a reason for a window to grow) and shows an ellipsis then.
QLabel *makeLabel(TextSize size, const char *tone, QWidget *parent, QFont::Weight weight = QFont::Normal);
//! A label for figures, with digits of one width.
QLabel *makeFigureLabel(TextSize size, QWidget *parent);
//! A label for running text: wraps.
QLabel *makeParagraph(TextSize size, const char *tone, QWidget *parent);
//! A rounded frame on the page.
QFrame *makeCard(QWidget *parent);
//! \a kind is a word of the style sheet ("primary", "link") or null. \a accessibleName is the text without
//! mnemonic.
QPushButton *makeButton(const QString &objectName, const QString &text, const char *kind, QWidget *parent);
//! Sets the text, and the name for screen readers, which has no mnemonic.
void setButtonText(QAbstractButton *button, const QString &text);
//! Makes a window higher if what is in it needs more room now: words that come later take it from the screen,
//! not from between the fields.
void growToFit(QWidget *window);
//! Sets a style property and lets the style sheet look again.
void setTone(QLabel *label, const char *tone);
