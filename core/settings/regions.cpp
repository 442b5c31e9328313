// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/regions.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto domain = ".fusionsolar.huawei.com"_L1;

PastedAddress refused(PastedAddress::Problem problem, const QString &text)
{
    PastedAddress address;
    address.problem = problem;
    address.text = text;
    return address;
}

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

//! The API host behind a web host: "uni001eu5" and "region04eu5" are portals of "eu5".
QString apiPrefix(const QString &prefix)
{
    static const QRegularExpression portal(u"^(?:uni|region)\\d+(.*)$"_s);
    const QRegularExpressionMatch match = portal.match(prefix);
    if (!match.hasMatch())
        return prefix;
    return match.captured(1).isEmpty() ? u"intl"_s : match.captured(1);
}

void understandFusionSolar(PastedAddress &address)
{
    const QString host = address.baseUrl.host();
    if (!host.endsWith(domain)) {
        address.isForeign = !isLoopback(host);
        if (address.isForeign)
            address.text = PastedAddress::tr("This is not a FusionSolar address. It is used as it is.");
        return;
    }
    const QString prefix = host.chopped(domain.size());
    const QString region = apiPrefix(prefix);
    if (region != prefix) {
        address.isMapped = true;
        address.baseUrl.setHost(region + domain);
        address.text = PastedAddress::tr("%1 is the web portal. The API of this region is at %2.")
                           .arg(host, address.baseUrl.host());
    }
    const auto &regions = knownRegions();
    if (std::any_of(regions.begin(), regions.end(), [&region](const Region &r) { return r.id == region; }))
        address.regionId = region;
}

} // namespace

QUrl Region::baseUrl() const
{
    return QUrl("https://"_L1 + id + domain);
}

QString Region::name() const
{
    return QCoreApplication::translate("Region", nameForTr);
}

const QList<Region> &knownRegions()
{
    static const QList<Region> regions {
        {"intl"_L1, true, QT_TRANSLATE_NOOP("Region", "International")},
        {"eu5"_L1, true, QT_TRANSLATE_NOOP("Region", "Europe")},
        {"la5"_L1, true, QT_TRANSLATE_NOOP("Region", "Latin America")},
        {"sg5"_L1, true, QT_TRANSLATE_NOOP("Region", "Asia-Pacific")},
        {"au5"_L1, true, QT_TRANSLATE_NOOP("Region", "Australia")},
        {"kr5"_L1, false, QT_TRANSLATE_NOOP("Region", "Korea")},
        {"cn"_L1, false, QT_TRANSLATE_NOOP("Region", "China")},
        {"cn5"_L1, false, QT_TRANSLATE_NOOP("Region", "China (second host)")},
    };
    return regions;
}

PastedAddress parseAddress(const QString &pasted)
{
    using Problem = PastedAddress::Problem;
    QString text = pasted;
    text.remove(QRegularExpression(u"[\\s\"'<>\\x{200b}\\x{feff}]"_s));
    if (text.isEmpty())
        return refused(Problem::Empty,
                       PastedAddress::tr("Enter the address of the service or choose a region."));
    const auto &regions = knownRegions();
    const QString lower = text.toLower();
    if (std::any_of(regions.begin(), regions.end(), [&lower](const Region &r) { return r.id == lower; }))
        text = lower + domain;
    static const QRegularExpression scheme(u"^[a-zA-Z][a-zA-Z0-9+.-]*://"_s);
    if (text.startsWith("//"_L1))
        text.remove(0, 2);
    if (!scheme.match(text).hasMatch())
        text.prepend("https://"_L1);

    const QUrl url(text, QUrl::TolerantMode);
    QString host = url.host().toLower();
    while (host.endsWith(u'.'))
        host.chop(1);
    const bool isHost = !host.isEmpty() && (host.contains(u'.') || host.contains(u':') || isLoopback(host));
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return refused(Problem::BadScheme, PastedAddress::tr("The address must begin with https://."));
    if (!url.isValid() || !isHost)
        return refused(Problem::NoHost, PastedAddress::tr("This cannot be understood as an address."));
    if (!url.userInfo().isEmpty())
        return refused(Problem::HasUserInfo,
                       PastedAddress::tr(
                           "The address must not hold a name or password. Enter them in their own fields."));
    if (url.scheme() == "http"_L1 && !isLoopback(host))
        return refused(
            Problem::NotHttps,
            PastedAddress::tr("Only https:// is safe. Plain http:// is allowed for this computer only."));

    PastedAddress address;
    address.baseUrl.setScheme(url.scheme());
    address.baseUrl.setHost(host);
    if (url.port() > 0 && url.port() != 443)
        address.baseUrl.setPort(url.port());
    understandFusionSolar(address);
    return address;
}
