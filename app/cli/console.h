// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

//! The two streams of the terminal: data on stdout, words on stderr.
namespace Console {

enum class Outcome {
    Written,
    ReaderGone, //!< the other end of the pipe has seen enough ("| head")
    Failed //!< disk full and the like
};

//! Writes all of \a data to stdout.
Outcome writeData(const QByteArray &data);
//! To stderr as it is.
void write(const QString &text);
//! A line on stderr with the program's name in front.
void say(const QString &text);
//! A broken pipe must be an error of write(), not the end of the process. Call once, first of all.
void ignoreBrokenPipes();

} // namespace Console
