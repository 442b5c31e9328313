// SPDX-License-Identifier: GPL-3.0-or-later
#include "treefixture.h"

#include "ui/models/quickjumpmodel.h"
#include "ui/models/roles.h"
#include "ui/models/rowstate.h"
#include "ui/models/searchtext.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace TreeFixture;

class TestQuickJump : public QObject
{
    Q_OBJECT

    struct World
    {
        ManualClock clock {Noon};
        PlantStore store {clock};
        PlantStore other {clock};
        QAction dark {u"&Dark"_s};
        QAction settings {u"&Settings…\tCtrl+,"_s};
        QuickJumpModel model;
        QAbstractItemModelTester tester {&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

        World()
        {
            Plant hof = plant(u"NE=100"_s, u"Müller Hof"_s);
            hof.address = u"Bahnhofstraße 3, Süd"_s;
            store.applyPlants({hof, plant(u"NE=2345"_s, u"Bakery"_s), plant(u"NE=9"_s, u"Darkwood school"_s)},
                              Noon);
            store.applyDevices({{u"NE=100"_s}, {u"NE=2345"_s}},
                               {device(11, u"NE=100"_s, 38, u"Inverter 1"_s, u"HV2140A"_s),
                                device(12, u"NE=100"_s, 38, u"Inverter 12"_s, u"HV2140"_s),
                                device(21, u"NE=2345"_s, 1, u"Roof inverter"_s, u"6T19"_s),
                                device(22, u"NE=2345"_s, 62, QString(), u"SD77"_s)},
                               Noon);
            other.applyPlants({plant(u"NE=100"_s, u"Barn"_s)}, Noon);
            model.addAccount(profile(u"home"_s, u"Home"_s), store);
            model.addAccount(profile(u"work"_s, u"Work"_s), other);
            model.addCommand(dark, u"View ▸ Theme"_s);
            model.addCommand(settings, u"File"_s);
        }
        QStringList titles() const
        {
            QStringList list;
            for (int row = 0; row < model.rowCount(); ++row)
                list << model.index(row).data().toString();
            return list;
        }
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void foldsTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("ascii") << u"NE=12 Ab"_s << u"ne=12 ab"_s;
        QTest::newRow("german") << u"MÜLLER Straße ẞ"_s << u"muller strasse ss"_s;
        QTest::newRow("nordic") << u"Søndergård Æ"_s << u"sondergard ae"_s;
        QTest::newRow("polish") << u"Łódź"_s << u"lodz"_s;
        QTest::newRow("combining") << u"e\u0301cole"_s << u"ecole"_s;
        QTest::newRow("ligature") << u"ﬁn"_s << u"fin"_s;
        QTest::newRow("cyrillic") << u"Ёлка"_s << u"елка"_s;
        QTest::newRow("greek") << u"ΆΛΦΑ"_s << u"αλφα"_s;
        QTest::newRow("chinese") << u"光伏电站"_s << u"光伏电站"_s;
        QTest::newRow("beyond the plane") << QString::fromUcs4(U"𝐀𐐀") << u"a"_s + QString::fromUcs4(U"𐐨");
        QTest::newRow("half a pair") << QString(QChar(0xd801)) << QString(QChar(0xd801));
    }
    void foldsTexts()
    {
        QFETCH(QString, text);
        QTEST(SearchText::folded(text), "folded");
        QList<int> places;
        const QString folded = SearchText::folded(text, &places);
        QCOMPARE(places.size(), folded.size());
        QVERIFY(std::is_sorted(places.cbegin(), places.cend()));
        QVERIFY(places.isEmpty() || places.constLast() < text.size());
    }

    void ranks_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("titles");
        QTest::newRow("whole serial before its beginning")
            << u"hv2140"_s << QStringList {u"Inverter 12"_s, u"Inverter 1"_s};
        QTest::newRow("plant code") << u"NE=2345"_s << QStringList {u"Bakery"_s};
        QTest::newRow("plant code as people say it") << u"2345"_s << QStringList {u"Bakery"_s};
        QTest::newRow("device id") << u"21"_s
                                   << QStringList {u"Roof inverter"_s, u"Inverter 1"_s, u"Inverter 12"_s};
        QTest::newRow("whole name") << u"inverter 1"_s
                                    << QStringList {u"Inverter 1"_s, u"Inverter 12"_s, u"Roof inverter"_s};
        QTest::newRow("start before word")
            << u"inv"_s << QStringList {u"Inverter 1"_s, u"Inverter 12"_s, u"Roof inverter"_s};
        QTest::newRow("accents") << u"müllèr"_s << QStringList {u"Müller Hof"_s};
        QTest::newRow("sharp s in the address") << u"STRASSE"_s << QStringList {u"Müller Hof"_s};
        QTest::newRow("command by its whole name")
            << u"dark"_s << QStringList {u"Dark"_s, u"Darkwood school"_s};
        QTest::newRow("command without its dots") << u"settings"_s << QStringList {u"Settings…"_s};
        QTest::newRow("command by its menu") << u"theme dark"_s << QStringList {u"Dark"_s};
        QTest::newRow("plant before account before device")
            << u"b"_s << QStringList {u"Barn"_s, u"Bakery"_s, u"Müller Hof"_s};
        QTest::newRow("words of device and plant") << u"bakery roof"_s << QStringList {u"Roof inverter"_s};
        QTest::newRow("letters in order") << u"dwsch"_s << QStringList {u"Darkwood school"_s};
        QTest::newRow("account") << u"wor"_s << QStringList {u"Work"_s};
        QTest::newRow("type for a nameless device") << u"dongle"_s << QStringList {u"Dongle"_s};
        QTest::newRow("nothing") << u"zzz"_s << QStringList();
    }
    void ranks()
    {
        QFETCH(QString, query);
        World world;
        world.model.setQuery(query);
        QTEST(world.titles(), "titles");
        QCOMPARE(world.model.hitCount(), world.model.rowCount());
    }

