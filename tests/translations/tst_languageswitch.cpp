// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/format/language.h"
#include "ui/views/mainwindow.h"
#include "ui/views/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pages = 5;

//! Where a word stands, and the word.
using Words = QMap<QString, QString>;

QString nameOf(const QObject &object)
{
    const QString name = object.objectName();
    return name.isEmpty() ? QString::fromLatin1(object.metaObject()->className()) : name;
}

void addCells(Words &words, const QString &place, const QAbstractItemModel &model, const QModelIndex &parent)
{
    for (int row = 0; row < qMin(model.rowCount(parent), 12); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex cell = model.index(row, column, parent);
            const QString at = u"%1 [%2,%3]"_s.arg(place).arg(row).arg(column);
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                words.insert(at + u" role %1"_s.arg(role), cell.data(role).toString());
            if (column == 0)
                addCells(words, at, model, cell);
        }
    }
}

void addModel(Words &words, const QString &place, const QAbstractItemModel &model)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        words.insert(u"%1 heading %2"_s.arg(place).arg(column),
                     model.headerData(column, Qt::Horizontal).toString());
    }
    addCells(words, place, model, {});
}

void addWidget(Words &words, const QString &place, QWidget &widget)
{
    words.insert(place + u" tool tip"_s, widget.toolTip());
    words.insert(place + u" title"_s, widget.windowTitle());
    words.insert(place + u" accessible name"_s, widget.accessibleName());
    if (QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&widget)) {
        for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
            words.insert(place + u" spoken %1"_s.arg(int(kind)), spoken->text(kind));
    }
    if (const auto *label = qobject_cast<QLabel *>(&widget))
        words.insert(place + u" text"_s, label->text());
    if (const auto *button = qobject_cast<QAbstractButton *>(&widget))
        words.insert(place + u" text"_s, button->text());
    if (const auto *edit = qobject_cast<QLineEdit *>(&widget))
        words.insert(place + u" placeholder"_s, edit->placeholderText());
    if (const auto *box = qobject_cast<QComboBox *>(&widget))
        addModel(words, place, *box->model());
    if (const auto *view = qobject_cast<QAbstractItemView *>(&widget); view && view->model())
        addModel(words, place, *view->model());
}

//! All words of \a object and below: what is written, shown at rest of the mouse, or spoken.
void addWords(Words &words, const QString &parentPlace, QObject &object)
{
    const QString place = parentPlace + u'/' + nameOf(object);
    // A page behind another words itself when it comes to the front.
    if (object.isWidgetType() && static_cast<QWidget &>(object).isHidden() && !qobject_cast<QMenu *>(&object))
        return;
    if (object.isWidgetType())
        addWidget(words, place, static_cast<QWidget &>(object));
    if (const auto *action = qobject_cast<QAction *>(&object)) {
        words.insert(place + u" text"_s, action->text());
        words.insert(place + u" tool tip"_s, action->toolTip());
    }
    QMap<QString, int> namesakes;
    const QObjectList children = object.children();
    for (QObject *child : children) {
        const int number = namesakes[nameOf(*child)]++;
        addWords(words, number == 0 ? place : u"%1/%2."_s.arg(place).arg(number), *child);
    }
}

} // namespace

//! A window that has changed its language says the same as one that was born with it.
class TestLanguageSwitch : public QObject
{
    Q_OBJECT

    //! A window whose every page has been seen before.
    struct Scene
    {
        FilledAccount account {2};
        Theme theme {*qApp};
        MainWindow window {account.clock, theme};

        Scene()
        {
            window.addAccount(account.profile, account.data());
            account.poll();
            LinkStatus offline;
            offline.state = LinkStatus::State::Offline;
            offline.since = account.clock.now() - 600'000;
            offline.until = account.clock.now() + 600'000;
            window.showStatus(account.profile.id, offline);
            window.showNextDataAt(account.profile.id, account.clock.now() + 300'000);
            window.show();
            for (int page = 0; page < pages; ++page)
                select(page);
        }

        void select(int page)
        {
            const ProfileId &id = account.profile.id;
            switch (page) {
            case 0:
                return window.select(id);
            case 1:
                return window.select(id, FilledAccount::code(1));
            default:
                return window.select(id, DeviceId {8 + page}); // 11 inverter, 12 battery, 13 meter
            }
        }

        //! What can be seen, and the menus.
        Words words()
        {
            Words all;
            addWords(all, {}, window);
            return all;
        }
    };

    static QString fileMenu(const MainWindow &window)
    {
        return window.menuBar()->actions().constFirst()->text();
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void windowsChangeTheirWords_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("English to German") << u"en"_s << u"de"_s;
        QTest::newRow("German to English") << u"de"_s << u"en"_s;
        QTest::newRow("English to Chinese") << u"en"_s << u"zh_CN"_s;
        QTest::newRow("Chinese to German") << u"zh_CN"_s << u"de"_s;
    }

    void windowsChangeTheirWords()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        Language language(*qApp);
        language.use(from);
        Scene changed;
        const QString before = fileMenu(changed.window);
        language.use(to);
        QTRY_VERIFY(fileMenu(changed.window) != before);
        Scene born;
        QCoreApplication::sendPostedEvents();
        QStringList problems;
        for (int page = 0; page < pages; ++page) {
            changed.select(page);
            born.select(page);
            const Words now = changed.words();
            const Words wanted = born.words();
            QVERIFY(wanted.size() > 300);
            for (auto word = wanted.cbegin(); word != wanted.cend(); ++word) {
                if (now.value(word.key()) != word.value())
                    problems << u"%1: “%2”, not “%3”"_s.arg(word.key(), now.value(word.key()), word.value());
            }
        }
        problems.removeDuplicates();
        for (const QString &problem : std::as_const(problems)) // a failure's own text is cut
            qInfo("%s", qPrintable(problem));
        QVERIFY(problems.isEmpty());
    }
};

QTEST_MAIN(TestLanguageSwitch)
#include "tst_languageswitch.moc"
