// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/devicecatalog.h"
#include "core/catalog/errorcatalog.h"
#include "core/catalog/fieldcatalog.h"
#include "core/domain/device.h"
#include "core/domain/reading.h"
#include "ui/format/budgetwords.h"
#include "ui/format/cataloguewords.h"
#include "ui/format/labels.h"
#include "ui/format/packwords.h"
#include "ui/format/statuswords.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace {

QSet<QString> wordsOf(const char *const *words)
{
    QSet<QString> set;
    for (; *words; ++words)
        set.insert(QString::fromUtf8(*words));
    return set;
}

//! Answers every text of the catalogues with itself in brackets.
class BracketTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        return qstrcmp(context, "Catalogue") == 0 ? u"[%1]"_s.arg(QString::fromUtf8(text)) : QString();
    }
};

qint64 utc(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch();
}

} // namespace

class TestWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    //! Every text that real-time data of the target version can show is known to lupdate, and none stands
    //! there in vain.
    void catalogueTextsAreTranslatable()
    {
        QSet<QString> labels = wordsOf(CatalogueWords::FieldLabels);
        QSet<QString> values = wordsOf(CatalogueWords::StateValues);
        QSet<QString> unusedLabels = labels;
        QSet<QString> unusedValues = values;
        QList<Field> fields = FieldCatalog::shared().plantFields();
        fields += FieldCatalog::shared().deviceFields();
        BracketTranslator translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        for (const Field &field : std::as_const(fields)) {
            const bool isPlant = field.deviceTypes.isEmpty();
            if (!field.apis.testFlag(FieldApi::Realtime) || (!isPlant && !field.isInTarget))
                continue;
            QString english = Labels::field(field); // "[PV3 Input Voltage]": asked for as a pattern
            QVERIFY2(english.startsWith(u'['), qPrintable(field.key));
            QString pattern = field.label;
            if (field.seriesIndex > 0)
                pattern.replace(pattern.indexOf(QString::number(field.seriesIndex)),
                                QString::number(field.seriesIndex).size(), u"%1"_s);
            QVERIFY2(labels.contains(pattern), qPrintable(pattern));
            unusedLabels.remove(pattern);
            QCOMPARE(english, u"[%1]"_s.arg(field.label));
            for (auto value = field.values.cbegin(); value != field.values.cend(); ++value) {
                QVERIFY2(values.contains(*value), qPrintable(*value));
                unusedValues.remove(*value);
                QCOMPARE(Labels::stateValue(field, value.key()), u"[%1]"_s.arg(*value));
            }
        }
        QVERIFY2(unusedLabels.isEmpty(), qPrintable(unusedLabels.values().join(u", ")));
        QVERIFY2(unusedValues.isEmpty(), qPrintable(unusedValues.values().join(u", ")));
        QCoreApplication::removeTranslator(&translator);
    }

    void deviceTypesAreTranslatable()
    {
        const QSet<QString> names = wordsOf(CatalogueWords::DeviceTypes);
        QSet<QString> unused = names;
        BracketTranslator translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        const QList<DeviceTypeInfo> types = DeviceCatalog::shared().allTypes();
        for (const DeviceTypeInfo &type : types) {
            if (!Labels::deviceType(type.id).startsWith(u'[')) // has a short name of its own
                continue;
            QVERIFY2(names.contains(type.name), qPrintable(type.name));
            unused.remove(type.name);
        }
        QVERIFY2(unused.isEmpty(), qPrintable(unused.values().join(u", ")));
        QCoreApplication::removeTranslator(&translator);
    }

    void errorTextsAreTranslatable()
    {
        QSet<QString> meanings;
        QSet<QString> advice;
        const QList<ErrorAdvice> entries = ErrorCatalog::shared().entries();
        for (const ErrorAdvice &entry : entries) {
            meanings.insert(entry.meaning);
            advice.insert(entry.advice);
        }
        QCOMPARE(meanings, wordsOf(CatalogueWords::ErrorMeanings));
        QCOMPARE(advice, wordsOf(CatalogueWords::ErrorAdvice));
        BracketTranslator translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        ApiError refused;
        refused.kind = ApiError::Kind::Refused;
        refused.failCode = 20009;
        QVERIFY(StatusWords::error(refused).endsWith(u']'));
        QVERIFY(StatusWords::errorDetails(refused).endsWith(u']'));
        QCoreApplication::removeTranslator(&translator);
    }

    void unknownsShowTheirNumberOrKey()
    {
        const Field unknown =
            FieldCatalog::shared().field(DeviceType::StringInverter, FieldApi::Realtime, u"new_key"_s);
        QCOMPARE(Labels::field(unknown), u"new_key"_s);
        const Field state = FieldCatalog::shared().field(DeviceType::ResidentialBattery, FieldApi::Realtime,
                                                         u"battery_status"_s);
        QCOMPARE(Labels::stateValue(state, 2), u"Running"_s);
        QCOMPARE(Labels::stateValue(state, 77), u"Unknown (77)"_s);
        QCOMPARE(Labels::deviceType(4711), u"Device type 4711"_s);
        QCOMPARE(Labels::presence({Presence::NotAvailable, 0, {}}), u"not available"_s);
        QCOMPARE(Labels::presence({Presence::Null, 0, {}}), u"–"_s);
        QCOMPARE(Labels::presence({}), u"not sent"_s);
    }

    void packHealth_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("text");
        QTest::newRow("units") << uR"({"unit1":[{"sn":"A1","soh":"98.0%"},{"sn":"A2","soh":"97.5%"}],"unit2":[]})"_s
                               << u"A1: 98.0%, A2: 97.5%"_s;
        QTest::newRow("flat") << uR"([{"sn":"B1","soh":"70.0%"}])"_s << u"B1: 70.0%"_s;
        QTest::newRow("without serial") << uR"([{"soh":"70.0%"}])"_s << u"70.0%"_s;
        QTest::newRow("another shape") << uR"({"x":1})"_s << uR"({"x":1})"_s;
        QTest::newRow("no packs") << uR"([{"sn":"B1"}])"_s << uR"([{"sn":"B1"}])"_s;
        QTest::newRow("no JSON") << u"fine"_s << u"fine"_s;
    }
    void packHealth()
    {
        QFETCH(QString, json);
        QTEST(packHealthText(json), "text");
    }

    void everyGroupHasAName()
    {
        QSet<QString> names;
        for (int group = 0; group < FieldGroupCount; ++group)
            names.insert(Labels::fieldGroup(FieldGroup(group)));
        QVERIFY(!names.contains(QString()));
        QCOMPARE(names.size(), FieldGroupCount);
    }

    void everyDeviceTypeHasAName()
    {
        const QList<DeviceTypeInfo> types = DeviceCatalog::shared().allTypes();
        QVERIFY(types.size() > 20);
        for (const DeviceTypeInfo &type : types)
            QVERIFY2(!Labels::deviceType(type.id).contains(QString::number(type.id)), qPrintable(type.name));
    }

    void completeness_data()
    {
        QTest::addColumn<int>("known");
        QTest::addColumn<int>("expected");
        QTest::addColumn<int>("part");
        QTest::addColumn<QString>("text");
        QTest::newRow("all") << 3 << 3 << int(StatusWords::Part::Inverter) << QString();
        QTest::newRow("no parts") << 0 << 0 << int(StatusWords::Part::Battery) << QString();
        QTest::newRow("some") << 2 << 3 << int(StatusWords::Part::Inverter) << u"2 of 3 inverters"_s;
        QTest::newRow("none") << 0 << 1 << int(StatusWords::Part::Meter) << u"no meter reports"_s;
        QTest::newRow("batteries") << 1 << 2 << int(StatusWords::Part::Battery) << u"1 of 2 batteries"_s;
    }
    void completeness()
    {
        QFETCH(int, known);
        QFETCH(int, expected);
        QFETCH(int, part);
        PowerFigure figure;
        figure.partsKnown = known;
        figure.partsExpected = expected;
        QTEST(StatusWords().completeness(figure, StatusWords::Part(part)), "text");
    }

    void dataStatesDiffer()
    {
        QSet<QString> words;
        QSet<QString> sentences;
        for (const DataState state : {DataState::Live, DataState::Old, DataState::Asleep, DataState::Lost}) {
            words.insert(StatusWords::dataState(state));
            sentences.insert(StatusWords::dataStateSentence(state));
        }
        QCOMPARE(words.size(), 4);
        QCOMPARE(sentences.size(), 4);
    }

    void linkStatus_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("until");
        QTest::addColumn<int>("error");
        QTest::addColumn<QString>("text");
        using State = LinkStatus::State;
        const int none = int(ApiError::Kind::None);
        QTest::newRow("online") << int(State::Online) << QString() << none << u"Connected."_s;
        QTest::newRow("signing in") << int(State::SigningIn) << QString() << none << u"Signing in…"_s;
        QTest::newRow("offline") << int(State::Offline) << QString() << int(ApiError::Kind::Timeout)
                                 << u"No connection to the service since 13:50."_s;
        QTest::newRow("offline, next")
            << int(State::Offline) << u"2026-06-21T12:05:00Z"_s << int(ApiError::Kind::Timeout)
            << u"No connection to the service since 13:50. Next attempt at 14:05."_s;
        QTest::newRow("quota") << int(State::QuotaPause) << u"2026-06-21T12:32:00Z"_s
                               << int(ApiError::Kind::Quota)
                               << u"The service asked for a pause. Polling goes on at 14:32."_s;
        QTest::newRow("taken") << int(State::SessionTaken) << QString() << int(ApiError::Kind::Session)
                               << u"Another program is using this account."_s;
        QTest::newRow("locked") << int(State::NeedsUser) << u"2026-06-21T12:32:00Z"_s
                                << int(ApiError::Kind::AccountLocked)
                                << u"The account is locked until 14:32 after too many wrong passwords."_s;
        QTest::newRow("password") << int(State::NeedsUser) << QString() << int(ApiError::Kind::Credentials)
                                  << u"The user name or the password is wrong."_s;
    }
    void linkStatus()
    {
        QFETCH(int, state);
        QFETCH(QString, until);
        QFETCH(int, error);
        LinkStatus status;
        status.state = LinkStatus::State(state);
        status.since = utc(u"2026-06-21T11:50:00Z"_s);
        status.until = until.isEmpty() ? 0 : utc(until);
        status.error.kind = ApiError::Kind(error);
        const StatusWords words {Formatter(QLocale(u"de_DE"_s))};
        QTEST(words.linkStatus(status, utc(u"2026-06-21T12:00:00Z"_s), QTimeZone("Europe/Berlin")), "text");
    }

    //! With OAuth the calls of a class are told, not those of interfaces (`oauth.md` §9.2).
    void budgetsOfAnOwner()
    {
        BudgetReport basic;
        basic.endpoint = Endpoint::Login;
        basic.callClass = CallClass::Basic;
        basic.limit = 1000;
        basic.windowMs = 86'400'000;
        basic.usedInWindow = 312;
        basic.reserved = 100;
        BudgetReport control = basic;
        control.callClass = CallClass::Control;
        control.limit = 100;
        control.usedInWindow = 3;
        control.reserved = 8;
        BudgetReport history;
        history.endpoint = Endpoint::DeviceHistory;
        history.usedToday = 7;
        const BudgetWords words {Formatter(QLocale(u"en_GB"_s))};
        QCOMPARE(words.summary({history, basic, control}), u"312 of 1,000 calls in 24 h, control 3 of 100"_s);
        QCOMPARE(words.details({history, control}),
                 u"History of devices: 7 today\nCalls for control: 3 of 100 in 24 h"_s);
        const qint64 now = utc(u"2026-06-21T12:00:00Z"_s);
        QCOMPARE(words.classUse(basic, now), u"312 of 1,000 in 24 h, 100 kept for you"_s);
        QCOMPARE(words.classUse(control, now), u"3 of 100 in 24 h, 8 kept for an emergency stop"_s);
        control.blockedUntil = now + 3'600'000;
        QVERIFY2(words.classUse(control, now).contains(u"no more until"_s),
                 qPrintable(words.classUse(control, now)));
    }

    void everyDocumentedInterfaceHasAName()
    {
        for (const EndpointSpec &spec : allEndpoints()) {
            if (spec.endpoint == Endpoint::Logout || spec.endpoint > Endpoint::BatteryDispatchQuery)
                continue;
            QVERIFY2(BudgetWords::interfaceName(spec.endpoint) != spec.id, spec.id.data());
        }
    }

    void accountEndIsToldInTime()
    {
        const StatusWords words {Formatter(QLocale(u"de_DE"_s))};
        const QDate end(2026, 12, 31);
        QCOMPARE(words.accountEnd({}, end), QString());
        QCOMPARE(words.accountEnd(end, end.addDays(-31)), QString());
        QVERIFY(words.accountEnd(end, end.addDays(-30)).contains(u"31.12.26"_s));
        QVERIFY(words.accountEnd(end, end).contains(u"last day"_s));
        QVERIFY(words.accountEnd(end, end.addDays(1)).contains(u"ended"_s));
    }

    //! What kinds have in common does not hide what a person has to do about it.
    void troublesOfOneKindAreToldApart_data()
    {
        using Kind = ApiError::Kind;
        using Tls = ApiError::TlsProblem;
        QTest::addColumn<ApiError>("error");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, Kind kind, const QString &words,
                            const std::function<void(ApiError &)> &change) {
            ApiError error;
            error.kind = kind;
            change(error);
            QTest::newRow(name) << error << words;
        };
        const auto certificate = [&row](const char *name, Tls problem, const QString &words) {
            row(name, Kind::Tls, words, [problem](ApiError &e) {
                e.tlsProblem = problem;
                e.path = u"portal.example"_s;
            });
        };
        certificate("self-signed", Tls::SelfSigned, u"self-signed"_s);
        certificate("issuer", Tls::UntrustedIssuer, u"who issued"_s);
        certificate("withdrawn", Tls::Revoked, u"withdrawn"_s);
        certificate("expired", Tls::Expired, u"has expired"_s);
        certificate("early", Tls::NotYetValid, u"not valid yet"_s);
        certificate("other name", Tls::WrongName, u"“portal.example”"_s);
        row("no TLS", Kind::Tls, u"does not offer one"_s, [](ApiError &) {});
        row("proxy's name", Kind::NameNotFound, u"name of the proxy"_s,
            [](ApiError &e) { e.isAtProxy = true; });
        row("proxy away", Kind::Connection, u"proxy cannot be reached"_s,
            [](ApiError &e) { e.isAtProxy = true; });
        row("proxy's password", Kind::Connection, u"proxy asks for a name"_s, [](ApiError &e) {
            e.isAtProxy = true;
            e.httpStatus = 407;
        });
        const auto closed = [&row](const char *name, int failCode, const QString &condition,
                                   const QString &words) {
            row(name, Kind::AccountClosed, words, [failCode, condition](ApiError &e) {
                e.failCode = failCode;
                e.exceptionId = condition;
            });
        };
        closed("disabled", 20002, {}, u"is disabled"_s);
        closed("ended", 20003, {}, u"account has expired"_s);
        closed("restricted", 20403, {}, u"rule of the account"_s);
        closed("old password", 20400, u"20400#password-expired"_s, u"password of the account has expired"_s);
        closed("stopped", 20400, {}, u"stopped"_s);
        row("sessions", Kind::AccountLocked, u"as many sessions"_s,
            [](ApiError &e) { e.exceptionId = u"20400#sessions"_s; });
        row("address", Kind::Overload, u"address of this computer"_s, [](ApiError &e) { e.failCode = 413; });
        row("no password", Kind::Secret, u"No password"_s,
            [](ApiError &e) { e.secretProblem = ApiError::SecretProblem::Missing; });
    }
    void troublesOfOneKindAreToldApart()
    {
        QFETCH(ApiError, error);
        QFETCH(QString, words);
        const QString sentence = StatusWords::error(error);
        QVERIFY2(sentence.contains(words), qPrintable(sentence));
        QVERIFY(sentence.endsWith(u'.'));
    }

    //! Each kind has a sentence of its own, and none shows an empty place.
    void everyErrorKindHasWords()
    {
        QSet<QString> sentences;
        const int last = int(ApiError::Kind::Storage);
        for (int kind = int(ApiError::Kind::Cancelled); kind <= last; ++kind) {
            ApiError error;
            error.kind = ApiError::Kind(kind);
            error.httpStatus = 418;
            error.failCode = 4711;
            const QString bare = StatusWords::error(error);
            error.text = u"reason 100% (%1)"_s; // what the service says must not be taken for a place-holder
            error.path = u"data[3].devId"_s;
            const QString full = StatusWords::error(error);
            for (const QString &sentence : {bare, full}) {
                QVERIFY2(sentence.endsWith(u'.') || sentence.contains(u':'), qPrintable(sentence));
                QVERIFY2(!sentence.contains(u"%2"_s) && !sentence.contains(u"“”"_s), qPrintable(sentence));
            }
            sentences.insert(bare);
        }
        QCOMPARE(sentences.size(), last);
        ApiError refused;
        refused.kind = ApiError::Kind::Refused;
        refused.failCode = 987654;
        refused.text = u"100% (%1)"_s;
        QCOMPARE(StatusWords::error(refused), u"The service refused the request (code 987654): 100% (%1)"_s);
        QCOMPARE(StatusWords::errorDetails(refused), refused.text); // nobody knows this code
        refused.failCode = 20009; // a documented one speaks with the words of the catalogue
        const ErrorAdvice *known = ErrorCatalog::shared().findFailCode(20009);
        QVERIFY(known);
        QVERIFY(StatusWords::error(refused).endsWith(known->meaning));
        QVERIFY(StatusWords::errorDetails(refused).contains(known->advice));
        QCOMPARE(StatusWords::errorDetails({}), QString());
        QCOMPARE(StatusWords::error({}), QString());
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
