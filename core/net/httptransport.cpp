// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httptransport.h"

#include "core/net/onewaybody.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslError>
#include <QTimer>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int totalTimeFactor = 4;
constexpr qint64 chunkSize = 256 * 1024;

//! Replies whose status line came, but whose body did not come whole, carry an error below 200 or a broken
//! protocol; everything else above is only Qt's name for an HTTP status.
bool isHttpAnswer(QNetworkReply::NetworkError error, int status)
{
    if (status <= 0)
        return false;
    // A body that could not be unpacked comes with the status of a good answer.
    if (error == QNetworkReply::UnknownContentError && status < 400)
        return false;
    return error == QNetworkReply::NoError
        || (error > QNetworkReply::UnknownProxyError && error != QNetworkReply::ProtocolFailure
            && error != QNetworkReply::ContentReSendError);
}

ApiError::TlsProblem tlsProblemOf(QSslError::SslError error)
{
    using Problem = ApiError::TlsProblem;
    switch (error) {
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
        return Problem::SelfSigned;
    case QSslError::CertificateExpired:
        return Problem::Expired;
    case QSslError::CertificateNotYetValid:
        return Problem::NotYetValid;
    case QSslError::HostNameMismatch:
        return Problem::WrongName;
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return Problem::Revoked;
    case QSslError::NoError:
    case QSslError::NoSslSupport:
    case QSslError::NoPeerCertificate:
        return Problem::None;
    default: // an issuer that is missing, unknown or not allowed to issue
        return Problem::UntrustedIssuer;
    }
}

bool isProxied(const QNetworkReply &reply)
{
    const QNetworkProxyQuery query(reply.request().url());
    QList<QNetworkProxy> proxies {reply.manager()->proxy()};
    if (QNetworkProxyFactory *factory = reply.manager()->proxyFactory())
        proxies = factory->queryProxy(query);
    else if (proxies.constFirst().type() == QNetworkProxy::DefaultProxy)
        proxies = QNetworkProxyFactory::proxyForQuery(query);
    return !proxies.isEmpty() && proxies.constFirst().type() != QNetworkProxy::NoProxy
        && proxies.constFirst().type() != QNetworkProxy::DefaultProxy;
}

bool isThisComputer(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

} // namespace

HttpExchange::HttpExchange(QNetworkReply *reply, int timeoutMs, qint64 bodyLimit, QObject *parent)
    : QObject(parent)
    , m_reply(reply)
    , m_idleTimer(new QTimer(this))
    , m_totalTimer(new QTimer(this))
    , m_bodyLimit(bodyLimit)
{
    m_elapsed.start();
    m_reply->setParent(this);
    const auto giveUpWaiting = [this] {
        stop(ApiError::Kind::Timeout, tr("The service did not answer in time."));
    };
    m_idleTimer->setSingleShot(true);
    m_idleTimer->setInterval(timeoutMs);
    m_totalTimer->setSingleShot(true);
    connect(m_idleTimer, &QTimer::timeout, this, giveUpWaiting);
    connect(m_totalTimer, &QTimer::timeout, this, giveUpWaiting);
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent) { noteProgress(sent > 0); });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] { noteProgress(true); });
    connect(m_reply, &QNetworkReply::encrypted, this, [this] { noteProgress(true); });
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::collect);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::conclude);
    connect(m_reply, &QNetworkReply::sslErrors, this, &HttpExchange::noteTlsErrors);
    m_idleTimer->start();
    m_totalTimer->start(timeoutMs * totalTimeFactor);
}

HttpExchange::~HttpExchange()
{
    // An abort emits finished() at once; nobody may hear it from a dropped exchange.
    disconnect(m_reply, nullptr, this, nullptr);
}

void HttpExchange::noteProgress(bool isConnected)
{
    m_idleTimer->start();
    if (isConnected && m_reply->error() == QNetworkReply::NoError && !std::exchange(m_isReached, true))
        Q_EMIT reached();
}

void HttpExchange::noteTlsErrors(const QList<QSslError> &errors)
{
    using Problem = ApiError::TlsProblem;
    QStringList texts;
    for (const QSslError &error : errors) {
        texts << error.errorString();
        const Problem problem = tlsProblemOf(error.error());
        const bool isGraver = m_tlsError.tlsProblem == Problem::None || problem < m_tlsError.tlsProblem;
        if (problem == Problem::None || !isGraver)
            continue;
        m_tlsError.tlsProblem = problem;
        m_tlsError.path = error.certificate().subjectDisplayName();
    }
    texts.removeDuplicates();
    m_tlsError.text = texts.join(u"; "_s);
}

void HttpExchange::collect()
{
    m_idleTimer->start();
    while (!m_isConcluded && m_reply->isOpen() && m_reply->bytesAvailable() > 0) {
        const QByteArray part = m_reply->read(chunkSize);
        if (part.isEmpty())
            return;
        m_body += part;
        if (m_body.size() > m_bodyLimit) {
            m_body.clear();
            stop(ApiError::Kind::TooLarge,
                 tr("The answer is larger than %1 MB.").arg(m_bodyLimit / 1'048'576));
            return;
        }
    }
}

