// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/controlform.h"

class OptionCard;
class ParameterField;
class QCheckBox;
class QLabel;
class QRadioButton;

//! No limit, no feed-in, or so many kilowatts; in total or of each phase (`control-endpoints.md` §7).
class ActivePowerForm : public ControlForm
{
    Q_OBJECT
public:
    explicit ActivePowerForm(QWidget *parent = nullptr);

    void setContext(const ControlContext &context) override;
    ControlCommand::Order order() const override;
    void setOrder(const ControlCommand::Order &order) override;
    void showProblems(const QList<CommandProblem> &problems) override;
    QWidget *firstField() const override;

private:
    void build();
    void retranslate();
    void follow();
    void refresh();

    ControlContext m_context;
    bool m_isLoading = false;
    OptionCard *m_none;
    OptionCard *m_zero;
    OptionCard *m_limited;
    QWidget *m_details;
    ParameterField *m_limit;
    QCheckBox *m_expert;
    QLabel *m_expertNote;
    QWidget *m_scope;
    QRadioButton *m_total;
    QRadioButton *m_eachPhase;
};
