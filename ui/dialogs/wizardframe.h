// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

class QDialog;
class QPushButton;
class QStackedWidget;
class QWidget;
class SignInPage;

//! What the ways to an account have in common: steps above, pages, three buttons below.
namespace WizardFrame {

struct Buttons
{
    QWidget *row = nullptr;
    QPushButton *back = nullptr;
    QPushButton *cancel = nullptr;
    QPushButton *next = nullptr;
};

//! \a names: object names of back, cancel and next.
Buttons makeButtons(const QString &backName, const QString &cancelName, const QString &nextName,
                    QWidget *parent);
//! Fills the dialog and gives it \a usualSize, or what large letters and the screen make of it.
void layOut(QDialog *dialog, QWidget *indicator, QStackedWidget *pages, const Buttons &buttons,
            const QSize &usualSize);
//! The keyboard begins in the page's first field, or at \a next if it has none.
void focusPage(const SignInPage *page, QPushButton *next);

} // namespace WizardFrame
