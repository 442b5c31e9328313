// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/start/firstpaint.h"

#include <QEvent>
#include <QWidget>

#include <cstdio>

namespace {

class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget &window)
        : QObject(&window)
    {
        window.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            // Queued: the paint is flushed, children included, before the loop turns again.
            QMetaObject::invokeMethod(
                this,
                [] {
                    std::puts("painted");
                    std::fflush(stdout);
                },
                Qt::QueuedConnection);
        }
        return false;
    }
};

} // namespace

void announceFirstPaint(QWidget &window)
{
    new PaintWatch(window); // owned by the window
}
