// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/alarmlook.h"

#include "ui/format/alarmwords.h"
#include "ui/views/theme.h"

using namespace Qt::Literals::StringLiterals;

StateLook alarmLook(AlarmSeverity severity, const ThemeColors &colors)
{
    const QString words = AlarmWords::severity(severity);
    switch (severity) {
    case AlarmSeverity::Critical:
        return {words, u"alarm-critical"_s, colors.bad, colors.badSoft};
    case AlarmSeverity::Major:
        return {words, u"warning"_s, colors.warn, colors.warnSoft};
    case AlarmSeverity::Minor:
        return {words, u"alarm-minor"_s, colors.accent, colors.accentSoft};
    case AlarmSeverity::Warning:
        return {words, u"alarm-notice"_s, colors.calm, colors.calmSoft};
    case AlarmSeverity::Unknown:
        break;
    }
    return {words, u"info"_s, colors.muted, colors.sunken};
}
