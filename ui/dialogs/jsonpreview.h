// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QToolButton;

//! What will be sent, letter by letter, for technicians; closed at first.
class JsonPreview : public QWidget
{
    Q_OBJECT
public:
    explicit JsonPreview(QWidget *parent = nullptr);

    void setJson(const QByteArray &json);
    bool isOpen() const;
    void setOpen(bool isOpen);

private:
    QToolButton *m_toggle;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
};
