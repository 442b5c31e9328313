// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/apierror.h"

#include <QHash>
#include <QList>

//! Where a signal lives (`flow-control.md` §11).
enum class SignalKind : quint8 { FailCode, Condition, Message, Http, Gateway, ExceptionId, OAuth, Transport };

enum class ErrorCategory : quint8 {
    Parameter,
    Auth,
    Permission,
    Task,
    Device,
    Server,
    RateLimit,
    Licence,
    Other
};

//! What an error means and what to do: one entry of `error-codes.json`, in English.
struct ErrorAdvice
{
    SignalKind signal = SignalKind::FailCode;
    QString code; //!< as in the catalogue: "20400", "20400#locked", "HTTP 503" …
    QString meaning; //!< one sentence
    QString cause;
    QString advice;
    ErrorCategory category = ErrorCategory::Other;
    bool isRetryable = false; //!< may be repeated without the user (control tasks: never)
    std::optional<int> retryAfterSeconds; //!< first pause of a single failure
    bool needsRelogin = false; //!< log in (or refresh) once, then repeat once
    bool isDocumented = true; //!< false if made up for a signal the catalogue does not have
    QString confidence;
};

//! Meaning and handling of every failCode, condition, text, HTTP status, gateway code, exceptionId, OAuth
//! error and transport failure. Immutable.
class ErrorCatalog
{
public:
    ErrorCatalog();
    //! The one copy of the program; pure data, built at first use.
    static const ErrorCatalog &shared();

    //! Null if the catalogue has no such entry.
    const ErrorAdvice *find(SignalKind signal, const QString &code) const;
    const ErrorAdvice *findFailCode(int failCode) const;
    //! Never fails: an unknown code gets an entry that says so by number and is not retryable.
    ErrorAdvice adviceFor(const ApiError &error) const;
    //! The kind callers act on for a failCode of an answer body; Refused for those the catalogue does not
    //! have.
    ApiError::Kind kindOfFailCode(int failCode) const;

    const QList<ErrorAdvice> &entries() const { return m_entries; }
    //! What does not fit our lists, for the test that walks every entry.
    const QStringList &problems() const { return m_problems; }

private:
    const ErrorAdvice *lookUp(const ApiError &error) const;

    QList<ErrorAdvice> m_entries;
    QHash<QPair<int, QString>, int> m_index; // (kind, code) → place in m_entries
    QStringList m_problems;
};
