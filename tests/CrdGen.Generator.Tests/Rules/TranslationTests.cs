using System.Text.Json.Nodes;
using CrdGen.GeneratorHarness;
using Xunit;

namespace CrdGen.Generator.Tests.Rules;

/// <summary>Rules in C# become CEL.</summary>
public sealed class TranslationTests
{
    [Fact]
    public void All()
    {
        foreach (var (csharp, _) in TranslationTable.Rows)
        {
            var run = GeneratorRun.OfSpec($"[Rule] private static bool Holds(Spec self) => {csharp};\n{RuleSpec.Members}", RuleSpec.Types);
            var messages = run.Diagnostics.Concat(run.CompilerErrors).Select(d => d.ToString()).ToList();
            var cel = run.Manifests.Count == 0 ? "-" : (string?)JsonNode.Parse(run.Manifests.Values.Single())!["spec"]!["versions"]![0]!["schema"]!["openAPIV3Schema"]!["properties"]!["spec"]!["x-kubernetes-validations"]?[0]!["rule"] ?? "-";
            File.AppendAllText("/tmp/tr.out", $"{csharp}\n{cel}\n{string.Join(" | ", messages)}\n");
        }
    }
}
