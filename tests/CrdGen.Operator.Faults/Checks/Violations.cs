using System.Collections.Concurrent;

namespace CrdGen.Operator.Faults.Checks;

/// <summary>What should not have happened, and did.</summary>
internal sealed class Violations
{
    private const int Shown = 20;
    private readonly ConcurrentQueue<string> all = new();

    public int Count => all.Count;

    public void Add(string what)
    {
        all.Enqueue(what);
        if (all.Count <= Shown)
        {
            Console.Error.WriteLine("FAILED: " + what);
        }
    }

    /// <summary>Adds what is wrong unless it is so.</summary>
    public void Require(bool isSo, string otherwise)
    {
        if (!isSo)
        {
            Add(otherwise);
        }
    }
}
