using System.Globalization;
using System.Text;
using CrdGen.Build.Manifests;
using CrdGen.Schema.Validation.Definitions;

namespace CrdGen.Build.RuleCosts;

/// <summary>
/// What the CEL rules of a project may cost, the most expensive first: a file in the output folder, for people. The generator has
/// worked it out, and left it in the assembly.
/// </summary>
public static class RuleCostReport
{
    private const int MaxRules = 200;

    /// <summary>The report, or <see langword="null"/> where there are no rules.</summary>
    public static string? Of(IEnumerable<RawManifest> manifests)
    {
        var rows = manifests
            .SelectMany(manifest => manifest.RuleCosts.Split(['\n'], StringSplitOptions.RemoveEmptyEntries).Select(line => Row.Read(manifest, line)))
            .OfType<Row>()
            .OrderByDescending(row => row.Cost)
            .ThenBy(row => row.Definition, StringComparer.Ordinal)
            .ThenBy(row => row.Version, StringComparer.Ordinal)
            .ThenBy(row => row.Field, StringComparer.Ordinal)
            .ThenBy(row => row.Rule, StringComparer.Ordinal)
            .ToList();
        return rows.Count == 0 ? null : Write(rows);
    }

    private static string Write(List<Row> rows)
    {
        var text = new StringBuilder()
            .Append("# What CEL rules may cost\n\n")
            .Append(FormattableString.Invariant($"The API server's estimate, of at most {CostLimits.Rule:N0} a rule, and ten times that for all rules of a version.\n\n"))
            .Append("| definition | version | field | | cost | of its budget |\n| --- | --- | --- | --- | ---: | ---: |\n");
        foreach (var row in rows.Take(MaxRules))
        {
            text.Append(FormattableString.Invariant($"| {row.Definition} | {row.Version} | {row.Field} | {row.Rule} | {row.Cost:N0} | {(double)row.Cost / CostLimits.Rule:P2} |\n"));
        }

        return rows.Count > MaxRules ? text.Append(FormattableString.Invariant($"\nand {rows.Count - MaxRules:N0} more, which cost less.\n")).ToString() : text.ToString();
    }

    private sealed record Row(string Definition, string Version, string Field, string Rule, ulong Cost)
    {
        /// <summary>A line of the attribute; <see langword="null"/> where it is none.</summary>
        public static Row? Read(RawManifest manifest, string line) =>
            line.Split('\t') is [var version, var field, var rule, var text] && ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var cost)
                ? new(Path.GetFileNameWithoutExtension(manifest.Path), version, field, rule, cost)
                : null;
    }
}
