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
</TS>
