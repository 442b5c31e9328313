// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/keychainsecretstore.h"

#include <QTest>

#include <optional>

using namespace Qt::Literals::StringLiterals;

//! Run by keychain_test.sh on a session bus of its own.
class TestKeychain : public QObject
{
    Q_OBJECT

    std::optional<SecretAnswer> m_answer;

    SecretStore::Callback keep()
    {
        m_answer.reset();
        return [this](const SecretAnswer &answer) { m_answer = answer; };
    }

private Q_SLOTS:
    void storesAndForgets()
    {
        KeychainSecretStore store;
        const QString name = u"heliodesk/test/password"_s;
        const QByteArray secret = "p\xc3\xa4ss#2025";
        store.read(name, this, keep());
        QTRY_VERIFY_WITH_TIMEOUT(m_answer, 20'000);
        QCOMPARE(m_answer->outcome, SecretOutcome::Missing);
        store.write(name, secret, this, keep());
        QTRY_VERIFY_WITH_TIMEOUT(m_answer, 20'000);
        QVERIFY2(m_answer->outcome == SecretOutcome::Ok, qPrintable(m_answer->explanation));
        store.read(name, this, keep());
        QTRY_VERIFY_WITH_TIMEOUT(m_answer, 20'000);
        QCOMPARE(m_answer->outcome, SecretOutcome::Ok);
        QCOMPARE(m_answer->secret, secret);
        store.remove(name, this, keep());
        QTRY_VERIFY_WITH_TIMEOUT(m_answer, 20'000);
        QCOMPARE(m_answer->outcome, SecretOutcome::Ok);
        store.read(name, this, keep());
        QTRY_VERIFY_WITH_TIMEOUT(m_answer, 20'000);
        QCOMPARE(m_answer->outcome, SecretOutcome::Missing);
    }

    //! Without a patience to speak of, every keychain is one that never answers.
    void neverHangs()
    {
        KeychainSecretStore store;
        store.setPatience(0);
        store.read(u"heliodesk/test/password"_s, this, keep());
        QTRY_VERIFY(m_answer);
        QCOMPARE(m_answer->outcome, SecretOutcome::Unavailable);
        QVERIFY(!m_answer->explanation.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "test_keychain.moc"
