// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QCoreApplication>

#include <optional>

enum class FieldApi : quint8;

//! What the keys of plants and devices mean: the catalogue.
class FieldsCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(FieldsCommand)
public:
    QString name() const override;
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    QString take(const QCommandLineParser &parser, const Options &common) override;
    bool needsAccount() const override { return false; }
    Sheet answer(QString &problem) const override;

private:
    std::optional<int> m_type; // 0 = plants
    std::optional<FieldApi> m_api;
};
