#!/usr/bin/env bash
# Builds the PostgreSQL operator of samples/PostgresOperator and shows it at work: an example is applied, its children, status and events are
# shown, it is scaled, repaired and deleted.
#
#   build/try.sh                    on an API server of its own, where KUBEBUILDER_ASSETS names a folder with etcd and kube-apiserver;
#                                   elsewhere it shows the manifests that the build wrote, and says how to get such a folder
#   build/try.sh --context NAME     in the cluster of a context of your kubeconfig: in a namespace of its own, which it deletes
set -euo pipefail
here=$(dirname "${BASH_SOURCE[0]}")
command -v dotnet >/dev/null || { echo "build/try.sh: the .NET SDK is missing; global.json names the version" >&2; exit 1; }
echo "Building samples/PostgresOperator"
dotnet build "$here/try/CrdGen.Try.csproj" -c Release -v:q -nologo
exec dotnet "$here/try/bin/Release/net10.0/CrdGen.Try.dll" "$@"
