// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedprompter.h"
#include "tests/support/widgetaudit.h"
#include "tests/ui/settingsfixture.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/format/language.h"
#include "ui/views/noticestrip.h"
#include "ui/views/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;
using Key = AppSettings::Key;

namespace {

//! A setting, where it is, and what hands do to it.
struct Act
{
    SettingsPageId page;
    QString widget;
    Key key;
    QVariant after;
};

const QList<Act> &acts()
{
    static const QList<Act> all {
        {SettingsPageId::Appearance, u"themeComboBox"_s, Key::Theme, u"dark"_s},
        {SettingsPageId::Appearance, u"languageComboBox"_s, Key::Language, u"de"_s},
        {SettingsPageId::Appearance, u"textSizeComboBox"_s, Key::TextSize, 130},
        {SettingsPageId::Appearance, u"alarmLanguageComboBox"_s, Key::AlarmLanguage, u"ja_JP"_s},
        {SettingsPageId::Units, u"numberFormatComboBox"_s, Key::NumberFormat, u"de_CH"_s},
        {SettingsPageId::Units, u"powerUnitComboBox"_s, Key::PowerUnit, u"kW"_s},
        {SettingsPageId::Units, u"energyUnitComboBox"_s, Key::EnergyUnit, u"MWh"_s},
        {SettingsPageId::Updates, u"pollMinutesComboBox"_s, Key::PollMinutes, 15},
        {SettingsPageId::Notifications, u"notifyConnectionCheckBox"_s, Key::NotifyConnection, false},
        {SettingsPageId::Notifications, u"notifyPlantsCheckBox"_s, Key::NotifyPlants, false},
        {SettingsPageId::Notifications, u"notifyFaultsCheckBox"_s, Key::NotifyFaults, false},
        {SettingsPageId::Notifications, u"notifyAlarmsComboBox"_s, Key::NotifyAlarms, u"critical"_s},
        {SettingsPageId::Notifications, u"quietHoursCheckBox"_s, Key::QuietHours, true},
        {SettingsPageId::Notifications, u"quietFromComboBox"_s, Key::QuietFrom, 20}, // while they are on
        {SettingsPageId::Notifications, u"quietToComboBox"_s, Key::QuietTo, 9},
        {SettingsPageId::Notifications, u"quietCriticalCheckBox"_s, Key::QuietCritical, false},
        {SettingsPageId::Network, u"proxyModeComboBox"_s, Key::ProxyMode, u"http"_s},
        {SettingsPageId::Network, u"proxyHostLineEdit"_s, Key::ProxyHost, u"proxy.example.com"_s},
        {SettingsPageId::Network, u"proxyPortSpinBox"_s, Key::ProxyPort, 3128},
        {SettingsPageId::Network, u"proxyUserLineEdit"_s, Key::ProxyUser, u"sun"_s},
        {SettingsPageId::Program, u"closeToTrayCheckBox"_s, Key::CloseToTray, true}, // while the tray is on
        {SettingsPageId::Program, u"showTrayCheckBox"_s, Key::ShowTray, false},
        {SettingsPageId::Program, u"wallSecondsSpinBox"_s, Key::WallSeconds, 45},
    };
    return all;
}

//! Speaks English, but in capitals.
class LoudTranslator final : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int n) const override
    {
        return QString::fromUtf8(source).toUpper().replace(u"%N"_s, QString::number(n));
    }
    bool isEmpty() const override { return false; }
};

} // namespace

//! The real form, driven by keyboard and mouse.
class SettingsDialogTest : public QObject
{
    Q_OBJECT

    struct Form
    {
        SettingsPresenter presenter;
        ScriptedPrompter prompter;
        SettingsDialog dialog;

