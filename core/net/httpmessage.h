// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/apierror.h"

#include <QByteArray>
#include <QList>
#include <QPair>

//! One POST with a JSON body. The authenticator adds the credential header just before sending.
struct HttpRequest
{
    QString path; //!< absolute, e.g. "/thirdData/stations"
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;
};

//! What came back: an HTTP answer (status > 0) or a transport failure (error.kind != None).
struct HttpResponse
{
    int status = 0;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    ApiError error; //!< kind None if an HTTP answer arrived whole, whatever its status
    qint64 durationMs = 0;

    //! Value of the first header of that name, case-insensitive; empty if absent.
    QByteArray header(QByteArrayView name) const
    {
        for (const auto &pair : headers) {
            if (QByteArrayView(pair.first).compare(name, Qt::CaseInsensitive) == 0)
                return pair.second;
        }
        return {};
    }
};
