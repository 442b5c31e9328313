// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/mnemonics.h"
#include "ui/format/textcells.h"
#include "ui/format/wordlist.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

//! Texts where there is no toolkit to draw them: in terminals, lists and for screen readers.
class TestPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void losesItsMnemonic_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::newRow("none") << u"Copy (all)"_s << u"Copy (all)"_s;
        QTest::newRow("first letter") << u"&Copy"_s << u"Copy"_s;
        QTest::newRow("inner letter") << u"F&ull screen"_s << u"Full screen"_s;
        QTest::newRow("ampersand") << u"Save && &go"_s << u"Save & go"_s;
        QTest::newRow("Chinese") << u"复制(&C)"_s << u"复制"_s;
        QTest::newRow("Chinese with dots") << u"添加账号(&A)…"_s << u"添加账号…"_s;
        QTest::newRow("ampersand in brackets") << u"电量(&&)"_s << u"电量(&)"_s;
        QTest::newRow("first in brackets") << u"Copy (&all)"_s << u"Copy (all)"_s;
    }

    void losesItsMnemonic()
    {
        QFETCH(QString, text);
        QTEST(withoutMnemonic(text), "plain");
    }

    void isListed()
    {
        QCOMPARE(commaList({}), QString());
        QCOMPARE(commaList({u"PV1"_s}), u"PV1"_s);
        QCOMPARE(commaList({u"PV1"_s, u"%1"_s, u"PV7"_s}), u"PV1, %1, PV7"_s);
        QCOMPARE(andList({}), QString());
        QCOMPARE(andList({u"Old"_s}), u"Old"_s);
        QCOMPARE(andList({u"Old"_s, u"Lost"_s}), u"Old and Lost"_s);
        QCOMPARE(andList({u"Old"_s, u"Asleep"_s, u"Lost"_s}), u"Old, Asleep and Lost"_s);
    }

    void isMeasuredInCells()
    {
        QCOMPARE(textCells({}), 0);
        QCOMPARE(textCells(u"Grid"_s), 4);
        QCOMPARE(textCells(u"电网"_s), 4);
        QCOMPARE(textCells(u"馈电 4.54 kW"_s), 12);
        QCOMPARE(textCells(u"e\u0301"_s), 1);
        QCOMPARE(paddedToCells(u"电网"_s, 6), u"电网  "_s);
        QCOMPARE(paddedToCells(u"Grid"_s, 6), u"Grid  "_s);
        QCOMPARE(paddedToCells(u"too long"_s, 6), u"too long"_s);
    }
};

QTEST_GUILESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
