// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/datafolder.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Objection = DataFolder::Objection;

class TestDataFolder : public QObject
{
    Q_OBJECT

    struct Disk
    {
        QTemporaryDir root;
        QSettings pointer {root.filePath(u"pointer.ini"_s), QSettings::IniFormat};
        QString standard = root.filePath(u"standard"_s);
        QString wanted = root.filePath(u"other/heliodesk"_s);

        Disk()
        {
            write(standard + u"/settings.ini"_s, "[look]\ntheme=dark\n");
            write(standard + u"/profiles.json"_s, "{}");
            write(standard + u"/archive/2026/june.db"_s, "watts");
            write(standard + u"/instance.lock"_s, "of this process");
        }
        DataFolder folder() { return DataFolder(pointer, standard); }
        static void write(const QString &path, const QByteArray &content)
        {
            QDir().mkpath(QFileInfo(path).absolutePath());
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
                qFatal("the test cannot write its file");
        }
        static QByteArray read(const QString &path)
        {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void isTheStandardOneAtFirst()
    {
        Disk disk;
        const DataFolder folder = disk.folder();
        QCOMPARE(folder.path(), disk.standard);
        QCOMPARE(folder.nextPath(), disk.standard);
        QCOMPARE(folder.problem(), ApiError());
        QVERIFY(!folder.isFixed());
    }

    void movesAtTheNextStart()
    {
        Disk disk;
        {
            DataFolder folder = disk.folder();
            QCOMPARE(folder.moveTo(disk.wanted), ApiError());
            QCOMPARE(folder.path(), disk.standard); // this run goes on where it began
            QCOMPARE(folder.nextPath(), disk.wanted);
            QCOMPARE(Disk::read(disk.wanted + u"/settings.ini"_s), "[look]\ntheme=dark\n");
            QCOMPARE(Disk::read(disk.wanted + u"/archive/2026/june.db"_s), "watts");
            QVERIFY(!QFile::exists(disk.wanted + u"/instance.lock"_s));
            // What the rest of the run writes comes along.
            Disk::write(disk.standard + u"/books.json"_s, "[1]");
            Disk::write(disk.standard + u"/profiles.json"_s, "{\"version\":1}");
            QCOMPARE(folder.finish(), ApiError());
            QCOMPARE(Disk::read(disk.wanted + u"/books.json"_s), "[1]");
            QCOMPARE(Disk::read(disk.wanted + u"/profiles.json"_s), "{\"version\":1}");
            // Nothing is taken away.
            QCOMPARE(Disk::read(disk.standard + u"/settings.ini"_s), "[look]\ntheme=dark\n");
        }
        DataFolder folder = disk.folder();
        QCOMPARE(folder.path(), disk.wanted);
        QCOMPARE(folder.finish(), ApiError());
    }

    void aChangeCanBeTakenBack()
    {
        Disk disk;
        DataFolder folder = disk.folder();
        QCOMPARE(folder.moveTo(disk.wanted), ApiError());
        QCOMPARE(folder.objectionTo(disk.standard + u"/."_s), Objection::Same);
        QCOMPARE(folder.moveTo(disk.standard), ApiError());
        QCOMPARE(folder.nextPath(), disk.standard);
        QCOMPARE(disk.folder().path(), disk.standard);
    }

    void objects_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<int>("objection");
        QTest::newRow("new") << u"new/one"_s << int(Objection::None);
        QTest::newRow("empty") << u"empty"_s << int(Objection::None);
        QTest::newRow("the same") << u"empty/../standard/"_s << int(Objection::Same);
        QTest::newRow("a link to the same") << u"link"_s << int(Objection::Same);
        QTest::newRow("inside") << u"standard/archive"_s << int(Objection::Inside);
        QTest::newRow("inside by a link") << u"link/archive"_s << int(Objection::Inside);
        QTest::newRow("a file") << u"file"_s << int(Objection::Missing);
        QTest::newRow("below a file") << u"file/below"_s << int(Objection::Missing);
        QTest::newRow("used before") << u"used"_s << int(Objection::HoldsData);
    }

