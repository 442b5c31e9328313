// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/statelook.h"

#include "ui/format/statuswords.h"
#include "ui/views/icons.h"
#include "ui/views/theme.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int badgeHeight = 20;
constexpr int badgeIcon = 14;
constexpr int badgePadding = 6;
} // namespace

StateLook stateLook(DataState state, const ThemeColors &colors)
{
    const QString words = StatusWords::dataState(state);
    switch (state) {
    case DataState::Live:
        return {words, u"live"_s, colors.good, colors.goodSoft};
    case DataState::Old:
        return {words, u"old"_s, colors.warn, colors.warnSoft};
    case DataState::Asleep:
        return {words, u"asleep"_s, colors.calm, colors.calmSoft};
    case DataState::Lost:
        break;
    }
    return {words, u"lost"_s, colors.bad, colors.badSoft};
}

StateLook stateLook(LinkStatus::State state, const ThemeColors &colors)
{
    const QString words = StatusWords::linkState(state);
    switch (state) {
    case LinkStatus::State::Online:
        return {words, u"live"_s, colors.good, colors.goodSoft};
    case LinkStatus::State::SigningIn:
        return {words, u"syncing"_s, colors.accent, colors.accentSoft};
    case LinkStatus::State::SignedOut:
        return {words, u"account"_s, colors.muted, colors.sunken};
    case LinkStatus::State::Offline:
        return {words, u"lost"_s, colors.warn, colors.warnSoft};
    case LinkStatus::State::QuotaPause:
        return {words, u"pause"_s, colors.calm, colors.calmSoft};
    case LinkStatus::State::SessionTaken:
        return {words, u"account"_s, colors.warn, colors.warnSoft};
    case LinkStatus::State::NeedsUser:
        break;
    }
    return {words, u"key"_s, colors.bad, colors.badSoft};
}

StateLook stateLook(RowState state, const ThemeColors &colors)
{
    switch (state) {
    case RowState::Live:
        return stateLook(DataState::Live, colors);
    case RowState::Old:
        return stateLook(DataState::Old, colors);
    case RowState::Asleep:
        return stateLook(DataState::Asleep, colors);
    case RowState::Lost:
        return stateLook(DataState::Lost, colors);
    case RowState::Faulty:
        return faultLook(colors);
    case RowState::Waiting:
        return waitingLook(colors);
    case RowState::None:
        break;
    }
    return {{}, u"hide"_s, colors.faint, Qt::transparent};
}

StateLook waitingLook(const ThemeColors &colors)
{
    return {StatusWords::dataState(DataState::Old, false), u"syncing"_s, colors.muted, colors.sunken};
}

StateLook faultLook(const ThemeColors &colors)
{
    return {QCoreApplication::translate("StateLook", "Faulty"), u"warning"_s, colors.warn, colors.warnSoft};
}

int badgeWidth(const QString &words, const QFont &font)
{
    return badgePadding + badgeIcon + Grid::half + QFontMetrics(font).horizontalAdvance(words) + badgePadding
        + 2;
}

void drawBadge(QPainter *painter, const QRect &rect, const StateLook &look, const QFont &font)
{
    constexpr int fewestWords = 24; // less than that is only an ellipsis
    const int bare = 2 * badgePadding + badgeIcon;
    const int wanted = badgeWidth(look.words, font);
    const int width = rect.width() < qMin(wanted, bare + fewestWords) ? bare : qMin(rect.width(), wanted);
    const int height = qMin(rect.height(), qMax(badgeHeight, QFontMetrics(font).height() + 2));
    const QRect pill(rect.left(), rect.top() + (rect.height() - height) / 2, width, height);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(look.paper);
    painter->drawRoundedRect(pill, height / 2.0, height / 2.0);
    const QRect icon(pill.left() + badgePadding, pill.center().y() - badgeIcon / 2 + 1, badgeIcon, badgeIcon);
    paintIcon(painter, icon, look.icon, look.ink);
    const QRect words = pill.adjusted(badgePadding + badgeIcon + Grid::half, 0, -badgePadding + 2, 0);
    painter->setFont(font);
    painter->setPen(look.ink);
    if (width > bare)
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                          QFontMetrics(font).elidedText(look.words, Qt::ElideRight, words.width()));
    painter->restore();
}
