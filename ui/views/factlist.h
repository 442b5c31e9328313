// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QGridLayout;
class QLabel;
class QToolButton;

//! A card with a title and lines of "name … value"; lines without a value are left out.
class FactList : public QFrame
{
    Q_OBJECT
public:
    struct Fact
    {
        QString name;
        QString value; //!< as text with unit; empty leaves the line out
        QString toolTip;
        QString copyWords = {}; //!< "Copy serial number": the line gets a button that does; empty: none
    };

    //! Lines: name left, value right. Columns: value below its name, side by side, in rows where it is narrow.
    enum class Shape { Lines, Columns };

    FactList(const QString &objectName, const QString &title, QWidget *parent = nullptr,
             Shape shape = Shape::Lines);

    void setTitle(const QString &title);
    void setFacts(const QList<Fact> &facts);
    //! Lines are as wide as their words.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Line
    {
        QLabel *name;
        QLabel *value;
        QToolButton *copy;
        QWidget *cell; //!< value and button
    };
    Line makeLine(int number);
    void arrange();

    Shape m_shape;
    QLabel *m_title;
    QGridLayout *m_lines;
    QList<Line> m_all;
    qsizetype m_shown = 0;
};
