// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sheetwriters.h"

#include "ui/format/textcells.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

QString harmless(QString text)
{
    for (QChar &letter : text) {
        const ushort code = letter.unicode();
        // Controls, and the marks that turn the direction of the rest of the line.
        if (letter.category() == QChar::Other_Control || (code >= 0x202a && code <= 0x202e)
            || (code >= 0x2066 && code <= 0x2069) || code == 0x2028 || code == 0x2029)
            letter = QChar::ReplacementCharacter;
    }
    return text;
}

QByteArray jsonText(const QJsonValue &value)
{
    // QJsonDocument writes arrays and objects only; sorted objects would lose the order of the columns.
    const QByteArray list = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

QByteArray csvText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? "true" : "false";
    case QJsonValue::Double:
        return jsonText(value);
    case QJsonValue::String: {
        QByteArray text = value.toString().toUtf8();
        const bool needsQuotes = std::any_of(text.cbegin(), text.cend(), [](char letter) {
            return letter == '"' || letter == ',' || letter == '\r' || letter == '\n';
        });
        return needsQuotes ? '"' + text.replace('"', "\"\"") + '"' : text;
    }
    default:
        return {};
    }
}

//! Rows one below the other; a text with line breaks keeps them, indented.
QByteArray cards(const Sheet &sheet)
{
    int width = 0;
    for (const SheetColumn &column : sheet.columns)
        width = std::max(width, textCells(column.title));
    QString text;
    for (const QList<SheetCell> &row : sheet.rows) {
        text += text.isEmpty() ? QString() : u"\n"_s;
        for (qsizetype column = 0; column < sheet.columns.size(); ++column) {
            const QString title = sheet.columns.at(column).title;
            if (title.isEmpty() || row.at(column).text.isEmpty())
                continue;
            const QStringList lines = row.at(column).text.split(u'\n');
            for (qsizetype line = 0; line < lines.size(); ++line) {
                const QString head = line == 0 ? title : QString();
                text += head + QString(width - textCells(head) + 2, u' ') + harmless(lines.at(line)) + u'\n';
            }
        }
    }
    return text.toUtf8();
}

} // namespace

QByteArray SheetWriters::table(const Sheet &sheet)
{
    if (sheet.isCard)
        return cards(sheet);
    QList<qsizetype> shown;
    for (qsizetype column = 0; column < sheet.columns.size(); ++column) {
        if (!sheet.columns.at(column).title.isEmpty())
            shown.append(column);
    }
    QList<QStringList> lines(1);
    for (qsizetype column : shown)
        lines.first().append(sheet.columns.at(column).title);
    for (const QList<SheetCell> &row : sheet.rows) {
        QStringList line;
        for (qsizetype column : shown)
            line.append(harmless(row.at(column).text));
        lines.append(line);
    }
    QList<int> widths(shown.size(), 0);
    for (const QStringList &line : std::as_const(lines)) {
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths.at(i), textCells(line.at(i)));
    }
    QString text;
    for (const QStringList &line : std::as_const(lines)) {
        QString written;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const QString padding(widths.at(i) - textCells(line.at(i)), u' ');
            const bool isRight = sheet.columns.at(shown.at(i)).isNumber;
            written +=
                (i > 0 ? u"  "_s : QString()) + (isRight ? padding + line.at(i) : line.at(i) + padding);
        }
        while (written.endsWith(u' '))
            written.chop(1);
        text += written + u'\n';
    }
    return text.toUtf8();
}

QByteArray SheetWriters::json(const Sheet &sheet)
{
    QByteArray text = "[";
    for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
        text += row > 0 ? ",\n {" : "\n {";
        bool isFirst = true;
        for (qsizetype column = 0; column < sheet.columns.size(); ++column) {
            const QString key = sheet.columns.at(column).key;
            if (key.isEmpty())
                continue;
            text +=
                (isFirst ? "" : ", ") + jsonText(key) + ": " + jsonText(sheet.rows.at(row).at(column).raw);
            isFirst = false;
        }
        text += '}';
    }
    return text + "\n]\n";
}

QByteArray SheetWriters::csv(const Sheet &sheet)
{
    QByteArray text;
    const auto writeLine = [&sheet, &text](const auto &valueOf) {
        bool isFirst = true;
        for (qsizetype column = 0; column < sheet.columns.size(); ++column) {
            if (sheet.columns.at(column).key.isEmpty())
                continue;
            text += (isFirst ? "" : ",") + csvText(valueOf(column));
            isFirst = false;
        }
        text += "\r\n";
    };
    writeLine([&sheet](qsizetype column) { return QJsonValue(sheet.columns.at(column).key); });
    for (const QList<SheetCell> &row : sheet.rows)
        writeLine([&row](qsizetype column) { return row.at(column).raw; });
    return text;
}

QByteArray SheetWriters::write(const Sheet &sheet, Options::Format format)
{
    switch (format) {
    case Options::Format::Json:
        return json(sheet);
    case Options::Format::Csv:
        return csv(sheet);
    case Options::Format::Table:
        break;
    }
    return table(sheet);
}
