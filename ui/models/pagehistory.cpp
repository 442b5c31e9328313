// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/pagehistory.h"

namespace {
constexpr qsizetype longest = 100;
}

void PageHistory::visit(const Place &place)
{
    if (place.isNowhere() || (m_at >= 0 && m_places.at(m_at) == place))
        return;
    m_places.resize(m_at + 1);
    m_places.append(place);
    if (m_places.size() > longest)
        m_places.removeFirst();
    m_at = m_places.size() - 1;
}

QList<Place> PageHistory::recent() const
{
    QList<Place> places;
    for (qsizetype at = m_places.size() - 1; at >= 0; --at) {
        const Place &place = m_places.at(at);
        if (!places.contains(place) && (m_at < 0 || place != m_places.at(m_at)))
            places.append(place);
    }
    return places;
}

Place PageHistory::back()
{
    return canGoBack() ? m_places.at(--m_at) : Place();
}

Place PageHistory::forward()
{
    return canGoForward() ? m_places.at(++m_at) : Place();
}

void PageHistory::forget(const ProfileId &profile)
{
    QList<Place> kept;
    qsizetype at = -1;
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        const Place &place = m_places.at(i);
        const bool isTwin = !kept.isEmpty() && kept.constLast() == place; // what stood between is gone
        if (place.profile != profile && !isTwin)
            kept.append(place);
        if (i <= m_at)
            at = kept.size() - 1;
    }
    m_places = kept;
    m_at = at < 0 && !kept.isEmpty() ? 0 : at;
}
