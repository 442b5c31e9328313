// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/tsfile.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList languages {u"en"_s, u"de"_s, u"zh_CN"_s};

QString pathOf(const QString &code)
{
    return QStringLiteral(HELIODESK_SOURCE_DIR) + u"/translations/heliodesk_%1.ts"_s.arg(code);
}

//! "%1", "%L2", "%n", sorted; each as often as it stands there.
QStringList placeHolders(const QString &text)
{
    static const QRegularExpression pattern(u"%(?:L?\\d{1,2}|L?n)"_s);
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    return found;
}

//! Letters after a single ampersand; "&&" is a plain one.
QString mnemonics(QString text)
{
    text.remove(u"&&"_s);
    static const QRegularExpression pattern(u"&(\\w)"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found += match.next().captured(1);
    return found;
}

//! What a label ends with that tells more than words: a dialog follows, a field follows, a new line.
QString ending(const QString &text)
{
    for (const QString &mark : {u"…"_s, u":"_s, u"\n"_s}) {
        if (text.endsWith(mark))
            return mark;
    }
    // Chinese has a colon of its own.
    return text.endsWith(u'：') ? u":"_s : QString();
}

} // namespace

//! The .ts files as the repository holds them, without the program.
class TestTranslationFiles : public QObject
{
    Q_OBJECT

    static QList<TsMessage> read(const QString &path)
    {
        QString error;
        const QList<TsMessage> messages = readTsFile(path, &error);
        if (!error.isEmpty())
            qWarning("%s: %s", qPrintable(path), qPrintable(error));
        return messages;
    }

    static void languageRows()
    {
        QTest::addColumn<QString>("code");
        for (const QString &code : languages)
            QTest::newRow(qPrintable(code)) << code;
    }

