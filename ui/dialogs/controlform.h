// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/controlpresenter.h"

#include <QWidget>

//! The fields of one kind of command: shows and collects, decides nothing.
class ControlForm : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    //! Limits and present values; called again when they change.
    virtual void setContext(const ControlContext &context) = 0;
    virtual ControlCommand::Order order() const = 0;
    //! Must be of the form's family. Emits nothing.
    virtual void setOrder(const ControlCommand::Order &order) = 0;
    //! Says at each field what is wrong with it.
    virtual void showProblems(const QList<CommandProblem> &problems) = 0;
    //! Where typing begins.
    virtual QWidget *firstField() const = 0;

    static ControlForm *make(ControlFamily family, QWidget *parent);

Q_SIGNALS:
    void changed();
};
