// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/devicestrings.h"

#include "core/catalog/fieldcatalog.h"
#include "core/store/plantstore.h"

using namespace Qt::Literals::StringLiterals;

namespace {

const Field *firstVoltageOf(int typeId)
{
    return FieldCatalog::shared().find(typeId, FieldApi::Realtime, u"pv1_u"_s);
}

} // namespace

bool hasStringInputs(int typeId)
{
    return firstVoltageOf(typeId) != nullptr;
}

QList<StringInput> stringInputsOf(const PlantStore &store, const Device &device)
{
    QList<StringInput> inputs;
    for (const Field *field : FieldCatalog::shared().fieldsOf(device.typeId, FieldApi::Realtime)) {
        if (field->seriesKey != "pv{n}_u"_L1)
            continue;
        const QString current = u"pv%1_i"_s.arg(field->seriesIndex);
        inputs.append({field->seriesIndex, store.deviceReading(device.id, field->key).value(),
                       store.deviceReading(device.id, current).value()});
    }
    return inputs;
}
