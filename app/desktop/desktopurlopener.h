// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/urlopener.h"

//! Opens addresses with the programs of the desktop.
class DesktopUrlOpener final : public UrlOpener
{
public:
    bool open(const QUrl &url) override;
};
