// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/signinaccountpage.h"

#include "ui/dialogs/signinpresenter.h"
#include "ui/dialogs/systemcodeedit.h"
#include "ui/views/labels.h"
#include "ui/views/noticestrip.h"
#include "ui/views/retranslation.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int otherAddress = -1;
}

SignInAccountPage::SignInAccountPage(SignInPresenter &presenter, QWidget *parent)
    : SignInPage(parent)
    , m_presenter(presenter)
    , m_region(new QComboBox(this))
    , m_address(new QLineEdit(this))
    , m_addressHint(makeParagraph(TextSize::Caption, "muted", this))
    , m_userName(new QLineEdit(this))
    , m_systemCode(new SystemCodeEdit(this))
    , m_expiry(new QLineEdit(this))
    , m_expiryHint(makeParagraph(TextSize::Caption, "muted", this))
    , m_title(new QLineEdit(this))
    , m_strip(new NoticeStrip(u"accountStrip"_s, this))
{
    setObjectName(u"signInAccountPage"_s);
    QLabel *title = makeParagraph(TextSize::Title, nullptr, this);
    title->setFont(textFont(TextSize::Title, QFont::DemiBold));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid::twice);
    layout->addWidget(title);
    layout->addLayout(buildForm());
    layout->addWidget(m_strip);
    layout->addStretch();
    connectFields();
    whenTranslated(this, [this, title] {
        title->setText(tr("Service and account"));
        setWords();
    });
    refresh();
}

QFormLayout *SignInAccountPage::buildForm()
{
    m_region->setObjectName(u"regionComboBox"_s);
    m_address->setObjectName(u"addressLineEdit"_s);
    m_addressHint->setObjectName(u"addressHintLabel"_s);
    m_userName->setObjectName(u"userNameLineEdit"_s);
    m_expiry->setObjectName(u"expiryLineEdit"_s);
    m_expiryHint->setObjectName(u"expiryHintLabel"_s);
    m_title->setObjectName(u"titleLineEdit"_s);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(Grid::twice);
    form->setVerticalSpacing(Grid::unit + Grid::half);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto addRow = [this, form](QWidget *field) {
        auto *label = new QLabel(this);
        label->setBuddy(field);
        // A label stands in the middle of its field, not at its top.
        label->setMinimumHeight(field->sizeHint().height());
        m_labels << label;
        form->addRow(label, field);
    };
    addRow(m_region);
    form->addRow(QString(), m_address);
    form->addRow(QString(), m_addressHint);
    addRow(m_userName);
    addRow(m_systemCode);
    addRow(m_expiry);
    form->addRow(QString(), m_expiryHint);
    addRow(m_title);
    return form;
}

void SignInAccountPage::connectFields()
{
    connect(m_region, &QComboBox::currentIndexChanged, this, [this] {
        m_presenter.setRegion(m_region->currentData().toInt());
        if (!m_address->isHidden())
            m_address->setFocus();
    });
    connect(m_address, &QLineEdit::textChanged, &m_presenter, &SignInPresenter::setAddress);
    connect(m_userName, &QLineEdit::textChanged, &m_presenter, &SignInPresenter::setUserName);
    connect(m_systemCode, &QLineEdit::textChanged, &m_presenter, &SignInPresenter::setSystemCode);
    connect(m_expiry, &QLineEdit::textChanged, &m_presenter, &SignInPresenter::setExpiry);
    connect(m_title, &QLineEdit::textChanged, &m_presenter, &SignInPresenter::setTitle);
}

void SignInAccountPage::fillRegions()
{
    const QSignalBlocker blocker(m_region);
    const int shown = m_region->currentIndex();
    m_region->clear();
    int index = 0;
    for (const Region &region : knownRegions())
        //: %1 region, %2 address of its service
        m_region->addItem(tr("%1 – %2").arg(region.name(), region.baseUrl().host()), index++);
    m_region->addItem(tr("Another address…"), otherAddress);
    m_region->setCurrentIndex(qMax(0, shown));
}

void SignInAccountPage::setWords()
{
    fillRegions();
    m_region->setAccessibleName(tr("Service"));
    m_address->setAccessibleName(tr("Address of the service"));
    m_address->setPlaceholderText(tr("Paste the address at which you see your plants"));
    m_userName->setAccessibleName(tr("Account name"));
    m_expiry->setAccessibleName(tr("End date of the account"));
    m_expiry->setPlaceholderText(tr("If you know it"));
    m_title->setAccessibleName(tr("Title in the list"));
    m_labels.at(0)->setText(tr("&Service"));
    m_labels.at(1)->setText(tr("Account &name"));
    m_labels.at(2)->setText(tr("System &code"));
    m_labels.at(3)->setText(tr("&Ends on"));
    m_labels.at(4)->setText(tr("&Title in the list"));
    m_labels.at(2)->setToolTip(tr("The service calls the password of an API account its system code."));
    refresh();
}

void SignInAccountPage::refresh()
{
    const bool isOther = m_presenter.region() < 0;
    m_address->setVisible(isOther);
    m_addressHint->setVisible(isOther);
    const QString title = m_presenter.defaultTitle();
    m_title->setPlaceholderText(title.isEmpty() ? tr("Made from the account name") : title);
    refreshHints();
    const SignInPresenter::Note outcome = m_presenter.outcome();
    const SignInPresenter::Note password = m_presenter.passwordNote();
    if (!outcome.sentence.isEmpty())
        m_strip->show(m_presenter.isBad() ? NoticeStrip::Tone::Bad : NoticeStrip::Tone::Info,
                      m_presenter.isBad() ? u"warning"_s : u"info"_s, outcome.sentence, outcome.advice);
    else if (!password.sentence.isEmpty())
        m_strip->show(NoticeStrip::Tone::Info, u"key"_s, password.sentence, password.advice);
    else
        m_strip->clear();
}

void SignInAccountPage::refreshHints()
{
    QString address = m_presenter.addressHint();
    if (address.isEmpty())
        address = m_presenter.host().isEmpty() ? tr("For example https://uni001eu5.fusionsolar.huawei.com: "
                                                    "Heliodesk finds the API host by itself.")
                                               : tr("API host: %1").arg(m_presenter.host());
    m_addressHint->setText(address);
    setTone(m_addressHint, m_presenter.isAddressRefused() ? "bad" : "muted");
    m_expiryHint->setText(m_presenter.expiryHint());
    m_expiryHint->setVisible(!m_presenter.expiryHint().isEmpty());
    setTone(m_expiryHint, m_presenter.isExpiryRefused() ? "bad" : "muted");
}

void SignInAccountPage::focusField(SignInField field)
{
    const auto select = [](QLineEdit *edit) {
        edit->setFocus();
        edit->selectAll();
    };
    switch (field) {
    case SignInField::Address:
        if (m_address->isHidden())
            m_region->setFocus();
        else
            select(m_address);
        return;
    case SignInField::UserName:
        select(m_userName);
        return;
    case SignInField::SystemCode:
        select(m_systemCode);
        return;
    case SignInField::None:
        firstField()->setFocus();
    }
}

QWidget *SignInAccountPage::firstField() const
{
    return m_region;
}
