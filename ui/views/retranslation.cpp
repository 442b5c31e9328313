// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/retranslation.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace {

class LanguageWatch final : public QObject
{
public:
    LanguageWatch(QWidget *widget, std::function<void()> setWords)
        : QObject(widget)
        , m_setWords(std::move(setWords))
    {
        widget->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            m_setWords();
        return false;
    }

private:
    std::function<void()> m_setWords;
};

} // namespace

void whenTranslated(QWidget *widget, std::function<void()> setWords)
{
    setWords();
    new LanguageWatch(widget, std::move(setWords));
}
