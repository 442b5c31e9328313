// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/appsettings.h"
#include "ui/format/formatterfromsettings.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Key = AppSettings::Key;

class TestFormatterFromSettings : public QObject
{
    Q_OBJECT

    //! 21 June 2026, 14:32 UTC.
    static constexpr qint64 afternoon = 1'782'052'320'000;

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void numbersAndDates_data()
    {
        QTest::addColumn<QString>("numberFormat");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("date");
        QTest::newRow("British") << u"en_GB"_s << u"de"_s << u"1,234.5"_s << u"21/06/2026 14:32"_s;
        QTest::newRow("German") << u"de_DE"_s << u"en"_s << u"1.234,5"_s << u"21.06.26 14:32"_s;
        QTest::newRow("Swiss") << u"de_CH"_s << u"en"_s << u"1’234.5"_s << u"21.06.26 14:32"_s;
        QTest::newRow("Chinese") << u"zh_CN"_s << u"de"_s << u"1,234.5"_s << u"2026/6/21 14:32"_s;
        QTest::newRow("of Chinese words")
            << u"language"_s << u"zh_CN"_s << u"1,234.5"_s << u"2026/6/21 14:32"_s;
    }
    void numbersAndDates()
    {
        QFETCH(QString, numberFormat);
        QFETCH(QString, language);
        const Formatter formatter = formatterFor({numberFormat, language, u"auto"_s, u"auto"_s});
        QTEST(formatter.number(1234.5, 1), "number");
        QTEST(formatter.dateTime(afternoon, QTimeZone::utc()), "date");
    }

    void theSystemDecidesUnlessToldOtherwise()
    {
        const QLocale system = QLocale::system();
        const bool isNowhere = system.language() == QLocale::C;
        QCOMPARE(numberLocale({}, u"de"_s).language(), isNowhere ? QLocale::English : system.language());
        QCOMPARE(numberLocale({}, u"de"_s).territory(),
                 isNowhere ? QLocale::UnitedKingdom : system.territory());
        // The country of the system counts as long as its language is spoken.
        QCOMPARE(numberLocale(u"language"_s, u"de"_s).language(), QLocale::German);
        QCOMPARE(numberLocale(u"language"_s, u"en"_s).language(), QLocale::English);
        if (system.language() == QLocale::German)
            QCOMPARE(numberLocale(u"language"_s, u"de"_s).territory(), system.territory());
        // English numbers without a country have no "PM".
        if (system.language() != QLocale::English)
            QCOMPARE(numberLocale(u"language"_s, u"en"_s).territory(), QLocale::UnitedKingdom);
    }

    void units_data()
    {
        QTest::addColumn<QString>("powerUnit");
        QTest::addColumn<QString>("energyUnit");
        QTest::addColumn<QString>("power");
        QTest::addColumn<QString>("energy");
        QTest::newRow("auto") << u"auto"_s << u"auto"_s << u"850 W"_s << u"12.3 MWh"_s;
        QTest::newRow("watts") << u"W"_s << u"kWh"_s << u"850 W"_s << u"12,345 kWh"_s;
        QTest::newRow("kilowatts") << u"kW"_s << u"MWh"_s << u"0.85 kW"_s << u"12.3 MWh"_s;
    }
    void units()
    {
        QFETCH(QString, powerUnit);
        QFETCH(QString, energyUnit);
        QTemporaryDir folder;
        AppSettings settings(folder.filePath(u"settings.ini"_s));
        QVERIFY(settings.setValue(Key::NumberFormat, u"en_GB"_s));
        QVERIFY(settings.setValue(Key::PowerUnit, powerUnit));
        QVERIFY(settings.setValue(Key::EnergyUnit, energyUnit));
        const Formatter formatter = formatterFromSettings(settings, u"en"_s);
        QTEST(formatter.power(0.85), "power");
        QTEST(formatter.energy(12'345.0), "energy");
    }
};

QTEST_GUILESS_MAIN(TestFormatterFromSettings)
#include "tst_formatterfromsettings.moc"
