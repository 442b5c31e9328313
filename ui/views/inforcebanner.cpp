// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/inforcebanner.h"

#include "core/util/clock.h"
#include "ui/format/controlwords.h"
#include "ui/models/controlservice.h"
#include "ui/views/noticestrip.h"
#include "ui/views/retranslation.h"
#include "ui/views/theme.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

InForceBanner::InForceBanner(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
{
    setObjectName(u"inForceBanner"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid::unit);
    whenTranslated(this, [this] { refresh(); });
    hide();
}

void InForceBanner::showPlant(ControlService &service, const PlantCode &plant)
{
    clear();
    m_service = &service;
    m_plant = plant;
    connect(&service, &ControlService::changed, this, &InForceBanner::refresh);
    connect(&service, &ControlService::taskChanged, this, &InForceBanner::refresh);
    connect(&service, &ControlService::presentChanged, this, [this](const PlantCode &changed) {
        if (changed == m_plant)
            refresh();
    });
    refresh();
}

void InForceBanner::clear()
{
    if (m_service)
        disconnect(m_service, nullptr, this, nullptr);
    m_service = nullptr;
    m_plant = {};
    hide();
}

void InForceBanner::setFormatter(const Formatter &formatter)
{
    m_formatter = formatter;
    refresh();
}

void InForceBanner::refreshAges()
{
    refresh();
}

NoticeStrip &InForceBanner::strip(int number)
{
    while (m_strips.size() <= number) {
        const int made = int(m_strips.size());
        auto *added = new NoticeStrip(u"inForce%1Strip"_s.arg(made), this);
        connect(added, &NoticeStrip::actionTriggered, this,
                [this, made] { Q_EMIT commandRequested(m_ends.at(made)); });
        layout()->addWidget(added);
        m_strips << added;
    }
    return *m_strips.at(number);
}

void InForceBanner::refresh()
{
    if (!m_service)
        return;
    const QList<InForce> forces = m_service->inForce(m_plant);
    const ControlWords words(m_formatter, m_clock.now());
    const ControlSite site = m_service->site(m_plant);
    m_ends.clear();
    for (const InForce &force : forces) {
        m_ends << ControlWords::endCommand(force, site);
        strip(int(m_ends.size()) - 1)
            .show(NoticeStrip::Tone::Warning, u"command"_s, words.inForce(force),
                  words.inForceDetails(force, m_service->zone(m_plant)), ControlWords::endButton(force.kind));
    }
    for (int i = int(forces.size()); i < m_strips.size(); ++i)
        m_strips.at(i)->clear();
    setVisible(!forces.isEmpty());
}
