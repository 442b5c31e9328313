// SPDX-License-Identifier: GPL-3.0-or-later
// What the alarm page says about itself: how many, how fresh, why there is nothing.
#include "core/store/plantstore.h"
#include "core/util/clock.h"
#include "ui/format/alarmwords.h"
#include "ui/format/statuswords.h"
#include "ui/views/alarmdetails.h"
#include "ui/views/alarmfilterbar.h"
#include "ui/views/alarmtable.h"
#include "ui/views/alarmview.h"
#include "ui/views/labels.h"
#include "ui/views/noticestrip.h"
#include "ui/views/pageheader.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

QString AlarmView::plantName(const ProfileId &profile, const PlantCode &code, const QString &fallback) const
{
    const auto account = m_accounts.constFind(profile);
    if (account == m_accounts.cend())
        return fallback;
    if (code.isEmpty())
        return account->profile.title;
    const Plant *plant = account->plants->plant(code);
    if (plant && !plant->name.isEmpty())
        return plant->name;
    return fallback.isEmpty() ? code.value : fallback;
}

QString AlarmView::placeName() const
{
    return plantName(filter().profile, filter().plant, {});
}

//! The oldest answer about its plants: what is shown is as old as that.
qint64 AlarmView::askedAt(const Account &account) const
{
    if (!filter().plant.isEmpty() && filter().profile == account.profile.id)
        return account.alarms->polledAt(filter().plant);
    const QList<PlantCode> plants = account.plants->plantCodes();
    qint64 oldest = 0;
    for (const PlantCode &plant : plants) {
        const qint64 at = account.alarms->polledAt(plant);
        if (at == 0)
            return 0;
        oldest = oldest == 0 ? at : qMin(oldest, at);
    }
    return oldest;
}

qint64 AlarmView::askedAt() const
{
    qint64 oldest = 0;
    for (const Account &account : m_accounts) {
        if (!filter().profile.isEmpty() && filter().profile != account.profile.id)
            continue;
        const qint64 at = askedAt(account);
        if (at == 0)
            return 0;
        oldest = oldest == 0 ? at : qMin(oldest, at);
    }
    return oldest;
}

void AlarmView::refresh()
{
    m_bar->showCounts(m_model->counts(), m_formatter.locale());
    refreshHeader();
    refreshNotice();
    refreshEmptyState();
    refreshDetails();
}

void AlarmView::refreshHeader()
{
    const AlarmTableModel::Counts &counts = m_model->counts();
    int active = counts.active;
    QString ended;
    const auto account = m_accounts.constFind(filter().profile);
    if (account != m_accounts.cend()) {
        active = filter().plant.isEmpty() ? account->alarms->activeCount()
                                          : account->alarms->activeCount(filter().plant);
    } else if (counts.known > counts.active) {
        ended = tr("%n ended", "alarms", counts.known - counts.active);
    }
    m_header->setFacts(
        {placeName(), active == 0 ? tr("No active alarm") : tr("%n active", "alarms", active), ended});
    const qint64 at = askedAt();
    m_header->setAge(m_accounts.isEmpty() ? QString()
                         : at == 0        ? tr("Not asked yet")
                                          : tr("Asked %1").arg(m_formatter.age(at, m_clock.now())));
}

QString AlarmView::troubleOf(const Account &account) const
{
    if (!account.status.hasFailed())
        return {};
    const ApiError &error = account.status.error;
    return error.kind == ApiError::Kind::Permission ? tr("This account may not read alarms.")
                                                    : StatusWords::error(error);
}

//! The accounts whose alarms could not be asked for: why, and how old what is shown is.
void AlarmView::refreshNotice()
{
    QStringList sentences;
    QStringList details;
    for (const Account &account : std::as_const(m_accounts)) {
        const QString trouble = troubleOf(account);
        if (trouble.isEmpty())
            continue;
        sentences << (m_accounts.size() > 1 ? u"%1: %2"_s.arg(account.profile.title, trouble) : trouble);
        const qint64 at = askedAt(account);
        details << (at == 0
                        ? tr("Its alarms are not known.")
                        : tr("The alarms shown were asked for %1.").arg(m_formatter.age(at, m_clock.now())));
    }
    if (sentences.isEmpty())
        m_notice->clear();
    else
        m_notice->show(NoticeStrip::Tone::Warning, u"warning"_s, sentences.join(u' '), details.join(u' '));
}

//! Why there is nothing to be seen, and what would show something.
QString AlarmView::emptyText(QString &action) const
{
    if (m_accounts.isEmpty())
        return tr("There is no account yet.");
    const AlarmTableModel::Counts &counts = m_model->counts();
    AlarmFilter place;
    place.profile = filter().profile;
    place.plant = filter().plant;
    if (counts.known > 0 && !place.profile.isEmpty() && filter() == place) {
        action = tr("Show all plants");
        //: %1 a plant or an account
        return tr("No alarm is active at %1.").arg(placeName());
    }
    if (counts.known > 0 && m_bar->isFiltering()) {
        action = tr("Clear filters");
        return tr("No alarm matches the filter.");
    }
    if (counts.known > 0) {
        action = tr("Show ended alarms");
        return tr("No alarm is active. %n ended.", nullptr, counts.known);
    }
    int plants = 0;
    for (const Account &account : m_accounts) {
        const QString trouble = troubleOf(account);
        if (askedAt(account) != 0) {
            plants += int(account.plants->plantCodes().size());
            continue;
        }
        return trouble.isEmpty() ? tr("The service has not been asked for alarms yet.")
                                 : tr("The alarms are not known. %1").arg(trouble);
    }
    return tr("No alarms. The service tells none for %n plants.", nullptr, plants);
}

void AlarmView::refreshEmptyState()
{
    const bool isEmpty = m_model->rowCount() == 0;
    const bool hadFocus = m_table->hasFocus();
    QString action;
    if (isEmpty)
        m_emptyLabel->setText(emptyText(action));
    setButtonText(m_emptyButton, action);
    m_emptyButton->setVisible(!action.isEmpty());
    m_empty->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    m_details->setVisible(!isEmpty);
    if (isEmpty && hadFocus)
        m_bar->focusSearch();
}

void AlarmView::refreshDetails()
{
    const QModelIndex current = m_table->currentIndex();
    const AlarmTableModel::Ref alarm = m_model->alarm(current);
    const bool hasDevice = deviceOf(alarm) != nullptr;
    m_goToDevice->setEnabled(hasDevice);
    m_goToPlant->setEnabled(alarm.record != nullptr);
    m_onlyPlant->setEnabled(alarm.record != nullptr);
    if (!alarm.record) {
        m_details->clear(m_model->isGroup(current)
                             ? tr("Open the group and choose an alarm to see its cause and "
                                  "what the service advises.")
                             : tr("Choose an alarm to see its cause and what the service "
                                  "advises."));
        return;
    }
    m_details->showAlarm(*alarm.record,
                         plantName(alarm.profile, alarm.record->alarm.plant, alarm.record->alarm.plantName),
                         m_model->zoneOf(alarm.profile, alarm.record->alarm.plant), m_clock.now(), hasDevice);
}
