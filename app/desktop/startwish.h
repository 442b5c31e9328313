// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QByteArray>

#include <optional>

//! What a start of the program wants to see, be it of this process or of a later one that hands it over.
struct StartWish
{
    PlantCode plant; //!< shown once it is known; empty: as it was
    QString activationToken; //!< lets the window come to the front under Wayland; empty if there is none

    //! Longest message that is read, the end of line included.
    static constexpr qsizetype MaxMessage = 1024;
    //! One line of JSON.
    QByteArray toMessage() const;
    //! Nothing if \a message was not made by toMessage(): it comes from another process.
    static std::optional<StartWish> fromMessage(const QByteArray &message);
    //! True for what can be a plant code ("NE=123", or hex digits).
    static bool isPlantCode(const QString &text);

    friend bool operator==(const StartWish &, const StartWish &) = default;
};
