<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Heliodesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heliodesk %1</source>
        <extracomment>%1 a version number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program with its icons. Fonts are those of your system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>© The Qt Company Ltd and other contributors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>© Frank Osterfeld and other contributors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>© Daniel Lemire and Geoff Langdale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what FusionSolar plants do now, through the SmartPVMS Northbound interface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software: you may use, study, share and change it under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a product of Huawei. FusionSolar is a trademark of its owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works in this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>name of a work, name of its licence, whose it is</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountAuthenticator</name>
    <message>
        <source>Another program uses this account. Each sign-in ends the session of the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service accepted the sign-in but sent no session token.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountChoice</name>
    <message>
        <source>No account is set up in the desktop program. Name one with --base-url and --user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account fits. There are:
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several accounts fit; choose with --profile:
%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountView</name>
    <message>
        <source>Plants by state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PV now, all plants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumption now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yield today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy flow now, all plants</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n plants</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plants</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sun power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Producing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting on balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing on balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service reports a fault at this plant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value has come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plant list from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device list from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppSettings</name>
    <message>
        <source>The settings in %1 cannot be read. The defaults are used in this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the settings was damaged. What could be read of it is used; the file as it was has been kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the settings, %1, is damaged. What could be read of it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be written to %1. They hold until Heliodesk is closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account works, but could not be saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1” from Heliodesk?

