namespace CrdGen.Client;

/// <summary>How often, and after which time, a change is tried again that met another one: a few times, each a little later, by chance.</summary>
internal struct ConflictRetry
{
    private const int Attempts = 10;
    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(500);
    private int failed;

    public ConflictRetry()
    {
    }

    /// <summary>Whether there is one attempt more.</summary>
    public readonly bool MayGoOn => failed < Attempts - 1;

    public Task WaitAsync(CancellationToken cancellationToken)
    {
        // Those who met must not meet again.
        return Task.Delay(Doubling.Of(First, Longest, failed++) * (0.5 + Random.Shared.NextDouble()), cancellationToken);
    }
}
