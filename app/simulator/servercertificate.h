// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslKey>

#include <optional>

namespace Simulation {

//! Certificate and key of the server.
struct ServerCertificate
{
    QSslCertificate certificate;
    QSslKey key;

    //! Reads PEM files; with both names empty makes a new certificate for the loopback address with the
    //! openssl program, which takes a moment. Nothing and *error (not null) if a file or the program is
    //! missing or no good.
    static std::optional<ServerCertificate> load(const QString &certificateFile, const QString &keyFile,
                                                 QString *error);
};

} // namespace Simulation
