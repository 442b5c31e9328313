// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QWidget;

//! Questions and file choices, so that a test can answer beforehand (style rule 19). Never blocks.
class Prompter : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    //! \a answered gets true for \a yesText; not called if \a parent dies first.
    virtual void ask(QWidget *parent, const QString &title, const QString &question, const QString &yesText,
                     std::function<void(bool)> answered) = 0;
    //! \a chosen gets the number of one of \a choices, which are buttons; it is not called on Cancel or if
    //! \a parent dies first.
    virtual void choose(QWidget *parent, const QString &title, const QString &question,
                        const QStringList &choices, std::function<void(int)> chosen) = 0;
    virtual void tell(QWidget *parent, const QString &title, const QString &message) = 0;
    //! \a suggestion is a path whose ending (".pdf") names the kind, \a kind says it in words ("PDF files").
    //! \a chosen gets the path, which may exist; it is not called if nothing is chosen or \a parent dies
    //! first.
    virtual void chooseSaveFile(QWidget *parent, const QString &title, const QString &suggestion,
                                const QString &kind, std::function<void(const QString &path)> chosen) = 0;
    //! \a chosen gets the path of a folder; it is not called if nothing is chosen or \a parent dies first.
    virtual void chooseFolder(QWidget *parent, const QString &title, const QString &start,
                              std::function<void(const QString &path)> chosen) = 0;
};