        explicit Form(SettingsFixture &fixture)
            : presenter(fixture.subjects())
            , dialog(presenter, prompter)
        {
            dialog.open();
            dialog.activateWindow();
            if (!QTest::qWaitForWindowActive(&dialog))
                qFatal("the dialog was not shown");
        }
        template <typename Widget>
        Widget *find(const QString &name) const
        {
            auto *widget = dialog.findChild<Widget *>(name);
            if (!widget)
                qFatal("no widget of that name");
            return widget;
        }
        //! Goes to a page by the keys of the list.
        void goTo(SettingsPageId page) const
        {
            auto *list = find<QListWidget>(u"settingsPagesListWidget"_s);
            list->setFocus();
            QTest::keyClick(list, Qt::Key_Home);
            for (int i = 0; i < int(page); ++i)
                QTest::keyClick(list, Qt::Key_Down);
        }
        void click(const QString &button) const
        {
            QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
        }
        void perform(const Act &act) const
        {
            goTo(act.page);
            auto *widget = find<QWidget>(act.widget);
            QVERIFY(widget->isVisible() && widget->isEnabled());
            widget->setFocus();
            if (auto *box = qobject_cast<QComboBox *>(widget)) {
                const int wanted = box->findData(act.after);
                QVERIFY(wanted >= 0);
                QTest::keyClick(box, Qt::Key_Home);
                for (int i = 0; i < wanted; ++i)
                    QTest::keyClick(box, Qt::Key_Down);
            } else if (auto *check = qobject_cast<QCheckBox *>(widget)) {
                if (check->isChecked() != act.after.toBool())
                    QTest::keyClick(check, Qt::Key_Space);
            } else if (auto *spin = qobject_cast<QSpinBox *>(widget)) {
                spin->selectAll();
                QTest::keyClicks(spin, act.after.toString());
            } else if (auto *edit = qobject_cast<QLineEdit *>(widget)) {
                edit->selectAll();
                QTest::keyClicks(edit, act.after.toString());
            }
        }
        QVariant shown(const Act &act) const
        {
            auto *widget = find<QWidget>(act.widget);
            if (auto *box = qobject_cast<QComboBox *>(widget))
                return box->currentData();
            if (auto *check = qobject_cast<QCheckBox *>(widget))
                return check->isChecked();
            if (auto *spin = qobject_cast<QSpinBox *>(widget))
                return spin->value();
            return qobject_cast<QLineEdit *>(widget)->text();
        }
        QString strip() const { return find<NoticeStrip>(u"settingsStrip"_s)->sentence(); }
    };

    std::unique_ptr<Theme> m_theme;

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void everySettingIsKept()
    {
        SettingsFixture fixture;
        {
            Form form(fixture);
            for (const Act &act : acts()) {
                QCOMPARE(form.shown(act), AppSettings::defaultValue(act.key));
                form.perform(act);
                QCOMPARE(form.shown(act), act.after);
                QCOMPARE(fixture.settings.value(act.key), AppSettings::defaultValue(act.key)); // not yet
            }
            auto *password = form.find<QLineEdit>(u"proxyPasswordLineEdit"_s);
            form.goTo(SettingsPageId::Network);
            QTest::keyClicks(password, u"roof"_s);
            QCOMPARE(password->echoMode(), QLineEdit::Password);
            form.goTo(SettingsPageId::Program);
            QTest::keyClick(form.find<QCheckBox>(u"startAtLoginCheckBox"_s), Qt::Key_Space);
            QVERIFY(form.find<QPushButton>(u"applyButton"_s)->isEnabled());
            form.click(u"applyButton"_s);
            QVERIFY(!form.find<QPushButton>(u"applyButton"_s)->isEnabled());
            QVERIFY(form.dialog.isVisible());
            QVERIFY(password->text().isEmpty());
            for (const Act &act : acts())
                QCOMPARE(form.shown(act), act.after);
        }
        QVERIFY(fixture.autostart.isOn);
        QTRY_COMPARE(fixture.proxy.proxy().password(), u"roof"_s);
        QVERIFY(fixture.settings.save());
        // What the next start of the program reads.
        AppSettings kept(fixture.data + u"/settings.ini"_s);
        const Form again(fixture);
        for (const Act &act : acts()) {
            QCOMPARE(kept.value(act.key), act.after);
            QCOMPARE(again.shown(act), act.after);
        }
        QVERIFY(again.find<QCheckBox>(u"startAtLoginCheckBox"_s)->isChecked());
    }

    void cancelChangesNothing_data()
    {
        QTest::addColumn<bool>("isByKey");
        QTest::newRow("escape") << true;
        QTest::newRow("button") << false;
    }

    void cancelChangesNothing()
    {
        QFETCH(bool, isByKey);
        SettingsFixture fixture;
        Form form(fixture);
        for (const Act &act : acts())
            form.perform(act);
        QTest::keyClick(form.find<QCheckBox>(u"startAtLoginCheckBox"_s), Qt::Key_Space);
        if (isByKey)
            QTest::keyClick(form.find<QListWidget>(u"settingsPagesListWidget"_s), Qt::Key_Escape);
        else
            form.click(u"cancelButton"_s);
        QVERIFY(!form.dialog.isVisible());
        for (const Act &act : acts())
            QCOMPARE(fixture.settings.value(act.key), AppSettings::defaultValue(act.key));
        QVERIFY(!fixture.autostart.isOn);
    }

    void returnIsOk()
    {
        SettingsFixture fixture;
        Form form(fixture);
        form.perform(acts().constFirst());
        QSignalSpy accepted(&form.dialog, &QDialog::accepted);
        QTest::keyClick(form.find<QListWidget>(u"settingsPagesListWidget"_s), Qt::Key_Return);
        QCOMPARE(accepted.count(), 1);
        QCOMPARE(fixture.settings.text(Key::Theme), u"dark"_s);
    }

