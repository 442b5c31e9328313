// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/messageboxprompter.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class PrompterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void answersWhatWasClicked_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<bool>("answer");
        QTest::newRow("yes") << u"promptYesButton"_s << true;
        QTest::newRow("no") << u"promptNoButton"_s << false;
        QTest::newRow("escape") << QString() << false;
    }

    void answersWhatWasClicked()
    {
        QFETCH(QString, button);
        QFETCH(bool, answer);
        QWidget parent;
        MessageBoxPrompter prompter;
        QList<bool> answers;
        prompter.ask(&parent, u"Remove"_s, u"Really?"_s, u"Remove"_s,
                     [&answers](bool yes) { answers << yes; });
        auto *box = parent.findChild<QMessageBox *>();
        QVERIFY(box && box->isVisible());
        QCOMPARE(box->defaultButton()->objectName(), u"promptNoButton"_s);
        if (button.isEmpty())
            QTest::keyClick(box, Qt::Key_Escape);
        else
            QTest::mouseClick(box->findChild<QPushButton *>(button), Qt::LeftButton);
        QCOMPARE(answers, QList<bool> {answer});
    }

    void choosesAFile()
    {
        const QTemporaryDir folder;
        QWidget parent;
        MessageBoxPrompter prompter;
        QStringList chosen;
        prompter.chooseSaveFile(&parent, u"Save"_s, folder.filePath(u"page.pdf"_s), u"PDF files"_s,
                                [&chosen](const QString &path) { chosen << path; });
        auto *dialog = parent.findChild<QFileDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->nameFilters(), QStringList {u"PDF files (*.pdf)"_s});
        QCOMPARE(dialog->selectedFiles(), QStringList {folder.filePath(u"page.pdf"_s)});
        static_cast<QDialog *>(dialog)->accept();
        QCOMPARE(chosen, QStringList {folder.filePath(u"page.pdf"_s)});
        prompter.chooseSaveFile(&parent, u"Save"_s, folder.filePath(u"page.pdf"_s), u"PDF files"_s,
                                [&chosen](const QString &path) { chosen << path; });
        parent.findChild<QFileDialog *>()->reject();
        QCOMPARE(chosen.size(), 1);
    }

    void findsAFolder()
    {
        QTemporaryDir folder;
        QWidget parent;
        MessageBoxPrompter prompter;
        QStringList chosen;
        prompter.chooseFolder(&parent, u"Folder"_s, folder.path(),
                              [&chosen](const QString &path) { chosen << path; });
        auto *dialog = parent.findChild<QFileDialog *>(u"folderFileDialog"_s);
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->fileMode(), QFileDialog::Directory);
        static_cast<QDialog *>(dialog)->accept();
        QCOMPARE(chosen, QStringList {folder.path()});
        prompter.chooseFolder(&parent, u"Folder"_s, folder.path(),
                              [&chosen](const QString &path) { chosen << path; });
        parent.findChild<QFileDialog *>(u"folderFileDialog"_s)->reject();
        QCOMPARE(chosen.size(), 1);
    }

    void isSilentWhenTheParentDies()
    {
        auto parent = std::make_unique<QWidget>();
        MessageBoxPrompter prompter;
        int answers = 0;
        prompter.ask(parent.get(), u"Remove"_s, u"Really?"_s, u"Remove"_s, [&answers](bool) { ++answers; });
        prompter.tell(parent.get(), u"Note"_s, u"Something"_s);
        parent.reset();
        QCOMPARE(answers, 0);
    }
};

QTEST_MAIN(PrompterTest)
#include "tst_prompter.moc"
