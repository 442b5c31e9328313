// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/installerletter.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace {

//! What Windows hands to a program by its address.
constexpr qsizetype longestAddress = 2000;

QUrl mailWith(const QString &subject, const QString &text)
{
    QString lines = text;
    lines.replace(u'\n', "\r\n"_L1);
    return QUrl::fromEncoded("mailto:?subject=" + QUrl::toPercentEncoding(subject)
                                 + "&body=" + QUrl::toPercentEncoding(lines),
                             QUrl::StrictMode);
}

} // namespace

QString InstallerLetter::subject()
{
    return tr("API account for my FusionSolar plant");
}

QString InstallerLetter::text()
{
    // A paragraph each, so that a translator sees whole sentences.
    return QStringList {
        tr("Hello,"),
        tr("I would like to watch my FusionSolar plant with Heliodesk, a program on my computer. It uses the "
           "official "
           "Northbound interface and needs an API account, which only the company that manages the plant can "
           "create. "
           "It reads and changes nothing."),
        tr("In FusionSolar: System › Company Management › Northbound Management › Add. Please\n"
           "- choose a user name and a password,\n"
           "- switch on the Basic APIs (nothing else is needed),\n"
           "- assign my plant to the account,\n"
           "- set the date of expiry as late as possible."),
        tr("The account should be for Heliodesk alone: the service allows one session an account."),
        tr("Please tell me\n"
           "- the user name, and the password by another way than this letter,\n"
           "- the address of your FusionSolar, for example https://uni001eu5.fusionsolar.huawei.com,\n"
           "- the date of expiry."),
        tr("Thank you!"),
    }
        .join("\n\n"_L1);
}

QUrl InstallerLetter::mail()
{
    const QUrl whole = mailWith(subject(), text());
    return whole.toEncoded().size() <= longestAddress ? whole : QUrl();
}

QUrl InstallerLetter::shortMail()
{
    return mailWith(subject(), tr("(The letter is on the clipboard: paste it here.)"));
}
