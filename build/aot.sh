#!/usr/bin/env bash
# Publishes samples/ClientTour and samples/PostgresOperator ahead of time (Native AOT, on net9.0: not every registry has the compiler for
# net10.0), and trimmed with ReadyToRun (net10.0). A warning of the trimmer or the AOT compiler is an error. Runs them against a real API
# server, the operator through all tests of its life, and prints their size, the time from their start to the first answer (to the first
# reconciliation that is written), and the memory they took.
#
#   build/aot.sh [folder]                    where the programs go; a temporary one otherwise
#   SAMPLES=PostgresOperator build/aot.sh    one of the two
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
samples=${SAMPLES:-ClientTour PostgresOperator}

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

# With outputs of their own, for each framework has other assets than the projects' own folders have. Not by the compiler's server, which
# may hold the generator of one of those folders.
publish() { # SAMPLE KIND FRAMEWORK
  local sample=$1 kind=$2 framework=$3
  echo "== $sample: $kind on $framework"
  dotnet publish "samples/$sample" -c Release -r "$rid" --self-contained --artifacts-path "$out/$kind.build" -o "$out/$kind/$sample" -v:q -nologo \
    -p:CrdGenTargetFramework="$framework" -p:SamplePublish="$kind" -p:CrdGenManifests=None -p:CppCompilerAndLinker="$linker" \
    -p:DebugType=none -p:GenerateDocumentationFile=false -p:EnforceCodeStyleInBuild=false -p:RunAnalyzers=false -p:UseSharedCompilation=false -warnaserror
}

build() { # TESTS
  [ "${NO_BUILD:-}" = 1 ] || dotnet build "tests/$1" -c "$configuration" -v:q -nologo
}

# A program's own words at the end of its log: what it measured.
report() { # PROGRAM
  local program=$1 folder
  folder=$(dirname "$program")
  [ -f "$program.log" ] || { echo "$program was not run: is there no API server? KUBEBUILDER_ASSETS names the folder" >&2; exit 1; }
  printf '== %s, %s: %s in all, %s the program\n' "$(basename "$program")" "$(basename "$(dirname "$folder")")" \
    "$(du -bc "$folder" --exclude='*.log' --exclude='*.dbg' | tail -n 1 | cut -f1 | numfmt --to=iec)" "$(stat -c %s "$program" | numfmt --to=iec)"
  tail -n 3 "$program.log"
}

start=$SECONDS
for sample in $samples; do
  publish "$sample" Aot net9.0
  publish "$sample" ReadyToRun net10.0
done
printf 'Published in %d s\n' $((SECONDS - start))

for sample in $samples; do
  programs=("$out/Aot/$sample/$sample" "$out/ReadyToRun/$sample/$sample")
  case $sample in
    ClientTour)
      build CrdGen.Client.Tests
      CRDGEN_AOT_BINARY=${programs[0]}:${programs[1]} dotnet run --project tests/CrdGen.Client.Tests -c "$configuration" --no-build -- -class '*.TourTests' -noLogo
      ;;
    PostgresOperator)
      build CrdGen.PostgresOperator.Tests
      for program in "${programs[@]}"; do
        CRDGEN_AOT_OPERATOR_BINARY=$program dotnet run --project tests/CrdGen.PostgresOperator.Tests -c "$configuration" --no-build -- -namespace PostgresOperator.Tests.Life -noLogo
      done
      ;;
  esac
  for program in "${programs[@]}"; do
    report "$program"
  done
done
