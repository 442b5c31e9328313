// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/controlmenu.h"

#include "ui/format/controlwords.h"
#include "ui/views/retranslation.h"

#include <QAction>

using namespace Qt::Literals::StringLiterals;

QList<QAction *> makeControlActions(QWidget *parent, std::function<void(ControlFamily)> chosen)
{
    const std::pair<ControlFamily, QString> families[] = {
        {ControlFamily::ForcedCharge, u"forcedChargeAction"_s},
        {ControlFamily::BatteryMode, u"batteryModeAction"_s},
        {ControlFamily::BatteryParameters, u"batteryParametersAction"_s},
        {ControlFamily::ActivePower, u"activePowerAction"_s},
        {ControlFamily::BatteryDispatch, u"batteryDispatchAction"_s}};
    QList<QAction *> actions;
    for (const auto &[family, name] : families) {
        auto *action = new QAction(parent);
        action->setObjectName(name);
        QObject::connect(action, &QAction::triggered, parent,
                         [chosen, wanted = family] { chosen(wanted); });
        actions << action;
    }
    whenTranslated(parent, [actions] {
        for (int i = 0; i < actions.size(); ++i)
            actions.at(i)->setText(ControlWords::button(ControlFamily(i)));
    });
    return actions;
}