    void resetsOnlyThePage()
    {
        SettingsFixture fixture;
        for (const Act &act : acts())
            QVERIFY(fixture.settings.setValue(act.key, act.after));
        Form form(fixture);
        form.goTo(SettingsPageId::Units);
        QTest::keyClick(form.find<QListWidget>(u"settingsPagesListWidget"_s), Qt::Key_R, Qt::AltModifier);
        QTRY_COMPARE(form.presenter.text(Key::NumberFormat), QString()); // the button shows its press first
        for (const Act &act : acts())
            QCOMPARE(form.shown(act),
                     act.page == SettingsPageId::Units ? AppSettings::defaultValue(act.key) : act.after);
        form.click(u"okButton"_s);
        QVERIFY(!form.dialog.isVisible());
        QCOMPARE(fixture.settings.text(Key::NumberFormat), QString());
        QCOMPARE(fixture.settings.text(Key::Theme), u"dark"_s);
    }

    void theSampleIsLive()
    {
        SettingsFixture fixture;
        Form form(fixture);
        auto *sample = form.find<QLabel>(u"numberSampleLabel"_s);
        form.perform({SettingsPageId::Units, u"numberFormatComboBox"_s, Key::NumberFormat, u"en_GB"_s});
        QVERIFY2(sample->text().contains(u"1,234.5 kWh · 21/06/2026 14:32"_s), qPrintable(sample->text()));
        form.perform({SettingsPageId::Units, u"numberFormatComboBox"_s, Key::NumberFormat, u"de_DE"_s});
        QVERIFY2(sample->text().contains(u"1.234,5 kWh · 21.06.26 14:32"_s), qPrintable(sample->text()));
    }

    void theCostIsLive()
    {
        SettingsFixture fixture;
        fixture.settings.setValue(Key::NumberFormat, u"en_GB"_s);
        Form form(fixture);
        const auto facts = [&form] {
            return form.find<QWidget>(u"pollCostFactList"_s)->accessibleDescription();
        };
        QVERIFY2(facts().contains(u"about 1,092 a day"_s), qPrintable(facts()));
        QVERIFY2(facts().contains(u"1,152 a day"_s), qPrintable(facts()));
        form.perform({SettingsPageId::Updates, u"pollMinutesComboBox"_s, Key::PollMinutes, 30});
        QVERIFY2(facts().contains(u"about 192 a day"_s), qPrintable(facts()));
    }

    void aProxyWithoutServerCannotBeApplied()
    {
        SettingsFixture fixture;
        Form form(fixture);
        auto *server = form.find<QLineEdit>(u"proxyHostLineEdit"_s);
        QVERIFY(!server->isEnabled());
        form.perform({SettingsPageId::Network, u"proxyModeComboBox"_s, Key::ProxyMode, u"socks5"_s});
        QVERIFY(server->isEnabled());
        QVERIFY(!form.find<QPushButton>(u"okButton"_s)->isEnabled());
        QVERIFY(!form.find<QPushButton>(u"applyButton"_s)->isEnabled());
        QVERIFY(form.strip().contains(u"server"_s));
        // From another page the strip leads back.
        form.goTo(SettingsPageId::Appearance);
        form.click(u"settingsStripButton"_s);
        QVERIFY(server->isVisible());
        QTest::keyClicks(server, u"proxy"_s);
        QVERIFY(form.find<QPushButton>(u"okButton"_s)->isEnabled());
        QVERIFY(form.find<NoticeStrip>(u"settingsStrip"_s)->isHidden());
    }

    void aRefusalKeepsTheDialogOpen()
    {
        SettingsFixture fixture;
        fixture.autostart.refusal = u"The disk is full."_s;
        Form form(fixture);
        form.goTo(SettingsPageId::Program);
        QTest::mouseClick(form.find<QCheckBox>(u"startAtLoginCheckBox"_s), Qt::LeftButton, {}, QPoint(8, 8));
        form.click(u"okButton"_s);
        QVERIFY(form.dialog.isVisible());
        QCOMPARE(form.strip(), u"The disk is full."_s);
        QVERIFY(!form.find<QCheckBox>(u"startAtLoginCheckBox"_s)->isChecked());
    }

    void whatCannotBeIsNotOffered()
    {
        SettingsFixture fixture;
        fixture.autostart.canStart = false;
        fixture.folder = DataFolder::fixed(fixture.data);
        Form form(fixture);
        QVERIFY(!form.find<QCheckBox>(u"startAtLoginCheckBox"_s)->isEnabled());
        QVERIFY(!form.find<QPushButton>(u"changeFolderButton"_s)->isEnabled());
        QVERIFY(form.find<QPushButton>(u"openFolderButton"_s)->isEnabled());
    }

