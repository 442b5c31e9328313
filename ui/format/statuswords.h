// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/accountsession.h"
#include "core/domain/plantpower.h"
#include "core/store/plantstore.h"
#include "ui/format/formatter.h"

#include <QCoreApplication>

//! States, completeness and errors in words: what a value means, where Formatter says how much it is.
class StatusWords
{
    Q_DECLARE_TR_FUNCTIONS(StatusWords)
public:
    //! What the parts of a PowerFigure are.
    enum class Part { Inverter, Meter, Battery, Device };

    explicit StatusWords(const Formatter &formatter = Formatter());

    //! "Live", "Old", "Asleep", "Lost".
    static QString dataState(DataState state);
    //! The same, but "No data yet" for what never answered (\a hasAnswered false) and is not known to be
    //! lost.
    static QString dataState(DataState state, bool hasAnswered);
    //! The same as a sentence for tool tips.
    static QString dataStateSentence(DataState state);
    //! "2 of 3 inverters"; "no inverter reports"; empty if the figure is complete or expects no parts.
    QString completeness(const PowerFigure &figure, Part part) const;
    //! What to know about a figure: completeness, and its age if \a isStale or if an incomplete figure is
    //! older than two poll periods. \a now is UTC ms. Empty if there is nothing to say.
    QString caveat(const PowerFigure &figure, Part part, qint64 now, bool isStale) const;
    //! What the house does: "Consuming", "No data"; a negative consumption is said to be impossible.
    static QString consumption(std::optional<double> kilowatts);
    //! "Producing", "No sun power", "No data".
    static QString production(std::optional<double> kilowatts);
    //! Direction without the figure. \a kilowatts + = export: "Exporting", "Importing", "Idle", "No data".
    static QString gridDirection(std::optional<double> kilowatts);
    //! \a kilowatts + = charging: "Charging", "Discharging", "Idle", "No data".
    static QString batteryDirection(std::optional<double> kilowatts);
    //! One or two words for a tree cell: "Online", "Signing in", "Paused", …
    static QString linkState(LinkStatus::State state);
    //! A sentence for the banner with "since" and "until" as local times of \a zone. \a now is UTC ms.
    QString linkStatus(const LinkStatus &status, qint64 now, const QTimeZone &zone) const;
    //! A notice that an account ends or has ended, from thirty days ahead; empty earlier, and if \a end is invalid.
    QString accountEnd(const QDate &end, const QDate &today) const;
    //! A short sentence: what happened, by kind and documented code; with the service's own text where that
    //! helps.
    static QString error(const ApiError &error);
    //! What the code means and what to do about it, for tool tips and the details of a banner: texts of
    //! `error-codes.json`. Empty if there is no error, or nothing but the kind is known.
    static QString errorDetails(const ApiError &error);

private:
    static QString tlsError(const ApiError &error);
    static QString accountError(const ApiError &error);
    static QString credentialsError(const ApiError &error);

    Formatter m_formatter;
};
