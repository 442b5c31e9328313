// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/wallkeys.h"

QList<WallKey> WallKey::all()
{
    return {{Command::Next, {Qt::Key_Right, Qt::Key_PageDown}, tr("Next plant")},
            {Command::Previous, {Qt::Key_Left, Qt::Key_PageUp}, tr("Previous plant")},
            {Command::Pause, {Qt::Key_Space}, tr("Stay at this plant, or go on")},
            {Command::Leave,
             {Qt::Key_Escape, Qt::Key_F11, Qt::SHIFT | Qt::Key_F11},
             tr("Leave the wall display")}};
}
