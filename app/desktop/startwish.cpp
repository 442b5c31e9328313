// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/startwish.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int messageVersion = 1;

//! Tokens go into an environment variable: visible ASCII only.
bool isToken(const QString &text)
{
    static const QRegularExpression token(u"^[!-~]{0,256}$"_s);
    return token.match(text).hasMatch();
}

} // namespace

bool StartWish::isPlantCode(const QString &text)
{
    static const QRegularExpression code(u"^[A-Za-z0-9=_.-]{1,64}$"_s);
    return code.match(text).hasMatch();
}

QByteArray StartWish::toMessage() const
{
    const QJsonObject object {{u"version"_s, messageVersion},
                              {u"plant"_s, plant.value},
                              {u"activationToken"_s, isToken(activationToken) ? activationToken : QString()}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<StartWish> StartWish::fromMessage(const QByteArray &message)
{
    if (message.size() > MaxMessage)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(message).object();
    if (object.value("version"_L1).toInt() != messageVersion)
        return std::nullopt;
    StartWish wish;
    wish.plant.value = object.value("plant"_L1).toString();
    wish.activationToken = object.value("activationToken"_L1).toString();
    if ((!wish.plant.isEmpty() && !isPlantCode(wish.plant.value)) || !isToken(wish.activationToken))
        return std::nullopt;
    return wish;
}
