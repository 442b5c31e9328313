// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/spoken.h"
#include "ui/charts/energybarpicture.h"

#include <QWidget>

class EnergyBarCanvas;
class LegendButton;
class QLabel;

//! Energy of a plant as stacked bars: above the axis where the energy of the modules went, below where the
//! rest came from. Legend buttons switch the parts; the pointer and the arrow keys (Home, End, Esc) show all
//! figures of a bar; Enter or a double click opens it.
class EnergyBarChart : public QWidget, public Spoken
{
    Q_OBJECT
public:
    explicit EnergyBarChart(QWidget *parent = nullptr);
    ~EnergyBarChart() override;

    void setBars(const QList<EnergyBar> &bars);
    const QList<EnergyBar> &bars() const { return m_picture.bars(); }
    //! In place of bars and axes; empty to show these.
    void setMessage(const QString &message);
    //! Legend of the dashed outline; empty: there is none.
    void setGhostName(const QString &name);
    void setFormatter(const Formatter &formatter);
    //! What no bar can have is neither drawn nor in the legend.
    void setPartAvailable(EnergyPart part, bool isAvailable);
    void setPartShown(EnergyPart part, bool isShown);
    bool isPartShown(EnergyPart part) const { return m_picture.isPartShown(part); }
    void setColors(const ChartColors &colors);
    static QString partName(EnergyPart part);

    //! The bar under the crosshair, −1 if none.
    int current() const { return m_picture.current(); }
    void setCurrent(int bar);
    //! The figures of that bar in words, or of all bars in short.
    QString readout() const;
    QAccessible::Role spokenRole() const override { return QAccessible::Chart; }
    QString spokenValue() const override { return readout(); }

    //! The picture for a file: \a title and \a notes above and below, a legend, light colours.
    void paintDocument(QPainter &painter, const QRectF &rect, const QString &title,
                       const QString &notes) const;
    QSize sizeHint() const override { return {760, 340}; }
    QSize minimumSizeHint() const override { return {320, 220}; }

Q_SIGNALS:
    void currentChanged(int bar);
    void activated(int bar);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void applyColors();
    QList<EnergyPart> shownParts() const;

    EnergyBarPicture m_picture;
    bool m_hasOwnColors = false;
    QString m_message, m_ghostName;
    QLabel *m_above;
    QLabel *m_below;
    QLabel *m_ghost;
    std::array<LegendButton *, EnergyPartCount> m_buttons {};
    EnergyBarCanvas *m_canvas;
};
