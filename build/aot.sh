#!/usr/bin/env bash
# Publishes samples/ClientTour ahead of time (Native AOT, on net9.0: not every registry has the compiler for net10.0), and trimmed
# with ReadyToRun (net10.0). A warning of the trimmer or the AOT compiler is an error. Runs both against a real API server, and prints
# their size, the time from their start to the first answer, and the memory they took.
#
#   build/aot.sh [folder]      where the programs go; a temporary one otherwise
#
# TEST_CONFIGURATION is that of the tests, which run the programs (Release otherwise); with NO_BUILD=1 they are as they were built last.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

out=${1:-}
if [ -z "$out" ]; then
  out=$(mktemp -d)
  trap 'rm -rf "$out"' EXIT
fi

configuration=${TEST_CONFIGURATION:-Release}
rid=linux-x64

# Native AOT links with the platform's own tools.
if ! command -v clang >/dev/null && ! command -v gcc >/dev/null; then
  echo "build/aot.sh needs clang or gcc to link: apt-get install clang (or gcc)" >&2
  exit 1
fi
linker=$(command -v clang >/dev/null && echo clang || echo gcc)
if ! echo 'int main(void){return 0;}' | "$linker" -x c - -lz -o /dev/null 2>/dev/null; then
  echo "build/aot.sh needs zlib to link: apt-get install zlib1g-dev" >&2
  exit 1
fi

# With outputs of their own, for each framework has other assets than the projects' own folders have.
publish() {
  local kind=$1 framework=$2
  echo "== $kind on $framework"
  dotnet publish samples/ClientTour -c Release -r "$rid" --self-contained --artifacts-path "$out/$kind.build" -o "$out/$kind" -v:q -nologo \
    -p:CrdGenTargetFramework="$framework" -p:ClientTourPublish="$kind" -p:CrdGenManifests=None -p:CppCompilerAndLinker="$linker" \
    -p:DebugType=none -p:GenerateDocumentationFile=false -p:EnforceCodeStyleInBuild=false -p:RunAnalyzers=false -warnaserror
}

start=$SECONDS
publish Aot net9.0
publish ReadyToRun net10.0
programs=$out/Aot/ClientTour:$out/ReadyToRun/ClientTour
printf 'Published in %d s\n' $((SECONDS - start))

if [ "${NO_BUILD:-}" != 1 ]; then
  dotnet build tests/CrdGen.Client.Tests -c "$configuration" -v:q -nologo
fi
CRDGEN_AOT_BINARY=$programs dotnet run --project tests/CrdGen.Client.Tests -c "$configuration" --no-build -- -class '*.TourTests' -noLogo

for program in ${programs//:/ }; do
  folder=$(dirname "$program")
  [ -f "$program.log" ] || { echo "$program was not run: is there no API server? KUBEBUILDER_ASSETS names the folder" >&2; exit 1; }
  printf '== %s: %s in all, %s the program\n' "$(basename "$folder")" "$(du -bc "$folder" --exclude='*.log' --exclude='*.dbg' | tail -n 1 | cut -f1 | numfmt --to=iec)" "$(stat -c %s "$program" | numfmt --to=iec)"
  tail -n 3 "$program.log"
done
