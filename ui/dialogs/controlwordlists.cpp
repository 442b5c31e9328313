// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/controlwordlists.h"

using namespace Qt::Literals::StringLiterals;

QString ControlWordLists::bullets(const QStringList &lines)
{
    QStringList marked;
    for (const QString &line : lines)
        marked << u"•  "_s + line;
    return marked.join(u'\n');
}

QString ControlWordLists::countOf(const ControlPresenter &presenter)
{
    return tr("%1 of %n plants get this command", nullptr, int(presenter.plantCodes().size()))
        .arg(presenter.includedCount());
}

QString ControlWordLists::plants(const QList<ControlPresenter::PlantLine> &lines)
{
    QStringList words;
    for (const ControlPresenter::PlantLine &line : lines) {
        if (!line.isIncluded)
            //: a plant that does not get the command: %1 its name, %2 why
            words << tr("✗  %1: left out. %2").arg(line.name, line.words);
        else if (line.words.isEmpty())
            words << u"✓  "_s + line.name;
        else
            //: a plant that gets the command: %1 its name, %2 what is noted of it
            words << tr("✓  %1: %2").arg(line.name, line.words);
    }
    return words.join(u'\n');
}
