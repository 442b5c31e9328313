// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/proxysettings.h"

#include "core/auth/loginerrors.h"
#include "core/auth/secretstore.h"
#include "core/settings/appsettings.h"

using namespace Qt::Literals::StringLiterals;
using Key = AppSettings::Key;

ProxySettings::ProxySettings(const AppSettings &settings, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_secrets(secrets)
{
}

QString ProxySettings::passwordName()
{
    return u"heliodesk/proxy/password"_s;
}

QNetworkProxy ProxySettings::proxyOf(const QString &mode, const QString &host, int port, const QString &user,
                                     const QString &password)
{
    if (mode == "none"_L1)
        return QNetworkProxy(QNetworkProxy::NoProxy);
    if (mode == "system"_L1)
        return QNetworkProxy(QNetworkProxy::DefaultProxy);
    if (host.isEmpty())
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const auto type = mode == "socks5"_L1 ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy;
    return QNetworkProxy(type, host, quint16(port), user, user.isEmpty() ? QString() : password);
}

void ProxySettings::refresh()
{
    const int attempt = ++m_attempt;
    m_secretError = {};
    const QString mode = m_settings.text(Key::ProxyMode);
    const bool isOwn = mode == "http"_L1 || mode == "socks5"_L1;
    if (!isOwn || m_settings.text(Key::ProxyUser).isEmpty()) {
        take({});
        return;
    }
    m_isReady = false;
    m_secrets.read(passwordName(), this, [this, attempt](const SecretAnswer &answer) {
        if (attempt != m_attempt)
            return;
        if (answer.outcome != SecretOutcome::Ok && answer.outcome != SecretOutcome::Missing)
            m_secretError = ::secretError(answer);
        take(QString::fromUtf8(answer.secret));
    });
}

void ProxySettings::setPassword(const QString &password)
{
    m_isReady = false;
    const auto finish = [this](const SecretAnswer &answer) {
        if (answer.outcome != SecretOutcome::Ok && answer.outcome != SecretOutcome::Missing)
            Q_EMIT passwordNotKept(::secretError(answer));
        refresh();
    };
    if (password.isEmpty())
        m_secrets.remove(passwordName(), this, finish);
    else
        m_secrets.write(passwordName(), password.toUtf8(), this, finish);
}

bool ProxySettings::keepsPasswords() const
{
    return m_secrets.isPersistent();
}

void ProxySettings::take(const QString &password)
{
    m_isReady = true;
    m_proxy = proxyOf(m_settings.text(Key::ProxyMode), m_settings.text(Key::ProxyHost),
                      m_settings.number(Key::ProxyPort), m_settings.text(Key::ProxyUser), password);
    Q_EMIT changed();
}
