// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/plantreport.h"

class QDialog;
class QImage;
class QPageSize;
class QWidget;

//! Ways of a report to paper.
class PlantPrint
{
    Q_DECLARE_TR_FUNCTIONS(PlantPrint)
public:
    //! A4, or Letter where people use that.
    static QPageSize usualPageSize();
    //! Writes a PDF whole or not at all. Returns why it could not be written, in words; empty if it was.
    static QString writePdf(const PlantReport &report, const QString &path, const QPageSize &size);
    //! The first page as the printer would show it, margins included.
    static QImage picture(const PlantReport &report, const QPageSize &size, int dpi);
    //! A preview with the system's printers, to be open()ed; it is the caller's.
    static QDialog *makePreview(const PlantReport &report, QWidget *parent);
};
