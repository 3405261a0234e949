using System.Text;
using CrdGen.Build.Manifests;
using CrdGen.Schema.Json;
using CrdGen.Schema.Validation.Definitions;

namespace CrdGen.Build.RuleCosts;

/// <summary>What the CEL rules of a project may cost, the most expensive first: a file in the output folder, for people.</summary>
public static class RuleCostReport
{
    private const int MaxRules = 200;
    private const string Rules = "x-kubernetes-validations";

    /// <summary>The report, or <see langword="null"/> where there are no rules.</summary>
    public static string? Of(IEnumerable<RawManifest> manifests)
    {
        // Most projects have none; they need not pay for the rest.
        var costs = manifests
            .Where(manifest => manifest.Json.Contains(Rules))
            .AsParallel()
            .AsOrdered()
            .SelectMany(CostsOf)
            .OrderByDescending(row => row.Cost.Cost)
            .ThenBy(row => row.Definition, StringComparer.Ordinal)
            .ThenBy(row => row.Cost.Path.ToString(), StringComparer.Ordinal)
            .ToList();
        return costs.Count == 0 ? null : Write(costs);
    }

    private static IEnumerable<(string Definition, RuleCost Cost)> CostsOf(RawManifest manifest)
    {
        var verdict = DefinitionValidator.Validate(JsonReader.Read(manifest.Json));
        return verdict.RuleCosts.Select(cost => (verdict.Name, cost));
    }

    private static string Write(List<(string Definition, RuleCost Cost)> costs)
    {
        var text = new StringBuilder()
            .Append("# What CEL rules may cost\n\n")
            .Append(FormattableString.Invariant($"The API server's estimate, of at most {CostLimits.Rule:N0} a rule, and ten times that for all rules of a version.\n\n"))
            .Append("| definition | rule | cost | of its budget |\n| --- | --- | ---: | ---: |\n");
        foreach (var (definition, cost) in costs.Take(MaxRules))
        {
            text.Append(FormattableString.Invariant($"| {definition} | {cost.Path} | {cost.Cost:N0} | {(double)cost.Cost / CostLimits.Rule:P2} |\n"));
        }

        return costs.Count > MaxRules ? text.Append(FormattableString.Invariant($"\nand {costs.Count - MaxRules:N0} more, which cost less.\n")).ToString() : text.ToString();
    }
}
