#!/usr/bin/env bash
# Runs an operator of two replicas over 2,000 objects while all goes wrong that can: the API server is killed, connections and lists are
# cut, etcd is compacted, answers come late, broken or not at all, tokens rotate, leaders cannot renew, stand still or crash. Every object
# must end in its last state, no key run twice at once, no two leaders both write, nothing leak. The last line has the figures.
#
#   build/faults.sh [--seed N] [--minutes M]     three minutes, with a seed of chance, if nothing is said
#
# Needs KUBEBUILDER_ASSETS: a folder with etcd and kube-apiserver. CRDGEN_FAULTS_LOG=Warning shows what the replicas log.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_UI_LANGUAGE=en DOTNET_NOLOGO=1 MSBUILDTERMINALLOGGER=off

[ -n "${KUBEBUILDER_ASSETS:-}" ] || { echo "build/faults.sh: KUBEBUILDER_ASSETS must name a folder with etcd and kube-apiserver" >&2; exit 1; }

# Not CONFIGURATION: MSBuild would take that from the environment.
configuration=${TEST_CONFIGURATION:-Release}
project=tests/CrdGen.Operator.Faults
[ -n "${NO_BUILD:-}" ] || dotnet build "$project" -c "$configuration" -v:q
exec dotnet run --project "$project" -c "$configuration" --no-build -- "$@"
