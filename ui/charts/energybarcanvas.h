// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/crosshair.h"

#include <QWidget>

class EnergyBarPicture;

//! Shows an energy bar picture with the box of the current bar; tells where the pointer is.
class EnergyBarCanvas : public QWidget
{
    Q_OBJECT
public:
    //! \a picture must outlive the canvas.
    EnergyBarCanvas(EnergyBarPicture &picture, QWidget *parent = nullptr);

    void refresh();
    void setMessage(const QString &message);
    void setFocusRing(bool isShown);

Q_SIGNALS:
    void hovered(int bar);
    void hoverEnded();
    void doubleClicked(int bar);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void showBox();

    EnergyBarPicture &m_picture;
    Crosshair m_box;
    QString m_message;
    bool m_hasFocusRing = false;
};
