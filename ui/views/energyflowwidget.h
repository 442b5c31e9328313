// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/spoken.h"
#include "ui/views/energyflowpicture.h"

#include <QWidget>

//! The energy flow picture on a page, with its words for screen readers.
class EnergyFlowWidget : public QWidget, public Spoken
{
    Q_OBJECT
public:
    explicit EnergyFlowWidget(QWidget *parent = nullptr);

    //! See EnergyFlowPicture.
    void setFormatter(const Formatter &formatter);
    void setPower(const PlantPower &power, qint64 now, bool hasBattery, bool isStale = false);
    void clear();
    //! The picture adds up a whole account: its help says so.
    void setFleet(bool isFleet);

    QAccessible::Role spokenRole() const override { return QAccessible::Graphic; }
    QString spokenValue() const override { return m_spoken; }
    QSize sizeHint() const override { return {560, 260}; }
    QSize minimumSizeHint() const override
    {
        return {int(EnergyFlowPicture::MinimumWidth), int(EnergyFlowPicture::MinimumHeight)};
    }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();
    void fitHeight();
    void refreshHelp();
    QString helpOf(EnergyFlowPicture::Part part) const;

    EnergyFlowPicture m_picture;
    QString m_spoken;
    bool m_isFleet = false;
};
