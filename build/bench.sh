#!/usr/bin/env bash
# Lists and runs the repository's benchmarks.
#
#   build/bench.sh                what there is
#   build/bench.sh client         the client beside a real API server: lists, watches, writes, JSON (needs KUBEBUILDER_ASSETS)
#   build/bench.sh client json    a part of it: json, writes, lists [SIZE…]
#   build/bench.sh operator       the operator's runtime beside a real API server: queue, events, sync, latency, reconciliations (needs KUBEBUILDER_ASSETS)
#   build/bench.sh operator sync 10000 50000      parts of it, with so many objects
#   build/bench.sh edits          the generator in an editor, a minute
#   build/bench.sh generator      the generator with BenchmarkDotNet, four minutes
#   build/bench.sh build [N]      what the generator costs a build, N builds of each kind
#   build/bench.sh all            all of them, one after the other
#
# docs/performance.md has figures, and says what they mean.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_UI_LANGUAGE=en DOTNET_NOLOGO=1 MSBUILDTERMINALLOGGER=off

run() { # PROJECT ARGUMENTS…
  local project=tests/$1
  shift
  dotnet build "$project" -c Release -v:q
  dotnet run --project "$project" -c Release --no-build -- "$@"
}

servers() { # PART
  [ -n "${KUBEBUILDER_ASSETS:-}" ] || [ "${1:-}" = json ] || [ "${1:-}" = queue ] || { echo "build/bench.sh: KUBEBUILDER_ASSETS must name a folder with etcd and kube-apiserver" >&2; exit 1; }
}

client() {
  servers "$@"
  run CrdGen.Client.Benchmarks "$@"
}

operator() {
  servers "$@"
  run CrdGen.Operator.Benchmarks "$@"
}

case "${1:-}" in
  client) shift; client "$@" ;;
  operator) shift; operator "$@" ;;
  edits) run CrdGen.Benchmarks edits ;;
  generator) run CrdGen.Benchmarks ;;
  build) shift; build/bench-build.sh "$@" ;;
  all) client; operator; run CrdGen.Benchmarks edits; run CrdGen.Benchmarks; build/bench-build.sh ;;
  "") sed -n '2,/^set/{/^#/s/^# \{0,1\}//p}' "$0" ;;
  *) echo "build/bench.sh: there is no benchmark \"$1\"; without arguments it lists them" >&2; exit 1 ;;
esac
