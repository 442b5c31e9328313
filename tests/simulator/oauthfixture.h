// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/simulatorserver.h"
#include "tests/support/ownerstandin.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrlQuery>

#include <map>
#include <memory>

//! A simulator with two clients and two owners, and the few requests a client makes, written from the
//! reference.
class OAuthFixture
{
public:
    using Parameters = std::map<QByteArray, QByteArray>;
    using Page = OwnerStandIn::Page;

    static constexpr char relay[] = "https://relay.example.org/solar/cb?app=a%20b&x=1";
    static constexpr char loopback[] = "http://127.0.0.1:53123/back";

    static Simulation::SimulatorOptions options()
    {
        using namespace Qt::Literals::StringLiterals;
        Simulation::SimulatorOptions options;
        options.world.plantCount = 6;
        Simulation::Account first {u"first"_s, u"Right#1"_s};
        first.plantCount = 4;
        Simulation::Account second {u"second"_s, u"Right#2"_s};
        second.firstPlant = 4;
        options.accounts = {first, second};
        options.clients = {
            {u"700123456"_s,
             u"s3cret+/="_s,
             u"Sun_App"_s,
             {QString::fromLatin1(relay), QString::fromLatin1(loopback)},
             true},
            {u"700999999"_s, u"other"_s, u"Basic-Only"_s, {u"https://basic.example.org/cb"_s}, false}};
        options.owners = {{u"anna"_s, u"Anna's pw"_s, 0, true},
                          {u"bert"_s, u"Bert's pw"_s, 1, true},
                          {u"fitter"_s, u"Fitter's pw"_s, 0, false}};
        return options;
    }

    //! False if it does not come up.
    bool start(Simulation::SimulatorOptions given = options())
    {
        given.now = [this] { return now; };
        server = std::make_unique<Simulation::SimulatorServer>(std::move(given));
        anna = std::make_unique<OwnerStandIn>(QStringLiteral("anna"), QStringLiteral("Anna's pw"));
        QString error;
        return server->start(&error);
    }

    bool switchTo(const QJsonObject &changes)
    {
        QString error;
        return server->setSwitches(changes, &error);
    }

    static Parameters goodRequest()
    {
        return {{"response_type", "code"},
                {"client_id", "700123456"},
                {"redirect_uri", relay},
                {"scope", "pvms.openapi.basic pvms.openapi.control"},
                {"state", "k3Vd81QpZt0aYw7M"}};
    }

    QUrl oauth(const char *endpoint) const
    {
        QUrl url = server->oauthUrl();
        url.setPath(QLatin1StringView("/rest/dp/uidm/oauth2/v1/") + QLatin1StringView(endpoint));
        return url;
    }

    QUrl authorizeUrl(const Parameters &parameters = goodRequest(), const char *endpoint = "authorize") const
    {
        QByteArray query;
        for (const auto &[name, value] : parameters)
            query += (query.isEmpty() ? "" : "&") + name + '=' + value.toPercentEncoding();
        return QUrl::fromEncoded(oauth(endpoint).toEncoded() + '?' + query);
    }

    static QByteArray parameter(const QUrl &url, const char *name)
    {
        return QUrlQuery(url).queryItemValue(QLatin1StringView(name), QUrl::FullyDecoded).toUtf8();
    }

    static QJsonObject json(const Page &page) { return QJsonDocument::fromJson(page.body).object(); }

    Page token(const Parameters &fields)
    {
        QList<std::pair<QByteArray, QByteArray>> list;
        for (const auto &field : fields)
            list.append(field);
        return program.post(oauth("token"), list);
    }
    Parameters exchangeFields(const QByteArray &code) const
    {
        return {{"grant_type", "authorization_code"},
                {"code", code},
                {"client_id", "700123456"},
                {"client_secret", "s3cret+/="},
                {"redirect_uri", relay}};
    }
    Page refresh(const QByteArray &refreshToken)
    {
        return token({{"grant_type", "refresh_token"},
                      {"refresh_token", refreshToken},
                      {"client_id", "700123456"},
                      {"client_secret", "s3cret+/="}});
    }
    QByteArray code() { return parameter(anna->accept(authorizeUrl()), "code"); }
    //! Consent and exchange.
    QJsonObject link(OwnerStandIn::Ticks ticks = {true, true})
    {
        const QByteArray got = parameter(anna->accept(authorizeUrl(), ticks), "code");
        return json(token(exchangeFields(got)));
    }
    static QByteArray text(const QJsonObject &answer, const char *name)
    {
        return answer.value(QLatin1StringView(name)).toString().toLatin1();
    }

    qint64 now = 1'782'036'000'000;
    std::unique_ptr<Simulation::SimulatorServer> server;
    std::unique_ptr<OwnerStandIn> anna;
    OwnerStandIn program {{}, {}}; //!< for what no person does
};
