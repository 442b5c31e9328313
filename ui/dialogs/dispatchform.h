// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/controlform.h"

class NoticeStrip;
class OptionCard;
class ParameterField;
class QComboBox;
class QLabel;

//! One battery, a direction and a power, in force until ended (`control-endpoints.md` §8).
class DispatchForm : public ControlForm
{
    Q_OBJECT
public:
    explicit DispatchForm(QWidget *parent = nullptr);

    void setContext(const ControlContext &context) override;
    ControlCommand::Order order() const override;
    void setOrder(const ControlCommand::Order &order) override;
    void showProblems(const QList<CommandProblem> &problems) override;
    QWidget *firstField() const override;

private:
    void retranslate();
    void follow();
    void refresh();

    ControlContext m_context;
    bool m_isLoading = false;
    NoticeStrip *m_warning;
    QLabel *m_batteryLabel;
    QComboBox *m_battery;
    OptionCard *m_charge;
    OptionCard *m_discharge;
    OptionCard *m_idle;
    ParameterField *m_power;
};
