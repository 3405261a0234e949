using Shouldly;
using Xunit;

namespace CrdGen.Schema.Tests.Validation.Definitions;

/// <summary>The cases of upstream's own tests give upstream's errors.</summary>
public sealed class UpstreamCaseTests
{
    private const int MaxExceptions = 4;

    /// <summary>Cases that cannot be met, by name, each with its reason.</summary>
    private static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal)
    {
        ["webhook conversion without preserveUnknownFields=false"] = "the case is in the API server's internal form, where preserveUnknownFields can be absent; in v1 it is false then",
        ["bad names 01"] = "the case is in the internal form, with a version and no versions",
        ["per-version fields may not all be set to identical values (top-level field should be used instead)"] = "the case is in the internal form; what comes as v1 has such values at the top",
        ["top-level and per-version fields are mutually exclusive"] = "the case is in the internal form; v1 has no top level",
    };

    [Fact]
    public void Cases_give_upstreams_errors()
    {
        UpstreamCase.All.Count.ShouldBe(224);
        var wrong = UpstreamCase.All
            .Where(c => !Exceptions.ContainsKey(c.Name))
            .Select(c => (Case: c, Found: c.Run()))
            .Where(result => !result.Found.SequenceEqual(result.Case.Expected))
            .Select(result => $"{result.Case.Number} {result.Case.Test} {result.Case.Name}\n  missing: {string.Join(", ", result.Case.Expected.Except(result.Found))}\n  too many: {string.Join(", ", result.Found.Except(result.Case.Expected))}")
            .ToList();
        wrong.ShouldBeEmpty($"{wrong.Count} cases:\n{string.Join('\n', wrong)}");
    }

    [Fact]
    public void Exceptions_are_few_and_needed()
    {
        Exceptions.Count.ShouldBeLessThanOrEqualTo(MaxExceptions);
        foreach (var name in Exceptions.Keys)
        {
            UpstreamCase.All.Where(c => c.Name == name).ShouldContain(c => !c.Run().SequenceEqual(c.Expected), $"'{name}' is no exception any more");
        }
    }
}
