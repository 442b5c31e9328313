// SPDX-License-Identifier: GPL-3.0-or-later
#include "programoptions.h"
#include "terminationsignals.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int UsageError = 2;

void say(std::FILE *stream, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stream);
    std::fflush(stream);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"heliodesk-simulator"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HELIODESK_VERSION));

    QString error;
    const auto options = Simulation::parseProgramOptions(QCoreApplication::arguments(), &error);
    if (!options) {
        say(stderr, "heliodesk-simulator: " + error.toLocal8Bit() + '\n');
        return UsageError;
    }
    if (!options->helpText.isEmpty()) {
        say(stdout, options->helpText.toLocal8Bit());
        return 0;
    }
    Simulation::quitOnTerminationSignals();
    Simulation::SimulatorServer server(options->simulator);
    if (!server.start(&error)) {
        say(stderr, "heliodesk-simulator: " + error.toLocal8Bit() + '\n');
        return 1;
    }
    const QJsonObject line {
        {"baseUrl"_L1, server.baseUrl().toString()},
        {"userName"_L1, server.userName()},
        {"systemCode"_L1, server.systemCode()},
        {"oauthUrl"_L1, server.oauthUrl().toString()},
        {"clientId"_L1, server.clients().first().id},
        {"clientSecret"_L1, server.clients().first().secret},
        {"redirectUris"_L1, QJsonArray::fromStringList(server.clients().first().redirectUris)},
        {"owner"_L1, server.owners().first().userName}};
    say(stdout, QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    return QCoreApplication::exec();
}
