// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpmessages.h"
#include "tokenbook.h"

namespace Simulation {

//! The two endpoints of the OAuth host that programs call (`oauth.md` §4, §7.2); everything comes as a form.
HttpReply answerToken(const HttpRequest &request, TokenBook &tokens, const Switches &switches, qint64 now);
HttpReply answerRevocation(const HttpRequest &request, TokenBook &tokens, const Switches &switches,
                           qint64 now);

//! Fields of a form; of a field that comes twice, the first.
QHash<QString, QStringList> formFields(const QByteArray &body);

} // namespace Simulation
