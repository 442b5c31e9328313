// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

//! A message of the desktop's own kind.
struct NativeMessage
{
    int id = 0; //!< of the notice; comes back with activated()
    QString title;
    QString text;
    bool isUrgent = false; //!< may stay until it is seen
};

//! Where native notifications go. Never blocks.
class NotificationSink : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void show(const NativeMessage &message) = 0;

Q_SIGNALS:
    //! The user clicked the message.
    void activated(int id);
    //! It cannot be shown this way.
    void refused(const NativeMessage &message);
};
