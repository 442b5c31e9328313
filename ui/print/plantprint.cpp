// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/plantprint.h"

#include "ui/print/plantsheet.h"

#include <QComboBox>
#include <QDir>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pdfDpi = 1200;

QPageLayout layoutOf(const QPageSize &size)
{
    const qreal margin = 15; // mm
    return {size, QPageLayout::Portrait, {margin, margin, margin, margin}, QPageLayout::Millimeter};
}

//! Owns its printer: the preview draws on it as long as it lives.
class PreviewDialog final : public QPrintPreviewDialog
{
public:
    PreviewDialog(std::unique_ptr<QPrinter> printer, QWidget *parent)
        : QPrintPreviewDialog(printer.get(), parent)
        , m_printer(std::move(printer))
    {
    }

private:
    std::unique_ptr<QPrinter> m_printer;
};

} // namespace

QPageSize PlantPrint::usualPageSize()
{
    const bool isLetter = QLocale::system().measurementSystem() == QLocale::ImperialUSSystem;
    return QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4);
}

QString PlantPrint::writePdf(const PlantReport &report, const QString &path, const QPageSize &size)
{
    QSaveFile file(path);
    const auto refusal = [&] {
        //: %1 a file, %2 the system's reason
        return tr("%1 cannot be written: %2").arg(QDir::toNativeSeparators(path), file.errorString());
    };
    if (!file.open(QIODevice::WriteOnly))
        return refusal();
    {
        QPdfWriter writer(&file);
        writer.setResolution(pdfDpi);
        writer.setPageLayout(layoutOf(size));
        writer.setTitle(report.fileName());
        writer.setCreator(u"Heliodesk %1"_s.arg(QCoreApplication::applicationVersion()));
        QPainter painter(&writer);
        PlantSheet::print(report, writer, painter);
    }
    return file.commit() ? QString() : refusal();
}

QImage PlantPrint::picture(const PlantReport &report, const QPageSize &size, int dpi)
{
    const QPageLayout layout = layoutOf(size);
    QImage page(layout.fullRectPixels(dpi).size(), QImage::Format_RGB32);
    const int dotsPerMeter = qRound(dpi / 0.0254);
    page.setDotsPerMeterX(dotsPerMeter); // the size of letters hangs on it
    page.setDotsPerMeterY(dotsPerMeter);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.translate(layout.paintRectPixels(dpi).topLeft());
    PlantSheet(report, layout.paintRect(QPageLayout::Inch).size()).paintPage(painter, 0);
    return page;
}

QDialog *PlantPrint::makePreview(const PlantReport &report, QWidget *parent)
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(layoutOf(usualPageSize()));
    printer->setDocName(report.fileName());
    printer->setCreator(u"Heliodesk"_s);
    auto *preview = new PreviewDialog(std::move(printer), parent);
    preview->setObjectName(u"printPreviewDialog"_s);
    preview->setWindowTitle(tr("Print %1").arg(report.facts.name));
    preview->resize(900, 760);
    // The zoom it shows is cut by our wider combo boxes otherwise.
    const QList<QComboBox *> boxes = preview->findChildren<QComboBox *>();
    for (QComboBox *box : boxes)
        box->setMinimumWidth(box->fontMetrics().horizontalAdvance(u"000.0%"_s) + 56);
    QObject::connect(preview, &QPrintPreviewDialog::paintRequested, preview, [report](QPrinter *sheet) {
        QPainter painter(sheet);
        PlantSheet::print(report, *sheet, painter);
    });
    return preview;
}
