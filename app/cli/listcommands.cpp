// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listcommands.h"

#include "app/cli/commandrun.h"
#include "app/cli/sheets.h"
#include "core/account/accountsession.h"

using namespace Qt::Literals::StringLiterals;

namespace {

using ListSheet = Sheet (Sheets::*)(const PlantStore &, const PlantCode &) const;

class ListRun final : public CommandRun
{
public:
    ListRun(const Options &options, AccountSession &session, Clock &clock, Knowledge knowledge,
            ListSheet list)
        : CommandRun(options, session, clock, knowledge)
        , m_list(list)
    {
    }

protected:
    Sheet sheet(const Sheets &sheets) override
    {
        return (sheets.*m_list)(session().store(), options().plant);
    }

private:
    ListSheet m_list;
};

} // namespace

QString PlantsCommand::name() const
{
    return u"plants"_s;
}

QString PlantsCommand::summary() const
{
    return tr("what the plants are: name, place, capacity");
}

std::unique_ptr<CommandRun> PlantsCommand::createRun(const Options &common, AccountSession &session,
                                                     Clock &clock) const
{
    return std::make_unique<ListRun>(common, session, clock, Knowledge::PlantList, &Sheets::plants);
}

QString DevicesCommand::name() const
{
    return u"devices"_s;
}

QString DevicesCommand::summary() const
{
    return tr("what the devices are: type, serial number, model");
}

std::unique_ptr<CommandRun> DevicesCommand::createRun(const Options &common, AccountSession &session,
                                                      Clock &clock) const
{
    return std::make_unique<ListRun>(common, session, clock, Knowledge::DeviceList, &Sheets::devices);
}
