// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

//! What this program is, its version and licence.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);
};
