// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/devicechoice.h"

#include "core/store/plantstore.h"

using namespace Qt::Literals::StringLiterals;

const Device *DeviceChoice::choose(const PlantStore &store, const PlantCode &plant, const QString &word,
                                   QString &problem)
{
    QList<const Device *> named;
    const QList<PlantCode> plants = plant.isEmpty() ? store.plantCodes() : QList<PlantCode> {plant};
    for (const PlantCode &code : plants) {
        const QList<DeviceId> ids = store.deviceIds(code);
        for (DeviceId id : ids) {
            const Device *device = store.device(id);
            const bool isMeant = QString::number(id.value) == word || device->dn.value == word
                || (!device->serial.isEmpty() && device->serial == word);
            if (isMeant)
                return device;
            if (device->name.compare(word, Qt::CaseInsensitive) == 0)
                named << device;
        }
    }
    if (named.size() == 1)
        return named.constFirst();
    problem = named.isEmpty()
        ? tr("There is no such device; heliodesk-cli devices lists them.")
        : tr("Several devices have that name; choose one by id or serial number, or its plant with --plant.");
    return nullptr;
}
