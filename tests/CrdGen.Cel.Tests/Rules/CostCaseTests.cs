using System.Globalization;
using CrdGen.Cel.Tests.Cases;
using CrdGen.Schema;
using CrdGen.Schema.Cel.Rules;
using CrdGen.Schema.Cel.Schemas;
using CrdGen.Schema.Cel.Types;
using CrdGen.Schema.Model;
using Shouldly;
using Xunit;

namespace CrdGen.Cel.Tests.Rules;

/// <summary>The estimates of the API server's own tests, exactly.</summary>
public sealed class CostCaseTests
{
    /// <summary>Cases that are not met, by line, with the reason.</summary>
    private static readonly Dictionary<int, string> Known = [];

    [Fact]
    public void Estimates_are_those_of_the_API_server()
    {
        var failures = new List<string>();
        var cases = CelCases.Of("CostEstimate").ToList();
        foreach (var test in cases.Where(c => !Known.ContainsKey(c.Line)))
        {
            var type = DeclType.Of(test.Schema, isResourceRoot: false)!;
            var rule = RuleCompiler.Compile(new ValidationRule(test.Rule), type, CelEnvironment.ForStoredRules(KubernetesVersion.Default));
            var expected = (ulong.Parse(test.Text("estimatedCost")!, CultureInfo.InvariantCulture), ulong.Parse(test.Text("maxCardinality")!, CultureInfo.InvariantCulture));
            if (rule.Expression.Error is { } error)
            {
                failures.Add($"{test}\n  {error.Detail}");
            }
            else if ((rule.MaxCost, rule.MaxCardinality) != expected)
            {
                failures.Add($"{test}\n  is {(rule.MaxCost, rule.MaxCardinality)}, should be {expected}");
            }
        }

        cases.Count.ShouldBe(437);
        failures.ShouldBeEmpty();
    }
}
