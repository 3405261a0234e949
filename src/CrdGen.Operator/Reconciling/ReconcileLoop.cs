using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;

namespace CrdGen.Operator;

/// <summary>Takes keys from a queue and has them reconciled, several at once, until it is stopped.</summary>
internal sealed class ReconcileLoop(
    string controller,
    WorkQueue<ObjectKey> queue,
    Func<ObjectKey, CancellationToken, ValueTask<Result>> reconcile,
    ReconcileOptions options,
    ReconcileMetrics metrics,
    IReplicaCoordination coordination,
    ILogger logger,
    TimeProvider time)
{
    private readonly ConcurrentDictionary<ObjectKey, long> running = new();

    /// <summary>What is being reconciled, and for how long.</summary>
    public IReadOnlyCollection<(ObjectKey Key, TimeSpan Time)> Running => [.. running.Select(pair => (pair.Key, time.GetElapsedTime(pair.Value)))];

    /// <summary>Works until <paramref name="stop"/>, and returns when the last reconciliation has.</summary>
    /// <param name="stop">No key is taken after it.</param>
    /// <param name="abort">Cancels those that run.</param>
    public async Task RunAsync(CancellationToken stop, CancellationToken abort)
    {
        metrics.Workers(options.MaxConcurrentReconciles);
        await Task.WhenAll(Enumerable.Range(0, options.MaxConcurrentReconciles).Select(_ => Task.Run(() => WorkAsync(stop, abort), CancellationToken.None))).ConfigureAwait(false);
    }

    private async Task WorkAsync(CancellationToken stop, CancellationToken abort)
    {
        while (true)
        {
            ObjectKey key;
            try
            {
                key = await queue.TakeAsync(stop).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                return;
            }

            await ProcessAsync(key, abort).ConfigureAwait(false);
        }
    }

    private async Task ProcessAsync(ObjectKey key, CancellationToken abort)
    {
        if (!coordination.TryEnter(key, out var tenure))
        {
            // Another replica's; if it becomes ours, we are told to look at it.
            queue.Forget(key);
            queue.Done(key);
            return;
        }

        var cancellation = CancellationTokenSource.CreateLinkedTokenSource(abort, tenure?.Ended ?? CancellationToken.None);
        var work = Task.Run(() => ReconcileAsync(key, tenure, cancellation, abort), CancellationToken.None);
        try
        {
            // The time-out itself is the reconciliation's own: here it is only watched that it returns.
            await work.WaitAsync(options.Timeout + options.Grace, time, CancellationToken.None).ConfigureAwait(false);
            cancellation.Dispose();
        }
        catch (TimeoutException)
        {
            logger.Stuck(controller, key, options.Grace);
            _ = work.ContinueWith(_ => logger.Unstuck(controller, key), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever one reconciliation throws, the others go on.")]
    private async Task ReconcileAsync(ObjectKey key, Tenure? tenure, CancellationTokenSource cancellation, CancellationToken abort)
    {
        var start = time.GetTimestamp();
        running[key] = start;
        metrics.Started();
        using var fence = LeadershipFence.Enter(tenure);
        using var timer = time.CreateTimer(static source => ((CancellationTokenSource)source!).Cancel(), cancellation, options.Timeout, Timeout.InfiniteTimeSpan);
        using var activity = OperatorDiagnostics.Activities.StartActivity("reconcile");
        var id = (activity?.SpanId ?? ActivitySpanId.CreateRandom()).ToString();
        activity?.SetTag("controller", controller).SetTag("k8s.namespace.name", key.Namespace).SetTag("k8s.object.name", key.Name).SetTag("reconcileID", id);
        using var scope = logger.BeginScope(new ReconcileScope(controller, key, id));
        var outcome = "error";
        try
        {
            var result = await reconcile(key, cancellation.Token).ConfigureAwait(false);
            queue.Forget(key);
            if (result.After is { } after)
            {
                outcome = "requeue_after";
                queue.AddAfter(key, after);
                logger.ReconciledUntil(key, time.GetElapsedTime(start).TotalMilliseconds, after);
            }
            else
            {
                outcome = "success";
                logger.Reconciled(key, time.GetElapsedTime(start).TotalMilliseconds);
            }
        }
        catch (TerminalException error)
        {
            metrics.Failed();
            metrics.FailedForGood();
            queue.Forget(key);
            activity?.SetStatus(ActivityStatusCode.Error, error.Message).AddException(error);
            logger.FailedForGood(error, key);
        }
        catch (Exception error) when (error is OperationCanceledException or LeadershipLostException && (abort.IsCancellationRequested || tenure is { IsHeld: false }))
        {
            // The program ends, or the key is another replica's now.
            outcome = "cancelled";
            queue.Forget(key);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            metrics.Failed();
            metrics.TimedOut();
            activity?.SetStatus(ActivityStatusCode.Error, "timeout");
            logger.TimedOut(key, options.Timeout, queue.AddAfterFailure(key));
        }
        catch (Exception error)
        {
            metrics.Failed();
            activity?.SetStatus(ActivityStatusCode.Error, error.Message).AddException(error);
            var after = queue.AddAfterFailure(key);
            logger.Failed(error, key, queue.Failures(key), after);
        }
        finally
        {
            activity?.SetTag("result", outcome);
            metrics.Ended(outcome, time.GetElapsedTime(start));
            running.TryRemove(key, out _);
            tenure?.Exit();
            queue.Done(key);
        }
    }
}
