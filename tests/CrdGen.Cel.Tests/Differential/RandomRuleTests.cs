using System.Globalization;
using System.Text.RegularExpressions;
using CrdGen.Schema;
using CrdGen.Schema.Cel.Rules;
using CrdGen.Schema.Cel.Schemas;
using CrdGen.Schema.Cel.Types;
using CrdGen.Schema.Json;
using CrdGen.Schema.Model;
using CrdGen.TestSupport;
using Shouldly;
using Xunit;

namespace CrdGen.Cel.Tests.Differential;

/// <summary>
/// Random rules, compiled and estimated here and by the API server. An estimate is compared by where it meets its budget: in a
/// list of so many items that it just fits, and of so many that one unit more than it fits.
/// </summary>
public sealed partial class RandomRuleTests
{
    private const string Variable = "CRDGEN_RANDOM_RULES";
    private const ulong Budget = 10_000_000;

    private const string Definition = """
        {"apiVersion":"apiextensions.k8s.io/v1","kind":"CustomResourceDefinition","metadata":{"name":"foos.a.io"},"spec":{"group":"a.io","scope":"Namespaced",
        "names":{"plural":"foos","singular":"foo","kind":"Foo","listKind":"FooList"},"versions":[{"name":"v1","served":true,"storage":true,
        "schema":{"openAPIV3Schema":{"type":"object","properties":{"spec":{"type":"array","maxItems":ITEMS,"items":SCHEMA}}}}}]}}
        """;

    [Fact]
    public void Verdicts_messages_and_estimates_are_those_of_the_API_server()
    {
        Assets.Require("crdoracle");

        var count = Count;
        const int Seed = 20;
        var rules = new RandomRules(Seed);
        var schema = SchemaReader.Read(JsonReader.Read(RandomRules.Schema));
        var type = DeclType.Of(schema, isResourceRoot: false)!;
        var environment = CelEnvironment.ForNewRules(KubernetesVersion.Default);
        var failures = new List<string>();
        var estimated = 0;
        for (var i = 0; i < count; i++)
        {
            var rule = rules.Next();
            var compiled = RuleCompiler.Compile(new ValidationRule(rule), type, environment);
            var fits = Judge(rule, Math.Max(1, Budget / Math.Max(compiled.MaxCost, 1)));
            if (Normal(compiled.Expression.Error?.Detail) != Normal(fits.Detail))
            {
                failures.Add($"{rule}\n  says   {compiled.Expression.Error?.Detail}\n  should {fits.Detail}");
            }
            else if (compiled.Expression.Program is not null)
            {
                var fitsHere = compiled.MaxCost <= Budget;
                estimated += fitsHere ? 1 : 0;
                var isLow = fitsHere == fits.IsOverBudget;
                // Where one unit less would allow more items, so many must be too much.
                var isHigh = compiled.MaxCost is > 1 and <= Budget && Budget / (compiled.MaxCost - 1) is var more && more != Budget / compiled.MaxCost && !Judge(rule, more).IsOverBudget;
                if (isLow || isHigh)
                {
                    failures.Add($"{rule}\n  is estimated too {(isLow ? "low" : "high")}: {compiled.MaxCost}");
                }
            }
        }

        failures.ShouldBeEmpty($"seed {Seed}");
        estimated.ShouldBeGreaterThan(count / 2);
    }

    [Fact]
    public void Errors_in_mutated_rules_are_those_of_the_API_server()
    {
        Assets.Require("crdoracle");

        const int Seed = 30;
        var rules = new MutatedRules(Seed);
        var type = DeclType.Of(SchemaReader.Read(JsonReader.Read(RandomRules.Schema)), isResourceRoot: false)!;
        var environment = CelEnvironment.ForNewRules(KubernetesVersion.Default);
        var failures = new List<string>();
        var (count, refused) = (Count, 0);
        for (var i = 0; i < count; i++)
        {
            var rule = rules.Next();
            var here = RuleCompiler.Compile(new ValidationRule(rule), type, environment).Expression.Error;
            var there = Judge(rule, 1).Detail;
            refused += there is null ? 0 : 1;
            // Of several ways to say that the syntax is wrong, the API server's depend on how its parser recovers.
            var isSyntax = here?.Kind == CelErrorKind.Syntax && there?.Contains("Syntax error", StringComparison.Ordinal) == true;
            if (!isSyntax && Normal(here?.Detail) != Normal(there))
            {
                failures.Add($"{rule}\n  says   {here?.Detail}\n  should {there}");
            }
        }

        failures.ShouldBeEmpty($"seed {Seed}");
        refused.ShouldBeGreaterThan(count / 2);
    }

    private static int Count => int.Parse(System.Environment.GetEnvironmentVariable(Variable) ?? "2000", CultureInfo.InvariantCulture);

    private static (string? Detail, bool IsOverBudget) Judge(string rule, ulong items)
    {
        var validation = $",\"x-kubernetes-validations\":[{{\"rule\":{JsonWriter.Write(JsonValue.From(rule))},\"message\":\"m\"}}]}}";
        var verdict = CrdOracle.Judge(Definition
            .Replace("ITEMS", items.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("SCHEMA", RandomRules.Schema.TrimEnd()[..^1] + validation, StringComparison.Ordinal));
        var details = verdict.Errors.Where(e => e.Field.EndsWith(".rule", StringComparison.Ordinal)).Select(e => e.Detail).ToList();
        return (
            details.FirstOrDefault(d => d.StartsWith("compilation failed", StringComparison.Ordinal) || d.StartsWith("program instantiation", StringComparison.Ordinal)
                || d.StartsWith("cel expression must", StringComparison.Ordinal)),
            details.Any(d => d.StartsWith("estimated rule cost exceeds budget", StringComparison.Ordinal)));
    }

    /// <summary>Without numbers that are made up anew each time.</summary>
    private static string? Normal(string? detail) => detail is null ? null : MadeUp().Replace(detail, "$1");

    [GeneratedRegex("(selfType|_var)[0-9]+")]
    private static partial Regex MadeUp();
}
