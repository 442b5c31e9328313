// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/controldesk.h"
#include "ui/format/formatter.h"

#include <QCoreApplication>
#include <QTimeZone>

//! About control in words: its buttons, why one is off, what is in force. The commands themselves:
//! CommandWords; how they stand: TaskWords.
class ControlWords
{
    Q_DECLARE_TR_FUNCTIONS(ControlWords)
public:
    //! \a now: UTC ms, for ages.
    explicit ControlWords(const Formatter &formatter = Formatter(), qint64 now = 0);

    //! Text of the button that opens the dialog, with a mnemonic.
    static QString button(ControlFamily family);
    //! What the command is for, in one sentence.
    static QString purpose(ControlFamily family);
    //! Why the button is off, and what to do; empty if it is not. \a zone: of the plant.
    QString obstacle(const ControlAvailability &availability, const QTimeZone &zone) const;
    //! True if somebody can do something about it in this program: the account may be authorised again.
    static bool canBeAuthorised(ControlObstacle obstacle);
    //! "In force: feed-in limited to 6.25 kW (total power)"
    QString inForce(const InForce &force) const;
    //! Since when, who said so, and how old that is.
    QString inForceDetails(const InForce &force, const QTimeZone &zone) const;
    //! Text of the button that ends it, with a mnemonic.
    static QString endButton(InForce::Kind kind);
    //! Nothing else is in force than what this starts with: the command that ends it.
    static ControlCommand endCommand(const InForce &force, const ControlSite &site);
    //! What to do while a command is on its way, or after its answer was lost; empty at its end.
    static QString waiting(const ControlTask &task);
    //! "3 calls left today, of which 2 are kept for a stop"
    static QString callsLeft(int left, int reserved);

private:
    static QString source(InForce::Source source, bool isOurs);

    Formatter m_formatter;
    qint64 m_now;
};