Its password leaves the keychain. Nothing changes in FusionSolar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo plants could not be started: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account. Try --demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heliodesk: %1
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heliodesk: already running with this folder; its window was asked to come to the front.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heliodesk: already running with the folder %1, but it does not answer.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for the lists of plants and devices. New live values can come about %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has nothing newer: live values can change about %1, the lists once an hour.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BudgetWords</name>
    <message>
        <source>%1 of %2 calls today</source>
        <extracomment>%1 calls made since midnight, %2 calls allowed in a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 in 24 h</source>
        <extracomment>%1 interface, %2 calls made, %3 calls allowed in 24 hours</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 in %4 min, %5 today</source>
        <extracomment>%1 interface, %2 calls made, %3 calls allowed in %4 minutes, %5 calls made since midnight</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of plants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live values of plants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live values of devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Box-type transformer station (STS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol converter / communication management unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PID device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinnet data logger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup box (on/off-grid controller)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PLC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety box (rapid shutdown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mains supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generator set (genset)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solar supply unit (SSU) group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solar supply unit (SSU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power converter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lithium battery rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AC output distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device controller (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid meter (PowerMeterCN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power conversion system (PCS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Air conditioner of a battery compartment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage subsystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bidirectional DC/DC converter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data logger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third-party Sungrow inverter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-stage inverter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smart switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SmartDG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HEMS meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third-party STS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine generator group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digital power supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combined cabinet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lithium battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AC charger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charging connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>String inverter (older id)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transformer meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AC combiner box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central inverter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DC combiner box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step-up station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter of a generation area, in-plant use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solar power forecasting system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter of a non-generation area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual device for plant monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power quality device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step-up transformer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PV grid-connection cabinet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PV grid-connection panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third-party data logger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High-voltage bay of main transformer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main transformer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low-voltage bay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bus bay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line bay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plant transformer bay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVC/SVG bay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bus-tie or section bay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plant power supply device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task delivered only in part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task delivered to no plant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not logged in, or access token not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session problem, handled like 305.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account may not call this interface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account or owner calls too often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calling address locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface overloaded by all users together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company not verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device capacity of the plant above the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component library code missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API account disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API account past its end date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server-side fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device and device type do not match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such plant on the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device type missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The requested KPIs are not configured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plant list is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device list is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query time missing or not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device type not supported by this interface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many plants (limit 100).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many devices (limit 1000).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many devices (limit 100).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many devices in one control request (limit 10).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid switch value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No upgrade package for this device version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade file missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No upgrade history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start lies after end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query reaches back more than 365 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query range longer than 31 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User not known to the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User information not acceptable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I-V curve scan could not be created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back-feed current not supported by the MPPT device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back-feed time too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back-feed current out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorisation code list missing or too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth of discharge out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid charge/discharge switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control type missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target SOC missing or invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration missing or invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request ID missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plant without permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device without permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forced power invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task ID already used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge/discharge task not delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to look up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth of discharge not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plants and devices both empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some resources are not authorised by their owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter control request invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plant DN not valid, or control type not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login restricted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start not before end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative time value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tasks in the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plant listed twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networking of the plant not suitable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default configuration not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value outside its legal range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default settings could not be sent to any plant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network fault or device offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same task is already running on the plant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task ID missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No result for the default-setting task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily call limit of the API account for this interface reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many task IDs (limit 100).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task ID does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource not authorised by the owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plant DN invalid or not permitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plant belongs to a different company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plant already bound to the owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plant shared with the owner cannot be bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binding failed on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third-party dispatch was never set through this API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery is not in third-party dispatch mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting not supported by the plant&apos;s devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such device in the plant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic plant data missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plant name missing or malformed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plant type missing or unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid-connection time not positive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact name malformed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact details malformed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commercial plant cannot be charger-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charger-only plant with grid-connection time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charger-only plant with string capacity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charger-only plant with electricity price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charger-only flag invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plant name already taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data about devices to connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration code missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device not meant for this sales region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration code wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration blocked for five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only chargers fit into a charger-only plant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device serial number missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device belongs to another plant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device access parameters missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power-M devices not supported here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power-M plant accepts no other devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No string capacity given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plant string capacity malformed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter serial number unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter count does not match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PV string capacity of an inverter invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter SN or PV string capacity missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of PV capacities wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity price not positive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price dates incomplete or overlapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price hours incomplete or overlapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price date range invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price time range invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company has no electricity price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company-price flag invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additional plant data missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region code missing, malformed or not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plant address missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinates missing or malformed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe running time not positive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone missing or malformed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load flag invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plant description too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plant could not be created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily limit of new plants reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company of the API account not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device could not be bound by the API account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device could not be released by the API account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial-number list empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many serial numbers (limit 50).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page number missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page size missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page size not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one end of the time range given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal interface failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task name missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device list (dns) empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaning status missing or invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment flag missing or invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment values missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of scan points not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device DN missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device list not acceptable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task name invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back-surface temperature out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module-plane irradiance out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page number negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timestamp missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command type invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply duration invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MPPT list empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MPPT numbers missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many MPPTs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back-feed current invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission check failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request parameters wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many devices (limit 10).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time range too long or not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result list empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task waiting to start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many scheduled tasks (limit 10).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>String not configured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task contains inverters with optimizers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History query too large (limit one device, 24 hours).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many logins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown API account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong API user name or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API account locked for 30 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the API account expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session limit reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login field misnamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login answered with an empty or empty-object body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login says success but brings no token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong user name or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong credentials, account now locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong credentials, account now locked (default lock time).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account locked by policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account locked by policy (default lock time).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account stopped by policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called too often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No right to this interface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page instead of JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request parameters refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not authenticated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path not found on this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request timed out at the gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request body too large, or address locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong content type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service unavailable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway timeout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect to a login page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway quota exceeded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface unknown to the gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter check failed (spelled this way by the server).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unhandled fault in the service framework.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorisation code missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token or client not accepted when revoking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault of the authorisation service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code or refresh token not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant type unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token request in the wrong form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner declined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only plant owners can authorise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID or secret not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token or authorisation request malformed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope unknown or not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorisation server busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant type not allowed for this client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name not resolved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection refused or unreachable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action. Treat success=true with failCode=0 and empty data as &apos;no data&apos;, never as an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the per-plant result entries, show which plants failed and offer to resend only those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the per-plant descriptions. Fix the cause (offline device, bad parameter, missing consent) before sending again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API account: log in once, then repeat the call once; a second 305 means that another program uses the same account. OAuth: refresh the token once, then repeat once; ask the owner again only if the refresh is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handle exactly like 305: one re-login, one repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API account: the company administrator enables the class in the northbound management of the portal; restricted interfaces have to be granted by Huawei. OAuth: ask the owner to add the scope. Do not retry and do not log in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep showing cached values and pause only what is limited: 1 min for configuration and control, 5 min for real time, 30 min for alarms, about 1 h for interfaces limited per day, 15 min for login; with OAuth the whole class. Lower the call rate. Never answer with an immediate retry or a new login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop all traffic from this address for at least 30 minutes. If it persists, ask Huawei support to unlock or allow-list the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait at least one minute, then send a single probe; wait longer each time it comes back (up to 15 minutes) and call less often meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company administrator completes the verification in the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove devices or ask the installer; no retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the code. If it comes from the login, treat it as an unknown account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator to enable the account again. Stop polling until the user confirms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator to move the end date into the future or to create a new account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry with growing pauses (30 s, 60 s, 120 s), at most three times, then report the platform as unavailable and keep the cached data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload the device list and send at least one device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group devices by devTypeId and send one type per call; refresh the device list if a device was replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload the plant list and drop codes that are no longer in it; ask the administrator to assign the plant if it should be visible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the devTypeId from the device list; if it was sent, reload the device list and drop unknown devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treat as &apos;no data available&apos; for this object and interface; ask the administrator to configure the indicators. Do not poll it again in the same session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send the call without plants. If the plant list itself is empty, tell the user that no plant is assigned to the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send the call without devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the time as epoch milliseconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the type for this interface; do not repeat the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split into blocks of 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split into blocks of 100, or let the user choose the plants to watch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the list; blocks of 100 devices of one type suit every query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split into blocks of 100 devices of one type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split into blocks of ten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do in the client; ask the vendor for a package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator to upload the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informational; show an empty history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap or correct the times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send one of the supported locale codes, for example en_US.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fall back to en_US.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit the start date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split into ranges of at most 31 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the account data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the account data sent in the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the inverters are online and licensed for I-V diagnosis, then try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop polling this task and mark its state as unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude the device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the duration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send between 0 and 1000 codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the control type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a target within the battery&apos;s allowed range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a duration within the allowed range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the request ID returned at delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the plant or ask for access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the device or ask for access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the power value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a new ID; check whether the first task is still running before sending another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the device is online; offer one more try after a minute, never repeat silently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the request ID; stop polling it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the device state, then try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send plant codes or serial numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plant owner turns on API access in the permission settings of the plant (FusionSolar app or portal). Not cured by logging in again or by retrying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send smaller groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload the plant list; if the plant is right, do not offer this control for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry after 30 s, then 60 s and 120 s; keep cached data meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never repeat automatically: five wrong passwords in ten minutes lock the account for 30 minutes. Ask the user to check the data; the portal password does not work here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator to check the login restrictions (allowed IP addresses, validity) of the API account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send an earlier start time; check the clock of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send at least one task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the duplicate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the user that this function needs a plant with one controller. No retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not offer this function for the plant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the limits of the plant&apos;s controller (Dongle, EMMA, SmartLogger, inverter) before sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in all required fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check connectivity of the plants; retry once later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the plant&apos;s connection. Try again after 1, 2 and 5 minutes, then only on request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the running task has ended, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the task ID returned at dispatch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop polling; treat the outcome as unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop calling the interface until the allowance has recovered (next day at the latest) and reduce the schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop polling this task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the owner to authorise the plant for the app; do not retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload the plant list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the account of the company the plant belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treat as done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the real owner do the binding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry once after a minute, then contact support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the working mode to third-party dispatch first, then send the task again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the current mode; switch it to third-party dispatch first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain and do not offer the function for this plant. No retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload the device list; hide the function for plants without such a device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the field and send the request again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the code printed on the device label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact the supplier of the device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the label and enter the code again; five wrong codes block the input for five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait five minutes, then enter the correct code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the device from the other plant first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the device through the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the other devices into a separate plant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a company price in the portal or send own prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the data, retry once after a minute, then contact support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue the next day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator to check the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry once after a minute, then bind the device in the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry once after a minute, then release the device in the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split into blocks of 50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send pageNo, counted from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of the accepted sizes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry after 30 s, 60 s and 120 s, then report the platform as unavailable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send 128.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce the list or ask for access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload plants and devices; ask for access if they should be visible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log the request without credentials and check it against the interface description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split into blocks of ten; the newer single-device history query accepts one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the field names; split the range. The newer history query accepts 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query again after about three minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show an empty result; not an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop polling; show the state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete or wait for a reservation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configure the strings in the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave these inverters out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for one device and at most 24 hours; split longer ranges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait 15 minutes, then 30, then 60 before the next login. If it fails for hours with correct data, try from another network and contact Huawei support: the address is blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check user name and server address with the person who created the API account. Do not retry automatically.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the credentials again. Warn the user before a fourth attempt within ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block the login button for 30 minutes and say so; further tries are pointless.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator to set a new password, then enter it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log out the other program, or use a second API account for it (at most five per company).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the field names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treat as wrong credentials (same handling as 20400).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that a proxy does not strip headers or cookies; do not retry in a loop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See 20400#credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same handling as the matching 20400 condition; never retry at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See 305.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See 407.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the token once, then repeat once; see 305.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See 401.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server address: use the API host of the region (for example eu5, intl, sg5, la5, au5, jp5, cn) without a uni00X or region0X prefix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read exceptionId and detailArgs (or error and error_description); correct the request. No retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth endpoints: look up the error in the body first. Data calls: refresh the token or log in once, then repeat once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the quota body: wait one minute and more, no re-login. Without: one re-login, then stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server address and the API version; do not retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry with growing pauses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the request; limits are 100 plants or devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honour Retry-After if present (cap at one day); otherwise wait at least 60 s, then send one probe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry after 30 s, 60 s, 120 s, then stop until the next regular poll.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry with growing pauses from 30 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry with growing pauses from 60 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry with growing pauses from 60 s and smaller ranges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not follow redirects for data calls; check the server address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait one minute and more, then probe once; double the pause up to 15 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check path and version; do not retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show detailArgs; correct the request. No retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check empty date or number fields first; otherwise retry once after 30 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check client ID and token; use the refresh token if the access token is older than 60 minutes. If both are right, the authorisation has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try once more after a minute, then contact Huawei support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While refreshing: ask the owner to authorise again. While exchanging a code: start the authorisation again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the parameters in the body only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a hint and let the user start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with the owner&apos;s account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check client ID and secret, then DNS. Keep the refresh token. No automatic retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask only for scopes that the client is registered for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry after 60 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the registration on the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection and the server address; retry with growing pauses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry with growing pauses up to 15 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry once after 30 s; the call may have been counted against the quota.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never switch verification off silently; show the certificate problem to the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a shortened answer without tokens; treat as a server fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid Voltage AB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid Voltage BC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid Voltage CA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase A Voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase B Voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase C Voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase A Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase B Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase C Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter Efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power Factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid Frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total PV Input Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifetime Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start-up Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shutdown Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PV%1 Input Voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PV%1 Input Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total DC Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MPPT %1 DC Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambient Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PV Module Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wind Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wind Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Irradiation Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Irradiance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizontal Irradiance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizontal Irradiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward Active Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse Active Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward Reactive Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse Reactive Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase A Active Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase B Active Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase C Active Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase A Reactive Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase B Reactive Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase C Reactive Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total Apparent Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse Active Energy (Peak)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse Active Energy (Shoulder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse Active Energy (Off-Peak)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse Active Energy (Sharp Peak)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward Active Energy (Peak)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward Active Energy (Shoulder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward Active Energy (Off-Peak)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward Active Energy (Sharp Peak)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse Reactive Energy (Peak)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse Reactive Energy (Shoulder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse Reactive Energy (Off-Peak)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse Reactive Energy (Sharp Peak)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward Reactive Energy (Peak)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward Reactive Energy (Shoulder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward Reactive Energy (Off-Peak)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward Reactive Energy (Sharp Peak)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery Running Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum Charge Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum Discharge Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge/Discharge Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery Voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of Charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy Charged Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy Discharged Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery Pack Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid/Phase A Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line Voltage AB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line Voltage BC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line Voltage CA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid/Phase A Voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External CT Grid/Phase A Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External CT Phase B Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External CT Phase C Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External CT Grid/Phase A Voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External CT Phase B Voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External CT Phase C Voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External CT Phase A Active Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External CT Phase B Active Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External CT Phase C Active Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External CT Active Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External CT Reactive Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External CT Power Factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External CT Forward Active Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External CT Reverse Active Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mains State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AC Voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AC Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AC Frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid Quality Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total Energy Consumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total Supply Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total Output Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total Output Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input Voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output Voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On/Off State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total Running Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PV Input Voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PV Input Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PV Input Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter Voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter Frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AC Output Voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AC Output Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AC Output Frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AC Output Apparent Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total Energy Discharged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remaining Backup Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total Discharge Cycles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yield today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yield this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total yield</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed-in today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumption today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standby: initializing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standby: checking insulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standby: checking irradiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standby: checking grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standby: safe mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standby: checking wiring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standby: soft start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standby: initializing after storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On-grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On-grid: power limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On-grid: self-derating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off-grid running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running: hot standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running: hot standby with reactive compensation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running: PQ mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running: VSG mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running: power limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running: self-derating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running: cold standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running: limited by battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running: limited by all-in-one unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running: holding battery SOC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shutdown: fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shutdown: by command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shutdown: OVGR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shutdown: communication lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shutdown: power limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shutdown: manual start needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shutdown: DC switch open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shutdown: rapid shutdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shutdown: input power too low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shutdown: NS protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shutdown: rapid shutdown by command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shutdown: backup system fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shutdown: storage discharge cut-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shutdown: manual black start needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shutdown: dry contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shutdown: storage command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shutdown: AC bus fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shutdown: excitation fuse fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid dispatch: cos(phi)-P curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid dispatch: Q-U curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid dispatch: PF-U curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid dispatch: dry contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid dispatch: Q-P curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spot check ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spot check running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AFCI self-check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I-V scan running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DC input check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off-grid charging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standby: backup system fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standby: no irradiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standby: no DC input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication lost (written by SmartLogger)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading (written by SmartLogger)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnected from the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hibernating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forced charge/discharge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-of-use price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed charge/discharge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum self-consumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fully fed to grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote dispatch: maximum self-consumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote dispatch: fully fed to grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote dispatch: TOU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI energy management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote control: AI energy management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third-party dispatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mains absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mains present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First power-on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Powered off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Float charging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boost charging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Show plants of the built-in simulator; needs no account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo: number of plants (1 to 10000).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo: seed of the simulated world.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo: start of the clock, e.g. 2026-06-21T07:00:00+02:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo: how much faster than real time the clock runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open no window: print a summary, write screenshots, then end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headless: folder for PNG files of the views.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours: system, light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the words: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep profiles, call books and settings in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitors FusionSolar plants through the SmartPVMS Northbound interface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--language wants one of these: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--plants wants a number from 1 to 10000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--seed wants a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--time wants a date and time like 2026-06-21T07:00:00+02:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--speed wants a number above 0 and up to 3600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--screenshots needs --headless.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--theme wants system, light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--plants, --seed, --time and --speed need --demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this plant after the start, e.g. NE=123.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start in the tray, or minimized where there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--plant wants the code of a plant like NE=123.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--plant and --minimized need a window; --headless opens none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandRun</name>
    <message>
        <source>The next call is allowed at %1; that is beyond --max-wait %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting until %1: the service allows few sign-ins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting until %1: the service&apos;s allowance is used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set HELIODESK_SYSTEM_CODE, or run this at a terminal to be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no plant of that code; heliodesk-cli plants lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some calls failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account manages no plants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plants without data: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionBanner</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 account, %2 a sentence about its connection</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last values stay on the screen with their age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service allows one session an account. Close the other program, or ask the installer for a second API account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter &amp;password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is kept for this run only: no keychain could store it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoMode</name>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesktopShell</name>
    <message>
        <source>None of the accounts has the plant %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviceHeadline</name>
    <message>
        <source>No live data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviceView</name>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings of the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the service&apos;s interface knows the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has no live values for this kind of device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the first values of this device…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answered without a value for this device.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnergyFlowPicture</name>
    <message>
        <source>PV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Producing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sun power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversion losses %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accounted for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>accessible text: name, direction, power</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnergyFlowWidget</name>
    <message>
        <source>Energy flow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formatter</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a number, %2 its unit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>percentage</comment>
        <extracomment>%1 a number, %2 the percent sign</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charging %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharging %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <extracomment>%1 a date, %2 a time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadlessRun</name>
    <message>
        <source>no data within %1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n screenshots in %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>heliodesk: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HttpExchange</name>
    <message>
        <source>The service did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is larger than %1 MB.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeychainSecretStore</name>
    <message>
        <source>The keychain does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Inverter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SmartLogger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weather station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power sensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dongle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distributed SmartLogger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMMA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PV and storage unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device type %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not available</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LivePowerCard</name>
    <message>
        <source>Live power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the chart as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live power as a table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Heliodesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the accounts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data from %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next data about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;demo plants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find plant or device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Collapse all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Heliodesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print plant page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save plant page as PD&amp;F…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy	Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with &amp;headings	Ctrl+Shift+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick &amp;jump…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous plant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next plant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xpand all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wall display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter &amp;password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart as tab&amp;le</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionParser</name>
    <message>
        <source>A password is never taken from the command line, where every user of this computer could read it. Put it into the keychain with the desktop program, set HELIODESK_SYSTEM_CODE, or wait for the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the plants of a FusionSolar API account from a terminal.

Commands:
  plants    what the plants are: name, place, capacity
  devices   what the devices are: type, serial number, model
  live      what every plant does now: PV, load, grid, battery
  budget    how many calls the service still allows; asks nobody

The password (system code) comes from the keychain, from HELIODESK_SYSTEM_CODE, or is asked for.
Data go to stdout, messages to stderr. Answers of the last minutes are used again without a call.

Exit codes: 0 fine, 1 other, 2 usage, 3 sign-in, 4 quota, 5 network,
            6 partly (some calls failed or some plants lack data), 130 interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table, json or csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the API account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account of the desktop program, if it has several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the call books and the cached lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this plant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long to wait for the service&apos;s allowance, then end with 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plants, devices, live or budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See heliodesk-cli --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option --%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An option lacks its value or has one too many. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such option. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall be shown: plants, devices, live or budget? %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such command: plants, devices, live or budget. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One command at a time, and only options after it. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format is table, json or csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--max-wait is a number of seconds, at most a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--base-url must not carry a name or password; name the account with --user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--base-url also needs --user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either --profile, or --base-url with --user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastedAddress</name>
    <message>
        <source>This is not a FusionSolar address. It is used as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the web portal. The API of this region is at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of the service or choose a region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be understood as an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must not hold a name or password. Enter them in their own fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only https:// is safe. Plain http:// is allowed for this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlantTreeModel</name>
    <message numerus="yes">
        <source>%1 of %n plants</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Last answer: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Serial number %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service gives no live values for this kind of device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power now: what the modules of a plant yield, what goes through a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yield today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge of the battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the connection, the data or the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yield since the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age of the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumption of the house now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power from or to the grid now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yield this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the plant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak power of all modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number of a device, code of a plant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model of a device</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlantTreePanel</name>
    <message>
        <source>Search plants, devices, serial numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search plants and devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts, plants and devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches the search.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlantView</name>
    <message>
        <source>No data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PV now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy flow now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 local time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sun power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Producing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>getStationRealKpi, field %1</source>
        <extracomment>%1 a field name of the service&apos;s interface</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yield today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumed today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fed in today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yield this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yield in total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue in total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the first values of this plant…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last values: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service reports a fault at this plant.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PowerChart</name>
    <message>
        <source>Collecting data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a series of the chart, %2 its value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 a time of day, %2 the values at that time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power of the last 24 hours. The arrow keys move through the values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All powers in kilowatts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery (+ charging)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid (+ export)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power of the modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumption of the house or site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above zero the battery charges, below it discharges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above zero power is exported, below it is imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PowerTableModel</name>
    <message>
        <source>Local time of the plant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge level</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>The list of accounts cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of accounts was damaged. It has been set aside as %1; add the accounts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of accounts cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingTableModel</name>
    <message>
        <source>Field %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field %1 of %2, not documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>International</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latin America</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asia-Pacific</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Australia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China (second host)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowState</name>
    <message>
        <source>Faulty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScreenshotSeries</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretError</name>
    <message>
        <source>No password is stored for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain to read the password from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 what happened, %2 the keychain&apos;s own words</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kWp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last refusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Live chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sample back or forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One hour back or forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First or newest sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the crosshair away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tree of plants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous or next row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close or open a plant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First or last row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open everything below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In tables and fields</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search keys and what they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInAdvice</name>
    <message>
        <source>Choose the region in whose FusionSolar address you see your plants, or paste that address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, a proxy or a firewall, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain of your system and try again, or enter the password once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong on your side. Try again in some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check date and time of this computer. If they are right, the operator of the server has to renew its certificate. Heliodesk sends no password until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address. A hotel or guest network may want you to sign in with the browser first. Heliodesk sends no password to a server that shows another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A virus scanner or a company network may read the connection; whoever looks after it can make its certificate known to this computer. Heliodesk sends no password to a server it cannot trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address. Heliodesk never sends a password over a connection it cannot trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator of the company sets a new one in FusionSolar; enter it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator of the company can switch it on again under Northbound Management in FusionSolar. Your plants and settings stay here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator of the company can move the date under Northbound Management in FusionSolar. Your plants and settings stay here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator of the company can allow this computer&apos;s address for the account in FusionSolar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator of the company can see why in FusionSolar. Your plants and settings stay here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the name and the system code of the API account, not the login of the FusionSolar app or the web portal. A refused one is never tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program that uses this account, or ask for an API account for Heliodesk alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the lock is over. If nobody has typed a wrong password here, another program still uses an old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator of the company has to switch on the basic APIs for the account in FusionSolar and assign plants to it. Where owners decide, the owner has to allow API access to the plant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy in the settings of this system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy in the settings of this system, or try from another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service allows five sign-ins in ten minutes, whichever program makes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many sign-ins came from this network. Other programs behind it count, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many programs are asking at the moment. Try again in some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Enter password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with an API account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the system code of this API account. Your plants and settings stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An API account belongs to the Northbound interface of FusionSolar. It is not the login of the app: the company that manages your plant creates it under System › Company management › Northbound management and gives you its name and its system code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste any FusionSolar address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System code (password)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System &amp;code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account? Open the &amp;demo plants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test and sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the system code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the system code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API host: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address where you see your plants, for example https://uni001eu5.fusionsolar.huawei.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain is available on this system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system code is kept in memory for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPresenter</name>
    <message>
        <source>Signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is in the list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sign-ins of one account end each other&apos;s session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>name of an account in the tree: %1 account name, %2 first part of the host, e.g. &quot;eu5&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in at %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateBadge</name>
    <message>
        <source>The service reports a fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value has come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateLook</name>
    <message>
        <source>Faulty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s name was not found. Check the address and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secure connection failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is no FusionSolar API server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read at “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer was too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has ended; signing in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is locked for 30 minutes after too many wrong passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no permission for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s allowance of calls is used up for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is overloaded and takes no calls for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has trouble of its own; trying again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not accept the request (code %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not accept the value of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused the request (code %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused the request (code %1): %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is missing or the keychain is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password could not be read from the keychain: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file could not be read or written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
What to do: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values are current.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New values are overdue; the last ones are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night rest: no sun, nothing is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the plant or device; the last values are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no inverter reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no meter reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no battery reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no device reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n inverters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n meters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n batteries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n devices</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>completeness, age: &quot;2 of 3 inverters, 12 min ago&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures do not add up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consuming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the service since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the service since %1. Next attempt at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service asked for a pause: this account&apos;s calls are used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service asked for a pause. Polling goes on at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using this account. Next attempt at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is locked until %1 after too many wrong passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secure connection failed: the server&apos;s certificate is self-signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secure connection failed: this computer does not know who issued the server&apos;s certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secure connection failed: the server&apos;s certificate has been withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secure connection failed: the server&apos;s certificate has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secure connection failed: the server&apos;s certificate is not valid yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secure connection failed: the server&apos;s certificate is made out for another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secure connection failed: the server&apos;s certificate is made out for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secure connection failed: the server does not offer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of the account has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of the account forbids signing in from here or at this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has been stopped by its administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the proxy was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy asks for a name and a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy cannot be reached or lets nothing through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has as many sessions open as it may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has locked out the address of this computer for half an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password is stored for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API account ended on %1. Ask the administrator of the company to extend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today is the last day of the API account. Ask the administrator of the company to extend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The API account ends on %1, in %n days. Ask the administrator of the company to extend it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has expired.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Plant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2: %3
</source>
        <extracomment>%1 account, %2 host, %3 state of the connection</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SystemReport</name>
    <message>
        <source>%1 (built with %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heliodesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableCopy</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with &amp;headings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Your plants, live on your desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heliodesk shows FusionSolar plants through the official interface of the service. Sign in with an API account (the installer creates one in FusionSolar), or look around in the demo plants first: they need no account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;demo plants</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Password (system code) of %1 at %2: </source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
