// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

//! `oauth.md` §6.
namespace OAuthScope {
inline constexpr QLatin1StringView basic {"pvms.openapi.basic"};
inline constexpr QLatin1StringView control {"pvms.openapi.control"};
}
