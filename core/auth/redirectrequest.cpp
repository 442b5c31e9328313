// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/redirectrequest.h"

#include <QList>

#include <algorithm>

namespace {

bool isClean(const QByteArray &line)
{
    return std::all_of(line.begin(), line.end(), [](char c) { return c == '\t' || (c >= 0x20 && c < 0x7f); });
}

bool isName(const QByteArray &name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
            || c == '_';
    });
}

QList<QByteArray> linesOf(const QByteArray &head)
{
    QList<QByteArray> lines;
    qsizetype begin = 0;
    while (begin <= head.size()) {
        const qsizetype end = head.indexOf("\r\n", begin);
        lines << head.mid(begin, end < 0 ? -1 : end - begin);
        begin = end < 0 ? head.size() + 1 : end + 2;
    }
    return lines;
}

} // namespace

std::optional<RedirectRequest> parseRequestHead(const QByteArray &head)
{
    const QList<QByteArray> lines = linesOf(head);
    const QList<QByteArray> words = lines.constFirst().split(' ');
    if (!isClean(lines.constFirst()) || words.size() != 3 || !isName(words.at(0))
        || !words.at(1).startsWith('/') || words.at(1).contains('#')
        || (words.at(2) != "HTTP/1.1" && words.at(2) != "HTTP/1.0"))
        return std::nullopt;

    RedirectRequest request;
    request.method = words.at(0);
    const qsizetype mark = words.at(1).indexOf('?');
    request.path = mark < 0 ? words.at(1) : words.at(1).left(mark);
    request.query = mark < 0 ? QByteArray() : words.at(1).mid(mark + 1);
    bool hasHost = false;
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        // Header values may hold bytes above ASCII, but nothing that ends a line.
        if (colon < 1 || !isName(line.left(colon)) || line.contains('\n') || line.contains('\r')
            || line.contains('\0'))
            return std::nullopt;
        const QByteArray name = line.left(colon).toLower();
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (name == "host") {
            if (hasHost)
                return std::nullopt;
            hasHost = true;
            request.host = value;
        } else if (name == "sec-fetch-mode") {
            request.isNavigation = request.isNavigation && value == "navigate";
        } else if (name == "sec-fetch-dest") {
            request.isNavigation = request.isNavigation && value == "document";
        } else if (name == "sec-purpose" || name == "purpose") {
            request.isNavigation = false; // fetched ahead, nobody has gone there yet
        }
    }
    return request;
}
