// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"
#include "app/desktop/commandline.h"
#include "app/desktop/summary.h"
#include "core/account/accountsession.h"
#include "core/auth/loginerrors.h"
#include "core/auth/memorysecretstore.h"
#include "core/catalog/fieldcatalog.h"
#include "core/settings/regions.h"
#include "core/util/clock.h"
#include "ui/dialogs/signinadvice.h"
#include "ui/format/formatter.h"
#include "ui/format/labels.h"
#include "ui/format/language.h"
#include "ui/format/statuswords.h"
#include "ui/models/planttreemodel.h"
#include "ui/views/mainwindow.h"
#include "ui/views/retranslation.h"
#include "ui/views/theme.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QLabel>
#include <QLibraryInfo>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextLayout>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

//! The words as the running program says them.
class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void bestForTheSystem_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << QStringList() << u"en"_s;
        QTest::newRow("no locale") << QStringList {u"C"_s} << u"en"_s;
        QTest::newRow("exact") << QStringList {u"zh_CN"_s} << u"zh_CN"_s;
        QTest::newRow("other country") << QStringList {u"de-AT"_s, u"de"_s} << u"de"_s;
        QTest::newRow("with a code set") << QStringList {u"de_DE.UTF-8"_s} << u"de"_s;
        QTest::newRow("with a script") << QStringList {u"zh-Hans-SG"_s} << u"zh_CN"_s;
        QTest::newRow("traditional script") << QStringList {u"zh-Hant-TW"_s, u"de-DE"_s} << u"de"_s;
        QTest::newRow("second choice") << QStringList {u"fr-CH"_s, u"de-CH"_s, u"en-GB"_s} << u"de"_s;
        QTest::newRow("first of two") << QStringList {u"en-US"_s, u"de-DE"_s} << u"en"_s;
        QTest::newRow("unknown") << QStringList {u"tlh"_s, u"pt_BR"_s} << u"en"_s;
    }

    void bestForTheSystem()
    {
        QFETCH(QStringList, wanted);
        QTEST(Language::bestFor(wanted), "code");
    }

    void everyLanguageHasItsWords()
    {
        for (const LanguageInfo &language : Language::known()) {
            QVERIFY(Language::isKnown(language.code));
            QVERIFY(!language.ownName.isEmpty());
            QVERIFY2(QFile::exists(u":/i18n/heliodesk_%1.qm"_s.arg(language.code)),
                     qPrintable(language.code));
        }
        QVERIFY(!Language::isKnown({}));
        QVERIFY(!Language::isKnown(u"fr"_s));
    }

    void switchesThereAndBack()
    {
        const QLocale numbers;
        Language language(*qApp);
        QCOMPARE(language.code(), u"en"_s);
        QSignalSpy changes(&language, &Language::changed);
        QCOMPARE(StatusWords::dataState(DataState::Lost), u"Lost"_s);
        language.use(u"de"_s);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(language.code(), u"de"_s);
        QCOMPARE(StatusWords::dataState(DataState::Lost), u"Getrennt"_s);
        language.use(u"de"_s);
        QCOMPARE(changes.size(), 1);
        language.use(u"en"_s);
        QCOMPARE(changes.size(), 2);
        QCOMPARE(StatusWords::dataState(DataState::Lost), u"Lost"_s);
        language.use(u"klingon"_s); // as the system: tests run with LANGUAGE=en or in the system's language
        QCOMPARE(language.code(), Language::bestFor(QLocale::system().uiLanguages()));
        QCOMPARE(QLocale(), numbers); // number format is another setting
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }

    void goesWithItsObject()
    {
        {
            Language language(*qApp);
            language.use(u"de"_s);
            QCOMPARE(Labels::deviceType(1), u"Wechselrichter"_s);
        }
        QCOMPARE(Labels::deviceType(1), u"Inverter"_s);
    }

    void widgetsFollow()
    {
        Language language(*qApp);
        QLabel label;
        whenTranslated(&label, [&label] { label.setText(Labels::deviceType(1)); });
        QCOMPARE(label.text(), u"Inverter"_s);
        language.use(u"de"_s);
        QTRY_COMPARE(label.text(), u"Wechselrichter"_s);
        language.use(u"en"_s);
        QTRY_COMPARE(label.text(), u"Inverter"_s);
    }

    void buttonsOfQtFollow()
    {
        if (!QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_de.qm"_s))
            QSKIP("Qt's own translations are not installed here");
        Language language(*qApp);
        language.use(u"de"_s);
        const QDialogButtonBox box(QDialogButtonBox::Cancel);
        QCOMPARE(box.button(QDialogButtonBox::Cancel)->text().remove(u'&'), u"Abbrechen"_s);
    }

    void countsInEveryLanguage()
    {
        Language language(*qApp);
        const Formatter formatter(QLocale::c());
        PowerFigure figure;
        const auto inverters = [&](int known, int expected) {
            figure.partsKnown = known;
            figure.partsExpected = expected;
            return StatusWords(formatter).completeness(figure, StatusWords::Part::Inverter);
        };
        const auto plants = [](int count) {
            return QCoreApplication::translate("AccountView", "%n plants", nullptr, count);
        };
        QCOMPARE(inverters(2, 3), u"2 of 3 inverters"_s);
        QCOMPARE(plants(1), u"1 plant"_s);
        language.use(u"de"_s);
        QCOMPARE(inverters(2, 3), u"2 von 3 Wechselrichtern"_s);
        QCOMPARE(plants(1), u"1 Anlage"_s);
        QCOMPARE(plants(5), u"5 Anlagen"_s);
        language.use(u"zh_CN"_s);
        QCOMPARE(inverters(2, 3), u"2/3 台逆变器"_s);
        QCOMPARE(plants(1), u"1 个电站"_s);
        QCOMPARE(plants(5), u"5 个电站"_s);
    }

    //! Texts from places where lupdate could file them under another name than tr() asks for.
    void textsAreFoundWhereTheyAreAskedFor()
    {
        Language language(*qApp);
        language.use(u"de"_s);
        // The command lines.
        QCOMPARE(CommandLine::parse({u"heliodesk"_s, u"--seed"_s, u"x"_s}).text,
                 u"--seed erwartet eine ganze Zahl."_s);
        QVERIFY(CommandLine::parse({u"heliodesk"_s, u"--help"_s})
                    .text.contains(u"Farben: system, light oder dark."_s));
        const auto parsed = OptionParser::parse({u"heliodesk-cli"_s, u"live"_s, u"--format"_s, u"x"_s});
        QCOMPARE(std::get<Farewell>(parsed).text, u"--format ist table, json oder csv."_s);
        // Functions beside classes.
        ApiError error;
        error.kind = ApiError::Kind::ServerBusy;
        QCOMPARE(signInAdvice(error),
                 u"Auf Ihrer Seite ist alles in Ordnung. In einigen Minuten erneut versuchen."_s);
        QCOMPARE(parseAddress(u"ftp://example.com"_s).text, u"Die Adresse muss mit https:// beginnen."_s);
        QCOMPARE(secretError({SecretOutcome::Locked, {}, {}}).text, u"Der Schlüsselbund ist gesperrt."_s);
        QCOMPARE(knownRegions().at(1).name(), u"Europa"_s);
        // A table for the terminal.
        const QTemporaryDir folder;
        MemorySecretStore secrets;
        ManualClock clock(0);
        AccountSession session({{u"id"_s}, u"home"_s, QUrl(u"https://localhost"_s), u"me"_s, false, {}},
                               secrets, clock, folder.path());
        const QString summary = summaryOf(session, clock.now());
        QVERIFY2(summary.startsWith(u"me bei localhost: Abgemeldet"_s), qPrintable(summary));
        QVERIFY2(summary.contains(u"Anlage"_s), qPrintable(summary));
    }

    //! English of resources/catalog: labels, series, states, types, errors.
    void cataloguesAreTranslated()
    {
        Language language(*qApp);
        language.use(u"de"_s);
        const FieldCatalog &fields = FieldCatalog::shared();
        QCOMPARE(Labels::field(fields.field(1, FieldApi::Realtime, u"active_power"_s)), u"Wirkleistung"_s);
        QCOMPARE(Labels::field(fields.field(1, FieldApi::Realtime, u"pv3_u"_s)), u"Eingangsspannung PV3"_s);
        const Field battery = fields.field(39, FieldApi::Realtime, u"battery_status"_s);
        QCOMPARE(Labels::stateValue(battery, 2), u"In Betrieb"_s);
        QCOMPARE(Labels::deviceType(46), u"Optimierer"_s);
        ApiError refused;
        refused.kind = ApiError::Kind::Refused;
        refused.failCode = 20009;
        QVERIFY(!StatusWords::error(refused).contains(u"refused"_s));
    }

    //! Two items of one menu that share a letter need the key twice and Enter.
    void menuKeysDiffer_data()
    {
        QTest::addColumn<QString>("code");
        for (const LanguageInfo &language : Language::known())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }

    void menuKeysDiffer()
    {
        QFETCH(QString, code);
        Language language(*qApp);
        language.use(code);
        const ManualClock clock(0);
        Theme theme(*qApp);
        MainWindow window(clock, theme);
        QList<QWidget *> menus {window.menuBar()};
        const QList<QMenu *> all = window.findChildren<QMenu *>();
        std::copy(all.begin(), all.end(), std::back_inserter(menus));
        QVERIFY(menus.size() > 3);
        for (const QWidget *menu : std::as_const(menus)) {
            QMap<QKeySequence, QString> items;
            const QList<QAction *> actions = menu->actions();
            for (const QAction *action : actions) {
                const QKeySequence key = QKeySequence::mnemonic(action->text());
                if (key.isEmpty())
                    continue;
                QVERIFY2(!items.contains(key), qPrintable(items.value(key) + u" / "_s + action->text()));
                items.insert(key, action->text());
            }
        }
    }

    void chineseHasItsOwnShapes()
    {
        if (!QFontDatabase::hasFamily(u"Noto Sans CJK SC"_s))
            QSKIP("There is no Chinese font here");
        const Theme theme(*qApp);
        for (const QFont &font : {textFont(TextSize::Body), figureFont(TextSize::Title)}) {
            QTextLayout layout(u"直骨"_s, font);
            layout.beginLayout();
            layout.createLine();
            layout.endLayout();
            const QList<QGlyphRun> runs = layout.glyphRuns();
            QVERIFY(!runs.isEmpty());
            for (const QGlyphRun &run : runs)
                QCOMPARE(run.rawFont().familyName().toLower(), u"noto sans cjk sc"_s);
        }
    }

    void latinKeepsItsShapes()
    {
        const Theme theme(*qApp);
        for (const QFont &font : {textFont(TextSize::Body), figureFont(TextSize::Title)}) {
            QTextLayout layout(u"Harbour “1.5 kW”"_s, font);
            layout.beginLayout();
            layout.createLine();
            layout.endLayout();
            const QList<QGlyphRun> runs = layout.glyphRuns();
            for (const QGlyphRun &run : runs)
                QVERIFY2(!run.rawFont().familyName().contains(u"CJK"_s, Qt::CaseInsensitive),
                         qPrintable(run.rawFont().familyName()));
        }
    }

    //! Headings come from the model at every question; it has only to say that they changed.
    void modelsSpeakTheNewLanguage()
    {
        Language language(*qApp);
        const ManualClock clock(0);
        PlantTreeModel model(clock);
        const auto heading = [&model](int column) {
            return model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        };
        const QString english = heading(PlantTreeModel::State);
        language.use(u"de"_s);
        QCOMPARE(english, u"State"_s);
        QCOMPARE(heading(PlantTreeModel::State), u"Status"_s);
    }
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
