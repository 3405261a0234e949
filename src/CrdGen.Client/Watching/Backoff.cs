namespace CrdGen.Client.Watching;

/// <summary>How long to wait after failures: longer after each, by chance, and as long as the server asks.</summary>
internal sealed class Backoff(ListAndWatchOptions options)
{
    private const int MaxDoublings = 20;
    private int failures;

    public void Reset() => failures = 0;

    public Task WaitAsync(Exception? failure, CancellationToken cancellationToken)
    {
        var delay = options.MinBackoff * Math.Pow(2, Math.Min(failures++, MaxDoublings));
        delay = (delay < options.MaxBackoff ? delay : options.MaxBackoff) * (0.5 + (Random.Shared.NextDouble() / 2));
        var asked = (failure as KubernetesException)?.RetryAfter ?? TimeSpan.Zero;
        return Task.Delay(asked > delay ? asked : delay, options.TimeProvider, cancellationToken);
    }
}
