// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/historyplot.h"

#include <QSet>
#include <QWidget>

class FlowLayout;
class LegendButton;
class QLabel;
class QScrollArea;

//! A history plot with a legend whose entries switch the lines, a bar of zoom buttons, and a line that says
//! what is not drawn and why.
class HistoryChart : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryChart(QWidget *parent = nullptr);

    HistoryPlot &plot() { return *m_plot; }
    const HistoryPlot &plot() const { return *m_plot; }
    //! See HistoryPlot. Lines that were switched off stay so, by name.
    void setPicture(HistoryPicture picture, qint64 from, qint64 to);
    void setFormatter(const Formatter &formatter);
    LegendButton *legendButton(int series) const { return m_buttons.value(series); }

    //! Title, legend, axes and lines on \a size, light whatever the theme. \a asOutlines: for files that keep
    //! lines as lines.
    void paintFile(QPainter &painter, const QSize &size, const QString &title, bool asOutlines) const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLegend();
    void fitLegend();
    void colorLegend();
    void refreshNote();
    QString legendText(int series) const;

    HistoryPlot *m_plot;
    QScrollArea *m_legendScroll; //!< many strings must not push the plot away
    QWidget *m_legend;
    FlowLayout *m_legendLayout;
    QLabel *m_note;
    QList<LegendButton *> m_buttons;
    QSet<QString> m_hidden; //!< names of lines that are switched off
};
