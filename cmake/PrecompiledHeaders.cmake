# SPDX-License-Identifier: GPL-3.0-or-later
# Half of a compile is reading the headers of Qt. They are read once for what has no window and once for what
# has one; a target that links more than that reads the rest itself.
option(HELIODESK_PRECOMPILE "Precompile the headers of Qt (not with ccache: it would keep nothing)" OFF)

if(HELIODESK_PRECOMPILE)
    file(WRITE ${CMAKE_BINARY_DIR}/pch/nothing.cpp "")
    foreach(kind core widgets)
        add_library(heliodesk_precompiled_${kind} STATIC ${CMAKE_BINARY_DIR}/pch/nothing.cpp)
        set_target_properties(heliodesk_precompiled_${kind} PROPERTIES AUTOMOC OFF)
        target_link_libraries(heliodesk_precompiled_${kind} PRIVATE heliodesk_common Qt6::Core Qt6::Network)
    endforeach()
    target_link_libraries(heliodesk_precompiled_widgets PRIVATE Qt6::Gui Qt6::Widgets)
    set(core_headers
        <QCoreApplication> <QDateTime> <QDir> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList>
        <QLoggingCategory> <QMap> <QNetworkAccessManager> <QObject> <QPointer> <QSet> <QString> <QStringList>
        <QTimeZone> <QTimer> <QUrl> <QVariant> <algorithm> <array> <cmath> <functional> <memory> <optional>
        <utility> <variant> <vector>)
    target_precompile_headers(heliodesk_precompiled_core PRIVATE ${core_headers})
    target_precompile_headers(heliodesk_precompiled_widgets PRIVATE ${core_headers}
        <QAbstractItemModel> <QAction> <QBoxLayout> <QDialog> <QEvent> <QIcon> <QLabel> <QPainter>
        <QPushButton> <QStyle> <QTableView> <QToolButton> <QWidget>)
endif()

# heliodesk_precompile(target core|widgets): no effect unless HELIODESK_PRECOMPILE is on.
function(heliodesk_precompile target kind)
    if(HELIODESK_PRECOMPILE)
        target_precompile_headers(${target} REUSE_FROM heliodesk_precompiled_${kind})
    endif()
endfunction()
