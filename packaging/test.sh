#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# From a bare Debian 12 or Ubuntu 24.04 to a tested program: installs what is missing, builds with warnings as
# errors, runs the suite in two surroundings and once more with sanitizers. Ends with ctest's own closing lines.
set -euo pipefail

source "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

quick=false
sanitize=true
for argument in "$@"; do
    case $argument in
    --quick) quick=true ;;
    --no-asan) sanitize=false ;;
    --help | -h)
        cat << 'HELP'
packaging/test.sh [--quick] [--no-asan]

Builds into build/ci (warnings are errors, benchmarks too) and runs the suite with TZ=UTC LC_ALL=C, then with
TZ=Pacific/Auckland LC_ALL=de_DE.UTF-8; then builds into build/asan and runs it with address and
undefined-behaviour sanitizers.
  --quick     only the first build and surrounding
  --no-asan   both surroundings, no sanitizers
HELP
        exit 0
        ;;
    *)
        complain "error: unknown option $argument (see --help)"
        exit 2
        ;;
    esac
done

# stage TITLE COMMAND… runs one stage, prints how long it took, ends the script if it failed.
stage()
{
    local title=$1 start=$SECONDS status=0
    shift
    say "$title"
    "$@" || status=$?
    timings+=("$(printf '%5d s  %s' $((SECONDS - start)) "$title")")
    if [[ $status -ne 0 ]]; then
        say "FAILED: $title (exit $status)"
        printf '%s\n' "${timings[@]}"
        exit "$status"
    fi
    printf -- '-- %s: %d s\n' "$title" $((SECONDS - start))
}

# suite PRESET VARIABLE=VALUE… runs every test of a build in the given surroundings.
suite()
{
    local preset=$1
    shift
    env -u LANG -u LANGUAGE "$@" ctest --test-dir "$root/build/$preset" -j 2 --output-on-failure --no-tests=error
}

# glibc finds a locale generated into a folder of ours, so no root is needed and the system stays as it was.
make_locale()
{
    [[ -d $1/de_DE.UTF-8 ]] && return
    mkdir -p -- "$1"
    localedef --no-archive -i de_DE -f UTF-8 "$1/de_DE.UTF-8"
}

timings=()
stage "Checking packages" ensure_packages "${build_packages[@]}" "${test_packages[@]}"
stage "Build, warnings as errors" build ci
stage "Suite: TZ=UTC LC_ALL=C" suite ci TZ=UTC LC_ALL=C
if ! $quick; then
    locales=$root/build/locales
    stage "A locale with a decimal comma" make_locale "$locales"
    stage "Suite: TZ=Pacific/Auckland LC_ALL=de_DE.UTF-8" \
        suite ci TZ=Pacific/Auckland LC_ALL=de_DE.UTF-8 LOCPATH="$locales"
    if $sanitize; then
        stage "Build with sanitizers" build asan
        stage "Suite with sanitizers" suite asan TZ=UTC LC_ALL=C \
            UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1 \
            ASAN_OPTIONS=detect_leaks=1 \
            LSAN_OPTIONS="suppressions=$root/packaging/lsan.supp:print_suppressions=0"
    fi
fi
