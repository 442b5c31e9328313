// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

Language::Language(QCoreApplication &application, QObject *parent)
    : QObject(parent)
    , m_application(application)
{
    use(u"en"_s);
}

Language::~Language() = default;

const QList<LanguageInfo> &Language::known()
{
    static const QList<LanguageInfo> languages {
        {u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s}, {u"zh_CN"_s, u"中文"_s}};
    return languages;
}

bool Language::isKnown(const QString &code)
{
    return std::any_of(known().begin(), known().end(),
                       [&code](const LanguageInfo &language) { return language.code == code; });
}

QString Language::bestFor(const QStringList &wanted)
{
    for (const QString &name : wanted) {
        const QLocale locale(name);
        for (const LanguageInfo &language : known()) {
            // Script as well: whoever reads traditional Chinese is asked for the next of the wanted ones.
            const QLocale spoken(language.code);
            if (locale.language() == spoken.language() && locale.script() == spoken.script())
                return language.code;
        }
    }
    return u"en"_s;
}

void Language::use(const QString &code)
{
    const QString wanted = isKnown(code) ? code : bestFor(QLocale::system().uiLanguages());
    if (wanted == m_code)
        return;
    m_code = wanted;
    install(m_toolkitWords, u"qtbase_"_s + m_code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(m_words, u"heliodesk_"_s + m_code, u":/i18n"_s); // last, so it is asked first
    Q_EMIT changed();
}

//! A file that is missing leaves the English of the source.
void Language::install(std::unique_ptr<QTranslator> &translator, const QString &file, const QString &folder)
{
    if (translator)
        m_application.removeTranslator(translator.get());
    translator = std::make_unique<QTranslator>();
    if (translator->load(file, folder))
        m_application.installTranslator(translator.get());
}
