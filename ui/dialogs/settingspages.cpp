// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settingspages.h"

#include "ui/tray/trayicon.h"
#include "ui/views/factlist.h"
#include "ui/views/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

AppearancePage::AppearancePage(SettingsPresenter &presenter, QWidget *parent)
    : SettingsPage(presenter, SettingsPageId::Appearance, parent)
{
    addChoice(Key::Theme, u"themeComboBox"_s);
    addChoice(Key::Language, u"languageComboBox"_s);
    addNote(u"languageNoteLabel"_s,
            [] { return tr("Numbers and dates have a choice of their own, under “Units and numbers”."); });
    addChoice(Key::AlarmLanguage, u"alarmLanguageComboBox"_s);
    addChoice(Key::TextSize, u"textSizeComboBox"_s);
}

UnitsPage::UnitsPage(SettingsPresenter &presenter, QWidget *parent)
    : SettingsPage(presenter, SettingsPageId::Units, parent)
{
    //: %1 samples: "1,234.5 kWh · 21/06/2026 14:32"
    const auto example = [](const QString &sample) { return tr("For example: %1").arg(sample); };
    addChoice(Key::NumberFormat, u"numberFormatComboBox"_s);
    addNote(u"numberSampleLabel"_s, [this, example] { return example(this->presenter().numberSample()); });
    addChoice(Key::PowerUnit, u"powerUnitComboBox"_s);
    addNote(u"powerSampleLabel"_s, [this, example] { return example(this->presenter().powerSample()); });
    addChoice(Key::EnergyUnit, u"energyUnitComboBox"_s);
    addNote(u"energySampleLabel"_s, [this, example] { return example(this->presenter().energySample()); });
}

UpdatesPage::UpdatesPage(SettingsPresenter &presenter, QWidget *parent)
    : SettingsPage(presenter, SettingsPageId::Updates, parent)
    , m_cost(new FactList(u"pollCostFactList"_s, QString(), this))
{
    addChoice(Key::PollMinutes, u"pollMinutesComboBox"_s);
    addNote(u"pollMinutesNoteLabel"_s, [] {
        return tr("The service renews its values every five minutes: asking more often cannot bring newer "
                  "ones. In the "
                  "night it is asked for the devices of sleeping plants every 15 minutes at most.");
    });
    addBelow(m_cost);
    onRefresh([this] { showCost(); });
}

void UpdatesPage::showCost()
{
    m_cost->setTitle(tr("What it costs"));
    if (!presenter().hasFleet()) {
        m_cost->setFacts({{tr("Calls a day"), tr("known once an account is open"), {}}});
        return;
    }
    const Formatter formatter = presenter().formatter();
    const PollCost cost = presenter().cost();
    const auto number = [&formatter](int value) { return formatter.number(value, 0); };
    const double share = 100.0 * cost.callsADay / qMax(cost.allowedADay, 1);
    m_cost->setFacts({
        {tr("Calls for live values"), tr("about %1 a day").arg(number(cost.callsADay)),
         tr("Each time %n calls, for up to 100 plants, or 100 devices of one type, each.", nullptr,
            cost.callsASweep)},
        {tr("Allowed by the service"), tr("%1 a day").arg(number(cost.allowedADay)),
         cost.allowedInFiveMinutes == 0 ? tr("By OAuth Connect: all calls of an owner together.")
                                        : tr("%n calls in five minutes for these plants and devices.",
                                             nullptr, cost.allowedInFiveMinutes)},
        {tr("Share of the allowance"), formatter.percent(share), {}},
        {tr("Calls for alarms and reports"),
         tr("about %1 a day").arg(number(cost.alarmCallsADay + cost.reportCallsADay)),
         cost.owners == 0 ? tr("They have allowances of their own.")
                          : tr("With OAuth Connect they come out of the same allowance.")},
    });
}

NotificationsPage::NotificationsPage(SettingsPresenter &presenter, QWidget *parent)
    : SettingsPage(presenter, SettingsPageId::Notifications, parent)
{
    addSwitch(Key::NotifyConnection, u"notifyConnectionCheckBox"_s);
    addSwitch(Key::NotifyPlants, u"notifyPlantsCheckBox"_s);
    addSwitch(Key::NotifyFaults, u"notifyFaultsCheckBox"_s);
    addChoice(Key::NotifyAlarms, u"notifyAlarmsComboBox"_s);
    addSwitch(Key::QuietHours, u"quietHoursCheckBox"_s);
    addChoice(Key::QuietFrom, u"quietFromComboBox"_s);
    addChoice(Key::QuietTo, u"quietToComboBox"_s);
    addSwitch(Key::QuietCritical, u"quietCriticalCheckBox"_s);
}

