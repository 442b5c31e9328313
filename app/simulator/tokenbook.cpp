// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenbook.h"

namespace Simulation {

TokenBook::TokenBook(QList<OAuthClient> clients, QList<OAuthOwner> owners)
    : m_clients(std::move(clients))
    , m_owners(std::move(owners))
{
}

std::optional<TokenBook::Grant> TokenBook::grantOf(const QByteArray &, qint64) const
{
    return std::nullopt;
}

} // namespace Simulation
