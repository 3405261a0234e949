namespace CrdGen.Client;

/// <summary>Delays that double with each failure in a row, up to a limit. Chance, where it is wanted, is the caller's.</summary>
internal static class Doubling
{
    /// <param name="first">The delay before any doubling.</param>
    /// <param name="limit">The longest delay.</param>
    /// <param name="times">How often it has doubled, from 0.</param>
    public static TimeSpan Of(TimeSpan first, TimeSpan limit, int times)
    {
        var milliseconds = first.TotalMilliseconds * Math.Pow(2, times);
        return milliseconds < limit.TotalMilliseconds ? TimeSpan.FromMilliseconds(milliseconds) : limit;
    }
}
