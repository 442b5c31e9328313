// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/oauthendingwords.h"

using Ending = OAuthFlow::Ending;

QString OAuthEndingWords::title(Ending ending)
{
    switch (ending) {
    case Ending::None:
        return {};
    case Ending::Linked:
        return tr("Heliodesk is linked");
    case Ending::Refused:
        return tr("The consent was refused");
    case Ending::NotOwner:
        return tr("This account is not an owner");
    case Ending::ScopeInvalid:
        return tr("FusionSolar does not accept the permissions asked for");
    case Ending::ServiceError:
        return tr("FusionSolar reports an error");
    case Ending::CodeInvalid:
        return tr("The consent could not be used");
    case Ending::ClientInvalid:
        return tr("Client ID or client secret is wrong");
    case Ending::ExchangeFailed:
        return tr("FusionSolar could not be reached");
    case Ending::TimedOut:
        return tr("No consent has come");
    case Ending::Cancelled:
        return tr("The sign-in was cancelled");
    }
    return {};
}

QString OAuthEndingWords::text(Ending ending)
{
    switch (ending) {
    case Ending::None:
        return {};
    case Ending::Linked:
        return tr("The owner's consent has arrived. You can close this page and go back to Heliodesk.");
    case Ending::Refused:
        return tr("Nothing has been linked. Start again in Heliodesk if that was not intended.");
    case Ending::NotOwner:
        return tr(
            "Only accounts with the role of an owner can authorise an application. Sign out of FusionSolar "
            "or use a private window, then start again in Heliodesk and sign in as the owner.");
    case Ending::ScopeInvalid:
        return tr(
            "The client may not have been opened for control. Start again in Heliodesk without control, or "
            "ask Huawei to open it.");
    case Ending::ServiceError:
        return tr("Nothing has been linked. Heliodesk shows what FusionSolar said.");
    case Ending::CodeInvalid:
        return tr(
            "A consent can be used once, within five minutes, and only with the redirect address it was sent "
            "to. Start again in Heliodesk.");
    case Ending::ClientInvalid:
        return tr(
            "Check both in Heliodesk. The secret may have been renewed, or this may be the authorisation "
            "server of another region.");
    case Ending::ExchangeFailed:
        return tr("The consent has not become a link within its five minutes. Start again in Heliodesk.");
    case Ending::TimedOut:
        return tr(
            "Nothing came back within ten minutes. If FusionSolar showed an error page, the client ID or the "
            "redirect address is not the registered one.");
    case Ending::Cancelled:
        return tr("Nothing has been linked.");
    }
    return {};
}

RedirectPage OAuthEndingWords::page(Ending ending)
{
    using Tone = RedirectPage::Tone;
    const bool isChoice = ending == Ending::Refused || ending == Ending::Cancelled;
    const Tone tone = ending == Ending::Linked ? Tone::Good : isChoice ? Tone::Neutral : Tone::Bad;
    return {tone, title(ending), text(ending)};
}

RedirectPage OAuthEndingWords::retryPage()
{
    return {RedirectPage::Tone::Neutral, tr("Not finished yet"),
            tr("FusionSolar has not answered. Go back to Heliodesk and try again there; the consent can be "
               "used for "
               "five minutes.")};
}

RedirectPage OAuthEndingWords::strangerPage()
{
    return {RedirectPage::Tone::Bad, tr("This does not belong to the running sign-in"),
            tr("Nothing has been linked. Go back to Heliodesk and open the sign-in page from there.")};
}
