// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct ApiError;

//! What the shell sees; part of the program's contract with scripts.
enum class ExitCode : int {
    Ok = 0,
    Other = 1,
    Usage = 2,
    SignIn = 3,
    Quota = 4,
    Network = 5,
    Partly = 6, //!< some calls failed or some plants lack data; what there is was written
    Interrupted = 130 //!< Ctrl+C, as shells count it
};

//! How a run that got no data because of \a error ends; Ok if its kind is None.
ExitCode exitCodeFor(const ApiError &error);
