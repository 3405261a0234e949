using Microsoft.Extensions.Logging;

namespace CrdGen.Operator;

/// <summary>What is logged of reconciliations.</summary>
internal static partial class ReconcileLog
{
    [LoggerMessage(1, LogLevel.Debug, "Reconciled {Key} in {Milliseconds} ms")]
    public static partial void Reconciled(this ILogger logger, ObjectKey key, double milliseconds);

    [LoggerMessage(2, LogLevel.Debug, "Reconciled {Key} in {Milliseconds} ms; again after {After}")]
    public static partial void ReconciledUntil(this ILogger logger, ObjectKey key, double milliseconds, TimeSpan after);

    [LoggerMessage(3, LogLevel.Error, "Reconciling {Key} failed, for the time {Failures} in a row; again after {After}")]
    public static partial void Failed(this ILogger logger, Exception error, ObjectKey key, int failures, TimeSpan after);

    [LoggerMessage(4, LogLevel.Error, "Reconciling {Key} failed for good: it waits until it is changed")]
    public static partial void FailedForGood(this ILogger logger, Exception error, ObjectKey key);

    [LoggerMessage(5, LogLevel.Warning, "Reconciling {Key} was cancelled after {Timeout}; again after {After}")]
    public static partial void TimedOut(this ILogger logger, ObjectKey key, TimeSpan timeout, TimeSpan after);

    [LoggerMessage(6, LogLevel.Critical, "The reconciler of {Controller} does not return for {Key}: its token was cancelled {Grace} ago. Does it pass its token on to all that it awaits? Other objects go on, this one waits for it.")]
    public static partial void Stuck(this ILogger logger, string controller, ObjectKey key, TimeSpan grace);

    [LoggerMessage(7, LogLevel.Warning, "The reconciler of {Controller} returned for {Key} at last")]
    public static partial void Unstuck(this ILogger logger, string controller, ObjectKey key);
}
