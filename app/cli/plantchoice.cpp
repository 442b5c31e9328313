// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plantchoice.h"

#include "core/store/plantstore.h"

QList<PlantCode> PlantChoice::choose(const PlantStore &store, const QStringList &words, QString &problem)
{
    QList<PlantCode> chosen;
    const QList<PlantCode> all = store.plantCodes();
    for (const QString &word : words) {
        QList<PlantCode> named;
        if (store.plant({word})) {
            named << PlantCode {word};
        } else {
            for (const PlantCode &code : all) {
                if (store.plant(code)->name.compare(word, Qt::CaseInsensitive) == 0)
                    named << code;
            }
        }
        if (named.size() != 1) {
            problem = named.isEmpty()
                ? tr("This account has no plant of that code or name; heliodesk-cli plants lists them.")
                : tr("Several plants have that name; choose one by its code.");
            return {};
        }
        if (!chosen.contains(named.constFirst()))
            chosen << named.constFirst();
    }
    return chosen;
}
