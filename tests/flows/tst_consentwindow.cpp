// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/accountsession.h"
#include "core/auth/oauthauthenticator.h"
#include "core/settings/profilestore.h"
#include "tests/simulator/apiclient.h"
#include "tests/support/ownerstandin.h"
#include "tests/support/program.h"
#include "ui/dialogs/connectwizard.h"
#include "ui/views/mainwindow.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

//! Accounts on an owner's consent in the whole program: added by the wizard, authorised again, removed in
//! both ways (`oauth.md` §7.2).
class ConsentWindowTest : public QObject
{
    Q_OBJECT

    struct Bench
    {
        Program program;
        Simulation::SimulatorServer *server = nullptr;

        //! A closed one is still there until the loop turns.
        ConnectWizard *wizard() { return program.window().findChildren<ConnectWizard *>().constLast(); }
        AccountSession *session()
        {
            const QList<AccountSession *> sessions = program.application().sessions();
            return sessions.isEmpty() ? nullptr : sessions.constFirst();
        }
        void fill(const QString &name, const QString &text)
        {
            auto *edit = wizard()->findChild<QLineEdit *>(name);
            edit->selectAll();
            QTest::keyClicks(edit, text);
        }
        void press(const QString &name)
        {
            QTest::mouseClick(wizard()->findChild<QPushButton *>(name), Qt::LeftButton);
        }
        //! The owner accepts in the browser; the address where it ends is pasted.
        void ownerAccepts()
        {
            const Simulation::OAuthOwner &first = server->owners().first();
            OwnerStandIn owner(first.userName, first.password);
            fill(u"pasteLineEdit"_s,
                 owner.accept(program.openedUrls().constLast()).toString(QUrl::FullyEncoded));
            press(u"usePasteButton"_s);
        }
        bool link()
        {
            server = program.addService(2);
            if (!server || !program.start())
                return false;
            Q_EMIT program.window().consentFormRequested();
            press(u"connectNextButton"_s); // what it needs has been read
            const Simulation::OAuthClient &client = server->clients().first();
            fill(u"clientIdLineEdit"_s, client.id);
            fill(u"clientSecretLineEdit"_s, client.secret);
            fill(u"redirectLineEdit"_s, client.redirectUris.first());
            fill(u"oauthServerLineEdit"_s, server->oauthUrl().toString());
            fill(u"apiHostLineEdit"_s, server->baseUrl().toString());
            press(u"connectNextButton"_s);
            ownerAccepts();
            if (!QTest::qWaitFor([this] { return session() != nullptr; }, 20'000))
                return false;
            press(u"connectNextButton"_s); // finish
            program.followNewAccounts();
            return session()->oauth() != nullptr;
        }
        int count(const char *what)
        {
            ApiClient client(server->baseUrl());
            return client.send("GET", u"/simulator/tokens"_s)
                .json()["consents"_L1][0][QLatin1StringView(what)]
                .toInt();
        }
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void removes_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<bool>("isGone");
        QTest::addColumn<int>("revocations");
        QTest::newRow("cancelled") << -1 << false << 0;
        QTest::newRow("forgotten here") << 0 << true << 0;
        QTest::newRow("revoked") << 1 << true << 1;
    }

    void removes()
    {
        QFETCH(int, choice);
        QFETCH(bool, isGone);
        QFETCH(int, revocations);
        Bench bench;
        QVERIFY(bench.link());
        const ProfileId id = bench.session()->profile().id;
        QCOMPARE(ProfileStore(bench.program.folder() + u"/profiles.json"_s).profiles().size(), 1);
        bench.program.prompter().choice = choice;
        Q_EMIT bench.program.window().removeAccountRequested(id);
        QCOMPARE(bench.program.prompter().choicesSeen.constLast().size(), 2);
        QTRY_COMPARE(bench.session() == nullptr, isGone);
        QCOMPARE(bench.count("revocations"), revocations);
        QCOMPARE(ProfileStore(bench.program.folder() + u"/profiles.json"_s).profiles().isEmpty(), isGone);
    }

    void staysWhenItCannotBeRevoked()
    {
        Bench bench;
        QVERIFY(bench.link());
        QString error;
        QVERIFY(bench.server->setSwitches({{"revokeFails"_L1, true}}, &error));
        bench.program.prompter().choice = 1;
        Q_EMIT bench.program.window().removeAccountRequested(bench.session()->profile().id);
        QTRY_COMPARE(bench.program.prompter().messages.size(), 1);
        QVERIFY(bench.session());
        // No longer valid: forgotten as well.
        QVERIFY(bench.server->setSwitches({{"revokeFails"_L1, false}}, &error));
        ApiClient client(bench.server->baseUrl());
        QCOMPARE(client.post(u"/simulator/end-consent"_s, "{}").status, 200);
        Q_EMIT bench.program.window().removeAccountRequested(bench.session()->profile().id);
        QTRY_VERIFY(!bench.session());
    }

    void authorisesAgainForControl()
    {
        Bench bench;
        QVERIFY(bench.link());
        QVERIFY(!bench.session()->oauth()->hasControl());
        Q_EMIT bench.program.window().authoriseRequested(bench.session()->profile().id);
        auto *control = bench.wizard()->findChild<QAbstractButton *>(u"controlCheckBox"_s);
        control->setFocus();
        QTest::keyClick(control, Qt::Key_Space);
        bench.press(u"connectNextButton"_s);
        QTRY_COMPARE(bench.program.openedUrls().size(), 2);
        bench.ownerAccepts();
        QTRY_VERIFY(bench.session()->oauth()->hasControl());
        QCOMPARE(bench.count("exchanges"), 2);
        QTRY_VERIFY(ProfileStore(bench.program.folder() + u"/profiles.json"_s)
                        .profiles()
                        .constFirst()
                        .oauth.wantsControl);
    }
};

QTEST_MAIN(ConsentWindowTest)
#include "tst_consentwindow.moc"
