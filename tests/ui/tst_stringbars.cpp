// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/stringbarswidget.h"
#include "ui/views/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QImage>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace {

StringBars stringsOf(int count, int dead = 0)
{
    QList<StringInput> inputs;
    for (int n = 1; n <= count; ++n)
        inputs << StringInput {n, 600.0, n == dead ? 0.0 : 4.0 + 0.01 * n};
    return compareStrings(inputs, true);
}

} // namespace

//! The string bars: cells from 1 to 36 strings, keyboard, mouse, words, pixels.
class StringBarsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void fits_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("width");
        for (const int count : {1, 2, 3, 8, 20, 36}) {
            for (const int width : {300, 480, 760, 1400})
                QTest::addRow("%d strings, %d pixels", count, width) << count << width;
        }
    }

    void fits()
    {
        QFETCH(int, count);
        QFETCH(int, width);
        StringBarsWidget bars;
        bars.setFormatter(Formatter(QLocale::c()));
        bars.setStrings(stringsOf(count), true);
        bars.show();
        bars.resize(width, bars.height());
        QRect all;
        for (int i = 0; i < count; ++i) {
            const QRect cell = bars.cellRect(i);
            QVERIFY(cell.width() >= 18);
            QVERIFY2(bars.rect().contains(cell), qPrintable(QString::number(i)));
            for (int j = 0; j < i; ++j)
                QVERIFY(!bars.cellRect(j).intersects(cell));
            all |= cell;
        }
        QCOMPARE(all.bottom(), bars.rect().bottom());
    }

    void picksByKeyboard()
    {
        StringBarsWidget bars;
        bars.setFormatter(Formatter(QLocale::c()));
        bars.setStrings(stringsOf(36, 29), true);
        bars.resize(400, 100); // two rows
        QSignalSpy changed(&bars, &StringBarsWidget::currentChanged);
        QCOMPARE(bars.readout(), QString());
        QTest::keyClick(&bars, Qt::Key_Right);
        QCOMPARE(bars.current(), 0);
        QTest::keyClick(&bars, Qt::Key_Right);
        QCOMPARE(bars.current(), 1);
        QTest::keyClick(&bars, Qt::Key_Down);
        QCOMPARE(bars.current(), 19);
        QTest::keyClick(&bars, Qt::Key_Up);
        QTest::keyClick(&bars, Qt::Key_Left);
        QTest::keyClick(&bars, Qt::Key_Left); // stays at the first
        QCOMPARE(bars.current(), 0);
        QTest::keyClick(&bars, Qt::Key_End);
        QCOMPARE(bars.current(), 35);
        QTest::keyClick(&bars, Qt::Key_Home);
        QCOMPARE(bars.current(), 0);
        QTest::keyClick(&bars, Qt::Key_Escape);
        QCOMPARE(bars.current(), -1);
        QCOMPARE(changed.count(), 8);
        bars.setCurrent(28);
        QCOMPARE(bars.readout(), u"PV29: no current while others produce, 600.0 V × 0.00 A"_s);
        bars.setCurrent(0);
        QCOMPARE(bars.readout(), u"PV1: 2.41 kW, 600.0 V × 4.01 A, 96 % of the median"_s);
        bars.setStrings(stringsOf(2), true);
        QCOMPARE(bars.current(), 0);
        bars.setCurrent(1);
        bars.setStrings(stringsOf(1), true);
        QCOMPARE(bars.current(), -1);
    }

    void picksByMouse()
    {
        StringBarsWidget bars;
        bars.setStrings(stringsOf(4), true);
        bars.resize(760, bars.height());
        QTest::mouseClick(&bars, Qt::LeftButton, {}, bars.cellRect(2).center());
        QCOMPARE(bars.current(), 2);
        QTest::mouseClick(&bars, Qt::LeftButton, {}, QPoint(750, 5)); // beside them
        QCOMPARE(bars.current(), -1);
    }

    void explainsTheBarUnderTheMouse()
    {
        StringBarsWidget bars;
        bars.setFormatter(Formatter(QLocale::c()));
        bars.setStrings(stringsOf(4, 2), true);
        bars.resize(760, bars.height());
        bars.show();
        const QPoint place = bars.cellRect(1).center();
        QHelpEvent help(QEvent::ToolTip, place, bars.mapToGlobal(place));
        QCoreApplication::sendEvent(&bars, &help);
        QTRY_VERIFY(QToolTip::isVisible());
        QVERIFY2(QToolTip::text().contains(u"PV2: no current"_s), qPrintable(QToolTip::text()));
        QVERIFY(QToolTip::text().contains(u"P = U × I"_s));
        QToolTip::hideText();
    }

    void speaks()
    {
        StringBarsWidget bars;
        bars.setFormatter(Formatter(QLocale::c()));
        bars.setAccessibleName(u"Strings"_s);
        bars.setStrings(stringsOf(3), true);
        bars.setCurrent(2);
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&bars);
        QVERIFY(spoken);
        QCOMPARE(spoken->role(), QAccessible::Chart);
        QCOMPARE(spoken->text(QAccessible::Name), u"Strings"_s);
        QCOMPARE(spoken->text(QAccessible::Value), bars.readout());
        QVERIFY(bars.readout().startsWith(u"PV3: "_s));
    }

    void marksTheDeadOne_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void marksTheDeadOne()
    {
        QFETCH(bool, isDark);
        Theme theme(*qApp);
        theme.setChoice(isDark ? ThemeChoice::Dark : ThemeChoice::Light);
        StringBarsWidget bars;
        bars.setStrings(stringsOf(4, 2), true);
        bars.resize(400, bars.height());
        const ThemeColors &colors = themeColors(bars.palette());
        const QImage image = bars.grab().toImage().convertToFormat(QImage::Format_RGB32);
        const auto count = [&](int cell, const QColor &color) {
            const QRect rect = bars.cellRect(cell);
            int pixels = 0;
            for (int y = rect.top(); y <= rect.bottom(); ++y) {
                for (int x = rect.left(); x <= rect.right(); ++x)
                    pixels += image.pixel(x, y) == color.rgb();
            }
            return pixels;
        };
        QVERIFY(count(0, colors.pv) > 500);
        QCOMPARE(count(1, colors.pv), 0);
        QVERIFY(count(1, colors.badSoft) > 500);
        QCOMPARE(count(0, colors.badSoft), 0);
        // What is not current is pale.
        bars.setStrings(stringsOf(4), false);
        const QImage pale = bars.grab().toImage().convertToFormat(QImage::Format_RGB32);
        QCOMPARE(pale.pixel(bars.cellRect(0).center().x() - bars.cellRect(0).width() / 2 + 12, 60),
                 colors.faint.rgb());
    }
};

QTEST_MAIN(StringBarsTest)
#include "tst_stringbars.moc"
