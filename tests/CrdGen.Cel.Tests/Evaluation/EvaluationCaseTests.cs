using CrdGen.Cel.Tests.Cases;
using CrdGen.Schema;
using CrdGen.Schema.Cel.Validation;
using CrdGen.Schema.Json;
using CrdGen.Schema.Model;
using Shouldly;
using Xunit;

namespace CrdGen.Cel.Tests.Evaluation;

/// <summary>What the API server says of rules on objects: verdicts, errors, and what the evaluation costs, to the unit.</summary>
public class EvaluationCaseTests
{
    /// <summary>Cases that cannot be met, by their lines.</summary>
    private static readonly Dictionary<int, string> Excluded = new()
    {
        [1254] = "exists over a map: what it costs depends on the order in which Go walks through maps, which is random",
        [1545] = "the object was made of the largest 32-bit float; its text in the data stands for another 64-bit one",
    };

    /// <summary>Cases whose errors have the text of Go's package regexp, by their lines: here patterns are judged in other words.</summary>
    private static readonly HashSet<int> OtherWords = [774, 777, 778];

    [Fact]
    public void Verdicts_errors_and_costs_are_the_API_servers()
    {
        var failures = new List<string>();
        var count = 0;
        foreach (var test in new[] { "ValidationExpressions", "RuntimeCost" })
        {
            foreach (var c in CelCases.Of(test).Where(c => !Excluded.ContainsKey(c.Line)))
            {
                count++;
                if (Differences(c) is { Count: > 0 } differences)
                {
                    failures.Add($"{c}: {string.Join("; ", differences)}");
                }
            }
        }

        failures.ShouldBeEmpty();
        count.ShouldBe(790 + 329 - Excluded.Count);
    }

    private static List<string> Differences(CelCase c)
    {
        var schema = c.Schema with { Validations = EquatableArray.Of(new ValidationRule(c.Rule)) };
        var isRoot = c.Test == "RuntimeCost" || c.Json.Get("isRoot") is { Kind: JsonKind.True };
        var problems = new RuleValidator(schema, isRoot).FindProblems(c.Json.Get("obj")!, c.Json.Get("oldObj"), RuleValidator.ObjectBudget, out var cost);
        var differences = new List<string>();
        var isValid = c.Json.Get("valid")!.Kind == JsonKind.True;
        if (isValid != (problems.Count == 0))
        {
            differences.Add($"{(isValid ? "valid" : "not valid")} expected, got {string.Join(", ", problems)}");
        }

        if (c.Json.Get("errors") is { } errors)
        {
            var expected = errors.Items.Select(e => e.Text).ToList();
            var found = problems.Select(p => p.Detail).ToList();
            var part = c.Text("errorContains")!;
            if (!OtherWords.Contains(c.Line) && !expected.SequenceEqual(found) && !found.All(f => f.Contains(part, StringComparison.Ordinal)))
            {
                differences.Add($"errors {string.Join(", ", expected)} expected, got {string.Join(", ", found)}");
            }
        }

        if (c.Json.Get("runtimeCost") is { } number && number.Text != cost.ToString(System.Globalization.CultureInfo.InvariantCulture))
        {
            differences.Add($"cost {number.Text} expected, got {cost}");
        }

        return differences;
    }
}
