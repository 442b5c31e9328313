// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/accountsession.h"
#include "core/store/plantstore.h"
#include "ui/models/rowstate.h"

#include <QColor>
#include <QString>

class QPainter;
struct ThemeColors;

//! How a state looks: a word, a picture and a pair of colours, so that no meaning hangs on colour alone.
struct StateLook
{
    QString words;
    QString icon; //!< of resources/icons
    QColor ink;
    QColor paper;
};

StateLook stateLook(DataState state, const ThemeColors &colors);
StateLook stateLook(LinkStatus::State state, const ThemeColors &colors);
StateLook stateLook(RowState state, const ThemeColors &colors);
//! Nothing has come yet: neither old nor wrong.
StateLook waitingLook(const ThemeColors &colors);
//! What the service calls faulty.
StateLook faultLook(const ThemeColors &colors);

//! Width that drawBadge() needs in the font of \a painter's caller; height is 22 pixels.
int badgeWidth(const QString &words, const QFont &font);
//! Draws a pill, left aligned and vertically centred in \a rect; cuts the words if the room is too small.
void drawBadge(QPainter *painter, const QRect &rect, const StateLook &look, const QFont &font);
