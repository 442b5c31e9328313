#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the keychain test inside a session bus of its own (dbus-run-session) with a gnome-keyring of its own in a folder
# that is thrown away. The user's keyring is never touched.
# usage: keychain_test.sh TEST_PROGRAM GNOME_KEYRING_DAEMON
set -eu
test_program=$1
keyring=$2
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" XDG_CACHE_HOME="$home/cache"
export XDG_RUNTIME_DIR="$home/run" XDG_CURRENT_DESKTOP=GNOME QT_QPA_PLATFORM=offscreen QT_FORCE_STDERR_LOGGING=1
mkdir -p "$home/data/keyrings" "$home/run"
chmod 700 "$home/run"
unset DISPLAY WAYLAND_DISPLAY || true

printf 'test-password' | "$keyring" --unlock --components=secrets --daemonize >/dev/null
"$test_program"
