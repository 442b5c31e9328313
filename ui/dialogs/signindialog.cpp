// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/signindialog.h"

#include "ui/dialogs/signinpresenter.h"
#include "ui/views/icons.h"
#include "ui/views/labels.h"
#include "ui/views/noticestrip.h"

#include <QAction>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int otherAddress = -1;
}

SignInDialog::SignInDialog(SignInPresenter &presenter, QWidget *parent)
    : QDialog(parent)
    , m_presenter(presenter)
    , m_region(new QComboBox(this))
    , m_address(new QLineEdit(this))
    , m_hint(makeParagraph(TextSize::Caption, "muted", this))
    , m_userName(new QLineEdit(this))
    , m_systemCode(new QLineEdit(this))
    , m_strip(new NoticeStrip(u"signInStrip"_s, this))
{
    setObjectName(u"signInDialog"_s);
    setWindowTitle(m_presenter.isRenewal() ? tr("Enter password") : tr("Add account"));
    QLabel *title = makeParagraph(TextSize::Title, nullptr, this);
    title->setFont(textFont(TextSize::Title, QFont::DemiBold));
    title->setText(m_presenter.isRenewal() ? tr("Sign in again") : tr("Sign in with an API account"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(Grid::twice);
    form->setVerticalSpacing(Grid::unit + Grid::half);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    buildForm(form);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Grid::triple, Grid::triple, Grid::triple, Grid::twice);
    layout->setSpacing(Grid::twice);
    layout->addWidget(title);
    layout->addWidget(buildExplanation());
    layout->addLayout(form);
    layout->addWidget(m_strip);
    layout->addStretch();
    layout->addWidget(buildButtons());
    setMinimumWidth(560);

    connect(&m_presenter, &SignInPresenter::changed, this, &SignInDialog::refresh);
    connect(&m_presenter, &SignInPresenter::accepted, this, &QDialog::accept);
    refresh();
    (m_presenter.isRenewal() ? m_systemCode : m_userName)->setFocus();
}

QLabel *SignInDialog::buildExplanation()
{
    QLabel *text = makeParagraph(TextSize::Body, "muted", this);
    text->setText(
        m_presenter.isRenewal()
            ? tr("Enter the system code of this API account. Your plants and settings stay as they are.")
            : tr("An API account belongs to the Northbound interface of FusionSolar. It is not the login of "
                 "the app: the company that manages your plant creates it under System › Company "
                 "management › Northbound management and gives you its name and its system code."));
    return text;
}

void SignInDialog::buildForm(QFormLayout *form)
{
    m_region->setObjectName(u"regionComboBox"_s);
    m_region->setAccessibleName(tr("Service"));
    int index = 0;
    for (const Region &region : knownRegions())
        m_region->addItem(region.name(), index++);
    m_region->addItem(tr("Another address…"), otherAddress);
    m_address->setObjectName(u"addressLineEdit"_s);
    m_address->setAccessibleName(tr("Address of the service"));
    m_address->setPlaceholderText(tr("Paste any FusionSolar address"));
    m_hint->setObjectName(u"addressHintLabel"_s);
    m_userName->setObjectName(u"userNameLineEdit"_s);
    m_userName->setAccessibleName(tr("Account name"));
    m_systemCode->setObjectName(u"systemCodeLineEdit"_s);
    m_systemCode->setAccessibleName(tr("System code (password)"));
    m_systemCode->setEchoMode(QLineEdit::Password);
    m_show = m_systemCode->addAction(themedIcon(u"show"_s), QLineEdit::TrailingPosition);
    m_show->setObjectName(u"showSystemCodeAction"_s);
    m_show->setCheckable(true);
    showSystemCode(false);
    connect(m_show, &QAction::toggled, this, &SignInDialog::showSystemCode);

    if (m_presenter.isRenewal()) {
        QLabel *who = makeLabel(TextSize::Body, nullptr, this);
        who->setText(m_presenter.profile().userName);
        form->addRow(tr("Account"), who);
        QLabel *where = makeLabel(TextSize::Body, nullptr, this);
        where->setText(m_presenter.host());
        form->addRow(tr("Service"), where);
        for (QWidget *widget : {static_cast<QWidget *>(m_region), static_cast<QWidget *>(m_address),
                                static_cast<QWidget *>(m_hint), static_cast<QWidget *>(m_userName)})
            widget->hide();
    } else {
        form->addRow(tr("&Service"), m_region);
        form->addRow(QString(), m_address);
        form->addRow(QString(), m_hint);
        form->addRow(tr("Account &name"), m_userName);
    }
    form->addRow(tr("System &code"), m_systemCode);
    // A label stands in the middle of its field, not at its top.
    for (QWidget *field : {static_cast<QWidget *>(m_region), static_cast<QWidget *>(m_userName),
                           static_cast<QWidget *>(m_systemCode)}) {
        if (QWidget *label = form->labelForField(field))
            label->setMinimumHeight(field->sizeHint().height());
    }

    connect(m_region, &QComboBox::currentIndexChanged, this, [this] {
        m_presenter.setRegion(m_region->currentData().toInt());
        if (m_address->isVisibleTo(this))
            m_address->setFocus();
    });
    connect(m_address, &QLineEdit::textChanged, &m_presenter, &SignInPresenter::setAddress);
    connect(m_userName, &QLineEdit::textChanged, &m_presenter, &SignInPresenter::setUserName);
    connect(m_systemCode, &QLineEdit::textChanged, &m_presenter, &SignInPresenter::setSystemCode);
}

QWidget *SignInDialog::buildButtons()
{
    auto *row = new QWidget(this);
    m_demo = makeButton(u"demoButton"_s, tr("No account? Open the &demo plants"), "link", row);
    m_cancel = makeButton(u"cancelButton"_s, tr("Cancel"), nullptr, row);
    m_submit = makeButton(u"signInButton"_s, tr("&Test and sign in"), "primary", row);
    m_submit->setDefault(true);
    m_demo->setVisible(!m_presenter.isRenewal());
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid::unit + Grid::half);
    layout->addWidget(m_demo);
    layout->addStretch();
    layout->addWidget(m_cancel);
    layout->addWidget(m_submit);
    connect(m_submit, &QPushButton::clicked, &m_presenter, &SignInPresenter::submit);
    connect(m_cancel, &QPushButton::clicked, this, &SignInDialog::reject);
    connect(m_demo, &QPushButton::clicked, this, [this] {
        QDialog::reject();
        Q_EMIT demoRequested();
    });
    return row;
}

