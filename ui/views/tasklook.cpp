// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/tasklook.h"

#include "ui/format/taskwords.h"
#include "ui/views/theme.h"

using namespace Qt::Literals::StringLiterals;

StateLook taskLook(TaskState state, const ThemeColors &colors)
{
    const QString words = TaskWords::state(state);
    switch (state) {
    case TaskState::Draft:
        return {words, u"info"_s, colors.muted, colors.sunken};
    case TaskState::Sending:
        return {words, u"export"_s, colors.accent, colors.accentSoft};
    case TaskState::Running:
        return {words, u"syncing"_s, colors.accent, colors.accentSoft};
    case TaskState::Succeeded:
        return {words, u"live"_s, colors.good, colors.goodSoft};
    case TaskState::NoChange:
        return {words, u"live"_s, colors.calm, colors.calmSoft};
    case TaskState::Refused:
        return {words, u"close"_s, colors.warn, colors.warnSoft};
    case TaskState::Failed:
        return {words, u"failed"_s, colors.bad, colors.badSoft};
    case TaskState::Closed:
        return {words, u"next"_s, colors.calm, colors.calmSoft};
    case TaskState::TimedOut:
        return {words, u"old"_s, colors.warn, colors.warnSoft};
    case TaskState::Unknown:
        return {words, u"warning"_s, colors.warn, colors.warnSoft};
    case TaskState::Discarded:
        break;
    }
    return {words, u"remove"_s, colors.muted, colors.sunken};
}
