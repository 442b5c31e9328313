// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widgetaudit.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int slack = 1; // rounding of device pixels
constexpr int longestWalk = 400;

QString nameOf(const QWidget &widget)
{
    const QString name = widget.objectName();
    const QString type = QString::fromLatin1(widget.metaObject()->className());
    const QWidget *parent = widget.parentWidget();
    while (name.isEmpty() && parent && parent->objectName().isEmpty())
        parent = parent->parentWidget();
    return name.isEmpty() ? u"%1 in %2"_s.arg(type, parent ? parent->objectName() : u"?"_s)
                          : u"%1 %2"_s.arg(type, name);
}

QList<QWidget *> visibleWidgets(QWidget &window)
{
    QList<QWidget *> widgets {&window};
    const QList<QWidget *> children = window.findChildren<QWidget *>();
    for (QWidget *child : children) {
        if (child->isVisible() && child->window() == &window)
            widgets << child;
    }
    return widgets;
}

//! What scrolls may reach beyond its frame.
bool isInScrolledContent(const QWidget &widget)
{
    for (const QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(parent))
            return true;
    }
    return false;
}

bool isCut(const QLabel &label)
{
    if (label.text().isEmpty() || label.textFormat() == Qt::RichText || Qt::mightBeRichText(label.text()))
        return false;
    const QRect room = label.contentsRect();
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() + slack;
    QString text = label.text();
    if (label.buddy())
        text.remove(u'&');
    // A line of its own for each line of the text.
    const QSize needed = label.fontMetrics().size(0, text);
    const bool isTooLong = needed.width() > room.width() + slack && !label.toolTip().startsWith(label.text());
    return isTooLong || needed.height() > room.height() + 2 * slack;
}

bool isCut(const QAbstractButton &button)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
        return false;
    if (button.text().isEmpty())
        return false;
    if (button.hasHeightForWidth()) // wraps its words
        return button.heightForWidth(button.width()) > button.height() + slack;
    return button.sizeHint().width() > button.width() + slack
        || button.sizeHint().height() > button.height() + slack;
}

bool isCut(const QComboBox &box)
{
    constexpr int arrow = 34;
    return box.fontMetrics().horizontalAdvance(box.currentText()) + arrow > box.width() + slack;
}

bool isCut(const QLineEdit &edit)
{
    if (edit.text().isEmpty() && !edit.placeholderText().isEmpty()) {
        constexpr int frame = 20;
        return edit.fontMetrics().horizontalAdvance(edit.placeholderText()) + frame > edit.width() + slack;
    }
    return false; // what people type may be long
}

void collectCutHeadings(const QHeaderView &header, QStringList &found)
{
    if (header.orientation() != Qt::Horizontal || !header.model())
        return;
    for (int section = 0; section < header.count(); ++section) {
        if (header.isSectionHidden(section))
            continue;
        const QString text = header.model()->headerData(section, Qt::Horizontal).toString();
        if (header.fontMetrics().horizontalAdvance(text) > header.sectionSize(section) + slack)
            found << u"%1: heading “%2”"_s.arg(nameOf(header), text);
    }
}

bool takesTab(const QWidget &widget)
{
    if (!widget.isVisible() || !widget.isEnabled() || !(widget.focusPolicy() & Qt::TabFocus)
        || widget.focusProxy())
        return false;
    // Of exclusive buttons only the checked one is met by Tab; arrow keys reach the others.
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return !button || !button->autoExclusive() || button->isChecked();
}

QChar mnemonicOf(const QString &text)
{
    for (qsizetype at = text.indexOf(u'&'); at >= 0 && at + 1 < text.size();
         at = text.indexOf(u'&', at + 2)) {
        if (text.at(at + 1) != u'&')
            return text.at(at + 1).toCaseFolded();
    }
    return {};
}

void collectDoubles(const QString &where, const QStringList &texts, QStringList &found)
{
    QHash<QChar, QString> seen;
    for (const QString &text : texts) {
        const QChar letter = mnemonicOf(text);
        if (letter.isNull())
            continue;
        if (seen.contains(letter))
            found << u"%1: “%2” and “%3”"_s.arg(where, seen.value(letter), text);
        seen.insert(letter, text);
    }
}

void collectMenuDoubles(const QString &where, const QList<QAction *> &actions, QStringList &found)
{
    QStringList texts;
    for (const QAction *action : actions) {
        if (!action->isVisible())
            continue;
        texts << action->text();
        if (action->menu())
            collectMenuDoubles(action->text(), action->menu()->actions(), found);
    }
    collectDoubles(where, texts, found);
}

