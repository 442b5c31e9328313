// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/accountconnect.h"
#include "core/auth/urlopener.h"
#include "tests/support/chromiumdriver.h"
#include "tests/support/simulatedaccount.h"
#include "ui/dialogs/connectpresenter.h"
#include "ui/dialogs/connectwizard.h"
#include "ui/views/noticestrip.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

using State = ConnectPresenter::State;

namespace {

class RecordingOpener final : public UrlOpener
{
public:
    bool open(const QUrl &url) override
    {
        opened = url;
        return true;
    }
    QUrl opened;
};

} // namespace

//! The wizard as it ships with a real browser behind it: typed into, sent off, answered in chromium.
class ChromiumConnectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (ChromiumDriver::program().isEmpty())
            QSKIP("There is no chromium on this computer.");
    }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void wizardEndsAsTheOwnerDecides()
    {
        SimulatedAccount account(2);
        QTcpServer free; // a port that nobody has; it is given back at once
        QVERIFY(account.startServer() && free.listen(QHostAddress::LocalHost));
        const QString redirect = u"http://127.0.0.1:%1/heliodesk"_s.arg(free.serverPort());
        free.close();
        QString error;
        QVERIFY2(account.server->registerRedirect(redirect, &error), qPrintable(error));
        AccountConnect service(account.secrets, account.clock, account.folder.path());
        ConnectPresenter presenter(service, account.clock, {});
        RecordingOpener opener;
        ConnectWizard wizard(presenter, opener);
        wizard.open();
        wizard.showForm();
        const Simulation::OAuthClient &client = account.server->clients().first();
        const std::pair<QString, QString> entries[] = {
            {u"clientIdLineEdit"_s, client.id},
            {u"clientSecretLineEdit"_s, client.secret},
            {u"redirectLineEdit"_s, redirect},
            {u"oauthServerLineEdit"_s, account.server->oauthUrl().toString()},
            {u"apiHostLineEdit"_s, account.server->baseUrl().toString()}};
        for (const auto &[name, text] : entries) {
            auto *edit = wizard.findChild<QLineEdit *>(name);
            QVERIFY2(edit, qPrintable(name));
            edit->selectAll();
            QTest::keyClicks(edit, text);
        }
        wizard.findChild<QCheckBox *>(u"controlCheckBox"_s)->setChecked(true);
        auto *next = wizard.findChild<QPushButton *>(u"connectNextButton"_s);
        QTest::mouseClick(next, Qt::LeftButton);
        QCOMPARE(presenter.state(), State::Waiting);
        QVERIFY(presenter.wait().isListening);

        ChromiumDriver browser;
        const auto strip = [&wizard](const QString &name) {
            return wizard.findChild<NoticeStrip *>(name)->sentence();
        };
        const Simulation::OAuthOwner &owner = account.server->owners().first();
        QVERIFY2(browser.start() && browser.openPrivateWindow(), qPrintable(browser.error()));
        QVERIFY2(browser.navigate(opener.opened) && browser.fill(u"#user-name"_s, owner.userName)
                     && browser.fill(u"#password"_s, owner.password)
                     && browser.clickThrough(u"#sign-in-button"_s)
                     && browser.clickThrough(u"#refuse-button"_s),
                 qPrintable(browser.error()));
        QTRY_COMPARE_WITH_TIMEOUT(presenter.state(), State::Failed, 20'000);
        QVERIFY(strip(u"connectOutcomeStrip"_s).contains(u"refused"_s));

        // Asked again, the owner, who is still signed in, takes the tick for control away.
        QTest::mouseClick(next, Qt::LeftButton);
        QVERIFY2(browser.navigate(opener.opened) && browser.setChecked(u"#scope-control"_s, false)
                     && browser.clickThrough(u"#accept-button"_s),
                 qPrintable(browser.error()));
        QTRY_COMPARE_WITH_TIMEOUT(presenter.state(), State::Done, 20'000);
        QVERIFY(presenter.isNarrower());
        QVERIFY(strip(u"grantedStrip"_s).contains(u"reading only"_s));
        QVERIFY(service.takeSession());
    }
};

QTEST_MAIN(ChromiumConnectTest)
#include "tst_chromiumconnect.moc"
