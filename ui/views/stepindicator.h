// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/spoken.h"

#include <QStringList>
#include <QWidget>

//! A line of numbered steps: those behind, the present one, those ahead.
class StepIndicator : public QWidget, public Spoken
{
    Q_OBJECT
public:
    explicit StepIndicator(QWidget *parent = nullptr);

    void setSteps(const QStringList &names);
    //! \a step counts from 0; the number of steps means that all are behind.
    void setCurrent(int step);
    int current() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QAccessible::Role spokenRole() const override { return QAccessible::StaticText; }
    //! "Step 2 of 3: Account".
    QString spokenValue() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QList<int> widths() const;

    QStringList m_names;
    int m_current = 0;
};
