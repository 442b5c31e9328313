// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/demoowner.h"

#include "ui/format/statuswords.h"

#include <QNetworkProxy>
#include <QNetworkReply>

DemoOwner::DemoOwner(SecretStore &secrets, Clock &clock, const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_connect(secrets, clock, dataFolder)
{
    m_network.setProxy(QNetworkProxy::NoProxy); // it is on this computer
    m_connect.setProxy(QNetworkProxy::NoProxy);
    connect(&m_connect, &ConnectService::waiting, this, &DemoOwner::answer);
    connect(&m_connect, &ConnectService::linked, this, &DemoOwner::linked);
    connect(&m_connect, &ConnectService::failed, this,
            [this](OAuthFlow::Ending, const ApiError &error) { Q_EMIT failed(StatusWords::error(error)); });
}

void DemoOwner::consent(const Profile &profile, const QString &clientSecret)
{
    m_connect.start(profile, clientSecret);
}

//! The demo's host redirects at once (switch `autoConsent`); where to is what a person would paste.
void DemoOwner::answer(const ConnectWait &wait)
{
    QNetworkRequest request(wait.address);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    QNetworkReply *reply = m_network.get(request);
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        const QString target = QString::fromLatin1(reply->rawHeader("Location"));
        if (m_connect.paste(target) == OAuthFlow::Paste::Taken)
            return;
        m_connect.cancel();
        Q_EMIT failed(reply->errorString());
    });
}
