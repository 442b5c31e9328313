// SPDX-License-Identifier: GPL-3.0-or-later
// Does the window react within a frame while a large fleet polls? Runs the program's demo, opens the tree,
// and counts for every turn of the event loop the processor time that the GUI thread took. Usage: bench_react
// [PLANTS [SWEEPS]]
#include "app/desktop/application.h"
#include "core/account/accountsession.h"
#include "core/polling/poller.h"
#include "ui/views/mainwindow.h"
#include "ui/views/planttreepanel.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double frameMs = 1000.0 / 60;

double threadMs()
{
    timespec now {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1000 + double(now.tv_nsec) / 1e6;
}

//! The GUI thread's work between two moments at which it was ready for a key or a click.
class TurnMeter : public QObject
{
public:
    explicit TurnMeter(QAbstractEventDispatcher &dispatcher)
    {
        // Waiting takes no processor time: what was used since the last wait is one turn.
        connect(&dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, &TurnMeter::note);
    }
    void start()
    {
        m_turns.clear();
        m_begin = threadMs();
    }
    void print()
    {
        std::sort(m_turns.begin(), m_turns.end());
        if (m_turns.isEmpty())
            return;
        const auto at = [this](double share) {
            return m_turns.at(std::min(qsizetype(double(m_turns.size()) * share), m_turns.size() - 1));
        };
        const auto late =
            std::count_if(m_turns.begin(), m_turns.end(), [](double ms) { return ms > frameMs; });
        std::printf("turns of the event loop    %lld\nmedian                     %.3f ms\n"
                    "99 of 100                  %.2f ms\nlongest                    %.2f ms\n"
                    "longer than a frame        %lld\n",
                    static_cast<long long>(m_turns.size()), at(0.5), at(0.99), m_turns.constLast(),
                    static_cast<long long>(late));
    }

private:
    void note()
    {
        const double now = threadMs();
        m_turns.append(now - m_begin);
        m_begin = now;
    }

    double m_begin = threadMs();
    QList<double> m_turns;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    CommandLine line;
    line.isDemo = true;
    line.plants = arguments.value(1, u"1000"_s).toInt();
    const int sweeps = arguments.value(2, u"3"_s).toInt();
    TurnMeter meter(*QAbstractEventDispatcher::instance());
    Application program(application, line);
    program.start();
    // First everything once, then the tree opened, then the sweeps that count.
    QTimer look;
    bool isCounting = false;
    int begun = 0;
    QObject::connect(&look, &QTimer::timeout, &program, [&] {
        const QList<AccountSession *> sessions = program.sessions();
        if (sessions.isEmpty() || !sessions.constFirst()->poller().isFirstSweepDone())
            return;
        const int done = sessions.constFirst()->poller().sweepCount();
        if (!isCounting) {
            isCounting = true;
            begun = done;
            program.window().select(sessions.constFirst()->profile().id);
            program.window().treePanel().expandAll();
            meter.start();
        } else if (done >= begun + sweeps) {
            look.stop();
            std::printf("plants %d, sweeps counted %d\n", line.plants, done - begun);
            meter.print();
            QCoreApplication::quit();
        }
    });
    look.start(200);
    return QApplication::exec();
}
