// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/pagehistory.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class PageHistoryTest : public QObject
{
    Q_OBJECT

    static Place place(const QString &plant, const QString &profile = u"a"_s)
    {
        return {{profile}, {plant}, {}};
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void goesBackAndForward()
    {
        PageHistory history;
        QVERIFY(!history.canGoBack());
        QVERIFY(history.back().isNowhere());
        for (const QString &plant : {u"1"_s, u"2"_s, u"2"_s, u"3"_s})
            history.visit(place(plant));
        QCOMPARE(history.back(), place(u"2"_s)); // the second visit of 2 in a row did not count
        history.visit(place(u"2"_s)); // the page that back() has led to
        QVERIFY(history.canGoForward());
        QCOMPARE(history.back(), place(u"1"_s));
        QVERIFY(!history.canGoBack());
        QCOMPARE(history.forward(), place(u"2"_s));
        history.visit(place(u"9"_s)); // drops 3
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back(), place(u"2"_s));
    }

    void forgetsAnAccount()
    {
        PageHistory history;
        for (const auto &[plant, profile] : {std::pair(u"1"_s, u"a"_s),
                                             {u"2"_s, u"b"_s},
                                             {u"1"_s, u"a"_s},
                                             {u"3"_s, u"a"_s},
                                             {u"4"_s, u"b"_s}})
            history.visit(place(plant, profile));
        history.forget({u"b"_s});
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back(), place(u"1"_s)); // once, although 2 stood between two visits
        QVERIFY(!history.canGoBack());
        history.forget({u"a"_s});
        QVERIFY(!history.canGoBack() && !history.canGoForward());
        history.visit(place(u"5"_s));
        QVERIFY(!history.canGoBack());
    }

    void keepsAHundred()
    {
        PageHistory history;
        for (int i = 0; i < 250; ++i)
            history.visit(place(QString::number(i)));
        int steps = 0;
        while (history.canGoBack()) {
            history.back();
            ++steps;
        }
        QCOMPARE(steps, 99);
    }
};

QTEST_APPLESS_MAIN(PageHistoryTest)
#include "tst_pagehistory.moc"