    void theFolderIsShownOpenedAndChanged()
    {
        SettingsFixture fixture;
        QVERIFY(fixture.settings.setValue(Key::Theme, u"dark"_s) && fixture.settings.save());
        Form form(fixture);
        form.goTo(SettingsPageId::Program);
        QCOMPARE(form.find<QLabel>(u"dataFolderLabel"_s)->text(), QDir::toNativeSeparators(fixture.data));
        QSignalSpy opened(&form.dialog, &SettingsDialog::folderOpenRequested);
        form.click(u"openFolderButton"_s);
        QCOMPARE(opened.value(0).value(0).toString(), fixture.data);

        form.prompter.folder = fixture.data + u"/inside"_s;
        form.click(u"changeFolderButton"_s);
        QCOMPARE(form.prompter.messages.size(), 1);
        QCOMPARE(form.presenter.nextFolder(), QString());

        form.prompter.folder = fixture.root.filePath(u"used"_s);
        QVERIFY(QDir().mkpath(form.prompter.folder));
        QVERIFY(QFile::copy(fixture.data + u"/settings.ini"_s, form.prompter.folder + u"/settings.ini"_s));
        form.prompter.saysYes = false;
        form.click(u"changeFolderButton"_s);
        QCOMPARE(form.prompter.questions.size(), 1);
        QCOMPARE(form.presenter.nextFolder(), QString());
        form.prompter.saysYes = true;
        form.click(u"changeFolderButton"_s);
        QCOMPARE(form.presenter.nextFolder(), form.prompter.folder);

        form.prompter.folder = fixture.root.filePath(u"new"_s);
        form.click(u"changeFolderButton"_s);
        QVERIFY(form.find<QLabel>(u"dataFolderNoteLabel"_s)
                    ->text()
                    .contains(QDir::toNativeSeparators(form.prompter.folder)));
        QCOMPARE(fixture.folder.nextPath(), fixture.data);
        form.click(u"okButton"_s);
        QCOMPARE(fixture.folder.nextPath(), form.prompter.folder);
        QVERIFY(QFile::exists(form.prompter.folder + u"/settings.ini"_s));
    }

    void theWheelDoesNotChangeWhatHasNoFocus()
    {
        SettingsFixture fixture;
        Form form(fixture);
        auto *theme = form.find<QComboBox>(u"themeComboBox"_s);
        form.find<QListWidget>(u"settingsPagesListWidget"_s)->setFocus();
        QWheelEvent turn(QPointF(4, 4), theme->mapToGlobal(QPointF(4, 4)), {}, {0, -120}, Qt::NoButton,
                         Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(theme, &turn);
        QCOMPARE(theme->currentIndex(), 0);
    }

    void everyPageIsSound_data()
    {
        QTest::addColumn<QString>("language");
        for (const LanguageInfo &language : Language::known())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }

    void everyPageIsSound()
    {
        QFETCH(QString, language);
        Language spoken(*qApp);
        spoken.use(language);
        SettingsFixture fixture;
        fixture.settings.setValue(Key::ProxyMode, u"http"_s);
        fixture.settings.setValue(Key::ProxyHost, u"proxy.example.com"_s);
        fixture.settings.setValue(Key::ProxyUser, u"sun"_s);
        Form form(fixture);
        QStringList faults;
        for (int page = 0; page < settingsPageCount; ++page) {
            form.goTo(SettingsPageId(page));
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            for (const QStringList &found :
                 {WidgetAudit::cutTexts(form.dialog), WidgetAudit::namelessWidgets(form.dialog),
                  WidgetAudit::tabOrderFaults(form.dialog), WidgetAudit::doubleMnemonics(form.dialog)}) {
                for (const QString &fault : found)
                    faults << u"page %1: %2"_s.arg(page).arg(fault);
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void changesItsLanguageWhileOpen()
    {
        SettingsFixture fixture;
        Form form(fixture);
        LoudTranslator loud;
        QCoreApplication::installTranslator(&loud);
        QTRY_COMPARE(form.dialog.windowTitle(), u"SETTINGS"_s);
        QStringList quiet;
        const QList<QWidget *> widgets = form.dialog.findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            QString text;
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                text = label->text();
            if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                text = button->text();
            // Neither paths nor units are words.
            if (!text.startsWith(u'/') && !text.startsWith(u"FOR EXAMPLE"_s) && text != text.toUpper())
                quiet << text;
        }
        for (const QString &name : {u"themeComboBox"_s, u"pollMinutesComboBox"_s, u"proxyModeComboBox"_s})
            QCOMPARE(form.find<QComboBox>(name)->currentText(),
                     form.find<QComboBox>(name)->currentText().toUpper());
        QCoreApplication::removeTranslator(&loud);
        QVERIFY2(quiet.isEmpty(), qPrintable(quiet.join(u'\n')));
        QTRY_COMPARE(form.dialog.windowTitle(), u"Settings"_s);
    }
};

QTEST_MAIN(SettingsDialogTest)
#include "tst_settingsdialog.moc"
