// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/accountdata.h"
#include "core/domain/ids.h"
#include "core/net/apierror.h"
#include "ui/format/formatter.h"

#include <QFrame>
#include <QPointer>
#include <QTimeZone>

class Clock;
class ConfigStore;
class QLabel;
class QPushButton;
class QToolButton;
class WeekPicture;
struct FetchProgress;

//! What is set at a plant: battery mode with its week, limit of the feed-in, each with its age. Closed at
//! first; asks the service only when somebody opens it and nothing is known yet, and when somebody says so,
//! because an account may ask once a minute only.
class ConfigurationCard : public QFrame
{
    Q_OBJECT
public:
    explicit ConfigurationCard(const Clock &clock, QWidget *parent = nullptr);

    //! Hidden if \a sources has no settings. What it points to must outlive the plant here or be taken off
    //! with clear().
    void showPlant(const AccountData &sources, const PlantCode &plant, const QTimeZone &zone);
    void clear();
    void setFormatter(const Formatter &formatter);
    void refreshAges();
    bool isOpen() const;
    void setOpen(bool isOpen);

private:
    //! One of the two settings.
    struct Section
    {
        QLabel *caption = nullptr;
        QLabel *mode = nullptr;
        QLabel *details = nullptr;
        QLabel *age = nullptr;
        QLabel *error = nullptr;
    };
    Section makeSection(const QString &name, QWidget *parent, class QVBoxLayout *layout);
    void ask();
    void follow(const FetchProgress &progress);
    void refresh();
    void refreshBattery();
    void refreshPower();
    void refreshQuestion();
    void setAge(const Section &section, qint64 knownAt, qint64 askedAt, bool isAsking);
    void setError(const Section &section, const QString &words);

    const Clock &m_clock;
    Formatter m_formatter;
    QPointer<ConfigStore> m_configs;
    QPointer<DataFetcher> m_fetcher;
    PlantCode m_plant;
    QTimeZone m_zone = QTimeZone::utc();
    int m_wish = 0; //!< of the fetcher; 0: none of ours is on its way
    qint64 m_nextCallAt = 0;
    QToolButton *m_toggle;
    QPushButton *m_ask;
    QLabel *m_question;
    QWidget *m_body;
    Section m_battery;
    Section m_power;
    WeekPicture *m_week;
    QLabel *m_windows;
    QLabel *m_legend;
};
