<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AccountView</name>
    <message numerus="yes">
        <source>%1 of %n plants</source>
        <translation>
            <numerusform>%1 of %n plant</numerusform>
            <numerusform>%1 of %n plants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plants</source>
        <translation>
            <numerusform>%n plant</numerusform>
            <numerusform>%n plants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plants need attention</source>
        <translation>
            <numerusform>%n plant needs attention</numerusform>
            <numerusform>%n plants need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlarmDetails</name>
    <message numerus="yes">
        <source>%n times so far</source>
        <translation>
            <numerusform>%n time so far</numerusform>
            <numerusform>%n times so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlarmTableModel</name>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n active</numerusform>
            <numerusform>%n active</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlarmView</name>
    <message numerus="yes">
        <source>%n ended</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>%n ended</numerusform>
            <numerusform>%n ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>%n active</numerusform>
            <numerusform>%n active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No alarm is active. %n ended.</source>
        <translation>
            <numerusform>No alarm is active. %n ended.</numerusform>
            <numerusform>No alarm is active. %n ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No alarms. The service tells none for %n plants.</source>
        <translation>
            <numerusform>No alarms. The service tells none for %n plant.</numerusform>
            <numerusform>No alarms. The service tells none for %n plants.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlarmWords</name>
    <message numerus="yes">
        <source>%n active alarms, the worst: %1</source>
        <extracomment>%1 a severity: &quot;Major&quot;</extracomment>
        <translation>
            <numerusform>%n active alarm: %1</numerusform>
            <numerusform>%n active alarms, the worst: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarms</source>
        <translation>
            <numerusform>%n alarm</numerusform>
            <numerusform>%n alarms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttentionWords</name>
    <message numerus="yes">
        <source>%n critical alarms</source>
        <translation>
            <numerusform>%n critical alarm</numerusform>
            <numerusform>%n critical alarms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n major alarms</source>
        <translation>
            <numerusform>%n major alarm</numerusform>
            <numerusform>%n major alarms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minor alarms</source>
        <translation>
            <numerusform>%n minor alarm</numerusform>
            <numerusform>%n minor alarms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strings without current</source>
        <translation>
            <numerusform>%n string without current</numerusform>
            <numerusform>%n strings without current</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weak or shaded strings</source>
        <translation>
            <numerusform>%n weak or shaded string</numerusform>
            <numerusform>%n weak or shaded strings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faulty devices</source>
        <translation>
            <numerusform>%n faulty device</numerusform>
            <numerusform>%n faulty devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices do not answer</source>
        <translation>
            <numerusform>%n device does not answer</numerusform>
            <numerusform>%n devices do not answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>yields %1 of its neighbours, %n days in a row</source>
        <extracomment>%1 a percentage: the plant&apos;s yield for each kWp beside that of plants nearby</extracomment>
        <translation>
            <numerusform>yields %1 of its neighbours, %n day</numerusform>
            <numerusform>yields %1 of its neighbours, %n days in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 + %n more</source>
        <extracomment>%1 why a plant needs attention, %n reasons beside it</extracomment>
        <translation>
            <numerusform>%1 + %n more</numerusform>
            <numerusform>%1 + %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Median of %n plants within %1 km: %2 kWh/kWp.</source>
        <translation>
            <numerusform>Median of %n plant within %1 km: %2 kWh/kWp.</numerusform>
            <numerusform>Median of %n plants within %1 km: %2 kWh/kWp.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceWords</name>
    <message numerus="yes">
        <source>%1 of %n parts have a value.</source>
        <translation>
            <numerusform>%1 of %n part has a value.</numerusform>
            <numerusform>%1 of %n parts have a value.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message numerus="yes">
        <source>%n window(s)</source>
        <translation>
            <numerusform>%n window</numerusform>
            <numerusform>%n windows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandWords</name>
    <message numerus="yes">
        <source>%1 may have %n decimals at most.</source>
        <translation>
            <numerusform>%1 may have %n decimal at most.</numerusform>
            <numerusform>%1 may have %n decimals at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A time-of-use plan has %n windows at most.</source>
        <translation>
            <numerusform>A time-of-use plan has %n window at most.</numerusform>
            <numerusform>A time-of-use plan has %n windows at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>charge at the device&apos;s usual power for %n minutes</source>
        <translation>
            <numerusform>charge at the device&apos;s usual power for %n minute</numerusform>
            <numerusform>charge at the device&apos;s usual power for %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>discharge at the device&apos;s usual power for %n minutes</source>
        <translation>
            <numerusform>discharge at the device&apos;s usual power for %n minute</numerusform>
            <numerusform>discharge at the device&apos;s usual power for %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>charge at %1 for %n minutes</source>
        <translation>
            <numerusform>charge at %1 for %n minute</numerusform>
            <numerusform>charge at %1 for %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>discharge at %1 for %n minutes</source>
        <translation>
            <numerusform>discharge at %1 for %n minute</numerusform>
            <numerusform>discharge at %1 for %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectPresenter</name>
    <message numerus="yes">
        <source>A client ID has 9 characters. This one has %n.</source>
        <translation>
            <numerusform>A client ID has 9 characters. This one has %n.</numerusform>
            <numerusform>A client ID has 9 characters. This one has %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plants found</source>
        <translation>
            <numerusform>%n plant found</numerusform>
            <numerusform>%n plants found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ControlConfirmPage</name>
    <message numerus="yes">
        <source>Send this command to %n plant(s)?</source>
        <translation>
            <numerusform>Send this command to %n plant?</numerusform>
            <numerusform>Send this command to %n plants?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ControlDialog</name>
    <message numerus="yes">
        <source>%n plants chosen</source>
        <translation>
            <numerusform>%n plant chosen</numerusform>
            <numerusform>%n plants chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send to %n plant(s)</source>
        <translation>
            <numerusform>Send to %n plant</numerusform>
            <numerusform>Send to %n plants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ControlPresenter</name>
    <message numerus="yes">
        <source>Too many: one command takes %n plant(s).</source>
        <translation>
            <numerusform>Too many: one command takes %n plant.</numerusform>
            <numerusform>Too many: one command takes %n plants.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ControlWordLists</name>
    <message numerus="yes">
        <source>%1 of %n plants get this command</source>
        <translation>
            <numerusform>%1 of %n plant gets this command</numerusform>
            <numerusform>%1 of %n plants get this command</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ControlWords</name>
    <message numerus="yes">
        <source>%n command calls left today</source>
        <translation>
            <numerusform>%n command call left today</numerusform>
            <numerusform>%n command calls left today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n command calls left today, %1 of them kept for a stop</source>
        <extracomment>%1: a number of calls</extracomment>
        <translation>
            <numerusform>%n command call left today, %1 of them kept for a stop</numerusform>
            <numerusform>%n command calls left today, %1 of them kept for a stop</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeviceHistoryView</name>
    <message numerus="yes">
        <source>%n chosen field(s) had no value in this time.</source>
        <translation>
            <numerusform>%n chosen field had no value in this time.</numerusform>
            <numerusform>%n chosen fields had no value in this time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chart shows the first %n line(s); the table has all of them.</source>
        <translation>
            <numerusform>The chart shows the first %n line; the table has all of them.</numerusform>
            <numerusform>The chart shows the first %n lines; the table has all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnergyBarChart</name>
    <message numerus="yes">
        <source>%n bars with values</source>
        <translation>
            <numerusform>%n bar with values</numerusform>
            <numerusform>%n bars with values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnergyCard</name>
    <message numerus="yes">
        <source>%n sent empty</source>
        <translation>
            <numerusform>%n sent empty</numerusform>
            <numerusform>%n sent empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n doubtful</numerusform>
            <numerusform>%n doubtful</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provisional</source>
        <translation>
            <numerusform>%n provisional</numerusform>
            <numerusform>%n provisional</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FetchWords</name>
    <message numerus="yes">
        <source>%n calls to go</source>
        <translation>
            <numerusform>%n call to go</numerusform>
            <numerusform>%n calls to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the service allows %n a day</source>
        <translation>
            <numerusform>the service allows %n a day</numerusform>
            <numerusform>the service allows %n a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>can be done in %n days, on %1</source>
        <extracomment>%1 a date</extracomment>
        <translation>
            <numerusform>can be done in %n day, on %1</numerusform>
            <numerusform>can be done in %n days, on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls failed</source>
        <translation>
            <numerusform>%n call failed</numerusform>
            <numerusform>%n calls failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FleetStateBar</name>
    <message numerus="yes">
        <source>%1: %n plants</source>
        <extracomment>%1 the state of plants (&quot;Lost&quot;)</extracomment>
        <translation>
            <numerusform>%1: %n plant</numerusform>
            <numerusform>%1: %n plants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForcedChargeForm</name>
    <message numerus="yes">
        <source>About %1, as the battery is at %2 now: some %n minutes at this power.</source>
        <extracomment>%1 an energy, %2 the present state of charge</extracomment>
        <translation>
            <numerusform>About %1, as the battery is at %2 now: some %n minute at this power.</numerusform>
            <numerusform>About %1, as the battery is at %2 now: some %n minutes at this power.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formatter</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <translation>
            <numerusform>%n d ago</numerusform>
            <numerusform>%n d ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeadlessRun</name>
    <message numerus="yes">
        <source>%n screenshots in %1</source>
        <translation>
            <numerusform>%n screenshot in %1</numerusform>
            <numerusform>%n screenshots in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryChart</name>
    <message numerus="yes">
        <source>%n line(s) not drawn: the chart has room for four units. Switch others off.</source>
        <translation>
            <numerusform>%n line not drawn: the chart has room for four units. Switch others off.</numerusform>
            <numerusform>%n lines not drawn: the chart has room for four units. Switch others off.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n alarms</source>
        <translation>
            <numerusform>%n alarm</numerusform>
            <numerusform>%n alarms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Co&amp;ntrol %n plants</source>
        <translation>
            <numerusform>Co&amp;ntrol %n plant</numerusform>
            <numerusform>Co&amp;ntrol %n plants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commands</source>
        <translation>
            <numerusform>%n command</numerusform>
            <numerusform>%n commands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commands have not ended</source>
        <translation>
            <numerusform>%n command has not ended</numerusform>
            <numerusform>%n commands have not ended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message numerus="yes">
        <source>%n plants have lost contact</source>
        <translation>
            <numerusform>%n plant has lost contact</numerusform>
            <numerusform>%n plants have lost contact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plants are back</source>
        <translation>
            <numerusform>%n plant is back</numerusform>
            <numerusform>%n plants are back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plants report faults</source>
        <translation>
            <numerusform>%n plant reports a fault</numerusform>
            <numerusform>%n plants report faults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plants report no fault any more</source>
        <translation>
            <numerusform>%n plant reports no fault any more</numerusform>
            <numerusform>%n plants report no fault any more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 a list of plants</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarms have ended</source>
        <translation>
            <numerusform>%n alarm has ended</numerusform>
            <numerusform>%n alarms have ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new alarms, the worst: %1</source>
        <extracomment>%1 a severity</extracomment>
        <translation>
            <numerusform>%n new alarm: %1</numerusform>
            <numerusform>%n new alarms, the worst: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodWords</name>
    <message numerus="yes">
        <source>%1 of %n hours</source>
        <extracomment>%1 how many there are, %n how many there should be</extracomment>
        <translation>
            <numerusform>%1 of %n hour</numerusform>
            <numerusform>%1 of %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n days</source>
        <translation>
            <numerusform>%1 of %n day</numerusform>
            <numerusform>%1 of %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n months</source>
        <translation>
            <numerusform>%1 of %n month</numerusform>
            <numerusform>%1 of %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n years</source>
        <translation>
            <numerusform>%1 of %n year</numerusform>
            <numerusform>%1 of %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlantFacts</name>
    <message numerus="yes">
        <source>%1 of %n devices report</source>
        <translation>
            <numerusform>%1 of %n device reports</numerusform>
            <numerusform>%1 of %n devices report</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlantTreeModel</name>
    <message numerus="yes">
        <source>%1 of %n plants</source>
        <translation>
            <numerusform>%1 of %n plant</numerusform>
            <numerusform>%1 of %n plants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PowerCurvePane</name>
    <message numerus="yes">
        <source>Fetch the 5-&amp;minute values (%n calls)</source>
        <translation>
            <numerusform>Fetch the 5-&amp;minute values (%n call)</numerusform>
            <numerusform>Fetch the 5-&amp;minute values (%n calls)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuickJump</name>
    <message numerus="yes">
        <source>The best %1 of %n hits</source>
        <extracomment>How many of the hits are shown</extracomment>
        <translation>
            <numerusform>The best %1 of %n hit</numerusform>
            <numerusform>The best %1 of %n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuickJumpModel</name>
    <message numerus="yes">
        <source>%n plants</source>
        <translation>
            <numerusform>%n plant</numerusform>
            <numerusform>%n plants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message numerus="yes">
        <source>every %n min</source>
        <translation>
            <numerusform>every minute</numerusform>
            <numerusform>every %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeverityChips</name>
    <message numerus="yes">
        <source>%1: %n alarms</source>
        <extracomment>%1 a severity: &quot;Major&quot;</extracomment>
        <translation>
            <numerusform>%1: %n alarm</numerusform>
            <numerusform>%1: %n alarms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInPresenter</name>
    <message numerus="yes">
        <source>The service allows few sign-ins. The next one goes out in %n seconds.</source>
        <translation>
            <numerusform>The service allows few sign-ins. The next one goes out in %n second.</numerusform>
            <numerusform>The service allows few sign-ins. The next one goes out in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plants found</source>
        <translation>
            <numerusform>%n plant found</numerusform>
            <numerusform>%n plants found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInReason</name>
    <message numerus="yes">
        <source>%n more wrong tries within ten minutes lock the account for 30 minutes.</source>
        <translation>
            <numerusform>%n more wrong try within ten minutes locks the account for 30 minutes.</numerusform>
            <numerusform>%n more wrong tries within ten minutes lock the account for 30 minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateFilterBar</name>
    <message numerus="yes">
        <source>%1: %n plants</source>
        <extracomment>%1 the state (&quot;Lost&quot;); how many plants are in it or have a device in it</extracomment>
        <translation>
            <numerusform>%1: %n plant</numerusform>
            <numerusform>%1: %n plants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message numerus="yes">
        <source>%1 of %n inverters</source>
        <translation>
            <numerusform>%1 of %n inverter</numerusform>
            <numerusform>%1 of %n inverters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n meters</source>
        <translation>
            <numerusform>%1 of %n meter</numerusform>
            <numerusform>%1 of %n meters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n batteries</source>
        <translation>
            <numerusform>%1 of %n battery</numerusform>
            <numerusform>%1 of %n batteries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n devices</source>
        <translation>
            <numerusform>%1 of %n device</numerusform>
            <numerusform>%1 of %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The API account ends on %1, in %n days. Ask the administrator of the company to extend it.</source>
        <translation>
            <numerusform>The API account ends on %1, tomorrow. Ask the administrator of the company to extend it.</numerusform>
            <numerusform>The API account ends on %1, in %n days. Ask the administrator of the company to extend it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StringHeatMap</name>
    <message numerus="yes">
        <source>%n string(s)</source>
        <translation>
            <numerusform>%n string</numerusform>
            <numerusform>%n strings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StringWords</name>
    <message numerus="yes">
        <source>PV%1 gave %2 less current than its %n sisters.</source>
        <extracomment>%1 number of an input, %2 a percentage, %n strings that look the same way</extracomment>
        <translation>
            <numerusform>PV%1 gave %2 less current than its sister (%n).</numerusform>
            <numerusform>PV%1 gave %2 less current than its %n sisters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So it was on %n of the last days.</source>
        <translation>
            <numerusform>So it was on %n of the last days.</numerusform>
            <numerusform>So it was on %n of the last days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskDetails</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskView</name>
    <message numerus="yes">
        <source>%n not ended</source>
        <comment>commands</comment>
        <translation>
            <numerusform>%n not ended</numerusform>
            <numerusform>%n not ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls left today</source>
        <translation>
            <numerusform>%n call left today</numerusform>
            <numerusform>%n calls left today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them kept for a stop</source>
        <translation>
            <numerusform>%n of them kept for a stop</numerusform>
            <numerusform>%n of them kept for a stop</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TasksRun</name>
    <message numerus="yes">
        <source>%n command(s) written.</source>
        <translation>
            <numerusform>%n command written.</numerusform>
            <numerusform>%n commands written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the journal could not be read.</source>
        <translation>
            <numerusform>%n line of the journal could not be read.</numerusform>
            <numerusform>%n lines of the journal could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TraySummary</name>
    <message numerus="yes">
        <source>%n without connection</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%n without connection</numerusform>
            <numerusform>%n without connection</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <comment>plants</comment>
        <translation>
            <numerusform>%n lost</numerusform>
            <numerusform>%n lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faulty</source>
        <comment>plants</comment>
        <translation>
            <numerusform>%n faulty</numerusform>
            <numerusform>%n faulty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old</source>
        <comment>plants</comment>
        <translation>
            <numerusform>%n old</numerusform>
            <numerusform>%n old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without data yet</source>
        <comment>plants</comment>
        <translation>
            <numerusform>%n without data yet</numerusform>
            <numerusform>%n without data yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plants</source>
        <translation>
            <numerusform>%n plant</numerusform>
            <numerusform>%n plants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %n plants</source>
        <translation>
            <numerusform>%1 from %n plant</numerusform>
            <numerusform>%1 from %n plants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plants, no power known</source>
        <translation>
            <numerusform>%n plant, no power known</numerusform>
            <numerusform>%n plants, no power known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarms</source>
        <translation>
            <numerusform>%n alarm</numerusform>
            <numerusform>%n alarms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpdatesPage</name>
    <message numerus="yes">
        <source>Each time %n calls, for up to 100 plants, or 100 devices of one type, each.</source>
        <translation>
            <numerusform>Each time %n call, for up to 100 plants, or 100 devices of one type.</numerusform>
            <numerusform>Each time %n calls, for up to 100 plants, or 100 devices of one type, each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls in five minutes for these plants and devices.</source>
        <translation>
            <numerusform>%n call in five minutes for these plants and devices.</numerusform>
            <numerusform>%n calls in five minutes for these plants and devices.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallDisplay</name>
    <message numerus="yes">
        <source>Waiting for the first data of %n plants…</source>
        <translation>
            <numerusform>Waiting for the first data of %n plant…</numerusform>
            <numerusform>Waiting for the first data of %n plants…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plants without data yet</source>
        <translation>
            <numerusform>%n plant without data yet</numerusform>
            <numerusform>%n plants without data yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekEditor</name>
    <message numerus="yes">
        <source>%n window(s) overlapped others and are not here.</source>
        <translation>
            <numerusform>%n window overlapped others and is not here.</numerusform>
            <numerusform>%n windows overlapped others and are not here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message numerus="yes">
        <source>%n window(s), none chosen</source>
        <translation>
            <numerusform>%n window, none chosen</numerusform>
            <numerusform>%n windows, none chosen</numerusform>
        </translation>
    </message>
</context>
</TS>
