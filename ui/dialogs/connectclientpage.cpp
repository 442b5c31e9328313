// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connectclientpage.h"

#include "ui/views/labels.h"
#include "ui/views/noticestrip.h"
#include "ui/views/retranslation.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

using Field = ConnectPresenter::Field;

ConnectClientPage::ConnectClientPage(ConnectPresenter &presenter, QWidget *parent)
    : SignInPage(parent)
    , m_presenter(presenter)
    , m_form(new QFormLayout)
    , m_control(new QCheckBox(this))
    , m_controlHint(makeParagraph(TextSize::Caption, "muted", this))
    , m_strip(new NoticeStrip(u"connectClientStrip"_s, this))
{
    setObjectName(u"connectClientPage"_s);
    QLabel *title = makeParagraph(TextSize::Title, nullptr, this);
    title->setFont(textFont(TextSize::Title, QFont::DemiBold));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid::twice);
    layout->addWidget(title);
    layout->addLayout(buildForm());
    layout->addWidget(m_strip);
    layout->addStretch();
    whenTranslated(this, [this, title] {
        title->setText(m_presenter.isRenewal() ? tr("Ask the owner again") : tr("Your client"));
        setWords();
        refresh();
    });
}

QLineEdit *ConnectClientPage::makeEdit(const QString &name, Field field)
{
    auto *edit = new QLineEdit(m_presenter.text(field), this);
    edit->setObjectName(name);
    connect(edit, &QLineEdit::textChanged, &m_presenter,
            [this, field](const QString &text) { m_presenter.setText(field, text); });
    return edit;
}

QComboBox *ConnectClientPage::makeHosts(const QString &name, Field field)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    if (field == Field::OAuthServer) {
        box->addItem(OAuthSettings().serverUrl.toString());
    } else {
        for (const Region &region : knownRegions())
            box->addItem(region.baseUrl().toString());
    }
    box->setEditText(m_presenter.text(field));
    box->lineEdit()->setObjectName(name.chopped(qsizetype("ComboBox"_L1.size())) + u"LineEdit"_s);
    connect(box, &QComboBox::editTextChanged, &m_presenter,
            [this, field](const QString &text) { m_presenter.setText(field, text); });
    return box;
}

void ConnectClientPage::addRow(Field field, QWidget *input, const QString &hintName)
{
    auto *label = new QLabel(this);
    label->setBuddy(input);
    // A label stands in the middle of its field, not at its top.
    label->setMinimumHeight(input->sizeHint().height());
    QLabel *hint = nullptr;
    m_form->addRow(label, input);
    if (!hintName.isEmpty()) {
        hint = makeParagraph(TextSize::Caption, "muted", this);
        hint->setObjectName(hintName);
        hint->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        m_form->addRow(QString(), hint);
    }
    m_rows.append({field, input, label, hint});
}

QFormLayout *ConnectClientPage::buildForm()
{
    m_form->setHorizontalSpacing(Grid::twice);
    m_form->setVerticalSpacing(Grid::unit);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addRow(Field::ClientId, makeEdit(u"clientIdLineEdit"_s, Field::ClientId), u"clientIdHintLabel"_s);
    QLineEdit *secret = makeEdit(u"clientSecretLineEdit"_s, Field::ClientSecret);
    secret->setEchoMode(QLineEdit::Password);
    addRow(Field::ClientSecret, secret, u"clientSecretHintLabel"_s);
    addRow(Field::RedirectUri, makeEdit(u"redirectLineEdit"_s, Field::RedirectUri), u"redirectHintLabel"_s);
    addRow(Field::ListenAddress, makeEdit(u"listenLineEdit"_s, Field::ListenAddress), u"listenHintLabel"_s);
    addRow(Field::OAuthServer, makeHosts(u"oauthServerComboBox"_s, Field::OAuthServer),
           u"oauthServerHintLabel"_s);
    addRow(Field::ApiHost, makeHosts(u"apiHostComboBox"_s, Field::ApiHost), u"apiHostHintLabel"_s);
    addRow(Field::Title, makeEdit(u"connectTitleLineEdit"_s, Field::Title), {});
    for (const Row &row : std::as_const(m_rows))
        row.input->setEnabled(!m_presenter.isRenewal() || row.field == Field::ClientSecret);
    m_control->setObjectName(u"controlCheckBox"_s);
    m_control->setChecked(m_presenter.wantsControl());
    connect(m_control, &QCheckBox::toggled, &m_presenter, &ConnectPresenter::setWantsControl);
    m_form->addRow(QString(), m_control);
    setTabOrder(m_rows.constLast().input, m_control);
    m_controlHint->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_controlHint->setObjectName(u"controlHintLabel"_s);
    m_form->addRow(QString(), m_controlHint);
    return m_form;
}

void ConnectClientPage::setWords()
{
    // In the order of buildForm().
    const QStringList labels {tr("Client &ID"),        tr("Client &secret"), tr("&Redirect address"),
                              tr("&Listen address"),   tr("&OAuth server"),  tr("&API host"),
                              tr("&Title in the list")};
    const QStringList names {tr("Client ID"),        tr("Client secret"), tr("Redirect address"),
                             tr("Listen address"),   tr("OAuth server"),  tr("API host"),
                             tr("Title in the list")};
    for (int i = 0; i < int(m_rows.size()); ++i) {
        m_rows.at(i).label->setText(labels.at(i));
        m_rows.at(i).input->setAccessibleName(names.at(i));
        if (auto *box = qobject_cast<QComboBox *>(m_rows.at(i).input))
            box->lineEdit()->setAccessibleName(names.at(i));
    }
    m_control->setText(tr("Also &give commands"));
    m_control->setAccessibleName(tr("Also give commands"));
    m_controlHint->setText(
        tr("Asks for the right of control. The owner can untick it, and each plant stays off "
           "until you switch its control on."));
}

QWidget *ConnectClientPage::inputOf(Field field) const
{
    for (const Row &row : m_rows) {
        if (row.field == field)
            return row.input;
    }
    return firstField();
}

void ConnectClientPage::refresh()
{
    for (const Row &row : std::as_const(m_rows)) {
        if (!row.hint)
            continue;
        // What cannot be changed needs no advice.
        const QString hint = row.input->isEnabled() ? m_presenter.hint(row.field) : QString();
        row.hint->setText(hint);
        row.hint->setVisible(!hint.isEmpty());
        setTone(row.hint, m_presenter.isRefused(row.field) ? "bad" : "muted");
    }
    static_cast<QLineEdit *>(inputOf(Field::Title))->setPlaceholderText(m_presenter.defaultTitle());
    const ConnectPresenter::Note outcome = m_presenter.outcome();
    if (m_presenter.state() != ConnectPresenter::State::Failed)
        m_strip->clear();
    else
        m_strip->show(m_presenter.isBad() ? NoticeStrip::Tone::Bad : NoticeStrip::Tone::Info,
                      m_presenter.isBad() ? u"warning"_s : u"info"_s, outcome.sentence, outcome.advice);
}

void ConnectClientPage::focusField(Field field)
{
    QWidget *input = inputOf(field);
    input->setFocus();
    if (auto *edit = qobject_cast<QLineEdit *>(input))
        edit->selectAll();
}

QWidget *ConnectClientPage::firstField() const
{
    return m_rows.at(m_presenter.isRenewal() ? 1 : 0).input;
}