    void objects()
    {
        QFETCH(QString, folder);
        QFETCH(int, objection);
        Disk disk;
        QVERIFY(QDir().mkpath(disk.root.filePath(u"empty"_s)));
        QVERIFY(QFile::link(disk.standard, disk.root.filePath(u"link"_s)));
        Disk::write(disk.root.filePath(u"file"_s), "in the way");
        Disk::write(disk.root.filePath(u"used/profiles.json"_s), "{}");
        DataFolder data = disk.folder();
        const QString path = disk.root.filePath(folder);
        QCOMPARE(int(data.objectionTo(path)), objection);
        const bool isRefused = objection != int(Objection::None) && objection != int(Objection::Same);
        QCOMPARE(data.moveTo(path).kind == ApiError::Kind::Storage, isRefused);
        QCOMPARE(data.nextPath(), objection == int(Objection::None) ? path : disk.standard);
    }

    void dataThatAreThereAreAdoptedNotOverwritten()
    {
        Disk disk;
        Disk::write(disk.wanted + u"/settings.ini"_s, "[look]\ntheme=light\n");
        {
            DataFolder folder = disk.folder();
            QCOMPARE(folder.adopt(disk.wanted), ApiError());
            QCOMPARE(folder.finish(), ApiError());
        }
        QCOMPARE(Disk::read(disk.wanted + u"/settings.ini"_s), "[look]\ntheme=light\n");
        QVERIFY(!QFile::exists(disk.wanted + u"/profiles.json"_s));
        QCOMPARE(disk.folder().path(), disk.wanted);
    }

    void aFailedCopyLeavesNothing()
    {
        Disk disk;
        // A folder where a file has to go.
        QVERIFY(QDir().mkpath(disk.wanted + u"/archive/2026/june.db/x"_s));
        DataFolder folder = disk.folder();
        const ApiError error = folder.moveTo(disk.wanted);
        QCOMPARE(error.kind, ApiError::Kind::Storage);
        QVERIFY2(error.text.contains(u"june.db"_s), qPrintable(error.text));
        QVERIFY(!DataFolder::holdsData(disk.wanted));
        QCOMPARE(folder.nextPath(), disk.standard);
    }

    void aMissingFolderIsNotMadeAnew()
    {
        Disk disk;
        QCOMPARE(disk.folder().moveTo(disk.wanted), ApiError());
        QVERIFY(QDir(disk.wanted).removeRecursively());
        const DataFolder folder = disk.folder();
        QCOMPARE(folder.path(), disk.standard);
        QCOMPARE(folder.problem().kind, ApiError::Kind::Storage);
        QVERIFY(folder.problem().text.contains(QDir::toNativeSeparators(disk.wanted)));
        QVERIFY(!QFile::exists(disk.wanted));
        QCOMPARE(folder.nextPath(), disk.wanted); // the disk may come back
    }

    void strangePointersAreNotFollowed()
    {
        Disk disk;
        disk.pointer.setValue(u"dataFolder"_s, u"relative/path"_s);
        QCOMPARE(disk.folder().path(), disk.standard);
        disk.pointer.setValue(u"dataFolder"_s, QVariantList {1, 2});
        QCOMPARE(disk.folder().path(), disk.standard);
    }

    void aFolderOfTheCommandLineStays()
    {
        Disk disk;
        DataFolder folder = DataFolder::fixed(disk.standard + u"/."_s);
        QVERIFY(folder.isFixed());
        QCOMPARE(folder.path(), disk.standard);
        QCOMPARE(folder.nextPath(), disk.standard);
        QCOMPARE(folder.moveTo(disk.wanted).kind, ApiError::Kind::Storage);
        QVERIFY(!QFile::exists(disk.wanted + u"/settings.ini"_s));
    }
};

QTEST_GUILESS_MAIN(TestDataFolder)
#include "test_datafolder.moc"
