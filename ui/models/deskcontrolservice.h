// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/accountdata.h"
#include "ui/models/controlservice.h"

#include <QPointer>

//! The desk, the settings and the live data of one account as the window uses them. Knows nothing once they
//! are gone.
class DeskControlService : public ControlService
{
    Q_OBJECT
public:
    //! \a data needs `control` and `plants`.
    explicit DeskControlService(const AccountData &data, QObject *parent = nullptr);

    ControlSite site(const PlantCode &plant) const override;
    ControlAvailability availability(ControlFamily family, const PlantCode &plant, bool isStop) const override;
    bool isControlled(const PlantCode &plant) const override;
    int callsLeft() const override;
    int callsReserved() const override;
    Result<QStringList> submit(const QList<ControlCommand> &commands, const QString &retryOf,
                               const QString &revertOf) override;
    const ControlTask *task(const QString &id) const override;
    const ControlTask *openTask(const PlantCode &plant) const override;
    QList<InForce> inForce(const PlantCode &plant) const override;
    PresentSettings present(const PlantCode &plant) const override;
    bool readNow(const PlantCode &plant) override;
    QTimeZone zone(const PlantCode &plant) const override;

    //! The four parameters as far as commands of ours have set them, from the tasks of the journal.
    static BatteryParametersOrder parametersOf(const QList<ControlTask> &tasks, const PlantCode &plant,
                                               qint64 *at);

private:
    QPointer<ControlDesk> m_desk;
    QPointer<PlantStore> m_plants;
    QPointer<ConfigStore> m_configs;
    QPointer<DataFetcher> m_fetcher;
};
