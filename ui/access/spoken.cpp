// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/spoken.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace {

class SpokenInterface final : public QAccessibleWidget
{
public:
    SpokenInterface(QWidget *widget, const Spoken &spoken)
        : QAccessibleWidget(widget, spoken.spokenRole())
        , m_spoken(spoken)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_spoken.spokenValue() : QAccessibleWidget::text(kind);
    }

private:
    const Spoken &m_spoken; // the widget, which the interface never outlives
};

QAccessibleInterface *create(const QString &, QObject *object)
{
    const auto *spoken = dynamic_cast<const Spoken *>(object);
    return spoken ? new SpokenInterface(qobject_cast<QWidget *>(object), *spoken) : nullptr;
}

} // namespace

Spoken::Spoken()
{
    QAccessible::installFactory(create); // Qt ignores a factory it has already
}

Spoken::~Spoken() = default;

void announceValue(QWidget *widget)
{
    const auto *spoken = dynamic_cast<const Spoken *>(widget);
    if (!spoken || !QAccessible::isActive())
        return;
    QAccessibleValueChangeEvent event(widget, spoken->spokenValue());
    QAccessible::updateAccessibility(&event);
}
