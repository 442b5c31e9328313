# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by demo.sh and test.sh; sourced, never run. Everything works from any folder.
# shellcheck shell=bash

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)

# What a build needs on Debian 12 and Ubuntu 24.04. Packages the others pull in anyway are named as well, so
# that nothing hangs on somebody else's dependencies (Recommends are off).
build_packages=(
    build-essential cmake ninja-build ca-certificates openssl
    qt6-base-dev libqt6opengl6-dev libgl-dev libopengl-dev libxkbcommon-dev
    qt6-charts-dev qt6-svg-dev libqt6svg6 qt6-httpserver-dev qt6-websockets-dev libqt6sql6-sqlite
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    qtkeychain-qt6-dev libsecret-1-0 libsimdjson-dev
    fonts-dejavu-core fonts-noto-core fonts-noto-cjk)
# What the suite needs on top: a keyring of its own on a bus of its own, benchmarks, a comma locale,
# a reader of the printed page, a browser for the owner's consent.
test_packages=(gnome-keyring dbus dbus-daemon dbus-x11 libbenchmark-dev xvfb locales poppler-utils chromium)

say() { printf '\n== %s\n' "$*"; }

complain() { printf '%s\n' "$*" >&2; }

fail()
{
    complain "error: $*"
    exit 1
}

have() { command -v "$1" > /dev/null 2>&1; }

is_debian_like()
{
    have apt-get && have dpkg-query && [[ -r /etc/os-release ]] \
        && grep -Eq '^ID(_LIKE)?=.*\b(debian|ubuntu)\b' /etc/os-release
}

# missing_packages NAME… prints those that are not installed.
missing_packages()
{
    local name
    for name in "$@"; do
        [[ $(dpkg-query -W -f='${db:Status-Status}' "$name" 2> /dev/null) == installed ]] || printf '%s\n' "$name"
    done
}

as_root()
{
    if [[ $(id -u) -eq 0 ]]; then
        "$@"
    else
        sudo "$@"
    fi
}

# Only apt knows how to wait for another apt; five minutes is what an unattended upgrade takes.
apt_install()
{
    local name known=()
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 update || return
    for name in "$@"; do
        # Another release may have merged a package into its neighbour; CMake says so if it did not.
        if apt-cache show "$name" > /dev/null 2>&1; then
            known+=("$name")
        else
            complain "This release has no package $name; going on without it."
        fi
    done
    [[ ${#known[@]} -eq 0 ]] || as_root env DEBIAN_FRONTEND=noninteractive apt-get \
        -o DPkg::Lock::Timeout=300 install -y --no-install-recommends "${known[@]}"
}

explain_packages()
{
    complain "Heliodesk needs a C++20 compiler, CMake >= 3.21, Ninja, Qt >= 6.4 (Base, Charts, SVG, HttpServer,"
    complain "WebSockets, Linguist tools), QtKeychain for Qt 6, simdjson and OpenSSL. Tests and benchmarks also"
    complain "use gnome-keyring, dbus-run-session, Chromium and Google Benchmark."
    complain "  Fedora    sudo dnf install gcc-c++ cmake ninja-build qt6-qtbase-devel qt6-qtcharts-devel qt6-qtsvg-devel \\"
    complain "              qt6-qthttpserver-devel qt6-qtwebsockets-devel qt6-qttools-devel qt6-qttranslations \\"
    complain "              google-noto-sans-cjk-fonts qtkeychain-qt6-devel simdjson-devel openssl gnome-keyring dbus-daemon chromium google-benchmark-devel"
    complain "  Arch      sudo pacman -S --needed base-devel cmake ninja qt6-base qt6-charts qt6-svg qt6-httpserver \\"
    complain "              qt6-websockets qt6-tools qt6-translations noto-fonts-cjk qtkeychain-qt6 simdjson openssl \\"
    complain "              gnome-keyring chromium benchmark"
    complain "  Homebrew  brew install cmake ninja qt qtkeychain simdjson openssl google-benchmark"
    complain "  vcpkg     vcpkg install qtbase qtcharts qtsvg qthttpserver qtwebsockets qttools qttranslations \\"
    complain "              qtkeychain-qt6 simdjson openssl benchmark   (then pass its toolchain file to CMake)"
}

# Prints the version of Qt 6 found on this machine; nothing if there is none.
qt_version()
{
    local tool
    for tool in qtpaths6 qmake6 /usr/lib/qt6/bin/qtpaths qtpaths qmake; do
        if have "$tool"; then
            "$tool" -query QT_VERSION 2> /dev/null && return
        fi
    done
    have pkg-config && pkg-config --modversion Qt6Core 2> /dev/null
}

# True if this machine could build without our help.
has_tools()
{
    local version
    have cmake && have ninja || return 1
    version=$(qt_version) || return 1
    [[ $version == 6.* ]] && [[ $(printf '6.4\n%s\n' "$version" | sort -V | head -n 1) == 6.4 ]]
}

# ensure_packages NAME… installs what is missing on Debian and its kin; elsewhere it explains and goes on only
# if the tools are there.
ensure_packages()
{
    local missing
    if is_debian_like; then
        mapfile -t missing < <(missing_packages "$@")
        [[ ${#missing[@]} -eq 0 ]] && return
        say "Installing ${#missing[@]} packages: ${missing[*]}"
        if [[ $(id -u) -ne 0 ]] && ! have sudo; then
            complain "There is no sudo here. As root: apt-get install --no-install-recommends ${missing[*]}"
        elif apt_install "${missing[@]}"; then
            return
        else
            complain "apt could not install all of them."
        fi
    fi
    explain_packages
    if has_tools; then
        complain "CMake, Ninja and Qt $(qt_version) are here: going on."
    else
        fail "CMake, Ninja or Qt >= 6.4 is missing; see above."
    fi
}

# build PRESET [CMAKE-BUILD-ARGUMENT…] configures and builds into build/PRESET; incremental the second time.
build()
{
    local preset=$1 options=()
    shift
    if have ccache; then
        export CMAKE_CXX_COMPILER_LAUNCHER=${CMAKE_CXX_COMPILER_LAUNCHER-ccache}
        options=(-DHELIODESK_PRECOMPILE=OFF) # ccache would keep nothing
    fi
    # Presets are looked for in the current folder.
    (cd -- "$root" && cmake --preset "$preset" ${options[@]+"${options[@]}"} && cmake --build --preset "$preset" "$@")
}
