// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartaccessible.h"

#include "ui/charts/powerchart.h"

namespace {

QAccessibleInterface *create(const QString &, QObject *object)
{
    auto *chart = qobject_cast<PowerChart *>(object);
    return chart ? new ChartAccessible(chart) : nullptr;
}

} // namespace

ChartAccessible::ChartAccessible(PowerChart *chart)
    : QAccessibleWidget(chart, QAccessible::Chart)
{
}

void ChartAccessible::install()
{
    QAccessible::installFactory(create); // Qt ignores a factory it has already
}

void ChartAccessible::announce(PowerChart *chart)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleValueChangeEvent event(chart, chart->readout());
    QAccessible::updateAccessibility(&event);
}

QString ChartAccessible::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Value)
        return static_cast<const PowerChart *>(widget())->readout();
    return QAccessibleWidget::text(kind);
}
