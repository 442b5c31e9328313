// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/quickjump.h"

#include "ui/dialogs/quickjumpdelegate.h"
#include "ui/format/mnemonics.h"
#include "ui/models/quickjumpmodel.h"
#include "ui/views/icons.h"
#include "ui/views/labels.h"
#include "ui/views/retranslation.h"
#include "ui/views/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize usualSize {620, 452};
constexpr int belowTop = 64;
constexpr int edge = Grid::unit + Grid::half;

void collect(QuickJumpModel &model, const QList<QAction *> &actions, const QString &path,
             const QAction *excepted)
{
    for (QAction *action : actions) {
        if (!action->isVisible() || action->isSeparator() || action == excepted)
            continue;
        const QString words = withoutMnemonic(action->text());
        if (const QMenu *menu = action->menu())
            collect(model, menu->actions(), path.isEmpty() ? words : u"%1 ▸ %2"_s.arg(path, words), excepted);
        else if (action->isEnabled() && !words.isEmpty())
            model.addCommand(*action, path);
    }
}

} // namespace

QuickJump::QuickJump(QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_model(new QuickJumpModel(this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothingFound(makeParagraph(TextSize::Body, "muted", this))
    , m_count(makeLabel(TextSize::Caption, "muted", this))
{
    setObjectName(u"quickJumpDialog"_s);
    m_search->setObjectName(u"quickJumpLineEdit"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_list->setObjectName(u"quickJumpListView"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new QuickJumpDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // its keys work in the search field
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_nothingFound->setObjectName(u"quickJumpNothingLabel"_s);
    m_nothingFound->setAlignment(Qt::AlignCenter);
    m_count->setObjectName(u"quickJumpCountLabel"_s);
    layOut();
    connect(m_search, &QLineEdit::textChanged, this, &QuickJump::search);
    connect(m_list, &QAbstractItemView::clicked, this, &QuickJump::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                // The keyboard is in the field, so that is where a screen reader listens.
                m_search->setAccessibleDescription(current.data(Qt::AccessibleTextRole).toString());
            });
    whenTranslated(this, [this] {
        setWindowTitle(tr("Quick jump"));
        m_search->setPlaceholderText(tr("Plant, device, serial number or command"));
        m_search->setAccessibleName(tr("Plant, device, serial number or command"));
        m_list->setAccessibleName(tr("Places and commands"));
        refresh();
    });
}

void QuickJump::layOut()
{
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(edge, Grid::half, edge, Grid::half);
    foot->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(edge, edge, edge, Grid::unit);
    head->addWidget(m_search);
    layout->addLayout(head);
    layout->addWidget(m_nothingFound, 1);
    layout->addWidget(m_list, 1);
    layout->addLayout(foot);
}

void QuickJump::addAccount(const Profile &profile, const PlantStore &store)
{
    m_model->addAccount(profile, store);
}

void QuickJump::addCommands(const QMenuBar &menus, const QAction *excepted)
{
    collect(*m_model, menus.actions(), {}, excepted);
}

void QuickJump::popUp(const QList<Place> &recent)
{
    m_model->setRecent(recent);
    refresh();
    const QWidget *window = parentWidget()->window();
    const QSize size(qMin(usualSize.width(), window->width() - 2 * Grid::twice),
                     qMin(usualSize.height(), window->height() - 2 * Grid::twice));
    const int top = qBound(Grid::twice, belowTop, window->height() - size.height() - Grid::twice);
    resize(size);
    move(window->mapToGlobal(QPoint((window->width() - size.width()) / 2, top)));
    show();
    activateWindow();
    m_search->setFocus(Qt::PopupFocusReason);
}

void QuickJump::search(const QString &text)
{
    m_model->setQuery(text);
    refresh();
}

void QuickJump::refresh()
{
    const int shown = m_model->rowCount();
    m_nothingFound->setText(tr("Nothing matches “%1”.").arg(m_model->query().simplified()));
    m_nothingFound->setVisible(shown == 0);
    m_list->setVisible(shown > 0);
    if (shown > 0) {
        m_list->setCurrentIndex(m_model->index(0, 0));
        m_list->scrollToTop();
    }
    if (m_model->query().trimmed().isEmpty())
        m_count->setText(tr("Arrow keys choose, Enter opens, Escape closes"));
    else if (shown < m_model->hitCount())
        //: How many of the hits are shown
        m_count->setText(
            tr("The best %1 of %n hits", nullptr, m_model->hitCount()).arg(locale().toString(shown)));
    else
        m_count->setText(tr("%n hits", nullptr, shown));
}

void QuickJump::moveBy(int rows)
{
    const int last = m_model->rowCount() - 1;
    if (last < 0)
        return;
    const int now = qMax(0, m_list->currentIndex().row());
    int next = qBound(0, now + rows, last);
    if (next == now && qAbs(rows) == 1) // from one end to the other, as in menus
        next = rows > 0 ? 0 : last;
    m_list->setCurrentIndex(m_model->index(next, 0));
}

void QuickJump::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QuickJumpModel::Target target = m_model->targetOf(index);
    accept(); // first: what is chosen may open a window of its own
    switch (target.kind) {
    case QuickJumpModel::Kind::Account:
        Q_EMIT accountChosen(target.place.profile);
        break;
    case QuickJumpModel::Kind::Plant:
        Q_EMIT plantChosen(target.place.profile, target.place.plant);
        break;
    case QuickJumpModel::Kind::Device:
        Q_EMIT deviceChosen(target.place.profile, target.place.device);
        break;
    case QuickJumpModel::Kind::Command:
        if (target.action)
            Q_EMIT actionChosen(target.action);
        break;
    }
}

bool QuickJump::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate && isVisible())
        reject();
    return QDialog::event(event);
}

bool QuickJump::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int page = qMax(1, m_list->viewport()->height() / qMax(1, m_list->sizeHintForRow(0)));
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_PageUp:
        moveBy(-page);
        return true;
    case Qt::Key_PageDown:
        moveBy(page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    default:
        return false;
    }
}

void QuickJump::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.surface);
    painter.setPen(colors.accent);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}
