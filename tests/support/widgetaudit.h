// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

//! What is wrong with the visible widgets of a window, one line each; empty if all is well.
namespace WidgetAudit {

//! Texts that are not shown whole: too narrow or low for their words. Elided texts of people (names, addresses) are
//! fine if a tool tip has the whole of them.
QStringList cutTexts(QWidget &window);
//! Widgets that take the keyboard, but lack an object name or a name for screen readers (of their own, of a buddy or
//! their text).
QStringList namelessWidgets(QWidget &window);
//! Walks the window with Tab and back with Shift+Tab: every widget that takes Tab must be met, and the walk must come
//! round. The window must be active.
QStringList tabOrderFaults(QWidget &window);
//! Letters that two items of a menu, or two buttons and labels of a window, answer to at once.
QStringList doubleMnemonics(QWidget &window);

} // namespace WidgetAudit
