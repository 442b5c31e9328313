// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/redirectpage.h"

#include <QCryptographicHash>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto style =
    ":root{color-scheme:light dark;--back:#f3f5f2;--card:#fff;--ink:#1d2420;--soft:#55605a;--good:#1f7a4d;"
    "--bad:#b3372f;--neutral:#5b6b8c}"
    "@media(prefers-color-scheme:dark){:root{--back:#151917;--card:#20262a;--ink:#eef2ef;--soft:#aab5ae;"
    "--good:#4fc487;--bad:#f0837a;--neutral:#9db0d8}}"
    "body{margin:0;min-height:100vh;display:grid;place-items:center;background:var(--back);color:var(--ink);"
    "font:1.05rem/1.5 system-ui,sans-serif}"
    "main{max-width:30rem;margin:1.5rem;padding:2rem 2.25rem;background:var(--card);border-radius:.75rem;"
    "border-top:.35rem solid var(--neutral)}"
    "main.good{border-color:var(--good)}main.bad{border-color:var(--bad)}"
    "h1{margin:0 0 .75rem;font-size:1.4rem;line-height:1.3}p{margin:0;color:var(--soft)}"
    "footer{margin-top:1.5rem;font-size:.85rem;color:var(--soft)}"_L1;

QLatin1StringView classOf(RedirectPage::Tone tone)
{
    switch (tone) {
    case RedirectPage::Tone::Good:
        return "good"_L1;
    case RedirectPage::Tone::Bad:
        return "bad"_L1;
    case RedirectPage::Tone::Neutral:
        break;
    }
    return "neutral"_L1;
}

} // namespace

QByteArray RedirectPage::html() const
{
    return u"<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
           "content=\"width=device-width\"><title>%2 – Heliodesk</title><style>%3</style></head><body>"
           "<main class=\"%4\"><h1>%2</h1><p>%5</p><footer>Heliodesk</footer></main></body></html>\n"_s
               .arg(QLocale().bcp47Name().toHtmlEscaped(), title.toHtmlEscaped(), style, classOf(tone),
                    text.toHtmlEscaped())
               .toUtf8();
}

QByteArray RedirectPage::policy()
{
    const QByteArray hash =
        QCryptographicHash::hash(QByteArray(style.data(), style.size()), QCryptographicHash::Sha256)
            .toBase64();
    return "Content-Security-Policy: default-src 'none'; style-src 'sha256-" + hash
        + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'\r\n";
}
