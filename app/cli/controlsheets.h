// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/sheet.h"
#include "core/domain/controlrules.h"

class ConfigStore;
class ControlDesk;

//! One plant's share of a `control`.
struct ControlShare
{
    ControlCommand command;
    ControlSite site;
    QList<CommandProblem> problems;
};

//! What `control` shows: before sending what would be sent, after it what became of it.
class ControlSheets
{
public:
    //! References must outlive the sheets.
    ControlSheets(const QList<ControlShare> &shares, const ConfigStore &configs);

    bool mayBeSent() const;
    //! What is wrong, and what to mind, a line each with the name of its plant.
    QStringList remarks() const;
    //! A row for each request; it is left out while something is wrong.
    Sheet preview() const;
    //! \a ids: of the tasks, in the order of the shares.
    Sheet tasks(const ControlDesk &desk, const QStringList &ids) const;

private:
    QStringList warningsOf(const ControlShare &share) const;
    QList<QList<ControlCommand>> calls() const;

    const QList<ControlShare> &m_shares;
    const ConfigStore &m_configs;
};
