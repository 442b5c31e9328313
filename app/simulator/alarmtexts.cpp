// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarmtexts.h"

#include <algorithm>
#include <array>

namespace Simulation {

using namespace Qt::Literals::StringLiterals;

namespace {

using Words = std::array<AlarmWords, FaultKindCount>; // in the order of FaultKind

constexpr std::array<AlarmFacts, FaultKindCount> facts {{
    {2015, 2, 2},
    {2013, 5, 4},
    {2062, 2, 2},
    {2034, 3, 2},
    {2063, 2, 3},
    {3003, 2, 2},
    {2064, 2, 1},
    {1124, 1, 2},
    {999999999, 0, 2},
}};

constexpr Words english {{
    {"String lost",
     "A string of this inverter gives no current although the sun shines: fuse blown, plug open or cable "
     "broken.",
     "1. Check the fuse of PV input [string number].\n2. Measure the open-circuit voltage of the string.\n3. "
     "Check plugs and cable between modules and inverter."},
    {"Abnormal string power", "A string stays behind its neighbours: shade, dirt or an aged module.",
     "1. Look for shade at the time of the alarm.\n2. Clean the modules.\n3. Measure the string's curve if "
     "the "
     "alarm stays."},
    {"Low insulation resistance",
     "The resistance of the PV array to earth is too low.\nMoisture in a plug or a damaged cable leads "
     "current "
     "to earth.",
     "1. Wait until the array is dry.\n2. If the alarm comes again, disconnect one string after the other "
     "and "
     "measure.\n3. Replace the damaged cable or plug."},
    {"Grid overvoltage", "The grid voltage was above the allowed range for a while.",
     "1. Wait: the inverter starts again when the grid is back in range.\n2. If it happens often, measure "
     "the "
     "voltage at the feed-in point.\n3. Ask the grid operator to look at the transformer."},
    {"Over-temperature", "The inverter is too hot and lowers its power.",
     "1. Check that air can pass the cooling fins.\n2. Clean the fans.\n3. Give the inverter shade."},
    {"Battery fault", "A battery pack reports an internal fault and rests.",
     "1. Switch the battery off and on again after 5 minutes.\n2. If the alarm stays, call the service with "
     "fault code [battery code]."},
    {"Device fault", "The inverter found a fault in its own circuits and has shut down.",
     "1. Switch AC and DC off, wait 5 minutes, switch on again.\n2. If the alarm comes again, replace the "
     "inverter."},
    {"Device disconnected", "The logger does not reach this device.",
     "1. Check the power supply of the device.\n2. Check the RS485 cable and its ends."},
    {"Network Connection Error", nullptr,
     "1. Check router and internet access at the plant.\n2. Check the signal of the Dongle."},
}};

constexpr Words german {{
    {"String ausgefallen",
     "Ein String dieses Wechselrichters liefert trotz Sonne keinen Strom: Sicherung durchgebrannt, Stecker "
     "offen oder Kabel unterbrochen.",
     "1. Sicherung des PV-Eingangs [string number] prüfen.\n2. Leerlaufspannung des Strings messen.\n3. "
     "Stecker und Kabel zwischen Modulen und Wechselrichter prüfen."},
    {"Stringleistung auffällig",
     "Ein String bleibt hinter seinen Nachbarn zurück: Schatten, Schmutz oder ein gealtertes Modul.",
     "1. Zur Zeit des Alarms nach Schatten sehen.\n2. Module reinigen.\n3. Bleibt der Alarm, die Kennlinie "
     "des Strings messen."},
    {"Isolationswiderstand zu niedrig",
     "Der Widerstand des PV-Feldes gegen Erde ist zu klein.\nFeuchtigkeit in einem Stecker oder ein "
     "beschädigtes Kabel leitet Strom zur Erde.",
     "1. Abwarten, bis das Feld trocken ist.\n2. Kommt der Alarm wieder, die Strings einzeln abklemmen und "
     "messen.\n3. Beschädigtes Kabel oder Stecker ersetzen."},
    {"Netzüberspannung", "Die Netzspannung lag eine Zeit lang über dem erlaubten Bereich.",
     "1. Warten: Der Wechselrichter startet, sobald die Spannung wieder passt.\n2. Geschieht es oft, die "
     "Spannung am Einspeisepunkt messen.\n3. Den Netzbetreiber den Transformator prüfen lassen."},
    {"Übertemperatur", "Der Wechselrichter ist zu heiß und senkt seine Leistung.",
     "1. Prüfen, ob Luft an die Kühlrippen kommt.\n2. Lüfter reinigen.\n3. Den Wechselrichter beschatten."},
    {"Batteriefehler", "Ein Batteriemodul meldet einen inneren Fehler und ruht.",
     "1. Batterie ausschalten und nach 5 Minuten wieder einschalten.\n2. Bleibt der Alarm, den Service mit "
     "dem Fehlercode [battery code] anrufen."},
    {"Gerätefehler",
     "Der Wechselrichter hat einen Fehler in seinen Schaltungen gefunden und sich abgeschaltet.",
     "1. AC und DC abschalten, 5 Minuten warten, wieder einschalten.\n2. Kommt der Alarm wieder, den "
     "Wechselrichter tauschen."},
    {"Gerät nicht verbunden", "Der Logger erreicht dieses Gerät nicht.",
     "1. Stromversorgung des Geräts prüfen.\n2. RS485-Kabel und seine Enden prüfen."},
    {"Netzwerkverbindung gestört", nullptr,
     "1. Router und Internetzugang der Anlage prüfen.\n2. Empfang des Dongles prüfen."},
}};

constexpr Words chinese {{
    {"组串丢失", "有日照时该逆变器的一路组串没有电流:熔丝熔断、插头松脱或电缆断开。",
     "1. 检查 PV 输入 [string number] 的熔丝。\n2. 测量该组串的开路电压。\n3. "
     "检查组件与逆变器之间的插头和电缆。"},
    {"组串功率异常", "某组串低于相邻组串:遮挡、灰尘或组件老化。",
     "1. 在告警时段查看是否有遮挡。\n2. 清洁组件。\n3. 若告警仍在,测量该组串的 IV 曲线。"},
    {"绝缘阻抗低", "光伏阵列对地阻抗过低。\n插头受潮或电缆破损使电流流入大地。",
     "1. 等待阵列干燥。\n2. 若再次出现,逐路断开组串并测量。\n3. 更换破损的电缆或插头。"},
    {"电网过压", "电网电压一段时间内高于允许范围。",
     "1. 等待:电网恢复后逆变器自动启动。\n2. 若经常出现,测量并网点电压。\n3. 请电网公司检查变压器。"},
    {"过温", "逆变器温度过高,正在降低功率。", "1. 确认散热片通风。\n2. 清洁风扇。\n3. 为逆变器遮阳。"},
    {"电池故障", "电池包报告内部故障,已停止工作。",
     "1. 关闭电池,5 分钟后重新开启。\n2. 若告警仍在,请携故障码 [battery code] 联系售后。"},
    {"设备故障", "逆变器检测到内部电路故障并已停机。",
     "1. 断开交流和直流,等待 5 分钟后重新合上。\n2. 若再次出现,更换逆变器。"},
    {"设备断连", "数据采集器无法与该设备通信。", "1. 检查设备供电。\n2. 检查 RS485 电缆及两端接线。"},
    {"网络连接异常", nullptr, "1. 检查电站的路由器和网络。\n2. 检查通信棒的信号。"},
}};

constexpr Words french {{
    {"Chaîne perdue",
     "Une chaîne de cet onduleur ne donne aucun courant malgré le soleil : fusible fondu, connecteur ouvert "
     "ou "
     "câble coupé.",
     "1. Vérifier le fusible de l'entrée PV [string number].\n2. Mesurer la tension à vide de la chaîne.\n3. "
     "Vérifier connecteurs et câble."},
    {"Puissance de chaîne anormale",
     "Une chaîne reste derrière ses voisines : ombre, salissure ou module vieilli.",
     "1. Chercher une ombre à l'heure de l'alarme.\n2. Nettoyer les modules.\n3. Mesurer la courbe de la "
     "chaîne si l'alarme demeure."},
    {"Isolement faible",
     "La résistance du champ PV à la terre est trop basse.\nHumidité dans un connecteur ou câble abîmé.",
     "1. Attendre que le champ soit sec.\n2. Si l'alarme revient, débrancher les chaînes une à une et "
     "mesurer.\n3. Remplacer le câble ou le connecteur."},
    {"Surtension du réseau", "La tension du réseau a dépassé la plage permise pendant un moment.",
     "1. Attendre : l'onduleur redémarre seul.\n2. Si cela se répète, mesurer la tension au point "
     "d'injection.\n3. Prévenir le gestionnaire du réseau."},
    {"Surchauffe", "L'onduleur est trop chaud et réduit sa puissance.",
     "1. Vérifier la ventilation.\n2. Nettoyer les ventilateurs.\n3. Mettre l'onduleur à l'ombre."},
    {"Défaut de batterie", "Un module de batterie signale un défaut interne et s'est arrêté.",
     "1. Éteindre la batterie, rallumer après 5 minutes.\n2. Si l'alarme demeure, appeler le service avec le "
     "code [battery code]."},
    {"Défaut de l'appareil", "L'onduleur a trouvé un défaut interne et s'est arrêté.",
     "1. Couper AC et DC, attendre 5 minutes, remettre.\n2. Si l'alarme revient, remplacer l'onduleur."},
    {"Appareil déconnecté", "L'enregistreur ne joint pas cet appareil.",
     "1. Vérifier l'alimentation.\n2. Vérifier le câble RS485."},
    {"Erreur de connexion réseau", nullptr,
     "1. Vérifier le routeur et l'accès à Internet.\n2. Vérifier le signal du Dongle."},
}};

constexpr Words spanish {{
    {"Cadena perdida",
     "Una cadena de este inversor no da corriente aunque hay sol: fusible fundido, conector abierto o cable "
     "roto.",
     "1. Revise el fusible de la entrada PV [string number].\n2. Mida la tensión en vacío de la cadena.\n3. "
     "Revise conectores y cable."},
    {"Potencia de cadena anómala",
     "Una cadena queda por debajo de las vecinas: sombra, suciedad o un módulo "
     "envejecido.",
     "1. Busque sombras a la hora de la alarma.\n2. Limpie los módulos.\n3. Si la alarma sigue, mida la "
     "curva "
     "de la cadena."},
    {"Aislamiento bajo",
     "La resistencia del campo fotovoltaico a tierra es demasiado baja.\nHumedad en un conector o cable "
     "dañado.",
     "1. Espere a que el campo se seque.\n2. Si vuelve, desconecte las cadenas una a una y mida.\n3. Cambie "
     "el "
     "cable o el conector."},
    {"Sobretensión de red", "La tensión de la red superó el margen permitido durante un tiempo.",
     "1. Espere: el inversor arranca solo.\n2. Si se repite, mida la tensión en el punto de conexión.\n3. "
     "Avise "
     "a la distribuidora."},
    {"Sobretemperatura", "El inversor está demasiado caliente y baja su potencia.",
     "1. Compruebe la ventilación.\n2. Limpie los ventiladores.\n3. Dé sombra al inversor."},
    {"Fallo de batería", "Un módulo de batería indica un fallo interno y está parado.",
     "1. Apague la batería y enciéndala a los 5 minutos.\n2. Si la alarma sigue, llame al servicio con el "
     "código [battery code]."},
    {"Fallo del equipo", "El inversor encontró un fallo interno y se ha parado.",
     "1. Corte AC y DC, espere 5 minutos y conecte.\n2. Si vuelve, cambie el inversor."},
    {"Equipo desconectado", "El registrador no alcanza este equipo.",
     "1. Revise la alimentación.\n2. Revise el cable RS485."},
    {"Error de conexión de red", nullptr,
     "1. Revise el router y el acceso a Internet.\n2. Revise la señal del Dongle."},
}};

constexpr std::array<QLatin1StringView, 18> codes {"zh_CN"_L1, "en_US"_L1, "ja_JP"_L1, "it_IT"_L1, "nl_NL"_L1,
                                                   "pt_BR"_L1, "de_DE"_L1, "fr_FR"_L1, "es_ES"_L1, "pl_PL"_L1,
                                                   "ro_RO"_L1, "cs_CZ"_L1, "hu_HU"_L1, "vi_VN"_L1, "tr_TR"_L1,
                                                   "uk_UA"_L1, "zh_TW"_L1, "ko_KR"_L1};

} // namespace

const AlarmFacts &alarmFacts(FaultKind kind)
{
    return facts[size_t(kind)];
}

const AlarmWords &alarmWords(FaultKind kind, const QString &language)
{
    const QString short2 = language.left(2);
    const Words &words = short2 == "de"_L1 ? german
        : short2 == "fr"_L1                ? french
        : short2 == "es"_L1                ? spanish
        : short2 == "zh"_L1                ? chinese
                                           : english;
    return words[size_t(kind)];
}

bool isAlarmLanguage(const QString &language)
{
    return std::any_of(codes.begin(), codes.end(), [&language](QLatin1StringView code) {
        return language == code || (language.size() == 2 && code.startsWith(language));
    });
}

} // namespace Simulation
