// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcutlist.h"

#include "ui/format/mnemonics.h"
#include "ui/views/wallkeys.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace {

class Shortcuts
{
    Q_DECLARE_TR_FUNCTIONS(Shortcuts)
};

QString wordsOf(const QString &item)
{
    QString text = withoutMnemonic(item);
    while (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

QString native(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

//! Nothing if the action has no keys. Some only show theirs behind a tab, because a widget listens to them.
Shortcut shortcutOf(const QAction &action)
{
    QStringList keys;
    const QList<QKeySequence> sequences = action.shortcuts();
    for (const QKeySequence &sequence : sequences)
        keys << native(sequence);
    const QString text = action.text();
    if (keys.isEmpty() && text.contains(u'\t'))
        keys << native(QKeySequence(text.section(u'\t', 1)));
    return {wordsOf(text.section(u'\t', 0, 0)), keys.join(u", "_s)};
}

void collect(const QMenu &menu, const QString &path, QList<Shortcut> &shortcuts, QSet<const QAction *> &seen)
{
    const QList<QAction *> actions = menu.actions();
    for (const QAction *action : actions) {
        seen.insert(action);
        Shortcut shortcut = shortcutOf(*action);
        if (!path.isEmpty())
            shortcut.words = u"%1 ▸ %2"_s.arg(path, shortcut.words);
        if (const QMenu *submenu = action->menu())
            collect(*submenu, shortcut.words, shortcuts, seen);
        else if (!shortcut.keys.isEmpty())
            shortcuts << shortcut;
    }
}

//! Actions of widgets, like copying from a table: each named once.
QList<Shortcut> elsewhere(const QMainWindow &window, const QSet<const QAction *> &seen)
{
    QList<Shortcut> shortcuts;
    const QList<QAction *> actions = window.findChildren<QAction *>();
    for (const QAction *action : actions) {
        if (seen.contains(action) || action->objectName().startsWith("_q_"_L1)) // Qt's own
            continue;
        const Shortcut shortcut = shortcutOf(*action);
        if (!shortcut.keys.isEmpty() && !shortcut.words.isEmpty() && !shortcuts.contains(shortcut))
            shortcuts << shortcut;
    }
    return shortcuts;
}

QString keys(std::initializer_list<QKeySequence> sequences)
{
    QStringList words;
    for (const QKeySequence &sequence : sequences)
        words << native(sequence);
    return words.join(u", "_s);
}

ShortcutGroup chartKeys()
{
    return {Shortcuts::tr("Live chart"),
            {{Shortcuts::tr("One sample back or forward"), keys({Qt::Key_Left, Qt::Key_Right})},
             {Shortcuts::tr("One hour back or forward"),
              keys({Qt::CTRL | Qt::Key_Left, Qt::CTRL | Qt::Key_Right})},
             {Shortcuts::tr("First or newest sample"), keys({Qt::Key_Home, Qt::Key_End})},
             {Shortcuts::tr("Put the crosshair away"), keys({Qt::Key_Escape})}}};
}

ShortcutGroup treeKeys()
{
    return {Shortcuts::tr("Tree of plants"),
            {{Shortcuts::tr("Previous or next row"), keys({Qt::Key_Up, Qt::Key_Down})},
             {Shortcuts::tr("Close or open a plant"), keys({Qt::Key_Left, Qt::Key_Right})},
             {Shortcuts::tr("First or last row"), keys({Qt::Key_Home, Qt::Key_End})},
             {Shortcuts::tr("Open everything below"), keys({Qt::Key_Asterisk})}}};
}

ShortcutGroup wallKeys()
{
    ShortcutGroup group {Shortcuts::tr("Wall display"), {}};
    const QList<WallKey> wall = WallKey::all();
    for (const WallKey &key : wall) {
        QStringList sequences;
        for (const QKeySequence &sequence : key.sequences)
            sequences << native(sequence);
        group.shortcuts.append({key.words, sequences.join(u", "_s)});
    }
    return group;
}

} // namespace

QList<ShortcutGroup> shortcutsOf(const QMainWindow &window)
{
    QList<ShortcutGroup> groups;
    QSet<const QAction *> seen;
    if (const auto *bar = qobject_cast<const QMenuBar *>(window.menuWidget())) {
        const QList<QAction *> titles = bar->actions();
        for (const QAction *title : titles) {
            seen.insert(title);
            ShortcutGroup group {withoutMnemonic(title->text()), {}};
            if (const QMenu *menu = title->menu())
                collect(*menu, {}, group.shortcuts, seen);
            if (!group.shortcuts.isEmpty())
                groups << group;
        }
    }
    if (const QList<Shortcut> others = elsewhere(window, seen); !others.isEmpty())
        groups << ShortcutGroup {Shortcuts::tr("In tables and fields"), others};
    groups << treeKeys() << chartKeys() << wallKeys();
    return groups;
}
