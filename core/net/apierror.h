// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

//! Why a call brought no data: a value that answers questions (style rule 6).
//! Callers act on kinds; the meaning of codes stands in ErrorCatalog.
struct ApiError
{
    enum class Kind {
        None,
        Cancelled,      //!< the caller lost interest
        NameNotFound,   //!< DNS
        Connection,     //!< refused, reset, closed in mid-answer
        Timeout,
        Tls,            //!< certificate or handshake; never ignored, never repeated
        NotAnApiHost,   //!< HTML or another body that is no API answer, HTTP 404
        Malformed,      //!< JSON broken, wrong types; `path` names the key
        TooLarge,       //!< the body exceeds the limit of the transport
        HttpStatus,     //!< any other HTTP error without a usable body
        Session,        //!< 305 (306, 307): log in again
        Credentials,    //!< 20400: wrong name or password, never repeated
        AccountLocked,  //!< 20400 with a lock text: locked for 30 minutes
        AccountClosed,  //!< 20002 disabled, 20003 expired, password expired
        Permission,     //!< 401, 20056, 20621 …
        Quota,          //!< 407, 20618: this account's allowance
        Overload,       //!< 429, gateway 403: everybody's allowance
        ServerBusy,     //!< 20200, 20004, HTTP 5xx
        DeviceOffline,  //!< 20614
        Parameter,      //!< our arguments: 20005 … 20017, exceptionId Paramerror
        Refused,        //!< any other failCode, documented or not
        Secret,         //!< the keychain is locked or unavailable, or holds no password
        Storage         //!< a file of ours could not be read or written
    };

    Kind kind = Kind::None;
    int failCode = 0;        //!< 0 if the answer had none
    int httpStatus = 0;      //!< 0 if no HTTP answer came
    QString exceptionId;     //!< of the exception body (`query-endpoints.md` §2.5), gateway `errorCode`
    QString text;            //!< what the service or the system said; never a secret
    QString path;            //!< key path of a malformed answer, the argument the service names, or for TLS
                             //!< whom the certificate is made out for
    std::optional<qint64> retryAfterMs; //!< from Retry-After, if any

    static ApiError cancelled() { return {Kind::Cancelled, 0, 0, {}, {}, {}, {}}; }
    static ApiError malformed(const QString &path, const QString &text)
    {
        return {Kind::Malformed, 0, 0, {}, text, path, {}};
    }

    bool isNetwork() const
    {
        return kind == Kind::NameNotFound || kind == Kind::Connection || kind == Kind::Timeout
            || kind == Kind::Tls;
    }
    bool isAuth() const
    {
        return kind == Kind::Session || kind == Kind::Credentials || kind == Kind::AccountLocked
            || kind == Kind::AccountClosed;
    }
    bool isQuota() const { return kind == Kind::Quota || kind == Kind::Overload; }
    //! True if the request surely never reached the service, so that no quota was used.
    bool neverArrived = false;

    //! For kind Secret: locked, unavailable and missing are different things to a person (`peers.md` §2.8).
    enum class SecretProblem { None, Missing, Locked, Unavailable, Failed };
    SecretProblem secretProblem = SecretProblem::None;

    //! For kind Tls: what is wrong with the certificate, the gravest first. None: none was judged, the two sides
    //! did not get that far.
    enum class TlsProblem { None, SelfSigned, UntrustedIssuer, Revoked, Expired, NotYetValid, WrongName };
    TlsProblem tlsProblem = TlsProblem::None;
    //! A proxy on the way is at fault, not the service (kinds NameNotFound, Connection, Timeout).
    bool isAtProxy = false;

    friend bool operator==(const ApiError &, const ApiError &) = default;
};
