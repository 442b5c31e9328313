// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/apierror.h"

class PlantStore;

//! Plants, devices and last readings of one account in a file, so that a start shows something at once and
//! costs no list call. Versioned CBOR with the cells of the readings behind it, replaced in one step. Holds
//! no secret. An unreadable file counts as absent and is moved aside (".unreadable"), so that nothing is
//! lost.
class InventoryCache
{
public:
    //! \a account tells caches apart: plant codes are valid for one account only (`query-endpoints.md` §2.3).
    InventoryCache(const QString &file, const QString &account);

    //! Puts what the file holds into the store. Kind None if that worked or there is no file; Storage with an
    //! explanation if the file could not be used, and then the store is untouched.
    ApiError restore(PlantStore &store) const;
    //! Kind None, or Storage with an explanation; the old file stays then.
    ApiError save(const PlantStore &store) const;

private:
    QString m_file;
    QString m_account;
};
