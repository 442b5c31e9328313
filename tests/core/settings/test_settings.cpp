// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/appsettings.h"
#include "core/settings/profilestore.h"
#include "core/settings/regions.h"

#include <QDir>
#include <QFile>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Problem = PastedAddress::Problem;
using Key = AppSettings::Key;

class TestSettings : public QObject
{
    Q_OBJECT

    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the test cannot write its file");
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void addresses_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<int>("problem");
        QTest::addColumn<QString>("baseUrl");
        QTest::addColumn<QString>("region");
        QTest::addColumn<bool>("isMapped");
        const auto good = [](const QString &pasted, const QString &baseUrl, const QString &region = {},
                             bool isMapped = false) {
            QTest::addRow("%s", qPrintable(pasted))
                << pasted << int(Problem::None) << baseUrl << region << isMapped;
        };
        const auto bad = [](const QString &pasted, Problem problem) {
            QTest::addRow("%s", qPrintable(pasted))
                << pasted << int(problem) << QString() << QString() << false;
        };
        const QString eu5 = u"https://eu5.fusionsolar.huawei.com"_s;
        good(u"https://eu5.fusionsolar.huawei.com"_s, eu5, u"eu5"_s);
        good(u"eu5.fusionsolar.huawei.com"_s, eu5, u"eu5"_s);
        good(u"  EU5.FusionSolar.Huawei.com/ "_s, eu5, u"eu5"_s);
        good(u"https://eu5.fusionsolar.huawei.com:443/thirdData/login"_s, eu5, u"eu5"_s);
        good(u"eu5"_s, eu5, u"eu5"_s);
        good(u"//eu5.fusionsolar.huawei.com."_s, eu5, u"eu5"_s);
        good(u"<https://eu5.fusionsolar.huawei.com>"_s, eu5, u"eu5"_s);
        good(u"https://uni001eu5.fusionsolar.huawei.com/pvmswebsite/assets/build/index.html#/home?a=b"_s, eu5,
             u"eu5"_s, true);
        good(u"region04eu5.fusionsolar.huawei.com"_s, eu5, u"eu5"_s, true);
        good(u"uni002la5.fusionsolar.huawei.com"_s, u"https://la5.fusionsolar.huawei.com"_s, u"la5"_s, true);
        good(u"https://intl.fusionsolar.huawei.com/unisso/login.action"_s,
             u"https://intl.fusionsolar.huawei.com"_s, u"intl"_s);
        good(u"region01.fusionsolar.huawei.com"_s, u"https://intl.fusionsolar.huawei.com"_s, u"intl"_s, true);
        good(u"sg7.fusionsolar.huawei.com"_s, u"https://sg7.fusionsolar.huawei.com"_s);
        good(u"https://api.energyorb.example:8443/x"_s, u"https://api.energyorb.example:8443"_s);
        good(u"http://127.0.0.1:4711/"_s, u"http://127.0.0.1:4711"_s);
        good(u"http://localhost:4711"_s, u"http://localhost:4711"_s);
        good(u"http://[::1]:4711"_s, u"http://[::1]:4711"_s);
        bad(u" "_s, Problem::Empty);
        bad(u"http://eu5.fusionsolar.huawei.com"_s, Problem::NotHttps);
        bad(u"http://192.168.1.4:80"_s, Problem::NotHttps);
        bad(u"http://localhost.evil.example"_s, Problem::NotHttps);
        bad(u"ftp://eu5.fusionsolar.huawei.com"_s, Problem::BadScheme);
        bad(u"https://me:secret@eu5.fusionsolar.huawei.com"_s, Problem::HasUserInfo);
        bad(u"fusion"_s, Problem::NoHost);
        bad(u"https://"_s, Problem::NoHost);
        bad(u"https://eu5..huawei.com:99999"_s, Problem::NoHost);
    }

    void addresses()
    {
        QFETCH(QString, pasted);
        QFETCH(int, problem);
        QFETCH(QString, baseUrl);
        QFETCH(QString, region);
        QFETCH(bool, isMapped);
        const PastedAddress address = parseAddress(pasted);
        QCOMPARE(int(address.problem), problem);
        QCOMPARE(address.baseUrl.toString(), baseUrl);
        QCOMPARE(address.regionId, region);
        QCOMPARE(address.isMapped, isMapped);
        QCOMPARE(address.isForeign, problem == 0 && baseUrl.contains(u"example"));
        // A refusal and a changed host are explained.
        QCOMPARE(!address.text.isEmpty(), problem != 0 || isMapped || address.isForeign);
    }

    void regionsAreComplete()
    {
        QStringList ids;
        for (const Region &region : knownRegions()) {
            ids << region.id;
            QVERIFY(!region.name().isEmpty());
            QCOMPARE(parseAddress(region.baseUrl().toString()).regionId, QString(region.id));
        }
        QCOMPARE(ids.removeDuplicates(), 0);
        for (const auto &id : {u"intl"_s, u"eu5"_s, u"sg5"_s, u"la5"_s, u"au5"_s, u"kr5"_s, u"cn"_s})
            QVERIFY(ids.contains(id));
    }

    void profilesSurviveARestart()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"new/profiles.json"_s);
        Profile roof {ProfileStore::newId(),
                      u"eu5 – sunroof"_s,
                      QUrl(u"https://eu5.fusionsolar.huawei.com"_s),
                      u"sunroof"_s,
                      false,
                      {{-1000000033112233, true}, {1000000033112244, false}},
                      QDate(2027, 12, 31)};
        const Profile demo {
            ProfileStore::newId(), u"Demo"_s, QUrl(u"http://127.0.0.1:4711"_s), u"demo"_s, true, {}};
        QVERIFY(roof.id != demo.id && !roof.id.isEmpty());
        {
            ProfileStore store(path);
            QCOMPARE(store.lastError(), ApiError());
            QSignalSpy changed(&store, &ProfileStore::changed);
            QVERIFY(store.save(roof) && store.save(demo) && store.save(roof));
            QCOMPARE(changed.count(), 2);
            roof.title = u"Roof"_s;
            QVERIFY(store.save(roof));
            QVERIFY(!store.remove({u"unknown"_s}));
        }
        ProfileStore store(path);
        QCOMPARE(store.profiles(), QList<Profile>({roof, demo}));
        QVERIFY(store.remove(demo.id));
        QCOMPARE(ProfileStore(path).profiles(), QList<Profile>({roof}));
        QVERIFY(store.find(roof.id) && !store.find(demo.id));
    }

    void profilesKeepTheirWayIn()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"profiles.json"_s);
        Profile home;
        home.id = ProfileStore::newId();
        home.title = u"Lakeside home"_s;
        home.userName = home.title;
        home.baseUrl = QUrl(u"https://eu5.fusionsolar.huawei.com"_s);
        home.way = SignInWay::OAuth;
        home.oauth.serverUrl = QUrl(u"http://127.0.0.1:4712"_s);
        home.oauth.clientId = u"700123456"_s;
        home.oauth.redirectUri = u"https://relay.example.org/solar/cb?x=1&y=2"_s;
        home.oauth.listenUrl = QUrl(u"http://127.0.0.1:8931/cb"_s);
        home.oauth.wantsControl = true;
        home.oauth.grantedScopes = {u"pvms.openapi.basic"_s, u"pvms.openapi.control"_s};
        home.controlledPlants = {{u"NE=41200317"_s}, {u"NE=41200318"_s}};
        QVERIFY(ProfileStore(path).save(home));
        QCOMPARE(ProfileStore(path).profiles(), QList<Profile>({home}));

        Profile bare = home; // paste only, nothing granted, nothing switched on
        bare.oauth.listenUrl.clear();
        bare.oauth.wantsControl = false;
        bare.oauth.grantedScopes.clear();
        bare.controlledPlants.clear();
        QVERIFY(ProfileStore(path).save(bare));
        QCOMPARE(ProfileStore(path).profiles(), QList<Profile>({bare}));
    }

    //! As versions before OAuth wrote it.
    void profilesOfOldFilesAreApiAccounts()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"profiles.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"version\":1,\"profiles\":[{\"id\":\"a\",\"title\":\"eu5 – sunroof\",\"isDemo\":false,"
                   "\"baseUrl\":\"https://eu5.fusionsolar.huawei.com\",\"userName\":\"sunroof\","
                   "\"reversedMeters\":{\"-7\":true}}]}");
        file.close();
        const ProfileStore store(path);
        QCOMPARE(store.lastError(), ApiError());
        QCOMPARE(store.profiles().size(), 1);
        const Profile &old = store.profiles().constFirst();
        QCOMPARE(old.way, SignInWay::ApiAccount);
        QCOMPARE(old.oauth, OAuthSettings());
        QVERIFY(old.controlledPlants.isEmpty());
        QCOMPARE(old.userName, u"sunroof"_s);
    }

    void damagedProfilesAreSetAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("half") << QByteArray("{\"version\":1,\"profiles\":[{\"id\":");
        QTest::newRow("wrong shape") << QByteArray("[1,2]");
    }

    void damagedProfilesAreSetAside()
    {
        QFETCH(QByteArray, content);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"profiles.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        ProfileStore store(path);
        QCOMPARE(store.lastError().kind, ApiError::Kind::Storage);
        QVERIFY(store.lastError().text.contains(u".corrupt"_s));
        QVERIFY(QFile::exists(path + u".corrupt"_s) && !QFile::exists(path));
        QVERIFY(store.save({{u"a"_s}, u"A"_s, QUrl(u"https://a.example"_s), u"u"_s, false, {}}));
        QCOMPARE(ProfileStore(path).profiles().size(), 1);
    }

    void unwritableProfilesStayAsTheyWere()
    {
        QTemporaryDir folder;
        QFile blocker(folder.filePath(u"file"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        for (const QString &path : {folder.filePath(u"file/profiles.json"_s), u"/dev/full/profiles.json"_s,
                                    u"/proc/profiles.json"_s}) {
            ProfileStore store(path);
            QSignalSpy changed(&store, &ProfileStore::changed);
            QVERIFY(!store.save({{u"a"_s}, u"A"_s, QUrl(u"https://a.example"_s), u"u"_s, false, {}}));
            QCOMPARE(store.lastError().kind, ApiError::Kind::Storage);
            QVERIFY(store.profiles().isEmpty());
            QCOMPARE(changed.count(), 0);
        }
    }

    void settingsHaveOneDefault()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"heliodesk.ini"_s);
        {
            AppSettings settings(path);
            QCOMPARE(settings.lastError(), ApiError());
            QSignalSpy changed(&settings, &AppSettings::changed);
            QCOMPARE(settings.text(Key::Theme), u"system"_s);
            QCOMPARE(settings.number(Key::WallSeconds), 30);
            QVERIFY(settings.setValue(Key::Theme, u"dark"_s));
            QVERIFY(settings.setValue(Key::Theme, u"dark"_s));
            QVERIFY(settings.setValue(Key::WallSeconds, 48));
            QVERIFY(settings.setValue(Key::ShowTray, false));
            QVERIFY(settings.setValue(Key::WindowState, QByteArray("\x00\x01\xff", 3)));
            QCOMPARE(changed.count(), 4);
        }
        AppSettings settings(path);
        QCOMPARE(settings.text(Key::Theme), u"dark"_s);
        QCOMPARE(settings.number(Key::WallSeconds), 48);
        QVERIFY(!settings.isOn(Key::ShowTray));
        QCOMPARE(settings.value(Key::WindowState).toByteArray(), QByteArray("\x00\x01\xff", 3));
        settings.reset(Key::Theme);
        QCOMPARE(settings.text(Key::Theme), u"system"_s);
        QVERIFY(settings.save());
    }

    void theTableOfSettingsIsSound()
    {
        const QMetaEnum keys = QMetaEnum::fromType<Key>();
        QTemporaryDir folder;
        AppSettings settings(folder.filePath(u"heliodesk.ini"_s));
        for (int i = 0; i < keys.keyCount(); ++i) {
            const Key key = Key(keys.value(i));
            QVERIFY2(AppSettings::isFitting(key, AppSettings::defaultValue(key)), keys.key(i));
            QCOMPARE(settings.value(key), AppSettings::defaultValue(key));
            const QVariantList choices = AppSettings::choices(key);
            for (const QVariant &choice : choices) {
                QVERIFY2(settings.setValue(key, choice), keys.key(i));
                QCOMPARE(settings.value(key), choice);
            }
            // What an ini file gives back is text.
            if (AppSettings::defaultValue(key).typeId() != QMetaType::QByteArray)
                QVERIFY(AppSettings::isFitting(key, AppSettings::defaultValue(key).toString()));
        }
    }

    void strangeSettingsAreRefused_data()
    {
        QTest::addColumn<AppSettings::Key>("key");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<bool>("isFitting");
        const auto row = [](const char *name, Key key, const QVariant &value, bool isFitting) {
            QTest::newRow(name) << key << value << isFitting;
        };
        row("theme", Key::Theme, u"pink"_s, false);
        row("language", Key::Language, u"fr"_s, false);
        row("system's numbers", Key::NumberFormat, QString(), true);
        row("language's numbers", Key::NumberFormat, u"language"_s, true);
        row("Swiss numbers", Key::NumberFormat, u"de_CH"_s, true);
        row("numbers with a script", Key::NumberFormat, u"zh_Hans_CN"_s, true);
        row("numbers of nowhere", Key::NumberFormat, u"xx_XX"_s, false);
        row("numbers of a path", Key::NumberFormat, u"../de"_s, false);
        row("power", Key::PowerUnit, u"MW"_s, false);
        row("energy", Key::EnergyUnit, u"Wh"_s, false);
        row("text size", Key::TextSize, 120, false);
        row("minutes", Key::PollMinutes, 1, false);
        row("minutes as text", Key::PollMinutes, u"15"_s, true);
        row("minutes as word", Key::PollMinutes, u"many"_s, false);
        row("switch as text", Key::ShowTray, u"false"_s, true);
        row("switch as word", Key::ShowTray, u"maybe"_s, false);
        row("too short", Key::WallSeconds, 9, false);
        row("too long", Key::WallSeconds, 301, false);
        row("proxy", Key::ProxyMode, u"ftp"_s, false);
        row("port", Key::ProxyPort, 0, false);
        row("high port", Key::ProxyPort, 65536, false);
        row("layout", Key::WindowState, QVariantMap(), false);
    }

    void strangeSettingsAreRefused()
    {
        QFETCH(AppSettings::Key, key);
        QFETCH(QVariant, value);
        QFETCH(bool, isFitting);
        QTemporaryDir folder;
        AppSettings settings(folder.filePath(u"heliodesk.ini"_s));
        QCOMPARE(AppSettings::isFitting(key, value), isFitting);
        QCOMPARE(settings.setValue(key, value), isFitting);
        if (!isFitting)
            QCOMPARE(settings.value(key), AppSettings::defaultValue(key));
    }

    void strangeWordsInTheFileAreNotUsed()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"heliodesk.ini"_s);
        write(path, "[look]\ntheme=pink\n[wall]\nseconds=1000\n[tray]\nshown=perhaps\n[next]\nversion=9\n");
        {
            AppSettings settings(path);
            QCOMPARE(settings.lastError(), ApiError());
            QCOMPARE(settings.text(Key::Theme), u"system"_s);
            QCOMPARE(settings.number(Key::WallSeconds), 30);
            QVERIFY(settings.isOn(Key::ShowTray));
            QVERIFY(settings.setValue(Key::PowerUnit, u"kW"_s));
        }
        // Entries of a newer version stay.
        QVERIFY(read(path).contains("version=9"));
    }

    void damagedSettingsAreKeptAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("words") << QByteArray("[look]\ntheme=dark\nthis is no entry\n");
        QTest::newRow("open bracket") << QByteArray("[look]\ntheme=dark\n[uni\nts/power=kW\n");
        QTest::newRow("bytes") << "[look]\ntheme=dark\n\x00\x01\xff\xfe\x80\n"_ba;
    }

    void damagedSettingsAreKeptAside()
    {
        QFETCH(QByteArray, content);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"heliodesk.ini"_s);
        write(path, content);
        {
            AppSettings settings(path);
            QCOMPARE(settings.lastError().kind, ApiError::Kind::Storage);
            QVERIFY(settings.lastError().text.contains(u".corrupt"_s));
            QCOMPARE(settings.text(Key::Theme), u"dark"_s);
            QVERIFY(settings.setValue(Key::PowerUnit, u"kW"_s));
            QVERIFY(settings.save());
            QCOMPARE(settings.lastError(), ApiError());
        }
        QCOMPARE(read(path + u".corrupt"_s), content);
        AppSettings settings(path);
        QCOMPARE(settings.lastError(), ApiError());
        QCOMPARE(settings.text(Key::Theme), u"dark"_s);
        QCOMPARE(settings.text(Key::PowerUnit), u"kW"_s);
    }

    void unwritableSettingsHoldForTheRun()
    {
        QTemporaryDir folder;
        const QString blocker = folder.filePath(u"file"_s);
        write(blocker, "in the way");
        AppSettings settings(blocker + u"/heliodesk.ini"_s);
        QSignalSpy failed(&settings, &AppSettings::writingFailed);
        QVERIFY(settings.setValue(Key::Theme, u"dark"_s));
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(settings.lastError().text.contains(u"heliodesk.ini"_s));
        QVERIFY(settings.setValue(Key::PowerUnit, u"kW"_s));
        QVERIFY(!settings.save());
        QCOMPARE(failed.count(), 1); // once is enough
        QCOMPARE(settings.text(Key::Theme), u"dark"_s);
        // The disk is back: nothing of this run is lost.
        QVERIFY(QFile::remove(blocker));
        QVERIFY(settings.save());
        QCOMPARE(settings.lastError(), ApiError());
        AppSettings again(blocker + u"/heliodesk.ini"_s);
        QCOMPARE(again.text(Key::Theme), u"dark"_s);
        QCOMPARE(again.text(Key::PowerUnit), u"kW"_s);
    }

    void unreadableSettingsAreDefaults()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"heliodesk.ini"_s);
        QVERIFY(QDir().mkpath(path)); // a folder where the file should be
        AppSettings settings(path);
        QCOMPARE(settings.text(Key::Theme), u"system"_s);
        QVERIFY(settings.setValue(Key::Theme, u"dark"_s));
        QVERIFY(!settings.save());
        QCOMPARE(settings.lastError().kind, ApiError::Kind::Storage);
        QCOMPARE(settings.text(Key::Theme), u"dark"_s);
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "test_settings.moc"
