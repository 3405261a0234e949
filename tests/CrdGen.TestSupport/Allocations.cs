namespace CrdGen.TestSupport;

/// <summary>What work costs in bytes: the same on a busy machine as on a quiet one, which no time is.</summary>
public static class Allocations
{
    /// <summary>The bytes that an action allocates on this thread.</summary>
    /// <param name="action">What is done.</param>
    public static long Of(Action action)
    {
        ArgumentNullException.ThrowIfNull(action);
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