void HttpExchange::stop(ApiError::Kind kind, const QString &text)
{
    if (m_isConcluded || m_stopped.kind != ApiError::Kind::None)
        return;
    m_stopped.kind = kind;
    m_stopped.text = text;
    m_stopped.isAtProxy = kind == ApiError::Kind::Timeout && !m_isReached && isProxied(*m_reply);
    m_stopped.neverArrived = m_stopped.isAtProxy;
    m_reply->abort(); // emits finished()
    conclude();
}

ApiError HttpExchange::transportError(int status) const
{
    using Kind = ApiError::Kind;
    ApiError error;
    error.httpStatus = status;
    error.text = m_reply->errorString();
    switch (m_reply->error()) {
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyNotFoundError:
        error.kind = Kind::NameNotFound;
        error.neverArrived = true;
        break;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::ProxyConnectionRefusedError:
        error.kind = Kind::Connection;
        error.neverArrived = true;
        break;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        error.kind = Kind::Connection;
        error.httpStatus = 407;
        break;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        error.kind = Kind::Timeout;
        break;
    case QNetworkReply::SslHandshakeFailedError:
        error.kind = Kind::Tls;
        error.neverArrived = status == 0; // nothing is written before the handshake
        error.tlsProblem = m_tlsError.tlsProblem;
        error.path = m_tlsError.path;
        if (!m_tlsError.text.isEmpty())
            error.text = m_tlsError.text;
        break;
    case QNetworkReply::UnknownContentError:
        error.kind = Kind::Malformed;
        break;
    default:
        error.kind = Kind::Connection;
        break;
    }
    // Qt names few of a proxy's troubles (a refused tunnel is "unknown", its missing name that of the
    // service): what fails before there is a connection fails at the proxy if there is one.
    const bool isPlace = error.kind == Kind::NameNotFound || error.kind == Kind::Connection;
    error.isAtProxy = isPlace && status == 0 && !m_isReached && isProxied(*m_reply);
    if (error.isAtProxy || m_reply->error() == QNetworkReply::ProxyAuthenticationRequiredError) {
        error.isAtProxy = true;
        error.neverArrived = true;
    }
    return error;
}

void HttpExchange::conclude()
{
    if (m_isConcluded)
        return;
    collect();
    if (m_isConcluded) // the last bytes went over the limit
        return;
    m_isConcluded = true;
    m_idleTimer->stop();
    m_totalTimer->stop();

    HttpResponse response;
    response.durationMs = m_elapsed.elapsed();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_stopped.kind != ApiError::Kind::None) {
        response.error = m_stopped;
        response.error.httpStatus = status;
    } else if (!isHttpAnswer(m_reply->error(), status)) {
        response.error = transportError(status);
    } else {
        response.status = status;
        response.headers = m_reply->rawHeaderPairs();
        response.body = std::move(m_body);
    }
    deleteLater();
    Q_EMIT finished(response);
}

HttpTransport::HttpTransport(const QUrl &baseUrl, QObject *parent, QNetworkAccessManager *manager)
    : QObject(parent)
    , m_baseUrl(baseUrl)
    , m_manager(manager ? manager : new QNetworkAccessManager(this))
{
    setProxy(QNetworkProxy(QNetworkProxy::DefaultProxy));
}

HttpTransport::~HttpTransport()
{
    // Replies first: they must not outlive a manager of ours.
    qDeleteAll(findChildren<HttpExchange *>(Qt::FindDirectChildrenOnly));
}

void HttpTransport::setProxy(const QNetworkProxy &proxy)
{
    m_manager->setProxy(isThisComputer(m_baseUrl.host()) ? QNetworkProxy(QNetworkProxy::NoProxy) : proxy);
}

HttpExchange *HttpTransport::post(const HttpRequest &request)
{
    QUrl url = m_baseUrl;
    QString prefix = url.path();
    while (prefix.endsWith(u'/'))
        prefix.chop(1);
    url.setPath(prefix + request.path);

    QNetworkRequest networkRequest(url);
    networkRequest.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
    networkRequest.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    networkRequest.setRawHeader("Accept"_ba, "application/json, */*"_ba);
    networkRequest.setRawHeader("User-Agent"_ba, "Heliodesk/" HELIODESK_VERSION ""_ba);
    for (const auto &[name, value] : request.headers)
        networkRequest.setRawHeader(name, value);
    using Request = QNetworkRequest;
    networkRequest.setAttribute(Request::RedirectPolicyAttribute, Request::ManualRedirectPolicy);
    networkRequest.setAttribute(Request::Http2AllowedAttribute, false);
    networkRequest.setAttribute(Request::CookieLoadControlAttribute, Request::Manual);
    networkRequest.setAttribute(Request::CookieSaveControlAttribute, Request::Manual);
    networkRequest.setAttribute(Request::AuthenticationReuseAttribute, Request::Manual);
    networkRequest.setAttribute(Request::CacheSaveControlAttribute, false);
    networkRequest.setAttribute(Request::DoNotBufferUploadDataAttribute, true);
    networkRequest.setDecompressedSafetyCheckThreshold(-1); // our own limit counts what comes out

    auto *body = new OneWayBody(request.body);
    QNetworkReply *reply = m_manager->post(networkRequest, body);
    body->setParent(reply);
    auto *exchange = new HttpExchange(reply, m_timeoutMs, m_bodyLimit, this);
    connect(exchange, &HttpExchange::reached, this, &HttpTransport::reached);
    connect(exchange, &HttpExchange::finished, this,
            [this, request](const HttpResponse &response) { Q_EMIT exchanged(request, response); });
    return exchange;
}
