// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>

//! Lines from the standard input while other things go on. They are echoed as they are typed: no secrets.
class LineReader : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void start();

Q_SIGNALS:
    //! Without its line end. An endless line comes in pieces of 16 kB.
    void lineRead(const QString &line);
    //! Nothing more will come.
    void closed();

private:
    void take(const QByteArray &bytes);

    QByteArray m_rest;
};
