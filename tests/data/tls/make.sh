#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the certificates of the TLS tests anew: an authority of nobody's, and four servers it vouches for, of which
# only one is right for 127.0.0.1. All share one key, which protects nothing. Needs openssl.
set -e
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
new_key() { openssl ecparam -name prime256v1 -genkey -noout -out "$1"; }
new_key "$work/ca.key"
new_key server.key
printf '01\n' > "$work/serial"
: > "$work/index.txt"
cat > "$work/ca.cnf" <<CONFIG
[ca]
default_ca = test
[test]
dir = $work
database = $work/index.txt
serial = $work/serial
new_certs_dir = $work
certificate = authority.crt
private_key = $work/ca.key
default_md = sha256
policy = any
unique_subject = no
[any]
commonName = supplied
CONFIG
openssl req -new -key "$work/ca.key" -subj "/CN=Heliodesk test authority" -out "$work/ca.csr"
printf 'basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\n' > "$work/extensions"
openssl ca -batch -notext -selfsign -config "$work/ca.cnf" -extfile "$work/extensions" -startdate 20200101000000Z \
    -enddate 21200101000000Z -in "$work/ca.csr" -out authority.crt
# issue FILE NAME ALTERNATIVE-NAME FROM UNTIL
issue() {
    openssl req -new -key server.key -subj "/CN=$2" -out "$work/request.csr"
    printf 'subjectAltName=%s\nbasicConstraints=CA:FALSE\n' "$3" > "$work/extensions"
    openssl ca -batch -notext -config "$work/ca.cnf" -extfile "$work/extensions" -startdate "$4" -enddate "$5" \
        -in "$work/request.csr" -out "$1"
}
issue good.crt 127.0.0.1 IP:127.0.0.1 20200101000000Z 21200101000000Z
issue expired.crt 127.0.0.1 IP:127.0.0.1 20200101000000Z 20210101000000Z
issue notyet.crt 127.0.0.1 IP:127.0.0.1 21100101000000Z 21200101000000Z
issue othername.crt portal.example DNS:portal.example 20200101000000Z 21200101000000Z
