// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/apierror.h"

#include <QString>

//! What a person can do when signing in has failed: one or two plain sentences, empty if there is nothing to
//! add to StatusWords::error(). The codes behind the kinds stand in `error-codes.json`.
QString signInAdvice(const ApiError &error);
//! True if the owner of the plants has to authorise again, or another client secret is needed (OAuth).
bool isCuredByConsent(const ApiError &error);
//! True if another password (or the same one, typed again) may help.
bool isCuredByPassword(const ApiError &error);
