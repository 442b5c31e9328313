// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/apierror.h"

#include <QNetworkProxy>
#include <QObject>

class AppSettings;
class SecretStore;

//! The proxy that the settings ask for, with its password from the secret store.
class ProxySettings : public QObject
{
    Q_OBJECT
public:
    //! Both must outlive it.
    ProxySettings(const AppSettings &settings, SecretStore &secrets, QObject *parent = nullptr);

    //! Looks at the settings again, and at the password if one is needed. changed() follows, at once if there
    //! is nothing to wait for.
    void refresh();
    //! Keeps another password (empty: none), then refresh()es. passwordNotKept() if the store does not take
    //! it.
    void setPassword(const QString &password);
    //! False if the store forgets passwords at the end of the run.
    bool keepsPasswords() const;
    //! False while the password is being read.
    bool isReady() const { return m_isReady; }
    //! DefaultProxy for what the system says.
    const QNetworkProxy &proxy() const { return m_proxy; }
    //! Why the password could not be read (kind Secret); kind None if it could, or there is none.
    const ApiError &secretError() const { return m_secretError; }

    //! Its name in the secret store.
    static QString passwordName();
    //! Pure: the proxy of these choices (see AppSettings). A server without a name means none.
    static QNetworkProxy proxyOf(const QString &mode, const QString &host, int port, const QString &user,
                                 const QString &password);

Q_SIGNALS:
    void changed();
    void passwordNotKept(const ApiError &error);

private:
    void take(const QString &password);

    const AppSettings &m_settings;
    SecretStore &m_secrets;
    QNetworkProxy m_proxy {QNetworkProxy::DefaultProxy};
    ApiError m_secretError;
    int m_attempt = 0; // an answer to an earlier question does not count
    bool m_isReady = true;
};