void SignInDialog::showSystemCode(bool shown)
{
    m_systemCode->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_show->setIcon(themedIcon(shown ? u"hide"_s : u"show"_s));
    m_show->setText(shown ? tr("Hide the system code") : tr("Show the system code"));
    m_show->setToolTip(m_show->text());
}

void SignInDialog::refresh()
{
    const SignInPresenter::State state = m_presenter.state();
    const bool isTrying = state == SignInPresenter::State::Trying;
    if (!m_presenter.isRenewal()) {
        const bool isOther = m_presenter.region() < 0;
        m_address->setVisible(isOther);
        QString hint = m_presenter.addressHint();
        if (hint.isEmpty() && !m_presenter.host().isEmpty())
            hint = tr("API host: %1").arg(m_presenter.host());
        else if (hint.isEmpty())
            hint = tr("The address where you see your plants, for example "
                      "https://uni001eu5.fusionsolar.huawei.com");
        m_hint->setText(hint);
        setTone(m_hint, m_presenter.isAddressRefused() ? "bad" : "muted");
    }
    for (QWidget *widget : {static_cast<QWidget *>(m_region), static_cast<QWidget *>(m_address),
                            static_cast<QWidget *>(m_userName), static_cast<QWidget *>(m_systemCode),
                            static_cast<QWidget *>(m_demo)})
        widget->setEnabled(!isTrying);
    m_submit->setEnabled(m_presenter.canSubmit());
    m_submit->setText(isTrying ? tr("Signing in…") : tr("&Test and sign in"));

    if (!m_presenter.message().isEmpty()) {
        const bool isFailure = state == SignInPresenter::State::Failed;
        m_strip->show(isFailure ? NoticeStrip::Tone::Bad : NoticeStrip::Tone::Info,
                      isFailure      ? u"warning"_s
                          : isTrying ? u"syncing"_s
                                     : u"info"_s,
                      m_presenter.message(), m_presenter.advice());
    } else if (!m_presenter.keepsPasswords()) {
        m_strip->show(NoticeStrip::Tone::Info, u"key"_s, tr("No keychain is available on this system."),
                      tr("The system code is kept in memory for this run only."));
    } else {
        m_strip->clear();
    }
    grow();
    // After a failure the next thing a person does is to type the code again.
    if (state == SignInPresenter::State::Failed) {
        m_systemCode->setFocus();
        m_systemCode->selectAll();
    }
}

//! A strip that comes later takes its room from the screen, not from between the fields.
void SignInDialog::grow()
{
    if (!layout())
        return;
    layout()->activate();
    const int wanted =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : sizeHint().height();
    if (isVisible() && height() < wanted)
        resize(width(), wanted);
}

void SignInDialog::reject()
{
    if (m_presenter.state() == SignInPresenter::State::Trying) {
        m_presenter.cancel(); // the first Cancel stops the try, the second closes
        return;
    }
    QDialog::reject();
}
