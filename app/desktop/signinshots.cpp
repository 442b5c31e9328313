// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/signinshots.h"

#include "core/auth/urlopener.h"
#include "core/util/clock.h"
#include "ui/dialogs/signindialog.h"
#include "ui/dialogs/signinpresenter.h"
#include "ui/dialogs/signinservice.h"
#include "ui/dialogs/signinwizard.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace {

enum class Ending { None, Refused, Locked, Done };

//! Ends as it was told before.
class ShownSignIn final : public SignInService, public UrlOpener
{
public:
    ShownSignIn(Ending ending, qint64 now)
        : clock(now)
        , m_ending(ending)
    {
    }
    void signIn(const Profile &profile, const QString &) override
    {
        Q_EMIT reached();
        SignInFailure failure;
        failure.wasReached = true;
        switch (m_ending) {
        case Ending::None:
            return;
        case Ending::Refused:
            failure.error.kind = ApiError::Kind::Credentials;
            failure.wrongPasswords = 1;
            Q_EMIT failed(failure);
            return;
        case Ending::Locked:
            failure.error.kind = ApiError::Kind::AccountLocked;
            failure.until = clock.now() + qint64(30) * 60'000;
            Q_EMIT failed(failure);
            return;
        case Ending::Done:
            Q_EMIT succeeded(profile);
            Q_EMIT plantsCounted(12);
        }
    }
    void cancel() override { }
    bool keepsPasswords() const override { return true; }
    bool open(const QUrl &) override { return true; }

    ManualClock clock;

private:
    Ending m_ending;
};

const QString refused = u"sign-in-refused"_s;
const QString locked = u"sign-in-locked"_s;
const QString done = u"sign-in-done"_s;
const QString form = u"sign-in"_s;
const QString testing = u"sign-in-testing"_s;
const QString start = u"sign-in-start"_s;
const QString letter = u"sign-in-letter"_s;
const QString again = u"sign-in-again"_s;

void fillForm(QWidget *wizard)
{
    wizard->findChild<QComboBox *>(u"regionComboBox"_s)->setCurrentIndex(1);
    wizard->findChild<QLineEdit *>(u"userNameLineEdit"_s)->setText(u"sunroof_api"_s);
    wizard->findChild<QLineEdit *>(u"systemCodeLineEdit"_s)->setText(u"not-it"_s);
}

QWidget *openWizard(const QString &name, QWidget *parent, ShownSignIn *service)
{
    auto *presenter = new SignInPresenter(*service, service->clock, {});
    auto *wizard = new SignInWizard(*presenter, *service, parent);
    presenter->setParent(wizard);
    service->setParent(wizard);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    wizard->open();
    if (name == start)
        return wizard;
    if (name == letter) {
        wizard->showLetter();
        return wizard;
    }
    wizard->showForm();
    if (name != form) {
        fillForm(wizard);
        wizard->findChild<QPushButton *>(u"nextButton"_s)->click();
    }
    return wizard;
}

QWidget *openRenewal(QWidget *parent, ShownSignIn *service)
{
    Profile profile;
    profile.baseUrl = QUrl(u"https://eu5.fusionsolar.huawei.com"_s);
    profile.userName = u"sunroof_api"_s;
    auto *presenter = new SignInPresenter(*service, service->clock, {});
    presenter->setProfile(profile);
    auto *dialog = new SignInDialog(*presenter, parent);
    presenter->setParent(dialog);
    service->setParent(dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->findChild<QLineEdit *>(u"systemCodeLineEdit"_s)->setText(u"not-it"_s);
    dialog->open();
    presenter->submit();
    return dialog;
}

} // namespace

QList<QString> SignInShots::names()
{
    return {start, letter, form, testing, refused, locked, done, again};
}

QWidget *SignInShots::open(const QString &name, QWidget *parent, qint64 now)
{
    const Ending ending = name == refused || name == again ? Ending::Refused
        : name == locked                                   ? Ending::Locked
        : name == done                                     ? Ending::Done
                                                           : Ending::None;
    auto *service = new ShownSignIn(ending, now);
    return name == again ? openRenewal(parent, service) : openWizard(name, parent, service);
}
