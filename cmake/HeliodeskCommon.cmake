# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of ours shares: language level, warnings, the QT_NO_… switches, sanitizers.
add_library(heliodesk_common INTERFACE)
target_compile_features(heliodesk_common INTERFACE cxx_std_20)
target_compile_definitions(heliodesk_common INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH
    QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    HELIODESK_VERSION="${PROJECT_VERSION}")
if(MSVC)
    target_compile_options(heliodesk_common INTERFACE /W4 /permissive- /utf-8)
    if(HELIODESK_WARNINGS_AS_ERRORS)
        target_compile_options(heliodesk_common INTERFACE /WX)
    endif()
else()
    target_compile_options(heliodesk_common INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
        -Woverloaded-virtual -Wcast-align -Wformat=2 -Wimplicit-fallthrough)
    if(HELIODESK_WARNINGS_AS_ERRORS)
        target_compile_options(heliodesk_common INTERFACE -Werror
            # GCC 12 takes an empty std::optional for an uninitialised one: shown, but no reason to stop.
            $<$<CXX_COMPILER_ID:GNU>:-Wno-error=maybe-uninitialized>)
    endif()
endif()
if(HELIODESK_SANITIZE)
    target_compile_options(heliodesk_common INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer
        -fno-sanitize-recover=undefined)
    target_link_options(heliodesk_common INTERFACE -fsanitize=address,undefined)
endif()

# heliodesk_test(name SOURCES … LIBRARIES … [LABELS …] [TIMEOUT seconds])
# One executable and one ctest entry. Runs offscreen; never touches the user's settings or keyring. Programs it starts
# speak English (LANGUAGE); numbers stay those of the locale.
function(heliodesk_test name)
    cmake_parse_arguments(arg "" "TIMEOUT" "SOURCES;LIBRARIES;LABELS" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE heliodesk_common Qt6::Test ${arg_LIBRARIES})
    if("${arg_LIBRARIES}" MATCHES "heliodesk_ui|heliodesk_desktop")
        heliodesk_precompile(${name} widgets)
    elseif("${arg_LIBRARIES}" MATCHES "heliodesk_")
        heliodesk_precompile(${name} core)
    endif()
    target_compile_definitions(${name} PRIVATE HELIODESK_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests/bin)
    add_test(NAME ${name} COMMAND ${name})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 300)
    endif()
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${arg_TIMEOUT}
        LABELS "${arg_LABELS}"
        ENVIRONMENT "LANGUAGE=en;QT_QPA_PLATFORM=offscreen;QTEST_FUNCTION_TIMEOUT=1800000;QT_FORCE_STDERR_LOGGING=1;XDG_CONFIG_HOME=${CMAKE_BINARY_DIR}/tests/home/${name}/config;XDG_DATA_HOME=${CMAKE_BINARY_DIR}/tests/home/${name}/data;XDG_CACHE_HOME=${CMAKE_BINARY_DIR}/tests/home/${name}/cache")
endfunction()
