// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/startwish.h"

#include <QObject>

#include <memory>

class BookLock;
class QLocalServer;
class QLocalSocket;
class QTimer;

//! One window for each data folder and user. The first start keeps a lock, which ends with the process
//! however that ends, and listens on a socket only this user can reach; a later one hands its wish over and
//! goes.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    //! \a dataFolder must exist.
    explicit SingleInstance(const QString &dataFolder, QObject *parent = nullptr);
    ~SingleInstance() override;

    //! True if no other process has the folder; from then on wished() tells what later starts want.
    bool claim();
    //! For a start that came later: exactly one of handedOver() and failed() follows, from the event loop.
    void handOver(const StartWish &wish);
    //! How long handOver() tries; the first start may still be busy with its own.
    void setPatience(int milliseconds) { m_patienceMs = milliseconds; }
    //! Path (Unix) or name (Windows) of the socket; empty if no private place for it can be found.
    QString socketName() const { return m_name; }

Q_SIGNALS:
    void wished(const StartWish &wish);
    void handedOver();
    void failed();

private:
    bool listen();
    void greet();
    void hear(QLocalSocket &guest);
    void call();
    void finish(bool isDone);

    const QString m_name;
    std::unique_ptr<BookLock> m_lock;
    QLocalServer *m_server = nullptr;
    QLocalSocket *m_socket = nullptr; // to the first start
    QTimer *m_retry = nullptr;
    QTimer *m_deadline = nullptr;
    QByteArray m_message;
    int m_patienceMs = 5000;
};
