using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using CrdGen.Client;
using CrdGen.Models.Events.V1;
using Microsoft.Extensions.Logging;

namespace CrdGen.Operator;

/// <summary>Writes events to the API server, one after another. What heals is tried again for a while; no failure leaves it.</summary>
internal sealed class EventWriter(KubernetesClient client, TimeProvider time, EventMetrics metrics, ILogger logger)
{
    private const int Attempts = 8;
    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(30);
    private readonly RepeatedProblem forbidden = new(time);

    /// <summary>Writes an event, or the number of its series.</summary>
    /// <returns>Whether the server has it.</returns>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Nothing that happens to an event may end the program.")]
    public async Task<bool> WriteAsync(EventSeriesEntry entry, CancellationToken cancellationToken)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                await SendAsync(entry, cancellationToken).ConfigureAwait(false);
                entry.WasWritten(time.GetUtcNow());
                forbidden.End();
                metrics.Written();
                return true;
            }
            catch (Exception error) when (attempt < Attempts - 1 && ListAndWatchOptions.IsTransient(error) && !cancellationToken.IsCancellationRequested)
            {
                var delay = Doubling.Of(FirstDelay, LongestDelay, attempt);
                logger.EventTriedAgain(error, entry.Event.Reason, entry.Event.Regarding?.Namespace, entry.Event.Regarding?.Name, delay);
                try
                {
                    await Task.Delay(delay, time, cancellationToken).ConfigureAwait(false);
                }
                catch (OperationCanceledException)
                {
                    return Fail(error, entry);
                }
            }
            catch (Exception error)
            {
                return Fail(error, entry);
            }
        }
    }

    private async Task SendAsync(EventSeriesEntry entry, CancellationToken cancellationToken)
    {
        var one = entry.Event;
        var events = client.Resources<Event>(one.Metadata.Namespace);
        if (entry.Written > 0)
        {
            try
            {
                await events.PatchAsync(one.Metadata.Name!, Patch(one.Series!), cancellationToken).ConfigureAwait(false);
                return;
            }
            catch (KubernetesNotFoundException)
            {
                // The server keeps events for an hour or so: it is made again, with its series.
            }
        }

        try
        {
            await events.CreateAsync(one, cancellationToken).ConfigureAwait(false);
        }
        catch (KubernetesAlreadyExistsException)
        {
            // It arrived, and its answer got lost.
        }
    }

    /// <summary>Nothing but the series of an event may change.</summary>
    private static MergePatch Patch(EventSeries series) => new(new JsonObject
    {
        ["series"] = new JsonObject { ["count"] = series.Count, ["lastObservedTime"] = series.LastObservedTime.ToString() },
    });

    private bool Fail(Exception error, EventSeriesEntry entry)
    {
        metrics.Failed();
        if (error is KubernetesForbiddenException { Causes.Count: 0 })
        {
            // A permission that is missing is missing for all of them, whatever the namespace that the message has.
            if (forbidden.IsNews(nameof(KubernetesForbiddenException)))
            {
                logger.EventsForbidden(error.Message);
            }
        }
        else if (error is KubernetesForbiddenException or KubernetesNotFoundException)
        {
            // Its namespace is about to go, or gone.
            logger.EventWithoutNamespace(entry.Event.Reason, entry.Event.Metadata.Namespace);
        }
        else if (error is not OperationCanceledException)
        {
            logger.EventFailed(error, entry.Event.Reason, entry.Event.Regarding?.Namespace, entry.Event.Regarding?.Name);
        }

        return false;
    }
}
