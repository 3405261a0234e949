using System.Diagnostics;

namespace CrdGen.Operator.Tests;

/// <summary>Waits for what comes by itself.</summary>
internal static class Until
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Asks again until it is so.</summary>
    public static async Task TrueAsync(Func<bool> condition, string what)
    {
        var watch = Stopwatch.StartNew();
        while (!condition())
        {
            if (watch.Elapsed > Patience)
            {
                throw new TimeoutException($"Not within {Patience}: {what}");
            }

            await Task.Delay(10);
        }
    }
}