    void leadsToPlacesAndCommands()
    {
        World world;
        world.model.setQuery(u"6t19"_s);
        const QModelIndex roof = world.model.index(0);
        QuickJumpModel::Target target = world.model.targetOf(roof);
        QCOMPARE(target.kind, QuickJumpModel::Kind::Device);
        QCOMPARE(target.place, (Place {{u"home"_s}, {u"NE=2345"_s}, {21}}));
        QCOMPARE(roof.data(QuickJumpModel::Detail).toString(), u"Bakery · 6T19 · Home"_s);
        QCOMPARE(roof.data(Roles::DeviceType).toInt(), 1);
        QCOMPARE(roof.data(Roles::Badge).toInt(), int(RowState::Waiting));
        QCOMPARE(roof.data(Qt::AccessibleTextRole).toString(),
                 u"Inverter, Roof inverter, Bakery · 6T19 · Home, No data yet"_s);
        world.model.setQuery(u"barn"_s);
        target = world.model.targetOf(world.model.index(0));
        QCOMPARE(target.place, (Place {{u"work"_s}, {u"NE=100"_s}, {}}));
        world.model.setQuery(u"settings"_s);
        target = world.model.targetOf(world.model.index(0));
        QCOMPARE(target.action.data(), &world.settings);
        QVERIFY(target.place.isNowhere());
    }

    void marksWhatMatches()
    {
        World world;
        const auto marked = [&](int role, const QString &text) {
            QString letters;
            const auto hits = world.model.index(0).data(role).value<QList<int>>();
            for (const int at : hits)
                letters += text.at(at);
            return letters;
        };
        world.model.setQuery(u"muller"_s);
        QCOMPARE(marked(QuickJumpModel::TitleHits, u"Müller Hof"_s), u"Müller"_s);
        world.model.setQuery(u"strasse"_s);
        QCOMPARE(marked(QuickJumpModel::DetailHits, u"Bahnhofstraße 3, Süd"_s), u"straße"_s);
        QCOMPARE(marked(QuickJumpModel::TitleHits, u"Müller Hof"_s), QString());
        world.model.setQuery(u"dwsch"_s);
        QCOMPARE(marked(QuickJumpModel::TitleHits, u"Darkwood school"_s), u"Dwsch"_s);
        world.model.setQuery(u"hof muller"_s);
        QCOMPARE(marked(QuickJumpModel::TitleHits, u"Müller Hof"_s), u"MüllerHof"_s);
    }

    void beginsWithWhereTheUserWas()
    {
        World world;
        world.model.setRecent(
            {{{u"home"_s}, {u"NE=2345"_s}, {21}}, {{u"gone"_s}, {}, {}}, {{u"work"_s}, {}, {}}});
        QCOMPARE(world.titles(),
                 QStringList({u"Roof inverter"_s, u"Work"_s, u"Home"_s, u"Müller Hof"_s, u"Bakery"_s,
                              u"Darkwood school"_s, u"Barn"_s}));
        world.model.setQuery(u"   "_s);
        QCOMPARE(world.titles().constFirst(), u"Roof inverter"_s);
    }

    //! The store may go while the palette is open.
    void outlivesTheStore()
    {
        QuickJumpModel model;
        {
            ManualClock clock {Noon};
            PlantStore store {clock};
            store.applyPlants({plant(u"NE=1"_s, u"Gone"_s)}, Noon);
            model.addAccount(profile(u"home"_s, u"Home"_s), store);
            model.setQuery(u"gone"_s);
        }
        QCOMPARE(model.index(0).data().toString(), u"Gone"_s);
        QCOMPARE(model.index(0).data(Roles::Badge).toInt(), int(RowState::None));
    }

    void showsTheBestOfMany()
    {
        ManualClock clock {Noon};
        PlantStore store {clock};
        QList<Plant> plants;
        for (int p = 0; p < 500; ++p)
            plants << plant(u"NE=%1"_s.arg(1000 + p), u"Roof %1"_s.arg(p));
        store.applyPlants(plants, Noon);
        QuickJumpModel model;
        model.addAccount(profile(u"home"_s, u"Home"_s), store);
        model.setQuery(u"roof"_s);
        QCOMPARE(model.rowCount(), QuickJumpModel::mostShown);
        QCOMPARE(model.hitCount(), 500);
        QCOMPARE(model.index(0).data().toString(), u"Roof 0"_s); // the shorter names first
    }
};

QTEST_MAIN(TestQuickJump)
#include "tst_quickjump.moc"
