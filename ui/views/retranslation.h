// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

//! Calls \a setWords now and again whenever the language of the program changes, as long as \a widget lives. Texts
//! set anywhere else stay in the language they were set in.
void whenTranslated(QWidget *widget, std::function<void()> setWords);
