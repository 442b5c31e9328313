// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QCoreApplication>

//! What an error code means and what to do about it: the catalogue.
class ErrorCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ErrorCommand)
public:
    QString name() const override;
    QString summary() const override;
    QString argumentName() const override;
    QString take(const QCommandLineParser &parser, const Options &common) override;
    bool needsAccount() const override { return false; }
    Sheet answer(QString &problem) const override;

private:
    QString m_code;
};
