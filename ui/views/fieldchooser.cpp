// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/fieldchooser.h"

#include "ui/models/roles.h"
#include "ui/views/icons.h"
#include "ui/views/labels.h"
#include "ui/views/retranslation.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

//! Headings stand out.
class ChoiceDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(Roles::Heading).toBool())
            option->font.setWeight(QFont::DemiBold);
    }
};

constexpr int mostDevicesSeen = 5;

} // namespace

FieldChooser::FieldChooser(QWidget *parent)
    : QFrame(parent)
    , m_model(new FieldChoiceModel(this))
    , m_filter(new FieldChoiceFilter(*m_model, this))
    , m_devicesTitle(makeLabel(TextSize::Caption, "muted", this, QFont::DemiBold))
    , m_devices(new QListWidget(this))
    , m_fieldsTitle(makeLabel(TextSize::Caption, "muted", this, QFont::DemiBold))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
{
    setObjectName(u"fieldChooser"_s);
    m_devices->setObjectName(u"historyDeviceListWidget"_s);
    m_devices->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_search->setObjectName(u"fieldSearchLineEdit"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_list->setObjectName(u"fieldListView"_s);
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new ChoiceDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid::half);
    layout->addWidget(m_devicesTitle);
    layout->addWidget(m_devices);
    layout->addWidget(m_fieldsTitle);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, m_filter, &FieldChoiceFilter::setText);
    connect(m_model, &FieldChoiceModel::chosenChanged, this, &FieldChooser::fieldsChosen);
    connect(m_devices, &QListWidget::itemChanged, this, &FieldChooser::devicesChosen);
    whenTranslated(this, [this] {
        m_devicesTitle->setText(tr("Devices"));
        m_devices->setAccessibleName(tr("Devices in the chart"));
        m_fieldsTitle->setText(tr("Fields"));
        m_search->setPlaceholderText(tr("Search"));
        m_search->setAccessibleName(tr("Search fields"));
        m_list->setAccessibleName(tr("Fields in the chart"));
        m_model->retranslate();
    });
    setDevices({});
}

void FieldChooser::setDevices(const QList<HistoryDevice> &devices)
{
    const QSignalBlocker blocker(m_devices);
    m_known = devices;
    m_devices->clear();
    for (const HistoryDevice &device : devices) {
        auto *item = new QListWidgetItem(device.name, m_devices);
        const bool isFirst = m_devices->count() == 1;
        item->setToolTip(device.name);
        item->setFlags(isFirst ? item->flags() & ~Qt::ItemIsUserCheckable
                               : item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(isFirst ? Qt::Checked : Qt::Unchecked);
    }
    const bool hasOthers = devices.size() > 1;
    m_devicesTitle->setVisible(hasOthers);
    m_devices->setVisible(hasOthers);
    const int row = m_devices->sizeHintForRow(0);
    m_devices->setFixedHeight(qMax(row, 1) * qBound(1, int(devices.size()), mostDevicesSeen)
                              + 2 * m_devices->frameWidth() + Grid::unit);
}

QList<HistoryDevice> FieldChooser::chosenDevices() const
{
    QList<HistoryDevice> chosen;
    for (int i = 0; i < m_known.size(); ++i) {
        if (m_devices->item(i)->checkState() == Qt::Checked)
            chosen.append(m_known.at(i));
    }
    return chosen;
}
