using System.Threading.Channels;
using CrdGen.Client;
using CrdGen.Models.Core.V1;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Event = CrdGen.Models.Events.V1.Event;

namespace CrdGen.Operator;

/// <summary>Takes events into a queue, and writes them in the background from the program's start to its end.</summary>
internal sealed class EventPublisher : EventRecorder, IHostedService, IDisposable
{
    private const string NamespaceOfOthers = "default";
    private static readonly TimeSpan Tick = TimeSpan.FromMinutes(1);

    private readonly EventRecorderOptions options;
    private readonly TimeProvider time;
    private readonly ILogger logger;
    private readonly EventMetrics metrics = new(OperatorDiagnostics.Meter);
    private readonly EventSeriesTable series;
    private readonly EventWriter writer;
    private readonly Channel<Event> queue;
    private readonly CancellationTokenSource stop = new();
    private readonly string controller;
    private readonly string instance;
    private Task work = Task.CompletedTask;
    private long last;
    private long dropped;

    public EventPublisher(KubernetesClient client, IOptions<EventRecorderOptions> options, TimeProvider time, ILogger<EventPublisher> logger, IHostEnvironment? environment = null)
    {
        this.options = options.Value;
        this.time = time;
        this.logger = logger;
        series = new(this.options, time);
        writer = new(client, time, metrics, logger);
        queue = Channel.CreateBounded<Event>(new BoundedChannelOptions(this.options.QueueLength) { SingleReader = true });
        controller = EventText.QualifiedName(this.options.ReportingController ?? environment?.ApplicationName ?? AppDomain.CurrentDomain.FriendlyName);
        instance = EventText.Cut(this.options.ReportingInstance is { Length: > 0 } name ? name : controller, EventText.LongestWord);
    }

    /// <inheritdoc/>
    public override void Publish(IKubernetesObject regarding, EventType type, string reason, string note, string action = "Reconcile", IKubernetesObject? related = null)
    {
        ArgumentNullException.ThrowIfNull(regarding);
        ArgumentException.ThrowIfNullOrEmpty(reason);
        ArgumentException.ThrowIfNullOrEmpty(action);
        var now = time.GetUtcNow();
        var @namespace = regarding.Metadata.Namespace ?? NamespaceOfOthers;
        var one = new Event
        {
            Metadata = new() { Name = EventText.Name(regarding.Metadata.Name, NextNumber(now)), Namespace = @namespace },
            EventTime = now,
            Type = type.ToString(),
            Reason = EventText.Cut(reason, EventText.LongestWord),
            Action = EventText.Cut(action, EventText.LongestWord),
            Note = EventText.Cut(note ?? "", EventText.LongestNote),
            Regarding = Reference(regarding),
            Related = related is null ? null : Reference(related),
            ReportingController = controller,
            ReportingInstance = instance,
        };
        if (!queue.Writer.TryWrite(one))
        {
            Drop();
        }
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        work = Task.Run(() => WorkAsync(stop.Token), CancellationToken.None);
        return Task.CompletedTask;
    }

    /// <summary>Writes what waits, for some time.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        queue.Writer.TryComplete();
        using var patience = time.CreateTimer(static source => ((CancellationTokenSource)source!).Cancel(), stop, options.ShutdownTimeout, Timeout.InfiniteTimeSpan);
        using var impatience = cancellationToken.Register(stop.Cancel);
        await work.ConfigureAwait(false);
    }

    public void Dispose() => stop.Dispose();

    private async Task WorkAsync(CancellationToken cancellationToken)
    {
        var due = time.GetTimestamp();
        while (await MoreAsync().ConfigureAwait(false))
        {
            while (queue.Reader.TryRead(out var one))
            {
                await TakeAsync(one, cancellationToken).ConfigureAwait(false);
            }

            if (time.GetElapsedTime(due) >= Tick)
            {
                due = time.GetTimestamp();
                await WriteDueAsync(false, cancellationToken).ConfigureAwait(false);
            }
        }

        await WriteDueAsync(true, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Waits for an event, or for the next minute; false when none will come.</summary>
    private async Task<bool> MoreAsync()
    {
        using var tick = new CancellationTokenSource(Tick, time);
        try
        {
            return await queue.Reader.WaitToReadAsync(tick.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return true;
        }
    }

    private async Task TakeAsync(Event one, CancellationToken cancellationToken)
    {
        if (series.Take(one, out var isDropped) is { } entry)
        {
            await WriteAsync(entry, cancellationToken).ConfigureAwait(false);
        }
        else if (isDropped)
        {
            Drop();
        }
        else
        {
            metrics.Counted();
        }
    }

    private async Task WriteDueAsync(bool isEnd, CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref dropped, 0) is > 0 and var count)
        {
            logger.EventsDropped(count);
        }

        foreach (var entry in series.Due(isEnd))
        {
            await WriteAsync(entry, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task WriteAsync(EventSeriesEntry entry, CancellationToken cancellationToken)
    {
        if (!await writer.WriteAsync(entry, cancellationToken).ConfigureAwait(false) && entry.Written == 0)
        {
            series.Forget(entry);
        }
    }

    private void Drop()
    {
        Interlocked.Increment(ref dropped);
        metrics.Dropped();
    }

    /// <summary>Numbers make names: two events of one moment must not have the same.</summary>
    private long NextNumber(DateTimeOffset now)
    {
        while (true)
        {
            var previous = Interlocked.Read(ref last);
            var next = Math.Max(now.UtcTicks, previous + 1);
            if (Interlocked.CompareExchange(ref last, next, previous) == previous)
            {
                return next;
            }
        }
    }

    private static ObjectReference Reference(IKubernetesObject one) => new()
    {
        ApiVersion = one.ApiVersion,
        Kind = one.Kind,
        Namespace = one.Metadata.Namespace,
        Name = one.Metadata.Name,
        Uid = one.Metadata.Uid,
        ResourceVersion = one.Metadata.ResourceVersion,
    };
}
