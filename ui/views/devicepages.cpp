// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/devicepages.h"

#include "core/store/plantstore.h"
#include "ui/views/devicehistoryview.h"
#include "ui/views/deviceview.h"
#include "ui/views/pageswitch.h"
#include "ui/views/retranslation.h"
#include "ui/views/theme.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

DevicePages::DevicePages(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_switch(new PageSwitch(u"devicePageSwitch"_s, this))
    , m_pages(new QStackedWidget(this))
    , m_now(new DeviceView(clock, this))
{
    setObjectName(u"devicePages"_s);
    m_switch->addPages(2);
    m_pages->setObjectName(u"devicePagesStackedWidget"_s);
    m_pages->addWidget(m_now);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(Grid::twice, 0, Grid::twice, 0);
    top->addWidget(m_switch);
    top->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_pages, 1);
    connect(m_switch, &QTabBar::currentChanged, this, [this](int page) {
        m_pages->setCurrentWidget(page == History ? static_cast<QWidget *>(&history()) : m_now);
        Q_EMIT pageChanged();
    });
    whenTranslated(this, [this] {
        m_switch->setTabText(Now, tr("Now"));
        m_switch->setTabText(History, tr("History"));
        m_switch->setAccessibleName(tr("Pages of the device"));
    });
}

DeviceHistoryView &DevicePages::history()
{
    if (!m_history) {
        m_history = new DeviceHistoryView(m_clock, m_pages);
        m_history->setFormatter(m_formatter);
        if (m_data.plants)
            m_history->showDevice(m_data, m_device);
        m_pages->addWidget(m_history);
        connect(m_history, &DeviceHistoryView::exportRequested, this, &DevicePages::exportRequested);
    }
    return *m_history;
}

void DevicePages::showDevice(const AccountData &sources, DeviceId device)
{
    m_data = sources;
    m_device = device;
    m_now->showDevice(*sources.plants, device);
    m_now->setHistory(sources.history);
    if (m_history)
        m_history->showDevice(sources, device);
}

void DevicePages::clear()
{
    m_data = {};
    m_device = {};
    m_now->clear();
    if (m_history)
        m_history->clear();
}

void DevicePages::setFormatter(const Formatter &formatter)
{
    m_formatter = formatter;
    m_now->setFormatter(formatter);
    if (m_history)
        m_history->setFormatter(formatter);
}

void DevicePages::refreshAges()
{
    if (page() == History)
        history().refreshAges();
    else
        m_now->refreshAges();
}

DevicePages::Page DevicePages::page() const
{
    return Page(m_switch->currentIndex());
}

void DevicePages::setPage(Page page)
{
    m_switch->setCurrentIndex(page);
}
