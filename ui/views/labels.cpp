// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/labels.h"

#include "ui/access/tooltips.h"
#include "ui/format/mnemonics.h"

#include <QFrame>
#include <QHelpEvent>
#include <QLabel>
#include <QLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QTextDocument>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace {

//! Says with an ellipsis that there is more than fits; text() stays the whole text.
class ElidingLabel final : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    //! What is cut can be read under the mouse, above what the label has to say otherwise.
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip || !isCut())
            return QLabel::event(event);
        const QString help = toolTip();
        QString shown = wrappedToolTip(text());
        if (!help.isEmpty() && help != text()) {
            const bool isRich = Qt::mightBeRichText(help);
            shown = u"<b>"_s + text().toHtmlEscaped() + u"</b><br>"_s
                + (isRich ? help : help.toHtmlEscaped().replace(u'\n', u"<br>"_s));
        }
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), shown, this);
        return true;
    }

    bool isCut() const
    {
        return !wordWrap() && fontMetrics().horizontalAdvance(text()) > contentsRect().width();
    }

    void paintEvent(QPaintEvent *event) override
    {
        const QRect room = contentsRect();
        if (!isCut()) {
            QLabel::paintEvent(event);
            return;
        }
        QPainter painter(this);
        drawFrame(&painter);
        const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, room.width());
        style()->drawItemText(&painter, room, int(alignment()), palette(), isEnabled(), shown,
                              foregroundRole());
    }
};

} // namespace

QLabel *makeLabel(TextSize size, const char *tone, QWidget *parent, QFont::Weight weight)
{
    auto *label = new ElidingLabel(parent);
    label->setFont(textFont(size, weight));
    label->setTextFormat(Qt::PlainText);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    label->setMinimumWidth(24);
    if (tone)
        label->setProperty("tone", QLatin1StringView(tone));
    return label;
}

QLabel *makeFigureLabel(TextSize size, QWidget *parent)
{
    QLabel *label = makeLabel(size, nullptr, parent);
    label->setFont(figureFont(size));
    return label;
}

QLabel *makeParagraph(TextSize size, const char *tone, QWidget *parent)
{
    QLabel *label = makeLabel(size, tone, parent);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    // A wrapped text asks for the height it would need with one word a line, unless told otherwise.
    label->setMinimumWidth(240);
    label->setMinimumHeight(label->fontMetrics().height());
    return label;
}

QFrame *makeCard(QWidget *parent)
{
    auto *card = new QFrame(parent);
    card->setProperty("card", true);
    return card;
}

QPushButton *makeButton(const QString &objectName, const QString &text, const char *kind, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(objectName);
    setButtonText(button, text);
    button->setAutoDefault(false);
    if (kind)
        button->setProperty("kind", QLatin1StringView(kind));
    return button;
}

void setButtonText(QAbstractButton *button, const QString &text)
{
    button->setText(text);
    button->setAccessibleName(withoutMnemonic(text));
}

void growToFit(QWidget *window)
{
    QLayout *layout = window->layout();
    if (!layout || !window->isVisible())
        return;
    layout->activate();
    const int wanted = layout->hasHeightForWidth() ? layout->totalHeightForWidth(window->width())
                                                   : window->sizeHint().height();
    if (window->height() < wanted)
        window->resize(window->width(), wanted);
}

void setTone(QLabel *label, const char *tone)
{
    const QVariant value = tone ? QVariant(QLatin1StringView(tone)) : QVariant();
    if (label->property("tone") == value)
        return;
    label->setProperty("tone", value);
    label->style()->unpolish(label);
    label->style()->polish(label);
}
