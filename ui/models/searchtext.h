// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

//! Texts made comparable for searching: lower case, without accents, "ß" as "ss", "ø" as "o". Done character
//! by character, so that places in the folded text lead back to the original.
namespace SearchText {

QString folded(QStringView text);
//! The same; \a places gets the place in \a text of every character of the result.
QString folded(QStringView text, QList<int> *places);
//! The words of what somebody typed, folded; at most 16.
QStringList words(const QString &typed);

} // namespace SearchText
