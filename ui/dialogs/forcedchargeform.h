// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/controlform.h"

class OptionCard;
class ParameterField;
class QLabel;
class QRadioButton;
class SocSlider;

//! Charge, discharge or stop; until a state of charge or for a time; at a power or the device's own
//! (`control-endpoints.md` §4).
class ForcedChargeForm : public ControlForm
{
    Q_OBJECT
public:
    explicit ForcedChargeForm(QWidget *parent = nullptr);

    void setContext(const ControlContext &context) override;
    ControlCommand::Order order() const override;
    void setOrder(const ControlCommand::Order &order) override;
    void showProblems(const QList<CommandProblem> &problems) override;
    QWidget *firstField() const override;

    //! "About 3.6 kWh: some 1 h 30 min at this power." Empty if it cannot be told. Pure.
    static QString estimate(const ForcedCharge &order, const PresentSettings &present,
                            const Formatter &formatter);

private:
    void build();
    void retranslate();
    void follow();
    void refresh();

    ControlContext m_context;
    bool m_isLoading = false;
    OptionCard *m_charge;
    OptionCard *m_discharge;
    OptionCard *m_stop;
    QWidget *m_details;
    QRadioButton *m_untilSoc;
    QRadioButton *m_forTime;
    ParameterField *m_soc;
    SocSlider *m_slider;
    ParameterField *m_minutes;
    QLabel *m_end;
    ParameterField *m_power;
    QLabel *m_estimate;
};
