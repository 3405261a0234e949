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
    ILogger logger,
    TimeProvider time)
{
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
        var cancellation = CancellationTokenSource.CreateLinkedTokenSource(abort);
        var work = Task.Run(() => ReconcileAsync(key, cancellation, abort), CancellationToken.None);
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
    private async Task ReconcileAsync(ObjectKey key, CancellationTokenSource cancellation, CancellationToken abort)
    {
        var start = time.GetTimestamp();
        metrics.Started();
        using var timer = time.CreateTimer(static source => ((CancellationTokenSource)source!).Cancel(), cancellation, options.Timeout, Timeout.InfiniteTimeSpan);
        using var activity = OperatorDiagnostics.Activities.StartActivity("reconcile");
        activity?.SetTag("controller", controller).SetTag("k8s.namespace.name", key.Namespace).SetTag("k8s.object.name", key.Name);
        using var scope = logger.BeginScope(new ReconcileScope(controller, key, (activity?.SpanId ?? ActivitySpanId.CreateRandom()).ToString()));
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
            activity?.SetStatus(ActivityStatusCode.Error, error.Message);
            logger.FailedForGood(error, key);
        }
        catch (OperationCanceledException) when (abort.IsCancellationRequested)
        {
            // The program ends, or another is the leader now.
            outcome = "cancelled";
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
            activity?.SetStatus(ActivityStatusCode.Error, error.Message);
            var after = queue.AddAfterFailure(key);
            logger.Failed(error, key, queue.Failures(key), after);
        }
        finally
        {
            metrics.Ended(outcome, time.GetElapsedTime(start));
            queue.Done(key);
        }
    }
}
