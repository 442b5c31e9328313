// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopurlopener.h"

#include <QDesktopServices>

bool DesktopUrlOpener::open(const QUrl &url)
{
    return QDesktopServices::openUrl(url);
}
