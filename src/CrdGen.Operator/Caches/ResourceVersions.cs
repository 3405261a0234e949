namespace CrdGen.Operator;

/// <summary>
/// The order of resource versions of one resource (KEP-5504): whole numbers without leading zeros, of any length. What is none, from an aggregated API server
/// of old, has no order.
/// </summary>
internal static class ResourceVersions
{
    /// <summary>Which of two versions is the later one; <see langword="null"/> where that cannot be said.</summary>
    public static int? Compare(string? one, string? other)
    {
        if (!IsNumber(one) || !IsNumber(other))
        {
            return null;
        }

        return one!.Length != other!.Length ? one.Length.CompareTo(other.Length) : string.CompareOrdinal(one, other);
    }

    private static bool IsNumber(string? version) => version is [>= '1' and <= '9', ..] && !version.AsSpan().ContainsAnyExceptInRange('0', '9');
}
