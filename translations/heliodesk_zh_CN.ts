<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Heliodesk</source>
        <translation>关于 Heliodesk</translation>
    </message>
    <message>
        <source>Heliodesk %1</source>
        <extracomment>%1 a version number</extracomment>
        <translation>Heliodesk %1</translation>
    </message>
    <message>
        <source>This program with its icons. Fonts are those of your system.</source>
        <translation>本程序及其图标。字体为系统字体。</translation>
    </message>
    <message>
        <source>© The Qt Company Ltd and other contributors.</source>
        <translation>© The Qt Company Ltd 及其他贡献者。</translation>
    </message>
    <message>
        <source>© Frank Osterfeld and other contributors.</source>
        <translation>© Frank Osterfeld 及其他贡献者。</translation>
    </message>
    <message>
        <source>© Daniel Lemire and Geoff Langdale.</source>
        <translation>© Daniel Lemire 和 Geoff Langdale。</translation>
    </message>
    <message>
        <source>Shows what FusionSolar plants do now, through the SmartPVMS Northbound interface.</source>
        <translation>通过 SmartPVMS 北向接口显示 FusionSolar 电站的实时情况。</translation>
    </message>
    <message>
        <source>Free software: you may use, study, share and change it under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>自由软件：您可以依照 GNU 通用公共许可证第 3 版或更高版本使用、研究、分享和修改它。本软件不附带任何担保。</translation>
    </message>
    <message>
        <source>Not a product of Huawei. FusionSolar is a trademark of its owner.</source>
        <translation>本软件并非华为产品。FusionSolar 是其所有者的商标。</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>许可证(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>系统(&amp;S)</translation>
    </message>
    <message>
        <source>Works in this program</source>
        <translation>本程序包含的作品</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>许可证文本</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>name of a work, name of its licence, whose it is</extracomment>
        <translation>%1：%2。%3</translation>
    </message>
</context>
<context>
    <name>AccountAuthenticator</name>
    <message>
        <source>Another program uses this account. Each sign-in ends the session of the other.</source>
        <translation>另一个程序正在使用该账号，双方的登录会相互结束对方的会话。</translation>
    </message>
    <message>
        <source>The service accepted the sign-in but sent no session token.</source>
        <translation>服务接受了登录，但未返回会话令牌。</translation>
    </message>
</context>
<context>
    <name>AccountChoice</name>
    <message>
        <source>No account is set up in the desktop program. Name one with --base-url and --user.</source>
        <translation>桌面程序中尚未设置账号。请用 --base-url 和 --user 指定一个。</translation>
    </message>
    <message>
        <source>No account fits. There are:
%1</source>
        <translation>没有符合的账号。现有账号：
%1</translation>
    </message>
    <message>
        <source>Several accounts fit; choose with --profile:
%1</source>
        <translation>有多个账号符合，请用 --profile 选择：
%1</translation>
    </message>
</context>
<context>
    <name>AccountView</name>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>PV now, all plants</source>
        <translation>光伏功率（全部电站）</translation>
    </message>
    <message>
        <source>Consumption now</source>
        <translation>负载功率</translation>
    </message>
    <message>
        <source>Grid now</source>
        <translation>电网功率</translation>
    </message>
    <message>
        <source>Yield today</source>
        <translation>当日发电量</translation>
    </message>
    <message>
        <source>Energy flow now, all plants</source>
        <translation>实时能量流（全部电站）</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n plants</source>
        <translation>
            <numerusform>%1/%n 个电站</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plants</source>
        <translation>
            <numerusform>%n 个电站</numerusform>
        </translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>数据：%1</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>No sun power</source>
        <translation>未发电</translation>
    </message>
    <message>
        <source>Producing</source>
        <translation>发电</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Exporting on balance</source>
        <translation>净馈电</translation>
    </message>
    <message>
        <source>Importing on balance</source>
        <translation>净购电</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>账号名称</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Plant list from</source>
        <translation>电站列表更新于</translation>
    </message>
    <message>
        <source>Device list from</source>
        <translation>设备列表更新于</translation>
    </message>
    <message>
        <source>Plants that need attention</source>
        <translation>需要关注的电站</translation>
    </message>
    <message>
        <source>Plants</source>
        <translation>电站</translation>
    </message>
    <message>
        <source>The plants of this account have not come yet.</source>
        <translation>此账号的电站尚未到达。</translation>
    </message>
    <message>
        <source>No plant is in this state now.</source>
        <translation>目前没有处于此状态的电站。</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>无需关注</translation>
    </message>
    <message numerus="yes">
        <source>%n plants need attention</source>
        <translation>
            <numerusform>%n 座电站需要关注</numerusform>
        </translation>
    </message>
    <message>
        <source>Control the chosen plants</source>
        <translation>控制所选电站</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>接入方式</translation>
    </message>
    <message>
        <source>OAuth Connect</source>
        <translation>OAuth Connect</translation>
    </message>
    <message>
        <source>API account</source>
        <translation>API 账号</translation>
    </message>
    <message>
        <source>read data</source>
        <translation>读取数据</translation>
    </message>
    <message>
        <source>give commands</source>
        <translation>下发指令</translation>
    </message>
    <message>
        <source>The owner allows</source>
        <translation>业主允许</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Access until</source>
        <translation>访问有效至</translation>
    </message>
    <message>
        <source>It is renewed by itself, about once an hour.</source>
        <translation>自动续期，约每小时一次。</translation>
    </message>
    <message>
        <source>Counted for the last 24 hours by Heliodesk; the service does not tell.</source>
        <translation>由 Heliodesk 统计最近 24 小时的次数；服务不提供此数值。</translation>
    </message>
</context>
<context>
    <name>ActivePowerForm</name>
    <message>
        <source>&amp;No limit</source>
        <translation>无限制(&amp;N)</translation>
    </message>
    <message>
        <source>The inverters may feed in with all their power.</source>
        <translation>逆变器可以全功率馈网。</translation>
    </message>
    <message>
        <source>Feed in n&amp;othing</source>
        <translation>零馈网(&amp;O)</translation>
    </message>
    <message>
        <source>Zero export: the inverters make no more than house and battery take.</source>
        <translation>零馈网：逆变器的出力不超过负载和电池所需。</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>限制(&amp;L)</translation>
    </message>
    <message>
        <source>No more than so many kilowatts go into the grid.</source>
        <translation>馈入电网的功率不超过指定的千瓦数。</translation>
    </message>
    <message>
        <source>Feed in &amp;at most</source>
        <translation>最大馈网功率(&amp;A)</translation>
    </message>
    <message>
        <source>Allow values below 0 (for e&amp;xperts)</source>
        <translation>允许小于 0 的值（专家）(&amp;X)</translation>
    </message>
    <message>
        <source>A limit below 0 presumably makes the plant take at least that power from the grid. The service does not say so clearly, and somebody pays for it.</source>
        <translation>小于 0 的限值可能会使电站至少从电网取用该功率。服务对此没有明确说明，而且会产生电费。</translation>
    </message>
    <message>
        <source>The limit counts for all &amp;phases together</source>
        <translation>限值适用于各相总功率(&amp;P)</translation>
    </message>
    <message>
        <source>The limit counts for eac&amp;h phase on its own</source>
        <translation>限值适用于每一相(&amp;H)</translation>
    </message>
</context>
<context>
    <name>AlarmDetails</name>
    <message>
        <source>Details of the alarm</source>
        <translation>告警详情</translation>
    </message>
    <message>
        <source>Possible cause</source>
        <translation>可能原因</translation>
    </message>
    <message>
        <source>What to do, as the service advises</source>
        <translation>处理建议（由服务给出）</translation>
    </message>
    <message>
        <source>Go to device</source>
        <translation>转到设备</translation>
    </message>
    <message>
        <source>Go to plant</source>
        <translation>转到电站</translation>
    </message>
    <message>
        <source>The service names no cause.</source>
        <translation>服务未给出原因。</translation>
    </message>
    <message>
        <source>The service gives no advice.</source>
        <translation>服务未给出建议。</translation>
    </message>
    <message>
        <source>The device is not in the list of the plant.</source>
        <translation>该设备不在电站的列表中。</translation>
    </message>
    <message>
        <source>%1, cause %2</source>
        <extracomment>%1 number of the alarm, %2 number of its cause</extracomment>
        <translation>%1，原因 %2</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>电站</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Type of device</source>
        <translation>设备类型</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Copy serial number</source>
        <translation>复制序列号</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>产生时间</translation>
    </message>
    <message>
        <source>In the plant&apos;s local time</source>
        <translation>电站当地时间</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>已持续</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>首次看到</translation>
    </message>
    <message>
        <source>The first time the service told it to Heliodesk</source>
        <translation>服务第一次向 Heliodesk 报告它的时间</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近看到</translation>
    </message>
    <message>
        <source>The last time the service told it to Heliodesk</source>
        <translation>服务最近一次向 Heliodesk 报告它的时间</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message numerus="yes">
        <source>%n times so far</source>
        <translation>
            <numerusform>至今 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>How often this alarm was raised at this device, as far as Heliodesk has seen</source>
        <translation>就 Heliodesk 所见，此设备产生此告警的次数</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>What the service calls alarmId and causeId</source>
        <translation>服务所称的 alarmId 和 causeId</translation>
    </message>
</context>
<context>
    <name>AlarmFilterBar</name>
    <message>
        <source>Search alarms</source>
        <translation>搜索告警</translation>
    </message>
    <message>
        <source>By plant, device, alarm or serial number (%1)</source>
        <translation>按电站、设备、告警或序列号（%1）</translation>
    </message>
    <message>
        <source>&amp;Search alarms</source>
        <translation>搜索告警(&amp;S)</translation>
    </message>
    <message>
        <source>Active alarms</source>
        <translation>活动告警</translation>
    </message>
    <message>
        <source>Ended alarms</source>
        <translation>已结束的告警</translation>
    </message>
    <message>
        <source>Active and ended</source>
        <translation>活动和已结束</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>By plant</source>
        <translation>按电站</translation>
    </message>
    <message>
        <source>By alarm</source>
        <translation>按告警</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>What the alarms are grouped by</source>
        <translation>告警的分组依据</translation>
    </message>
    <message>
        <source>Only %1</source>
        <extracomment>a filter: %1 a plant or an account</extracomment>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>Only %1. Press to show all plants.</source>
        <extracomment>a filter: %1 a plant or an account</extracomment>
        <translation>仅 %1。按下可显示所有电站。</translation>
    </message>
    <message>
        <source>Show the alarms of all plants again</source>
        <translation>重新显示所有电站的告警</translation>
    </message>
</context>
<context>
    <name>AlarmTable</name>
    <message>
        <source>Alarms</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>&amp;Expand all groups</source>
        <translation>展开所有分组(&amp;E)</translation>
    </message>
    <message>
        <source>Co&amp;llapse all groups</source>
        <translation>折叠所有分组(&amp;L)</translation>
    </message>
</context>
<context>
    <name>AlarmTableModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a group of alarms: %1 a plant or the name of the alarms, %2 how many</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n 条活动</numerusform>
        </translation>
    </message>
    <message>
        <source>All ended</source>
        <translation>全部已结束</translation>
    </message>
    <message>
        <source>The newest of the group</source>
        <translation>组中最新的</translation>
    </message>
    <message>
        <source>The worst of the group</source>
        <translation>组中最严重的</translation>
    </message>
    <message>
        <source>%1, the worst: %2</source>
        <translation>%1，最严重：%2</translation>
    </message>
    <message>
        <source>What the service calls the alarm</source>
        <translation>服务给此告警的名称</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>How serious the service takes it: critical, major, minor or warning</source>
        <translation>服务认定的严重程度：紧急、重要、次要或提示</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Plant of the device</source>
        <translation>设备所在电站</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>电站</translation>
    </message>
    <message>
        <source>Device that raised the alarm</source>
        <translation>产生告警的设备</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>When it was raised, in the plant&apos;s local time</source>
        <translation>产生时间，电站当地时间</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>产生时间</translation>
    </message>
    <message>
        <source>How long ago it was raised</source>
        <translation>产生至今的时间</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>已持续</translation>
    </message>
    <message>
        <source>Active, or between which two questions to the service it ended</source>
        <translation>活动，或在哪两次查询之间结束</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>How often this alarm was raised at this device, as far as Heliodesk has seen</source>
        <translation>就 Heliodesk 所见，此设备产生此告警的次数</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>What kind of alarm the service calls it</source>
        <translation>服务认定的告警类别</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Serial number of the device</source>
        <translation>设备的序列号</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
</context>
<context>
    <name>AlarmView</name>
    <message>
        <source>Alarms</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Go to &amp;device</source>
        <translation>转到设备(&amp;D)</translation>
    </message>
    <message>
        <source>Go to &amp;plant</source>
        <translation>转到电站(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Only alarms of this plant</source>
        <translation>仅此电站的告警(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>%n 条已结束</numerusform>
        </translation>
    </message>
    <message>
        <source>No active alarm</source>
        <translation>无活动告警</translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>%n 条活动</numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>尚未查询</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <translation>查询于 %1</translation>
    </message>
    <message>
        <source>This account may not read alarms.</source>
        <translation>此账号无权读取告警。</translation>
    </message>
    <message>
        <source>Its alarms are not known.</source>
        <translation>其告警未知。</translation>
    </message>
    <message>
        <source>The alarms shown were asked for %1.</source>
        <translation>所示告警查询于 %1。</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>尚无账号。</translation>
    </message>
    <message>
        <source>Show all plants</source>
        <translation>显示所有电站</translation>
    </message>
    <message>
        <source>No alarm is active at %1.</source>
        <extracomment>%1 a plant or an account</extracomment>
        <translation>%1 没有活动告警。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No alarm matches the filter.</source>
        <translation>没有符合筛选条件的告警。</translation>
    </message>
    <message>
        <source>Show ended alarms</source>
        <translation>显示已结束的告警</translation>
    </message>
    <message numerus="yes">
        <source>No alarm is active. %n ended.</source>
        <translation>
            <numerusform>没有活动告警。%n 条已结束。</numerusform>
        </translation>
    </message>
    <message>
        <source>The service has not been asked for alarms yet.</source>
        <translation>尚未向服务查询告警。</translation>
    </message>
    <message>
        <source>The alarms are not known. %1</source>
        <translation>告警未知。%1</translation>
    </message>
    <message numerus="yes">
        <source>No alarms. The service tells none for %n plants.</source>
        <translation>
            <numerusform>没有告警。服务对 %n 座电站未报告任何告警。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the group and choose an alarm to see its cause and what the service advises.</source>
        <translation>展开分组并选择一条告警，查看其原因和服务给出的建议。</translation>
    </message>
    <message>
        <source>Choose an alarm to see its cause and what the service advises.</source>
        <translation>选择一条告警，查看其原因和服务给出的建议。</translation>
    </message>
</context>
<context>
    <name>AlarmWords</name>
    <message>
        <source>Critical</source>
        <extracomment>severity of an alarm</extracomment>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Major</source>
        <extracomment>severity of an alarm</extracomment>
        <translation>重要</translation>
    </message>
    <message>
        <source>Minor</source>
        <extracomment>severity of an alarm</extracomment>
        <translation>次要</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>severity of an alarm</extracomment>
        <translation>提示</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>severity of an alarm</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Unknown (%1)</source>
        <translation>未知（%1）</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>type of an alarm</extracomment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Change of state</source>
        <extracomment>type of an alarm</extracomment>
        <translation>变位信号</translation>
    </message>
    <message>
        <source>Exception alarm</source>
        <extracomment>type of an alarm</extracomment>
        <translation>异常告警</translation>
    </message>
    <message>
        <source>Protection event</source>
        <extracomment>type of an alarm</extracomment>
        <translation>保护事件</translation>
    </message>
    <message>
        <source>Notification</source>
        <extracomment>type of an alarm</extracomment>
        <translation>通知</translation>
    </message>
    <message>
        <source>Alarm information</source>
        <extracomment>type of an alarm</extracomment>
        <translation>告警信息</translation>
    </message>
    <message>
        <source>Alarm %1</source>
        <translation>告警 %1</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Ended %1 – %2</source>
        <extracomment>an alarm: %1 and %2 are the instants between which it ended</extracomment>
        <translation>结束于 %1 – %2</translation>
    </message>
    <message>
        <source>Still active at %1, when the service was asked last.</source>
        <translation>最近一次查询（%1）时仍在活动。</translation>
    </message>
    <message>
        <source>Ended between %1 and %2.</source>
        <translation>在 %1 和 %2 之间结束。</translation>
    </message>
    <message>
        <source>No active alarm</source>
        <translation>无活动告警</translation>
    </message>
    <message numerus="yes">
        <source>%n active alarms, the worst: %1</source>
        <extracomment>%1 a severity: &quot;Major&quot;</extracomment>
        <translation>
            <numerusform>%n 条活动告警，最严重：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarms</source>
        <translation>
            <numerusform>%n 条告警</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlarmsCommand</name>
    <message>
        <source>what is wrong, with cause and advice, and what was</source>
        <translation>有哪些问题（含原因和建议）及历史</translation>
    </message>
    <message>
        <source>Only alarms that are active now; so without --history, too.</source>
        <translation>仅当前活动的告警；不带 --history 时也是如此。</translation>
    </message>
    <message>
        <source>The journal: what has ended as well, as far as it was watched.</source>
        <translation>日志：也包括已结束的告警，以观察到的为限。</translation>
    </message>
    <message>
        <source>Only critical, major, minor or warning; several separated by commas.</source>
        <translation>仅 critical、major、minor 或 warning；多个用逗号分隔。</translation>
    </message>
    <message>
        <source>Language of the texts, as de_DE. Default: the system&apos;s.</source>
        <translation>文本语言，如 de_DE。默认：系统语言。</translation>
    </message>
    <message>
        <source>As a table: one line an alarm, without cause and advice.</source>
        <translation>以表格显示：每条告警一行，不含原因和建议。</translation>
    </message>
    <message>
        <source>--active and --history exclude each other.</source>
        <translation>--active 与 --history 不能同时使用。</translation>
    </message>
    <message>
        <source>--severity takes critical, major, minor and warning, separated by commas.</source>
        <translation>--severity 接受 critical、major、minor 和 warning，用逗号分隔。</translation>
    </message>
    <message>
        <source>The service has no texts in that language.</source>
        <translation>服务没有该语言的文本。</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>电站</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>产生时间</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>首次看到</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近看到</translation>
    </message>
    <message>
        <source>Ended after</source>
        <translation>结束不早于</translation>
    </message>
    <message>
        <source>Ended before</source>
        <translation>结束不晚于</translation>
    </message>
    <message>
        <source>Seen so far</source>
        <translation>至今看到</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>已持续</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>AlarmsRun</name>
    <message>
        <source>As of the last poll; the next one is possible at %1.</source>
        <translation>截至最近一次查询；下次查询可在 %1 进行。</translation>
    </message>
</context>
<context>
    <name>AppSettings</name>
    <message>
        <source>The settings in %1 cannot be read. The defaults are used in this run.</source>
        <translation>无法读取 %1 中的设置。本次运行使用默认值。</translation>
    </message>
    <message>
        <source>The file of the settings was damaged. What could be read of it is used; the file as it was has been kept as %1.</source>
        <translation>设置文件已损坏。将使用其中可读取的部分；原文件已另存为 %1。</translation>
    </message>
    <message>
        <source>The file of the settings, %1, is damaged. What could be read of it is used.</source>
        <translation>设置文件 %1 已损坏。将使用其中可读取的部分。</translation>
    </message>
    <message>
        <source>The settings cannot be written to %1. They hold until Heliodesk is closed.</source>
        <translation>无法将设置写入 %1。这些设置仅在 Heliodesk 关闭前有效。</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Numbers and dates have a choice of their own, under “Units and numbers”.</source>
        <translation>数字和日期另有设置，见“单位与数字”。</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>The account works, but could not be saved: %1</source>
        <translation>账号可用，但无法保存：%1</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>移除账号</translation>
    </message>
    <message>
        <source>Remove “%1” from Heliodesk?

Its password leaves the keychain. Nothing changes in FusionSolar.</source>
        <translation>要从 Heliodesk 移除“%1”吗？

其密码将从密钥环中删除。FusionSolar 中不会有任何改变。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>The demo could not be started.</source>
        <translation>无法启动演示。</translation>
    </message>
    <message>
        <source>The demo plants could not be started: %1</source>
        <translation>无法启动演示电站：%1</translation>
    </message>
    <message>
        <source>There is no account. Try --demo.</source>
        <translation>没有账号。可以试用 --demo。</translation>
    </message>
    <message>
        <source>heliodesk: %1
</source>
        <translation>heliodesk：%1
</translation>
    </message>
    <message>
        <source>heliodesk: already running with this folder; its window was asked to come to the front.
</source>
        <translation>heliodesk：已有实例使用此文件夹运行，已请求将其窗口置于前台。
</translation>
    </message>
    <message>
        <source>heliodesk: already running with the folder %1, but it does not answer.
</source>
        <translation>heliodesk：已有实例使用文件夹 %1 运行，但没有响应。
</translation>
    </message>
    <message>
        <source>Asking for the lists of plants and devices. New live values can come about %1.</source>
        <translation>正在查询电站和设备列表。新的实时值约在 %1 到达。</translation>
    </message>
    <message>
        <source>The service has nothing newer: live values can change about %1, the lists once an hour.</source>
        <translation>服务没有更新的数据：实时值约在 %1 才会变化，列表每小时更新一次。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The password of the proxy could not be kept: %1</source>
        <translation>代理密码未能保存：%1</translation>
    </message>
    <message>
        <source>Asking for the alarms.</source>
        <translation>正在查询告警。</translation>
    </message>
    <message>
        <source>The service allows asking for alarms again about %1.</source>
        <translation>服务约在 %1 才允许再次查询告警。</translation>
    </message>
    <message>
        <source>Remove “%1” from Heliodesk?

To forget it on this computer removes its secrets from the keychain; the owner&apos;s consent stays and can be used again. To revoke it at FusionSolar ends the consent for every program of this client.</source>
        <translation>要从 Heliodesk 移除“%1”吗？

在本机忘记该账号会从密钥环中删除其密钥；业主的授权同意仍然有效，可以再次使用。在 FusionSolar 撤销则会使此客户端的所有程序失去授权同意。</translation>
    </message>
    <message>
        <source>&amp;Forget on this computer</source>
        <translation>在本机忘记(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Revoke at FusionSolar</source>
        <translation>在 FusionSolar 撤销(&amp;R)</translation>
    </message>
    <message>
        <source>The consent could not be revoked, so the account stays: %1

Try again later, or forget it on this computer.</source>
        <translation>无法撤销授权同意，账号因此保留：%1

请稍后重试，或在本机忘记该账号。</translation>
    </message>
    <message>
        <source>The consent was no longer valid; the account has been removed.</source>
        <translation>授权同意已失效，账号已移除。</translation>
    </message>
    <message>
        <source>The consent has been revoked and the account removed.</source>
        <translation>授权同意已撤销，账号已移除。</translation>
    </message>
</context>
<context>
    <name>AttentionModel</name>
    <message>
        <source>What the plant would have yielded more on the last compared day if it had done as its neighbours</source>
        <translation>若电站与邻近电站表现相同，最近一个比较日本应多发的电量</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>电站</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Missing energy</source>
        <translation>缺少的电量</translation>
    </message>
</context>
<context>
    <name>AttentionWords</name>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message numerus="yes">
        <source>%n critical alarms</source>
        <translation>
            <numerusform>%n 条紧急告警</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n major alarms</source>
        <translation>
            <numerusform>%n 条重要告警</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minor alarms</source>
        <translation>
            <numerusform>%n 条次要告警</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n 条提示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strings without current</source>
        <translation>
            <numerusform>%n 个组串无电流</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weak or shaded strings</source>
        <translation>
            <numerusform>%n 个组串偏弱或被遮挡</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faulty devices</source>
        <translation>
            <numerusform>%n 台设备故障</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices do not answer</source>
        <translation>
            <numerusform>%n 台设备无应答</numerusform>
        </translation>
    </message>
    <message>
        <source>Values are overdue</source>
        <translation>数值逾期未到</translation>
    </message>
    <message numerus="yes">
        <source>yields %1 of its neighbours, %n days in a row</source>
        <extracomment>%1 a percentage: the plant&apos;s yield for each kWp beside that of plants nearby</extracomment>
        <translation>
            <numerusform>发电量为邻近电站的 %1，连续 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>yields %1 of its neighbours</source>
        <translation>发电量为邻近电站的 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 + %n more</source>
        <extracomment>%1 why a plant needs attention, %n reasons beside it</extracomment>
        <translation>
            <numerusform>%1 + 另 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>as much</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>少 %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>多 %1</translation>
    </message>
    <message>
        <source>Yield, capacity or place of the plant are not known.</source>
        <translation>电站的发电量、容量或位置未知。</translation>
    </message>
    <message>
        <source>There are too few plants nearby to compare it with: %1.</source>
        <extracomment>within a radius around the plant, with a yield of the same day</extracomment>
        <translation>附近可供比较的电站太少：%1。</translation>
    </message>
    <message>
        <source>The plants nearby yield too little as well: nothing can be told from such a day.</source>
        <translation>附近的电站发电量也太低：这样的一天无法得出结论。</translation>
    </message>
    <message numerus="yes">
        <source>Median of %n plants within %1 km: %2 kWh/kWp.</source>
        <translation>
            <numerusform>%1 公里内 %n 座电站的中位数：%2 kWh/kWp。</numerusform>
        </translation>
    </message>
    <message>
        <source>The day is not over: roofs that look elsewhere differ.</source>
        <translation>当天尚未结束：朝向不同的屋顶会有差异。</translation>
    </message>
    <message>
        <source>The comparison is not sure.</source>
        <translation>比较结果不确定。</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1 a path, %2 the reason</extracomment>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>BalanceCompareModel</name>
    <message>
        <source>The service has no such figure.</source>
        <translation>服务没有这个数值。</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <extracomment>heading: %1 a day, month or year; %2 the time of day or day up to which it counts</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Compares what is over in both periods.</source>
        <translation>比较两个时段中都已过去的部分。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <extracomment>heading: %1 a day, month or year that is not over yet</extracomment>
        <translation>%1 至今</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>By the service</source>
        <translation>服务给出</translation>
    </message>
</context>
<context>
    <name>BalanceTableModel</name>
    <message>
        <source>still running</source>
        <translation>仍在进行</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>尚未提供</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>sent empty</source>
        <translation>发送为空</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>可疑</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>暂定</translation>
    </message>
    <message>
        <source>%1 is more than the modules can yield in this time.</source>
        <extracomment>%1 the name of a value</extracomment>
        <translation>%1 超过组件在这段时间内可能的发电量。</translation>
    </message>
    <message>
        <source>%1 is below zero.</source>
        <translation>%1 小于零。</translation>
    </message>
    <message>
        <source>%1 jumps.</source>
        <translation>%1 出现跳变。</translation>
    </message>
    <message>
        <source>The value is shown and counted as the service sent it.</source>
        <translation>数值按服务发送的原样显示和计入。</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>heading of a column: %1 a figure, %2 its unit</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Field %1 of the report, as it came</source>
        <translation>报表字段 %1，原样</translation>
    </message>
    <message>
        <source>Field %1, which this kind of report does not have</source>
        <translation>字段 %1，此类报表没有</translation>
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
        <translation>光伏发电量</translation>
    </message>
    <message>
        <source>Inverter yield (AC)</source>
        <translation>逆变器发电量（交流）</translation>
    </message>
    <message>
        <source>PV energy used on site</source>
        <translation>就地使用的光伏电量</translation>
    </message>
    <message>
        <source>Used directly</source>
        <translation>直接使用</translation>
    </message>
    <message>
        <source>Fed into the grid</source>
        <translation>馈入电网</translation>
    </message>
    <message>
        <source>Bought from the grid</source>
        <translation>从电网购入</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>用电量</translation>
    </message>
    <message>
        <source>Supplied by PV and battery</source>
        <translation>由光伏和电池供应</translation>
    </message>
    <message>
        <source>Into the battery</source>
        <translation>充入电池</translation>
    </message>
    <message>
        <source>Into the battery from PV</source>
        <translation>由光伏充入电池</translation>
    </message>
    <message>
        <source>Into the battery from the grid</source>
        <translation>由电网充入电池</translation>
    </message>
    <message>
        <source>Out of the battery</source>
        <translation>电池放出</translation>
    </message>
    <message>
        <source>Not accounted for</source>
        <translation>未归属</translation>
    </message>
    <message>
        <source>Self-consumption</source>
        <translation>自用率</translation>
    </message>
    <message>
        <source>Self-sufficiency</source>
        <translation>自给率</translation>
    </message>
    <message>
        <source>Share of the battery</source>
        <translation>电池占比</translation>
    </message>
    <message>
        <source>Installed capacity</source>
        <translation>装机容量</translation>
    </message>
    <message>
        <source>Irradiation</source>
        <translation>辐照量</translation>
    </message>
    <message>
        <source>Specific yield</source>
        <translation>等效利用小时</translation>
    </message>
    <message>
        <source>Performance ratio</source>
        <translation>性能比（PR）</translation>
    </message>
    <message>
        <source>PV energy used on site, by the service</source>
        <translation>就地使用的光伏电量（服务给出）</translation>
    </message>
    <message>
        <source>Supplied by PV and battery, by the service</source>
        <translation>由光伏和电池供应（服务给出）</translation>
    </message>
    <message>
        <source>Specific yield, by the service</source>
        <translation>等效利用小时（服务给出）</translation>
    </message>
    <message>
        <source>Performance ratio, by the service</source>
        <translation>性能比（服务给出）</translation>
    </message>
    <message>
        <source>Field %1 of the report</source>
        <extracomment>%1 a key in the service&apos;s answer</extracomment>
        <translation>报表字段 %1</translation>
    </message>
    <message>
        <source>Where it is missing: inverter_power, which is the same.</source>
        <translation>缺失时用 inverter_power，两者相同。</translation>
    </message>
    <message>
        <source>Energy of the modules. With a battery it differs from the inverter yield.</source>
        <translation>组件的电量。有电池时与逆变器发电量不同。</translation>
    </message>
    <message>
        <source>Energy at the output of the inverters: what goes into the battery is not in it, what comes out of it is. Never mixed with the PV yield.</source>
        <translation>逆变器输出端的电量：充入电池的不计入，电池放出的计入。绝不与光伏发电量混用。</translation>
    </message>
    <message>
        <source>PV yield − fed into the grid</source>
        <translation>光伏发电量 − 馈入电网</translation>
    </message>
    <message>
        <source>What charged the battery is in it. At least 0: a battery may sell, too.</source>
        <translation>包含给电池充电的部分。至少为 0：电池也可能售电。</translation>
    </message>
    <message>
        <source>PV energy used on site − into the battery from PV</source>
        <translation>就地使用的光伏电量 − 由光伏充入电池</translation>
    </message>
    <message>
        <source>Only with a meter at the grid connection.</source>
        <translation>仅当并网点装有电表时。</translation>
    </message>
    <message>
        <source>Reports by the hour do not have it.</source>
        <translation>小时报表没有此项。</translation>
    </message>
    <message>
        <source>Used directly + out of the battery</source>
        <translation>直接使用 + 电池放出</translation>
    </message>
    <message>
        <source>Into the battery − into the battery from the grid</source>
        <translation>充入电池 − 由电网充入电池</translation>
    </message>
    <message>
        <source>Into the battery − PV energy used on site, if that is more than 0</source>
        <translation>充入电池 − 就地使用的光伏电量（大于 0 时）</translation>
    </message>
    <message>
        <source>More than PV could give, so at least this much came from the grid. Worked out by the hour where the hours are known.</source>
        <translation>超过光伏所能提供的部分，因此至少这么多来自电网。已知小时数据时按小时计算。</translation>
    </message>
    <message>
        <source>PV yield + bought + out of the battery − consumption − fed in − into the battery</source>
        <translation>光伏发电量 + 购入 + 电池放出 − 用电量 − 馈入 − 充入电池</translation>
    </message>
    <message>
        <source>Losses, and differences between the meters. Nothing is spread over other figures.</source>
        <translation>损耗以及各电表之间的差异。不会摊到其他数值上。</translation>
    </message>
    <message>
        <source>PV energy used on site ÷ PV yield</source>
        <translation>就地使用的光伏电量 ÷ 光伏发电量</translation>
    </message>
    <message>
        <source>(Consumption − bought from the grid) ÷ consumption</source>
        <translation>（用电量 − 从电网购入）÷ 用电量</translation>
    </message>
    <message>
        <source>What is bought to charge the battery counts as bought.</source>
        <translation>为给电池充电而购入的电量计为购入。</translation>
    </message>
    <message>
        <source>Out of the battery ÷ consumption</source>
        <translation>电池放出 ÷ 用电量</translation>
    </message>
    <message>
        <source>Where it is missing: the list of plants.</source>
        <translation>缺失时取自电站列表。</translation>
    </message>
    <message>
        <source>Only with a weather station (EMI).</source>
        <translation>仅当有环境监测仪（EMI）时。</translation>
    </message>
    <message>
        <source>PV yield ÷ installed capacity</source>
        <translation>光伏发电量 ÷ 装机容量</translation>
    </message>
    <message>
        <source>PV yield ÷ (installed capacity × irradiation ÷ 1 kW/m²)</source>
        <translation>光伏发电量 ÷（装机容量 × 辐照量 ÷ 1 kW/m²）</translation>
    </message>
    <message>
        <source>%1 kWh/kWp</source>
        <extracomment>%1 a number: energy by capacity</extracomment>
        <translation>%1 kWh/kWp</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>%1 an energy</extracomment>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>This report does not have it.</source>
        <translation>此报表没有此项。</translation>
    </message>
    <message>
        <source>The service sent no value.</source>
        <translation>服务未发送数值。</translation>
    </message>
    <message>
        <source>Something it is worked out from is missing.</source>
        <translation>缺少计算所需的数据。</translation>
    </message>
    <message>
        <source>A share of nothing.</source>
        <translation>总量为零，无法计算占比。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n parts have a value.</source>
        <translation>
            <numerusform>%n 部分中有 %1 部分有数值。</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken from the second-best source.</source>
        <translation>取自次优来源。</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>%1 percentage points more</source>
        <extracomment>%1 a number: the difference of two percentages</extracomment>
        <translation>多 %1 个百分点</translation>
    </message>
    <message>
        <source>%1 percentage points less</source>
        <translation>少 %1 个百分点</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>多 %1</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>少 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 &quot;2.30 kWh more&quot;, %2 &quot;+12 %&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>BatteryModeForm</name>
    <message>
        <source>&amp;Maximum self-consumption</source>
        <translation>最大自发自用(&amp;M)</translation>
    </message>
    <message>
        <source>The battery takes what the sun has left over, and gives what the house lacks. The grid does not charge it.</source>
        <translation>电池吸收光伏余电，补足负载缺口。不从电网充电。</translation>
    </message>
    <message>
        <source>Time of &amp;use</source>
        <translation>分时电价(&amp;U)</translation>
    </message>
    <message>
        <source>The battery charges and discharges in windows of the week, for prices that differ by the hour.</source>
        <translation>电池按每周时段充放电，适合按小时变化的电价。</translation>
    </message>
    <message>
        <source>&amp;Third-party dispatch</source>
        <translation>第三方调度(&amp;T)</translation>
    </message>
    <message>
        <source>The battery stands by and does nothing but what dispatch commands say.</source>
        <translation>电池待机，只执行功率调度指令。</translation>
    </message>
    <message>
        <source>Surplus &amp;PV power</source>
        <translation>光伏余电(&amp;P)</translation>
    </message>
    <message>
        <source>Surplus PV power</source>
        <translation>光伏余电</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>charges the battery first</source>
        <translation>优先给电池充电</translation>
    </message>
    <message>
        <source>is fed into the grid first</source>
        <translation>优先馈入电网</translation>
    </message>
    <message>
        <source>Charge from the &amp;grid with up to</source>
        <translation>从电网充电，最大功率(&amp;G)</translation>
    </message>
    <message>
        <source>Stays as it is.</source>
        <translation>保持不变。</translation>
    </message>
</context>
<context>
    <name>BatteryParametersForm</name>
    <message>
        <source>Tick what is to change. The rest stays as it is.</source>
        <translation>请勾选要更改的项，其余保持不变。</translation>
    </message>
    <message>
        <source>&amp;Charging ends at</source>
        <translation>充电截止于(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Discharging ends at</source>
        <translation>放电截止于(&amp;D)</translation>
    </message>
    <message>
        <source>Charge with &amp;up to</source>
        <translation>最大充电功率(&amp;U)</translation>
    </message>
    <message>
        <source>Discharge &amp;with up to</source>
        <translation>最大放电功率(&amp;W)</translation>
    </message>
</context>
<context>
    <name>BudgetCommand</name>
    <message>
        <source>how many calls the service still allows; asks nobody</source>
        <translation>服务还允许多少次调用；不发出查询</translation>
    </message>
</context>
<context>
    <name>BudgetWords</name>
    <message>
        <source>%1 of %2 calls today</source>
        <extracomment>%1 calls made since midnight, %2 calls allowed in a day</extracomment>
        <translation>今日调用 %1/%2 次</translation>
    </message>
    <message>
        <source>%1: %2 of %3 in 24 h</source>
        <extracomment>%1 class of calls, %2 calls made, %3 calls allowed in 24 hours
----------
%1 interface, %2 calls made, %3 calls allowed in 24 hours</extracomment>
        <translation>%1：24 小时内 %2/%3 次</translation>
    </message>
    <message>
        <source>%1: %2 of %3 in %4 min, %5 today</source>
        <extracomment>%1 interface, %2 calls made, %3 calls allowed in %4 minutes, %5 calls made since midnight</extracomment>
        <translation>%1：%4 分钟内 %2/%3 次，今日 %5 次</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>List of plants</source>
        <translation>电站列表</translation>
    </message>
    <message>
        <source>List of devices</source>
        <translation>设备列表</translation>
    </message>
    <message>
        <source>Live values of plants</source>
        <translation>电站实时值</translation>
    </message>
    <message>
        <source>Live values of devices</source>
        <translation>设备实时值</translation>
    </message>
    <message>
        <source>History of devices</source>
        <translation>设备历史</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Plant reports by hour</source>
        <translation>电站小时报表</translation>
    </message>
    <message>
        <source>Plant reports by day</source>
        <translation>电站日报表</translation>
    </message>
    <message>
        <source>Plant reports by month</source>
        <translation>电站月报表</translation>
    </message>
    <message>
        <source>Plant reports by year</source>
        <translation>电站年报表</translation>
    </message>
    <message>
        <source>Device reports by day</source>
        <translation>设备日报表</translation>
    </message>
    <message>
        <source>Device reports by month</source>
        <translation>设备月报表</translation>
    </message>
    <message>
        <source>Device reports by year</source>
        <translation>设备年报表</translation>
    </message>
    <message>
        <source>Battery mode</source>
        <translation>电池模式</translation>
    </message>
    <message>
        <source>Active-power mode</source>
        <translation>有功功率模式</translation>
    </message>
    <message>
        <source>Older history of devices</source>
        <translation>旧版设备历史</translation>
    </message>
    <message>
        <source>%1 of %2 calls in 24 h, control %3 of %4</source>
        <extracomment>%1 of %2 calls that read data, %3 of %4 calls that control, made in the last 24 hours</extracomment>
        <translation>24 小时内调用 %1/%2 次，控制 %3/%4 次</translation>
    </message>
    <message>
        <source>Calls for data</source>
        <translation>数据调用</translation>
    </message>
    <message>
        <source>Calls for control</source>
        <translation>控制调用</translation>
    </message>
    <message>
        <source>%1 of %2 in 24 h, no more until %3</source>
        <extracomment>%1 calls made, %2 calls allowed in 24 hours, %3 a time</extracomment>
        <translation>24 小时内 %1/%2 次，%3 前不再调用</translation>
    </message>
    <message>
        <source>%1 of %2 in 24 h, %3 kept for an emergency stop</source>
        <extracomment>%1 calls made, %2 calls allowed in 24 hours, %3 calls that are kept back</extracomment>
        <translation>24 小时内 %1/%2 次，%3 次留作紧急停止</translation>
    </message>
    <message>
        <source>%1 of %2 in 24 h, %3 kept for you</source>
        <extracomment>%1 calls made, %2 calls allowed in 24 hours, %3 calls that the program keeps for what a person wants to see</extracomment>
        <translation>24 小时内 %1/%2 次，%3 次为您保留</translation>
    </message>
    <message>
        <source>%1: %2 today</source>
        <extracomment>%1 interface, %2 calls made since midnight</extracomment>
        <translation>%1：今日 %2 次</translation>
    </message>
    <message>
        <source>Forced charging: commands</source>
        <translation>强制充放电：指令</translation>
    </message>
    <message>
        <source>Forced charging: results</source>
        <translation>强制充放电：结果</translation>
    </message>
    <message>
        <source>Battery mode: commands</source>
        <translation>电池模式：指令</translation>
    </message>
    <message>
        <source>Battery mode: results</source>
        <translation>电池模式：结果</translation>
    </message>
    <message>
        <source>Battery settings: commands</source>
        <translation>电池设置：指令</translation>
    </message>
    <message>
        <source>Battery settings: results</source>
        <translation>电池设置：结果</translation>
    </message>
    <message>
        <source>Feed-in limit: commands</source>
        <translation>馈网限制：指令</translation>
    </message>
    <message>
        <source>Feed-in limit: results</source>
        <translation>馈网限制：结果</translation>
    </message>
    <message>
        <source>Battery dispatch: commands</source>
        <translation>电池功率调度：指令</translation>
    </message>
    <message>
        <source>Battery dispatch: results</source>
        <translation>电池功率调度：结果</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Box-type transformer station (STS)</source>
        <translation>箱变（STS）</translation>
    </message>
    <message>
        <source>Protocol converter / communication management unit</source>
        <translation>通管机（协议转换器）</translation>
    </message>
    <message>
        <source>General device</source>
        <translation>通用设备</translation>
    </message>
    <message>
        <source>PID device</source>
        <translation>PID 设备</translation>
    </message>
    <message>
        <source>Pinnet data logger</source>
        <translation>Pinnet 数据采集器</translation>
    </message>
    <message>
        <source>Backup box (on/off-grid controller)</source>
        <translation>备电盒（并离网控制器）</translation>
    </message>
    <message>
        <source>PLC</source>
        <translation>PLC</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Safety box (rapid shutdown)</source>
        <translation>安全关断盒（快速关断）</translation>
    </message>
    <message>
        <source>Mains supply</source>
        <translation>市电</translation>
    </message>
    <message>
        <source>Generator set (genset)</source>
        <translation>油机（发电机组）</translation>
    </message>
    <message>
        <source>Solar supply unit (SSU) group</source>
        <translation>太阳能供电单元（SSU）群</translation>
    </message>
    <message>
        <source>Solar supply unit (SSU)</source>
        <translation>太阳能供电单元（SSU）</translation>
    </message>
    <message>
        <source>Power converter</source>
        <translation>功率变换器</translation>
    </message>
    <message>
        <source>Lithium battery rack</source>
        <translation>锂电池架</translation>
    </message>
    <message>
        <source>AC output distribution</source>
        <translation>交流输出配电</translation>
    </message>
    <message>
        <source>Device controller (M)</source>
        <translation>设备控制器（M）</translation>
    </message>
    <message>
        <source>Grid meter (PowerMeterCN)</source>
        <translation>关口电表（PowerMeterCN）</translation>
    </message>
    <message>
        <source>Power conversion system (PCS)</source>
        <translation>储能变流器（PCS）</translation>
    </message>
    <message>
        <source>Air conditioner of a battery compartment</source>
        <translation>电池舱空调</translation>
    </message>
    <message>
        <source>Storage subsystem</source>
        <translation>储能子系统</translation>
    </message>
    <message>
        <source>Bidirectional DC/DC converter</source>
        <translation>双向 DC/DC 变换器</translation>
    </message>
    <message>
        <source>Battery cluster</source>
        <translation>电池簇</translation>
    </message>
    <message>
        <source>Battery module</source>
        <translation>电池模组</translation>
    </message>
    <message>
        <source>STS</source>
        <translation>STS</translation>
    </message>
    <message>
        <source>Data logger</source>
        <translation>数据采集器</translation>
    </message>
    <message>
        <source>Third-party Sungrow inverter</source>
        <translation>第三方阳光电源逆变器</translation>
    </message>
    <message>
        <source>Single-stage inverter</source>
        <translation>单级逆变器</translation>
    </message>
    <message>
        <source>Backup box</source>
        <translation>备电盒</translation>
    </message>
    <message>
        <source>Smart switch</source>
        <translation>智能开关</translation>
    </message>
    <message>
        <source>SmartDG</source>
        <translation>SmartDG</translation>
    </message>
    <message>
        <source>HEMS meter</source>
        <translation>HEMS 电表</translation>
    </message>
    <message>
        <source>Third-party STS</source>
        <translation>第三方箱变</translation>
    </message>
    <message>
        <source>Site unit</source>
        <translation>站点单元</translation>
    </message>
    <message>
        <source>Electricity meter</source>
        <translation>电表</translation>
    </message>
    <message>
        <source>Engine generator group</source>
        <translation>油机群</translation>
    </message>
    <message>
        <source>Digital power supply</source>
        <translation>数字电源</translation>
    </message>
    <message>
        <source>Combined cabinet</source>
        <translation>一体化机柜</translation>
    </message>
    <message>
        <source>Lithium battery</source>
        <translation>锂电池</translation>
    </message>
    <message>
        <source>AC charger</source>
        <translation>交流充电桩</translation>
    </message>
    <message>
        <source>Charging connector</source>
        <translation>充电枪</translation>
    </message>
    <message>
        <source>String inverter (older id)</source>
        <translation>组串式逆变器（旧编号）</translation>
    </message>
    <message>
        <source>Bay</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Busbar</source>
        <translation>母线</translation>
    </message>
    <message>
        <source>Transformer meter</source>
        <translation>箱变电表</translation>
    </message>
    <message>
        <source>AC combiner box</source>
        <translation>交流汇流箱</translation>
    </message>
    <message>
        <source>Central inverter</source>
        <translation>集中式逆变器</translation>
    </message>
    <message>
        <source>DC combiner box</source>
        <translation>直流汇流箱</translation>
    </message>
    <message>
        <source>Step-up station</source>
        <translation>升压站</translation>
    </message>
    <message>
        <source>Meter of a generation area, in-plant use</source>
        <translation>厂用电生产区电表</translation>
    </message>
    <message>
        <source>Solar power forecasting system</source>
        <translation>光功率预测系统</translation>
    </message>
    <message>
        <source>Meter of a non-generation area</source>
        <translation>厂用电非生产区电表</translation>
    </message>
    <message>
        <source>Virtual device for plant monitoring</source>
        <translation>电站监控虚拟设备</translation>
    </message>
    <message>
        <source>Power quality device</source>
        <translation>电能质量装置</translation>
    </message>
    <message>
        <source>Step-up transformer</source>
        <translation>升压变压器</translation>
    </message>
    <message>
        <source>PV grid-connection cabinet</source>
        <translation>光伏并网柜</translation>
    </message>
    <message>
        <source>PV grid-connection panel</source>
        <translation>光伏并网屏</translation>
    </message>
    <message>
        <source>Third-party data logger</source>
        <translation>第三方数据采集器</translation>
    </message>
    <message>
        <source>High-voltage bay of main transformer</source>
        <translation>主变高压侧间隔</translation>
    </message>
    <message>
        <source>Main transformer</source>
        <translation>主变</translation>
    </message>
    <message>
        <source>Low-voltage bay</source>
        <translation>低压侧间隔</translation>
    </message>
    <message>
        <source>Bus bay</source>
        <translation>母线间隔</translation>
    </message>
    <message>
        <source>Line bay</source>
        <translation>线路间隔</translation>
    </message>
    <message>
        <source>Plant transformer bay</source>
        <translation>站用变间隔</translation>
    </message>
    <message>
        <source>SVC/SVG bay</source>
        <translation>SVC/SVG 间隔</translation>
    </message>
    <message>
        <source>Bus-tie or section bay</source>
        <translation>母联/分段间隔</translation>
    </message>
    <message>
        <source>Plant power supply device</source>
        <translation>站用电源设备</translation>
    </message>
    <message>
        <source>Success.</source>
        <translation>成功。</translation>
    </message>
    <message>
        <source>Task delivered only in part.</source>
        <translation>任务仅部分下发。</translation>
    </message>
    <message>
        <source>Task delivered to no plant.</source>
        <translation>任务未下发到任何电站。</translation>
    </message>
    <message>
        <source>Not logged in, or access token not valid.</source>
        <translation>未登录，或访问令牌无效。</translation>
    </message>
    <message>
        <source>Session problem, handled like 305.</source>
        <translation>会话异常，按 305 处理。</translation>
    </message>
    <message>
        <source>The account may not call this interface.</source>
        <translation>账号无权调用此接口。</translation>
    </message>
    <message>
        <source>This account or owner calls too often.</source>
        <translation>该账号或业主调用过于频繁。</translation>
    </message>
    <message>
        <source>Calling address locked.</source>
        <translation>调用方地址已被锁定。</translation>
    </message>
    <message>
        <source>Interface overloaded by all users together.</source>
        <translation>接口因全体用户的总调用量而过载。</translation>
    </message>
    <message>
        <source>Company not verified.</source>
        <translation>企业未认证。</translation>
    </message>
    <message>
        <source>Device capacity of the plant above the limit.</source>
        <translation>电站设备容量超出上限。</translation>
    </message>
    <message>
        <source>Component library code missing.</source>
        <translation>缺少组件库编码。</translation>
    </message>
    <message>
        <source>API account disabled.</source>
        <translation>API 账号已停用。</translation>
    </message>
    <message>
        <source>API account past its end date.</source>
        <translation>API 账号已过有效期。</translation>
    </message>
    <message>
        <source>Server-side fault.</source>
        <translation>服务器端故障。</translation>
    </message>
    <message>
        <source>No device given.</source>
        <translation>未指定设备。</translation>
    </message>
    <message>
        <source>Device and device type do not match.</source>
        <translation>设备与设备类型不匹配。</translation>
    </message>
    <message>
        <source>No such plant on the platform.</source>
        <translation>平台上没有该电站。</translation>
    </message>
    <message>
        <source>Device type missing.</source>
        <translation>缺少设备类型。</translation>
    </message>
    <message>
        <source>The requested KPIs are not configured.</source>
        <translation>所查询的指标未配置。</translation>
    </message>
    <message>
        <source>Plant list is empty.</source>
        <translation>电站列表为空。</translation>
    </message>
    <message>
        <source>Device list is empty.</source>
        <translation>设备列表为空。</translation>
    </message>
    <message>
        <source>Query time missing or not valid.</source>
        <translation>查询时间缺失或无效。</translation>
    </message>
    <message>
        <source>Device type not supported by this interface.</source>
        <translation>此接口不支持该设备类型。</translation>
    </message>
    <message>
        <source>Too many plants (limit 100).</source>
        <translation>电站过多（上限 100）。</translation>
    </message>
    <message>
        <source>Too many devices (limit 1000).</source>
        <translation>设备过多（上限 1000）。</translation>
    </message>
    <message>
        <source>Too many devices (limit 100).</source>
        <translation>设备过多（上限 100）。</translation>
    </message>
    <message>
        <source>Too many devices in one control request (limit 10).</source>
        <translation>单次控制请求中设备过多（上限 10）。</translation>
    </message>
    <message>
        <source>Invalid switch value.</source>
        <translation>开关值无效。</translation>
    </message>
    <message>
        <source>No upgrade package for this device version.</source>
        <translation>没有适用于该设备版本的升级包。</translation>
    </message>
    <message>
        <source>Upgrade file missing.</source>
        <translation>缺少升级文件。</translation>
    </message>
    <message>
        <source>No upgrade history.</source>
        <translation>没有升级记录。</translation>
    </message>
    <message>
        <source>Start lies after end.</source>
        <translation>开始时间晚于结束时间。</translation>
    </message>
    <message>
        <source>Language missing.</source>
        <translation>缺少语言。</translation>
    </message>
    <message>
        <source>Language not supported.</source>
        <translation>不支持该语言。</translation>
    </message>
    <message>
        <source>Query reaches back more than 365 days.</source>
        <translation>查询时间早于 365 天之前。</translation>
    </message>
    <message>
        <source>Query range longer than 31 days.</source>
        <translation>查询时间范围超过 31 天。</translation>
    </message>
    <message>
        <source>User not known to the platform.</source>
        <translation>平台上没有该用户。</translation>
    </message>
    <message>
        <source>User information not acceptable.</source>
        <translation>用户信息不符合要求。</translation>
    </message>
    <message>
        <source>I-V curve scan could not be created.</source>
        <translation>无法创建 I-V 曲线扫描。</translation>
    </message>
    <message>
        <source>Task not found.</source>
        <translation>找不到任务。</translation>
    </message>
    <message>
        <source>Back-feed current not supported by the MPPT device.</source>
        <translation>MPPT 设备不支持反灌电流。</translation>
    </message>
    <message>
        <source>Back-feed time too long.</source>
        <translation>反灌时间过长。</translation>
    </message>
    <message>
        <source>Back-feed current out of range.</source>
        <translation>反灌电流超出范围。</translation>
    </message>
    <message>
        <source>Authorisation code list missing or too long.</source>
        <translation>授权码列表缺失或过长。</translation>
    </message>
    <message>
        <source>Depth of discharge out of range.</source>
        <translation>放电深度超出范围。</translation>
    </message>
    <message>
        <source>Invalid charge/discharge switch.</source>
        <translation>充放电开关无效。</translation>
    </message>
    <message>
        <source>Control type missing.</source>
        <translation>缺少控制类型。</translation>
    </message>
    <message>
        <source>Target SOC missing or invalid.</source>
        <translation>目标 SOC 缺失或无效。</translation>
    </message>
    <message>
        <source>Duration missing or invalid.</source>
        <translation>时长缺失或无效。</translation>
    </message>
    <message>
        <source>Request ID missing.</source>
        <translation>缺少请求 ID。</translation>
    </message>
    <message>
        <source>Plant without permission.</source>
        <translation>没有该电站的权限。</translation>
    </message>
    <message>
        <source>Device without permission.</source>
        <translation>没有该设备的权限。</translation>
    </message>
    <message>
        <source>Forced power invalid.</source>
        <translation>强制功率无效。</translation>
    </message>
    <message>
        <source>Task ID already used.</source>
        <translation>任务 ID 已被使用。</translation>
    </message>
    <message>
        <source>Charge/discharge task not delivered.</source>
        <translation>充放电任务未下发。</translation>
    </message>
    <message>
        <source>Nothing to look up.</source>
        <translation>没有可查询的内容。</translation>
    </message>
    <message>
        <source>Depth of discharge not set.</source>
        <translation>未设置放电深度。</translation>
    </message>
    <message>
        <source>Plants and devices both empty.</source>
        <translation>电站和设备均为空。</translation>
    </message>
    <message>
        <source>Some resources are not authorised by their owner.</source>
        <translation>部分资源未经业主授权。</translation>
    </message>
    <message>
        <source>Inverter control request invalid.</source>
        <translation>逆变器控制请求无效。</translation>
    </message>
    <message>
        <source>Plant DN not valid, or control type not supported.</source>
        <translation>电站 DN 无效，或不支持该控制类型。</translation>
    </message>
    <message>
        <source>Platform busy.</source>
        <translation>平台繁忙。</translation>
    </message>
    <message>
        <source>Login refused.</source>
        <translation>登录被拒绝。</translation>
    </message>
    <message>
        <source>Login restricted.</source>
        <translation>登录受限。</translation>
    </message>
    <message>
        <source>Start not before end.</source>
        <translation>开始时间不早于结束时间。</translation>
    </message>
    <message>
        <source>Negative time value.</source>
        <translation>时间值为负。</translation>
    </message>
    <message>
        <source>Start lies in the future.</source>
        <translation>开始时间在将来。</translation>
    </message>
    <message>
        <source>No tasks in the request.</source>
        <translation>请求中没有任务。</translation>
    </message>
    <message>
        <source>Plant listed twice.</source>
        <translation>电站重复。</translation>
    </message>
    <message>
        <source>Networking of the plant not suitable.</source>
        <translation>电站的组网方式不适用。</translation>
    </message>
    <message>
        <source>Default configuration not supported.</source>
        <translation>不支持默认配置。</translation>
    </message>
    <message>
        <source>Value outside its legal range.</source>
        <translation>值超出允许范围。</translation>
    </message>
    <message>
        <source>Value missing.</source>
        <translation>缺少值。</translation>
    </message>
    <message>
        <source>Default settings could not be sent to any plant.</source>
        <translation>默认设置未能下发到任何电站。</translation>
    </message>
    <message>
        <source>Network fault or device offline.</source>
        <translation>网络故障或设备离线。</translation>
    </message>
    <message>
        <source>The same task is already running on the plant.</source>
        <translation>该电站上已有相同任务正在执行。</translation>
    </message>
    <message>
        <source>Task ID missing.</source>
        <translation>缺少任务 ID。</translation>
    </message>
    <message>
        <source>No result for the default-setting task.</source>
        <translation>默认设置任务没有结果。</translation>
    </message>
    <message>
        <source>Daily call limit of the API account for this interface reached.</source>
        <translation>API 账号对此接口的每日调用次数已达上限。</translation>
    </message>
    <message>
        <source>Too many task IDs (limit 100).</source>
        <translation>任务 ID 过多（上限 100）。</translation>
    </message>
    <message>
        <source>Task ID does not exist.</source>
        <translation>任务 ID 不存在。</translation>
    </message>
    <message>
        <source>Resource not authorised by the owner.</source>
        <translation>资源未经业主授权。</translation>
    </message>
    <message>
        <source>Plant DN invalid or not permitted.</source>
        <translation>电站 DN 无效或无权限。</translation>
    </message>
    <message>
        <source>Plant belongs to a different company.</source>
        <translation>电站属于其他企业。</translation>
    </message>
    <message>
        <source>Plant already bound to the owner.</source>
        <translation>电站已与业主绑定。</translation>
    </message>
    <message>
        <source>A plant shared with the owner cannot be bound.</source>
        <translation>分享给业主的电站不能绑定。</translation>
    </message>
    <message>
        <source>Binding failed on the server.</source>
        <translation>服务器端绑定失败。</translation>
    </message>
    <message>
        <source>Third-party dispatch was never set through this API.</source>
        <translation>从未通过此 API 设置过第三方调度。</translation>
    </message>
    <message>
        <source>Battery is not in third-party dispatch mode.</source>
        <translation>电池未处于第三方调度模式。</translation>
    </message>
    <message>
        <source>Setting not supported by the plant&apos;s devices.</source>
        <translation>电站设备不支持该设置。</translation>
    </message>
    <message>
        <source>No such device in the plant.</source>
        <translation>电站中没有该设备。</translation>
    </message>
    <message>
        <source>Basic plant data missing.</source>
        <translation>缺少电站基本信息。</translation>
    </message>
    <message>
        <source>Plant name missing or malformed.</source>
        <translation>电站名称缺失或格式错误。</translation>
    </message>
    <message>
        <source>Plant type missing or unknown.</source>
        <translation>电站类型缺失或未知。</translation>
    </message>
    <message>
        <source>Grid-connection time not positive.</source>
        <translation>并网时间不是正数。</translation>
    </message>
    <message>
        <source>Contact name malformed.</source>
        <translation>联系人姓名格式错误。</translation>
    </message>
    <message>
        <source>Contact details malformed.</source>
        <translation>联系方式格式错误。</translation>
    </message>
    <message>
        <source>Commercial plant cannot be charger-only.</source>
        <translation>工商业电站不能仅含充电桩。</translation>
    </message>
    <message>
        <source>Charger-only plant with grid-connection time.</source>
        <translation>仅含充电桩的电站不应有并网时间。</translation>
    </message>
    <message>
        <source>Charger-only plant with string capacity.</source>
        <translation>仅含充电桩的电站不应有组串容量。</translation>
    </message>
    <message>
        <source>Charger-only plant with electricity price.</source>
        <translation>仅含充电桩的电站不应有电价。</translation>
    </message>
    <message>
        <source>Charger-only flag invalid.</source>
        <translation>仅充电桩标志无效。</translation>
    </message>
    <message>
        <source>Plant name already taken.</source>
        <translation>电站名称已被占用。</translation>
    </message>
    <message>
        <source>No data about devices to connect.</source>
        <translation>没有待接入设备的信息。</translation>
    </message>
    <message>
        <source>Registration code missing.</source>
        <translation>缺少注册码。</translation>
    </message>
    <message>
        <source>Device not meant for this sales region.</source>
        <translation>设备不属于此销售区域。</translation>
    </message>
    <message>
        <source>Registration code wrong.</source>
        <translation>注册码错误。</translation>
    </message>
    <message>
        <source>Registration blocked for five minutes.</source>
        <translation>注册被锁定五分钟。</translation>
    </message>
    <message>
        <source>Only chargers fit into a charger-only plant.</source>
        <translation>仅含充电桩的电站只能接入充电桩。</translation>
    </message>
    <message>
        <source>Device serial number missing.</source>
        <translation>缺少设备序列号。</translation>
    </message>
    <message>
        <source>Device belongs to another plant.</source>
        <translation>设备属于其他电站。</translation>
    </message>
    <message>
        <source>Device access parameters missing.</source>
        <translation>缺少设备接入参数。</translation>
    </message>
    <message>
        <source>Power-M devices not supported here.</source>
        <translation>此处不支持 Power-M 设备。</translation>
    </message>
    <message>
        <source>Power-M plant accepts no other devices.</source>
        <translation>Power-M 电站不能接入其他设备。</translation>
    </message>
    <message>
        <source>No string capacity given.</source>
        <translation>未指定组串容量。</translation>
    </message>
    <message>
        <source>Plant string capacity malformed.</source>
        <translation>电站组串容量格式错误。</translation>
    </message>
    <message>
        <source>Inverter serial number unknown.</source>
        <translation>逆变器序列号未知。</translation>
    </message>
    <message>
        <source>Inverter count does not match.</source>
        <translation>逆变器数量不匹配。</translation>
    </message>
    <message>
        <source>PV string capacity of an inverter invalid.</source>
        <translation>逆变器的光伏组串容量无效。</translation>
    </message>
    <message>
        <source>Inverter SN or PV string capacity missing.</source>
        <translation>缺少逆变器序列号或光伏组串容量。</translation>
    </message>
    <message>
        <source>Number of PV capacities wrong.</source>
        <translation>光伏容量的数量错误。</translation>
    </message>
    <message>
        <source>Electricity price not positive.</source>
        <translation>电价不是正数。</translation>
    </message>
    <message>
        <source>Price dates incomplete or overlapping.</source>
        <translation>电价日期不完整或重叠。</translation>
    </message>
    <message>
        <source>Price hours incomplete or overlapping.</source>
        <translation>电价时段不完整或重叠。</translation>
    </message>
    <message>
        <source>Price date range invalid.</source>
        <translation>电价日期范围无效。</translation>
    </message>
    <message>
        <source>Price time range invalid.</source>
        <translation>电价时间范围无效。</translation>
    </message>
    <message>
        <source>Company has no electricity price.</source>
        <translation>企业没有设置电价。</translation>
    </message>
    <message>
        <source>Company-price flag invalid.</source>
        <translation>企业电价标志无效。</translation>
    </message>
    <message>
        <source>Additional plant data missing.</source>
        <translation>缺少电站附加信息。</translation>
    </message>
    <message>
        <source>Region code missing, malformed or not allowed.</source>
        <translation>区域编码缺失、格式错误或不被允许。</translation>
    </message>
    <message>
        <source>Plant address missing.</source>
        <translation>缺少电站地址。</translation>
    </message>
    <message>
        <source>Coordinates missing or malformed.</source>
        <translation>坐标缺失或格式错误。</translation>
    </message>
    <message>
        <source>Safe running time not positive.</source>
        <translation>安全运行时间不是正数。</translation>
    </message>
    <message>
        <source>Time zone missing or malformed.</source>
        <translation>时区缺失或格式错误。</translation>
    </message>
    <message>
        <source>Load flag invalid.</source>
        <translation>负载标志无效。</translation>
    </message>
    <message>
        <source>Plant description too long.</source>
        <translation>电站描述过长。</translation>
    </message>
    <message>
        <source>Plant could not be created.</source>
        <translation>无法创建电站。</translation>
    </message>
    <message>
        <source>Daily limit of new plants reached.</source>
        <translation>每日新建电站数已达上限。</translation>
    </message>
    <message>
        <source>Company of the API account not found.</source>
        <translation>找不到 API 账号所属企业。</translation>
    </message>
    <message>
        <source>Device could not be bound by the API account.</source>
        <translation>API 账号无法绑定该设备。</translation>
    </message>
    <message>
        <source>Device could not be released by the API account.</source>
        <translation>API 账号无法解绑该设备。</translation>
    </message>
    <message>
        <source>Serial-number list empty.</source>
        <translation>序列号列表为空。</translation>
    </message>
    <message>
        <source>Too many serial numbers (limit 50).</source>
        <translation>序列号过多（上限 50）。</translation>
    </message>
    <message>
        <source>Account missing.</source>
        <translation>缺少账号。</translation>
    </message>
    <message>
        <source>Page number missing.</source>
        <translation>缺少页码。</translation>
    </message>
    <message>
        <source>Page size missing.</source>
        <translation>缺少每页条数。</translation>
    </message>
    <message>
        <source>Page size not allowed.</source>
        <translation>每页条数不被允许。</translation>
    </message>
    <message>
        <source>Only one end of the time range given.</source>
        <translation>时间范围只给出了一端。</translation>
    </message>
    <message>
        <source>Internal interface failed.</source>
        <translation>内部接口失败。</translation>
    </message>
    <message>
        <source>Task name missing.</source>
        <translation>缺少任务名称。</translation>
    </message>
    <message>
        <source>Device list (dns) empty.</source>
        <translation>设备列表（dns）为空。</translation>
    </message>
    <message>
        <source>Cleaning status missing or invalid.</source>
        <translation>清洗状态缺失或无效。</translation>
    </message>
    <message>
        <source>Environment flag missing or invalid.</source>
        <translation>环境标志缺失或无效。</translation>
    </message>
    <message>
        <source>Environment values missing.</source>
        <translation>缺少环境数值。</translation>
    </message>
    <message>
        <source>Number of scan points not allowed.</source>
        <translation>扫描点数不被允许。</translation>
    </message>
    <message>
        <source>Device DN missing.</source>
        <translation>缺少设备 DN。</translation>
    </message>
    <message>
        <source>Device list not acceptable.</source>
        <translation>设备列表不符合要求。</translation>
    </message>
    <message>
        <source>Task name invalid.</source>
        <translation>任务名称无效。</translation>
    </message>
    <message>
        <source>Back-surface temperature out of range.</source>
        <translation>背板温度超出范围。</translation>
    </message>
    <message>
        <source>Module-plane irradiance out of range.</source>
        <translation>组件平面辐照度超出范围。</translation>
    </message>
    <message>
        <source>Page number negative.</source>
        <translation>页码为负。</translation>
    </message>
    <message>
        <source>Timestamp missing.</source>
        <translation>缺少时间戳。</translation>
    </message>
    <message>
        <source>Command type invalid.</source>
        <translation>命令类型无效。</translation>
    </message>
    <message>
        <source>Supply duration invalid.</source>
        <translation>供电时长无效。</translation>
    </message>
    <message>
        <source>MPPT list empty.</source>
        <translation>MPPT 列表为空。</translation>
    </message>
    <message>
        <source>MPPT numbers missing.</source>
        <translation>缺少 MPPT 编号。</translation>
    </message>
    <message>
        <source>Too many MPPTs.</source>
        <translation>MPPT 过多。</translation>
    </message>
    <message>
        <source>Back-feed current invalid.</source>
        <translation>反灌电流无效。</translation>
    </message>
    <message>
        <source>Permission check failed.</source>
        <translation>权限校验失败。</translation>
    </message>
    <message>
        <source>Request parameters wrong.</source>
        <translation>请求参数错误。</translation>
    </message>
    <message>
        <source>Too many devices (limit 10).</source>
        <translation>设备过多（上限 10）。</translation>
    </message>
    <message>
        <source>Time range too long or not valid.</source>
        <translation>时间范围过长或无效。</translation>
    </message>
    <message>
        <source>Task still running.</source>
        <translation>任务仍在执行。</translation>
    </message>
    <message>
        <source>Result list empty.</source>
        <translation>结果列表为空。</translation>
    </message>
    <message>
        <source>Task waiting to start.</source>
        <translation>任务等待开始。</translation>
    </message>
    <message>
        <source>Task cancelled.</source>
        <translation>任务已取消。</translation>
    </message>
    <message>
        <source>Too many scheduled tasks (limit 10).</source>
        <translation>预约任务过多（上限 10）。</translation>
    </message>
    <message>
        <source>String not configured.</source>
        <translation>组串未配置。</translation>
    </message>
    <message>
        <source>Task contains inverters with optimizers.</source>
        <translation>任务包含带优化器的逆变器。</translation>
    </message>
    <message>
        <source>History query too large (limit one device, 24 hours).</source>
        <translation>历史查询范围过大（上限为一台设备、24 小时）。</translation>
    </message>
    <message>
        <source>Too many logins.</source>
        <translation>登录次数过多。</translation>
    </message>
    <message>
        <source>Unknown API account.</source>
        <translation>未知的 API 账号。</translation>
    </message>
    <message>
        <source>Wrong API user name or password.</source>
        <translation>API 用户名或密码错误。</translation>
    </message>
    <message>
        <source>API account locked for 30 minutes.</source>
        <translation>API 账号已锁定 30 分钟。</translation>
    </message>
    <message>
        <source>Password of the API account expired.</source>
        <translation>API 账号密码已过期。</translation>
    </message>
    <message>
        <source>Session limit reached.</source>
        <translation>会话数已达上限。</translation>
    </message>
    <message>
        <source>Login field misnamed.</source>
        <translation>登录字段名称错误。</translation>
    </message>
    <message>
        <source>Login answered with an empty or empty-object body.</source>
        <translation>登录应答为空或为空对象。</translation>
    </message>
    <message>
        <source>Login says success but brings no token.</source>
        <translation>登录显示成功，但未返回令牌。</translation>
    </message>
    <message>
        <source>Wrong user name or password.</source>
        <translation>用户名或密码错误。</translation>
    </message>
    <message>
        <source>Wrong credentials, account now locked.</source>
        <translation>凭据错误，账号现已锁定。</translation>
    </message>
    <message>
        <source>Wrong credentials, account now locked (default lock time).</source>
        <translation>凭据错误，账号现已锁定（默认锁定时长）。</translation>
    </message>
    <message>
        <source>Account locked by policy.</source>
        <translation>账号因策略被锁定。</translation>
    </message>
    <message>
        <source>Account locked by policy (default lock time).</source>
        <translation>账号因策略被锁定（默认锁定时长）。</translation>
    </message>
    <message>
        <source>Account stopped by policy.</source>
        <translation>账号因策略被停用。</translation>
    </message>
    <message>
        <source>Password expired.</source>
        <translation>密码已过期。</translation>
    </message>
    <message>
        <source>Login again.</source>
        <translation>需要重新登录。</translation>
    </message>
    <message>
        <source>Called too often.</source>
        <translation>调用过于频繁。</translation>
    </message>
    <message>
        <source>Access token not valid.</source>
        <translation>访问令牌无效。</translation>
    </message>
    <message>
        <source>No right to this interface.</source>
        <translation>没有此接口的权限。</translation>
    </message>
    <message>
        <source>A web page instead of JSON.</source>
        <translation>返回的是网页而不是 JSON。</translation>
    </message>
    <message>
        <source>Request parameters refused.</source>
        <translation>请求参数被拒绝。</translation>
    </message>
    <message>
        <source>Not authenticated.</source>
        <translation>未通过身份验证。</translation>
    </message>
    <message>
        <source>Refused by the gateway.</source>
        <translation>被网关拒绝。</translation>
    </message>
    <message>
        <source>Path not found on this host.</source>
        <translation>此主机上找不到该路径。</translation>
    </message>
    <message>
        <source>Method not allowed.</source>
        <translation>不允许该方法。</translation>
    </message>
    <message>
        <source>Request timed out at the gateway.</source>
        <translation>请求在网关超时。</translation>
    </message>
    <message>
        <source>Request body too large, or address locked.</source>
        <translation>请求体过大，或地址被锁定。</translation>
    </message>
    <message>
        <source>Wrong content type.</source>
        <translation>内容类型错误。</translation>
    </message>
    <message>
        <source>Too many requests.</source>
        <translation>请求过多。</translation>
    </message>
    <message>
        <source>Server fault.</source>
        <translation>服务器故障。</translation>
    </message>
    <message>
        <source>Bad gateway.</source>
        <translation>网关错误。</translation>
    </message>
    <message>
        <source>Service unavailable.</source>
        <translation>服务不可用。</translation>
    </message>
    <message>
        <source>Gateway timeout.</source>
        <translation>网关超时。</translation>
    </message>
    <message>
        <source>Redirect to a login page.</source>
        <translation>重定向到登录页面。</translation>
    </message>
    <message>
        <source>Gateway quota exceeded.</source>
        <translation>超出网关配额。</translation>
    </message>
    <message>
        <source>Interface unknown to the gateway.</source>
        <translation>网关不认识该接口。</translation>
    </message>
    <message>
        <source>Parameter check failed (spelled this way by the server).</source>
        <translation>参数校验失败（服务器原始拼写如此）。</translation>
    </message>
    <message>
        <source>Unhandled fault in the service framework.</source>
        <translation>服务框架中有未处理的故障。</translation>
    </message>
    <message>
        <source>Authorisation code missing.</source>
        <translation>缺少授权码。</translation>
    </message>
    <message>
        <source>Token or client not accepted when revoking.</source>
        <translation>撤销时令牌或客户端未被接受。</translation>
    </message>
    <message>
        <source>Fault of the authorisation service.</source>
        <translation>授权服务故障。</translation>
    </message>
    <message>
        <source>Code or refresh token not accepted.</source>
        <translation>授权码或刷新令牌未被接受。</translation>
    </message>
    <message>
        <source>Grant type unknown.</source>
        <translation>授权类型未知。</translation>
    </message>
    <message>
        <source>Token request in the wrong form.</source>
        <translation>令牌请求格式错误。</translation>
    </message>
    <message>
        <source>Owner declined.</source>
        <translation>业主已拒绝。</translation>
    </message>
    <message>
        <source>Only plant owners can authorise.</source>
        <translation>只有电站业主可以授权。</translation>
    </message>
    <message>
        <source>Client ID or secret not accepted.</source>
        <translation>客户端 ID 或密钥未被接受。</translation>
    </message>
    <message>
        <source>Token or authorisation request malformed.</source>
        <translation>令牌请求或授权请求格式错误。</translation>
    </message>
    <message>
        <source>Scope unknown or not allowed.</source>
        <translation>授权范围未知或不被允许。</translation>
    </message>
    <message>
        <source>Authorisation server busy.</source>
        <translation>授权服务器繁忙。</translation>
    </message>
    <message>
        <source>Grant type not allowed for this client.</source>
        <translation>此客户端不允许该授权类型。</translation>
    </message>
    <message>
        <source>Host name not resolved.</source>
        <translation>无法解析主机名。</translation>
    </message>
    <message>
        <source>Connection refused or unreachable.</source>
        <translation>连接被拒绝或无法到达。</translation>
    </message>
    <message>
        <source>No answer in time.</source>
        <translation>未及时应答。</translation>
    </message>
    <message>
        <source>Certificate not accepted.</source>
        <translation>证书未被接受。</translation>
    </message>
    <message>
        <source>Answer not understood.</source>
        <translation>无法解读应答。</translation>
    </message>
    <message>
        <source>No action. Treat success=true with failCode=0 and empty data as &apos;no data&apos;, never as an error.</source>
        <translation>无需处理。success=true、failCode=0 且数据为空表示“无数据”，绝不是错误。</translation>
    </message>
    <message>
        <source>Read the per-plant result entries, show which plants failed and offer to resend only those.</source>
        <translation>查看各电站的结果，找出失败的电站，只对这些电站重新下发。</translation>
    </message>
    <message>
        <source>Show the per-plant descriptions. Fix the cause (offline device, bad parameter, missing consent) before sending again.</source>
        <translation>查看各电站的说明。重新下发前先排除原因（设备离线、参数错误、缺少授权）。</translation>
    </message>
    <message>
        <source>API account: log in once, then repeat the call once; a second 305 means that another program uses the same account. OAuth: refresh the token once, then repeat once; ask the owner again only if the refresh is refused.</source>
        <translation>API 账号：登录一次，再重复调用一次；第二次出现 305 表示另一个程序在使用同一账号。OAuth：刷新令牌一次，再重复一次；只有刷新被拒绝时才再次请业主授权。</translation>
    </message>
    <message>
        <source>Handle exactly like 305: one re-login, one repeat.</source>
        <translation>与 305 处理方式相同：重新登录一次，重复一次。</translation>
    </message>
    <message>
        <source>API account: the company administrator enables the class in the northbound management of the portal; restricted interfaces have to be granted by Huawei. OAuth: ask the owner to add the scope. Do not retry and do not log in again.</source>
        <translation>API 账号：由企业管理员在门户的北向管理中启用该类接口；受限接口须由华为授予。OAuth：请业主添加该授权范围。不要重试，也不要重新登录。</translation>
    </message>
    <message>
        <source>Keep showing cached values and pause only what is limited: 1 min for configuration and control, 5 min for real time, 30 min for alarms, about 1 h for interfaces limited per day, 15 min for login; with OAuth the whole class. Lower the call rate. Never answer with an immediate retry or a new login.</source>
        <translation>继续显示缓存的数值，只暂停受限的部分：配置和控制 1 分钟，实时数据 5 分钟，告警 30 分钟，按日限制的接口约 1 小时，登录 15 分钟；OAuth 则暂停整个类别。降低调用频率。切勿立即重试或重新登录。</translation>
    </message>
    <message>
        <source>Stop all traffic from this address for at least 30 minutes. If it persists, ask Huawei support to unlock or allow-list the address.</source>
        <translation>该地址至少 30 分钟内停止一切通信。如仍被锁定，请联系华为技术支持解锁该地址或将其加入白名单。</translation>
    </message>
    <message>
        <source>Wait at least one minute, then send a single probe; wait longer each time it comes back (up to 15 minutes) and call less often meanwhile.</source>
        <translation>至少等待一分钟，然后只试探一次；每次再出现时延长等待（最长 15 分钟），期间降低调用频率。</translation>
    </message>
    <message>
        <source>The company administrator completes the verification in the portal.</source>
        <translation>由企业管理员在门户中完成认证。</translation>
    </message>
    <message>
        <source>Remove devices or ask the installer; no retry.</source>
        <translation>移除设备或咨询安装商；不要重试。</translation>
    </message>
    <message>
        <source>Send the code. If it comes from the login, treat it as an unknown account.</source>
        <translation>请发送该编码。如在登录时出现，则按未知账号处理。</translation>
    </message>
    <message>
        <source>Ask the administrator to enable the account again. Stop polling until the user confirms.</source>
        <translation>请管理员重新启用该账号。确认之前停止轮询。</translation>
    </message>
    <message>
        <source>Ask the administrator to move the end date into the future or to create a new account.</source>
        <translation>请管理员延长有效期或创建新账号。</translation>
    </message>
    <message>
        <source>Retry with growing pauses (30 s, 60 s, 120 s), at most three times, then report the platform as unavailable and keep the cached data.</source>
        <translation>以递增的间隔（30 秒、60 秒、120 秒）重试，最多三次，之后报告平台不可用并保留缓存数据。</translation>
    </message>
    <message>
        <source>Reload the device list and send at least one device.</source>
        <translation>重新加载设备列表，并至少发送一台设备。</translation>
    </message>
    <message>
        <source>Group devices by devTypeId and send one type per call; refresh the device list if a device was replaced.</source>
        <translation>按 devTypeId 将设备分组，每次调用只发送一种类型；更换过设备时刷新设备列表。</translation>
    </message>
    <message>
        <source>Reload the plant list and drop codes that are no longer in it; ask the administrator to assign the plant if it should be visible.</source>
        <translation>重新加载电站列表，去掉其中已不存在的编号；如该电站应当可见，请管理员分配。</translation>
    </message>
    <message>
        <source>Send the devTypeId from the device list; if it was sent, reload the device list and drop unknown devices.</source>
        <translation>发送设备列表中的 devTypeId；如已发送，则重新加载设备列表并去掉未知设备。</translation>
    </message>
    <message>
        <source>Treat as &apos;no data available&apos; for this object and interface; ask the administrator to configure the indicators. Do not poll it again in the same session.</source>
        <translation>视为该对象在此接口“无可用数据”；请管理员配置指标。同一会话内不再轮询。</translation>
    </message>
    <message>
        <source>Do not send the call without plants. If the plant list itself is empty, tell the user that no plant is assigned to the account.</source>
        <translation>没有电站时不要发起调用。如电站列表本身为空，则说明该账号未分配电站。</translation>
    </message>
    <message>
        <source>Do not send the call without devices.</source>
        <translation>没有设备时不要发起调用。</translation>
    </message>
    <message>
        <source>Send the time as epoch milliseconds.</source>
        <translation>以毫秒时间戳发送时间。</translation>
    </message>
    <message>
        <source>Skip the type for this interface; do not repeat the call.</source>
        <translation>此接口跳过该类型；不要重复调用。</translation>
    </message>
    <message>
        <source>Split into blocks of 100.</source>
        <translation>每 100 个拆为一批。</translation>
    </message>
    <message>
        <source>Split into blocks of 100, or let the user choose the plants to watch.</source>
        <translation>每 100 个拆为一批，或选择要监控的电站。</translation>
    </message>
    <message>
        <source>Split the list; blocks of 100 devices of one type suit every query.</source>
        <translation>拆分列表；每批 100 台同类型设备适用于所有查询。</translation>
    </message>
    <message>
        <source>Split into blocks of 100 devices of one type.</source>
        <translation>按每批 100 台同类型设备拆分。</translation>
    </message>
    <message>
        <source>Split into blocks of ten.</source>
        <translation>每 10 个拆为一批。</translation>
    </message>
    <message>
        <source>Correct the value.</source>
        <translation>请更正该值。</translation>
    </message>
    <message>
        <source>Nothing to do in the client; ask the vendor for a package.</source>
        <translation>客户端无需处理；请向厂商索取升级包。</translation>
    </message>
    <message>
        <source>Ask the administrator to upload the file.</source>
        <translation>请管理员上传该文件。</translation>
    </message>
    <message>
        <source>Informational; show an empty history.</source>
        <translation>仅供参考；显示空记录。</translation>
    </message>
    <message>
        <source>Swap or correct the times.</source>
        <translation>请对调或更正时间。</translation>
    </message>
    <message>
        <source>Send one of the supported locale codes, for example en_US.</source>
        <translation>请发送受支持的语言代码，例如 en_US。</translation>
    </message>
    <message>
        <source>Fall back to en_US.</source>
        <translation>改用 en_US。</translation>
    </message>
    <message>
        <source>Limit the start date.</source>
        <translation>请限制开始日期。</translation>
    </message>
    <message>
        <source>Split into ranges of at most 31 days.</source>
        <translation>拆分为不超过 31 天的时间段。</translation>
    </message>
    <message>
        <source>Check the account data.</source>
        <translation>请检查账号信息。</translation>
    </message>
    <message>
        <source>Check the account data sent in the request.</source>
        <translation>请检查请求中发送的账号信息。</translation>
    </message>
    <message>
        <source>Check that the inverters are online and licensed for I-V diagnosis, then try again later.</source>
        <translation>请确认逆变器在线且具有 I-V 诊断许可，稍后重试。</translation>
    </message>
    <message>
        <source>Stop polling this task and mark its state as unknown.</source>
        <translation>停止轮询该任务，并将其状态标记为未知。</translation>
    </message>
    <message>
        <source>Exclude the device.</source>
        <translation>请排除该设备。</translation>
    </message>
    <message>
        <source>Shorten the duration.</source>
        <translation>请缩短时长。</translation>
    </message>
    <message>
        <source>Send between 0 and 1000 codes.</source>
        <translation>请发送 0 至 1000 个编码。</translation>
    </message>
    <message>
        <source>Send the control type.</source>
        <translation>请发送控制类型。</translation>
    </message>
    <message>
        <source>Send a target within the battery&apos;s allowed range.</source>
        <translation>请发送电池允许范围内的目标值。</translation>
    </message>
    <message>
        <source>Send a duration within the allowed range.</source>
        <translation>请发送允许范围内的时长。</translation>
    </message>
    <message>
        <source>Send the request ID returned at delivery.</source>
        <translation>请发送下发时返回的请求 ID。</translation>
    </message>
    <message>
        <source>Remove the plant or ask for access.</source>
        <translation>请移除该电站或申请权限。</translation>
    </message>
    <message>
        <source>Remove the device or ask for access.</source>
        <translation>请移除该设备或申请权限。</translation>
    </message>
    <message>
        <source>Correct the power value.</source>
        <translation>请更正功率值。</translation>
    </message>
    <message>
        <source>Create a new ID; check whether the first task is still running before sending another.</source>
        <translation>请创建新的 ID；再次下发前确认前一个任务是否仍在执行。</translation>
    </message>
    <message>
        <source>Check that the device is online; offer one more try after a minute, never repeat silently.</source>
        <translation>请确认设备在线；一分钟后可再试一次，切勿静默重复。</translation>
    </message>
    <message>
        <source>Check the request ID; stop polling it.</source>
        <translation>请检查请求 ID；停止轮询。</translation>
    </message>
    <message>
        <source>Check the device state, then try again later.</source>
        <translation>请检查设备状态，稍后重试。</translation>
    </message>
    <message>
        <source>Send plant codes or serial numbers.</source>
        <translation>请发送电站编号或序列号。</translation>
    </message>
    <message>
        <source>The plant owner turns on API access in the permission settings of the plant (FusionSolar app or portal). Not cured by logging in again or by retrying.</source>
        <translation>由电站业主在电站的权限设置中（FusionSolar App 或门户）开启 API 访问。重新登录或重试均无效。</translation>
    </message>
    <message>
        <source>Send smaller groups.</source>
        <translation>请减小每批数量。</translation>
    </message>
    <message>
        <source>Reload the plant list; if the plant is right, do not offer this control for it.</source>
        <translation>重新加载电站列表；如电站无误，则不为其提供此控制。</translation>
    </message>
    <message>
        <source>Retry after 30 s, then 60 s and 120 s; keep cached data meanwhile.</source>
        <translation>30 秒后重试，再于 60 秒和 120 秒后重试；期间保留缓存数据。</translation>
    </message>
    <message>
        <source>Never repeat automatically: five wrong passwords in ten minutes lock the account for 30 minutes. Ask the user to check the data; the portal password does not work here.</source>
        <translation>切勿自动重复：十分钟内五次密码错误会锁定账号 30 分钟。请检查输入的信息；门户密码在此无效。</translation>
    </message>
    <message>
        <source>Ask the administrator to check the login restrictions (allowed IP addresses, validity) of the API account.</source>
        <translation>请管理员检查 API 账号的登录限制（允许的 IP 地址、有效期）。</translation>
    </message>
    <message>
        <source>Correct the times.</source>
        <translation>请更正时间。</translation>
    </message>
    <message>
        <source>Send an earlier start time; check the clock of this computer.</source>
        <translation>请发送更早的开始时间；并检查本机时钟。</translation>
    </message>
    <message>
        <source>Send at least one task.</source>
        <translation>请至少发送一个任务。</translation>
    </message>
    <message>
        <source>Remove the duplicate.</source>
        <translation>请删除重复项。</translation>
    </message>
    <message>
        <source>Tell the user that this function needs a plant with one controller. No retry.</source>
        <translation>此功能要求电站只有一个控制器。不要重试。</translation>
    </message>
    <message>
        <source>Do not offer this function for the plant.</source>
        <translation>不为该电站提供此功能。</translation>
    </message>
    <message>
        <source>Check the limits of the plant&apos;s controller (Dongle, EMMA, SmartLogger, inverter) before sending.</source>
        <translation>下发前请核对电站控制器（Dongle、EMMA、SmartLogger、逆变器）的限值。</translation>
    </message>
    <message>
        <source>Fill in all required fields.</source>
        <translation>请填写所有必填字段。</translation>
    </message>
    <message>
        <source>Check connectivity of the plants; retry once later.</source>
        <translation>请检查电站的连接；稍后重试一次。</translation>
    </message>
    <message>
        <source>Check the plant&apos;s connection. Try again after 1, 2 and 5 minutes, then only on request.</source>
        <translation>请检查电站的连接。1、2、5 分钟后各重试一次，之后仅按需重试。</translation>
    </message>
    <message>
        <source>Wait until the running task has ended, then send again.</source>
        <translation>请等待正在执行的任务结束后再下发。</translation>
    </message>
    <message>
        <source>Send the task ID returned at dispatch.</source>
        <translation>请发送下发时返回的任务 ID。</translation>
    </message>
    <message>
        <source>Stop polling; treat the outcome as unknown.</source>
        <translation>停止轮询；结果视为未知。</translation>
    </message>
    <message>
        <source>Stop calling the interface until the allowance has recovered (next day at the latest) and reduce the schedule.</source>
        <translation>在配额恢复之前（最迟次日）停止调用该接口，并降低调用频率。</translation>
    </message>
    <message>
        <source>Split the query.</source>
        <translation>请拆分查询。</translation>
    </message>
    <message>
        <source>Stop polling this task.</source>
        <translation>停止轮询该任务。</translation>
    </message>
    <message>
        <source>Ask the owner to authorise the plant for the app; do not retry.</source>
        <translation>请业主将该电站授权给应用；不要重试。</translation>
    </message>
    <message>
        <source>Reload the plant list.</source>
        <translation>请重新加载电站列表。</translation>
    </message>
    <message>
        <source>Use the account of the company the plant belongs to.</source>
        <translation>请使用电站所属企业的账号。</translation>
    </message>
    <message>
        <source>Treat as done.</source>
        <translation>视为已完成。</translation>
    </message>
    <message>
        <source>Let the real owner do the binding.</source>
        <translation>请由真正的业主进行绑定。</translation>
    </message>
    <message>
        <source>Retry once after a minute, then contact support.</source>
        <translation>一分钟后重试一次，仍失败请联系技术支持。</translation>
    </message>
    <message>
        <source>Set the working mode to third-party dispatch first, then send the task again.</source>
        <translation>请先将工作模式设为第三方调度，再下发任务。</translation>
    </message>
    <message>
        <source>Show the current mode; switch it to third-party dispatch first.</source>
        <translation>请查看当前模式；先切换到第三方调度。</translation>
    </message>
    <message>
        <source>Explain and do not offer the function for this plant. No retry.</source>
        <translation>该电站无法使用此功能。不要重试。</translation>
    </message>
    <message>
        <source>Reload the device list; hide the function for plants without such a device.</source>
        <translation>重新加载设备列表；没有此类设备的电站不显示该功能。</translation>
    </message>
    <message>
        <source>Correct the field and send the request again.</source>
        <translation>请更正该字段后重新发送请求。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>Enter the code printed on the device label.</source>
        <translation>请输入设备标签上的注册码。</translation>
    </message>
    <message>
        <source>Contact the supplier of the device.</source>
        <translation>请联系设备供应商。</translation>
    </message>
    <message>
        <source>Check the label and enter the code again; five wrong codes block the input for five minutes.</source>
        <translation>请核对标签后重新输入；连续五次输错会锁定五分钟。</translation>
    </message>
    <message>
        <source>Wait five minutes, then enter the correct code.</source>
        <translation>请等待五分钟，再输入正确的注册码。</translation>
    </message>
    <message>
        <source>Remove the device from the other plant first.</source>
        <translation>请先从另一个电站移除该设备。</translation>
    </message>
    <message>
        <source>Connect the device through the portal.</source>
        <translation>请通过门户接入该设备。</translation>
    </message>
    <message>
        <source>Put the other devices into a separate plant.</source>
        <translation>请将其他设备放入单独的电站。</translation>
    </message>
    <message>
        <source>Set a company price in the portal or send own prices.</source>
        <translation>请在门户中设置企业电价，或发送自定义电价。</translation>
    </message>
    <message>
        <source>Shorten the text.</source>
        <translation>请缩短文字。</translation>
    </message>
    <message>
        <source>Check the data, retry once after a minute, then contact support.</source>
        <translation>请检查数据，一分钟后重试一次，仍失败请联系技术支持。</translation>
    </message>
    <message>
        <source>Continue the next day.</source>
        <translation>请次日继续。</translation>
    </message>
    <message>
        <source>Ask the administrator to check the account.</source>
        <translation>请管理员检查该账号。</translation>
    </message>
    <message>
        <source>Retry once after a minute, then bind the device in the portal.</source>
        <translation>一分钟后重试一次，仍失败请在门户中绑定该设备。</translation>
    </message>
    <message>
        <source>Retry once after a minute, then release the device in the portal.</source>
        <translation>一分钟后重试一次，仍失败请在门户中解绑该设备。</translation>
    </message>
    <message>
        <source>Split into blocks of 50.</source>
        <translation>每 50 个拆为一批。</translation>
    </message>
    <message>
        <source>Send pageNo, counted from 1.</source>
        <translation>请发送 pageNo，从 1 开始。</translation>
    </message>
    <message>
        <source>Use one of the accepted sizes.</source>
        <translation>请使用允许的大小。</translation>
    </message>
    <message>
        <source>Retry after 30 s, 60 s and 120 s, then report the platform as unavailable.</source>
        <translation>30 秒、60 秒和 120 秒后各重试一次，之后报告平台不可用。</translation>
    </message>
    <message>
        <source>Send 128.</source>
        <translation>请发送 128。</translation>
    </message>
    <message>
        <source>Reduce the list or ask for access.</source>
        <translation>请缩减列表或申请权限。</translation>
    </message>
    <message>
        <source>Split the task.</source>
        <translation>请拆分任务。</translation>
    </message>
    <message>
        <source>Reload plants and devices; ask for access if they should be visible.</source>
        <translation>重新加载电站和设备；如其应当可见，请申请权限。</translation>
    </message>
    <message>
        <source>Log the request without credentials and check it against the interface description.</source>
        <translation>记录不含凭据的请求，并与接口说明核对。</translation>
    </message>
    <message>
        <source>Split into blocks of ten; the newer single-device history query accepts one.</source>
        <translation>每 10 个拆为一批；较新的单设备历史查询只接受一台设备。</translation>
    </message>
    <message>
        <source>Check the field names; split the range. The newer history query accepts 24 hours.</source>
        <translation>请检查字段名称并拆分时间范围。较新的历史查询最多接受 24 小时。</translation>
    </message>
    <message>
        <source>Query again after about three minutes.</source>
        <translation>请约三分钟后再查询。</translation>
    </message>
    <message>
        <source>Show an empty result; not an error.</source>
        <translation>显示空结果；不是错误。</translation>
    </message>
    <message>
        <source>Stop polling; show the state.</source>
        <translation>停止轮询；显示状态。</translation>
    </message>
    <message>
        <source>Delete or wait for a reservation.</source>
        <translation>请删除一个预约任务或等待其完成。</translation>
    </message>
    <message>
        <source>Configure the strings in the portal.</source>
        <translation>请在门户中配置组串。</translation>
    </message>
    <message>
        <source>Leave these inverters out.</source>
        <translation>请排除这些逆变器。</translation>
    </message>
    <message>
        <source>Ask for one device and at most 24 hours; split longer ranges.</source>
        <translation>每次查询一台设备、最多 24 小时；更长的范围请拆分。</translation>
    </message>
    <message>
        <source>Wait 15 minutes, then 30, then 60 before the next login. If it fails for hours with correct data, try from another network and contact Huawei support: the address is blocked.</source>
        <translation>下次登录前等待 15 分钟，之后依次为 30 分钟、60 分钟。若信息正确却持续数小时失败，请换一个网络并联系华为技术支持：该地址已被封禁。</translation>
    </message>
    <message>
        <source>Check user name and server address with the person who created the API account. Do not retry automatically.</source>
        <translation>请与 API 账号的创建者核对用户名和服务器地址。不要自动重试。</translation>
    </message>
    <message>
        <source>Ask for the credentials again. Warn the user before a fourth attempt within ten minutes.</source>
        <translation>请重新输入凭据。十分钟内第四次尝试前须谨慎。</translation>
    </message>
    <message>
        <source>Block the login button for 30 minutes and say so; further tries are pointless.</source>
        <translation>30 分钟内请勿登录；继续尝试没有意义。</translation>
    </message>
    <message>
        <source>Ask the administrator to set a new password, then enter it here.</source>
        <translation>请管理员设置新密码，然后在此输入。</translation>
    </message>
    <message>
        <source>Log out the other program, or use a second API account for it (at most five per company).</source>
        <translation>请退出另一个程序的登录，或为其使用第二个 API 账号（每个企业最多五个）。</translation>
    </message>
    <message>
        <source>Correct the field names.</source>
        <translation>请更正字段名称。</translation>
    </message>
    <message>
        <source>Treat as wrong credentials (same handling as 20400).</source>
        <translation>视为凭据错误（与 20400 处理相同）。</translation>
    </message>
    <message>
        <source>Check that a proxy does not strip headers or cookies; do not retry in a loop.</source>
        <translation>请确认代理没有移除请求头或 Cookie；不要循环重试。</translation>
    </message>
    <message>
        <source>See 20400#credentials.</source>
        <translation>参见 20400#credentials。</translation>
    </message>
    <message>
        <source>Same handling as the matching 20400 condition; never retry at once.</source>
        <translation>与 20400 的相应情形处理相同；切勿立即重试。</translation>
    </message>
    <message>
        <source>See 305.</source>
        <translation>参见 305。</translation>
    </message>
    <message>
        <source>See 407.</source>
        <translation>参见 407。</translation>
    </message>
    <message>
        <source>Refresh the token once, then repeat once; see 305.</source>
        <translation>刷新令牌一次，再重复一次；参见 305。</translation>
    </message>
    <message>
        <source>See 401.</source>
        <translation>参见 401。</translation>
    </message>
    <message>
        <source>Check the server address: use the API host of the region (for example eu5, intl, sg5, la5, au5, jp5, cn) without a uni00X or region0X prefix.</source>
        <translation>请检查服务器地址：使用所在区域的 API 主机（例如 eu5、intl、sg5、la5、au5、jp5、cn），不带 uni00X 或 region0X 前缀。</translation>
    </message>
    <message>
        <source>Read exceptionId and detailArgs (or error and error_description); correct the request. No retry.</source>
        <translation>查看 exceptionId 和 detailArgs（或 error 和 error_description）；更正请求。不要重试。</translation>
    </message>
    <message>
        <source>OAuth endpoints: look up the error in the body first. Data calls: refresh the token or log in once, then repeat once.</source>
        <translation>OAuth 端点：先查看应答中的错误。数据调用：刷新令牌或登录一次，再重复一次。</translation>
    </message>
    <message>
        <source>With the quota body: wait one minute and more, no re-login. Without: one re-login, then stop.</source>
        <translation>应答含配额信息时：等待一分钟以上，不要重新登录。否则：重新登录一次，然后停止。</translation>
    </message>
    <message>
        <source>Check the server address and the API version; do not retry.</source>
        <translation>请检查服务器地址和 API 版本；不要重试。</translation>
    </message>
    <message>
        <source>Correct the request.</source>
        <translation>请更正请求。</translation>
    </message>
    <message>
        <source>Retry with growing pauses.</source>
        <translation>以递增的间隔重试。</translation>
    </message>
    <message>
        <source>Split the request; limits are 100 plants or devices.</source>
        <translation>请拆分请求；上限为 100 个电站或设备。</translation>
    </message>
    <message>
        <source>Honour Retry-After if present (cap at one day); otherwise wait at least 60 s, then send one probe.</source>
        <translation>如有 Retry-After 则遵从（最长一天）；否则至少等待 60 秒，再试探一次。</translation>
    </message>
    <message>
        <source>Retry after 30 s, 60 s, 120 s, then stop until the next regular poll.</source>
        <translation>30 秒、60 秒、120 秒后各重试一次，之后停止，直到下次常规轮询。</translation>
    </message>
    <message>
        <source>Retry with growing pauses from 30 s.</source>
        <translation>从 30 秒起以递增的间隔重试。</translation>
    </message>
    <message>
        <source>Retry with growing pauses from 60 s.</source>
        <translation>从 60 秒起以递增的间隔重试。</translation>
    </message>
    <message>
        <source>Retry with growing pauses from 60 s and smaller ranges.</source>
        <translation>从 60 秒起以递增的间隔和更小的范围重试。</translation>
    </message>
    <message>
        <source>Do not follow redirects for data calls; check the server address.</source>
        <translation>数据调用不要跟随重定向；请检查服务器地址。</translation>
    </message>
    <message>
        <source>Wait one minute and more, then probe once; double the pause up to 15 minutes.</source>
        <translation>等待一分钟以上，再试探一次；间隔逐次加倍，最长 15 分钟。</translation>
    </message>
    <message>
        <source>Check path and version; do not retry.</source>
        <translation>请检查路径和版本；不要重试。</translation>
    </message>
    <message>
        <source>Show detailArgs; correct the request. No retry.</source>
        <translation>查看 detailArgs；更正请求。不要重试。</translation>
    </message>
    <message>
        <source>Check empty date or number fields first; otherwise retry once after 30 s.</source>
        <translation>请先检查空的日期或数字字段；否则 30 秒后重试一次。</translation>
    </message>
    <message>
        <source>Check client ID and token; use the refresh token if the access token is older than 60 minutes. If both are right, the authorisation has ended.</source>
        <translation>请检查客户端 ID 和令牌；访问令牌超过 60 分钟时使用刷新令牌。如两者均正确，则授权已结束。</translation>
    </message>
    <message>
        <source>Try once more after a minute, then contact Huawei support.</source>
        <translation>一分钟后再试一次，仍失败请联系华为技术支持。</translation>
    </message>
    <message>
        <source>While refreshing: ask the owner to authorise again. While exchanging a code: start the authorisation again.</source>
        <translation>刷新时：请业主重新授权。换取令牌时：重新开始授权。</translation>
    </message>
    <message>
        <source>Send the parameters in the body only.</source>
        <translation>参数只能放在请求体中发送。</translation>
    </message>
    <message>
        <source>Show a hint and let the user start again.</source>
        <translation>请重新开始。</translation>
    </message>
    <message>
        <source>Sign in with the owner&apos;s account.</source>
        <translation>请使用业主账号登录。</translation>
    </message>
    <message>
        <source>Check client ID and secret, then DNS. Keep the refresh token. No automatic retry.</source>
        <translation>请检查客户端 ID 和密钥，再检查 DNS。保留刷新令牌。不要自动重试。</translation>
    </message>
    <message>
        <source>Ask only for scopes that the client is registered for.</source>
        <translation>只能申请客户端已注册的授权范围。</translation>
    </message>
    <message>
        <source>Retry after 60 s.</source>
        <translation>60 秒后重试。</translation>
    </message>
    <message>
        <source>Check the registration on the platform.</source>
        <translation>请检查平台上的注册信息。</translation>
    </message>
    <message>
        <source>Check the connection and the server address; retry with growing pauses.</source>
        <translation>请检查连接和服务器地址；以递增的间隔重试。</translation>
    </message>
    <message>
        <source>Retry with growing pauses up to 15 minutes.</source>
        <translation>以递增的间隔重试，最长 15 分钟。</translation>
    </message>
    <message>
        <source>Retry once after 30 s; the call may have been counted against the quota.</source>
        <translation>30 秒后重试一次；该调用可能已计入配额。</translation>
    </message>
    <message>
        <source>Never switch verification off silently; show the certificate problem to the user.</source>
        <translation>切勿擅自关闭证书校验；请检查证书问题。</translation>
    </message>
    <message>
        <source>Log a shortened answer without tokens; treat as a server fault.</source>
        <translation>记录截短且不含令牌的应答；视为服务器故障。</translation>
    </message>
    <message>
        <source>Inverter State</source>
        <translation>逆变器状态</translation>
    </message>
    <message>
        <source>Grid Voltage AB</source>
        <translation>电网 AB 电压</translation>
    </message>
    <message>
        <source>Grid Voltage BC</source>
        <translation>电网 BC 电压</translation>
    </message>
    <message>
        <source>Grid Voltage CA</source>
        <translation>电网 CA 电压</translation>
    </message>
    <message>
        <source>Phase A Voltage</source>
        <translation>A 相电压</translation>
    </message>
    <message>
        <source>Phase B Voltage</source>
        <translation>B 相电压</translation>
    </message>
    <message>
        <source>Phase C Voltage</source>
        <translation>C 相电压</translation>
    </message>
    <message>
        <source>Phase A Current</source>
        <translation>A 相电流</translation>
    </message>
    <message>
        <source>Phase B Current</source>
        <translation>B 相电流</translation>
    </message>
    <message>
        <source>Phase C Current</source>
        <translation>C 相电流</translation>
    </message>
    <message>
        <source>Inverter Efficiency</source>
        <translation>逆变器效率</translation>
    </message>
    <message>
        <source>Internal Temperature</source>
        <translation>机内温度</translation>
    </message>
    <message>
        <source>Power Factor</source>
        <translation>功率因数</translation>
    </message>
    <message>
        <source>Grid Frequency</source>
        <translation>电网频率</translation>
    </message>
    <message>
        <source>Active Power</source>
        <translation>有功功率</translation>
    </message>
    <message>
        <source>Reactive Power</source>
        <translation>无功功率</translation>
    </message>
    <message>
        <source>Energy Today</source>
        <translation>当日发电量</translation>
    </message>
    <message>
        <source>Total PV Input Power</source>
        <translation>光伏输入总功率</translation>
    </message>
    <message>
        <source>Lifetime Energy</source>
        <translation>累计发电量</translation>
    </message>
    <message>
        <source>Start-up Time</source>
        <translation>开机时间</translation>
    </message>
    <message>
        <source>Shutdown Time</source>
        <translation>关机时间</translation>
    </message>
    <message>
        <source>Connection State</source>
        <translation>连接状态</translation>
    </message>
    <message>
        <source>PV%1 Input Voltage</source>
        <translation>PV%1 输入电压</translation>
    </message>
    <message>
        <source>PV%1 Input Current</source>
        <translation>PV%1 输入电流</translation>
    </message>
    <message>
        <source>Total DC Energy</source>
        <translation>直流累计发电量</translation>
    </message>
    <message>
        <source>MPPT %1 DC Energy</source>
        <translation>MPPT %1 直流累计发电量</translation>
    </message>
    <message>
        <source>Ambient Temperature</source>
        <translation>环境温度</translation>
    </message>
    <message>
        <source>PV Module Temperature</source>
        <translation>组件温度</translation>
    </message>
    <message>
        <source>Wind Speed</source>
        <translation>风速</translation>
    </message>
    <message>
        <source>Wind Direction</source>
        <translation>风向</translation>
    </message>
    <message>
        <source>Irradiation Today</source>
        <translation>当日辐照量</translation>
    </message>
    <message>
        <source>Irradiance</source>
        <translation>辐照度</translation>
    </message>
    <message>
        <source>Horizontal Irradiance</source>
        <translation>水平辐照度</translation>
    </message>
    <message>
        <source>Horizontal Irradiation</source>
        <translation>水平辐照量</translation>
    </message>
    <message>
        <source>Meter Status</source>
        <translation>电表状态</translation>
    </message>
    <message>
        <source>Forward Active Energy</source>
        <translation>正向有功电量</translation>
    </message>
    <message>
        <source>Reverse Active Energy</source>
        <translation>反向有功电量</translation>
    </message>
    <message>
        <source>Forward Reactive Energy</source>
        <translation>正向无功电量</translation>
    </message>
    <message>
        <source>Reverse Reactive Energy</source>
        <translation>反向无功电量</translation>
    </message>
    <message>
        <source>Phase A Active Power</source>
        <translation>A 相有功功率</translation>
    </message>
    <message>
        <source>Phase B Active Power</source>
        <translation>B 相有功功率</translation>
    </message>
    <message>
        <source>Phase C Active Power</source>
        <translation>C 相有功功率</translation>
    </message>
    <message>
        <source>Phase A Reactive Power</source>
        <translation>A 相无功功率</translation>
    </message>
    <message>
        <source>Phase B Reactive Power</source>
        <translation>B 相无功功率</translation>
    </message>
    <message>
        <source>Phase C Reactive Power</source>
        <translation>C 相无功功率</translation>
    </message>
    <message>
        <source>Total Apparent Power</source>
        <translation>总视在功率</translation>
    </message>
    <message>
        <source>Reverse Active Energy (Peak)</source>
        <translation>反向有功电量（峰）</translation>
    </message>
    <message>
        <source>Reverse Active Energy (Shoulder)</source>
        <translation>反向有功电量（平）</translation>
    </message>
    <message>
        <source>Reverse Active Energy (Off-Peak)</source>
        <translation>反向有功电量（谷）</translation>
    </message>
    <message>
        <source>Reverse Active Energy (Sharp Peak)</source>
        <translation>反向有功电量（尖）</translation>
    </message>
    <message>
        <source>Forward Active Energy (Peak)</source>
        <translation>正向有功电量（峰）</translation>
    </message>
    <message>
        <source>Forward Active Energy (Shoulder)</source>
        <translation>正向有功电量（平）</translation>
    </message>
    <message>
        <source>Forward Active Energy (Off-Peak)</source>
        <translation>正向有功电量（谷）</translation>
    </message>
    <message>
        <source>Forward Active Energy (Sharp Peak)</source>
        <translation>正向有功电量（尖）</translation>
    </message>
    <message>
        <source>Reverse Reactive Energy (Peak)</source>
        <translation>反向无功电量（峰）</translation>
    </message>
    <message>
        <source>Reverse Reactive Energy (Shoulder)</source>
        <translation>反向无功电量（平）</translation>
    </message>
    <message>
        <source>Reverse Reactive Energy (Off-Peak)</source>
        <translation>反向无功电量（谷）</translation>
    </message>
    <message>
        <source>Reverse Reactive Energy (Sharp Peak)</source>
        <translation>反向无功电量（尖）</translation>
    </message>
    <message>
        <source>Forward Reactive Energy (Peak)</source>
        <translation>正向无功电量（峰）</translation>
    </message>
    <message>
        <source>Forward Reactive Energy (Shoulder)</source>
        <translation>正向无功电量（平）</translation>
    </message>
    <message>
        <source>Forward Reactive Energy (Off-Peak)</source>
        <translation>正向无功电量（谷）</translation>
    </message>
    <message>
        <source>Forward Reactive Energy (Sharp Peak)</source>
        <translation>正向无功电量（尖）</translation>
    </message>
    <message>
        <source>Battery Running Status</source>
        <translation>电池运行状态</translation>
    </message>
    <message>
        <source>Maximum Charge Power</source>
        <translation>最大充电功率</translation>
    </message>
    <message>
        <source>Maximum Discharge Power</source>
        <translation>最大放电功率</translation>
    </message>
    <message>
        <source>Charge/Discharge Power</source>
        <translation>充放电功率</translation>
    </message>
    <message>
        <source>Battery Voltage</source>
        <translation>电池电压</translation>
    </message>
    <message>
        <source>State of Charge</source>
        <translation>荷电状态（SOC）</translation>
    </message>
    <message>
        <source>State of Health</source>
        <translation>健康度（SOH）</translation>
    </message>
    <message>
        <source>Working Mode</source>
        <translation>工作模式</translation>
    </message>
    <message>
        <source>Energy Charged Today</source>
        <translation>当日充电量</translation>
    </message>
    <message>
        <source>Energy Discharged Today</source>
        <translation>当日放电量</translation>
    </message>
    <message>
        <source>Rated Capacity</source>
        <translation>额定容量</translation>
    </message>
    <message>
        <source>Battery Pack Health</source>
        <translation>电池包健康状态</translation>
    </message>
    <message>
        <source>Grid/Phase A Current</source>
        <translation>电网/A 相电流</translation>
    </message>
    <message>
        <source>Line Voltage AB</source>
        <translation>AB 线电压</translation>
    </message>
    <message>
        <source>Line Voltage BC</source>
        <translation>BC 线电压</translation>
    </message>
    <message>
        <source>Line Voltage CA</source>
        <translation>CA 线电压</translation>
    </message>
    <message>
        <source>Grid/Phase A Voltage</source>
        <translation>电网/A 相电压</translation>
    </message>
    <message>
        <source>External CT Grid/Phase A Current</source>
        <translation>外置 CT 电网/A 相电流</translation>
    </message>
    <message>
        <source>External CT Phase B Current</source>
        <translation>外置 CT B 相电流</translation>
    </message>
    <message>
        <source>External CT Phase C Current</source>
        <translation>外置 CT C 相电流</translation>
    </message>
    <message>
        <source>External CT Grid/Phase A Voltage</source>
        <translation>外置 CT 电网/A 相电压</translation>
    </message>
    <message>
        <source>External CT Phase B Voltage</source>
        <translation>外置 CT B 相电压</translation>
    </message>
    <message>
        <source>External CT Phase C Voltage</source>
        <translation>外置 CT C 相电压</translation>
    </message>
    <message>
        <source>External CT Phase A Active Power</source>
        <translation>外置 CT A 相有功功率</translation>
    </message>
    <message>
        <source>External CT Phase B Active Power</source>
        <translation>外置 CT B 相有功功率</translation>
    </message>
    <message>
        <source>External CT Phase C Active Power</source>
        <translation>外置 CT C 相有功功率</translation>
    </message>
    <message>
        <source>External CT Active Power</source>
        <translation>外置 CT 有功功率</translation>
    </message>
    <message>
        <source>External CT Reactive Power</source>
        <translation>外置 CT 无功功率</translation>
    </message>
    <message>
        <source>External CT Power Factor</source>
        <translation>外置 CT 功率因数</translation>
    </message>
    <message>
        <source>External CT Forward Active Energy</source>
        <translation>外置 CT 正向有功电量</translation>
    </message>
    <message>
        <source>External CT Reverse Active Energy</source>
        <translation>外置 CT 反向有功电量</translation>
    </message>
    <message>
        <source>Mains State</source>
        <translation>市电状态</translation>
    </message>
    <message>
        <source>AC Voltage</source>
        <translation>交流电压</translation>
    </message>
    <message>
        <source>AC Current</source>
        <translation>交流电流</translation>
    </message>
    <message>
        <source>AC Frequency</source>
        <translation>交流频率</translation>
    </message>
    <message>
        <source>Grid Quality Grade</source>
        <translation>电网质量等级</translation>
    </message>
    <message>
        <source>Total Energy Consumed</source>
        <translation>累计用电量</translation>
    </message>
    <message>
        <source>Total Supply Time</source>
        <translation>累计供电时间</translation>
    </message>
    <message>
        <source>Running State</source>
        <translation>运行状态</translation>
    </message>
    <message>
        <source>Output Power</source>
        <translation>输出功率</translation>
    </message>
    <message>
        <source>Load Rate</source>
        <translation>负载率</translation>
    </message>
    <message>
        <source>Total Output Current</source>
        <translation>总输出电流</translation>
    </message>
    <message>
        <source>Total Output Power</source>
        <translation>总输出功率</translation>
    </message>
    <message>
        <source>Input Voltage</source>
        <translation>输入电压</translation>
    </message>
    <message>
        <source>Output Voltage</source>
        <translation>输出电压</translation>
    </message>
    <message>
        <source>Output Current</source>
        <translation>输出电流</translation>
    </message>
    <message>
        <source>On/Off State</source>
        <translation>开关状态</translation>
    </message>
    <message>
        <source>Total Running Time</source>
        <translation>累计运行时间</translation>
    </message>
    <message>
        <source>PV Input Voltage</source>
        <translation>光伏输入电压</translation>
    </message>
    <message>
        <source>PV Input Current</source>
        <translation>光伏输入电流</translation>
    </message>
    <message>
        <source>PV Input Power</source>
        <translation>光伏输入功率</translation>
    </message>
    <message>
        <source>Inverter Voltage</source>
        <translation>逆变器电压</translation>
    </message>
    <message>
        <source>Inverter Frequency</source>
        <translation>逆变器频率</translation>
    </message>
    <message>
        <source>AC Output Voltage</source>
        <translation>交流输出电压</translation>
    </message>
    <message>
        <source>AC Output Current</source>
        <translation>交流输出电流</translation>
    </message>
    <message>
        <source>AC Output Frequency</source>
        <translation>交流输出频率</translation>
    </message>
    <message>
        <source>AC Output Apparent Power</source>
        <translation>交流输出视在功率</translation>
    </message>
    <message>
        <source>Battery State</source>
        <translation>电池状态</translation>
    </message>
    <message>
        <source>Total Energy Discharged</source>
        <translation>累计放电量</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>电压</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>电流</translation>
    </message>
    <message>
        <source>Remaining Backup Time</source>
        <translation>剩余备电时间</translation>
    </message>
    <message>
        <source>Total Discharge Cycles</source>
        <translation>累计放电次数</translation>
    </message>
    <message>
        <source>Total Capacity</source>
        <translation>总容量</translation>
    </message>
    <message>
        <source>Health state</source>
        <translation>健康状态</translation>
    </message>
    <message>
        <source>Yield today</source>
        <translation>当日发电量</translation>
    </message>
    <message>
        <source>Yield this month</source>
        <translation>当月发电量</translation>
    </message>
    <message>
        <source>Total yield</source>
        <translation>累计发电量</translation>
    </message>
    <message>
        <source>Revenue today</source>
        <translation>当日收益</translation>
    </message>
    <message>
        <source>Total revenue</source>
        <translation>累计收益</translation>
    </message>
    <message>
        <source>Feed-in today</source>
        <translation>当日上网电量</translation>
    </message>
    <message>
        <source>Consumption today</source>
        <translation>当日用电量</translation>
    </message>
    <message>
        <source>Standby: initializing</source>
        <translation>待机：初始化</translation>
    </message>
    <message>
        <source>Standby: checking insulation</source>
        <translation>待机：绝缘阻抗检测</translation>
    </message>
    <message>
        <source>Standby: checking irradiation</source>
        <translation>待机：光照检测</translation>
    </message>
    <message>
        <source>Standby: checking grid</source>
        <translation>待机：电网检测</translation>
    </message>
    <message>
        <source>Standby: safe mode</source>
        <translation>待机：安全模式</translation>
    </message>
    <message>
        <source>Standby: checking wiring</source>
        <translation>待机：接线检测</translation>
    </message>
    <message>
        <source>Standby: soft start</source>
        <translation>待机：软启动</translation>
    </message>
    <message>
        <source>Standby: initializing after storage</source>
        <translation>待机：储能后初始化</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>On-grid</source>
        <translation>并网</translation>
    </message>
    <message>
        <source>On-grid: power limited</source>
        <translation>并网：限功率</translation>
    </message>
    <message>
        <source>On-grid: self-derating</source>
        <translation>并网：自降额</translation>
    </message>
    <message>
        <source>Off-grid running</source>
        <translation>离网运行</translation>
    </message>
    <message>
        <source>Running: hot standby</source>
        <translation>运行：热备</translation>
    </message>
    <message>
        <source>Running: hot standby with reactive compensation</source>
        <translation>运行：热备（无功补偿）</translation>
    </message>
    <message>
        <source>Running: PQ mode</source>
        <translation>运行：PQ 模式</translation>
    </message>
    <message>
        <source>Running: VSG mode</source>
        <translation>运行：VSG 模式</translation>
    </message>
    <message>
        <source>Running: power limited</source>
        <translation>运行：限功率</translation>
    </message>
    <message>
        <source>Running: self-derating</source>
        <translation>运行：自降额</translation>
    </message>
    <message>
        <source>Running: cold standby</source>
        <translation>运行：冷备</translation>
    </message>
    <message>
        <source>Running: limited by battery</source>
        <translation>运行：受电池限制</translation>
    </message>
    <message>
        <source>Running: limited by all-in-one unit</source>
        <translation>运行：受一体机限制</translation>
    </message>
    <message>
        <source>Running: holding battery SOC</source>
        <translation>运行：电池 SOC 保持</translation>
    </message>
    <message>
        <source>Shutdown: fault</source>
        <translation>停机：故障</translation>
    </message>
    <message>
        <source>Shutdown: by command</source>
        <translation>停机：指令</translation>
    </message>
    <message>
        <source>Shutdown: OVGR</source>
        <translation>停机：OVGR</translation>
    </message>
    <message>
        <source>Shutdown: communication lost</source>
        <translation>停机：通信断链</translation>
    </message>
    <message>
        <source>Shutdown: power limit</source>
        <translation>停机：限功率</translation>
    </message>
    <message>
        <source>Shutdown: manual start needed</source>
        <translation>停机：需手动开机</translation>
    </message>
    <message>
        <source>Shutdown: DC switch open</source>
        <translation>停机：直流开关断开</translation>
    </message>
    <message>
        <source>Shutdown: rapid shutdown</source>
        <translation>停机：快速关断</translation>
    </message>
    <message>
        <source>Shutdown: input power too low</source>
        <translation>停机：输入功率过低</translation>
    </message>
    <message>
        <source>Shutdown: NS protection</source>
        <translation>停机：NS 保护</translation>
    </message>
    <message>
        <source>Shutdown: rapid shutdown by command</source>
        <translation>停机：指令快速关断</translation>
    </message>
    <message>
        <source>Shutdown: backup system fault</source>
        <translation>停机：备电系统异常</translation>
    </message>
    <message>
        <source>Shutdown: storage discharge cut-off</source>
        <translation>停机：储能放电截止</translation>
    </message>
    <message>
        <source>Shutdown: manual black start needed</source>
        <translation>停机：需手动黑启动</translation>
    </message>
    <message>
        <source>Shutdown: dry contact</source>
        <translation>停机：干接点</translation>
    </message>
    <message>
        <source>Shutdown: storage command</source>
        <translation>停机：储能指令</translation>
    </message>
    <message>
        <source>Shutdown: AC bus fault</source>
        <translation>停机：交流母线故障</translation>
    </message>
    <message>
        <source>Shutdown: excitation fuse fault</source>
        <translation>停机：励磁熔断器故障</translation>
    </message>
    <message>
        <source>Grid dispatch: cos(phi)-P curve</source>
        <translation>电网调度：cos(φ)-P 曲线</translation>
    </message>
    <message>
        <source>Grid dispatch: Q-U curve</source>
        <translation>电网调度：Q-U 曲线</translation>
    </message>
    <message>
        <source>Grid dispatch: PF-U curve</source>
        <translation>电网调度：PF-U 曲线</translation>
    </message>
    <message>
        <source>Grid dispatch: dry contact</source>
        <translation>电网调度：干接点</translation>
    </message>
    <message>
        <source>Grid dispatch: Q-P curve</source>
        <translation>电网调度：Q-P 曲线</translation>
    </message>
    <message>
        <source>Spot check ready</source>
        <translation>点检就绪</translation>
    </message>
    <message>
        <source>Spot check running</source>
        <translation>点检中</translation>
    </message>
    <message>
        <source>Inspecting</source>
        <translation>巡检中</translation>
    </message>
    <message>
        <source>AFCI self-check</source>
        <translation>AFCI 自检</translation>
    </message>
    <message>
        <source>I-V scan running</source>
        <translation>I-V 扫描中</translation>
    </message>
    <message>
        <source>DC input check</source>
        <translation>直流输入检测</translation>
    </message>
    <message>
        <source>Off-grid charging</source>
        <translation>离网充电</translation>
    </message>
    <message>
        <source>Standby: backup system fault</source>
        <translation>待机：备电系统异常</translation>
    </message>
    <message>
        <source>Standby: no irradiation</source>
        <translation>待机：无光照</translation>
    </message>
    <message>
        <source>Standby: no DC input</source>
        <translation>待机：无直流输入</translation>
    </message>
    <message>
        <source>Communication lost (written by SmartLogger)</source>
        <translation>通信断链（SmartLogger 上报）</translation>
    </message>
    <message>
        <source>Loading (written by SmartLogger)</source>
        <translation>加载中（SmartLogger 上报）</translation>
    </message>
    <message>
        <source>Disconnected from the platform</source>
        <translation>与平台断连</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>待机</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Hibernating</source>
        <translation>休眠</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>正在重启</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Forced charge/discharge</source>
        <translation>强制充放电</translation>
    </message>
    <message>
        <source>Time-of-use price</source>
        <translation>分时电价</translation>
    </message>
    <message>
        <source>Fixed charge/discharge</source>
        <translation>固定充放电</translation>
    </message>
    <message>
        <source>Maximum self-consumption</source>
        <translation>最大自发自用</translation>
    </message>
    <message>
        <source>Fully fed to grid</source>
        <translation>全额上网</translation>
    </message>
    <message>
        <source>TOU</source>
        <translation>分时电价（TOU）</translation>
    </message>
    <message>
        <source>Remote dispatch: maximum self-consumption</source>
        <translation>远程调度：最大自发自用</translation>
    </message>
    <message>
        <source>Remote dispatch: fully fed to grid</source>
        <translation>远程调度：全额上网</translation>
    </message>
    <message>
        <source>Remote dispatch: TOU</source>
        <translation>远程调度：分时电价（TOU）</translation>
    </message>
    <message>
        <source>AI energy management</source>
        <translation>AI 能量管理</translation>
    </message>
    <message>
        <source>Remote control: AI energy management</source>
        <translation>远程控制：AI 能量管理</translation>
    </message>
    <message>
        <source>Third-party dispatch</source>
        <translation>第三方调度</translation>
    </message>
    <message>
        <source>Mains absent</source>
        <translation>无市电</translation>
    </message>
    <message>
        <source>Mains present</source>
        <translation>有市电</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Class 1</source>
        <translation>1 级</translation>
    </message>
    <message>
        <source>Class 2</source>
        <translation>2 级</translation>
    </message>
    <message>
        <source>Class 3</source>
        <translation>3 级</translation>
    </message>
    <message>
        <source>Class 4</source>
        <translation>4 级</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>First power-on</source>
        <translation>首次上电</translation>
    </message>
    <message>
        <source>Powered off</source>
        <translation>已下电</translation>
    </message>
    <message>
        <source>Float charging</source>
        <translation>浮充</translation>
    </message>
    <message>
        <source>Boost charging</source>
        <translation>均充</translation>
    </message>
    <message>
        <source>Discharging</source>
        <translation>放电</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>充电</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>测试中</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>断连</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>健康</translation>
    </message>
</context>
<context>
    <name>ChangeTable</name>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>With this command</source>
        <translation>执行此指令后</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>立即读取</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在查询…</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Asking…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>尚未查询</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <translation>查询于 %1</translation>
    </message>
    <message>
        <source>No live data yet</source>
        <translation>暂无实时数据</translation>
    </message>
    <message>
        <source>Live data, %1</source>
        <translation>实时数据，%1</translation>
    </message>
    <message>
        <source>State of charge</source>
        <translation>荷电状态</translation>
    </message>
    <message>
        <source>Power</source>
        <extracomment>%1 name of a battery</extracomment>
        <translation>功率</translation>
    </message>
    <message>
        <source>as the working mode says</source>
        <translation>按工作模式运行</translation>
    </message>
    <message>
        <source>Charging at %1</source>
        <translation>充电功率 %1</translation>
    </message>
    <message>
        <source>Discharging at %1</source>
        <translation>放电功率 %1</translation>
    </message>
    <message>
        <source>Charging at the device&apos;s usual power</source>
        <translation>按设备的常用功率充电</translation>
    </message>
    <message>
        <source>Discharging at the device&apos;s usual power</source>
        <translation>按设备的常用功率放电</translation>
    </message>
    <message>
        <source>no window</source>
        <translation>无时段</translation>
    </message>
    <message numerus="yes">
        <source>%n window(s)</source>
        <translation>
            <numerusform>%n 个时段</numerusform>
        </translation>
    </message>
    <message>
        <source>Working mode</source>
        <translation>工作模式</translation>
    </message>
    <message>
        <source>Windows of the week</source>
        <translation>每周时段</translation>
    </message>
    <message>
        <source>Surplus PV power</source>
        <translation>光伏余电</translation>
    </message>
    <message>
        <source>Set by this program, %1</source>
        <translation>由本程序设置，%1</translation>
    </message>
    <message>
        <source>The service does not tell</source>
        <translation>服务不提供</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Power of “%1”</source>
        <translation>“%1”的功率</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Show plants of the built-in simulator; needs no account.</source>
        <translation>显示内置模拟器的电站；无需账号。</translation>
    </message>
    <message>
        <source>Demo: number of plants (1 to 10000).</source>
        <translation>演示：电站数量（1 至 10000）。</translation>
    </message>
    <message>
        <source>Demo: seed of the simulated world.</source>
        <translation>演示：模拟世界的随机种子。</translation>
    </message>
    <message>
        <source>Demo: start of the clock, e.g. 2026-06-21T07:00:00+02:00.</source>
        <translation>演示：时钟的起始时间，例如 2026-06-21T07:00:00+02:00。</translation>
    </message>
    <message>
        <source>Demo: how much faster than real time the clock runs.</source>
        <translation>演示：时钟相对真实时间的倍速。</translation>
    </message>
    <message>
        <source>Open no window: print a summary, write screenshots, then end.</source>
        <translation>不打开窗口：打印摘要、写出截图，然后退出。</translation>
    </message>
    <message>
        <source>Headless: folder for PNG files of the views.</source>
        <translation>无窗口模式：存放界面 PNG 截图的文件夹。</translation>
    </message>
    <message>
        <source>Colours: system, light or dark.</source>
        <translation>配色：system、light 或 dark。</translation>
    </message>
    <message>
        <source>Language of the words: %1.</source>
        <translation>界面语言：%1。</translation>
    </message>
    <message>
        <source>Keep profiles, call books and settings in this folder.</source>
        <translation>在此文件夹中保存账号、调用记录和设置。</translation>
    </message>
    <message>
        <source>Monitors FusionSolar plants through the SmartPVMS Northbound interface.</source>
        <translation>通过 SmartPVMS 北向接口监控 FusionSolar 电站。</translation>
    </message>
    <message>
        <source>--language wants one of these: %1.</source>
        <translation>--language 须为以下之一：%1。</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>意外的参数：%1</translation>
    </message>
    <message>
        <source>--plants wants a number from 1 to 10000.</source>
        <translation>--plants 须为 1 至 10000 之间的数字。</translation>
    </message>
    <message>
        <source>--seed wants a whole number.</source>
        <translation>--seed 须为整数。</translation>
    </message>
    <message>
        <source>--time wants a date and time like 2026-06-21T07:00:00+02:00.</source>
        <translation>--time 须为日期和时间，格式如 2026-06-21T07:00:00+02:00。</translation>
    </message>
    <message>
        <source>--speed wants a number above 0 and up to 3600.</source>
        <translation>--speed 须为大于 0 且不超过 3600 的数字。</translation>
    </message>
    <message>
        <source>--screenshots needs --headless.</source>
        <translation>--screenshots 需要与 --headless 一起使用。</translation>
    </message>
    <message>
        <source>--theme wants system, light or dark.</source>
        <translation>--theme 须为 system、light 或 dark。</translation>
    </message>
    <message>
        <source>--plants, --seed, --time and --speed need --demo.</source>
        <translation>--plants、--seed、--time 和 --speed 需要与 --demo 一起使用。</translation>
    </message>
    <message>
        <source>Show this plant after the start, e.g. NE=123.</source>
        <translation>启动后显示该电站，例如 NE=123。</translation>
    </message>
    <message>
        <source>Start in the tray, or minimized where there is none.</source>
        <translation>启动到系统托盘；没有托盘时最小化启动。</translation>
    </message>
    <message>
        <source>--plant wants the code of a plant like NE=123.</source>
        <translation>--plant 须为电站编号，例如 NE=123。</translation>
    </message>
    <message>
        <source>--plant and --minimized need a window; --headless opens none.</source>
        <translation>--plant 和 --minimized 需要窗口，而 --headless 不打开窗口。</translation>
    </message>
</context>
<context>
    <name>CommandOptions</name>
    <message>
        <source>What a row is about: hour, day, month or year.</source>
        <translation>每行的跨度：hour、day、month 或 year。</translation>
    </message>
    <message>
        <source>A day of the plant&apos;s calendar, 2026-06-21. Default: today.</source>
        <translation>电站日历中的一天，2026-06-21。默认：今天。</translation>
    </message>
    <message>
        <source>A month of the plant&apos;s calendar, 2026-06. Default: this month.</source>
        <translation>电站日历中的一个月，2026-06。默认：本月。</translation>
    </message>
    <message>
        <source>A year of the plant&apos;s calendar, 2026. Default: this year.</source>
        <translation>电站日历中的一年，2026。默认：今年。</translation>
    </message>
    <message>
        <source>First day of a span.</source>
        <translation>时段的第一天。</translation>
    </message>
    <message>
        <source>Last day of a span. Default: today.</source>
        <translation>时段的最后一天。默认：今天。</translation>
    </message>
    <message>
        <source>Id, serial number, DN or name of a device.</source>
        <translation>设备的 id、序列号、DN 或名称。</translation>
    </message>
    <message>
        <source>Keys of the values to show, separated by commas; see heliodesk-cli fields.</source>
        <translation>要显示的数值的键，用逗号分隔；见 heliodesk-cli fields。</translation>
    </message>
    <message>
        <source>A day is written 2026-06-21, a month 2026-06, a year 2026.</source>
        <translation>日写作 2026-06-21，月写作 2026-06，年写作 2026。</translation>
    </message>
</context>
<context>
    <name>CommandRun</name>
    <message>
        <source>The next call is allowed at %1; that is beyond --max-wait %2.</source>
        <translation>下一次调用要到 %1 才允许，超出了 --max-wait %2。</translation>
    </message>
    <message>
        <source>Waiting until %1: the service allows few sign-ins.</source>
        <translation>等待至 %1：服务限制登录次数。</translation>
    </message>
    <message>
        <source>Waiting until %1: the service&apos;s allowance is used up.</source>
        <translation>等待至 %1：服务配额已用完。</translation>
    </message>
    <message>
        <source>Set HELIODESK_SYSTEM_CODE, or run this at a terminal to be asked.</source>
        <translation>请设置 HELIODESK_SYSTEM_CODE，或在终端中运行以便输入。</translation>
    </message>
    <message>
        <source>This account has no plant of that code; heliodesk-cli plants lists them.</source>
        <translation>该账号没有此编号的电站；可用 heliodesk-cli plants 列出电站。</translation>
    </message>
    <message>
        <source>Some calls failed: %1</source>
        <translation>部分调用失败：%1</translation>
    </message>
    <message>
        <source>This account manages no plants.</source>
        <translation>该账号未管理任何电站。</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>无法写出结果。</translation>
    </message>
    <message>
        <source>Authorise Heliodesk again, in its window or with heliodesk-cli connect.</source>
        <translation>请在 Heliodesk 窗口中或用 heliodesk-cli connect 重新授权。</translation>
    </message>
</context>
<context>
    <name>CommandWords</name>
    <message>
        <source>A forced charge or discharge that is running ends. The battery goes back to its working mode.</source>
        <translation>正在执行的强制充放电将结束，电池恢复其工作模式。</translation>
    </message>
    <message>
        <source>All batteries of the plant charge, from the grid too if the sun is not enough.</source>
        <translation>电站的所有电池充电；光照不足时也从电网充电。</translation>
    </message>
    <message>
        <source>All batteries of the plant discharge. What the house does not need goes into the grid.</source>
        <translation>电站的所有电池放电。负载用不完的电量馈入电网。</translation>
    </message>
    <message>
        <source>It ends by itself at that state of charge. After 24 hours the service gives it up as timed out.</source>
        <translation>达到该荷电状态后自动结束。24 小时后服务会将其视为超时而放弃。</translation>
    </message>
    <message>
        <source>It ends by itself when the time is over.</source>
        <translation>时间到后自动结束。</translation>
    </message>
    <message>
        <source>The working mode stays as it is, and the battery goes back to it afterwards.</source>
        <translation>工作模式保持不变，电池随后恢复该模式。</translation>
    </message>
    <message>
        <source>It goes on if this program is closed. The command Stop ends it early.</source>
        <translation>关闭本程序后仍会继续执行。“停止”指令可提前结束。</translation>
    </message>
    <message>
        <source>No power is given, so the device uses its own.</source>
        <translation>未指定功率，设备使用自己的功率。</translation>
    </message>
    <message>
        <source>The battery charges and discharges in these windows. A plan that is set now is replaced as a whole.</source>
        <translation>电池在这些时段内充放电。当前已设置的计划将被整体替换。</translation>
    </message>
    <message>
        <source>The times are clock times of the plant.</source>
        <translation>时间为电站当地时间。</translation>
    </message>
    <message>
        <source>It works only in a plant with a meter, and with the electricity prices set in FusionSolar.</source>
        <translation>仅适用于装有电表且已在 FusionSolar 中设置电价的电站。</translation>
    </message>
    <message>
        <source>The battery goes to stand-by. It does nothing by itself any more, and waits for dispatch commands.</source>
        <translation>电池进入待机，不再自行运行，等待功率调度指令。</translation>
    </message>
    <message>
        <source>It leaves this mode only for one that was set through this service before.</source>
        <translation>此后只能切换到曾通过此服务设置过的模式。</translation>
    </message>
    <message>
        <source>The battery takes what the sun has left over, and gives what the house lacks. The grid does not charge it.</source>
        <translation>电池吸收光伏余电，补足负载缺口。不从电网充电。</translation>
    </message>
    <message>
        <source>The mode stays in force until another one is set, also if this program is closed.</source>
        <translation>该模式一直有效，直到设置其他模式；关闭本程序后也是如此。</translation>
    </message>
    <message>
        <source>These limits stay in force until they are changed again. Limits that are not given stay as they are.</source>
        <translation>这些限值一直有效，直到再次更改。未给出的限值保持不变。</translation>
    </message>
    <message>
        <source>A power above what the device can do is cut to that.</source>
        <translation>超出设备能力的功率会被削减到设备上限。</translation>
    </message>
    <message>
        <source>The service cannot tell these limits later on: this program only knows what it has set itself.</source>
        <translation>服务以后无法给出这些限值：本程序只知道自己设置过的值。</translation>
    </message>
    <message>
        <source>The inverters may feed in with all their power.</source>
        <translation>逆变器可以全功率馈网。</translation>
    </message>
    <message>
        <source>A limit that was set elsewhere ends as well. Make sure that the grid operator allows that.</source>
        <translation>在别处设置的限值也会结束。请确认电网公司允许这样做。</translation>
    </message>
    <message>
        <source>The plant presumably takes at least this power from the grid. The service does not say exactly what a negative limit does.</source>
        <translation>电站可能会至少从电网取用该功率。服务没有明确说明负限值的作用。</translation>
    </message>
    <message>
        <source>Nothing goes into the grid. What neither the house nor the battery takes is lost.</source>
        <translation>不向电网馈电。负载和电池都用不完的电量将被舍弃。</translation>
    </message>
    <message>
        <source>The inverters are held back above this limit. What neither the house nor the battery takes is lost.</source>
        <translation>逆变器的功率将被限制在此限值以内。负载和电池都用不完的电量将被舍弃。</translation>
    </message>
    <message>
        <source>The limit stays in force until you lift it, also if this program is closed.</source>
        <translation>该限值一直有效，直到您解除；关闭本程序后也是如此。</translation>
    </message>
    <message>
        <source>The SmartLogger&apos;s option to start the control is switched on as well.</source>
        <translation>SmartLogger 的控制启动选项也会一并开启。</translation>
    </message>
    <message>
        <source>A plant with scheduled tasks refuses this.</source>
        <translation>有预约任务的电站会拒绝此指令。</translation>
    </message>
    <message>
        <source>The battery neither charges nor discharges.</source>
        <translation>电池既不充电也不放电。</translation>
    </message>
    <message>
        <source>The battery charges with this power, whatever sun and house do.</source>
        <translation>无论光照和负载如何，电池都以此功率充电。</translation>
    </message>
    <message>
        <source>The battery discharges with this power, whatever sun and house do.</source>
        <translation>无论光照和负载如何，电池都以此功率放电。</translation>
    </message>
    <message>
        <source>This has no end of its own: it stays in force until the next dispatch command or another working mode.</source>
        <translation>它不会自行结束：在下一条功率调度指令或其他工作模式之前一直有效。</translation>
    </message>
    <message>
        <source>It stays in force if this program is closed.</source>
        <translation>关闭本程序后仍然有效。</translation>
    </message>
    <message>
        <source>The plant must be in the mode “third-party dispatch”.</source>
        <translation>电站必须处于“第三方调度”模式。</translation>
    </message>
    <message>
        <source>The real power may differ: a feed-in limit, the limits of the battery, and its own protection come first.</source>
        <translation>实际功率可能不同：馈网限制、电池限值及电池自身的保护优先。</translation>
    </message>
    <message>
        <source>The plant is in third-party dispatch now. It refuses a mode that was never set through this service before.</source>
        <translation>电站当前处于第三方调度。它会拒绝从未通过此服务设置过的模式。</translation>
    </message>
    <message>
        <source>A dispatch that is in force ends with this mode.</source>
        <translation>正在生效的功率调度会因此模式而结束。</translation>
    </message>
    <message>
        <source>The present mode may have been set elsewhere. Then the way back to it is closed until it is set in FusionSolar.</source>
        <translation>当前模式可能是在别处设置的。若是如此，在 FusionSolar 中设置之前无法再回到该模式。</translation>
    </message>
    <message>
        <source>The windows that are set now are no longer used.</source>
        <translation>当前设置的时段不再使用。</translation>
    </message>
    <message>
        <source>The plant is in another mode now, so it will refuse this. Set third-party dispatch first.</source>
        <translation>电站当前处于其他模式，因此会拒绝此指令。请先设置第三方调度。</translation>
    </message>
    <message>
        <source>The plant is in third-party dispatch now, so a dispatch that is in force may be in the way.</source>
        <translation>电站当前处于第三方调度，正在生效的功率调度可能会妨碍此指令。</translation>
    </message>
    <message>
        <source>Window %1 must end after it begins.</source>
        <translation>时段 %1 的结束必须晚于开始。</translation>
    </message>
    <message>
        <source>Window %1 goes beyond 23:59 and must be split there.</source>
        <translation>时段 %1 超过 23:59，必须在此处拆分。</translation>
    </message>
    <message>
        <source>Window %1 has no weekday.</source>
        <translation>时段 %1 没有星期。</translation>
    </message>
    <message>
        <source>Window %1 names a weekday twice, or one that does not exist.</source>
        <translation>时段 %1 中有重复或不存在的星期。</translation>
    </message>
    <message>
        <source>Windows %1 and %2 overlap on Monday.</source>
        <translation>时段 %1 与 %2 在周一重叠。</translation>
    </message>
    <message>
        <source>Windows %1 and %2 overlap on Tuesday.</source>
        <translation>时段 %1 与 %2 在周二重叠。</translation>
    </message>
    <message>
        <source>Windows %1 and %2 overlap on Wednesday.</source>
        <translation>时段 %1 与 %2 在周三重叠。</translation>
    </message>
    <message>
        <source>Windows %1 and %2 overlap on Thursday.</source>
        <translation>时段 %1 与 %2 在周四重叠。</translation>
    </message>
    <message>
        <source>Windows %1 and %2 overlap on Friday.</source>
        <translation>时段 %1 与 %2 在周五重叠。</translation>
    </message>
    <message>
        <source>Windows %1 and %2 overlap on Saturday.</source>
        <translation>时段 %1 与 %2 在周六重叠。</translation>
    </message>
    <message>
        <source>Windows %1 and %2 overlap on Sunday.</source>
        <translation>时段 %1 与 %2 在周日重叠。</translation>
    </message>
    <message>
        <source>The service takes commands for residential plants only.</source>
        <translation>服务只接受对户用电站的指令。</translation>
    </message>
    <message>
        <source>The plant has no battery that takes commands.</source>
        <translation>电站没有可接受指令的电池。</translation>
    </message>
    <message>
        <source>The plant has no inverter that takes commands.</source>
        <translation>电站没有可接受指令的逆变器。</translation>
    </message>
    <message>
        <source>The plant has several controllers. The service takes this command only for plants with one.</source>
        <translation>电站有多个控制器。服务仅对单控制器电站接受此指令。</translation>
    </message>
    <message>
        <source>The service does not take this command for plants with a SmartLogger.</source>
        <translation>对于带 SmartLogger 的电站，服务不接受此指令。</translation>
    </message>
    <message>
        <source>LG batteries do not take this command. They can be charged and discharged for a given time only.</source>
        <translation>LG 电池不接受此指令，只能按给定时间充放电。</translation>
    </message>
    <message>
        <source>The plant has no such battery.</source>
        <translation>电站没有这样的电池。</translation>
    </message>
    <message>
        <source>By the last data the plant&apos;s controller is not connected. The service refuses commands then.</source>
        <translation>根据最近的数据，电站的控制器未连接。此时服务会拒绝指令。</translation>
    </message>
    <message>
        <source>By the last data the battery is not connected. The service refuses commands then.</source>
        <translation>根据最近的数据，电池未连接。此时服务会拒绝指令。</translation>
    </message>
    <message>
        <source>%1 must be at least %2.</source>
        <extracomment>%1 name of a value, %2 its limit with unit</extracomment>
        <translation>%1必须至少为 %2。</translation>
    </message>
    <message>
        <source>%1 must be at most %2.</source>
        <extracomment>%1 name of a value, %2 its limit with unit</extracomment>
        <translation>%1必须至多为 %2。</translation>
    </message>
    <message>
        <source>%1 is more than the device can do. It will use %2.</source>
        <extracomment>%1 name of a value, %2 its limit with unit</extracomment>
        <translation>%1超出设备能力，设备将使用 %2。</translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation>%1必须为整数。</translation>
    </message>
    <message numerus="yes">
        <source>%1 may have %n decimals at most.</source>
        <translation>
            <numerusform>%1最多可有 %n 位小数。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少%1。</translation>
    </message>
    <message>
        <source>At least one value must be given.</source>
        <translation>至少须给出一个值。</translation>
    </message>
    <message>
        <source>The end of discharge must be below the end of charge.</source>
        <translation>放电截止必须低于充电截止。</translation>
    </message>
    <message>
        <source>This mode can only be read, not set.</source>
        <translation>此模式只能读取，不能设置。</translation>
    </message>
    <message>
        <source>A time-of-use plan needs at least one window.</source>
        <translation>分时电价计划至少需要一个时段。</translation>
    </message>
    <message numerus="yes">
        <source>A time-of-use plan has %n windows at most.</source>
        <translation>
            <numerusform>分时电价计划最多有 %n 个时段。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>minutes</extracomment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>a value with its unit</extracomment>
        <translation>%1 或更多</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>two values with their units</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Forced charge or discharge</source>
        <translation>强制充放电</translation>
    </message>
    <message>
        <source>Working mode of the battery</source>
        <translation>电池的工作模式</translation>
    </message>
    <message>
        <source>Limits of the battery</source>
        <translation>电池的限值</translation>
    </message>
    <message>
        <source>Feed-in limit</source>
        <translation>馈网限制</translation>
    </message>
    <message>
        <source>Battery dispatch</source>
        <translation>电池功率调度</translation>
    </message>
    <message>
        <source>Target state of charge</source>
        <translation>目标荷电状态</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Charging power from the grid</source>
        <translation>从电网充电的功率</translation>
    </message>
    <message>
        <source>End of charge</source>
        <translation>充电截止</translation>
    </message>
    <message>
        <source>End of discharge</source>
        <translation>放电截止</translation>
    </message>
    <message>
        <source>Maximum charging power</source>
        <translation>最大充电功率</translation>
    </message>
    <message>
        <source>Maximum discharging power</source>
        <translation>最大放电功率</translation>
    </message>
    <message>
        <source>no controller (connected directly)</source>
        <translation>无控制器（直接连接）</translation>
    </message>
    <message>
        <source>Dongle</source>
        <translation>Dongle</translation>
    </message>
    <message>
        <source>SmartAssistant (EMMA)</source>
        <translation>SmartAssistant（EMMA）</translation>
    </message>
    <message>
        <source>SmartLogger</source>
        <translation>SmartLogger</translation>
    </message>
    <message>
        <source>distributed SmartLogger</source>
        <translation>分布式 SmartLogger</translation>
    </message>
    <message>
        <source>stop forced charging or discharging</source>
        <translation>停止强制充放电</translation>
    </message>
    <message>
        <source>charge at the device&apos;s usual power until the battery is at %1</source>
        <translation>按设备的常用功率充电，直到电池达到 %1</translation>
    </message>
    <message>
        <source>discharge at the device&apos;s usual power until the battery is at %1</source>
        <translation>按设备的常用功率放电，直到电池降至 %1</translation>
    </message>
    <message numerus="yes">
        <source>charge at the device&apos;s usual power for %n minutes</source>
        <translation>
            <numerusform>按设备的常用功率充电 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>discharge at the device&apos;s usual power for %n minutes</source>
        <translation>
            <numerusform>按设备的常用功率放电 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>charge at %1 until the battery is at %2</source>
        <translation>以 %1 充电，直到电池达到 %2</translation>
    </message>
    <message>
        <source>discharge at %1 until the battery is at %2</source>
        <translation>以 %1 放电，直到电池降至 %2</translation>
    </message>
    <message numerus="yes">
        <source>charge at %1 for %n minutes</source>
        <translation>
            <numerusform>以 %1 充电 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>discharge at %1 for %n minutes</source>
        <translation>
            <numerusform>以 %1 放电 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>maximum self-consumption</source>
        <translation>最大自发自用</translation>
    </message>
    <message>
        <source>third-party dispatch</source>
        <translation>第三方调度</translation>
    </message>
    <message>
        <source>feed everything into the grid</source>
        <translation>全额上网</translation>
    </message>
    <message>
        <source>another mode</source>
        <translation>其他模式</translation>
    </message>
    <message>
        <source>charge %1 %2</source>
        <extracomment>%1 weekdays, %2 a span of clock times; part of a list</extracomment>
        <translation>%1 %2 充电</translation>
    </message>
    <message>
        <source>discharge %1 %2</source>
        <translation>%1 %2 放电</translation>
    </message>
    <message>
        <source>no window</source>
        <translation>无时段</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between windows of a plan</comment>
        <translation>， </translation>
    </message>
    <message>
        <source>surplus charges the battery first</source>
        <translation>余电优先充电</translation>
    </message>
    <message>
        <source>surplus is fed in first</source>
        <translation>余电优先上网</translation>
    </message>
    <message>
        <source>at most %1 from the grid</source>
        <translation>从电网充电最多 %1</translation>
    </message>
    <message>
        <source>no charging from the grid</source>
        <translation>不从电网充电</translation>
    </message>
    <message>
        <source>time of use – %1</source>
        <extracomment>%1: a list of windows and settings</extracomment>
        <translation>分时电价 – %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between settings of a plan</comment>
        <translation>； </translation>
    </message>
    <message>
        <source>charge up to %1</source>
        <translation>充电至 %1</translation>
    </message>
    <message>
        <source>discharge down to %1</source>
        <translation>放电至 %1</translation>
    </message>
    <message>
        <source>charge at %1 at most</source>
        <translation>充电最多 %1</translation>
    </message>
    <message>
        <source>discharge at %1 at most</source>
        <translation>放电最多 %1</translation>
    </message>
    <message>
        <source>change nothing</source>
        <translation>不作更改</translation>
    </message>
    <message>
        <source>limits of the battery – %1</source>
        <extracomment>%1: a list of settings</extracomment>
        <translation>电池的限值 – %1</translation>
    </message>
    <message>
        <source>no feed-in limit</source>
        <translation>馈网无限制</translation>
    </message>
    <message>
        <source>feed nothing in (each phase on its own)</source>
        <translation>零馈网（每一相）</translation>
    </message>
    <message>
        <source>feed nothing in (total power)</source>
        <translation>零馈网（总功率）</translation>
    </message>
    <message>
        <source>take at least %1 from the grid (each phase on its own)</source>
        <translation>至少从电网取用 %1（每一相）</translation>
    </message>
    <message>
        <source>take at least %1 from the grid (total power)</source>
        <translation>至少从电网取用 %1（总功率）</translation>
    </message>
    <message>
        <source>limit feed-in to %1 (each phase on its own)</source>
        <translation>馈网限制为 %1（每一相）</translation>
    </message>
    <message>
        <source>limit feed-in to %1 (total power)</source>
        <translation>馈网限制为 %1（总功率）</translation>
    </message>
    <message>
        <source>charge “%1” at %2 until you end it</source>
        <extracomment>%1 name of a battery, %2 power</extracomment>
        <translation>“%1”以 %2 充电，直到您结束</translation>
    </message>
    <message>
        <source>discharge “%1” at %2 until you end it</source>
        <extracomment>%1 name of a battery, %2 power</extracomment>
        <translation>“%1”以 %2 放电，直到您结束</translation>
    </message>
    <message>
        <source>keep “%1” idle until you end it</source>
        <extracomment>%1 name of a battery</extracomment>
        <translation>“%1”保持空闲，直到您结束</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>command</comment>
        <extracomment>%1 name of a plant, %2 what is ordered there</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ConfigCommand</name>
    <message>
        <source>what is set at a plant: battery mode, active-power mode</source>
        <translation>电站的设置：电池模式、有功功率模式</translation>
    </message>
</context>
<context>
    <name>ConfigRun</name>
    <message>
        <source>config needs --plant: the service allows one plant a minute.</source>
        <translation>config 需要 --plant：服务每分钟只允许查询一座电站。</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>电站</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>余电</translation>
    </message>
    <message>
        <source>Charging from the grid, at most</source>
        <translation>从电网充电，最多</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>时间窗</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>时效</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>电池</translation>
    </message>
    <message>
        <source>Active power</source>
        <translation>有功功率</translation>
    </message>
</context>
<context>
    <name>ConfigurationCard</name>
    <message>
        <source>Battery mode and feed-in limit</source>
        <translation>电池模式和馈网限制</translation>
    </message>
    <message>
        <source>Shows what is set at the plant now. The service is asked when this is opened for the first time, and by the button.</source>
        <translation>显示电站当前的设置。首次打开时以及按下按钮时向服务查询。</translation>
    </message>
    <message>
        <source>Battery mode</source>
        <translation>电池模式</translation>
    </message>
    <message>
        <source>Feed-in limit</source>
        <translation>馈网限制</translation>
    </message>
    <message>
        <source>Week of the battery</source>
        <translation>电池的一周</translation>
    </message>
    <message>
        <source>Filled: charge. Striped: discharge. Hours of the day, presumably the plant&apos;s.</source>
        <translation>实心：充电。条纹：放电。时刻应为电站当地时间。</translation>
    </message>
    <message>
        <source>Ask no&amp;w</source>
        <translation>立即查询(&amp;W)</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <translation>查询于 %1</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>尚未查询</translation>
    </message>
    <message>
        <source>There is nobody to ask: the account is not connected.</source>
        <translation>无法查询：账号未连接。</translation>
    </message>
    <message>
        <source>The service allows one question a minute; the next goes at %1.</source>
        <translation>服务每分钟只允许一次查询；下一次在 %1 进行。</translation>
    </message>
    <message>
        <source>The service is being asked…</source>
        <translation>正在向服务查询…</translation>
    </message>
    <message>
        <source>The service allows one question a minute; you can ask again at %1.</source>
        <translation>服务每分钟只允许一次查询；%1 可以再次查询。</translation>
    </message>
    <message>
        <source>Settings are only asked for here, never in the background.</source>
        <translation>设置只在这里查询，从不在后台查询。</translation>
    </message>
</context>
<context>
    <name>ConnectClientPage</name>
    <message>
        <source>Ask the owner again</source>
        <translation>再次请业主授权</translation>
    </message>
    <message>
        <source>Your client</source>
        <translation>您的客户端</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>客户端 ID(&amp;I)</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>客户端密钥(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Redirect address</source>
        <translation>重定向地址(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Listen address</source>
        <translation>监听地址(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;OAuth server</source>
        <translation>OAuth 服务器(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;API host</source>
        <translation>API 主机(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Title in the list</source>
        <translation>列表中的名称(&amp;T)</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>客户端密钥</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>重定向地址</translation>
    </message>
    <message>
        <source>Listen address</source>
        <translation>监听地址</translation>
    </message>
    <message>
        <source>OAuth server</source>
        <translation>OAuth 服务器</translation>
    </message>
    <message>
        <source>API host</source>
        <translation>API 主机</translation>
    </message>
    <message>
        <source>Title in the list</source>
        <translation>列表中的名称</translation>
    </message>
    <message>
        <source>Also &amp;give commands</source>
        <translation>同时下发指令(&amp;G)</translation>
    </message>
    <message>
        <source>Also give commands</source>
        <translation>同时下发指令</translation>
    </message>
    <message>
        <source>Asks for the right of control. The owner can untick it, and each plant stays off until you switch its control on.</source>
        <translation>申请控制权限。业主可以取消勾选；在您为某个电站开启控制之前，该电站的控制保持关闭。</translation>
    </message>
</context>
<context>
    <name>ConnectCommand</name>
    <message>
        <source>links an account by its owner&apos;s consent in a browser, or ends that</source>
        <translation>通过业主在浏览器中的授权同意关联账号，或解除关联</translation>
    </message>
</context>
<context>
    <name>ConnectConsentPage</name>
    <message>
        <source>A&amp;ddress for the browser</source>
        <translation>浏览器要打开的地址(&amp;D)</translation>
    </message>
    <message>
        <source>Address for the browser</source>
        <translation>浏览器要打开的地址</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>复制(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>再次打开(&amp;O)</translation>
    </message>
    <message>
        <source>Address &amp;where the browser ended</source>
        <translation>浏览器最终停留的地址(&amp;W)</translation>
    </message>
    <message>
        <source>Address where the browser ended</source>
        <translation>浏览器最终停留的地址</translation>
    </message>
    <message>
        <source>Paste it here, even if the page did not load</source>
        <translation>即使页面未能加载，也请粘贴到此处</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>The browser asks the owner and comes back to Heliodesk by itself. If it cannot, paste the address where it ended.</source>
        <translation>浏览器请业主授权后会自动返回 Heliodesk。如果无法返回，请粘贴浏览器最终停留的地址。</translation>
    </message>
    <message>
        <source>The browser asks the owner. Then copy the address where it ended and paste it below.</source>
        <translation>浏览器请业主授权。然后复制其最终停留的地址，粘贴到下方。</translation>
    </message>
    <message>
        <source>The owner decides in the browser</source>
        <translation>由业主在浏览器中决定</translation>
    </message>
    <message>
        <source>Fetching the access</source>
        <translation>正在获取访问权限</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>尚未连接</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
</context>
<context>
    <name>ConnectNeedsPage</name>
    <message>
        <source>What OAuth Connect needs</source>
        <translation>OAuth Connect 的前提</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>是什么</translation>
    </message>
    <message>
        <source>The owner of the plants lets Heliodesk in, in the browser. It is the only way to give commands; reading works as well, up to 1000 calls a day.</source>
        <translation>电站业主在浏览器中允许 Heliodesk 访问。这是下发指令的唯一途径；也可以读取数据，每天最多 1000 次调用。</translation>
    </message>
    <message>
        <source>A client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Client ID and client secret come from Huawei, on a company&apos;s application by mail to huaweipartners@huawei.com. An owner without a company cannot get one.</source>
        <translation>客户端 ID 和客户端密钥由华为提供，须由企业发送邮件至 huaweipartners@huawei.com 申请。没有企业的业主无法获得。</translation>
    </message>
    <message>
        <source>A redirect address</source>
        <translation>重定向地址</translation>
    </message>
    <message>
        <source>Registered together with the client, to the letter. Not allowed are the name localhost, two dots in a row, “redirect=”, # and more than 255 characters.</source>
        <translation>与客户端一同注册，须逐字一致。不允许使用名称 localhost、连续两个点、“redirect=”、# 以及超过 255 个字符。</translation>
    </message>
    <message>
        <source>The owner</source>
        <translation>业主</translation>
    </message>
    <message>
        <source>Signs in to FusionSolar in the browser and ticks what Heliodesk may do. Accounts of installers cannot consent. A private window keeps another sign-in out of the way.</source>
        <translation>在浏览器中登录 FusionSolar，勾选 Heliodesk 可以做什么。安装商账号无法授权同意。使用隐私窗口可避免其他登录的干扰。</translation>
    </message>
    <message>
        <source>One program</source>
        <translation>一个程序</translation>
    </message>
    <message>
        <source>Two programs with the same client and owner end each other&apos;s access. Give each a client of its own.</source>
        <translation>使用同一客户端和同一业主的两个程序会相互结束对方的访问。请为每个程序使用各自的客户端。</translation>
    </message>
    <message>
        <source>Huawei offers OAuth Connect on trial and in Europe only.</source>
        <translation>华为目前仅在欧洲试行提供 OAuth Connect。</translation>
    </message>
    <message>
        <source>Elsewhere, or only to read, an API account is the way.</source>
        <translation>在其他地区，或只需读取数据时，请使用 API 账号。</translation>
    </message>
</context>
<context>
    <name>ConnectPresenter</name>
    <message numerus="yes">
        <source>A client ID has 9 characters. This one has %n.</source>
        <translation>
            <numerusform>客户端 ID 有 9 个字符，此处为 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>This client is in the list already. A second consent of the same owner ends the first one.</source>
        <translation>此客户端已在列表中。同一业主的第二次授权同意会使第一次失效。</translation>
    </message>
    <message>
        <source>Leave it empty to use the one that is kept.</source>
        <translation>留空则使用已保存的密钥。</translation>
    </message>
    <message>
        <source>To the letter as Huawei has registered it for your client.</source>
        <translation>须与华为为您的客户端注册的地址逐字一致。</translation>
    </message>
    <message>
        <source>This is no complete address, as for example https://example.org/solar is one.</source>
        <translation>这不是完整的地址，完整的地址例如 https://example.org/solar。</translation>
    </message>
    <message>
        <source>Huawei takes %1 characters at most. This address has %2.</source>
        <translation>华为最多接受 %1 个字符，此地址有 %2 个。</translation>
    </message>
    <message>
        <source>Huawei does not allow two dots in a row in it.</source>
        <translation>华为不允许其中有连续两个点。</translation>
    </message>
    <message>
        <source>Huawei does not allow the words “redirect=” in it.</source>
        <translation>华为不允许其中有“redirect=”字样。</translation>
    </message>
    <message>
        <source>Huawei does not allow the sign # in it.</source>
        <translation>华为不允许其中有 # 符号。</translation>
    </message>
    <message>
        <source>Huawei does not allow the name localhost. Ask for http://127.0.0.1 with a port instead, or for a web page of yours.</source>
        <translation>华为不允许使用名称 localhost。请改为申请带端口的 http://127.0.0.1，或您自己的网页。</translation>
    </message>
    <message>
        <source>It must begin with https:// or, for this computer, with http://127.0.0.1.</source>
        <translation>必须以 https:// 开头；若为本机，则以 http://127.0.0.1 开头。</translation>
    </message>
    <message>
        <source>This computer: the browser comes back to Heliodesk by itself.</source>
        <translation>本机：浏览器会自动返回 Heliodesk。</translation>
    </message>
    <message>
        <source>The browser ends on this page. It hands the answer on to the listen address, or you paste the page&apos;s address here.</source>
        <translation>浏览器最终停留在此页面。由该页面将应答转到监听地址，或由您将页面地址粘贴到此处。</translation>
    </message>
    <message>
        <source>Empty: you copy the address from the browser and paste it. Or an address such as http://127.0.0.1:53682/heliodesk that your page hands the answer on to.</source>
        <translation>留空：由您从浏览器复制地址并粘贴。或填写您的页面转交应答的地址，例如 http://127.0.0.1:53682/heliodesk。</translation>
    </message>
    <message>
        <source>Empty: the redirect address itself, %1.</source>
        <translation>留空：使用重定向地址本身，即 %1。</translation>
    </message>
    <message>
        <source>This is no complete address, as for example http://127.0.0.1:53682/heliodesk is one.</source>
        <translation>这不是完整的地址，完整的地址例如 http://127.0.0.1:53682/heliodesk。</translation>
    </message>
    <message>
        <source>Heliodesk listens on this computer only: the address must name 127.0.0.1.</source>
        <translation>Heliodesk 只在本机监听：地址中须为 127.0.0.1。</translation>
    </message>
    <message>
        <source>The address needs a port, as in http://127.0.0.1:53682/heliodesk.</source>
        <translation>地址需要端口，例如 http://127.0.0.1:53682/heliodesk。</translation>
    </message>
    <message>
        <source>It must begin with http:// – nothing leaves this computer.</source>
        <translation>必须以 http:// 开头，数据不会离开本机。</translation>
    </message>
    <message>
        <source>Heliodesk listens here while it waits, and nowhere else.</source>
        <translation>Heliodesk 仅在等待期间在此监听，不在其他地方监听。</translation>
    </message>
    <message>
        <source>Enter an address.</source>
        <translation>请输入地址。</translation>
    </message>
    <message>
        <source>Owner&apos;s consent (%1)</source>
        <extracomment>name of an account in the tree: %1 first part of the host, e.g. &quot;eu5&quot;</extracomment>
        <translation>业主授权（%1）</translation>
    </message>
    <message>
        <source>Waiting for the owner&apos;s answer, %1 left</source>
        <translation>正在等待业主答复，剩余 %1</translation>
    </message>
    <message>
        <source>The consent can still be used for %1</source>
        <translation>授权同意还可使用 %1</translation>
    </message>
    <message>
        <source>The owner has refused access.</source>
        <translation>业主已拒绝访问。</translation>
    </message>
    <message>
        <source>Nothing has changed. You can ask again at any time.</source>
        <translation>没有任何改变。您可以随时再次请求。</translation>
    </message>
    <message>
        <source>The account in the browser is not the owner of a plant.</source>
        <translation>浏览器中的账号不是电站业主。</translation>
    </message>
    <message>
        <source>Only owners can give their consent; installers cannot. Sign out of FusionSolar in the browser, or use a private window, and sign in as the owner.</source>
        <translation>只有业主可以授权同意，安装商不可以。请在浏览器中退出 FusionSolar 或使用隐私窗口，然后以业主身份登录。</translation>
    </message>
    <message>
        <source>Huawei has not opened the rights that were asked for.</source>
        <translation>华为尚未开通所申请的权限。</translation>
    </message>
    <message>
        <source>Perhaps your client may read only. Try again without “also give commands”, or ask Huawei to open control for your client.</source>
        <translation>您的客户端可能只能读取数据。请取消“同时下发指令”后重试，或请华为为您的客户端开通控制。</translation>
    </message>
    <message>
        <source>Ask Huawei which rights your client has.</source>
        <translation>请向华为查询您的客户端有哪些权限。</translation>
    </message>
    <message>
        <source>FusionSolar answered with an error: %1</source>
        <translation>FusionSolar 返回错误：%1</translation>
    </message>
    <message>
        <source>Try again. If it stays, this text helps Huawei&apos;s support.</source>
        <translation>请重试。如果问题依旧，此文本可供华为技术支持参考。</translation>
    </message>
    <message>
        <source>The consent was no longer good: it lives for five minutes and can be used once.</source>
        <translation>授权同意已失效：它的有效期为五分钟，且只能使用一次。</translation>
    </message>
    <message>
        <source>Ask the owner again. If it happens at once, the redirect address differs from the registered one.</source>
        <translation>请再次请业主授权。如果立即失效，则重定向地址与注册的地址不一致。</translation>
    </message>
    <message>
        <source>FusionSolar does not know this client ID with this client secret.</source>
        <translation>FusionSolar 不认识此客户端 ID 与客户端密钥。</translation>
    </message>
    <message>
        <source>Check both, and the address of the OAuth server. Huawei may have renewed the secret; or the server belongs to another region.</source>
        <translation>请检查这两项以及 OAuth 服务器的地址。华为可能已更新密钥，或该服务器属于其他区域。</translation>
    </message>
    <message>
        <source>The consent was given, but could not be exchanged in time: %1</source>
        <translation>业主已授权同意，但未能及时换取令牌：%1</translation>
    </message>
    <message>
        <source>Ask the owner again when the connection works.</source>
        <translation>连接恢复后，请再次请业主授权。</translation>
    </message>
    <message>
        <source>No answer came in ten minutes.</source>
        <translation>十分钟内没有收到答复。</translation>
    </message>
    <message>
        <source>If the browser shows an error page of Huawei, the client ID or the redirect address is wrong: both must be to the letter as registered.</source>
        <translation>如果浏览器显示华为的错误页面，则客户端 ID 或重定向地址有误：两者都必须与注册内容逐字一致。</translation>
    </message>
    <message>
        <source>You have stopped the attempt.</source>
        <translation>您已停止此次尝试。</translation>
    </message>
    <message>
        <source>The client secret could not be read: %1</source>
        <translation>无法读取客户端密钥：%1</translation>
    </message>
    <message>
        <source>Enter it once more.</source>
        <translation>请重新输入。</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>This system has no browser that answers.</source>
        <translation>此系统没有可用的浏览器。</translation>
    </message>
    <message>
        <source>Copy the address and open it in a browser, on this computer or on another one.</source>
        <translation>请复制该地址，在本机或其他计算机的浏览器中打开。</translation>
    </message>
    <message>
        <source>Heliodesk cannot listen for the browser: %1</source>
        <translation>Heliodesk 无法监听浏览器：%1</translation>
    </message>
    <message>
        <source>Paste the address that the browser shows in the end.</source>
        <translation>请粘贴浏览器最终显示的地址。</translation>
    </message>
    <message>
        <source>The answer is here. Fetching the access…</source>
        <translation>已收到应答。正在获取访问权限…</translation>
    </message>
    <message>
        <source>The consent was given, but could not be exchanged yet: %1</source>
        <translation>业主已授权同意，但尚未能换取令牌：%1</translation>
    </message>
    <message>
        <source>Try again while it lives; the owner need not be asked again.</source>
        <translation>请在有效期内重试，无需再次请业主授权。</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>已连接。</translation>
    </message>
    <message>
        <source>This is no address.</source>
        <translation>这不是地址。</translation>
    </message>
    <message>
        <source>Copy the whole line from the address bar of the browser, even if the page did not load.</source>
        <translation>请复制浏览器地址栏的整行内容，即使页面未能加载。</translation>
    </message>
    <message>
        <source>This address holds no answer of FusionSolar.</source>
        <translation>此地址中没有 FusionSolar 的应答。</translation>
    </message>
    <message>
        <source>Copy it after you have accepted or refused: it then holds the word “code” or “error”.</source>
        <translation>请在同意或拒绝之后复制，此时地址中含有“code”或“error”字样。</translation>
    </message>
    <message>
        <source>This address belongs to another attempt.</source>
        <translation>此地址属于另一次尝试。</translation>
    </message>
    <message>
        <source>Open the address shown above once more and paste where that one ends.</source>
        <translation>请再次打开上方显示的地址，并粘贴其最终停留的地址。</translation>
    </message>
    <message>
        <source>The answer is here already.</source>
        <translation>已收到应答。</translation>
    </message>
    <message>
        <source>The owner can change that in the FusionSolar app, or you authorise again.</source>
        <translation>业主可以在 FusionSolar App 中更改，或由您重新授权。</translation>
    </message>
    <message>
        <source>The owner has granted reading and control.</source>
        <translation>业主已授予读取和控制权限。</translation>
    </message>
    <message>
        <source>The owner has granted reading only: commands stay off.</source>
        <translation>业主只授予了读取权限：无法下发指令。</translation>
    </message>
    <message>
        <source>The owner has granted reading.</source>
        <translation>业主已授予读取权限。</translation>
    </message>
    <message>
        <source>The owner has granted control but not reading: values will not come.</source>
        <translation>业主授予了控制权限但未授予读取权限：不会收到数值。</translation>
    </message>
    <message>
        <source>The owner has granted nothing that Heliodesk knows.</source>
        <translation>业主未授予 Heliodesk 可识别的任何权限。</translation>
    </message>
    <message>
        <source>The keychain is locked: the access is kept for this run only.</source>
        <translation>密钥环已锁定：访问权限仅在本次运行期间保留。</translation>
    </message>
    <message>
        <source>Unlock the keychain; Heliodesk tries to keep it again by itself.</source>
        <translation>请解锁密钥环，Heliodesk 会自动再次尝试保存。</translation>
    </message>
    <message>
        <source>The keychain did not take the access: it is kept for this run only.</source>
        <translation>密钥环未能保存访问权限：仅在本次运行期间保留。</translation>
    </message>
    <message>
        <source>No keychain is available on this system.</source>
        <translation>此系统没有可用的密钥环。</translation>
    </message>
    <message>
        <source>The access is kept in memory for this run only; then the owner has to be asked again.</source>
        <translation>访问权限仅在本次运行期间保存在内存中，之后须再次请业主授权。</translation>
    </message>
    <message>
        <source>The owner has no plant at this API host.</source>
        <translation>业主在此 API 主机上没有电站。</translation>
    </message>
    <message>
        <source>Perhaps the plants are in another region. Remove the account and connect it with another API host.</source>
        <translation>电站可能在其他区域。请移除该账号，并使用其他 API 主机连接。</translation>
    </message>
    <message numerus="yes">
        <source>%n plants found</source>
        <translation>
            <numerusform>找到 %n 个电站</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of plants did not come: %1</source>
        <translation>未能获取电站列表：%1</translation>
    </message>
    <message>
        <source>Heliodesk asks again by itself.</source>
        <translation>Heliodesk 会自动再次查询。</translation>
    </message>
    <message>
        <source>Fetching the list of plants…</source>
        <translation>正在获取电站列表…</translation>
    </message>
</context>
<context>
    <name>ConnectRun</name>
    <message>
        <source>The client secret is missing: set HELIODESK_CLIENT_SECRET, or start this at a terminal.</source>
        <translation>缺少客户端密钥：请设置 HELIODESK_CLIENT_SECRET，或在终端中启动。</translation>
    </message>
    <message>
        <source>Client secret of client %1: </source>
        <translation>客户端 %1 的客户端密钥: </translation>
    </message>
    <message>
        <source>Without the client secret nothing can be linked.</source>
        <translation>没有客户端密钥，无法进行关联。</translation>
    </message>
    <message>
        <source>Open this address in the owner&apos;s browser, best in a private window:</source>
        <translation>请在业主的浏览器中打开此地址，最好使用隐私窗口：</translation>
    </message>
    <message>
        <source>Heliodesk waits for the browser at %1 for ten minutes.</source>
        <translation>Heliodesk 在 %1 等待浏览器，时长十分钟。</translation>
    </message>
    <message>
        <source>Heliodesk cannot listen for the browser: %1</source>
        <translation>Heliodesk 无法监听浏览器：%1</translation>
    </message>
    <message>
        <source>After the consent, paste the whole address that the browser shows here, even if the page does not load.</source>
        <translation>授权同意之后，请将浏览器显示的完整地址粘贴到此处，即使页面未能加载。</translation>
    </message>
    <message>
        <source>That is no address. Copy the whole line from the address bar of the browser.</source>
        <translation>这不是地址。请复制浏览器地址栏的整行内容。</translation>
    </message>
    <message>
        <source>That address holds no answer of FusionSolar. Copy it after accepting or refusing.</source>
        <translation>此地址中没有 FusionSolar 的应答。请在同意或拒绝之后复制。</translation>
    </message>
    <message>
        <source>That address belongs to another attempt. Open the address above once more.</source>
        <translation>此地址属于另一次尝试。请再次打开上方的地址。</translation>
    </message>
    <message>
        <source>The consent has come; fetching the tokens.</source>
        <translation>已收到授权同意，正在获取令牌。</translation>
    </message>
    <message>
        <source>The consent can be used for five minutes: press Enter to try again.</source>
        <translation>授权同意可使用五分钟：按 Enter 重试。</translation>
    </message>
    <message>
        <source>The owner has not granted control: commands stay off.</source>
        <translation>业主未授予控制权限：无法下发指令。</translation>
    </message>
    <message>
        <source>The owner has not granted reading: no values will come.</source>
        <translation>业主未授予读取权限：不会收到数值。</translation>
    </message>
    <message>
        <source>The owner has consented, but there is no keychain that keeps the tokens: they are lost with the end of this command.</source>
        <translation>业主已授权同意，但没有可保存令牌的密钥环：此命令结束后令牌即丢失。</translation>
    </message>
    <message>
        <source>reading and control</source>
        <translation>读取和控制</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>已授予</translation>
    </message>
    <message>
        <source>Tokens in the keychain</source>
        <translation>令牌存于密钥环</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>ConnectWish</name>
    <message>
        <source>Client ID from Huawei. The client secret is taken from HELIODESK_CLIENT_SECRET or the keychain, or is asked for.</source>
        <translation>华为提供的客户端 ID。客户端密钥取自 HELIODESK_CLIENT_SECRET 或密钥环，否则会提示输入。</translation>
    </message>
    <message>
        <source>Redirect address, to the letter as registered at Huawei.</source>
        <translation>重定向地址，须与在华为注册的逐字一致。</translation>
    </message>
    <message>
        <source>Address on this computer where the browser comes back, as in http://127.0.0.1:53682/heliodesk. Without it you paste the address from the browser.</source>
        <translation>浏览器返回的本机地址，例如 http://127.0.0.1:53682/heliodesk。未给出时，由您粘贴浏览器中的地址。</translation>
    </message>
    <message>
        <source>Authorisation server, if it is not Huawei&apos;s for Europe.</source>
        <translation>授权服务器（如果不是华为的欧洲服务器）。</translation>
    </message>
    <message>
        <source>Asks for the permission to send commands too.</source>
        <translation>同时申请下发指令的权限。</translation>
    </message>
    <message>
        <source>Ends the owner&apos;s authorisation at FusionSolar and forgets the tokens.</source>
        <translation>在 FusionSolar 结束业主的授权，并忘记令牌。</translation>
    </message>
    <message>
        <source>--revoke does not go with --%1.</source>
        <translation>--revoke 不能与 --%1 一起使用。</translation>
    </message>
    <message>
        <source>A client ID has 9 characters.</source>
        <translation>客户端 ID 有 9 个字符。</translation>
    </message>
    <message>
        <source>--listen has the form http://127.0.0.1:PORT/PATH.</source>
        <translation>--listen 的格式为 http://127.0.0.1:PORT/PATH。</translation>
    </message>
    <message>
        <source>--oauth-server is an address that begins with https://, or with http://127.0.0.1 for the simulator.</source>
        <translation>--oauth-server 须为以 https:// 开头的地址；使用模拟器时以 http://127.0.0.1 开头。</translation>
    </message>
    <message>
        <source>%1 is an API account; give the owner&apos;s account another name.</source>
        <translation>%1 是 API 账号；请为业主的账号另取名称。</translation>
    </message>
    <message>
        <source>No account fits. There are:
%1</source>
        <translation>没有符合的账号。现有账号：
%1</translation>
    </message>
    <message>
        <source>Several accounts fit; choose with --profile:
%1</source>
        <translation>有多个账号符合，请用 --profile 选择：
%1</translation>
    </message>
    <message>
        <source>No account is linked by an owner&apos;s authorisation.</source>
        <translation>没有通过业主授权关联的账号。</translation>
    </message>
    <message>
        <source>Owner&apos;s consent (%1)</source>
        <extracomment>name of an account: %1 is the first part of the host, e.g. &quot;eu5&quot;</extracomment>
        <translation>业主授权（%1）</translation>
    </message>
    <message>
        <source>A new account needs --client-id and --redirect.</source>
        <translation>新账号需要 --client-id 和 --redirect。</translation>
    </message>
    <message>
        <source>--redirect is a whole address of at most 255 characters, without the name localhost, &quot;..&quot;, &quot;redirect=&quot; or &quot;#&quot;.</source>
        <translation>--redirect 须为不超过 255 个字符的完整地址，其中不得有名称 localhost、&quot;..&quot;、&quot;redirect=&quot; 或 &quot;#&quot;。</translation>
    </message>
</context>
<context>
    <name>ConnectWizard</name>
    <message>
        <source>Authorise again</source>
        <translation>重新授权</translation>
    </message>
    <message>
        <source>Connect by OAuth</source>
        <translation>通过 OAuth 连接</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>前提</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Open the brows&amp;er</source>
        <translation>打开浏览器(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>重试(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Correct the entry</source>
        <translation>更正输入(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>再次请求(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ConnectionBanner</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 account, %2 a sentence about its connection</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The last values stay on the screen with their age.</source>
        <translation>屏幕上保留最后的数值及其更新时间。</translation>
    </message>
    <message>
        <source>Try &amp;now</source>
        <translation>立即重试(&amp;N)</translation>
    </message>
    <message>
        <source>The service allows one session an account. Close the other program, or ask the installer for a second API account.</source>
        <translation>服务只允许每个账号一个会话。请关闭另一个程序，或向安装商申请第二个 API 账号。</translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <translation>夺回会话(&amp;B)</translation>
    </message>
    <message>
        <source>Enter &amp;password…</source>
        <translation>输入密码(&amp;P)…</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>重试(&amp;G)</translation>
    </message>
    <message>
        <source>The password is kept for this run only: no keychain could store it.</source>
        <translation>密码仅在本次运行期间保留：没有密钥环可以保存它。</translation>
    </message>
    <message>
        <source>You have paused the updates.</source>
        <translation>您已暂停更新。</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>%1 The last values stay on the screen with their age.</source>
        <translation>%1最近的数值及其时间仍显示在屏幕上。</translation>
    </message>
    <message>
        <source>Unlock the keychain of your system, which keeps the owner&apos;s consent, and try again.</source>
        <translation>请解锁保存业主授权同意的系统密钥环，然后重试。</translation>
    </message>
    <message>
        <source>Authorise a&amp;gain…</source>
        <translation>重新授权(&amp;G)…</translation>
    </message>
    <message>
        <source>The owner&apos;s consent is kept for this run only: no keychain could store it.</source>
        <translation>业主的授权同意仅在本次运行期间保留：没有密钥环可以保存它。</translation>
    </message>
</context>
<context>
    <name>ControlActions</name>
    <message>
        <source>Switch control on</source>
        <translation>开启控制</translation>
    </message>
    <message>
        <source>Allow commands to “%1”?

Commands move real power: they charge and discharge the battery, set its working mode and limit the feed-in. Each one is asked about before it is sent, and written to the journal of commands.</source>
        <translation>允许向“%1”下发指令吗？

指令会改变实际功率：对电池充放电、设置其工作模式并限制馈网功率。每条指令在下发前都会请您确认，并写入指令日志。</translation>
    </message>
</context>
<context>
    <name>ControlCard</name>
    <message>
        <source>Control</source>
        <translation>控制</translation>
    </message>
    <message>
        <source>Control of this plant is switched on</source>
        <translation>此电站的控制已开启</translation>
    </message>
    <message>
        <source>No command can be given to this plant. Switched on, the program can charge and discharge its battery, set its working mode and limit its feed-in; each command is asked about before it is sent.</source>
        <translation>目前无法向此电站下发指令。开启后，程序可对其电池充放电、设置工作模式并限制馈网功率；每条指令在下发前都会请您确认。</translation>
    </message>
    <message>
        <source>Authorise again…</source>
        <translation>重新授权…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 state of a command (&quot;Running&quot;), %2 what was ordered</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Show task</source>
        <translation>显示任务</translation>
    </message>
</context>
<context>
    <name>ControlConfirmPage</name>
    <message numerus="yes">
        <source>Send this command to %n plant(s)?</source>
        <translation>
            <numerusform>向 %n 个电站下发此指令？</numerusform>
        </translation>
    </message>
    <message>
        <source>Send this command?</source>
        <translation>下发此指令？</translation>
    </message>
    <message>
        <source>Type the &amp;number of plants that get the command (%1):</source>
        <translation>请输入接收指令的电站数量（%1）(&amp;N)：</translation>
    </message>
</context>
<context>
    <name>ControlDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message numerus="yes">
        <source>%n plants chosen</source>
        <translation>
            <numerusform>已选 %n 个电站</numerusform>
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
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>继续…</translation>
    </message>
    <message numerus="yes">
        <source>Send to %n plant(s)</source>
        <translation>
            <numerusform>下发到 %n 个电站</numerusform>
        </translation>
    </message>
    <message>
        <source>Send command</source>
        <translation>下发指令</translation>
    </message>
    <message>
        <source>Show task</source>
        <translation>显示任务</translation>
    </message>
</context>
<context>
    <name>ControlPresenter</name>
    <message numerus="yes">
        <source>Too many: one command takes %n plant(s).</source>
        <translation>
            <numerusform>过多：一条指令最多可下发到 %n 个电站。</numerusform>
        </translation>
    </message>
    <message>
        <source>takes %1</source>
        <translation>可接受%1</translation>
    </message>
    <message>
        <source>None of these plants takes the command.</source>
        <translation>这些电站都不接受此指令。</translation>
    </message>
</context>
<context>
    <name>ControlRun</name>
    <message>
        <source>Nothing was sent.</source>
        <translation>未下发任何指令。</translation>
    </message>
    <message>
        <source>The plant has several batteries; choose one with --battery.</source>
        <translation>电站有多组电池，请用 --battery 选择一组。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>problem</comment>
        <extracomment>%1 name of a plant, %2 what is wrong with a command</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nobody is there to confirm this: use --dry-run to see what would be sent, and --yes to send it.</source>
        <translation>此处无人可以确认：请用 --dry-run 查看将要下发的内容，用 --yes 下发。</translation>
    </message>
    <message>
        <source>Type the name of the plant (%1) to send this: </source>
        <translation>请输入电站名称（%1）以下发: </translation>
    </message>
    <message>
        <source>Type the number of plants (%1) to send this: </source>
        <translation>请输入电站数量（%1）以下发: </translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Number at the service</source>
        <translation>服务编号</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Mind this</source>
        <translation>注意事项</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Would be sent to</source>
        <translation>将下发到</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
</context>
<context>
    <name>ControlSentPage</name>
    <message>
        <source>Nothing was sent.</source>
        <translation>未下发任何指令。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 name of a plant, %2 what became of its command</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>plant and state</comment>
        <extracomment>%1 name of a plant, %2 state of its command</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ControlWish</name>
    <message>
        <source>forced-charge, dispatch: charge.</source>
        <translation>forced-charge、dispatch：充电。</translation>
    </message>
    <message>
        <source>forced-charge, dispatch: discharge.</source>
        <translation>forced-charge、dispatch：放电。</translation>
    </message>
    <message>
        <source>forced-charge: end it.</source>
        <translation>forced-charge：结束。</translation>
    </message>
    <message>
        <source>dispatch: neither charge nor discharge.</source>
        <translation>dispatch：既不充电也不放电。</translation>
    </message>
    <message>
        <source>forced-charge, dispatch: power in kW, 2.5.</source>
        <translation>forced-charge、dispatch：功率，单位 kW，如 2.5。</translation>
    </message>
    <message>
        <source>forced-charge: until the battery is at this state of charge.</source>
        <translation>forced-charge：直到电池达到此荷电状态。</translation>
    </message>
    <message>
        <source>forced-charge: for this time.</source>
        <translation>forced-charge：持续此时长。</translation>
    </message>
    <message>
        <source>dispatch: id, serial number, DN or name of the battery, if there are several.</source>
        <translation>dispatch：电池的 id、序列号、DN 或名称（有多组电池时）。</translation>
    </message>
    <message>
        <source>battery-mode: self-consumption, tou or third-party.</source>
        <translation>battery-mode：self-consumption、tou 或 third-party。</translation>
    </message>
    <message>
        <source>battery-mode tou: &quot;Mon-Fri 01:15-04:45 charge&quot;; may be given 14 times.</source>
        <translation>battery-mode tou：&quot;Mon-Fri 01:15-04:45 charge&quot;；最多可给出 14 次。</translation>
    </message>
    <message>
        <source>battery-mode tou: what takes surplus first, charge or feed-in.</source>
        <translation>battery-mode tou：余电优先用于 charge 或 feed-in。</translation>
    </message>
    <message>
        <source>battery-mode tou: most power for charging from the grid, in kW.</source>
        <translation>battery-mode tou：从电网充电的最大功率，单位 kW。</translation>
    </message>
    <message>
        <source>battery-parameters: charging stops there.</source>
        <translation>battery-parameters：充电在此截止。</translation>
    </message>
    <message>
        <source>battery-parameters: discharging stops there.</source>
        <translation>battery-parameters：放电在此截止。</translation>
    </message>
    <message>
        <source>battery-parameters: most charging power in kW.</source>
        <translation>battery-parameters：最大充电功率，单位 kW。</translation>
    </message>
    <message>
        <source>battery-parameters: most discharging power in kW.</source>
        <translation>battery-parameters：最大放电功率，单位 kW。</translation>
    </message>
    <message>
        <source>feed-in-limit: most power into the grid in kW; 0 for none.</source>
        <translation>feed-in-limit：馈入电网的最大功率，单位 kW；0 表示零馈网。</translation>
    </message>
    <message>
        <source>feed-in-limit: lift it.</source>
        <translation>feed-in-limit：解除限制。</translation>
    </message>
    <message>
        <source>feed-in-limit: for each phase on its own, not for all together.</source>
        <translation>feed-in-limit：限值适用于每一相，而不是总功率。</translation>
    </message>
    <message>
        <source>Shows what would be sent, and sends nothing.</source>
        <translation>显示将要下发的内容，但不下发。</translation>
    </message>
    <message>
        <source>Sends it without asking.</source>
        <translation>不经确认直接下发。</translation>
    </message>
    <message>
        <source>--%1 is a number, with a point: 2.5.</source>
        <translation>--%1 须为数字，使用小数点：2.5。</translation>
    </message>
    <message>
        <source>--%1 is a power in kW, exact to the watt at most.</source>
        <translation>--%1 须为功率，单位 kW，最多精确到瓦。</translation>
    </message>
    <message>
        <source>forced-charge needs one of --charge, --discharge and --stop.</source>
        <translation>forced-charge 需要 --charge、--discharge 和 --stop 之一。</translation>
    </message>
    <message>
        <source>--stop takes nothing else.</source>
        <translation>--stop 不接受其他选项。</translation>
    </message>
    <message>
        <source>forced-charge needs its end: either --until-soc or --minutes.</source>
        <translation>forced-charge 需要结束条件：--until-soc 或 --minutes。</translation>
    </message>
    <message>
        <source>--minutes is a whole number.</source>
        <translation>--minutes 须为整数。</translation>
    </message>
    <message>
        <source>battery-mode needs --mode self-consumption, tou or third-party.</source>
        <translation>battery-mode 需要 --mode self-consumption、tou 或 third-party。</translation>
    </message>
    <message>
        <source>--window, --surplus and --grid-charge-power belong to --mode tou.</source>
        <translation>--window、--surplus 和 --grid-charge-power 须与 --mode tou 一起使用。</translation>
    </message>
    <message>
        <source>--surplus is charge or feed-in.</source>
        <translation>--surplus 须为 charge 或 feed-in。</translation>
    </message>
    <message>
        <source>A window is written &quot;Mon-Fri 01:15-04:45 charge&quot;; days also as Sat,Sun or daily, and discharge.</source>
        <translation>时段写作 &quot;Mon-Fri 01:15-04:45 charge&quot;；日期也可写作 Sat,Sun 或 daily，放电写作 discharge。</translation>
    </message>
    <message>
        <source>feed-in-limit needs either --limit or --none.</source>
        <translation>feed-in-limit 需要 --limit 或 --none。</translation>
    </message>
    <message>
        <source>--per-phase belongs to --limit.</source>
        <translation>--per-phase 须与 --limit 一起使用。</translation>
    </message>
    <message>
        <source>dispatch needs one of --charge, --discharge and --idle.</source>
        <translation>dispatch 需要 --charge、--discharge 和 --idle 之一。</translation>
    </message>
    <message>
        <source>--idle takes no --power.</source>
        <translation>--idle 不接受 --power。</translation>
    </message>
    <message>
        <source>dispatch needs --power.</source>
        <translation>dispatch 需要 --power。</translation>
    </message>
    <message>
        <source>control takes one of: %1.</source>
        <translation>control 须为以下之一：%1。</translation>
    </message>
    <message>
        <source>control %1 does not take --%2.</source>
        <translation>control %1 不接受 --%2。</translation>
    </message>
    <message>
        <source>control needs --plant: a code, or a name that only one plant has.</source>
        <translation>control 需要 --plant：电站编号，或唯一的电站名称。</translation>
    </message>
    <message>
        <source>--dry-run and --yes exclude each other.</source>
        <translation>--dry-run 与 --yes 不能同时使用。</translation>
    </message>
    <message>
        <source>dispatch takes one plant at a time.</source>
        <translation>dispatch 一次只能针对一个电站。</translation>
    </message>
</context>
<context>
    <name>ControlWordLists</name>
    <message numerus="yes">
        <source>%1 of %n plants get this command</source>
        <translation>
            <numerusform>%1/%n 个电站接收此指令</numerusform>
        </translation>
    </message>
    <message>
        <source>✗  %1: left out. %2</source>
        <extracomment>a plant that does not get the command: %1 its name, %2 why</extracomment>
        <translation>✗  %1：不下发。%2</translation>
    </message>
    <message>
        <source>✓  %1: %2</source>
        <extracomment>a plant that gets the command: %1 its name, %2 what is noted of it</extracomment>
        <translation>✓  %1：%2</translation>
    </message>
</context>
<context>
    <name>ControlWords</name>
    <message>
        <source>Charge or discharge…</source>
        <translation>充放电…</translation>
    </message>
    <message>
        <source>Working mode…</source>
        <translation>工作模式…</translation>
    </message>
    <message>
        <source>Limits of the battery…</source>
        <translation>电池的限值…</translation>
    </message>
    <message>
        <source>Feed-in limit…</source>
        <translation>馈网限制…</translation>
    </message>
    <message>
        <source>Dispatch the battery…</source>
        <translation>电池功率调度…</translation>
    </message>
    <message>
        <source>Charges or discharges all batteries of the plant now, for a time or up to a state of charge. The working mode stays.</source>
        <translation>立即对电站的所有电池充电或放电，持续一段时间或直到某个荷电状态。工作模式不变。</translation>
    </message>
    <message>
        <source>How the battery works by itself: self-consumption, windows of the week, or commands of others.</source>
        <translation>电池自行运行的方式：自发自用、每周时段或听从第三方指令。</translation>
    </message>
    <message>
        <source>Where charging and discharging end, and how fast they may be.</source>
        <translation>充电和放电在何处截止，以及最大充放电功率。</translation>
    </message>
    <message>
        <source>How much the plant may feed into the grid.</source>
        <translation>电站最多可向电网馈入多少功率。</translation>
    </message>
    <message>
        <source>Sets the power of one battery, until you end it. For plants in third-party dispatch.</source>
        <translation>设置一组电池的功率，直到您结束。适用于处于第三方调度的电站。</translation>
    </message>
    <message>
        <source>The day&apos;s calls for commands are used up until about %1.</source>
        <translation>当天的指令调用次数已用完，约至 %1。</translation>
    </message>
    <message>
        <source>No command calls left today</source>
        <translation>今日指令调用已用完</translation>
    </message>
    <message numerus="yes">
        <source>%n command calls left today</source>
        <translation>
            <numerusform>今日还可进行 %n 次指令调用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n command calls left today, %1 of them kept for a stop</source>
        <extracomment>%1: a number of calls</extracomment>
        <translation>
            <numerusform>今日还可进行 %n 次指令调用，其中 %1 次留作停止</numerusform>
        </translation>
    </message>
    <message>
        <source>In force: %1</source>
        <extracomment>%1: what was ordered, e.g. &quot;Feed nothing in (total power)&quot;</extracomment>
        <translation>生效中：%1</translation>
    </message>
    <message>
        <source>In force: a forced charge or discharge</source>
        <translation>生效中：强制充放电</translation>
    </message>
    <message>
        <source>In force: a limit of the feed-in</source>
        <translation>生效中：馈网限制</translation>
    </message>
    <message>
        <source>In force: a dispatch of the battery</source>
        <translation>生效中：电池功率调度</translation>
    </message>
    <message>
        <source>In force: third-party dispatch; the battery does nothing by itself</source>
        <translation>生效中：第三方调度；电池不自行运行</translation>
    </message>
    <message>
        <source>Commanded with this program</source>
        <translation>由本程序下发</translation>
    </message>
    <message>
        <source>Commanded with this program, confirmed by the plant&apos;s settings</source>
        <translation>由本程序下发，已由电站设置确认</translation>
    </message>
    <message>
        <source>Found in the plant&apos;s settings; not commanded with this program</source>
        <translation>见于电站设置；非本程序下发</translation>
    </message>
    <message>
        <source>Commanded with this program, confirmed by live data</source>
        <translation>由本程序下发，已由实时数据确认</translation>
    </message>
    <message>
        <source>Found in live data; not commanded with this program</source>
        <translation>见于实时数据；非本程序下发</translation>
    </message>
    <message>
        <source>%1. Known %2.</source>
        <extracomment>%1 where it is known from, %2 how old that is (&quot;3 min ago&quot;)</extracomment>
        <translation>%1。获知于 %2。</translation>
    </message>
    <message>
        <source>%1. Since %2; known %3.</source>
        <extracomment>%1 where it is known from, %2 a time, %3 how old that is (&quot;3 min ago&quot;)</extracomment>
        <translation>%1。自 %2 起；获知于 %3。</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>停止…</translation>
    </message>
    <message>
        <source>Lift the limit…</source>
        <translation>解除限制…</translation>
    </message>
    <message>
        <source>Stop the battery…</source>
        <translation>停止电池…</translation>
    </message>
    <message>
        <source>Change the mode…</source>
        <translation>更改模式…</translation>
    </message>
    <message>
        <source>It is sent exactly once. You may close this window; the command goes on.</source>
        <translation>指令只下发一次。您可以关闭此窗口，指令会继续执行。</translation>
    </message>
    <message>
        <source>That takes minutes. You may close this window; the page of tasks follows the command to its end.</source>
        <translation>这需要几分钟。您可以关闭此窗口，任务页面会跟踪指令直到结束。</translation>
    </message>
    <message>
        <source>Do not give it a second time before that is known. You may close this window.</source>
        <translation>结果明确之前请勿再次下发。您可以关闭此窗口。</translation>
    </message>
</context>
<context>
    <name>CopyDayDialog</name>
    <message>
        <source>Copy a day</source>
        <translation>复制一天</translation>
    </message>
    <message>
        <source>&amp;Copy the windows of</source>
        <translation>复制此日的时段(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the windows of</source>
        <translation>复制此日的时段</translation>
    </message>
    <message>
        <source>to these days</source>
        <translation>到以下各日</translation>
    </message>
    <message>
        <source>What these days have now is replaced.</source>
        <translation>这些日子的现有时段将被替换。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>DataFolder</name>
    <message>
        <source>%1 could not be copied: %2</source>
        <translation>无法复制 %1：%2</translation>
    </message>
    <message>
        <source>The data folder %1 is not there or cannot be written. Heliodesk uses %2 until it is back; nothing in the missing folder is changed.</source>
        <translation>数据文件夹 %1 不存在或无法写入。恢复之前 Heliodesk 使用 %2；不会改动缺失文件夹中的内容。</translation>
    </message>
    <message>
        <source>%1 cannot be used.</source>
        <translation>无法使用 %1。</translation>
    </message>
    <message>
        <source>The choice of the folder cannot be kept in %1.</source>
        <translation>无法将文件夹的选择保存到 %1。</translation>
    </message>
</context>
<context>
    <name>DateNavigator</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <extracomment>%1 a day, month or year</extracomment>
        <translation>显示：%1</translation>
    </message>
    <message>
        <source>Choose in a calendar. Arrow keys: one step, Page Up and Page Down: a big step, Home: today.</source>
        <translation>在日历中选择。方向键：一步；Page Up 和 Page Down：一大步；Home：今天。</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Previous (Left)</source>
        <translation>上一个（左）</translation>
    </message>
    <message>
        <source>Earlier than this the plant was not connected to the grid.</source>
        <translation>在此之前电站尚未并网。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Next (Right)</source>
        <translation>下一个（右）</translation>
    </message>
    <message>
        <source>Later than this there are no data yet.</source>
        <translation>更晚的时间尚无数据。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Today in the time zone of the plant (Home)</source>
        <translation>电站时区的今天（Home）</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>Monday to Friday</source>
        <translation>周一至周五</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
</context>
<context>
    <name>DemoMode</name>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
</context>
<context>
    <name>DesktopActions</name>
    <message>
        <source>Save plant page as PDF</source>
        <translation>将电站页面存为 PDF</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>The wall display is shown.</source>
        <translation>正在显示大屏。</translation>
    </message>
</context>
<context>
    <name>DesktopShell</name>
    <message>
        <source>None of the accounts has the plant %1.</source>
        <translation>所有账号中都没有电站 %1。</translation>
    </message>
</context>
<context>
    <name>DeviceChoice</name>
    <message>
        <source>There is no such device; heliodesk-cli devices lists them.</source>
        <translation>没有这样的设备；heliodesk-cli devices 可列出设备。</translation>
    </message>
    <message>
        <source>Several devices have that name; choose one by id or serial number, or its plant with --plant.</source>
        <translation>有多台同名设备；请用 id 或序列号选择一台，或用 --plant 指定其电站。</translation>
    </message>
</context>
<context>
    <name>DeviceHeadline</name>
    <message>
        <source>No live data</source>
        <translation>无实时数据</translation>
    </message>
</context>
<context>
    <name>DeviceHistoryView</name>
    <message>
        <source>Span of time</source>
        <translation>时间跨度</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>The chosen day and the six before it</source>
        <translation>所选日期及之前六天</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>热力图</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Quantity of the heat map</source>
        <translation>热力图的量</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>电流</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Ready choice of fields</source>
        <translation>预设字段组合</translation>
    </message>
    <message>
        <source>Choose fields and devices</source>
        <translation>选择字段和设备</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Picture (&amp;PNG)…</source>
        <translation>PNG 图片(&amp;P)…</translation>
    </message>
    <message>
        <source>Drawing (&amp;SVG)…</source>
        <translation>SVG 矢量图(&amp;S)…</translation>
    </message>
    <message>
        <source>Values (&amp;CSV)…</source>
        <translation>CSV 数值(&amp;C)…</translation>
    </message>
    <message>
        <source>Chart of the past</source>
        <translation>历史图表</translation>
    </message>
    <message>
        <source>The arrow keys move through the values, plus and minus zoom, Shift and the arrow keys move the chart, 0 shows all of it.</source>
        <translation>方向键在数值间移动，加号和减号缩放，Shift 加方向键移动图表，0 显示全部。</translation>
    </message>
    <message>
        <source>Strings over time</source>
        <translation>组串随时间变化</translation>
    </message>
    <message>
        <source>The arrow keys move through strings and time, plus and minus zoom, 0 shows all.</source>
        <translation>方向键在组串和时间间移动，加号和减号缩放，0 显示全部。</translation>
    </message>
    <message>
        <source>Samples as a table</source>
        <translation>采样表格</translation>
    </message>
    <message>
        <source>Power and energy</source>
        <translation>功率和电量</translation>
    </message>
    <message>
        <source>Strings: currents</source>
        <translation>组串：电流</translation>
    </message>
    <message>
        <source>Strings: voltages</source>
        <translation>组串：电压</translation>
    </message>
    <message>
        <source>Temperature and state</source>
        <translation>温度和状态</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>自选</translation>
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
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Save chart as SVG</source>
        <translation>将图表保存为 SVG</translation>
    </message>
    <message>
        <source>SVG drawings</source>
        <translation>SVG 矢量图</translation>
    </message>
    <message>
        <source>Save chart as PNG</source>
        <translation>将图表保存为 PNG</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>Save values as CSV</source>
        <translation>将数值保存为 CSV</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>CSV 文件</translation>
    </message>
    <message>
        <source>No string had voltage or current in this time.</source>
        <translation>这段时间内没有组串有电压或电流。</translation>
    </message>
    <message>
        <source>The service keeps no history of this kind of device.</source>
        <translation>服务不保存此类设备的历史。</translation>
    </message>
    <message>
        <source>Choose the fields to show.</source>
        <translation>请选择要显示的字段。</translation>
    </message>
    <message>
        <source>%1 of %2 days are here.</source>
        <extracomment>days of history, added up over the devices in the chart</extracomment>
        <translation>%2 天中已有 %1 天。</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen field(s) had no value in this time.</source>
        <translation>
            <numerusform>所选字段中有 %n 个在这段时间没有数值。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chart shows the first %n line(s); the table has all of them.</source>
        <translation>
            <numerusform>图表只显示前 %n 条线；表格包含全部。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields…</source>
        <translation>字段…</translation>
    </message>
</context>
<context>
    <name>DevicePages</name>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Pages of the device</source>
        <translation>设备页面</translation>
    </message>
</context>
<context>
    <name>DeviceView</name>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>数据：%1</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>软件版本</translation>
    </message>
    <message>
        <source>Optimizers</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>设备 ID</translation>
    </message>
    <message>
        <source>The service has no live values for this kind of device.</source>
        <translation>服务不提供此类设备的实时值。</translation>
    </message>
    <message>
        <source>Waiting for the first values of this device…</source>
        <translation>正在等待该设备的首批数值…</translation>
    </message>
    <message>
        <source>The service answered without a value for this device.</source>
        <translation>服务已应答，但没有该设备的数值。</translation>
    </message>
    <message>
        <source>Copy serial number</source>
        <translation>复制序列号</translation>
    </message>
    <message>
        <source>Last values: %1.</source>
        <translation>最近数值：%1。</translation>
    </message>
    <message>
        <source>The device reports a fault: %1.</source>
        <translation>设备报告故障：%1。</translation>
    </message>
    <message>
        <source>No values have come yet.</source>
        <translation>尚未收到数值。</translation>
    </message>
</context>
<context>
    <name>DevicesCommand</name>
    <message>
        <source>what the devices are: type, serial number, model</source>
        <translation>有哪些设备：类型、序列号、型号</translation>
    </message>
</context>
<context>
    <name>DispatchForm</name>
    <message>
        <source>This stays in force, also when this program is closed, until you end it.</source>
        <translation>关闭本程序后仍然有效，直到您结束。</translation>
    </message>
    <message>
        <source>It works only in the mode “third-party dispatch”, in which the battery does nothing by itself.</source>
        <translation>仅在“第三方调度”模式下有效，此模式下电池不自行运行。</translation>
    </message>
    <message>
        <source>&amp;Battery</source>
        <translation>电池(&amp;B)</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>电池</translation>
    </message>
    <message>
        <source>&amp;Charge</source>
        <translation>充电(&amp;C)</translation>
    </message>
    <message>
        <source>The battery charges with this power, whatever sun and house do.</source>
        <translation>无论光照和负载如何，电池都以此功率充电。</translation>
    </message>
    <message>
        <source>&amp;Discharge</source>
        <translation>放电(&amp;D)</translation>
    </message>
    <message>
        <source>The battery discharges with this power, whatever sun and house do.</source>
        <translation>无论光照和负载如何，电池都以此功率放电。</translation>
    </message>
    <message>
        <source>&amp;Idle</source>
        <translation>空闲(&amp;I)</translation>
    </message>
    <message>
        <source>The battery neither charges nor discharges. This stops a dispatch.</source>
        <translation>电池既不充电也不放电。这会停止功率调度。</translation>
    </message>
    <message>
        <source>Po&amp;wer</source>
        <translation>功率(&amp;W)</translation>
    </message>
</context>
<context>
    <name>EnergyBarCanvas</name>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
</context>
<context>
    <name>EnergyBarChart</name>
    <message>
        <source>used directly</source>
        <translation>直接使用</translation>
    </message>
    <message>
        <source>into the battery</source>
        <translation>充入电池</translation>
    </message>
    <message>
        <source>fed into the grid</source>
        <translation>馈入电网</translation>
    </message>
    <message>
        <source>not told apart</source>
        <translation>未区分</translation>
    </message>
    <message>
        <source>out of the battery</source>
        <translation>电池放出</translation>
    </message>
    <message>
        <source>bought from the grid</source>
        <translation>从电网购入</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>电量</translation>
    </message>
    <message>
        <source>Arrow keys go from bar to bar, Enter opens one.</source>
        <translation>方向键在柱间移动，回车键打开其中一个。</translation>
    </message>
    <message>
        <source>PV energy (%1):</source>
        <extracomment>above the bars of a chart; legend entries follow: &quot;used directly&quot;, &quot;fed into the grid&quot;</extracomment>
        <translation>光伏电量（%1）：</translation>
    </message>
    <message>
        <source>The rest came:</source>
        <extracomment>below the bars of a chart; legend entries follow: &quot;bought from the grid&quot;</extracomment>
        <translation>其余来自：</translation>
    </message>
    <message>
        <source>Shows or hides “%1”</source>
        <translation>显示或隐藏“%1”</translation>
    </message>
    <message>
        <source>Dashed: %1</source>
        <extracomment>a dashed outline in a chart; %1 a month, a year …</extracomment>
        <translation>虚线：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n bars with values</source>
        <translation>
            <numerusform>%n 根柱有数值</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
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
        <translation>不对比</translation>
    </message>
    <message>
        <source>Beside: period before</source>
        <translation>对比：上一时段</translation>
    </message>
    <message>
        <source>Beside: a year earlier</source>
        <translation>对比：上年同期</translation>
    </message>
    <message>
        <source>Compare the bars with</source>
        <translation>柱状图的对比对象</translation>
    </message>
    <message>
        <source>Draws the bars of another period as dashed outlines.</source>
        <translation>以虚线轮廓绘制另一时段的柱。</translation>
    </message>
    <message>
        <source>Show the power over the day</source>
        <translation>显示当天的功率曲线</translation>
    </message>
    <message>
        <source>Show the chart as a table</source>
        <translation>以表格显示图表</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Save or copy the chart and its data</source>
        <translation>保存或复制图表及其数据</translation>
    </message>
    <message>
        <source>&amp;Copy the chart as a picture</source>
        <translation>将图表复制为图片(&amp;C)</translation>
    </message>
    <message>
        <source>Save as &amp;PNG picture…</source>
        <translation>保存为 PNG 图片(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG drawing…</source>
        <translation>保存为 SVG 矢量图(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the data as CS&amp;V…</source>
        <translation>将数据保存为 CSV(&amp;V)…</translation>
    </message>
    <message>
        <source>Energy as a table</source>
        <translation>电量表格</translation>
    </message>
    <message>
        <source>Energy by the hour</source>
        <translation>按小时的电量</translation>
    </message>
    <message>
        <source>Energy by the day</source>
        <translation>按日的电量</translation>
    </message>
    <message>
        <source>Energy by the month</source>
        <translation>按月的电量</translation>
    </message>
    <message>
        <source>Energy by the year</source>
        <translation>按年的电量</translation>
    </message>
    <message numerus="yes">
        <source>%n sent empty</source>
        <translation>
            <numerusform>%n 个发送为空</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n 个可疑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provisional</source>
        <translation>
            <numerusform>%n 个暂定</numerusform>
        </translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已定稿</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <extracomment>%1 date and time</extracomment>
        <translation>截至 %1。</translation>
    </message>
    <message>
        <source>Hatched bars are provisional: the service adds to them for a while.</source>
        <translation>带斜线的柱是暂定值：服务还会补充一段时间。</translation>
    </message>
    <message>
        <source>Bars with a triangle have values that cannot be; they are shown as the service sent them.</source>
        <translation>带三角形的柱含有不可能的数值；按服务发送的原样显示。</translation>
    </message>
    <message>
        <source>What is sent empty has no values, which is usual at night.</source>
        <translation>发送为空的时段没有数值，夜间通常如此。</translation>
    </message>
    <message>
        <source>Reports by the hour do not tell what was bought from the grid.</source>
        <translation>小时报表不含从电网购入的电量。</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>title of a picture: %1 a plant, %2 a day, month or year</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Save the data</source>
        <translation>保存数据</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>SVG drawings</source>
        <translation>SVG 矢量图</translation>
    </message>
</context>
<context>
    <name>EnergyFlowPicture</name>
    <message>
        <source>PV</source>
        <translation>光伏</translation>
    </message>
    <message>
        <source>House</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>电池</translation>
    </message>
    <message>
        <source>Battery %1</source>
        <translation>电池 %1</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>电网</translation>
    </message>
    <message>
        <source>Conversion losses %1</source>
        <translation>转换损耗 %1</translation>
    </message>
    <message>
        <source>Not accounted for %1</source>
        <translation>未计入 %1</translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation>暂无数值</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>accessible text: name, direction, power</extracomment>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>EnergyFlowWidget</name>
    <message>
        <source>Energy flow</source>
        <translation>能量流</translation>
    </message>
</context>
<context>
    <name>ErrorCommand</name>
    <message>
        <source>what an error code means and what to do; asks nobody</source>
        <translation>错误代码的含义和处理方法；不发出查询</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Comes as</source>
        <translation>出现形式</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>May be repeated</source>
        <translation>可以重试</translation>
    </message>
    <message>
        <source>First pause, s</source>
        <translation>首次等待（秒）</translation>
    </message>
    <message>
        <source>Needs a new sign-in</source>
        <translation>需要重新登录</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>The catalogue does not have that code. It may be new, or belong to another service.</source>
        <translation>目录中没有此代码。它可能是新的，或属于其他服务。</translation>
    </message>
</context>
<context>
    <name>FetchProgressStrip</name>
    <message>
        <source>&amp;Stop fetching</source>
        <translation>停止获取(&amp;S)</translation>
    </message>
    <message>
        <source>What has arrived stays. Leaving the page stops nothing.</source>
        <translation>已到达的数据会保留。离开页面不会停止获取。</translation>
    </message>
    <message>
        <source>Fetching data</source>
        <translation>正在获取数据</translation>
    </message>
    <message>
        <source>Calls done</source>
        <translation>已完成的调用</translation>
    </message>
    <message>
        <source>Fetching: %1</source>
        <translation>正在获取：%1</translation>
    </message>
</context>
<context>
    <name>FetchRun</name>
    <message>
        <source>What has arrived is kept; the same command goes on from there.</source>
        <translation>已到达的数据会保留；同一命令会从那里继续。</translation>
    </message>
</context>
<context>
    <name>FetchWords</name>
    <message>
        <source>5-minute values</source>
        <translation>5 分钟数值</translation>
    </message>
    <message>
        <source>Settings of the plant</source>
        <translation>电站设置</translation>
    </message>
    <message>
        <source>Hourly values</source>
        <translation>小时数值</translation>
    </message>
    <message>
        <source>Daily values</source>
        <translation>日数值</translation>
    </message>
    <message>
        <source>Monthly values</source>
        <translation>月数值</translation>
    </message>
    <message>
        <source>Yearly values</source>
        <translation>年数值</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>values of days</comment>
        <extracomment>%1 &quot;Hourly values&quot;, %2 a day or a span of days</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n calls to go</source>
        <translation>
            <numerusform>还有 %n 次调用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the service allows %n a day</source>
        <translation>
            <numerusform>服务每天允许 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>can be done in %n days, on %1</source>
        <extracomment>%1 a date</extracomment>
        <translation>
            <numerusform>可在 %n 天内完成，即 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>can be done by %1</source>
        <extracomment>%1 a time of day</extracomment>
        <translation>可在 %1 前完成</translation>
    </message>
    <message numerus="yes">
        <source>%n calls failed</source>
        <translation>
            <numerusform>%n 次调用失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the allowance until %1</source>
        <extracomment>%1 a time of day or a date</extracomment>
        <translation>等待配额，直到 %1</translation>
    </message>
</context>
<context>
    <name>FieldChoiceModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a reading of a device, %2 its unit</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>FieldChooser</name>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Devices in the chart</source>
        <translation>图表中的设备</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search fields</source>
        <translation>搜索字段</translation>
    </message>
    <message>
        <source>Fields in the chart</source>
        <translation>图表中的字段</translation>
    </message>
</context>
<context>
    <name>FieldsCommand</name>
    <message>
        <source>Plant</source>
        <translation>电站</translation>
    </message>
    <message>
        <source>what the keys mean, by device type and interface; asks nobody</source>
        <translation>各键的含义，按设备类型和接口；不发出查询</translation>
    </message>
    <message>
        <source>Only keys of this device type (38 …), or &quot;plant&quot;.</source>
        <translation>仅此设备类型（38 …）的键，或 &quot;plant&quot;。</translation>
    </message>
    <message>
        <source>Only keys of list, realtime, history, hour, day, month or year.</source>
        <translation>仅 list、realtime、history、hour、day、month 或 year 的键。</translation>
    </message>
    <message>
        <source>--type is the number of a device type, or &quot;plant&quot;.</source>
        <translation>--type 是设备类型编号，或 &quot;plant&quot;。</translation>
    </message>
    <message>
        <source>--api is list, realtime, history, hour, day, month or year.</source>
        <translation>--api 是 list、realtime、history、hour、day、month 或 year。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>The catalogue has no keys of that type and interface.</source>
        <translation>目录中没有该类型和接口的键。</translation>
    </message>
</context>
<context>
    <name>FleetStateBar</name>
    <message numerus="yes">
        <source>%1: %n plants</source>
        <extracomment>%1 the state of plants (&quot;Lost&quot;)</extracomment>
        <translation>
            <numerusform>%1：%n 座电站</numerusform>
        </translation>
    </message>
    <message>
        <source>The service reports a fault at these plants.</source>
        <translation>服务报告这些电站有故障。</translation>
    </message>
    <message>
        <source>No value has come yet.</source>
        <translation>尚无数值到达。</translation>
    </message>
    <message>
        <source>%1 Press to see these plants only.</source>
        <extracomment>%1 what a state means</extracomment>
        <translation>%1按下可只看这些电站。</translation>
    </message>
</context>
<context>
    <name>FleetTableModel</name>
    <message>
        <source>The service reports a fault at this plant.</source>
        <translation>服务报告此电站有故障。</translation>
    </message>
    <message>
        <source>No value has come yet.</source>
        <translation>尚无数值到达。</translation>
    </message>
    <message>
        <source>Why somebody should look at the plant, the worst first: connection, faults, alarms, strings, and a yield far below that of its neighbours</source>
        <translation>为何应查看此电站，最严重的在前：连接、故障、告警、组串，以及远低于邻近电站的发电量</translation>
    </message>
    <message>
        <source>PV yield of the plant&apos;s last whole day, from its reports</source>
        <translation>电站最近一个完整日的光伏发电量，取自报表</translation>
    </message>
    <message>
        <source>Specific yield: kilowatt-hours for each kilowatt of module power (kWh/kWp)</source>
        <translation>等效利用小时：每千瓦组件容量的千瓦时（kWh/kWp）</translation>
    </message>
    <message>
        <source>Place in the account by yesterday&apos;s specific yield; 1 is the best</source>
        <translation>按昨日等效利用小时在账号中的名次；1 为最佳</translation>
    </message>
    <message>
        <source>Yesterday&apos;s specific yield beside the median of plants nearby, which had the same weather</source>
        <translation>昨日等效利用小时与天气相同的邻近电站中位数之比</translation>
    </message>
    <message>
        <source>Active alarms</source>
        <translation>活动告警</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>电站</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Attention</source>
        <extracomment>heading of a column: why somebody should look at the plant</extracomment>
        <translation>关注</translation>
    </message>
    <message>
        <source>PV now</source>
        <translation>当前光伏</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>kWh/kWp today</source>
        <translation>kWh/kWp 今天</translation>
    </message>
    <message>
        <source>kWh/kWp yesterday</source>
        <translation>kWh/kWp 昨天</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Beside neighbours</source>
        <extracomment>heading of a column: yield compared with the plants nearby</extracomment>
        <translation>与邻近电站相比</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Charge level</source>
        <translation>电量</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>时效</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
</context>
<context>
    <name>ForcedChargeForm</name>
    <message>
        <source>&amp;Charge</source>
        <translation>充电(&amp;C)</translation>
    </message>
    <message>
        <source>Fills the battery, from the grid too if the sun is not enough.</source>
        <translation>给电池充电；光照不足时也从电网充电。</translation>
    </message>
    <message>
        <source>&amp;Discharge</source>
        <translation>放电(&amp;D)</translation>
    </message>
    <message>
        <source>Empties the battery into the house; what is left goes into the grid.</source>
        <translation>电池向负载放电，剩余电量馈入电网。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Ends a forced charge or discharge that is running.</source>
        <translation>结束正在执行的强制充放电。</translation>
    </message>
    <message>
        <source>Until the battery is at a state of charge</source>
        <translation>直到电池达到某个荷电状态</translation>
    </message>
    <message>
        <source>For a time</source>
        <translation>持续一段时间</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>目标(&amp;T)</translation>
    </message>
    <message>
        <source>Target state of charge</source>
        <translation>目标荷电状态</translation>
    </message>
    <message>
        <source>D&amp;uration</source>
        <translation>时长(&amp;U)</translation>
    </message>
    <message>
        <source>At this po&amp;wer</source>
        <translation>以此功率(&amp;W)</translation>
    </message>
    <message>
        <source>The device uses its usual power.</source>
        <translation>设备使用其常用功率。</translation>
    </message>
    <message>
        <source>At most %1 in that time.</source>
        <translation>在此期间最多 %1。</translation>
    </message>
    <message>
        <source>The battery is at %1 already: nothing would be charged.</source>
        <translation>电池已达到 %1：不会充入电量。</translation>
    </message>
    <message>
        <source>The battery is at %1 already: nothing would be discharged.</source>
        <translation>电池已处于 %1：不会放出电量。</translation>
    </message>
    <message>
        <source>About %1, as the battery is at %2 now.</source>
        <translation>约 %1，电池当前为 %2。</translation>
    </message>
    <message numerus="yes">
        <source>About %1, as the battery is at %2 now: some %n minutes at this power.</source>
        <extracomment>%1 an energy, %2 the present state of charge</extracomment>
        <translation>
            <numerusform>约 %1，电池当前为 %2：以此功率约需 %n 分钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>The mark shows the present %1.</source>
        <translation>标记表示当前的 %1。</translation>
    </message>
    <message>
        <source>Until about %1, by the plant&apos;s clock, if it begins at once.</source>
        <translation>如果立即开始，约至电站当地时间 %1。</translation>
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
        <translation>次</translation>
    </message>
    <message>
        <source>trees</source>
        <translation>棵</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>馈电 %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>购电 %1</translation>
    </message>
    <message>
        <source>Charging %1</source>
        <translation>充电 %1</translation>
    </message>
    <message>
        <source>Discharging %1</source>
        <translation>放电 %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
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
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>GiveCommand</name>
    <message>
        <source>gives a command to plants: %1</source>
        <translation>向电站下发指令：%1</translation>
    </message>
</context>
<context>
    <name>HeadlessRun</name>
    <message>
        <source>no data within %1 seconds</source>
        <translation>%1 秒内没有数据</translation>
    </message>
    <message numerus="yes">
        <source>%n screenshots in %1</source>
        <translation>
            <numerusform>%1 中有 %n 张截图</numerusform>
        </translation>
    </message>
    <message>
        <source>heliodesk: %1</source>
        <translation>heliodesk：%1</translation>
    </message>
</context>
<context>
    <name>HistoryChart</name>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a series of a chart, %2 its unit</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not drawn: the chart has room for four units. Switch others off.</source>
        <translation>
            <numerusform>%n 条线未绘制：图表只能容纳四种单位。请关闭其他线。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryCommand</name>
    <message>
        <source>5-minute samples of one device, of a day or a span of days</source>
        <translation>一台设备某天或某段日期的 5 分钟采样</translation>
    </message>
    <message>
        <source>history needs --device; heliodesk-cli devices lists them.</source>
        <translation>history 需要 --device；heliodesk-cli devices 可列出设备。</translation>
    </message>
    <message>
        <source>Either --day, or --from with --to.</source>
        <translation>使用 --day，或 --from 加 --to。</translation>
    </message>
    <message>
        <source>--to also needs --from.</source>
        <translation>--to 还需要 --from。</translation>
    </message>
    <message>
        <source>--to is before --from.</source>
        <translation>--to 早于 --from。</translation>
    </message>
</context>
<context>
    <name>HistoryFetch</name>
    <message>
        <source>This account may not read the history of this kind of device.</source>
        <translation>此账号无权读取此类设备的历史。</translation>
    </message>
    <message>
        <source>The service keeps no history of this kind of device.</source>
        <translation>服务不保存此类设备的历史。</translation>
    </message>
    <message>
        <source>The service has no samples of this time.</source>
        <translation>服务没有这段时间的采样。</translation>
    </message>
    <message>
        <source>Waiting for the service&apos;s allowance until %1.</source>
        <extracomment>%1 a time of day: the service limits how often it may be asked</extracomment>
        <translation>等待服务的配额，直到 %1。</translation>
    </message>
    <message>
        <source>Fetching the samples…</source>
        <translation>正在获取采样…</translation>
    </message>
    <message>
        <source>Stopped. Choose the day again to fetch it.</source>
        <translation>已停止。重新选择日期即可获取。</translation>
    </message>
    <message>
        <source>No data yet.</source>
        <translation>尚无数据。</translation>
    </message>
</context>
<context>
    <name>HistoryMarks</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a line of a chart: %1 a device, %2 its reading</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Alarm: %1</source>
        <extracomment>a mark in a chart; %1 the name of an alarm</extracomment>
        <translation>告警：%1</translation>
    </message>
    <message>
        <source>Alarm over: %1</source>
        <extracomment>a mark in a chart; %1 the name of an alarm that a query did not tell any more</extracomment>
        <translation>告警结束：%1</translation>
    </message>
</context>
<context>
    <name>HistoryPlot</name>
    <message>
        <source>From %1 to %2</source>
        <extracomment>the span of time a chart shows: %1 its first and %2 its last date and time</extracomment>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a series of the chart, %2 its value</extracomment>
        <translation>%1：%2</translation>
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
        <translation>服务不保存此类型设备的采样。</translation>
    </message>
    <message>
        <source>That day has not begun yet.</source>
        <translation>那一天尚未开始。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>There are no such keys here: %1.</source>
        <translation>这里没有这样的键：%1。</translation>
    </message>
    <message>
        <source>The service has nothing for that time.</source>
        <translation>服务没有那段时间的数据。</translation>
    </message>
</context>
<context>
    <name>HistoryScene</name>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>No unit</source>
        <translation>无单位</translation>
    </message>
</context>
<context>
    <name>HistoryTableModel</name>
    <message>
        <source>Local time of the plant</source>
        <translation>电站当地时间</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>heading of a column: %1 a reading, %2 its unit</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>heading of a column: %1 a device, %2 its reading</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>HttpExchange</name>
    <message>
        <source>The service did not answer in time.</source>
        <translation>服务未及时应答。</translation>
    </message>
    <message>
        <source>The answer is larger than %1 MB.</source>
        <translation>应答大于 %1 MB。</translation>
    </message>
</context>
<context>
    <name>InstallerLetter</name>
    <message>
        <source>API account for my FusionSolar plant</source>
        <translation>为我的 FusionSolar 电站开通 API 账号</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>您好！</translation>
    </message>
    <message>
        <source>I would like to watch my FusionSolar plant with Heliodesk, a program on my computer. It uses the official Northbound interface and needs an API account, which only the company that manages the plant can create. It reads and changes nothing.</source>
        <translation>我想用电脑上的 Heliodesk 程序查看我的 FusionSolar 电站。它使用官方的北向接口，需要一个 API 账号，而该账号只能由管理电站的企业创建。它只读取数据，不做任何更改。</translation>
    </message>
    <message>
        <source>In FusionSolar: System › Company Management › Northbound Management › Add. Please
- choose a user name and a password,
- switch on the Basic APIs (nothing else is needed),
- assign my plant to the account,
- set the date of expiry as late as possible.</source>
        <translation>请在 FusionSolar 中打开“系统 › 企业管理 › 北向管理 › 新增”，并
- 设置用户名和密码，
- 开启基础 API（无需其他权限），
- 将我的电站分配给该账号，
- 将有效期设得尽可能长。</translation>
    </message>
    <message>
        <source>The account should be for Heliodesk alone: the service allows one session an account.</source>
        <translation>该账号应仅供 Heliodesk 使用：服务只允许每个账号一个会话。</translation>
    </message>
    <message>
        <source>Please tell me
- the user name, and the password by another way than this letter,
- the address of your FusionSolar, for example https://uni001eu5.fusionsolar.huawei.com,
- the date of expiry.</source>
        <translation>请告知我
- 用户名，以及密码（请勿通过本邮件发送密码），
- 您所用的 FusionSolar 地址，例如 https://uni001eu5.fusionsolar.huawei.com，
- 有效期截止日期。</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>谢谢！</translation>
    </message>
    <message>
        <source>(The letter is on the clipboard: paste it here.)</source>
        <translation>（信件内容已在剪贴板中，请粘贴到此处。）</translation>
    </message>
</context>
<context>
    <name>JsonPreview</name>
    <message>
        <source>For technicians: what is sent</source>
        <translation>供技术人员参考：下发内容</translation>
    </message>
    <message>
        <source>JSON that is sent</source>
        <translation>下发的 JSON</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>复制 JSON</translation>
    </message>
</context>
<context>
    <name>KeychainSecretStore</name>
    <message>
        <source>The keychain does not answer.</source>
        <translation>密钥环没有响应。</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Inverter</source>
        <translation>逆变器</translation>
    </message>
    <message>
        <source>SmartLogger</source>
        <translation>SmartLogger</translation>
    </message>
    <message>
        <source>Weather station</source>
        <translation>环境监测仪</translation>
    </message>
    <message>
        <source>Grid meter</source>
        <translation>关口电表</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>电池</translation>
    </message>
    <message>
        <source>Energy storage</source>
        <translation>储能</translation>
    </message>
    <message>
        <source>Power sensor</source>
        <translation>功率传感器</translation>
    </message>
    <message>
        <source>Dongle</source>
        <translation>Dongle</translation>
    </message>
    <message>
        <source>Distributed SmartLogger</source>
        <translation>分布式 SmartLogger</translation>
    </message>
    <message>
        <source>EMMA</source>
        <translation>EMMA</translation>
    </message>
    <message>
        <source>PV and storage unit</source>
        <translation>光储一体机</translation>
    </message>
    <message>
        <source>Device type %1</source>
        <translation>设备类型 %1</translation>
    </message>
    <message>
        <source>Unknown (%1)</source>
        <translation>未知（%1）</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>State and time</source>
        <translation>状态与时间</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>电量</translation>
    </message>
    <message>
        <source>Grid side (AC)</source>
        <translation>电网侧（交流）</translation>
    </message>
    <message>
        <source>Strings (DC)</source>
        <translation>组串（直流）</translation>
    </message>
    <message>
        <source>MPP trackers</source>
        <translation>MPPT</translation>
    </message>
    <message>
        <source>Battery</source>
        <comment>group of readings</comment>
        <translation>电池</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>气象</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>收益</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Not documented</source>
        <translation>文档中无说明</translation>
    </message>
    <message>
        <source>not sent</source>
        <extracomment>the service&apos;s answer has no such value</extracomment>
        <translation>未发送</translation>
    </message>
</context>
<context>
    <name>LiveCommand</name>
    <message>
        <source>what every plant does now: PV, load, grid, battery</source>
        <translation>各电站现在的情况：光伏、负载、电网、电池</translation>
    </message>
</context>
<context>
    <name>LivePowerCard</name>
    <message>
        <source>Live power</source>
        <translation>实时功率</translation>
    </message>
    <message>
        <source>Show the chart as a table</source>
        <translation>以表格显示图表</translation>
    </message>
    <message>
        <source>Live power as a table</source>
        <translation>实时功率表格</translation>
    </message>
</context>
<context>
    <name>LiveRun</name>
    <message>
        <source>Plants without data: %1.</source>
        <translation>没有数据的电站：%1。</translation>
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
        <translation>正在打开账号…</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>尚无账号</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>Data from %1 (%2)</source>
        <translation>数据时间 %1（%2）</translation>
    </message>
    <message>
        <source>Next data about %1</source>
        <translation>下次数据约 %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>添加账号(&amp;A)…</translation>
    </message>
    <message>
        <source>Open the &amp;demo plants</source>
        <translation>打开演示电站(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Find plant or device</source>
        <translation>查找电站或设备(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Refresh lists</source>
        <translation>刷新列表(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Collapse all</source>
        <translation>全部折叠(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Heliodesk</source>
        <translation>关于 Heliodesk(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Print plant page…</source>
        <translation>打印电站页面(&amp;P)…</translation>
    </message>
    <message>
        <source>Save plant page as PD&amp;F…</source>
        <translation>将电站页面存为 PDF(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy	Ctrl+C</source>
        <translation>复制(&amp;C)	Ctrl+C</translation>
    </message>
    <message>
        <source>Copy with &amp;headings	Ctrl+Shift+C</source>
        <translation>连同标题复制(&amp;H)	Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Quick &amp;jump…</source>
        <translation>快速跳转(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Previous plant</source>
        <translation>上一个电站(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next plant</source>
        <translation>下一个电站(&amp;N)</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>下一个窗格(&amp;A)</translation>
    </message>
    <message>
        <source>E&amp;xpand all</source>
        <translation>全部展开(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Wall display</source>
        <translation>大屏模式(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>账号(&amp;A)</translation>
    </message>
    <message>
        <source>Enter &amp;password…</source>
        <translation>输入密码(&amp;P)…</translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <translation>移除账号(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>通知(&amp;N)</translation>
    </message>
    <message>
        <source>Chart as tab&amp;le</source>
        <translation>图表显示为表格(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Show only</source>
        <translation>仅显示(&amp;S)</translation>
    </message>
    <message>
        <source>Colu&amp;mns</source>
        <translation>列(&amp;M)</translation>
    </message>
    <message>
        <source>So&amp;rt by</source>
        <translation>排序方式(&amp;R)</translation>
    </message>
    <message>
        <source>Pause &amp;updates</source>
        <translation>暂停更新(&amp;U)</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>No alarm</source>
        <translation>无告警</translation>
    </message>
    <message numerus="yes">
        <source>%n alarms</source>
        <translation>
            <numerusform>%n 条告警</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarms not asked for yet</source>
        <translation>尚未查询告警</translation>
    </message>
    <message>
        <source>Alarms from %1 (%2)</source>
        <translation>告警截至 %1（%2）</translation>
    </message>
    <message>
        <source>Next alarms about %1</source>
        <translation>下次告警约 %1</translation>
    </message>
    <message>
        <source>N&amp;ow</source>
        <translation>现在(&amp;O)</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>历史(&amp;I)</translation>
    </message>
    <message>
        <source>Pa&amp;ge of alarms</source>
        <translation>告警页面(&amp;G)</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>&amp;Control</source>
        <translation>控制(&amp;C)</translation>
    </message>
    <message>
        <source>Co&amp;ntrol</source>
        <translation>控制(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>Co&amp;ntrol %n plants</source>
        <translation>
            <numerusform>控制 %n 个电站(&amp;N)</numerusform>
        </translation>
    </message>
    <message>
        <source>Page of comman&amp;ds</source>
        <translation>指令页面(&amp;D)</translation>
    </message>
    <message>
        <source>Authorise &amp;again…</source>
        <translation>重新授权(&amp;A)…</translation>
    </message>
    <message>
        <source>No command</source>
        <translation>无指令</translation>
    </message>
    <message numerus="yes">
        <source>%n commands</source>
        <translation>
            <numerusform>%n 条指令</numerusform>
        </translation>
    </message>
    <message>
        <source>No command is running</source>
        <translation>没有正在执行的指令</translation>
    </message>
    <message numerus="yes">
        <source>%n commands have not ended</source>
        <translation>
            <numerusform>%n 条指令尚未结束</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModeWords</name>
    <message>
        <source>Maximum self-consumption</source>
        <translation>最大自发自用</translation>
    </message>
    <message>
        <source>Fully fed to the grid</source>
        <translation>全额上网</translation>
    </message>
    <message>
        <source>Time of use</source>
        <translation>分时电价</translation>
    </message>
    <message>
        <source>Third-party dispatch</source>
        <translation>第三方调度</translation>
    </message>
    <message>
        <source>Other mode</source>
        <translation>其他模式</translation>
    </message>
    <message>
        <source>Other mode (%1)</source>
        <translation>其他模式（%1）</translation>
    </message>
    <message>
        <source>Surplus is fed in first</source>
        <translation>余电优先上网</translation>
    </message>
    <message>
        <source>Surplus charges first</source>
        <translation>余电优先充电</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>No feed-in</source>
        <translation>零馈网</translation>
    </message>
    <message>
        <source>Feed-in limited to %1</source>
        <translation>馈网限制为 %1</translation>
    </message>
    <message>
        <source>Feed-in limited, to an unknown power</source>
        <translation>馈网受限，功率未知</translation>
    </message>
    <message>
        <source>Feed-in limited to %1 of the capacity</source>
        <translation>馈网限制为容量的 %1</translation>
    </message>
    <message>
        <source>Feed-in limited, to an unknown share of the capacity</source>
        <translation>馈网受限，占容量的比例未知</translation>
    </message>
    <message>
        <source>The limit counts for all phases together</source>
        <translation>限值适用于总功率</translation>
    </message>
    <message>
        <source>The limit counts for each phase</source>
        <translation>限值适用于每一相</translation>
    </message>
    <message>
        <source>Surplus is fed into the grid first.</source>
        <translation>余电优先馈入电网。</translation>
    </message>
    <message>
        <source>Surplus charges the battery first.</source>
        <translation>余电优先给电池充电。</translation>
    </message>
    <message>
        <source>From the grid it may charge with up to %1.</source>
        <translation>从电网充电功率最多 %1。</translation>
    </message>
    <message>
        <source>It may not charge from the grid.</source>
        <translation>不允许从电网充电。</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>on no day</source>
        <translation>从不</translation>
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
        <translation>%1，%2：充电</translation>
    </message>
    <message>
        <source>%1, %2: discharge</source>
        <translation>%1，%2：放电</translation>
    </message>
    <message>
        <source>The plant has several controllers, or none: the service tells settings only of plants with one. Look into the FusionSolar app or the web portal.</source>
        <translation>电站有多个控制器或没有控制器：服务只提供单控制器电站的设置。请在 FusionSolar App 或网页门户中查看。</translation>
    </message>
    <message>
        <source>The plant&apos;s controller is not connected. Check its connection and ask again.</source>
        <translation>电站的控制器未连接。请检查连接后再次查询。</translation>
    </message>
    <message>
        <source>The plant&apos;s communication device does not offer this setting. Its page in the FusionSolar portal shows what it offers.</source>
        <translation>电站的通信设备不提供此设置。它提供哪些设置可在 FusionSolar 门户中其页面查看。</translation>
    </message>
    <message>
        <source>The plant has no battery.</source>
        <translation>电站没有电池。</translation>
    </message>
    <message>
        <source>The plant has no inverter that can be limited.</source>
        <translation>电站没有可限制的逆变器。</translation>
    </message>
    <message>
        <source>The service does not know this plant any more, or the account may not ask about it. Refresh the plant list, or ask the installer for the right.</source>
        <translation>服务不再有此电站，或此账号无权查询。请刷新电站列表，或向安装商申请权限。</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>stays as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>The password is kept in the keychain of this system.</source>
        <translation>密码保存在系统的密钥环中。</translation>
    </message>
    <message>
        <source>No keychain is available on this system: the password is kept in memory for this run only.</source>
        <translation>此系统没有可用的密钥环：密码仅在本次运行期间保存在内存中。</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>%1 has lost contact</source>
        <translation>%1 已断连</translation>
    </message>
    <message numerus="yes">
        <source>%n plants have lost contact</source>
        <translation>
            <numerusform>%n 个电站已断连</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 已恢复连接</translation>
    </message>
    <message numerus="yes">
        <source>%n plants are back</source>
        <translation>
            <numerusform>%n 个电站已恢复连接</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reports a fault</source>
        <translation>%1 报告故障</translation>
    </message>
    <message numerus="yes">
        <source>%n plants report faults</source>
        <translation>
            <numerusform>%n 个电站报告故障</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reports no fault any more</source>
        <translation>%1 故障已消除</translation>
    </message>
    <message numerus="yes">
        <source>%n plants report no fault any more</source>
        <translation>
            <numerusform>%n 个电站故障已消除</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <extracomment>%1 an account</extracomment>
        <translation>%1 需要处理</translation>
    </message>
    <message>
        <source>%1 is used by another program</source>
        <translation>%1 正被另一个程序使用</translation>
    </message>
    <message>
        <source>%1 is offline</source>
        <translation>%1 已离线</translation>
    </message>
    <message>
        <source>%1 is connected again</source>
        <translation>%1 已重新连接</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 a list of plants</extracomment>
        <translation>
            <numerusform>%1 及另 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>FusionSolar has had no connection to the plant since about %1.</source>
        <translation>约自 %1 起，FusionSolar 与电站失去连接。</translation>
    </message>
    <message>
        <source>Reported since about %1.</source>
        <translation>约自 %1 起报告。</translation>
    </message>
    <message>
        <source>The service allows one session for each account.</source>
        <translation>服务只允许每个账号一个会话。</translation>
    </message>
    <message>
        <source>No connection to the service since %1.</source>
        <translation>自 %1 起无法连接到服务。</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>已结束：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n alarms have ended</source>
        <translation>
            <numerusform>%n 条告警已结束</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a new alarm: %1 its severity, %2 its name
----------
%1 a plant, %2 the name of an alarm
----------
%1 a plant, %2 one or several of its devices</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n new alarms, the worst: %1</source>
        <extracomment>%1 a severity</extracomment>
        <translation>
            <numerusform>%n 条新告警，最严重：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Done – %1</source>
        <extracomment>%1 a command, with the name of its plant</extracomment>
        <translation>已完成 – %1</translation>
    </message>
    <message>
        <source>Refused – %1</source>
        <extracomment>%1 a command, with the name of its plant</extracomment>
        <translation>已拒绝 – %1</translation>
    </message>
    <message>
        <source>Not known whether it was done – %1</source>
        <extracomment>%1 a command, with the name of its plant</extracomment>
        <translation>不确定是否已执行 – %1</translation>
    </message>
    <message>
        <source>Timed out – %1</source>
        <extracomment>%1 a command, with the name of its plant</extracomment>
        <translation>已超时 – %1</translation>
    </message>
    <message>
        <source>Not done – %1</source>
        <extracomment>%1 a command, with the name of its plant</extracomment>
        <translation>未执行 – %1</translation>
    </message>
</context>
<context>
    <name>NotificationsDialog</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Nothing has happened</source>
        <translation>没有通知</translation>
    </message>
    <message>
        <source>&amp;Show plant</source>
        <translation>显示电站(&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Plants that lose contact or report a fault, new alarms, and accounts that need you, are listed here while the program runs, the newest first.</source>
        <translation>程序运行期间，失去联系或报告故障的电站、新告警以及需要您处理的账号都列在这里，最新的在前。</translation>
    </message>
    <message>
        <source>&amp;Show alarm</source>
        <translation>显示告警(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Show command</source>
        <translation>显示指令(&amp;S)</translation>
    </message>
</context>
<context>
    <name>OAuthAuthenticator::Private</name>
    <message>
        <source>The service refuses each new sign-in of this account. Another program may use the same client and owner, or the address of the region is wrong.</source>
        <translation>服务拒绝此账号的每次新登录。可能有另一个程序使用同一客户端和业主，或区域地址有误。</translation>
    </message>
</context>
<context>
    <name>OAuthEndingWords</name>
    <message>
        <source>Heliodesk is linked</source>
        <translation>Heliodesk 已关联</translation>
    </message>
    <message>
        <source>The consent was refused</source>
        <translation>授权同意被拒绝</translation>
    </message>
    <message>
        <source>This account is not an owner</source>
        <translation>此账号不是业主</translation>
    </message>
    <message>
        <source>FusionSolar does not accept the permissions asked for</source>
        <translation>FusionSolar 不接受所申请的权限</translation>
    </message>
    <message>
        <source>FusionSolar reports an error</source>
        <translation>FusionSolar 报告错误</translation>
    </message>
    <message>
        <source>The consent could not be used</source>
        <translation>授权同意无法使用</translation>
    </message>
    <message>
        <source>Client ID or client secret is wrong</source>
        <translation>客户端 ID 或客户端密钥错误</translation>
    </message>
    <message>
        <source>FusionSolar could not be reached</source>
        <translation>无法连接 FusionSolar</translation>
    </message>
    <message>
        <source>No consent has come</source>
        <translation>未收到授权同意</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>登录已取消</translation>
    </message>
    <message>
        <source>The owner&apos;s consent has arrived. You can close this page and go back to Heliodesk.</source>
        <translation>已收到业主的授权同意。您可以关闭此页面并返回 Heliodesk。</translation>
    </message>
    <message>
        <source>Nothing has been linked. Start again in Heliodesk if that was not intended.</source>
        <translation>未进行关联。如果这并非您的本意，请在 Heliodesk 中重新开始。</translation>
    </message>
    <message>
        <source>Only accounts with the role of an owner can authorise an application. Sign out of FusionSolar or use a private window, then start again in Heliodesk and sign in as the owner.</source>
        <translation>只有具有业主角色的账号可以授权应用。请退出 FusionSolar 或使用隐私窗口，然后在 Heliodesk 中重新开始，并以业主身份登录。</translation>
    </message>
    <message>
        <source>The client may not have been opened for control. Start again in Heliodesk without control, or ask Huawei to open it.</source>
        <translation>该客户端可能尚未开通控制。请在 Heliodesk 中不带控制重新开始，或请华为开通。</translation>
    </message>
    <message>
        <source>Nothing has been linked. Heliodesk shows what FusionSolar said.</source>
        <translation>未进行关联。Heliodesk 会显示 FusionSolar 的说明。</translation>
    </message>
    <message>
        <source>A consent can be used once, within five minutes, and only with the redirect address it was sent to. Start again in Heliodesk.</source>
        <translation>授权同意只能在五分钟内使用一次，且只能用于其送达的重定向地址。请在 Heliodesk 中重新开始。</translation>
    </message>
    <message>
        <source>Check both in Heliodesk. The secret may have been renewed, or this may be the authorisation server of another region.</source>
        <translation>请在 Heliodesk 中检查这两项。密钥可能已更新，或这是其他区域的授权服务器。</translation>
    </message>
    <message>
        <source>The consent has not become a link within its five minutes. Start again in Heliodesk.</source>
        <translation>授权同意未能在五分钟内完成关联。请在 Heliodesk 中重新开始。</translation>
    </message>
    <message>
        <source>Nothing came back within ten minutes. If FusionSolar showed an error page, the client ID or the redirect address is not the registered one.</source>
        <translation>十分钟内没有收到任何答复。如果 FusionSolar 显示了错误页面，则客户端 ID 或重定向地址与注册的不一致。</translation>
    </message>
    <message>
        <source>Nothing has been linked.</source>
        <translation>未进行关联。</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>尚未完成</translation>
    </message>
    <message>
        <source>FusionSolar has not answered. Go back to Heliodesk and try again there; the consent can be used for five minutes.</source>
        <translation>FusionSolar 没有应答。请返回 Heliodesk 重试；授权同意可使用五分钟。</translation>
    </message>
    <message>
        <source>This does not belong to the running sign-in</source>
        <translation>这不属于正在进行的登录</translation>
    </message>
    <message>
        <source>Nothing has been linked. Go back to Heliodesk and open the sign-in page from there.</source>
        <translation>未进行关联。请返回 Heliodesk，从那里打开登录页面。</translation>
    </message>
</context>
<context>
    <name>OAuthError</name>
    <message>
        <source>The answer with the tokens cannot be used.</source>
        <translation>含有令牌的应答无法使用。</translation>
    </message>
    <message>
        <source>The answer of the authorisation service cannot be used.</source>
        <translation>授权服务的应答无法使用。</translation>
    </message>
    <message>
        <source>FusionSolar does not accept this authorisation (any more). The owner has to authorise Heliodesk again.</source>
        <translation>FusionSolar 不接受（或不再接受）此授权。业主须重新授权 Heliodesk。</translation>
    </message>
    <message>
        <source>Client ID or client secret is wrong, or this is the authorisation server of another region.</source>
        <translation>客户端 ID 或客户端密钥错误，或这是其他区域的授权服务器。</translation>
    </message>
    <message>
        <source>The authorisation service refuses the request (error %1).</source>
        <translation>授权服务拒绝了该请求（错误 %1）。</translation>
    </message>
    <message>
        <source>The authorisation was no longer valid.</source>
        <translation>授权已失效。</translation>
    </message>
    <message>
        <source>The owner has to authorise Heliodesk at FusionSolar first.</source>
        <translation>业主须先在 FusionSolar 授权 Heliodesk。</translation>
    </message>
    <message>
        <source>No client secret is stored for this account.</source>
        <translation>没有保存此账号的客户端密钥。</translation>
    </message>
</context>
<context>
    <name>OAuthFlow</name>
    <message>
        <source>Heliodesk listens only at an address of the form http://127.0.0.1:port/path.</source>
        <translation>Heliodesk 只在 http://127.0.0.1:port/path 形式的地址上监听。</translation>
    </message>
</context>
<context>
    <name>OptionParser</name>
    <message>
        <source>A password is never taken from the command line, where every user of this computer could read it. Put it into the keychain with the desktop program, set HELIODESK_SYSTEM_CODE, or wait for the question.</source>
        <translation>程序从不接受命令行中的密码，因为本机的所有用户都能看到它。请用桌面程序将其存入密钥环、设置 HELIODESK_SYSTEM_CODE，或等待提示后输入。</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>table, json or csv.</source>
        <translation>table、json 或 csv。</translation>
    </message>
    <message>
        <source>Address of the service.</source>
        <translation>服务地址。</translation>
    </message>
    <message>
        <source>Name of the API account.</source>
        <translation>API 账号名称。</translation>
    </message>
    <message>
        <source>Account of the desktop program, if it has several.</source>
        <translation>桌面程序中的账号（有多个账号时）。</translation>
    </message>
    <message>
        <source>Folder of the call books and the cached lists.</source>
        <translation>存放调用记录和缓存列表的文件夹。</translation>
    </message>
    <message>
        <source>Only this plant.</source>
        <translation>仅此电站。</translation>
    </message>
    <message>
        <source>How long to wait for the service&apos;s allowance, then end with 4.</source>
        <translation>等待服务配额的最长时间，超时后以 4 退出。</translation>
    </message>
    <message>
        <source>See heliodesk-cli --help.</source>
        <translation>参见 heliodesk-cli --help。</translation>
    </message>
    <message>
        <source>There is no option --%1. %2</source>
        <translation>没有选项 --%1。%2</translation>
    </message>
    <message>
        <source>An option lacks its value or has one too many. %1</source>
        <translation>某个选项缺少值或多了一个值。%1</translation>
    </message>
    <message>
        <source>There is no such option. %1</source>
        <translation>没有这个选项。%1</translation>
    </message>
    <message>
        <source>One command at a time, and only options after it. %1</source>
        <translation>一次只能有一个命令，其后只能跟选项。%1</translation>
    </message>
    <message>
        <source>--format is table, json or csv.</source>
        <translation>--format 须为 table、json 或 csv。</translation>
    </message>
    <message>
        <source>--max-wait is a number of seconds, at most a day.</source>
        <translation>--max-wait 为秒数，最长一天。</translation>
    </message>
    <message>
        <source>--base-url must not carry a name or password; name the account with --user.</source>
        <translation>--base-url 不得包含用户名或密码；请用 --user 指定账号。</translation>
    </message>
    <message>
        <source>--base-url also needs --user.</source>
        <translation>--base-url 还需要 --user。</translation>
    </message>
    <message>
        <source>Either --profile, or --base-url with --user.</source>
        <translation>请使用 --profile，或同时使用 --base-url 和 --user。</translation>
    </message>
    <message>
        <source>--%1 is empty.</source>
        <translation>--%1 为空。</translation>
    </message>
    <message>
        <source>Shows this text, or what a command takes.</source>
        <translation>显示此文本，或某个命令接受的选项。</translation>
    </message>
    <message>
        <source>What shall be shown? One of: %1. %2</source>
        <translation>要显示什么？可选：%1。%2</translation>
    </message>
    <message>
        <source>There is no such command. One of: %1. %2</source>
        <translation>没有这样的命令。可选：%1。%2</translation>
    </message>
    <message>
        <source>%1 lacks its %2. %3</source>
        <translation>%1 缺少 %2。%3</translation>
    </message>
    <message>
        <source>%1 does not take --%2. %3</source>
        <translation>%1 不接受 --%2。%3</translation>
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
        <translation>在终端中读取 FusionSolar 账号的电站数据并下发指令。

命令：
%1heliodesk-cli COMMAND --help 说明某个命令接受的选项。

API 账号的密码（系统代码）取自密钥环或
HELIODESK_SYSTEM_CODE，否则会提示输入。通过 OAuth Connect 的账号在窗口中或用 connect 关联。
数据输出到 stdout，消息输出到 stderr。最近几分钟的应答会直接重用，不再调用。

退出码：0 正常，1 其他，2 用法，3 登录，4 配额，5 网络，
        6 部分（部分调用失败或部分电站缺少数据），130 中断</translation>
    </message>
</context>
<context>
    <name>PackWords</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 serial number of a battery pack, %2 its health</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>%1. Press to see them.</source>
        <translation>%1。按下即可查看。</translation>
    </message>
</context>
<context>
    <name>PaperChart</name>
    <message>
        <source>PV</source>
        <translation>光伏</translation>
    </message>
    <message>
        <source>House</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Grid (+ export)</source>
        <translation>电网（+ 馈电）</translation>
    </message>
    <message>
        <source>Battery (+ charging)</source>
        <translation>电池（+ 充电）</translation>
    </message>
    <message>
        <source>No samples have been collected yet.</source>
        <translation>尚未收集到采样数据。</translation>
    </message>
</context>
<context>
    <name>PastedAddress</name>
    <message>
        <source>This is not a FusionSolar address. It is used as it is.</source>
        <translation>这不是 FusionSolar 地址，将按原样使用。</translation>
    </message>
    <message>
        <source>%1 is the web portal. The API of this region is at %2.</source>
        <translation>%1 是网页门户。该区域的 API 位于 %2。</translation>
    </message>
    <message>
        <source>Enter the address of the service or choose a region.</source>
        <translation>请输入服务地址或选择区域。</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>地址必须以 https:// 开头。</translation>
    </message>
    <message>
        <source>This cannot be understood as an address.</source>
        <translation>无法识别为地址。</translation>
    </message>
    <message>
        <source>The address must not hold a name or password. Enter them in their own fields.</source>
        <translation>地址中不得包含用户名或密码，请在各自的输入框中填写。</translation>
    </message>
    <message>
        <source>Only https:// is safe. Plain http:// is allowed for this computer only.</source>
        <translation>只有 https:// 是安全的。明文 http:// 仅允许用于本机。</translation>
    </message>
</context>
<context>
    <name>PeriodWords</name>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <extracomment>%1 the name of a month, %2 the year</extracomment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>Since the beginning</source>
        <translation>自始至今</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>所有年份</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n hours</source>
        <extracomment>%1 how many there are, %n how many there should be</extracomment>
        <translation>
            <numerusform>%n 小时中有 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n days</source>
        <translation>
            <numerusform>%n 天中有 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n months</source>
        <translation>
            <numerusform>%n 个月中有 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n years</source>
        <translation>
            <numerusform>%n 年中有 %1</numerusform>
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
        <translation>%1，时钟调整</translation>
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
        <translation>该账号没有此编号或名称的电站；可用 heliodesk-cli plants 列出电站。</translation>
    </message>
    <message>
        <source>Several plants have that name; choose one by its code.</source>
        <translation>有多个电站使用该名称，请用编号选择。</translation>
    </message>
</context>
<context>
    <name>PlantFacts</name>
    <message>
        <source>PV</source>
        <translation>光伏</translation>
    </message>
    <message>
        <source>House</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>电网</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>电池</translation>
    </message>
    <message>
        <source>Yield today</source>
        <translation>当日发电量</translation>
    </message>
    <message>
        <source>Consumed today</source>
        <translation>当日用电量</translation>
    </message>
    <message>
        <source>Fed in today</source>
        <translation>当日上网电量</translation>
    </message>
    <message>
        <source>Yield this month</source>
        <translation>当月发电量</translation>
    </message>
    <message>
        <source>Yield in total</source>
        <translation>累计发电量</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n devices report</source>
        <translation>
            <numerusform>%1/%n 台设备已上报</numerusform>
        </translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>数据：%1</translation>
    </message>
</context>
<context>
    <name>PlantHistoryView</name>
    <message>
        <source>Balance, compared</source>
        <translation>平衡对比</translation>
    </message>
    <message>
        <source>The service has no data for this period.</source>
        <translation>服务没有此时段的数据。</translation>
    </message>
    <message>
        <source>Fetching the data…</source>
        <translation>正在获取数据…</translation>
    </message>
    <message>
        <source>Waiting for the allowance until %1.</source>
        <extracomment>%1 a time of day</extracomment>
        <translation>等待配额，直到 %1。</translation>
    </message>
    <message>
        <source>The account has no permission for the reports of this plant.</source>
        <translation>此账号无权读取此电站的报表。</translation>
    </message>
    <message>
        <source>The data could not be fetched.</source>
        <translation>无法获取数据。</translation>
    </message>
    <message>
        <source>No data yet.</source>
        <translation>尚无数据。</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
</context>
<context>
    <name>PlantPages</name>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Pages of the plant</source>
        <translation>电站页面</translation>
    </message>
</context>
<context>
    <name>PlantPrint</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1 a file, %2 the system&apos;s reason</extracomment>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>打印 %1</translation>
    </message>
</context>
<context>
    <name>PlantSheet</name>
    <message>
        <source>Account: %1</source>
        <translation>账号：%1</translation>
    </message>
    <message>
        <source>As of %1 local time (%2)</source>
        <extracomment>%1 date and time, %2 a zone like UTC+02:00</extracomment>
        <translation>截至当地时间 %1（%2）</translation>
    </message>
    <message>
        <source>Power now</source>
        <translation>当前功率</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1, %2 charged</source>
        <translation>%1，荷电 %2</translation>
    </message>
    <message>
        <source>Energy flow</source>
        <translation>能量流</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>电量</translation>
    </message>
    <message>
        <source>Live power</source>
        <translation>实时功率</translation>
    </message>
    <message>
        <source>Heliodesk %1</source>
        <translation>Heliodesk %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>PlantTreeModel</name>
    <message numerus="yes">
        <source>%1 of %n plants</source>
        <translation>
            <numerusform>%1/%n 个电站</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Last answer: %2</source>
        <translation>%1
最近应答：%2</translation>
    </message>
    <message>
        <source>%1
Serial number %2</source>
        <translation>%1
序列号 %2</translation>
    </message>
    <message>
        <source>The service gives no live values for this kind of device.</source>
        <translation>服务不提供此类设备的实时值。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>电池</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>电站</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>无值</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>House</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>电网</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Power now: what the modules of a plant yield, what goes through a device</source>
        <translation>当前功率：电站为光伏组件的出力，设备为流经设备的功率</translation>
    </message>
    <message>
        <source>Yield today</source>
        <translation>当日发电量</translation>
    </message>
    <message>
        <source>Charge of the battery</source>
        <translation>电池荷电状态</translation>
    </message>
    <message>
        <source>State of the connection, the data or the device</source>
        <translation>连接、数据或设备的状态</translation>
    </message>
    <message>
        <source>Yield since the beginning</source>
        <translation>投运以来的发电量</translation>
    </message>
    <message>
        <source>Age of the values</source>
        <translation>数值的更新时间</translation>
    </message>
    <message>
        <source>Consumption of the house now</source>
        <translation>当前负载用电</translation>
    </message>
    <message>
        <source>Power from or to the grid now</source>
        <translation>当前从电网购电或向电网馈电的功率</translation>
    </message>
    <message>
        <source>Yield this month</source>
        <translation>当月发电量</translation>
    </message>
    <message>
        <source>Address of the plant</source>
        <translation>电站地址</translation>
    </message>
    <message>
        <source>Peak power of all modules</source>
        <translation>全部光伏组件的峰值功率</translation>
    </message>
    <message>
        <source>Serial number of a device, code of a plant</source>
        <translation>设备序列号、电站编号</translation>
    </message>
    <message>
        <source>Model of a device</source>
        <translation>设备型号</translation>
    </message>
</context>
<context>
    <name>PlantTreePanel</name>
    <message>
        <source>Search plants, devices, serial numbers</source>
        <translation>搜索电站、设备、序列号</translation>
    </message>
    <message>
        <source>Search plants and devices</source>
        <translation>搜索电站和设备</translation>
    </message>
    <message>
        <source>Accounts, plants and devices</source>
        <translation>账号、电站和设备</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No plant or device is in this state: %1.</source>
        <extracomment>%1 one or several states: &quot;Old and Lost&quot;</extracomment>
        <translation>没有电站或设备处于此状态：%1。</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>没有与“%1”匹配的结果。</translation>
    </message>
    <message>
        <source>Nothing matches “%1” in this state: %2.</source>
        <extracomment>%1 what was typed, %2 one or several states: &quot;Old and Lost&quot;</extracomment>
        <translation>在此状态下没有与“%1”匹配的结果：%2。</translation>
    </message>
    <message>
        <source>Copy &amp;serial number</source>
        <translation>复制序列号(&amp;S)</translation>
    </message>
    <message>
        <source>Co&amp;llapse</source>
        <translation>折叠(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Expand</source>
        <translation>展开(&amp;E)</translation>
    </message>
    <message>
        <source>Copy plant c&amp;ode</source>
        <translation>复制电站编号(&amp;O)</translation>
    </message>
</context>
<context>
    <name>PlantView</name>
    <message>
        <source>PV now</source>
        <translation>光伏功率</translation>
    </message>
    <message>
        <source>House now</source>
        <translation>负载功率</translation>
    </message>
    <message>
        <source>Grid now</source>
        <translation>电网功率</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>电池</translation>
    </message>
    <message>
        <source>Energy flow now</source>
        <translation>实时能量流</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>电量</translation>
    </message>
    <message>
        <source>%1 local time</source>
        <translation>当地时间 %1</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>数据：%1</translation>
    </message>
    <message>
        <source>Yield today</source>
        <translation>当日发电量</translation>
    </message>
    <message>
        <source>Consumed today</source>
        <translation>当日用电量</translation>
    </message>
    <message>
        <source>Fed in today</source>
        <translation>当日上网电量</translation>
    </message>
    <message>
        <source>Yield this month</source>
        <translation>当月发电量</translation>
    </message>
    <message>
        <source>Yield in total</source>
        <translation>累计发电量</translation>
    </message>
    <message>
        <source>Revenue today</source>
        <translation>当日收益</translation>
    </message>
    <message>
        <source>Revenue in total</source>
        <translation>累计收益</translation>
    </message>
    <message>
        <source>Waiting for the first values of this plant…</source>
        <translation>正在等待该电站的首批数值…</translation>
    </message>
    <message>
        <source>Last values: %1.</source>
        <translation>最近数值：%1。</translation>
    </message>
    <message>
        <source>The service reports a fault at this plant.</source>
        <translation>服务报告该电站存在故障。</translation>
    </message>
</context>
<context>
    <name>PlantsCommand</name>
    <message>
        <source>what the plants are: name, place, capacity</source>
        <translation>有哪些电站：名称、地点、容量</translation>
    </message>
</context>
<context>
    <name>PowerChart</name>
    <message>
        <source>Collecting data…</source>
        <translation>正在收集数据…</translation>
    </message>
    <message>
        <source>PV</source>
        <translation>光伏</translation>
    </message>
    <message>
        <source>House</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>电池</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>电网</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a series of the chart, %2 its value</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 a time of day, %2 the values at that time</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Power chart</source>
        <translation>功率曲线图</translation>
    </message>
    <message>
        <source>Power of the last 24 hours. The arrow keys move through the values.</source>
        <translation>最近 24 小时的功率。可用方向键逐个查看数值。</translation>
    </message>
    <message>
        <source>All powers in kilowatts</source>
        <translation>所有功率单位均为千瓦</translation>
    </message>
    <message>
        <source>Battery (+ charging)</source>
        <translation>电池（+ 充电）</translation>
    </message>
    <message>
        <source>Grid (+ export)</source>
        <translation>电网（+ 馈电）</translation>
    </message>
    <message>
        <source>Power of the modules</source>
        <translation>光伏组件的功率</translation>
    </message>
    <message>
        <source>Consumption of the house or site</source>
        <translation>家庭或站点的用电</translation>
    </message>
    <message>
        <source>Above zero the battery charges, below it discharges</source>
        <translation>零线以上为充电，以下为放电</translation>
    </message>
    <message>
        <source>Above zero power is exported, below it is imported</source>
        <translation>零线以上为馈电，以下为购电</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示%1</translation>
    </message>
</context>
<context>
    <name>PowerCurvePane</name>
    <message>
        <source>The power over this day has not been fetched yet.</source>
        <translation>当天的功率尚未获取。</translation>
    </message>
    <message>
        <source>The devices have no power values of this day.</source>
        <translation>设备没有当天的功率数值。</translation>
    </message>
    <message>
        <source>This is what the program saw while it was running.</source>
        <translation>这是程序运行期间看到的数据。</translation>
    </message>
    <message numerus="yes">
        <source>Fetch the 5-&amp;minute values (%n calls)</source>
        <translation>
            <numerusform>获取 5 分钟数值（%n 次调用）(&amp;M)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PowerTableModel</name>
    <message>
        <source>Local time of the plant</source>
        <translation>电站当地时间</translation>
    </message>
    <message>
        <source>PV</source>
        <translation>光伏</translation>
    </message>
    <message>
        <source>House</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>电池</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>电网</translation>
    </message>
    <message>
        <source>Charge level</source>
        <translation>荷电状态</translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>The list of accounts cannot be read: %1</source>
        <translation>无法读取账号列表：%1</translation>
    </message>
    <message>
        <source>The list of accounts was damaged. It has been set aside as %1; add the accounts again.</source>
        <translation>账号列表已损坏，已另存为 %1；请重新添加账号。</translation>
    </message>
    <message>
        <source>The list of accounts cannot be written: %1</source>
        <translation>无法写入账号列表：%1</translation>
    </message>
</context>
<context>
    <name>ProgramPage</name>
    <message>
        <source> s</source>
        <extracomment>seconds, behind a number</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Start at &amp;login</source>
        <translation>登录系统时启动(&amp;L)</translation>
    </message>
    <message>
        <source>Heliodesk then starts in the tray, or minimized where there is none.</source>
        <translation>届时 Heliodesk 启动到系统托盘；没有托盘时最小化启动。</translation>
    </message>
    <message>
        <source>Not from here: the demo does not start by itself, and a sandboxed program has this in the settings of the system.</source>
        <translation>此处无法设置：演示不会自动启动；沙盒中的程序请在系统设置中设置。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>更改(&amp;H)…</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Accounts, settings and call books. The folder was named at the start of the program.</source>
        <translation>账号、设置和调用记录。该文件夹由程序启动时指定。</translation>
    </message>
    <message>
        <source>Accounts, settings and call books.</source>
        <translation>账号、设置和调用记录。</translation>
    </message>
    <message>
        <source>From the next start on: %1</source>
        <translation>下次启动起：%1</translation>
    </message>
</context>
<context>
    <name>QuickJump</name>
    <message>
        <source>Quick jump</source>
        <translation>快速跳转</translation>
    </message>
    <message>
        <source>Plant, device, serial number or command</source>
        <translation>电站、设备、序列号或命令</translation>
    </message>
    <message>
        <source>Places and commands</source>
        <translation>位置和命令</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>没有与“%1”匹配的结果。</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter opens, Escape closes</source>
        <translation>方向键选择，Enter 打开，Esc 关闭</translation>
    </message>
    <message numerus="yes">
        <source>The best %1 of %n hits</source>
        <extracomment>How many of the hits are shown</extracomment>
        <translation>
            <numerusform>%n 个结果中最匹配的 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n 个结果</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuickJumpModel</name>
    <message numerus="yes">
        <source>%n plants</source>
        <translation>
            <numerusform>%n 个电站</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>电站</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>ReadingFilter</name>
    <message>
        <source>expanded</source>
        <extracomment>spoken after the heading of a group of readings</extracomment>
        <translation>已展开</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>已折叠</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Filter readings</source>
        <translation>筛选测点</translation>
    </message>
    <message>
        <source>By name, key or group (%1)</source>
        <translation>按名称、字段或分组（%1）</translation>
    </message>
    <message>
        <source>Readings of the device</source>
        <translation>设备测点</translation>
    </message>
    <message>
        <source>&amp;Expand all groups</source>
        <translation>展开所有分组(&amp;E)</translation>
    </message>
    <message>
        <source>Co&amp;llapse all groups</source>
        <translation>折叠所有分组(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Filter readings</source>
        <translation>筛选测点(&amp;F)</translation>
    </message>
    <message>
        <source>No reading matches.</source>
        <translation>没有匹配的测点。</translation>
    </message>
    <message>
        <source>Show fields &amp;without a value</source>
        <translation>显示无值的字段(&amp;W)</translation>
    </message>
    <message>
        <source>Show fields &amp;without a value (%1)</source>
        <translation>显示无值的字段（%1）(&amp;W)</translation>
    </message>
</context>
<context>
    <name>ReadingTableModel</name>
    <message>
        <source>Reading</source>
        <translation>测点</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>代码 %1</translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>International</source>
        <translation>国际</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>欧洲</translation>
    </message>
    <message>
        <source>Latin America</source>
        <translation>拉丁美洲</translation>
    </message>
    <message>
        <source>Asia-Pacific</source>
        <translation>亚太</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>澳大利亚</translation>
    </message>
    <message>
        <source>Korea</source>
        <translation>韩国</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>China (second host)</source>
        <translation>中国（第二主机）</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>energy by hour, day, month or year, of plants or a device</source>
        <translation>电站或设备按小时、日、月或年的电量</translation>
    </message>
    <message>
        <source>--by is hour, day, month or year.</source>
        <translation>--by 是 hour、day、month 或 year。</translation>
    </message>
    <message>
        <source>The service has no hourly report of devices; heliodesk-cli history has their samples.</source>
        <translation>服务没有设备的小时报表；heliodesk-cli history 提供其采样。</translation>
    </message>
    <message>
        <source>Only one of --day, --month and --year.</source>
        <translation>--day、--month 和 --year 只能用一个。</translation>
    </message>
    <message>
        <source>--by hour takes --day, --month or --year, --by day takes --month or --year, --by month takes --year; --by year shows all years.</source>
        <translation>--by hour 接受 --day、--month 或 --year，--by day 接受 --month 或 --year，--by month 接受 --year；--by year 显示所有年份。</translation>
    </message>
</context>
<context>
    <name>ReportRun</name>
    <message>
        <source>The service has no reports of devices of this type.</source>
        <translation>服务没有此类型设备的报表。</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>电站</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>There are no such keys here: %1.</source>
        <translation>这里没有这样的键：%1。</translation>
    </message>
    <message>
        <source>The service has nothing for that time.</source>
        <translation>服务没有那段时间的数据。</translation>
    </message>
</context>
<context>
    <name>RevokeRun</name>
    <message>
        <source>%1 is still linked. %2</source>
        <translation>%1 仍处于关联状态。%2</translation>
    </message>
    <message>
        <source>%1 was not linked on this computer.</source>
        <translation>%1 未在本机关联。</translation>
    </message>
    <message>
        <source>The authorisation of %1 was no longer valid; it is forgotten here as well.</source>
        <translation>%1 的授权已失效，本机也已将其忘记。</translation>
    </message>
    <message>
        <source>The owner&apos;s authorisation of %1 has been ended at FusionSolar.</source>
        <translation>业主对 %1 的授权已在 FusionSolar 结束。</translation>
    </message>
</context>
<context>
    <name>RowState</name>
    <message>
        <source>Faulty</source>
        <translation>故障</translation>
    </message>
</context>
<context>
    <name>RunKeyAutostart</name>
    <message>
        <source>no access</source>
        <translation>无访问权限</translation>
    </message>
</context>
<context>
    <name>ScreenshotSeries</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
</context>
<context>
    <name>SecretError</name>
    <message>
        <source>No password is stored for this account.</source>
        <translation>没有保存该账号的密码。</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>密钥环已锁定。</translation>
    </message>
    <message>
        <source>There is no keychain to read the password from.</source>
        <translation>没有可供读取密码的密钥环。</translation>
    </message>
    <message>
        <source>The keychain could not be read.</source>
        <translation>无法读取密钥环。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 what happened, %2 the keychain&apos;s own words</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置页面</translation>
    </message>
    <message>
        <source>&amp;Reset this page</source>
        <translation>重置此页(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>This folder holds data of Heliodesk already.

Use the accounts and settings that are there? The present ones stay where they are; nothing is copied or overwritten.</source>
        <translation>此文件夹中已有 Heliodesk 的数据。

要使用其中的账号和设置吗？当前的数据保留在原处，不会复制或覆盖任何内容。</translation>
    </message>
    <message>
        <source>Use that folder</source>
        <translation>使用该文件夹</translation>
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
        <translation>请输入代理服务器，或选择其他类型。</translation>
    </message>
    <message>
        <source>The server of the proxy is a name or a number only: “proxy.example.com”, without http:// and port.</source>
        <translation>代理服务器只填名称或 IP 地址：“proxy.example.com”，不带 http:// 和端口。</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Units and numbers</source>
        <translation>单位与数字</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>How Heliodesk looks and which language it speaks.</source>
        <translation>Heliodesk 的外观和界面语言。</translation>
    </message>
    <message>
        <source>How figures and dates are written. This is a choice apart from the language.</source>
        <translation>数值和日期的写法，与界面语言分开设置。</translation>
    </message>
    <message>
        <source>How often Heliodesk asks the service for new values, and what that costs of the calls that the service allows.</source>
        <translation>Heliodesk 查询新数值的频率，以及由此占用的调用配额。</translation>
    </message>
    <message>
        <source>When the desktop shows a message, also while the window is not to be seen.</source>
        <translation>何时显示桌面通知，窗口不可见时也会显示。</translation>
    </message>
    <message>
        <source>The way to the service. Most networks need nothing here.</source>
        <translation>连接服务的方式。大多数网络无需设置。</translation>
    </message>
    <message>
        <source>Window, start and files of the program.</source>
        <translation>程序的窗口、启动和文件。</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>文字大小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Numbers and dates</source>
        <translation>数字和日期(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Power</source>
        <translation>功率(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Energy</source>
        <translation>电量(&amp;E)</translation>
    </message>
    <message>
        <source>Ask for &amp;values</source>
        <translation>查询数值(&amp;V)</translation>
    </message>
    <message>
        <source>An account loses its &amp;connection or needs you</source>
        <translation>账号失去连接或需要处理(&amp;C)</translation>
    </message>
    <message>
        <source>A &amp;plant falls silent or answers again</source>
        <translation>电站断连或恢复(&amp;P)</translation>
    </message>
    <message>
        <source>A plant or device reports a &amp;fault</source>
        <translation>电站或设备报告故障(&amp;F)</translation>
    </message>
    <message>
        <source>Prox&amp;y</source>
        <translation>代理(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>端口(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>Show an icon in the &amp;tray</source>
        <translation>在托盘中显示图标(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>关闭窗口后在托盘中继续运行(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Wall display</source>
        <translation>大屏模式(&amp;W)</translation>
    </message>
    <message>
        <source>It tells the power of now, and a click brings the window back.</source>
        <translation>图标显示当前功率，单击可重新打开窗口。</translation>
    </message>
    <message>
        <source>How long the wall display stays at each plant.</source>
        <translation>大屏模式在每个电站停留的时间。</translation>
    </message>
    <message>
        <source>Only if the proxy asks for it.</source>
        <translation>仅在代理要求时填写。</translation>
    </message>
    <message>
        <source>The service cannot be reached for some time, another program uses the account, or its password is refused.</source>
        <translation>一段时间内无法连接服务、另一个程序使用该账号，或密码被拒绝。</translation>
    </message>
    <message>
        <source>The night rest of a plant is no silence.</source>
        <translation>电站夜间休眠不算断连。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>As the language</source>
        <translation>跟随语言</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a language, %2 a country, each in its own words: &quot;Deutsch (Schweiz)&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Whatever fits: W, kW, MW</source>
        <translation>自动：W、kW、MW</translation>
    </message>
    <message>
        <source>Always %1</source>
        <translation>始终为 %1</translation>
    </message>
    <message>
        <source>Whatever fits: kWh, MWh, GWh</source>
        <translation>自动：kWh、MWh、GWh</translation>
    </message>
    <message numerus="yes">
        <source>every %n min</source>
        <translation>
            <numerusform>每 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>不使用代理</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP 代理</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5 代理</translation>
    </message>
    <message>
        <source>A folder inside of the present one cannot be used.</source>
        <translation>不能使用当前文件夹内的文件夹。</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>无法创建该文件夹。</translation>
    </message>
    <message>
        <source>Heliodesk may not write to this folder.</source>
        <translation>Heliodesk 没有写入此文件夹的权限。</translation>
    </message>
    <message>
        <source>The folder holds data of Heliodesk already.</source>
        <translation>此文件夹中已有 Heliodesk 的数据。</translation>
    </message>
    <message>
        <source>&amp;New alarms</source>
        <translation>新告警(&amp;N)</translation>
    </message>
    <message>
        <source>Keep &amp;quiet hours</source>
        <translation>启用免打扰时段(&amp;Q)</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <extracomment>quiet hours: &quot;from 22:00&quot;</extracomment>
        <translation>从(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <extracomment>quiet hours: &quot;until 07:00&quot;</extracomment>
        <translation>到(&amp;U)</translation>
    </message>
    <message>
        <source>Critical alarms are shown &amp;in the quiet hours, too</source>
        <translation>免打扰时段内仍显示紧急告警(&amp;I)</translation>
    </message>
    <message>
        <source>Te&amp;xts of alarms</source>
        <translation>告警文本(&amp;X)</translation>
    </message>
    <message>
        <source>What was there when a plant was asked first is not told. Many at once are one message, and the same cause at a plant is told once.</source>
        <translation>首次查询电站时已存在的告警不会通知。同时出现的多条合并为一条消息，同一电站的同一原因只通知一次。</translation>
    </message>
    <message>
        <source>No messages between these hours of every day; the list of notifications has them all.</source>
        <translation>每天在这些时刻之间不显示消息；通知列表中仍全部保留。</translation>
    </message>
    <message>
        <source>In which language the service names alarms, their causes and its advice.</source>
        <translation>服务以哪种语言给出告警、原因和建议。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Critical ones</source>
        <translation>仅紧急</translation>
    </message>
    <message>
        <source>Critical and major ones</source>
        <translation>紧急和重要</translation>
    </message>
    <message>
        <source>All but warnings</source>
        <translation>除提示外的全部</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>SeverityChips</name>
    <message numerus="yes">
        <source>%1: %n alarms</source>
        <extracomment>%1 a severity: &quot;Major&quot;</extracomment>
        <translation>
            <numerusform>%1：%n 条告警</numerusform>
        </translation>
    </message>
    <message>
        <source>Show alarms of this severity: %1</source>
        <extracomment>%1 a severity: &quot;Major&quot;</extracomment>
        <translation>显示此级别的告警：%1</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>kWp</source>
        <translation>kWp</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>并网时间</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>电站</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>软件版本</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>PV</source>
        <translation>光伏</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>电网</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>电池</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>SOC</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>损耗</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>数据时效</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>in s</source>
        <translation>周期（秒）</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>令牌余量</translation>
    </message>
    <message>
        <source>of</source>
        <translation>总量</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>严格</translation>
    </message>
    <message>
        <source>Next call</source>
        <translation>下次调用</translation>
    </message>
    <message>
        <source>Blocked until</source>
        <translation>封禁至</translation>
    </message>
    <message>
        <source>Last refusal</source>
        <translation>最近拒绝</translation>
    </message>
    <message>
        <source>at</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Live chart</source>
        <translation>实时图表</translation>
    </message>
    <message>
        <source>One sample back or forward</source>
        <translation>前后移动一个采样点</translation>
    </message>
    <message>
        <source>One hour back or forward</source>
        <translation>前后移动一小时</translation>
    </message>
    <message>
        <source>First or newest sample</source>
        <translation>最早或最新的采样点</translation>
    </message>
    <message>
        <source>Put the crosshair away</source>
        <translation>收起十字线</translation>
    </message>
    <message>
        <source>Tree of plants</source>
        <translation>电站树</translation>
    </message>
    <message>
        <source>Previous or next row</source>
        <translation>上一行或下一行</translation>
    </message>
    <message>
        <source>Close or open a plant</source>
        <translation>折叠或展开电站</translation>
    </message>
    <message>
        <source>First or last row</source>
        <translation>首行或末行</translation>
    </message>
    <message>
        <source>Open everything below</source>
        <translation>展开所有下级</translation>
    </message>
    <message>
        <source>In tables and fields</source>
        <translation>表格和输入框</translation>
    </message>
    <message>
        <source>Wall display</source>
        <translation>大屏模式</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search keys and what they do</source>
        <translation>搜索按键及其功能</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>没有对应的按键。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>SignInAccountPage</name>
    <message>
        <source>Service and account</source>
        <translation>服务与账号</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 region, %2 address of its service</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>其他地址…</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>服务地址</translation>
    </message>
    <message>
        <source>Paste the address at which you see your plants</source>
        <translation>粘贴您查看电站所用的地址</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>账号名称</translation>
    </message>
    <message>
        <source>End date of the account</source>
        <translation>账号截止日期</translation>
    </message>
    <message>
        <source>If you know it</source>
        <translation>如已知</translation>
    </message>
    <message>
        <source>Title in the list</source>
        <translation>列表中的名称</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>服务(&amp;S)</translation>
    </message>
    <message>
        <source>Account &amp;name</source>
        <translation>账号名称(&amp;N)</translation>
    </message>
    <message>
        <source>System &amp;code</source>
        <translation>系统代码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Ends on</source>
        <translation>截止日期(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Title in the list</source>
        <translation>列表中的名称(&amp;T)</translation>
    </message>
    <message>
        <source>The service calls the password of an API account its system code.</source>
        <translation>服务将 API 账号的密码称为系统代码。</translation>
    </message>
    <message>
        <source>Made from the account name</source>
        <translation>由账号名称生成</translation>
    </message>
    <message>
        <source>For example https://uni001eu5.fusionsolar.huawei.com: Heliodesk finds the API host by itself.</source>
        <translation>例如 https://uni001eu5.fusionsolar.huawei.com：Heliodesk 会自动找到 API 主机。</translation>
    </message>
    <message>
        <source>API host: %1</source>
        <translation>API 主机：%1</translation>
    </message>
</context>
<context>
    <name>SignInAdvice</name>
    <message>
        <source>Choose the region in whose FusionSolar address you see your plants, or paste that address.</source>
        <translation>请选择您查看电站所用 FusionSolar 地址所在的区域，或粘贴该地址。</translation>
    </message>
    <message>
        <source>Check the network, a proxy or a firewall, then try again.</source>
        <translation>请检查网络、代理或防火墙，然后重试。</translation>
    </message>
    <message>
        <source>Unlock the keychain of your system and try again, or enter the password once more.</source>
        <translation>请解锁系统密钥环后重试，或重新输入密码。</translation>
    </message>
    <message>
        <source>Nothing is wrong on your side. Try again in some minutes.</source>
        <translation>您这边没有问题。请过几分钟再试。</translation>
    </message>
    <message>
        <source>Check date and time of this computer. If they are right, the operator of the server has to renew its certificate. Heliodesk sends no password until then.</source>
        <translation>请检查本机的日期和时间。如果无误，须由服务器运营方更新证书。在此之前 Heliodesk 不会发送密码。</translation>
    </message>
    <message>
        <source>Check the address. A hotel or guest network may want you to sign in with the browser first. Heliodesk sends no password to a server that shows another name.</source>
        <translation>请检查地址。酒店或访客网络可能要求先用浏览器登录。Heliodesk 不会向名称不符的服务器发送密码。</translation>
    </message>
    <message>
        <source>A virus scanner or a company network may read the connection; whoever looks after it can make its certificate known to this computer. Heliodesk sends no password to a server it cannot trust.</source>
        <translation>杀毒软件或企业网络可能在检查连接；可请其管理人员将相应证书安装到本机。Heliodesk 不会向不可信的服务器发送密码。</translation>
    </message>
    <message>
        <source>Check the address. Heliodesk never sends a password over a connection it cannot trust.</source>
        <translation>请检查地址。Heliodesk 绝不会通过不可信的连接发送密码。</translation>
    </message>
    <message>
        <source>The administrator of the company sets a new one in FusionSolar; enter it here.</source>
        <translation>请企业管理员在 FusionSolar 中设置新密码，然后在此输入。</translation>
    </message>
    <message>
        <source>The administrator of the company can switch it on again under Northbound Management in FusionSolar. Your plants and settings stay here.</source>
        <translation>企业管理员可在 FusionSolar 的“北向管理”中重新启用。您的电站和设置会保留在此处。</translation>
    </message>
    <message>
        <source>The administrator of the company can move the date under Northbound Management in FusionSolar. Your plants and settings stay here.</source>
        <translation>企业管理员可在 FusionSolar 的“北向管理”中修改日期。您的电站和设置会保留在此处。</translation>
    </message>
    <message>
        <source>The administrator of the company can allow this computer&apos;s address for the account in FusionSolar.</source>
        <translation>企业管理员可在 FusionSolar 中为该账号放行本机地址。</translation>
    </message>
    <message>
        <source>The administrator of the company can see why in FusionSolar. Your plants and settings stay here.</source>
        <translation>企业管理员可在 FusionSolar 中查看原因。您的电站和设置会保留在此处。</translation>
    </message>
    <message>
        <source>Use the name and the system code of the API account, not the login of the FusionSolar app or the web portal. A refused one is never tried again by itself.</source>
        <translation>请使用 API 账号的名称和系统代码，而不是 FusionSolar App 或网页门户的登录信息。被拒绝后程序不会自动重试。</translation>
    </message>
    <message>
        <source>Close the other program that uses this account, or ask for an API account for Heliodesk alone.</source>
        <translation>请关闭使用该账号的另一个程序，或申请一个 Heliodesk 专用的 API 账号。</translation>
    </message>
    <message>
        <source>Wait until the lock is over. If nobody has typed a wrong password here, another program still uses an old one.</source>
        <translation>请等待锁定结束。如果此处无人输错密码，则有其他程序仍在使用旧密码。</translation>
    </message>
    <message>
        <source>The administrator of the company has to switch on the basic APIs for the account in FusionSolar and assign plants to it. Where owners decide, the owner has to allow API access to the plant.</source>
        <translation>企业管理员须在 FusionSolar 中为该账号开启基础 API 并分配电站。需要业主授权时，业主须允许 API 访问该电站。</translation>
    </message>
    <message>
        <source>The service allows five sign-ins in ten minutes, whichever program makes them.</source>
        <translation>服务每十分钟只允许五次登录，所有程序合计。</translation>
    </message>
    <message>
        <source>Too many sign-ins came from this network. Other programs behind it count, too.</source>
        <translation>来自此网络的登录过多，同一网络中的其他程序也计算在内。</translation>
    </message>
    <message>
        <source>Too many programs are asking at the moment. Try again in some minutes.</source>
        <translation>目前请求的程序过多。请过几分钟再试。</translation>
    </message>
    <message>
        <source>Check the proxy under File › Settings › Network.</source>
        <translation>请在“文件 › 设置 › 网络”中检查代理。</translation>
    </message>
    <message>
        <source>Check the proxy under File › Settings › Network, or try from another network.</source>
        <translation>请在“文件 › 设置 › 网络”中检查代理，或换一个网络重试。</translation>
    </message>
    <message>
        <source>Huawei may have renewed the client secret. Authorise again with the new one.</source>
        <translation>华为可能已更新客户端密钥。请使用新密钥重新授权。</translation>
    </message>
    <message>
        <source>The owner can allow it again in the FusionSolar app under Authorization management; Heliodesk notices that within an hour. Or authorise again.</source>
        <translation>业主可以在 FusionSolar App 的“授权管理”中重新允许，Heliodesk 会在一小时内发现。也可以重新授权。</translation>
    </message>
    <message>
        <source>Another program may use the same client for the same owner: both end each other&apos;s access. Stop it, then authorise again.</source>
        <translation>可能有另一个程序对同一业主使用同一客户端：双方会相互结束对方的访问。请停止该程序，然后重新授权。</translation>
    </message>
    <message>
        <source>The owner has removed it, has consented to another program of the same client, or it has run out. Authorise again; your plants and settings stay here.</source>
        <translation>业主已取消授权、已授权同一客户端的另一个程序，或授权已到期。请重新授权；您的电站和设置会保留在此处。</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Enter password</source>
        <translation>输入密码</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Enter the system code of this API account. Your plants and settings stay as they are.</source>
        <translation>请输入该 API 账号的系统代码。您的电站和设置保持不变。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>System &amp;code</source>
        <translation>系统代码(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Test and sign in</source>
        <translation>测试并登录(&amp;T)</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
</context>
<context>
    <name>SignInLetterPage</name>
    <message>
        <source>How to get an API account</source>
        <translation>如何获取 API 账号</translation>
    </message>
    <message>
        <source>Letter to the installer</source>
        <translation>致安装商的信</translation>
    </message>
    <message>
        <source>&amp;Copy the letter</source>
        <translation>复制信件(&amp;C)</translation>
    </message>
    <message>
        <source>Write a &amp;mail…</source>
        <translation>写邮件(&amp;M)…</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>是什么</translation>
    </message>
    <message>
        <source>A name and a password for the Northbound interface of FusionSolar. It is not the login of the app or of the web portal.</source>
        <translation>FusionSolar 北向接口的名称和密码，并非 App 或网页门户的登录账号。</translation>
    </message>
    <message>
        <source>Who creates it</source>
        <translation>由谁创建</translation>
    </message>
    <message>
        <source>The administrator of the company that manages your plant, mostly the installer: System › Company Management › Northbound Management.</source>
        <translation>由管理您电站的企业（通常是安装商）的管理员创建：系统 › 企业管理 › 北向管理。</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>需要哪些权限</translation>
    </message>
    <message>
        <source>The basic APIs are enough. Your plants have to be assigned to it; where owners decide, you allow API access in the permission settings of the plant.</source>
        <translation>基础 API 即可。须将您的电站分配给该账号；需要业主授权时，由您在电站的权限设置中允许 API 访问。</translation>
    </message>
    <message>
        <source>How long it lasts</source>
        <translation>有效多久</translation>
    </message>
    <message>
        <source>Until its date of expiry. It has one session at a time: give each program an account of its own.</source>
        <translation>至有效期截止为止。同一时间只有一个会话：请为每个程序使用各自的账号。</translation>
    </message>
    <message>
        <source>The letter is on the clipboard.</source>
        <translation>信件内容已在剪贴板中。</translation>
    </message>
    <message>
        <source>Your mail program has the letter.</source>
        <translation>信件已交给邮件程序。</translation>
    </message>
    <message>
        <source>The letter is on the clipboard: paste it into the mail.</source>
        <translation>信件内容已在剪贴板中，请粘贴到邮件里。</translation>
    </message>
    <message>
        <source>This system has no mail program that answers.</source>
        <translation>此系统没有可用的邮件程序。</translation>
    </message>
    <message>
        <source>The letter is on the clipboard: paste it where you write to your installer.</source>
        <translation>信件内容已在剪贴板中，请粘贴到您联系安装商的地方。</translation>
    </message>
</context>
<context>
    <name>SignInPresenter</name>
    <message>
        <source>This account is in the list already.</source>
        <translation>该账号已在列表中。</translation>
    </message>
    <message>
        <source>Two sign-ins of one account end each other&apos;s session.</source>
        <translation>同一账号的两处登录会相互结束对方的会话。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>name of an account in the tree: %1 account name, %2 first part of the host, e.g. &quot;eu5&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Signing in at %1…</source>
        <translation>正在登录 %1…</translation>
    </message>
    <message>
        <source>This cannot be understood as a date. An example: %1</source>
        <translation>无法识别为日期。示例：%1</translation>
    </message>
    <message>
        <source>Heliodesk reminds you thirty days before %1.</source>
        <translation>Heliodesk 会在 %1 前三十天提醒您。</translation>
    </message>
    <message numerus="yes">
        <source>The service allows few sign-ins. The next one goes out in %n seconds.</source>
        <translation>
            <numerusform>服务限制登录次数。下一次登录将在 %n 秒后发出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>已以 %1 登录。</translation>
    </message>
    <message>
        <source>%1 reached</source>
        <translation>已连接 %1</translation>
    </message>
    <message>
        <source>Reach %1</source>
        <translation>连接 %1</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>已以 %1 登录</translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <translation>以 %1 登录</translation>
    </message>
    <message numerus="yes">
        <source>%n plants found</source>
        <translation>
            <numerusform>找到 %n 个电站</numerusform>
        </translation>
    </message>
    <message>
        <source>No plant found</source>
        <translation>未找到电站</translation>
    </message>
    <message>
        <source>Fetch the list of plants</source>
        <translation>获取电站列表</translation>
    </message>
    <message>
        <source>The list of plants did not come</source>
        <translation>未能获取电站列表</translation>
    </message>
    <message>
        <source>The keychain is locked: the system code is kept for this run only.</source>
        <translation>密钥环已锁定：系统代码仅在本次运行期间保留。</translation>
    </message>
    <message>
        <source>Signing in works all the same. To keep the code, unlock the keychain and enter it once more under Account › Enter password.</source>
        <translation>登录不受影响。如要保存系统代码，请解锁密钥环，然后在“账号 › 输入密码”中重新输入。</translation>
    </message>
    <message>
        <source>The keychain did not take the system code: it is kept for this run only.</source>
        <translation>密钥环未能保存系统代码：仅在本次运行期间保留。</translation>
    </message>
    <message>
        <source>No keychain is available on this system.</source>
        <translation>此系统没有可用的密钥环。</translation>
    </message>
    <message>
        <source>Signing in works all the same, but the system code is kept in memory for this run only.</source>
        <translation>登录不受影响，但系统代码仅在本次运行期间保存在内存中。</translation>
    </message>
    <message>
        <source>The account works, but no plant is assigned to it.</source>
        <translation>账号可用，但没有为其分配电站。</translation>
    </message>
    <message>
        <source>The administrator of the company can assign plants to it in FusionSolar. They appear here by themselves.</source>
        <translation>企业管理员可在 FusionSolar 中为其分配电站，电站随后会自动显示在此处。</translation>
    </message>
    <message>
        <source>The account works, but it has no permission to read plants.</source>
        <translation>账号可用，但没有读取电站的权限。</translation>
    </message>
    <message>
        <source>The account works, but the list of plants did not come: %1</source>
        <extracomment>%1 a sentence</extracomment>
        <translation>账号可用，但未能获取电站列表：%1</translation>
    </message>
    <message>
        <source>Heliodesk asks again by itself.</source>
        <translation>Heliodesk 会自动再次查询。</translation>
    </message>
</context>
<context>
    <name>SignInReason</name>
    <message>
        <source>The service allows few sign-ins. The next one is possible at %1.</source>
        <translation>服务限制登录次数。下次可登录时间为 %1。</translation>
    </message>
    <message>
        <source>The last sign-in was refused. The next one is possible at %1.</source>
        <translation>上次登录被拒绝。下次可登录时间为 %1。</translation>
    </message>
    <message>
        <source>Another program is using this account. The next sign-in is possible at %1.</source>
        <translation>另一个程序正在使用该账号。下次可登录时间为 %1。</translation>
    </message>
    <message>
        <source>The account has as many sessions open as it may have. Try again at %1.</source>
        <translation>账号的会话数已达上限。请在 %1 重试。</translation>
    </message>
    <message>
        <source>The account is locked until %1 after too many wrong passwords.</source>
        <translation>密码错误次数过多，账号锁定至 %1。</translation>
    </message>
    <message>
        <source>The service takes no more sign-ins of this account until %1.</source>
        <translation>在 %1 之前，服务不再接受该账号的登录。</translation>
    </message>
    <message>
        <source>The service has locked out the address of this computer until %1.</source>
        <translation>服务已将本机地址封禁至 %1。</translation>
    </message>
    <message>
        <source>The service is overloaded and takes no sign-ins until %1.</source>
        <translation>服务过载，在 %1 之前不接受登录。</translation>
    </message>
    <message>
        <source>There is no server of the name %1.</source>
        <translation>没有名为 %1 的服务器。</translation>
    </message>
    <message>
        <source>%1 was reached, but did not answer in time.</source>
        <translation>已连接 %1，但未及时应答。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 未及时应答。</translation>
    </message>
    <message>
        <source>%1 refuses the connection.</source>
        <translation>%1 拒绝连接。</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>与 %1 的连接中断。</translation>
    </message>
    <message>
        <source>%1 ended the connection before it was secure.</source>
        <translation>%1 在安全连接建立之前断开了连接。</translation>
    </message>
    <message>
        <source>%1 accepted the sign-in but sent no session token.</source>
        <translation>%1 接受了登录，但未返回会话令牌。</translation>
    </message>
    <message>
        <source>%1 answers, but sends everybody to another page: it is no FusionSolar API server.</source>
        <translation>%1 有应答，但总是转到其他页面：它不是 FusionSolar API 服务器。</translation>
    </message>
    <message>
        <source>%1 answers, but it is no FusionSolar API server.</source>
        <translation>%1 有应答，但它不是 FusionSolar API 服务器。</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>登录已取消。</translation>
    </message>
    <message>
        <source>The service knows no API account of the name “%1”.</source>
        <translation>服务中没有名为“%1”的 API 账号。</translation>
    </message>
    <message>
        <source>The account name or the system code is wrong.</source>
        <translation>账号名称或系统代码错误。</translation>
    </message>
    <message>
        <source>The account has no permission to use this interface.</source>
        <translation>账号没有使用此接口的权限。</translation>
    </message>
    <message>
        <source>The service has trouble of its own.</source>
        <translation>服务自身出现问题。</translation>
    </message>
    <message>
        <source>The next wrong try within ten minutes locks the account for 30 minutes.</source>
        <translation>十分钟内再次输错将锁定账号 30 分钟。</translation>
    </message>
    <message numerus="yes">
        <source>%n more wrong tries within ten minutes lock the account for 30 minutes.</source>
        <translation>
            <numerusform>十分钟内再输错 %n 次将锁定账号 30 分钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>A proxy or a virus scanner may take headers or cookies away.</source>
        <translation>代理或杀毒软件可能移除了请求头或 Cookie。</translation>
    </message>
    <message>
        <source>Five in ten minutes are allowed, whichever program makes them.</source>
        <translation>每十分钟允许五次，所有程序合计。</translation>
    </message>
    <message>
        <source>The name is right, so it is the network: see whether the browser opens any page.</source>
        <translation>名称无误，问题出在网络：请检查浏览器能否打开网页。</translation>
    </message>
</context>
<context>
    <name>SignInStartPage</name>
    <message>
        <source>How do you want to start?</source>
        <translation>您想如何开始？</translation>
    </message>
    <message>
        <source>Heliodesk reads your plants through the official interface of FusionSolar. That takes an API account, which is not the login of the app, or the owner&apos;s consent.</source>
        <translation>Heliodesk 通过 FusionSolar 的官方接口读取您的电站数据。这需要 API 账号（并非 App 的登录账号），或业主的授权同意。</translation>
    </message>
</context>
<context>
    <name>SignInTestPage</name>
    <message>
        <source>The sign-in failed</source>
        <translation>登录失败</translation>
    </message>
    <message>
        <source>No sign-in yet</source>
        <translation>尚未登录</translation>
    </message>
    <message>
        <source>The account works</source>
        <translation>账号可用</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation>正在测试连接</translation>
    </message>
</context>
<context>
    <name>SignInWizard</name>
    <message>
        <source>Add account</source>
        <translation>添加账号</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Test and si&amp;gn in</source>
        <translation>测试并登录(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>&amp;Correct the entry</source>
        <translation>更正输入(&amp;C)</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>重试(&amp;A)</translation>
    </message>
</context>
<context>
    <name>StateBadge</name>
    <message>
        <source>The service reports a fault.</source>
        <translation>服务报告故障。</translation>
    </message>
    <message>
        <source>No value has come yet.</source>
        <translation>尚未收到任何数值。</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状态：%1</translation>
    </message>
</context>
<context>
    <name>StateFilterBar</name>
    <message numerus="yes">
        <source>%1: %n plants</source>
        <extracomment>%1 the state (&quot;Lost&quot;); how many plants are in it or have a device in it</extracomment>
        <translation>
            <numerusform>%1：%n 个电站</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>实时(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Asleep</source>
        <translation>夜间休眠(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Old</source>
        <translation>过时(&amp;O)</translation>
    </message>
    <message>
        <source>Lo&amp;st</source>
        <translation>断连(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Faulty</source>
        <translation>故障(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>清除筛选(&amp;C)</translation>
    </message>
    <message>
        <source>Show plants whose values are current</source>
        <translation>显示数值为最新的电站</translation>
    </message>
    <message>
        <source>Show plants at night rest</source>
        <translation>显示夜间休眠的电站</translation>
    </message>
    <message>
        <source>Show plants with overdue values, or with such a device</source>
        <translation>显示数值过时的电站，或含有此类设备的电站</translation>
    </message>
    <message>
        <source>Show plants that are not connected, or with such a device</source>
        <translation>显示断连的电站，或含有此类设备的电站</translation>
    </message>
    <message>
        <source>Show plants with a fault, or with such a device</source>
        <translation>显示有故障的电站，或含有此类设备的电站</translation>
    </message>
</context>
<context>
    <name>StateLook</name>
    <message>
        <source>Faulty</source>
        <translation>故障</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The server&apos;s name was not found. Check the address and the network.</source>
        <translation>找不到服务器。请检查地址和网络。</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>无法连接服务器。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>服务器未及时应答。</translation>
    </message>
    <message>
        <source>The secure connection failed: %1</source>
        <translation>安全连接失败：%1</translation>
    </message>
    <message>
        <source>This address is no FusionSolar API server.</source>
        <translation>该地址不是 FusionSolar API 服务器。</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read.</source>
        <translation>无法解读服务器的应答。</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read at “%1”.</source>
        <translation>服务器的应答在“%1”处无法解读。</translation>
    </message>
    <message>
        <source>The server&apos;s answer was too large.</source>
        <translation>服务器的应答过大。</translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1.</source>
        <translation>服务器返回 HTTP 状态 %1。</translation>
    </message>
    <message>
        <source>The session has ended; signing in again.</source>
        <translation>会话已结束，正在重新登录。</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>用户名或密码错误。</translation>
    </message>
    <message>
        <source>The account is locked for 30 minutes after too many wrong passwords.</source>
        <translation>密码错误次数过多，账号已锁定 30 分钟。</translation>
    </message>
    <message>
        <source>The account has no permission for this.</source>
        <translation>账号没有此权限。</translation>
    </message>
    <message>
        <source>The account&apos;s allowance of calls is used up for now.</source>
        <translation>账号的调用配额暂时已用完。</translation>
    </message>
    <message>
        <source>The service is overloaded and takes no calls for now.</source>
        <translation>服务过载，暂不接受调用。</translation>
    </message>
    <message>
        <source>The service has trouble of its own; trying again later.</source>
        <translation>服务自身出现问题，稍后重试。</translation>
    </message>
    <message>
        <source>The device is not connected.</source>
        <translation>设备未连接。</translation>
    </message>
    <message>
        <source>The service did not accept the request (code %1).</source>
        <translation>服务未接受该请求（代码 %1）。</translation>
    </message>
    <message>
        <source>The service did not accept the value of “%1”.</source>
        <translation>服务未接受“%1”的值。</translation>
    </message>
    <message>
        <source>The service refused the request (code %1).</source>
        <translation>服务拒绝了该请求（代码 %1）。</translation>
    </message>
    <message>
        <source>The service refused the request (code %1): %2</source>
        <translation>服务拒绝了该请求（代码 %1）：%2</translation>
    </message>
    <message>
        <source>The password is missing or the keychain is locked.</source>
        <translation>密码缺失或密钥环已锁定。</translation>
    </message>
    <message>
        <source>The password could not be read from the keychain: %1</source>
        <translation>无法从密钥环读取密码：%1</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>无法读取或写入文件。</translation>
    </message>
    <message>
        <source>A file could not be read or written: %1</source>
        <translation>无法读取或写入文件：%1</translation>
    </message>
    <message>
        <source>%1
What to do: %2</source>
        <translation>%1
处理方法：%2</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>过时</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>夜间休眠</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>断连</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>The values are current.</source>
        <translation>数值为最新。</translation>
    </message>
    <message>
        <source>New values are overdue; the last ones are shown.</source>
        <translation>新数值逾期未到，显示的是最近一次的数值。</translation>
    </message>
    <message>
        <source>Night rest: no sun, nothing is wrong.</source>
        <translation>夜间休眠：没有光照，一切正常。</translation>
    </message>
    <message>
        <source>No connection to the plant or device; the last values are shown.</source>
        <translation>与电站或设备的连接已断开，显示的是最近一次的数值。</translation>
    </message>
    <message>
        <source>no inverter reports</source>
        <translation>无逆变器上报</translation>
    </message>
    <message>
        <source>no meter reports</source>
        <translation>无电表上报</translation>
    </message>
    <message>
        <source>no battery reports</source>
        <translation>无电池上报</translation>
    </message>
    <message>
        <source>no device reports</source>
        <translation>无设备上报</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n inverters</source>
        <translation>
            <numerusform>%1/%n 台逆变器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n meters</source>
        <translation>
            <numerusform>%1/%n 块电表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n batteries</source>
        <translation>
            <numerusform>%1/%n 组电池</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n devices</source>
        <translation>
            <numerusform>%1/%n 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>completeness, age: &quot;2 of 3 inverters, 12 min ago&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Figures do not add up</source>
        <translation>数值不相符</translation>
    </message>
    <message>
        <source>Consuming</source>
        <translation>用电</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Session taken</source>
        <translation>会话被占用</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>未登录。</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>已连接。</translation>
    </message>
    <message>
        <source>No connection to the service.</source>
        <translation>无法连接到服务。</translation>
    </message>
    <message>
        <source>No connection to the service since %1.</source>
        <translation>自 %1 起无法连接到服务。</translation>
    </message>
    <message>
        <source>No connection to the service since %1. Next attempt at %2.</source>
        <translation>自 %1 起无法连接到服务。下次尝试时间为 %2。</translation>
    </message>
    <message>
        <source>The service asked for a pause: this account&apos;s calls are used up.</source>
        <translation>服务要求暂停：该账号的调用次数已用完。</translation>
    </message>
    <message>
        <source>The service asked for a pause. Polling goes on at %1.</source>
        <translation>服务要求暂停，将于 %1 恢复轮询。</translation>
    </message>
    <message>
        <source>Another program is using this account.</source>
        <translation>另一个程序正在使用该账号。</translation>
    </message>
    <message>
        <source>Another program is using this account. Next attempt at %1.</source>
        <translation>另一个程序正在使用该账号。下次尝试时间为 %1。</translation>
    </message>
    <message>
        <source>The account is locked until %1 after too many wrong passwords.</source>
        <translation>密码错误次数过多，账号锁定至 %1。</translation>
    </message>
    <message>
        <source>The secure connection failed: the server&apos;s certificate is self-signed.</source>
        <translation>安全连接失败：服务器证书为自签名证书。</translation>
    </message>
    <message>
        <source>The secure connection failed: this computer does not know who issued the server&apos;s certificate.</source>
        <translation>安全连接失败：本机不认识服务器证书的颁发者。</translation>
    </message>
    <message>
        <source>The secure connection failed: the server&apos;s certificate has been withdrawn.</source>
        <translation>安全连接失败：服务器证书已被吊销。</translation>
    </message>
    <message>
        <source>The secure connection failed: the server&apos;s certificate has expired.</source>
        <translation>安全连接失败：服务器证书已过期。</translation>
    </message>
    <message>
        <source>The secure connection failed: the server&apos;s certificate is not valid yet.</source>
        <translation>安全连接失败：服务器证书尚未生效。</translation>
    </message>
    <message>
        <source>The secure connection failed: the server&apos;s certificate is made out for another name.</source>
        <translation>安全连接失败：服务器证书属于其他名称。</translation>
    </message>
    <message>
        <source>The secure connection failed: the server&apos;s certificate is made out for “%1”.</source>
        <translation>安全连接失败：服务器证书是为“%1”颁发的。</translation>
    </message>
    <message>
        <source>The secure connection failed: the server does not offer one.</source>
        <translation>安全连接失败：服务器不支持安全连接。</translation>
    </message>
    <message>
        <source>The password of the account has expired.</source>
        <translation>账号的密码已过期。</translation>
    </message>
    <message>
        <source>A rule of the account forbids signing in from here or at this time.</source>
        <translation>账号规则禁止从此处或在此时登录。</translation>
    </message>
    <message>
        <source>The account has been stopped by its administrator.</source>
        <translation>账号已被管理员停用。</translation>
    </message>
    <message>
        <source>The name of the proxy was not found.</source>
        <translation>找不到代理服务器。</translation>
    </message>
    <message>
        <source>The proxy asks for a name and a password.</source>
        <translation>代理要求用户名和密码。</translation>
    </message>
    <message>
        <source>The proxy cannot be reached or lets nothing through.</source>
        <translation>无法连接代理，或代理不放行。</translation>
    </message>
    <message>
        <source>The account has as many sessions open as it may have.</source>
        <translation>账号的会话数已达上限。</translation>
    </message>
    <message>
        <source>The service has locked out the address of this computer for half an hour.</source>
        <translation>服务已将本机地址封禁半小时。</translation>
    </message>
    <message>
        <source>No password is stored for this account.</source>
        <translation>没有保存该账号的密码。</translation>
    </message>
    <message>
        <source>The API account ended on %1. Ask the administrator of the company to extend it.</source>
        <translation>API 账号已于 %1 到期。请企业管理员延期。</translation>
    </message>
    <message>
        <source>Today is the last day of the API account. Ask the administrator of the company to extend it.</source>
        <translation>今天是 API 账号有效期的最后一天。请企业管理员延期。</translation>
    </message>
    <message numerus="yes">
        <source>The API account ends on %1, in %n days. Ask the administrator of the company to extend it.</source>
        <translation>
            <numerusform>API 账号将于 %1 到期，还剩 %n 天。请企业管理员延期。</numerusform>
        </translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation>账号已停用。</translation>
    </message>
    <message>
        <source>The account has expired.</source>
        <translation>账号已过期。</translation>
    </message>
    <message>
        <source>No sun power</source>
        <translation>未发电</translation>
    </message>
    <message>
        <source>Producing</source>
        <translation>发电</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>馈电</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>购电</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>充电</translation>
    </message>
    <message>
        <source>Discharging</source>
        <translation>放电</translation>
    </message>
    <message>
        <source>The proxy did not answer in time.</source>
        <translation>代理未及时应答。</translation>
    </message>
    <message>
        <source>FusionSolar does not know the client ID with this client secret.</source>
        <translation>FusionSolar 不认识此客户端 ID 与客户端密钥。</translation>
    </message>
    <message>
        <source>The service refuses each new access.</source>
        <translation>服务拒绝每次新的访问。</translation>
    </message>
    <message>
        <source>The owner&apos;s consent is needed.</source>
        <translation>需要业主的授权同意。</translation>
    </message>
    <message>
        <source>The owner no longer allows Heliodesk to read the plants.</source>
        <translation>业主不再允许 Heliodesk 读取电站。</translation>
    </message>
</context>
<context>
    <name>StepIndicator</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%1 number of the step, %2 how many there are, %3 its name</extracomment>
        <translation>第 %1 步，共 %2 步：%3</translation>
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
        <translation>无电流</translation>
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
        <translation>无数值</translation>
    </message>
    <message>
        <source>%1, too little sun to compare</source>
        <extracomment>%1 a current or power</extracomment>
        <translation>%1，日照太弱，无法比较</translation>
    </message>
    <message numerus="yes">
        <source>%n string(s)</source>
        <translation>
            <numerusform>%n 个组串</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>a cell of the map: %1 a string, %2 date and time, %3 its value</extracomment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Too little sun</source>
        <translation>日照太弱</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>无数值</translation>
    </message>
    <message>
        <source>%1, %2 of the median of its sisters</source>
        <extracomment>%1 a current or power, %2 a percentage</extracomment>
        <translation>%1，为同类组串中位数的 %2</translation>
    </message>
    <message>
        <source>%1 of the median of its sisters</source>
        <extracomment>right end of a colour scale; %1 a percentage</extracomment>
        <translation>同类组串中位数的 %1</translation>
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
        <translation>PV%1：其他组串发电时无电流，%2</translation>
    </message>
    <message>
        <source>PV%1: %2, %3</source>
        <extracomment>%1 number of an input, %2 power, %3 voltage × current</extracomment>
        <translation>PV%1：%2，%3</translation>
    </message>
    <message>
        <source>PV%1: %2, %3, %4 of the median</source>
        <translation>PV%1：%2，%3，为中位数的 %4</translation>
    </message>
    <message>
        <source>No sun: the strings rest.</source>
        <translation>没有光照，组串处于休眠。</translation>
    </message>
    <message>
        <source>No string has voltage.</source>
        <translation>所有组串均无电压。</translation>
    </message>
    <message>
        <source>There are no values of the strings.</source>
        <translation>没有组串数值。</translation>
    </message>
    <message>
        <source>These are the last values that came; nothing is concluded from them.</source>
        <translation>这些是最近收到的数值，不据此作出判断。</translation>
    </message>
    <message>
        <source>Voltage but no current while others produce: %1.</source>
        <extracomment>%1 names of inputs: &quot;PV2, PV7&quot;</extracomment>
        <translation>其他组串发电时有电压无电流：%1。</translation>
    </message>
    <message>
        <source>There is only one string: nothing to compare it with.</source>
        <translation>只有一个组串，无从比较。</translation>
    </message>
    <message>
        <source>There is too little current to compare the strings.</source>
        <translation>电流过小，无法比较组串。</translation>
    </message>
    <message>
        <source>All strings deliver current.</source>
        <translation>所有组串均有电流输出。</translation>
    </message>
    <message>
        <source>Some strings do not report their current.</source>
        <translation>部分组串未上报电流。</translation>
    </message>
    <message>
        <source>Inputs not used: %1.</source>
        <translation>有 %1 路输入未使用。</translation>
    </message>
    <message>
        <source>PV%1 had voltage but no current all day.</source>
        <extracomment>%1 number of an input</extracomment>
        <translation>PV%1 全天有电压但没有电流。</translation>
    </message>
    <message numerus="yes">
        <source>PV%1 gave %2 less current than its %n sisters.</source>
        <extracomment>%1 number of an input, %2 a percentage, %n strings that look the same way</extracomment>
        <translation>
            <numerusform>PV%1 的电流比 %n 个同类组串低 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>PV%1 gave only %2 of its sisters&apos; current from %3 to %4: shade?</source>
        <extracomment>%1 number of an input, %2 a percentage, %3 and %4 clock times</extracomment>
        <translation>PV%1 在 %3 至 %4 的电流仅为同类组串的 %2：遮挡？</translation>
    </message>
    <message numerus="yes">
        <source>So it was on %n of the last days.</source>
        <translation>
            <numerusform>最近有 %n 天如此。</numerusform>
        </translation>
    </message>
    <message>
        <source>Today so far</source>
        <translation>今天至今</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>there was too little sun to compare the strings.</source>
        <translation>日照太弱，无法比较组串。</translation>
    </message>
    <message>
        <source>many strings were low at once: snow or shade is likelier than as many faults.</source>
        <translation>许多组串同时偏低：积雪或遮挡的可能性大于这么多故障。</translation>
    </message>
    <message>
        <source>all strings did as their sisters.</source>
        <translation>所有组串都与同类组串一致。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day</comment>
        <extracomment>%1 a day (&quot;Yesterday&quot;), %2 a sentence about it</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>StringsCard</name>
    <message>
        <source>Strings</source>
        <translation>组串</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <extracomment>two sentences about the strings of an inverter</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The dashed line is the median: %1. Pick a bar to read it.</source>
        <translation>虚线为中位数：%1。选中柱条可查看数值。</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Plant</source>
        <translation>电站</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>当地时间</translation>
    </message>
    <message>
        <source>PV</source>
        <translation>光伏</translation>
    </message>
    <message>
        <source>House</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>电网</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>电池</translation>
    </message>
    <message>
        <source>SOC</source>
        <translation>SOC</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>%1 at %2: %3
</source>
        <extracomment>%1 account, %2 host, %3 state of the connection</extracomment>
        <translation>%1（%2）：%3
</translation>
    </message>
</context>
<context>
    <name>SystemCodeEdit</name>
    <message>
        <source>System code (password)</source>
        <translation>系统代码（密码）</translation>
    </message>
    <message>
        <source>Hide the system code</source>
        <translation>隐藏系统代码</translation>
    </message>
    <message>
        <source>Show the system code</source>
        <translation>显示系统代码</translation>
    </message>
</context>
<context>
    <name>SystemReport</name>
    <message>
        <source>%1 (built with %2)</source>
        <translation>%1（以 %2 构建）</translation>
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
        <translation>操作系统</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>窗口系统</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>区域设置</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>屏幕</translation>
    </message>
</context>
<context>
    <name>TableCopy</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy with &amp;headings</source>
        <translation>连同标题复制(&amp;H)</translation>
    </message>
</context>
<context>
    <name>TableLayout</name>
    <message>
        <source>C&amp;olumns</source>
        <translation>列(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>排序依据(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>重置列(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Not sorted</source>
        <extracomment>rows of a table in no special order</extracomment>
        <translation>不排序(&amp;N)</translation>
    </message>
</context>
<context>
    <name>TaskDetails</name>
    <message>
        <source>Details of the command</source>
        <translation>指令详情</translation>
    </message>
    <message>
        <source>From before to now</source>
        <translation>从之前到现在</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>过程</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>更多信息</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>立即查询</translation>
    </message>
    <message>
        <source>Give it again…</source>
        <translation>再次下发…</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>还原…</translation>
    </message>
    <message>
        <source>Go to plant</source>
        <translation>转到电站</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>已执行</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>If you have seen at the plant how it ended; nothing is sent</source>
        <translation>如果您已在电站看到结果；不会下发任何内容</translation>
    </message>
    <message>
        <source>Opens this command as a new one; nothing is sent yet</source>
        <translation>将此指令作为新指令打开；暂不下发</translation>
    </message>
    <message>
        <source>Request for technicians</source>
        <translation>供技术人员参考的请求</translation>
    </message>
    <message>
        <source>Show the request for technicians</source>
        <translation>显示供技术人员参考的请求</translation>
    </message>
    <message>
        <source>Request as it was sent</source>
        <translation>所下发的请求</translation>
    </message>
    <message>
        <source>Asks the service how it stands; takes one call of the day</source>
        <translation>向服务查询执行情况；占用当天的一次调用</translation>
    </message>
    <message>
        <source>Opens a command that restores what was set before; nothing is sent yet</source>
        <translation>打开一条恢复先前设置的指令；暂不下发</translation>
    </message>
    <message>
        <source>What was set before is not known, or nothing was changed.</source>
        <translation>先前的设置未知，或没有任何更改。</translation>
    </message>
    <message>
        <source>The plant is not in the list of the account.</source>
        <translation>该电站不在账号的列表中。</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>the state before a command</extracomment>
        <translation>之前</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>指令内容</translation>
    </message>
    <message>
        <source>Come of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Next question to the service</source>
        <translation>下次向服务查询</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>电站</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>In the plant&apos;s local time</source>
        <translation>电站当地时间</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>下发时间</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>已查询</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>How often the service was asked how it stands</source>
        <translation>已向服务查询执行情况的次数</translation>
    </message>
    <message>
        <source>Number at the service</source>
        <translation>服务编号</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>复制编号</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Words of the service</source>
        <translation>服务的说明</translation>
    </message>
    <message>
        <source>Live data of</source>
        <translation>实时数据时间</translation>
    </message>
    <message>
        <source>When the values that were compared were measured</source>
        <translation>用于比较的数值的测量时间</translation>
    </message>
</context>
<context>
    <name>TaskFilterBar</name>
    <message>
        <source>Search…</source>
        <translation>搜索…</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>搜索指令</translation>
    </message>
    <message>
        <source>Which states</source>
        <translation>哪些状态</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>Which kind of command</source>
        <translation>哪类指令</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export the commands</source>
        <translation>导出指令</translation>
    </message>
    <message>
        <source>Saves the commands that are shown, with all that is known of them</source>
        <translation>保存所示指令及其全部已知信息</translation>
    </message>
    <message>
        <source>As a &amp;table (CSV)…</source>
        <translation>存为表格（CSV）(&amp;T)…</translation>
    </message>
    <message>
        <source>For &amp;programs (JSON)…</source>
        <translation>供程序使用（JSON）(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Search commands</source>
        <translation>搜索指令(&amp;S)</translation>
    </message>
    <message>
        <source>Only %1</source>
        <extracomment>a filter: %1 a plant or an account</extracomment>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>Only %1. Press to show all plants.</source>
        <extracomment>a filter: %1 a plant or an account</extracomment>
        <translation>仅 %1。按下可显示所有电站。</translation>
    </message>
    <message>
        <source>Show the commands of all plants again</source>
        <translation>重新显示所有电站的指令</translation>
    </message>
</context>
<context>
    <name>TaskFollower</name>
    <message>
        <source>%1  %2 – Next question at %3.</source>
        <extracomment>%1 a time, %2 a command and how it stands, %3 a time</extracomment>
        <translation>%1  %2 – 下次查询在 %3。</translation>
    </message>
</context>
<context>
    <name>TaskRows</name>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>The service&apos;s words</source>
        <translation>服务的说明</translation>
    </message>
    <message>
        <source>Did the power follow?</source>
        <translation>功率是否跟随？</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>下发时间</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Number at the service</source>
        <translation>服务编号</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>过程</translation>
    </message>
</context>
<context>
    <name>TaskTableModel</name>
    <message>
        <source>Now</source>
        <comment>next question</comment>
        <translation>现在</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>电站</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Live data</source>
        <translation>实时数据</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>下次查询</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作者</translation>
    </message>
</context>
<context>
    <name>TaskView</name>
    <message>
        <source>Commands</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Save the commands</source>
        <translation>保存指令</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>JSON 文件</translation>
    </message>
    <message>
        <source>No command is running</source>
        <translation>没有正在执行的指令</translation>
    </message>
    <message numerus="yes">
        <source>%n not ended</source>
        <comment>commands</comment>
        <translation>
            <numerusform>%n 条未结束</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls left today</source>
        <translation>
            <numerusform>今日剩余 %n 次调用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them kept for a stop</source>
        <translation>
            <numerusform>其中 %n 次留作停止</numerusform>
        </translation>
    </message>
    <message>
        <source>Giving a command takes one call of the day, and so does each question how it stands.</source>
        <translation>下发一条指令占用当天的一次调用，每次查询执行情况也是如此。</translation>
    </message>
    <message>
        <source>The day&apos;s calls for commands are used up: %1.</source>
        <extracomment>%1 names of accounts</extracomment>
        <translation>当天的指令调用次数已用完：%1。</translation>
    </message>
    <message>
        <source>Commands that are running go on, but nobody can ask how they stand. The rest is kept for a stop.</source>
        <translation>正在执行的指令会继续，但无法查询其执行情况。剩余次数留作停止。</translation>
    </message>
    <message>
        <source>Show all commands</source>
        <translation>显示所有指令</translation>
    </message>
    <message>
        <source>No command was given to %1, or the filter hides it.</source>
        <translation>没有向 %1 下发过指令，或被筛选条件隐藏。</translation>
    </message>
    <message>
        <source>No command matches the filter.</source>
        <translation>没有符合筛选条件的指令。</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>尚无账号。</translation>
    </message>
    <message>
        <source>No command was given yet. Commands are given on the page of a plant.</source>
        <translation>尚未下发过指令。指令在电站页面下发。</translation>
    </message>
    <message>
        <source>No command was given yet. The service takes commands only from an account that its owner has connected in the browser.</source>
        <translation>尚未下发过指令。服务只接受由业主在浏览器中连接的账号下发的指令。</translation>
    </message>
    <message>
        <source>Choose a command to see how it stands, what was set before, and what can be done.</source>
        <translation>选择一条指令，查看其执行情况、先前的设置以及可进行的操作。</translation>
    </message>
    <message>
        <source>The day&apos;s calls are used up; the rest is kept for a stop.</source>
        <translation>当天的调用次数已用完，剩余次数留作停止。</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>Not sent</source>
        <comment>state of a command</comment>
        <translation>未下发</translation>
    </message>
    <message>
        <source>Being sent</source>
        <comment>state of a command</comment>
        <translation>正在下发</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>state of a command</comment>
        <translation>执行中</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of a command</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Already set</source>
        <comment>state of a command</comment>
        <translation>已是此设置</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>state of a command</comment>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a command</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Ended early</source>
        <comment>state of a command</comment>
        <translation>提前结束</translation>
    </message>
    <message>
        <source>Timed out</source>
        <comment>state of a command</comment>
        <translation>已超时</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state of a command</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Discarded</source>
        <comment>state of a command</comment>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>The service could not hand the command to the device.</source>
        <translation>服务未能将指令下发到设备。</translation>
    </message>
    <message>
        <source>The device did not answer in time.</source>
        <translation>设备未及时应答。</translation>
    </message>
    <message>
        <source>The device is busy with something else.</source>
        <translation>设备正忙于其他操作。</translation>
    </message>
    <message>
        <source>The device is not fit for this command.</source>
        <translation>设备不适用于此指令。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong at the service.</source>
        <translation>服务出现意外错误。</translation>
    </message>
    <message>
        <source>It did not get as far as the service.</source>
        <translation>未能到达服务。</translation>
    </message>
    <message>
        <source>Another command of this kind has not ended at this plant.</source>
        <translation>此电站上有一条同类指令尚未结束。</translation>
    </message>
    <message>
        <source>No call is left for it today.</source>
        <translation>今日已没有可用的调用次数。</translation>
    </message>
    <message>
        <source>It could not be written down, and nothing is sent that is not.</source>
        <translation>无法写入记录，而未记录的内容不会下发。</translation>
    </message>
    <message>
        <source>The answer was lost.</source>
        <translation>应答已丢失。</translation>
    </message>
    <message>
        <source>The program ended in between.</source>
        <translation>程序在此期间退出。</translation>
    </message>
    <message>
        <source>The plant shows that it is in force.</source>
        <translation>电站显示指令已生效。</translation>
    </message>
    <message>
        <source>The plant shows that it is not in force.</source>
        <translation>电站显示指令未生效。</translation>
    </message>
    <message>
        <source>A later command has taken its place.</source>
        <translation>后来的指令已取而代之。</translation>
    </message>
    <message>
        <source>The service does not know the command any more.</source>
        <translation>服务不再知道此指令。</translation>
    </message>
    <message>
        <source>A person has said so.</source>
        <translation>由人员确认。</translation>
    </message>
    <message>
        <source>The service gives a reason that this program does not know.</source>
        <translation>服务给出的原因，本程序无法识别。</translation>
    </message>
    <message>
        <source>The command is written down and has not been sent.</source>
        <translation>指令已记录，尚未下发。</translation>
    </message>
    <message>
        <source>The command is on its way to the service.</source>
        <translation>指令正在发往服务。</translation>
    </message>
    <message>
        <source>The service has taken the command and has not told its end yet.</source>
        <translation>服务已接受指令，尚未报告结束。</translation>
    </message>
    <message>
        <source>The service has taken the command. The last question about it was refused: %1</source>
        <translation>服务已接受指令。最近一次查询被拒绝：%1</translation>
    </message>
    <message>
        <source>The answer was lost, but the plant shows that the command is in force.</source>
        <translation>应答已丢失，但电站显示指令已生效。</translation>
    </message>
    <message>
        <source>The answer was lost. A person has said that the command was carried out.</source>
        <translation>应答已丢失。有人员确认指令已执行。</translation>
    </message>
    <message>
        <source>The service says that the command was carried out.</source>
        <translation>服务报告指令已执行。</translation>
    </message>
    <message>
        <source>The plant was set like that already, so nothing had to be done.</source>
        <translation>电站已是此设置，无需任何操作。</translation>
    </message>
    <message>
        <source>The command was refused. Nothing was changed.</source>
        <translation>指令被拒绝。没有任何更改。</translation>
    </message>
    <message>
        <source>The command was refused, nothing was changed: %1</source>
        <translation>指令被拒绝，没有任何更改：%1</translation>
    </message>
    <message>
        <source>The command was not carried out.</source>
        <translation>指令未执行。</translation>
    </message>
    <message>
        <source>The command was not carried out: %1</source>
        <translation>指令未执行：%1</translation>
    </message>
    <message>
        <source>The command ended early because another one took its place.</source>
        <translation>指令提前结束，因为另一条指令取而代之。</translation>
    </message>
    <message>
        <source>The command ended early: %1</source>
        <translation>指令提前结束：%1</translation>
    </message>
    <message>
        <source>The service has told no end within 24 hours. It may have been carried out.</source>
        <translation>服务在 24 小时内未报告结束。指令可能已执行。</translation>
    </message>
    <message>
        <source>The answer was lost, so the command may be in force. It is not sent again. The service does not tell these values, so only a look at the plant can.</source>
        <translation>应答已丢失，因此指令可能已生效。它不会再次下发。服务不提供这些值，只有到电站查看才能确定。</translation>
    </message>
    <message>
        <source>The answer was lost, so the command may be in force. It is not sent again; the program asks how it stands.</source>
        <translation>应答已丢失，因此指令可能已生效。它不会再次下发；程序会查询其执行情况。</translation>
    </message>
    <message>
        <source>The command was never sent.</source>
        <translation>指令从未下发。</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state of a command</comment>
        <extracomment>%1 state of a command, %2 what the service said</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>live data of a command</comment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Agree</source>
        <comment>live data with a command</comment>
        <translation>相符</translation>
    </message>
    <message>
        <source>Agree in part</source>
        <comment>live data with a command</comment>
        <translation>部分相符</translation>
    </message>
    <message>
        <source>Do not agree</source>
        <comment>live data with a command</comment>
        <translation>不符</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <comment>live data of a command</comment>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>Live data have not been compared.</source>
        <translation>尚未与实时数据比较。</translation>
    </message>
    <message>
        <source>Waiting for live data from after the command.</source>
        <translation>正在等待指令之后的实时数据。</translation>
    </message>
    <message>
        <source>Live data agree with the command.</source>
        <extracomment>%1 what live data say: &quot;Discharging 2.48 kW&quot;</extracomment>
        <translation>实时数据与指令相符。</translation>
    </message>
    <message>
        <source>Live data agree: %1.</source>
        <translation>实时数据相符：%1。</translation>
    </message>
    <message>
        <source>Live data agree in part: %1, expected was: %2.</source>
        <extracomment>%1 what live data say, %2 what was expected: &quot;Discharging 2.48 kW&quot;</extracomment>
        <translation>实时数据部分相符：%1，预期为：%2。</translation>
    </message>
    <message>
        <source>Live data agree with the command in part.</source>
        <translation>实时数据与指令部分相符。</translation>
    </message>
    <message>
        <source>Live data do not agree: %1, expected was: %2.</source>
        <extracomment>%1 what live data say, %2 what was expected: &quot;Discharging 2.48 kW&quot;</extracomment>
        <translation>实时数据不符：%1，预期为：%2。</translation>
    </message>
    <message>
        <source>Live data do not agree with the command.</source>
        <translation>实时数据与指令不符。</translation>
    </message>
    <message>
        <source>Live data cannot tell whether it was carried out.</source>
        <translation>实时数据无法判断指令是否已执行。</translation>
    </message>
    <message>
        <source>%1 discharged so far</source>
        <translation>至今已放电 %1</translation>
    </message>
    <message>
        <source>%1 charged so far</source>
        <translation>至今已充电 %1</translation>
    </message>
    <message>
        <source>Set at the device: %1</source>
        <extracomment>%1 for example &quot;Discharging 2.5 kW&quot;</extracomment>
        <translation>设备上的设置：%1</translation>
    </message>
    <message>
        <source>State of charge: %1</source>
        <translation>荷电状态：%1</translation>
    </message>
    <message>
        <source>Known since: %1</source>
        <extracomment>%1 for example &quot;3 min ago&quot;</extracomment>
        <translation>获知于：%1</translation>
    </message>
    <message>
        <source>This account signs in with a user name. The service takes commands only from an account that its owner has connected in the browser.</source>
        <translation>此账号以用户名登录。服务只接受由业主在浏览器中连接的账号下发的指令。</translation>
    </message>
    <message>
        <source>The account is not signed in.</source>
        <translation>账号未登录。</translation>
    </message>
    <message>
        <source>The owner has not allowed commands for this program.</source>
        <translation>业主未允许本程序下发指令。</translation>
    </message>
    <message>
        <source>Control is switched off for this plant.</source>
        <translation>此电站的控制已关闭。</translation>
    </message>
    <message>
        <source>The service takes commands for residential plants only.</source>
        <translation>服务只接受对户用电站的指令。</translation>
    </message>
    <message>
        <source>The plant has several controllers. The service takes this command only for plants with one.</source>
        <translation>电站有多个控制器。服务仅对单控制器电站接受此指令。</translation>
    </message>
    <message>
        <source>The service does not take this command for plants with a SmartLogger.</source>
        <translation>对于带 SmartLogger 的电站，服务不接受此指令。</translation>
    </message>
    <message>
        <source>The plant has no battery that takes commands.</source>
        <translation>电站没有可接受指令的电池。</translation>
    </message>
    <message>
        <source>The plant has no inverter that takes commands.</source>
        <translation>电站没有可接受指令的逆变器。</translation>
    </message>
    <message>
        <source>LG batteries do not take this command.</source>
        <translation>LG 电池不接受此指令。</translation>
    </message>
    <message>
        <source>A command of this kind is still running in this plant.</source>
        <translation>此电站上有一条同类指令仍在执行。</translation>
    </message>
    <message>
        <source>The day&apos;s calls for commands are used up.</source>
        <translation>当天的指令调用次数已用完。</translation>
    </message>
    <message>
        <source>The journal of commands cannot be written. Nothing is sent that cannot be written down.</source>
        <translation>无法写入指令日志。无法记录的内容不会下发。</translation>
    </message>
    <message>
        <source>Connect the plant&apos;s owner as another account.</source>
        <translation>请将电站业主作为另一个账号连接。</translation>
    </message>
    <message>
        <source>Sign in, or wait until the connection is back.</source>
        <translation>请登录，或等待连接恢复。</translation>
    </message>
    <message>
        <source>The owner can allow it in the FusionSolar app, or connect again and tick it.</source>
        <translation>业主可以在 FusionSolar App 中允许，或重新连接并勾选。</translation>
    </message>
    <message>
        <source>Switch control on for this plant first.</source>
        <translation>请先为此电站开启控制。</translation>
    </message>
    <message>
        <source>Use the FusionSolar app or the web portal for this plant.</source>
        <translation>请使用 FusionSolar App 或网页门户操作此电站。</translation>
    </message>
    <message>
        <source>If that is not so, refresh the list of devices.</source>
        <translation>如果情况并非如此，请刷新设备列表。</translation>
    </message>
    <message>
        <source>Charge or discharge it for a given time instead.</source>
        <translation>请改为按给定时间充电或放电。</translation>
    </message>
    <message>
        <source>Wait for its end, or stop it.</source>
        <translation>请等待其结束，或将其停止。</translation>
    </message>
    <message>
        <source>Try again tomorrow. A stop is still possible as long as the reserve lasts.</source>
        <translation>请明天再试。只要保留的次数未用完，仍可停止。</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that the data folder can be written.</source>
        <translation>请检查磁盘是否已满、数据文件夹是否可写。</translation>
    </message>
</context>
<context>
    <name>TasksCommand</name>
    <message>
        <source>the commands that were given, and what came of them</source>
        <translation>已下发的指令及其结果</translation>
    </message>
    <message>
        <source>Only those that have not ended.</source>
        <translation>仅尚未结束的指令。</translation>
    </message>
    <message>
        <source>Stay until each of them has ended and live data have been compared; a line for each change. Asks the service by plan, at most 100 times a day.</source>
        <translation>持续运行，直到每条指令都已结束且已与实时数据比较；每次变化输出一行。按计划向服务查询，每天最多 100 次。</translation>
    </message>
    <message>
        <source>Write all of it to a file instead, as JSON or CSV by its ending.</source>
        <translation>改为全部写入文件，按扩展名为 JSON 或 CSV。</translation>
    </message>
    <message>
        <source>Only this one; the beginning of its name will do.</source>
        <translation>仅此任务；给出名称的开头即可。</translation>
    </message>
    <message>
        <source>With --task: say how an unknown command has ended, yes (carried out) or no, where nothing else can tell.</source>
        <translation>与 --task 一起使用：在无法以其他方式判断时，说明未知指令的结果，yes（已执行）或 no。</translation>
    </message>
    <message>
        <source>--follow and --export exclude each other.</source>
        <translation>--follow 与 --export 不能同时使用。</translation>
    </message>
    <message>
        <source>--export takes a file that ends in .json or .csv.</source>
        <translation>--export 须为以 .json 或 .csv 结尾的文件。</translation>
    </message>
    <message>
        <source>--mark needs --task.</source>
        <translation>--mark 需要 --task。</translation>
    </message>
    <message>
        <source>--mark takes yes or no.</source>
        <translation>--mark 须为 yes 或 no。</translation>
    </message>
</context>
<context>
    <name>TasksRun</name>
    <message>
        <source>No command is open.</source>
        <translation>没有未结束的指令。</translation>
    </message>
    <message>
        <source>--task does not name exactly one command.</source>
        <translation>--task 未能唯一指定一条指令。</translation>
    </message>
    <message>
        <source>How this command has ended is known, or it has not ended.</source>
        <translation>此指令的结果已知，或指令尚未结束。</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) written.</source>
        <translation>
            <numerusform>已写出 %n 条指令。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the journal could not be read.</source>
        <translation>
            <numerusform>日志中有 %n 行无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>No command has been given.</source>
        <translation>尚未下发过指令。</translation>
    </message>
</context>
<context>
    <name>TouWindowDialog</name>
    <message>
        <source>Window of the week</source>
        <translation>每周时段</translation>
    </message>
    <message>
        <source>&amp;Charge the battery</source>
        <translation>给电池充电(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Discharge the battery</source>
        <translation>电池放电(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>开始(&amp;F)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>结束(&amp;U)</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>until &amp;midnight</source>
        <translation>直到午夜(&amp;M)</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>在这些日子</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>请至少选择一天。</translation>
    </message>
    <message>
        <source>The end must be after the beginning. What goes on after midnight is a window of the next day.</source>
        <translation>结束必须晚于开始。午夜之后的部分属于第二天的时段。</translation>
    </message>
</context>
<context>
    <name>TouWindowModel</name>
    <message>
        <source>Charge</source>
        <translation>充电</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>放电</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>The battery is to</source>
        <translation>电池动作</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>This desktop shows no icons of programs, so closing the window ends Heliodesk.</source>
        <translation>此桌面不显示程序的托盘图标，因此关闭窗口会退出 Heliodesk。</translation>
    </message>
    <message>
        <source>&amp;Open Heliodesk</source>
        <translation>打开 Heliodesk(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Resume updates</source>
        <translation>恢复更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause updates</source>
        <translation>暂停更新(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>TraySummary</name>
    <message>
        <source>paused by you</source>
        <translation>您已暂停</translation>
    </message>
    <message numerus="yes">
        <source>%n without connection</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%n 个账号无连接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <comment>plants</comment>
        <translation>
            <numerusform>%n 个断连</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faulty</source>
        <comment>plants</comment>
        <translation>
            <numerusform>%n 个故障</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old</source>
        <comment>plants</comment>
        <translation>
            <numerusform>%n 个过时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without data yet</source>
        <comment>plants</comment>
        <translation>
            <numerusform>%n 个暂无数据</numerusform>
        </translation>
    </message>
    <message>
        <source>all live</source>
        <translation>全部实时</translation>
    </message>
    <message>
        <source>all asleep</source>
        <translation>全部夜间休眠</translation>
    </message>
    <message>
        <source>Heliodesk · paused by you</source>
        <translation>Heliodesk · 您已暂停</translation>
    </message>
    <message>
        <source>Heliodesk</source>
        <translation>Heliodesk</translation>
    </message>
    <message numerus="yes">
        <source>%n plants</source>
        <translation>
            <numerusform>%n 个电站</numerusform>
        </translation>
    </message>
    <message>
        <source>No plants yet</source>
        <translation>尚无电站</translation>
    </message>
    <message numerus="yes">
        <source>%1 from %n plants</source>
        <translation>
            <numerusform>%n 个电站共 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plants, no power known</source>
        <translation>
            <numerusform>%n 个电站，功率未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarms</source>
        <translation>
            <numerusform>%n 条告警</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TreeColumns</name>
    <message>
        <source>&amp;Order of the service</source>
        <extracomment>Rows as the service lists them, not sorted by a column</extracomment>
        <translation>服务的顺序(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>重置列(&amp;R)</translation>
    </message>
</context>
<context>
    <name>UnitsPage</name>
    <message>
        <source>For example: %1</source>
        <extracomment>%1 samples: &quot;1,234.5 kWh · 21/06/2026 14:32&quot;</extracomment>
        <translation>示例：%1</translation>
    </message>
</context>
<context>
    <name>UpdatesPage</name>
    <message>
        <source>The service renews its values every five minutes: asking more often cannot bring newer ones. In the night it is asked for the devices of sleeping plants every 15 minutes at most.</source>
        <translation>服务每五分钟更新一次数值，更频繁的查询不会得到更新的数据。夜间对休眠电站的设备最多每 15 分钟查询一次。</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>调用开销</translation>
    </message>
    <message>
        <source>Calls a day</source>
        <translation>每日调用</translation>
    </message>
    <message>
        <source>known once an account is open</source>
        <translation>打开账号后可知</translation>
    </message>
    <message>
        <source>Calls for live values</source>
        <translation>实时值调用</translation>
    </message>
    <message>
        <source>about %1 a day</source>
        <translation>每天约 %1 次</translation>
    </message>
    <message numerus="yes">
        <source>Each time %n calls, for up to 100 plants, or 100 devices of one type, each.</source>
        <translation>
            <numerusform>每次 %n 个调用，每个调用最多涵盖 100 个电站或 100 台同类设备。</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed by the service</source>
        <translation>服务允许</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>每天 %1 次</translation>
    </message>
    <message numerus="yes">
        <source>%n calls in five minutes for these plants and devices.</source>
        <translation>
            <numerusform>这些电站和设备每五分钟允许 %n 次调用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of the allowance</source>
        <translation>占配额比例</translation>
    </message>
    <message>
        <source>Calls for alarms and reports</source>
        <translation>告警和报表的调用</translation>
    </message>
    <message>
        <source>They have allowances of their own.</source>
        <translation>它们有各自的配额。</translation>
    </message>
    <message>
        <source>By OAuth Connect: all calls of an owner together.</source>
        <translation>通过 OAuth Connect：同一业主的所有调用合计。</translation>
    </message>
    <message>
        <source>With OAuth Connect they come out of the same allowance.</source>
        <translation>使用 OAuth Connect 时，它们占用同一配额。</translation>
    </message>
</context>
<context>
    <name>ValueHelp</name>
    <message>
        <source>Value of the moment</source>
        <translation>瞬时值</translation>
    </message>
    <message>
        <source>Counter since commissioning</source>
        <translation>投运以来的累计值</translation>
    </message>
    <message>
        <source>Counter of today: starts at 0 at the plant&apos;s midnight</source>
        <translation>当日累计值：电站当地零点从 0 开始</translation>
    </message>
    <message>
        <source>Nested value</source>
        <translation>嵌套值</translation>
    </message>
    <message>
        <source>State, sent as a code</source>
        <translation>状态，以代码发送</translation>
    </message>
    <message>
        <source>Point in time, shown in the plant&apos;s time zone</source>
        <translation>时间点，按电站时区显示</translation>
    </message>
    <message>
        <source>Total of the period</source>
        <translation>时段总量</translation>
    </message>
    <message>
        <source>Unit: not documented</source>
        <translation>单位：文档中无说明</translation>
    </message>
    <message>
        <source>Unit: money, currency not named</source>
        <translation>单位：货币，币种未说明</translation>
    </message>
    <message>
        <source>Unit: none</source>
        <translation>单位：无</translation>
    </message>
    <message>
        <source>Unit: %1 since the start of 1970</source>
        <translation>单位：自 1970 年起的 %1</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>Unit: %1, shown as %2</source>
        <translation>单位：%1，显示为 %2</translation>
    </message>
    <message>
        <source>Source: %1, field %2</source>
        <extracomment>%1 a path of the service&apos;s interface, %2 a key in its answer</extracomment>
        <translation>来源：%1，字段 %2</translation>
    </message>
    <message>
        <source>The service&apos;s documentation does not have this field; the value is shown as it came.</source>
        <translation>服务文档中没有此字段；数值按收到的原样显示。</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>类别：%1</translation>
    </message>
    <message>
        <source>The service documents this field as always empty by now.</source>
        <translation>根据服务文档，此字段现在始终为空。</translation>
    </message>
    <message>
        <source>Only newer versions of the service send it.</source>
        <translation>仅较新版本的服务会发送。</translation>
    </message>
    <message>
        <source>Only old versions of the service send it.</source>
        <translation>仅旧版本的服务会发送。</translation>
    </message>
    <message>
        <source>Source: %1, in kW</source>
        <translation>来源：%1，单位 kW</translation>
    </message>
    <message>
        <source>Plants without a value are left out of the sum and named below the figure.</source>
        <translation>没有数值的电站不计入合计，并在数字下方列出。</translation>
    </message>
    <message>
        <source>PV power now</source>
        <translation>当前光伏功率</translation>
    </message>
    <message>
        <source>P(PV) = Σ mppt_power of all inverters</source>
        <translation>P(光伏) = Σ 所有逆变器的 mppt_power</translation>
    </message>
    <message>
        <source>An inverter that does not send mppt_power counts with its output (active_power), unless a battery stands behind an inverter. A sleeping inverter counts as 0.</source>
        <translation>未发送 mppt_power 的逆变器按其输出（active_power）计入，除非逆变器后接有电池。休眠的逆变器按 0 计。</translation>
    </message>
    <message>
        <source>Consumption now</source>
        <translation>负载功率</translation>
    </message>
    <message>
        <source>P(house) = Σ active_power of the inverters − P(grid) − P(storage)</source>
        <translation>P(负载) = Σ 逆变器的 active_power − P(电网) − P(储能)</translation>
    </message>
    <message>
        <source>P(grid): feeding in is positive. P(storage): charging of storage beside the inverters; a battery behind an inverter is within its output already.</source>
        <translation>P(电网)：馈电为正。P(储能)：与逆变器并列的储能的充电功率；逆变器后接的电池已包含在其输出中。</translation>
    </message>
    <message>
        <source>Without a meter at the grid connection nobody can say.</source>
        <translation>并网点没有电表时无法得知。</translation>
    </message>
    <message>
        <source>Exchange with the grid now</source>
        <translation>当前与电网的交换功率</translation>
    </message>
    <message>
        <source>P(grid) = active_power of the meter; feeding in is positive</source>
        <translation>P(电网) = 电表的 active_power；馈电为正</translation>
    </message>
    <message>
        <source>An EMMA counts the other way round: P(grid) = −active_power. Where there are several meters, an EMMA comes first, then the grid meter with the lowest device id, then the sum of the power sensors.</source>
        <translation>EMMA 的符号相反：P(电网) = −active_power。有多块电表时，优先采用 EMMA，其次是设备 ID 最小的关口电表，最后是各功率传感器之和。</translation>
    </message>
    <message>
        <source>A meter whose direction you have turned round counts with the opposite sign.</source>
        <translation>您已反转方向的电表按相反符号计入。</translation>
    </message>
    <message>
        <source>Battery power now</source>
        <translation>当前电池功率</translation>
    </message>
    <message>
        <source>P(battery) = Σ ch_discharge_power of all batteries; charging is positive</source>
        <translation>P(电池) = Σ 所有电池的 ch_discharge_power；充电为正</translation>
    </message>
    <message>
        <source>State of charge</source>
        <translation>荷电状态</translation>
    </message>
    <message>
        <source>SOC = Σ (battery_soc × rated_capacity) ÷ Σ rated_capacity</source>
        <translation>SOC = Σ (battery_soc × rated_capacity) ÷ Σ rated_capacity</translation>
    </message>
    <message>
        <source>The plain mean of battery_soc if the capacity of a battery is not known.</source>
        <translation>如有电池容量未知，则取 battery_soc 的简单平均值。</translation>
    </message>
    <message>
        <source>Source: %1, in per cent</source>
        <extracomment>%1 a path of the service&apos;s interface; the value is in per cent</extracomment>
        <translation>来源：%1，以百分比表示</translation>
    </message>
    <message>
        <source>What is left over</source>
        <translation>剩余部分</translation>
    </message>
    <message>
        <source>P(rest) = P(PV) − P(house) − P(grid) − P(battery)</source>
        <translation>P(剩余) = P(光伏) − P(负载) − P(电网) − P(电池)</translation>
    </message>
    <message>
        <source>A small positive rest is the loss of the conversion. More means values of different moments, or a source or load that nobody measures. Shown only if every part is known.</source>
        <translation>较小的正值为转换损耗。更大的值表示各数值的时刻不同，或存在未被计量的电源或负载。仅在各部分均已知时显示。</translation>
    </message>
    <message>
        <source>Power of a string</source>
        <translation>组串功率</translation>
    </message>
    <message>
        <source>P = U × I</source>
        <translation>P = U × I</translation>
    </message>
    <message>
        <source>The median is that of the strings that produce. A string is called without current if it has voltage but less than 2 % of the median current, while the median is at least 1 A.</source>
        <translation>中位数取自正在发电的组串。当中位电流不低于 1 A，而某组串有电压但电流不足中位数的 2 % 时，判定其无电流。</translation>
    </message>
    <message>
        <source>Source: %1, fields %2 (V) and %3 (A)</source>
        <translation>来源：%1，字段 %2 (V) 和 %3 (A)</translation>
    </message>
    <message>
        <source>PV power of all plants now</source>
        <translation>全部电站的当前光伏功率</translation>
    </message>
    <message>
        <source>Σ P(PV) of the plants of this account</source>
        <translation>Σ 该账号各电站的 P(光伏)</translation>
    </message>
    <message>
        <source>Consumption of all plants now</source>
        <translation>全部电站的当前用电</translation>
    </message>
    <message>
        <source>Σ P(house) of the plants of this account</source>
        <translation>Σ 该账号各电站的 P(负载)</translation>
    </message>
    <message>
        <source>Exchange of all plants with the grid now</source>
        <translation>全部电站当前与电网的交换功率</translation>
    </message>
    <message>
        <source>Σ P(grid) of the plants of this account; feeding in is positive</source>
        <translation>Σ 该账号各电站的 P(电网)；馈电为正</translation>
    </message>
    <message>
        <source>One plant&apos;s import and another&apos;s export cancel out here.</source>
        <translation>一个电站的购电与另一个电站的馈电在此相互抵消。</translation>
    </message>
    <message>
        <source>Battery power of all plants now</source>
        <translation>全部电站的当前电池功率</translation>
    </message>
    <message>
        <source>Σ P(battery) of the plants of this account; charging is positive</source>
        <translation>Σ 该账号各电站的 P(电池)；充电为正</translation>
    </message>
    <message>
        <source>Each plant counts from its own midnight.</source>
        <translation>各电站从其当地零点开始计算。</translation>
    </message>
    <message>
        <source>Plants without a value are left out; how many have one is said beside the sum.</source>
        <translation>没有数值的电站不计入；合计旁注明了有数值的电站数量。</translation>
    </message>
    <message>
        <source>%1, all plants</source>
        <extracomment>%1 the name of a value: &quot;Yield today&quot;</extracomment>
        <translation>%1（全部电站）</translation>
    </message>
    <message>
        <source>Σ %1 of the plants of this account</source>
        <extracomment>%1 a key in the service&apos;s answer</extracomment>
        <translation>Σ 该账号各电站的 %1</translation>
    </message>
</context>
<context>
    <name>ValueNotes</name>
    <message>
        <source>Says whether the device is connected to the management system.</source>
        <translation>表示设备是否已连接到管理系统。</translation>
    </message>
    <message>
        <source>Codes that are not documented are shown by their number.</source>
        <translation>文档中没有的代码以数字显示。</translation>
    </message>
    <message>
        <source>Between two phases. Single-phase inverters may report their grid voltage here.</source>
        <translation>两相之间的电压。单相逆变器可能在此上报电网电压。</translation>
    </message>
    <message>
        <source>Between two phases; 0 or empty on single-phase inverters.</source>
        <translation>两相之间的电压；单相逆变器为 0 或空。</translation>
    </message>
    <message>
        <source>Between phase and neutral.</source>
        <translation>相线与中性线之间的电压。</translation>
    </message>
    <message>
        <source>0 or empty on single-phase inverters.</source>
        <translation>单相逆变器为 0 或空。</translation>
    </message>
    <message>
        <source>Not available on single-phase meters.</source>
        <translation>单相电表不提供。</translation>
    </message>
    <message>
        <source>On single-phase wiring the value of the grid, otherwise of phase A.</source>
        <translation>单相接线时为电网的值，否则为 A 相的值。</translation>
    </message>
    <message>
        <source>Three-phase wiring only, otherwise 0.</source>
        <translation>仅限三相接线，否则为 0。</translation>
    </message>
    <message>
        <source>As the inverter reports it; it may stay at exactly 100 %.</source>
        <translation>由逆变器上报；可能恒为 100 %。</translation>
    </message>
    <message>
        <source>Inside the cabinet of the inverter.</source>
        <translation>逆变器机箱内的温度。</translation>
    </message>
    <message>
        <source>Between −1 and 1.</source>
        <translation>介于 −1 和 1 之间。</translation>
    </message>
    <message>
        <source>Alternating-current output. A battery behind the inverter is included, so the value can differ from the PV input by more than the losses.</source>
        <translation>交流输出。包含逆变器后接的电池，因此与光伏输入之差可能大于损耗。</translation>
    </message>
    <message>
        <source>Positive: feeding into the grid; negative: taking from it. Wiring and logger settings can turn the sign round.</source>
        <translation>正值为馈电，负值为购电。接线和数采设置可能使符号相反。</translation>
    </message>
    <message>
        <source>Positive: taking from the grid; negative: feeding into it. Other meters count the other way round.</source>
        <translation>正值为购电，负值为馈电。其他电表的符号相反。</translation>
    </message>
    <message>
        <source>The sign means the same as that of the active power of all phases.</source>
        <translation>符号含义与总有功功率相同。</translation>
    </message>
    <message>
        <source>Energy fed into the grid, with the usual wiring.</source>
        <translation>按通常接线为上网电量。</translation>
    </message>
    <message>
        <source>Energy taken from the grid, with the usual wiring.</source>
        <translation>按通常接线为购电量。</translation>
    </message>
    <message>
        <source>Energy taken from the grid; other meters count the other way round.</source>
        <translation>购电量；其他电表的方向相反。</translation>
    </message>
    <message>
        <source>Energy fed into the grid; other meters count the other way round.</source>
        <translation>上网电量；其他电表的方向相反。</translation>
    </message>
    <message>
        <source>A register of energy in the shoulder tariff, despite its name.</source>
        <translation>虽然名称不同，实为平时段电量。</translation>
    </message>
    <message>
        <source>A register of energy; the service prints a unit of power for it.</source>
        <translation>实为电量；服务为其标注的是功率单位。</translation>
    </message>
    <message>
        <source>What the external meter measures depends on the site: often a second generator or a branch.</source>
        <translation>外置电表的计量对象取决于现场，通常是另一电源或某一支路。</translation>
    </message>
    <message>
        <source>Keeps its last value after sunset and may lag behind the power by one answer.</source>
        <translation>日落后保持最后的数值，可能比功率滞后一次应答。</translation>
    </message>
    <message>
        <source>Direct-current power of all inputs together.</source>
        <translation>所有输入的直流功率之和。</translation>
    </message>
    <message>
        <source>Counted by the inverter itself.</source>
        <translation>由逆变器自行计量。</translation>
    </message>
    <message>
        <source>When the inverter last started.</source>
        <translation>逆变器最近一次开机的时间。</translation>
    </message>
    <message>
        <source>When the inverter last stopped; not available while it runs.</source>
        <translation>逆变器最近一次关机的时间；运行时不提供。</translation>
    </message>
    <message>
        <source>0 on inputs that are not used.</source>
        <translation>未使用的输入为 0。</translation>
    </message>
    <message>
        <source>Stays 0 on models that do not meter each tracker.</source>
        <translation>不逐路计量 MPPT 的机型恒为 0。</translation>
    </message>
    <message>
        <source>The limit of the moment; it moves with the state of charge and the temperature.</source>
        <translation>当前上限，随荷电状态和温度变化。</translation>
    </message>
    <message>
        <source>Positive: charging; negative: discharging.</source>
        <translation>正值为充电，负值为放电。</translation>
    </message>
    <message>
        <source>The service does not say which sign means charging; positive is taken for charging.</source>
        <translation>服务未说明哪个符号表示充电；此处以正值为充电。</translation>
    </message>
    <message>
        <source>The service does not say which sign means charging.</source>
        <translation>服务未说明哪个符号表示充电。</translation>
    </message>
    <message>
        <source>Often several hundred volts.</source>
        <translation>通常为数百伏。</translation>
    </message>
    <message>
        <source>Only some makes report it; 0 means unknown.</source>
        <translation>仅部分品牌上报；0 表示未知。</translation>
    </message>
    <message>
        <source>The working mode; the key is misspelt by the service.</source>
        <translation>工作模式；服务中的字段名拼写有误。</translation>
    </message>
    <message>
        <source>The health of each battery pack, as the service writes it.</source>
        <translation>各电池包的健康状态，按服务原文显示。</translation>
    </message>
    <message>
        <source>From 0 to 360 degrees.</source>
        <translation>0 至 360 度。</translation>
    </message>
    <message>
        <source>0 means on.</source>
        <translation>0 表示开。</translation>
    </message>
    <message>
        <source>An energy despite its name; starts at 0 at the plant&apos;s midnight.</source>
        <translation>虽名为功率，实为电量；电站当地零点从 0 开始。</translation>
    </message>
    <message>
        <source>An energy despite its name; today is included.</source>
        <translation>虽名为功率，实为电量；包含当日。</translation>
    </message>
    <message>
        <source>An energy despite its name; counted by the management system since the plant was connected to it. What the inverters produced before is missing.</source>
        <translation>虽名为功率，实为电量；由管理系统自电站接入后累计，不含逆变器此前的发电量。</translation>
    </message>
    <message>
        <source>In the currency of the plant, which the service does not name.</source>
        <translation>以电站的币种计，服务未说明币种。</translation>
    </message>
    <message>
        <source>In the currency of the plant, which the service does not name; refreshed once an hour.</source>
        <translation>以电站的币种计，服务未说明币种；每小时刷新一次。</translation>
    </message>
    <message>
        <source>Empty in plants without a meter.</source>
        <translation>没有电表的电站为空。</translation>
    </message>
    <message>
        <source>Power of all modules under standard test conditions.</source>
        <translation>全部组件在标准测试条件下的功率。</translation>
    </message>
</context>
<context>
    <name>WallDisplay</name>
    <message>
        <source>Wall display</source>
        <translation>大屏模式</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the first data of %n plants…</source>
        <translation>
            <numerusform>正在等待 %n 个电站的首批数据…</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no plants to show yet.</source>
        <translation>尚无可显示的电站。</translation>
    </message>
    <message>
        <source>%1 %2 other plants  ·  %3 stay  ·  %4 leave</source>
        <extracomment>%1 and %2 arrow keys, %3 the space bar, %4 the escape key</extracomment>
        <translation>%1 %2 切换电站  ·  %3 停留  ·  %4 退出</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message numerus="yes">
        <source>%n plants without data yet</source>
        <translation>
            <numerusform>%n 个电站尚无数据</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 number of the plant, %2 how many there are</extracomment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>WallKey</name>
    <message>
        <source>Next plant</source>
        <translation>下一个电站</translation>
    </message>
    <message>
        <source>Previous plant</source>
        <translation>上一个电站</translation>
    </message>
    <message>
        <source>Stay at this plant, or go on</source>
        <translation>停留在此电站，或继续轮播</translation>
    </message>
    <message>
        <source>Leave the wall display</source>
        <translation>退出大屏模式</translation>
    </message>
</context>
<context>
    <name>WallPage</name>
    <message>
        <source>Battery %1</source>
        <translation>电池 %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>accessible text: name, figure, direction</extracomment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>WaysIn</name>
    <message>
        <source>I have an API acc&amp;ount</source>
        <translation>我已有 API 账号(&amp;O)</translation>
    </message>
    <message>
        <source>Its name and its system code are at hand. Enter them, and Heliodesk tests them.</source>
        <translation>已有账号名称和系统代码。输入后由 Heliodesk 测试。</translation>
    </message>
    <message>
        <source>I &amp;need an API account</source>
        <translation>我需要 API 账号(&amp;N)</translation>
    </message>
    <message>
        <source>What it is, who creates it, and a letter to your installer, ready to send.</source>
        <translation>了解什么是 API 账号、由谁创建，并提供可直接发送给安装商的信件。</translation>
    </message>
    <message>
        <source>Look around in the &amp;demo plants</source>
        <translation>浏览演示电站(&amp;D)</translation>
    </message>
    <message>
        <source>Homes, a business roof and a fault, played on this computer. Needs no account.</source>
        <translation>在本机模拟的户用电站、工商业屋顶和一处故障。无需账号。</translation>
    </message>
    <message>
        <source>I &amp;want to connect by OAuth</source>
        <translation>我想通过 OAuth 连接(&amp;W)</translation>
    </message>
    <message>
        <source>The owner consents in the browser. Needed to give commands; takes a client of Huawei.</source>
        <translation>由业主在浏览器中授权同意。下发指令须采用此方式；需要华为提供的客户端。</translation>
    </message>
</context>
<context>
    <name>WeekEditor</name>
    <message>
        <source>Dragging makes a window to</source>
        <translation>拖动创建的时段用于</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>充电</translation>
    </message>
    <message>
        <source>Dragging makes a window to charge</source>
        <translation>拖动创建充电时段</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>放电</translation>
    </message>
    <message>
        <source>Dragging makes a window to discharge</source>
        <translation>拖动创建放电时段</translation>
    </message>
    <message>
        <source>Copy a da&amp;y…</source>
        <translation>复制一天(&amp;Y)…</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Windows of the week</source>
        <translation>每周时段</translation>
    </message>
    <message>
        <source>Drag on the week, or press Insert for a window and the arrow keys to move it. Steps of 15 minutes, of 5 with Ctrl. Hours are those of the plant.</source>
        <translation>在周视图上拖动，或按 Insert 添加时段并用方向键移动。步长为 15 分钟，按住 Ctrl 为 5 分钟。时间为电站当地时间。</translation>
    </message>
    <message numerus="yes">
        <source>%n window(s) overlapped others and are not here.</source>
        <translation>
            <numerusform>%n 个时段与其他时段重叠，未列在此处。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 windows: the service takes no more than %2. Days with the same times count once.</source>
        <translation>%1 个时段：服务最多接受 %2 个。时间相同的日子只计一次。</translation>
    </message>
    <message>
        <source>%1 of at most %2 windows. The same times on several days are one window.</source>
        <translation>%1 个时段，最多 %2 个。多日的相同时间算一个时段。</translation>
    </message>
    <message>
        <source>Overlaps another window: %1.</source>
        <translation>与另一时段重叠：%1。</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>Week of the battery</source>
        <translation>电池的一周</translation>
    </message>
    <message>
        <source>Arrow keys move the chosen window, with Shift its end, with Alt its beginning; with Ctrl in steps of 5 minutes. Page Up and Page Down choose a window, Insert adds one, Space turns charging into discharging, Enter changes exact times, Del removes.</source>
        <translation>方向键移动所选时段，加 Shift 移动其结束，加 Alt 移动其开始；加 Ctrl 时步长为 5 分钟。Page Up 和 Page Down 选择时段，Insert 添加时段，空格键在充电和放电之间切换，Enter 修改精确时间，Del 移除。</translation>
    </message>
    <message>
        <source>No window</source>
        <translation>无时段</translation>
    </message>
    <message numerus="yes">
        <source>%n window(s), none chosen</source>
        <translation>
            <numerusform>%n 个时段，未选择</numerusform>
        </translation>
    </message>
    <message>
        <source>That would overlap: %1.</source>
        <translation>会发生重叠：%1。</translation>
    </message>
    <message>
        <source>This day is full.</source>
        <translation>这一天已满。</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Your plants, live on your desk</source>
        <translation>您的电站，实时呈现在桌面上</translation>
    </message>
    <message>
        <source>Heliodesk shows FusionSolar plants through the official interface of the service. How do you want to start?</source>
        <translation>Heliodesk 通过服务的官方接口展示 FusionSolar 电站。您想如何开始？</translation>
    </message>
</context>
<context>
    <name>WindowKeeper</name>
    <message>
        <source>Close to the tray</source>
        <translation>关闭到托盘</translation>
    </message>
    <message>
        <source>Heliodesk goes on watching your plants. A click on its icon in the tray brings the window back; “Quit” in the File menu or in the menu of the icon ends it.</source>
        <translation>Heliodesk 会继续监控您的电站。单击托盘图标可重新打开窗口；要退出，请使用“文件”菜单或图标菜单中的“退出”。</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>继续运行</translation>
    </message>
</context>
<context>
    <name>WordList</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 the list so far, %2 its next word</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1 all words of a list but the last, with commas; %2 the last</extracomment>
        <translation>%1和%2</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Password (system code) of %1 at %2: </source>
        <translation>%1（%2）的密码（系统代码）： </translation>
    </message>
</context>
</TS>
