// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/oauthflow.h"
#include "core/auth/redirectpage.h"

#include <QCoreApplication>

//! How a try to get a consent ended, for people: the same words in the browser, the window and the terminal.
class OAuthEndingWords
{
    Q_DECLARE_TR_FUNCTIONS(OAuthEndingWords)
public:
    static QString title(OAuthFlow::Ending ending);
    static QString text(OAuthFlow::Ending ending); //!< what it means and what to do

    static RedirectPage page(OAuthFlow::Ending ending);
    //! The exchange failed, but can be tried again.
    static RedirectPage retryPage();
    //! Not of the running try: a wrong or missing state.
    static RedirectPage strangerPage();
};
