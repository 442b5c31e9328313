<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Heliodesk</source>
        <translation>Über Heliodesk</translation>
    </message>
    <message>
        <source>Heliodesk %1</source>
        <extracomment>%1 a version number</extracomment>
        <translation>Heliodesk %1</translation>
    </message>
    <message>
        <source>This program with its icons. Fonts are those of your system.</source>
        <translation>Dieses Programm mit seinen Symbolen. Die Schriften sind die Ihres Systems.</translation>
    </message>
    <message>
        <source>© The Qt Company Ltd and other contributors.</source>
        <translation>© The Qt Company Ltd und andere Mitwirkende.</translation>
    </message>
    <message>
        <source>© Frank Osterfeld and other contributors.</source>
        <translation>© Frank Osterfeld und andere Mitwirkende.</translation>
    </message>
    <message>
        <source>© Daniel Lemire and Geoff Langdale.</source>
        <translation>© Daniel Lemire und Geoff Langdale.</translation>
    </message>
    <message>
        <source>Shows what FusionSolar plants do now, through the SmartPVMS Northbound interface.</source>
        <translation>Zeigt über die Northbound-Schnittstelle von SmartPVMS, was FusionSolar-Anlagen gerade tun.</translation>
    </message>
    <message>
        <source>Free software: you may use, study, share and change it under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software: Sie dürfen sie unter der GNU General Public License, Version 3 oder später, nutzen, untersuchen, weitergeben und verändern. Es gibt keinerlei Gewährleistung.</translation>
    </message>
    <message>
        <source>Not a product of Huawei. FusionSolar is a trademark of its owner.</source>
        <translation>Kein Produkt von Huawei. FusionSolar ist eine Marke ihres Inhabers.</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Über</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>Works in this program</source>
        <translation>Werke in diesem Programm</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>name of a work, name of its licence, whose it is</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>AccountAuthenticator</name>
    <message>
        <source>Another program uses this account. Each sign-in ends the session of the other.</source>
        <translation>Ein anderes Programm verwendet dieses Konto. Jede Anmeldung beendet die Sitzung des jeweils anderen.</translation>
    </message>
    <message>
        <source>The service accepted the sign-in but sent no session token.</source>
        <translation>Der Dienst hat die Anmeldung angenommen, aber kein Sitzungstoken gesendet.</translation>
    </message>
</context>
<context>
    <name>AccountChoice</name>
    <message>
        <source>No account is set up in the desktop program. Name one with --base-url and --user.</source>
        <translation>Im Desktop-Programm ist kein Konto eingerichtet. Eines mit --base-url und --user angeben.</translation>
    </message>
    <message>
        <source>No account fits. There are:
%1</source>
        <translation>Kein Konto passt. Vorhanden sind:
%1</translation>
    </message>
    <message>
        <source>Several accounts fit; choose with --profile:
%1</source>
        <translation>Mehrere Konten passen; mit --profile eines wählen:
%1</translation>
    </message>
</context>
<context>
    <name>AccountView</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>PV now, all plants</source>
        <translation>PV aktuell, alle Anlagen</translation>
    </message>
    <message>
        <source>Consumption now</source>
        <translation>Verbrauch aktuell</translation>
    </message>
    <message>
        <source>Grid now</source>
        <translation>Netz aktuell</translation>
    </message>
    <message>
        <source>Yield today</source>
        <translation>Ertrag heute</translation>
    </message>
    <message>
        <source>Energy flow now, all plants</source>
        <translation>Energiefluss aktuell, alle Anlagen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n plants</source>
        <translation>
            <numerusform>%1 von %n Anlage</numerusform>
            <numerusform>%1 von %n Anlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plants</source>
        <translation>
            <numerusform>%n Anlage</numerusform>
            <numerusform>%n Anlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Noch keine Daten</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>Daten: %1</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>No sun power</source>
        <translation>Kein Solarstrom</translation>
    </message>
    <message>
        <source>Producing</source>
        <translation>Erzeugung</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>In Ruhe</translation>
    </message>
    <message>
        <source>Exporting on balance</source>
        <translation>Einspeisung im Saldo</translation>
    </message>
    <message>
        <source>Importing on balance</source>
        <translation>Netzbezug im Saldo</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Kontoname</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Plant list from</source>
        <translation>Stand der Anlagenliste</translation>
    </message>
    <message>
        <source>Device list from</source>
        <translation>Stand der Geräteliste</translation>
    </message>
    <message>
        <source>Plants that need attention</source>
        <translation>Anlagen, die Aufmerksamkeit brauchen</translation>
    </message>
    <message>
        <source>Plants</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>The plants of this account have not come yet.</source>
        <translation>Die Anlagen dieses Kontos sind noch nicht angekommen.</translation>
    </message>
    <message>
        <source>No plant is in this state now.</source>
        <translation>In diesem Zustand ist jetzt keine Anlage.</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Nichts braucht Aufmerksamkeit</translation>
    </message>
    <message numerus="yes">
        <source>%n plants need attention</source>
        <translation>
            <numerusform>%n Anlage braucht Aufmerksamkeit</numerusform>
            <numerusform>%n Anlagen brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Control the chosen plants</source>
        <translation>Die gewählten Anlagen steuern</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>OAuth Connect</source>
        <translation>OAuth Connect</translation>
    </message>
    <message>
        <source>API account</source>
        <translation>API-Konto</translation>
    </message>
    <message>
        <source>read data</source>
        <translation>Daten lesen</translation>
    </message>
    <message>
        <source>give commands</source>
        <translation>Befehle geben</translation>
    </message>
    <message>
        <source>The owner allows</source>
        <translation>Eigentümer erlaubt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Access until</source>
        <translation>Zugriff bis</translation>
    </message>
    <message>
        <source>It is renewed by itself, about once an hour.</source>
        <translation>Er wird von selbst erneuert, etwa einmal pro Stunde.</translation>
    </message>
    <message>
        <source>Counted for the last 24 hours by Heliodesk; the service does not tell.</source>
        <translation>Von Heliodesk für die letzten 24 Stunden gezählt; der Dienst sagt es nicht.</translation>
    </message>
</context>
<context>
    <name>ActivePowerForm</name>
    <message>
        <source>&amp;No limit</source>
        <translation>&amp;Keine Grenze</translation>
    </message>
    <message>
        <source>The inverters may feed in with all their power.</source>
        <translation>Die Wechselrichter dürfen mit voller Leistung einspeisen.</translation>
    </message>
    <message>
        <source>Feed in n&amp;othing</source>
        <translation>&amp;Nichts einspeisen</translation>
    </message>
    <message>
        <source>Zero export: the inverters make no more than house and battery take.</source>
        <translation>Nulleinspeisung: Die Wechselrichter erzeugen nicht mehr, als Haus und Batterie aufnehmen.</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>&amp;Begrenzen</translation>
    </message>
    <message>
        <source>No more than so many kilowatts go into the grid.</source>
        <translation>Nicht mehr als so viele Kilowatt gehen ins Netz.</translation>
    </message>
    <message>
        <source>Feed in &amp;at most</source>
        <translation>&amp;Höchstens einspeisen</translation>
    </message>
    <message>
        <source>Allow values below 0 (for e&amp;xperts)</source>
        <translation>Werte unter 0 erlauben (&amp;für Experten)</translation>
    </message>
    <message>
        <source>A limit below 0 presumably makes the plant take at least that power from the grid. The service does not say so clearly, and somebody pays for it.</source>
        <translation>Eine Grenze unter 0 lässt die Anlage vermutlich mindestens diese Leistung aus dem Netz beziehen. Der Dienst sagt es nicht deutlich, und jemand bezahlt dafür.</translation>
    </message>
    <message>
        <source>The limit counts for all &amp;phases together</source>
        <translation>Die Grenze gilt für alle &amp;Phasen zusammen</translation>
    </message>
    <message>
        <source>The limit counts for eac&amp;h phase on its own</source>
        <translation>Die Grenze gilt für &amp;jede Phase einzeln</translation>
    </message>
</context>
<context>
    <name>AlarmDetails</name>
    <message>
        <source>Details of the alarm</source>
        <translation>Einzelheiten des Alarms</translation>
    </message>
    <message>
        <source>Possible cause</source>
        <translation>Mögliche Ursache</translation>
    </message>
    <message>
        <source>What to do, as the service advises</source>
        <translation>Was zu tun ist, wie es der Dienst rät</translation>
    </message>
    <message>
        <source>Go to device</source>
        <translation>Zum Gerät</translation>
    </message>
    <message>
        <source>Go to plant</source>
        <translation>Zur Anlage</translation>
    </message>
    <message>
        <source>The service names no cause.</source>
        <translation>Der Dienst nennt keine Ursache.</translation>
    </message>
    <message>
        <source>The service gives no advice.</source>
        <translation>Der Dienst gibt keinen Rat.</translation>
    </message>
    <message>
        <source>The device is not in the list of the plant.</source>
        <translation>Das Gerät steht nicht in der Liste der Anlage.</translation>
    </message>
    <message>
        <source>%1, cause %2</source>
        <extracomment>%1 number of the alarm, %2 number of its cause</extracomment>
        <translation>%1, Ursache %2</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Type of device</source>
        <translation>Gerätetyp</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Copy serial number</source>
        <translation>Seriennummer kopieren</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Ausgelöst</translation>
    </message>
    <message>
        <source>In the plant&apos;s local time</source>
        <translation>In der Ortszeit der Anlage</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>The first time the service told it to Heliodesk</source>
        <translation>Als der Dienst ihn Heliodesk zum ersten Mal gemeldet hat</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>The last time the service told it to Heliodesk</source>
        <translation>Als der Dienst ihn Heliodesk zuletzt gemeldet hat</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message numerus="yes">
        <source>%n times so far</source>
        <translation>
            <numerusform>bisher %n-mal</numerusform>
            <numerusform>bisher %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>How often this alarm was raised at this device, as far as Heliodesk has seen</source>
        <translation>Wie oft dieser Alarm an diesem Gerät ausgelöst wurde, soweit Heliodesk es gesehen hat</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>What the service calls alarmId and causeId</source>
        <translation>Was der Dienst alarmId und causeId nennt</translation>
    </message>
</context>
<context>
    <name>AlarmFilterBar</name>
    <message>
        <source>Search alarms</source>
        <translation>Alarme suchen</translation>
    </message>
    <message>
        <source>By plant, device, alarm or serial number (%1)</source>
        <translation>Nach Anlage, Gerät, Alarm oder Seriennummer (%1)</translation>
    </message>
    <message>
        <source>&amp;Search alarms</source>
        <translation>Alarme &amp;suchen</translation>
    </message>
    <message>
        <source>Active alarms</source>
        <translation>Aktive Alarme</translation>
    </message>
    <message>
        <source>Ended alarms</source>
        <translation>Beendete Alarme</translation>
    </message>
    <message>
        <source>Active and ended</source>
        <translation>Aktive und beendete</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Nicht gruppiert</translation>
    </message>
    <message>
        <source>By plant</source>
        <translation>Nach Anlage</translation>
    </message>
    <message>
        <source>By alarm</source>
        <translation>Nach Alarm</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>What the alarms are grouped by</source>
        <translation>Wonach die Alarme gruppiert sind</translation>
    </message>
    <message>
        <source>Only %1</source>
        <extracomment>a filter: %1 a plant or an account</extracomment>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Only %1. Press to show all plants.</source>
        <extracomment>a filter: %1 a plant or an account</extracomment>
        <translation>Nur %1. Drücken, um alle Anlagen zu zeigen.</translation>
    </message>
    <message>
        <source>Show the alarms of all plants again</source>
        <translation>Wieder die Alarme aller Anlagen zeigen</translation>
    </message>
</context>
<context>
    <name>AlarmTable</name>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>&amp;Expand all groups</source>
        <translation>Alle Gruppen &amp;öffnen</translation>
    </message>
    <message>
        <source>Co&amp;llapse all groups</source>
        <translation>Alle Gruppen s&amp;chließen</translation>
    </message>
</context>
<context>
    <name>AlarmTableModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a group of alarms: %1 a plant or the name of the alarms, %2 how many</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n aktiv</numerusform>
            <numerusform>%n aktiv</numerusform>
        </translation>
    </message>
    <message>
        <source>All ended</source>
        <translation>Alle beendet</translation>
    </message>
    <message>
        <source>The newest of the group</source>
        <translation>Der neueste der Gruppe</translation>
    </message>
    <message>
        <source>The worst of the group</source>
        <translation>Der schwerste der Gruppe</translation>
    </message>
    <message>
        <source>%1, the worst: %2</source>
        <translation>%1, der schwerste: %2</translation>
    </message>
    <message>
        <source>What the service calls the alarm</source>
        <translation>Wie der Dienst den Alarm nennt</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>How serious the service takes it: critical, major, minor or warning</source>
        <translation>Wie schwer ihn der Dienst nimmt: kritisch, schwer, gering oder Warnung</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Plant of the device</source>
        <translation>Anlage des Geräts</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>Device that raised the alarm</source>
        <translation>Gerät, das den Alarm ausgelöst hat</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>When it was raised, in the plant&apos;s local time</source>
        <translation>Wann er ausgelöst wurde, in der Ortszeit der Anlage</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Ausgelöst</translation>
    </message>
    <message>
        <source>How long ago it was raised</source>
        <translation>Wie lange das Auslösen her ist</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Active, or between which two questions to the service it ended</source>
        <translation>Aktiv, oder zwischen welchen zwei Abfragen des Dienstes er endete</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>How often this alarm was raised at this device, as far as Heliodesk has seen</source>
        <translation>Wie oft dieser Alarm an diesem Gerät ausgelöst wurde, soweit Heliodesk es gesehen hat</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>What kind of alarm the service calls it</source>
        <translation>Welche Art von Alarm es für den Dienst ist</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Serial number of the device</source>
        <translation>Seriennummer des Geräts</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
</context>
<context>
    <name>AlarmView</name>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Go to &amp;device</source>
        <translation>Zum &amp;Gerät</translation>
    </message>
    <message>
        <source>Go to &amp;plant</source>
        <translation>Zur &amp;Anlage</translation>
    </message>
    <message>
        <source>&amp;Only alarms of this plant</source>
        <translation>&amp;Nur Alarme dieser Anlage</translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>%n beendet</numerusform>
            <numerusform>%n beendet</numerusform>
        </translation>
    </message>
    <message>
        <source>No active alarm</source>
        <translation>Kein aktiver Alarm</translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>%n aktiv</numerusform>
            <numerusform>%n aktiv</numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht abgefragt</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <translation>Abgefragt %1</translation>
    </message>
    <message>
        <source>This account may not read alarms.</source>
        <translation>Dieses Konto darf keine Alarme lesen.</translation>
    </message>
    <message>
        <source>Its alarms are not known.</source>
        <translation>Seine Alarme sind nicht bekannt.</translation>
    </message>
    <message>
        <source>The alarms shown were asked for %1.</source>
        <translation>Die gezeigten Alarme wurden %1 abgefragt.</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>Es gibt noch kein Konto.</translation>
    </message>
    <message>
        <source>Show all plants</source>
        <translation>Alle Anlagen zeigen</translation>
    </message>
    <message>
        <source>No alarm is active at %1.</source>
        <extracomment>%1 a plant or an account</extracomment>
        <translation>Bei %1 ist kein Alarm aktiv.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>No alarm matches the filter.</source>
        <translation>Kein Alarm passt zum Filter.</translation>
    </message>
    <message>
        <source>Show ended alarms</source>
        <translation>Beendete Alarme zeigen</translation>
    </message>
    <message numerus="yes">
        <source>No alarm is active. %n ended.</source>
        <translation>
            <numerusform>Kein Alarm ist aktiv. %n ist beendet.</numerusform>
            <numerusform>Kein Alarm ist aktiv. %n sind beendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service has not been asked for alarms yet.</source>
        <translation>Der Dienst wurde noch nicht nach Alarmen gefragt.</translation>
    </message>
    <message>
        <source>The alarms are not known. %1</source>
        <translation>Die Alarme sind nicht bekannt. %1</translation>
    </message>
    <message numerus="yes">
        <source>No alarms. The service tells none for %n plants.</source>
        <translation>
            <numerusform>Keine Alarme. Der Dienst meldet keinen für %n Anlage.</numerusform>
            <numerusform>Keine Alarme. Der Dienst meldet keine für %n Anlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the group and choose an alarm to see its cause and what the service advises.</source>
        <translation>Die Gruppe öffnen und einen Alarm wählen, um die Ursache und den Rat des Dienstes zu sehen.</translation>
    </message>
    <message>
        <source>Choose an alarm to see its cause and what the service advises.</source>
        <translation>Einen Alarm wählen, um die Ursache und den Rat des Dienstes zu sehen.</translation>
    </message>
</context>
<context>
    <name>AlarmWords</name>
    <message>
        <source>Critical</source>
        <extracomment>severity of an alarm</extracomment>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Major</source>
        <extracomment>severity of an alarm</extracomment>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>Minor</source>
        <extracomment>severity of an alarm</extracomment>
        <translation>Gering</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>severity of an alarm</extracomment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>severity of an alarm</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Unknown (%1)</source>
        <translation>Unbekannt (%1)</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>type of an alarm</extracomment>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Change of state</source>
        <extracomment>type of an alarm</extracomment>
        <translation>Zustandswechsel</translation>
    </message>
    <message>
        <source>Exception alarm</source>
        <extracomment>type of an alarm</extracomment>
        <translation>Störungsalarm</translation>
    </message>
    <message>
        <source>Protection event</source>
        <extracomment>type of an alarm</extracomment>
        <translation>Schutzauslösung</translation>
    </message>
    <message>
        <source>Notification</source>
        <extracomment>type of an alarm</extracomment>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>Alarm information</source>
        <extracomment>type of an alarm</extracomment>
        <translation>Alarminformation</translation>
    </message>
    <message>
        <source>Alarm %1</source>
        <translation>Alarm %1</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Ended %1 – %2</source>
        <extracomment>an alarm: %1 and %2 are the instants between which it ended</extracomment>
        <translation>Beendet %1 – %2</translation>
    </message>
    <message>
        <source>Still active at %1, when the service was asked last.</source>
        <translation>Um %1, bei der letzten Abfrage, noch aktiv.</translation>
    </message>
    <message>
        <source>Ended between %1 and %2.</source>
        <translation>Zwischen %1 und %2 beendet.</translation>
    </message>
    <message>
        <source>No active alarm</source>
        <translation>Kein aktiver Alarm</translation>
    </message>
    <message numerus="yes">
        <source>%n active alarms, the worst: %1</source>
        <extracomment>%1 a severity: &quot;Major&quot;</extracomment>
        <translation>
            <numerusform>%n aktiver Alarm: %1</numerusform>
            <numerusform>%n aktive Alarme, der schwerste: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarms</source>
        <translation>
            <numerusform>%n Alarm</numerusform>
            <numerusform>%n Alarme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlarmsCommand</name>
    <message>
        <source>what is wrong, with cause and advice, and what was</source>
        <translation>was nicht stimmt, mit Ursache und Rat, und was war</translation>
    </message>
    <message>
        <source>Only alarms that are active now; so without --history, too.</source>
        <translation>Nur Alarme, die jetzt aktiv sind; ohne --history ebenso.</translation>
    </message>
    <message>
        <source>The journal: what has ended as well, as far as it was watched.</source>
        <translation>Das Journal: auch, was beendet ist, soweit es beobachtet wurde.</translation>
    </message>
    <message>
        <source>Only critical, major, minor or warning; several separated by commas.</source>
        <translation>Nur critical, major, minor oder warning; mehrere durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Language of the texts, as de_DE. Default: the system&apos;s.</source>
        <translation>Sprache der Texte, etwa de_DE. Vorgabe: die des Systems.</translation>
    </message>
    <message>
        <source>As a table: one line an alarm, without cause and advice.</source>
        <translation>Als Tabelle: eine Zeile je Alarm, ohne Ursache und Rat.</translation>
    </message>
    <message>
        <source>--active and --history exclude each other.</source>
        <translation>--active und --history schließen einander aus.</translation>
    </message>
    <message>
        <source>--severity takes critical, major, minor and warning, separated by commas.</source>
        <translation>--severity nimmt critical, major, minor und warning, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>The service has no texts in that language.</source>
        <translation>In dieser Sprache hat der Dienst keine Texte.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Ausgelöst</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Ended after</source>
        <translation>Beendet nach</translation>
    </message>
    <message>
        <source>Ended before</source>
        <translation>Beendet vor</translation>
    </message>
    <message>
        <source>Seen so far</source>
        <translation>Bisher gesehen</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
</context>
<context>
    <name>AlarmsRun</name>
    <message>
        <source>As of the last poll; the next one is possible at %1.</source>
        <translation>Stand der letzten Abfrage; die nächste ist um %1 möglich.</translation>
    </message>
</context>
<context>
    <name>AppSettings</name>
    <message>
        <source>The settings in %1 cannot be read. The defaults are used in this run.</source>
        <translation>Die Einstellungen in %1 sind nicht lesbar. Bis zum Beenden gelten die Vorgaben.</translation>
    </message>
    <message>
        <source>The file of the settings was damaged. What could be read of it is used; the file as it was has been kept as %1.</source>
        <translation>Die Datei der Einstellungen war beschädigt. Was davon lesbar war, wird verwendet; die ursprüngliche Datei wurde als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>The file of the settings, %1, is damaged. What could be read of it is used.</source>
        <translation>Die Datei der Einstellungen, %1, ist beschädigt. Was davon lesbar war, wird verwendet.</translation>
    </message>
    <message>
        <source>The settings cannot be written to %1. They hold until Heliodesk is closed.</source>
        <translation>Die Einstellungen lassen sich nicht in %1 schreiben. Sie gelten, bis Heliodesk beendet wird.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Numbers and dates have a choice of their own, under “Units and numbers”.</source>
        <translation>Für Zahlen und Datum gibt es unter „Einheiten und Zahlen“ eine eigene Wahl.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>The account works, but could not be saved: %1</source>
        <translation>Das Konto funktioniert, konnte aber nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Remove “%1” from Heliodesk?

Its password leaves the keychain. Nothing changes in FusionSolar.</source>
        <translation>„%1“ aus Heliodesk entfernen?

Das Passwort wird aus dem Schlüsselbund gelöscht. In FusionSolar ändert sich nichts.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>The demo could not be started.</source>
        <translation>Die Demo konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The demo plants could not be started: %1</source>
        <translation>Die Demo-Anlagen konnten nicht gestartet werden: %1</translation>
    </message>
    <message>
        <source>There is no account. Try --demo.</source>
        <translation>Es gibt kein Konto. --demo ausprobieren.</translation>
    </message>
    <message>
        <source>heliodesk: %1
</source>
        <translation>heliodesk: %1
</translation>
    </message>
    <message>
        <source>heliodesk: already running with this folder; its window was asked to come to the front.
</source>
        <translation>heliodesk: läuft mit diesem Ordner bereits; sein Fenster wurde gebeten, nach vorn zu kommen.
</translation>
    </message>
    <message>
        <source>heliodesk: already running with the folder %1, but it does not answer.
</source>
        <translation>heliodesk: läuft mit dem Ordner %1 bereits, antwortet aber nicht.
</translation>
    </message>
    <message>
        <source>Asking for the lists of plants and devices. New live values can come about %1.</source>
        <translation>Listen der Anlagen und Geräte werden abgefragt. Neue Live-Werte kann es etwa um %1 geben.</translation>
    </message>
    <message>
        <source>The service has nothing newer: live values can change about %1, the lists once an hour.</source>
        <translation>Der Dienst hat nichts Neueres: Live-Werte können sich etwa um %1 ändern, die Listen einmal pro Stunde.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The password of the proxy could not be kept: %1</source>
        <translation>Das Passwort des Proxys konnte nicht aufbewahrt werden: %1</translation>
    </message>
    <message>
        <source>Asking for the alarms.</source>
        <translation>Die Alarme werden abgefragt.</translation>
    </message>
    <message>
        <source>The service allows asking for alarms again about %1.</source>
        <translation>Der Dienst lässt etwa um %1 wieder nach Alarmen fragen.</translation>
    </message>
    <message>
        <source>Remove “%1” from Heliodesk?

To forget it on this computer removes its secrets from the keychain; the owner&apos;s consent stays and can be used again. To revoke it at FusionSolar ends the consent for every program of this client.</source>
        <translation>„%1“ aus Heliodesk entfernen?

Vergessen auf diesem Computer löscht die Geheimnisse aus dem Schlüsselbund; die Zustimmung des Eigentümers bleibt bestehen und kann wieder verwendet werden. Widerrufen bei FusionSolar beendet die Zustimmung für jedes Programm dieses Clients.</translation>
    </message>
    <message>
        <source>&amp;Forget on this computer</source>
        <translation>Auf diesem Computer &amp;vergessen</translation>
    </message>
    <message>
        <source>&amp;Revoke at FusionSolar</source>
        <translation>Bei FusionSolar &amp;widerrufen</translation>
    </message>
    <message>
        <source>The consent could not be revoked, so the account stays: %1

Try again later, or forget it on this computer.</source>
        <translation>Die Zustimmung konnte nicht widerrufen werden, das Konto bleibt deshalb: %1

Später erneut versuchen oder es auf diesem Computer vergessen.</translation>
    </message>
    <message>
        <source>The consent was no longer valid; the account has been removed.</source>
        <translation>Die Zustimmung war nicht mehr gültig; das Konto wurde entfernt.</translation>
    </message>
    <message>
        <source>The consent has been revoked and the account removed.</source>
        <translation>Die Zustimmung wurde widerrufen und das Konto entfernt.</translation>
    </message>
</context>
<context>
    <name>AttentionModel</name>
    <message>
        <source>What the plant would have yielded more on the last compared day if it had done as its neighbours</source>
        <translation>Was die Anlage am letzten verglichenen Tag mehr geliefert hätte, wenn sie so gut gewesen wäre wie ihre Nachbarn</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Missing energy</source>
        <translation>Fehlende Energie</translation>
    </message>
</context>
<context>
    <name>AttentionWords</name>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Störung</translation>
    </message>
    <message numerus="yes">
        <source>%n critical alarms</source>
        <translation>
            <numerusform>%n kritischer Alarm</numerusform>
            <numerusform>%n kritische Alarme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n major alarms</source>
        <translation>
            <numerusform>%n schwerer Alarm</numerusform>
            <numerusform>%n schwere Alarme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minor alarms</source>
        <translation>
            <numerusform>%n geringer Alarm</numerusform>
            <numerusform>%n geringe Alarme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strings without current</source>
        <translation>
            <numerusform>%n String ohne Strom</numerusform>
            <numerusform>%n Strings ohne Strom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weak or shaded strings</source>
        <translation>
            <numerusform>%n schwacher oder verschatteter String</numerusform>
            <numerusform>%n schwache oder verschattete Strings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faulty devices</source>
        <translation>
            <numerusform>%n gestörtes Gerät</numerusform>
            <numerusform>%n gestörte Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices do not answer</source>
        <translation>
            <numerusform>%n Gerät antwortet nicht</numerusform>
            <numerusform>%n Geräte antworten nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Values are overdue</source>
        <translation>Werte sind überfällig</translation>
    </message>
    <message numerus="yes">
        <source>yields %1 of its neighbours, %n days in a row</source>
        <extracomment>%1 a percentage: the plant&apos;s yield for each kWp beside that of plants nearby</extracomment>
        <translation>
            <numerusform>liefert %1 ihrer Nachbarn, seit %n Tag</numerusform>
            <numerusform>liefert %1 ihrer Nachbarn, seit %n Tagen in Folge</numerusform>
        </translation>
    </message>
    <message>
        <source>yields %1 of its neighbours</source>
        <translation>liefert %1 ihrer Nachbarn</translation>
    </message>
    <message numerus="yes">
        <source>%1 + %n more</source>
        <extracomment>%1 why a plant needs attention, %n reasons beside it</extracomment>
        <translation>
            <numerusform>%1 + %n weiterer</numerusform>
            <numerusform>%1 + %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>as much</source>
        <translation>gleich viel</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>%1 weniger</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 mehr</translation>
    </message>
    <message>
        <source>Yield, capacity or place of the plant are not known.</source>
        <translation>Ertrag, Leistung oder Ort der Anlage sind nicht bekannt.</translation>
    </message>
    <message>
        <source>There are too few plants nearby to compare it with: %1.</source>
        <extracomment>within a radius around the plant, with a yield of the same day</extracomment>
        <translation>In der Nähe gibt es zu wenige Anlagen für einen Vergleich: %1.</translation>
    </message>
    <message>
        <source>The plants nearby yield too little as well: nothing can be told from such a day.</source>
        <translation>Auch die Anlagen in der Nähe liefern zu wenig: Aus einem solchen Tag lässt sich nichts schließen.</translation>
    </message>
    <message numerus="yes">
        <source>Median of %n plants within %1 km: %2 kWh/kWp.</source>
        <translation>
            <numerusform>Median von %n Anlage im Umkreis von %1 km: %2 kWh/kWp.</numerusform>
            <numerusform>Median von %n Anlagen im Umkreis von %1 km: %2 kWh/kWp.</numerusform>
        </translation>
    </message>
    <message>
        <source>The day is not over: roofs that look elsewhere differ.</source>
        <translation>Der Tag ist nicht vorbei: Dächer mit anderer Ausrichtung weichen ab.</translation>
    </message>
    <message>
        <source>The comparison is not sure.</source>
        <translation>Der Vergleich ist nicht sicher.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1 a path, %2 the reason</extracomment>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
</context>
<context>
    <name>BalanceCompareModel</name>
    <message>
        <source>The service has no such figure.</source>
        <translation>Der Dienst hat keine solche Zahl.</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <extracomment>heading: %1 a day, month or year; %2 the time of day or day up to which it counts</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Compares what is over in both periods.</source>
        <translation>Vergleicht, was in beiden Zeiträumen vorbei ist.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <extracomment>heading: %1 a day, month or year that is not over yet</extracomment>
        <translation>%1 bisher</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>By the service</source>
        <translation>Vom Dienst</translation>
    </message>
</context>
<context>
    <name>BalanceTableModel</name>
    <message>
        <source>still running</source>
        <translation>läuft noch</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>noch nicht da</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>sent empty</source>
        <translation>leer gesendet</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>%1 is more than the modules can yield in this time.</source>
        <extracomment>%1 the name of a value</extracomment>
        <translation>%1 ist mehr, als die Module in dieser Zeit liefern können.</translation>
    </message>
    <message>
        <source>%1 is below zero.</source>
        <translation>%1 ist unter null.</translation>
    </message>
    <message>
        <source>%1 jumps.</source>
        <translation>%1 springt.</translation>
    </message>
    <message>
        <source>The value is shown and counted as the service sent it.</source>
        <translation>Der Wert wird gezeigt und gezählt, wie ihn der Dienst gesendet hat.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>heading of a column: %1 a figure, %2 its unit</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Field %1 of the report, as it came</source>
        <translation>Feld %1 des Berichts, wie es kam</translation>
    </message>
    <message>
        <source>Field %1, which this kind of report does not have</source>
        <translation>Feld %1, das diese Art von Bericht nicht hat</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <extracomment>heading of a column: %1 a label, %2 the service&apos;s key</extracomment>
        <translation>%1 [%2]</translation>
    </message>
</context>
<context>
    <name>BalanceWords</name>
    <message>
        <source>PV yield</source>
        <translation>PV-Ertrag</translation>
    </message>
    <message>
        <source>Inverter yield (AC)</source>
        <translation>Wechselrichterertrag (AC)</translation>
    </message>
    <message>
        <source>PV energy used on site</source>
        <translation>Vor Ort genutzte PV-Energie</translation>
    </message>
    <message>
        <source>Used directly</source>
        <translation>Direkt genutzt</translation>
    </message>
    <message>
        <source>Fed into the grid</source>
        <translation>Ins Netz eingespeist</translation>
    </message>
    <message>
        <source>Bought from the grid</source>
        <translation>Aus dem Netz bezogen</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Supplied by PV and battery</source>
        <translation>Von PV und Batterie gedeckt</translation>
    </message>
    <message>
        <source>Into the battery</source>
        <translation>In die Batterie</translation>
    </message>
    <message>
        <source>Into the battery from PV</source>
        <translation>Von PV in die Batterie</translation>
    </message>
    <message>
        <source>Into the battery from the grid</source>
        <translation>Vom Netz in die Batterie</translation>
    </message>
    <message>
        <source>Out of the battery</source>
        <translation>Aus der Batterie</translation>
    </message>
    <message>
        <source>Not accounted for</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Self-consumption</source>
        <translation>Eigenverbrauch</translation>
    </message>
    <message>
        <source>Self-sufficiency</source>
        <translation>Autarkie</translation>
    </message>
    <message>
        <source>Share of the battery</source>
        <translation>Anteil der Batterie</translation>
    </message>
    <message>
        <source>Installed capacity</source>
        <translation>Installierte Leistung</translation>
    </message>
    <message>
        <source>Irradiation</source>
        <translation>Einstrahlung</translation>
    </message>
    <message>
        <source>Specific yield</source>
        <translation>Spezifischer Ertrag</translation>
    </message>
    <message>
        <source>Performance ratio</source>
        <translation>Performance Ratio</translation>
    </message>
    <message>
        <source>PV energy used on site, by the service</source>
        <translation>Vor Ort genutzte PV-Energie, vom Dienst</translation>
    </message>
    <message>
        <source>Supplied by PV and battery, by the service</source>
        <translation>Von PV und Batterie gedeckt, vom Dienst</translation>
    </message>
    <message>
        <source>Specific yield, by the service</source>
        <translation>Spezifischer Ertrag, vom Dienst</translation>
    </message>
    <message>
        <source>Performance ratio, by the service</source>
        <translation>Performance Ratio, vom Dienst</translation>
    </message>
    <message>
        <source>Field %1 of the report</source>
        <extracomment>%1 a key in the service&apos;s answer</extracomment>
        <translation>Feld %1 des Berichts</translation>
    </message>
    <message>
        <source>Where it is missing: inverter_power, which is the same.</source>
        <translation>Wo es fehlt: inverter_power, das dasselbe ist.</translation>
    </message>
    <message>
        <source>Energy of the modules. With a battery it differs from the inverter yield.</source>
        <translation>Energie der Module. Mit einer Batterie weicht sie vom Wechselrichterertrag ab.</translation>
    </message>
    <message>
        <source>Energy at the output of the inverters: what goes into the battery is not in it, what comes out of it is. Never mixed with the PV yield.</source>
        <translation>Energie am Ausgang der Wechselrichter: Was in die Batterie geht, ist nicht darin, was aus ihr kommt, schon. Nie mit dem PV-Ertrag vermischt.</translation>
    </message>
    <message>
        <source>PV yield − fed into the grid</source>
        <translation>PV-Ertrag − ins Netz eingespeist</translation>
    </message>
    <message>
        <source>What charged the battery is in it. At least 0: a battery may sell, too.</source>
        <translation>Was die Batterie geladen hat, ist darin. Mindestens 0: Auch eine Batterie kann verkaufen.</translation>
    </message>
    <message>
        <source>PV energy used on site − into the battery from PV</source>
        <translation>Vor Ort genutzte PV-Energie − von PV in die Batterie</translation>
    </message>
    <message>
        <source>Only with a meter at the grid connection.</source>
        <translation>Nur mit einem Zähler am Netzanschluss.</translation>
    </message>
    <message>
        <source>Reports by the hour do not have it.</source>
        <translation>Stundenberichte haben es nicht.</translation>
    </message>
    <message>
        <source>Used directly + out of the battery</source>
        <translation>Direkt genutzt + aus der Batterie</translation>
    </message>
    <message>
        <source>Into the battery − into the battery from the grid</source>
        <translation>In die Batterie − vom Netz in die Batterie</translation>
    </message>
    <message>
        <source>Into the battery − PV energy used on site, if that is more than 0</source>
        <translation>In die Batterie − vor Ort genutzte PV-Energie, wenn das mehr als 0 ist</translation>
    </message>
    <message>
        <source>More than PV could give, so at least this much came from the grid. Worked out by the hour where the hours are known.</source>
        <translation>Mehr, als PV geben konnte; mindestens so viel kam also aus dem Netz. Nach Stunden gerechnet, wo die Stunden bekannt sind.</translation>
    </message>
    <message>
        <source>PV yield + bought + out of the battery − consumption − fed in − into the battery</source>
        <translation>PV-Ertrag + bezogen + aus der Batterie − Verbrauch − eingespeist − in die Batterie</translation>
    </message>
    <message>
        <source>Losses, and differences between the meters. Nothing is spread over other figures.</source>
        <translation>Verluste und Unterschiede zwischen den Zählern. Nichts davon wird auf andere Zahlen verteilt.</translation>
    </message>
    <message>
        <source>PV energy used on site ÷ PV yield</source>
        <translation>Vor Ort genutzte PV-Energie ÷ PV-Ertrag</translation>
    </message>
    <message>
        <source>(Consumption − bought from the grid) ÷ consumption</source>
        <translation>(Verbrauch − aus dem Netz bezogen) ÷ Verbrauch</translation>
    </message>
    <message>
        <source>What is bought to charge the battery counts as bought.</source>
        <translation>Was zum Laden der Batterie bezogen wird, zählt als bezogen.</translation>
    </message>
    <message>
        <source>Out of the battery ÷ consumption</source>
        <translation>Aus der Batterie ÷ Verbrauch</translation>
    </message>
    <message>
        <source>Where it is missing: the list of plants.</source>
        <translation>Wo es fehlt: die Anlagenliste.</translation>
    </message>
    <message>
        <source>Only with a weather station (EMI).</source>
        <translation>Nur mit einer Wetterstation (EMI).</translation>
    </message>
    <message>
        <source>PV yield ÷ installed capacity</source>
        <translation>PV-Ertrag ÷ installierte Leistung</translation>
    </message>
    <message>
        <source>PV yield ÷ (installed capacity × irradiation ÷ 1 kW/m²)</source>
        <translation>PV-Ertrag ÷ (installierte Leistung × Einstrahlung ÷ 1 kW/m²)</translation>
    </message>
    <message>
        <source>%1 kWh/kWp</source>
        <extracomment>%1 a number: energy by capacity</extracomment>
        <translation>%1 kWh/kWp</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>%1 an energy</extracomment>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>This report does not have it.</source>
        <translation>Dieser Bericht hat es nicht.</translation>
    </message>
    <message>
        <source>The service sent no value.</source>
        <translation>Der Dienst hat keinen Wert gesendet.</translation>
    </message>
    <message>
        <source>Something it is worked out from is missing.</source>
        <translation>Etwas, woraus es berechnet wird, fehlt.</translation>
    </message>
    <message>
        <source>A share of nothing.</source>
        <translation>Ein Anteil von nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n parts have a value.</source>
        <translation>
            <numerusform>%1 von %n Teil hat einen Wert.</numerusform>
            <numerusform>%1 von %n Teilen haben einen Wert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken from the second-best source.</source>
        <translation>Aus der zweitbesten Quelle.</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>%1 percentage points more</source>
        <extracomment>%1 a number: the difference of two percentages</extracomment>
        <translation>%1 Prozentpunkte mehr</translation>
    </message>
    <message>
        <source>%1 percentage points less</source>
        <translation>%1 Prozentpunkte weniger</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 mehr</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>%1 weniger</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 &quot;2.30 kWh more&quot;, %2 &quot;+12 %&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>BatteryModeForm</name>
    <message>
        <source>&amp;Maximum self-consumption</source>
        <translation>&amp;Maximaler Eigenverbrauch</translation>
    </message>
    <message>
        <source>The battery takes what the sun has left over, and gives what the house lacks. The grid does not charge it.</source>
        <translation>Die Batterie nimmt, was die Sonne übrig lässt, und gibt, was dem Haus fehlt. Aus dem Netz wird sie nicht geladen.</translation>
    </message>
    <message>
        <source>Time of &amp;use</source>
        <translation>Zeit&amp;gesteuert</translation>
    </message>
    <message>
        <source>The battery charges and discharges in windows of the week, for prices that differ by the hour.</source>
        <translation>Die Batterie lädt und entlädt in Zeitfenstern der Woche, für Preise, die sich stündlich unterscheiden.</translation>
    </message>
    <message>
        <source>&amp;Third-party dispatch</source>
        <translation>&amp;Steuerung durch Dritte</translation>
    </message>
    <message>
        <source>The battery stands by and does nothing but what dispatch commands say.</source>
        <translation>Die Batterie steht bereit und tut nur, was Leistungsvorgaben verlangen.</translation>
    </message>
    <message>
        <source>Surplus &amp;PV power</source>
        <translation>Ü&amp;berschüssiger PV-Strom</translation>
    </message>
    <message>
        <source>Surplus PV power</source>
        <translation>Überschüssiger PV-Strom</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>bleibt, wie es ist</translation>
    </message>
    <message>
        <source>charges the battery first</source>
        <translation>lädt zuerst die Batterie</translation>
    </message>
    <message>
        <source>is fed into the grid first</source>
        <translation>wird zuerst eingespeist</translation>
    </message>
    <message>
        <source>Charge from the &amp;grid with up to</source>
        <translation>Laden aus dem &amp;Netz mit bis zu</translation>
    </message>
    <message>
        <source>Stays as it is.</source>
        <translation>Bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>BatteryParametersForm</name>
    <message>
        <source>Tick what is to change. The rest stays as it is.</source>
        <translation>Ankreuzen, was sich ändern soll. Der Rest bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>&amp;Charging ends at</source>
        <translation>&amp;Laden endet bei</translation>
    </message>
    <message>
        <source>&amp;Discharging ends at</source>
        <translation>&amp;Entladen endet bei</translation>
    </message>
    <message>
        <source>Charge with &amp;up to</source>
        <translation>Laden &amp;mit bis zu</translation>
    </message>
    <message>
        <source>Discharge &amp;with up to</source>
        <translation>Entladen mit &amp;bis zu</translation>
    </message>
</context>
<context>
    <name>BudgetCommand</name>
    <message>
        <source>how many calls the service still allows; asks nobody</source>
        <translation>wie viele Aufrufe der Dienst noch erlaubt; fragt niemanden</translation>
    </message>
</context>
<context>
    <name>BudgetWords</name>
    <message>
        <source>%1 of %2 calls today</source>
        <extracomment>%1 calls made since midnight, %2 calls allowed in a day</extracomment>
        <translation>%1 von %2 Abrufen heute</translation>
    </message>
    <message>
        <source>%1: %2 of %3 in 24 h</source>
        <extracomment>%1 class of calls, %2 calls made, %3 calls allowed in 24 hours
----------
%1 interface, %2 calls made, %3 calls allowed in 24 hours</extracomment>
        <translation>%1: %2 von %3 in 24 h</translation>
    </message>
    <message>
        <source>%1: %2 of %3 in %4 min, %5 today</source>
        <extracomment>%1 interface, %2 calls made, %3 calls allowed in %4 minutes, %5 calls made since midnight</extracomment>
        <translation>%1: %2 von %3 in %4 min, %5 heute</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>List of plants</source>
        <translation>Liste der Anlagen</translation>
    </message>
    <message>
        <source>List of devices</source>
        <translation>Liste der Geräte</translation>
    </message>
    <message>
        <source>Live values of plants</source>
        <translation>Live-Werte der Anlagen</translation>
    </message>
    <message>
        <source>Live values of devices</source>
        <translation>Live-Werte der Geräte</translation>
    </message>
    <message>
        <source>History of devices</source>
        <translation>Verlauf der Geräte</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Plant reports by hour</source>
        <translation>Anlagenberichte nach Stunden</translation>
    </message>
    <message>
        <source>Plant reports by day</source>
        <translation>Anlagenberichte nach Tagen</translation>
    </message>
    <message>
        <source>Plant reports by month</source>
        <translation>Anlagenberichte nach Monaten</translation>
    </message>
    <message>
        <source>Plant reports by year</source>
        <translation>Anlagenberichte nach Jahren</translation>
    </message>
    <message>
        <source>Device reports by day</source>
        <translation>Geräteberichte nach Tagen</translation>
    </message>
    <message>
        <source>Device reports by month</source>
        <translation>Geräteberichte nach Monaten</translation>
    </message>
    <message>
        <source>Device reports by year</source>
        <translation>Geräteberichte nach Jahren</translation>
    </message>
    <message>
        <source>Battery mode</source>
        <translation>Batteriemodus</translation>
    </message>
    <message>
        <source>Active-power mode</source>
        <translation>Wirkleistungsmodus</translation>
    </message>
    <message>
        <source>Older history of devices</source>
        <translation>Älterer Geräteverlauf</translation>
    </message>
    <message>
        <source>%1 of %2 calls in 24 h, control %3 of %4</source>
        <extracomment>%1 of %2 calls that read data, %3 of %4 calls that control, made in the last 24 hours</extracomment>
        <translation>%1 von %2 Abrufen in 24 h, Steuerung %3 von %4</translation>
    </message>
    <message>
        <source>Calls for data</source>
        <translation>Abrufe für Daten</translation>
    </message>
    <message>
        <source>Calls for control</source>
        <translation>Aufrufe zur Steuerung</translation>
    </message>
    <message>
        <source>%1 of %2 in 24 h, no more until %3</source>
        <extracomment>%1 calls made, %2 calls allowed in 24 hours, %3 a time</extracomment>
        <translation>%1 von %2 in 24 h, keine mehr bis %3</translation>
    </message>
    <message>
        <source>%1 of %2 in 24 h, %3 kept for an emergency stop</source>
        <extracomment>%1 calls made, %2 calls allowed in 24 hours, %3 calls that are kept back</extracomment>
        <translation>%1 von %2 in 24 h, %3 für einen Notstopp reserviert</translation>
    </message>
    <message>
        <source>%1 of %2 in 24 h, %3 kept for you</source>
        <extracomment>%1 calls made, %2 calls allowed in 24 hours, %3 calls that the program keeps for what a person wants to see</extracomment>
        <translation>%1 von %2 in 24 h, %3 für Sie reserviert</translation>
    </message>
    <message>
        <source>%1: %2 today</source>
        <extracomment>%1 interface, %2 calls made since midnight</extracomment>
        <translation>%1: %2 heute</translation>
    </message>
    <message>
        <source>Forced charging: commands</source>
        <translation>Zwangsladung: Befehle</translation>
    </message>
    <message>
        <source>Forced charging: results</source>
        <translation>Zwangsladung: Ergebnisse</translation>
    </message>
    <message>
        <source>Battery mode: commands</source>
        <translation>Batteriemodus: Befehle</translation>
    </message>
    <message>
        <source>Battery mode: results</source>
        <translation>Batteriemodus: Ergebnisse</translation>
    </message>
    <message>
        <source>Battery settings: commands</source>
        <translation>Batterieeinstellungen: Befehle</translation>
    </message>
    <message>
        <source>Battery settings: results</source>
        <translation>Batterieeinstellungen: Ergebnisse</translation>
    </message>
    <message>
        <source>Feed-in limit: commands</source>
        <translation>Einspeisegrenze: Befehle</translation>
    </message>
    <message>
        <source>Feed-in limit: results</source>
        <translation>Einspeisegrenze: Ergebnisse</translation>
    </message>
    <message>
        <source>Battery dispatch: commands</source>
        <translation>Leistungsvorgabe: Befehle</translation>
    </message>
    <message>
        <source>Battery dispatch: results</source>
        <translation>Leistungsvorgabe: Ergebnisse</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Box-type transformer station (STS)</source>
        <translation>Kompakt-Trafostation (STS)</translation>
    </message>
    <message>
        <source>Protocol converter / communication management unit</source>
        <translation>Protokollwandler / Kommunikationseinheit</translation>
    </message>
    <message>
        <source>General device</source>
        <translation>Allgemeines Gerät</translation>
    </message>
    <message>
        <source>PID device</source>
        <translation>PID-Gerät</translation>
    </message>
    <message>
        <source>Pinnet data logger</source>
        <translation>Pinnet-Datenlogger</translation>
    </message>
    <message>
        <source>Backup box (on/off-grid controller)</source>
        <translation>Backup-Box (Netz-/Inselumschaltung)</translation>
    </message>
    <message>
        <source>PLC</source>
        <translation>PLC</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Safety box (rapid shutdown)</source>
        <translation>Sicherheitsbox (Schnellabschaltung)</translation>
    </message>
    <message>
        <source>Mains supply</source>
        <translation>Netzversorgung</translation>
    </message>
    <message>
        <source>Generator set (genset)</source>
        <translation>Generatoraggregat</translation>
    </message>
    <message>
        <source>Solar supply unit (SSU) group</source>
        <translation>Gruppe von Solarversorgungseinheiten (SSU)</translation>
    </message>
    <message>
        <source>Solar supply unit (SSU)</source>
        <translation>Solarversorgungseinheit (SSU)</translation>
    </message>
    <message>
        <source>Power converter</source>
        <translation>Stromrichter</translation>
    </message>
    <message>
        <source>Lithium battery rack</source>
        <translation>Lithium-Batterierack</translation>
    </message>
    <message>
        <source>AC output distribution</source>
        <translation>AC-Ausgangsverteilung</translation>
    </message>
    <message>
        <source>Device controller (M)</source>
        <translation>Gerätesteuerung (M)</translation>
    </message>
    <message>
        <source>Grid meter (PowerMeterCN)</source>
        <translation>Netzzähler (PowerMeterCN)</translation>
    </message>
    <message>
        <source>Power conversion system (PCS)</source>
        <translation>Batterieumrichter (PCS)</translation>
    </message>
    <message>
        <source>Air conditioner of a battery compartment</source>
        <translation>Klimagerät eines Batterieraums</translation>
    </message>
    <message>
        <source>Storage subsystem</source>
        <translation>Speicher-Teilsystem</translation>
    </message>
    <message>
        <source>Bidirectional DC/DC converter</source>
        <translation>Bidirektionaler DC/DC-Wandler</translation>
    </message>
    <message>
        <source>Battery cluster</source>
        <translation>Batteriecluster</translation>
    </message>
    <message>
        <source>Battery module</source>
        <translation>Batteriemodul</translation>
    </message>
    <message>
        <source>STS</source>
        <translation>STS</translation>
    </message>
    <message>
        <source>Data logger</source>
        <translation>Datenlogger</translation>
    </message>
    <message>
        <source>Third-party Sungrow inverter</source>
        <translation>Sungrow-Wechselrichter (Fremdgerät)</translation>
    </message>
    <message>
        <source>Single-stage inverter</source>
        <translation>Einstufiger Wechselrichter</translation>
    </message>
    <message>
        <source>Backup box</source>
        <translation>Backup-Box</translation>
    </message>
    <message>
        <source>Smart switch</source>
        <translation>Smart Switch</translation>
    </message>
    <message>
        <source>SmartDG</source>
        <translation>SmartDG</translation>
    </message>
    <message>
        <source>HEMS meter</source>
        <translation>HEMS-Zähler</translation>
    </message>
    <message>
        <source>Third-party STS</source>
        <translation>STS (Fremdgerät)</translation>
    </message>
    <message>
        <source>Site unit</source>
        <translation>Standorteinheit</translation>
    </message>
    <message>
        <source>Electricity meter</source>
        <translation>Stromzähler</translation>
    </message>
    <message>
        <source>Engine generator group</source>
        <translation>Gruppe von Generatoraggregaten</translation>
    </message>
    <message>
        <source>Digital power supply</source>
        <translation>Digitale Stromversorgung</translation>
    </message>
    <message>
        <source>Combined cabinet</source>
        <translation>Kombischrank</translation>
    </message>
    <message>
        <source>Lithium battery</source>
        <translation>Lithiumbatterie</translation>
    </message>
    <message>
        <source>AC charger</source>
        <translation>AC-Ladestation</translation>
    </message>
    <message>
        <source>Charging connector</source>
        <translation>Ladeanschluss</translation>
    </message>
    <message>
        <source>String inverter (older id)</source>
        <translation>Stringwechselrichter (ältere Kennung)</translation>
    </message>
    <message>
        <source>Bay</source>
        <translation>Schaltfeld</translation>
    </message>
    <message>
        <source>Busbar</source>
        <translation>Sammelschiene</translation>
    </message>
    <message>
        <source>Transformer meter</source>
        <translation>Trafozähler</translation>
    </message>
    <message>
        <source>AC combiner box</source>
        <translation>AC-Sammelkasten</translation>
    </message>
    <message>
        <source>Central inverter</source>
        <translation>Zentralwechselrichter</translation>
    </message>
    <message>
        <source>DC combiner box</source>
        <translation>DC-Sammelkasten</translation>
    </message>
    <message>
        <source>Step-up station</source>
        <translation>Umspannstation</translation>
    </message>
    <message>
        <source>Meter of a generation area, in-plant use</source>
        <translation>Zähler eines Erzeugungsbereichs, Eigenbedarf</translation>
    </message>
    <message>
        <source>Solar power forecasting system</source>
        <translation>Solarprognosesystem</translation>
    </message>
    <message>
        <source>Meter of a non-generation area</source>
        <translation>Zähler außerhalb der Erzeugung</translation>
    </message>
    <message>
        <source>Virtual device for plant monitoring</source>
        <translation>Virtuelles Gerät zur Anlagenüberwachung</translation>
    </message>
    <message>
        <source>Power quality device</source>
        <translation>Netzqualitätsgerät</translation>
    </message>
    <message>
        <source>Step-up transformer</source>
        <translation>Aufspanntransformator</translation>
    </message>
    <message>
        <source>PV grid-connection cabinet</source>
        <translation>PV-Netzanschlussschrank</translation>
    </message>
    <message>
        <source>PV grid-connection panel</source>
        <translation>PV-Netzanschlussfeld</translation>
    </message>
    <message>
        <source>Third-party data logger</source>
        <translation>Datenlogger (Fremdgerät)</translation>
    </message>
    <message>
        <source>High-voltage bay of main transformer</source>
        <translation>Hochspannungsfeld des Haupttrafos</translation>
    </message>
    <message>
        <source>Main transformer</source>
        <translation>Haupttransformator</translation>
    </message>
    <message>
        <source>Low-voltage bay</source>
        <translation>Niederspannungsfeld</translation>
    </message>
    <message>
        <source>Bus bay</source>
        <translation>Sammelschienenfeld</translation>
    </message>
    <message>
        <source>Line bay</source>
        <translation>Leitungsfeld</translation>
    </message>
    <message>
        <source>Plant transformer bay</source>
        <translation>Feld des Eigenbedarfstrafos</translation>
    </message>
    <message>
        <source>SVC/SVG bay</source>
        <translation>SVC/SVG-Feld</translation>
    </message>
    <message>
        <source>Bus-tie or section bay</source>
        <translation>Kuppelfeld</translation>
    </message>
    <message>
        <source>Plant power supply device</source>
        <translation>Stromversorgung der Anlage</translation>
    </message>
    <message>
        <source>Success.</source>
        <translation>Erfolgreich.</translation>
    </message>
    <message>
        <source>Task delivered only in part.</source>
        <translation>Auftrag nur teilweise zugestellt.</translation>
    </message>
    <message>
        <source>Task delivered to no plant.</source>
        <translation>Auftrag an keine Anlage zugestellt.</translation>
    </message>
    <message>
        <source>Not logged in, or access token not valid.</source>
        <translation>Nicht angemeldet oder Zugriffstoken ungültig.</translation>
    </message>
    <message>
        <source>Session problem, handled like 305.</source>
        <translation>Sitzungsproblem, wird wie 305 behandelt.</translation>
    </message>
    <message>
        <source>The account may not call this interface.</source>
        <translation>Das Konto darf diese Schnittstelle nicht aufrufen.</translation>
    </message>
    <message>
        <source>This account or owner calls too often.</source>
        <translation>Dieses Konto oder dieser Eigentümer ruft zu oft ab.</translation>
    </message>
    <message>
        <source>Calling address locked.</source>
        <translation>Die aufrufende Adresse ist gesperrt.</translation>
    </message>
    <message>
        <source>Interface overloaded by all users together.</source>
        <translation>Schnittstelle durch alle Benutzer zusammen überlastet.</translation>
    </message>
    <message>
        <source>Company not verified.</source>
        <translation>Firma nicht verifiziert.</translation>
    </message>
    <message>
        <source>Device capacity of the plant above the limit.</source>
        <translation>Geräteleistung der Anlage über der Grenze.</translation>
    </message>
    <message>
        <source>Component library code missing.</source>
        <translation>Code der Komponentenbibliothek fehlt.</translation>
    </message>
    <message>
        <source>API account disabled.</source>
        <translation>API-Konto deaktiviert.</translation>
    </message>
    <message>
        <source>API account past its end date.</source>
        <translation>API-Konto abgelaufen.</translation>
    </message>
    <message>
        <source>Server-side fault.</source>
        <translation>Störung auf dem Server.</translation>
    </message>
    <message>
        <source>No device given.</source>
        <translation>Kein Gerät angegeben.</translation>
    </message>
    <message>
        <source>Device and device type do not match.</source>
        <translation>Gerät und Gerätetyp passen nicht zusammen.</translation>
    </message>
    <message>
        <source>No such plant on the platform.</source>
        <translation>Diese Anlage gibt es auf der Plattform nicht.</translation>
    </message>
    <message>
        <source>Device type missing.</source>
        <translation>Gerätetyp fehlt.</translation>
    </message>
    <message>
        <source>The requested KPIs are not configured.</source>
        <translation>Die abgefragten Kennzahlen sind nicht eingerichtet.</translation>
    </message>
    <message>
        <source>Plant list is empty.</source>
        <translation>Die Anlagenliste ist leer.</translation>
    </message>
    <message>
        <source>Device list is empty.</source>
        <translation>Die Geräteliste ist leer.</translation>
    </message>
    <message>
        <source>Query time missing or not valid.</source>
        <translation>Abfragezeit fehlt oder ist ungültig.</translation>
    </message>
    <message>
        <source>Device type not supported by this interface.</source>
        <translation>Gerätetyp von dieser Schnittstelle nicht unterstützt.</translation>
    </message>
    <message>
        <source>Too many plants (limit 100).</source>
        <translation>Zu viele Anlagen (höchstens 100).</translation>
    </message>
    <message>
        <source>Too many devices (limit 1000).</source>
        <translation>Zu viele Geräte (höchstens 1000).</translation>
    </message>
    <message>
        <source>Too many devices (limit 100).</source>
        <translation>Zu viele Geräte (höchstens 100).</translation>
    </message>
    <message>
        <source>Too many devices in one control request (limit 10).</source>
        <translation>Zu viele Geräte in einer Steueranfrage (höchstens 10).</translation>
    </message>
    <message>
        <source>Invalid switch value.</source>
        <translation>Ungültiger Schalterwert.</translation>
    </message>
    <message>
        <source>No upgrade package for this device version.</source>
        <translation>Kein Update-Paket für diese Geräteversion.</translation>
    </message>
    <message>
        <source>Upgrade file missing.</source>
        <translation>Update-Datei fehlt.</translation>
    </message>
    <message>
        <source>No upgrade history.</source>
        <translation>Kein Update-Verlauf.</translation>
    </message>
    <message>
        <source>Start lies after end.</source>
        <translation>Der Beginn liegt nach dem Ende.</translation>
    </message>
    <message>
        <source>Language missing.</source>
        <translation>Sprache fehlt.</translation>
    </message>
    <message>
        <source>Language not supported.</source>
        <translation>Sprache nicht unterstützt.</translation>
    </message>
    <message>
        <source>Query reaches back more than 365 days.</source>
        <translation>Die Abfrage reicht mehr als 365 Tage zurück.</translation>
    </message>
    <message>
        <source>Query range longer than 31 days.</source>
        <translation>Abfragezeitraum länger als 31 Tage.</translation>
    </message>
    <message>
        <source>User not known to the platform.</source>
        <translation>Benutzer der Plattform nicht bekannt.</translation>
    </message>
    <message>
        <source>User information not acceptable.</source>
        <translation>Benutzerangaben nicht zulässig.</translation>
    </message>
    <message>
        <source>I-V curve scan could not be created.</source>
        <translation>Der U-I-Kennlinien-Scan konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Task not found.</source>
        <translation>Auftrag nicht gefunden.</translation>
    </message>
    <message>
        <source>Back-feed current not supported by the MPPT device.</source>
        <translation>Rückspeisestrom vom MPPT-Gerät nicht unterstützt.</translation>
    </message>
    <message>
        <source>Back-feed time too long.</source>
        <translation>Rückspeisezeit zu lang.</translation>
    </message>
    <message>
        <source>Back-feed current out of range.</source>
        <translation>Rückspeisestrom außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>Authorisation code list missing or too long.</source>
        <translation>Liste der Autorisierungscodes fehlt oder ist zu lang.</translation>
    </message>
    <message>
        <source>Depth of discharge out of range.</source>
        <translation>Entladetiefe außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>Invalid charge/discharge switch.</source>
        <translation>Ungültiger Lade-/Entladeschalter.</translation>
    </message>
    <message>
        <source>Control type missing.</source>
        <translation>Steuerart fehlt.</translation>
    </message>
    <message>
        <source>Target SOC missing or invalid.</source>
        <translation>Ziel-SOC fehlt oder ist ungültig.</translation>
    </message>
    <message>
        <source>Duration missing or invalid.</source>
        <translation>Dauer fehlt oder ist ungültig.</translation>
    </message>
    <message>
        <source>Request ID missing.</source>
        <translation>Anfrage-ID fehlt.</translation>
    </message>
    <message>
        <source>Plant without permission.</source>
        <translation>Keine Berechtigung für die Anlage.</translation>
    </message>
    <message>
        <source>Device without permission.</source>
        <translation>Keine Berechtigung für das Gerät.</translation>
    </message>
    <message>
        <source>Forced power invalid.</source>
        <translation>Vorgegebene Leistung ungültig.</translation>
    </message>
    <message>
        <source>Task ID already used.</source>
        <translation>Auftrags-ID bereits verwendet.</translation>
    </message>
    <message>
        <source>Charge/discharge task not delivered.</source>
        <translation>Lade-/Entladeauftrag nicht zugestellt.</translation>
    </message>
    <message>
        <source>Nothing to look up.</source>
        <translation>Nichts zu suchen.</translation>
    </message>
    <message>
        <source>Depth of discharge not set.</source>
        <translation>Entladetiefe nicht eingestellt.</translation>
    </message>
    <message>
        <source>Plants and devices both empty.</source>
        <translation>Weder Anlagen noch Geräte angegeben.</translation>
    </message>
    <message>
        <source>Some resources are not authorised by their owner.</source>
        <translation>Einige Ressourcen sind vom Eigentümer nicht freigegeben.</translation>
    </message>
    <message>
        <source>Inverter control request invalid.</source>
        <translation>Steueranfrage an den Wechselrichter ungültig.</translation>
    </message>
    <message>
        <source>Plant DN not valid, or control type not supported.</source>
        <translation>Anlagen-DN ungültig oder Steuerart nicht unterstützt.</translation>
    </message>
    <message>
        <source>Platform busy.</source>
        <translation>Plattform ausgelastet.</translation>
    </message>
    <message>
        <source>Login refused.</source>
        <translation>Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>Login restricted.</source>
        <translation>Anmeldung eingeschränkt.</translation>
    </message>
    <message>
        <source>Start not before end.</source>
        <translation>Der Beginn liegt nicht vor dem Ende.</translation>
    </message>
    <message>
        <source>Negative time value.</source>
        <translation>Negativer Zeitwert.</translation>
    </message>
    <message>
        <source>Start lies in the future.</source>
        <translation>Der Beginn liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>No tasks in the request.</source>
        <translation>Keine Aufträge in der Anfrage.</translation>
    </message>
    <message>
        <source>Plant listed twice.</source>
        <translation>Anlage doppelt aufgeführt.</translation>
    </message>
    <message>
        <source>Networking of the plant not suitable.</source>
        <translation>Vernetzung der Anlage ungeeignet.</translation>
    </message>
    <message>
        <source>Default configuration not supported.</source>
        <translation>Standardkonfiguration nicht unterstützt.</translation>
    </message>
    <message>
        <source>Value outside its legal range.</source>
        <translation>Wert außerhalb des zulässigen Bereichs.</translation>
    </message>
    <message>
        <source>Value missing.</source>
        <translation>Wert fehlt.</translation>
    </message>
    <message>
        <source>Default settings could not be sent to any plant.</source>
        <translation>Standardeinstellungen konnten an keine Anlage gesendet werden.</translation>
    </message>
    <message>
        <source>Network fault or device offline.</source>
        <translation>Netzwerkstörung oder Gerät offline.</translation>
    </message>
    <message>
        <source>The same task is already running on the plant.</source>
        <translation>Derselbe Auftrag läuft auf der Anlage bereits.</translation>
    </message>
    <message>
        <source>Task ID missing.</source>
        <translation>Auftrags-ID fehlt.</translation>
    </message>
    <message>
        <source>No result for the default-setting task.</source>
        <translation>Kein Ergebnis für den Auftrag zur Standardeinstellung.</translation>
    </message>
    <message>
        <source>Daily call limit of the API account for this interface reached.</source>
        <translation>Tägliche Abrufgrenze des API-Kontos für diese Schnittstelle erreicht.</translation>
    </message>
    <message>
        <source>Too many task IDs (limit 100).</source>
        <translation>Zu viele Auftrags-IDs (höchstens 100).</translation>
    </message>
    <message>
        <source>Task ID does not exist.</source>
        <translation>Auftrags-ID existiert nicht.</translation>
    </message>
    <message>
        <source>Resource not authorised by the owner.</source>
        <translation>Ressource vom Eigentümer nicht freigegeben.</translation>
    </message>
    <message>
        <source>Plant DN invalid or not permitted.</source>
        <translation>Anlagen-DN ungültig oder nicht erlaubt.</translation>
    </message>
    <message>
        <source>Plant belongs to a different company.</source>
        <translation>Die Anlage gehört einer anderen Firma.</translation>
    </message>
    <message>
        <source>Plant already bound to the owner.</source>
        <translation>Die Anlage ist bereits mit dem Eigentümer verknüpft.</translation>
    </message>
    <message>
        <source>A plant shared with the owner cannot be bound.</source>
        <translation>Eine mit dem Eigentümer geteilte Anlage kann nicht verknüpft werden.</translation>
    </message>
    <message>
        <source>Binding failed on the server.</source>
        <translation>Das Verknüpfen ist auf dem Server fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Third-party dispatch was never set through this API.</source>
        <translation>Die Steuerung durch Dritte wurde über diese API nie eingestellt.</translation>
    </message>
    <message>
        <source>Battery is not in third-party dispatch mode.</source>
        <translation>Die Batterie ist nicht in der Betriebsart „Steuerung durch Dritte“.</translation>
    </message>
    <message>
        <source>Setting not supported by the plant&apos;s devices.</source>
        <translation>Einstellung von den Geräten der Anlage nicht unterstützt.</translation>
    </message>
    <message>
        <source>No such device in the plant.</source>
        <translation>Dieses Gerät gibt es in der Anlage nicht.</translation>
    </message>
    <message>
        <source>Basic plant data missing.</source>
        <translation>Grunddaten der Anlage fehlen.</translation>
    </message>
    <message>
        <source>Plant name missing or malformed.</source>
        <translation>Anlagenname fehlt oder hat eine falsche Form.</translation>
    </message>
    <message>
        <source>Plant type missing or unknown.</source>
        <translation>Anlagentyp fehlt oder ist unbekannt.</translation>
    </message>
    <message>
        <source>Grid-connection time not positive.</source>
        <translation>Zeitpunkt des Netzanschlusses nicht positiv.</translation>
    </message>
    <message>
        <source>Contact name malformed.</source>
        <translation>Name des Ansprechpartners hat eine falsche Form.</translation>
    </message>
    <message>
        <source>Contact details malformed.</source>
        <translation>Kontaktdaten haben eine falsche Form.</translation>
    </message>
    <message>
        <source>Commercial plant cannot be charger-only.</source>
        <translation>Eine Gewerbeanlage kann nicht nur aus Ladestationen bestehen.</translation>
    </message>
    <message>
        <source>Charger-only plant with grid-connection time.</source>
        <translation>Reine Ladeanlage mit Zeitpunkt des Netzanschlusses.</translation>
    </message>
    <message>
        <source>Charger-only plant with string capacity.</source>
        <translation>Reine Ladeanlage mit Stringleistung.</translation>
    </message>
    <message>
        <source>Charger-only plant with electricity price.</source>
        <translation>Reine Ladeanlage mit Strompreis.</translation>
    </message>
    <message>
        <source>Charger-only flag invalid.</source>
        <translation>Kennzeichen für reine Ladeanlagen ungültig.</translation>
    </message>
    <message>
        <source>Plant name already taken.</source>
        <translation>Anlagenname bereits vergeben.</translation>
    </message>
    <message>
        <source>No data about devices to connect.</source>
        <translation>Keine Angaben zu anzuschließenden Geräten.</translation>
    </message>
    <message>
        <source>Registration code missing.</source>
        <translation>Registrierungscode fehlt.</translation>
    </message>
    <message>
        <source>Device not meant for this sales region.</source>
        <translation>Gerät nicht für diese Vertriebsregion bestimmt.</translation>
    </message>
    <message>
        <source>Registration code wrong.</source>
        <translation>Registrierungscode falsch.</translation>
    </message>
    <message>
        <source>Registration blocked for five minutes.</source>
        <translation>Registrierung für fünf Minuten gesperrt.</translation>
    </message>
    <message>
        <source>Only chargers fit into a charger-only plant.</source>
        <translation>In eine reine Ladeanlage passen nur Ladestationen.</translation>
    </message>
    <message>
        <source>Device serial number missing.</source>
        <translation>Seriennummer des Geräts fehlt.</translation>
    </message>
    <message>
        <source>Device belongs to another plant.</source>
        <translation>Das Gerät gehört zu einer anderen Anlage.</translation>
    </message>
    <message>
        <source>Device access parameters missing.</source>
        <translation>Zugangsparameter des Geräts fehlen.</translation>
    </message>
    <message>
        <source>Power-M devices not supported here.</source>
        <translation>Power-M-Geräte werden hier nicht unterstützt.</translation>
    </message>
    <message>
        <source>Power-M plant accepts no other devices.</source>
        <translation>Eine Power-M-Anlage nimmt keine anderen Geräte auf.</translation>
    </message>
    <message>
        <source>No string capacity given.</source>
        <translation>Keine Stringleistung angegeben.</translation>
    </message>
    <message>
        <source>Plant string capacity malformed.</source>
        <translation>Stringleistung der Anlage hat eine falsche Form.</translation>
    </message>
    <message>
        <source>Inverter serial number unknown.</source>
        <translation>Seriennummer des Wechselrichters unbekannt.</translation>
    </message>
    <message>
        <source>Inverter count does not match.</source>
        <translation>Anzahl der Wechselrichter stimmt nicht überein.</translation>
    </message>
    <message>
        <source>PV string capacity of an inverter invalid.</source>
        <translation>PV-Stringleistung eines Wechselrichters ungültig.</translation>
    </message>
    <message>
        <source>Inverter SN or PV string capacity missing.</source>
        <translation>Seriennummer oder PV-Stringleistung eines Wechselrichters fehlt.</translation>
    </message>
    <message>
        <source>Number of PV capacities wrong.</source>
        <translation>Anzahl der PV-Leistungen falsch.</translation>
    </message>
    <message>
        <source>Electricity price not positive.</source>
        <translation>Strompreis nicht positiv.</translation>
    </message>
    <message>
        <source>Price dates incomplete or overlapping.</source>
        <translation>Preiszeiträume unvollständig oder überlappend.</translation>
    </message>
    <message>
        <source>Price hours incomplete or overlapping.</source>
        <translation>Preisstunden unvollständig oder überlappend.</translation>
    </message>
    <message>
        <source>Price date range invalid.</source>
        <translation>Datumsbereich der Preise ungültig.</translation>
    </message>
    <message>
        <source>Price time range invalid.</source>
        <translation>Uhrzeitbereich der Preise ungültig.</translation>
    </message>
    <message>
        <source>Company has no electricity price.</source>
        <translation>Die Firma hat keinen Strompreis.</translation>
    </message>
    <message>
        <source>Company-price flag invalid.</source>
        <translation>Kennzeichen für den Firmenpreis ungültig.</translation>
    </message>
    <message>
        <source>Additional plant data missing.</source>
        <translation>Zusatzdaten der Anlage fehlen.</translation>
    </message>
    <message>
        <source>Region code missing, malformed or not allowed.</source>
        <translation>Regionscode fehlt, hat eine falsche Form oder ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>Plant address missing.</source>
        <translation>Adresse der Anlage fehlt.</translation>
    </message>
    <message>
        <source>Coordinates missing or malformed.</source>
        <translation>Koordinaten fehlen oder haben eine falsche Form.</translation>
    </message>
    <message>
        <source>Safe running time not positive.</source>
        <translation>Sichere Betriebszeit nicht positiv.</translation>
    </message>
    <message>
        <source>Time zone missing or malformed.</source>
        <translation>Zeitzone fehlt oder hat eine falsche Form.</translation>
    </message>
    <message>
        <source>Load flag invalid.</source>
        <translation>Kennzeichen für Verbraucher ungültig.</translation>
    </message>
    <message>
        <source>Plant description too long.</source>
        <translation>Beschreibung der Anlage zu lang.</translation>
    </message>
    <message>
        <source>Plant could not be created.</source>
        <translation>Die Anlage konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Daily limit of new plants reached.</source>
        <translation>Tägliche Grenze neuer Anlagen erreicht.</translation>
    </message>
    <message>
        <source>Company of the API account not found.</source>
        <translation>Firma des API-Kontos nicht gefunden.</translation>
    </message>
    <message>
        <source>Device could not be bound by the API account.</source>
        <translation>Das Gerät konnte vom API-Konto nicht verknüpft werden.</translation>
    </message>
    <message>
        <source>Device could not be released by the API account.</source>
        <translation>Das Gerät konnte vom API-Konto nicht freigegeben werden.</translation>
    </message>
    <message>
        <source>Serial-number list empty.</source>
        <translation>Die Liste der Seriennummern ist leer.</translation>
    </message>
    <message>
        <source>Too many serial numbers (limit 50).</source>
        <translation>Zu viele Seriennummern (höchstens 50).</translation>
    </message>
    <message>
        <source>Account missing.</source>
        <translation>Konto fehlt.</translation>
    </message>
    <message>
        <source>Page number missing.</source>
        <translation>Seitennummer fehlt.</translation>
    </message>
    <message>
        <source>Page size missing.</source>
        <translation>Seitengröße fehlt.</translation>
    </message>
    <message>
        <source>Page size not allowed.</source>
        <translation>Seitengröße nicht erlaubt.</translation>
    </message>
    <message>
        <source>Only one end of the time range given.</source>
        <translation>Nur ein Ende des Zeitraums angegeben.</translation>
    </message>
    <message>
        <source>Internal interface failed.</source>
        <translation>Eine interne Schnittstelle ist ausgefallen.</translation>
    </message>
    <message>
        <source>Task name missing.</source>
        <translation>Auftragsname fehlt.</translation>
    </message>
    <message>
        <source>Device list (dns) empty.</source>
        <translation>Die Geräteliste (dns) ist leer.</translation>
    </message>
    <message>
        <source>Cleaning status missing or invalid.</source>
        <translation>Reinigungsstatus fehlt oder ist ungültig.</translation>
    </message>
    <message>
        <source>Environment flag missing or invalid.</source>
        <translation>Umgebungskennzeichen fehlt oder ist ungültig.</translation>
    </message>
    <message>
        <source>Environment values missing.</source>
        <translation>Umgebungswerte fehlen.</translation>
    </message>
    <message>
        <source>Number of scan points not allowed.</source>
        <translation>Anzahl der Messpunkte nicht erlaubt.</translation>
    </message>
    <message>
        <source>Device DN missing.</source>
        <translation>Geräte-DN fehlt.</translation>
    </message>
    <message>
        <source>Device list not acceptable.</source>
        <translation>Geräteliste nicht zulässig.</translation>
    </message>
    <message>
        <source>Task name invalid.</source>
        <translation>Auftragsname ungültig.</translation>
    </message>
    <message>
        <source>Back-surface temperature out of range.</source>
        <translation>Rückseitentemperatur außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>Module-plane irradiance out of range.</source>
        <translation>Bestrahlungsstärke in Modulebene außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>Page number negative.</source>
        <translation>Seitennummer negativ.</translation>
    </message>
    <message>
        <source>Timestamp missing.</source>
        <translation>Zeitstempel fehlt.</translation>
    </message>
    <message>
        <source>Command type invalid.</source>
        <translation>Befehlsart ungültig.</translation>
    </message>
    <message>
        <source>Supply duration invalid.</source>
        <translation>Versorgungsdauer ungültig.</translation>
    </message>
    <message>
        <source>MPPT list empty.</source>
        <translation>Die MPPT-Liste ist leer.</translation>
    </message>
    <message>
        <source>MPPT numbers missing.</source>
        <translation>MPPT-Nummern fehlen.</translation>
    </message>
    <message>
        <source>Too many MPPTs.</source>
        <translation>Zu viele MPPTs.</translation>
    </message>
    <message>
        <source>Back-feed current invalid.</source>
        <translation>Rückspeisestrom ungültig.</translation>
    </message>
    <message>
        <source>Permission check failed.</source>
        <translation>Die Berechtigungsprüfung ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Request parameters wrong.</source>
        <translation>Parameter der Anfrage falsch.</translation>
    </message>
    <message>
        <source>Too many devices (limit 10).</source>
        <translation>Zu viele Geräte (höchstens 10).</translation>
    </message>
    <message>
        <source>Time range too long or not valid.</source>
        <translation>Zeitraum zu lang oder ungültig.</translation>
    </message>
    <message>
        <source>Task still running.</source>
        <translation>Der Auftrag läuft noch.</translation>
    </message>
    <message>
        <source>Result list empty.</source>
        <translation>Die Ergebnisliste ist leer.</translation>
    </message>
    <message>
        <source>Task waiting to start.</source>
        <translation>Der Auftrag wartet auf den Start.</translation>
    </message>
    <message>
        <source>Task cancelled.</source>
        <translation>Auftrag abgebrochen.</translation>
    </message>
    <message>
        <source>Too many scheduled tasks (limit 10).</source>
        <translation>Zu viele geplante Aufträge (höchstens 10).</translation>
    </message>
    <message>
        <source>String not configured.</source>
        <translation>String nicht eingerichtet.</translation>
    </message>
    <message>
        <source>Task contains inverters with optimizers.</source>
        <translation>Der Auftrag enthält Wechselrichter mit Optimierern.</translation>
    </message>
    <message>
        <source>History query too large (limit one device, 24 hours).</source>
        <translation>Verlaufsabfrage zu groß (höchstens ein Gerät, 24 Stunden).</translation>
    </message>
    <message>
        <source>Too many logins.</source>
        <translation>Zu viele Anmeldungen.</translation>
    </message>
    <message>
        <source>Unknown API account.</source>
        <translation>Unbekanntes API-Konto.</translation>
    </message>
    <message>
        <source>Wrong API user name or password.</source>
        <translation>API-Benutzername oder Passwort falsch.</translation>
    </message>
    <message>
        <source>API account locked for 30 minutes.</source>
        <translation>API-Konto für 30 Minuten gesperrt.</translation>
    </message>
    <message>
        <source>Password of the API account expired.</source>
        <translation>Passwort des API-Kontos abgelaufen.</translation>
    </message>
    <message>
        <source>Session limit reached.</source>
        <translation>Sitzungsgrenze erreicht.</translation>
    </message>
    <message>
        <source>Login field misnamed.</source>
        <translation>Anmeldefeld falsch benannt.</translation>
    </message>
    <message>
        <source>Login answered with an empty or empty-object body.</source>
        <translation>Auf die Anmeldung kam eine leere Antwort.</translation>
    </message>
    <message>
        <source>Login says success but brings no token.</source>
        <translation>Die Anmeldung meldet Erfolg, bringt aber kein Token.</translation>
    </message>
    <message>
        <source>Wrong user name or password.</source>
        <translation>Benutzername oder Passwort falsch.</translation>
    </message>
    <message>
        <source>Wrong credentials, account now locked.</source>
        <translation>Falsche Zugangsdaten, Konto jetzt gesperrt.</translation>
    </message>
    <message>
        <source>Wrong credentials, account now locked (default lock time).</source>
        <translation>Falsche Zugangsdaten, Konto jetzt gesperrt (übliche Sperrzeit).</translation>
    </message>
    <message>
        <source>Account locked by policy.</source>
        <translation>Konto durch eine Richtlinie gesperrt.</translation>
    </message>
    <message>
        <source>Account locked by policy (default lock time).</source>
        <translation>Konto durch eine Richtlinie gesperrt (übliche Sperrzeit).</translation>
    </message>
    <message>
        <source>Account stopped by policy.</source>
        <translation>Konto durch eine Richtlinie stillgelegt.</translation>
    </message>
    <message>
        <source>Password expired.</source>
        <translation>Passwort abgelaufen.</translation>
    </message>
    <message>
        <source>Login again.</source>
        <translation>Neue Anmeldung nötig.</translation>
    </message>
    <message>
        <source>Called too often.</source>
        <translation>Zu oft abgerufen.</translation>
    </message>
    <message>
        <source>Access token not valid.</source>
        <translation>Zugriffstoken ungültig.</translation>
    </message>
    <message>
        <source>No right to this interface.</source>
        <translation>Kein Recht auf diese Schnittstelle.</translation>
    </message>
    <message>
        <source>A web page instead of JSON.</source>
        <translation>Eine Webseite statt JSON.</translation>
    </message>
    <message>
        <source>Request parameters refused.</source>
        <translation>Parameter der Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>Not authenticated.</source>
        <translation>Nicht authentifiziert.</translation>
    </message>
    <message>
        <source>Refused by the gateway.</source>
        <translation>Vom Gateway abgelehnt.</translation>
    </message>
    <message>
        <source>Path not found on this host.</source>
        <translation>Pfad auf diesem Host nicht gefunden.</translation>
    </message>
    <message>
        <source>Method not allowed.</source>
        <translation>Methode nicht erlaubt.</translation>
    </message>
    <message>
        <source>Request timed out at the gateway.</source>
        <translation>Zeitüberschreitung der Anfrage am Gateway.</translation>
    </message>
    <message>
        <source>Request body too large, or address locked.</source>
        <translation>Anfrage zu groß oder Adresse gesperrt.</translation>
    </message>
    <message>
        <source>Wrong content type.</source>
        <translation>Falscher Inhaltstyp.</translation>
    </message>
    <message>
        <source>Too many requests.</source>
        <translation>Zu viele Anfragen.</translation>
    </message>
    <message>
        <source>Server fault.</source>
        <translation>Störung des Servers.</translation>
    </message>
    <message>
        <source>Bad gateway.</source>
        <translation>Fehlerhaftes Gateway.</translation>
    </message>
    <message>
        <source>Service unavailable.</source>
        <translation>Dienst nicht verfügbar.</translation>
    </message>
    <message>
        <source>Gateway timeout.</source>
        <translation>Zeitüberschreitung am Gateway.</translation>
    </message>
    <message>
        <source>Redirect to a login page.</source>
        <translation>Weiterleitung zu einer Anmeldeseite.</translation>
    </message>
    <message>
        <source>Gateway quota exceeded.</source>
        <translation>Kontingent des Gateways überschritten.</translation>
    </message>
    <message>
        <source>Interface unknown to the gateway.</source>
        <translation>Schnittstelle dem Gateway unbekannt.</translation>
    </message>
    <message>
        <source>Parameter check failed (spelled this way by the server).</source>
        <translation>Parameterprüfung fehlgeschlagen (Schreibweise des Servers).</translation>
    </message>
    <message>
        <source>Unhandled fault in the service framework.</source>
        <translation>Unbehandelter Fehler im Grundsystem des Dienstes.</translation>
    </message>
    <message>
        <source>Authorisation code missing.</source>
        <translation>Autorisierungscode fehlt.</translation>
    </message>
    <message>
        <source>Token or client not accepted when revoking.</source>
        <translation>Token oder Client beim Widerruf nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Fault of the authorisation service.</source>
        <translation>Störung des Autorisierungsdienstes.</translation>
    </message>
    <message>
        <source>Code or refresh token not accepted.</source>
        <translation>Code oder Aktualisierungstoken nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Grant type unknown.</source>
        <translation>Grant-Typ unbekannt.</translation>
    </message>
    <message>
        <source>Token request in the wrong form.</source>
        <translation>Token-Anfrage in falscher Form.</translation>
    </message>
    <message>
        <source>Owner declined.</source>
        <translation>Der Eigentümer hat abgelehnt.</translation>
    </message>
    <message>
        <source>Only plant owners can authorise.</source>
        <translation>Nur Anlageneigentümer können autorisieren.</translation>
    </message>
    <message>
        <source>Client ID or secret not accepted.</source>
        <translation>Client-ID oder Client-Geheimnis nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Token or authorisation request malformed.</source>
        <translation>Token- oder Autorisierungsanfrage in falscher Form.</translation>
    </message>
    <message>
        <source>Scope unknown or not allowed.</source>
        <translation>Scope unbekannt oder nicht erlaubt.</translation>
    </message>
    <message>
        <source>Authorisation server busy.</source>
        <translation>Autorisierungsserver ausgelastet.</translation>
    </message>
    <message>
        <source>Grant type not allowed for this client.</source>
        <translation>Grant-Typ für diesen Client nicht erlaubt.</translation>
    </message>
    <message>
        <source>Host name not resolved.</source>
        <translation>Hostname nicht aufgelöst.</translation>
    </message>
    <message>
        <source>Connection refused or unreachable.</source>
        <translation>Verbindung abgelehnt oder Ziel nicht erreichbar.</translation>
    </message>
    <message>
        <source>No answer in time.</source>
        <translation>Keine rechtzeitige Antwort.</translation>
    </message>
    <message>
        <source>Certificate not accepted.</source>
        <translation>Zertifikat nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Answer not understood.</source>
        <translation>Antwort nicht verstanden.</translation>
    </message>
    <message>
        <source>No action. Treat success=true with failCode=0 and empty data as &apos;no data&apos;, never as an error.</source>
        <translation>Nichts zu tun. success=true mit failCode=0 und leeren Daten bedeutet „keine Daten“, nie einen Fehler.</translation>
    </message>
    <message>
        <source>Read the per-plant result entries, show which plants failed and offer to resend only those.</source>
        <translation>Die Ergebnisse je Anlage lesen, die fehlgeschlagenen Anlagen zeigen und nur diese erneut senden.</translation>
    </message>
    <message>
        <source>Show the per-plant descriptions. Fix the cause (offline device, bad parameter, missing consent) before sending again.</source>
        <translation>Die Beschreibungen je Anlage beachten. Vor dem erneuten Senden die Ursache beheben (Gerät offline, falscher Parameter, fehlende Zustimmung).</translation>
    </message>
    <message>
        <source>API account: log in once, then repeat the call once; a second 305 means that another program uses the same account. OAuth: refresh the token once, then repeat once; ask the owner again only if the refresh is refused.</source>
        <translation>API-Konto: einmal anmelden, dann den Abruf einmal wiederholen; ein zweiter Code 305 bedeutet, dass ein anderes Programm dasselbe Konto verwendet. OAuth: das Token einmal erneuern, dann einmal wiederholen; den Eigentümer nur dann erneut fragen, wenn die Erneuerung abgelehnt wird.</translation>
    </message>
    <message>
        <source>Handle exactly like 305: one re-login, one repeat.</source>
        <translation>Genau wie 305 behandeln: eine neue Anmeldung, eine Wiederholung.</translation>
    </message>
    <message>
        <source>API account: the company administrator enables the class in the northbound management of the portal; restricted interfaces have to be granted by Huawei. OAuth: ask the owner to add the scope. Do not retry and do not log in again.</source>
        <translation>API-Konto: Die Verwaltung der Firma gibt die Klasse unter Northbound-Schnittstelle im Portal frei; eingeschränkte Schnittstellen muss Huawei freigeben. OAuth: den Eigentümer bitten, den Scope hinzuzufügen. Nicht wiederholen und nicht neu anmelden.</translation>
    </message>
    <message>
        <source>Keep showing cached values and pause only what is limited: 1 min for configuration and control, 5 min for real time, 30 min for alarms, about 1 h for interfaces limited per day, 15 min for login; with OAuth the whole class. Lower the call rate. Never answer with an immediate retry or a new login.</source>
        <translation>Gespeicherte Werte weiter zeigen und nur das Begrenzte anhalten: 1 min für Konfiguration und Steuerung, 5 min für Live-Werte, 30 min für Alarme, etwa 1 h für täglich begrenzte Schnittstellen, 15 min für die Anmeldung; bei OAuth die ganze Klasse. Seltener abrufen. Nie sofort wiederholen oder neu anmelden.</translation>
    </message>
    <message>
        <source>Stop all traffic from this address for at least 30 minutes. If it persists, ask Huawei support to unlock or allow-list the address.</source>
        <translation>Von dieser Adresse mindestens 30 Minuten lang nichts senden. Bleibt die Sperre, den Huawei-Support bitten, die Adresse zu entsperren oder freizugeben.</translation>
    </message>
    <message>
        <source>Wait at least one minute, then send a single probe; wait longer each time it comes back (up to 15 minutes) and call less often meanwhile.</source>
        <translation>Mindestens eine Minute warten, dann einen einzelnen Versuch senden; bei jeder Wiederkehr länger warten (bis zu 15 Minuten) und inzwischen seltener abrufen.</translation>
    </message>
    <message>
        <source>The company administrator completes the verification in the portal.</source>
        <translation>Die Verwaltung der Firma schließt die Verifizierung im Portal ab.</translation>
    </message>
    <message>
        <source>Remove devices or ask the installer; no retry.</source>
        <translation>Geräte entfernen oder den Installateur fragen; keine Wiederholung.</translation>
    </message>
    <message>
        <source>Send the code. If it comes from the login, treat it as an unknown account.</source>
        <translation>Den Code senden. Kommt er von der Anmeldung, wie ein unbekanntes Konto behandeln.</translation>
    </message>
    <message>
        <source>Ask the administrator to enable the account again. Stop polling until the user confirms.</source>
        <translation>Die Verwaltung bitten, das Konto wieder zu aktivieren. Bis zur Bestätigung nicht mehr abfragen.</translation>
    </message>
    <message>
        <source>Ask the administrator to move the end date into the future or to create a new account.</source>
        <translation>Die Verwaltung bitten, das Ablaufdatum in die Zukunft zu legen oder ein neues Konto anzulegen.</translation>
    </message>
    <message>
        <source>Retry with growing pauses (30 s, 60 s, 120 s), at most three times, then report the platform as unavailable and keep the cached data.</source>
        <translation>Mit wachsenden Pausen (30 s, 60 s, 120 s) höchstens dreimal wiederholen, dann die Plattform als nicht verfügbar melden und die gespeicherten Daten behalten.</translation>
    </message>
    <message>
        <source>Reload the device list and send at least one device.</source>
        <translation>Die Geräteliste neu laden und mindestens ein Gerät senden.</translation>
    </message>
    <message>
        <source>Group devices by devTypeId and send one type per call; refresh the device list if a device was replaced.</source>
        <translation>Geräte nach devTypeId gruppieren und je Abruf einen Typ senden; nach einem Gerätetausch die Geräteliste aktualisieren.</translation>
    </message>
    <message>
        <source>Reload the plant list and drop codes that are no longer in it; ask the administrator to assign the plant if it should be visible.</source>
        <translation>Die Anlagenliste neu laden und nicht mehr enthaltene Codes weglassen; die Verwaltung bitten, die Anlage zuzuweisen, wenn sie sichtbar sein sollte.</translation>
    </message>
    <message>
        <source>Send the devTypeId from the device list; if it was sent, reload the device list and drop unknown devices.</source>
        <translation>Die devTypeId aus der Geräteliste senden; wurde sie gesendet, die Geräteliste neu laden und unbekannte Geräte weglassen.</translation>
    </message>
    <message>
        <source>Treat as &apos;no data available&apos; for this object and interface; ask the administrator to configure the indicators. Do not poll it again in the same session.</source>
        <translation>Für dieses Objekt sind über diese Schnittstelle keine Daten verfügbar; die Verwaltung bitten, die Kennzahlen einzurichten. In derselben Sitzung nicht erneut abfragen.</translation>
    </message>
    <message>
        <source>Do not send the call without plants. If the plant list itself is empty, tell the user that no plant is assigned to the account.</source>
        <translation>Den Abruf nicht ohne Anlagen senden. Ist die Anlagenliste selbst leer, so ist dem Konto keine Anlage zugewiesen.</translation>
    </message>
    <message>
        <source>Do not send the call without devices.</source>
        <translation>Den Abruf nicht ohne Geräte senden.</translation>
    </message>
    <message>
        <source>Send the time as epoch milliseconds.</source>
        <translation>Die Zeit in Millisekunden seit 1970 senden.</translation>
    </message>
    <message>
        <source>Skip the type for this interface; do not repeat the call.</source>
        <translation>Den Typ für diese Schnittstelle auslassen; den Abruf nicht wiederholen.</translation>
    </message>
    <message>
        <source>Split into blocks of 100.</source>
        <translation>In Blöcke von 100 aufteilen.</translation>
    </message>
    <message>
        <source>Split into blocks of 100, or let the user choose the plants to watch.</source>
        <translation>In Blöcke von 100 aufteilen oder die zu beobachtenden Anlagen auswählen.</translation>
    </message>
    <message>
        <source>Split the list; blocks of 100 devices of one type suit every query.</source>
        <translation>Die Liste aufteilen; Blöcke von 100 Geräten eines Typs passen für jede Abfrage.</translation>
    </message>
    <message>
        <source>Split into blocks of 100 devices of one type.</source>
        <translation>In Blöcke von 100 Geräten eines Typs aufteilen.</translation>
    </message>
    <message>
        <source>Split into blocks of ten.</source>
        <translation>In Zehnerblöcke aufteilen.</translation>
    </message>
    <message>
        <source>Correct the value.</source>
        <translation>Den Wert berichtigen.</translation>
    </message>
    <message>
        <source>Nothing to do in the client; ask the vendor for a package.</source>
        <translation>Im Programm ist nichts zu tun; beim Hersteller nach einem Paket fragen.</translation>
    </message>
    <message>
        <source>Ask the administrator to upload the file.</source>
        <translation>Die Verwaltung bitten, die Datei hochzuladen.</translation>
    </message>
    <message>
        <source>Informational; show an empty history.</source>
        <translation>Nur zur Information; einen leeren Verlauf zeigen.</translation>
    </message>
    <message>
        <source>Swap or correct the times.</source>
        <translation>Die Zeiten vertauschen oder berichtigen.</translation>
    </message>
    <message>
        <source>Send one of the supported locale codes, for example en_US.</source>
        <translation>Einen der unterstützten Sprachcodes senden, zum Beispiel en_US.</translation>
    </message>
    <message>
        <source>Fall back to en_US.</source>
        <translation>Auf en_US ausweichen.</translation>
    </message>
    <message>
        <source>Limit the start date.</source>
        <translation>Das Anfangsdatum begrenzen.</translation>
    </message>
    <message>
        <source>Split into ranges of at most 31 days.</source>
        <translation>In Zeiträume von höchstens 31 Tagen aufteilen.</translation>
    </message>
    <message>
        <source>Check the account data.</source>
        <translation>Die Kontodaten prüfen.</translation>
    </message>
    <message>
        <source>Check the account data sent in the request.</source>
        <translation>Die in der Anfrage gesendeten Kontodaten prüfen.</translation>
    </message>
    <message>
        <source>Check that the inverters are online and licensed for I-V diagnosis, then try again later.</source>
        <translation>Prüfen, ob die Wechselrichter online und für die U-I-Diagnose lizenziert sind, dann später erneut versuchen.</translation>
    </message>
    <message>
        <source>Stop polling this task and mark its state as unknown.</source>
        <translation>Diesen Auftrag nicht weiter abfragen und seinen Status als unbekannt kennzeichnen.</translation>
    </message>
    <message>
        <source>Exclude the device.</source>
        <translation>Das Gerät auslassen.</translation>
    </message>
    <message>
        <source>Shorten the duration.</source>
        <translation>Die Dauer verkürzen.</translation>
    </message>
    <message>
        <source>Send between 0 and 1000 codes.</source>
        <translation>0 bis 1000 Codes senden.</translation>
    </message>
    <message>
        <source>Send the control type.</source>
        <translation>Die Steuerart senden.</translation>
    </message>
    <message>
        <source>Send a target within the battery&apos;s allowed range.</source>
        <translation>Ein Ziel im erlaubten Bereich der Batterie senden.</translation>
    </message>
    <message>
        <source>Send a duration within the allowed range.</source>
        <translation>Eine Dauer im erlaubten Bereich senden.</translation>
    </message>
    <message>
        <source>Send the request ID returned at delivery.</source>
        <translation>Die bei der Zustellung erhaltene Anfrage-ID senden.</translation>
    </message>
    <message>
        <source>Remove the plant or ask for access.</source>
        <translation>Die Anlage entfernen oder um Zugriff bitten.</translation>
    </message>
    <message>
        <source>Remove the device or ask for access.</source>
        <translation>Das Gerät entfernen oder um Zugriff bitten.</translation>
    </message>
    <message>
        <source>Correct the power value.</source>
        <translation>Den Leistungswert berichtigen.</translation>
    </message>
    <message>
        <source>Create a new ID; check whether the first task is still running before sending another.</source>
        <translation>Eine neue ID anlegen; vor dem nächsten Auftrag prüfen, ob der erste noch läuft.</translation>
    </message>
    <message>
        <source>Check that the device is online; offer one more try after a minute, never repeat silently.</source>
        <translation>Prüfen, ob das Gerät online ist; nach einer Minute ein weiterer Versuch, nie stillschweigend wiederholen.</translation>
    </message>
    <message>
        <source>Check the request ID; stop polling it.</source>
        <translation>Die Anfrage-ID prüfen; sie nicht weiter abfragen.</translation>
    </message>
    <message>
        <source>Check the device state, then try again later.</source>
        <translation>Den Gerätestatus prüfen, dann später erneut versuchen.</translation>
    </message>
    <message>
        <source>Send plant codes or serial numbers.</source>
        <translation>Anlagencodes oder Seriennummern senden.</translation>
    </message>
    <message>
        <source>The plant owner turns on API access in the permission settings of the plant (FusionSolar app or portal). Not cured by logging in again or by retrying.</source>
        <translation>Der Anlageneigentümer schaltet den API-Zugriff in den Berechtigungen der Anlage ein (FusionSolar-App oder Portal). Neu anmelden oder wiederholen hilft nicht.</translation>
    </message>
    <message>
        <source>Send smaller groups.</source>
        <translation>Kleinere Gruppen senden.</translation>
    </message>
    <message>
        <source>Reload the plant list; if the plant is right, do not offer this control for it.</source>
        <translation>Die Anlagenliste neu laden; stimmt die Anlage, diese Steuerung für sie nicht anbieten.</translation>
    </message>
    <message>
        <source>Retry after 30 s, then 60 s and 120 s; keep cached data meanwhile.</source>
        <translation>Nach 30 s, dann 60 s und 120 s wiederholen; die gespeicherten Daten solange behalten.</translation>
    </message>
    <message>
        <source>Never repeat automatically: five wrong passwords in ten minutes lock the account for 30 minutes. Ask the user to check the data; the portal password does not work here.</source>
        <translation>Nie automatisch wiederholen: Fünf falsche Passwörter in zehn Minuten sperren das Konto für 30 Minuten. Die Daten prüfen; das Passwort des Portals gilt hier nicht.</translation>
    </message>
    <message>
        <source>Ask the administrator to check the login restrictions (allowed IP addresses, validity) of the API account.</source>
        <translation>Die Verwaltung bitten, die Anmeldebeschränkungen des API-Kontos (erlaubte IP-Adressen, Gültigkeit) zu prüfen.</translation>
    </message>
    <message>
        <source>Correct the times.</source>
        <translation>Die Zeiten berichtigen.</translation>
    </message>
    <message>
        <source>Send an earlier start time; check the clock of this computer.</source>
        <translation>Eine frühere Anfangszeit senden; die Uhr dieses Computers prüfen.</translation>
    </message>
    <message>
        <source>Send at least one task.</source>
        <translation>Mindestens einen Auftrag senden.</translation>
    </message>
    <message>
        <source>Remove the duplicate.</source>
        <translation>Den doppelten Eintrag entfernen.</translation>
    </message>
    <message>
        <source>Tell the user that this function needs a plant with one controller. No retry.</source>
        <translation>Diese Funktion braucht eine Anlage mit genau einer Steuerung. Keine Wiederholung.</translation>
    </message>
    <message>
        <source>Do not offer this function for the plant.</source>
        <translation>Diese Funktion für die Anlage nicht anbieten.</translation>
    </message>
    <message>
        <source>Check the limits of the plant&apos;s controller (Dongle, EMMA, SmartLogger, inverter) before sending.</source>
        <translation>Vor dem Senden die Grenzen der Anlagensteuerung (Dongle, EMMA, SmartLogger, Wechselrichter) prüfen.</translation>
    </message>
    <message>
        <source>Fill in all required fields.</source>
        <translation>Alle Pflichtfelder ausfüllen.</translation>
    </message>
    <message>
        <source>Check connectivity of the plants; retry once later.</source>
        <translation>Die Verbindung der Anlagen prüfen; später einmal wiederholen.</translation>
    </message>
    <message>
        <source>Check the plant&apos;s connection. Try again after 1, 2 and 5 minutes, then only on request.</source>
        <translation>Die Verbindung der Anlage prüfen. Nach 1, 2 und 5 Minuten erneut versuchen, danach nur auf Wunsch.</translation>
    </message>
    <message>
        <source>Wait until the running task has ended, then send again.</source>
        <translation>Das Ende des laufenden Auftrags abwarten, dann erneut senden.</translation>
    </message>
    <message>
        <source>Send the task ID returned at dispatch.</source>
        <translation>Die beim Absenden erhaltene Auftrags-ID senden.</translation>
    </message>
    <message>
        <source>Stop polling; treat the outcome as unknown.</source>
        <translation>Nicht weiter abfragen; der Ausgang ist unbekannt.</translation>
    </message>
    <message>
        <source>Stop calling the interface until the allowance has recovered (next day at the latest) and reduce the schedule.</source>
        <translation>Die Schnittstelle nicht aufrufen, bis sich das Kontingent erholt hat (spätestens am nächsten Tag), und danach seltener.</translation>
    </message>
    <message>
        <source>Split the query.</source>
        <translation>Die Abfrage aufteilen.</translation>
    </message>
    <message>
        <source>Stop polling this task.</source>
        <translation>Diesen Auftrag nicht weiter abfragen.</translation>
    </message>
    <message>
        <source>Ask the owner to authorise the plant for the app; do not retry.</source>
        <translation>Den Eigentümer bitten, die Anlage für die App freizugeben; nicht wiederholen.</translation>
    </message>
    <message>
        <source>Reload the plant list.</source>
        <translation>Die Anlagenliste neu laden.</translation>
    </message>
    <message>
        <source>Use the account of the company the plant belongs to.</source>
        <translation>Das Konto der Firma verwenden, zu der die Anlage gehört.</translation>
    </message>
    <message>
        <source>Treat as done.</source>
        <translation>Als erledigt betrachten.</translation>
    </message>
    <message>
        <source>Let the real owner do the binding.</source>
        <translation>Den tatsächlichen Eigentümer verknüpfen lassen.</translation>
    </message>
    <message>
        <source>Retry once after a minute, then contact support.</source>
        <translation>Nach einer Minute einmal wiederholen, dann den Support kontaktieren.</translation>
    </message>
    <message>
        <source>Set the working mode to third-party dispatch first, then send the task again.</source>
        <translation>Zuerst die Betriebsart auf „Steuerung durch Dritte“ stellen, dann den Auftrag erneut senden.</translation>
    </message>
    <message>
        <source>Show the current mode; switch it to third-party dispatch first.</source>
        <translation>Die aktuelle Betriebsart zeigen; zuerst auf „Steuerung durch Dritte“ umstellen.</translation>
    </message>
    <message>
        <source>Explain and do not offer the function for this plant. No retry.</source>
        <translation>Erklären und die Funktion für diese Anlage nicht anbieten. Keine Wiederholung.</translation>
    </message>
    <message>
        <source>Reload the device list; hide the function for plants without such a device.</source>
        <translation>Die Geräteliste neu laden; die Funktion bei Anlagen ohne ein solches Gerät ausblenden.</translation>
    </message>
    <message>
        <source>Correct the field and send the request again.</source>
        <translation>Das Feld berichtigen und die Anfrage erneut senden.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Enter the code printed on the device label.</source>
        <translation>Den Code vom Etikett des Geräts eingeben.</translation>
    </message>
    <message>
        <source>Contact the supplier of the device.</source>
        <translation>Den Lieferanten des Geräts kontaktieren.</translation>
    </message>
    <message>
        <source>Check the label and enter the code again; five wrong codes block the input for five minutes.</source>
        <translation>Das Etikett prüfen und den Code erneut eingeben; fünf falsche Codes sperren die Eingabe für fünf Minuten.</translation>
    </message>
    <message>
        <source>Wait five minutes, then enter the correct code.</source>
        <translation>Fünf Minuten warten, dann den richtigen Code eingeben.</translation>
    </message>
    <message>
        <source>Remove the device from the other plant first.</source>
        <translation>Das Gerät zuerst aus der anderen Anlage entfernen.</translation>
    </message>
    <message>
        <source>Connect the device through the portal.</source>
        <translation>Das Gerät über das Portal verbinden.</translation>
    </message>
    <message>
        <source>Put the other devices into a separate plant.</source>
        <translation>Die anderen Geräte in eine eigene Anlage aufnehmen.</translation>
    </message>
    <message>
        <source>Set a company price in the portal or send own prices.</source>
        <translation>Im Portal einen Firmenpreis festlegen oder eigene Preise senden.</translation>
    </message>
    <message>
        <source>Shorten the text.</source>
        <translation>Den Text kürzen.</translation>
    </message>
    <message>
        <source>Check the data, retry once after a minute, then contact support.</source>
        <translation>Die Daten prüfen, nach einer Minute einmal wiederholen, dann den Support kontaktieren.</translation>
    </message>
    <message>
        <source>Continue the next day.</source>
        <translation>Am nächsten Tag fortfahren.</translation>
    </message>
    <message>
        <source>Ask the administrator to check the account.</source>
        <translation>Die Verwaltung bitten, das Konto zu prüfen.</translation>
    </message>
    <message>
        <source>Retry once after a minute, then bind the device in the portal.</source>
        <translation>Nach einer Minute einmal wiederholen, dann das Gerät im Portal verknüpfen.</translation>
    </message>
    <message>
        <source>Retry once after a minute, then release the device in the portal.</source>
        <translation>Nach einer Minute einmal wiederholen, dann das Gerät im Portal freigeben.</translation>
    </message>
    <message>
        <source>Split into blocks of 50.</source>
        <translation>In Blöcke von 50 aufteilen.</translation>
    </message>
    <message>
        <source>Send pageNo, counted from 1.</source>
        <translation>pageNo senden, gezählt ab 1.</translation>
    </message>
    <message>
        <source>Use one of the accepted sizes.</source>
        <translation>Eine der erlaubten Größen verwenden.</translation>
    </message>
    <message>
        <source>Retry after 30 s, 60 s and 120 s, then report the platform as unavailable.</source>
        <translation>Nach 30 s, 60 s und 120 s wiederholen, dann die Plattform als nicht verfügbar melden.</translation>
    </message>
    <message>
        <source>Send 128.</source>
        <translation>128 senden.</translation>
    </message>
    <message>
        <source>Reduce the list or ask for access.</source>
        <translation>Die Liste kürzen oder um Zugriff bitten.</translation>
    </message>
    <message>
        <source>Split the task.</source>
        <translation>Den Auftrag aufteilen.</translation>
    </message>
    <message>
        <source>Reload plants and devices; ask for access if they should be visible.</source>
        <translation>Anlagen und Geräte neu laden; um Zugriff bitten, wenn sie sichtbar sein sollten.</translation>
    </message>
    <message>
        <source>Log the request without credentials and check it against the interface description.</source>
        <translation>Die Anfrage ohne Zugangsdaten protokollieren und mit der Schnittstellenbeschreibung vergleichen.</translation>
    </message>
    <message>
        <source>Split into blocks of ten; the newer single-device history query accepts one.</source>
        <translation>In Zehnerblöcke aufteilen; die neuere Verlaufsabfrage erlaubt ein einzelnes Gerät.</translation>
    </message>
    <message>
        <source>Check the field names; split the range. The newer history query accepts 24 hours.</source>
        <translation>Die Feldnamen prüfen; den Zeitraum aufteilen. Die neuere Verlaufsabfrage erlaubt 24 Stunden.</translation>
    </message>
    <message>
        <source>Query again after about three minutes.</source>
        <translation>Nach etwa drei Minuten erneut abfragen.</translation>
    </message>
    <message>
        <source>Show an empty result; not an error.</source>
        <translation>Ein leeres Ergebnis, kein Fehler.</translation>
    </message>
    <message>
        <source>Stop polling; show the state.</source>
        <translation>Nicht weiter abfragen; den Status zeigen.</translation>
    </message>
    <message>
        <source>Delete or wait for a reservation.</source>
        <translation>Einen geplanten Auftrag löschen oder abwarten.</translation>
    </message>
    <message>
        <source>Configure the strings in the portal.</source>
        <translation>Die Strings im Portal einrichten.</translation>
    </message>
    <message>
        <source>Leave these inverters out.</source>
        <translation>Diese Wechselrichter auslassen.</translation>
    </message>
    <message>
        <source>Ask for one device and at most 24 hours; split longer ranges.</source>
        <translation>Ein Gerät und höchstens 24 Stunden abfragen; längere Zeiträume aufteilen.</translation>
    </message>
    <message>
        <source>Wait 15 minutes, then 30, then 60 before the next login. If it fails for hours with correct data, try from another network and contact Huawei support: the address is blocked.</source>
        <translation>Vor der nächsten Anmeldung 15 Minuten warten, dann 30, dann 60. Scheitert sie mit richtigen Daten stundenlang, ein anderes Netzwerk versuchen und den Huawei-Support kontaktieren: Die Adresse ist gesperrt.</translation>
    </message>
    <message>
        <source>Check user name and server address with the person who created the API account. Do not retry automatically.</source>
        <translation>Benutzername und Serveradresse bei der Person prüfen, die das API-Konto angelegt hat. Nicht automatisch wiederholen.</translation>
    </message>
    <message>
        <source>Ask for the credentials again. Warn the user before a fourth attempt within ten minutes.</source>
        <translation>Die Zugangsdaten erneut erfragen. Vor einem vierten Versuch innerhalb von zehn Minuten warnen.</translation>
    </message>
    <message>
        <source>Block the login button for 30 minutes and say so; further tries are pointless.</source>
        <translation>30 Minuten lang nicht anmelden; weitere Versuche sind zwecklos.</translation>
    </message>
    <message>
        <source>Ask the administrator to set a new password, then enter it here.</source>
        <translation>Die Verwaltung bitten, ein neues Passwort zu vergeben, und es hier eingeben.</translation>
    </message>
    <message>
        <source>Log out the other program, or use a second API account for it (at most five per company).</source>
        <translation>Das andere Programm abmelden oder dafür ein zweites API-Konto verwenden (höchstens fünf je Firma).</translation>
    </message>
    <message>
        <source>Correct the field names.</source>
        <translation>Die Feldnamen berichtigen.</translation>
    </message>
    <message>
        <source>Treat as wrong credentials (same handling as 20400).</source>
        <translation>Wie falsche Zugangsdaten behandeln (wie 20400).</translation>
    </message>
    <message>
        <source>Check that a proxy does not strip headers or cookies; do not retry in a loop.</source>
        <translation>Prüfen, ob ein Proxy Header oder Cookies entfernt; nicht endlos wiederholen.</translation>
    </message>
    <message>
        <source>See 20400#credentials.</source>
        <translation>Siehe 20400#credentials.</translation>
    </message>
    <message>
        <source>Same handling as the matching 20400 condition; never retry at once.</source>
        <translation>Wie die entsprechende Bedingung von 20400 behandeln; nie sofort wiederholen.</translation>
    </message>
    <message>
        <source>See 305.</source>
        <translation>Siehe 305.</translation>
    </message>
    <message>
        <source>See 407.</source>
        <translation>Siehe 407.</translation>
    </message>
    <message>
        <source>Refresh the token once, then repeat once; see 305.</source>
        <translation>Das Token einmal erneuern, dann einmal wiederholen; siehe 305.</translation>
    </message>
    <message>
        <source>See 401.</source>
        <translation>Siehe 401.</translation>
    </message>
    <message>
        <source>Check the server address: use the API host of the region (for example eu5, intl, sg5, la5, au5, jp5, cn) without a uni00X or region0X prefix.</source>
        <translation>Die Serveradresse prüfen: den API-Host der Region verwenden (zum Beispiel eu5, intl, sg5, la5, au5, jp5, cn), ohne vorangestelltes uni00X oder region0X.</translation>
    </message>
    <message>
        <source>Read exceptionId and detailArgs (or error and error_description); correct the request. No retry.</source>
        <translation>exceptionId und detailArgs (oder error und error_description) lesen; die Anfrage berichtigen. Keine Wiederholung.</translation>
    </message>
    <message>
        <source>OAuth endpoints: look up the error in the body first. Data calls: refresh the token or log in once, then repeat once.</source>
        <translation>OAuth-Endpunkte: zuerst den Fehler in der Antwort nachschlagen. Datenabrufe: einmal das Token erneuern oder anmelden, dann einmal wiederholen.</translation>
    </message>
    <message>
        <source>With the quota body: wait one minute and more, no re-login. Without: one re-login, then stop.</source>
        <translation>Mit Kontingentmeldung: eine Minute oder länger warten, keine neue Anmeldung. Ohne: eine neue Anmeldung, dann aufhören.</translation>
    </message>
    <message>
        <source>Check the server address and the API version; do not retry.</source>
        <translation>Serveradresse und API-Version prüfen; nicht wiederholen.</translation>
    </message>
    <message>
        <source>Correct the request.</source>
        <translation>Die Anfrage berichtigen.</translation>
    </message>
    <message>
        <source>Retry with growing pauses.</source>
        <translation>Mit wachsenden Pausen wiederholen.</translation>
    </message>
    <message>
        <source>Split the request; limits are 100 plants or devices.</source>
        <translation>Die Anfrage aufteilen; erlaubt sind 100 Anlagen oder Geräte.</translation>
    </message>
    <message>
        <source>Honour Retry-After if present (cap at one day); otherwise wait at least 60 s, then send one probe.</source>
        <translation>Retry-After beachten, wenn vorhanden (höchstens ein Tag); sonst mindestens 60 s warten, dann einen Versuch senden.</translation>
    </message>
    <message>
        <source>Retry after 30 s, 60 s, 120 s, then stop until the next regular poll.</source>
        <translation>Nach 30 s, 60 s, 120 s wiederholen, dann bis zur nächsten regulären Abfrage warten.</translation>
    </message>
    <message>
        <source>Retry with growing pauses from 30 s.</source>
        <translation>Mit wachsenden Pausen ab 30 s wiederholen.</translation>
    </message>
    <message>
        <source>Retry with growing pauses from 60 s.</source>
        <translation>Mit wachsenden Pausen ab 60 s wiederholen.</translation>
    </message>
    <message>
        <source>Retry with growing pauses from 60 s and smaller ranges.</source>
        <translation>Mit wachsenden Pausen ab 60 s und kleineren Zeiträumen wiederholen.</translation>
    </message>
    <message>
        <source>Do not follow redirects for data calls; check the server address.</source>
        <translation>Bei Datenabrufen keinen Weiterleitungen folgen; die Serveradresse prüfen.</translation>
    </message>
    <message>
        <source>Wait one minute and more, then probe once; double the pause up to 15 minutes.</source>
        <translation>Eine Minute oder länger warten, dann einmal versuchen; die Pause bis auf 15 Minuten verdoppeln.</translation>
    </message>
    <message>
        <source>Check path and version; do not retry.</source>
        <translation>Pfad und Version prüfen; nicht wiederholen.</translation>
    </message>
    <message>
        <source>Show detailArgs; correct the request. No retry.</source>
        <translation>detailArgs zeigen; die Anfrage berichtigen. Keine Wiederholung.</translation>
    </message>
    <message>
        <source>Check empty date or number fields first; otherwise retry once after 30 s.</source>
        <translation>Zuerst leere Datums- oder Zahlenfelder prüfen; sonst nach 30 s einmal wiederholen.</translation>
    </message>
    <message>
        <source>Check client ID and token; use the refresh token if the access token is older than 60 minutes. If both are right, the authorisation has ended.</source>
        <translation>Client-ID und Token prüfen; das Aktualisierungstoken verwenden, wenn das Zugriffstoken älter als 60 Minuten ist. Stimmen beide, ist die Autorisierung beendet.</translation>
    </message>
    <message>
        <source>Try once more after a minute, then contact Huawei support.</source>
        <translation>Nach einer Minute noch einmal versuchen, dann den Huawei-Support kontaktieren.</translation>
    </message>
    <message>
        <source>While refreshing: ask the owner to authorise again. While exchanging a code: start the authorisation again.</source>
        <translation>Beim Erneuern: den Eigentümer um eine neue Autorisierung bitten. Beim Einlösen eines Codes: die Autorisierung neu beginnen.</translation>
    </message>
    <message>
        <source>Send the parameters in the body only.</source>
        <translation>Die Parameter nur im Rumpf der Anfrage senden.</translation>
    </message>
    <message>
        <source>Show a hint and let the user start again.</source>
        <translation>Noch einmal von vorn beginnen.</translation>
    </message>
    <message>
        <source>Sign in with the owner&apos;s account.</source>
        <translation>Mit dem Konto des Eigentümers anmelden.</translation>
    </message>
    <message>
        <source>Check client ID and secret, then DNS. Keep the refresh token. No automatic retry.</source>
        <translation>Client-ID und Client-Geheimnis prüfen, dann DNS. Das Aktualisierungstoken behalten. Keine automatische Wiederholung.</translation>
    </message>
    <message>
        <source>Ask only for scopes that the client is registered for.</source>
        <translation>Nur Scopes anfordern, für die der Client registriert ist.</translation>
    </message>
    <message>
        <source>Retry after 60 s.</source>
        <translation>Nach 60 s wiederholen.</translation>
    </message>
    <message>
        <source>Check the registration on the platform.</source>
        <translation>Die Registrierung auf der Plattform prüfen.</translation>
    </message>
    <message>
        <source>Check the connection and the server address; retry with growing pauses.</source>
        <translation>Verbindung und Serveradresse prüfen; mit wachsenden Pausen wiederholen.</translation>
    </message>
    <message>
        <source>Retry with growing pauses up to 15 minutes.</source>
        <translation>Mit wachsenden Pausen bis zu 15 Minuten wiederholen.</translation>
    </message>
    <message>
        <source>Retry once after 30 s; the call may have been counted against the quota.</source>
        <translation>Nach 30 s einmal wiederholen; der Abruf wurde möglicherweise vom Kontingent abgezogen.</translation>
    </message>
    <message>
        <source>Never switch verification off silently; show the certificate problem to the user.</source>
        <translation>Die Prüfung nie stillschweigend abschalten; das Zertifikatsproblem anzeigen.</translation>
    </message>
    <message>
        <source>Log a shortened answer without tokens; treat as a server fault.</source>
        <translation>Eine gekürzte Antwort ohne Token protokollieren; als Störung des Servers behandeln.</translation>
    </message>
    <message>
        <source>Inverter State</source>
        <translation>Wechselrichterstatus</translation>
    </message>
    <message>
        <source>Grid Voltage AB</source>
        <translation>Netzspannung AB</translation>
    </message>
    <message>
        <source>Grid Voltage BC</source>
        <translation>Netzspannung BC</translation>
    </message>
    <message>
        <source>Grid Voltage CA</source>
        <translation>Netzspannung CA</translation>
    </message>
    <message>
        <source>Phase A Voltage</source>
        <translation>Spannung Phase A</translation>
    </message>
    <message>
        <source>Phase B Voltage</source>
        <translation>Spannung Phase B</translation>
    </message>
    <message>
        <source>Phase C Voltage</source>
        <translation>Spannung Phase C</translation>
    </message>
    <message>
        <source>Phase A Current</source>
        <translation>Strom Phase A</translation>
    </message>
    <message>
        <source>Phase B Current</source>
        <translation>Strom Phase B</translation>
    </message>
    <message>
        <source>Phase C Current</source>
        <translation>Strom Phase C</translation>
    </message>
    <message>
        <source>Inverter Efficiency</source>
        <translation>Wirkungsgrad des Wechselrichters</translation>
    </message>
    <message>
        <source>Internal Temperature</source>
        <translation>Innentemperatur</translation>
    </message>
    <message>
        <source>Power Factor</source>
        <translation>Leistungsfaktor</translation>
    </message>
    <message>
        <source>Grid Frequency</source>
        <translation>Netzfrequenz</translation>
    </message>
    <message>
        <source>Active Power</source>
        <translation>Wirkleistung</translation>
    </message>
    <message>
        <source>Reactive Power</source>
        <translation>Blindleistung</translation>
    </message>
    <message>
        <source>Energy Today</source>
        <translation>Energie heute</translation>
    </message>
    <message>
        <source>Total PV Input Power</source>
        <translation>PV-Eingangsleistung gesamt</translation>
    </message>
    <message>
        <source>Lifetime Energy</source>
        <translation>Energie seit Inbetriebnahme</translation>
    </message>
    <message>
        <source>Start-up Time</source>
        <translation>Startzeit</translation>
    </message>
    <message>
        <source>Shutdown Time</source>
        <translation>Abschaltzeit</translation>
    </message>
    <message>
        <source>Connection State</source>
        <translation>Verbindungsstatus</translation>
    </message>
    <message>
        <source>PV%1 Input Voltage</source>
        <translation>Eingangsspannung PV%1</translation>
    </message>
    <message>
        <source>PV%1 Input Current</source>
        <translation>Eingangsstrom PV%1</translation>
    </message>
    <message>
        <source>Total DC Energy</source>
        <translation>DC-Energie gesamt</translation>
    </message>
    <message>
        <source>MPPT %1 DC Energy</source>
        <translation>DC-Energie MPPT %1</translation>
    </message>
    <message>
        <source>Ambient Temperature</source>
        <translation>Umgebungstemperatur</translation>
    </message>
    <message>
        <source>PV Module Temperature</source>
        <translation>Modultemperatur</translation>
    </message>
    <message>
        <source>Wind Speed</source>
        <translation>Windgeschwindigkeit</translation>
    </message>
    <message>
        <source>Wind Direction</source>
        <translation>Windrichtung</translation>
    </message>
    <message>
        <source>Irradiation Today</source>
        <translation>Einstrahlung heute</translation>
    </message>
    <message>
        <source>Irradiance</source>
        <translation>Bestrahlungsstärke</translation>
    </message>
    <message>
        <source>Horizontal Irradiance</source>
        <translation>Horizontale Bestrahlungsstärke</translation>
    </message>
    <message>
        <source>Horizontal Irradiation</source>
        <translation>Horizontale Einstrahlung</translation>
    </message>
    <message>
        <source>Meter Status</source>
        <translation>Zählerstatus</translation>
    </message>
    <message>
        <source>Forward Active Energy</source>
        <translation>Wirkenergie vorwärts</translation>
    </message>
    <message>
        <source>Reverse Active Energy</source>
        <translation>Wirkenergie rückwärts</translation>
    </message>
    <message>
        <source>Forward Reactive Energy</source>
        <translation>Blindenergie vorwärts</translation>
    </message>
    <message>
        <source>Reverse Reactive Energy</source>
        <translation>Blindenergie rückwärts</translation>
    </message>
    <message>
        <source>Phase A Active Power</source>
        <translation>Wirkleistung Phase A</translation>
    </message>
    <message>
        <source>Phase B Active Power</source>
        <translation>Wirkleistung Phase B</translation>
    </message>
    <message>
        <source>Phase C Active Power</source>
        <translation>Wirkleistung Phase C</translation>
    </message>
    <message>
        <source>Phase A Reactive Power</source>
        <translation>Blindleistung Phase A</translation>
    </message>
    <message>
        <source>Phase B Reactive Power</source>
        <translation>Blindleistung Phase B</translation>
    </message>
    <message>
        <source>Phase C Reactive Power</source>
        <translation>Blindleistung Phase C</translation>
    </message>
    <message>
        <source>Total Apparent Power</source>
        <translation>Scheinleistung gesamt</translation>
    </message>
    <message>
        <source>Reverse Active Energy (Peak)</source>
        <translation>Wirkenergie rückwärts (Spitzenlast)</translation>
    </message>
    <message>
        <source>Reverse Active Energy (Shoulder)</source>
        <translation>Wirkenergie rückwärts (Mittellast)</translation>
    </message>
    <message>
        <source>Reverse Active Energy (Off-Peak)</source>
        <translation>Wirkenergie rückwärts (Schwachlast)</translation>
    </message>
    <message>
        <source>Reverse Active Energy (Sharp Peak)</source>
        <translation>Wirkenergie rückwärts (Höchstlast)</translation>
    </message>
    <message>
        <source>Forward Active Energy (Peak)</source>
        <translation>Wirkenergie vorwärts (Spitzenlast)</translation>
    </message>
    <message>
        <source>Forward Active Energy (Shoulder)</source>
        <translation>Wirkenergie vorwärts (Mittellast)</translation>
    </message>
    <message>
        <source>Forward Active Energy (Off-Peak)</source>
        <translation>Wirkenergie vorwärts (Schwachlast)</translation>
    </message>
    <message>
        <source>Forward Active Energy (Sharp Peak)</source>
        <translation>Wirkenergie vorwärts (Höchstlast)</translation>
    </message>
    <message>
        <source>Reverse Reactive Energy (Peak)</source>
        <translation>Blindenergie rückwärts (Spitzenlast)</translation>
    </message>
    <message>
        <source>Reverse Reactive Energy (Shoulder)</source>
        <translation>Blindenergie rückwärts (Mittellast)</translation>
    </message>
    <message>
        <source>Reverse Reactive Energy (Off-Peak)</source>
        <translation>Blindenergie rückwärts (Schwachlast)</translation>
    </message>
    <message>
        <source>Reverse Reactive Energy (Sharp Peak)</source>
        <translation>Blindenergie rückwärts (Höchstlast)</translation>
    </message>
    <message>
        <source>Forward Reactive Energy (Peak)</source>
        <translation>Blindenergie vorwärts (Spitzenlast)</translation>
    </message>
    <message>
        <source>Forward Reactive Energy (Shoulder)</source>
        <translation>Blindenergie vorwärts (Mittellast)</translation>
    </message>
    <message>
        <source>Forward Reactive Energy (Off-Peak)</source>
        <translation>Blindenergie vorwärts (Schwachlast)</translation>
    </message>
    <message>
        <source>Forward Reactive Energy (Sharp Peak)</source>
        <translation>Blindenergie vorwärts (Höchstlast)</translation>
    </message>
    <message>
        <source>Battery Running Status</source>
        <translation>Batteriestatus</translation>
    </message>
    <message>
        <source>Maximum Charge Power</source>
        <translation>Maximale Ladeleistung</translation>
    </message>
    <message>
        <source>Maximum Discharge Power</source>
        <translation>Maximale Entladeleistung</translation>
    </message>
    <message>
        <source>Charge/Discharge Power</source>
        <translation>Lade-/Entladeleistung</translation>
    </message>
    <message>
        <source>Battery Voltage</source>
        <translation>Batteriespannung</translation>
    </message>
    <message>
        <source>State of Charge</source>
        <translation>Ladezustand (SOC)</translation>
    </message>
    <message>
        <source>State of Health</source>
        <translation>Gesundheitszustand (SOH)</translation>
    </message>
    <message>
        <source>Working Mode</source>
        <translation>Betriebsart</translation>
    </message>
    <message>
        <source>Energy Charged Today</source>
        <translation>Geladene Energie heute</translation>
    </message>
    <message>
        <source>Energy Discharged Today</source>
        <translation>Entladene Energie heute</translation>
    </message>
    <message>
        <source>Rated Capacity</source>
        <translation>Nennkapazität</translation>
    </message>
    <message>
        <source>Battery Pack Health</source>
        <translation>Zustand der Batteriepakete</translation>
    </message>
    <message>
        <source>Grid/Phase A Current</source>
        <translation>Strom Netz/Phase A</translation>
    </message>
    <message>
        <source>Line Voltage AB</source>
        <translation>Leiterspannung AB</translation>
    </message>
    <message>
        <source>Line Voltage BC</source>
        <translation>Leiterspannung BC</translation>
    </message>
    <message>
        <source>Line Voltage CA</source>
        <translation>Leiterspannung CA</translation>
    </message>
    <message>
        <source>Grid/Phase A Voltage</source>
        <translation>Spannung Netz/Phase A</translation>
    </message>
    <message>
        <source>External CT Grid/Phase A Current</source>
        <translation>Ext. Wandler: Strom Netz/Phase A</translation>
    </message>
    <message>
        <source>External CT Phase B Current</source>
        <translation>Ext. Wandler: Strom Phase B</translation>
    </message>
    <message>
        <source>External CT Phase C Current</source>
        <translation>Ext. Wandler: Strom Phase C</translation>
    </message>
    <message>
        <source>External CT Grid/Phase A Voltage</source>
        <translation>Ext. Wandler: Spannung Netz/Phase A</translation>
    </message>
    <message>
        <source>External CT Phase B Voltage</source>
        <translation>Ext. Wandler: Spannung Phase B</translation>
    </message>
    <message>
        <source>External CT Phase C Voltage</source>
        <translation>Ext. Wandler: Spannung Phase C</translation>
    </message>
    <message>
        <source>External CT Phase A Active Power</source>
        <translation>Ext. Wandler: Wirkleistung Phase A</translation>
    </message>
    <message>
        <source>External CT Phase B Active Power</source>
        <translation>Ext. Wandler: Wirkleistung Phase B</translation>
    </message>
    <message>
        <source>External CT Phase C Active Power</source>
        <translation>Ext. Wandler: Wirkleistung Phase C</translation>
    </message>
    <message>
        <source>External CT Active Power</source>
        <translation>Ext. Wandler: Wirkleistung</translation>
    </message>
    <message>
        <source>External CT Reactive Power</source>
        <translation>Ext. Wandler: Blindleistung</translation>
    </message>
    <message>
        <source>External CT Power Factor</source>
        <translation>Ext. Wandler: Leistungsfaktor</translation>
    </message>
    <message>
        <source>External CT Forward Active Energy</source>
        <translation>Ext. Wandler: Wirkenergie vorwärts</translation>
    </message>
    <message>
        <source>External CT Reverse Active Energy</source>
        <translation>Ext. Wandler: Wirkenergie rückwärts</translation>
    </message>
    <message>
        <source>Mains State</source>
        <translation>Netzstatus</translation>
    </message>
    <message>
        <source>AC Voltage</source>
        <translation>AC-Spannung</translation>
    </message>
    <message>
        <source>AC Current</source>
        <translation>AC-Strom</translation>
    </message>
    <message>
        <source>AC Frequency</source>
        <translation>AC-Frequenz</translation>
    </message>
    <message>
        <source>Grid Quality Grade</source>
        <translation>Netzqualitätsklasse</translation>
    </message>
    <message>
        <source>Total Energy Consumed</source>
        <translation>Verbrauchte Energie gesamt</translation>
    </message>
    <message>
        <source>Total Supply Time</source>
        <translation>Versorgungszeit gesamt</translation>
    </message>
    <message>
        <source>Running State</source>
        <translation>Betriebsstatus</translation>
    </message>
    <message>
        <source>Output Power</source>
        <translation>Ausgangsleistung</translation>
    </message>
    <message>
        <source>Load Rate</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Total Output Current</source>
        <translation>Ausgangsstrom gesamt</translation>
    </message>
    <message>
        <source>Total Output Power</source>
        <translation>Ausgangsleistung gesamt</translation>
    </message>
    <message>
        <source>Input Voltage</source>
        <translation>Eingangsspannung</translation>
    </message>
    <message>
        <source>Output Voltage</source>
        <translation>Ausgangsspannung</translation>
    </message>
    <message>
        <source>Output Current</source>
        <translation>Ausgangsstrom</translation>
    </message>
    <message>
        <source>On/Off State</source>
        <translation>Ein/Aus-Status</translation>
    </message>
    <message>
        <source>Total Running Time</source>
        <translation>Betriebszeit gesamt</translation>
    </message>
    <message>
        <source>PV Input Voltage</source>
        <translation>PV-Eingangsspannung</translation>
    </message>
    <message>
        <source>PV Input Current</source>
        <translation>PV-Eingangsstrom</translation>
    </message>
    <message>
        <source>PV Input Power</source>
        <translation>PV-Eingangsleistung</translation>
    </message>
    <message>
        <source>Inverter Voltage</source>
        <translation>Wechselrichterspannung</translation>
    </message>
    <message>
        <source>Inverter Frequency</source>
        <translation>Wechselrichterfrequenz</translation>
    </message>
    <message>
        <source>AC Output Voltage</source>
        <translation>AC-Ausgangsspannung</translation>
    </message>
    <message>
        <source>AC Output Current</source>
        <translation>AC-Ausgangsstrom</translation>
    </message>
    <message>
        <source>AC Output Frequency</source>
        <translation>AC-Ausgangsfrequenz</translation>
    </message>
    <message>
        <source>AC Output Apparent Power</source>
        <translation>AC-Ausgangsscheinleistung</translation>
    </message>
    <message>
        <source>Battery State</source>
        <translation>Batteriestatus</translation>
    </message>
    <message>
        <source>Total Energy Discharged</source>
        <translation>Entladene Energie gesamt</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Spannung</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Remaining Backup Time</source>
        <translation>Verbleibende Notstromzeit</translation>
    </message>
    <message>
        <source>Total Discharge Cycles</source>
        <translation>Entladezyklen gesamt</translation>
    </message>
    <message>
        <source>Total Capacity</source>
        <translation>Gesamtkapazität</translation>
    </message>
    <message>
        <source>Health state</source>
        <translation>Anlagenzustand</translation>
    </message>
    <message>
        <source>Yield today</source>
        <translation>Ertrag heute</translation>
    </message>
    <message>
        <source>Yield this month</source>
        <translation>Ertrag im Monat</translation>
    </message>
    <message>
        <source>Total yield</source>
        <translation>Ertrag gesamt</translation>
    </message>
    <message>
        <source>Revenue today</source>
        <translation>Erlös heute</translation>
    </message>
    <message>
        <source>Total revenue</source>
        <translation>Erlös gesamt</translation>
    </message>
    <message>
        <source>Feed-in today</source>
        <translation>Einspeisung heute</translation>
    </message>
    <message>
        <source>Consumption today</source>
        <translation>Verbrauch heute</translation>
    </message>
    <message>
        <source>Standby: initializing</source>
        <translation>Standby: Initialisierung</translation>
    </message>
    <message>
        <source>Standby: checking insulation</source>
        <translation>Standby: Isolationsprüfung</translation>
    </message>
    <message>
        <source>Standby: checking irradiation</source>
        <translation>Standby: Prüfung der Einstrahlung</translation>
    </message>
    <message>
        <source>Standby: checking grid</source>
        <translation>Standby: Netzprüfung</translation>
    </message>
    <message>
        <source>Standby: safe mode</source>
        <translation>Standby: Sicherheitsmodus</translation>
    </message>
    <message>
        <source>Standby: checking wiring</source>
        <translation>Standby: Prüfung der Verkabelung</translation>
    </message>
    <message>
        <source>Standby: soft start</source>
        <translation>Standby: Sanftanlauf</translation>
    </message>
    <message>
        <source>Standby: initializing after storage</source>
        <translation>Standby: Initialisierung nach dem Speicher</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Start läuft</translation>
    </message>
    <message>
        <source>On-grid</source>
        <translation>Am Netz</translation>
    </message>
    <message>
        <source>On-grid: power limited</source>
        <translation>Am Netz: begrenzt</translation>
    </message>
    <message>
        <source>On-grid: self-derating</source>
        <translation>Am Netz: abgeregelt</translation>
    </message>
    <message>
        <source>Off-grid running</source>
        <translation>Inselbetrieb</translation>
    </message>
    <message>
        <source>Running: hot standby</source>
        <translation>Läuft: warmer Standby</translation>
    </message>
    <message>
        <source>Running: hot standby with reactive compensation</source>
        <translation>Läuft: warmer Standby mit Blindleistungskompensation</translation>
    </message>
    <message>
        <source>Running: PQ mode</source>
        <translation>Läuft: PQ-Modus</translation>
    </message>
    <message>
        <source>Running: VSG mode</source>
        <translation>Läuft: VSG-Modus</translation>
    </message>
    <message>
        <source>Running: power limited</source>
        <translation>Läuft: begrenzt</translation>
    </message>
    <message>
        <source>Running: self-derating</source>
        <translation>Läuft: abgeregelt</translation>
    </message>
    <message>
        <source>Running: cold standby</source>
        <translation>Läuft: kalter Standby</translation>
    </message>
    <message>
        <source>Running: limited by battery</source>
        <translation>Läuft: durch Batterie begrenzt</translation>
    </message>
    <message>
        <source>Running: limited by all-in-one unit</source>
        <translation>Läuft: durch PV-Speicher-Einheit begrenzt</translation>
    </message>
    <message>
        <source>Running: holding battery SOC</source>
        <translation>Läuft: SOC der Batterie wird gehalten</translation>
    </message>
    <message>
        <source>Shutdown: fault</source>
        <translation>Aus: Störung</translation>
    </message>
    <message>
        <source>Shutdown: by command</source>
        <translation>Aus: auf Befehl</translation>
    </message>
    <message>
        <source>Shutdown: OVGR</source>
        <translation>Aus: OVGR</translation>
    </message>
    <message>
        <source>Shutdown: communication lost</source>
        <translation>Aus: Kommunikation unterbrochen</translation>
    </message>
    <message>
        <source>Shutdown: power limit</source>
        <translation>Aus: Leistungsbegrenzung</translation>
    </message>
    <message>
        <source>Shutdown: manual start needed</source>
        <translation>Aus: Start von Hand nötig</translation>
    </message>
    <message>
        <source>Shutdown: DC switch open</source>
        <translation>Aus: DC-Schalter offen</translation>
    </message>
    <message>
        <source>Shutdown: rapid shutdown</source>
        <translation>Aus: Schnellabschaltung</translation>
    </message>
    <message>
        <source>Shutdown: input power too low</source>
        <translation>Aus: Eingangsleistung zu gering</translation>
    </message>
    <message>
        <source>Shutdown: NS protection</source>
        <translation>Aus: NA-Schutz</translation>
    </message>
    <message>
        <source>Shutdown: rapid shutdown by command</source>
        <translation>Aus: Schnellabschaltung auf Befehl</translation>
    </message>
    <message>
        <source>Shutdown: backup system fault</source>
        <translation>Aus: Störung der Notstromversorgung</translation>
    </message>
    <message>
        <source>Shutdown: storage discharge cut-off</source>
        <translation>Aus: Entladeschluss des Speichers</translation>
    </message>
    <message>
        <source>Shutdown: manual black start needed</source>
        <translation>Aus: Schwarzstart von Hand nötig</translation>
    </message>
    <message>
        <source>Shutdown: dry contact</source>
        <translation>Aus: potenzialfreier Kontakt</translation>
    </message>
    <message>
        <source>Shutdown: storage command</source>
        <translation>Aus: Befehl an den Speicher</translation>
    </message>
    <message>
        <source>Shutdown: AC bus fault</source>
        <translation>Aus: Störung der AC-Schiene</translation>
    </message>
    <message>
        <source>Shutdown: excitation fuse fault</source>
        <translation>Aus: Störung der Erregersicherung</translation>
    </message>
    <message>
        <source>Grid dispatch: cos(phi)-P curve</source>
        <translation>Netzregelung: cos(φ)-P-Kennlinie</translation>
    </message>
    <message>
        <source>Grid dispatch: Q-U curve</source>
        <translation>Netzregelung: Q-U-Kennlinie</translation>
    </message>
    <message>
        <source>Grid dispatch: PF-U curve</source>
        <translation>Netzregelung: PF-U-Kennlinie</translation>
    </message>
    <message>
        <source>Grid dispatch: dry contact</source>
        <translation>Netzregelung: potenzialfreier Kontakt</translation>
    </message>
    <message>
        <source>Grid dispatch: Q-P curve</source>
        <translation>Netzregelung: Q-P-Kennlinie</translation>
    </message>
    <message>
        <source>Spot check ready</source>
        <translation>Stichprobe bereit</translation>
    </message>
    <message>
        <source>Spot check running</source>
        <translation>Stichprobe läuft</translation>
    </message>
    <message>
        <source>Inspecting</source>
        <translation>Inspektion läuft</translation>
    </message>
    <message>
        <source>AFCI self-check</source>
        <translation>AFCI-Selbsttest</translation>
    </message>
    <message>
        <source>I-V scan running</source>
        <translation>U-I-Kennlinien-Scan läuft</translation>
    </message>
    <message>
        <source>DC input check</source>
        <translation>Prüfung des DC-Eingangs</translation>
    </message>
    <message>
        <source>Off-grid charging</source>
        <translation>Laden im Inselbetrieb</translation>
    </message>
    <message>
        <source>Standby: backup system fault</source>
        <translation>Standby: Störung der Notstromversorgung</translation>
    </message>
    <message>
        <source>Standby: no irradiation</source>
        <translation>Keine Sonne</translation>
    </message>
    <message>
        <source>Standby: no DC input</source>
        <translation>Standby: kein DC-Eingang</translation>
    </message>
    <message>
        <source>Communication lost (written by SmartLogger)</source>
        <translation>Kommunikation unterbrochen (laut SmartLogger)</translation>
    </message>
    <message>
        <source>Loading (written by SmartLogger)</source>
        <translation>Wird geladen (laut SmartLogger)</translation>
    </message>
    <message>
        <source>Disconnected from the platform</source>
        <translation>Von der Plattform getrennt</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Standby</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>In Betrieb</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Hibernating</source>
        <translation>Ruhezustand</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>Neustart läuft</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Forced charge/discharge</source>
        <translation>Erzwungenes Laden/Entladen</translation>
    </message>
    <message>
        <source>Time-of-use price</source>
        <translation>Zeitvariabler Tarif</translation>
    </message>
    <message>
        <source>Fixed charge/discharge</source>
        <translation>Festes Laden/Entladen</translation>
    </message>
    <message>
        <source>Maximum self-consumption</source>
        <translation>Maximaler Eigenverbrauch</translation>
    </message>
    <message>
        <source>Fully fed to grid</source>
        <translation>Volleinspeisung</translation>
    </message>
    <message>
        <source>TOU</source>
        <translation>Zeittarif (TOU)</translation>
    </message>
    <message>
        <source>Remote dispatch: maximum self-consumption</source>
        <translation>Fernvorgabe: maximaler Eigenverbrauch</translation>
    </message>
    <message>
        <source>Remote dispatch: fully fed to grid</source>
        <translation>Fernvorgabe: Volleinspeisung</translation>
    </message>
    <message>
        <source>Remote dispatch: TOU</source>
        <translation>Fernvorgabe: Zeittarif (TOU)</translation>
    </message>
    <message>
        <source>AI energy management</source>
        <translation>KI-Energiemanagement</translation>
    </message>
    <message>
        <source>Remote control: AI energy management</source>
        <translation>Fernsteuerung: KI-Energiemanagement</translation>
    </message>
    <message>
        <source>Third-party dispatch</source>
        <translation>Steuerung durch Dritte</translation>
    </message>
    <message>
        <source>Mains absent</source>
        <translation>Netz nicht vorhanden</translation>
    </message>
    <message>
        <source>Mains present</source>
        <translation>Netz vorhanden</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Class 1</source>
        <translation>Klasse 1</translation>
    </message>
    <message>
        <source>Class 2</source>
        <translation>Klasse 2</translation>
    </message>
    <message>
        <source>Class 3</source>
        <translation>Klasse 3</translation>
    </message>
    <message>
        <source>Class 4</source>
        <translation>Klasse 4</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>First power-on</source>
        <translation>Erstes Einschalten</translation>
    </message>
    <message>
        <source>Powered off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Float charging</source>
        <translation>Erhaltungsladung</translation>
    </message>
    <message>
        <source>Boost charging</source>
        <translation>Starkladung</translation>
    </message>
    <message>
        <source>Discharging</source>
        <translation>Entlädt</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Test läuft</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>In Ordnung</translation>
    </message>
</context>
<context>
    <name>ChangeTable</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>With this command</source>
        <translation>Mit diesem Befehl</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Jetzt lesen</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt …</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt …</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <translation>Gefragt %1</translation>
    </message>
    <message>
        <source>No live data yet</source>
        <translation>Noch keine Live-Daten</translation>
    </message>
    <message>
        <source>Live data, %1</source>
        <translation>Live-Daten, %1</translation>
    </message>
    <message>
        <source>State of charge</source>
        <translation>Ladezustand</translation>
    </message>
    <message>
        <source>Power</source>
        <extracomment>%1 name of a battery</extracomment>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>as the working mode says</source>
        <translation>wie der Betriebsmodus es vorgibt</translation>
    </message>
    <message>
        <source>Charging at %1</source>
        <translation>Lädt mit %1</translation>
    </message>
    <message>
        <source>Discharging at %1</source>
        <translation>Entlädt mit %1</translation>
    </message>
    <message>
        <source>Charging at the device&apos;s usual power</source>
        <translation>Lädt mit der üblichen Leistung des Geräts</translation>
    </message>
    <message>
        <source>Discharging at the device&apos;s usual power</source>
        <translation>Entlädt mit der üblichen Leistung des Geräts</translation>
    </message>
    <message>
        <source>no window</source>
        <translation>kein Zeitfenster</translation>
    </message>
    <message numerus="yes">
        <source>%n window(s)</source>
        <translation>
            <numerusform>%n Zeitfenster</numerusform>
            <numerusform>%n Zeitfenster</numerusform>
        </translation>
    </message>
    <message>
        <source>Working mode</source>
        <translation>Betriebsmodus</translation>
    </message>
    <message>
        <source>Windows of the week</source>
        <translation>Zeitfenster der Woche</translation>
    </message>
    <message>
        <source>Surplus PV power</source>
        <translation>Überschüssiger PV-Strom</translation>
    </message>
    <message>
        <source>Set by this program, %1</source>
        <translation>Von diesem Programm gesetzt, %1</translation>
    </message>
    <message>
        <source>The service does not tell</source>
        <translation>Der Dienst sagt es nicht</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>In Ruhe</translation>
    </message>
    <message>
        <source>Power of “%1”</source>
        <translation>Leistung von „%1“</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Show plants of the built-in simulator; needs no account.</source>
        <translation>Anlagen des eingebauten Simulators zeigen; braucht kein Konto.</translation>
    </message>
    <message>
        <source>Demo: number of plants (1 to 10000).</source>
        <translation>Demo: Anzahl der Anlagen (1 bis 10000).</translation>
    </message>
    <message>
        <source>Demo: seed of the simulated world.</source>
        <translation>Demo: Startzahl der simulierten Welt.</translation>
    </message>
    <message>
        <source>Demo: start of the clock, e.g. 2026-06-21T07:00:00+02:00.</source>
        <translation>Demo: Startzeit der Uhr, z.&#xa0;B. 2026-06-21T07:00:00+02:00.</translation>
    </message>
    <message>
        <source>Demo: how much faster than real time the clock runs.</source>
        <translation>Demo: wievielmal schneller als in Wirklichkeit die Uhr läuft.</translation>
    </message>
    <message>
        <source>Open no window: print a summary, write screenshots, then end.</source>
        <translation>Kein Fenster öffnen: Übersicht ausgeben, Bildschirmfotos schreiben und beenden.</translation>
    </message>
    <message>
        <source>Headless: folder for PNG files of the views.</source>
        <translation>Ohne Fenster: Ordner für die PNG-Dateien der Ansichten.</translation>
    </message>
    <message>
        <source>Colours: system, light or dark.</source>
        <translation>Farben: system, light oder dark.</translation>
    </message>
    <message>
        <source>Language of the words: %1.</source>
        <translation>Sprache der Texte: %1.</translation>
    </message>
    <message>
        <source>Keep profiles, call books and settings in this folder.</source>
        <translation>Konten, Abrufbücher und Einstellungen in diesem Ordner ablegen.</translation>
    </message>
    <message>
        <source>Monitors FusionSolar plants through the SmartPVMS Northbound interface.</source>
        <translation>Überwacht FusionSolar-Anlagen über die Northbound-Schnittstelle von SmartPVMS.</translation>
    </message>
    <message>
        <source>--language wants one of these: %1.</source>
        <translation>--language erwartet eine von diesen: %1.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Unerwartetes Argument: %1</translation>
    </message>
    <message>
        <source>--plants wants a number from 1 to 10000.</source>
        <translation>--plants erwartet eine Zahl von 1 bis 10000.</translation>
    </message>
    <message>
        <source>--seed wants a whole number.</source>
        <translation>--seed erwartet eine ganze Zahl.</translation>
    </message>
    <message>
        <source>--time wants a date and time like 2026-06-21T07:00:00+02:00.</source>
        <translation>--time erwartet Datum und Uhrzeit wie 2026-06-21T07:00:00+02:00.</translation>
    </message>
    <message>
        <source>--speed wants a number above 0 and up to 3600.</source>
        <translation>--speed erwartet eine Zahl größer als 0 und höchstens 3600.</translation>
    </message>
    <message>
        <source>--screenshots needs --headless.</source>
        <translation>--screenshots geht nur mit --headless.</translation>
    </message>
    <message>
        <source>--theme wants system, light or dark.</source>
        <translation>--theme erwartet system, light oder dark.</translation>
    </message>
    <message>
        <source>--plants, --seed, --time and --speed need --demo.</source>
        <translation>--plants, --seed, --time und --speed gehen nur mit --demo.</translation>
    </message>
    <message>
        <source>Show this plant after the start, e.g. NE=123.</source>
        <translation>Diese Anlage nach dem Start zeigen, z.&#xa0;B. NE=123.</translation>
    </message>
    <message>
        <source>Start in the tray, or minimized where there is none.</source>
        <translation>Im Infobereich starten, oder minimiert, wo es keinen gibt.</translation>
    </message>
    <message>
        <source>--plant wants the code of a plant like NE=123.</source>
        <translation>--plant erwartet den Code einer Anlage wie NE=123.</translation>
    </message>
    <message>
        <source>--plant and --minimized need a window; --headless opens none.</source>
        <translation>--plant und --minimized brauchen ein Fenster; --headless öffnet keines.</translation>
    </message>
</context>
<context>
    <name>CommandOptions</name>
    <message>
        <source>What a row is about: hour, day, month or year.</source>
        <translation>Wovon eine Zeile handelt: hour, day, month oder year.</translation>
    </message>
    <message>
        <source>A day of the plant&apos;s calendar, 2026-06-21. Default: today.</source>
        <translation>Ein Tag im Kalender der Anlage, 2026-06-21. Vorgabe: heute.</translation>
    </message>
    <message>
        <source>A month of the plant&apos;s calendar, 2026-06. Default: this month.</source>
        <translation>Ein Monat im Kalender der Anlage, 2026-06. Vorgabe: dieser Monat.</translation>
    </message>
    <message>
        <source>A year of the plant&apos;s calendar, 2026. Default: this year.</source>
        <translation>Ein Jahr im Kalender der Anlage, 2026. Vorgabe: dieses Jahr.</translation>
    </message>
    <message>
        <source>First day of a span.</source>
        <translation>Erster Tag eines Zeitraums.</translation>
    </message>
    <message>
        <source>Last day of a span. Default: today.</source>
        <translation>Letzter Tag eines Zeitraums. Vorgabe: heute.</translation>
    </message>
    <message>
        <source>Id, serial number, DN or name of a device.</source>
        <translation>Kennung, Seriennummer, DN oder Name eines Geräts.</translation>
    </message>
    <message>
        <source>Keys of the values to show, separated by commas; see heliodesk-cli fields.</source>
        <translation>Schlüssel der Werte, die gezeigt werden sollen, durch Kommas getrennt; siehe heliodesk-cli fields.</translation>
    </message>
    <message>
        <source>A day is written 2026-06-21, a month 2026-06, a year 2026.</source>
        <translation>Ein Tag wird 2026-06-21 geschrieben, ein Monat 2026-06, ein Jahr 2026.</translation>
    </message>
</context>
<context>
    <name>CommandRun</name>
    <message>
        <source>The next call is allowed at %1; that is beyond --max-wait %2.</source>
        <translation>Der nächste Abruf ist um %1 erlaubt; das liegt jenseits von --max-wait %2.</translation>
    </message>
    <message>
        <source>Waiting until %1: the service allows few sign-ins.</source>
        <translation>Warten bis %1: Der Dienst erlaubt nur wenige Anmeldungen.</translation>
    </message>
    <message>
        <source>Waiting until %1: the service&apos;s allowance is used up.</source>
        <translation>Warten bis %1: Das Kontingent des Dienstes ist aufgebraucht.</translation>
    </message>
    <message>
        <source>Set HELIODESK_SYSTEM_CODE, or run this at a terminal to be asked.</source>
        <translation>HELIODESK_SYSTEM_CODE setzen oder in einem Terminal ausführen, um gefragt zu werden.</translation>
    </message>
    <message>
        <source>This account has no plant of that code; heliodesk-cli plants lists them.</source>
        <translation>Dieses Konto hat keine Anlage mit diesem Code; heliodesk-cli plants listet sie auf.</translation>
    </message>
    <message>
        <source>Some calls failed: %1</source>
        <translation>Einige Abrufe sind fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>This account manages no plants.</source>
        <translation>Dieses Konto verwaltet keine Anlagen.</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Authorise Heliodesk again, in its window or with heliodesk-cli connect.</source>
        <translation>Heliodesk neu autorisieren, in seinem Fenster oder mit heliodesk-cli connect.</translation>
    </message>
</context>
<context>
    <name>CommandWords</name>
    <message>
        <source>A forced charge or discharge that is running ends. The battery goes back to its working mode.</source>
        <translation>Eine laufende Zwangsladung oder Zwangsentladung endet. Die Batterie kehrt in ihren Betriebsmodus zurück.</translation>
    </message>
    <message>
        <source>All batteries of the plant charge, from the grid too if the sun is not enough.</source>
        <translation>Alle Batterien der Anlage laden, auch aus dem Netz, wenn die Sonne nicht reicht.</translation>
    </message>
    <message>
        <source>All batteries of the plant discharge. What the house does not need goes into the grid.</source>
        <translation>Alle Batterien der Anlage entladen. Was das Haus nicht braucht, geht ins Netz.</translation>
    </message>
    <message>
        <source>It ends by itself at that state of charge. After 24 hours the service gives it up as timed out.</source>
        <translation>Es endet von selbst bei diesem Ladezustand. Nach 24 Stunden gibt der Dienst es wegen Zeitüberschreitung auf.</translation>
    </message>
    <message>
        <source>It ends by itself when the time is over.</source>
        <translation>Es endet von selbst, wenn die Zeit vorbei ist.</translation>
    </message>
    <message>
        <source>The working mode stays as it is, and the battery goes back to it afterwards.</source>
        <translation>Der Betriebsmodus bleibt, wie er ist, und die Batterie kehrt danach in ihn zurück.</translation>
    </message>
    <message>
        <source>It goes on if this program is closed. The command Stop ends it early.</source>
        <translation>Es läuft weiter, wenn dieses Programm geschlossen wird. Der Befehl Stoppen beendet es vorzeitig.</translation>
    </message>
    <message>
        <source>No power is given, so the device uses its own.</source>
        <translation>Es ist keine Leistung angegeben, das Gerät nimmt daher seine eigene.</translation>
    </message>
    <message>
        <source>The battery charges and discharges in these windows. A plan that is set now is replaced as a whole.</source>
        <translation>Die Batterie lädt und entlädt in diesen Zeitfenstern. Ein jetzt eingestellter Zeitplan wird ganz ersetzt.</translation>
    </message>
    <message>
        <source>The times are clock times of the plant.</source>
        <translation>Die Zeiten sind Uhrzeiten der Anlage.</translation>
    </message>
    <message>
        <source>It works only in a plant with a meter, and with the electricity prices set in FusionSolar.</source>
        <translation>Es wirkt nur in einer Anlage mit Zähler und mit in FusionSolar eingestellten Strompreisen.</translation>
    </message>
    <message>
        <source>The battery goes to stand-by. It does nothing by itself any more, and waits for dispatch commands.</source>
        <translation>Die Batterie geht in Bereitschaft. Sie tut nichts mehr von selbst und wartet auf Leistungsvorgaben.</translation>
    </message>
    <message>
        <source>It leaves this mode only for one that was set through this service before.</source>
        <translation>Sie verlässt diesen Modus nur für einen, der schon einmal über diesen Dienst eingestellt wurde.</translation>
    </message>
    <message>
        <source>The battery takes what the sun has left over, and gives what the house lacks. The grid does not charge it.</source>
        <translation>Die Batterie nimmt, was die Sonne übrig lässt, und gibt, was dem Haus fehlt. Aus dem Netz wird sie nicht geladen.</translation>
    </message>
    <message>
        <source>The mode stays in force until another one is set, also if this program is closed.</source>
        <translation>Der Modus bleibt in Kraft, bis ein anderer eingestellt wird, auch wenn dieses Programm geschlossen wird.</translation>
    </message>
    <message>
        <source>These limits stay in force until they are changed again. Limits that are not given stay as they are.</source>
        <translation>Diese Grenzen bleiben in Kraft, bis sie wieder geändert werden. Nicht angegebene Grenzen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>A power above what the device can do is cut to that.</source>
        <translation>Eine Leistung über dem, was das Gerät kann, wird darauf gekürzt.</translation>
    </message>
    <message>
        <source>The service cannot tell these limits later on: this program only knows what it has set itself.</source>
        <translation>Der Dienst kann diese Grenzen später nicht nennen: Dieses Programm kennt nur, was es selbst gesetzt hat.</translation>
    </message>
    <message>
        <source>The inverters may feed in with all their power.</source>
        <translation>Die Wechselrichter dürfen mit voller Leistung einspeisen.</translation>
    </message>
    <message>
        <source>A limit that was set elsewhere ends as well. Make sure that the grid operator allows that.</source>
        <translation>Auch eine anderswo gesetzte Grenze endet. Vergewissern Sie sich, dass der Netzbetreiber das erlaubt.</translation>
    </message>
    <message>
        <source>The plant presumably takes at least this power from the grid. The service does not say exactly what a negative limit does.</source>
        <translation>Die Anlage bezieht vermutlich mindestens diese Leistung aus dem Netz. Der Dienst sagt nicht genau, was eine negative Grenze bewirkt.</translation>
    </message>
    <message>
        <source>Nothing goes into the grid. What neither the house nor the battery takes is lost.</source>
        <translation>Nichts geht ins Netz. Was weder das Haus noch die Batterie aufnimmt, geht verloren.</translation>
    </message>
    <message>
        <source>The inverters are held back above this limit. What neither the house nor the battery takes is lost.</source>
        <translation>Oberhalb dieser Grenze werden die Wechselrichter abgeregelt. Was weder das Haus noch die Batterie aufnimmt, geht verloren.</translation>
    </message>
    <message>
        <source>The limit stays in force until you lift it, also if this program is closed.</source>
        <translation>Die Grenze bleibt in Kraft, bis Sie sie aufheben, auch wenn dieses Programm geschlossen wird.</translation>
    </message>
    <message>
        <source>The SmartLogger&apos;s option to start the control is switched on as well.</source>
        <translation>Auch die Option des SmartLoggers, die Regelung zu starten, wird eingeschaltet.</translation>
    </message>
    <message>
        <source>A plant with scheduled tasks refuses this.</source>
        <translation>Eine Anlage mit geplanten Aufträgen lehnt dies ab.</translation>
    </message>
    <message>
        <source>The battery neither charges nor discharges.</source>
        <translation>Die Batterie lädt und entlädt nicht.</translation>
    </message>
    <message>
        <source>The battery charges with this power, whatever sun and house do.</source>
        <translation>Die Batterie lädt mit dieser Leistung, gleich was Sonne und Haus tun.</translation>
    </message>
    <message>
        <source>The battery discharges with this power, whatever sun and house do.</source>
        <translation>Die Batterie entlädt mit dieser Leistung, gleich was Sonne und Haus tun.</translation>
    </message>
    <message>
        <source>This has no end of its own: it stays in force until the next dispatch command or another working mode.</source>
        <translation>Dies endet nicht von selbst: Es bleibt in Kraft bis zur nächsten Leistungsvorgabe oder einem anderen Betriebsmodus.</translation>
    </message>
    <message>
        <source>It stays in force if this program is closed.</source>
        <translation>Es bleibt in Kraft, wenn dieses Programm geschlossen wird.</translation>
    </message>
    <message>
        <source>The plant must be in the mode “third-party dispatch”.</source>
        <translation>Die Anlage muss im Modus „Steuerung durch Dritte“ sein.</translation>
    </message>
    <message>
        <source>The real power may differ: a feed-in limit, the limits of the battery, and its own protection come first.</source>
        <translation>Die wirkliche Leistung kann abweichen: Eine Einspeisegrenze, die Grenzen der Batterie und ihr eigener Schutz gehen vor.</translation>
    </message>
    <message>
        <source>The plant is in third-party dispatch now. It refuses a mode that was never set through this service before.</source>
        <translation>Die Anlage ist jetzt in der Steuerung durch Dritte. Sie lehnt einen Modus ab, der noch nie über diesen Dienst eingestellt wurde.</translation>
    </message>
    <message>
        <source>A dispatch that is in force ends with this mode.</source>
        <translation>Eine Leistungsvorgabe in Kraft endet mit diesem Modus.</translation>
    </message>
    <message>
        <source>The present mode may have been set elsewhere. Then the way back to it is closed until it is set in FusionSolar.</source>
        <translation>Der jetzige Modus wurde vielleicht anderswo eingestellt. Dann ist der Weg zu ihm zurück versperrt, bis er in FusionSolar eingestellt wird.</translation>
    </message>
    <message>
        <source>The windows that are set now are no longer used.</source>
        <translation>Die jetzt eingestellten Zeitfenster werden nicht mehr verwendet.</translation>
    </message>
    <message>
        <source>The plant is in another mode now, so it will refuse this. Set third-party dispatch first.</source>
        <translation>Die Anlage ist jetzt in einem anderen Modus und wird dies daher ablehnen. Zuerst die Steuerung durch Dritte einstellen.</translation>
    </message>
    <message>
        <source>The plant is in third-party dispatch now, so a dispatch that is in force may be in the way.</source>
        <translation>Die Anlage ist jetzt in der Steuerung durch Dritte; eine Leistungsvorgabe in Kraft kann daher im Weg sein.</translation>
    </message>
    <message>
        <source>Window %1 must end after it begins.</source>
        <translation>Zeitfenster %1 muss enden, nachdem es beginnt.</translation>
    </message>
    <message>
        <source>Window %1 goes beyond 23:59 and must be split there.</source>
        <translation>Zeitfenster %1 reicht über 23:59 hinaus und muss dort geteilt werden.</translation>
    </message>
    <message>
        <source>Window %1 has no weekday.</source>
        <translation>Zeitfenster %1 hat keinen Wochentag.</translation>
    </message>
    <message>
        <source>Window %1 names a weekday twice, or one that does not exist.</source>
        <translation>Zeitfenster %1 nennt einen Wochentag zweimal oder einen, den es nicht gibt.</translation>
    </message>
    <message>
        <source>Windows %1 and %2 overlap on Monday.</source>
        <translation>Die Zeitfenster %1 und %2 überschneiden sich am Montag.</translation>
    </message>
    <message>
        <source>Windows %1 and %2 overlap on Tuesday.</source>
        <translation>Die Zeitfenster %1 und %2 überschneiden sich am Dienstag.</translation>
    </message>
    <message>
        <source>Windows %1 and %2 overlap on Wednesday.</source>
        <translation>Die Zeitfenster %1 und %2 überschneiden sich am Mittwoch.</translation>
    </message>
    <message>
        <source>Windows %1 and %2 overlap on Thursday.</source>
        <translation>Die Zeitfenster %1 und %2 überschneiden sich am Donnerstag.</translation>
    </message>
    <message>
        <source>Windows %1 and %2 overlap on Friday.</source>
        <translation>Die Zeitfenster %1 und %2 überschneiden sich am Freitag.</translation>
    </message>
    <message>
        <source>Windows %1 and %2 overlap on Saturday.</source>
        <translation>Die Zeitfenster %1 und %2 überschneiden sich am Samstag.</translation>
    </message>
    <message>
        <source>Windows %1 and %2 overlap on Sunday.</source>
        <translation>Die Zeitfenster %1 und %2 überschneiden sich am Sonntag.</translation>
    </message>
    <message>
        <source>The service takes commands for residential plants only.</source>
        <translation>Der Dienst nimmt Befehle nur für Wohnhausanlagen an.</translation>
    </message>
    <message>
        <source>The plant has no battery that takes commands.</source>
        <translation>Die Anlage hat keine Batterie, die Befehle annimmt.</translation>
    </message>
    <message>
        <source>The plant has no inverter that takes commands.</source>
        <translation>Die Anlage hat keinen Wechselrichter, der Befehle annimmt.</translation>
    </message>
    <message>
        <source>The plant has several controllers. The service takes this command only for plants with one.</source>
        <translation>Die Anlage hat mehrere Steuergeräte. Der Dienst nimmt diesen Befehl nur für Anlagen mit einem an.</translation>
    </message>
    <message>
        <source>The service does not take this command for plants with a SmartLogger.</source>
        <translation>Der Dienst nimmt diesen Befehl für Anlagen mit SmartLogger nicht an.</translation>
    </message>
    <message>
        <source>LG batteries do not take this command. They can be charged and discharged for a given time only.</source>
        <translation>LG-Batterien nehmen diesen Befehl nicht an. Sie lassen sich nur für eine gegebene Zeit laden und entladen.</translation>
    </message>
    <message>
        <source>The plant has no such battery.</source>
        <translation>Die Anlage hat keine solche Batterie.</translation>
    </message>
    <message>
        <source>By the last data the plant&apos;s controller is not connected. The service refuses commands then.</source>
        <translation>Nach den letzten Daten ist das Steuergerät der Anlage nicht verbunden. Der Dienst lehnt Befehle dann ab.</translation>
    </message>
    <message>
        <source>By the last data the battery is not connected. The service refuses commands then.</source>
        <translation>Nach den letzten Daten ist die Batterie nicht verbunden. Der Dienst lehnt Befehle dann ab.</translation>
    </message>
    <message>
        <source>%1 must be at least %2.</source>
        <extracomment>%1 name of a value, %2 its limit with unit</extracomment>
        <translation>%1: Der Wert muss mindestens %2 sein.</translation>
    </message>
    <message>
        <source>%1 must be at most %2.</source>
        <extracomment>%1 name of a value, %2 its limit with unit</extracomment>
        <translation>%1: Der Wert darf höchstens %2 sein.</translation>
    </message>
    <message>
        <source>%1 is more than the device can do. It will use %2.</source>
        <extracomment>%1 name of a value, %2 its limit with unit</extracomment>
        <translation>%1: Das ist mehr, als das Gerät kann. Es wird %2 verwenden.</translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation>%1: Der Wert muss eine ganze Zahl sein.</translation>
    </message>
    <message numerus="yes">
        <source>%1 may have %n decimals at most.</source>
        <translation>
            <numerusform>%1: Der Wert darf höchstens %n Nachkommastelle haben.</numerusform>
            <numerusform>%1: Der Wert darf höchstens %n Nachkommastellen haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>At least one value must be given.</source>
        <translation>Mindestens ein Wert muss angegeben werden.</translation>
    </message>
    <message>
        <source>The end of discharge must be below the end of charge.</source>
        <translation>Der Entladeschluss muss unter dem Ladeschluss liegen.</translation>
    </message>
    <message>
        <source>This mode can only be read, not set.</source>
        <translation>Dieser Modus lässt sich nur lesen, nicht einstellen.</translation>
    </message>
    <message>
        <source>A time-of-use plan needs at least one window.</source>
        <translation>Ein Zeitplan (TOU) braucht mindestens ein Zeitfenster.</translation>
    </message>
    <message numerus="yes">
        <source>A time-of-use plan has %n windows at most.</source>
        <translation>
            <numerusform>Ein Zeitplan (TOU) hat höchstens %n Zeitfenster.</numerusform>
            <numerusform>Ein Zeitplan (TOU) hat höchstens %n Zeitfenster.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>minutes</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>a value with its unit</extracomment>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>two values with their units</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Forced charge or discharge</source>
        <translation>Zwangsladung oder Zwangsentladung</translation>
    </message>
    <message>
        <source>Working mode of the battery</source>
        <translation>Betriebsmodus der Batterie</translation>
    </message>
    <message>
        <source>Limits of the battery</source>
        <translation>Grenzen der Batterie</translation>
    </message>
    <message>
        <source>Feed-in limit</source>
        <translation>Einspeisegrenze</translation>
    </message>
    <message>
        <source>Battery dispatch</source>
        <translation>Leistungsvorgabe für die Batterie</translation>
    </message>
    <message>
        <source>Target state of charge</source>
        <translation>Ziel-Ladezustand</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Charging power from the grid</source>
        <translation>Ladeleistung aus dem Netz</translation>
    </message>
    <message>
        <source>End of charge</source>
        <translation>Ladeschluss</translation>
    </message>
    <message>
        <source>End of discharge</source>
        <translation>Entladeschluss</translation>
    </message>
    <message>
        <source>Maximum charging power</source>
        <translation>Maximale Ladeleistung</translation>
    </message>
    <message>
        <source>Maximum discharging power</source>
        <translation>Maximale Entladeleistung</translation>
    </message>
    <message>
        <source>no controller (connected directly)</source>
        <translation>kein Steuergerät (direkt verbunden)</translation>
    </message>
    <message>
        <source>Dongle</source>
        <translation>Dongle</translation>
    </message>
    <message>
        <source>SmartAssistant (EMMA)</source>
        <translation>SmartAssistant (EMMA)</translation>
    </message>
    <message>
        <source>SmartLogger</source>
        <translation>SmartLogger</translation>
    </message>
    <message>
        <source>distributed SmartLogger</source>
        <translation>verteilter SmartLogger</translation>
    </message>
    <message>
        <source>stop forced charging or discharging</source>
        <translation>Zwangsladung oder Zwangsentladung stoppen</translation>
    </message>
    <message>
        <source>charge at the device&apos;s usual power until the battery is at %1</source>
        <translation>mit der üblichen Leistung des Geräts laden, bis die Batterie bei %1 ist</translation>
    </message>
    <message>
        <source>discharge at the device&apos;s usual power until the battery is at %1</source>
        <translation>mit der üblichen Leistung des Geräts entladen, bis die Batterie bei %1 ist</translation>
    </message>
    <message numerus="yes">
        <source>charge at the device&apos;s usual power for %n minutes</source>
        <translation>
            <numerusform>%n Minute mit der üblichen Leistung des Geräts laden</numerusform>
            <numerusform>%n Minuten mit der üblichen Leistung des Geräts laden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>discharge at the device&apos;s usual power for %n minutes</source>
        <translation>
            <numerusform>%n Minute mit der üblichen Leistung des Geräts entladen</numerusform>
            <numerusform>%n Minuten mit der üblichen Leistung des Geräts entladen</numerusform>
        </translation>
    </message>
    <message>
        <source>charge at %1 until the battery is at %2</source>
        <translation>mit %1 laden, bis die Batterie bei %2 ist</translation>
    </message>
    <message>
        <source>discharge at %1 until the battery is at %2</source>
        <translation>mit %1 entladen, bis die Batterie bei %2 ist</translation>
    </message>
    <message numerus="yes">
        <source>charge at %1 for %n minutes</source>
        <translation>
            <numerusform>%n Minute mit %1 laden</numerusform>
            <numerusform>%n Minuten mit %1 laden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>discharge at %1 for %n minutes</source>
        <translation>
            <numerusform>%n Minute mit %1 entladen</numerusform>
            <numerusform>%n Minuten mit %1 entladen</numerusform>
        </translation>
    </message>
    <message>
        <source>maximum self-consumption</source>
        <translation>maximaler Eigenverbrauch</translation>
    </message>
    <message>
        <source>third-party dispatch</source>
        <translation>Steuerung durch Dritte</translation>
    </message>
    <message>
        <source>feed everything into the grid</source>
        <translation>alles ins Netz einspeisen</translation>
    </message>
    <message>
        <source>another mode</source>
        <translation>ein anderer Modus</translation>
    </message>
    <message>
        <source>charge %1 %2</source>
        <extracomment>%1 weekdays, %2 a span of clock times; part of a list</extracomment>
        <translation>%1 %2 laden</translation>
    </message>
    <message>
        <source>discharge %1 %2</source>
        <translation>%1 %2 entladen</translation>
    </message>
    <message>
        <source>no window</source>
        <translation>kein Zeitfenster</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between windows of a plan</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>surplus charges the battery first</source>
        <translation>Überschuss lädt zuerst die Batterie</translation>
    </message>
    <message>
        <source>surplus is fed in first</source>
        <translation>Überschuss wird zuerst eingespeist</translation>
    </message>
    <message>
        <source>at most %1 from the grid</source>
        <translation>höchstens %1 aus dem Netz</translation>
    </message>
    <message>
        <source>no charging from the grid</source>
        <translation>kein Laden aus dem Netz</translation>
    </message>
    <message>
        <source>time of use – %1</source>
        <extracomment>%1: a list of windows and settings</extracomment>
        <translation>zeitgesteuert – %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between settings of a plan</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>charge up to %1</source>
        <translation>laden bis %1</translation>
    </message>
    <message>
        <source>discharge down to %1</source>
        <translation>entladen bis %1</translation>
    </message>
    <message>
        <source>charge at %1 at most</source>
        <translation>laden mit höchstens %1</translation>
    </message>
    <message>
        <source>discharge at %1 at most</source>
        <translation>entladen mit höchstens %1</translation>
    </message>
    <message>
        <source>change nothing</source>
        <translation>nichts ändern</translation>
    </message>
    <message>
        <source>limits of the battery – %1</source>
        <extracomment>%1: a list of settings</extracomment>
        <translation>Grenzen der Batterie – %1</translation>
    </message>
    <message>
        <source>no feed-in limit</source>
        <translation>keine Einspeisegrenze</translation>
    </message>
    <message>
        <source>feed nothing in (each phase on its own)</source>
        <translation>nichts einspeisen (jede Phase einzeln)</translation>
    </message>
    <message>
        <source>feed nothing in (total power)</source>
        <translation>nichts einspeisen (Gesamtleistung)</translation>
    </message>
    <message>
        <source>take at least %1 from the grid (each phase on its own)</source>
        <translation>mindestens %1 aus dem Netz beziehen (jede Phase einzeln)</translation>
    </message>
    <message>
        <source>take at least %1 from the grid (total power)</source>
        <translation>mindestens %1 aus dem Netz beziehen (Gesamtleistung)</translation>
    </message>
    <message>
        <source>limit feed-in to %1 (each phase on its own)</source>
        <translation>Einspeisung auf %1 begrenzen (jede Phase einzeln)</translation>
    </message>
    <message>
        <source>limit feed-in to %1 (total power)</source>
        <translation>Einspeisung auf %1 begrenzen (Gesamtleistung)</translation>
    </message>
    <message>
        <source>charge “%1” at %2 until you end it</source>
        <extracomment>%1 name of a battery, %2 power</extracomment>
        <translation>„%1“ mit %2 laden, bis Sie es beenden</translation>
    </message>
    <message>
        <source>discharge “%1” at %2 until you end it</source>
        <extracomment>%1 name of a battery, %2 power</extracomment>
        <translation>„%1“ mit %2 entladen, bis Sie es beenden</translation>
    </message>
    <message>
        <source>keep “%1” idle until you end it</source>
        <extracomment>%1 name of a battery</extracomment>
        <translation>„%1“ in Ruhe halten, bis Sie es beenden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>command</comment>
        <extracomment>%1 name of a plant, %2 what is ordered there</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ConfigCommand</name>
    <message>
        <source>what is set at a plant: battery mode, active-power mode</source>
        <translation>was an einer Anlage eingestellt ist: Batteriemodus, Wirkleistungsmodus</translation>
    </message>
</context>
<context>
    <name>ConfigRun</name>
    <message>
        <source>config needs --plant: the service allows one plant a minute.</source>
        <translation>config braucht --plant: Der Dienst erlaubt eine Anlage in der Minute.</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>Überschuss</translation>
    </message>
    <message>
        <source>Charging from the grid, at most</source>
        <translation>Laden aus dem Netz, höchstens</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Active power</source>
        <translation>Wirkleistung</translation>
    </message>
</context>
<context>
    <name>ConfigurationCard</name>
    <message>
        <source>Battery mode and feed-in limit</source>
        <translation>Batteriemodus und Einspeisegrenze</translation>
    </message>
    <message>
        <source>Shows what is set at the plant now. The service is asked when this is opened for the first time, and by the button.</source>
        <translation>Zeigt, was an der Anlage jetzt eingestellt ist. Der Dienst wird beim ersten Öffnen gefragt und mit der Schaltfläche.</translation>
    </message>
    <message>
        <source>Battery mode</source>
        <translation>Batteriemodus</translation>
    </message>
    <message>
        <source>Feed-in limit</source>
        <translation>Einspeisegrenze</translation>
    </message>
    <message>
        <source>Week of the battery</source>
        <translation>Woche der Batterie</translation>
    </message>
    <message>
        <source>Filled: charge. Striped: discharge. Hours of the day, presumably the plant&apos;s.</source>
        <translation>Gefüllt: laden. Gestreift: entladen. Stunden des Tages, vermutlich die der Anlage.</translation>
    </message>
    <message>
        <source>Ask no&amp;w</source>
        <translation>&amp;Jetzt fragen</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt …</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <translation>Gefragt %1</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>There is nobody to ask: the account is not connected.</source>
        <translation>Niemand da, der antwortet: Das Konto ist nicht verbunden.</translation>
    </message>
    <message>
        <source>The service allows one question a minute; the next goes at %1.</source>
        <translation>Der Dienst erlaubt eine Frage in der Minute; die nächste geht um %1.</translation>
    </message>
    <message>
        <source>The service is being asked…</source>
        <translation>Der Dienst wird gefragt …</translation>
    </message>
    <message>
        <source>The service allows one question a minute; you can ask again at %1.</source>
        <translation>Der Dienst erlaubt eine Frage in der Minute; um %1 können Sie wieder fragen.</translation>
    </message>
    <message>
        <source>Settings are only asked for here, never in the background.</source>
        <translation>Nach Einstellungen wird nur hier gefragt, nie im Hintergrund.</translation>
    </message>
</context>
<context>
    <name>ConnectClientPage</name>
    <message>
        <source>Ask the owner again</source>
        <translation>Den Eigentümer erneut fragen</translation>
    </message>
    <message>
        <source>Your client</source>
        <translation>Ihr Client</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>Client-&amp;ID</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Client-&amp;Geheimnis</translation>
    </message>
    <message>
        <source>&amp;Redirect address</source>
        <translation>Weiter&amp;leitungsadresse</translation>
    </message>
    <message>
        <source>&amp;Listen address</source>
        <translation>&amp;Empfangsadresse</translation>
    </message>
    <message>
        <source>&amp;OAuth server</source>
        <translation>&amp;OAuth-Server</translation>
    </message>
    <message>
        <source>&amp;API host</source>
        <translation>A&amp;PI-Host</translation>
    </message>
    <message>
        <source>&amp;Title in the list</source>
        <translation>&amp;Titel in der Liste</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Weiterleitungsadresse</translation>
    </message>
    <message>
        <source>Listen address</source>
        <translation>Empfangsadresse</translation>
    </message>
    <message>
        <source>OAuth server</source>
        <translation>OAuth-Server</translation>
    </message>
    <message>
        <source>API host</source>
        <translation>API-Host</translation>
    </message>
    <message>
        <source>Title in the list</source>
        <translation>Titel in der Liste</translation>
    </message>
    <message>
        <source>Also &amp;give commands</source>
        <translation>Auch &amp;Befehle geben</translation>
    </message>
    <message>
        <source>Also give commands</source>
        <translation>Auch Befehle geben</translation>
    </message>
    <message>
        <source>Asks for the right of control. The owner can untick it, and each plant stays off until you switch its control on.</source>
        <translation>Fragt nach dem Recht zu steuern. Der Eigentümer kann es abwählen, und jede Anlage bleibt gesperrt, bis Sie ihre Steuerung einschalten.</translation>
    </message>
</context>
<context>
    <name>ConnectCommand</name>
    <message>
        <source>links an account by its owner&apos;s consent in a browser, or ends that</source>
        <translation>verknüpft ein Konto über die Zustimmung des Eigentümers im Browser oder beendet das</translation>
    </message>
</context>
<context>
    <name>ConnectConsentPage</name>
    <message>
        <source>A&amp;ddress for the browser</source>
        <translation>Adresse für &amp;den Browser</translation>
    </message>
    <message>
        <source>Address for the browser</source>
        <translation>Adresse für den Browser</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Kop&amp;ieren</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Noch einmal öffnen</translation>
    </message>
    <message>
        <source>Address &amp;where the browser ended</source>
        <translation>Adresse, bei der der Browser &amp;landete</translation>
    </message>
    <message>
        <source>Address where the browser ended</source>
        <translation>Adresse, bei der der Browser landete</translation>
    </message>
    <message>
        <source>Paste it here, even if the page did not load</source>
        <translation>Hier einfügen, auch wenn die Seite nicht geladen hat</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>The browser asks the owner and comes back to Heliodesk by itself. If it cannot, paste the address where it ended.</source>
        <translation>Der Browser fragt den Eigentümer und kehrt von selbst zu Heliodesk zurück. Gelingt das nicht, die Adresse einfügen, bei der er landete.</translation>
    </message>
    <message>
        <source>The browser asks the owner. Then copy the address where it ended and paste it below.</source>
        <translation>Der Browser fragt den Eigentümer. Danach die Adresse kopieren, bei der er landete, und unten einfügen.</translation>
    </message>
    <message>
        <source>The owner decides in the browser</source>
        <translation>Der Eigentümer entscheidet im Browser</translation>
    </message>
    <message>
        <source>Fetching the access</source>
        <translation>Zugriff wird geholt</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Noch nicht verbunden</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
</context>
<context>
    <name>ConnectNeedsPage</name>
    <message>
        <source>What OAuth Connect needs</source>
        <translation>Was OAuth Connect braucht</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>The owner of the plants lets Heliodesk in, in the browser. It is the only way to give commands; reading works as well, up to 1000 calls a day.</source>
        <translation>Der Eigentümer der Anlagen lässt Heliodesk im Browser ein. Nur so lassen sich Befehle geben; auch Lesen geht, mit bis zu 1000 Abrufen am Tag.</translation>
    </message>
    <message>
        <source>A client</source>
        <translation>Ein Client</translation>
    </message>
    <message>
        <source>Client ID and client secret come from Huawei, on a company&apos;s application by mail to huaweipartners@huawei.com. An owner without a company cannot get one.</source>
        <translation>Client-ID und Client-Geheimnis kommen von Huawei, auf Antrag einer Firma per Mail an huaweipartners@huawei.com. Ein Eigentümer ohne Firma bekommt keine.</translation>
    </message>
    <message>
        <source>A redirect address</source>
        <translation>Eine Weiterleitungsadresse</translation>
    </message>
    <message>
        <source>Registered together with the client, to the letter. Not allowed are the name localhost, two dots in a row, “redirect=”, # and more than 255 characters.</source>
        <translation>Zusammen mit dem Client registriert, buchstabengetreu. Nicht erlaubt sind der Name localhost, zwei Punkte hintereinander, „redirect=“, # und mehr als 255 Zeichen.</translation>
    </message>
    <message>
        <source>The owner</source>
        <translation>Der Eigentümer</translation>
    </message>
    <message>
        <source>Signs in to FusionSolar in the browser and ticks what Heliodesk may do. Accounts of installers cannot consent. A private window keeps another sign-in out of the way.</source>
        <translation>Meldet sich im Browser bei FusionSolar an und kreuzt an, was Heliodesk darf. Konten von Installateuren können nicht zustimmen. Ein privates Fenster hält eine andere Anmeldung fern.</translation>
    </message>
    <message>
        <source>One program</source>
        <translation>Ein Programm</translation>
    </message>
    <message>
        <source>Two programs with the same client and owner end each other&apos;s access. Give each a client of its own.</source>
        <translation>Zwei Programme mit demselben Client und Eigentümer beenden gegenseitig ihren Zugriff. Jedem einen eigenen Client geben.</translation>
    </message>
    <message>
        <source>Huawei offers OAuth Connect on trial and in Europe only.</source>
        <translation>Huawei bietet OAuth Connect nur auf Probe und nur in Europa an.</translation>
    </message>
    <message>
        <source>Elsewhere, or only to read, an API account is the way.</source>
        <translation>Anderswo, oder nur zum Lesen, ist ein API-Konto der richtige Weg.</translation>
    </message>
</context>
<context>
    <name>ConnectPresenter</name>
    <message numerus="yes">
        <source>A client ID has 9 characters. This one has %n.</source>
        <translation>
            <numerusform>Eine Client-ID hat 9 Zeichen. Diese hat %n.</numerusform>
            <numerusform>Eine Client-ID hat 9 Zeichen. Diese hat %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>This client is in the list already. A second consent of the same owner ends the first one.</source>
        <translation>Dieser Client steht schon in der Liste. Eine zweite Zustimmung desselben Eigentümers beendet die erste.</translation>
    </message>
    <message>
        <source>Leave it empty to use the one that is kept.</source>
        <translation>Leer lassen, um das aufbewahrte zu verwenden.</translation>
    </message>
    <message>
        <source>To the letter as Huawei has registered it for your client.</source>
        <translation>Buchstabengetreu, wie Huawei sie für Ihren Client registriert hat.</translation>
    </message>
    <message>
        <source>This is no complete address, as for example https://example.org/solar is one.</source>
        <translation>Das ist keine vollständige Adresse, wie es zum Beispiel https://example.org/solar ist.</translation>
    </message>
    <message>
        <source>Huawei takes %1 characters at most. This address has %2.</source>
        <translation>Huawei nimmt höchstens %1 Zeichen. Diese Adresse hat %2.</translation>
    </message>
    <message>
        <source>Huawei does not allow two dots in a row in it.</source>
        <translation>Huawei erlaubt darin keine zwei Punkte hintereinander.</translation>
    </message>
    <message>
        <source>Huawei does not allow the words “redirect=” in it.</source>
        <translation>Huawei erlaubt darin die Zeichenfolge „redirect=“ nicht.</translation>
    </message>
    <message>
        <source>Huawei does not allow the sign # in it.</source>
        <translation>Huawei erlaubt darin das Zeichen # nicht.</translation>
    </message>
    <message>
        <source>Huawei does not allow the name localhost. Ask for http://127.0.0.1 with a port instead, or for a web page of yours.</source>
        <translation>Huawei erlaubt den Namen localhost nicht. Stattdessen http://127.0.0.1 mit einem Port beantragen, oder eine eigene Webseite.</translation>
    </message>
    <message>
        <source>It must begin with https:// or, for this computer, with http://127.0.0.1.</source>
        <translation>Sie muss mit https:// beginnen oder, für diesen Computer, mit http://127.0.0.1.</translation>
    </message>
    <message>
        <source>This computer: the browser comes back to Heliodesk by itself.</source>
        <translation>Dieser Computer: Der Browser kehrt von selbst zu Heliodesk zurück.</translation>
    </message>
    <message>
        <source>The browser ends on this page. It hands the answer on to the listen address, or you paste the page&apos;s address here.</source>
        <translation>Der Browser landet auf dieser Seite. Sie reicht die Antwort an die Empfangsadresse weiter, oder Sie fügen die Adresse der Seite hier ein.</translation>
    </message>
    <message>
        <source>Empty: you copy the address from the browser and paste it. Or an address such as http://127.0.0.1:53682/heliodesk that your page hands the answer on to.</source>
        <translation>Leer: Sie kopieren die Adresse aus dem Browser und fügen sie ein. Oder eine Adresse wie http://127.0.0.1:53682/heliodesk, an die Ihre Seite die Antwort weiterreicht.</translation>
    </message>
    <message>
        <source>Empty: the redirect address itself, %1.</source>
        <translation>Leer: die Weiterleitungsadresse selbst, %1.</translation>
    </message>
    <message>
        <source>This is no complete address, as for example http://127.0.0.1:53682/heliodesk is one.</source>
        <translation>Das ist keine vollständige Adresse, wie es zum Beispiel http://127.0.0.1:53682/heliodesk ist.</translation>
    </message>
    <message>
        <source>Heliodesk listens on this computer only: the address must name 127.0.0.1.</source>
        <translation>Heliodesk horcht nur auf diesem Computer: Die Adresse muss 127.0.0.1 nennen.</translation>
    </message>
    <message>
        <source>The address needs a port, as in http://127.0.0.1:53682/heliodesk.</source>
        <translation>Die Adresse braucht einen Port, wie in http://127.0.0.1:53682/heliodesk.</translation>
    </message>
    <message>
        <source>It must begin with http:// – nothing leaves this computer.</source>
        <translation>Sie muss mit http:// beginnen – nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Heliodesk listens here while it waits, and nowhere else.</source>
        <translation>Heliodesk horcht hier, solange es wartet, und nirgends sonst.</translation>
    </message>
    <message>
        <source>Enter an address.</source>
        <translation>Eine Adresse eingeben.</translation>
    </message>
    <message>
        <source>Owner&apos;s consent (%1)</source>
        <extracomment>name of an account in the tree: %1 first part of the host, e.g. &quot;eu5&quot;</extracomment>
        <translation>Zustimmung des Eigentümers (%1)</translation>
    </message>
    <message>
        <source>Waiting for the owner&apos;s answer, %1 left</source>
        <translation>Warten auf die Antwort des Eigentümers, noch %1</translation>
    </message>
    <message>
        <source>The consent can still be used for %1</source>
        <translation>Die Zustimmung ist noch %1 verwendbar</translation>
    </message>
    <message>
        <source>The owner has refused access.</source>
        <translation>Der Eigentümer hat den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>Nothing has changed. You can ask again at any time.</source>
        <translation>Nichts hat sich geändert. Sie können jederzeit erneut fragen.</translation>
    </message>
    <message>
        <source>The account in the browser is not the owner of a plant.</source>
        <translation>Das Konto im Browser ist nicht das eines Anlageneigentümers.</translation>
    </message>
    <message>
        <source>Only owners can give their consent; installers cannot. Sign out of FusionSolar in the browser, or use a private window, and sign in as the owner.</source>
        <translation>Nur Eigentümer können zustimmen, Installateure nicht. Im Browser von FusionSolar abmelden oder ein privates Fenster verwenden und als Eigentümer anmelden.</translation>
    </message>
    <message>
        <source>Huawei has not opened the rights that were asked for.</source>
        <translation>Huawei hat die erbetenen Rechte nicht freigegeben.</translation>
    </message>
    <message>
        <source>Perhaps your client may read only. Try again without “also give commands”, or ask Huawei to open control for your client.</source>
        <translation>Vielleicht darf Ihr Client nur lesen. Ohne „auch Befehle geben“ erneut versuchen oder Huawei bitten, die Steuerung für Ihren Client freizugeben.</translation>
    </message>
    <message>
        <source>Ask Huawei which rights your client has.</source>
        <translation>Bei Huawei nachfragen, welche Rechte Ihr Client hat.</translation>
    </message>
    <message>
        <source>FusionSolar answered with an error: %1</source>
        <translation>FusionSolar hat mit einem Fehler geantwortet: %1</translation>
    </message>
    <message>
        <source>Try again. If it stays, this text helps Huawei&apos;s support.</source>
        <translation>Erneut versuchen. Bleibt es dabei, hilft dieser Text dem Support von Huawei.</translation>
    </message>
    <message>
        <source>The consent was no longer good: it lives for five minutes and can be used once.</source>
        <translation>Die Zustimmung war nicht mehr gültig: Sie lebt fünf Minuten und ist einmal verwendbar.</translation>
    </message>
    <message>
        <source>Ask the owner again. If it happens at once, the redirect address differs from the registered one.</source>
        <translation>Den Eigentümer erneut fragen. Geschieht es sofort, weicht die Weiterleitungsadresse von der registrierten ab.</translation>
    </message>
    <message>
        <source>FusionSolar does not know this client ID with this client secret.</source>
        <translation>FusionSolar kennt diese Client-ID mit diesem Client-Geheimnis nicht.</translation>
    </message>
    <message>
        <source>Check both, and the address of the OAuth server. Huawei may have renewed the secret; or the server belongs to another region.</source>
        <translation>Beides prüfen, auch die Adresse des OAuth-Servers. Huawei hat vielleicht das Geheimnis erneuert, oder der Server gehört zu einer anderen Region.</translation>
    </message>
    <message>
        <source>The consent was given, but could not be exchanged in time: %1</source>
        <translation>Die Zustimmung wurde erteilt, konnte aber nicht rechtzeitig eingelöst werden: %1</translation>
    </message>
    <message>
        <source>Ask the owner again when the connection works.</source>
        <translation>Den Eigentümer erneut fragen, wenn die Verbindung funktioniert.</translation>
    </message>
    <message>
        <source>No answer came in ten minutes.</source>
        <translation>In zehn Minuten kam keine Antwort.</translation>
    </message>
    <message>
        <source>If the browser shows an error page of Huawei, the client ID or the redirect address is wrong: both must be to the letter as registered.</source>
        <translation>Zeigt der Browser eine Fehlerseite von Huawei, ist die Client-ID oder die Weiterleitungsadresse falsch: Beide müssen buchstabengetreu wie registriert sein.</translation>
    </message>
    <message>
        <source>You have stopped the attempt.</source>
        <translation>Sie haben den Versuch gestoppt.</translation>
    </message>
    <message>
        <source>The client secret could not be read: %1</source>
        <translation>Das Client-Geheimnis konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Enter it once more.</source>
        <translation>Noch einmal eingeben.</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Wird vorbereitet …</translation>
    </message>
    <message>
        <source>This system has no browser that answers.</source>
        <translation>Dieses System hat keinen Browser, der antwortet.</translation>
    </message>
    <message>
        <source>Copy the address and open it in a browser, on this computer or on another one.</source>
        <translation>Die Adresse kopieren und in einem Browser öffnen, auf diesem oder einem anderen Computer.</translation>
    </message>
    <message>
        <source>Heliodesk cannot listen for the browser: %1</source>
        <translation>Heliodesk kann nicht auf den Browser horchen: %1</translation>
    </message>
    <message>
        <source>Paste the address that the browser shows in the end.</source>
        <translation>Die Adresse einfügen, die der Browser am Ende zeigt.</translation>
    </message>
    <message>
        <source>The answer is here. Fetching the access…</source>
        <translation>Die Antwort ist da. Zugriff wird geholt …</translation>
    </message>
    <message>
        <source>The consent was given, but could not be exchanged yet: %1</source>
        <translation>Die Zustimmung wurde erteilt, konnte aber noch nicht eingelöst werden: %1</translation>
    </message>
    <message>
        <source>Try again while it lives; the owner need not be asked again.</source>
        <translation>Erneut versuchen, solange sie lebt; der Eigentümer muss nicht noch einmal gefragt werden.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Verbunden.</translation>
    </message>
    <message>
        <source>This is no address.</source>
        <translation>Das ist keine Adresse.</translation>
    </message>
    <message>
        <source>Copy the whole line from the address bar of the browser, even if the page did not load.</source>
        <translation>Die ganze Zeile aus der Adressleiste des Browsers kopieren, auch wenn die Seite nicht geladen hat.</translation>
    </message>
    <message>
        <source>This address holds no answer of FusionSolar.</source>
        <translation>Diese Adresse enthält keine Antwort von FusionSolar.</translation>
    </message>
    <message>
        <source>Copy it after you have accepted or refused: it then holds the word “code” or “error”.</source>
        <translation>Sie nach dem Annehmen oder Ablehnen kopieren: Dann enthält sie das Wort „code“ oder „error“.</translation>
    </message>
    <message>
        <source>This address belongs to another attempt.</source>
        <translation>Diese Adresse gehört zu einem anderen Versuch.</translation>
    </message>
    <message>
        <source>Open the address shown above once more and paste where that one ends.</source>
        <translation>Die oben gezeigte Adresse noch einmal öffnen und einfügen, wo diese landet.</translation>
    </message>
    <message>
        <source>The answer is here already.</source>
        <translation>Die Antwort ist schon da.</translation>
    </message>
    <message>
        <source>The owner can change that in the FusionSolar app, or you authorise again.</source>
        <translation>Der Eigentümer kann das in der FusionSolar-App ändern, oder Sie autorisieren neu.</translation>
    </message>
    <message>
        <source>The owner has granted reading and control.</source>
        <translation>Der Eigentümer hat Lesen und Steuern erteilt.</translation>
    </message>
    <message>
        <source>The owner has granted reading only: commands stay off.</source>
        <translation>Der Eigentümer hat nur Lesen erteilt: Befehle bleiben gesperrt.</translation>
    </message>
    <message>
        <source>The owner has granted reading.</source>
        <translation>Der Eigentümer hat Lesen erteilt.</translation>
    </message>
    <message>
        <source>The owner has granted control but not reading: values will not come.</source>
        <translation>Der Eigentümer hat Steuern erteilt, aber nicht Lesen: Es werden keine Werte kommen.</translation>
    </message>
    <message>
        <source>The owner has granted nothing that Heliodesk knows.</source>
        <translation>Der Eigentümer hat nichts erteilt, was Heliodesk kennt.</translation>
    </message>
    <message>
        <source>The keychain is locked: the access is kept for this run only.</source>
        <translation>Der Schlüsselbund ist gesperrt: Der Zugriff bleibt nur bis zum Beenden im Speicher.</translation>
    </message>
    <message>
        <source>Unlock the keychain; Heliodesk tries to keep it again by itself.</source>
        <translation>Den Schlüsselbund entsperren; Heliodesk versucht von selbst erneut, ihn dort abzulegen.</translation>
    </message>
    <message>
        <source>The keychain did not take the access: it is kept for this run only.</source>
        <translation>Der Schlüsselbund hat den Zugriff nicht angenommen: Er bleibt nur bis zum Beenden im Speicher.</translation>
    </message>
    <message>
        <source>No keychain is available on this system.</source>
        <translation>Auf diesem System ist kein Schlüsselbund verfügbar.</translation>
    </message>
    <message>
        <source>The access is kept in memory for this run only; then the owner has to be asked again.</source>
        <translation>Der Zugriff bleibt nur bis zum Beenden im Speicher; dann muss der Eigentümer erneut gefragt werden.</translation>
    </message>
    <message>
        <source>The owner has no plant at this API host.</source>
        <translation>Der Eigentümer hat an diesem API-Host keine Anlage.</translation>
    </message>
    <message>
        <source>Perhaps the plants are in another region. Remove the account and connect it with another API host.</source>
        <translation>Vielleicht liegen die Anlagen in einer anderen Region. Das Konto entfernen und mit einem anderen API-Host verbinden.</translation>
    </message>
    <message numerus="yes">
        <source>%n plants found</source>
        <translation>
            <numerusform>%n Anlage gefunden</numerusform>
            <numerusform>%n Anlagen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of plants did not come: %1</source>
        <translation>Die Liste der Anlagen kam nicht an: %1</translation>
    </message>
    <message>
        <source>Heliodesk asks again by itself.</source>
        <translation>Heliodesk fragt von selbst erneut.</translation>
    </message>
    <message>
        <source>Fetching the list of plants…</source>
        <translation>Liste der Anlagen wird abgerufen …</translation>
    </message>
</context>
<context>
    <name>ConnectRun</name>
    <message>
        <source>The client secret is missing: set HELIODESK_CLIENT_SECRET, or start this at a terminal.</source>
        <translation>Das Client-Geheimnis fehlt: HELIODESK_CLIENT_SECRET setzen oder in einem Terminal starten.</translation>
    </message>
    <message>
        <source>Client secret of client %1: </source>
        <translation>Client-Geheimnis des Clients %1: </translation>
    </message>
    <message>
        <source>Without the client secret nothing can be linked.</source>
        <translation>Ohne das Client-Geheimnis lässt sich nichts verknüpfen.</translation>
    </message>
    <message>
        <source>Open this address in the owner&apos;s browser, best in a private window:</source>
        <translation>Diese Adresse im Browser des Eigentümers öffnen, am besten in einem privaten Fenster:</translation>
    </message>
    <message>
        <source>Heliodesk waits for the browser at %1 for ten minutes.</source>
        <translation>Heliodesk wartet zehn Minuten bei %1 auf den Browser.</translation>
    </message>
    <message>
        <source>Heliodesk cannot listen for the browser: %1</source>
        <translation>Heliodesk kann nicht auf den Browser horchen: %1</translation>
    </message>
    <message>
        <source>After the consent, paste the whole address that the browser shows here, even if the page does not load.</source>
        <translation>Nach der Zustimmung hier die ganze Adresse einfügen, die der Browser zeigt, auch wenn die Seite nicht lädt.</translation>
    </message>
    <message>
        <source>That is no address. Copy the whole line from the address bar of the browser.</source>
        <translation>Das ist keine Adresse. Die ganze Zeile aus der Adressleiste des Browsers kopieren.</translation>
    </message>
    <message>
        <source>That address holds no answer of FusionSolar. Copy it after accepting or refusing.</source>
        <translation>Diese Adresse enthält keine Antwort von FusionSolar. Sie nach dem Annehmen oder Ablehnen kopieren.</translation>
    </message>
    <message>
        <source>That address belongs to another attempt. Open the address above once more.</source>
        <translation>Diese Adresse gehört zu einem anderen Versuch. Die Adresse oben noch einmal öffnen.</translation>
    </message>
    <message>
        <source>The consent has come; fetching the tokens.</source>
        <translation>Die Zustimmung ist da; die Token werden geholt.</translation>
    </message>
    <message>
        <source>The consent can be used for five minutes: press Enter to try again.</source>
        <translation>Die Zustimmung ist fünf Minuten verwendbar: Eingabetaste drücken, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>The owner has not granted control: commands stay off.</source>
        <translation>Der Eigentümer hat Steuern nicht erteilt: Befehle bleiben gesperrt.</translation>
    </message>
    <message>
        <source>The owner has not granted reading: no values will come.</source>
        <translation>Der Eigentümer hat Lesen nicht erteilt: Es werden keine Werte kommen.</translation>
    </message>
    <message>
        <source>The owner has consented, but there is no keychain that keeps the tokens: they are lost with the end of this command.</source>
        <translation>Der Eigentümer hat zugestimmt, aber kein Schlüsselbund bewahrt die Token auf: Sie gehen mit dem Ende dieses Befehls verloren.</translation>
    </message>
    <message>
        <source>reading and control</source>
        <translation>Lesen und Steuern</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>Tokens in the keychain</source>
        <translation>Token im Schlüsselbund</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>ConnectWish</name>
    <message>
        <source>Client ID from Huawei. The client secret is taken from HELIODESK_CLIENT_SECRET or the keychain, or is asked for.</source>
        <translation>Client-ID von Huawei. Das Client-Geheimnis kommt aus HELIODESK_CLIENT_SECRET oder dem Schlüsselbund, oder es wird danach gefragt.</translation>
    </message>
    <message>
        <source>Redirect address, to the letter as registered at Huawei.</source>
        <translation>Weiterleitungsadresse, buchstabengetreu wie bei Huawei registriert.</translation>
    </message>
    <message>
        <source>Address on this computer where the browser comes back, as in http://127.0.0.1:53682/heliodesk. Without it you paste the address from the browser.</source>
        <translation>Adresse auf diesem Computer, zu der der Browser zurückkehrt, etwa http://127.0.0.1:53682/heliodesk. Ohne sie fügen Sie die Adresse aus dem Browser ein.</translation>
    </message>
    <message>
        <source>Authorisation server, if it is not Huawei&apos;s for Europe.</source>
        <translation>Autorisierungsserver, wenn es nicht der von Huawei für Europa ist.</translation>
    </message>
    <message>
        <source>Asks for the permission to send commands too.</source>
        <translation>Fragt auch nach der Erlaubnis, Befehle zu senden.</translation>
    </message>
    <message>
        <source>Ends the owner&apos;s authorisation at FusionSolar and forgets the tokens.</source>
        <translation>Beendet die Autorisierung des Eigentümers bei FusionSolar und vergisst die Token.</translation>
    </message>
    <message>
        <source>--revoke does not go with --%1.</source>
        <translation>--revoke verträgt sich nicht mit --%1.</translation>
    </message>
    <message>
        <source>A client ID has 9 characters.</source>
        <translation>Eine Client-ID hat 9 Zeichen.</translation>
    </message>
    <message>
        <source>--listen has the form http://127.0.0.1:PORT/PATH.</source>
        <translation>--listen hat die Form http://127.0.0.1:PORT/PATH.</translation>
    </message>
    <message>
        <source>--oauth-server is an address that begins with https://, or with http://127.0.0.1 for the simulator.</source>
        <translation>--oauth-server ist eine Adresse, die mit https:// beginnt, oder mit http://127.0.0.1 für den Simulator.</translation>
    </message>
    <message>
        <source>%1 is an API account; give the owner&apos;s account another name.</source>
        <translation>%1 ist ein API-Konto; dem Konto des Eigentümers einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>No account fits. There are:
%1</source>
        <translation>Kein Konto passt. Es gibt:
%1</translation>
    </message>
    <message>
        <source>Several accounts fit; choose with --profile:
%1</source>
        <translation>Mehrere Konten passen; mit --profile wählen:
%1</translation>
    </message>
    <message>
        <source>No account is linked by an owner&apos;s authorisation.</source>
        <translation>Kein Konto ist über die Autorisierung eines Eigentümers verknüpft.</translation>
    </message>
    <message>
        <source>Owner&apos;s consent (%1)</source>
        <extracomment>name of an account: %1 is the first part of the host, e.g. &quot;eu5&quot;</extracomment>
        <translation>Zustimmung des Eigentümers (%1)</translation>
    </message>
    <message>
        <source>A new account needs --client-id and --redirect.</source>
        <translation>Ein neues Konto braucht --client-id und --redirect.</translation>
    </message>
    <message>
        <source>--redirect is a whole address of at most 255 characters, without the name localhost, &quot;..&quot;, &quot;redirect=&quot; or &quot;#&quot;.</source>
        <translation>--redirect ist eine vollständige Adresse mit höchstens 255 Zeichen, ohne den Namen localhost, &quot;..&quot;, &quot;redirect=&quot; oder &quot;#&quot;.</translation>
    </message>
</context>
<context>
    <name>ConnectWizard</name>
    <message>
        <source>Authorise again</source>
        <translation>Neu autorisieren</translation>
    </message>
    <message>
        <source>Connect by OAuth</source>
        <translation>Über OAuth verbinden</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Zustimmung</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Open the brows&amp;er</source>
        <translation>Browser ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Correct the entry</source>
        <translation>Eingabe &amp;korrigieren</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>Erneut &amp;fragen</translation>
    </message>
</context>
<context>
    <name>ConnectionBanner</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 account, %2 a sentence about its connection</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The last values stay on the screen with their age.</source>
        <translation>Die letzten Werte bleiben mit ihrem Alter sichtbar.</translation>
    </message>
    <message>
        <source>Try &amp;now</source>
        <translation>&amp;Jetzt versuchen</translation>
    </message>
    <message>
        <source>The service allows one session an account. Close the other program, or ask the installer for a second API account.</source>
        <translation>Der Dienst erlaubt eine Sitzung pro Konto. Das andere Programm schließen oder beim Installateur ein zweites API-Konto anfordern.</translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>Enter &amp;password…</source>
        <translation>&amp;Passwort eingeben&#xa0;…</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>The password is kept for this run only: no keychain could store it.</source>
        <translation>Das Passwort wird nur bis zum Beenden behalten: Kein Schlüsselbund konnte es speichern.</translation>
    </message>
    <message>
        <source>You have paused the updates.</source>
        <translation>Sie haben die Abfrage angehalten.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>%1 The last values stay on the screen with their age.</source>
        <translation>%1 Die letzten Werte bleiben mit ihrem Alter sichtbar.</translation>
    </message>
    <message>
        <source>Unlock the keychain of your system, which keeps the owner&apos;s consent, and try again.</source>
        <translation>Den Schlüsselbund Ihres Systems entsperren, der die Zustimmung des Eigentümers aufbewahrt, und erneut versuchen.</translation>
    </message>
    <message>
        <source>Authorise a&amp;gain…</source>
        <translation>&amp;Neu autorisieren …</translation>
    </message>
    <message>
        <source>The owner&apos;s consent is kept for this run only: no keychain could store it.</source>
        <translation>Die Zustimmung des Eigentümers wird nur bis zum Beenden behalten: Kein Schlüsselbund konnte sie speichern.</translation>
    </message>
</context>
<context>
    <name>ControlActions</name>
    <message>
        <source>Switch control on</source>
        <translation>Steuerung einschalten</translation>
    </message>
    <message>
        <source>Allow commands to “%1”?

Commands move real power: they charge and discharge the battery, set its working mode and limit the feed-in. Each one is asked about before it is sent, and written to the journal of commands.</source>
        <translation>Befehle an „%1“ erlauben?

Befehle bewegen echte Leistung: Sie laden und entladen die Batterie, stellen ihren Betriebsmodus ein und begrenzen die Einspeisung. Vor dem Senden wird bei jedem nachgefragt, und jeder wird im Befehlsjournal festgehalten.</translation>
    </message>
</context>
<context>
    <name>ControlCard</name>
    <message>
        <source>Control</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>Control of this plant is switched on</source>
        <translation>Die Steuerung dieser Anlage ist eingeschaltet</translation>
    </message>
    <message>
        <source>No command can be given to this plant. Switched on, the program can charge and discharge its battery, set its working mode and limit its feed-in; each command is asked about before it is sent.</source>
        <translation>Dieser Anlage kann kein Befehl gegeben werden. Ist die Steuerung eingeschaltet, kann das Programm ihre Batterie laden und entladen, deren Betriebsmodus einstellen und die Einspeisung begrenzen; vor dem Senden wird bei jedem Befehl nachgefragt.</translation>
    </message>
    <message>
        <source>Authorise again…</source>
        <translation>Neu autorisieren …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 state of a command (&quot;Running&quot;), %2 what was ordered</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show task</source>
        <translation>Auftrag zeigen</translation>
    </message>
</context>
<context>
    <name>ControlConfirmPage</name>
    <message numerus="yes">
        <source>Send this command to %n plant(s)?</source>
        <translation>
            <numerusform>Diesen Befehl an %n Anlage senden?</numerusform>
            <numerusform>Diesen Befehl an %n Anlagen senden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Send this command?</source>
        <translation>Diesen Befehl senden?</translation>
    </message>
    <message>
        <source>Type the &amp;number of plants that get the command (%1):</source>
        <translation>Die A&amp;nzahl der Anlagen eingeben, die den Befehl erhalten (%1):</translation>
    </message>
</context>
<context>
    <name>ControlDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message numerus="yes">
        <source>%n plants chosen</source>
        <translation>
            <numerusform>%n Anlage gewählt</numerusform>
            <numerusform>%n Anlagen gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>plant and controller</comment>
        <extracomment>%1 name of a plant, %2 its controller (&quot;Dongle&quot;)</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Weiter …</translation>
    </message>
    <message numerus="yes">
        <source>Send to %n plant(s)</source>
        <translation>
            <numerusform>An %n Anlage senden</numerusform>
            <numerusform>An %n Anlagen senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Send command</source>
        <translation>Befehl senden</translation>
    </message>
    <message>
        <source>Show task</source>
        <translation>Auftrag zeigen</translation>
    </message>
</context>
<context>
    <name>ControlPresenter</name>
    <message numerus="yes">
        <source>Too many: one command takes %n plant(s).</source>
        <translation>
            <numerusform>Zu viele: Ein Befehl nimmt %n Anlage.</numerusform>
            <numerusform>Zu viele: Ein Befehl nimmt %n Anlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>takes %1</source>
        <translation>nimmt %1</translation>
    </message>
    <message>
        <source>None of these plants takes the command.</source>
        <translation>Keine dieser Anlagen nimmt den Befehl an.</translation>
    </message>
</context>
<context>
    <name>ControlRun</name>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The plant has several batteries; choose one with --battery.</source>
        <translation>Die Anlage hat mehrere Batterien; eine mit --battery wählen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>problem</comment>
        <extracomment>%1 name of a plant, %2 what is wrong with a command</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody is there to confirm this: use --dry-run to see what would be sent, and --yes to send it.</source>
        <translation>Niemand ist da, um dies zu bestätigen: Mit --dry-run ist zu sehen, was gesendet würde, mit --yes wird es gesendet.</translation>
    </message>
    <message>
        <source>Type the name of the plant (%1) to send this: </source>
        <translation>Den Namen der Anlage (%1) eingeben, um dies zu senden: </translation>
    </message>
    <message>
        <source>Type the number of plants (%1) to send this: </source>
        <translation>Die Anzahl der Anlagen (%1) eingeben, um dies zu senden: </translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>Number at the service</source>
        <translation>Nummer beim Dienst</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Was folgt</translation>
    </message>
    <message>
        <source>Mind this</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Would be sent to</source>
        <translation>Würde gesendet an</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
</context>
<context>
    <name>ControlSentPage</name>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 name of a plant, %2 what became of its command</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>plant and state</comment>
        <extracomment>%1 name of a plant, %2 state of its command</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ControlWish</name>
    <message>
        <source>forced-charge, dispatch: charge.</source>
        <translation>forced-charge, dispatch: laden.</translation>
    </message>
    <message>
        <source>forced-charge, dispatch: discharge.</source>
        <translation>forced-charge, dispatch: entladen.</translation>
    </message>
    <message>
        <source>forced-charge: end it.</source>
        <translation>forced-charge: beenden.</translation>
    </message>
    <message>
        <source>dispatch: neither charge nor discharge.</source>
        <translation>dispatch: weder laden noch entladen.</translation>
    </message>
    <message>
        <source>forced-charge, dispatch: power in kW, 2.5.</source>
        <translation>forced-charge, dispatch: Leistung in kW, 2.5.</translation>
    </message>
    <message>
        <source>forced-charge: until the battery is at this state of charge.</source>
        <translation>forced-charge: bis die Batterie bei diesem Ladezustand ist.</translation>
    </message>
    <message>
        <source>forced-charge: for this time.</source>
        <translation>forced-charge: für diese Zeit.</translation>
    </message>
    <message>
        <source>dispatch: id, serial number, DN or name of the battery, if there are several.</source>
        <translation>dispatch: ID, Seriennummer, DN oder Name der Batterie, wenn es mehrere gibt.</translation>
    </message>
    <message>
        <source>battery-mode: self-consumption, tou or third-party.</source>
        <translation>battery-mode: self-consumption, tou oder third-party.</translation>
    </message>
    <message>
        <source>battery-mode tou: &quot;Mon-Fri 01:15-04:45 charge&quot;; may be given 14 times.</source>
        <translation>battery-mode tou: &quot;Mon-Fri 01:15-04:45 charge&quot;; darf 14-mal angegeben werden.</translation>
    </message>
    <message>
        <source>battery-mode tou: what takes surplus first, charge or feed-in.</source>
        <translation>battery-mode tou: was Überschuss zuerst nimmt, charge oder feed-in.</translation>
    </message>
    <message>
        <source>battery-mode tou: most power for charging from the grid, in kW.</source>
        <translation>battery-mode tou: höchste Leistung zum Laden aus dem Netz, in kW.</translation>
    </message>
    <message>
        <source>battery-parameters: charging stops there.</source>
        <translation>battery-parameters: Dort endet das Laden.</translation>
    </message>
    <message>
        <source>battery-parameters: discharging stops there.</source>
        <translation>battery-parameters: Dort endet das Entladen.</translation>
    </message>
    <message>
        <source>battery-parameters: most charging power in kW.</source>
        <translation>battery-parameters: höchste Ladeleistung in kW.</translation>
    </message>
    <message>
        <source>battery-parameters: most discharging power in kW.</source>
        <translation>battery-parameters: höchste Entladeleistung in kW.</translation>
    </message>
    <message>
        <source>feed-in-limit: most power into the grid in kW; 0 for none.</source>
        <translation>feed-in-limit: höchste Leistung ins Netz in kW; 0 für keine.</translation>
    </message>
    <message>
        <source>feed-in-limit: lift it.</source>
        <translation>feed-in-limit: aufheben.</translation>
    </message>
    <message>
        <source>feed-in-limit: for each phase on its own, not for all together.</source>
        <translation>feed-in-limit: für jede Phase einzeln, nicht für alle zusammen.</translation>
    </message>
    <message>
        <source>Shows what would be sent, and sends nothing.</source>
        <translation>Zeigt, was gesendet würde, und sendet nichts.</translation>
    </message>
    <message>
        <source>Sends it without asking.</source>
        <translation>Sendet es ohne Rückfrage.</translation>
    </message>
    <message>
        <source>--%1 is a number, with a point: 2.5.</source>
        <translation>--%1 ist eine Zahl, mit Punkt: 2.5.</translation>
    </message>
    <message>
        <source>--%1 is a power in kW, exact to the watt at most.</source>
        <translation>--%1 ist eine Leistung in kW, höchstens auf das Watt genau.</translation>
    </message>
    <message>
        <source>forced-charge needs one of --charge, --discharge and --stop.</source>
        <translation>forced-charge braucht eines von --charge, --discharge und --stop.</translation>
    </message>
    <message>
        <source>--stop takes nothing else.</source>
        <translation>--stop nimmt nichts weiter.</translation>
    </message>
    <message>
        <source>forced-charge needs its end: either --until-soc or --minutes.</source>
        <translation>forced-charge braucht sein Ende: entweder --until-soc oder --minutes.</translation>
    </message>
    <message>
        <source>--minutes is a whole number.</source>
        <translation>--minutes ist eine ganze Zahl.</translation>
    </message>
    <message>
        <source>battery-mode needs --mode self-consumption, tou or third-party.</source>
        <translation>battery-mode braucht --mode self-consumption, tou oder third-party.</translation>
    </message>
    <message>
        <source>--window, --surplus and --grid-charge-power belong to --mode tou.</source>
        <translation>--window, --surplus und --grid-charge-power gehören zu --mode tou.</translation>
    </message>
    <message>
        <source>--surplus is charge or feed-in.</source>
        <translation>--surplus ist charge oder feed-in.</translation>
    </message>
    <message>
        <source>A window is written &quot;Mon-Fri 01:15-04:45 charge&quot;; days also as Sat,Sun or daily, and discharge.</source>
        <translation>Ein Zeitfenster schreibt sich &quot;Mon-Fri 01:15-04:45 charge&quot;; Tage auch als Sat,Sun oder daily, und discharge.</translation>
    </message>
    <message>
        <source>feed-in-limit needs either --limit or --none.</source>
        <translation>feed-in-limit braucht entweder --limit oder --none.</translation>
    </message>
    <message>
        <source>--per-phase belongs to --limit.</source>
        <translation>--per-phase gehört zu --limit.</translation>
    </message>
    <message>
        <source>dispatch needs one of --charge, --discharge and --idle.</source>
        <translation>dispatch braucht eines von --charge, --discharge und --idle.</translation>
    </message>
    <message>
        <source>--idle takes no --power.</source>
        <translation>--idle nimmt kein --power.</translation>
    </message>
    <message>
        <source>dispatch needs --power.</source>
        <translation>dispatch braucht --power.</translation>
    </message>
    <message>
        <source>control takes one of: %1.</source>
        <translation>control nimmt eines von: %1.</translation>
    </message>
    <message>
        <source>control %1 does not take --%2.</source>
        <translation>control %1 nimmt kein --%2.</translation>
    </message>
    <message>
        <source>control needs --plant: a code, or a name that only one plant has.</source>
        <translation>control braucht --plant: einen Code oder einen Namen, den nur eine Anlage hat.</translation>
    </message>
    <message>
        <source>--dry-run and --yes exclude each other.</source>
        <translation>--dry-run und --yes schließen einander aus.</translation>
    </message>
    <message>
        <source>dispatch takes one plant at a time.</source>
        <translation>dispatch nimmt eine Anlage auf einmal.</translation>
    </message>
</context>
<context>
    <name>ControlWordLists</name>
    <message numerus="yes">
        <source>%1 of %n plants get this command</source>
        <translation>
            <numerusform>%1 von %n Anlage erhält diesen Befehl</numerusform>
            <numerusform>%1 von %n Anlagen erhalten diesen Befehl</numerusform>
        </translation>
    </message>
    <message>
        <source>✗  %1: left out. %2</source>
        <extracomment>a plant that does not get the command: %1 its name, %2 why</extracomment>
        <translation>✗  %1: ausgelassen. %2</translation>
    </message>
    <message>
        <source>✓  %1: %2</source>
        <extracomment>a plant that gets the command: %1 its name, %2 what is noted of it</extracomment>
        <translation>✓  %1: %2</translation>
    </message>
</context>
<context>
    <name>ControlWords</name>
    <message>
        <source>Charge or discharge…</source>
        <translation>Laden oder entladen …</translation>
    </message>
    <message>
        <source>Working mode…</source>
        <translation>Betriebsmodus …</translation>
    </message>
    <message>
        <source>Limits of the battery…</source>
        <translation>Grenzen der Batterie …</translation>
    </message>
    <message>
        <source>Feed-in limit…</source>
        <translation>Einspeisegrenze …</translation>
    </message>
    <message>
        <source>Dispatch the battery…</source>
        <translation>Leistung vorgeben …</translation>
    </message>
    <message>
        <source>Charges or discharges all batteries of the plant now, for a time or up to a state of charge. The working mode stays.</source>
        <translation>Lädt oder entlädt jetzt alle Batterien der Anlage, für eine Zeit oder bis zu einem Ladezustand. Der Betriebsmodus bleibt.</translation>
    </message>
    <message>
        <source>How the battery works by itself: self-consumption, windows of the week, or commands of others.</source>
        <translation>Wie die Batterie von selbst arbeitet: Eigenverbrauch, Zeitfenster der Woche oder Vorgaben anderer.</translation>
    </message>
    <message>
        <source>Where charging and discharging end, and how fast they may be.</source>
        <translation>Wo Laden und Entladen enden und wie schnell sie sein dürfen.</translation>
    </message>
    <message>
        <source>How much the plant may feed into the grid.</source>
        <translation>Wie viel die Anlage ins Netz einspeisen darf.</translation>
    </message>
    <message>
        <source>Sets the power of one battery, until you end it. For plants in third-party dispatch.</source>
        <translation>Gibt die Leistung einer Batterie vor, bis Sie es beenden. Für Anlagen in Steuerung durch Dritte.</translation>
    </message>
    <message>
        <source>The day&apos;s calls for commands are used up until about %1.</source>
        <translation>Die Aufrufe des Tages für Befehle sind bis etwa %1 aufgebraucht.</translation>
    </message>
    <message>
        <source>No command calls left today</source>
        <translation>Heute keine Befehlsaufrufe mehr</translation>
    </message>
    <message numerus="yes">
        <source>%n command calls left today</source>
        <translation>
            <numerusform>Heute noch %n Befehlsaufruf</numerusform>
            <numerusform>Heute noch %n Befehlsaufrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n command calls left today, %1 of them kept for a stop</source>
        <extracomment>%1: a number of calls</extracomment>
        <translation>
            <numerusform>Heute noch %n Befehlsaufruf, davon %1 für ein Stoppen reserviert</numerusform>
            <numerusform>Heute noch %n Befehlsaufrufe, davon %1 für ein Stoppen reserviert</numerusform>
        </translation>
    </message>
    <message>
        <source>In force: %1</source>
        <extracomment>%1: what was ordered, e.g. &quot;Feed nothing in (total power)&quot;</extracomment>
        <translation>In Kraft: %1</translation>
    </message>
    <message>
        <source>In force: a forced charge or discharge</source>
        <translation>In Kraft: eine Zwangsladung oder Zwangsentladung</translation>
    </message>
    <message>
        <source>In force: a limit of the feed-in</source>
        <translation>In Kraft: eine Grenze der Einspeisung</translation>
    </message>
    <message>
        <source>In force: a dispatch of the battery</source>
        <translation>In Kraft: eine Leistungsvorgabe für die Batterie</translation>
    </message>
    <message>
        <source>In force: third-party dispatch; the battery does nothing by itself</source>
        <translation>In Kraft: Steuerung durch Dritte; die Batterie tut nichts von selbst</translation>
    </message>
    <message>
        <source>Commanded with this program</source>
        <translation>Mit diesem Programm befohlen</translation>
    </message>
    <message>
        <source>Commanded with this program, confirmed by the plant&apos;s settings</source>
        <translation>Mit diesem Programm befohlen, durch die Einstellungen der Anlage bestätigt</translation>
    </message>
    <message>
        <source>Found in the plant&apos;s settings; not commanded with this program</source>
        <translation>In den Einstellungen der Anlage gefunden; nicht mit diesem Programm befohlen</translation>
    </message>
    <message>
        <source>Commanded with this program, confirmed by live data</source>
        <translation>Mit diesem Programm befohlen, durch Live-Daten bestätigt</translation>
    </message>
    <message>
        <source>Found in live data; not commanded with this program</source>
        <translation>In Live-Daten gefunden; nicht mit diesem Programm befohlen</translation>
    </message>
    <message>
        <source>%1. Known %2.</source>
        <extracomment>%1 where it is known from, %2 how old that is (&quot;3 min ago&quot;)</extracomment>
        <translation>%1. Bekannt: %2.</translation>
    </message>
    <message>
        <source>%1. Since %2; known %3.</source>
        <extracomment>%1 where it is known from, %2 a time, %3 how old that is (&quot;3 min ago&quot;)</extracomment>
        <translation>%1. Seit %2; bekannt: %3.</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Stoppen …</translation>
    </message>
    <message>
        <source>Lift the limit…</source>
        <translation>Grenze aufheben …</translation>
    </message>
    <message>
        <source>Stop the battery…</source>
        <translation>Batterie stoppen …</translation>
    </message>
    <message>
        <source>Change the mode…</source>
        <translation>Modus ändern …</translation>
    </message>
    <message>
        <source>It is sent exactly once. You may close this window; the command goes on.</source>
        <translation>Er wird genau einmal gesendet. Sie können dieses Fenster schließen; der Befehl läuft weiter.</translation>
    </message>
    <message>
        <source>That takes minutes. You may close this window; the page of tasks follows the command to its end.</source>
        <translation>Das dauert Minuten. Sie können dieses Fenster schließen; die Seite der Befehle verfolgt den Befehl bis zu seinem Ende.</translation>
    </message>
    <message>
        <source>Do not give it a second time before that is known. You may close this window.</source>
        <translation>Den Befehl kein zweites Mal geben, bevor das bekannt ist. Sie können dieses Fenster schließen.</translation>
    </message>
</context>
<context>
    <name>CopyDayDialog</name>
    <message>
        <source>Copy a day</source>
        <translation>Tag kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy the windows of</source>
        <translation>&amp;Zeitfenster kopieren von</translation>
    </message>
    <message>
        <source>Copy the windows of</source>
        <translation>Zeitfenster kopieren von</translation>
    </message>
    <message>
        <source>to these days</source>
        <translation>auf diese Tage</translation>
    </message>
    <message>
        <source>What these days have now is replaced.</source>
        <translation>Was diese Tage jetzt haben, wird ersetzt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>DataFolder</name>
    <message>
        <source>%1 could not be copied: %2</source>
        <translation>%1 konnte nicht kopiert werden: %2</translation>
    </message>
    <message>
        <source>The data folder %1 is not there or cannot be written. Heliodesk uses %2 until it is back; nothing in the missing folder is changed.</source>
        <translation>Der Datenordner %1 fehlt oder ist nicht beschreibbar. Bis er wieder da ist, verwendet Heliodesk %2; im fehlenden Ordner ändert sich nichts.</translation>
    </message>
    <message>
        <source>%1 cannot be used.</source>
        <translation>%1 ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The choice of the folder cannot be kept in %1.</source>
        <translation>Die Wahl des Ordners lässt sich nicht in %1 festhalten.</translation>
    </message>
</context>
<context>
    <name>DateNavigator</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <extracomment>%1 a day, month or year</extracomment>
        <translation>Gezeigt: %1</translation>
    </message>
    <message>
        <source>Choose in a calendar. Arrow keys: one step, Page Up and Page Down: a big step, Home: today.</source>
        <translation>In einem Kalender wählen. Pfeiltasten: ein Schritt, Bild auf und Bild ab: ein großer Schritt, Pos1: heute.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Previous (Left)</source>
        <translation>Zurück (Links)</translation>
    </message>
    <message>
        <source>Earlier than this the plant was not connected to the grid.</source>
        <translation>Vorher war die Anlage nicht am Netz.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next (Right)</source>
        <translation>Weiter (Rechts)</translation>
    </message>
    <message>
        <source>Later than this there are no data yet.</source>
        <translation>Für später gibt es noch keine Daten.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Today in the time zone of the plant (Home)</source>
        <translation>Heute in der Zeitzone der Anlage (Pos1)</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>Monday to Friday</source>
        <translation>Montag bis Freitag</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Wochenende</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Täglich</translation>
    </message>
</context>
<context>
    <name>DemoMode</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
</context>
<context>
    <name>DesktopActions</name>
    <message>
        <source>Save plant page as PDF</source>
        <translation>Anlagenseite als PDF speichern</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF-Dateien</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>The wall display is shown.</source>
        <translation>Die Wandanzeige ist zu sehen.</translation>
    </message>
</context>
<context>
    <name>DesktopShell</name>
    <message>
        <source>None of the accounts has the plant %1.</source>
        <translation>Keines der Konten hat die Anlage %1.</translation>
    </message>
</context>
<context>
    <name>DeviceChoice</name>
    <message>
        <source>There is no such device; heliodesk-cli devices lists them.</source>
        <translation>Ein solches Gerät gibt es nicht; heliodesk-cli devices führt sie auf.</translation>
    </message>
    <message>
        <source>Several devices have that name; choose one by id or serial number, or its plant with --plant.</source>
        <translation>Mehrere Geräte heißen so; eines mit Kennung oder Seriennummer wählen oder seine Anlage mit --plant.</translation>
    </message>
</context>
<context>
    <name>DeviceHeadline</name>
    <message>
        <source>No live data</source>
        <translation>Keine Live-Daten</translation>
    </message>
</context>
<context>
    <name>DeviceHistoryView</name>
    <message>
        <source>Span of time</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>The chosen day and the six before it</source>
        <translation>Der gewählte Tag und die sechs davor</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Wärmebild</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Quantity of the heat map</source>
        <translation>Größe im Wärmebild</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Ready choice of fields</source>
        <translation>Fertige Auswahl von Feldern</translation>
    </message>
    <message>
        <source>Choose fields and devices</source>
        <translation>Felder und Geräte wählen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Picture (&amp;PNG)…</source>
        <translation>Bild (&amp;PNG) …</translation>
    </message>
    <message>
        <source>Drawing (&amp;SVG)…</source>
        <translation>Zeichnung (&amp;SVG) …</translation>
    </message>
    <message>
        <source>Values (&amp;CSV)…</source>
        <translation>Werte (&amp;CSV) …</translation>
    </message>
    <message>
        <source>Chart of the past</source>
        <translation>Diagramm der Vergangenheit</translation>
    </message>
    <message>
        <source>The arrow keys move through the values, plus and minus zoom, Shift and the arrow keys move the chart, 0 shows all of it.</source>
        <translation>Die Pfeiltasten gehen durch die Werte, Plus und Minus zoomen, Umschalt und Pfeiltasten verschieben das Diagramm, 0 zeigt es ganz.</translation>
    </message>
    <message>
        <source>Strings over time</source>
        <translation>Strings über die Zeit</translation>
    </message>
    <message>
        <source>The arrow keys move through strings and time, plus and minus zoom, 0 shows all.</source>
        <translation>Die Pfeiltasten gehen durch Strings und Zeit, Plus und Minus zoomen, 0 zeigt alles.</translation>
    </message>
    <message>
        <source>Samples as a table</source>
        <translation>Messwerte als Tabelle</translation>
    </message>
    <message>
        <source>Power and energy</source>
        <translation>Leistung und Energie</translation>
    </message>
    <message>
        <source>Strings: currents</source>
        <translation>Strings: Ströme</translation>
    </message>
    <message>
        <source>Strings: voltages</source>
        <translation>Strings: Spannungen</translation>
    </message>
    <message>
        <source>Temperature and state</source>
        <translation>Temperatur und Zustand</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>Eigene Auswahl</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>devices, days</comment>
        <extracomment>title of a picture: %1 devices, %2 days</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Save chart as SVG</source>
        <translation>Diagramm als SVG speichern</translation>
    </message>
    <message>
        <source>SVG drawings</source>
        <translation>SVG-Zeichnungen</translation>
    </message>
    <message>
        <source>Save chart as PNG</source>
        <translation>Diagramm als PNG speichern</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>PNG-Bilder</translation>
    </message>
    <message>
        <source>Save values as CSV</source>
        <translation>Werte als CSV speichern</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>CSV-Dateien</translation>
    </message>
    <message>
        <source>No string had voltage or current in this time.</source>
        <translation>Kein String hatte in dieser Zeit Spannung oder Strom.</translation>
    </message>
    <message>
        <source>The service keeps no history of this kind of device.</source>
        <translation>Der Dienst führt für diese Art von Gerät keinen Verlauf.</translation>
    </message>
    <message>
        <source>Choose the fields to show.</source>
        <translation>Die Felder wählen, die gezeigt werden sollen.</translation>
    </message>
    <message>
        <source>%1 of %2 days are here.</source>
        <extracomment>days of history, added up over the devices in the chart</extracomment>
        <translation>%1 von %2 Tagen sind da.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen field(s) had no value in this time.</source>
        <translation>
            <numerusform>%n gewähltes Feld hatte in dieser Zeit keinen Wert.</numerusform>
            <numerusform>%n gewählte Felder hatten in dieser Zeit keinen Wert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chart shows the first %n line(s); the table has all of them.</source>
        <translation>
            <numerusform>Das Diagramm zeigt nur %n Linie; die Tabelle hat alle.</numerusform>
            <numerusform>Das Diagramm zeigt nur die ersten %n Linien; die Tabelle hat alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields…</source>
        <translation>Felder …</translation>
    </message>
</context>
<context>
    <name>DevicePages</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Pages of the device</source>
        <translation>Seiten des Geräts</translation>
    </message>
</context>
<context>
    <name>DeviceView</name>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Noch keine Daten</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>Daten: %1</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Optimizers</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>Geräte-ID</translation>
    </message>
    <message>
        <source>The service has no live values for this kind of device.</source>
        <translation>Für diese Art von Gerät hat der Dienst keine Live-Werte.</translation>
    </message>
    <message>
        <source>Waiting for the first values of this device…</source>
        <translation>Warten auf die ersten Werte dieses Geräts&#xa0;…</translation>
    </message>
    <message>
        <source>The service answered without a value for this device.</source>
        <translation>Der Dienst hat ohne einen Wert für dieses Gerät geantwortet.</translation>
    </message>
    <message>
        <source>Copy serial number</source>
        <translation>Seriennummer kopieren</translation>
    </message>
    <message>
        <source>Last values: %1.</source>
        <translation>Letzte Werte: %1.</translation>
    </message>
    <message>
        <source>The device reports a fault: %1.</source>
        <translation>Das Gerät meldet eine Störung: %1.</translation>
    </message>
    <message>
        <source>No values have come yet.</source>
        <translation>Es sind noch keine Werte eingetroffen.</translation>
    </message>
</context>
<context>
    <name>DevicesCommand</name>
    <message>
        <source>what the devices are: type, serial number, model</source>
        <translation>was die Geräte sind: Typ, Seriennummer, Modell</translation>
    </message>
</context>
<context>
    <name>DispatchForm</name>
    <message>
        <source>This stays in force, also when this program is closed, until you end it.</source>
        <translation>Dies bleibt in Kraft, auch wenn dieses Programm geschlossen wird, bis Sie es beenden.</translation>
    </message>
    <message>
        <source>It works only in the mode “third-party dispatch”, in which the battery does nothing by itself.</source>
        <translation>Es wirkt nur im Modus „Steuerung durch Dritte“, in dem die Batterie nichts von selbst tut.</translation>
    </message>
    <message>
        <source>&amp;Battery</source>
        <translation>&amp;Batterie</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>&amp;Charge</source>
        <translation>&amp;Laden</translation>
    </message>
    <message>
        <source>The battery charges with this power, whatever sun and house do.</source>
        <translation>Die Batterie lädt mit dieser Leistung, gleich was Sonne und Haus tun.</translation>
    </message>
    <message>
        <source>&amp;Discharge</source>
        <translation>&amp;Entladen</translation>
    </message>
    <message>
        <source>The battery discharges with this power, whatever sun and house do.</source>
        <translation>Die Batterie entlädt mit dieser Leistung, gleich was Sonne und Haus tun.</translation>
    </message>
    <message>
        <source>&amp;Idle</source>
        <translation>&amp;Ruhe</translation>
    </message>
    <message>
        <source>The battery neither charges nor discharges. This stops a dispatch.</source>
        <translation>Die Batterie lädt und entlädt nicht. Das beendet eine Leistungsvorgabe.</translation>
    </message>
    <message>
        <source>Po&amp;wer</source>
        <translation>Leis&amp;tung</translation>
    </message>
</context>
<context>
    <name>EnergyBarCanvas</name>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
</context>
<context>
    <name>EnergyBarChart</name>
    <message>
        <source>used directly</source>
        <translation>direkt genutzt</translation>
    </message>
    <message>
        <source>into the battery</source>
        <translation>in die Batterie</translation>
    </message>
    <message>
        <source>fed into the grid</source>
        <translation>ins Netz eingespeist</translation>
    </message>
    <message>
        <source>not told apart</source>
        <translation>nicht unterschieden</translation>
    </message>
    <message>
        <source>out of the battery</source>
        <translation>aus der Batterie</translation>
    </message>
    <message>
        <source>bought from the grid</source>
        <translation>aus dem Netz bezogen</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Arrow keys go from bar to bar, Enter opens one.</source>
        <translation>Die Pfeiltasten gehen von Balken zu Balken, Eingabe öffnet einen.</translation>
    </message>
    <message>
        <source>PV energy (%1):</source>
        <extracomment>above the bars of a chart; legend entries follow: &quot;used directly&quot;, &quot;fed into the grid&quot;</extracomment>
        <translation>PV-Energie (%1):</translation>
    </message>
    <message>
        <source>The rest came:</source>
        <extracomment>below the bars of a chart; legend entries follow: &quot;bought from the grid&quot;</extracomment>
        <translation>Der Rest kam:</translation>
    </message>
    <message>
        <source>Shows or hides “%1”</source>
        <translation>„%1“ zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Dashed: %1</source>
        <extracomment>a dashed outline in a chart; %1 a month, a year …</extracomment>
        <translation>Gestrichelt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n bars with values</source>
        <translation>
            <numerusform>%n Balken mit Werten</numerusform>
            <numerusform>%n Balken mit Werten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>EnergyCard</name>
    <message>
        <source>Nothing beside</source>
        <translation>Nichts daneben</translation>
    </message>
    <message>
        <source>Beside: period before</source>
        <translation>Daneben: Zeitraum davor</translation>
    </message>
    <message>
        <source>Beside: a year earlier</source>
        <translation>Daneben: ein Jahr früher</translation>
    </message>
    <message>
        <source>Compare the bars with</source>
        <translation>Womit die Balken verglichen werden</translation>
    </message>
    <message>
        <source>Draws the bars of another period as dashed outlines.</source>
        <translation>Zeichnet die Balken eines anderen Zeitraums als gestrichelte Umrisse.</translation>
    </message>
    <message>
        <source>Show the power over the day</source>
        <translation>Die Leistung über den Tag zeigen</translation>
    </message>
    <message>
        <source>Show the chart as a table</source>
        <translation>Das Diagramm als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Save or copy the chart and its data</source>
        <translation>Das Diagramm und seine Daten speichern oder kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy the chart as a picture</source>
        <translation>Das Diagramm als Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Save as &amp;PNG picture…</source>
        <translation>Als &amp;PNG-Bild speichern …</translation>
    </message>
    <message>
        <source>Save as &amp;SVG drawing…</source>
        <translation>Als &amp;SVG-Zeichnung speichern …</translation>
    </message>
    <message>
        <source>Save the data as CS&amp;V…</source>
        <translation>Die Daten als CS&amp;V speichern …</translation>
    </message>
    <message>
        <source>Energy as a table</source>
        <translation>Energie als Tabelle</translation>
    </message>
    <message>
        <source>Energy by the hour</source>
        <translation>Energie nach Stunden</translation>
    </message>
    <message>
        <source>Energy by the day</source>
        <translation>Energie nach Tagen</translation>
    </message>
    <message>
        <source>Energy by the month</source>
        <translation>Energie nach Monaten</translation>
    </message>
    <message>
        <source>Energy by the year</source>
        <translation>Energie nach Jahren</translation>
    </message>
    <message numerus="yes">
        <source>%n sent empty</source>
        <translation>
            <numerusform>%n leer gesendet</numerusform>
            <numerusform>%n leer gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n zweifelhaft</numerusform>
            <numerusform>%n zweifelhaft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provisional</source>
        <translation>
            <numerusform>%n vorläufig</numerusform>
            <numerusform>%n vorläufig</numerusform>
        </translation>
    </message>
    <message>
        <source>settled</source>
        <translation>endgültig</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <extracomment>%1 date and time</extracomment>
        <translation>Stand %1.</translation>
    </message>
    <message>
        <source>Hatched bars are provisional: the service adds to them for a while.</source>
        <translation>Schraffierte Balken sind vorläufig: Der Dienst ergänzt sie noch eine Weile.</translation>
    </message>
    <message>
        <source>Bars with a triangle have values that cannot be; they are shown as the service sent them.</source>
        <translation>Balken mit einem Dreieck haben Werte, die nicht sein können; sie werden gezeigt, wie sie der Dienst gesendet hat.</translation>
    </message>
    <message>
        <source>What is sent empty has no values, which is usual at night.</source>
        <translation>Was leer gesendet wird, hat keine Werte; nachts ist das üblich.</translation>
    </message>
    <message>
        <source>Reports by the hour do not tell what was bought from the grid.</source>
        <translation>Stundenberichte sagen nicht, was aus dem Netz bezogen wurde.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>title of a picture: %1 a plant, %2 a day, month or year</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Save the data</source>
        <translation>Die Daten speichern</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <translation>CSV-Tabellen</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Das Diagramm speichern</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>PNG-Bilder</translation>
    </message>
    <message>
        <source>SVG drawings</source>
        <translation>SVG-Zeichnungen</translation>
    </message>
</context>
<context>
    <name>EnergyFlowPicture</name>
    <message>
        <source>PV</source>
        <translation>PV</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Haus</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Battery %1</source>
        <translation>Batterie %1</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Conversion losses %1</source>
        <translation>Wandlungsverluste %1</translation>
    </message>
    <message>
        <source>Not accounted for %1</source>
        <translation>Nicht zugeordnet %1</translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation>Noch keine Werte</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>accessible text: name, direction, power</extracomment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>EnergyFlowWidget</name>
    <message>
        <source>Energy flow</source>
        <translation>Energiefluss</translation>
    </message>
</context>
<context>
    <name>ErrorCommand</name>
    <message>
        <source>what an error code means and what to do; asks nobody</source>
        <translation>was ein Fehlercode bedeutet und was zu tun ist; fragt niemanden</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Comes as</source>
        <translation>Kommt als</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>May be repeated</source>
        <translation>Darf wiederholt werden</translation>
    </message>
    <message>
        <source>First pause, s</source>
        <translation>Erste Pause, s</translation>
    </message>
    <message>
        <source>Needs a new sign-in</source>
        <translation>Braucht eine neue Anmeldung</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>The catalogue does not have that code. It may be new, or belong to another service.</source>
        <translation>Der Katalog hat diesen Code nicht. Er ist vielleicht neu oder gehört zu einem anderen Dienst.</translation>
    </message>
</context>
<context>
    <name>FetchProgressStrip</name>
    <message>
        <source>&amp;Stop fetching</source>
        <translation>Abru&amp;f anhalten</translation>
    </message>
    <message>
        <source>What has arrived stays. Leaving the page stops nothing.</source>
        <translation>Was angekommen ist, bleibt. Die Seite zu verlassen hält nichts an.</translation>
    </message>
    <message>
        <source>Fetching data</source>
        <translation>Daten werden abgerufen</translation>
    </message>
    <message>
        <source>Calls done</source>
        <translation>Erledigte Aufrufe</translation>
    </message>
    <message>
        <source>Fetching: %1</source>
        <translation>Abruf: %1</translation>
    </message>
</context>
<context>
    <name>FetchRun</name>
    <message>
        <source>What has arrived is kept; the same command goes on from there.</source>
        <translation>Was angekommen ist, bleibt erhalten; derselbe Befehl macht dort weiter.</translation>
    </message>
</context>
<context>
    <name>FetchWords</name>
    <message>
        <source>5-minute values</source>
        <translation>5-Minuten-Werte</translation>
    </message>
    <message>
        <source>Settings of the plant</source>
        <translation>Einstellungen der Anlage</translation>
    </message>
    <message>
        <source>Hourly values</source>
        <translation>Stundenwerte</translation>
    </message>
    <message>
        <source>Daily values</source>
        <translation>Tageswerte</translation>
    </message>
    <message>
        <source>Monthly values</source>
        <translation>Monatswerte</translation>
    </message>
    <message>
        <source>Yearly values</source>
        <translation>Jahreswerte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>values of days</comment>
        <extracomment>%1 &quot;Hourly values&quot;, %2 a day or a span of days</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n calls to go</source>
        <translation>
            <numerusform>noch %n Aufruf</numerusform>
            <numerusform>noch %n Aufrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the service allows %n a day</source>
        <translation>
            <numerusform>der Dienst erlaubt %n am Tag</numerusform>
            <numerusform>der Dienst erlaubt %n am Tag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>can be done in %n days, on %1</source>
        <extracomment>%1 a date</extracomment>
        <translation>
            <numerusform>kann in %n Tag fertig sein, am %1</numerusform>
            <numerusform>kann in %n Tagen fertig sein, am %1</numerusform>
        </translation>
    </message>
    <message>
        <source>can be done by %1</source>
        <extracomment>%1 a time of day</extracomment>
        <translation>kann bis %1 fertig sein</translation>
    </message>
    <message numerus="yes">
        <source>%n calls failed</source>
        <translation>
            <numerusform>%n Aufruf ist fehlgeschlagen</numerusform>
            <numerusform>%n Aufrufe sind fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the allowance until %1</source>
        <extracomment>%1 a time of day or a date</extracomment>
        <translation>Wartet auf das Kontingent bis %1</translation>
    </message>
</context>
<context>
    <name>FieldChoiceModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a reading of a device, %2 its unit</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>FieldChooser</name>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Devices in the chart</source>
        <translation>Geräte im Diagramm</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search fields</source>
        <translation>Felder suchen</translation>
    </message>
    <message>
        <source>Fields in the chart</source>
        <translation>Felder im Diagramm</translation>
    </message>
</context>
<context>
    <name>FieldsCommand</name>
    <message>
        <source>Plant</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>what the keys mean, by device type and interface; asks nobody</source>
        <translation>was die Schlüssel bedeuten, nach Gerätetyp und Schnittstelle; fragt niemanden</translation>
    </message>
    <message>
        <source>Only keys of this device type (38 …), or &quot;plant&quot;.</source>
        <translation>Nur Schlüssel dieses Gerätetyps (38 …) oder „plant“.</translation>
    </message>
    <message>
        <source>Only keys of list, realtime, history, hour, day, month or year.</source>
        <translation>Nur Schlüssel von list, realtime, history, hour, day, month oder year.</translation>
    </message>
    <message>
        <source>--type is the number of a device type, or &quot;plant&quot;.</source>
        <translation>--type ist die Nummer eines Gerätetyps oder „plant“.</translation>
    </message>
    <message>
        <source>--api is list, realtime, history, hour, day, month or year.</source>
        <translation>--api ist list, realtime, history, hour, day, month oder year.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Schnittstellen</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>The catalogue has no keys of that type and interface.</source>
        <translation>Der Katalog hat keine Schlüssel dieses Typs und dieser Schnittstelle.</translation>
    </message>
</context>
<context>
    <name>FleetStateBar</name>
    <message numerus="yes">
        <source>%1: %n plants</source>
        <extracomment>%1 the state of plants (&quot;Lost&quot;)</extracomment>
        <translation>
            <numerusform>%1: %n Anlage</numerusform>
            <numerusform>%1: %n Anlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>The service reports a fault at these plants.</source>
        <translation>Der Dienst meldet an diesen Anlagen eine Störung.</translation>
    </message>
    <message>
        <source>No value has come yet.</source>
        <translation>Noch kein Wert ist angekommen.</translation>
    </message>
    <message>
        <source>%1 Press to see these plants only.</source>
        <extracomment>%1 what a state means</extracomment>
        <translation>%1 Drücken, um nur diese Anlagen zu sehen.</translation>
    </message>
</context>
<context>
    <name>FleetTableModel</name>
    <message>
        <source>The service reports a fault at this plant.</source>
        <translation>Der Dienst meldet eine Störung an dieser Anlage.</translation>
    </message>
    <message>
        <source>No value has come yet.</source>
        <translation>Noch kein Wert ist angekommen.</translation>
    </message>
    <message>
        <source>Why somebody should look at the plant, the worst first: connection, faults, alarms, strings, and a yield far below that of its neighbours</source>
        <translation>Warum jemand nach der Anlage sehen sollte, das Schwerste zuerst: Verbindung, Störungen, Alarme, Strings und ein Ertrag weit unter dem ihrer Nachbarn</translation>
    </message>
    <message>
        <source>PV yield of the plant&apos;s last whole day, from its reports</source>
        <translation>PV-Ertrag des letzten ganzen Tages der Anlage, aus ihren Berichten</translation>
    </message>
    <message>
        <source>Specific yield: kilowatt-hours for each kilowatt of module power (kWh/kWp)</source>
        <translation>Spezifischer Ertrag: Kilowattstunden je Kilowatt Modulleistung (kWh/kWp)</translation>
    </message>
    <message>
        <source>Place in the account by yesterday&apos;s specific yield; 1 is the best</source>
        <translation>Platz im Konto nach dem spezifischen Ertrag von gestern; 1 ist der beste</translation>
    </message>
    <message>
        <source>Yesterday&apos;s specific yield beside the median of plants nearby, which had the same weather</source>
        <translation>Spezifischer Ertrag von gestern neben dem Median naher Anlagen, die dasselbe Wetter hatten</translation>
    </message>
    <message>
        <source>Active alarms</source>
        <translation>Aktive Alarme</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Attention</source>
        <extracomment>heading of a column: why somebody should look at the plant</extracomment>
        <translation>Aufmerksamkeit</translation>
    </message>
    <message>
        <source>PV now</source>
        <translation>PV jetzt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>kWh/kWp today</source>
        <translation>kWh/kWp heute</translation>
    </message>
    <message>
        <source>kWh/kWp yesterday</source>
        <translation>kWh/kWp gestern</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Beside neighbours</source>
        <extracomment>heading of a column: yield compared with the plants nearby</extracomment>
        <translation>Neben Nachbarn</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Charge level</source>
        <translation>Ladestand</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
</context>
<context>
    <name>ForcedChargeForm</name>
    <message>
        <source>&amp;Charge</source>
        <translation>&amp;Laden</translation>
    </message>
    <message>
        <source>Fills the battery, from the grid too if the sun is not enough.</source>
        <translation>Füllt die Batterie, auch aus dem Netz, wenn die Sonne nicht reicht.</translation>
    </message>
    <message>
        <source>&amp;Discharge</source>
        <translation>&amp;Entladen</translation>
    </message>
    <message>
        <source>Empties the battery into the house; what is left goes into the grid.</source>
        <translation>Leert die Batterie ins Haus; was übrig bleibt, geht ins Netz.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Ends a forced charge or discharge that is running.</source>
        <translation>Beendet eine laufende Zwangsladung oder Zwangsentladung.</translation>
    </message>
    <message>
        <source>Until the battery is at a state of charge</source>
        <translation>Bis die Batterie bei einem Ladezustand ist</translation>
    </message>
    <message>
        <source>For a time</source>
        <translation>Für eine Zeit</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>Z&amp;iel</translation>
    </message>
    <message>
        <source>Target state of charge</source>
        <translation>Ziel-Ladezustand</translation>
    </message>
    <message>
        <source>D&amp;uration</source>
        <translation>&amp;Dauer</translation>
    </message>
    <message>
        <source>At this po&amp;wer</source>
        <translation>&amp;Mit dieser Leistung</translation>
    </message>
    <message>
        <source>The device uses its usual power.</source>
        <translation>Das Gerät nimmt seine übliche Leistung.</translation>
    </message>
    <message>
        <source>At most %1 in that time.</source>
        <translation>Höchstens %1 in dieser Zeit.</translation>
    </message>
    <message>
        <source>The battery is at %1 already: nothing would be charged.</source>
        <translation>Die Batterie ist schon bei %1: Nichts würde geladen.</translation>
    </message>
    <message>
        <source>The battery is at %1 already: nothing would be discharged.</source>
        <translation>Die Batterie ist schon bei %1: Nichts würde entladen.</translation>
    </message>
    <message>
        <source>About %1, as the battery is at %2 now.</source>
        <translation>Etwa %1, da die Batterie jetzt bei %2 ist.</translation>
    </message>
    <message numerus="yes">
        <source>About %1, as the battery is at %2 now: some %n minutes at this power.</source>
        <extracomment>%1 an energy, %2 the present state of charge</extracomment>
        <translation>
            <numerusform>Etwa %1, da die Batterie jetzt bei %2 ist: bei dieser Leistung etwa %n Minute.</numerusform>
            <numerusform>Etwa %1, da die Batterie jetzt bei %2 ist: bei dieser Leistung etwa %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mark shows the present %1.</source>
        <translation>Die Marke zeigt den jetzigen Stand: %1.</translation>
    </message>
    <message>
        <source>Until about %1, by the plant&apos;s clock, if it begins at once.</source>
        <translation>Bis etwa %1, nach der Uhr der Anlage, wenn es sofort beginnt.</translation>
    </message>
</context>
<context>
    <name>Formatter</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a number, %2 its unit</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>percentage</comment>
        <extracomment>%1 a number, %2 the percent sign</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>times</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>trees</source>
        <translation>Bäume</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>In Ruhe</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Einspeisung %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Netzbezug %1</translation>
    </message>
    <message>
        <source>Charging %1</source>
        <translation>Lädt mit %1</translation>
    </message>
    <message>
        <source>Discharging %1</source>
        <translation>Entlädt mit %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>soeben</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n h</numerusform>
            <numerusform>vor %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <extracomment>%1 a date, %2 a time of day</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>FreedesktopSink</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>GiveCommand</name>
    <message>
        <source>gives a command to plants: %1</source>
        <translation>gibt Anlagen einen Befehl: %1</translation>
    </message>
</context>
<context>
    <name>HeadlessRun</name>
    <message>
        <source>no data within %1 seconds</source>
        <translation>keine Daten innerhalb von %1 Sekunden</translation>
    </message>
    <message numerus="yes">
        <source>%n screenshots in %1</source>
        <translation>
            <numerusform>%n Bildschirmfoto in %1</numerusform>
            <numerusform>%n Bildschirmfotos in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>heliodesk: %1</source>
        <translation>heliodesk: %1</translation>
    </message>
</context>
<context>
    <name>HistoryChart</name>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a series of a chart, %2 its unit</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not drawn: the chart has room for four units. Switch others off.</source>
        <translation>
            <numerusform>%n Linie nicht gezeichnet: Das Diagramm hat Platz für vier Einheiten. Andere ausschalten.</numerusform>
            <numerusform>%n Linien nicht gezeichnet: Das Diagramm hat Platz für vier Einheiten. Andere ausschalten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryCommand</name>
    <message>
        <source>5-minute samples of one device, of a day or a span of days</source>
        <translation>5-Minuten-Werte eines Geräts, von einem Tag oder Zeitraum</translation>
    </message>
    <message>
        <source>history needs --device; heliodesk-cli devices lists them.</source>
        <translation>history braucht --device; heliodesk-cli devices führt die Geräte auf.</translation>
    </message>
    <message>
        <source>Either --day, or --from with --to.</source>
        <translation>Entweder --day oder --from mit --to.</translation>
    </message>
    <message>
        <source>--to also needs --from.</source>
        <translation>--to braucht auch --from.</translation>
    </message>
    <message>
        <source>--to is before --from.</source>
        <translation>--to liegt vor --from.</translation>
    </message>
</context>
<context>
    <name>HistoryFetch</name>
    <message>
        <source>This account may not read the history of this kind of device.</source>
        <translation>Dieses Konto darf den Verlauf dieser Art von Gerät nicht lesen.</translation>
    </message>
    <message>
        <source>The service keeps no history of this kind of device.</source>
        <translation>Der Dienst führt für diese Art von Gerät keinen Verlauf.</translation>
    </message>
    <message>
        <source>The service has no samples of this time.</source>
        <translation>Der Dienst hat aus dieser Zeit keine Messwerte.</translation>
    </message>
    <message>
        <source>Waiting for the service&apos;s allowance until %1.</source>
        <extracomment>%1 a time of day: the service limits how often it may be asked</extracomment>
        <translation>Wartet auf das Kontingent des Dienstes bis %1.</translation>
    </message>
    <message>
        <source>Fetching the samples…</source>
        <translation>Die Messwerte werden abgerufen …</translation>
    </message>
    <message>
        <source>Stopped. Choose the day again to fetch it.</source>
        <translation>Angehalten. Den Tag erneut wählen, um ihn abzurufen.</translation>
    </message>
    <message>
        <source>No data yet.</source>
        <translation>Noch keine Daten.</translation>
    </message>
</context>
<context>
    <name>HistoryMarks</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a line of a chart: %1 a device, %2 its reading</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Alarm: %1</source>
        <extracomment>a mark in a chart; %1 the name of an alarm</extracomment>
        <translation>Alarm: %1</translation>
    </message>
    <message>
        <source>Alarm over: %1</source>
        <extracomment>a mark in a chart; %1 the name of an alarm that a query did not tell any more</extracomment>
        <translation>Alarm vorbei: %1</translation>
    </message>
</context>
<context>
    <name>HistoryPlot</name>
    <message>
        <source>From %1 to %2</source>
        <extracomment>the span of time a chart shows: %1 its first and %2 its last date and time</extracomment>
        <translation>Von %1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a series of the chart, %2 its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 a date and time, %2 the values at that time</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>HistoryRun</name>
    <message>
        <source>The service keeps no samples of devices of this type.</source>
        <translation>Für Geräte dieses Typs führt der Dienst keine Messwerte.</translation>
    </message>
    <message>
        <source>That day has not begun yet.</source>
        <translation>Dieser Tag hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>There are no such keys here: %1.</source>
        <translation>Solche Schlüssel gibt es hier nicht: %1.</translation>
    </message>
    <message>
        <source>The service has nothing for that time.</source>
        <translation>Der Dienst hat nichts aus dieser Zeit.</translation>
    </message>
</context>
<context>
    <name>HistoryScene</name>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>No unit</source>
        <translation>Ohne Einheit</translation>
    </message>
</context>
<context>
    <name>HistoryTableModel</name>
    <message>
        <source>Local time of the plant</source>
        <translation>Ortszeit der Anlage</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>heading of a column: %1 a reading, %2 its unit</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>heading of a column: %1 a device, %2 its reading</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>HttpExchange</name>
    <message>
        <source>The service did not answer in time.</source>
        <translation>Der Dienst hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The answer is larger than %1 MB.</source>
        <translation>Die Antwort ist größer als %1 MB.</translation>
    </message>
</context>
<context>
    <name>InstallerLetter</name>
    <message>
        <source>API account for my FusionSolar plant</source>
        <translation>API-Konto für meine FusionSolar-Anlage</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>I would like to watch my FusionSolar plant with Heliodesk, a program on my computer. It uses the official Northbound interface and needs an API account, which only the company that manages the plant can create. It reads and changes nothing.</source>
        <translation>ich möchte meine FusionSolar-Anlage mit Heliodesk beobachten, einem Programm auf meinem Computer. Es nutzt die offizielle Northbound-Schnittstelle und braucht ein API-Konto, das nur die Firma anlegen kann, die die Anlage verwaltet. Es liest nur und ändert nichts.</translation>
    </message>
    <message>
        <source>In FusionSolar: System › Company Management › Northbound Management › Add. Please
- choose a user name and a password,
- switch on the Basic APIs (nothing else is needed),
- assign my plant to the account,
- set the date of expiry as late as possible.</source>
        <translation>In FusionSolar: System › Unternehmensverwaltung › Northbound-Schnittstelle › Hinzufügen. Bitte
- einen Benutzernamen und ein Passwort wählen,
- die Basis-APIs einschalten (mehr ist nicht nötig),
- dem Konto meine Anlage zuweisen,
- das Ablaufdatum so spät wie möglich setzen.</translation>
    </message>
    <message>
        <source>The account should be for Heliodesk alone: the service allows one session an account.</source>
        <translation>Das Konto sollte nur für Heliodesk sein: Der Dienst erlaubt eine Sitzung pro Konto.</translation>
    </message>
    <message>
        <source>Please tell me
- the user name, and the password by another way than this letter,
- the address of your FusionSolar, for example https://uni001eu5.fusionsolar.huawei.com,
- the date of expiry.</source>
        <translation>Bitte teilen Sie mir mit:
- den Benutzernamen, und auf einem anderen Weg als diesem das Passwort,
- die Adresse Ihres FusionSolar, zum Beispiel https://uni001eu5.fusionsolar.huawei.com,
- das Ablaufdatum.</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Vielen Dank!</translation>
    </message>
    <message>
        <source>(The letter is on the clipboard: paste it here.)</source>
        <translation>(Der Brief ist in der Zwischenablage: hier einfügen.)</translation>
    </message>
</context>
<context>
    <name>JsonPreview</name>
    <message>
        <source>For technicians: what is sent</source>
        <translation>Für Fachleute: was gesendet wird</translation>
    </message>
    <message>
        <source>JSON that is sent</source>
        <translation>JSON, das gesendet wird</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>JSON kopieren</translation>
    </message>
</context>
<context>
    <name>KeychainSecretStore</name>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Der Schlüsselbund antwortet nicht.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Inverter</source>
        <translation>Wechselrichter</translation>
    </message>
    <message>
        <source>SmartLogger</source>
        <translation>SmartLogger</translation>
    </message>
    <message>
        <source>Weather station</source>
        <translation>Wetterstation</translation>
    </message>
    <message>
        <source>Grid meter</source>
        <translation>Netzzähler</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Energy storage</source>
        <translation>Energiespeicher</translation>
    </message>
    <message>
        <source>Power sensor</source>
        <translation>Leistungssensor</translation>
    </message>
    <message>
        <source>Dongle</source>
        <translation>Dongle</translation>
    </message>
    <message>
        <source>Distributed SmartLogger</source>
        <translation>Verteilter SmartLogger</translation>
    </message>
    <message>
        <source>EMMA</source>
        <translation>EMMA</translation>
    </message>
    <message>
        <source>PV and storage unit</source>
        <translation>PV-Speicher-Einheit</translation>
    </message>
    <message>
        <source>Device type %1</source>
        <translation>Gerätetyp %1</translation>
    </message>
    <message>
        <source>Unknown (%1)</source>
        <translation>Unbekannt (%1)</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>State and time</source>
        <translation>Status und Zeit</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Grid side (AC)</source>
        <translation>Netzseite (AC)</translation>
    </message>
    <message>
        <source>Strings (DC)</source>
        <translation>Strings (DC)</translation>
    </message>
    <message>
        <source>MPP trackers</source>
        <translation>MPP-Tracker</translation>
    </message>
    <message>
        <source>Battery</source>
        <comment>group of readings</comment>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Wetter</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Erlös</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Not documented</source>
        <translation>Nicht dokumentiert</translation>
    </message>
    <message>
        <source>not sent</source>
        <extracomment>the service&apos;s answer has no such value</extracomment>
        <translation>nicht gesendet</translation>
    </message>
</context>
<context>
    <name>LiveCommand</name>
    <message>
        <source>what every plant does now: PV, load, grid, battery</source>
        <translation>was jede Anlage gerade tut: PV, Verbrauch, Netz, Batterie</translation>
    </message>
</context>
<context>
    <name>LivePowerCard</name>
    <message>
        <source>Live power</source>
        <translation>Live-Leistung</translation>
    </message>
    <message>
        <source>Show the chart as a table</source>
        <translation>Diagramm als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Live power as a table</source>
        <translation>Live-Leistung als Tabelle</translation>
    </message>
</context>
<context>
    <name>LiveRun</name>
    <message>
        <source>Plants without data: %1.</source>
        <translation>Anlagen ohne Daten: %1.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Heliodesk</source>
        <translation>Heliodesk</translation>
    </message>
    <message>
        <source>Opening the accounts…</source>
        <translation>Konten werden geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Noch kein Konto</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Noch keine Daten</translation>
    </message>
    <message>
        <source>Data from %1 (%2)</source>
        <translation>Daten von %1 (%2)</translation>
    </message>
    <message>
        <source>Next data about %1</source>
        <translation>Nächste Daten etwa um %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>Konto &amp;hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Open the &amp;demo plants</source>
        <translation>&amp;Demo-Anlagen öffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Find plant or device</source>
        <translation>Anlage oder Gerät &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Refresh lists</source>
        <translation>Listen aktua&amp;lisieren</translation>
    </message>
    <message>
        <source>&amp;Collapse all</source>
        <translation>Alle zu&amp;klappen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Vollb&amp;ild</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Heliodesk</source>
        <translation>&amp;Über Heliodesk</translation>
    </message>
    <message>
        <source>&amp;Print plant page…</source>
        <translation>Anlagenseite dr&amp;ucken&#xa0;…</translation>
    </message>
    <message>
        <source>Save plant page as PD&amp;F…</source>
        <translation>Anlagenseite als &amp;PDF speichern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Copy	Ctrl+C</source>
        <translation>&amp;Kopieren	Strg+C</translation>
    </message>
    <message>
        <source>Copy with &amp;headings	Ctrl+Shift+C</source>
        <translation>Mit &amp;Überschriften kopieren	Strg+Umschalt+C</translation>
    </message>
    <message>
        <source>Quick &amp;jump…</source>
        <translation>S&amp;chnellsprung&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Previous plant</source>
        <translation>V&amp;orige Anlage</translation>
    </message>
    <message>
        <source>&amp;Next plant</source>
        <translation>&amp;Nächste Anlage</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>E&amp;xpand all</source>
        <translation>&amp;Alle aufklappen</translation>
    </message>
    <message>
        <source>&amp;Wall display</source>
        <translation>&amp;Wandanzeige</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>Enter &amp;password…</source>
        <translation>&amp;Passwort eingeben&#xa0;…</translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <translation>Konto &amp;entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Benachrichtigungen</translation>
    </message>
    <message>
        <source>Chart as tab&amp;le</source>
        <translation>Diagramm als &amp;Tabelle</translation>
    </message>
    <message>
        <source>&amp;Show only</source>
        <translation>Nu&amp;r zeigen</translation>
    </message>
    <message>
        <source>Colu&amp;mns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>So&amp;rt by</source>
        <translation>Sorti&amp;eren nach</translation>
    </message>
    <message>
        <source>Pause &amp;updates</source>
        <translation>&amp;Abfrage anhalten</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>No alarm</source>
        <translation>Kein Alarm</translation>
    </message>
    <message numerus="yes">
        <source>%n alarms</source>
        <translation>
            <numerusform>%n Alarm</numerusform>
            <numerusform>%n Alarme</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarms not asked for yet</source>
        <translation>Noch nicht nach Alarmen gefragt</translation>
    </message>
    <message>
        <source>Alarms from %1 (%2)</source>
        <translation>Alarme von %1 (%2)</translation>
    </message>
    <message>
        <source>Next alarms about %1</source>
        <translation>Nächste Alarme etwa %1</translation>
    </message>
    <message>
        <source>N&amp;ow</source>
        <translation>&amp;Jetzt</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>Ver&amp;lauf</translation>
    </message>
    <message>
        <source>Pa&amp;ge of alarms</source>
        <translation>Seite der Alar&amp;me</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>&amp;Control</source>
        <translation>&amp;Steuerung</translation>
    </message>
    <message>
        <source>Co&amp;ntrol</source>
        <translation>St&amp;euern</translation>
    </message>
    <message numerus="yes">
        <source>Co&amp;ntrol %n plants</source>
        <translation>
            <numerusform>%n Anlage st&amp;euern</numerusform>
            <numerusform>%n Anlagen st&amp;euern</numerusform>
        </translation>
    </message>
    <message>
        <source>Page of comman&amp;ds</source>
        <translation>Seite &amp;der Befehle</translation>
    </message>
    <message>
        <source>Authorise &amp;again…</source>
        <translation>&amp;Neu autorisieren …</translation>
    </message>
    <message>
        <source>No command</source>
        <translation>Kein Befehl</translation>
    </message>
    <message numerus="yes">
        <source>%n commands</source>
        <translation>
            <numerusform>%n Befehl</numerusform>
            <numerusform>%n Befehle</numerusform>
        </translation>
    </message>
    <message>
        <source>No command is running</source>
        <translation>Es läuft kein Befehl</translation>
    </message>
    <message numerus="yes">
        <source>%n commands have not ended</source>
        <translation>
            <numerusform>%n Befehl ist nicht beendet</numerusform>
            <numerusform>%n Befehle sind nicht beendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModeWords</name>
    <message>
        <source>Maximum self-consumption</source>
        <translation>Maximaler Eigenverbrauch</translation>
    </message>
    <message>
        <source>Fully fed to the grid</source>
        <translation>Volleinspeisung</translation>
    </message>
    <message>
        <source>Time of use</source>
        <translation>Zeitgesteuert</translation>
    </message>
    <message>
        <source>Third-party dispatch</source>
        <translation>Steuerung durch Dritte</translation>
    </message>
    <message>
        <source>Other mode</source>
        <translation>Anderer Modus</translation>
    </message>
    <message>
        <source>Other mode (%1)</source>
        <translation>Anderer Modus (%1)</translation>
    </message>
    <message>
        <source>Surplus is fed in first</source>
        <translation>Überschuss wird zuerst eingespeist</translation>
    </message>
    <message>
        <source>Surplus charges first</source>
        <translation>Überschuss lädt zuerst</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>No feed-in</source>
        <translation>Keine Einspeisung</translation>
    </message>
    <message>
        <source>Feed-in limited to %1</source>
        <translation>Einspeisung begrenzt auf %1</translation>
    </message>
    <message>
        <source>Feed-in limited, to an unknown power</source>
        <translation>Einspeisung begrenzt, auf eine unbekannte Leistung</translation>
    </message>
    <message>
        <source>Feed-in limited to %1 of the capacity</source>
        <translation>Einspeisung begrenzt auf %1 der Leistung</translation>
    </message>
    <message>
        <source>Feed-in limited, to an unknown share of the capacity</source>
        <translation>Einspeisung begrenzt, auf einen unbekannten Anteil der Leistung</translation>
    </message>
    <message>
        <source>The limit counts for all phases together</source>
        <translation>Die Grenze gilt für alle Phasen zusammen</translation>
    </message>
    <message>
        <source>The limit counts for each phase</source>
        <translation>Die Grenze gilt für jede Phase</translation>
    </message>
    <message>
        <source>Surplus is fed into the grid first.</source>
        <translation>Überschuss wird zuerst ins Netz eingespeist.</translation>
    </message>
    <message>
        <source>Surplus charges the battery first.</source>
        <translation>Überschuss lädt zuerst die Batterie.</translation>
    </message>
    <message>
        <source>From the grid it may charge with up to %1.</source>
        <translation>Aus dem Netz darf sie mit bis zu %1 laden.</translation>
    </message>
    <message>
        <source>It may not charge from the grid.</source>
        <translation>Aus dem Netz darf sie nicht laden.</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>So</translation>
    </message>
    <message>
        <source>on no day</source>
        <translation>an keinem Tag</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>weekdays</comment>
        <extracomment>a span of weekdays: &quot;Mon – Fri&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>clock times</comment>
        <extracomment>a span of clock times</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2: charge</source>
        <extracomment>%1 weekdays, %2 a span of clock times</extracomment>
        <translation>%1, %2: laden</translation>
    </message>
    <message>
        <source>%1, %2: discharge</source>
        <translation>%1, %2: entladen</translation>
    </message>
    <message>
        <source>The plant has several controllers, or none: the service tells settings only of plants with one. Look into the FusionSolar app or the web portal.</source>
        <translation>Die Anlage hat mehrere Steuergeräte oder keines: Der Dienst nennt Einstellungen nur für Anlagen mit einem. In der FusionSolar-App oder im Webportal nachsehen.</translation>
    </message>
    <message>
        <source>The plant&apos;s controller is not connected. Check its connection and ask again.</source>
        <translation>Das Steuergerät der Anlage ist nicht verbunden. Die Verbindung prüfen und noch einmal fragen.</translation>
    </message>
    <message>
        <source>The plant&apos;s communication device does not offer this setting. Its page in the FusionSolar portal shows what it offers.</source>
        <translation>Das Kommunikationsgerät der Anlage bietet diese Einstellung nicht an. Was es anbietet, zeigt seine Seite im FusionSolar-Portal.</translation>
    </message>
    <message>
        <source>The plant has no battery.</source>
        <translation>Die Anlage hat keine Batterie.</translation>
    </message>
    <message>
        <source>The plant has no inverter that can be limited.</source>
        <translation>Die Anlage hat keinen Wechselrichter, der sich begrenzen lässt.</translation>
    </message>
    <message>
        <source>The service does not know this plant any more, or the account may not ask about it. Refresh the plant list, or ask the installer for the right.</source>
        <translation>Der Dienst kennt diese Anlage nicht mehr, oder das Konto darf nicht nach ihr fragen. Die Anlagenliste aktualisieren oder den Installateur um das Recht bitten.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>stays as it is</source>
        <translation>bleibt unverändert</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>The password is kept in the keychain of this system.</source>
        <translation>Das Passwort wird im Schlüsselbund dieses Systems aufbewahrt.</translation>
    </message>
    <message>
        <source>No keychain is available on this system: the password is kept in memory for this run only.</source>
        <translation>Auf diesem System ist kein Schlüsselbund verfügbar: Das Passwort bleibt nur bis zum Beenden im Speicher.</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>%1 has lost contact</source>
        <translation>%1 hat keine Verbindung mehr</translation>
    </message>
    <message numerus="yes">
        <source>%n plants have lost contact</source>
        <translation>
            <numerusform>%n Anlage hat keine Verbindung mehr</numerusform>
            <numerusform>%n Anlagen haben keine Verbindung mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 ist wieder da</translation>
    </message>
    <message numerus="yes">
        <source>%n plants are back</source>
        <translation>
            <numerusform>%n Anlage ist wieder da</numerusform>
            <numerusform>%n Anlagen sind wieder da</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reports a fault</source>
        <translation>%1 meldet eine Störung</translation>
    </message>
    <message numerus="yes">
        <source>%n plants report faults</source>
        <translation>
            <numerusform>%n Anlage meldet eine Störung</numerusform>
            <numerusform>%n Anlagen melden Störungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reports no fault any more</source>
        <translation>%1 meldet keine Störung mehr</translation>
    </message>
    <message numerus="yes">
        <source>%n plants report no fault any more</source>
        <translation>
            <numerusform>%n Anlage meldet keine Störung mehr</numerusform>
            <numerusform>%n Anlagen melden keine Störung mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <extracomment>%1 an account</extracomment>
        <translation>%1 wartet auf Ihre Eingabe</translation>
    </message>
    <message>
        <source>%1 is used by another program</source>
        <translation>%1 wird von einem anderen Programm verwendet</translation>
    </message>
    <message>
        <source>%1 is offline</source>
        <translation>%1 ist offline</translation>
    </message>
    <message>
        <source>%1 is connected again</source>
        <translation>%1 ist wieder verbunden</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 a list of plants</extracomment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>FusionSolar has had no connection to the plant since about %1.</source>
        <translation>FusionSolar hat seit etwa %1 keine Verbindung zur Anlage.</translation>
    </message>
    <message>
        <source>Reported since about %1.</source>
        <translation>Gemeldet seit etwa %1.</translation>
    </message>
    <message>
        <source>The service allows one session for each account.</source>
        <translation>Der Dienst erlaubt pro Konto eine Sitzung.</translation>
    </message>
    <message>
        <source>No connection to the service since %1.</source>
        <translation>Keine Verbindung zum Dienst seit %1.</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Beendet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n alarms have ended</source>
        <translation>
            <numerusform>%n Alarm ist beendet</numerusform>
            <numerusform>%n Alarme sind beendet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a new alarm: %1 its severity, %2 its name
----------
%1 a plant, %2 the name of an alarm
----------
%1 a plant, %2 one or several of its devices</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new alarms, the worst: %1</source>
        <extracomment>%1 a severity</extracomment>
        <translation>
            <numerusform>%n neuer Alarm: %1</numerusform>
            <numerusform>%n neue Alarme, der schwerste: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Done – %1</source>
        <extracomment>%1 a command, with the name of its plant</extracomment>
        <translation>Ausgeführt – %1</translation>
    </message>
    <message>
        <source>Refused – %1</source>
        <extracomment>%1 a command, with the name of its plant</extracomment>
        <translation>Abgelehnt – %1</translation>
    </message>
    <message>
        <source>Not known whether it was done – %1</source>
        <extracomment>%1 a command, with the name of its plant</extracomment>
        <translation>Unbekannt, ob ausgeführt – %1</translation>
    </message>
    <message>
        <source>Timed out – %1</source>
        <extracomment>%1 a command, with the name of its plant</extracomment>
        <translation>Zeit überschritten – %1</translation>
    </message>
    <message>
        <source>Not done – %1</source>
        <extracomment>%1 a command, with the name of its plant</extracomment>
        <translation>Nicht ausgeführt – %1</translation>
    </message>
</context>
<context>
    <name>NotificationsDialog</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Nothing has happened</source>
        <translation>Es ist nichts geschehen</translation>
    </message>
    <message>
        <source>&amp;Show plant</source>
        <translation>&amp;Anlage zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Plants that lose contact or report a fault, new alarms, and accounts that need you, are listed here while the program runs, the newest first.</source>
        <translation>Anlagen, die den Kontakt verlieren oder eine Störung melden, neue Alarme und Konten, die Sie brauchen, stehen hier, während das Programm läuft; das Neueste zuerst.</translation>
    </message>
    <message>
        <source>&amp;Show alarm</source>
        <translation>Alarm &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Show command</source>
        <translation>&amp;Befehl zeigen</translation>
    </message>
</context>
<context>
    <name>OAuthAuthenticator::Private</name>
    <message>
        <source>The service refuses each new sign-in of this account. Another program may use the same client and owner, or the address of the region is wrong.</source>
        <translation>Der Dienst lehnt jede neue Anmeldung dieses Kontos ab. Vielleicht verwendet ein anderes Programm denselben Client und Eigentümer, oder die Adresse der Region ist falsch.</translation>
    </message>
</context>
<context>
    <name>OAuthEndingWords</name>
    <message>
        <source>Heliodesk is linked</source>
        <translation>Heliodesk ist verknüpft</translation>
    </message>
    <message>
        <source>The consent was refused</source>
        <translation>Die Zustimmung wurde verweigert</translation>
    </message>
    <message>
        <source>This account is not an owner</source>
        <translation>Dieses Konto ist nicht das eines Eigentümers</translation>
    </message>
    <message>
        <source>FusionSolar does not accept the permissions asked for</source>
        <translation>FusionSolar akzeptiert die erbetenen Berechtigungen nicht</translation>
    </message>
    <message>
        <source>FusionSolar reports an error</source>
        <translation>FusionSolar meldet einen Fehler</translation>
    </message>
    <message>
        <source>The consent could not be used</source>
        <translation>Die Zustimmung konnte nicht verwendet werden</translation>
    </message>
    <message>
        <source>Client ID or client secret is wrong</source>
        <translation>Client-ID oder Client-Geheimnis ist falsch</translation>
    </message>
    <message>
        <source>FusionSolar could not be reached</source>
        <translation>FusionSolar war nicht erreichbar</translation>
    </message>
    <message>
        <source>No consent has come</source>
        <translation>Es kam keine Zustimmung</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>Die Anmeldung wurde abgebrochen</translation>
    </message>
    <message>
        <source>The owner&apos;s consent has arrived. You can close this page and go back to Heliodesk.</source>
        <translation>Die Zustimmung des Eigentümers ist angekommen. Sie können diese Seite schließen und zu Heliodesk zurückkehren.</translation>
    </message>
    <message>
        <source>Nothing has been linked. Start again in Heliodesk if that was not intended.</source>
        <translation>Nichts wurde verknüpft. In Heliodesk neu beginnen, falls das nicht beabsichtigt war.</translation>
    </message>
    <message>
        <source>Only accounts with the role of an owner can authorise an application. Sign out of FusionSolar or use a private window, then start again in Heliodesk and sign in as the owner.</source>
        <translation>Nur Konten mit der Rolle eines Eigentümers können eine Anwendung autorisieren. Von FusionSolar abmelden oder ein privates Fenster verwenden, dann in Heliodesk neu beginnen und als Eigentümer anmelden.</translation>
    </message>
    <message>
        <source>The client may not have been opened for control. Start again in Heliodesk without control, or ask Huawei to open it.</source>
        <translation>Der Client ist vielleicht nicht für die Steuerung freigegeben. In Heliodesk ohne Steuerung neu beginnen oder Huawei um die Freigabe bitten.</translation>
    </message>
    <message>
        <source>Nothing has been linked. Heliodesk shows what FusionSolar said.</source>
        <translation>Nichts wurde verknüpft. Heliodesk zeigt, was FusionSolar gesagt hat.</translation>
    </message>
    <message>
        <source>A consent can be used once, within five minutes, and only with the redirect address it was sent to. Start again in Heliodesk.</source>
        <translation>Eine Zustimmung ist einmal verwendbar, binnen fünf Minuten und nur mit der Weiterleitungsadresse, an die sie gesendet wurde. In Heliodesk neu beginnen.</translation>
    </message>
    <message>
        <source>Check both in Heliodesk. The secret may have been renewed, or this may be the authorisation server of another region.</source>
        <translation>Beides in Heliodesk prüfen. Das Geheimnis wurde vielleicht erneuert, oder dies ist der Autorisierungsserver einer anderen Region.</translation>
    </message>
    <message>
        <source>The consent has not become a link within its five minutes. Start again in Heliodesk.</source>
        <translation>Aus der Zustimmung wurde in ihren fünf Minuten keine Verknüpfung. In Heliodesk neu beginnen.</translation>
    </message>
    <message>
        <source>Nothing came back within ten minutes. If FusionSolar showed an error page, the client ID or the redirect address is not the registered one.</source>
        <translation>In zehn Minuten kam nichts zurück. Hat FusionSolar eine Fehlerseite gezeigt, ist die Client-ID oder die Weiterleitungsadresse nicht die registrierte.</translation>
    </message>
    <message>
        <source>Nothing has been linked.</source>
        <translation>Nichts wurde verknüpft.</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Noch nicht fertig</translation>
    </message>
    <message>
        <source>FusionSolar has not answered. Go back to Heliodesk and try again there; the consent can be used for five minutes.</source>
        <translation>FusionSolar hat nicht geantwortet. Zu Heliodesk zurückkehren und dort erneut versuchen; die Zustimmung ist fünf Minuten verwendbar.</translation>
    </message>
    <message>
        <source>This does not belong to the running sign-in</source>
        <translation>Dies gehört nicht zur laufenden Anmeldung</translation>
    </message>
    <message>
        <source>Nothing has been linked. Go back to Heliodesk and open the sign-in page from there.</source>
        <translation>Nichts wurde verknüpft. Zu Heliodesk zurückkehren und die Anmeldeseite von dort öffnen.</translation>
    </message>
</context>
<context>
    <name>OAuthError</name>
    <message>
        <source>The answer with the tokens cannot be used.</source>
        <translation>Die Antwort mit den Token ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The answer of the authorisation service cannot be used.</source>
        <translation>Die Antwort des Autorisierungsdienstes ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>FusionSolar does not accept this authorisation (any more). The owner has to authorise Heliodesk again.</source>
        <translation>FusionSolar akzeptiert diese Autorisierung nicht (mehr). Der Eigentümer muss Heliodesk erneut autorisieren.</translation>
    </message>
    <message>
        <source>Client ID or client secret is wrong, or this is the authorisation server of another region.</source>
        <translation>Client-ID oder Client-Geheimnis ist falsch, oder dies ist der Autorisierungsserver einer anderen Region.</translation>
    </message>
    <message>
        <source>The authorisation service refuses the request (error %1).</source>
        <translation>Der Autorisierungsdienst lehnt die Anfrage ab (Fehler %1).</translation>
    </message>
    <message>
        <source>The authorisation was no longer valid.</source>
        <translation>Die Autorisierung war nicht mehr gültig.</translation>
    </message>
    <message>
        <source>The owner has to authorise Heliodesk at FusionSolar first.</source>
        <translation>Der Eigentümer muss Heliodesk zuerst bei FusionSolar autorisieren.</translation>
    </message>
    <message>
        <source>No client secret is stored for this account.</source>
        <translation>Für dieses Konto ist kein Client-Geheimnis gespeichert.</translation>
    </message>
</context>
<context>
    <name>OAuthFlow</name>
    <message>
        <source>Heliodesk listens only at an address of the form http://127.0.0.1:port/path.</source>
        <translation>Heliodesk horcht nur an einer Adresse der Form http://127.0.0.1:port/path.</translation>
    </message>
</context>
<context>
    <name>OptionParser</name>
    <message>
        <source>A password is never taken from the command line, where every user of this computer could read it. Put it into the keychain with the desktop program, set HELIODESK_SYSTEM_CODE, or wait for the question.</source>
        <translation>Ein Passwort wird nie von der Befehlszeile übernommen, wo es jeder Benutzer dieses Computers lesen könnte. Es mit dem Desktop-Programm im Schlüsselbund ablegen, HELIODESK_SYSTEM_CODE setzen oder die Frage abwarten.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Zeigt die Version.</translation>
    </message>
    <message>
        <source>table, json or csv.</source>
        <translation>table, json oder csv.</translation>
    </message>
    <message>
        <source>Address of the service.</source>
        <translation>Adresse des Dienstes.</translation>
    </message>
    <message>
        <source>Name of the API account.</source>
        <translation>Name des API-Kontos.</translation>
    </message>
    <message>
        <source>Account of the desktop program, if it has several.</source>
        <translation>Konto des Desktop-Programms, falls es mehrere hat.</translation>
    </message>
    <message>
        <source>Folder of the call books and the cached lists.</source>
        <translation>Ordner der Abrufbücher und der gespeicherten Listen.</translation>
    </message>
    <message>
        <source>Only this plant.</source>
        <translation>Nur diese Anlage.</translation>
    </message>
    <message>
        <source>How long to wait for the service&apos;s allowance, then end with 4.</source>
        <translation>Wie lange auf das Kontingent des Dienstes gewartet wird; danach Ende mit 4.</translation>
    </message>
    <message>
        <source>See heliodesk-cli --help.</source>
        <translation>Siehe heliodesk-cli --help.</translation>
    </message>
    <message>
        <source>There is no option --%1. %2</source>
        <translation>Es gibt keine Option --%1. %2</translation>
    </message>
    <message>
        <source>An option lacks its value or has one too many. %1</source>
        <translation>Einer Option fehlt ihr Wert, oder sie hat einen zu viel. %1</translation>
    </message>
    <message>
        <source>There is no such option. %1</source>
        <translation>Diese Option gibt es nicht. %1</translation>
    </message>
    <message>
        <source>One command at a time, and only options after it. %1</source>
        <translation>Ein Befehl auf einmal, und danach nur Optionen. %1</translation>
    </message>
    <message>
        <source>--format is table, json or csv.</source>
        <translation>--format ist table, json oder csv.</translation>
    </message>
    <message>
        <source>--max-wait is a number of seconds, at most a day.</source>
        <translation>--max-wait ist eine Anzahl Sekunden, höchstens ein Tag.</translation>
    </message>
    <message>
        <source>--base-url must not carry a name or password; name the account with --user.</source>
        <translation>--base-url darf weder Namen noch Passwort enthalten; das Konto mit --user angeben.</translation>
    </message>
    <message>
        <source>--base-url also needs --user.</source>
        <translation>--base-url braucht auch --user.</translation>
    </message>
    <message>
        <source>Either --profile, or --base-url with --user.</source>
        <translation>Entweder --profile oder --base-url mit --user.</translation>
    </message>
    <message>
        <source>--%1 is empty.</source>
        <translation>--%1 ist leer.</translation>
    </message>
    <message>
        <source>Shows this text, or what a command takes.</source>
        <translation>Zeigt diesen Text, oder was ein Befehl nimmt.</translation>
    </message>
    <message>
        <source>What shall be shown? One of: %1. %2</source>
        <translation>Was soll gezeigt werden? Eines von: %1. %2</translation>
    </message>
    <message>
        <source>There is no such command. One of: %1. %2</source>
        <translation>Einen solchen Befehl gibt es nicht. Einer von: %1. %2</translation>
    </message>
    <message>
        <source>%1 lacks its %2. %3</source>
        <translation>Bei %1 fehlt: %2. %3</translation>
    </message>
    <message>
        <source>%1 does not take --%2. %3</source>
        <translation>%1 nimmt kein --%2. %3</translation>
    </message>
    <message>
        <source>Reads and commands the plants of a FusionSolar account from a terminal.

Commands:
%1heliodesk-cli COMMAND --help tells what a command takes.

The password (system code) of an API account comes from the keychain, from
HELIODESK_SYSTEM_CODE, or is asked for. An account by OAuth Connect is linked in the window or with connect.
Data go to stdout, messages to stderr. Answers of the last minutes are used again without a call.

Exit codes: 0 fine, 1 other, 2 usage, 3 sign-in, 4 quota, 5 network,
            6 partly (some calls failed or some plants lack data), 130 interrupted</source>
        <translation>Liest und steuert die Anlagen eines FusionSolar-Kontos von einem Terminal aus.

Befehle:
%1heliodesk-cli BEFEHL --help sagt, was ein Befehl nimmt.

Das Passwort (Systemcode) eines API-Kontos kommt aus dem Schlüsselbund, aus
HELIODESK_SYSTEM_CODE, oder es wird danach gefragt. Ein Konto über OAuth Connect wird im Fenster oder mit connect verknüpft.
Daten gehen nach stdout, Meldungen nach stderr. Antworten der letzten Minuten werden ohne Abruf noch einmal verwendet.

Exit-Codes: 0 gut, 1 Sonstiges, 2 Aufruf, 3 Anmeldung, 4 Kontingent, 5 Netzwerk,
            6 teilweise (manche Abrufe schlugen fehl oder manchen Anlagen fehlen Daten), 130 abgebrochen</translation>
    </message>
</context>
<context>
    <name>PackWords</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 serial number of a battery pack, %2 its health</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>%1. Press to see them.</source>
        <translation>%1. Drücken, um sie zu sehen.</translation>
    </message>
</context>
<context>
    <name>PaperChart</name>
    <message>
        <source>PV</source>
        <translation>PV</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Haus</translation>
    </message>
    <message>
        <source>Grid (+ export)</source>
        <translation>Netz (+ Einspeisung)</translation>
    </message>
    <message>
        <source>Battery (+ charging)</source>
        <translation>Batterie (+ Laden)</translation>
    </message>
    <message>
        <source>No samples have been collected yet.</source>
        <translation>Es wurden noch keine Messpunkte gesammelt.</translation>
    </message>
</context>
<context>
    <name>PastedAddress</name>
    <message>
        <source>This is not a FusionSolar address. It is used as it is.</source>
        <translation>Das ist keine FusionSolar-Adresse. Sie wird unverändert verwendet.</translation>
    </message>
    <message>
        <source>%1 is the web portal. The API of this region is at %2.</source>
        <translation>%1 ist das Webportal. Die API dieser Region liegt unter %2.</translation>
    </message>
    <message>
        <source>Enter the address of the service or choose a region.</source>
        <translation>Adresse des Dienstes eingeben oder eine Region wählen.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>Die Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>This cannot be understood as an address.</source>
        <translation>Das ist nicht als Adresse zu verstehen.</translation>
    </message>
    <message>
        <source>The address must not hold a name or password. Enter them in their own fields.</source>
        <translation>Die Adresse darf weder Namen noch Passwort enthalten. Dafür gibt es eigene Felder.</translation>
    </message>
    <message>
        <source>Only https:// is safe. Plain http:// is allowed for this computer only.</source>
        <translation>Nur https:// ist sicher. Einfaches http:// ist nur für diesen Computer erlaubt.</translation>
    </message>
</context>
<context>
    <name>PeriodWords</name>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <extracomment>%1 the name of a month, %2 the year</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Since the beginning</source>
        <translation>Seit dem Anfang</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alle Jahre</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n hours</source>
        <extracomment>%1 how many there are, %n how many there should be</extracomment>
        <translation>
            <numerusform>%1 von %n Stunde</numerusform>
            <numerusform>%1 von %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n days</source>
        <translation>
            <numerusform>%1 von %n Tag</numerusform>
            <numerusform>%1 von %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n months</source>
        <translation>
            <numerusform>%1 von %n Monat</numerusform>
            <numerusform>%1 von %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n years</source>
        <translation>
            <numerusform>%1 von %n Jahr</numerusform>
            <numerusform>%1 von %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>times of day</comment>
        <extracomment>a span of time: %1 its begin, %2 its end</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1, clock change</source>
        <extracomment>a span of time at whose end the clock is changed</extracomment>
        <translation>%1, Zeitumstellung</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>days</comment>
        <extracomment>a span of days: %1 the first, %2 the last</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>PlantChoice</name>
    <message>
        <source>This account has no plant of that code or name; heliodesk-cli plants lists them.</source>
        <translation>Dieses Konto hat keine Anlage mit diesem Code oder Namen; heliodesk-cli plants listet sie auf.</translation>
    </message>
    <message>
        <source>Several plants have that name; choose one by its code.</source>
        <translation>Mehrere Anlagen haben diesen Namen; eine mit ihrem Code wählen.</translation>
    </message>
</context>
<context>
    <name>PlantFacts</name>
    <message>
        <source>PV</source>
        <translation>PV</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Haus</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Yield today</source>
        <translation>Ertrag heute</translation>
    </message>
    <message>
        <source>Consumed today</source>
        <translation>Verbrauch heute</translation>
    </message>
    <message>
        <source>Fed in today</source>
        <translation>Einspeisung heute</translation>
    </message>
    <message>
        <source>Yield this month</source>
        <translation>Ertrag im Monat</translation>
    </message>
    <message>
        <source>Yield in total</source>
        <translation>Ertrag gesamt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n devices report</source>
        <translation>
            <numerusform>%1 von %n Gerät meldet sich</numerusform>
            <numerusform>%1 von %n Geräten melden sich</numerusform>
        </translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Noch keine Daten</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>Daten: %1</translation>
    </message>
</context>
<context>
    <name>PlantHistoryView</name>
    <message>
        <source>Balance, compared</source>
        <translation>Bilanz im Vergleich</translation>
    </message>
    <message>
        <source>The service has no data for this period.</source>
        <translation>Der Dienst hat für diesen Zeitraum keine Daten.</translation>
    </message>
    <message>
        <source>Fetching the data…</source>
        <translation>Die Daten werden abgerufen …</translation>
    </message>
    <message>
        <source>Waiting for the allowance until %1.</source>
        <extracomment>%1 a time of day</extracomment>
        <translation>Wartet auf das Kontingent bis %1.</translation>
    </message>
    <message>
        <source>The account has no permission for the reports of this plant.</source>
        <translation>Das Konto hat keine Berechtigung für die Berichte dieser Anlage.</translation>
    </message>
    <message>
        <source>The data could not be fetched.</source>
        <translation>Die Daten konnten nicht abgerufen werden.</translation>
    </message>
    <message>
        <source>No data yet.</source>
        <translation>Noch keine Daten.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Noch einmal &amp;versuchen</translation>
    </message>
</context>
<context>
    <name>PlantPages</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Pages of the plant</source>
        <translation>Seiten der Anlage</translation>
    </message>
</context>
<context>
    <name>PlantPrint</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1 a file, %2 the system&apos;s reason</extracomment>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>%1 drucken</translation>
    </message>
</context>
<context>
    <name>PlantSheet</name>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>As of %1 local time (%2)</source>
        <extracomment>%1 date and time, %2 a zone like UTC+02:00</extracomment>
        <translation>Stand: %1 Ortszeit (%2)</translation>
    </message>
    <message>
        <source>Power now</source>
        <translation>Leistung aktuell</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>%1, %2 charged</source>
        <translation>%1, %2 geladen</translation>
    </message>
    <message>
        <source>Energy flow</source>
        <translation>Energiefluss</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Live power</source>
        <translation>Live-Leistung</translation>
    </message>
    <message>
        <source>Heliodesk %1</source>
        <translation>Heliodesk %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>PlantTreeModel</name>
    <message numerus="yes">
        <source>%1 of %n plants</source>
        <translation>
            <numerusform>%1 von %n Anlage</numerusform>
            <numerusform>%1 von %n Anlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Last answer: %2</source>
        <translation>%1
Letzte Antwort: %2</translation>
    </message>
    <message>
        <source>%1
Serial number %2</source>
        <translation>%1
Seriennummer %2</translation>
    </message>
    <message>
        <source>The service gives no live values for this kind of device.</source>
        <translation>Für diese Art von Gerät liefert der Dienst keine Live-Werte.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Haus</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Nennleistung</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Power now: what the modules of a plant yield, what goes through a device</source>
        <translation>Leistung aktuell: was die Module einer Anlage liefern, was durch ein Gerät fließt</translation>
    </message>
    <message>
        <source>Yield today</source>
        <translation>Ertrag heute</translation>
    </message>
    <message>
        <source>Charge of the battery</source>
        <translation>Ladezustand der Batterie</translation>
    </message>
    <message>
        <source>State of the connection, the data or the device</source>
        <translation>Status der Verbindung, der Daten oder des Geräts</translation>
    </message>
    <message>
        <source>Yield since the beginning</source>
        <translation>Ertrag seit Inbetriebnahme</translation>
    </message>
    <message>
        <source>Age of the values</source>
        <translation>Alter der Werte</translation>
    </message>
    <message>
        <source>Consumption of the house now</source>
        <translation>Verbrauch des Hauses aktuell</translation>
    </message>
    <message>
        <source>Power from or to the grid now</source>
        <translation>Leistung vom oder zum Netz aktuell</translation>
    </message>
    <message>
        <source>Yield this month</source>
        <translation>Ertrag im Monat</translation>
    </message>
    <message>
        <source>Address of the plant</source>
        <translation>Adresse der Anlage</translation>
    </message>
    <message>
        <source>Peak power of all modules</source>
        <translation>Spitzenleistung aller Module</translation>
    </message>
    <message>
        <source>Serial number of a device, code of a plant</source>
        <translation>Seriennummer eines Geräts, Code einer Anlage</translation>
    </message>
    <message>
        <source>Model of a device</source>
        <translation>Modell eines Geräts</translation>
    </message>
</context>
<context>
    <name>PlantTreePanel</name>
    <message>
        <source>Search plants, devices, serial numbers</source>
        <translation>Anlagen, Geräte, Seriennummern suchen</translation>
    </message>
    <message>
        <source>Search plants and devices</source>
        <translation>Anlagen und Geräte suchen</translation>
    </message>
    <message>
        <source>Accounts, plants and devices</source>
        <translation>Konten, Anlagen und Geräte</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>No plant or device is in this state: %1.</source>
        <extracomment>%1 one or several states: &quot;Old and Lost&quot;</extracomment>
        <translation>Keine Anlage und kein Gerät hat diesen Status: %1.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nichts passt zu „%1“.</translation>
    </message>
    <message>
        <source>Nothing matches “%1” in this state: %2.</source>
        <extracomment>%1 what was typed, %2 one or several states: &quot;Old and Lost&quot;</extracomment>
        <translation>Zu „%1“ passt nichts mit diesem Status: %2.</translation>
    </message>
    <message>
        <source>Copy &amp;serial number</source>
        <translation>&amp;Seriennummer kopieren</translation>
    </message>
    <message>
        <source>Co&amp;llapse</source>
        <translation>&amp;Zuklappen</translation>
    </message>
    <message>
        <source>&amp;Expand</source>
        <translation>A&amp;ufklappen</translation>
    </message>
    <message>
        <source>Copy plant c&amp;ode</source>
        <translation>Anlagen&amp;code kopieren</translation>
    </message>
</context>
<context>
    <name>PlantView</name>
    <message>
        <source>PV now</source>
        <translation>PV aktuell</translation>
    </message>
    <message>
        <source>House now</source>
        <translation>Haus aktuell</translation>
    </message>
    <message>
        <source>Grid now</source>
        <translation>Netz aktuell</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Energy flow now</source>
        <translation>Energiefluss aktuell</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>%1 local time</source>
        <translation>%1 Ortszeit</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Noch keine Daten</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>Daten: %1</translation>
    </message>
    <message>
        <source>Yield today</source>
        <translation>Ertrag heute</translation>
    </message>
    <message>
        <source>Consumed today</source>
        <translation>Verbrauch heute</translation>
    </message>
    <message>
        <source>Fed in today</source>
        <translation>Einspeisung heute</translation>
    </message>
    <message>
        <source>Yield this month</source>
        <translation>Ertrag im Monat</translation>
    </message>
    <message>
        <source>Yield in total</source>
        <translation>Ertrag gesamt</translation>
    </message>
    <message>
        <source>Revenue today</source>
        <translation>Erlös heute</translation>
    </message>
    <message>
        <source>Revenue in total</source>
        <translation>Erlös gesamt</translation>
    </message>
    <message>
        <source>Waiting for the first values of this plant…</source>
        <translation>Warten auf die ersten Werte dieser Anlage&#xa0;…</translation>
    </message>
    <message>
        <source>Last values: %1.</source>
        <translation>Letzte Werte: %1.</translation>
    </message>
    <message>
        <source>The service reports a fault at this plant.</source>
        <translation>Der Dienst meldet eine Störung an dieser Anlage.</translation>
    </message>
</context>
<context>
    <name>PlantsCommand</name>
    <message>
        <source>what the plants are: name, place, capacity</source>
        <translation>was die Anlagen sind: Name, Ort, Leistung</translation>
    </message>
</context>
<context>
    <name>PowerChart</name>
    <message>
        <source>Collecting data…</source>
        <translation>Daten werden gesammelt&#xa0;…</translation>
    </message>
    <message>
        <source>PV</source>
        <translation>PV</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Haus</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a series of the chart, %2 its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 a time of day, %2 the values at that time</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Power chart</source>
        <translation>Leistungsdiagramm</translation>
    </message>
    <message>
        <source>Power of the last 24 hours. The arrow keys move through the values.</source>
        <translation>Leistung der letzten 24 Stunden. Die Pfeiltasten bewegen sich durch die Werte.</translation>
    </message>
    <message>
        <source>All powers in kilowatts</source>
        <translation>Alle Leistungen in Kilowatt</translation>
    </message>
    <message>
        <source>Battery (+ charging)</source>
        <translation>Batterie (+ Laden)</translation>
    </message>
    <message>
        <source>Grid (+ export)</source>
        <translation>Netz (+ Einspeisung)</translation>
    </message>
    <message>
        <source>Power of the modules</source>
        <translation>Leistung der Module</translation>
    </message>
    <message>
        <source>Consumption of the house or site</source>
        <translation>Verbrauch des Hauses oder Standorts</translation>
    </message>
    <message>
        <source>Above zero the battery charges, below it discharges</source>
        <translation>Über null lädt die Batterie, unter null entlädt sie</translation>
    </message>
    <message>
        <source>Above zero power is exported, below it is imported</source>
        <translation>Über null wird eingespeist, unter null aus dem Netz bezogen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
</context>
<context>
    <name>PowerCurvePane</name>
    <message>
        <source>The power over this day has not been fetched yet.</source>
        <translation>Die Leistung über diesen Tag wurde noch nicht abgerufen.</translation>
    </message>
    <message>
        <source>The devices have no power values of this day.</source>
        <translation>Die Geräte haben von diesem Tag keine Leistungswerte.</translation>
    </message>
    <message>
        <source>This is what the program saw while it was running.</source>
        <translation>Das hat das Programm gesehen, während es lief.</translation>
    </message>
    <message numerus="yes">
        <source>Fetch the 5-&amp;minute values (%n calls)</source>
        <translation>
            <numerusform>Die 5-Minuten-Werte ab&amp;rufen (%n Aufruf)</numerusform>
            <numerusform>Die 5-Minuten-Werte ab&amp;rufen (%n Aufrufe)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PowerTableModel</name>
    <message>
        <source>Local time of the plant</source>
        <translation>Ortszeit der Anlage</translation>
    </message>
    <message>
        <source>PV</source>
        <translation>PV</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Haus</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Charge level</source>
        <translation>Ladezustand</translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>The list of accounts cannot be read: %1</source>
        <translation>Die Liste der Konten ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>The list of accounts was damaged. It has been set aside as %1; add the accounts again.</source>
        <translation>Die Liste der Konten war beschädigt. Sie wurde als %1 beiseitegelegt; die Konten bitte erneut hinzufügen.</translation>
    </message>
    <message>
        <source>The list of accounts cannot be written: %1</source>
        <translation>Die Liste der Konten ist nicht schreibbar: %1</translation>
    </message>
</context>
<context>
    <name>ProgramPage</name>
    <message>
        <source> s</source>
        <extracomment>seconds, behind a number</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Start at &amp;login</source>
        <translation>Bei der A&amp;nmeldung am System starten</translation>
    </message>
    <message>
        <source>Heliodesk then starts in the tray, or minimized where there is none.</source>
        <translation>Heliodesk startet dann im Infobereich, oder minimiert, wo es keinen gibt.</translation>
    </message>
    <message>
        <source>Not from here: the demo does not start by itself, and a sandboxed program has this in the settings of the system.</source>
        <translation>Nicht von hier aus: Die Demo startet nicht von selbst, und für ein Programm in einer Sandbox steht dies in den Einstellungen des Systems.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Accounts, settings and call books. The folder was named at the start of the program.</source>
        <translation>Konten, Einstellungen und Abrufbücher. Der Ordner wurde beim Start des Programms festgelegt.</translation>
    </message>
    <message>
        <source>Accounts, settings and call books.</source>
        <translation>Konten, Einstellungen und Abrufbücher.</translation>
    </message>
    <message>
        <source>From the next start on: %1</source>
        <translation>Ab dem nächsten Start: %1</translation>
    </message>
</context>
<context>
    <name>QuickJump</name>
    <message>
        <source>Quick jump</source>
        <translation>Schnellsprung</translation>
    </message>
    <message>
        <source>Plant, device, serial number or command</source>
        <translation>Anlage, Gerät, Seriennummer oder Befehl</translation>
    </message>
    <message>
        <source>Places and commands</source>
        <translation>Ziele und Befehle</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nichts passt zu „%1“.</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter opens, Escape closes</source>
        <translation>Pfeiltasten wählen, Enter öffnet, Esc schließt</translation>
    </message>
    <message numerus="yes">
        <source>The best %1 of %n hits</source>
        <extracomment>How many of the hits are shown</extracomment>
        <translation>
            <numerusform>Die besten %1 von %n Treffer</numerusform>
            <numerusform>Die besten %1 von %n Treffern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuickJumpModel</name>
    <message numerus="yes">
        <source>%n plants</source>
        <translation>
            <numerusform>%n Anlage</numerusform>
            <numerusform>%n Anlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
</context>
<context>
    <name>ReadingFilter</name>
    <message>
        <source>expanded</source>
        <extracomment>spoken after the heading of a group of readings</extracomment>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>zugeklappt</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Filter readings</source>
        <translation>Messwerte filtern</translation>
    </message>
    <message>
        <source>By name, key or group (%1)</source>
        <translation>Nach Name, Schlüssel oder Gruppe (%1)</translation>
    </message>
    <message>
        <source>Readings of the device</source>
        <translation>Messwerte des Geräts</translation>
    </message>
    <message>
        <source>&amp;Expand all groups</source>
        <translation>Alle Gruppen &amp;aufklappen</translation>
    </message>
    <message>
        <source>Co&amp;llapse all groups</source>
        <translation>Alle Gruppen &amp;zuklappen</translation>
    </message>
    <message>
        <source>&amp;Filter readings</source>
        <translation>Messwerte &amp;filtern</translation>
    </message>
    <message>
        <source>No reading matches.</source>
        <translation>Kein Messwert passt.</translation>
    </message>
    <message>
        <source>Show fields &amp;without a value</source>
        <translation>Felder &amp;ohne Wert zeigen</translation>
    </message>
    <message>
        <source>Show fields &amp;without a value (%1)</source>
        <translation>Felder &amp;ohne Wert zeigen (%1)</translation>
    </message>
</context>
<context>
    <name>ReadingTableModel</name>
    <message>
        <source>Reading</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>International</source>
        <translation>International</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Latin America</source>
        <translation>Lateinamerika</translation>
    </message>
    <message>
        <source>Asia-Pacific</source>
        <translation>Asien-Pazifik</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Korea</source>
        <translation>Korea</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>China (second host)</source>
        <translation>China (zweiter Host)</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>energy by hour, day, month or year, of plants or a device</source>
        <translation>Energie nach Stunde, Tag, Monat oder Jahr, von Anlagen oder einem Gerät</translation>
    </message>
    <message>
        <source>--by is hour, day, month or year.</source>
        <translation>--by ist hour, day, month oder year.</translation>
    </message>
    <message>
        <source>The service has no hourly report of devices; heliodesk-cli history has their samples.</source>
        <translation>Von Geräten hat der Dienst keinen Stundenbericht; heliodesk-cli history hat ihre Messwerte.</translation>
    </message>
    <message>
        <source>Only one of --day, --month and --year.</source>
        <translation>Nur eines von --day, --month und --year.</translation>
    </message>
    <message>
        <source>--by hour takes --day, --month or --year, --by day takes --month or --year, --by month takes --year; --by year shows all years.</source>
        <translation>--by hour nimmt --day, --month oder --year, --by day nimmt --month oder --year, --by month nimmt --year; --by year zeigt alle Jahre.</translation>
    </message>
</context>
<context>
    <name>ReportRun</name>
    <message>
        <source>The service has no reports of devices of this type.</source>
        <translation>Für Geräte dieses Typs hat der Dienst keine Berichte.</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>There are no such keys here: %1.</source>
        <translation>Solche Schlüssel gibt es hier nicht: %1.</translation>
    </message>
    <message>
        <source>The service has nothing for that time.</source>
        <translation>Der Dienst hat nichts aus dieser Zeit.</translation>
    </message>
</context>
<context>
    <name>RevokeRun</name>
    <message>
        <source>%1 is still linked. %2</source>
        <translation>%1 ist noch verknüpft. %2</translation>
    </message>
    <message>
        <source>%1 was not linked on this computer.</source>
        <translation>%1 war auf diesem Computer nicht verknüpft.</translation>
    </message>
    <message>
        <source>The authorisation of %1 was no longer valid; it is forgotten here as well.</source>
        <translation>Die Autorisierung von %1 war nicht mehr gültig; sie ist auch hier vergessen.</translation>
    </message>
    <message>
        <source>The owner&apos;s authorisation of %1 has been ended at FusionSolar.</source>
        <translation>Die Autorisierung des Eigentümers für %1 wurde bei FusionSolar beendet.</translation>
    </message>
</context>
<context>
    <name>RowState</name>
    <message>
        <source>Faulty</source>
        <translation>Gestört</translation>
    </message>
</context>
<context>
    <name>RunKeyAutostart</name>
    <message>
        <source>no access</source>
        <translation>kein Zugriff</translation>
    </message>
</context>
<context>
    <name>ScreenshotSeries</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 lässt sich nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>SecretError</name>
    <message>
        <source>No password is stored for this account.</source>
        <translation>Für dieses Konto ist kein Passwort gespeichert.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>There is no keychain to read the password from.</source>
        <translation>Es gibt keinen Schlüsselbund, aus dem das Passwort gelesen werden könnte.</translation>
    </message>
    <message>
        <source>The keychain could not be read.</source>
        <translation>Der Schlüsselbund konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 what happened, %2 the keychain&apos;s own words</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Reset this page</source>
        <translation>Seite zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>This folder holds data of Heliodesk already.

Use the accounts and settings that are there? The present ones stay where they are; nothing is copied or overwritten.</source>
        <translation>Dieser Ordner enthält schon Daten von Heliodesk.

Die dortigen Konten und Einstellungen verwenden? Die bisherigen bleiben, wo sie sind; nichts wird kopiert oder überschrieben.</translation>
    </message>
    <message>
        <source>Use that folder</source>
        <translation>Diesen Ordner verwenden</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>samples of the chosen format: %1 an energy, %2 a date with time</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>three samples of the chosen unit: &quot;850 W · 4.20 kW · 1.25 MW&quot;</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Enter the server of the proxy, or choose another kind.</source>
        <translation>Den Server des Proxys eingeben oder eine andere Art wählen.</translation>
    </message>
    <message>
        <source>The server of the proxy is a name or a number only: “proxy.example.com”, without http:// and port.</source>
        <translation>Als Server des Proxys genügt ein Name oder eine Nummer: „proxy.example.com“, ohne http:// und Port.</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Units and numbers</source>
        <translation>Einheiten und Zahlen</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>How Heliodesk looks and which language it speaks.</source>
        <translation>Wie Heliodesk aussieht und welche Sprache es spricht.</translation>
    </message>
    <message>
        <source>How figures and dates are written. This is a choice apart from the language.</source>
        <translation>Wie Zahlen und Datum geschrieben werden, unabhängig von der Sprache.</translation>
    </message>
    <message>
        <source>How often Heliodesk asks the service for new values, and what that costs of the calls that the service allows.</source>
        <translation>Wie oft Heliodesk den Dienst nach neuen Werten fragt und wie viele der erlaubten Abrufe das kostet.</translation>
    </message>
    <message>
        <source>When the desktop shows a message, also while the window is not to be seen.</source>
        <translation>Wann der Desktop eine Meldung zeigt, auch wenn das Fenster nicht zu sehen ist.</translation>
    </message>
    <message>
        <source>The way to the service. Most networks need nothing here.</source>
        <translation>Der Weg zum Dienst. Die meisten Netzwerke brauchen hier nichts.</translation>
    </message>
    <message>
        <source>Window, start and files of the program.</source>
        <translation>Fenster, Start und Dateien des Programms.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Text&amp;größe</translation>
    </message>
    <message>
        <source>&amp;Numbers and dates</source>
        <translation>&amp;Zahlen und Datum</translation>
    </message>
    <message>
        <source>&amp;Power</source>
        <translation>&amp;Leistung</translation>
    </message>
    <message>
        <source>&amp;Energy</source>
        <translation>&amp;Energie</translation>
    </message>
    <message>
        <source>Ask for &amp;values</source>
        <translation>&amp;Werte abfragen</translation>
    </message>
    <message>
        <source>An account loses its &amp;connection or needs you</source>
        <translation>Ein Konto verliert die &amp;Verbindung oder braucht Ihre Eingabe</translation>
    </message>
    <message>
        <source>A &amp;plant falls silent or answers again</source>
        <translation>Eine &amp;Anlage verstummt oder meldet sich wieder</translation>
    </message>
    <message>
        <source>A plant or device reports a &amp;fault</source>
        <translation>Eine Anlage oder ein Gerät meldet eine &amp;Störung</translation>
    </message>
    <message>
        <source>Prox&amp;y</source>
        <translation>Prox&amp;y</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>Show an icon in the &amp;tray</source>
        <translation>Symbol im &amp;Infobereich zeigen</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>Beim Schließen des Fensters im Infobereich &amp;weiterlaufen</translation>
    </message>
    <message>
        <source>&amp;Wall display</source>
        <translation>Wan&amp;danzeige</translation>
    </message>
    <message>
        <source>It tells the power of now, and a click brings the window back.</source>
        <translation>Es zeigt die aktuelle Leistung; ein Klick holt das Fenster zurück.</translation>
    </message>
    <message>
        <source>How long the wall display stays at each plant.</source>
        <translation>Wie lange die Wandanzeige bei jeder Anlage bleibt.</translation>
    </message>
    <message>
        <source>Only if the proxy asks for it.</source>
        <translation>Nur wenn der Proxy danach fragt.</translation>
    </message>
    <message>
        <source>The service cannot be reached for some time, another program uses the account, or its password is refused.</source>
        <translation>Der Dienst ist eine Weile nicht erreichbar, ein anderes Programm verwendet das Konto, oder dessen Passwort wird abgelehnt.</translation>
    </message>
    <message>
        <source>The night rest of a plant is no silence.</source>
        <translation>Die Nachtruhe einer Anlage zählt nicht als Verstummen.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>As the language</source>
        <translation>Wie die Sprache</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a language, %2 a country, each in its own words: &quot;Deutsch (Schweiz)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Whatever fits: W, kW, MW</source>
        <translation>Automatisch: W, kW, MW</translation>
    </message>
    <message>
        <source>Always %1</source>
        <translation>Immer %1</translation>
    </message>
    <message>
        <source>Whatever fits: kWh, MWh, GWh</source>
        <translation>Automatisch: kWh, MWh, GWh</translation>
    </message>
    <message numerus="yes">
        <source>every %n min</source>
        <translation>
            <numerusform>jede Minute</numerusform>
            <numerusform>alle %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Kein Proxy</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP-Proxy</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5-Proxy</translation>
    </message>
    <message>
        <source>A folder inside of the present one cannot be used.</source>
        <translation>Ein Ordner innerhalb des bisherigen ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Der Ordner lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Heliodesk may not write to this folder.</source>
        <translation>Heliodesk darf in diesen Ordner nicht schreiben.</translation>
    </message>
    <message>
        <source>The folder holds data of Heliodesk already.</source>
        <translation>Der Ordner enthält schon Daten von Heliodesk.</translation>
    </message>
    <message>
        <source>&amp;New alarms</source>
        <translation>Neue Alar&amp;me</translation>
    </message>
    <message>
        <source>Keep &amp;quiet hours</source>
        <translation>R&amp;uhezeiten einhalten</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <extracomment>quiet hours: &quot;from 22:00&quot;</extracomment>
        <translation>V&amp;on</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <extracomment>quiet hours: &quot;until 07:00&quot;</extracomment>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Critical alarms are shown &amp;in the quiet hours, too</source>
        <translation>Kritische Alarme auch &amp;in den Ruhezeiten zeigen</translation>
    </message>
    <message>
        <source>Te&amp;xts of alarms</source>
        <translation>Te&amp;xte der Alarme</translation>
    </message>
    <message>
        <source>What was there when a plant was asked first is not told. Many at once are one message, and the same cause at a plant is told once.</source>
        <translation>Was da war, als eine Anlage zum ersten Mal abgefragt wurde, wird nicht gemeldet. Viele zugleich sind eine Meldung, und dieselbe Ursache an einer Anlage wird einmal gemeldet.</translation>
    </message>
    <message>
        <source>No messages between these hours of every day; the list of notifications has them all.</source>
        <translation>Keine Meldungen zwischen diesen Uhrzeiten jedes Tages; die Liste der Benachrichtigungen hat sie alle.</translation>
    </message>
    <message>
        <source>In which language the service names alarms, their causes and its advice.</source>
        <translation>In welcher Sprache der Dienst die Alarme, ihre Ursachen und seinen Rat nennt.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Critical ones</source>
        <translation>Kritische</translation>
    </message>
    <message>
        <source>Critical and major ones</source>
        <translation>Kritische und schwere</translation>
    </message>
    <message>
        <source>All but warnings</source>
        <translation>Alle außer Warnungen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>SeverityChips</name>
    <message numerus="yes">
        <source>%1: %n alarms</source>
        <extracomment>%1 a severity: &quot;Major&quot;</extracomment>
        <translation>
            <numerusform>%1: %n Alarm</numerusform>
            <numerusform>%1: %n Alarme</numerusform>
        </translation>
    </message>
    <message>
        <source>Show alarms of this severity: %1</source>
        <extracomment>%1 a severity: &quot;Major&quot;</extracomment>
        <translation>Alarme dieser Schwere zeigen: %1</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>kWp</source>
        <translation>kWp</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Am Netz seit</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>PV</source>
        <translation>PV</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Ladung</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Verluste</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>in s</source>
        <translation>in s</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Vorrat</translation>
    </message>
    <message>
        <source>of</source>
        <translation>von</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Streng</translation>
    </message>
    <message>
        <source>Next call</source>
        <translation>Nächster Abruf</translation>
    </message>
    <message>
        <source>Blocked until</source>
        <translation>Gesperrt bis</translation>
    </message>
    <message>
        <source>Last refusal</source>
        <translation>Letzte Ablehnung</translation>
    </message>
    <message>
        <source>at</source>
        <translation>um</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Live chart</source>
        <translation>Live-Diagramm</translation>
    </message>
    <message>
        <source>One sample back or forward</source>
        <translation>Einen Messpunkt zurück oder vor</translation>
    </message>
    <message>
        <source>One hour back or forward</source>
        <translation>Eine Stunde zurück oder vor</translation>
    </message>
    <message>
        <source>First or newest sample</source>
        <translation>Erster oder neuester Messpunkt</translation>
    </message>
    <message>
        <source>Put the crosshair away</source>
        <translation>Fadenkreuz ausblenden</translation>
    </message>
    <message>
        <source>Tree of plants</source>
        <translation>Anlagenbaum</translation>
    </message>
    <message>
        <source>Previous or next row</source>
        <translation>Vorige oder nächste Zeile</translation>
    </message>
    <message>
        <source>Close or open a plant</source>
        <translation>Anlage zu- oder aufklappen</translation>
    </message>
    <message>
        <source>First or last row</source>
        <translation>Erste oder letzte Zeile</translation>
    </message>
    <message>
        <source>Open everything below</source>
        <translation>Alles darunter aufklappen</translation>
    </message>
    <message>
        <source>In tables and fields</source>
        <translation>In Tabellen und Feldern</translation>
    </message>
    <message>
        <source>Wall display</source>
        <translation>Wandanzeige</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search keys and what they do</source>
        <translation>Tasten und Funktionen suchen</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>Keine Taste tut das.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SignInAccountPage</name>
    <message>
        <source>Service and account</source>
        <translation>Dienst und Konto</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 region, %2 address of its service</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>Andere Adresse&#xa0;…</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Adresse des Dienstes</translation>
    </message>
    <message>
        <source>Paste the address at which you see your plants</source>
        <translation>Adresse einfügen, unter der Ihre Anlagen zu sehen sind</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Kontoname</translation>
    </message>
    <message>
        <source>End date of the account</source>
        <translation>Ablaufdatum des Kontos</translation>
    </message>
    <message>
        <source>If you know it</source>
        <translation>Falls bekannt</translation>
    </message>
    <message>
        <source>Title in the list</source>
        <translation>Titel in der Liste</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Dienst</translation>
    </message>
    <message>
        <source>Account &amp;name</source>
        <translation>Konto&amp;name</translation>
    </message>
    <message>
        <source>System &amp;code</source>
        <translation>System&amp;code</translation>
    </message>
    <message>
        <source>&amp;Ends on</source>
        <translation>&amp;Läuft ab am</translation>
    </message>
    <message>
        <source>&amp;Title in the list</source>
        <translation>&amp;Titel in der Liste</translation>
    </message>
    <message>
        <source>The service calls the password of an API account its system code.</source>
        <translation>Der Dienst nennt das Passwort eines API-Kontos Systemcode.</translation>
    </message>
    <message>
        <source>Made from the account name</source>
        <translation>Aus dem Kontonamen gebildet</translation>
    </message>
    <message>
        <source>For example https://uni001eu5.fusionsolar.huawei.com: Heliodesk finds the API host by itself.</source>
        <translation>Zum Beispiel https://uni001eu5.fusionsolar.huawei.com: Den API-Host findet Heliodesk selbst.</translation>
    </message>
    <message>
        <source>API host: %1</source>
        <translation>API-Host: %1</translation>
    </message>
</context>
<context>
    <name>SignInAdvice</name>
    <message>
        <source>Choose the region in whose FusionSolar address you see your plants, or paste that address.</source>
        <translation>Die Region wählen, unter deren FusionSolar-Adresse Ihre Anlagen zu sehen sind, oder diese Adresse einfügen.</translation>
    </message>
    <message>
        <source>Check the network, a proxy or a firewall, then try again.</source>
        <translation>Netzwerk, Proxy und Firewall prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Unlock the keychain of your system and try again, or enter the password once more.</source>
        <translation>Den Schlüsselbund des Systems entsperren und erneut versuchen oder das Passwort noch einmal eingeben.</translation>
    </message>
    <message>
        <source>Nothing is wrong on your side. Try again in some minutes.</source>
        <translation>Auf Ihrer Seite ist alles in Ordnung. In einigen Minuten erneut versuchen.</translation>
    </message>
    <message>
        <source>Check date and time of this computer. If they are right, the operator of the server has to renew its certificate. Heliodesk sends no password until then.</source>
        <translation>Datum und Uhrzeit dieses Computers prüfen. Stimmen sie, muss der Betreiber des Servers sein Zertifikat erneuern. Bis dahin sendet Heliodesk kein Passwort.</translation>
    </message>
    <message>
        <source>Check the address. A hotel or guest network may want you to sign in with the browser first. Heliodesk sends no password to a server that shows another name.</source>
        <translation>Die Adresse prüfen. Ein Hotel- oder Gastnetz verlangt womöglich zuerst eine Anmeldung im Browser. Heliodesk sendet kein Passwort an einen Server, der einen anderen Namen zeigt.</translation>
    </message>
    <message>
        <source>A virus scanner or a company network may read the connection; whoever looks after it can make its certificate known to this computer. Heliodesk sends no password to a server it cannot trust.</source>
        <translation>Ein Virenscanner oder ein Firmennetz liest womöglich die Verbindung mit; wer es betreut, kann dessen Zertifikat diesem Computer bekannt machen. Heliodesk sendet kein Passwort an einen Server, dem es nicht vertrauen kann.</translation>
    </message>
    <message>
        <source>Check the address. Heliodesk never sends a password over a connection it cannot trust.</source>
        <translation>Die Adresse prüfen. Heliodesk sendet nie ein Passwort über eine Verbindung, der es nicht vertrauen kann.</translation>
    </message>
    <message>
        <source>The administrator of the company sets a new one in FusionSolar; enter it here.</source>
        <translation>Die Verwaltung der Firma vergibt in FusionSolar ein neues; es hier eingeben.</translation>
    </message>
    <message>
        <source>The administrator of the company can switch it on again under Northbound Management in FusionSolar. Your plants and settings stay here.</source>
        <translation>Die Verwaltung der Firma kann es in FusionSolar unter Northbound-Schnittstelle wieder einschalten. Ihre Anlagen und Einstellungen bleiben hier erhalten.</translation>
    </message>
    <message>
        <source>The administrator of the company can move the date under Northbound Management in FusionSolar. Your plants and settings stay here.</source>
        <translation>Die Verwaltung der Firma kann das Datum in FusionSolar unter Northbound-Schnittstelle verschieben. Ihre Anlagen und Einstellungen bleiben hier erhalten.</translation>
    </message>
    <message>
        <source>The administrator of the company can allow this computer&apos;s address for the account in FusionSolar.</source>
        <translation>Die Verwaltung der Firma kann die Adresse dieses Computers für das Konto in FusionSolar freigeben.</translation>
    </message>
    <message>
        <source>The administrator of the company can see why in FusionSolar. Your plants and settings stay here.</source>
        <translation>Den Grund sieht die Verwaltung der Firma in FusionSolar. Ihre Anlagen und Einstellungen bleiben hier erhalten.</translation>
    </message>
    <message>
        <source>Use the name and the system code of the API account, not the login of the FusionSolar app or the web portal. A refused one is never tried again by itself.</source>
        <translation>Name und Systemcode des API-Kontos verwenden, nicht die Anmeldung der FusionSolar-App oder des Webportals. Abgelehnte Daten werden nie von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>Close the other program that uses this account, or ask for an API account for Heliodesk alone.</source>
        <translation>Das andere Programm schließen, das dieses Konto verwendet, oder ein eigenes API-Konto für Heliodesk anfordern.</translation>
    </message>
    <message>
        <source>Wait until the lock is over. If nobody has typed a wrong password here, another program still uses an old one.</source>
        <translation>Das Ende der Sperre abwarten. Hat hier niemand ein falsches Passwort eingegeben, verwendet ein anderes Programm noch ein altes.</translation>
    </message>
    <message>
        <source>The administrator of the company has to switch on the basic APIs for the account in FusionSolar and assign plants to it. Where owners decide, the owner has to allow API access to the plant.</source>
        <translation>Die Verwaltung der Firma muss in FusionSolar die Basis-APIs für das Konto einschalten und ihm Anlagen zuweisen. Wo Eigentümer entscheiden, muss der Eigentümer den API-Zugriff auf die Anlage erlauben.</translation>
    </message>
    <message>
        <source>The service allows five sign-ins in ten minutes, whichever program makes them.</source>
        <translation>Der Dienst erlaubt fünf Anmeldungen in zehn Minuten, gleich von welchem Programm.</translation>
    </message>
    <message>
        <source>Too many sign-ins came from this network. Other programs behind it count, too.</source>
        <translation>Aus diesem Netzwerk kamen zu viele Anmeldungen. Andere Programme darin zählen mit.</translation>
    </message>
    <message>
        <source>Too many programs are asking at the moment. Try again in some minutes.</source>
        <translation>Zurzeit fragen zu viele Programme an. In einigen Minuten erneut versuchen.</translation>
    </message>
    <message>
        <source>Check the proxy under File › Settings › Network.</source>
        <translation>Den Proxy unter Datei › Einstellungen › Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>Check the proxy under File › Settings › Network, or try from another network.</source>
        <translation>Den Proxy unter Datei › Einstellungen › Netzwerk prüfen oder es aus einem anderen Netzwerk versuchen.</translation>
    </message>
    <message>
        <source>Huawei may have renewed the client secret. Authorise again with the new one.</source>
        <translation>Huawei hat vielleicht das Client-Geheimnis erneuert. Mit dem neuen erneut autorisieren.</translation>
    </message>
    <message>
        <source>The owner can allow it again in the FusionSolar app under Authorization management; Heliodesk notices that within an hour. Or authorise again.</source>
        <translation>Der Eigentümer kann es in der FusionSolar-App unter Autorisierungsverwaltung wieder erlauben; Heliodesk bemerkt das binnen einer Stunde. Oder neu autorisieren.</translation>
    </message>
    <message>
        <source>Another program may use the same client for the same owner: both end each other&apos;s access. Stop it, then authorise again.</source>
        <translation>Vielleicht verwendet ein anderes Programm denselben Client für denselben Eigentümer: Beide beenden gegenseitig ihren Zugriff. Es stoppen, dann neu autorisieren.</translation>
    </message>
    <message>
        <source>The owner has removed it, has consented to another program of the same client, or it has run out. Authorise again; your plants and settings stay here.</source>
        <translation>Der Eigentümer hat sie entfernt oder einem anderen Programm desselben Clients zugestimmt, oder sie ist abgelaufen. Neu autorisieren; Ihre Anlagen und Einstellungen bleiben hier erhalten.</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Enter password</source>
        <translation>Passwort eingeben</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Enter the system code of this API account. Your plants and settings stay as they are.</source>
        <translation>Den Systemcode dieses API-Kontos eingeben. Ihre Anlagen und Einstellungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>System &amp;code</source>
        <translation>System&amp;code</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Test and sign in</source>
        <translation>&amp;Testen und anmelden</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft&#xa0;…</translation>
    </message>
</context>
<context>
    <name>SignInLetterPage</name>
    <message>
        <source>How to get an API account</source>
        <translation>So kommen Sie zu einem API-Konto</translation>
    </message>
    <message>
        <source>Letter to the installer</source>
        <translation>Brief an den Installateur</translation>
    </message>
    <message>
        <source>&amp;Copy the letter</source>
        <translation>Brief &amp;kopieren</translation>
    </message>
    <message>
        <source>Write a &amp;mail…</source>
        <translation>&amp;E-Mail schreiben&#xa0;…</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>A name and a password for the Northbound interface of FusionSolar. It is not the login of the app or of the web portal.</source>
        <translation>Ein Name und ein Passwort für die Northbound-Schnittstelle von FusionSolar, nicht die Anmeldung der App oder des Webportals.</translation>
    </message>
    <message>
        <source>Who creates it</source>
        <translation>Wer es anlegt</translation>
    </message>
    <message>
        <source>The administrator of the company that manages your plant, mostly the installer: System › Company Management › Northbound Management.</source>
        <translation>Die Verwaltung der Firma, die Ihre Anlage betreut, meist der Installateur: System › Unternehmensverwaltung › Northbound-Schnittstelle.</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Was es darf</translation>
    </message>
    <message>
        <source>The basic APIs are enough. Your plants have to be assigned to it; where owners decide, you allow API access in the permission settings of the plant.</source>
        <translation>Die Basis-APIs genügen. Ihre Anlagen müssen ihm zugewiesen sein; wo Eigentümer entscheiden, erlauben Sie den API-Zugriff in den Berechtigungen der Anlage.</translation>
    </message>
    <message>
        <source>How long it lasts</source>
        <translation>Wie lange es gilt</translation>
    </message>
    <message>
        <source>Until its date of expiry. It has one session at a time: give each program an account of its own.</source>
        <translation>Bis zu seinem Ablaufdatum. Es hat nur eine Sitzung auf einmal: Jedes Programm sollte ein eigenes Konto haben.</translation>
    </message>
    <message>
        <source>The letter is on the clipboard.</source>
        <translation>Der Brief ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Your mail program has the letter.</source>
        <translation>Ihr E-Mail-Programm hat den Brief.</translation>
    </message>
    <message>
        <source>The letter is on the clipboard: paste it into the mail.</source>
        <translation>Der Brief ist in der Zwischenablage: in die E-Mail einfügen.</translation>
    </message>
    <message>
        <source>This system has no mail program that answers.</source>
        <translation>Auf diesem System antwortet kein E-Mail-Programm.</translation>
    </message>
    <message>
        <source>The letter is on the clipboard: paste it where you write to your installer.</source>
        <translation>Der Brief ist in der Zwischenablage: dort einfügen, wo Sie Ihrem Installateur schreiben.</translation>
    </message>
</context>
<context>
    <name>SignInPresenter</name>
    <message>
        <source>This account is in the list already.</source>
        <translation>Dieses Konto steht schon in der Liste.</translation>
    </message>
    <message>
        <source>Two sign-ins of one account end each other&apos;s session.</source>
        <translation>Zwei Anmeldungen desselben Kontos beenden gegenseitig ihre Sitzung.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>name of an account in the tree: %1 account name, %2 first part of the host, e.g. &quot;eu5&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Signing in at %1…</source>
        <translation>Anmeldung bei %1&#xa0;…</translation>
    </message>
    <message>
        <source>This cannot be understood as a date. An example: %1</source>
        <translation>Das ist nicht als Datum zu verstehen. Ein Beispiel: %1</translation>
    </message>
    <message>
        <source>Heliodesk reminds you thirty days before %1.</source>
        <translation>Heliodesk erinnert Sie dreißig Tage vor diesem Datum: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The service allows few sign-ins. The next one goes out in %n seconds.</source>
        <translation>
            <numerusform>Der Dienst erlaubt nur wenige Anmeldungen. Die nächste folgt in %n Sekunde.</numerusform>
            <numerusform>Der Dienst erlaubt nur wenige Anmeldungen. Die nächste folgt in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Angemeldet als %1.</translation>
    </message>
    <message>
        <source>%1 reached</source>
        <translation>%1 erreicht</translation>
    </message>
    <message>
        <source>Reach %1</source>
        <translation>%1 erreichen</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <translation>Als %1 anmelden</translation>
    </message>
    <message numerus="yes">
        <source>%n plants found</source>
        <translation>
            <numerusform>%n Anlage gefunden</numerusform>
            <numerusform>%n Anlagen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>No plant found</source>
        <translation>Keine Anlage gefunden</translation>
    </message>
    <message>
        <source>Fetch the list of plants</source>
        <translation>Liste der Anlagen abrufen</translation>
    </message>
    <message>
        <source>The list of plants did not come</source>
        <translation>Die Liste der Anlagen kam nicht an</translation>
    </message>
    <message>
        <source>The keychain is locked: the system code is kept for this run only.</source>
        <translation>Der Schlüsselbund ist gesperrt: Der Systemcode bleibt nur bis zum Beenden im Speicher.</translation>
    </message>
    <message>
        <source>Signing in works all the same. To keep the code, unlock the keychain and enter it once more under Account › Enter password.</source>
        <translation>Die Anmeldung gelingt trotzdem. Soll der Code erhalten bleiben, den Schlüsselbund entsperren und den Code unter Konto › Passwort eingeben noch einmal eintragen.</translation>
    </message>
    <message>
        <source>The keychain did not take the system code: it is kept for this run only.</source>
        <translation>Der Schlüsselbund hat den Systemcode nicht angenommen: Er bleibt nur bis zum Beenden im Speicher.</translation>
    </message>
    <message>
        <source>No keychain is available on this system.</source>
        <translation>Auf diesem System ist kein Schlüsselbund verfügbar.</translation>
    </message>
    <message>
        <source>Signing in works all the same, but the system code is kept in memory for this run only.</source>
        <translation>Die Anmeldung gelingt trotzdem, aber der Systemcode bleibt nur bis zum Beenden im Speicher.</translation>
    </message>
    <message>
        <source>The account works, but no plant is assigned to it.</source>
        <translation>Das Konto funktioniert, aber ihm ist keine Anlage zugewiesen.</translation>
    </message>
    <message>
        <source>The administrator of the company can assign plants to it in FusionSolar. They appear here by themselves.</source>
        <translation>Die Verwaltung der Firma kann ihm in FusionSolar Anlagen zuweisen. Sie erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>The account works, but it has no permission to read plants.</source>
        <translation>Das Konto funktioniert, darf aber keine Anlagen lesen.</translation>
    </message>
    <message>
        <source>The account works, but the list of plants did not come: %1</source>
        <extracomment>%1 a sentence</extracomment>
        <translation>Das Konto funktioniert, aber die Liste der Anlagen kam nicht an: %1</translation>
    </message>
    <message>
        <source>Heliodesk asks again by itself.</source>
        <translation>Heliodesk fragt von selbst erneut.</translation>
    </message>
</context>
<context>
    <name>SignInReason</name>
    <message>
        <source>The service allows few sign-ins. The next one is possible at %1.</source>
        <translation>Der Dienst erlaubt nur wenige Anmeldungen. Die nächste ist um %1 möglich.</translation>
    </message>
    <message>
        <source>The last sign-in was refused. The next one is possible at %1.</source>
        <translation>Die letzte Anmeldung wurde abgelehnt. Die nächste ist um %1 möglich.</translation>
    </message>
    <message>
        <source>Another program is using this account. The next sign-in is possible at %1.</source>
        <translation>Ein anderes Programm verwendet dieses Konto. Die nächste Anmeldung ist um %1 möglich.</translation>
    </message>
    <message>
        <source>The account has as many sessions open as it may have. Try again at %1.</source>
        <translation>Das Konto hat so viele Sitzungen offen, wie es haben darf. Um %1 erneut versuchen.</translation>
    </message>
    <message>
        <source>The account is locked until %1 after too many wrong passwords.</source>
        <translation>Das Konto ist nach zu vielen falschen Passwörtern bis %1 gesperrt.</translation>
    </message>
    <message>
        <source>The service takes no more sign-ins of this account until %1.</source>
        <translation>Der Dienst nimmt von diesem Konto bis %1 keine Anmeldung mehr an.</translation>
    </message>
    <message>
        <source>The service has locked out the address of this computer until %1.</source>
        <translation>Der Dienst hat die Adresse dieses Computers bis %1 gesperrt.</translation>
    </message>
    <message>
        <source>The service is overloaded and takes no sign-ins until %1.</source>
        <translation>Der Dienst ist überlastet und nimmt bis %1 keine Anmeldung an.</translation>
    </message>
    <message>
        <source>There is no server of the name %1.</source>
        <translation>Es gibt keinen Server mit dem Namen %1.</translation>
    </message>
    <message>
        <source>%1 was reached, but did not answer in time.</source>
        <translation>%1 wurde erreicht, hat aber nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>%1 refuses the connection.</source>
        <translation>%1 lehnt die Verbindung ab.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>Die Verbindung zu %1 ist abgebrochen.</translation>
    </message>
    <message>
        <source>%1 ended the connection before it was secure.</source>
        <translation>%1 hat die Verbindung beendet, bevor sie sicher war.</translation>
    </message>
    <message>
        <source>%1 accepted the sign-in but sent no session token.</source>
        <translation>%1 hat die Anmeldung angenommen, aber kein Sitzungstoken gesendet.</translation>
    </message>
    <message>
        <source>%1 answers, but sends everybody to another page: it is no FusionSolar API server.</source>
        <translation>%1 antwortet, leitet aber auf eine andere Seite weiter: Das ist kein FusionSolar-API-Server.</translation>
    </message>
    <message>
        <source>%1 answers, but it is no FusionSolar API server.</source>
        <translation>%1 antwortet, ist aber kein FusionSolar-API-Server.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The service knows no API account of the name “%1”.</source>
        <translation>Der Dienst kennt kein API-Konto mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>The account name or the system code is wrong.</source>
        <translation>Kontoname oder Systemcode ist falsch.</translation>
    </message>
    <message>
        <source>The account has no permission to use this interface.</source>
        <translation>Das Konto darf diese Schnittstelle nicht verwenden.</translation>
    </message>
    <message>
        <source>The service has trouble of its own.</source>
        <translation>Der Dienst hat selbst Probleme.</translation>
    </message>
    <message>
        <source>The next wrong try within ten minutes locks the account for 30 minutes.</source>
        <translation>Der nächste falsche Versuch innerhalb von zehn Minuten sperrt das Konto für 30 Minuten.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wrong tries within ten minutes lock the account for 30 minutes.</source>
        <translation>
            <numerusform>Noch %n falscher Versuch innerhalb von zehn Minuten sperrt das Konto für 30 Minuten.</numerusform>
            <numerusform>Noch %n falsche Versuche innerhalb von zehn Minuten sperren das Konto für 30 Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>A proxy or a virus scanner may take headers or cookies away.</source>
        <translation>Womöglich entfernt ein Proxy oder Virenscanner Header oder Cookies.</translation>
    </message>
    <message>
        <source>Five in ten minutes are allowed, whichever program makes them.</source>
        <translation>Fünf in zehn Minuten sind erlaubt, gleich von welchem Programm.</translation>
    </message>
    <message>
        <source>The name is right, so it is the network: see whether the browser opens any page.</source>
        <translation>Der Name stimmt, also liegt es am Netzwerk: prüfen, ob der Browser irgendeine Seite öffnet.</translation>
    </message>
</context>
<context>
    <name>SignInStartPage</name>
    <message>
        <source>How do you want to start?</source>
        <translation>Wie möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>Heliodesk reads your plants through the official interface of FusionSolar. That takes an API account, which is not the login of the app, or the owner&apos;s consent.</source>
        <translation>Heliodesk liest Ihre Anlagen über die offizielle Schnittstelle von FusionSolar. Dazu braucht es ein API-Konto, das nicht die Anmeldung der App ist, oder die Zustimmung des Eigentümers.</translation>
    </message>
</context>
<context>
    <name>SignInTestPage</name>
    <message>
        <source>The sign-in failed</source>
        <translation>Die Anmeldung ist gescheitert</translation>
    </message>
    <message>
        <source>No sign-in yet</source>
        <translation>Noch keine Anmeldung</translation>
    </message>
    <message>
        <source>The account works</source>
        <translation>Das Konto funktioniert</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation>Verbindung wird getestet</translation>
    </message>
</context>
<context>
    <name>SignInWizard</name>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Test and si&amp;gn in</source>
        <translation>Testen und &amp;anmelden</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Correct the entry</source>
        <translation>Eingabe &amp;korrigieren</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>StateBadge</name>
    <message>
        <source>The service reports a fault.</source>
        <translation>Der Dienst meldet eine Störung.</translation>
    </message>
    <message>
        <source>No value has come yet.</source>
        <translation>Es ist noch kein Wert eingetroffen.</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Status: %1</translation>
    </message>
</context>
<context>
    <name>StateFilterBar</name>
    <message numerus="yes">
        <source>%1: %n plants</source>
        <extracomment>%1 the state (&quot;Lost&quot;); how many plants are in it or have a device in it</extracomment>
        <translation>
            <numerusform>%1: %n Anlage</numerusform>
            <numerusform>%1: %n Anlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;Live</translation>
    </message>
    <message>
        <source>&amp;Asleep</source>
        <translation>&amp;Nachtruhe</translation>
    </message>
    <message>
        <source>&amp;Old</source>
        <translation>&amp;Veraltet</translation>
    </message>
    <message>
        <source>Lo&amp;st</source>
        <translation>&amp;Getrennt</translation>
    </message>
    <message>
        <source>&amp;Faulty</source>
        <translation>Ge&amp;stört</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>Filter &amp;aufheben</translation>
    </message>
    <message>
        <source>Show plants whose values are current</source>
        <translation>Anlagen mit aktuellen Werten zeigen</translation>
    </message>
    <message>
        <source>Show plants at night rest</source>
        <translation>Anlagen in Nachtruhe zeigen</translation>
    </message>
    <message>
        <source>Show plants with overdue values, or with such a device</source>
        <translation>Anlagen zeigen, deren Werte überfällig sind oder bei denen ein Gerät solche hat</translation>
    </message>
    <message>
        <source>Show plants that are not connected, or with such a device</source>
        <translation>Anlagen zeigen, die nicht verbunden sind oder ein solches Gerät haben</translation>
    </message>
    <message>
        <source>Show plants with a fault, or with such a device</source>
        <translation>Anlagen zeigen, die eine Störung oder ein gestörtes Gerät haben</translation>
    </message>
</context>
<context>
    <name>StateLook</name>
    <message>
        <source>Faulty</source>
        <translation>Gestört</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The server&apos;s name was not found. Check the address and the network.</source>
        <translation>Der Name des Servers wurde nicht gefunden. Adresse und Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The secure connection failed: %1</source>
        <translation>Die sichere Verbindung ist gescheitert: %1</translation>
    </message>
    <message>
        <source>This address is no FusionSolar API server.</source>
        <translation>Unter dieser Adresse ist kein FusionSolar-API-Server.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read.</source>
        <translation>Die Antwort des Servers war nicht lesbar.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read at “%1”.</source>
        <translation>Die Antwort des Servers war bei „%1“ nicht lesbar.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was too large.</source>
        <translation>Die Antwort des Servers war zu groß.</translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1.</source>
        <translation>Der Server hat mit HTTP-Status %1 geantwortet.</translation>
    </message>
    <message>
        <source>The session has ended; signing in again.</source>
        <translation>Die Sitzung ist beendet; neue Anmeldung läuft.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>Benutzername oder Passwort ist falsch.</translation>
    </message>
    <message>
        <source>The account is locked for 30 minutes after too many wrong passwords.</source>
        <translation>Das Konto ist nach zu vielen falschen Passwörtern für 30 Minuten gesperrt.</translation>
    </message>
    <message>
        <source>The account has no permission for this.</source>
        <translation>Dem Konto fehlt dafür die Berechtigung.</translation>
    </message>
    <message>
        <source>The account&apos;s allowance of calls is used up for now.</source>
        <translation>Das Abrufkontingent des Kontos ist vorerst aufgebraucht.</translation>
    </message>
    <message>
        <source>The service is overloaded and takes no calls for now.</source>
        <translation>Der Dienst ist überlastet und nimmt vorerst keine Abrufe an.</translation>
    </message>
    <message>
        <source>The service has trouble of its own; trying again later.</source>
        <translation>Der Dienst hat selbst Probleme; späterer neuer Versuch.</translation>
    </message>
    <message>
        <source>The device is not connected.</source>
        <translation>Das Gerät ist nicht verbunden.</translation>
    </message>
    <message>
        <source>The service did not accept the request (code %1).</source>
        <translation>Der Dienst hat die Anfrage nicht akzeptiert (Code %1).</translation>
    </message>
    <message>
        <source>The service did not accept the value of “%1”.</source>
        <translation>Der Dienst hat den Wert von „%1“ nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The service refused the request (code %1).</source>
        <translation>Der Dienst hat die Anfrage abgelehnt (Code %1).</translation>
    </message>
    <message>
        <source>The service refused the request (code %1): %2</source>
        <translation>Der Dienst hat die Anfrage abgelehnt (Code %1): %2</translation>
    </message>
    <message>
        <source>The password is missing or the keychain is locked.</source>
        <translation>Das Passwort fehlt oder der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>The password could not be read from the keychain: %1</source>
        <translation>Das Passwort konnte nicht aus dem Schlüsselbund gelesen werden: %1</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>Eine Datei konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>A file could not be read or written: %1</source>
        <translation>Eine Datei konnte nicht gelesen oder geschrieben werden: %1</translation>
    </message>
    <message>
        <source>%1
What to do: %2</source>
        <translation>%1
Was hilft: %2</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>Nachtruhe</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Noch keine Daten</translation>
    </message>
    <message>
        <source>The values are current.</source>
        <translation>Die Werte sind aktuell.</translation>
    </message>
    <message>
        <source>New values are overdue; the last ones are shown.</source>
        <translation>Neue Werte sind überfällig; gezeigt werden die letzten.</translation>
    </message>
    <message>
        <source>Night rest: no sun, nothing is wrong.</source>
        <translation>Nachtruhe: keine Sonne, alles in Ordnung.</translation>
    </message>
    <message>
        <source>No connection to the plant or device; the last values are shown.</source>
        <translation>Keine Verbindung zur Anlage oder zum Gerät; gezeigt werden die letzten Werte.</translation>
    </message>
    <message>
        <source>no inverter reports</source>
        <translation>kein Wechselrichter meldet sich</translation>
    </message>
    <message>
        <source>no meter reports</source>
        <translation>kein Zähler meldet sich</translation>
    </message>
    <message>
        <source>no battery reports</source>
        <translation>keine Batterie meldet sich</translation>
    </message>
    <message>
        <source>no device reports</source>
        <translation>kein Gerät meldet sich</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n inverters</source>
        <translation>
            <numerusform>%1 von %n Wechselrichter</numerusform>
            <numerusform>%1 von %n Wechselrichtern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n meters</source>
        <translation>
            <numerusform>%1 von %n Zähler</numerusform>
            <numerusform>%1 von %n Zählern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n batteries</source>
        <translation>
            <numerusform>%1 von %n Batterie</numerusform>
            <numerusform>%1 von %n Batterien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n devices</source>
        <translation>
            <numerusform>%1 von %n Gerät</numerusform>
            <numerusform>%1 von %n Geräten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>completeness, age: &quot;2 of 3 inverters, 12 min ago&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>Figures do not add up</source>
        <translation>Werte widersprüchlich</translation>
    </message>
    <message>
        <source>Consuming</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Session taken</source>
        <translation>Sitzung belegt</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Eingabe nötig</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Abgemeldet.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Verbunden.</translation>
    </message>
    <message>
        <source>No connection to the service.</source>
        <translation>Keine Verbindung zum Dienst.</translation>
    </message>
    <message>
        <source>No connection to the service since %1.</source>
        <translation>Keine Verbindung zum Dienst seit %1.</translation>
    </message>
    <message>
        <source>No connection to the service since %1. Next attempt at %2.</source>
        <translation>Keine Verbindung zum Dienst seit %1. Nächster Versuch um %2.</translation>
    </message>
    <message>
        <source>The service asked for a pause: this account&apos;s calls are used up.</source>
        <translation>Der Dienst verlangt eine Pause: Die Abrufe dieses Kontos sind aufgebraucht.</translation>
    </message>
    <message>
        <source>The service asked for a pause. Polling goes on at %1.</source>
        <translation>Der Dienst verlangt eine Pause. Um %1 geht die Abfrage weiter.</translation>
    </message>
    <message>
        <source>Another program is using this account.</source>
        <translation>Ein anderes Programm verwendet dieses Konto.</translation>
    </message>
    <message>
        <source>Another program is using this account. Next attempt at %1.</source>
        <translation>Ein anderes Programm verwendet dieses Konto. Nächster Versuch um %1.</translation>
    </message>
    <message>
        <source>The account is locked until %1 after too many wrong passwords.</source>
        <translation>Das Konto ist nach zu vielen falschen Passwörtern bis %1 gesperrt.</translation>
    </message>
    <message>
        <source>The secure connection failed: the server&apos;s certificate is self-signed.</source>
        <translation>Die sichere Verbindung ist gescheitert: Das Zertifikat des Servers ist selbstsigniert.</translation>
    </message>
    <message>
        <source>The secure connection failed: this computer does not know who issued the server&apos;s certificate.</source>
        <translation>Die sichere Verbindung ist gescheitert: Dieser Computer kennt den Aussteller des Serverzertifikats nicht.</translation>
    </message>
    <message>
        <source>The secure connection failed: the server&apos;s certificate has been withdrawn.</source>
        <translation>Die sichere Verbindung ist gescheitert: Das Zertifikat des Servers wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>The secure connection failed: the server&apos;s certificate has expired.</source>
        <translation>Die sichere Verbindung ist gescheitert: Das Zertifikat des Servers ist abgelaufen.</translation>
    </message>
    <message>
        <source>The secure connection failed: the server&apos;s certificate is not valid yet.</source>
        <translation>Die sichere Verbindung ist gescheitert: Das Zertifikat des Servers ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>The secure connection failed: the server&apos;s certificate is made out for another name.</source>
        <translation>Die sichere Verbindung ist gescheitert: Das Zertifikat des Servers ist auf einen anderen Namen ausgestellt.</translation>
    </message>
    <message>
        <source>The secure connection failed: the server&apos;s certificate is made out for “%1”.</source>
        <translation>Die sichere Verbindung ist gescheitert: Das Zertifikat des Servers ist auf „%1“ ausgestellt.</translation>
    </message>
    <message>
        <source>The secure connection failed: the server does not offer one.</source>
        <translation>Die sichere Verbindung ist gescheitert: Der Server bietet keine an.</translation>
    </message>
    <message>
        <source>The password of the account has expired.</source>
        <translation>Das Passwort des Kontos ist abgelaufen.</translation>
    </message>
    <message>
        <source>A rule of the account forbids signing in from here or at this time.</source>
        <translation>Eine Regel des Kontos verbietet die Anmeldung von hier oder zu dieser Zeit.</translation>
    </message>
    <message>
        <source>The account has been stopped by its administrator.</source>
        <translation>Das Konto wurde von seiner Verwaltung stillgelegt.</translation>
    </message>
    <message>
        <source>The name of the proxy was not found.</source>
        <translation>Der Name des Proxys wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and a password.</source>
        <translation>Der Proxy verlangt Namen und Passwort.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached or lets nothing through.</source>
        <translation>Der Proxy ist nicht erreichbar oder lässt nichts durch.</translation>
    </message>
    <message>
        <source>The account has as many sessions open as it may have.</source>
        <translation>Das Konto hat so viele Sitzungen offen, wie es haben darf.</translation>
    </message>
    <message>
        <source>The service has locked out the address of this computer for half an hour.</source>
        <translation>Der Dienst hat die Adresse dieses Computers für eine halbe Stunde gesperrt.</translation>
    </message>
    <message>
        <source>No password is stored for this account.</source>
        <translation>Für dieses Konto ist kein Passwort gespeichert.</translation>
    </message>
    <message>
        <source>The API account ended on %1. Ask the administrator of the company to extend it.</source>
        <translation>Das API-Konto ist am %1 abgelaufen. Die Verwaltung der Firma kann es verlängern.</translation>
    </message>
    <message>
        <source>Today is the last day of the API account. Ask the administrator of the company to extend it.</source>
        <translation>Heute ist der letzte Tag des API-Kontos. Die Verwaltung der Firma kann es verlängern.</translation>
    </message>
    <message numerus="yes">
        <source>The API account ends on %1, in %n days. Ask the administrator of the company to extend it.</source>
        <translation>
            <numerusform>Das API-Konto läuft am %1 ab, morgen. Die Verwaltung der Firma kann es verlängern.</numerusform>
            <numerusform>Das API-Konto läuft am %1 ab, in %n Tagen. Die Verwaltung der Firma kann es verlängern.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation>Das Konto ist deaktiviert.</translation>
    </message>
    <message>
        <source>The account has expired.</source>
        <translation>Das Konto ist abgelaufen.</translation>
    </message>
    <message>
        <source>The proxy did not answer in time.</source>
        <translation>Der Proxy hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>No sun power</source>
        <translation>Kein Solarstrom</translation>
    </message>
    <message>
        <source>Producing</source>
        <translation>Erzeugung</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>In Ruhe</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Einspeisung</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Netzbezug</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Discharging</source>
        <translation>Entlädt</translation>
    </message>
    <message>
        <source>FusionSolar does not know the client ID with this client secret.</source>
        <translation>FusionSolar kennt die Client-ID mit diesem Client-Geheimnis nicht.</translation>
    </message>
    <message>
        <source>The service refuses each new access.</source>
        <translation>Der Dienst lehnt jeden neuen Zugriff ab.</translation>
    </message>
    <message>
        <source>The owner&apos;s consent is needed.</source>
        <translation>Die Zustimmung des Eigentümers ist nötig.</translation>
    </message>
    <message>
        <source>The owner no longer allows Heliodesk to read the plants.</source>
        <translation>Der Eigentümer erlaubt Heliodesk nicht mehr, die Anlagen zu lesen.</translation>
    </message>
</context>
<context>
    <name>StepIndicator</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%1 number of the step, %2 how many there are, %3 its name</extracomment>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>StringBarsWidget</name>
    <message>
        <source>PV%1</source>
        <extracomment>the name of an input, %1 its number</extracomment>
        <translation>PV%1</translation>
    </message>
    <message>
        <source>no current</source>
        <translation>kein Strom</translation>
    </message>
</context>
<context>
    <name>StringHeatMap</name>
    <message>
        <source>PV%1</source>
        <extracomment>short name of a string of modules; %1 its number</extracomment>
        <translation>PV%1</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>%1, too little sun to compare</source>
        <extracomment>%1 a current or power</extracomment>
        <translation>%1, zu wenig Sonne für einen Vergleich</translation>
    </message>
    <message numerus="yes">
        <source>%n string(s)</source>
        <translation>
            <numerusform>%n String</numerusform>
            <numerusform>%n Strings</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>a cell of the map: %1 a string, %2 date and time, %3 its value</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Too little sun</source>
        <translation>Zu wenig Sonne</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Kein Wert</translation>
    </message>
    <message>
        <source>%1, %2 of the median of its sisters</source>
        <extracomment>%1 a current or power, %2 a percentage</extracomment>
        <translation>%1, %2 des Medians der Nachbarstrings</translation>
    </message>
    <message>
        <source>%1 of the median of its sisters</source>
        <extracomment>right end of a colour scale; %1 a percentage</extracomment>
        <translation>%1 des Medians der Nachbarstrings</translation>
    </message>
</context>
<context>
    <name>StringWords</name>
    <message>
        <source>%1 × %2</source>
        <extracomment>%1 a voltage, %2 a current</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>PV%1: no current while others produce, %2</source>
        <extracomment>%1 number of an input, %2 voltage × current</extracomment>
        <translation>PV%1: kein Strom, während andere liefern, %2</translation>
    </message>
    <message>
        <source>PV%1: %2, %3</source>
        <extracomment>%1 number of an input, %2 power, %3 voltage × current</extracomment>
        <translation>PV%1: %2, %3</translation>
    </message>
    <message>
        <source>PV%1: %2, %3, %4 of the median</source>
        <translation>PV%1: %2, %3, %4 des Medians</translation>
    </message>
    <message>
        <source>No sun: the strings rest.</source>
        <translation>Keine Sonne: Die Strings ruhen.</translation>
    </message>
    <message>
        <source>No string has voltage.</source>
        <translation>Kein String führt Spannung.</translation>
    </message>
    <message>
        <source>There are no values of the strings.</source>
        <translation>Von den Strings gibt es keine Werte.</translation>
    </message>
    <message>
        <source>These are the last values that came; nothing is concluded from them.</source>
        <translation>Das sind die zuletzt eingetroffenen Werte; sie erlauben keinen Schluss.</translation>
    </message>
    <message>
        <source>Voltage but no current while others produce: %1.</source>
        <extracomment>%1 names of inputs: &quot;PV2, PV7&quot;</extracomment>
        <translation>Spannung, aber kein Strom, während andere liefern: %1.</translation>
    </message>
    <message>
        <source>There is only one string: nothing to compare it with.</source>
        <translation>Es gibt nur einen String: Ein Vergleich ist nicht möglich.</translation>
    </message>
    <message>
        <source>There is too little current to compare the strings.</source>
        <translation>Für einen Vergleich der Strings ist der Strom zu gering.</translation>
    </message>
    <message>
        <source>All strings deliver current.</source>
        <translation>Alle Strings liefern Strom.</translation>
    </message>
    <message>
        <source>Some strings do not report their current.</source>
        <translation>Manche Strings melden ihren Strom nicht.</translation>
    </message>
    <message>
        <source>Inputs not used: %1.</source>
        <translation>Nicht belegte Eingänge: %1.</translation>
    </message>
    <message>
        <source>PV%1 had voltage but no current all day.</source>
        <extracomment>%1 number of an input</extracomment>
        <translation>PV%1 hatte den ganzen Tag Spannung, aber keinen Strom.</translation>
    </message>
    <message numerus="yes">
        <source>PV%1 gave %2 less current than its %n sisters.</source>
        <extracomment>%1 number of an input, %2 a percentage, %n strings that look the same way</extracomment>
        <translation>
            <numerusform>PV%1 gab %2 weniger Strom als sein Nachbarstring (%n).</numerusform>
            <numerusform>PV%1 gab %2 weniger Strom als seine %n Nachbarstrings.</numerusform>
        </translation>
    </message>
    <message>
        <source>PV%1 gave only %2 of its sisters&apos; current from %3 to %4: shade?</source>
        <extracomment>%1 number of an input, %2 a percentage, %3 and %4 clock times</extracomment>
        <translation>PV%1 gab von %3 bis %4 nur %2 des Stroms seiner Nachbarstrings: Schatten?</translation>
    </message>
    <message numerus="yes">
        <source>So it was on %n of the last days.</source>
        <translation>
            <numerusform>So war es an %n der letzten Tage.</numerusform>
            <numerusform>So war es an %n der letzten Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today so far</source>
        <translation>Heute bisher</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>there was too little sun to compare the strings.</source>
        <translation>Für einen Vergleich der Strings gab es zu wenig Sonne.</translation>
    </message>
    <message>
        <source>many strings were low at once: snow or shade is likelier than as many faults.</source>
        <translation>Viele Strings waren zugleich schwach: Schnee oder Schatten sind wahrscheinlicher als so viele Fehler.</translation>
    </message>
    <message>
        <source>all strings did as their sisters.</source>
        <translation>Alle Strings waren so gut wie ihre Nachbarn.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day</comment>
        <extracomment>%1 a day (&quot;Yesterday&quot;), %2 a sentence about it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>StringsCard</name>
    <message>
        <source>Strings</source>
        <translation>Strings</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <extracomment>two sentences about the strings of an inverter</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The dashed line is the median: %1. Pick a bar to read it.</source>
        <translation>Die gestrichelte Linie ist der Median: %1. Zum Ablesen einen Balken wählen.</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Plant</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>PV</source>
        <translation>PV</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Haus</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>SOC</source>
        <translation>SOC</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>%1 at %2: %3
</source>
        <extracomment>%1 account, %2 host, %3 state of the connection</extracomment>
        <translation>%1 bei %2: %3
</translation>
    </message>
</context>
<context>
    <name>SystemCodeEdit</name>
    <message>
        <source>System code (password)</source>
        <translation>Systemcode (Passwort)</translation>
    </message>
    <message>
        <source>Hide the system code</source>
        <translation>Systemcode verbergen</translation>
    </message>
    <message>
        <source>Show the system code</source>
        <translation>Systemcode zeigen</translation>
    </message>
</context>
<context>
    <name>SystemReport</name>
    <message>
        <source>%1 (built with %2)</source>
        <translation>%1 (erstellt mit %2)</translation>
    </message>
    <message>
        <source>Heliodesk</source>
        <translation>Heliodesk</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>Fenstersystem</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Gebietsschema</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Bildschirme</translation>
    </message>
</context>
<context>
    <name>TableCopy</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy with &amp;headings</source>
        <translation>Mit &amp;Überschriften kopieren</translation>
    </message>
</context>
<context>
    <name>TableLayout</name>
    <message>
        <source>C&amp;olumns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sortieren nach</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Not sorted</source>
        <extracomment>rows of a table in no special order</extracomment>
        <translation>&amp;Nicht sortiert</translation>
    </message>
</context>
<context>
    <name>TaskDetails</name>
    <message>
        <source>Details of the command</source>
        <translation>Einzelheiten des Befehls</translation>
    </message>
    <message>
        <source>From before to now</source>
        <translation>Von vorher bis jetzt</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Mehr dazu</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Jetzt fragen</translation>
    </message>
    <message>
        <source>Give it again…</source>
        <translation>Noch einmal geben …</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Rückgängig …</translation>
    </message>
    <message>
        <source>Go to plant</source>
        <translation>Zur Anlage</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>If you have seen at the plant how it ended; nothing is sent</source>
        <translation>Wenn Sie an der Anlage gesehen haben, wie es endete; nichts wird gesendet</translation>
    </message>
    <message>
        <source>Opens this command as a new one; nothing is sent yet</source>
        <translation>Öffnet diesen Befehl als neuen; noch wird nichts gesendet</translation>
    </message>
    <message>
        <source>Request for technicians</source>
        <translation>Anfrage für Fachleute</translation>
    </message>
    <message>
        <source>Show the request for technicians</source>
        <translation>Die Anfrage für Fachleute zeigen</translation>
    </message>
    <message>
        <source>Request as it was sent</source>
        <translation>Anfrage, wie sie gesendet wurde</translation>
    </message>
    <message>
        <source>Asks the service how it stands; takes one call of the day</source>
        <translation>Fragt den Dienst, wie es steht; das kostet einen Aufruf des Tages</translation>
    </message>
    <message>
        <source>Opens a command that restores what was set before; nothing is sent yet</source>
        <translation>Öffnet einen Befehl, der wiederherstellt, was vorher eingestellt war; noch wird nichts gesendet</translation>
    </message>
    <message>
        <source>What was set before is not known, or nothing was changed.</source>
        <translation>Was vorher eingestellt war, ist nicht bekannt, oder nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The plant is not in the list of the account.</source>
        <translation>Die Anlage steht nicht in der Liste des Kontos.</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>the state before a command</extracomment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Befohlen</translation>
    </message>
    <message>
        <source>Come of it</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Next question to the service</source>
        <translation>Nächste Frage an den Dienst</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>In the plant&apos;s local time</source>
        <translation>In der Ortszeit der Anlage</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>How often the service was asked how it stands</source>
        <translation>Wie oft der Dienst gefragt wurde, wie es steht</translation>
    </message>
    <message>
        <source>Number at the service</source>
        <translation>Nummer beim Dienst</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Words of the service</source>
        <translation>Worte des Dienstes</translation>
    </message>
    <message>
        <source>Live data of</source>
        <translation>Live-Daten von</translation>
    </message>
    <message>
        <source>When the values that were compared were measured</source>
        <translation>Wann die verglichenen Werte gemessen wurden</translation>
    </message>
</context>
<context>
    <name>TaskFilterBar</name>
    <message>
        <source>Search…</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>Which states</source>
        <translation>Welche Status</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>Nicht beendet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>Which kind of command</source>
        <translation>Welche Art von Befehl</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export the commands</source>
        <translation>Befehle exportieren</translation>
    </message>
    <message>
        <source>Saves the commands that are shown, with all that is known of them</source>
        <translation>Speichert die gezeigten Befehle mit allem, was von ihnen bekannt ist</translation>
    </message>
    <message>
        <source>As a &amp;table (CSV)…</source>
        <translation>Als &amp;Tabelle (CSV) …</translation>
    </message>
    <message>
        <source>For &amp;programs (JSON)…</source>
        <translation>Für &amp;Programme (JSON) …</translation>
    </message>
    <message>
        <source>&amp;Search commands</source>
        <translation>Befehle &amp;suchen</translation>
    </message>
    <message>
        <source>Only %1</source>
        <extracomment>a filter: %1 a plant or an account</extracomment>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Only %1. Press to show all plants.</source>
        <extracomment>a filter: %1 a plant or an account</extracomment>
        <translation>Nur %1. Drücken, um alle Anlagen zu zeigen.</translation>
    </message>
    <message>
        <source>Show the commands of all plants again</source>
        <translation>Wieder die Befehle aller Anlagen zeigen</translation>
    </message>
</context>
<context>
    <name>TaskFollower</name>
    <message>
        <source>%1  %2 – Next question at %3.</source>
        <extracomment>%1 a time, %2 a command and how it stands, %3 a time</extracomment>
        <translation>%1  %2 – Nächste Frage um %3.</translation>
    </message>
</context>
<context>
    <name>TaskRows</name>
    <message>
        <source>Task</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>The service&apos;s words</source>
        <translation>Worte des Dienstes</translation>
    </message>
    <message>
        <source>Did the power follow?</source>
        <translation>Ist die Leistung gefolgt?</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Number at the service</source>
        <translation>Nummer beim Dienst</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>TaskTableModel</name>
    <message>
        <source>Now</source>
        <comment>next question</comment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Live data</source>
        <translation>Live-Daten</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
</context>
<context>
    <name>TaskView</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Save the commands</source>
        <translation>Befehle speichern</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>befehle</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <translation>CSV-Tabellen</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>JSON-Dateien</translation>
    </message>
    <message>
        <source>No command is running</source>
        <translation>Es läuft kein Befehl</translation>
    </message>
    <message numerus="yes">
        <source>%n not ended</source>
        <comment>commands</comment>
        <translation>
            <numerusform>%n nicht beendet</numerusform>
            <numerusform>%n nicht beendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls left today</source>
        <translation>
            <numerusform>heute noch %n Aufruf</numerusform>
            <numerusform>heute noch %n Aufrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them kept for a stop</source>
        <translation>
            <numerusform>%n davon für ein Stoppen reserviert</numerusform>
            <numerusform>%n davon für ein Stoppen reserviert</numerusform>
        </translation>
    </message>
    <message>
        <source>Giving a command takes one call of the day, and so does each question how it stands.</source>
        <translation>Einen Befehl zu geben, kostet einen Aufruf des Tages, ebenso jede Frage, wie er steht.</translation>
    </message>
    <message>
        <source>The day&apos;s calls for commands are used up: %1.</source>
        <extracomment>%1 names of accounts</extracomment>
        <translation>Die Aufrufe des Tages für Befehle sind aufgebraucht: %1.</translation>
    </message>
    <message>
        <source>Commands that are running go on, but nobody can ask how they stand. The rest is kept for a stop.</source>
        <translation>Laufende Befehle laufen weiter, aber niemand kann fragen, wie sie stehen. Der Rest ist für ein Stoppen reserviert.</translation>
    </message>
    <message>
        <source>Show all commands</source>
        <translation>Alle Befehle zeigen</translation>
    </message>
    <message>
        <source>No command was given to %1, or the filter hides it.</source>
        <translation>An %1 wurde kein Befehl gegeben, oder der Filter verbirgt ihn.</translation>
    </message>
    <message>
        <source>No command matches the filter.</source>
        <translation>Kein Befehl passt zum Filter.</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>Es gibt noch kein Konto.</translation>
    </message>
    <message>
        <source>No command was given yet. Commands are given on the page of a plant.</source>
        <translation>Noch wurde kein Befehl gegeben. Befehle werden auf der Seite einer Anlage gegeben.</translation>
    </message>
    <message>
        <source>No command was given yet. The service takes commands only from an account that its owner has connected in the browser.</source>
        <translation>Noch wurde kein Befehl gegeben. Der Dienst nimmt Befehle nur von einem Konto an, das sein Eigentümer im Browser verbunden hat.</translation>
    </message>
    <message>
        <source>Choose a command to see how it stands, what was set before, and what can be done.</source>
        <translation>Einen Befehl wählen, um zu sehen, wie er steht, was vorher eingestellt war und was sich tun lässt.</translation>
    </message>
    <message>
        <source>The day&apos;s calls are used up; the rest is kept for a stop.</source>
        <translation>Die Aufrufe des Tages sind aufgebraucht; der Rest ist für ein Stoppen reserviert.</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>Not sent</source>
        <comment>state of a command</comment>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Being sent</source>
        <comment>state of a command</comment>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>state of a command</comment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of a command</comment>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Already set</source>
        <comment>state of a command</comment>
        <translation>War schon so</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>state of a command</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a command</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Ended early</source>
        <comment>state of a command</comment>
        <translation>Vorzeitig beendet</translation>
    </message>
    <message>
        <source>Timed out</source>
        <comment>state of a command</comment>
        <translation>Zeit überschritten</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state of a command</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Discarded</source>
        <comment>state of a command</comment>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>The service could not hand the command to the device.</source>
        <translation>Der Dienst konnte den Befehl nicht an das Gerät übergeben.</translation>
    </message>
    <message>
        <source>The device did not answer in time.</source>
        <translation>Das Gerät hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The device is busy with something else.</source>
        <translation>Das Gerät ist mit etwas anderem beschäftigt.</translation>
    </message>
    <message>
        <source>The device is not fit for this command.</source>
        <translation>Das Gerät ist für diesen Befehl nicht geeignet.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong at the service.</source>
        <translation>Beim Dienst ging etwas Unerwartetes schief.</translation>
    </message>
    <message>
        <source>It did not get as far as the service.</source>
        <translation>Er kam nicht bis zum Dienst.</translation>
    </message>
    <message>
        <source>Another command of this kind has not ended at this plant.</source>
        <translation>Ein anderer Befehl dieser Art ist an dieser Anlage nicht beendet.</translation>
    </message>
    <message>
        <source>No call is left for it today.</source>
        <translation>Heute ist kein Aufruf mehr dafür übrig.</translation>
    </message>
    <message>
        <source>It could not be written down, and nothing is sent that is not.</source>
        <translation>Er konnte nicht festgehalten werden, und nichts wird gesendet, was nicht festgehalten ist.</translation>
    </message>
    <message>
        <source>The answer was lost.</source>
        <translation>Die Antwort ging verloren.</translation>
    </message>
    <message>
        <source>The program ended in between.</source>
        <translation>Das Programm wurde zwischendurch beendet.</translation>
    </message>
    <message>
        <source>The plant shows that it is in force.</source>
        <translation>Die Anlage zeigt, dass er in Kraft ist.</translation>
    </message>
    <message>
        <source>The plant shows that it is not in force.</source>
        <translation>Die Anlage zeigt, dass er nicht in Kraft ist.</translation>
    </message>
    <message>
        <source>A later command has taken its place.</source>
        <translation>Ein späterer Befehl ist an seine Stelle getreten.</translation>
    </message>
    <message>
        <source>The service does not know the command any more.</source>
        <translation>Der Dienst kennt den Befehl nicht mehr.</translation>
    </message>
    <message>
        <source>A person has said so.</source>
        <translation>Eine Person hat das gesagt.</translation>
    </message>
    <message>
        <source>The service gives a reason that this program does not know.</source>
        <translation>Der Dienst nennt einen Grund, den dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>The command is written down and has not been sent.</source>
        <translation>Der Befehl ist festgehalten und wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The command is on its way to the service.</source>
        <translation>Der Befehl ist auf dem Weg zum Dienst.</translation>
    </message>
    <message>
        <source>The service has taken the command and has not told its end yet.</source>
        <translation>Der Dienst hat den Befehl angenommen und sein Ende noch nicht gemeldet.</translation>
    </message>
    <message>
        <source>The service has taken the command. The last question about it was refused: %1</source>
        <translation>Der Dienst hat den Befehl angenommen. Die letzte Frage danach wurde abgelehnt: %1</translation>
    </message>
    <message>
        <source>The answer was lost, but the plant shows that the command is in force.</source>
        <translation>Die Antwort ging verloren, aber die Anlage zeigt, dass der Befehl in Kraft ist.</translation>
    </message>
    <message>
        <source>The answer was lost. A person has said that the command was carried out.</source>
        <translation>Die Antwort ging verloren. Eine Person hat gesagt, dass der Befehl ausgeführt wurde.</translation>
    </message>
    <message>
        <source>The service says that the command was carried out.</source>
        <translation>Der Dienst meldet, dass der Befehl ausgeführt wurde.</translation>
    </message>
    <message>
        <source>The plant was set like that already, so nothing had to be done.</source>
        <translation>Die Anlage war schon so eingestellt, es war also nichts zu tun.</translation>
    </message>
    <message>
        <source>The command was refused. Nothing was changed.</source>
        <translation>Der Befehl wurde abgelehnt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The command was refused, nothing was changed: %1</source>
        <translation>Der Befehl wurde abgelehnt, nichts wurde geändert: %1</translation>
    </message>
    <message>
        <source>The command was not carried out.</source>
        <translation>Der Befehl wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>The command was not carried out: %1</source>
        <translation>Der Befehl wurde nicht ausgeführt: %1</translation>
    </message>
    <message>
        <source>The command ended early because another one took its place.</source>
        <translation>Der Befehl endete vorzeitig, weil ein anderer an seine Stelle trat.</translation>
    </message>
    <message>
        <source>The command ended early: %1</source>
        <translation>Der Befehl endete vorzeitig: %1</translation>
    </message>
    <message>
        <source>The service has told no end within 24 hours. It may have been carried out.</source>
        <translation>Der Dienst hat binnen 24 Stunden kein Ende gemeldet. Vielleicht wurde der Befehl ausgeführt.</translation>
    </message>
    <message>
        <source>The answer was lost, so the command may be in force. It is not sent again. The service does not tell these values, so only a look at the plant can.</source>
        <translation>Die Antwort ging verloren, der Befehl ist also vielleicht in Kraft. Er wird nicht erneut gesendet. Der Dienst nennt diese Werte nicht, Klarheit schafft nur ein Blick auf die Anlage.</translation>
    </message>
    <message>
        <source>The answer was lost, so the command may be in force. It is not sent again; the program asks how it stands.</source>
        <translation>Die Antwort ging verloren, der Befehl ist also vielleicht in Kraft. Er wird nicht erneut gesendet; das Programm fragt, wie er steht.</translation>
    </message>
    <message>
        <source>The command was never sent.</source>
        <translation>Der Befehl wurde nie gesendet.</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Festgehalten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state of a command</comment>
        <extracomment>%1 state of a command, %2 what the service said</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>live data of a command</comment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Agree</source>
        <comment>live data with a command</comment>
        <translation>Stimmen überein</translation>
    </message>
    <message>
        <source>Agree in part</source>
        <comment>live data with a command</comment>
        <translation>Stimmen teilweise</translation>
    </message>
    <message>
        <source>Do not agree</source>
        <comment>live data with a command</comment>
        <translation>Weichen ab</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <comment>live data of a command</comment>
        <translation>Ohne Aussage</translation>
    </message>
    <message>
        <source>Live data have not been compared.</source>
        <translation>Live-Daten wurden nicht verglichen.</translation>
    </message>
    <message>
        <source>Waiting for live data from after the command.</source>
        <translation>Warten auf Live-Daten aus der Zeit nach dem Befehl.</translation>
    </message>
    <message>
        <source>Live data agree with the command.</source>
        <extracomment>%1 what live data say: &quot;Discharging 2.48 kW&quot;</extracomment>
        <translation>Die Live-Daten stimmen mit dem Befehl überein.</translation>
    </message>
    <message>
        <source>Live data agree: %1.</source>
        <translation>Die Live-Daten stimmen überein: %1.</translation>
    </message>
    <message>
        <source>Live data agree in part: %1, expected was: %2.</source>
        <extracomment>%1 what live data say, %2 what was expected: &quot;Discharging 2.48 kW&quot;</extracomment>
        <translation>Die Live-Daten stimmen teilweise überein: %1, erwartet war: %2.</translation>
    </message>
    <message>
        <source>Live data agree with the command in part.</source>
        <translation>Die Live-Daten stimmen teilweise mit dem Befehl überein.</translation>
    </message>
    <message>
        <source>Live data do not agree: %1, expected was: %2.</source>
        <extracomment>%1 what live data say, %2 what was expected: &quot;Discharging 2.48 kW&quot;</extracomment>
        <translation>Die Live-Daten weichen ab: %1, erwartet war: %2.</translation>
    </message>
    <message>
        <source>Live data do not agree with the command.</source>
        <translation>Die Live-Daten stimmen nicht mit dem Befehl überein.</translation>
    </message>
    <message>
        <source>Live data cannot tell whether it was carried out.</source>
        <translation>Die Live-Daten können nicht sagen, ob er ausgeführt wurde.</translation>
    </message>
    <message>
        <source>%1 discharged so far</source>
        <translation>%1 bisher entladen</translation>
    </message>
    <message>
        <source>%1 charged so far</source>
        <translation>%1 bisher geladen</translation>
    </message>
    <message>
        <source>Set at the device: %1</source>
        <extracomment>%1 for example &quot;Discharging 2.5 kW&quot;</extracomment>
        <translation>Am Gerät eingestellt: %1</translation>
    </message>
    <message>
        <source>State of charge: %1</source>
        <translation>Ladezustand: %1</translation>
    </message>
    <message>
        <source>Known since: %1</source>
        <extracomment>%1 for example &quot;3 min ago&quot;</extracomment>
        <translation>Bekannt seit: %1</translation>
    </message>
    <message>
        <source>This account signs in with a user name. The service takes commands only from an account that its owner has connected in the browser.</source>
        <translation>Dieses Konto meldet sich mit einem Benutzernamen an. Der Dienst nimmt Befehle nur von einem Konto an, das sein Eigentümer im Browser verbunden hat.</translation>
    </message>
    <message>
        <source>The account is not signed in.</source>
        <translation>Das Konto ist nicht angemeldet.</translation>
    </message>
    <message>
        <source>The owner has not allowed commands for this program.</source>
        <translation>Der Eigentümer hat diesem Programm keine Befehle erlaubt.</translation>
    </message>
    <message>
        <source>Control is switched off for this plant.</source>
        <translation>Die Steuerung ist für diese Anlage ausgeschaltet.</translation>
    </message>
    <message>
        <source>The service takes commands for residential plants only.</source>
        <translation>Der Dienst nimmt Befehle nur für Wohnhausanlagen an.</translation>
    </message>
    <message>
        <source>The plant has several controllers. The service takes this command only for plants with one.</source>
        <translation>Die Anlage hat mehrere Steuergeräte. Der Dienst nimmt diesen Befehl nur für Anlagen mit einem an.</translation>
    </message>
    <message>
        <source>The service does not take this command for plants with a SmartLogger.</source>
        <translation>Der Dienst nimmt diesen Befehl für Anlagen mit SmartLogger nicht an.</translation>
    </message>
    <message>
        <source>The plant has no battery that takes commands.</source>
        <translation>Die Anlage hat keine Batterie, die Befehle annimmt.</translation>
    </message>
    <message>
        <source>The plant has no inverter that takes commands.</source>
        <translation>Die Anlage hat keinen Wechselrichter, der Befehle annimmt.</translation>
    </message>
    <message>
        <source>LG batteries do not take this command.</source>
        <translation>LG-Batterien nehmen diesen Befehl nicht an.</translation>
    </message>
    <message>
        <source>A command of this kind is still running in this plant.</source>
        <translation>Ein Befehl dieser Art läuft in dieser Anlage noch.</translation>
    </message>
    <message>
        <source>The day&apos;s calls for commands are used up.</source>
        <translation>Die Aufrufe des Tages für Befehle sind aufgebraucht.</translation>
    </message>
    <message>
        <source>The journal of commands cannot be written. Nothing is sent that cannot be written down.</source>
        <translation>Das Befehlsjournal kann nicht geschrieben werden. Nichts wird gesendet, was sich nicht festhalten lässt.</translation>
    </message>
    <message>
        <source>Connect the plant&apos;s owner as another account.</source>
        <translation>Den Eigentümer der Anlage als weiteres Konto verbinden.</translation>
    </message>
    <message>
        <source>Sign in, or wait until the connection is back.</source>
        <translation>Anmelden oder warten, bis die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>The owner can allow it in the FusionSolar app, or connect again and tick it.</source>
        <translation>Der Eigentümer kann es in der FusionSolar-App erlauben oder neu verbinden und es ankreuzen.</translation>
    </message>
    <message>
        <source>Switch control on for this plant first.</source>
        <translation>Zuerst die Steuerung für diese Anlage einschalten.</translation>
    </message>
    <message>
        <source>Use the FusionSolar app or the web portal for this plant.</source>
        <translation>Für diese Anlage die FusionSolar-App oder das Webportal verwenden.</translation>
    </message>
    <message>
        <source>If that is not so, refresh the list of devices.</source>
        <translation>Stimmt das nicht, die Liste der Geräte aktualisieren.</translation>
    </message>
    <message>
        <source>Charge or discharge it for a given time instead.</source>
        <translation>Sie stattdessen für eine gegebene Zeit laden oder entladen.</translation>
    </message>
    <message>
        <source>Wait for its end, or stop it.</source>
        <translation>Sein Ende abwarten oder ihn stoppen.</translation>
    </message>
    <message>
        <source>Try again tomorrow. A stop is still possible as long as the reserve lasts.</source>
        <translation>Morgen erneut versuchen. Stoppen ist noch möglich, solange die Reserve reicht.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that the data folder can be written.</source>
        <translation>Prüfen, ob der Datenträger nicht voll und der Datenordner beschreibbar ist.</translation>
    </message>
</context>
<context>
    <name>TasksCommand</name>
    <message>
        <source>the commands that were given, and what came of them</source>
        <translation>die gegebenen Befehle, und was aus ihnen wurde</translation>
    </message>
    <message>
        <source>Only those that have not ended.</source>
        <translation>Nur die, die nicht beendet sind.</translation>
    </message>
    <message>
        <source>Stay until each of them has ended and live data have been compared; a line for each change. Asks the service by plan, at most 100 times a day.</source>
        <translation>Bleiben, bis jeder beendet ist und die Live-Daten verglichen sind; eine Zeile je Änderung. Fragt den Dienst nach Plan, höchstens 100-mal am Tag.</translation>
    </message>
    <message>
        <source>Write all of it to a file instead, as JSON or CSV by its ending.</source>
        <translation>Stattdessen alles in eine Datei schreiben, als JSON oder CSV nach ihrer Endung.</translation>
    </message>
    <message>
        <source>Only this one; the beginning of its name will do.</source>
        <translation>Nur dieser; der Anfang seines Namens genügt.</translation>
    </message>
    <message>
        <source>With --task: say how an unknown command has ended, yes (carried out) or no, where nothing else can tell.</source>
        <translation>Mit --task: sagen, wie ein unbekannter Befehl geendet hat, yes (ausgeführt) oder no, wo nichts anderes es sagen kann.</translation>
    </message>
    <message>
        <source>--follow and --export exclude each other.</source>
        <translation>--follow und --export schließen einander aus.</translation>
    </message>
    <message>
        <source>--export takes a file that ends in .json or .csv.</source>
        <translation>--export nimmt eine Datei, die auf .json oder .csv endet.</translation>
    </message>
    <message>
        <source>--mark needs --task.</source>
        <translation>--mark braucht --task.</translation>
    </message>
    <message>
        <source>--mark takes yes or no.</source>
        <translation>--mark nimmt yes oder no.</translation>
    </message>
</context>
<context>
    <name>TasksRun</name>
    <message>
        <source>No command is open.</source>
        <translation>Kein Befehl ist offen.</translation>
    </message>
    <message>
        <source>--task does not name exactly one command.</source>
        <translation>--task nennt nicht genau einen Befehl.</translation>
    </message>
    <message>
        <source>How this command has ended is known, or it has not ended.</source>
        <translation>Wie dieser Befehl geendet hat, ist bekannt, oder er ist nicht beendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) written.</source>
        <translation>
            <numerusform>%n Befehl geschrieben.</numerusform>
            <numerusform>%n Befehle geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the journal could not be read.</source>
        <translation>
            <numerusform>%n Zeile des Journals war nicht lesbar.</numerusform>
            <numerusform>%n Zeilen des Journals waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>No command has been given.</source>
        <translation>Es wurde kein Befehl gegeben.</translation>
    </message>
</context>
<context>
    <name>TouWindowDialog</name>
    <message>
        <source>Window of the week</source>
        <translation>Zeitfenster der Woche</translation>
    </message>
    <message>
        <source>&amp;Charge the battery</source>
        <translation>Die Batterie &amp;laden</translation>
    </message>
    <message>
        <source>&amp;Discharge the battery</source>
        <translation>Die Batterie &amp;entladen</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>until &amp;midnight</source>
        <translation>bis &amp;Mitternacht</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>An diesen Tagen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Mindestens einen Tag wählen.</translation>
    </message>
    <message>
        <source>The end must be after the beginning. What goes on after midnight is a window of the next day.</source>
        <translation>Das Ende muss nach dem Beginn liegen. Was nach Mitternacht weitergeht, ist ein Zeitfenster des nächsten Tages.</translation>
    </message>
</context>
<context>
    <name>TouWindowModel</name>
    <message>
        <source>Charge</source>
        <translation>laden</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>entladen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>The battery is to</source>
        <translation>Batterie soll</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>This desktop shows no icons of programs, so closing the window ends Heliodesk.</source>
        <translation>Dieser Desktop zeigt keine Symbole von Programmen; das Schließen des Fensters beendet daher Heliodesk.</translation>
    </message>
    <message>
        <source>&amp;Open Heliodesk</source>
        <translation>&amp;Heliodesk öffnen</translation>
    </message>
    <message>
        <source>&amp;Resume updates</source>
        <translation>&amp;Abfrage fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause updates</source>
        <translation>&amp;Abfrage anhalten</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>TraySummary</name>
    <message>
        <source>paused by you</source>
        <translation>von Ihnen angehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n without connection</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%n ohne Verbindung</numerusform>
            <numerusform>%n ohne Verbindung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <comment>plants</comment>
        <translation>
            <numerusform>%n getrennt</numerusform>
            <numerusform>%n getrennt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faulty</source>
        <comment>plants</comment>
        <translation>
            <numerusform>%n gestört</numerusform>
            <numerusform>%n gestört</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old</source>
        <comment>plants</comment>
        <translation>
            <numerusform>%n veraltet</numerusform>
            <numerusform>%n veraltet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without data yet</source>
        <comment>plants</comment>
        <translation>
            <numerusform>%n noch ohne Daten</numerusform>
            <numerusform>%n noch ohne Daten</numerusform>
        </translation>
    </message>
    <message>
        <source>all live</source>
        <translation>alle live</translation>
    </message>
    <message>
        <source>all asleep</source>
        <translation>alle in Nachtruhe</translation>
    </message>
    <message>
        <source>Heliodesk · paused by you</source>
        <translation>Heliodesk · von Ihnen angehalten</translation>
    </message>
    <message>
        <source>Heliodesk</source>
        <translation>Heliodesk</translation>
    </message>
    <message numerus="yes">
        <source>%n plants</source>
        <translation>
            <numerusform>%n Anlage</numerusform>
            <numerusform>%n Anlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>No plants yet</source>
        <translation>Noch keine Anlagen</translation>
    </message>
    <message numerus="yes">
        <source>%1 from %n plants</source>
        <translation>
            <numerusform>%1 von %n Anlage</numerusform>
            <numerusform>%1 von %n Anlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plants, no power known</source>
        <translation>
            <numerusform>%n Anlage, Leistung unbekannt</numerusform>
            <numerusform>%n Anlagen, Leistung unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarms</source>
        <translation>
            <numerusform>%n Alarm</numerusform>
            <numerusform>%n Alarme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TreeColumns</name>
    <message>
        <source>&amp;Order of the service</source>
        <extracomment>Rows as the service lists them, not sorted by a column</extracomment>
        <translation>&amp;Reihenfolge des Dienstes</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
</context>
<context>
    <name>UnitsPage</name>
    <message>
        <source>For example: %1</source>
        <extracomment>%1 samples: &quot;1,234.5 kWh · 21/06/2026 14:32&quot;</extracomment>
        <translation>Zum Beispiel: %1</translation>
    </message>
</context>
<context>
    <name>UpdatesPage</name>
    <message>
        <source>The service renews its values every five minutes: asking more often cannot bring newer ones. In the night it is asked for the devices of sleeping plants every 15 minutes at most.</source>
        <translation>Der Dienst erneuert seine Werte alle fünf Minuten: Öfter zu fragen bringt keine neueren. Nachts werden die Geräte schlafender Anlagen höchstens alle 15 Minuten abgefragt.</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Was das kostet</translation>
    </message>
    <message>
        <source>Calls a day</source>
        <translation>Abrufe am Tag</translation>
    </message>
    <message>
        <source>known once an account is open</source>
        <translation>bekannt, sobald ein Konto geöffnet ist</translation>
    </message>
    <message>
        <source>Calls for live values</source>
        <translation>Abrufe für Live-Werte</translation>
    </message>
    <message>
        <source>about %1 a day</source>
        <translation>etwa %1 am Tag</translation>
    </message>
    <message numerus="yes">
        <source>Each time %n calls, for up to 100 plants, or 100 devices of one type, each.</source>
        <translation>
            <numerusform>Jedes Mal %n Abruf, für bis zu 100 Anlagen oder 100 Geräte eines Typs.</numerusform>
            <numerusform>Jedes Mal %n Abrufe, jeder für bis zu 100 Anlagen oder 100 Geräte eines Typs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed by the service</source>
        <translation>Vom Dienst erlaubt</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 am Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n calls in five minutes for these plants and devices.</source>
        <translation>
            <numerusform>%n Abruf in fünf Minuten für diese Anlagen und Geräte.</numerusform>
            <numerusform>%n Abrufe in fünf Minuten für diese Anlagen und Geräte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of the allowance</source>
        <translation>Anteil am Kontingent</translation>
    </message>
    <message>
        <source>Calls for alarms and reports</source>
        <translation>Aufrufe für Alarme und Berichte</translation>
    </message>
    <message>
        <source>They have allowances of their own.</source>
        <translation>Sie haben eigene Kontingente.</translation>
    </message>
    <message>
        <source>By OAuth Connect: all calls of an owner together.</source>
        <translation>Über OAuth Connect: alle Abrufe eines Eigentümers zusammen.</translation>
    </message>
    <message>
        <source>With OAuth Connect they come out of the same allowance.</source>
        <translation>Mit OAuth Connect kommen sie aus demselben Kontingent.</translation>
    </message>
</context>
<context>
    <name>ValueHelp</name>
    <message>
        <source>Plants without a value are left out; how many have one is said beside the sum.</source>
        <translation>Anlagen ohne Wert zählen nicht mit; neben der Summe steht, wie viele einen haben.</translation>
    </message>
    <message>
        <source>Value of the moment</source>
        <translation>Momentanwert</translation>
    </message>
    <message>
        <source>Counter since commissioning</source>
        <translation>Zähler seit Inbetriebnahme</translation>
    </message>
    <message>
        <source>Counter of today: starts at 0 at the plant&apos;s midnight</source>
        <translation>Tageszähler: beginnt um Mitternacht der Anlage bei 0</translation>
    </message>
    <message>
        <source>Nested value</source>
        <translation>Zusammengesetzter Wert</translation>
    </message>
    <message>
        <source>State, sent as a code</source>
        <translation>Status, als Code gesendet</translation>
    </message>
    <message>
        <source>Point in time, shown in the plant&apos;s time zone</source>
        <translation>Zeitpunkt, gezeigt in der Zeitzone der Anlage</translation>
    </message>
    <message>
        <source>Total of the period</source>
        <translation>Summe des Zeitraums</translation>
    </message>
    <message>
        <source>Unit: not documented</source>
        <translation>Einheit: nicht dokumentiert</translation>
    </message>
    <message>
        <source>Unit: money, currency not named</source>
        <translation>Einheit: Geld, Währung nicht genannt</translation>
    </message>
    <message>
        <source>Unit: none</source>
        <translation>Einheit: keine</translation>
    </message>
    <message>
        <source>Unit: %1 since the start of 1970</source>
        <translation>Einheit: %1 seit Anfang 1970</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Einheit: %1</translation>
    </message>
    <message>
        <source>Unit: %1, shown as %2</source>
        <translation>Einheit: %1, gezeigt in %2</translation>
    </message>
    <message>
        <source>Source: %1, field %2</source>
        <extracomment>%1 a path of the service&apos;s interface, %2 a key in its answer</extracomment>
        <translation>Quelle: %1, Feld %2</translation>
    </message>
    <message>
        <source>The service&apos;s documentation does not have this field; the value is shown as it came.</source>
        <translation>Die Dokumentation des Dienstes kennt dieses Feld nicht; der Wert wird so gezeigt, wie er kam.</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Art: %1</translation>
    </message>
    <message>
        <source>The service documents this field as always empty by now.</source>
        <translation>Laut Dokumentation des Dienstes ist dieses Feld inzwischen immer leer.</translation>
    </message>
    <message>
        <source>Only newer versions of the service send it.</source>
        <translation>Nur neuere Versionen des Dienstes senden es.</translation>
    </message>
    <message>
        <source>Only old versions of the service send it.</source>
        <translation>Nur alte Versionen des Dienstes senden es.</translation>
    </message>
    <message>
        <source>%1, all plants</source>
        <extracomment>%1 the name of a value: &quot;Yield today&quot;</extracomment>
        <translation>%1, alle Anlagen</translation>
    </message>
    <message>
        <source>Σ %1 of the plants of this account</source>
        <extracomment>%1 a key in the service&apos;s answer</extracomment>
        <translation>Σ %1 der Anlagen dieses Kontos</translation>
    </message>
    <message>
        <source>Each plant counts from its own midnight.</source>
        <translation>Jede Anlage zählt ab ihrer eigenen Mitternacht.</translation>
    </message>
    <message>
        <source>Source: %1, in kW</source>
        <translation>Quelle: %1, in kW</translation>
    </message>
    <message>
        <source>Plants without a value are left out of the sum and named below the figure.</source>
        <translation>Anlagen ohne Wert zählen nicht zur Summe und sind unter der Zahl genannt.</translation>
    </message>
    <message>
        <source>PV power now</source>
        <translation>PV-Leistung aktuell</translation>
    </message>
    <message>
        <source>P(PV) = Σ mppt_power of all inverters</source>
        <translation>P(PV) = Σ mppt_power aller Wechselrichter</translation>
    </message>
    <message>
        <source>An inverter that does not send mppt_power counts with its output (active_power), unless a battery stands behind an inverter. A sleeping inverter counts as 0.</source>
        <translation>Ein Wechselrichter ohne mppt_power zählt mit seiner Ausgangsleistung (active_power), sofern hinter keinem Wechselrichter eine Batterie steht. Ein Wechselrichter in Nachtruhe zählt als 0.</translation>
    </message>
    <message>
        <source>Consumption now</source>
        <translation>Verbrauch aktuell</translation>
    </message>
    <message>
        <source>P(house) = Σ active_power of the inverters − P(grid) − P(storage)</source>
        <translation>P(Haus) = Σ active_power der Wechselrichter − P(Netz) − P(Speicher)</translation>
    </message>
    <message>
        <source>P(grid): feeding in is positive. P(storage): charging of storage beside the inverters; a battery behind an inverter is within its output already.</source>
        <translation>P(Netz): Einspeisung ist positiv. P(Speicher): Laden von Speichern neben den Wechselrichtern; eine Batterie hinter einem Wechselrichter steckt schon in dessen Ausgangsleistung.</translation>
    </message>
    <message>
        <source>Without a meter at the grid connection nobody can say.</source>
        <translation>Ohne Zähler am Netzanschluss ist keine Aussage möglich.</translation>
    </message>
    <message>
        <source>Exchange with the grid now</source>
        <translation>Austausch mit dem Netz aktuell</translation>
    </message>
    <message>
        <source>P(grid) = active_power of the meter; feeding in is positive</source>
        <translation>P(Netz) = active_power des Zählers; Einspeisung ist positiv</translation>
    </message>
    <message>
        <source>An EMMA counts the other way round: P(grid) = −active_power. Where there are several meters, an EMMA comes first, then the grid meter with the lowest device id, then the sum of the power sensors.</source>
        <translation>Ein EMMA zählt umgekehrt: P(Netz) = −active_power. Bei mehreren Zählern gilt zuerst ein EMMA, dann der Netzzähler mit der kleinsten Geräte-ID, dann die Summe der Leistungssensoren.</translation>
    </message>
    <message>
        <source>A meter whose direction you have turned round counts with the opposite sign.</source>
        <translation>Ein Zähler, dessen Richtung Sie umgekehrt haben, zählt mit umgekehrtem Vorzeichen.</translation>
    </message>
    <message>
        <source>Battery power now</source>
        <translation>Batterieleistung aktuell</translation>
    </message>
    <message>
        <source>P(battery) = Σ ch_discharge_power of all batteries; charging is positive</source>
        <translation>P(Batterie) = Σ ch_discharge_power aller Batterien; Laden ist positiv</translation>
    </message>
    <message>
        <source>State of charge</source>
        <translation>Ladezustand</translation>
    </message>
    <message>
        <source>SOC = Σ (battery_soc × rated_capacity) ÷ Σ rated_capacity</source>
        <translation>SOC = Σ (battery_soc × rated_capacity) ÷ Σ rated_capacity</translation>
    </message>
    <message>
        <source>The plain mean of battery_soc if the capacity of a battery is not known.</source>
        <translation>Ist die Kapazität einer Batterie nicht bekannt, gilt der einfache Mittelwert von battery_soc.</translation>
    </message>
    <message>
        <source>Source: %1, in per cent</source>
        <extracomment>%1 a path of the service&apos;s interface; the value is in per cent</extracomment>
        <translation>Quelle: %1, in Prozent</translation>
    </message>
    <message>
        <source>What is left over</source>
        <translation>Was übrig bleibt</translation>
    </message>
    <message>
        <source>P(rest) = P(PV) − P(house) − P(grid) − P(battery)</source>
        <translation>P(Rest) = P(PV) − P(Haus) − P(Netz) − P(Batterie)</translation>
    </message>
    <message>
        <source>A small positive rest is the loss of the conversion. More means values of different moments, or a source or load that nobody measures. Shown only if every part is known.</source>
        <translation>Ein kleiner positiver Rest ist der Wandlungsverlust. Ein größerer heißt: Die Werte stammen aus verschiedenen Augenblicken, oder eine Quelle oder ein Verbraucher wird nicht gemessen. Wird nur gezeigt, wenn alle Teile bekannt sind.</translation>
    </message>
    <message>
        <source>Power of a string</source>
        <translation>Leistung eines Strings</translation>
    </message>
    <message>
        <source>P = U × I</source>
        <translation>P = U × I</translation>
    </message>
    <message>
        <source>The median is that of the strings that produce. A string is called without current if it has voltage but less than 2 % of the median current, while the median is at least 1 A.</source>
        <translation>Der Median ist der der liefernden Strings. Ein String gilt als stromlos, wenn er Spannung führt, aber weniger als 2 % des mittleren Stroms (Median) liefert, während dieser mindestens 1 A beträgt.</translation>
    </message>
    <message>
        <source>Source: %1, fields %2 (V) and %3 (A)</source>
        <translation>Quelle: %1, Felder %2 (V) und %3 (A)</translation>
    </message>
    <message>
        <source>PV power of all plants now</source>
        <translation>PV-Leistung aller Anlagen aktuell</translation>
    </message>
    <message>
        <source>Σ P(PV) of the plants of this account</source>
        <translation>Σ P(PV) der Anlagen dieses Kontos</translation>
    </message>
    <message>
        <source>Consumption of all plants now</source>
        <translation>Verbrauch aller Anlagen aktuell</translation>
    </message>
    <message>
        <source>Σ P(house) of the plants of this account</source>
        <translation>Σ P(Haus) der Anlagen dieses Kontos</translation>
    </message>
    <message>
        <source>Exchange of all plants with the grid now</source>
        <translation>Austausch aller Anlagen mit dem Netz aktuell</translation>
    </message>
    <message>
        <source>Σ P(grid) of the plants of this account; feeding in is positive</source>
        <translation>Σ P(Netz) der Anlagen dieses Kontos; Einspeisung ist positiv</translation>
    </message>
    <message>
        <source>One plant&apos;s import and another&apos;s export cancel out here.</source>
        <translation>Der Bezug der einen Anlage und die Einspeisung der anderen heben sich hier auf.</translation>
    </message>
    <message>
        <source>Battery power of all plants now</source>
        <translation>Batterieleistung aller Anlagen aktuell</translation>
    </message>
    <message>
        <source>Σ P(battery) of the plants of this account; charging is positive</source>
        <translation>Σ P(Batterie) der Anlagen dieses Kontos; Laden ist positiv</translation>
    </message>
</context>
<context>
    <name>ValueNotes</name>
    <message>
        <source>Says whether the device is connected to the management system.</source>
        <translation>Sagt, ob das Gerät mit dem Verwaltungssystem verbunden ist.</translation>
    </message>
    <message>
        <source>Codes that are not documented are shown by their number.</source>
        <translation>Nicht dokumentierte Codes erscheinen als Zahl.</translation>
    </message>
    <message>
        <source>Between two phases. Single-phase inverters may report their grid voltage here.</source>
        <translation>Zwischen zwei Phasen. Einphasige Wechselrichter melden hier womöglich ihre Netzspannung.</translation>
    </message>
    <message>
        <source>Between two phases; 0 or empty on single-phase inverters.</source>
        <translation>Zwischen zwei Phasen; bei einphasigen Wechselrichtern 0 oder leer.</translation>
    </message>
    <message>
        <source>Between phase and neutral.</source>
        <translation>Zwischen Phase und Neutralleiter.</translation>
    </message>
    <message>
        <source>0 or empty on single-phase inverters.</source>
        <translation>Bei einphasigen Wechselrichtern 0 oder leer.</translation>
    </message>
    <message>
        <source>Not available on single-phase meters.</source>
        <translation>Bei einphasigen Zählern nicht verfügbar.</translation>
    </message>
    <message>
        <source>On single-phase wiring the value of the grid, otherwise of phase A.</source>
        <translation>Bei einphasigem Anschluss der Wert des Netzes, sonst der von Phase A.</translation>
    </message>
    <message>
        <source>Three-phase wiring only, otherwise 0.</source>
        <translation>Nur bei dreiphasigem Anschluss, sonst 0.</translation>
    </message>
    <message>
        <source>As the inverter reports it; it may stay at exactly 100 %.</source>
        <translation>Wie vom Wechselrichter gemeldet; der Wert kann bei genau 100 % stehen bleiben.</translation>
    </message>
    <message>
        <source>Inside the cabinet of the inverter.</source>
        <translation>Im Gehäuse des Wechselrichters.</translation>
    </message>
    <message>
        <source>Between −1 and 1.</source>
        <translation>Zwischen −1 und 1.</translation>
    </message>
    <message>
        <source>Alternating-current output. A battery behind the inverter is included, so the value can differ from the PV input by more than the losses.</source>
        <translation>Wechselstrom-Ausgangsleistung. Eine Batterie hinter dem Wechselrichter ist enthalten; daher kann der Wert um mehr als die Verluste von der PV-Eingangsleistung abweichen.</translation>
    </message>
    <message>
        <source>Positive: feeding into the grid; negative: taking from it. Wiring and logger settings can turn the sign round.</source>
        <translation>Positiv: Einspeisung ins Netz; negativ: Netzbezug. Verdrahtung und Einstellungen des Loggers können das Vorzeichen umkehren.</translation>
    </message>
    <message>
        <source>Positive: taking from the grid; negative: feeding into it. Other meters count the other way round.</source>
        <translation>Positiv: Netzbezug; negativ: Einspeisung ins Netz. Andere Zähler zählen umgekehrt.</translation>
    </message>
    <message>
        <source>The sign means the same as that of the active power of all phases.</source>
        <translation>Das Vorzeichen bedeutet dasselbe wie bei der Wirkleistung aller Phasen.</translation>
    </message>
    <message>
        <source>Energy fed into the grid, with the usual wiring.</source>
        <translation>Bei üblicher Verdrahtung die ins Netz eingespeiste Energie.</translation>
    </message>
    <message>
        <source>Energy taken from the grid, with the usual wiring.</source>
        <translation>Bei üblicher Verdrahtung die aus dem Netz bezogene Energie.</translation>
    </message>
    <message>
        <source>Energy taken from the grid; other meters count the other way round.</source>
        <translation>Aus dem Netz bezogene Energie; andere Zähler zählen umgekehrt.</translation>
    </message>
    <message>
        <source>Energy fed into the grid; other meters count the other way round.</source>
        <translation>Ins Netz eingespeiste Energie; andere Zähler zählen umgekehrt.</translation>
    </message>
    <message>
        <source>A register of energy in the shoulder tariff, despite its name.</source>
        <translation>Trotz seines Namens ein Energiezählwerk des Mittellasttarifs.</translation>
    </message>
    <message>
        <source>A register of energy; the service prints a unit of power for it.</source>
        <translation>Ein Energiezählwerk; der Dienst nennt dafür eine Einheit der Leistung.</translation>
    </message>
    <message>
        <source>What the external meter measures depends on the site: often a second generator or a branch.</source>
        <translation>Was der externe Zähler misst, hängt vom Standort ab: oft ein zweiter Erzeuger oder ein Abzweig.</translation>
    </message>
    <message>
        <source>Keeps its last value after sunset and may lag behind the power by one answer.</source>
        <translation>Behält nach Sonnenuntergang seinen letzten Wert und kann der Leistung um eine Antwort nachhinken.</translation>
    </message>
    <message>
        <source>Direct-current power of all inputs together.</source>
        <translation>Gleichstromleistung aller Eingänge zusammen.</translation>
    </message>
    <message>
        <source>Counted by the inverter itself.</source>
        <translation>Vom Wechselrichter selbst gezählt.</translation>
    </message>
    <message>
        <source>When the inverter last started.</source>
        <translation>Wann der Wechselrichter zuletzt gestartet ist.</translation>
    </message>
    <message>
        <source>When the inverter last stopped; not available while it runs.</source>
        <translation>Wann der Wechselrichter zuletzt abgeschaltet hat; nicht verfügbar, solange er läuft.</translation>
    </message>
    <message>
        <source>0 on inputs that are not used.</source>
        <translation>0 bei nicht belegten Eingängen.</translation>
    </message>
    <message>
        <source>Stays 0 on models that do not meter each tracker.</source>
        <translation>Bleibt 0 bei Modellen, die nicht jeden Tracker messen.</translation>
    </message>
    <message>
        <source>The limit of the moment; it moves with the state of charge and the temperature.</source>
        <translation>Die augenblickliche Grenze; sie ändert sich mit Ladezustand und Temperatur.</translation>
    </message>
    <message>
        <source>Positive: charging; negative: discharging.</source>
        <translation>Positiv: Laden; negativ: Entladen.</translation>
    </message>
    <message>
        <source>The service does not say which sign means charging; positive is taken for charging.</source>
        <translation>Der Dienst sagt nicht, welches Vorzeichen Laden bedeutet; hier gilt positiv als Laden.</translation>
    </message>
    <message>
        <source>The service does not say which sign means charging.</source>
        <translation>Der Dienst sagt nicht, welches Vorzeichen Laden bedeutet.</translation>
    </message>
    <message>
        <source>Often several hundred volts.</source>
        <translation>Oft mehrere hundert Volt.</translation>
    </message>
    <message>
        <source>Only some makes report it; 0 means unknown.</source>
        <translation>Nur manche Fabrikate melden ihn; 0 heißt unbekannt.</translation>
    </message>
    <message>
        <source>The working mode; the key is misspelt by the service.</source>
        <translation>Die Betriebsart; der Dienst schreibt den Schlüssel falsch.</translation>
    </message>
    <message>
        <source>The health of each battery pack, as the service writes it.</source>
        <translation>Der Zustand jedes Batteriepakets, wie ihn der Dienst schreibt.</translation>
    </message>
    <message>
        <source>From 0 to 360 degrees.</source>
        <translation>Von 0 bis 360 Grad.</translation>
    </message>
    <message>
        <source>0 means on.</source>
        <translation>0 heißt eingeschaltet.</translation>
    </message>
    <message>
        <source>An energy despite its name; starts at 0 at the plant&apos;s midnight.</source>
        <translation>Trotz des Namens eine Energie; beginnt um Mitternacht der Anlage bei 0.</translation>
    </message>
    <message>
        <source>An energy despite its name; today is included.</source>
        <translation>Trotz des Namens eine Energie; der heutige Tag ist enthalten.</translation>
    </message>
    <message>
        <source>An energy despite its name; counted by the management system since the plant was connected to it. What the inverters produced before is missing.</source>
        <translation>Trotz des Namens eine Energie; vom Verwaltungssystem gezählt, seit die Anlage damit verbunden ist. Was die Wechselrichter davor erzeugt haben, fehlt.</translation>
    </message>
    <message>
        <source>In the currency of the plant, which the service does not name.</source>
        <translation>In der Währung der Anlage, die der Dienst nicht nennt.</translation>
    </message>
    <message>
        <source>In the currency of the plant, which the service does not name; refreshed once an hour.</source>
        <translation>In der Währung der Anlage, die der Dienst nicht nennt; wird einmal pro Stunde erneuert.</translation>
    </message>
    <message>
        <source>Empty in plants without a meter.</source>
        <translation>Leer bei Anlagen ohne Zähler.</translation>
    </message>
    <message>
        <source>Power of all modules under standard test conditions.</source>
        <translation>Leistung aller Module unter Standardtestbedingungen.</translation>
    </message>
</context>
<context>
    <name>WallDisplay</name>
    <message>
        <source>Wall display</source>
        <translation>Wandanzeige</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the first data of %n plants…</source>
        <translation>
            <numerusform>Warten auf die ersten Daten von %n Anlage&#xa0;…</numerusform>
            <numerusform>Warten auf die ersten Daten von %n Anlagen&#xa0;…</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no plants to show yet.</source>
        <translation>Es gibt noch keine Anlagen zu zeigen.</translation>
    </message>
    <message>
        <source>%1 %2 other plants  ·  %3 stay  ·  %4 leave</source>
        <extracomment>%1 and %2 arrow keys, %3 the space bar, %4 the escape key</extracomment>
        <translation>%1 %2 andere Anlagen  ·  %3 anhalten  ·  %4 beenden</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message numerus="yes">
        <source>%n plants without data yet</source>
        <translation>
            <numerusform>%n Anlage noch ohne Daten</numerusform>
            <numerusform>%n Anlagen noch ohne Daten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 number of the plant, %2 how many there are</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>WallKey</name>
    <message>
        <source>Next plant</source>
        <translation>Nächste Anlage</translation>
    </message>
    <message>
        <source>Previous plant</source>
        <translation>Vorige Anlage</translation>
    </message>
    <message>
        <source>Stay at this plant, or go on</source>
        <translation>Bei dieser Anlage bleiben oder weitergehen</translation>
    </message>
    <message>
        <source>Leave the wall display</source>
        <translation>Wandanzeige beenden</translation>
    </message>
</context>
<context>
    <name>WallPage</name>
    <message>
        <source>Battery %1</source>
        <translation>Batterie %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>accessible text: name, figure, direction</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>WaysIn</name>
    <message>
        <source>I have an API acc&amp;ount</source>
        <translation>Ich habe ein API-K&amp;onto</translation>
    </message>
    <message>
        <source>Its name and its system code are at hand. Enter them, and Heliodesk tests them.</source>
        <translation>Name und Systemcode sind zur Hand. Beides eingeben, und Heliodesk testet es.</translation>
    </message>
    <message>
        <source>I &amp;need an API account</source>
        <translation>Ich b&amp;rauche ein API-Konto</translation>
    </message>
    <message>
        <source>What it is, who creates it, and a letter to your installer, ready to send.</source>
        <translation>Was es ist, wer es anlegt und ein fertiger Brief an Ihren Installateur.</translation>
    </message>
    <message>
        <source>Look around in the &amp;demo plants</source>
        <translation>In den Demo-Anlagen &amp;umsehen</translation>
    </message>
    <message>
        <source>Homes, a business roof and a fault, played on this computer. Needs no account.</source>
        <translation>Häuser, ein Gewerbedach und eine Störung, hier nachgespielt. Ganz ohne Konto.</translation>
    </message>
    <message>
        <source>I &amp;want to connect by OAuth</source>
        <translation>Ich möchte über OAuth &amp;verbinden</translation>
    </message>
    <message>
        <source>The owner consents in the browser. Needed to give commands; takes a client of Huawei.</source>
        <translation>Der Eigentümer stimmt im Browser zu. Nötig für Befehle; braucht einen Client von Huawei.</translation>
    </message>
</context>
<context>
    <name>WeekEditor</name>
    <message>
        <source>Dragging makes a window to</source>
        <translation>Ziehen ergibt ein Zeitfenster zum</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Dragging makes a window to charge</source>
        <translation>Ziehen ergibt ein Zeitfenster zum Laden</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Entladen</translation>
    </message>
    <message>
        <source>Dragging makes a window to discharge</source>
        <translation>Ziehen ergibt ein Zeitfenster zum Entladen</translation>
    </message>
    <message>
        <source>Copy a da&amp;y…</source>
        <translation>&amp;Tag kopieren …</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>Hinz&amp;ufügen …</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>B&amp;earbeiten …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Entfe&amp;rnen</translation>
    </message>
    <message>
        <source>Windows of the week</source>
        <translation>Zeitfenster der Woche</translation>
    </message>
    <message>
        <source>Drag on the week, or press Insert for a window and the arrow keys to move it. Steps of 15 minutes, of 5 with Ctrl. Hours are those of the plant.</source>
        <translation>In der Woche ziehen, oder Einfg für ein Zeitfenster drücken und es mit den Pfeiltasten bewegen. Schritte von 15 Minuten, mit Strg von 5. Die Stunden sind die der Anlage.</translation>
    </message>
    <message numerus="yes">
        <source>%n window(s) overlapped others and are not here.</source>
        <translation>
            <numerusform>%n Zeitfenster überschnitt andere und fehlt hier.</numerusform>
            <numerusform>%n Zeitfenster überschnitten andere und fehlen hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 windows: the service takes no more than %2. Days with the same times count once.</source>
        <translation>%1 Zeitfenster: Der Dienst nimmt nicht mehr als %2. Tage mit gleichen Zeiten zählen einmal.</translation>
    </message>
    <message>
        <source>%1 of at most %2 windows. The same times on several days are one window.</source>
        <translation>%1 von höchstens %2 Zeitfenstern. Gleiche Zeiten an mehreren Tagen sind ein Zeitfenster.</translation>
    </message>
    <message>
        <source>Overlaps another window: %1.</source>
        <translation>Überschneidet ein anderes Zeitfenster: %1.</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>Week of the battery</source>
        <translation>Woche der Batterie</translation>
    </message>
    <message>
        <source>Arrow keys move the chosen window, with Shift its end, with Alt its beginning; with Ctrl in steps of 5 minutes. Page Up and Page Down choose a window, Insert adds one, Space turns charging into discharging, Enter changes exact times, Del removes.</source>
        <translation>Pfeiltasten bewegen das gewählte Zeitfenster, mit Umschalt sein Ende, mit Alt seinen Beginn; mit Strg in Schritten von 5 Minuten. Bild auf und Bild ab wählen ein Zeitfenster, Einfg fügt eines hinzu, die Leertaste macht aus Laden Entladen, die Eingabetaste ändert genaue Zeiten, Entf entfernt.</translation>
    </message>
    <message>
        <source>No window</source>
        <translation>Kein Zeitfenster</translation>
    </message>
    <message numerus="yes">
        <source>%n window(s), none chosen</source>
        <translation>
            <numerusform>%n Zeitfenster, nicht gewählt</numerusform>
            <numerusform>%n Zeitfenster, keines gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>That would overlap: %1.</source>
        <translation>Das würde sich überschneiden: %1.</translation>
    </message>
    <message>
        <source>This day is full.</source>
        <translation>Dieser Tag ist voll.</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Your plants, live on your desk</source>
        <translation>Ihre Anlagen, live auf dem Schreibtisch</translation>
    </message>
    <message>
        <source>Heliodesk shows FusionSolar plants through the official interface of the service. How do you want to start?</source>
        <translation>Heliodesk zeigt FusionSolar-Anlagen über die offizielle Schnittstelle des Dienstes. Wie möchten Sie beginnen?</translation>
    </message>
</context>
<context>
    <name>WindowKeeper</name>
    <message>
        <source>Close to the tray</source>
        <translation>In den Infobereich schließen</translation>
    </message>
    <message>
        <source>Heliodesk goes on watching your plants. A click on its icon in the tray brings the window back; “Quit” in the File menu or in the menu of the icon ends it.</source>
        <translation>Heliodesk beobachtet Ihre Anlagen weiter. Ein Klick auf sein Symbol im Infobereich holt das Fenster zurück; „Beenden“ im Menü Datei oder im Menü des Symbols beendet es.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
</context>
<context>
    <name>WordList</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 the list so far, %2 its next word</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1 all words of a list but the last, with commas; %2 the last</extracomment>
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Password (system code) of %1 at %2: </source>
        <translation>Passwort (Systemcode) von %1 bei %2: </translation>
    </message>
</context>
</TS>
