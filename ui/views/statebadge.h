// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/spoken.h"
#include "ui/views/statelook.h"

#include <QWidget>

#include <functional>

//! A pill with the state of data or of a connection, in words, picture and colour.
class StateBadge : public QWidget, public Spoken
{
    Q_OBJECT
public:
    explicit StateBadge(QWidget *parent = nullptr);

    //! \a isFaulty: the service calls it faulty; outranked by Lost, after which a fault may be over.
    //! \a hasAnswered false: no value has come yet.
    void setState(DataState state, bool isFaulty = false, bool hasAnswered = true);
    void setState(LinkStatus::State state);
    //! Anything else that has a look, said with its words.
    void setLook(std::function<StateLook(const ThemeColors &)> lookOf, const QString &toolTip);
    //! What a screen reader and a person see: the word of the state.
    QString words() const { return m_look.words; }

    QAccessible::Role spokenRole() const override { return QAccessible::Indicator; }
    QString spokenValue() const override { return m_look.words; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void relook();

    std::function<StateLook(const ThemeColors &)> m_lookOf;
    StateLook m_look;
};
