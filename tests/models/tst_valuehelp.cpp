// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/devicecatalog.h"
#include "core/domain/device.h"
#include "ui/format/labels.h"
#include "ui/format/valuehelp.h"
#include "ui/format/valuenotes.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace {

//! Puts a mark in front of every text of the program.
class MarkingTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return u"§"_s + QString::fromUtf8(text);
    }
};

} // namespace

class TestValueHelp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyFieldIsExplained()
    {
        int count = 0;
        for (const DeviceTypeInfo &type : DeviceCatalog::shared().allTypes()) {
            for (const Field *field : FieldCatalog::shared().fieldsOf(type.id, FieldApi::Realtime)) {
                const QString help = ValueHelp::deviceField(*field, type.id);
                const QByteArray place =
                    QByteArray::number(type.id) + ' ' + field->key.toUtf8() + '\n' + help.toUtf8();
                QVERIFY2(help.startsWith(Labels::field(*field) + u'\n'), place.constData());
                QVERIFY2(help.contains(u"/thirdData/getDevRealKpi, field "_s + field->key + u'\n'),
                         place.constData());
                const QString unit = unitSpec(field->unit).catalogueName;
                QVERIFY2(help.contains(unit.isEmpty() ? u"\nUnit: none"_s : u"\nUnit: "_s + unit),
                         place.constData());
                QVERIFY2(help.contains(u"\nKind: "_s), place.constData());
                QVERIFY2(!help.contains(u"%1"_s) && !help.contains(u"\n\n"_s) && !help.endsWith(u'\n'),
                         place.constData());
                QCOMPARE(help.contains(u"always empty"_s), field->isRetired);
                ++count;
            }
        }
        QVERIFY(count > 300);
        for (const Field *field : FieldCatalog::shared().plantFieldsOf(FieldApi::Realtime)) {
            const QString help = ValueHelp::plantField(field->key);
            QVERIFY2(help.contains(u"/thirdData/getStationRealKpi, field "_s + field->key), qPrintable(help));
            QVERIFY2(help.contains(u"\nUnit: "_s) && help.contains(u"\nKind: "_s), qPrintable(help));
        }
    }

    void everyNoteBelongsToAField()
    {
        for (const ValueNotes::Note &note : ValueNotes::all()) {
            QSet<int> types;
            const QList<Field> &devices = FieldCatalog::shared().deviceFields();
            for (const Field &field : devices) {
                if (note.key == (field.seriesKey.isEmpty() ? field.key : field.seriesKey))
                    types.unite(QSet<int>(field.deviceTypes.cbegin(), field.deviceTypes.cend()));
            }
            const QList<Field> &plants = FieldCatalog::shared().plantFields();
            for (const Field &field : plants) {
                if (note.key == field.key)
                    types.insert(0);
            }
            QVERIFY2(!types.isEmpty(), qPrintable(note.key));
            for (const int type : note.deviceTypes)
                QVERIFY2(types.contains(type), qPrintable(note.key));
            QVERIFY(QString::fromUtf8(note.english).endsWith(u'.'));
        }
    }

    void saysWhatTheSignMeans_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("words");
        QTest::newRow("sensor") << int(DeviceType::PowerSensor) << u"active_power"_s
                                << u"Positive: feeding into the grid"_s;
        QTest::newRow("EMMA") << int(DeviceType::Emma) << u"active_power"_s
                              << u"Positive: taking from the grid"_s;
        QTest::newRow("EMMA energy") << int(DeviceType::Emma) << u"active_cap"_s << u"taken from the grid"_s;
        QTest::newRow("meter energy")
            << int(DeviceType::GridMeter) << u"active_cap"_s << u"fed into the grid"_s;
        QTest::newRow("inverter") << int(DeviceType::ResidentialInverter) << u"active_power"_s
                                  << u"battery behind"_s;
        QTest::newRow("battery") << int(DeviceType::ResidentialBattery) << u"ch_discharge_power"_s
                                 << u"Positive: charging"_s;
        QTest::newRow("series") << int(DeviceType::StringInverter) << u"pv17_u"_s << u"not used"_s;
    }

    void saysWhatTheSignMeans()
    {
        QFETCH(int, type);
        QFETCH(QString, key);
        QFETCH(QString, words);
        const QString help =
            ValueHelp::deviceField(FieldCatalog::shared().field(type, FieldApi::Realtime, key), type);
        QVERIFY2(help.contains(words), qPrintable(help));
    }

    void namesRawAndShownUnit()
    {
        const Field power =
            FieldCatalog::shared().field(DeviceType::PowerSensor, FieldApi::Realtime, u"active_power"_s);
        const Formatter kilowatts(QLocale::c(), Formatter::PowerUnit::Kilowatt);
        QVERIFY(ValueHelp::deviceField(power, 47).contains(u"\nUnit: W\n"_s));
        QVERIFY(ValueHelp::deviceField(power, 47, kilowatts).contains(u"\nUnit: W, shown as kW\n"_s));
        const Field heat = FieldCatalog::shared().field(1, FieldApi::Realtime, u"temperature"_s);
        QVERIFY(ValueHelp::deviceField(heat, 1, kilowatts).contains(u"\nUnit: ℃, shown as °C\n"_s));
    }

    void unknownFieldsSaySo()
    {
        const QString help =
            ValueHelp::deviceField(FieldCatalog::shared().field(1, FieldApi::Realtime, u"zz_secret"_s), 1);
        QVERIFY2(help.contains(u"zz_secret"_s) && help.contains(u"not documented"_s), qPrintable(help));
    }

    void everyFigureHasAFormula()
    {
        QSet<QString> texts;
        for (int figure = 0; figure < ValueHelp::FigureCount; ++figure) {
            const QString text = ValueHelp::figure(ValueHelp::Figure(figure));
            QVERIFY2(text.contains(u"Source: /thirdData/get"_s), qPrintable(text));
            QVERIFY2(text.contains(u'=') || text.contains(u'Σ'), qPrintable(text));
            QVERIFY(!text.contains(u"%1"_s));
            texts.insert(text);
        }
        QCOMPARE(texts.size(), ValueHelp::FigureCount);
    }

    void explainsSumsAndLists()
    {
        const QString sum = ValueHelp::plantSum(u"day_power"_s);
        QVERIFY2(sum.contains(u"Σ day_power"_s) && sum.contains(u"midnight"_s)
                     && sum.contains(u"Unit: kWh"_s),
                 qPrintable(sum));
        QVERIFY(!ValueHelp::plantSum(u"total_power"_s).contains(u"midnight"_s));
        QVERIFY(ValueHelp::listedPlant(u"capacity"_s)
                    .contains(u"/thirdData/stations, field capacity\nUnit: kWp"_s));
        QVERIFY(!ValueHelp::listedPlant(u"plantCode"_s).contains(u"Unit"_s));
        QVERIFY(ValueHelp::listedDevice(u"Serial number"_s, u"esnCode"_s)
                    .contains(u"getDevList, field esnCode"_s));
    }

    void everyLineIsTranslatable()
    {
        MarkingTranslator translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        QStringList texts;
        for (int figure = 0; figure < ValueHelp::FigureCount; ++figure)
            texts << ValueHelp::figure(ValueHelp::Figure(figure));
        texts << ValueHelp::plantField(u"total_power"_s) << ValueHelp::plantSum(u"day_power"_s)
              << ValueHelp::listedPlant(u"capacity"_s);
        for (const Field *field :
             FieldCatalog::shared().fieldsOf(DeviceType::StringInverter, FieldApi::Realtime))
            texts << ValueHelp::deviceField(*field, DeviceType::StringInverter);
        QCoreApplication::removeTranslator(&translator);
        for (const QString &text : std::as_const(texts)) {
            const QStringList lines = text.split(u'\n');
            for (const QString &line : lines)
                QVERIFY2(line.startsWith(u'§'), qPrintable(line));
        }
    }
};

QTEST_GUILESS_MAIN(TestValueHelp)
#include "tst_valuehelp.moc"
