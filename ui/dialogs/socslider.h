// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

#include <optional>

//! A state of charge, 0 to 100 %, with a mark at the present one.
class SocSlider : public QSlider
{
    Q_OBJECT
public:
    explicit SocSlider(QWidget *parent = nullptr);

    //! %; nothing: unknown, no mark.
    void setPresent(std::optional<double> percent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<double> m_present;
};
