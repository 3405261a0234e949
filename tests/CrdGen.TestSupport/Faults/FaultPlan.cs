namespace CrdGen.TestSupport.Faults;

/// <summary>What goes wrong with one request after another: the same for the same seed.</summary>
/// <param name="seed">The seed.</param>
/// <param name="largest">After how many bytes a connection is lost at the latest; small numbers are as likely as large ones.</param>
public sealed class FaultPlan(int seed, int largest = 1 << 18)
{
    private readonly Random random = new(seed);
    private readonly Lock gate = new();

    /// <summary>The fault of the next request.</summary>
    /// <param name="isWatch">Whether that is a watch.</param>
    /// <param name="isRead">Whether that is a list or a watch, or reads an object.</param>
    public Fault Next(bool isWatch, bool isRead)
    {
        lock (gate)
        {
            // A list is many requests that must all do; a watch is one, which is to fail in the end.
            var kind = random.Next(isWatch ? 100 : 200) switch
            {
                < 45 => FaultKind.Cut,
                < 52 => FaultKind.Delay,
                < 60 => FaultKind.Dribble,
                < 66 => FaultKind.TooManyRequests,
                < 74 => FaultKind.InternalError,
                < 78 when isRead => FaultKind.Gone,
                < 84 when isWatch => FaultKind.GoneEvent,
                _ => FaultKind.None,
            };
            // No watch lives for ever: it would be the last one.
            var lifetime = isWatch ? random.Next(1, largest) : 0;
            return new(kind, (int)Math.Pow(largest, random.NextDouble()), TimeSpan.FromMilliseconds(random.Next(10, 300)), lifetime);
        }
    }
}
