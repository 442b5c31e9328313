// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/fetchprogressstrip.h"

#include "core/util/clock.h"
#include "ui/format/fetchwords.h"
#include "ui/views/labels.h"
#include "ui/views/retranslation.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

FetchProgressStrip::FetchProgressStrip(const QString &objectName, const Clock &clock, QWidget *parent)
    : QFrame(parent)
    , m_clock(clock)
    , m_subject(makeParagraph(TextSize::Body, nullptr, this))
    , m_outlook(makeParagraph(TextSize::Caption, "muted", this))
    , m_bar(new QProgressBar(this))
    , m_cancel(makeButton(objectName + u"CancelButton"_s, {}, nullptr, this))
{
    setObjectName(objectName);
    m_subject->setObjectName(objectName + u"SubjectLabel"_s);
    m_subject->setFont(textFont(TextSize::Body, QFont::DemiBold));
    m_outlook->setObjectName(objectName + u"OutlookLabel"_s);
    m_bar->setObjectName(objectName + u"ProgressBar"_s);
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(Grid::unit);
    auto *words = new QVBoxLayout;
    words->setSpacing(Grid::half);
    words->addWidget(m_subject);
    words->addWidget(m_bar);
    words->addWidget(m_outlook);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Grid::twice, Grid::unit, Grid::unit + Grid::half, Grid::unit);
    layout->setSpacing(Grid::unit + Grid::half);
    layout->addLayout(words, 1);
    layout->addWidget(m_cancel, 0, Qt::AlignVCenter);
    hide();
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        QList<int> ids;
        for (const FetchProgress &wish : std::as_const(m_shown))
            ids << wish.id;
        Q_EMIT cancelRequested(ids);
    });
    whenTranslated(this, [this] {
        setButtonText(m_cancel, tr("&Stop fetching"));
        m_cancel->setToolTip(tr("What has arrived stays. Leaving the page stops nothing."));
        setAccessibleName(tr("Fetching data"));
        m_bar->setAccessibleName(tr("Calls done"));
        refresh();
    });
}

void FetchProgressStrip::setFormatter(const Formatter &formatter)
{
    m_formatter = formatter;
    refresh();
}

void FetchProgressStrip::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    refresh();
}

void FetchProgressStrip::setProgress(const QList<FetchProgress> &wishes)
{
    m_wishes = wishes;
    refresh();
}

void FetchProgressStrip::refresh()
{
    const qint64 now = m_clock.now();
    m_shown.clear();
    int total = 0, done = 0;
    for (const FetchProgress &wish : std::as_const(m_wishes)) {
        if (!FetchWords::isLong(wish, now))
            continue;
        m_shown << wish;
        total += wish.callsTotal;
        done += wish.callsDone;
    }
    setVisible(!m_shown.isEmpty());
    if (m_shown.isEmpty())
        return;
    const FetchWords words(m_formatter, m_zone);
    QStringList subjects, outlooks;
    for (const FetchProgress &wish : std::as_const(m_shown)) {
        subjects << words.subject(wish);
        const QString waiting = words.waiting(wish, now);
        outlooks << (waiting.isEmpty() ? words.outlook(wish, now)
                                       : waiting + u" · "_s + words.outlook(wish, now));
    }
    subjects.removeDuplicates();
    outlooks.removeDuplicates();
    m_subject->setText(tr("Fetching: %1").arg(subjects.join(u"; "_s)));
    m_outlook->setText(outlooks.join(u'\n'));
    m_bar->setRange(0, qMax(1, total));
    m_bar->setValue(done);
    setAccessibleDescription(m_subject->text());
    announceValue(this);
}

QString FetchProgressStrip::spokenValue() const
{
    return m_shown.isEmpty() ? QString() : m_subject->text() + u". "_s + m_outlook->text();
}

void FetchProgressStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeColors(palette()).accentSoft);
    painter.drawRoundedRect(rect(), Grid::unit, Grid::unit);
}
