#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# From a bare Debian 12 or Ubuntu 24.04 to a running demo: installs what is missing, builds, starts the program on
# its own simulator. Arguments go to the program. Without a display, or with --headless, it draws the views into
# PNG files instead and prints a text summary.
set -euo pipefail

source "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

if [[ ${1-} == --help || ${1-} == -h ]]; then
    cat << 'HELP'
packaging/demo.sh [--headless] [--screenshots DIR] [arguments of "heliodesk --demo"]

Installs missing packages (Debian, Ubuntu), builds into build/release and starts the demo.
  --headless          no window: render the views to PNG files and print a summary
  --screenshots DIR   where the PNG files go (build/screenshots); a relative DIR counts from here
HELP
    exit 0
fi

headless=false
screenshots=
rest=()
while [[ $# -gt 0 ]]; do
    case $1 in
    --headless) headless=true ;;
    --screenshots)
        [[ $# -ge 2 ]] || fail "--screenshots needs a folder"
        screenshots=$2
        shift
        ;;
    --screenshots=*) screenshots=${1#*=} ;;
    *) rest+=("$1") ;;
    esac
    shift
done
if [[ -z ${DISPLAY-} && -z ${WAYLAND_DISPLAY-} && $(uname) == Linux ]]; then
    $headless || echo "No display here: drawing into files (--headless)."
    headless=true
fi

packages=("${build_packages[@]}")
if ! $headless && [[ -n ${WAYLAND_DISPLAY-} && -z ${DISPLAY-} ]]; then
    packages+=(qt6-wayland)
fi

say "Checking packages"
ensure_packages "${packages[@]}"
say "Building (build/release)"
build release

program=$root/build/release/bin/heliodesk
if ! $headless; then
    say "Starting heliodesk --demo"
    exec "$program" --demo ${screenshots:+--screenshots "$screenshots"} ${rest[@]+"${rest[@]}"}
fi

screenshots=${screenshots:-$root/build/screenshots}
mkdir -p -- "$screenshots"
say "Running heliodesk --demo --headless"
status=0
QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} "$program" --demo --headless --screenshots "$screenshots" \
    ${rest[@]+"${rest[@]}"} || status=$?
say "Screenshots are in $screenshots"
(cd -- "$screenshots" && ls -1 -- *.png) || complain "There are none."
exit "$status"
