namespace CrdGen.Operator;

/// <summary>What a reconciler says at its end. Errors are exceptions: they are retried, with growing delays.</summary>
public readonly record struct Result
{
    private Result(TimeSpan after) => After = after;

    /// <summary>When to look at the object again though nothing has changed; <see langword="null"/> for never.</summary>
    public TimeSpan? After { get; }

    /// <summary>All is as it should be, until something changes.</summary>
    public static Result Done => default;

    /// <summary>Look at the object again after a time, if nothing changes before: for what Kubernetes does not tell of.</summary>
    /// <param name="delay">The time, more than none.</param>
    public static Result RequeueAfter(TimeSpan delay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(delay, TimeSpan.Zero);
        return new(delay);
    }
}
