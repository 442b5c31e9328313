// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/settingsfixture.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Key = AppSettings::Key;

namespace {

//! Another value than the default.
QVariant other(Key key)
{
    const QVariantList choices = AppSettings::choices(key);
    if (!choices.isEmpty())
        return choices.constLast();
    const QVariant standard = AppSettings::defaultValue(key);
    if (standard.typeId() == QMetaType::Bool)
        return !standard.toBool();
    if (standard.typeId() == QMetaType::Int)
        return AppSettings::range(key).second;
    return key == Key::NumberFormat ? QVariant(u"de_CH"_s) : QVariant(u"box.example"_s);
}

constexpr std::array pages {SettingsPageId::Appearance,    SettingsPageId::Units,   SettingsPageId::Updates,
                            SettingsPageId::Notifications, SettingsPageId::Network, SettingsPageId::Program};

} // namespace

class TestSettingsPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everySettingIsOnAPage()
    {
        QSet<Key> met;
        for (const SettingsPageId page : pages) {
            QVERIFY(!SettingsWords::title(page).isEmpty() && !SettingsWords::introduction(page).isEmpty());
            const QList<Key> keys = SettingsPresenter::keysOf(page);
            for (const Key key : keys) {
                QVERIFY(!met.contains(key));
                met.insert(key);
                QVERIFY(SettingsWords::label(key).contains(u'&'));
            }
        }
        QCOMPARE(met.size(),
                 QMetaEnum::fromType<Key>().keyCount() - 3); // what the program notes for itself is no choice
    }

    void everyChoiceHasItsWords()
    {
        SettingsFixture fixture;
        const SettingsPresenter presenter(fixture.subjects());
        for (const SettingsPageId page : pages) {
            const QList<Key> keys = SettingsPresenter::keysOf(page);
            for (const Key key : keys) {
                QStringList words;
                const QVariantList choices = presenter.choices(key);
                for (const QVariant &choice : choices) {
                    QVERIFY(AppSettings::isFitting(key, choice));
                    words << SettingsWords::choice(key, choice);
                    QVERIFY(!words.constLast().isEmpty());
                }
                QCOMPARE(words.removeDuplicates(), 0);
            }
        }
        QVERIFY(presenter.choices(Key::NumberFormat).size() > 40);
    }

    void worksOnACopy()
    {
        SettingsFixture fixture;
        SettingsPresenter presenter(fixture.subjects());
        QSignalSpy changed(&presenter, &SettingsPresenter::changed);
        QVERIFY(!presenter.isChanged());
        for (const SettingsPageId page : pages) {
            const QList<Key> keys = SettingsPresenter::keysOf(page);
            for (const Key key : keys) {
                changed.clear();
                QVERIFY(presenter.setValue(key, other(key)));
                QCOMPARE(changed.count(), 1);
                QCOMPARE(presenter.value(key), other(key));
                QCOMPARE(fixture.settings.value(key), AppSettings::defaultValue(key));
                QVERIFY(presenter.isChanged());
                QVERIFY(presenter.setValue(key, AppSettings::defaultValue(key)));
                QVERIFY(!presenter.isChanged()); // as it was is no change
            }
        }
        QVERIFY(!presenter.setValue(Key::Theme, u"pink"_s));
        QVERIFY(!presenter.setValue(Key::PollMinutes, 1));
        presenter.setStartsAtLogin(true);
        presenter.setProxyPassword(u"roof"_s);
        QVERIFY(presenter.isChanged());
        QCOMPARE(fixture.autostart.calls, 0);
    }

    void appliesAll()
    {
        SettingsFixture fixture;
        SettingsPresenter presenter(fixture.subjects());
        for (const SettingsPageId page : pages) {
            const QList<Key> keys = SettingsPresenter::keysOf(page);
            for (const Key key : keys)
                QVERIFY(presenter.setValue(key, other(key)));
        }
        presenter.setStartsAtLogin(true);
        presenter.setProxyPassword(u"roof"_s);
        QSignalSpy applied(&presenter, &SettingsPresenter::applied);
        QVERIFY(presenter.apply());
        QCOMPARE(applied.count(), 1);
        QVERIFY(!presenter.isChanged());
        QVERIFY(presenter.failure().isEmpty());
        for (const SettingsPageId page : pages) {
            const QList<Key> keys = SettingsPresenter::keysOf(page);
            for (const Key key : keys)
                QCOMPARE(fixture.settings.value(key), other(key));
        }
        QVERIFY(fixture.autostart.isOn);
        QTRY_VERIFY(fixture.proxy.isReady());
        QCOMPARE(fixture.proxy.proxy().password(), u"roof"_s);
        QVERIFY(presenter.proxyPassword().isEmpty());
        // Nothing is done twice.
        QVERIFY(presenter.apply());
        QCOMPARE(fixture.autostart.calls, 1);
    }

    void resetsOnePage_data()
    {
        QTest::addColumn<SettingsPageId>("page");
        for (const SettingsPageId page : pages)
            QTest::addRow("%d", int(page)) << page;
    }

    void resetsOnePage()
    {
        QFETCH(SettingsPageId, page);
        SettingsFixture fixture;
        fixture.autostart.isOn = true;
        for (const SettingsPageId any : pages) {
            const QList<Key> keys = SettingsPresenter::keysOf(any);
            for (const Key key : keys)
                QVERIFY(fixture.settings.setValue(key, other(key)));
        }
        SettingsPresenter presenter(fixture.subjects());
        presenter.setProxyPassword(u"roof"_s);
        presenter.reset(page);
        for (const SettingsPageId any : pages) {
            const QList<Key> keys = SettingsPresenter::keysOf(any);
            for (const Key key : keys) {
                QCOMPARE(presenter.value(key), any == page ? AppSettings::defaultValue(key) : other(key));
                QCOMPARE(fixture.settings.value(key), other(key)); // nothing before apply()
            }
        }
        QCOMPARE(presenter.startsAtLogin(), page != SettingsPageId::Program);
        QCOMPARE(presenter.proxyPassword().isEmpty(), page == SettingsPageId::Network);
        QVERIFY(presenter.apply());
        QCOMPARE(fixture.autostart.isOn, page != SettingsPageId::Program);
    }

    void theProxyNeedsAServer_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("system") << u"system"_s << QString() << true;
        QTest::newRow("none") << u"none"_s << u"http://a"_s << true;
        QTest::newRow("name") << u"http"_s << u"proxy.example.com"_s << true;
        QTest::newRow("short name") << u"socks5"_s << u"proxy-1"_s << true;
        QTest::newRow("number") << u"http"_s << u"192.168.0.1"_s << true;
        QTest::newRow("IPv6") << u"http"_s << u"fe80::1"_s << true;
        QTest::newRow("umlaut") << u"http"_s << u"häuser.example"_s << true;
        QTest::newRow("nothing") << u"http"_s << QString() << false;
        QTest::newRow("nothing, socks") << u"socks5"_s << QString() << false;
        QTest::newRow("address") << u"http"_s << u"http://proxy.example.com"_s << false;
        QTest::newRow("with port") << u"http"_s << u"proxy.example.com:3128"_s << false;
        QTest::newRow("with user") << u"http"_s << u"me@proxy"_s << false;
        QTest::newRow("blank") << u"http"_s << u"my proxy"_s << false;
    }

    void theProxyNeedsAServer()
    {
        QFETCH(QString, mode);
        QFETCH(QString, host);
        QFETCH(bool, isGood);
        SettingsFixture fixture;
        SettingsPresenter presenter(fixture.subjects());
        presenter.setValue(Key::ProxyMode, mode);
        presenter.setValue(Key::ProxyHost, host);
        QCOMPARE(presenter.problem().isEmpty(), isGood);
        QCOMPARE(presenter.apply(), isGood);
        QCOMPARE(fixture.settings.text(Key::ProxyMode), isGood ? mode : u"system"_s);
        QCOMPARE(presenter.isInUse(Key::ProxyPort), mode == u"http"_s || mode == u"socks5"_s);
    }

    void aUserThatGoesTakesThePasswordAlong()
    {
        SettingsFixture fixture;
        fixture.settings.setValue(Key::ProxyMode, u"http"_s);
        fixture.settings.setValue(Key::ProxyHost, u"box"_s);
        fixture.settings.setValue(Key::ProxyUser, u"sun"_s);
        fixture.proxy.setPassword(u"roof"_s);
        QTRY_COMPARE(fixture.proxy.proxy().password(), u"roof"_s);
        SettingsPresenter presenter(fixture.subjects());
        presenter.setValue(Key::ProxyUser, QString());
        QVERIFY(presenter.apply());
        SecretOutcome outcome = SecretOutcome::Ok;
        QTRY_VERIFY(fixture.proxy.isReady());
        fixture.secrets.read(ProxySettings::passwordName(), this,
                             [&outcome](const SecretAnswer &answer) { outcome = answer.outcome; });
        QTRY_COMPARE(outcome, SecretOutcome::Missing);
    }

    void aRefusalOfTheSystemIsSaid()
    {
        SettingsFixture fixture;
        fixture.autostart.refusal = u"The disk is full."_s;
        SettingsPresenter presenter(fixture.subjects());
        presenter.setStartsAtLogin(true);
        presenter.setValue(Key::Theme, u"dark"_s);
        QVERIFY(presenter.apply());
        QCOMPARE(presenter.failure(), u"The disk is full."_s);
        QVERIFY(!presenter.startsAtLogin()); // as it is
        QCOMPARE(fixture.settings.text(Key::Theme), u"dark"_s);
        presenter.setValue(Key::Theme, u"light"_s);
        QVERIFY(presenter.failure().isEmpty());
    }

    void samplesFollowTheChoice_data()
    {
        QTest::addColumn<Key>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("numbers");
        QTest::addColumn<QString>("power");
        QTest::addColumn<QString>("energy");
        const QString british = u"1,234.5 kWh · 21/06/2026 14:32"_s;
        const QString powers = u"850 W · 4.20 kW · 1.25 MW"_s;
        const QString energies = u"12.5 kWh · 4,321 kWh · 45.7 MWh"_s;
        QTest::newRow("as it is") << Key::Theme << u"dark"_s << british << powers << energies;
        QTest::newRow("Swiss") << Key::NumberFormat << u"de_CH"_s << u"1’234.5 kWh · 21.06.26 14:32"_s
                               << powers << u"12.5 kWh · 4’321 kWh · 45.7 MWh"_s;
        QTest::newRow("W") << Key::PowerUnit << u"W"_s << british << u"850 W · 4,200 W · 1,250,000 W"_s
                           << energies;
        QTest::newRow("kW") << Key::PowerUnit << u"kW"_s << british << u"0.85 kW · 4.20 kW · 1,250 kW"_s
                            << energies;
        QTest::newRow("kWh") << Key::EnergyUnit << u"kWh"_s << british << powers
                             << u"12.5 kWh · 4,321 kWh · 45,678 kWh"_s;
        QTest::newRow("MWh") << Key::EnergyUnit << u"MWh"_s << british << powers
                             << u"0.013 MWh · 4.321 MWh · 45.7 MWh"_s;
    }

    void samplesFollowTheChoice()
    {
        QFETCH(Key, key);
        QFETCH(QString, value);
        SettingsFixture fixture;
        SettingsPresenter presenter(fixture.subjects());
        presenter.setValue(Key::NumberFormat, u"en_GB"_s);
        QVERIFY(presenter.setValue(key, value));
        QTEST(presenter.numberSample(), "numbers");
        QTEST(presenter.powerSample(), "power");
        QTEST(presenter.energySample(), "energy");
    }

    void numbersCanFollowTheLanguage()
    {
        SettingsFixture fixture;
        SettingsPresenter presenter(fixture.subjects());
        presenter.setValue(Key::NumberFormat, u"language"_s);
        presenter.setValue(Key::Language, u"zh_CN"_s);
        QCOMPARE(presenter.formatter().locale().language(), QLocale::Chinese);
        presenter.setValue(Key::Language, u"de"_s);
        QCOMPARE(presenter.formatter().locale().language(), QLocale::German);
    }

    void costsFollowTheCadence()
    {
        SettingsFixture fixture;
        fixture.fleets << PollFleet {120, {{1, 120}, {17, 120}}, {}} << PollFleet {};
        SettingsPresenter presenter(fixture.subjects());
        QVERIFY(presenter.hasFleet());
        QCOMPARE(presenter.cost().callsASweep, 4 + 6);
        QCOMPARE(presenter.cost().allowedInFiveMinutes, 4 + 6);
        presenter.setValue(Key::PollMinutes, 30);
        QCOMPARE(presenter.cost().callsADay, (4 + 6) * 48);
        fixture.fleets = {PollFleet {}};
        QVERIFY(!SettingsPresenter(fixture.subjects()).hasFleet());
    }

    void theFolderIsMovedByApply()
    {
        SettingsFixture fixture;
        QVERIFY(fixture.settings.setValue(Key::Theme, u"dark"_s) && fixture.settings.save());
        const QString wanted = fixture.root.filePath(u"other"_s);
        SettingsPresenter presenter(fixture.subjects());
        QCOMPARE(presenter.folder(), fixture.data);
        QVERIFY(presenter.nextFolder().isEmpty());
        QCOMPARE(presenter.objectionTo(wanted), DataFolder::Objection::None);
        presenter.setFolder(wanted);
        QVERIFY(presenter.isChanged());
        QCOMPARE(presenter.nextFolder(), wanted);
        QCOMPARE(fixture.folder.nextPath(), fixture.data); // not yet
        QVERIFY(presenter.apply());
        QVERIFY(presenter.failure().isEmpty());
        QCOMPARE(fixture.folder.nextPath(), wanted);
        QVERIFY(QFile::exists(wanted + u"/settings.ini"_s));
        QCOMPARE(presenter.nextFolder(), wanted);
        // And back again, before the restart.
        presenter.setFolder(fixture.data);
        QVERIFY(presenter.nextFolder().isEmpty());
        QVERIFY(presenter.apply());
        QCOMPARE(fixture.folder.nextPath(), fixture.data);
    }

    void aFolderThatCannotBeIsSaid()
    {
        SettingsFixture fixture;
        QFile file(fixture.root.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        SettingsPresenter presenter(fixture.subjects());
        presenter.setFolder(file.fileName());
        QVERIFY(presenter.apply());
        QVERIFY(!presenter.failure().isEmpty());
        QCOMPARE(fixture.folder.nextPath(), fixture.data);
    }
};

QTEST_MAIN(TestSettingsPresenter)
#include "tst_settingspresenter.moc"
