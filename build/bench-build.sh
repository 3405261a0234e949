#!/usr/bin/env bash
# What the generator costs a build: two projects of 100 resources are built with it and without it, in turn.
#
#   build/bench-build.sh            7 builds of each kind
#   build/bench-build.sh 15 500     15 builds of each kind, of 500 resources
#   SERVER=1 build/bench-build.sh   with the compiler's server, which stays between builds, as on a developer's machine
#
# "operator" has a controller of some hundred lines for each resource; without the generator, the envelopes stand there by
# hand. "declarations" has nothing but the resources: the worst case, in which the envelopes' code counts as a cost as well.
# Without the server each build starts all its processes anew, as in CI, and the runtime compiles the generator each time.
# "with" is everything: generator, more code to compile, manifests as files; "no files" is without the last.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
builds=${1:-7}
roots=${2:-100}
shared=$([ -n "${SERVER:-}" ] && echo true || echo false)
export MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_UI_LANGUAGE=en DOTNET_NOLOGO=1 MSBUILDTERMINALLOGGER=off

for project in src/CrdGen build/CrdGen.Build tests/CrdGen.Benchmarks; do
  dotnet build "$project" -c Release -v:q | grep -E "error|warn" || true
done

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
repository=$PWD
for project in operator declarations; do
  dotnet run --project tests/CrdGen.Benchmarks -c Release --no-build -- "$project" "$roots" "$folder/$project"
  cat > "$folder/$project/Bench.csproj" <<PROJECT
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
    <NuGetAudit>false</NuGetAudit>
    <DefineConstants Condition="'\$(WithGenerator)' == 'true'">\$(DefineConstants);GENERATED</DefineConstants>
    <CrdGenTaskAssembly>$repository/build/CrdGen.Build/bin/Release/netstandard2.0/CrdGen.Build.dll</CrdGenTaskAssembly>
  </PropertyGroup>
  <ItemGroup>
    <Reference Include="$repository/src/CrdGen/bin/Release/net10.0/CrdGen.dll" />
    <Analyzer Include="$repository/generator/CrdGen.Generator/bin/Release/netstandard2.0/*.dll" Condition="'\$(WithGenerator)' == 'true'" />
  </ItemGroup>
  <Import Project="$repository/build/CrdGen.Build/Package/CrdGen.props" Condition="'\$(WithGenerator)' == 'true'" />
  <Import Project="$repository/build/CrdGen.Build/Package/CrdGen.targets" Condition="'\$(WithGenerator)' == 'true'" />
</Project>
PROJECT
done

# Prints the milliseconds of one build in the current folder.
build() {
  local start
  rm -rf bin obj/Debug manifests
  start=$(date +%s%N)
  dotnet build -v:q "-p:UseSharedCompilation=$shared" "$@" >log 2>&1 || { cat log >&2; exit 1; }
  echo $((($(date +%s%N) - start) / 1000000))
}

median() { sort -n "$1" | sed -n "$((($(wc -l <"$1") + 1) / 2))p"; }

without() { build; }
nofiles() { build -p:WithGenerator=true -p:CrdGenManifests=None; }
with() { build -p:WithGenerator=true; }

for project in operator declarations; do
  cd "$folder/$project"
  echo "$project: $(ls ./*.cs | wc -l) files, $(cat ./*.cs | wc -l) lines"
  for kind in without nofiles with; do
    $kind >/dev/null
  done
  echo "  $(find manifests -name '*.yaml' | wc -l) manifests"
  for _ in $(seq "$builds"); do
    for kind in without nofiles with; do
      $kind >>"$kind.txt"
    done
  done
  for kind in without nofiles with; do
    echo "  $kind: median $(median $kind.txt) ms of $(sort -n $kind.txt | tr '\n' ' ')"
  done
  base=$(median without.txt)
  for kind in nofiles with; do
    echo "  $kind costs $(($(median $kind.txt) - base)) ms, $((($(median $kind.txt) - base) * 100 / base)) %"
  done
done
