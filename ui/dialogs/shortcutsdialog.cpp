// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcutsdialog.h"

#include "ui/views/labels.h"
#include "ui/views/retranslation.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

//! A group whose title or one of whose lines has the text; of the former all lines.
class ShortcutFilter final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
            const QModelIndex index = sourceModel()->index(row, column, parent);
            if (index.data().toString().contains(filterRegularExpression()))
                return true;
        }
        return parent.isValid() && parent.data().toString().contains(filterRegularExpression());
    }
};

QStandardItem *makeItem(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    return item;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(std::function<QList<ShortcutGroup>()> list, QWidget *parent)
    : QDialog(parent)
    , m_list(std::move(list))
    , m_model(new QStandardItemModel(this))
    , m_filter(new ShortcutFilter(this))
    , m_search(new QLineEdit(this))
    , m_tree(new QTreeView(this))
    , m_nothingFound(makeParagraph(TextSize::Body, "muted", this))
    , m_close(makeButton(u"closeShortcutsButton"_s, {}, "primary", this))
{
    setObjectName(u"shortcutsDialog"_s);
    m_search->setObjectName(u"shortcutSearchLineEdit"_s);
    m_search->setClearButtonEnabled(true);
    m_nothingFound->setObjectName(u"noShortcutLabel"_s);
    m_nothingFound->setAlignment(Qt::AlignCenter);
    m_nothingFound->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_filter->setSourceModel(m_model);
    m_filter->setRecursiveFilteringEnabled(true);
    m_tree->setObjectName(u"shortcutsTreeView"_s);
    m_tree->setModel(m_filter);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setIndentation(Grid::twice);
    m_tree->setUniformRowHeights(true);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->header()->hide();
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsDialog::search);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);

    QFrame *card = makeCard(this);
    auto *cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(Grid::half, Grid::half, Grid::half, Grid::half);
    cardLayout->addWidget(m_tree);
    cardLayout->addWidget(m_nothingFound);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Grid::triple, Grid::triple, Grid::triple, Grid::twice);
    layout->setSpacing(Grid::twice);
    layout->addWidget(m_search);
    layout->addWidget(card, 1);
    layout->addWidget(m_close, 0, Qt::AlignRight);
    resize(620, 640);
    whenTranslated(this, [this] {
        retranslate();
        // The actions get their new words from the same event, perhaps after us.
        QMetaObject::invokeMethod(this, &ShortcutsDialog::fill, Qt::QueuedConnection);
    });
    fill();
}

void ShortcutsDialog::retranslate()
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_search->setPlaceholderText(tr("Search keys and what they do"));
    m_search->setAccessibleName(tr("Search keys and what they do"));
    m_tree->setAccessibleName(tr("Keyboard shortcuts"));
    m_nothingFound->setText(tr("No key does that."));
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
}

void ShortcutsDialog::fill()
{
    m_model->clear();
    m_model->setColumnCount(2);
    const QList<ShortcutGroup> groups = m_list();
    for (const ShortcutGroup &group : groups) {
        QStandardItem *title = makeItem(group.title);
        title->setFont(textFont(TextSize::Body, QFont::DemiBold));
        title->setSelectable(false);
        for (const Shortcut &shortcut : group.shortcuts)
            title->appendRow({makeItem(shortcut.words), makeItem(shortcut.keys)});
        m_model->appendRow({title, makeItem({})});
    }
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    search(m_search->text());
}

void ShortcutsDialog::search(const QString &text)
{
    m_filter->setFilterRegularExpression(QRegularExpression(QRegularExpression::escape(text.trimmed()),
                                                            QRegularExpression::CaseInsensitiveOption));
    m_tree->expandAll();
    const bool hasRows = m_filter->rowCount() > 0;
    m_tree->setVisible(hasRows);
    m_nothingFound->setVisible(!hasRows);
}
