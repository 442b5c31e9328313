// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/oauthshots.h"

#include "core/auth/oauthscopes.h"
#include "core/auth/urlopener.h"
#include "core/util/clock.h"
#include "ui/dialogs/connectpresenter.h"
#include "ui/dialogs/connectwizard.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString needs = u"connect-needs"_s;
const QString valid = u"connect-form-valid"_s;
const QString invalid = u"connect-form-invalid"_s;
const QString waitingShot = u"connect-waiting"_s;
const QString pasteWrong = u"connect-paste-wrong"_s;
const QString portTaken = u"connect-port-taken"_s;
const QString refused = u"connect-refused"_s;
const QString clientWrong = u"connect-client-wrong"_s;
const QString lostAnswer = u"connect-lost-answer"_s;
const QString linkedShot = u"connect-linked"_s;
const QString narrower = u"connect-linked-narrower"_s;
const QString again = u"connect-again"_s;

//! Ends as the picture's name says.
class ShownConnect final : public ConnectService, public UrlOpener
{
public:
    ShownConnect(const QString &name, qint64 now)
        : clock(now)
        , m_name(name)
    {
    }
    void start(const Profile &profile, const QString &) override
    {
        ConnectWait wait;
        wait.address = QUrl(u"https://oauth2.fusionsolar.huawei.com/rest/dp/uidm/oauth2/v1/authorize?"
                            "response_type=code&client_id=700123456&state=k3Vd81QpZt0aYw7M"_s);
        wait.isListening = m_name != portTaken;
        if (m_name == portTaken)
            wait.listenError = u"The bound address is already in use."_s;
        wait.deadline = clock.now() + 9 * 60'000 + 42'000;
        Q_EMIT waiting(wait);
        Profile granted = profile;
        granted.oauth.grantedScopes = {OAuthScope::basic};
        if (m_name == linkedShot)
            granted.oauth.grantedScopes.append(OAuthScope::control);
        ApiError timeout;
        timeout.kind = ApiError::Kind::Timeout;
        if (m_name == refused)
            Q_EMIT failed(OAuthFlow::Ending::Refused, {});
        else if (m_name == clientWrong)
            Q_EMIT failed(OAuthFlow::Ending::ClientInvalid, {});
        else if (m_name == lostAnswer)
            Q_EMIT retryPossible(timeout, clock.now() + 4 * 60'000 + 7'000);
        else if (m_name == linkedShot || m_name == narrower)
            Q_EMIT linked(granted);
        if (m_name == linkedShot || m_name == narrower)
            Q_EMIT plantsCounted(3);
    }
    OAuthFlow::Paste paste(const QString &) override { return OAuthFlow::Paste::NothingInIt; }
    void retryExchange() override { }
    void cancel() override { }
    bool keepsSecrets() const override { return true; }
    bool open(const QUrl &) override { return true; }

    ManualClock clock;

private:
    QString m_name;
};

void fillForm(QWidget *wizard, bool isValid)
{
    const auto fill = [wizard](const QString &name, const QString &text) {
        wizard->findChild<QLineEdit *>(name)->setText(text);
    };
    fill(u"clientIdLineEdit"_s, isValid ? u"700123456"_s : u"70012345"_s);
    fill(u"clientSecretLineEdit"_s, u"not-a-real-one"_s);
    fill(u"redirectLineEdit"_s,
         isValid ? u"https://relay.example.org/solar/cb"_s : u"http://localhost:53682/back"_s);
    fill(u"listenLineEdit"_s,
         isValid ? u"http://127.0.0.1:53682/heliodesk"_s : u"http://127.0.0.1/heliodesk"_s);
    wizard->findChild<QCheckBox *>(u"controlCheckBox"_s)->setChecked(true);
}

} // namespace

QList<QString> OAuthShots::names()
{
    return {needs,   valid,       invalid,    waitingShot, pasteWrong, portTaken,
            refused, clientWrong, lostAnswer, linkedShot,  narrower,   again};
}

QWidget *OAuthShots::open(const QString &name, QWidget *parent, qint64 now)
{
    auto *service = new ShownConnect(name, now);
    auto *presenter = new ConnectPresenter(*service, service->clock, {});
    if (name == again) {
        Profile profile;
        profile.title = u"Owner's consent (eu5)"_s;
        profile.baseUrl = QUrl(u"https://eu5.fusionsolar.huawei.com"_s);
        profile.way = SignInWay::OAuth;
        profile.oauth.clientId = u"700123456"_s;
        profile.oauth.redirectUri = u"https://relay.example.org/solar/cb"_s;
        presenter->setProfile(profile);
    }
    auto *wizard = new ConnectWizard(*presenter, *service, parent);
    presenter->setParent(wizard);
    service->setParent(wizard);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    wizard->open();
    if (name == needs || name == again)
        return wizard;
    wizard->showForm();
    fillForm(wizard, name != invalid);
    if (name == valid || name == invalid)
        return wizard;
    wizard->findChild<QPushButton *>(u"connectNextButton"_s)->click();
    if (name == pasteWrong) {
        wizard->findChild<QLineEdit *>(u"pasteLineEdit"_s)->setText(u"https://relay.example.org/solar/cb"_s);
        wizard->findChild<QPushButton *>(u"usePasteButton"_s)->click();
    }
    return wizard;
}
