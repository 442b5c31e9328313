// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/deskcontrolservice.h"

//! Control for pictures: the plants of a real account, as if its owner had allowed commands. Nothing is ever
//! sent.
class PicturedControl : public DeskControlService
{
    Q_OBJECT
public:
    PicturedControl(const AccountData &data, qint64 now, QObject *parent);

    ControlAvailability availability(ControlFamily family, const PlantCode &plant, bool isStop) const override;
    bool isControlled(const PlantCode &plant) const override;
    int callsLeft() const override { return 86; }
    int callsReserved() const override { return 8; }
    Result<QStringList> submit(const QList<ControlCommand> &commands, const QString &retryOf,
                               const QString &revertOf) override;
    const ControlTask *task(const QString &id) const override;
    const ControlTask *openTask(const PlantCode &plant) const override;
    QList<InForce> inForce(const PlantCode &plant) const override;
    PresentSettings present(const PlantCode &plant) const override;

    void setInForce(bool isInForce) { m_isInForce = isInForce; }

private:
    qint64 m_now;
    bool m_isInForce = false;
    QList<ControlTask> m_tasks;
};
