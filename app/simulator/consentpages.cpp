// SPDX-License-Identifier: GPL-3.0-or-later
#include "consentpages.h"

namespace Simulation {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char style[] = R"(
:root { color-scheme: light dark; --page: #f2f4f7; --card: #ffffff; --text: #1b2430; --soft: #566273;
  --line: #ccd3dc; --main: #0b5cad; --onmain: #ffffff; --bad: #b3261e; --badpage: #fdecea; }
@media (prefers-color-scheme: dark) {
  :root { --page: #12161c; --card: #1c222b; --text: #e7ecf2; --soft: #a3afbd; --line: #3a4450; --main: #7db8f5;
    --onmain: #0b1b2b; --bad: #ffb4ab; --badpage: #3b1d1b; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; align-items: center;
  justify-content: center; padding: 24px; background: var(--page); color: var(--text);
  font: 16px/1.5 system-ui, sans-serif; }
main { width: 100%; max-width: 30rem; background: var(--card); border: 1px solid var(--line);
  border-radius: 12px; padding: 32px; }
h1 { margin: 0 0 12px; font-size: 1.375rem; line-height: 1.3; }
p { margin: 0 0 16px; } .soft { color: var(--soft); font-size: .875rem; }
label { display: block; margin: 0 0 16px; font-weight: 600; }
input[type=text], input[type=password] { display: block; width: 100%; margin-top: 4px; padding: 10px 12px;
  border: 1px solid var(--line); border-radius: 8px; background: var(--page); color: var(--text); font: inherit; }
fieldset { margin: 0 0 20px; padding: 0; border: 0; } legend { padding: 0; margin-bottom: 8px; font-weight: 600; }
.scope { display: grid; grid-template-columns: auto 1fr; gap: 0 12px; padding: 12px; margin: 0 0 8px;
  border: 1px solid var(--line); border-radius: 8px; }
.scope input { width: 20px; height: 20px; margin: 2px 0 0; accent-color: var(--main); }
.scope span { grid-column: 2; font-weight: 400; color: var(--soft); font-size: .875rem; }
.buttons { display: flex; gap: 12px; flex-wrap: wrap; }
button { flex: 1; padding: 11px 20px; border: 1px solid var(--main); border-radius: 8px; background: none;
  color: var(--main); font: inherit; font-weight: 600; cursor: pointer; }
button.main { background: var(--main); color: var(--onmain); }
button.link { flex: none; padding: 0; border: 0; text-decoration: underline; font-weight: 400; }
:focus-visible { outline: 3px solid var(--main); outline-offset: 2px; }
.problem { padding: 10px 12px; border-radius: 8px; background: var(--badpage); color: var(--bad); }
footer { margin-top: 16px; }
)";

QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

HttpReply page(int status, const QByteArray &title, const QByteArray &content)
{
    HttpReply reply;
    reply.status = status;
    reply.contentType = "text/html;charset=UTF-8";
    reply.headerLines = "Cache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nX-Frame-Options: DENY\r\n"
                        "X-Content-Type-Options: nosniff\r\nContent-Security-Policy: default-src 'none'; "
                        "style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'\r\n";
    reply.body = "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
                 "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>"
        + title + "</title><style>" + style + "</style></head>\n<body><main><h1>" + title + "</h1>\n"
        + content
        + "</main><footer class=\"soft\">Heliodesk simulator: no real plant is behind "
          "this page.</footer></body></html>\n";
    return reply;
}

QByteArray problemLine(const char *id, const QString &problem)
{
    if (problem.isEmpty())
        return {};
    return "<p class=\"problem\" role=\"alert\" id=\"" + QByteArray(id) + "\">" + escaped(problem) + "</p>\n";
}

QByteArray formStart(const ConsentPage &page)
{
    return "<form method=\"post\" action=\"" + escaped(QString::fromUtf8(page.target))
        + "\"><input type=\"hidden\" name=\"formToken\" value=\"" + page.formToken + "\">\n";
}

QByteArray scopeBox(const char *id, const char *value, const char *title, const char *meaning)
{
    return QByteArray("<label class=\"scope\"><input type=\"checkbox\" name=\"scope\" checked id=\"") + id
        + "\" value=\"" + value + "\">" + title + "<span>" + meaning + "</span></label>\n";
}

} // namespace

HttpReply loginPage(const ConsentPage &given)
{
    return page(200, "Sign in",
                "<p>Sign in with the account of the plant's owner. <b id=\"client-name\">"
                    + escaped(given.clientName) + "</b> wants access.</p>\n"
                    + problemLine("sign-in-problem", given.problem) + formStart(given)
                    + "<label>User name<input type=\"text\" name=\"userName\" id=\"user-name\" "
                      "autocomplete=\"username\" autofocus required value=\""
                    + escaped(given.ownerName)
                    + "\"></label>\n<label>Password<input type=\"password\" name=\"password\" "
                      "id=\"password\" autocomplete=\"current-password\" required></label>\n"
                      "<div class=\"buttons\"><button class=\"main\" id=\"sign-in-button\">Sign in</button>"
                      "</div></form>\n");
}

HttpReply consentPage(const ConsentPage &given)
{
    QByteArray boxes;
    if (given.asked.basic)
        boxes += scopeBox("scope-basic", "pvms.openapi.basic", "Read data",
                          "Plants, devices, live values, history, reports, alarms and settings.");
    if (given.asked.control)
        boxes +=
            scopeBox("scope-control", "pvms.openapi.control", "Control plants",
                     "Charge and discharge batteries, change their mode and limit the inverters' power.");
    return page(
        200, "Allow access?",
        "<p><b id=\"client-name\">" + escaped(given.clientName) + "</b> asks for access to your plants.</p>\n"
            + problemLine("consent-problem", given.problem) + formStart(given)
            + "<fieldset><legend>It may</legend>\n" + boxes
            + "</fieldset>\n<div class=\"buttons\"><button class=\"main\" name=\"answer\" value=\"accept\" "
              "id=\"accept-button\">Accept</button><button name=\"answer\" value=\"refuse\" "
              "id=\"refuse-button\">Refuse</button></div>\n"
              "<p class=\"soft\" style=\"margin:20px 0 0\">Signed in as <span id=\"owner-name\">"
            + escaped(given.ownerName)
            + "</span>. <button class=\"link\" name=\"answer\" value=\"switch\" "
              "id=\"switch-account-button\">Use another account</button></p></form>\n");
}

HttpReply consentErrorPage(int status, const QString &reason)
{
    return page(status, "This request cannot be answered",
                problemLine("error-reason", reason)
                    + "<p>Go back to the program you came from and check client ID, redirect address and "
                      "state there.</p>\n");
}

} // namespace Simulation
