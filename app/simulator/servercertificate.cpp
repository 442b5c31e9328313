// SPDX-License-Identifier: GPL-3.0-or-later
#include "servercertificate.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace Simulation {

using namespace Qt::Literals::StringLiterals;

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("ServerCertificate", source);
}

std::optional<ServerCertificate> read(const QString &certificateFile, const QString &keyFile, QString *error)
{
    QFile certificates(certificateFile);
    QFile keys(keyFile);
    if (!certificates.open(QIODevice::ReadOnly) || !keys.open(QIODevice::ReadOnly)) {
        *error = text("cannot read the certificate or its key");
        return std::nullopt;
    }
    ServerCertificate result;
    result.certificate = QSslCertificate(&certificates);
    const QByteArray pem = keys.readAll();
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Ec, QSsl::Rsa}) {
        if (result.key.isNull())
            result.key = QSslKey(pem, algorithm);
    }
    if (result.certificate.isNull() || result.key.isNull()) {
        *error = text("the certificate or its key is not in PEM form");
        return std::nullopt;
    }
    return result;
}

} // namespace

std::optional<ServerCertificate> ServerCertificate::load(const QString &certificateFile,
                                                         const QString &keyFile, QString *error)
{
    if (!certificateFile.isEmpty() || !keyFile.isEmpty())
        return read(certificateFile, keyFile, error);

    const QString program = QStandardPaths::findExecutable(u"openssl"_s);
    const QTemporaryDir directory;
    if (program.isEmpty() || !directory.isValid()) {
        *error = text("a self-made certificate needs the program openssl; give --cert and --key instead");
        return std::nullopt;
    }
    const QString certificatePath = directory.filePath(u"certificate.pem"_s);
    const QString keyPath = directory.filePath(u"key.pem"_s);
    const int exitCode = QProcess::execute(program,
                                           {u"req"_s, u"-x509"_s, u"-batch"_s, u"-nodes"_s, u"-newkey"_s,
                                            u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                                            u"-days"_s, u"3650"_s, u"-subj"_s, u"/CN=127.0.0.1"_s,
                                            u"-addext"_s, u"subjectAltName=IP:127.0.0.1,DNS:localhost"_s,
                                            u"-keyout"_s, keyPath, u"-out"_s, certificatePath});
    if (exitCode != 0) {
        *error = text("the program openssl could not make a certificate");
        return std::nullopt;
    }
    return read(certificatePath, keyPath, error);
}

} // namespace Simulation
