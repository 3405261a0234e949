using System.Globalization;

namespace CrdGen.Schema.Validation.Definitions;

/// <summary>By how much something costs too much, in the API server's words.</summary>
internal static class CostMessages
{
    public static string Exceeds(string what, ulong cost, ulong limit)
    {
        var factor = (double)cost / limit;
        var text = factor > 100 ? "more than 100x"
            : factor < 1.5 ? factor.ToString("F6", CultureInfo.InvariantCulture) + "x" // 1.0x would not say that it is too much
            : factor.ToString("F1", CultureInfo.InvariantCulture) + "x";
        return $"{what} exceeds budget by factor of {text} (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)";
    }
}
