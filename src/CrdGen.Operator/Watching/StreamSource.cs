using System.Diagnostics.CodeAnalysis;
using CrdGen.Client;
using Microsoft.Extensions.Logging;

namespace CrdGen.Operator;

/// <summary>Keys that come from outside of Kubernetes: a webhook of the cloud, a queue, a timer. A stream that fails is read again from its beginning, after a while.</summary>
/// <param name="keys">The stream.</param>
/// <param name="name">What it is called in the log.</param>
/// <param name="logger">Is told of failures.</param>
/// <param name="time">The clock.</param>
internal sealed class StreamSource(IAsyncEnumerable<ObjectKey> keys, string name, ILogger logger, TimeProvider time) : IEventSource
{
    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromMinutes(1);

    public string Name => name;

    public string? Problem { get; private set; }

    public Task Synced => Task.CompletedTask;

    public void Connect(WorkQueue<ObjectKey> queue, string controller, CancellationToken stop) => _ = Task.Run(() => ReadAsync(queue, controller, stop), CancellationToken.None);

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever the stream throws, the controller goes on.")]
    private async Task ReadAsync(WorkQueue<ObjectKey> queue, string controller, CancellationToken stop)
    {
        for (var failures = 0; !stop.IsCancellationRequested;)
        {
            try
            {
                await foreach (var key in keys.WithCancellation(stop).ConfigureAwait(false))
                {
                    queue.Add(key);
                    (failures, Problem) = (0, null);
                }

                return;
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error)
            {
                var delay = Doubling.Of(FirstDelay, LongestDelay, failures++);
                Problem = error.Message;
                logger.StreamFailed(error, controller, name, delay);
                await Task.Delay(delay, time, stop).ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default).ConfigureAwait(false);
            }
        }
    }
}
