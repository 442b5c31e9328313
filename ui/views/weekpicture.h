// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/weekplan.h"
#include "ui/access/spoken.h"

#include <QWidget>

//! A week of charging (filled) and discharging (striped) windows: a row for each day, midnight to midnight.
class WeekPicture : public QWidget, public Spoken
{
    Q_OBJECT
public:
    explicit WeekPicture(QWidget *parent = nullptr);

    //! \a words say the same for screen readers.
    void setWindows(const QList<TouWindow> &windows, const QString &words);
    QAccessible::Role spokenRole() const override { return QAccessible::Graphic; }
    QString spokenValue() const override { return m_words; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int rowHeight() const;
    int labelWidth() const;

    QList<WeekSpan> m_spans;
    QString m_words;
};
