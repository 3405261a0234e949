using CrdGen.Client;

namespace CrdGen.Operator;

/// <summary>How long a key waits after a failure: the delay doubles with each one in a row, up to a limit.</summary>
/// <param name="First">The delay after the first failure.</param>
/// <param name="Limit">The longest delay.</param>
public readonly record struct Backoff(TimeSpan First, TimeSpan Limit)
{
    /// <summary>controller-runtime's: from 5 milliseconds to 1,000 seconds.</summary>
    public static Backoff Default { get; } = new(TimeSpan.FromMilliseconds(5), TimeSpan.FromSeconds(1000));

    /// <summary>The delay after so many failures in a row.</summary>
    /// <param name="failures">How often it has failed, from 1.</param>
    public TimeSpan After(int failures)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(failures);
        return Doubling.Of(First, Limit, failures - 1);
    }
}
