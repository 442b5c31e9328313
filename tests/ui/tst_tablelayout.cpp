// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/roles.h"
#include "ui/views/tablecopy.h"
#include "ui/views/tablelayout.h"
#include "ui/views/tablelayouts.h"
#include "ui/views/tables.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QRegularExpression>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

//! Name, power, place; \a isSwapped: a later version with another order and a column more.
class Model : public QStandardItemModel
{
public:
    explicit Model(bool isSwapped = false)
        : m_keys(isSwapped ? QStringList {u"place"_s, u"new"_s, u"name"_s, u"power"_s}
                           : QStringList {u"name"_s, u"power"_s, u"place"_s})
    {
        setColumnCount(int(m_keys.size()));
        for (int column = 0; column < m_keys.size(); ++column)
            setHorizontalHeaderItem(column, new QStandardItem(m_keys.at(column).toUpper()));
        for (const QString &name : {u"b"_s, u"c"_s, u"a"_s}) {
            QList<QStandardItem *> row;
            for (const QString &key : m_keys)
                row << new QStandardItem(key == "name"_L1 ? name : name + key);
            appendRow(row);
        }
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (role == Roles::ColumnKey)
            return m_keys.value(section);
        return QStandardItemModel::headerData(section, orientation, role);
    }

private:
    QStringList m_keys;
};

struct Window
{
    explicit Window(bool isSwapped = false, const TableLayout::Options &options = sortable())
        : model(isSwapped)
        , table(makeTable(u"someTableView"_s, &widget))
    {
        table->setModel(&model);
        layout = new TableLayout(*table, options);
        table->resize(600, 300);
        widget.resize(620, 320);
    }
    static TableLayout::Options sortable()
    {
        TableLayout::Options options;
        options.isSortable = true;
        return options;
    }
    QHeaderView &header() { return *table->horizontalHeader(); }
    //! The open menu of the headings.
    QMenu *openMenu()
    {
        Q_EMIT header().customContextMenuRequested({5, 5});
        const QList<QMenu *> menus = table->findChildren<QMenu *>(u"columnMenu"_s);
        return menus.isEmpty() ? nullptr : menus.constLast();
    }
    void choose(const QString &heading)
    {
        QMenu *menu = openMenu();
        for (QAction *action : menu->actions())
            if (action->text() == heading)
                action->trigger();
        menu->close();
    }
    QString tsv() { return selectionAsTsv(*table, true).replace(u'\t', u' ').replace(u'\n', u';'); }

    Model model; // before the widget: its tables look at it
    QWidget widget;
    TableLayouts *layouts = new TableLayouts(&widget);
    QTableView *table;
    TableLayout *layout;
};

} // namespace

class TableLayoutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void sortsByAClickOnAHeading()
    {
        Window window;
        window.widget.show();
        const auto click = [&window](int column) {
            const QPoint at(window.header().sectionViewportPosition(column) + 10, 8);
            QTest::mouseClick(window.header().viewport(), Qt::LeftButton, {}, at);
        };
        click(0);
        QCOMPARE(window.tsv(), u"NAME POWER PLACE;a apower aplace;b bpower bplace;c cpower cplace;"_s);
        click(0);
        QCOMPARE(window.tsv(), u"NAME POWER PLACE;c cpower cplace;b bpower bplace;a apower aplace;"_s);
    }

    void columnsCanBeChosenAndCopied()
    {
        Window window;
        window.widget.show();
        QVERIFY(QTest::qWaitForWindowActive(&window.widget));
        window.choose(u"POWER"_s);
        QVERIFY(window.header().isSectionHidden(1));
        window.widget.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window.widget));
        window.table->setFocus();
        window.table->selectRow(1);
        QTest::keyClick(window.table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"c\tcplace\n"_s);
        QTest::keyClick(window.table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"NAME\tPLACE\nc\tcplace\n"_s);
        window.choose(u"POWER"_s);
        QVERIFY(!window.header().isSectionHidden(1));
        // The name always stays.
        QMenu *menu = window.openMenu();
        for (const QAction *action : menu->actions())
            QVERIFY(action->text() != "NAME"_L1);
        menu->close();
    }

    void menusOfTheTableByKeyboard()
    {
        Window window;
        window.widget.show();
        auto *columns = window.layout->findChild<QAction *>(u"columnsAction"_s);
        auto *sort = window.layout->findChild<QAction *>(u"sortByAction"_s);
        QVERIFY(window.table->actions().contains(columns) && window.table->actions().contains(sort));
        Q_EMIT sort->menu()->aboutToShow();
        sort->menu()->actions().at(0)->trigger();
        QCOMPARE(window.table->model()->index(0, 0).data().toString(), u"a"_s);
        Q_EMIT sort->menu()->aboutToShow();
        QVERIFY(sort->menu()->actions().at(0)->isChecked());
        sort->menu()->actions().at(0)->trigger(); // turns it round
        QCOMPARE(window.table->model()->index(0, 0).data().toString(), u"c"_s);
        Q_EMIT columns->menu()->aboutToShow();
        columns->menu()->actions().at(1)->trigger();
        QVERIFY(window.header().isSectionHidden(2));
        Q_EMIT columns->menu()->aboutToShow();
        columns->menu()->actions().constLast()->trigger(); // reset
        QVERIFY(!window.header().isSectionHidden(2));
    }

    void isRememberedByName()
    {
        Window first;
        first.widget.show();
        first.header().moveSection(2, 0);
        first.header().resizeSection(1, 200);
        first.choose(u"POWER"_s);
        first.table->sortByColumn(0, Qt::DescendingOrder);
        const QByteArray kept = first.layouts->state();

        Window second;
        second.layouts->restoreState(kept);
        second.widget.show();
        QCOMPARE(second.tsv(), u"PLACE NAME;cplace c;bplace b;aplace a;"_s);
        second.choose(u"POWER"_s);
        QVERIFY(qAbs(second.header().sectionSize(1) - 200) <= 1);

        // Restored while it is shown, and in a version with other columns.
        Window third(true);
        third.widget.show();
        third.layouts->restoreState(kept);
        QCOMPARE(third.tsv(), u"PLACE NAME NEW;cplace c cnew;bplace b bnew;aplace a anew;"_s);
        third.layout->reset();
        QCOMPARE(third.tsv(),
                 u"PLACE NEW NAME POWER;cplace cnew c cpower;bplace bnew b bpower;aplace anew a apower;"_s);
    }

    void rubbishChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("not a layout");
        Window window;
        QTest::newRow("cut") << window.layout->state().left(20);
        QTest::newRow("cut further on") << window.layout->state().chopped(3);
        QTest::newRow("huge count") << QByteArray::fromHex("485443310000000000007fffffff");
    }

    void rubbishChangesNothing()
    {
        QFETCH(QByteArray, state);
        Window window;
        window.widget.show();
        const QByteArray before = window.layout->state();
        window.layout->restoreState(state);
        QCOMPARE(window.layout->state(), before);
        const QByteArray all = window.layouts->state();
        window.layouts->restoreState(state);
        QCOMPARE(window.layouts->state(), all);
    }

    void widthsGrowWithTheText()
    {
        Window window;
        window.widget.show();
        window.header().resizeSection(1, 200);
        const int usual = window.header().sectionSize(2);
        QFont font = window.table->font();
        font.setPointSizeF(font.pointSizeF() * 1.5);
        window.table->setFont(font);
        QVERIFY(window.header().sectionSize(1) > 270);
        QVERIFY(window.header().sectionSize(2) > usual);
    }

    void aColumnStretches()
    {
        TableLayout::Options options;
        options.stretchColumn = 0;
        Window window(false, options);
        window.widget.show();
        const auto total = [&] {
            int width = 0;
            for (int column = 0; column < 3; ++column)
                width += window.header().sectionSize(column);
            return width;
        };
        QCOMPARE(total(), window.table->viewport()->width());
        window.table->resize(900, 300);
        QCOMPARE(total(), window.table->viewport()->width());
        window.layout->setAvailable(2, false);
        QVERIFY(window.header().isSectionHidden(2));
        QCOMPARE(total(), window.table->viewport()->width());
        window.layout->setAvailable(2, true);
        QVERIFY(!window.header().isSectionHidden(2));
    }
};

QTEST_MAIN(TableLayoutTest)
#include "tst_tablelayout.moc"
