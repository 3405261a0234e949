#!/usr/bin/env bash
# Builds everything and runs all tests; needs the .NET SDK and nothing else.
#
#   build/test.sh              all test projects
#   build/test.sh Build        those with "Build" in their name
#   NO_BUILD=1 build/test.sh   as they were built last
#
# Tests that need a Kubernetes control plane run where KUBEBUILDER_ASSETS names a folder with etcd, kube-apiserver,
# kubectl and crdoracle; elsewhere they are skipped, and named at the end. So are those that run PostgreSQL, where there is none, or no
# root: Debian's package is taken where it is installed, or from the folder that CRDGEN_POSTGRES_ROOT names (build/postgres.sh). The last line sums all projects up.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# Not CONFIGURATION: MSBuild would take that from the environment, in the builds that tests start as well.
configuration=${TEST_CONFIGURATION:-Release}
results=artifacts/test-results
# Nodes that stay would keep tasks and generators of this build for the next one.
export MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_UI_LANGUAGE=en DOTNET_NOLOGO=1 MSBUILDTERMINALLOGGER=off

command -v dotnet >/dev/null || { echo "build/test.sh: the .NET SDK is missing; global.json names the version" >&2; exit 1; }
[ -n "${KUBEBUILDER_ASSETS:-}" ] || echo "KUBEBUILDER_ASSETS is not set: tests with a real API server will be skipped."

if [ -z "${NO_BUILD:-}" ]; then
  echo "Building CrdGen.sln ($configuration)"
  dotnet build CrdGen.sln -c "$configuration" -v:q || exit 1
fi

rm -rf "$results"
mkdir -p "$results"
broken=()
for project in tests/*"${1:-}"*/*.csproj; do
  grep -qs '<IsTestProject>true' "$project" || continue
  name=$(basename "$project" .csproj)
  echo "Testing $name"
  if ! dotnet test "$project" -c "$configuration" --no-build --logger "trx;LogFileName=$name.trx" --results-directory "$results"; then
    broken+=("$name")
  fi
  # A run that ended without results has told nothing: that is no pass.
  if [ ! -s "$results/$name.trx" ]; then
    broken+=("$name (no results)")
  fi
done

count() { # ATTRIBUTE: sum over all projects
  cat "$results"/*.trx 2>/dev/null | tr -d '\r' | grep -o '<Counters [^>]*' | grep -oE " $1=\"[0-9]+\"" | grep -oE '[0-9]+' | awk '{ sum += $1 } END { print sum + 0 }'
}
total=$(count total) passed=$(count passed) failed=$(count failed)
skipped=$((total - passed - failed))

if [ "$skipped" -gt 0 ]; then
  echo
  echo "Skipped:"
  cat "$results"/*.trx | tr -d '\r' | grep -E '<UnitTestResult [^>]*outcome="NotExecuted"' | grep -oE ' testName="[^"]*"' | sed -e 's/ testName="/  /' -e 's/"$//' -e 's/&quot;/"/g; s/&lt;/</g; s/&gt;/>/g; s/&amp;/\&/g' | sort
fi
if [ ${#broken[@]} -gt 0 ]; then
  echo
  echo "Failed: ${broken[*]}"
fi

echo
echo "$passed passed, $failed failed, $skipped skipped"
[ "$total" -gt 0 ] && [ "$failed" -eq 0 ] && [ ${#broken[@]} -eq 0 ]