//! Walks until a widget comes a second time.
QList<QWidget *> walk(QWidget &window, Qt::KeyboardModifiers modifiers)
{
    QList<QWidget *> met;
    for (int step = 0; step < longestWalk; ++step) {
        QWidget *focused = window.focusWidget();
        if (!focused || met.contains(focused))
            break;
        met << focused;
        QTest::keyClick(focused, modifiers ? Qt::Key_Backtab : Qt::Key_Tab, modifiers);
    }
    return met;
}

} // namespace

QStringList WidgetAudit::cutTexts(QWidget &window)
{
    QStringList found;
    const QList<QWidget *> widgets = visibleWidgets(window);
    for (const QWidget *widget : widgets) {
        const auto note = [&](const QString &text) { found << u"%1: “%2”"_s.arg(nameOf(*widget), text); };
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && isCut(*label))
            note(label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && isCut(*button))
            note(button->text());
        if (const auto *box = qobject_cast<const QComboBox *>(widget); box && isCut(*box))
            note(box->currentText());
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget); edit && isCut(*edit))
            note(edit->placeholderText());
        if (const auto *group = qobject_cast<const QGroupBox *>(widget);
            group && group->fontMetrics().horizontalAdvance(group->title()) > group->width())
            note(group->title());
        if (const auto *header = qobject_cast<const QHeaderView *>(widget))
            collectCutHeadings(*header, found);
        if (const auto *area = qobject_cast<const QScrollArea *>(widget);
            area && area->horizontalScrollBar()->maximum() > 0)
            note(u"must be scrolled sideways"_s);
        const QWidget *parent = widget->parentWidget();
        if (widget != &window && parent && !isInScrolledContent(*widget)
            && (qobject_cast<const QLabel *>(widget) || qobject_cast<const QAbstractButton *>(widget))
            && !parent->rect().adjusted(-slack, -slack, slack, slack).contains(widget->geometry()))
            note(u"reaches beyond its frame"_s);
    }
    return found;
}

QStringList WidgetAudit::namelessWidgets(QWidget &window)
{
    QStringList found;
    const QList<QWidget *> widgets = visibleWidgets(window);
    for (QWidget *widget : widgets) {
        const bool isQtsOwn = widget->objectName().startsWith(u"qt_"_s) || qobject_cast<QScrollBar *>(widget)
            || (widget->parentWidget() && qobject_cast<QComboBox *>(widget->parentWidget()))
            || (widget->parentWidget() && qobject_cast<QLineEdit *>(widget->parentWidget()));
        if (isQtsOwn || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        if (widget->objectName().isEmpty())
            found << nameOf(*widget) + u" has no object name"_s;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).isEmpty())
            found << nameOf(*widget) + u" has no accessible name"_s;
    }
    return found;
}

QStringList WidgetAudit::tabOrderFaults(QWidget &window)
{
    QList<QWidget *> expected;
    const QList<QWidget *> widgets = visibleWidgets(window);
    for (QWidget *widget : widgets) {
        if (widget != &window && takesTab(*widget))
            expected << widget;
    }
    if (expected.isEmpty())
        return {};
    QStringList found;
    for (const Qt::KeyboardModifiers modifiers :
         {Qt::KeyboardModifiers(), Qt::KeyboardModifiers(Qt::ShiftModifier)}) {
        expected.constFirst()->setFocus(Qt::TabFocusReason);
        const QList<QWidget *> met = walk(window, modifiers);
        for (const QWidget *widget : std::as_const(expected)) {
            if (!met.contains(widget))
                found << u"%1 is not met by %2"_s.arg(nameOf(*widget), modifiers ? u"Shift+Tab"_s : u"Tab"_s);
        }
    }
    return found;
}

QStringList WidgetAudit::doubleMnemonics(QWidget &window)
{
    QStringList found;
    QStringList texts;
    const QList<QWidget *> widgets = visibleWidgets(window);
    for (const QWidget *widget : widgets) {
        if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            collectMenuDoubles(u"menu bar"_s, bar->actions(), found);
            for (const QAction *action : bar->actions())
                texts << action->text();
        } else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy()) {
            texts << label->text();
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            texts << button->text();
        }
    }
    collectDoubles(nameOf(window), texts, found);
    return found;
}
