// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

class QCoreApplication;
class QTranslator;

//! A language the program speaks.
struct LanguageInfo
{
    QString code; //!< as in the settings: "en", "de", "zh_CN"
    QString ownName; //!< as its speakers call it; never translated
};

//! The language of the program's words. Numbers and dates have a setting of their own: the default QLocale
//! stays as it is, and so does the layout direction.
class Language : public QObject
{
    Q_OBJECT
public:
    //! Speaks English, the language of the source, until use() is called.
    explicit Language(QCoreApplication &application, QObject *parent = nullptr);
    ~Language() override;

    static const QList<LanguageInfo> &known();
    static bool isKnown(const QString &code);
    //! The code of the first of \a wanted (names as of QLocale::uiLanguages()) that the program speaks, else
    //! "en".
    static QString bestFor(const QStringList &wanted);

    //! Switches at once; widgets get their LanguageChange from the application. "", and a code nobody knows,
    //! mean the best for the system.
    void use(const QString &code);
    //! What is spoken now; never empty.
    QString code() const { return m_code; }

Q_SIGNALS:
    //! Widgets follow LanguageChange; this is for all that is no widget. Not emitted if the language stays
    //! the same.
    void changed();

private:
    void install(std::unique_ptr<QTranslator> &translator, const QString &file, const QString &folder);

    QCoreApplication &m_application;
    QString m_code;
    std::unique_ptr<QTranslator> m_toolkitWords; // of Qt: buttons of its dialogs
    std::unique_ptr<QTranslator> m_words;
};
