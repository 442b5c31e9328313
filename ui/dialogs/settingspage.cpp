// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settingspage.h"

#include "ui/format/mnemonics.h"
#include "ui/views/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

void fill(QComboBox &box, const QVariantList &values, const std::function<QString(const QVariant &)> &words)
{
    const QSignalBlocker blocker(box);
    while (box.count() > values.size())
        box.removeItem(box.count() - 1);
    for (int i = 0; i < values.size(); ++i) {
        if (i == box.count())
            box.addItem(QString());
        box.setItemText(i, words(values.at(i)));
        box.setItemData(i, values.at(i));
    }
}

} // namespace

SettingsPage::SettingsPage(SettingsPresenter &presenter, SettingsPageId page, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_form(new QGridLayout)
    , m_column(new QVBoxLayout(this))
{
    setProperty("page", true);
    QLabel *title = makeParagraph(TextSize::Title, nullptr, this);
    title->setFont(textFont(TextSize::Title, QFont::DemiBold));
    QLabel *introduction = makeParagraph(TextSize::Body, "muted", this);
    onRefresh([title, introduction, page] {
        title->setText(SettingsWords::title(page));
        introduction->setText(SettingsWords::introduction(page));
    });
    QFrame *card = makeCard(this);
    auto *cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(Grid::twice, Grid::twice, Grid::twice, Grid::twice);
    cardLayout->addLayout(m_form);
    m_form->setHorizontalSpacing(Grid::twice);
    m_form->setVerticalSpacing(Grid::half);
    m_form->setColumnStretch(1, 1);
    m_column->setContentsMargins(Grid::twice, 0, Grid::twice, Grid::unit);
    m_column->setSpacing(Grid::unit + Grid::half);
    m_column->addWidget(title);
    m_column->addWidget(introduction);
    m_column->addWidget(card);
    m_column->addStretch(1);
}

void SettingsPage::refresh()
{
    for (const std::function<void()> &step : std::as_const(m_steps))
        step();
}

//! A field and its notes belong together, the next field stands apart.
void SettingsPage::beginRow()
{
    if (m_row > 0)
        m_form->setRowMinimumHeight(++m_row, Grid::unit);
    ++m_row;
}

void SettingsPage::addField(QWidget *field, std::function<QString()> label)
{
    auto *name = new QLabel(this);
    name->setBuddy(field->focusPolicy() == Qt::NoFocus && field->focusProxy() ? field->focusProxy() : field);
    beginRow();
    m_form->addWidget(name, m_row, 0);
    m_form->addWidget(field, m_row, 1,
                      field->sizePolicy().horizontalPolicy() == QSizePolicy::Fixed ? Qt::AlignLeft
                                                                                   : Qt::Alignment());
    m_isSpanning = false;
    onRefresh([name, field, label = std::move(label)] {
        name->setText(label());
        name->setEnabled(field->isEnabled());
        field->setAccessibleName(withoutMnemonic(name->text()));
    });
}

QComboBox *SettingsPage::addChoice(Key key, const QString &name)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->setFocusPolicy(Qt::StrongFocus);
    box->installEventFilter(this);
    connect(box, &QComboBox::activated, this,
            [this, box, key](int index) { m_presenter.setValue(key, box->itemData(index)); });
    onRefresh([this, box, key] {
        fill(*box, m_presenter.choices(key),
             [key](const QVariant &value) { return SettingsWords::choice(key, value); });
        box->setCurrentIndex(box->findData(m_presenter.value(key)));
        box->setEnabled(m_presenter.isInUse(key));
    });
    addField(box, [key] { return SettingsWords::label(key); });
    addExplanation(key);
    return box;
}

QSpinBox *SettingsPage::addNumber(Key key, const QString &name, std::function<QString()> suffix)
{
    auto *box = new QSpinBox(this);
    const auto [minimum, maximum] = AppSettings::range(key);
    box->setObjectName(name);
    box->setRange(minimum, maximum);
    box->setFocusPolicy(Qt::StrongFocus);
    box->installEventFilter(this);
    box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(box, &QSpinBox::valueChanged, this, [this, key](int value) { m_presenter.setValue(key, value); });
    onRefresh([this, box, key, suffix = std::move(suffix)] {
        const QSignalBlocker blocker(box);
        if (suffix)
            box->setSuffix(suffix());
        box->setValue(m_presenter.value(key).toInt());
        box->setEnabled(m_presenter.isInUse(key));
    });
    addField(box, [key] { return SettingsWords::label(key); });
    addExplanation(key);
    return box;
}

QLineEdit *SettingsPage::addText(Key key, const QString &name)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(name);
    connect(edit, &QLineEdit::textChanged, this,
            [this, key](const QString &text) { m_presenter.setValue(key, text.trimmed()); });
    onRefresh([this, edit, key] {
        // Blanks that are being typed are no reason to move the cursor.
        if (edit->text().trimmed() != m_presenter.text(key)) {
            const QSignalBlocker blocker(edit);
            edit->setText(m_presenter.text(key));
        }
        edit->setEnabled(m_presenter.isInUse(key));
    });
    addField(edit, [key] { return SettingsWords::label(key); });
    addExplanation(key);
    return edit;
}

QCheckBox *SettingsPage::addOwnSwitch(const QString &name, std::function<QString()> label)
{
    auto *box = new QCheckBox(this);
    box->setObjectName(name);
    onRefresh([box, label = std::move(label)] { setButtonText(box, label()); });
    beginRow();
    m_form->addWidget(box, m_row, 0, 1, 2);
    m_isSpanning = true;
    return box;
}

QCheckBox *SettingsPage::addSwitch(Key key, const QString &name)
{
    QCheckBox *box = addOwnSwitch(name, [key] { return SettingsWords::label(key); });
    connect(box, &QCheckBox::toggled, this, [this, key](bool isOn) { m_presenter.setValue(key, isOn); });
    onRefresh([this, box, key] {
        const QSignalBlocker blocker(box);
        box->setChecked(m_presenter.isOn(key));
        box->setEnabled(m_presenter.isInUse(key));
    });
    addExplanation(key);
    return box;
}

void SettingsPage::addExplanation(Key key)
{
    if (!SettingsWords::explanation(key).isEmpty())
        addNote(QString(), [key] { return SettingsWords::explanation(key); });
}

QLabel *SettingsPage::addNote(const QString &name, std::function<QString()> words)
{
    QLabel *note = makeParagraph(TextSize::Caption, "muted", this);
    note->setObjectName(name);
    note->setTextInteractionFlags(Qt::NoTextInteraction);
    // Under a field it stands in the field's column, under a check box below the text.
    const int textLeft = style()->pixelMetric(QStyle::PM_IndicatorWidth)
        + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing);
    note->setContentsMargins(m_isSpanning ? textLeft : 0, 0, 0, 0);
    m_form->addWidget(note, ++m_row, m_isSpanning ? 0 : 1, 1, m_isSpanning ? 2 : 1);
    onRefresh([note, words = std::move(words)] {
        note->setText(words());
        note->setVisible(!note->text().isEmpty());
    });
    return note;
}

void SettingsPage::addBelow(QWidget *widget)
{
    m_column->insertWidget(m_column->count() - 1, widget);
}

//! The wheel scrolls the page; it must not change a choice that happens to lie under the pointer.
bool SettingsPage::eventFilter(QObject *watched, QEvent *event)
{
    const auto *field = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::Wheel && field && !field->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}
