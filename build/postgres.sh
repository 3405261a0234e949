#!/usr/bin/env bash
# Unpacks Debian's PostgreSQL into a folder, for tests that run it: nothing is installed, and no root is needed. Once a folder.
#
#   build/postgres.sh FOLDER      then CRDGEN_POSTGRES_ROOT=FOLDER build/test.sh Postgres
set -euo pipefail

folder=$(mkdir -p "${1:?build/postgres.sh FOLDER}" && cd "$1" && pwd)
compgen -G "$folder/usr/lib/postgresql/*/bin/postgres" >/dev/null && exit 0
command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null || { echo "build/postgres.sh: it takes apt-get and dpkg-deb" >&2; exit 1; }

download=$(mktemp -d)
trap 'rm -rf "$download"' EXIT
mkdir -p "$download/archives/partial" "$download/lists/partial"

# Lists and archives of our own; what is installed here is counted on, and needs no unpacking.
apt() { apt-get -q -o Debug::NoLocking=1 -o APT::Sandbox::User= -o "Dir::State::lists=$download/lists" -o "Dir::Cache=$download" -o "Dir::Cache::archives=$download/archives" "$@"; }
apt update
apt install --yes --no-install-recommends --download-only postgresql

# A folder that is named is whole.
mkdir "$download/root"
for archive in "$download"/archives/*.deb; do
  dpkg-deb -x "$archive" "$download/root"
done
cp -R "$download/root/." "$folder"
compgen -G "$folder/usr/lib/postgresql/*/bin/postgres" >/dev/null || { echo "build/postgres.sh: there is no PostgreSQL among what was downloaded" >&2; exit 1; }
