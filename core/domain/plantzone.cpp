// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/plantzone.h"

#include "core/catalog/catalogresource.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Place
{
    QByteArray zoneId;
    double latitude = 0;
    double longitude = 0;
};

// Farther away there is no saying (an island of its own, or the position is wrong).
constexpr double farthestKm = 2500;

const QList<Place> &principalPlaces()
{
    static const QList<Place> places = [] {
        QList<Place> read;
        const QJsonArray rows = readCatalogue("zone-places.json"_L1).object().value("places"_L1).toArray();
        for (const QJsonValue &row : rows)
            read.append({row[0].toString().toLatin1(), row[1].toDouble(), row[2].toDouble()});
        return read;
    }();
    return places;
}

double distanceKm(double latitude, double longitude, const Place &place)
{
    constexpr double radian = std::numbers::pi / 180;
    const double cosine = std::sin(latitude * radian) * std::sin(place.latitude * radian)
        + std::cos(latitude * radian) * std::cos(place.latitude * radian)
            * std::cos((longitude - place.longitude) * radian);
    return 6371 * std::acos(std::clamp(cosine, -1.0, 1.0));
}

// Nothing if no place near enough had the offset on that day.
std::optional<QTimeZone> nearestZone(double latitude, double longitude, const QDateTime &connection)
{
    QList<std::pair<double, const Place *>> byDistance;
    for (const Place &place : principalPlaces()) {
        const double distance = distanceKm(latitude, longitude, place);
        if (distance < farthestKm)
            byDistance.emplace_back(distance, &place);
    }
    std::sort(byDistance.begin(), byDistance.end());
    for (const auto &[distance, place] : std::as_const(byDistance)) {
        const QTimeZone zone(place->zoneId);
        if (zone.isValid()
            && (!connection.isValid() || zone.offsetFromUtc(connection) == connection.offsetFromUtc()))
            return zone;
    }
    return {};
}

// Alike in every month of the last years: whoever lives by one may read the other.
bool haveSameRules(const QTimeZone &a, const QTimeZone &b, const QDateTime &around)
{
    const QDateTime from = around.isValid() ? around.toUTC() : QDateTime(QDate(2024, 1, 1), {12, 0}, Qt::UTC);
    for (int month = -12; month <= 24; ++month) {
        const QDateTime instant = from.addMonths(month);
        if (a.offsetFromUtc(instant) != b.offsetFromUtc(instant))
            return false;
    }
    return true;
}

QTimeZone findZone(const Plant &plant, const QTimeZone &systemZone)
{
    const QDateTime &connection = plant.gridConnection;
    if (plant.latitude && plant.longitude) {
        if (const auto near = nearestZone(*plant.latitude, *plant.longitude, connection))
            return haveSameRules(*near, systemZone, connection) ? systemZone : *near;
    }
    if (!connection.isValid())
        return systemZone;
    const int offset = connection.offsetFromUtc();
    if (systemZone.offsetFromUtc(connection) == offset)
        return systemZone;
    return QTimeZone(offset);
}

//! All that findZone() looks at.
struct Question
{
    double latitude = 0, longitude = 0;
    bool hasPlace = false;
    qint64 connection = 0;
    int offset = 0;
    bool isConnected = false;
    QByteArray systemZone;

    friend bool operator==(const Question &, const Question &) = default;
    friend size_t qHash(const Question &question, size_t seed = 0)
    {
        return qHashMulti(seed, question.latitude, question.longitude, question.connection, question.offset);
    }
};

} // namespace

//! Pages ask again and again, and the search takes a good part of a millisecond: a fleet of 1,000 plants
//! waited for it.
QTimeZone plantZone(const Plant &plant, const QTimeZone &systemZone)
{
    constexpr qsizetype mostAnswers = 20'000;
    thread_local QHash<Question, QTimeZone> answers;
    const bool isConnected = plant.gridConnection.isValid();
    const Question question {plant.latitude.value_or(0),
                             plant.longitude.value_or(0),
                             plant.latitude && plant.longitude,
                             isConnected ? plant.gridConnection.toMSecsSinceEpoch() : 0,
                             isConnected ? plant.gridConnection.offsetFromUtc() : 0,
                             isConnected,
                             systemZone.id()};
    const auto known = answers.constFind(question);
    if (known != answers.cend())
        return *known;
    if (answers.size() >= mostAnswers)
        answers.clear();
    return *answers.insert(question, findZone(plant, systemZone));
}
