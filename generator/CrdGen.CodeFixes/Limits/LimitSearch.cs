namespace CrdGen.CodeFixes.Limits;

/// <summary>Limits that bring a rule into its budget.</summary>
internal static class LimitSearch
{
    /// <summary>More than this no request can hold.</summary>
    private const long Most = 3 * 1024 * 1024;

    /// <summary>Less than this nobody wants for a list, a map or a text by itself.</summary>
    private const long Least = 5;

    /// <summary>What is without a limit and makes the rule expensive, and the limits that help: one where one is enough, else one for all.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="canHave">Whether C# has a place for the limit at a path.</param>
    public static List<(IReadOnlyList<IReadOnlyList<string>> Paths, long Limit)> Find(ExpensiveRule rule, Func<IReadOnlyList<string>, bool> canHave)
    {
        var missing = SchemaLimits.Missing(rule.Schema, rule.Path).FindAll(path => canHave(path));
        var cheapest = missing.Aggregate(rule.Schema, (schema, path) => SchemaLimits.With(schema, path, 1));
        var least = RuleEstimate.Of(rule, cheapest);
        var relevant = missing.FindAll(path => RuleEstimate.Of(rule, SchemaLimits.With(cheapest, path, Most)) is var cost && (cost.Expression > least.Expression || cost.Message > least.Message));
        var result = new List<(IReadOnlyList<IReadOnlyList<string>>, long)>();
        foreach (var path in relevant)
        {
            if (Greatest(rule, [path]) is >= Least and var limit)
            {
                result.Add(([path], limit));
            }
        }

        if (result.Count == 0 && relevant.Count > 1 && Greatest(rule, relevant) is > 1 and var common)
        {
            result.Add((relevant, common));
        }

        return result;
    }

    /// <summary>The greatest limit that fits, in two digits; 0 where none does.</summary>
    private static long Greatest(ExpensiveRule rule, IReadOnlyList<IReadOnlyList<string>> paths)
    {
        var (fits, exceeds) = (0L, Most);
        while (exceeds - fits > 1)
        {
            var middle = fits + ((exceeds - fits) / 2);
            var schema = paths.Aggregate(rule.Schema, (schema, path) => SchemaLimits.With(schema, path, middle));
            (fits, exceeds) = RuleEstimate.Fits(rule, schema) ? (middle, exceeds) : (fits, middle);
        }

        var unit = 1L;
        while (fits / unit >= 100)
        {
            unit *= 10;
        }

        return fits / unit * unit;
    }
}
