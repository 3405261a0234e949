using System.Text.RegularExpressions;
using CrdGen.Cel.Tests.Cases;
using CrdGen.Schema;
using CrdGen.Schema.Cel.Rules;
using CrdGen.Schema.Cel.Schemas;
using CrdGen.Schema.Cel.Types;
using CrdGen.Schema.Json;
using CrdGen.Schema.Model;
using Shouldly;
using Xunit;

namespace CrdGen.Cel.Tests.Rules;

/// <summary>Which rules of the API server's own tests compile, and what is said of those that don't.</summary>
public sealed partial class CompileCaseTests
{
    private const string Prefix = "rule compile error: ";

    [Theory]
    [InlineData("ValidationExpressions", 790)]
    [InlineData("RuntimeCost", 329)]
    public void Verdicts_and_messages_are_those_of_the_API_server(string test, int count)
    {
        var failures = new List<string>();
        var cases = CelCases.Of(test).ToList();
        foreach (var one in cases)
        {
            // Cases of cost don't say it.
            var isRoot = one.Json.Get("isRoot")?.Kind == JsonKind.True || one.Name.StartsWith("typemeta", StringComparison.Ordinal);
            var type = DeclType.Of(one.Schema, isRoot)!;
            var rule = RuleCompiler.Compile(new ValidationRule(one.Rule), type, CelEnvironment.ForStoredRules(KubernetesVersion.Default));
            var expected = one.Json.Get("errors")?.Items.Select(e => e.Text).FirstOrDefault(e => e.StartsWith(Prefix, StringComparison.Ordinal))?[Prefix.Length..];
            expected = expected is null ? null : SelfType().Replace(expected, "selfType");
            var actual = rule.Expression.Error?.Detail;
            if (Comparable(actual) != Comparable(expected))
            {
                failures.Add($"{one}\n  says   {actual ?? "nothing"}\n  should {expected ?? "say nothing"}");
            }
        }

        cases.Count.ShouldBe(count);
        failures.ShouldBeEmpty();
    }

    /// <summary>Of a bad pattern it is said in other words what is wrong.</summary>
    private static string? Comparable(string? detail)
    {
        const string BadPattern = "program instantiation failed: error parsing regexp: ";
        return detail?.StartsWith(BadPattern, StringComparison.Ordinal) == true ? BadPattern : detail;
    }

    [GeneratedRegex("selfType[0-9]+")]
    private static partial Regex SelfType();
}
