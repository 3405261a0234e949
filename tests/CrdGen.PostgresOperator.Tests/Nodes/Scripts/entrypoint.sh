#!/bin/sh
# Stands in for the entrypoint of docker.io/library/postgres, by what its documentation says: options alone are PostgreSQL's, and a data folder that is empty
# becomes a database whose superuser has POSTGRES_PASSWORD. (The image also runs scripts of users then; there are none.) The image's version is not
# looked at: what is installed here runs.
set -eu
case ${1:-} in
  '' | -*) set -- postgres "$@" ;;
esac
if [ "$1" = postgres ] && { [ ! -d "$PGDATA" ] || [ -z "$(ls -A "$PGDATA")" ]; }; then
  [ -n "${POSTGRES_PASSWORD:-}" ] || { echo 'Error: Database is uninitialized and superuser password is not specified: POSTGRES_PASSWORD' >&2; exit 1; }
  mkdir -p "$PGDATA"
  chmod 0700 "$PGDATA"
  printf '%s\n' "$POSTGRES_PASSWORD" | initdb --pgdata "$PGDATA" --username "${POSTGRES_USER:-postgres}" --pwfile /dev/stdin --no-instructions
fi
exec "$@"
