// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/controlform.h"

#include "ui/dialogs/activepowerform.h"
#include "ui/dialogs/batterymodeform.h"
#include "ui/dialogs/batteryparametersform.h"
#include "ui/dialogs/dispatchform.h"
#include "ui/dialogs/forcedchargeform.h"

ControlForm *ControlForm::make(ControlFamily family, QWidget *parent)
{
    switch (family) {
    case ControlFamily::ForcedCharge:
        return new ForcedChargeForm(parent);
    case ControlFamily::BatteryMode:
        return new BatteryModeForm(parent);
    case ControlFamily::BatteryParameters:
        return new BatteryParametersForm(parent);
    case ControlFamily::ActivePower:
        return new ActivePowerForm(parent);
    case ControlFamily::BatteryDispatch:
        break;
    }
    return new DispatchForm(parent);
}
