// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpmessages.h"

#include <QJsonObject>

#include <initializer_list>

namespace Simulation {

//! `params`: those of the named arguments that were sent, as they were sent, and the server's time. Those not
//! sent are left out, or null if `withNulls`.
QByteArray echo(const QJsonObject &arguments, std::initializer_list<const char *> names, qint64 now,
                bool withNulls = false);

//! Start of a good answer up to and with `"data":`; the caller appends the data and a closing brace.
//! Empty params: the member is left out (`query-endpoints.md` §2.2). Null message: JSON null.
QByteArray successHead(const QByteArray &params, const char *message = nullptr);

//! A refusal of the business layer, HTTP 200. Empty params: left out. Null texts: JSON null.
HttpReply failure(int failCode, const QByteArray &params, const char *message = nullptr,
                  const char *data = nullptr);

//! The same without `params` and `data`, as the device history refuses (§6.1).
HttpReply bareFailure(int failCode, const char *message);

//! The other error shape, of the /rest family (§2.5).
HttpReply exceptionAnswer(int status, const QString &exceptionId, const QString &field, const QString &text);

HttpReply reloginAnswer(bool shortShape); //!< 305 for an API account
HttpReply invalidCredentialAnswer(); //!< 305 for a bearer token
HttpReply noRightAnswer(); //!< 401
HttpReply quotaAnswer(int failCode); //!< 407 or 20618

} // namespace Simulation
