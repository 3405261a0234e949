using System.Globalization;

namespace CrdGen.Schema.Validation.Definitions;

/// <summary>By how much something costs too much, in the API server's words.</summary>
public static class CostMessages
{
    /// <summary>How many times the limit a cost is: <c>2.5</c>, <c>more than 100</c>.</summary>
    public static string Factor(ulong cost, ulong limit)
    {
        var factor = (double)cost / limit;
        return factor > 100 ? "more than 100"
            : factor.ToString(factor < 1.5 ? "F6" : "F1", CultureInfo.InvariantCulture); // 1.0 would not say that it is too much
    }

    internal static string Exceeds(string what, ulong cost, ulong limit) =>
        $"{what} exceeds budget by factor of {Factor(cost, limit)}x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)";
}