NetworkPage::NetworkPage(SettingsPresenter &presenter, QWidget *parent)
    : SettingsPage(presenter, SettingsPageId::Network, parent)
{
    addChoice(Key::ProxyMode, u"proxyModeComboBox"_s);
    addText(Key::ProxyHost, u"proxyHostLineEdit"_s);
    addNumber(Key::ProxyPort, u"proxyPortSpinBox"_s, {});
    addText(Key::ProxyUser, u"proxyUserLineEdit"_s);
    auto *password = new QLineEdit(this);
    password->setObjectName(u"proxyPasswordLineEdit"_s);
    password->setEchoMode(QLineEdit::Password);
    connect(password, &QLineEdit::textEdited, &presenter, &SettingsPresenter::setProxyPassword);
    onRefresh([this, password] {
        password->setEnabled(this->presenter().isInUse(Key::ProxyUser)
                             && !this->presenter().text(Key::ProxyUser).isEmpty());
        password->setPlaceholderText(tr("stays as it is"));
        if (password->text() != this->presenter().proxyPassword())
            password->setText(this->presenter().proxyPassword());
    });
    addField(password, [] { return tr("Pass&word"); });
    addNote(u"proxyPasswordNoteLabel"_s, [this] {
        return this->presenter().keepsPasswords()
            ? tr("The password is kept in the keychain of this system.")
            : tr(
                "No keychain is available on this system: the password is kept in memory for this run only.");
    });
}

ProgramPage::ProgramPage(SettingsPresenter &presenter, QWidget *parent)
    : SettingsPage(presenter, SettingsPageId::Program, parent)
{
    addSwitch(Key::ShowTray, u"showTrayCheckBox"_s);
    addSwitch(Key::CloseToTray, u"closeToTrayCheckBox"_s);
    addNote(u"noTrayNoteLabel"_s, [] { return TrayIcon::isAvailable() ? QString() : TrayIcon::absence(); });
    addStartAtLogin();
    addNumber(Key::WallSeconds, u"wallSecondsSpinBox"_s, [] {
        //: seconds, behind a number
        return tr(" s");
    });
    addFolder();
}

void ProgramPage::addStartAtLogin()
{
    QCheckBox *box = addOwnSwitch(u"startAtLoginCheckBox"_s, [] { return tr("Start at &login"); });
    connect(box, &QCheckBox::toggled, &presenter(), &SettingsPresenter::setStartsAtLogin);
    onRefresh([this, box] {
        const QSignalBlocker blocker(box);
        box->setEnabled(presenter().canStartAtLogin());
        box->setChecked(presenter().startsAtLogin());
    });
    addNote(u"startAtLoginNoteLabel"_s, [this] {
        return presenter().canStartAtLogin()
            ? tr("Heliodesk then starts in the tray, or minimized where there is none.")
            : tr("Not from here: the demo does not start by itself, and a sandboxed program has this in the "
                 "settings of the system.");
    });
}

void ProgramPage::addFolder()
{
    auto *row = new QWidget(this);
    QLabel *path = makeLabel(TextSize::Body, nullptr, row);
    path->setObjectName(u"dataFolderLabel"_s);
    QPushButton *open = makeButton(u"openFolderButton"_s, {}, nullptr, row);
    QPushButton *change = makeButton(u"changeFolderButton"_s, {}, nullptr, row);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid::unit);
    layout->addWidget(path, 1);
    layout->addWidget(open);
    layout->addWidget(change);
    connect(open, &QPushButton::clicked, this, &ProgramPage::folderOpenRequested);
    connect(change, &QPushButton::clicked, this, &ProgramPage::folderChangeRequested);
    onRefresh([this, path, open, change] {
        path->setText(QDir::toNativeSeparators(presenter().folder()));
        path->setToolTip(path->text());
        setButtonText(open, tr("&Open"));
        setButtonText(change, tr("C&hange…"));
        change->setEnabled(!presenter().isFolderFixed());
    });
    addField(row, [] { return tr("Data folder"); });
    addNote(u"dataFolderNoteLabel"_s, [this] {
        const QString next = QDir::toNativeSeparators(presenter().nextFolder());
        if (presenter().isFolderFixed())
            return tr("Accounts, settings and call books. The folder was named at the start of the program.");
        return next.isEmpty() ? tr("Accounts, settings and call books.")
                              : tr("From the next start on: %1").arg(next);
    });
}
