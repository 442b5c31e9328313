// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/fallbacksecretstore.h"
#include "core/auth/loginerrors.h"
#include "core/auth/memorysecretstore.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using Kind = ApiError::Kind;
using Problem = ApiError::SecretProblem;

class TestSecretStores : public QObject
{
    Q_OBJECT

    std::optional<SecretAnswer> m_answer;

    SecretStore::Callback keep()
    {
        m_answer.reset();
        return [this](const SecretAnswer &answer) { m_answer = answer; };
    }

private Q_SLOTS:
    void memoryStore()
    {
        MemorySecretStore store;
        QVERIFY(!store.isPersistent());
        store.read(u"a"_s, this, keep());
        QVERIFY(!m_answer); // through the event loop
        QTRY_VERIFY(m_answer);
        QCOMPARE(m_answer->outcome, SecretOutcome::Missing);
        store.write(u"a"_s, "secret", this, keep());
        QTRY_VERIFY(m_answer);
        store.read(u"a"_s, this, keep());
        QTRY_VERIFY(m_answer);
        QCOMPARE(m_answer->secret, "secret");
        store.remove(u"a"_s, this, keep());
        QTRY_VERIFY(m_answer);
        store.read(u"a"_s, this, keep());
        QTRY_VERIFY(m_answer);
        QCOMPARE(m_answer->outcome, SecretOutcome::Missing);
        {
            QObject shortLived;
            store.read(u"a"_s, &shortLived, keep());
        }
        QCoreApplication::sendPostedEvents();
        QVERIFY(!m_answer); // nobody there any more
    }

    void fallsBackWithoutAKeychainOnly_data()
    {
        QTest::addColumn<int>("trouble");
        QTest::addColumn<bool>("fallsBack");
        QTest::addColumn<int>("firstRead");
        QTest::addColumn<int>("write");
        QTest::addColumn<int>("secondRead");
        const auto row = [](const char *name, SecretOutcome trouble, bool fallsBack, SecretOutcome firstRead,
                            SecretOutcome write, SecretOutcome secondRead) {
            QTest::newRow(name) << int(trouble) << fallsBack << int(firstRead) << int(write)
                                << int(secondRead);
        };
        using enum SecretOutcome;
        row("works", Ok, false, Missing, Ok, Ok);
        row("unavailable", Unavailable, true, Unavailable, Ok, Ok);
        row("locked", Locked, false, Locked, Locked, Locked);
        row("failed", Failed, false, Failed, Failed, Failed);
    }

    void fallsBackWithoutAKeychainOnly()
    {
        QFETCH(int, trouble);
        QFETCH(bool, fallsBack);
        QFETCH(int, firstRead);
        QFETCH(int, write);
        QFETCH(int, secondRead);
        MemorySecretStore keychain;
        keychain.setTrouble(SecretOutcome(trouble));
        FallbackSecretStore store(keychain);
        QSignalSpy fellBack(&store, &FallbackSecretStore::fellBack);
        store.read(u"a"_s, this, keep());
        QTRY_VERIFY(m_answer);
        QCOMPARE(int(m_answer->outcome), firstRead);
        store.write(u"a"_s, "secret", this, keep());
        QTRY_VERIFY(m_answer);
        QCOMPARE(int(m_answer->outcome), write);
        store.read(u"a"_s, this, keep());
        QTRY_VERIFY(m_answer);
        QCOMPARE(int(m_answer->outcome), secondRead);
        QCOMPARE(m_answer->secret, secondRead == 0 ? QByteArray("secret") : QByteArray());
        QCOMPARE(fellBack.count(), fallsBack ? 1 : 0);
    }

    void secretErrorsAreToldApart()
    {
        const QList<QPair<SecretOutcome, Problem>> pairs {{SecretOutcome::Missing, Problem::Missing},
                                                          {SecretOutcome::Locked, Problem::Locked},
                                                          {SecretOutcome::Unavailable, Problem::Unavailable},
                                                          {SecretOutcome::Failed, Problem::Failed}};
        QStringList texts;
        for (const auto &[outcome, problem] : pairs) {
            const ApiError error = secretError({outcome, {}, {}});
            QCOMPARE(error.kind, Kind::Secret);
            QCOMPARE(error.secretProblem, problem);
            texts << error.text;
        }
        QCOMPARE(texts.removeDuplicates(), 0);
    }

    void loginFailures_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("failures");
        QTest::addColumn<bool>("needsUser");
        QTest::addColumn<qint64>("delay");
        QTest::addColumn<qint64>("hint");
        const auto row = [](Kind kind, int failures, bool needsUser, qint64 seconds, qint64 hint = 0) {
            QTest::addRow("kind %d, %d", int(kind), failures)
                << int(kind) << failures << needsUser << seconds * 1000 << hint * 1000;
        };
        for (const Kind kind : {Kind::NameNotFound, Kind::Connection, Kind::Timeout, Kind::ServerBusy}) {
            row(kind, 1, false, 30);
            row(kind, 3, false, 120);
            row(kind, 9, false, 600);
        }
        row(Kind::Quota, 1, false, 0); // stands in the books of the limiter
        row(Kind::Overload, 1, false, 0);
        row(Kind::NotAnApiHost, 1, false, 600);
        row(Kind::NotAnApiHost, 5, false, 3600);
        row(Kind::AccountLocked, 1, true, 0, 1800);
        for (const Kind kind : {Kind::Credentials, Kind::AccountClosed, Kind::Permission, Kind::Tls,
                                Kind::Secret, Kind::Refused})
            row(kind, 1, true, 0);
    }

    void loginFailures()
    {
        QFETCH(int, kind);
        QFETCH(int, failures);
        QFETCH(bool, needsUser);
        QFETCH(qint64, delay);
        QFETCH(qint64, hint);
        ApiError error;
        error.kind = Kind(kind);
        QCOMPARE(judgeLoginFailure(error, failures), (LoginVerdict {needsUser, delay, hint}));
    }
};

QTEST_GUILESS_MAIN(TestSecretStores)
#include "test_secretstores.moc"
