// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/memorysecretstore.h"
#include "core/settings/appsettings.h"
#include "core/settings/autostart.h"
#include "core/settings/datafolder.h"
#include "core/settings/proxysettings.h"
#include "ui/dialogs/settingspresenter.h"

#include <QDir>
#include <QSettings>
#include <QTemporaryDir>

//! Counts what is asked of the system instead of doing it.
class FakeAutostart final : public Autostart
{
public:
    bool isSupported() const override { return canStart; }
    bool isEnabled() const override { return isOn; }
    ApiError setEnabled(bool isEnabled) override
    {
        ++calls;
        if (!refusal.isEmpty()) {
            ApiError error;
            error.kind = ApiError::Kind::Storage;
            error.text = refusal;
            return error;
        }
        isOn = isEnabled;
        return {};
    }

    bool canStart = true;
    bool isOn = false;
    QString refusal;
    int calls = 0;
};

//! Everything the settings dialog works on, on a disk of its own.
struct SettingsFixture
{
    QTemporaryDir root;
    QString data = root.filePath(QStringLiteral("data"));
    bool isMade = QDir().mkpath(data);
    QSettings pointer {root.filePath(QStringLiteral("pointer.ini")), QSettings::IniFormat};
    AppSettings settings {data + QStringLiteral("/settings.ini")};
    MemorySecretStore secrets;
    ProxySettings proxy {settings, secrets};
    FakeAutostart autostart;
    DataFolder folder {pointer, data};
    QList<PollFleet> fleets {{1, {{38, 1}, {39, 1}, {47, 1}}, {}}};

    SettingsPresenter::Subjects subjects() { return {settings, proxy, autostart, folder, fleets}; }
};
