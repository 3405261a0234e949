namespace CrdGen.Client;

/// <summary>How often, and after which time, a change is tried again that met another one: a few times, each a little later, by chance.</summary>
internal struct ConflictRetry
{
    private const int Attempts = 10;
    private const double FirstMilliseconds = 10;
    private const double LongestMilliseconds = 500;
    private int failed;

    public ConflictRetry()
    {
    }

    /// <summary>Whether there is one attempt more.</summary>
    public readonly bool MayGoOn => failed < Attempts - 1;

    public Task WaitAsync(CancellationToken cancellationToken)
    {
        var milliseconds = Math.Min(FirstMilliseconds * Math.Pow(2, failed++), LongestMilliseconds);
        // Those who met must not meet again.
        return Task.Delay(TimeSpan.FromMilliseconds(milliseconds * (0.5 + Random.Shared.NextDouble())), cancellationToken);
    }
}
