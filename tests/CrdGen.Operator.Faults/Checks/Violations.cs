using System.Collections.Concurrent;

namespace CrdGen.Operator.Faults.Checks;

/// <summary>What should not have happened, and did.</summary>
internal sealed class Violations
{
    private const int Shown = 5;
    private readonly ConcurrentDictionary<string, int> counts = new(StringComparer.Ordinal);

    public bool Any => !counts.IsEmpty;

    /// <summary>How often each promise was broken.</summary>
    public string Summary => string.Join(", ", counts.OrderBy(count => count.Key, StringComparer.Ordinal).Select(count => $"{count.Key} {count.Value} times"));

    /// <param name="promise">Which promise was broken.</param>
    /// <param name="how">How.</param>
    public void Add(string promise, string how)
    {
        if (counts.AddOrUpdate(promise, 1, (_, count) => count + 1) <= Shown)
        {
            Console.Error.WriteLine($"FAILED: {promise}: {how}");
        }
    }

    /// <summary>Adds what is wrong unless it is so.</summary>
    public void Require(bool isSo, string promise, string otherwise)
    {
        if (!isSo)
        {
            Add(promise, otherwise);
        }
    }
}
