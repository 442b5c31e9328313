// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpmessage.h"

//! Judges an answer of the service; kind None if it is fine. Looks at failCode before success before HTTP
//! status, and understands the envelope, the short 305 body, the exception body and the gateway's body
//! (`query-endpoints.md` §2.2, §2.5; `flow-control.md` §4). A transport failure is passed on as it is. Pure:
//! \a now (UTC ms, 0 = unknown) only serves a Retry-After date in an answer that has no Date header.
ApiError judgeAnswer(const HttpResponse &response, qint64 now = 0);

//! The same for an answer of /thirdData/login, where some codes mean something else (§3.1): exceptionId then
//! names the condition of the catalogue, e.g. "407#login", "20001#login", "login#empty-body",
//! "login#no-token".
ApiError judgeLoginAnswer(const HttpResponse &response, qint64 now = 0);

//! The same for the delivery of a command: failCode 1 and 2 with data are answers, one row for each plant, that
//! the decoder understands (`control-endpoints.md` §3.2); without data the whole order was refused.
ApiError judgeDeliveryAnswer(const HttpResponse &response, qint64 now = 0);

//! The session token of a login answer, from the header or the cookie of older servers; empty if there is
//! none.
QByteArray loginToken(const HttpResponse &response);
