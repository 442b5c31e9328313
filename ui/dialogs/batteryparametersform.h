// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/controlform.h"

class ParameterField;
class QLabel;

//! Four limits of the battery; what is not ticked stays as it is (`control-endpoints.md` §6).
class BatteryParametersForm : public ControlForm
{
    Q_OBJECT
public:
    explicit BatteryParametersForm(QWidget *parent = nullptr);

    void setContext(const ControlContext &context) override;
    ControlCommand::Order order() const override;
    void setOrder(const ControlCommand::Order &order) override;
    void showProblems(const QList<CommandProblem> &problems) override;
    QWidget *firstField() const override;

private:
    void retranslate();
    QList<ParameterField *> fields() const;

    ControlContext m_context;
    QLabel *m_introduction;
    ParameterField *m_endOfCharge;
    ParameterField *m_endOfDischarge;
    ParameterField *m_charge;
    ParameterField *m_discharge;
};
