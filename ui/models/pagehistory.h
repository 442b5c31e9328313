// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QList>

//! Something a page can show: an account, one of its plants (with an empty device), or a device of that
//! plant; or the alarms or the commands of one of those, of all accounts without a profile.
struct Place
{
    enum class Page : quint8 { Tree, Alarms, Tasks };

    ProfileId profile;
    PlantCode plant;
    DeviceId device;
    Page page = Page::Tree; //!< Tree: the page of what is selected there

    bool isNowhere() const { return page == Page::Tree && profile.isEmpty(); }
    friend bool operator==(const Place &, const Place &) = default;
};

//! Where a person has been, for "back" and "forward" as in a browser: visiting a place drops what lay ahead.
class PageHistory
{
public:
    //! Where back() or forward() has just led does not count as a visit.
    void visit(const Place &place);
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_places.size(); }
    //! Where the person has been, newest first, each place once, without the one that is shown.
    QList<Place> recent() const;
    //! The place to show now; nowhere if there is none.
    Place back();
    Place forward();
    //! Forgets the places of an account that is gone.
    void forget(const ProfileId &profile);

private:
    QList<Place> m_places;
    qsizetype m_at = -1;
};
