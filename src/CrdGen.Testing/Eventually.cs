using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace CrdGen.Testing;

/// <summary>Waits for what comes by itself: what a controller does is seen later, never at once.</summary>
public static class Eventually
{
    /// <summary>How long it is waited where nothing is said.</summary>
    public static readonly TimeSpan DefaultTimeout = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);

    /// <summary>Asks again until it is so.</summary>
    /// <param name="condition">What shall be.</param>
    /// <param name="what">What it is, for the message.</param>
    /// <param name="timeout">How long; <see langword="null"/> for <see cref="DefaultTimeout"/>.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="TimeoutException">It was not so in time.</exception>
    public static Task IsTrueAsync(Func<bool> condition, string what, TimeSpan? timeout = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return IsTrueAsync(() => Task.FromResult(condition()), what, timeout, cancellationToken);
    }

    /// <inheritdoc cref="IsTrueAsync(Func{bool}, string, TimeSpan?, CancellationToken)"/>
    public static async Task IsTrueAsync(Func<Task<bool>> condition, string what, TimeSpan? timeout = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(condition);
        var watch = Stopwatch.StartNew();
        while (!await condition().ConfigureAwait(false))
        {
            if (watch.Elapsed > (timeout ?? DefaultTimeout))
            {
                throw new TimeoutException($"Not within {timeout ?? DefaultTimeout}: {what}");
            }

            await Task.Delay(Pause, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Tries again until it passes: <c>await Eventually.PassesAsync(async () => (await services.GetAsync("db")).Spec!.Ports![0].Port.ShouldBe(5432));</c></summary>
    /// <param name="assertion">What shall be, as assertions; any exception means that it is not yet so.</param>
    /// <param name="timeout">How long; <see langword="null"/> for <see cref="DefaultTimeout"/>. Then the last exception is thrown.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Each test framework has exceptions of its own.")]
    public static async Task PassesAsync(Func<Task> assertion, TimeSpan? timeout = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(assertion);
        var watch = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                await assertion().ConfigureAwait(false);
                return;
            }
            catch (Exception) when (watch.Elapsed <= (timeout ?? DefaultTimeout) && !cancellationToken.IsCancellationRequested)
            {
            }

            await Task.Delay(Pause, cancellationToken).ConfigureAwait(false);
        }
    }
}
