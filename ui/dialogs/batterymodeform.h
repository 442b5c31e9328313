// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/controlform.h"

class OptionCard;
class ParameterField;
class QComboBox;
class QLabel;
class WeekEditor;

//! The working mode, and for time of use its week (`control-endpoints.md` §5).
class BatteryModeForm : public ControlForm
{
    Q_OBJECT
public:
    explicit BatteryModeForm(QWidget *parent = nullptr);

    void setContext(const ControlContext &context) override;
    ControlCommand::Order order() const override;
    void setOrder(const ControlCommand::Order &order) override;
    void showProblems(const QList<CommandProblem> &problems) override;
    QWidget *firstField() const override;
    WeekEditor &week() { return *m_week; }

private:
    void build();
    void retranslate();
    void follow();

    ControlContext m_context;
    bool m_isLoading = false;
    OptionCard *m_selfConsumption;
    OptionCard *m_timeOfUse;
    OptionCard *m_thirdParty;
    QWidget *m_plan;
    QLabel *m_surplusLabel;
    QComboBox *m_surplus;
    ParameterField *m_gridCharge;
    WeekEditor *m_week;
};
