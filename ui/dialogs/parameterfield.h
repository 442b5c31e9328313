// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/parametercatalog.h"
#include "core/domain/controlrules.h"
#include "ui/format/formatter.h"

#include <QWidget>

class QCheckBox;
class QDoubleSpinBox;
class QLabel;

//! One number of a command: name, value with unit, the limits of this plant, and what is wrong with it. An
//! optional one has a check box in front. Values outside the limits can be typed, so that the reason can be
//! told; the arrows stop at the limits.
class ParameterField : public QWidget
{
    Q_OBJECT
public:
    //! \a name: stem of the object names ("forcedPower").
    ParameterField(ControlParameter parameter, const QString &name, bool isOptional,
                   QWidget *parent = nullptr);

    //! With a mnemonic.
    void setLabel(const QString &label);
    //! \a alternative: what holds while the box is not checked ("the device's usual power"); for optional
    //! ones.
    void setAlternative(const QString &alternative);
    void setLimits(const ParameterRange &range, const Formatter &formatter);
    //! Nothing for an optional one that is not checked.
    std::optional<double> value() const;
    void setValue(std::optional<double> value);
    ControlParameter parameter() const { return m_parameter; }
    //! Shows the first of \a problems that is about this number.
    void showProblems(const QList<CommandProblem> &problems, const Formatter &formatter);
    //! False: values below 0 are not even typed.
    void setNegativeAllowed(bool isAllowed);

Q_SIGNALS:
    void changed();

private:
    void refresh();

    ControlParameter m_parameter;
    bool m_isNegativeAllowed = false;
    QString m_limits;
    QString m_alternative;
    QLabel *m_label = nullptr; //!< null if optional
    QCheckBox *m_check = nullptr; //!< null unless optional
    QDoubleSpinBox *m_spin;
    QLabel *m_note;
    QLabel *m_problem;
};
