namespace CrdGen.Client;

/// <summary>
/// What is asked again: what the server says to ask again (429, and 5xx with <c>Retry-After</c>), and reads that failed on the
/// way or with 500, 502, 503 or 504. Writes whose answer got lost are not: they may have been done. Watches are resumed by who reads them.
/// </summary>
public sealed class RetryOptions
{
    /// <summary>How often a request is sent, with the first time; 1 for never again.</summary>
    public int MaxAttempts { get; set; } = 6;

    /// <summary>The pause before the second time. It doubles with each further one, and is between half and all of that by chance.</summary>
    public TimeSpan BaseDelay { get; set; } = TimeSpan.FromMilliseconds(100);

    /// <summary>The longest pause, <c>Retry-After</c> included: where the server wants a longer one, its refusal is the answer.</summary>
    public TimeSpan MaxDelay { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Where chance comes from.</summary>
    public Random Random { get; set; } = Random.Shared;
}
