// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

//! The English texts of the catalogues that are translated, in the context "Catalogue". Ends with a null
//! pointer.
namespace CatalogueWords {
extern const char *const FieldLabels[]; //!< labels of fields; a series has "%1" in place of its number
extern const char *const StateValues[]; //!< names of the codes of states
extern const char *const DeviceTypes[]; //!< names that Labels::deviceType() takes from the catalogue
extern const char *const ErrorMeanings[];
extern const char *const ErrorAdvice[];
} // namespace CatalogueWords