    static void showAll(const QStringList &problems)
    {
        QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void initTestCase()
    {
        // The same question as the target update_translations asks, to a file that knows nothing yet.
        QVERIFY(m_folder.isValid());
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(HELIODESK_SOURCE_DIR));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s); // its complaints are read below
        environment.insert(u"LANGUAGE"_s, u"en"_s);
        lupdate.setProcessEnvironment(environment);
        QSignalSpy finished(&lupdate, &QProcess::finished);
        lupdate.start(
            QStringLiteral(HELIODESK_LUPDATE),
            QStringLiteral(HELIODESK_TRANSLATED_FOLDERS).split(u',')
                + QStringList {u"-locations"_s, u"none"_s, u"-ts"_s, m_folder.filePath(u"now_de.ts"_s)});
        QVERIFY(finished.wait(120'000));
        QCOMPARE(lupdate.exitCode(), 0);
        m_complaints = QString::fromLocal8Bit(lupdate.readAllStandardError());
        m_sources = read(m_folder.filePath(u"now_de.ts"_s));
        QVERIFY(m_sources.size() > 500);
    }

    //! What lupdate does not understand would never be translated at run time.
    void lupdateUnderstandsTheSources()
    {
        static const QRegularExpression trouble(
            u"cannot be called without context|lacks Q_OBJECT|Discarding unconsumed|Cannot invoke tr"_s);
        QStringList problems = m_complaints.split(u'\n').filter(trouble);
        problems.removeDuplicates();
        showAll(problems);
    }

    void filesHoldTheTextsOfTheSources_data() { languageRows(); }
    void filesHoldTheTextsOfTheSources()
    {
        QFETCH(QString, code);
        QSet<QString> wanted;
        for (const TsMessage &message : std::as_const(m_sources)) {
            if (code != "en"_L1 || message.isPlural)
                wanted.insert(message.key());
        }
        QSet<QString> held;
        const QList<TsMessage> messages = read(pathOf(code));
        for (const TsMessage &message : messages)
            held.insert(message.key());
        QStringList problems;
        for (const QString &key : wanted - held)
            problems << u"missing: "_s + key;
        for (const QString &key : held - wanted)
            problems << u"not in the sources any more: "_s + key;
        if (!problems.isEmpty())
            problems << u"Run the target update_translations and translate what is new."_s;
        showAll(problems);
    }

    void everyTextIsTranslated_data() { languageRows(); }
    void everyTextIsTranslated()
    {
        QFETCH(QString, code);
        QStringList problems;
        const QList<TsMessage> messages = read(pathOf(code));
        for (const TsMessage &message : messages) {
            const bool hasHole = message.translations.isEmpty()
                || std::any_of(message.translations.begin(), message.translations.end(),
                               [](const QString &text) { return text.trimmed().isEmpty(); });
            if (hasHole || !message.type.isEmpty())
                problems << (message.type.isEmpty() ? u"empty"_s : message.type) + u": "_s + message.key();
        }
        showAll(problems);
    }

    void placeHoldersMatch_data() { languageRows(); }
    void placeHoldersMatch()
    {
        checkAll([](const TsMessage &message, const QString &translation) {
            QStringList wanted = placeHolders(message.source);
            QStringList found = placeHolders(translation);
            if (message.isPlural && !found.contains(u"%n"_s)) // "one hour ago" counts without a number
                wanted.removeAll(u"%n"_s);
            return wanted == found;
        });
    }

    void mnemonicsMatch_data() { languageRows(); }
    void mnemonicsMatch()
    {
        QFETCH(QString, code);
        checkAll([&code](const TsMessage &message, const QString &translation) {
            const qsizetype wanted = mnemonics(message.source).size();
            const QString found = mnemonics(translation);
            if (wanted > 1 || found.size() != wanted)
                return false;
            // A key that is on every keyboard: Chinese puts the Latin letter behind its words. Shortcuts that
            // a menu only shows stand behind a tab.
            static const QRegularExpression inBrackets(
                u"^[^&]+\\(&[A-Z]\\)(?:…|\\.\\.\\.|:|：)?(?:\t.+)?$"_s);
            if (wanted == 1 && code == "zh_CN"_L1)
                return translation.contains(inBrackets);
            return found.isEmpty() || found.at(0).isLetterOrNumber();
        });
    }

    void endingsMatch_data() { languageRows(); }
    void endingsMatch()
    {
        checkAll([](const TsMessage &message, const QString &translation) {
            return ending(message.source) == ending(translation)
                && message.source.startsWith(u' ') == translation.startsWith(u' ')
                && message.source.endsWith(u' ') == translation.endsWith(u' ');
        });
    }

    void lineBreaksMatch_data() { languageRows(); }
    void lineBreaksMatch()
    {
        checkAll([](const TsMessage &message, const QString &translation) {
            return message.source.count(u'\n') == translation.count(u'\n');
        });
    }

    //! Rich text that is not closed, or closed twice, shows its brackets.
    void tagsMatch_data() { languageRows(); }
    void tagsMatch()
    {
        checkAll([](const TsMessage &message, const QString &translation) {
            static const QRegularExpression tag(u"</?[a-z][^>]*>"_s);
            const auto tagsOf = [](const QString &text) {
                QStringList tags;
                for (auto match = tag.globalMatch(text); match.hasNext();)
                    tags << match.next().captured();
                tags.sort();
                return tags;
            };
            return tagsOf(message.source) == tagsOf(translation);
        });
    }

private:
    //! Fails with all the translations of the row's language that do not \a fit.
    template <typename Check>
    void checkAll(const Check &fits)
    {
        QFETCH(QString, code);
        QStringList problems;
        const QList<TsMessage> messages = read(pathOf(code));
        for (const TsMessage &message : messages) {
            for (const QString &translation : message.translations) {
                if (!translation.isEmpty() && !fits(message, translation))
                    problems << message.where();
            }
        }
        showAll(problems);
    }

    QTemporaryDir m_folder;
    QString m_complaints; // of lupdate
    QList<TsMessage> m_sources;
};

QTEST_GUILESS_MAIN(TestTranslationFiles)
#include "tst_translationfiles.moc"
