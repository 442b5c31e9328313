// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/accountconnect.h"

#include <QNetworkAccessManager>

//! The owner of the demo plants, who consents at once and without a browser, so that commands can be tried
//! there: walks the same way as the wizard, over the same sockets.
class DemoOwner : public QObject
{
    Q_OBJECT
public:
    DemoOwner(SecretStore &secrets, Clock &clock, const QString &dataFolder, QObject *parent = nullptr);

    //! \a profile names the demo's OAuth host and client. Exactly one of linked() and failed() follows.
    void consent(const Profile &profile, const QString &clientSecret);
    std::unique_ptr<AccountSession> takeSession() { return m_connect.takeSession(); }

Q_SIGNALS:
    void linked(const Profile &profile);
    void failed(const QString &reason);

private:
    void answer(const ConnectWait &wait);

    AccountConnect m_connect;
    QNetworkAccessManager m_network;
};
