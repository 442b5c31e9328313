// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/controlcommand.h"
#include "ui/format/commandwords.h"
#include "ui/models/controlservice.h"

#include <QCoreApplication>

//! A value that a command is about: as it is, and as it is to be.
struct ChangeLine
{
    QString name;
    QString now; //!< "–" if unknown
    QString source; //!< where `now` is known from and how old that is
    QString wished; //!< empty: stays as it is

    friend bool operator==(const ChangeLine &, const ChangeLine &) = default;
};

//! What a command changes, in words: present value, its source and age, new value.
class ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
public:
    //! \a now: UTC ms, for ages.
    ChangeWords(const Formatter &formatter, qint64 now);

    QList<ChangeLine> lines(const ControlCommand::Order &order, const PresentSettings &present,
                            const ControlSite &site) const;
    //! "Asked 3 min ago", "Not asked yet", "Asking…"
    template <typename Mode>
    QString askedWords(const ConfigEntry<Mode> &entry) const
    {
        return asked(entry.isAsking, entry.knownAt);
    }

private:
    QList<ChangeLine> linesOf(const ForcedCharge &order, const PresentSettings &present) const;
    QList<ChangeLine> linesOf(const BatteryModeOrder &order, const PresentSettings &present) const;
    QList<ChangeLine> linesOf(const BatteryParametersOrder &order, const PresentSettings &present) const;
    QList<ChangeLine> linesOf(const ActivePowerOrder &order, const PresentSettings &present) const;
    QList<ChangeLine> linesOf(const BatteryDispatchOrder &order, const PresentSettings &present,
                              const ControlSite &site) const;
    ChangeLine limitLine(ControlParameter parameter, const std::optional<double> &now,
                         const std::optional<double> &wished, const PresentSettings &present) const;
    QString asked(bool isAsking, qint64 knownAt) const;
    QString liveWords(const PresentSettings &present) const;

    Formatter m_formatter;
    CommandWords m_words;
    qint64 m_now;
};
