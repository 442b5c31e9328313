// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/autostart.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace {

const StartCommand plain {u"/opt/heliodesk/bin/heliodesk"_s, {u"--minimized"_s}};
const StartCommand awkward {u"/opt/My \"solar\" $HOME/100%/a\\b`c"_s,
                            {u"--profiles"_s, u"/home/a & b/<data>"_s}};

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! The words of an Exec key, read as the Desktop Entry Specification says.
QStringList execWords(const QString &entry)
{
    static const QRegularExpression line(u"^Exec=(.*)$"_s, QRegularExpression::MultilineOption);
    QString value = line.match(entry).captured(1);
    value.replace(u"\\\\"_s, u"\\"_s); // the escapes of any key
    QStringList words;
    QString word;
    bool isQuoted = false;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value.at(i);
        if (isQuoted && c == u'\\') {
            word += value.at(++i);
        } else if (c == u'"') {
            if (isQuoted)
                words << std::exchange(word, {}).replace(u"%%"_s, u"%"_s);
            isQuoted = !isQuoted;
        } else if (isQuoted) {
            word += c;
        }
    }
    return words;
}

} // namespace

class TestAutostart : public QObject
{
    Q_OBJECT

    //! Off, on, off again; what others did to the file counts.
    static void switchOnAndOff(Autostart &autostart)
    {
        QVERIFY(autostart.isSupported());
        QVERIFY(!autostart.isEnabled());
        QCOMPARE(autostart.setEnabled(false), ApiError());
        QCOMPARE(autostart.setEnabled(true), ApiError());
        QVERIFY(autostart.isEnabled());
        QCOMPARE(autostart.setEnabled(true), ApiError());
        QVERIFY(autostart.isEnabled());
        QCOMPARE(autostart.setEnabled(false), ApiError());
        QVERIFY(!autostart.isEnabled());
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void linuxStartsADesktopFile()
    {
        QTemporaryDir folder;
        XdgAutostart autostart(folder.filePath(u"config/autostart"_s), plain);
        switchOnAndOff(autostart);
        QCOMPARE(autostart.setEnabled(true), ApiError());
        const QString file = folder.filePath(u"config/autostart/heliodesk.desktop"_s);
        const QByteArray text = read(file);
        QVERIFY(text.startsWith("[Desktop Entry]\nType=Application\n"));
        QVERIFY(text.contains("\nExec=\"/opt/heliodesk/bin/heliodesk\" \"--minimized\"\n"));
        const QString judge = QStandardPaths::findExecutable(u"desktop-file-validate"_s);
        if (!judge.isEmpty())
            QCOMPARE(QProcess::execute(judge, {file}), 0);
    }

    void awkwardPathsStayWhatTheyAre()
    {
        const QStringList words = QStringList(awkward.program) + awkward.arguments;
        QCOMPARE(execWords(XdgAutostart::entryFor(awkward)), words);

        QXmlStreamReader agent(LaunchAgentAutostart::agentFor(awkward));
        QStringList found;
        while (!agent.atEnd()) {
            if (agent.readNext() == QXmlStreamReader::StartElement && agent.name() == "string"_L1)
                found << agent.readElementText();
        }
        QVERIFY2(!agent.hasError(), qPrintable(agent.errorString()));
        QCOMPARE(found.sliced(1, 3), words); // after the label
    }

    void whatTheDesktopSwitchedOffIsOff_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("isEnabled");
        QTest::newRow("on") << QByteArray() << true;
        QTest::newRow("hidden") << QByteArray("Hidden=true\n") << false;
        QTest::newRow("not hidden") << QByteArray("Hidden=false\n") << true;
        QTest::newRow("GNOME") << QByteArray("X-GNOME-Autostart-enabled=false\n") << false;
    }

    void whatTheDesktopSwitchedOffIsOff()
    {
        QFETCH(QByteArray, line);
        QTemporaryDir folder;
        XdgAutostart autostart(folder.path(), plain);
        QCOMPARE(autostart.setEnabled(true), ApiError());
        QFile file(folder.filePath(u"heliodesk.desktop"_s));
        QVERIFY(file.open(QIODevice::Append) && file.write(line) == line.size());
        file.close();
        QTEST(autostart.isEnabled(), "isEnabled");
        QCOMPARE(autostart.setEnabled(true), ApiError());
        QVERIFY(autostart.isEnabled());
    }

    void macStartsAnAgent()
    {
        QTemporaryDir folder;
        LaunchAgentAutostart autostart(folder.filePath(u"LaunchAgents"_s), plain);
        switchOnAndOff(autostart);
        QCOMPARE(autostart.setEnabled(true), ApiError());
        const QByteArray text = read(folder.filePath(u"LaunchAgents/org.heliodesk.heliodesk.plist"_s));
        QVERIFY(text.contains("<key>RunAtLoad</key>\n    <true/>"));
        QVERIFY(text.contains(
            "<string>/opt/heliodesk/bin/heliodesk</string>\n        <string>--minimized</string>"));
    }

    void windowsHasAValueInTheRunKey()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"Run"_s);
        RunKeyAutostart autostart(path,
                                  {u"C:/Program Files/Heliodesk/heliodesk.exe"_s,
                                   {u"--profiles"_s, u"C:\\Solar data"_s, u"--minimized"_s}});
        switchOnAndOff(autostart);
        QCOMPARE(autostart.setEnabled(true), ApiError());
        const QString value = QSettings(path, QSettings::NativeFormat).value(u"Heliodesk"_s).toString();
        QVERIFY2(value.endsWith(u"heliodesk.exe\" --profiles \"C:\\Solar data\" --minimized"_s),
                 qPrintable(value));
    }

    void aRefusalIsSaid()
    {
        QTemporaryDir folder;
        QFile blocker(folder.filePath(u"file"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        const QString inTheWay = folder.filePath(u"file/autostart"_s);
        XdgAutostart desktop(inTheWay, plain);
        QCOMPARE(desktop.setEnabled(true).kind, ApiError::Kind::Storage);
        QVERIFY(desktop.setEnabled(true).text.contains(u"heliodesk.desktop"_s));
        QVERIFY(!desktop.isEnabled());
        LaunchAgentAutostart agent(inTheWay, plain);
        QCOMPARE(agent.setEnabled(true).kind, ApiError::Kind::Storage);
        RunKeyAutostart key(inTheWay, plain);
        QCOMPARE(key.setEnabled(true).kind, ApiError::Kind::Storage);
    }

    void aSandboxCannot()
    {
        NoAutostart autostart;
        QVERIFY(!autostart.isSupported() && !autostart.isEnabled());
    }
};

QTEST_GUILESS_MAIN(TestAutostart)
#include "test_autostart.moc"
