// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/stylesheet.h"

#include "ui/views/theme.h"

using namespace Qt::Literals::StringLiterals;

QString styleSheetOf(const ThemeColors &c)
{
    QString sheet = uR"(
QFrame[card="true"] { background: @surface; border: 1px solid @border; border-radius: 10px; }
QLabel { background: transparent; }
QLabel[tone="muted"] { color: @muted; }
QLabel[tone="faint"] { color: @faint; }
QLabel[tone="bad"] { color: @bad; }
QLabel[tone="good"] { color: @good; }
QLabel[tone="warn"] { color: @warn; }
QScrollArea, QScrollArea > QWidget > QWidget[page="true"] { background: @window; border: none; }
QScrollArea[plain="true"] { background: transparent; }
QToolTip { background: @surface; color: @text; border: 1px solid @border; padding: 4px 6px; }
QPushButton, QToolButton { outline: none; }
QPushButton { background: @surface; border: 1px solid @border; border-radius: 6px; padding: 6px 14px; min-height: 20px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @sunken; }
QPushButton:focus { border: 2px solid @accent; padding: 5px 13px; }
QPushButton:disabled { color: @faint; background: @window; }
QPushButton[kind="primary"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; }
QPushButton[kind="primary"]:focus { border: 2px solid @text; }
QPushButton[kind="primary"]:disabled { background: @sunken; color: @faint; border-color: @border; }
QPushButton[kind="danger"] { background: @bad; color: @surface; border-color: @bad; font-weight: 600; }
QPushButton[kind="danger"]:focus { border: 2px solid @text; }
QPushButton[kind="danger"]:disabled { background: @sunken; color: @faint; border-color: @border; }
QPushButton[kind="link"] { background: transparent; border: none; color: @accent; padding: 4px 6px; text-align: left; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 2px solid @accent; padding: 2px 4px; }
QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 4px; background: transparent; }
QToolButton:hover, QToolButton:checked { background: @hover; }
QToolButton[kind="segment"]:checked { background: @accentSoft; font-weight: 600; }
QToolButton:focus { border: 2px solid @accent; padding: 3px; }
QToolButton::menu-indicator { image: none; }
QLineEdit, QComboBox, QAbstractSpinBox { background: @surface; border: 1px solid @border; border-radius: 6px; padding: 5px 8px;
    min-height: 22px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus { border: 2px solid @accent; padding: 4px 7px; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { color: @faint; background: @window; }
QComboBox::drop-down { border: none; width: 26px; }
QComboBox::down-arrow { image: url(:/icons/@chevron.svg); width: 14px; height: 14px; }
QAbstractSpinBox { padding-right: 26px; }
QAbstractSpinBox:focus { padding-right: 25px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; background: transparent; width: 24px; }
QAbstractSpinBox::up-button { subcontrol-origin: border; subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-origin: border; subcontrol-position: bottom right; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: @hover; }
QAbstractSpinBox::up-arrow { image: url(:/icons/@upchevron.svg); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url(:/icons/@chevron.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @border; padding: 4px; }
QMenuBar { background: @surface; border-bottom: 1px solid @border; padding: 2px 4px; }
QMenuBar::item { padding: 5px 10px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: @accentSoft; }
QMenu { background: @surface; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 5px; }
QMenu::item:selected { background: @accentSoft; color: @text; }
QMenu::item:disabled { color: @faint; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: @border; margin: 4px 6px; }
QStatusBar { background: @surface; border-top: 1px solid @border; }
QStatusBar::item { border: none; }
QHeaderView { background: @surface; }
QHeaderView::section { background: @surface; color: @muted; border: none; border-bottom: 1px solid @border;
    padding: 5px 8px; }
QTreeView, QTableView { background: @surface; border: none; gridline-color: @border; outline: none; }
QTabWidget::pane { border: none; border-top: 1px solid @border; }
QTabBar { outline: none; }
QTabBar::tab { background: transparent; color: @muted; border: none; border-bottom: 2px solid transparent;
    border-top-left-radius: 5px; border-top-right-radius: 5px; padding: 7px 14px; }
QTabBar::tab:hover { background: @hover; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar::tab:selected:focus { background: @accentSoft; }
QPlainTextEdit, QListView { background: @surface; border: 1px solid @border; border-radius: 6px; outline: none; }
QPlainTextEdit:focus, QListView:focus { border-color: @accent; }
QListView[kind="pages"] { background: transparent; border-color: transparent; }
QListView[kind="pages"]::item { padding: 6px 10px; border-radius: 6px; color: @text; }
QListView[kind="pages"]::item:hover { background: @hover; }
QListView[kind="pages"]::item:selected { background: @accentSoft; color: @text; }
QListView[kind="pages"]::item:selected:focus { border: 2px solid @accent; padding: 4px 8px; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QSplitter::handle { background: @border; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle { background: @scroll; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)"_s;
    const QColor scroll = c.isDark ? QColor(0x3d4652) : QColor(0xc5ccd5);
    const std::pair<QLatin1StringView, QColor> names[] = {
        // Longer names first: @accentSoft before @accent.
        {"@accentSoft"_L1, c.accentSoft},
        {"@onAccent"_L1, c.onAccent},
        {"@accent"_L1, c.accent},
        {"@surface"_L1, c.surface},
        {"@sunken"_L1, c.sunken},
        {"@scroll"_L1, scroll},
        {"@window"_L1, c.window},
        {"@border"_L1, c.border},
        {"@muted"_L1, c.muted},
        {"@faint"_L1, c.faint},
        {"@hover"_L1, c.hover},
        {"@text"_L1, c.text},
        {"@good"_L1, c.good},
        {"@warn"_L1, c.warn},
        {"@bad"_L1, c.bad},
    };
    sheet.replace("@upchevron"_L1, c.isDark ? "chevron-up-dark"_L1 : "chevron-up-light"_L1);
    sheet.replace("@chevron"_L1, c.isDark ? "chevron-dark"_L1 : "chevron-light"_L1);
    for (const auto &[name, color] : names)
        sheet.replace(name, color.name());
    return sheet;
}
