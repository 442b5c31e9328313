// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/controlcommand.h"

#include <QList>
#include <QWidget>

#include <functional>

class QAction;

//! The five commands as actions of \a parent, with object names and words that follow the language.
QList<QAction *> makeControlActions(QWidget *parent, std::function<void(ControlFamily)> chosen);
