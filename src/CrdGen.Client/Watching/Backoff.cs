namespace CrdGen.Client.Watching;

/// <summary>How long to wait after failures: longer after each, by chance, and as long as the server asks.</summary>
internal sealed class Backoff(ListAndWatchOptions options)
{
    private const int MaxDoublings = 20;
    private int failures;

    public void Reset() => failures = 0;

    public Task WaitAsync(Exception? failure, CancellationToken cancellationToken)
    {
        var delay = Doubling.Of(options.MinBackoff, options.MaxBackoff, Math.Min(failures++, MaxDoublings)) * (0.5 + (Random.Shared.NextDouble() / 2));
        var asked = (failure as KubernetesException)?.RetryAfter ?? TimeSpan.Zero;
        return Task.Delay(asked > delay ? asked : delay, options.TimeProvider, cancellationToken);
    }
}
