// SPDX-License-Identifier: GPL-3.0-or-later
// The floor of a start: an empty window.
#include "tests/bench/start/firstpaint.h"

#include <QApplication>
#include <QWidget>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QWidget window;
    window.resize(1200, 800);
    announceFirstPaint(window);
    window.show();
    return QApplication::exec();
}
